"""What the window is handed from outside.

Belongs here: the frozen values that pass between whoever starts the window and the window. May not: Qt, logic.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, TypeAlias

from hiptimer.core.terms import Colours, Units
from hiptimer.core.ways.values import Ways

if TYPE_CHECKING:
    from datetime import datetime
    from pathlib import Path

    from hiptimer.audio.mixer import Sounds
    from hiptimer.core.exercise import Exercise
    from hiptimer.core.plan import Phase
    from hiptimer.core.resume import Place
    from hiptimer.core.terms import Length, Level, Ms
    from hiptimer.core.timeline import Timeline
    from hiptimer.storage.journal import Journal

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
    """One workout on the start page, done in certain ways; tables and lists may be worked out when looked at."""

    name: str
    title: str
    totals: Mapping[tuple[Level, Length], Ms]
    """Total time for each level and length."""
    equipment: Sequence[str]
    """What to fetch, in words."""
    offers: Sequence[Offer] = ()
    loads: Mapping[Level, tuple[str, ...]] = field(default_factory=dict)
    """For each level how heavy each of the offers is, in words; empty for one without a weight."""
    last_done: datetime | None = None
    """When it was last done; None where that is not known."""
    own: bool = False
    """It is one of the person's own, not one that the program ships."""
    reps: Mapping[Level, Sequence[tuple[Phase, ...]]] = field(default_factory=dict)
    """For each level the phases of one repetition of each of the offers; empty for one that is timed as a whole."""


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
    text_size: int = 100
    """Of the words outside a session, in per cent."""
    keys: str = ""
    """Keys of the person's own, as in the settings."""
    reduce_motion: bool = False
    """Show the ends of each movement in turn instead of the way between them."""
    device: str = ""
    """Name of the sound output; empty for the default one."""
    pause_when_sound_is_lost: bool = False
    """Pause when that output is lost, instead of moving on to the default one."""
    full_screen: bool = False
    """Fill the screen while a session runs."""
    units: Units = Units.KG
    """What loads are written in."""
    media_keys: bool = False
    """Obey the media keys, headset buttons and lock screen."""
    welcome: bool = False
    """Show the first page before anything else."""
    assets: Path | None = None
    """The program's own data: its icon, and the window's words in other languages; without it there are none."""


Choices: TypeAlias = "Callable[[Ways], Sequence[Choice]]"
"""Lists the workouts as they come out when done in these ways; raises ValueError in words. May take a moment, so it is
called after the first paint, off the window's thread."""

Prepare: TypeAlias = "Callable[[Wish, Progress], Prepared]"
"""Makes a session; called off the window's thread; raises ValueError or OSError in words."""

Remember: TypeAlias = "Callable[[Ways], None]"
"""Keeps what is owned and which variants are done for the next start; raises OSError in words."""


@dataclass(frozen=True, slots=True)
class TakenUp:
    """Where a session that was cut short goes on, and what had been done of it."""

    at: Ms
    """In the timeline that was made anew."""
    done: frozenset[int] = frozenset()
    """Indexes of the phases played to their end."""
    played: Ms = 0
    """How long something was played."""
    session: str = ""
    """Id in the diary of the session it goes on with; empty where it begins another one."""


@dataclass(frozen=True, slots=True)
class CutShort:
    """A session that was cut short and can be gone on with."""

    title: str
    """Of the workout."""
    words: str
    """Where it was, in English."""
    wish: Wish
    """What makes the same session again."""
    take_up: Callable[[Timeline], TakenUp | None]
    """Finds the place in the session made anew; None where it has no such set any more."""
    place: Place | None = None
    """Where it was, to be worded in the window's language; None for the words alone."""


def nothing_left_over() -> tuple[CutShort | None, tuple[str, ...]]:
    """No session was cut short, and nobody complains."""
    return None, ()


def not_taken_down(_wish: Wish, _timeline: Timeline, _session: str, _complain: Callable[[str], None]) -> None:
    """Nothing is taken down."""


@dataclass(frozen=True, slots=True)
class Lasting:
    """What outlasts the window, and what comes from before it."""

    left_over: Callable[[], tuple[CutShort | None, tuple[str, ...]]] = nothing_left_over
    """The session that was cut short, if there is one, and complaints in words; called off the window's thread."""
    let_be: Callable[[], None] = lambda: None
    """Forget that session; called off the window's thread, raises OSError in words."""
    take_down: Callable[[Wish, Timeline, str, Callable[[str], None]], Journal | None] = not_taken_down
    """Keep the journal of a session that begins; told its id in the diary, empty where it is not in there, and where to
    complain, from any thread."""
    listen: Callable[[Callable[[], object]], str | None] = lambda _show: None
    """Have the window shown whenever the program is started again; returns in words why that cannot be."""
