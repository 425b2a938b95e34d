"""The file of the history: made, opened, brought up to date, refused or set aside.

Belongs here: everything about the file as a whole, and SQLite's complaints in words. May not: rows (writing, reading).

Journal mode WAL lets readers read while a session is written down; with `synchronous = FULL` whatever was committed
outlasts a power cut.
"""

import os
import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from pathlib import Path
from time import monotonic, sleep
from typing import Final

from hiptimer.storage.atomic import PART
from hiptimer.storage.history.schema import APPLICATION, FILE, VERSIONS

Steps = Sequence[Sequence[str]]

PATIENCE: Final = 1.0
"""Seconds to wait for another writer, who needs but some milliseconds."""

COMPANIONS: Final = ("", "-wal", "-shm")
"""Endings of the names of the files that make up the database."""


class DamagedError(OSError):
    """The file is no history, or a damaged one; in words."""


class NewerError(OSError):
    """The file was written by a newer version of the program; in words."""


@contextmanager
def history(folder: Path, *, create: bool = True, steps: Steps = VERSIONS) -> Iterator[sqlite3.Connection | None]:
    """The open history, for one thread; whatever SQLite complains of inside the block is an OSError in words.

    Nothing is committed but in a `with transaction(...)`.

    Args:
        folder: Where the file lives.
        create: Make folder and file where they are missing; otherwise None is handed out then.
        steps: What brings a file from each version to the next.

    Raises:
        DamagedError: it is no history; it is left as it is.
        NewerError: a newer version of the program wrote it; it is left as it is.
        OSError: anything else, in words.
    """
    path = folder / FILE
    with in_words(path):
        if create:
            folder.mkdir(parents=True, exist_ok=True)
        elif not path.exists():
            yield None
            return
        with closing(_connected(path)) as connection:
            _make_ready(connection, path, steps)
            yield connection


@contextmanager
def transaction(connection: sqlite3.Connection) -> Iterator[None]:
    """All of the block is written, or nothing of it."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise


def set_aside(folder: Path) -> str:
    """Move a file that is of no use out of the way, under a name that is free; what became of it, in words."""
    path = folder / FILE
    kept = next(name for name in _names(path) if not name.exists())
    try:
        for ending in reversed(COMPANIONS):
            companion = path.with_name(path.name + ending)
            if companion.exists():
                companion.replace(kept.with_name(kept.name + ending))
    except OSError as error:
        return f"move it away yourself ({error.strerror}), nothing can be written down before"
    return f"it is kept as {kept.name}, and a new one is begun"


@contextmanager
def in_words(path: Path) -> Iterator[None]:
    """Turn what SQLite and the system complain of into an OSError in words.

    Raises:
        DamagedError: the file is none of ours, or damaged.
        OSError: anything else.
    """
    try:
        yield
    except sqlite3.Error as error:
        code = getattr(error, "sqlite_errorcode", 0) & 0xFF
        if code in {sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_CORRUPT}:
            msg = f"{path}: is no history of sessions, or a damaged one ({error})"
            raise DamagedError(msg) from error
        msg = f"{path}: {_reason(code, error)}"
        raise OSError(msg) from error
    except OSError as error:
        if error.strerror is None:  # in words already
            raise
        msg = f"{path}: cannot be used ({error.strerror})"
        raise OSError(msg) from error


def _connected(path: Path) -> sqlite3.Connection:
    # Where nothing may be written, SQLite has no place for the log beside the file; where there is none, it need not.
    log = path.with_name(f"{path.name}-wal")
    frozen = path.exists() and not os.access(path.parent, os.W_OK) and not log.exists()
    uri = f"{path.absolute().as_uri()}{'?immutable=1' if frozen else ''}"
    return sqlite3.connect(uri, uri=True, timeout=PATIENCE, isolation_level=None)


def _reason(code: int, error: sqlite3.Error) -> str:
    reasons = {
        sqlite3.SQLITE_FULL: "cannot be written, the disk is full",
        sqlite3.SQLITE_BUSY: "is in use by another program just now",
        sqlite3.SQLITE_READONLY: "cannot be written, it or its folder is read-only",
        sqlite3.SQLITE_CANTOPEN: "cannot be opened; is it, and is its folder, yours to write in?",
    }
    return reasons.get(code, f"cannot be used ({error})")


def _make_ready(connection: sqlite3.Connection, path: Path, steps: Steps) -> None:
    """Bring the file up to date, or refuse it.

    Raises:
        DamagedError: it is no history.
        NewerError: it is newer than this program.
    """
    found = _version(connection, path)
    if found > len(steps):
        msg = (
            f"{path}: was written by a newer version of hiptimer (format {found}, this one knows {len(steps)}); "
            "it is left as it is"
        )
        raise NewerError(msg)
    connection.execute("PRAGMA foreign_keys = ON")
    connection.execute("PRAGMA synchronous = FULL")
    if found < len(steps):
        _bring_up_to_date(connection, path, steps)


def _version(connection: sqlite3.Connection, path: Path) -> int:
    """The version of the file; 0 where it is empty.

    Raises:
        DamagedError: somebody else's tables are in it.
    """
    # In one question: between two, another start may make the tables.
    version, owner, tables = connection.execute(
        """
        SELECT (SELECT user_version FROM pragma_user_version), (SELECT application_id FROM pragma_application_id),
            (SELECT count(*) FROM sqlite_master)
        """
    ).fetchone()
    if (version or tables) and (owner != APPLICATION or version < 1 or not tables):
        msg = f"{path}: is no history of sessions, but some other program's data"
        raise DamagedError(msg)
    return int(version)


def _bring_up_to_date(connection: sqlite3.Connection, path: Path, steps: Steps) -> None:
    """Make or change the tables, as a whole or not at all; what had been there is kept beside."""
    _log_ahead(connection)
    with transaction(connection):
        # Another start may have been quicker.
        found = _version(connection, path)
        if found:
            _back_up(path, found)
        for step in steps[found:]:
            for statement in step:
                connection.execute(statement)
        connection.execute(f"PRAGMA user_version = {len(steps)}")


def _log_ahead(connection: sqlite3.Connection) -> None:
    """Switch to the journal mode WAL; SQLite itself does not wait here for another start that does the same."""
    until = monotonic() + PATIENCE
    while True:
        try:
            connection.execute("PRAGMA journal_mode = WAL")
        except sqlite3.OperationalError:
            if monotonic() > until:
                raise
            sleep(0.01)
        else:
            return


def back_up(path: Path, copy: Path) -> None:
    """Copy a history, also one that is being written, to a file of its own: whole or not at all.

    Raises:
        OSError: it cannot be read or written, in words.
    """
    part = copy.with_name(copy.name + PART)
    with in_words(path):
        part.unlink(missing_ok=True)
        with closing(_connected(path)) as source, closing(sqlite3.connect(part)) as target:
            source.backup(target)
            target.execute("PRAGMA journal_mode = DELETE")
        with part.open("rb+") as file:
            os.fsync(file.fileno())
        part.replace(copy)


def _back_up(path: Path, version: int) -> None:
    """Copy the file beside itself, as it is before its version changes."""
    back_up(path, path.with_name(f"{path.stem}.version-{version}{path.suffix}"))


def _names(path: Path) -> Iterator[Path]:
    """Names for a file set aside: with `.unread` at the end, with `.unread-2`, and so on."""
    number = 1
    while True:
        yield path.with_name(f"{path.name}.unread{'' if number == 1 else f'-{number}'}")
        number += 1
