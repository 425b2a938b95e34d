"""What the window knows of sessions that were done.

Belongs here: the frozen values between whoever starts the window and the pages that show or fill them in.
May not: Qt, logic.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from datetime import datetime

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
