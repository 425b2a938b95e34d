"""The content of a file → the sessions in it.

Belongs here: finding the format by the content, the limit of all of them. May not: any format's own keys, files.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from hiptimer.core.complaints import listed
from hiptimer.core.exercise import Exercise
from hiptimer.core.past import PastSession
from hiptimer.interchange import LOG_IMPORTERS
from hiptimer.interchange.notes import Notes

LARGEST: Final = 128_000_000
"""Bytes of the largest file that is read; ten thousand sessions as JSON have about half of that."""


@dataclass(frozen=True, slots=True)
class ImportedLog:
    """What came of a file."""

    sessions: tuple[PastSession, ...]
    """In its order, perhaps none."""
    notes: tuple[str, ...] = ()
    """What could not be kept and what was taken for granted, in words, a line each."""


def is_log(content: bytes) -> bool:
    """Whether a file looks as if there were sessions in it that were done."""
    return any(importer.knows(content) for importer in LOG_IMPORTERS)


def read_log(content: bytes, exercises: Mapping[str, Exercise]) -> ImportedLog:
    """The sessions in a file.

    Args:
        content: Of the file.
        exercises: The catalogue, by id; other programs' names are looked up in it.

    Raises:
        ValueError: it is of no known format, or cannot be read; in words that go on from its name.
    """
    if len(content) > LARGEST:
        msg = f"is too large, a file of sessions may have at most {LARGEST:,} bytes"
        raise ValueError(msg)
    importer = next((one for one in LOG_IMPORTERS if one.knows(content)), None)
    if importer is None:
        known = listed([one.label for one in LOG_IMPORTERS], "and")
        msg = f"is of no format that sessions can be read from; there are {known}"
        raise ValueError(msg)
    notes = Notes()
    return ImportedLog(importer.read(content, exercises, notes), notes.lines)
