"""An entry of the catalogue: how an exercise moves and what is said about it.

Belongs here: the shape of `assets/exercises/*.toml` and of a user's own entries.
May not: reading files (storage), deciding when a line is said (coach).

Lines, `start` and `safety` may leave words open, each with a capital too (`{Side}`):

    {side} {other}   the working side and the opposite one: left, right
    {it}             what is held: the bar, the bell, the weights, the bag; without a weight, your hands
    {yours}          the same as something to fetch: your barbell, your dumbbells
    {counts}         how long the lowering takes today: five counts
"""

from typing import Annotated, Literal

import msgspec
from msgspec import Meta

from hiptimer.core.terms import Kind
from hiptimer.core.varied import Varied
from hiptimer.figure.poses import Kneeling, Lying, Pose, PoseId, Standing, Station

PhaseSeconds = Annotated[float, Meta(ge=0, le=15, description="seconds; 0 leaves the phase out")]
Line = Annotated[str, Meta(min_length=1, max_length=200)]
"""Something spoken; no engine gets more than 200 characters in one piece."""
StepSeconds = Annotated[float, Meta(ge=0.5, le=5, description="seconds")]
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
    """Its length where no tempo code says otherwise; a stepping phase takes `step_seconds` a step instead."""
    tempo: Literal["E", "B", "C", "T"] | None = None
    """The place in the tempo code `E-B-C-T` that sets its length."""
    say: Word | None = None
    """The command word that opens it; without one nothing is said there."""
    pose: PoseId | None = None
    """Id of the pose at its end, where it begins being the end of the phase before; left out, it stays as it was."""
    walk: Literal["out", "in"] | None = None
    """For a stepping phase that is drawn: along the stations or back."""


class FormCue(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True, omit_defaults=True):
    """A short hint on how to do one phase."""

    about: Word
    """Id of the phase in which it is to be obeyed."""
    say: Line
    short: Line | None = None
    """A shorter wording for a slot the first does not fit."""
    late: bool = False
    """Said two seconds before the end of the phase instead of at its start."""
    weighted: bool = False
    """Makes sense with a weight only; without one it is not said."""
    press: bool = False
    """Asks to press: where elbow and knee meet, the contact is shown while this is said."""


class Turn(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """One part of the movement that a timed item repeats."""

    pose: PoseId
    """Id of the pose at its end; the first begins where the last ends."""
    seconds: Annotated[float, Meta(ge=0.2, le=30)]


class Mistake(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A common mistake and what helps; said as a tip in a rest: "If <mistake>: <say>."."""

    mistake: Line
    say: Line
    weighted: bool = False
    """Can be made with a weight only."""


class Holding(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True, omit_defaults=True):
    """What is different with one of the implements; what is left out is as in the entry itself."""

    implement: Word
    """One of the entry's `equipment`, or `NO_WEIGHT`."""
    fetch: Line | None = None
    setup: Line | None = None
    switch: Line | None = None
    line: Line | None = None
    start: Text | None = None
    load: Varied[Word] | None = None
    """A weight to begin with, in words; shown, never spoken."""


class Change(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True, omit_defaults=True):
    """What a variant makes of one phase."""

    phase: Word
    """Its id."""
    seconds: PhaseSeconds | None = None
    """Its length, whatever level and tempo code say."""
    pose: PoseId | None = None
    label: Word | None = None
    say: Word | None = None


class Variant(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True, omit_defaults=True):
    """An easier or harder way to do the exercise, for the person to choose."""

    id: Word
    name: Annotated[str, Meta(min_length=1, max_length=60)]
    way: Literal["easier", "harder"]
    change: tuple[Change, ...] = ()
    without: tuple[Word, ...] = ()
    """Ids of phases that are left out."""
    fewer_steps: Annotated[int, Meta(ge=0, le=5)] = 0
    """So many less of each foot, each way; one is always left."""
    step_seconds: StepSeconds | None = None
    weight: bool = True
    """False: nothing is held."""
    setup: Line | None = None
    switch: Line | None = None
    start: Text | None = None


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
    step_seconds: StepSeconds = 1
    """Length of one step."""
    phase: tuple[Move, ...] = ()
    cue: tuple[FormCue, ...] = ()
    correction: tuple[Mistake, ...] = ()
    holding: tuple[Holding, ...] = ()
    variant: tuple[Variant, ...] = ()
    standing: tuple[Standing, ...] = ()
    """Poses; together with the lying and kneeling ones they have ids of their own."""
    lying: tuple[Lying, ...] = ()
    kneeling: tuple[Kneeling, ...] = ()
    stations: tuple[tuple[Station, ...], ...] = ()
    """Where the ankles of a walkout come by, the start first: a list for each number of steps a foot."""
    loop: tuple[Turn, ...] = ()
    """What a timed item repeats."""
    still: PoseId | None = None
    """Id of the pose that tells the exercise from all others; left out, the first one."""
    why: Text | None = None
    start: Text | None = None
    """The start position in words."""
    muscles: Text | None = None
    breathing: Text | None = None
    easier: tuple[Text, ...] = ()
    harder: tuple[Text, ...] = ()
    safety: tuple[Text, ...] = ()
    """Those with `{it}` or `{yours}` are about the weight and left out where there is none."""

    @property
    def poses(self) -> tuple[Pose, ...]:
        """All of them; none where the exercise is not drawn."""
        return (*self.standing, *self.lying, *self.kneeling)

    @property
    def in_speech(self) -> str:
        """The name as spoken."""
        return self.spoken or self.name
