"""Reading a TOML file that a person wrote, whatever is in it.

Belongs here: limits of size; what the operating system or the TOML reader has against a file, in words.
May not: what the document means (core.checks).
"""

import re
import stat
import tomllib
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from hiptimer.core.complaints import Complaint, in_words
from hiptimer.storage.toml_lines import dots_in_key, key_lines, line_of

LARGEST: Final = 500_000
"""Bytes of the largest file that is read: whatever is in it takes under a second. The built-in workout has 3,000."""

MOST_DOTS: Final = 40
"""In one key; the TOML reader's time grows with their square. Ours has none."""

POSITION: Final = re.compile(r" \(at (?:line (\d+), column (\d+)|end of document)\)$")

LONG_NUMBER: Final = re.compile(r"\d{4301}")
"""More digits than Python reads."""

WORDS: Final = {
    "Invalid value": "this is no value; text stands in quotation marks",
    "Expected '=' after a key": "there is no '='; a line reads key = value",
    "Invalid statement": "a line reads key = value, [table] or # remark",
    "Invalid initial character for a key part": "there is no key here; a table in { } stands on one line",
    "Cannot overwrite a value": "this key stands here twice",
    "Cannot declare": "this table stands here twice; a list of tables has two brackets, [[exercise]]",
    "Illegal character": "text stands on one line, between quotation marks",
    "Expected newline or end of document": "there is more on the line than one value; text stands in quotation marks",
    "Unescaped '\\' in a string": "a backslash in a text is written twice",
    "Unterminated string": "a text has no quotation marks at its end",
}
"""Our words for an error of the TOML reader, by how its message begins; others keep theirs."""


class BadFileError(Exception):
    """A file that cannot be used.

    Attributes:
        messages: one line per complaint, each `FILE:LINE: where: what`, or `FILE: what` where no line is to blame.
    """

    def __init__(self, messages: Iterable[str]) -> None:
        """Keep the messages."""
        self.messages: tuple[str, ...] = tuple(messages)
        super().__init__("\n".join(self.messages))


@dataclass(frozen=True, slots=True)
class Document:
    """A TOML file that could be read."""

    path: Path
    text: str
    data: dict[str, Any]

    def messages(self, complaints: Iterable[Complaint]) -> tuple[str, ...]:
        """The complaints as lines to print, in the order of the file."""
        lines = key_lines(self.text)
        placed = sorted(((line_of(lines, one.path), one) for one in complaints), key=lambda pair: pair[0])
        return tuple(self._message(line, complaint) for line, complaint in placed)

    def _message(self, line: int, complaint: Complaint) -> str:
        where = in_words(complaint.where, self.data)
        return f"{self.path}:{line}: {where + ': ' if where else ''}{complaint.message}"


def read_toml(path: Path) -> Document:
    """Read a file.

    Raises:
        BadFileError: it is missing, no file, too large, may not be read, is no UTF-8 text, is empty, or is not TOML.
    """
    text = _text(path, read_bytes(path))
    if not text.strip():
        raise BadFileError([f"{path}:1: is empty"])
    _bounded(path, text)
    try:
        return Document(path, text, tomllib.loads(text))
    except tomllib.TOMLDecodeError as error:
        raise BadFileError([_in_words(path, text, str(error))]) from None
    except RecursionError:
        raise BadFileError([f"{path}:1: has too many brackets within brackets"]) from None
    except ValueError:  # the reader hands on what int() has against a number
        found = LONG_NUMBER.search(text)
        line = text.count("\n", 0, found.start()) + 1 if found else 1
        raise BadFileError([f"{path}:{line}: holds a number of too many digits"]) from None


def read_bytes(path: Path, largest: int = LARGEST) -> bytes:
    """The bytes of a regular file of bounded size; never waits on a pipe or a device.

    Args:
        path: The file.
        largest: Bytes it may have.

    Raises:
        BadFileError: it is missing, no file, too large, or may not be read.
    """
    try:
        found = path.stat()
        if stat.S_ISDIR(found.st_mode):
            raise BadFileError([f"{path}: is a folder, not a file"])
        if not stat.S_ISREG(found.st_mode):
            raise BadFileError([f"{path}: is not an ordinary file"])
        with path.open("rb") as file:
            content = file.read(largest + 1)
    except FileNotFoundError:
        raise BadFileError([f"{path}: there is no such file"]) from None
    except PermissionError:
        raise BadFileError([f"{path}: may not be read; give yourself permission to read it"]) from None
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) else str(error)
        raise BadFileError([f"{str(path)!r}: cannot be read: {reason}"]) from None
    if len(content) > largest:
        raise BadFileError([f"{path}: is too large, a file may have at most {largest:,} bytes"])
    return content


def _text(path: Path, content: bytes) -> str:
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        raise BadFileError([f"{path}:{line}: is not UTF-8 text; save it as UTF-8 if it is text at all"]) from None


def _bounded(path: Path, text: str) -> None:
    """Refuse keys of very many parts.

    Raises:
        BadFileError: with the line.
    """
    for number, line in enumerate(text.split("\n"), start=1):
        if line.count(".") > MOST_DOTS and dots_in_key(line) > MOST_DOTS:
            raise BadFileError([f"{path}:{number}: has a key of more than {MOST_DOTS} parts"])


def _in_words(path: Path, text: str, error: str) -> str:
    """A message of the TOML reader as one of ours: `w.toml:3: column 7: not valid TOML: …`."""
    found = POSITION.search(error)
    what = error[: found.start()] if found else error
    words = next((ours for start, ours in WORDS.items() if what.startswith(start)), what)
    if found and found[1]:
        place, column = int(found[1]), f"column {found[2]}: "
    else:
        place, column = text.rstrip().count("\n") + 1, ""
    return f"{path}:{place}: {column}not valid TOML: {words}"
