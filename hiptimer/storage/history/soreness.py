"""Whether somebody said today that soreness still disturbs.

Belongs here: the day on which that was said, kept beyond a restart. May not: what follows from it (core.progress),
which day it is.

It is said of a day, not of a session: how the last one feels today is nothing that was done in it. Days that are over
are of no use to anybody, so none but the latest is kept, and it goes when it is taken back.
"""

from pathlib import Path

from hiptimer.storage.history.opening import history, transaction


def keep_sore(folder: Path, day: int | None) -> None:
    """Keep the day on which it was said, in place of any other; None where it was taken back.

    Args:
        folder: Where the history lives.
        day: Days since 1970 in local time.

    Raises:
        OSError: it cannot be written, in words.
    """
    with history(folder, create=day is not None) as connection:
        if connection is None:
            return
        with transaction(connection):
            connection.execute("DELETE FROM sore")
            if day is not None:
                connection.execute("INSERT INTO sore (day) VALUES (?)", (day,))


def sore_day(folder: Path) -> int | None:
    """The latest day on which it was said and not taken back; None where there is none.

    Raises:
        OSError: the history cannot be read, in words.
    """
    with history(folder, create=False) as connection:
        if connection is None:
            return None
        found = connection.execute("SELECT max(day) FROM sore").fetchone()[0]
        return None if found is None else int(found)
