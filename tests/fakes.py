"""Stand-ins written by hand, for every room's tests.

Belongs here: small values and objects that take the place of the real thing. May not: assertions, fixtures.
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

import numpy as np
from PySide6.QtCore import QObject, Signal

from hiptimer.audio.mixer import Sounds
from hiptimer.core.editing import Spot
from hiptimer.core.exercise import Exercise
from hiptimer.core.plan import Block, Phase, Preferences, make_plan
from hiptimer.core.player import Command
from hiptimer.core.snapshot import Snapshot
from hiptimer.core.terms import CueKind, Kind, Length, Level, Section
from hiptimer.core.timeline import Cue, Timeline, Track
from hiptimer.core.workout import Item, Workout
from hiptimer.gui.choice import Prepared, Wish
from hiptimer.gui.workbench import Conflict, Draft, Outlook, Warned, Way, Workbench
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

    def __init__(self, wish: Wish, timeline: Timeline, session: str = "") -> None:
        self.wish = wish
        self.session = session
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


class FakeRecord:
    """A record that keeps in memory what it is handed."""

    def __init__(self, session: str) -> None:
        self.session = session
        self.seen: list[tuple[set[int], int]] = []
        self.told: list[str] = []

    def see(self, _snapshot: Snapshot, now: datetime, done: Collection[int], played: int) -> None:
        """Keep what had been done."""
        if now.tzinfo is not None:
            self.seen.append((set(done), played))

    def end(self) -> None:
        """Keep that the session is over."""
        self.told.append("over")

    def close(self) -> None:
        """End."""
        self.told.append("closed")


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


@dataclass
class FakeWorkbench:
    """A workbench whose files are a dict, and one real file where a test gives it a folder."""

    exercises: Mapping[str, Exercise]
    files: dict[str, Workout] = field(default_factory=dict)
    """By name, as they are on the disk."""
    shipped: frozenset[str] = frozenset()
    folder: Path | None = None
    problem: str = ""
    """Why nothing can be written."""
    warnings: tuple[Warned, ...] = ()
    listened: list[tuple[Spot, Way]] = field(default_factory=list)
    copies: int = 0

    def workbench(self) -> Workbench:
        """What the window is handed."""
        return Workbench(
            catalogue=lambda: self.exercises,
            open=self.open,
            start=lambda: Draft(Workout(format=1, title="My workout", exercise=(Item(name="Exercise", reps=8),))),
            save=self.save,
            save_copy=self.save_copy,
            look=self.look,
            warn=lambda _workout, _way, _exercises: self.warnings,
            listen=self.listen,
        )

    def open(self, name: str) -> Draft:
        """Read a file."""
        if name not in self.files:
            msg = f"there is no workout {name!r}"
            raise ValueError(msg)
        own = None if name in self.shipped else self.path(name)
        return Draft(self.files[name], name, own, repr(self.files[name]))

    def path(self, name: str) -> Path:
        """Where a file would be."""
        return (self.folder or Path("nowhere")) / f"{name}.toml"

    def save(self, draft: Draft, workout: Workout) -> Draft | Conflict:
        """Write it, or not."""
        if draft.path is None:
            return self.save_copy(workout)
        self.write(draft.name, None)
        if repr(self.files[draft.name]) != draft.text:
            return Conflict(self.open(draft.name), f"{draft.name} was changed by somebody else")
        self.write(draft.name, workout)
        return self.open(draft.name)

    def save_copy(self, workout: Workout) -> Draft:
        """Write it under a new name."""
        self.copies += 1
        name = f"copy-{self.copies}"
        self.write(name, workout)
        return self.open(name)

    def write(self, name: str, workout: Workout | None) -> None:
        """Put a workout into a file, as anybody may; without one, only see whether that could be done."""
        if self.problem:
            raise OSError(self.problem)
        if workout is not None:
            self.files[name] = workout
            if self.folder is not None:
                self.path(name).write_text(repr(workout), "utf-8")

    def look(self, workout: Workout, way: Way, exercises: Mapping[str, Exercise]) -> Outlook:
        """What comes of it."""
        plan = make_plan(workout, exercises, Preferences(*way))
        return Outlook(plan, sum(phase.length for phase in plan.phases), ("a mat",))

    def listen(self, _workout: Workout, spot: Spot, way: Way, _exercises: Mapping[str, Exercise]) -> Prepared:
        """One repetition, of which nothing is heard."""
        self.listened.append((spot, way))
        return Prepared(lead_in_with([], 1000), Sounds({}, {}), ())
