"""One block with its surroundings: what a rule needs to see in order to speak.

Belongs here: looking up times and neighbours in a plan. May not: rules.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate

from hiptimer.core.coach.slots import Manner
from hiptimer.core.plan import Block, Phase, Plan
from hiptimer.core.terms import Ms


@dataclass(frozen=True, slots=True)
class Scene:
    """A block, where it lies, and what stands before and after it."""

    index: int
    block: Block
    before: Block | None
    after: Block | None
    phases: Sequence[Phase]
    starts: Sequence[Ms]
    """Start of each phase, in absolute ms, and the block's end as last item."""
    manner: Manner
    gap_before: Ms = 0
    """Length of the gap that leads to the block; 0 where there is none."""

    @property
    def start(self) -> Ms:
        """Start of the block."""
        return self.starts[0]

    @property
    def end(self) -> Ms:
        """End of the block."""
        return self.starts[-1]

    @property
    def length(self) -> Ms:
        """Length of the block."""
        return self.end - self.start


def phase_starts(phases: Sequence[Phase]) -> tuple[Ms, ...]:
    """Start of each phase, and the end of the last one as last item."""
    return tuple(accumulate((phase.length for phase in phases), initial=0))


def scenes(plan: Plan, manner: Manner) -> Iterator[Scene]:
    """Every block in order."""
    starts = phase_starts(plan.phases)
    for index, block in enumerate(plan.blocks):
        before = plan.blocks[index - 1] if index else None
        yield Scene(
            index=index,
            block=block,
            before=before,
            after=plan.blocks[index + 1] if index + 1 < len(plan.blocks) else None,
            phases=plan.phases[block.first : block.stop],
            starts=starts[block.first : block.stop + 1],
            manner=manner,
            gap_before=starts[before.stop] - starts[before.first] if before and before.gap else 0,
        )
