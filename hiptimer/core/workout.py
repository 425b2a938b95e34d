"""The document a person writes and edits.

Belongs here: the shape of a workout file, format 1, and its limits (they are the editor's too).
May not: reading files (storage), expanding sets and repetitions (plan).
"""

from typing import Annotated, Literal

import msgspec
from msgspec import Meta

from hiptimer.core.varied import Varied

Sets = Annotated[int, Meta(ge=1, le=6)]
Reps = Annotated[int, Meta(ge=1, le=30)]
StepsPerFoot = Annotated[int, Meta(ge=1, le=6)]
GapSeconds = Annotated[float, Meta(ge=0, le=300, description="seconds")]
WorkSeconds = Annotated[float, Meta(ge=0, le=3600, description="seconds; 0 leaves the item out")]
Kilograms = Annotated[float, Meta(ge=0, le=500, description="kg")]
Name = Annotated[str, Meta(min_length=1, max_length=80)]


class Item(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True, omit_defaults=True):
    """One exercise of a workout: `use` an entry of the catalogue, or `name` one freely."""

    use: str | None = None
    name: Name | None = None
    sets: Varied[Sets] | None = None
    """Instead of the workout's; warm-up and cool-down items are done once."""
    reps: Varied[Reps] | None = None
    seconds: Varied[WorkSeconds] | None = None
    """A timed item, instead of repetitions."""
    tempo: Varied[str] | None = None
    """`E-B-C-T` in seconds, `X` = as fast as possible; see `core.tempo`."""
    steps: Varied[StepsPerFoot] | None = None
    sides: Literal["each", "both"] | None = None
    side_change: Varied[GapSeconds] | None = None
    pace: Literal["timed", "own"] = "timed"
    """`own`: the person says when the set is done."""
    rest: Varied[GapSeconds] = 60
    """After each set but the last."""
    load: Varied[Kilograms] | None = None
    """In all: of two dumbbells both together."""
    equipment: Annotated[str, Meta(min_length=1, max_length=40)] | None = None
    """The implement to use where it is owned, instead of the best one that is; `no weight` for none."""
    variants: Annotated[tuple[Name, ...], Meta(max_length=20)] = ()
    """Ids of easier and harder ways to do it."""


Items = Annotated[tuple[Item, ...], Meta(max_length=1000)]


class Workout(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True, omit_defaults=True):
    """A workout file."""

    format: Literal[1]
    title: Name
    about: Annotated[str, Meta(max_length=2000)] = ""
    order: Literal["straight", "rounds"] = "straight"
    """`straight`: all sets of one exercise, then the next; `rounds`: one set of each, then again."""
    lead_in: Varied[GapSeconds] = 20
    sets: Varied[Sets] = 1
    change_over: Varied[GapSeconds] = 60
    side_change: Varied[GapSeconds] = 12
    exercise: Items = ()
    warm_up: Items = ()
    cool_down: Items = ()
