"""Writing a file whole or not at all.

Belongs here: the one way in which anything the program keeps is written. May not: what is written.
"""

import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO
from uuid import uuid4


@contextmanager
def replacing(path: Path) -> Iterator[BinaryIO]:
    """A new file that takes the place of `path` when the block ends well, and vanishes when it does not.

    At any moment, also after a crash or a power cut, `path` holds the old content or the new, complete. Missing folders
    are made; of a symbolic link, the file it leads to is replaced.

    Raises:
        OSError: the file cannot be written; `path` is as it was.
    """
    target = path.resolve()
    target.parent.mkdir(parents=True, exist_ok=True)
    part = target.with_name(f".{target.name[:80]}.{uuid4().hex[:12]}.part")
    try:
        with part.open("xb") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        part.replace(target)
    except BaseException:
        with suppress(OSError):
            part.unlink(missing_ok=True)
        raise
    _sync_folder(target.parent)


def write_text(path: Path, text: str) -> None:
    """Write a UTF-8 text; lines end with a line feed on every system.

    Raises:
        OSError: the file cannot be written; it is as it was.
    """
    with replacing(path) as file:
        file.write(text.encode("utf-8"))


def _sync_folder(folder: Path) -> None:
    """Make the new name itself survive a power cut, where the system can; the content is safe already."""
    with suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)  # a folder cannot be opened on Windows, which needs no such thing
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
