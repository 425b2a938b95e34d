"""Writing a file whole or not at all.

Belongs here: the one way in which anything the program keeps is written. May not: what is written.
"""

import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from glob import escape
from pathlib import Path
from typing import BinaryIO, Final
from uuid import uuid4

PART: Final = ".part"
"""How the name of a file ends that is being written."""


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
    part = target.with_name(f"{_part_stem(target)}{uuid4().hex[:12]}{PART}")
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


def remove_parts(path: Path, before: float) -> None:
    """Remove what writers of `path` left behind when they were killed.

    Args:
        path: The file they wrote.
        before: In seconds since 1970, by the system's clock: a part changed since then may be under way, and stays.
    """
    target = path.resolve()
    with suppress(OSError):
        for part in target.parent.glob(f"{escape(_part_stem(target))}*{PART}"):
            if part.stat().st_mtime < before:
                part.unlink(missing_ok=True)


def _part_stem(target: Path) -> str:
    return f".{target.name[:80]}."


def _sync_folder(folder: Path) -> None:
    """Make the new name itself survive a power cut, where the system can; the content is safe already."""
    with suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)  # a folder cannot be opened on Windows, which needs no such thing
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
