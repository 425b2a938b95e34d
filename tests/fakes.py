"""Stand-ins written by hand, for every room's tests.

Belongs here: small values and objects that take the place of the real thing. May not: assertions, fixtures.
"""

from collections.abc import Collection, Sequence
from datetime import datetime

import numpy as np
from PySide6.QtCore import QObject, Signal

from hiptimer.core.exercise import Exercise
from hiptimer.core.plan import Block, Phase
from hiptimer.core.player import Command
from hiptimer.core.snapshot import Snapshot
from hiptimer.core.terms import CueKind, Kind, Length, Level, Section
from hiptimer.core.timeline import Cue, Timeline, Track
from hiptimer.gui.choice import Wish
from hiptimer.pcm import Samples, frames


def spoken(at: int, length: int, text: str) -> Cue:
    """A spoken cue, times in ms."""
    return Cue(at, length, CueKind.COUNT, text)


def lead_in_with(cues: Sequence[Cue], total: int) -> Timeline:
    """A session that is nothing but a lead-in of `total` ms, in which `cues` are heard."""
    exercise = Exercise(name="Stand")
    return Timeline(
        title="Stand",
        level=Level.STANDARD,
        length=Length.SHORT,
        phases=(Phase(Kind.LEAD_IN, total, Section.MAIN, "Get ready", "Stand"),),
        starts=(0,),
        blocks=(Block(0, 1, Section.MAIN, exercise, Kind.LEAD_IN),),
        track=Track(tuple(cues)),
        total=total,
    )


def noise(ms: int, seed: int, loudness: float = 0.2) -> Samples:
    """Sound unlike any other of another seed, as speech is; easy to find in a recording to the sample."""
    values = np.random.default_rng(seed).uniform(-loudness, loudness, frames(ms))
    return np.round(values * np.iinfo(np.int16).max).astype(np.int16)


class FakeSession(QObject):
    """A session that publishes what a test hands it and keeps what it was asked."""

    published = Signal(object)
    trouble = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.commands: list[Command] = []
        self.volumes: list[float] = []
        self.started = False
        self.closed = False

    def start(self) -> None:
        """Begin."""
        self.started = True

    def do(self, command: Command) -> None:
        """Keep the command."""
        self.commands.append(command)

    def set_volume(self, volume: float) -> None:
        """Keep the volume."""
        self.volumes.append(volume)

    def close(self) -> None:
        """End."""
        self.closed = True


class FakeJournal:
    """A journal that keeps in memory what it is handed."""

    def __init__(self, wish: Wish, timeline: Timeline) -> None:
        self.wish = wish
        self.timeline = timeline
        self.seen: list[tuple[set[int], int]] = []
        self.forgotten = False
        self.closed = False

    def see(self, _snapshot: Snapshot, now: datetime, done: Collection[int], played: int) -> None:
        """Keep what had been done."""
        if now.tzinfo is not None:
            self.seen.append((set(done), played))

    def forget(self) -> None:
        """Keep that the session is over."""
        self.forgotten = True

    def close(self) -> None:
        """End."""
        self.closed = True


class FakeRemote(QObject):
    """Media controls that keep what they are told."""

    asked = Signal(object)
    raise_asked = Signal()
    quit_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.told: list[str] = []

    def begin(self, timeline: Timeline) -> None:
        """A session begins."""
        self.told.append(f"begin {timeline.title}")

    def show(self, snapshot: Snapshot) -> None:
        """A moment of it."""
        self.told.append(snapshot.mode.value)

    def end(self, offer: str = "") -> None:
        """No session runs."""
        self.told.append(f"offer {offer}")

    def close(self) -> None:
        """End."""
        self.told.append("closed")
