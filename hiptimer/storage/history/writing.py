"""A session and its sets into the tables.

Belongs here: what is written, in one transaction each. May not: when (recorder), opening the file (opening).
"""

import sqlite3
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Final

from hiptimer.core.done import SetDone
from hiptimer.core.snapshot import Mode
from hiptimer.core.terms import Length, Level, Ms
from hiptimer.storage.history.opening import history, transaction
from hiptimer.storage.history.schema import FILE

EPOCH: Final = datetime(1970, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Beginning:
    """What is known of a session as it begins."""

    id: str
    workout: str
    """Its name as it is listed, or the whole path of its file."""
    title: str
    level: Level
    length: Length
    goes_on: bool = False
    """It was cut short; what was played before counts."""


@dataclass(frozen=True, slots=True)
class Event:
    """A phase begins, or is played or paused."""

    mode: Mode
    phase: int
    """Its index in the session."""
    block: int
    """Likewise of what it belongs to."""
    position: Ms


@dataclass(frozen=True, slots=True)
class Note:
    """What there is to write down at one moment."""

    at: datetime
    """With its zone."""
    played: Ms
    """How long something was played until now."""
    event: Event | None = None
    sets: tuple[SetDone, ...] = ()
    """Those of which more is done than before."""
    over: bool = False
    """The session has ended as it should, and `sets` are all of it."""


def write_down(connection: sqlite3.Connection, beginning: Beginning, notes: Sequence[Note]) -> None:
    """Write down what happened, all of it or nothing; the session is made where it is not there.

    Args:
        connection: The open history.
        beginning: The session.
        notes: In the order of time, at least one.
    """
    last = notes[-1]
    with transaction(connection):
        session = _session(connection, beginning, notes[0].at)
        for note in notes:
            before = _latest_block(connection, session)
            if note.event is not None:
                _add_event(connection, session, note.at, note.event)
            connection.executemany(SET, (set_row(session, one) for one in note.sets))
            for one in note.sets:
                _keep_moments(connection, session, one.block, note.at, more=not note.over)
            if before is not None and before not in {one.block for one in note.sets}:
                # It is over only now, though it may have been as good as done before.
                _keep_moments(connection, session, before, note.at, more=False)
        connection.execute("UPDATE session SET played_ms = ? WHERE number = ?", (last.played, session))
        if any(note.sets for note in notes):
            add_up(connection, session)
        if last.over:
            whole = all(one.whole for one in last.sets)
            ended = (to_ms(last.at), whole, session)
            connection.execute("UPDATE session SET ended = ?, whole = ? WHERE number = ?", ended)


def drop_if_nothing_done(connection: sqlite3.Connection, identity: str) -> None:
    """Remove a session again of which no set was done, not even in part."""
    with transaction(connection):
        connection.execute("DELETE FROM session WHERE id = ? AND worked_ms = 0", (identity,))


def fill_in(folder: Path, session: str, loads: Mapping[str, float], reserve: int | None) -> None:
    """Keep for a session what the person says afterwards, in place of what was kept before.

    Args:
        folder: Where the history lives.
        session: Its id.
        loads: In kg and in all, by the exercise's id or name; of a set that was skipped none is kept.
        reserve: Good repetitions left at the end of the sets, 4 for four or more; None where it was not said.

    Raises:
        OSError: there is no such session, or it cannot be written; in words.
    """
    with history(folder, create=False) as connection:
        found = connection and connection.execute("SELECT number FROM session WHERE id = ?", (session,)).fetchone()
        if connection is None or not found:
            msg = f"{folder / FILE}: the session is not in there, so what was filled in is not kept"
            raise OSError(msg)
        with transaction(connection):
            connection.execute("UPDATE session SET reserve = ? WHERE number = ?", (reserve, *found))
            connection.execute("UPDATE set_done SET load_kg = NULL WHERE session = ?", found)
            connection.executemany(
                "UPDATE set_done SET load_kg = ? WHERE session = ? AND exercise = ? AND done_ms > 0",
                ((load, *found, exercise) for exercise, load in loads.items()),
            )
            add_up(connection, *found)


def add_up(connection: sqlite3.Connection, session: int) -> None:
    """Keep what the sets of a session add up to, as `core.past.totals` does; to be called when any has changed.

    Args:
        connection: The open history, in a transaction.
        session: Its number.
    """
    connection.execute(ADD_UP, {"session": session})


def to_ms(at: datetime) -> int:
    """Milliseconds since 1970, of a time with its zone."""
    return (at - EPOCH) // timedelta(milliseconds=1)


SET: Final = """
    INSERT INTO set_done (
        session, block, exercise, name, section, set_number, sets, side,
        planned_reps, reps, planned_ms, done_ms, tempo, held, begun, lasted_ms
    ) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
    ON CONFLICT (session, block) DO UPDATE SET reps = excluded.reps, done_ms = excluded.done_ms
"""
"""Writes a set, or how much more of it is done than before."""

DONE: Final = "section = 'main' AND done_ms > 0"
"""Of a set: it counts."""

ADD_UP: Final = f"""
    UPDATE session SET (worked_ms, sets_done, sets_planned, volume_kg, tension_ms, heaviest_kg) = (
        SELECT coalesce(sum(done_ms), 0), coalesce(sum({DONE}), 0), coalesce(sum(section = 'main'), 0),
            total(load_kg * reps) FILTER (WHERE {DONE}), coalesce(sum(done_ms) FILTER (WHERE {DONE}), 0),
            max(load_kg) FILTER (WHERE {DONE})
        FROM set_done WHERE set_done.session = :session
    ) WHERE number = :session
"""  # noqa: S608  (put together from our own words)

LAST_STAY: Final = """
    SELECT min(at), sum(coalesce(later, :now) - at) FROM (
        SELECT block, mode, at, lead(at) OVER (ORDER BY number) AS later FROM event
        WHERE session = :session AND number > coalesce((
            SELECT max(number) FROM event WHERE session = :session AND block <> :block AND number < (
                SELECT max(number) FROM event WHERE session = :session AND block = :block
            )
        ), -1)
    ) WHERE block = :block AND mode IN ('playing', 'waiting')
"""
"""When a block was come to for the last time, and how long it was played from then on."""

KEEP_MOMENTS: Final = """
    UPDATE set_done SET begun = :begun, lasted_ms = :lasted
    WHERE session = :session AND block = :block AND done_ms > 0 AND (:more OR coalesce(begun, :begun) = :begun)
"""


def _keep_moments(connection: sqlite3.Connection, session: int, block: int, now: datetime, *, more: bool) -> None:
    """Keep when a set was done; unless more of it was, one that was merely come back to was done when it was before."""
    asked = {"session": session, "block": block, "now": to_ms(now), "more": more}
    begun, lasted = connection.execute(LAST_STAY, asked).fetchone()
    connection.execute(KEEP_MOMENTS, {**asked, "begun": begun, "lasted": lasted})


def _latest_block(connection: sqlite3.Connection, session: int) -> int | None:
    """The block of the latest event."""
    latest = "SELECT block FROM event WHERE session = ? ORDER BY number DESC LIMIT 1"
    found = connection.execute(latest, (session,)).fetchone()
    return None if found is None else int(found[0])


def set_row(session: int, one: SetDone, started: Ms | None = None, lasted: Ms | None = None) -> tuple[object, ...]:
    """The values of `SET`, for a session's number; when the set began and how long it lasted, where that is known."""
    return (
        session,
        one.block,
        one.exercise,
        one.name,
        one.section.value,
        one.set,
        one.sets,
        one.side.value if one.side is not None else None,
        one.planned_reps,
        one.reps,
        one.planned_ms,
        one.done_ms,
        one.tempo,
        one.held,
        started,
        lasted,
    )


def _session(connection: sqlite3.Connection, beginning: Beginning, at: datetime) -> int:
    """The number of the session; what had begun goes on in the row it has."""
    offset = at.utcoffset() or timedelta()
    connection.execute(
        """
        INSERT INTO session (id, workout, title, level, length, started, utc_offset) VALUES (?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (id) DO NOTHING
        """,
        (
            beginning.id,
            beginning.workout,
            beginning.title,
            beginning.level.value,
            beginning.length.value,
            to_ms(at),
            int(offset.total_seconds()),
        ),
    )
    return int(connection.execute("SELECT number FROM session WHERE id = ?", (beginning.id,)).fetchone()[0])


def _add_event(connection: sqlite3.Connection, session: int, at: datetime, event: Event) -> None:
    connection.execute(
        """
        INSERT INTO event (session, number, at, mode, phase, block, position_ms)
        VALUES (?, (SELECT coalesce(max(number) + 1, 0) FROM event WHERE session = ?), ?, ?, ?, ?, ?)
        """,
        (session, session, to_ms(at), event.mode.value, event.phase, event.block, event.position),
    )
