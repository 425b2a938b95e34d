"""Implements and variants by exercise in one line of text, for command line and settings file.

Belongs here: reading and writing `romanian-deadlift=three-counts+one-second-pause`.
May not: whether an exercise knows them (wishes).
"""

import re
from collections.abc import Mapping
from typing import Final

from hiptimer.core.complaints import shown

VARIANTS_FORM: Final = "romanian-deadlift=three-counts glute-bridge-walkout=fewer-steps+slower-steps"
HELD_FORM: Final = "romanian-deadlift=two-dumbbells deadlift=no-weight"

PLAIN: Final = "plain"
"""Stands for no variant at all, where a workout asks for some."""

ENTRY: Final = re.compile(r"(?P<exercise>[^\s=+]+)=(?P<words>[^\s=+]+(?:\+[^\s=+]+)*)")


def read_variants(text: str) -> dict[str, tuple[str, ...]]:
    """Ids of variants by exercise.

    Raises:
        ValueError: in words.
    """
    found = _read(text, VARIANTS_FORM)
    return {exercise: () if words == [PLAIN] else tuple(dict.fromkeys(words)) for exercise, words in found.items()}


def read_held(text: str) -> dict[str, str]:
    """Implements by exercise, in words: `two-dumbbells` is two dumbbells.

    Raises:
        ValueError: in words.
    """
    found = _read(text, HELD_FORM)
    several = next((words for words in found.values() if len(words) > 1), None)
    if several is not None:
        msg = f"must be one implement for each exercise, like {HELD_FORM}, not {shown('+'.join(several))}"
        raise ValueError(msg)
    return {exercise: words[0].replace("-", " ") for exercise, words in found.items()}


def _read(text: str, form: str) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for part in text.split():
        entry = ENTRY.fullmatch(part)
        if entry is None:
            msg = f"must be like {form}, not {shown(part)}"
            raise ValueError(msg)
        if entry["exercise"] in found:
            msg = f"must name each exercise once, like {form}; {shown(entry['exercise'])} stands there twice"
            raise ValueError(msg)
        found[entry["exercise"]] = entry["words"].split("+")
    return found


def write_variants(variants: Mapping[str, tuple[str, ...]]) -> str:
    """What `read_variants` reads back."""
    return " ".join(f"{exercise}={'+'.join(ids) or PLAIN}" for exercise, ids in variants.items())
