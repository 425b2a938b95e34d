"""A table in the columns of Hevy's export → sessions of ours.

Belongs here: what its columns mean. May not: writing one (hevy), which exercises are ours (hevy_names), keeping them.

Only exercises that are in the catalogue are taken, for what is wanted of such a table are their loads; of the others it
is told that they are left out.
"""

import csv
import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta, tzinfo
from io import StringIO
from typing import Final, TypeAlias
from uuid import NAMESPACE_OID, uuid5

from hiptimer.core.done import SetDone
from hiptimer.core.exercise import Exercise
from hiptimer.core.loads import read_load
from hiptimer.core.past import MOST_RESERVE, PastSession, PastSet, totals
from hiptimer.core.terms import SECOND, Length, Level, Ms, Section, Units
from hiptimer.interchange.cleaning import clean_name, clean_text
from hiptimer.interchange.hevy import BEGINS_FORMULA, HARDEST, HARMLESS, MONTHS, SIDES, WARM_UP
from hiptimer.interchange.hevy_names import Match, match, names
from hiptimer.interchange.notes import Notes

MOST_ROWS: Final = 100_000
"""As many sets as three thousand sessions have."""

NEEDED: Final = ("start_time", "exercise_title", "reps")
LOADS: Final = {"weight_kg": Units.KG, "weight_lbs": Units.LB}

USUAL_REP: Final[Ms] = 3 * SECOND
"""Taken for a repetition whose length the table does not tell."""

MOST_REPS: Final = 10_000
LONGEST_SET: Final = 24 * 60 * 60
"""Seconds."""

TIME: Final = re.compile(r"(?P<day>\d{1,2}) (?P<month>[A-Za-z]{3})[a-z]* (?P<year>\d{4}),? (?P<clock>\d{1,2}:\d\d)")
"""13 Mar 2026, 15:22"""

NUMBERS_TIME: Final = re.compile(r"(?P<year>\d{4})-(?P<month>\d\d)-(?P<day>\d\d)[ T](?P<clock>\d\d:\d\d)(:\d\d)?")
"""2026-03-13 15:22:00, as a spreadsheet likes to write it."""

FIRST_YEAR, LAST_YEAR = 1971, 9998
"""A year within what counts as a moment here, wherever the local time is."""

NUMBER: Final = re.compile(r"\d{1,6}(?:[.,]\d{1,6})?", re.ASCII)

Row: TypeAlias = dict[str, str]


def knows(content: bytes) -> bool:
    """Whether the first line names the columns that are needed."""
    head = content[:2000].splitlines()[:1]
    return bool(head) and all(name.encode() in head[0] for name in NEEDED)


def read(
    content: bytes, exercises: Mapping[str, Exercise], notes: Notes, zone: tzinfo | None = None
) -> tuple[PastSession, ...]:
    """The sessions of a table, with those sets whose exercises are known.

    Args:
        content: Of the file.
        exercises: By id.
        notes: Told what is left out, and what was taken for granted.
        zone: In which its times are; None for that of this machine.

    Raises:
        ValueError: it is no such table, in words that go on from its name.
    """
    known = names(exercises)
    strange: Counter[str] = Counter()
    together: dict[tuple[str, str], list[tuple[Row, Match]]] = {}
    for row in _rows(content):
        found = match(row["exercise_title"], known)
        if found is None:
            strange[clean_name(row["exercise_title"]) or "A set without a name"] += 1
        else:
            together.setdefault((row.get("title", ""), row["start_time"]), []).append((row, found))
    sessions = [_session(begin, rows, notes, zone) for (_, begin), rows in together.items()]
    for name, sets in strange.most_common():
        left_out = "1 set is" if sets == 1 else f"{sets:,} sets are"
        notes.add(f"{name} is none of the exercises here; {left_out} left out.")
    return tuple(session for session in sessions if session is not None)


def _rows(content: bytes) -> Iterator[Row]:
    """The rows that are not empty, as texts by the names of their columns.

    Raises:
        ValueError: it cannot be read as such a table.
    """
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError:
        msg = "is no UTF-8 text; save it as UTF-8"
        raise ValueError(msg) from None
    head = text.partition("\n")[0]
    # Where a number has a comma, spreadsheets part the cells by semicolons.
    table = csv.reader(StringIO(text, newline=""), delimiter="," if head.count(",") >= head.count(";") else ";")
    try:
        columns = [name.strip() for name in next(table, [])]
        if any(name not in columns for name in NEEDED) or not any(name in columns for name in LOADS):
            msg = f"is no table of sets; it needs the columns {', '.join(NEEDED)} and weight_kg or weight_lbs"
            raise ValueError(msg)
        for number, cells in enumerate(table):
            if number >= MOST_ROWS:
                msg = f"has more than {MOST_ROWS:,} rows; bring it in parts"
                raise ValueError(msg)
            if any(cells):
                yield dict.fromkeys(columns, "") | dict(zip(columns, map(_bare, cells), strict=False))
    except csv.Error as error:
        msg = f"is no table that can be read, line {table.line_num}: {error}"
        raise ValueError(msg) from None


