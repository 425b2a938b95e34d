"""What the window knows of sessions that were done.

Belongs here: the frozen values between whoever starts the window and the pages that show or fill them in.
May not: Qt, logic.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Mapping, Sequence
    from datetime import datetime
    from pathlib import Path

    from hiptimer.core.past import Bout, PastSession
    from hiptimer.core.planned import Planned
    from hiptimer.core.snapshot import Snapshot
    from hiptimer.core.terms import Ms
    from hiptimer.core.timeline import Timeline
    from hiptimer.gui.choice import Wish


class Record(Protocol):
    """One session as it is written down; nothing here waits for the disk but `close`."""

    session: str
    """Its id, by which it is found again after a crash and filled in later."""

    def see(self, snapshot: Snapshot, now: datetime, done: Sequence[int] | set[int], played: Ms) -> None:
        """Take in a snapshot, as often as there are any; `done` and `played` as the journal has them."""

    def end(self) -> None:
        """The session is over."""

    def close(self) -> None:
        """End, once everything is written; safe to call again."""


def not_recorded(_wish: Wish, _timeline: Timeline, _session: str, _complain: Callable[[str], None]) -> Record | None:
    """Nothing is written down."""
    return None


@dataclass(frozen=True, slots=True)
class LogFormat:
    """A format that sessions which were done can be written to."""

    suffix: str
    """Of its files, with the dot, in small letters."""
    label: str
    """What people call it."""
    missing: str = ""
    """The package without which it cannot be written, where that is not installed."""


@dataclass(frozen=True, slots=True)
class Appointed:
    """Sessions that were put into a file for a calendar."""

    title: str
    first: datetime
    """When the first of them begins, in local time."""


@dataclass(frozen=True, slots=True)
class Diary:
    """What is kept of sessions. Everything but `record` is called off the window's thread; raises OSError in words."""

    record: Callable[[Wish, Timeline, str, Callable[[str], None]], Record | None] = not_recorded
    """Write down a session that begins, or, given the id of one that was cut short, goes on; told where to complain,
    from any thread."""
    last_loads: Callable[[Sequence[str]], Mapping[str, float]] = lambda _exercises: {}
    """For each exercise, by id or name, the load it was last done with, in kg in all; without those never filled in."""
    fill_in: Callable[[str, Mapping[str, float], int | None], None] = lambda _session, _loads, _reserve: None
    """Keep for a session the loads in kg by exercise, and how many good repetitions were left in reserve at the end of
    the sets (4 is four or more); None where it was not said."""
    last_done: Callable[[], Mapping[str, datetime]] = dict
    """When each workout, by name, was last done."""
    sessions: Callable[[], Sequence[PastSession]] = tuple
    """All that were done, newest first, with their totals and without their sets."""
    session: Callable[[str], PastSession | None] = lambda _session: None
    """One of them, by id, with its sets; None where there is none of this id any more."""
    latest: Callable[[int], Sequence[PastSession]] = lambda _most: ()
    """At most so many, newest first, with their sets."""
    exercises: Callable[[], Mapping[str, str]] = dict
    """The exercises of all main parts: ids (names, where there is none) with names, in the order of the names."""
    bouts: Callable[[str], Sequence[Bout]] = lambda _exercise: ()
    """What was done of one exercise, by id or name, session by session, oldest first."""
    mend: Callable[[PastSession], None] = lambda _session: None
    """Keep what was changed in a session: note and reserve and, of the sets it has, repetitions, load and reserve."""
    delete: Callable[[Sequence[str]], None] = lambda _sessions: None
    """Delete sessions, by id, for good: what was in them is nowhere in the file afterwards."""
    sore: Callable[[], int | None] = lambda: None
    """The latest day, as days since 1970 in local time, on which it was said that soreness still disturbs."""
    be_sore: Callable[[int | None], None] = lambda _day: None
    """Keep the day on which that is said, in place of any other; None where it is taken back."""
    formats: Callable[[], Sequence[LogFormat]] = tuple
    """What `export` can write."""
    export: Callable[[Path, int | None, Collection[str]], Sequence[Path]] = lambda _file, _since, _without: ()
    """Write the sessions from a day on (days since 1970, in local time; None for all), without those of these ids, into
    a file whose suffix tells the format; the files that were made. Raises ValueError, too, in words."""
    plan: Callable[[Wish | None, Planned, Path], Appointed] | None = None
    """Write sessions that are planned for a calendar: of a workout, or of the built-in one; raises ValueError, too.
    None where that is not offered."""
