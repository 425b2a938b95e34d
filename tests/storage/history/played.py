"""Sessions played on a clock of their own, for the history to write down.

Belongs here: what several of its tests play. May not: judging what was written.
"""

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from hiptimer.core.plan import Preferences
from hiptimer.core.player import Command, Player
from hiptimer.core.snapshot import Snapshot
from hiptimer.core.terms import Length, Level, Ms
from hiptimer.core.timeline import Timeline
from hiptimer.core.workout import Item, Workout
from hiptimer.gui.recap import Tally
from hiptimer.storage.history.recorder import Recorder
from hiptimer.storage.history.writing import Beginning
from tests.content import session

AT = datetime(2025, 3, 1, 18, 30, tzinfo=UTC).astimezone()

SHORT = Workout(
    format=1,
    title="Tuesday",
    lead_in=2,
    change_over=3,
    side_change=2,
    exercise=(
        Item(use="deadlift", reps=2, tempo="1-0-1-0"),
        Item(name="Plank", seconds=4, sides="each"),
        Item(name="Squat", reps=2, tempo="1-1-1-0"),
    ),
)


@dataclass(frozen=True, slots=True)
class Seen:
    """What a recorder is handed at one moment."""

    snapshot: Snapshot
    now: datetime
    done: Collection[int]
    played: Ms


def short(workout: Workout = SHORT) -> Timeline:
    """A session of half a minute."""
    return session(workout, preferences=Preferences(warm_up=False, cool_down=False))


def play(
    timeline: Timeline, until: Ms | None = None, every: Ms = 100, tally: Tally | None = None, start: Ms = 0
) -> Iterator[Seen]:
    """Play a session from its start, or from `start`, until so many ms later; it ends by itself where it can."""
    player, tally = Player(timeline, re_entry=0, start=start), tally or Tally()
    player.do(Command.PLAY, 0)
    for now in range(0, timeline.total + every if until is None else until, every):
        snapshot = player.at(now)
        tally.see(snapshot)
        yield Seen(snapshot, AT + timedelta(milliseconds=now), tally.phases, tally.time)


def beginning(identity: str = "one", *, goes_on: bool = False, workout: str = "tuesday") -> Beginning:
    """What is known of the short session."""
    return Beginning(identity, workout, "Tuesday", Level.STANDARD, Length.SHORT, goes_on)


def recorder(folder: Path, timeline: Timeline, identity: str = "one", *, goes_on: bool = False) -> Recorder:
    """A recorder that may not complain."""
    return Recorder(folder, beginning(identity, goes_on=goes_on), timeline, pytest.fail)


def tell(kept: Recorder, moment: Seen) -> None:
    """Hand a moment to a recorder."""
    kept.see(moment.snapshot, moment.now, moment.done, moment.played)
