"""The field's own words, as types: what a phase, a side, a level or a cue can be.

Belongs here: names with a fixed set of values, and the unit of time. May not: logic.
README's glossary explains each word.
"""

from enum import StrEnum
from typing import Final, TypeAlias

Ms: TypeAlias = int
"""Time in whole milliseconds; one is exactly 48 frames of sound."""

SECOND: Final[Ms] = 1000


class Level(StrEnum):
    """How hard: repetitions, tempo and rests."""

    BEGINNER = "beginner"
    STANDARD = "standard"
    STRONG = "strong"


class Length(StrEnum):
    """How long: sets, warm-up and cool-down."""

    SHORT = "short"
    MEDIUM = "medium"
    FULL = "full"


class Side(StrEnum):
    """The working leg (or, in a stepping phase, the stepping foot)."""

    LEFT = "left"
    RIGHT = "right"

    @property
    def other(self) -> "Side":
        """The opposite side."""
        return Side.RIGHT if self is Side.LEFT else Side.LEFT


class Section(StrEnum):
    """The three parts of a session."""

    WARM_UP = "warm-up"
    MAIN = "main"
    COOL_DOWN = "cool-down"


class Kind(StrEnum):
    """What the body does in a phase."""

    LEAD_IN = "lead-in"
    LOWER = "lower"
    BOTTOM = "bottom"
    LIFT = "lift"
    TOP = "top"
    HOLD = "hold"
    STEP = "step"
    RESET = "reset"
    TIMED = "timed"
    REST = "rest"
    SIDE_CHANGE = "side-change"
    CHANGE_OVER = "change-over"


class Implement(StrEnum):
    """A weight that can be held and drawn; an exercise may ask for others by any word."""

    BARBELL = "barbell"
    TWO_DUMBBELLS = "two dumbbells"
    KETTLEBELL = "kettlebell"
    DUMBBELL = "dumbbell"
    RUCKSACK = "rucksack"


GAPS: Final = frozenset({Kind.LEAD_IN, Kind.REST, Kind.SIDE_CHANGE, Kind.CHANGE_OVER})
"""Phases between sets: nothing is trained, the voice prepares what comes."""

PAUSES: Final = frozenset({Kind.BOTTOM, Kind.TOP, Kind.HOLD, Kind.RESET})
"""Phases within a repetition in which the body is still."""


class CueKind(StrEnum):
    """What a cue is for; its rank when two want the same moment is `coach.RANK`."""

    SAFETY = "safety"
    COMMAND = "command"
    COUNT = "count"
    REP = "rep"
    FORM = "form"
    NAME = "name"
    ENCOURAGEMENT = "encouragement"
    TONE = "tone"


class Tone(StrEnum):
    """The tones; each has a pitch and shape of its own, so that they tell the phases apart without words."""

    DOWN = "down"
    UP = "up"
    HOLD = "hold"
    STEP = "step"
    TICK = "tick"
    READY = "ready"
    END = "end"
    PAUSE = "pause"


TONE_MS: Final = {
    Tone.DOWN: 200,
    Tone.UP: 200,
    Tone.HOLD: 200,
    Tone.STEP: 100,
    Tone.TICK: 60,
    Tone.READY: 120,
    Tone.END: 500,
    Tone.PAUSE: 250,
}
"""Length of each tone; the plan reserves it and `audio.tones` keeps it."""


class Colours(StrEnum):
    """The colours of window and figure."""

    SYSTEM = "system"
    """Light or dark, as the operating system is."""
    DARK = "dark"
    LIGHT = "light"
    HIGH_CONTRAST = "high-contrast"


class Units(StrEnum):
    """What loads are written in."""

    KG = "kg"
    LB = "lb"


class Talk(StrEnum):
    """How much the voice says."""

    FULL = "full"
    NORMAL = "normal"
    SPARSE = "sparse"
    TONES = "tones"


class Count(StrEnum):
    """How a lowering is counted."""

    DOWN = "down"
    UP = "up"
    TICKS = "ticks"
    OFF = "off"
