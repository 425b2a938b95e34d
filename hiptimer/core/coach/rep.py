"""One repetition as the rules see it.

Belongs here: the value that ordinary speech and form cues share. May not: rules.
"""

from dataclasses import dataclass
from typing import Final, TypeAlias

from hiptimer.core.coach.scene import Scene
from hiptimer.core.coach.slots import Utterance
from hiptimer.core.exercise import Move
from hiptimer.core.plan import Phase
from hiptimer.core.terms import Kind, Ms, Talk

Key: TypeAlias = tuple[int, int]
"""Phase within the repetition, beat within the phase; beat -1 is the command that opens the phase."""

INFO: Final[Key] = (-1, -1)
"""Place of the rep information that ends the repetition."""

COUNTED_BEATS: Final = 3
"""Shorter lowerings and holds are over before a count says anything."""

Script: TypeAlias = dict[Key, Utterance]
"""What an ordinary repetition says, by place."""


@dataclass(frozen=True, slots=True)
class Rep:
    """One repetition and where it lies."""

    scene: Scene
    number: int
    phases: tuple[Phase, ...]
    starts: tuple[Ms, ...]
    """Start of each phase and the end of the last, in absolute ms."""
    moves: tuple[Move, ...]
    """The catalogue's description of each phase."""
    quiet: int | None = None
    """Number of the set's repetition without words."""

    @property
    def reps(self) -> int:
        """Repetitions in the set."""
        return self.scene.block.reps or 0

    @property
    def left(self) -> int:
        """Repetitions after this one."""
        return self.reps - self.number

    @property
    def tones_only(self) -> bool:
        """No word is said in this repetition."""
        return self.number == self.quiet or self.scene.manner.talk is Talk.TONES

    def find(self, about: str) -> int | None:
        """Index of the phase with this id, None where it has no time at this level."""
        return next((i for i, move in enumerate(self.moves) if move.id == about), None)

    def kind_before(self, index: int) -> Kind | None:
        """Kind of the phase before, over the start of the repetition back to the end of the last."""
        return self.phases[index - 1].kind if index else (self.phases[-1].kind if self.number > 1 else None)

    def length_before(self, index: int) -> Ms:
        """Length of the phase before, likewise."""
        return self.phases[index - 1].length
