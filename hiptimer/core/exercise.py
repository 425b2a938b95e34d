"""An entry of the catalogue: how an exercise moves and what is said about it.

Belongs here: the shape of `assets/exercises/*.toml` and of a user's own entries.
May not: reading files (storage), deciding when a line is said (coach).

Lines, and `start`, may hold `{side}` and `{other}` (left, right; capitalised as `{Side}`, `{Other}`): the working side
and the opposite one.
"""

from typing import Annotated, Literal

import msgspec
from msgspec import Meta

from hiptimer.core.terms import Kind
from hiptimer.core.varied import Varied

PhaseSeconds = Annotated[float, Meta(ge=0, le=15, description="seconds; 0 leaves the phase out")]
Line = Annotated[str, Meta(min_length=1, max_length=200)]
"""Something spoken; no engine gets more than 200 characters in one piece."""
Word = Annotated[str, Meta(min_length=1, max_length=40)]
Text = Annotated[str, Meta(min_length=1, max_length=1000)]
"""Something to read."""

MOVES = (Kind.LOWER, Kind.BOTTOM, Kind.LIFT, Kind.TOP, Kind.HOLD, Kind.STEP, Kind.RESET)
"""What a phase of a repetition can be."""


class Move(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True, omit_defaults=True):
    """One phase of a repetition."""

    id: Word
    """What the cues call it: `lower`, `drive`, `far` …"""
    kind: Kind
    """One of `MOVES`."""
    label: Word
    """The word on the screen."""
    seconds: Varied[PhaseSeconds] = 0
    """Its length where no tempo code says otherwise; a stepping phase takes one second a step instead."""
    tempo: Literal["E", "B", "C", "T"] | None = None
    """The place in the tempo code `E-B-C-T` that sets its length."""
    say: Word | None = None
    """The command word that opens it; without one nothing is said there."""


class FormCue(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True, omit_defaults=True):
    """A short hint on how to do one phase."""

    about: Word
    """Id of the phase in which it is to be obeyed."""
    say: Line
    short: Line | None = None
    """A shorter wording for a slot the first does not fit."""
    late: bool = False
    """Said two seconds before the end of the phase instead of at its start."""


class Mistake(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A common mistake and what helps; said as a tip in a rest: "If <mistake>: <say>."."""

    mistake: Line
    say: Line


class Exercise(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True, omit_defaults=True):
    """An exercise of the catalogue; `id` is the name of its file."""

    format: Literal[1] = 1
    id: str = ""
    name: Annotated[str, Meta(min_length=1, max_length=80)]
    spoken: Word | None = None
    """The name as it stands inside a spoken sentence, when that differs."""
    aliases: tuple[Word, ...] = ()
    sides: Literal["each", "both"] = "both"
    """`each`: the whole set is done once a side."""
    loaded: bool = False
    """A weight is held, so the voice says when to set it down."""
    equipment: tuple[Word, ...] = ()
    """Implements that will do, best first."""
    mat: bool = False
    fetch: Line | None = None
    """What to fetch, as a sentence."""
    setup: Line | None = None
    """How to get into position."""
    switch: Line | None = None
    """How to get into position for the second side."""
    line: Line | None = None
    """For a timed item: said as it starts."""
    other_line: Line | None = None
    """For a timed item with sides: said as the second side starts."""
    steps: Varied[Annotated[int, Meta(ge=1, le=6)]] | None = None
    """Steps a foot each way, where it has stepping phases."""
    phase: tuple[Move, ...] = ()
    cue: tuple[FormCue, ...] = ()
    correction: tuple[Mistake, ...] = ()
    why: Text | None = None
    start: Text | None = None
    """The start position in words."""
    muscles: Text | None = None
    breathing: Text | None = None
    easier: tuple[Text, ...] = ()
    harder: tuple[Text, ...] = ()
    safety: tuple[Text, ...] = ()

    @property
    def in_speech(self) -> str:
        """The name as spoken."""
        return self.spoken or self.name
