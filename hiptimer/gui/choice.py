"""What the window is handed from outside.

Belongs here: the frozen values that pass between whoever starts the window and the window. May not: Qt, logic.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from hiptimer.audio.mixer import Sounds
    from hiptimer.core.terms import Length, Level, Ms
    from hiptimer.core.timeline import Timeline

Progress: TypeAlias = Callable[[int, int], None]
"""Called with (steps done, steps in all)."""


@dataclass(frozen=True, slots=True)
class Choice:
    """One workout on the start page."""

    name: str
    title: str
    totals: Mapping[tuple[Level, Length], Ms]
    """Total time for each level and length."""
    equipment: tuple[str, ...]
    """What to fetch, in words."""


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


Choices: TypeAlias = "Callable[[], Sequence[Choice]]"
"""Lists the workouts; may take a moment, so it is called after the first paint."""

Prepare: TypeAlias = "Callable[[str, Level, Length, Progress], Prepared]"
"""Makes a session out of a workout's name; called off the window's thread; raises ValueError or OSError in words."""
