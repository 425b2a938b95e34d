"""Out of the tables again.

Belongs here: questions to the history, each answered by values. May not: opening the file (opening), pages (gui).
"""

import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime, timedelta, timezone
from pathlib import Path
from typing import Any, Final

from hiptimer.core.done import SetDone
from hiptimer.core.past import Bout, PastSession, PastSet, Totals
from hiptimer.core.terms import Length, Level, Ms, Section, Side
from hiptimer.storage.history.opening import DamagedError, history
from hiptimer.storage.history.schema import FILE
from hiptimer.storage.history.writing import DONE, EPOCH

SOMETHING_DONE: Final = "worked_ms > 0"
"""Of a session that was killed before anything in it was done, nobody wants to know."""


def last_loads(folder: Path, exercises: Sequence[str]) -> dict[str, float]:
    """For each exercise, by id or name, the load in kg it was last done with; without those never filled in.

    Raises:
        OSError: the history cannot be read, in words.
    """
    with history(folder, create=False) as connection:
        if connection is None:
            return {}
        found = ((exercise, connection.execute(LAST_LOAD, (exercise, exercise)).fetchone()) for exercise in exercises)
        return {exercise: float(row[0]) for exercise, row in found if row is not None}


def last_done(folder: Path) -> dict[str, datetime]:
    """When each workout, by name, was last begun, of the sessions in which something was done; in local time of then.

    Raises:
        OSError: the history cannot be read, in words.
    """
    with _understood(folder), history(folder, create=False) as connection:
        if connection is None:
            return {}
        return {
            str(workout): _time(started, offset)
            for (workout,) in connection.execute("SELECT DISTINCT workout FROM session")
            for started, offset in connection.execute(LAST_DONE, (workout,))
        }


def read_session(folder: Path, session: str) -> PastSession | None:
    """One session with all its sets; None where there is none of this id.

    Raises:
        OSError: the history cannot be read, in words.
    """
    with _understood(folder), history(folder, create=False) as connection:
        if connection is None:
            return None
        row = connection.execute(ONE, (session,)).fetchone()
        return None if row is None else _session(row, _sets(connection, row[0]))


def list_sessions(
    folder: Path, *, since: Ms | None = None, until: Ms | None = None, most: int | None = None
) -> tuple[PastSession, ...]:
    """Sessions in which something was done, newest first, with their totals and without their sets.

    Args:
        folder: Where the history lives.
        since: Begun then or later, in ms since 1970, UTC.
        until: Begun before then.
        most: At most so many, the newest.

    Raises:
        OSError: the history cannot be read, in words.
    """
    with _understood(folder), history(folder, create=False) as connection:
        return () if connection is None else tuple(_session(row) for row in _listed(connection, since, until, most))


def read_sessions(
    folder: Path, *, since: Ms | None = None, until: Ms | None = None, most: int | None = None
) -> tuple[PastSession, ...]:
    """The same sessions, with their sets."""
    with _understood(folder), history(folder, create=False) as connection:
        if connection is None:
            return ()
        rows = _listed(connection, since, until, most).fetchall()
        return tuple(_session(row, _sets(connection, row[0])) for row in rows)


def list_exercises(folder: Path) -> dict[str, str]:
    """The exercises that were done in main parts: ids (names, where there is none) with names, in their order.

    Of the names that tell with which implement an exercise was done, the shortest stands for all.

    Raises:
        OSError: the history cannot be read, in words.
    """
    with _understood(folder), history(folder, create=False) as connection:
        return {} if connection is None else {str(one): str(name) for one, name in connection.execute(EXERCISES)}


def list_bouts(folder: Path, exercise: str) -> tuple[Bout, ...]:
    """What was done of an exercise, by id or name, in all main parts: one value for each session, oldest first.

    Raises:
        OSError: the history cannot be read, in words.
    """
    with _understood(folder), history(folder, create=False) as connection:
        if connection is None:
            return ()
        return tuple(
            Bout(str(session), _moment(started), _offset(offset), *sums)
            for session, started, offset, *sums in connection.execute(BOUTS, (exercise,))
        )


LAST_LOAD: Final = """
    SELECT load_kg FROM session CROSS JOIN set_done INDEXED BY set_done_with_load ON set_done.session = session.number
    WHERE EXISTS (SELECT 1 FROM set_done WHERE exercise = ? AND load_kg IS NOT NULL)
    AND set_done.exercise = ? AND load_kg IS NOT NULL
    ORDER BY session.started DESC, session.number DESC, set_done.block DESC LIMIT 1
"""
"""From the newest session back: sorting all there are of a common exercise would take longer than finding the first."""

LAST_DONE: Final = f"""
    SELECT started, utc_offset FROM session WHERE workout = ? AND {SOMETHING_DONE} ORDER BY started DESC LIMIT 1
"""  # noqa: S608  (put together from our own words)