def _bare(cell: str) -> str:
    """Without the mark in front that keeps a spreadsheet from working it out."""
    marked = cell.startswith(HARMLESS) and cell[1:2] in {*BEGINS_FORMULA, HARMLESS}
    return cell[1:] if marked else cell


def _session(began: str, rows: Sequence[tuple[Row, Match]], notes: Notes, zone: tzinfo | None) -> PastSession | None:
    """What was begun at one time under one title; None where that was never, or nothing was done."""
    first = rows[0][0]
    begin, end = _time(began, zone), _time(first.get("end_time", ""), zone)
    if begin is None:
        notes.add(f"{clean_name(began[:40])!r} is no time like 13 Mar 2026, 15:22; what was done then is left out.")
        return None
    sets = tuple(_sets(rows, notes))
    if not sets:
        return None
    title = clean_name(first.get("title", "")) or "Workout"
    started = _ms(begin)
    ended = None if end is None or end < begin else _ms(end)
    session = PastSession(
        # The same in the same table whenever it is brought along, so that it is known again.
        id=str(uuid5(NAMESPACE_OID, f"hevy/{started}/{title}")),
        workout=title,
        title=title,
        level=Level.STANDARD,
        length=Length.FULL,
        started=started,
        utc_offset=int((begin.utcoffset() or timedelta()).total_seconds()),
        ended=ended,
        played=sum(one.done.done_ms for one in sets) if ended is None else ended - started,
        whole=True,
        note=clean_text(first.get("description", "")),
        sets=sets,
    )
    return replace(session, totals=totals(session))


def _sets(rows: Sequence[tuple[Row, Match]], notes: Notes) -> Iterator[PastSet]:
    """The sets of one session."""
    places: Counter[tuple[str, str]] = Counter()
    there = Counter(_place(row, found) for row, found in rows if not _is_warm_up(row))
    for block, (row, found) in enumerate(rows):
        reps, seconds = _number(row["reps"], MOST_REPS), _number(row.get("duration_seconds", ""), LONGEST_SET)
        if not reps and not seconds:
            notes.add(f"{found.name}: a set that tells neither repetitions nor seconds is left out.")
            continue
        if not seconds:
            notes.add(f"How long sets took is not told; {USUAL_REP // SECOND} seconds are taken for a repetition.")
        place = _place(row, found)
        places[place] += not _is_warm_up(row)
        lasted = round(seconds * SECOND) if seconds else int(reps or 0) * USUAL_REP
        done = SetDone(
            block=block,
            exercise=found.exercise,
            name=found.name,
            section=Section.WARM_UP if _is_warm_up(row) else Section.MAIN,
            set=None if _is_warm_up(row) else places[place],
            sets=None if _is_warm_up(row) else there[place],
            side=next((side for side, words in SIDES.items() if row.get("exercise_notes") == words), None),
            planned_reps=int(reps) if reps else None,
            reps=int(reps) if reps else None,
            planned_ms=lasted,
            done_ms=lasted,
            held=found.held,
        )
        yield PastSet(done, _load(row, found, notes), _reserve(row.get("rpe", "")))


def _place(row: Row, found: Match) -> tuple[str, str]:
    return found.exercise, row.get("exercise_notes", "")


def _is_warm_up(row: Row) -> bool:
    return row.get("set_type") == WARM_UP


def _load(row: Row, found: Match, notes: Notes) -> float | None:
    """In kg; of two numbers the one with fewer digits, for that is the one that was typed."""
    given = [(text, units) for column, units in LOADS.items() if (text := row.get(column, "").strip())]
    if not given:
        return None
    text, units = min(given, key=lambda one: len(one[0]))
    try:
        return read_load(text, units)
    except ValueError as error:
        notes.add(f"{found.name}: {error}; the set is taken without it.")
        return None


def _reserve(text: str) -> int | None:
    effort = _number(text, HARDEST)
    return None if effort is None else min(MOST_RESERVE, int(HARDEST - effort))


def _number(text: str, most: int) -> float | None:
    """A number from 0 to `most`; None where there is no such."""
    plain = text.strip()
    number = float(plain.replace(",", ".")) if NUMBER.fullmatch(plain) else -1.0
    return number if 0 <= number <= most else None


def _time(text: str, zone: tzinfo | None) -> datetime | None:
    """A time of the table, with its zone; None where there is no such."""
    found = TIME.fullmatch(text.strip()) or NUMBERS_TIME.fullmatch(text.strip())
    if found is None:
        return None
    hour, minute = found["clock"].split(":")
    name = found["month"].capitalize()
    month = MONTHS.index(name) + 1 if name in MONTHS else int(name) if name.isdigit() else 0
    try:
        local = datetime(int(found["year"]), month, int(found["day"]), int(hour), int(minute), tzinfo=zone)
    except ValueError:
        return None
    return local.astimezone(zone) if FIRST_YEAR <= local.year <= LAST_YEAR else None


def _ms(moment: datetime) -> Ms:
    return int(moment.timestamp()) * SECOND
