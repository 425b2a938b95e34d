"""Feeel: recognised, so that a person is told why its files cannot be brought along.

Belongs here: that answer. Its files name exercises by their numbers in a table of the program's own.
"""

from collections.abc import Mapping
from typing import Any, Final, NoReturn

from hiptimer.interchange.notes import Notes

LABEL: Final = "Feeel"

REFUSAL: Final = (
    "is a workout of Feeel, which names its exercises by numbers that only Feeel can read; write it anew, or bring it "
    "along from another program"
)


def find(data: object, _notes: Notes) -> list[Any] | None:
    """None where this is no file of that program.

    Raises:
        ValueError: it is one, in words.
    """
    if isinstance(data, Mapping) and ("feeelMetadataVersion" in data or "fullWorkout" in data):
        raise ValueError(REFUSAL)
    return None


def convert(_found: object, _usual: str, _notes: Notes) -> NoReturn:
    """Never called, since nothing is ever found.

    Raises:
        ValueError: always.
    """
    raise ValueError(REFUSAL)