COLUMNS: Final = """
    id, workout, title, level, length, started, utc_offset, ended, played_ms, whole, reserve, note,
    sets_done, sets_planned, volume_kg, tension_ms, heaviest_kg
"""
"""Of a session, in the order in which `_session` takes them."""

ONE: Final = f"SELECT number, {COLUMNS} FROM session WHERE id = ?"  # noqa: S608  (put together from our own words)

LISTED: Final = f"""
    SELECT number, {COLUMNS} FROM session
    WHERE started >= coalesce(:since, started) AND started < coalesce(:until, started + 1) AND {SOMETHING_DONE}
    ORDER BY started DESC, number DESC LIMIT :most
"""  # noqa: S608  (likewise)

SAID: Final = ("load_kg", "reserve", "begun", "lasted_ms")
"""The columns of a set that hold more than what was done, in the order of the value's fields."""

EXERCISES: Final = f"""
    SELECT exercise, name FROM (
        SELECT exercise, name, min(length(name)) FROM set_done WHERE {DONE} GROUP BY exercise
    ) ORDER BY name, exercise
"""  # noqa: S608  (likewise)

BOUTS: Final = f"""
    SELECT id, started, utc_offset, max(load_kg), coalesce(sum(set_done.reps), 0), total(load_kg * reps), sum(done_ms)
    FROM set_done JOIN session ON session.number = set_done.session
    WHERE exercise = ? AND {DONE} GROUP BY session.number ORDER BY started, session.number
"""  # noqa: S608  (likewise)

LATEST: Final = 253_402_200_000_000
"""In the last days of the year 9999, in ms since 1970; later ones no calendar here knows."""

FARTHEST: Final = 24 * 60 * 60 - 1
"""Seconds of local time from UTC, at most."""


@contextmanager
def _understood(folder: Path) -> Iterator[None]:
    """What some other program may have written into the tables is no reason for a fault of this one.

    Raises:
        DamagedError: a value is none that this program writes.
    """
    try:
        yield
    except (ValueError, TypeError, OverflowError) as error:
        msg = f"{folder / FILE}: holds something that hiptimer does not write ({error})"
        raise DamagedError(msg) from error


def _listed(connection: sqlite3.Connection, since: Ms | None, until: Ms | None, most: int | None) -> sqlite3.Cursor:
    return connection.execute(LISTED, {"since": since, "until": until, "most": -1 if most is None else most})


def _sets(connection: sqlite3.Connection, session: int) -> tuple[PastSet, ...]:
    cursor = connection.cursor()
    cursor.row_factory = sqlite3.Row
    rows = cursor.execute("SELECT * FROM set_done WHERE session = ? ORDER BY block", (session,))
    return tuple(PastSet(_set_done(row), *(row[column] for column in SAID)) for row in rows)


def _session(row: tuple[Any, ...], sets: tuple[PastSet, ...] = ()) -> PastSession:
    # Taken apart at once: of ten thousand rows, each look-up by name can be seen on the page.
    _, identity, workout, title, level, length, started, offset, ended, played, whole, reserve, note, *sums = row
    return PastSession(
        id=identity,
        workout=workout,
        title=title,
        level=Level(level),
        length=Length(length),
        started=_moment(started),
        utc_offset=_offset(offset),
        ended=None if ended is None else _moment(ended),
        played=int(played),
        whole=bool(whole),
        reserve=reserve,
        note=note,
        sets=sets,
        totals=Totals(*sums),
    )


def _set_done(row: sqlite3.Row) -> SetDone:
    return SetDone(
        block=row["block"],
        exercise=row["exercise"],
        name=row["name"],
        section=Section(row["section"]),
        set=row["set_number"],
        sets=row["sets"],
        side=None if row["side"] is None else Side(row["side"]),
        planned_reps=row["planned_reps"],
        reps=row["reps"],
        planned_ms=row["planned_ms"],
        done_ms=row["done_ms"],
        tempo=row["tempo"],
        held=row["held"],
    )


def _time(ms: int, offset: int) -> datetime:
    """A moment, in a zone so many seconds ahead of UTC."""
    return (EPOCH + timedelta(milliseconds=ms)).astimezone(timezone(timedelta(seconds=offset)))


def _moment(ms: int) -> Ms:
    return _between(0, ms, LATEST)


def _offset(seconds: int) -> int:
    return _between(-FARTHEST, seconds, FARTHEST)


def _between(low: int, number: int, high: int) -> int:
    """A number of the tables that a calendar has a day for.

    Raises:
        ValueError: it has none.
    """
    if not low <= int(number) <= high:
        msg = f"{number} is no time of day"
        raise ValueError(msg)
    return int(number)
