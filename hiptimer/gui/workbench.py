"""What the editor of workouts is handed from outside.

Belongs here: the frozen values between whoever starts the window and the editor. May not: Qt, logic.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from pathlib import Path

    from hiptimer.core.editing import Spot
    from hiptimer.core.exercise import Exercise
    from hiptimer.core.plan import Plan
    from hiptimer.core.terms import Length, Level, Ms
    from hiptimer.core.workout import Workout
    from hiptimer.gui.choice import Prepared


@dataclass(frozen=True, slots=True)
class Draft:
    """A workout as it is on the disk, or as it begins."""

    workout: Workout
    name: str = ""
    """As it is listed; empty as long as it has no file."""
    path: Path | None = None
    """Its file; None as long as it has none, and for one that the program ships, which is saved as a copy."""
    text: str = ""
    """Of the file, when it was read or written last."""


@dataclass(frozen=True, slots=True)
class Conflict:
    """Why a workout was not saved: its file was changed outside meanwhile. Nothing has been written."""

    theirs: Draft | None
    """As it is on the disk now; None where it cannot be read."""
    words: str


@dataclass(frozen=True, slots=True)
class Outlook:
    """What comes of a workout at one level and length."""

    plan: Plan
    total: Ms
    fetch: tuple[str, ...]
    """What to fetch, in words."""


@dataclass(frozen=True, slots=True)
class Warned:
    """Something about an item that works, but not as well as it might."""

    spot: Spot | None
    """The item; None for the workout as a whole."""
    words: str


Way: TypeAlias = "tuple[Level, Length]"


@dataclass(frozen=True, slots=True)
class Workbench:
    """What can be done about workouts. Everything but `look` is called off the window's thread."""

    catalogue: Callable[[], Mapping[str, Exercise]]
    """Every exercise there is, by id, the person's own among them."""
    open: Callable[[str], Draft]
    """Read the workout of that name; raises ValueError in words."""
    start: Callable[[], Draft]
    """A new workout, with nothing on the disk yet."""
    save: Callable[[Draft, Workout], Draft | Conflict]
    """Write the workout in the place of the draft, or, where that has no file of its own, under a new name made from
    its title; raises OSError in words, and leaves the old file as it was then."""
    save_copy: Callable[[Workout], Draft]
    """Write it under a new name in any case; raises OSError in words."""
    look: Callable[[Workout, Way, Mapping[str, Exercise]], Outlook]
    """What comes of it; within a few milliseconds."""
    warn: Callable[[Workout, Way, Mapping[str, Exercise]], Sequence[Warned]]
    """What does not fit, from the real length of every spoken line; may take seconds the first time."""
    listen: Callable[[Workout, Spot, Way, Mapping[str, Exercise]], Prepared]
    """The first repetition of an item, exactly as a session says it; raises ValueError in words."""
