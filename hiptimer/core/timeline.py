"""Plan + lengths of the spoken lines → timeline: phases and cues in absolute milliseconds.

Belongs here: what starts when, as values.
May not: how it came there (place), what is worth saying (coach), sound (audio).
"""

from bisect import bisect_right
from collections.abc import Mapping
from dataclasses import dataclass, field

import msgspec

from hiptimer.core.plan import Block, Phase
from hiptimer.core.terms import CueKind, Length, Level, Ms, Tone


class Cue(msgspec.Struct, frozen=True):
    """Something heard, and shown as a caption while it is heard."""

    at: Ms
    length: Ms
    kind: CueKind
    text: str
    """The words; of a tone, its name."""
    tone: Tone | None = None
    """Set: this tone sounds. None: the clip of `text` sounds, or nothing where there is none (a mere caption)."""

    @property
    def end(self) -> Ms:
        """When it is over."""
        return self.at + self.length


@dataclass(frozen=True, slots=True)
class Track:
    """Cues in order of time, none touching the next: what the mixer turns into sound."""

    cues: tuple[Cue, ...]
    starts: tuple[Ms, ...] = field(init=False, repr=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "starts", tuple(cue.at for cue in self.cues))

    def at(self, position: Ms) -> Cue | None:
        """The cue sounding at `position`."""
        index = bisect_right(self.starts, position) - 1
        return self.cues[index] if index >= 0 and position < self.cues[index].end else None

    def between(self, start: Ms, stop: Ms) -> tuple[Cue, ...]:
        """Every cue that sounds somewhere in [start, stop)."""
        first = max(0, bisect_right(self.starts, start) - 1)
        return tuple(c for c in self.cues[first : bisect_right(self.starts, stop - 1)] if c.end > start)


@dataclass(frozen=True, slots=True)
class Timeline:
    """A whole session in absolute milliseconds; phases tile it without gap or overlap."""

    title: str
    level: Level
    length: Length
    phases: tuple[Phase, ...]
    starts: tuple[Ms, ...]
    """Start of each phase."""
    blocks: tuple[Block, ...]
    track: Track
    total: Ms
    counts_up: bool = False
    """The big number on the screen runs with the voice: up or down."""
    lead: Ms = 200
    """How long before a boundary its command word starts."""
    whereabouts: Mapping[str, Ms] = field(default_factory=dict)
    """Length of each piece that tells where we are when it goes on after a pause; one that is missing is not said."""
