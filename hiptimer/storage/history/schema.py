"""The tables, version by version.

Belongs here: SQL that makes them. May not: opening files (opening), what is written into them (writing).

A version that has been published is never changed: another one is added. Times of day are milliseconds since 1970, UTC.
"""

from typing import Final

FILE: Final = "history.sqlite"

APPLICATION: Final = int.from_bytes(b"hipt")
"""Tells our file from any other that SQLite can read."""

VERSION_1: Final = (
    """
    CREATE TABLE session (
        number INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        workout TEXT NOT NULL,              -- its name, or the whole path of its file
        title TEXT NOT NULL,
        level TEXT NOT NULL,
        length TEXT NOT NULL,
        started INTEGER NOT NULL,
        utc_offset INTEGER NOT NULL,        -- of the local time, in seconds
        ended INTEGER,                      -- NULL while it runs, and where it was cut short
        played_ms INTEGER NOT NULL DEFAULT 0,
        whole INTEGER NOT NULL DEFAULT 0 CHECK (whole IN (0, 1)),
        reserve INTEGER CHECK (reserve BETWEEN 0 AND 4),  -- good repetitions left at the end of a set; 4: or more
        note TEXT NOT NULL DEFAULT '',
        -- What its sets add up to, so that a long list of sessions need not look at them; all but the first: those of
        -- the main part.
        worked_ms INTEGER NOT NULL DEFAULT 0, -- 0: nothing was done
        sets_done INTEGER NOT NULL DEFAULT 0,
        sets_planned INTEGER NOT NULL DEFAULT 0,
        volume_kg REAL NOT NULL DEFAULT 0,
        tension_ms INTEGER NOT NULL DEFAULT 0,
        heaviest_kg REAL                    -- NULL: nobody said any
    )
    """,
    "CREATE INDEX session_by_time ON session (started)",
    "CREATE INDEX session_by_workout ON session (workout, started)",
    """
    CREATE TABLE set_done (
        session INTEGER NOT NULL REFERENCES session (number) ON DELETE CASCADE,
        block INTEGER NOT NULL,             -- its place in the session
        exercise TEXT NOT NULL,             -- its id, or its name where it has none
        name TEXT NOT NULL,
        section TEXT NOT NULL,
        set_number INTEGER,
        sets INTEGER,
        side TEXT,
        planned_reps INTEGER,
        reps INTEGER,
        planned_ms INTEGER NOT NULL,
        done_ms INTEGER NOT NULL CHECK (done_ms BETWEEN 0 AND planned_ms),  -- 0: skipped
        tempo TEXT NOT NULL,
        held TEXT NOT NULL,
        load_kg REAL CHECK (load_kg BETWEEN 0 AND 1000),  -- in all; NULL: nobody said
        reserve INTEGER CHECK (reserve BETWEEN 0 AND 4),
        begun INTEGER,                      -- NULL: nobody knows, as of sessions from elsewhere
        lasted_ms INTEGER,                  -- in truth, pauses left out; likewise
        PRIMARY KEY (session, block)
    ) WITHOUT ROWID
    """,
    "CREATE INDEX set_done_with_load ON set_done (exercise, session) WHERE load_kg IS NOT NULL",
    """
    CREATE TABLE event (
        session INTEGER NOT NULL REFERENCES session (number) ON DELETE CASCADE,
        number INTEGER NOT NULL,            -- 0, 1, 2 … in the order of writing
        at INTEGER NOT NULL,
        mode TEXT NOT NULL,                 -- playing, paused …
        phase INTEGER NOT NULL,             -- its index in the session
        block INTEGER NOT NULL,             -- likewise
        position_ms INTEGER NOT NULL,
        PRIMARY KEY (session, number)
    ) WITHOUT ROWID
    """,
    """
    CREATE TABLE sore (
        day INTEGER PRIMARY KEY             -- days since 1970, local time; none but the latest is kept
    )
    """,
    f"PRAGMA application_id = {APPLICATION}",
)

VERSIONS: Final = (VERSION_1,)
"""What brings a file from each version to the next, from an empty file on."""
