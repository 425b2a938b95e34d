"""The person's own documents in files: named, written whole, never over what somebody else wrote.

Belongs here: names made from titles, what the operating system has against a file, in words, and whether a file was
changed meanwhile. May not: what is in a file (workout_files, exercise_files).
"""

import errno
import re
import time
from codecs import BOM_UTF8
from collections.abc import Collection
from contextlib import suppress
from dataclasses import dataclass
from itertools import count
from pathlib import Path
from typing import Final
from unicodedata import normalize

from hiptimer.storage.atomic import remove_parts, write_text
from hiptimer.storage.reading import LARGEST, BadFileError, read_bytes

SUFFIX: Final = ".toml"

LONGEST: Final = 60
"""Characters of a name; file systems take 255 bytes, and a letter may have four."""

RESERVED: Final = frozenset(
    {"con", "prn", "aux", "nul", *(f"{port}{number}" for port in ("com", "lpt") for number in range(10))}
)
"""Names that Windows keeps for devices, whatever stands behind a dot."""

UNDER_WAY: Final = 60
"""Seconds after which what a writer left behind belongs to nobody any more."""

REASONS: Final = {
    errno.ENOSPC: "the disk is full; make room, then save again",
    errno.EDQUOT: "your share of the disk is used up; make room, then save again",
    errno.EACCES: "that is not allowed; give yourself permission to write there, or save a copy",
    errno.EPERM: "that is not allowed; give yourself permission to write there, or save a copy",
    errno.EROFS: "nothing can be written there; save a copy",
    errno.ENOTDIR: "a file is where its folder should be; move that file away",
    errno.EISDIR: "a folder is where the file should be; move that folder away",
}
"""What to do about it."""


class ChangedOutsideError(Exception):
    """The file is not as it was when it was read; nothing has been written."""


@dataclass(frozen=True, slots=True)
class Stamp:
    """By what a change of a file is noticed without reading it."""

    changed: int
    """In nanoseconds, by the file system's clock."""
    size: int
    """Bytes."""


def stamp(path: Path) -> Stamp | None:
    """The stamp of a file; None where there is none."""
    try:
        found = path.stat()
    except (OSError, ValueError):
        return None
    return Stamp(found.st_mtime_ns, found.st_size)


def file_name(title: str, taken: Collection[str], fallback: str = "workout") -> str:
    """A name for a new file, without folder and suffix: safe on every system, and like none of those taken.

    Args:
        title: What the person calls it; in any script.
        taken: Names that are in use; capital and small letters count as the same.
        fallback: For a title without letters and numbers.

    Returns:
        Letters and numbers joined by single hyphens; `hip-day`, then `hip-day-2`.
    """
    words = re.findall(r"[^\W_]+", normalize("NFC", title).casefold())
    name = normalize("NFC", "-".join(words))[:LONGEST].strip("-") or fallback
    if name in RESERVED:
        name = f"{name}-{fallback}"
    used = {normalize("NFC", one).casefold() for one in taken}
    return name if name not in used else _numbered(name, used)


def _numbered(name: str, used: Collection[str]) -> str:
    return next(one for number in count(2) if (one := f"{name}-{number}") not in used)


def current_text(path: Path) -> str | None:
    """What is in the file now; None where there is no file, or nothing that could be read as text."""
    try:
        return read_bytes(path).decode("utf-8-sig")
    except (BadFileError, UnicodeDecodeError):
        return None


def same_text(folder: Path, text: str) -> Path | None:
    """The file of a folder that holds this text already; None where there is none."""
    size = len(text.encode())
    here = sorted(folder.glob(f"*{SUFFIX}")) if folder.is_dir() else []
    # A mark of byte order may stand before it.
    alike = [path for path in here if (found := stamp(path)) and 0 <= found.size - size <= len(BOM_UTF8)]
    return next((path for path in alike if current_text(path) == text), None)


def write_new(folder: Path, name: str, text: str) -> Path:
    """Write a file that is not there yet; returns its path.

    Raises:
        OSError: it cannot be written, in words.
    """
    path = folder / f"{name}{SUFFIX}"
    if stamp(path):
        raise FileExistsError(errno.EEXIST, f"{path}: there is such a file already; it is left as it is")
    _write(path, text)
    return path


def replace(path: Path, before: str, text: str) -> None:
    """Write a file in the place of an older one; one that was deleted meanwhile comes back.

    Args:
        path: The file.
        before: What it held when it was read or written last.
        text: What it is to hold.

    Raises:
        ChangedOutsideError: it holds something else by now.
        OSError: it cannot be written, in words; it is as it was.
    """
    if stamp(path) and current_text(path) != before:
        raise ChangedOutsideError
    _write(path, text)


def write_beside(path: Path, text: str) -> None:
    """Keep a file that helps others along, if it can be; nobody is told where it cannot."""
    with suppress(OSError):
        if current_text(path) != text:
            write_text(path, text)


def _write(path: Path, text: str) -> None:
    if len(text.encode()) > LARGEST:
        raise OSError(errno.EFBIG, f"{path}: would have more than {LARGEST:,} bytes; take something out of it")
    try:
        write_text(path, text)
        remove_parts(path, before=time.time() - UNDER_WAY)
    except OSError as error:
        reason = REASONS.get(error.errno or 0, error.strerror or str(error))
        raise OSError(error.errno, f"{path}: could not be written: {reason}") from error
