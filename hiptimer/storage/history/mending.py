"""Changing what is in the history afterwards: mended, deleted, added.

Belongs here: what a person, not a session that runs, changes. May not: the running session (recorder, writing).

What is deleted is nowhere in the file afterwards: SQLite overwrites it with zeros, writes the file anew without the
gaps, and empties the log beside it. Copies of the file that are kept elsewhere are treated the same.
"""

import sqlite3
from collections.abc import Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from hiptimer.core.past import DAY, PastSession, PastSet
from hiptimer.core.terms import SECOND, Ms
from hiptimer.storage.history.opening import history, in_words, transaction
from hiptimer.storage.history.schema import FILE
from hiptimer.storage.history.writing import SET, add_up, set_row

COPIES: Final = (f"{Path(FILE).stem}.version-*{Path(FILE).suffix}", FILE)
"""Names of what is left when the file is brought up to date, and of what lies where files were put aside."""


@dataclass(frozen=True, slots=True)
class Added:
    """What came of sessions that were to be added."""

    new: int
    known: int
    """So many were in there already, and are as they were."""


def mend(folder: Path, session: PastSession) -> None:
    """Keep what was changed in a session: note and reserve and, of the sets it has, repetitions, load and reserve.

    Sets of it that are not handed over stay as they are.

    Raises:
        OSError: there is no such session any more, or it cannot be written; in words, and all of it is as it was.
    """
    with history(folder, create=False) as connection:
        found = connection and connection.execute("SELECT number FROM session WHERE id = ?", (session.id,)).fetchone()
        if connection is None or not found:
            msg = f"{folder / FILE}: the session is not in there any more, so the change is not kept"
            raise OSError(msg)
        with transaction(connection):
            connection.execute(
                "UPDATE session SET reserve = ?, note = ? WHERE number = ?", (session.reserve, session.note, *found)
            )
            connection.executemany(MEND_SET, (_mended(one, *found) for one in session.sets))
            if session.sets:
                connection.execute(IS_WHOLE, found)
                add_up(connection, *found)


def delete(folder: Path, sessions: Sequence[str], replaced: Path | None = None) -> None:
    """Delete sessions for good, by id; those that are not in there are deleted already.

    Args:
        folder: Where the history lives.
        sessions: Their ids.
        replaced: A folder of folders in which older copies of the history are kept, if there is one.

    Raises:
        OSError: it cannot be done, or not completely; in words that tell which.
    """
    with history(folder, create=False) as connection:
        if connection is not None:
            _delete(connection, sessions)
            _shrink(connection, folder / FILE)
    aside = [*replaced.glob("*/")] if replaced is not None and replaced.is_dir() else []
    for copy in (*folder.glob(COPIES[0]), *(path for place in aside for name in COPIES for path in place.glob(name))):
        _delete_from_copy(copy, sessions)


def add(folder: Path, sessions: Sequence[PastSession]) -> Added:
    """Add sessions from elsewhere, all of them or none; what is in there already is left as it is.

    A session is known by its id, or by its title and the minute in which it began, as it was shown on the clock: many
    programs write down no more.

    Raises:
        OSError: they cannot be written, in words.
    """
    with history(folder) as connection:
        if connection is None:
            return Added(0, 0)
        with transaction(connection):
            new = {one.id: one for one in sessions if not _is_known(connection, one)}
            for one in new.values():
                _insert(connection, one)
    return Added(len(new), len(sessions) - len(new))


MINUTE: Final[Ms] = 60 * SECOND

KNOWN: Final = f"""
    SELECT 1 FROM session WHERE id = :id
    UNION ALL SELECT 1 FROM session
    WHERE started BETWEEN :started - {DAY} AND :started + {DAY} AND title = :title
    AND (started + utc_offset * {SECOND}) / {MINUTE} = (:started + :utc_offset * {SECOND}) / {MINUTE}
"""  # noqa: S608  (put together from our own numbers)

MEND_SET: Final = "UPDATE set_done SET reps = ?, done_ms = ?, load_kg = ?, reserve = ? WHERE session = ? AND block = ?"

IS_WHOLE: Final = """
    UPDATE session SET whole = ended IS NOT NULL AND NOT EXISTS (
        SELECT 1 FROM set_done WHERE set_done.session = session.number AND done_ms < planned_ms
    ) WHERE number = ?
"""


def _mended(one: PastSet, session: int) -> tuple[object, ...]:
    return (one.done.reps, one.done.done_ms, one.load, one.reserve, session, one.done.block)


def _is_known(connection: sqlite3.Connection, one: PastSession) -> bool:
    asked = {"id": one.id, "started": one.started, "utc_offset": one.utc_offset, "title": one.title}
    return connection.execute(KNOWN, asked).fetchone() is not None


def _insert(connection: sqlite3.Connection, session: PastSession) -> None:
    row = connection.execute(
        """
        INSERT INTO session (
            id, workout, title, level, length, started, utc_offset, ended, played_ms, whole, reserve, note
        ) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
        (
            session.id,
            session.workout,
            session.title,
            session.level.value,
            session.length.value,
            session.started,
            session.utc_offset,
            session.ended,
            session.played,
            session.whole,
            session.reserve,
            session.note,
        ),
    ).lastrowid
    number = row or 0
    connection.executemany(SET, (set_row(number, one.done, one.started, one.lasted) for one in session.sets))
    connection.executemany(MEND_SET, (_mended(one, number) for one in session.sets))
    add_up(connection, number)


def _delete(connection: sqlite3.Connection, sessions: Sequence[str]) -> None:
    """Delete rows, with all that hangs on them, and overwrite where they were."""
    connection.execute("PRAGMA foreign_keys = ON")
    connection.execute("PRAGMA secure_delete = ON")
    with transaction(connection):
        connection.executemany("DELETE FROM session WHERE id = ?", ((one,) for one in sessions))


def _shrink(connection: sqlite3.Connection, path: Path) -> None:
    """Leave no trace of deleted rows, in the file or in the log beside it.

    Raises:
        OSError: somebody else is at it, or the disk is full; in words.
    """
    try:
        with in_words(path):
            # What was overwritten is in the log until now; only then can the file do without the gaps.
            _empty_log(connection, path)
            connection.execute("VACUUM")
            _empty_log(connection, path)
    except OSError as error:
        msg = f"{error}; the sessions are deleted, but traces of them stay in the file until others are deleted"
        raise OSError(msg) from error


def _empty_log(connection: sqlite3.Connection, path: Path) -> None:
    """Bring everything into the file itself.

    Raises:
        OSError: somebody still reads what the log holds, in words.
    """
    busy, *_ = connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
    if busy:
        msg = f"{path}: is in use by another program just now"
        raise OSError(msg)


def _delete_from_copy(copy: Path, sessions: Sequence[str]) -> None:
    """Delete sessions from a copy of the file, of whatever version; a copy that cannot be changed goes altogether."""
    try:
        with closing(sqlite3.connect(copy, isolation_level=None)) as connection:
            _delete(connection, sessions)
            _shrink(connection, copy)
    except (sqlite3.Error, OSError):
        copy.unlink(missing_ok=True)
