"""The history as a table in the columns of Hevy's export, which most programs for strength training read.

Belongs here: its columns and how each value is written. May not: reading one (hevy_reading).

A row is a set, of one-sided exercises a side of it. Lines end as RFC 4180 has it, the text is UTF-8, numbers have a
point. Loads stand in both units. What the original leaves out and we know follows in columns of its later versions: how
long a set took, and the effort as RPE, ten less the repetitions left (Zourdos et al. 2016, J Strength Cond Res 30:267).
"""

import csv
from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime, timedelta
from io import StringIO
from pathlib import Path
from typing import Final

from hiptimer.core.loads import DECIMALS, KG_PER
from hiptimer.core.past import PastSession, PastSet
from hiptimer.core.terms import SECOND, Ms, Section, Side, Units
from hiptimer.storage.atomic import replacing

SUFFIX: Final = ".csv"
LABEL: Final = "table for spreadsheets, as Hevy's"

COLUMNS: Final = (
    "title",
    "start_time",
    "end_time",
    "description",
    "exercise_title",
    "exercise_notes",
    "set_index",
    "set_type",
    "weight_lbs",
    "weight_kg",
    "reps",
    "duration_seconds",
    "rpe",
)

MONTHS: Final = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
"""In English wherever the program runs; the system's own names would change with its language."""

WARM_UP: Final = "warmup"
NORMAL: Final = "normal"

SIDES: Final = {Side.LEFT: "left side", Side.RIGHT: "right side"}

BEGINS_FORMULA: Final = frozenset("=+-@\t\r\n\uff1d\uff0b\uff0d\uff20")
"""A cell that begins so is worked out by a spreadsheet, whoever has named the workout; full-width signs too."""

HARMLESS: Final = "'"
"""In front of such a text it makes it one that is only shown (OWASP, CSV injection)."""

HARDEST: Final = 10
"""RPE of a set after which no good repetition was left."""


def write(sessions: Sequence[PastSession], path: Path) -> tuple[Path, ...]:
    """Write every set of which something was done; a file of that name is replaced at the very end.

    Raises:
        OSError: it cannot be written; it is as it was.
    """
    text = StringIO(newline="")
    table = csv.writer(text)
    table.writerow(COLUMNS)
    for session in sessions:
        table.writerows(_rows(session))
    with replacing(path) as file:
        file.write(text.getvalue().encode("utf-8", "replace"))
    return (path,)


def harmless(text: str) -> str:
    """A text that no spreadsheet takes for a formula."""
    # What already begins with the mark gets another, so that a reader can take one away without asking which it was.
    return HARMLESS + text if text[:1] in BEGINS_FORMULA or text.startswith(HARMLESS) else text


def _rows(session: PastSession) -> Iterator[tuple[str, ...]]:
    begin, end = (_time(moment, session.utc_offset) for moment in (session.started, _end(session)))
    places: Counter[str] = Counter()
    for one in session.sets:
        if one.done.skipped:
            continue
        name = harmless(one.done.name)
        yield (
            harmless(session.title),
            begin,
            end,
            harmless(session.note),
            name,
            SIDES[one.done.side] if one.done.side is not None else "",
            str(places[name]),
            WARM_UP if one.done.section is Section.WARM_UP else NORMAL,
            *(_amount(one, units) for units in (Units.LB, Units.KG)),
            "" if one.done.reps is None else str(one.done.reps),
            str(round(one.done.done_ms / SECOND)),
            "" if one.reserve is None else str(HARDEST - one.reserve),
        )
        places[name] += 1


def _end(session: PastSession) -> Ms:
    return session.started + session.played if session.ended is None else session.ended


def _time(moment: Ms, utc_offset: int) -> str:
    """In local time: `13 Mar 2026, 15:22`."""
    local = datetime.fromtimestamp(0, UTC) + timedelta(milliseconds=moment, seconds=utc_offset)
    return f"{local.day} {MONTHS[local.month - 1]} {local.year}, {local:%H:%M}"


def _amount(one: PastSet, units: Units) -> str:
    """The load in these units; of the two numbers the one that was typed has fewer digits."""
    if one.load is None:
        return ""
    return f"{one.load / KG_PER[units]:.{DECIMALS}f}".rstrip("0").rstrip(".")
