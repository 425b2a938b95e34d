"""What the window is handed from outside.

Belongs here: the frozen values that pass between whoever starts the window and the window. May not: Qt, logic.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, TypeAlias

from hiptimer.core.terms import Colours
from hiptimer.core.ways.values import Ways

if TYPE_CHECKING:
    from hiptimer.audio.mixer import Sounds
    from hiptimer.core.exercise import Exercise
    from hiptimer.core.terms import Length, Level, Ms
    from hiptimer.core.timeline import Timeline

Progress: TypeAlias = Callable[[int, int], None]
"""Called with (steps done, steps in all)."""


@dataclass(frozen=True, slots=True)
class Offer:
    """One exercise of a workout's main part, as it would be done today."""

    exercise: Exercise
    """Adapted: its name tells the implement where that is not the usual one, its variants are all there are."""
    held: str
    """The implement it takes today; empty for an exercise without."""
    implements: tuple[str, ...] = ()
    """Everything it can be done with, best first, `NO_WEIGHT` last; empty where there is nothing to choose."""
    variants: tuple[str, ...] = ()
    """Ids of the variants chosen."""


@dataclass(frozen=True, slots=True)
class Choice:
    """One workout on the start page, done in certain ways."""

    name: str
    title: str
    totals: Mapping[tuple[Level, Length], Ms]
    """Total time for each level and length."""
    equipment: tuple[str, ...]
    """What to fetch, in words."""
    offers: tuple[Offer, ...] = ()
    loads: Mapping[Level, tuple[str, ...]] = field(default_factory=dict)
    """For each level how heavy each of the offers is, in words; empty for one without a weight."""


@dataclass(frozen=True, slots=True)
class Prepared:
    """A session ready to play."""

    timeline: Timeline
    sounds: Sounds
    problems: tuple[str, ...]
    """What is missing and what to do about it, in words."""


@dataclass(frozen=True, slots=True)
class Wish:
    """What the person asks for on the start page."""

    name: str
    level: Level
    length: Length
    ways: Ways = field(default_factory=Ways)


@dataclass(frozen=True, slots=True)
class Opening:
    """How the window opens."""

    level: Level
    """Chosen beforehand."""
    length: Length
    """Likewise."""
    ways: Ways = field(default_factory=Ways)
    """Likewise."""
    workout: str | None = None
    """Name of one to start at once."""
    volume: float = 1.0
    """Of the session, 0 to 1."""
    re_entry: Ms = 3000
    """Length of the count that leads back in after a pause, in ms."""
    muted: bool = False
    """Use no sound output at all."""
    colours: Colours = Colours.DARK
    reduce_motion: bool = False
    """Show the ends of each movement in turn instead of the way between them."""


Choices: TypeAlias = "Callable[[Ways], Sequence[Choice]]"
"""Lists the workouts as they come out when done in these ways; raises ValueError in words. May take a moment, so it is
called after the first paint, off the window's thread."""

Prepare: TypeAlias = "Callable[[Wish, Progress], Prepared]"
"""Makes a session; called off the window's thread; raises ValueError or OSError in words."""

Remember: TypeAlias = "Callable[[Ways], None]"
"""Keeps what is owned and which variants are done for the next start; raises OSError in words."""
