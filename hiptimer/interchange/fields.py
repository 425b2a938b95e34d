"""The fields of foreign data, whatever stands in them.

Belongs here: one value out of a table, of the type that is wanted, or a complaint in words; times within our limits.
May not: what a field means.
"""

from collections.abc import Mapping
from collections.abc import Set as AbstractSet
from typing import Any, Final

from hiptimer.core.checks.shapes import kind_of
from hiptimer.core.complaints import shown
from hiptimer.core.terms import SECOND, Ms
from hiptimer.core.words import duration
from hiptimer.interchange.cleaning import LONGEST_NAME, clean_name, clean_text, is_shortened
from hiptimer.interchange.course import LONGEST_STEP
from hiptimer.interchange.notes import Notes

Table = Mapping[str, Any]

MOST_ENTRIES: Final = 10_000
"""Of one list; ten times what a course has room for."""

FOREVER: Final = 10**12
"""A number beyond this is no time and no count."""


def table(value: object, what: str) -> Table:
    """A table.

    Args:
        value: What is there.
        what: What it is called, for the complaint.

    Raises:
        ValueError: it is none.
    """
    if not isinstance(value, Mapping):
        raise _wrong(what, "a table", value)
    return value


def sub_table(data: Table, key: str) -> Table:
    """A table within a table; empty where it is missing.

    Raises:
        ValueError: it is none.
    """
    value = data.get(key)
    return {} if value is None else table(value, key)


def tables(data: Table, key: str) -> list[Table]:
    """A list of tables; empty where it is missing.

    Raises:
        ValueError: it is no list or has no end, or something in it is no table.
    """
    found = listed(data, key)
    odd = next((one for one in found if not isinstance(one, Mapping)), None)
    if odd is not None or None in found:
        table(odd, f"each of {key}")
    return found


def listed(data: Table, key: str) -> list[Any]:
    """A list; empty where it is missing.

    Raises:
        ValueError: it is none, or has no end.
    """
    value = data.get(key)
    if value is None:
        return []
    if not isinstance(value, list):
        raise _wrong(key, "a list", value)
    if len(value) > MOST_ENTRIES:
        msg = f"{shown(key)} holds {len(value):,} entries, more than the {MOST_ENTRIES:,} there may be"
        raise ValueError(msg)
    return value


def flag(data: Table, key: str) -> bool:
    """Yes or no; no where it is missing.

    Raises:
        ValueError: it is neither.
    """
    value = data.get(key)
    if value is None or isinstance(value, bool):
        return bool(value)
    if isinstance(value, int | float) and value in {0, 1}:
        return bool(value)
    raise _wrong(key, "true or false", value)


def number(data: Table, key: str, usual: float | None = None) -> float:
    """A number that is not negative.

    Raises:
        ValueError: it is none, negative, or missing without a usual one.
    """
    value = data.get(key, usual)
    if value is None:
        value = usual
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise _wrong(key, "a number", value)
    if value < 0:
        raise _wrong(key, "0 or more", value)
    if value > FOREVER:
        raise _wrong(key, "a number that somebody could mean", value)
    return value


def count(data: Table, key: str, usual: int | None = None) -> int:
    """A whole number that is not negative.

    Raises:
        ValueError: as for `number`, or it is not whole.
    """
    value = number(data, key, usual)
    if value != int(value):
        raise _wrong(key, "a whole number", value)
    return int(value)


def text(data: Table, key: str) -> str:
    """A text as it stands; empty where it is missing.

    Raises:
        ValueError: it is none.
    """
    value = data.get(key)
    if value is None:
        return ""
    if not isinstance(value, str):
        raise _wrong(key, "text", value)
    return value


def name(data: Table, key: str, usual: str, notes: Notes) -> str:
    """A name, cleaned and not empty.

    Raises:
        ValueError: it is no text.
    """
    written = text(data, key)
    cleaned = clean_name(written)
    if is_shortened(written, cleaned):
        notes.add(f"A name is cut to {LONGEST_NAME} characters: {cleaned}")
    return cleaned or usual


def about(written: str, notes: Notes) -> str:
    """A longer text, cleaned."""
    cleaned = clean_text(written)
    if is_shortened(written, cleaned):
        notes.add("A description is too long; its beginning is kept.")
    return cleaned


def seconds(data: Table, key: str, notes: Notes, usual: float | None = 0, longest: Ms = LONGEST_STEP) -> Ms:
    """A time given in seconds; one too long for us is cut.

    Raises:
        ValueError: as for `number`.
    """
    return within(round(number(data, key, usual) * SECOND), notes, longest)


def within(length: Ms, notes: Notes, longest: Ms = LONGEST_STEP) -> Ms:
    """No longer than a step, or a gap, can be."""
    if length > longest:
        notes.add(f"What takes longer than {duration(longest)} is cut to that.")
    return min(length, longest)


def tell_unknown(data: Table, known: AbstractSet[str], where: str, notes: Notes) -> None:
    """Note every key that means nothing here and holds something."""
    for key, value in data.items():
        if key not in known and value not in (None, "", [], {}, False):
            notes.add(f"{shown(key)} in {where} means nothing here and is left out.")


def _wrong(key: str, wanted: str, value: object) -> ValueError:
    what = shown(value) if isinstance(value, int | float) and not isinstance(value, bool) else _kind(value)
    return ValueError(f"{shown(key)} must be {wanted}, not {what}")


def _kind(value: object) -> str:
    return "nothing" if value is None else kind_of(value)
