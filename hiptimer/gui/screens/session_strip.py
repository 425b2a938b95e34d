"""The strip of a whole session: timeline or plan in, pieces out.

Belongs here: how a piece tells its section and what it is. May not: painting (widgets).
"""

from __future__ import annotations

from itertools import accumulate, pairwise
from typing import TYPE_CHECKING, Final

from hiptimer.core.navigate import block_start
from hiptimer.core.terms import Section
from hiptimer.gui.widgets.overview import Piece

if TYPE_CHECKING:
    from collections.abc import Sequence

    from hiptimer.core.plan import Block, Plan
    from hiptimer.core.terms import Ms
    from hiptimer.core.timeline import Timeline

HEIGHTS: Final = {Section.WARM_UP: 0.5, Section.MAIN: 1.0, Section.COOL_DOWN: 0.5}
"""Height of work, by section: the main part stands out by more than its colour."""

GAP: Final = 0.18
"""Height of what lies between sets."""


def pieces(timeline: Timeline) -> tuple[Piece, ...]:
    """A piece for every block: work as high as its section, a gap low and dim."""
    places = range(len(timeline.blocks) + 1)
    return _pieces(timeline.blocks, [block_start(timeline, number) for number in places], timeline.total)


def planned(plan: Plan) -> tuple[Piece, ...]:
    """The same for a plan, whose phases follow each other without times of their own."""
    ends = list(accumulate((phase.length for phase in plan.phases), initial=0))
    return _pieces(plan.blocks, [*(ends[block.first] for block in plan.blocks), ends[-1]], ends[-1])


def _pieces(blocks: Sequence[Block], starts: Sequence[Ms], total: Ms) -> tuple[Piece, ...]:
    return tuple(
        Piece(
            start=start / total,
            stop=stop / total,
            height=HEIGHTS[block.section] if block.gap is None else GAP,
            works=block.gap is None,
        )
        for block, (start, stop) in zip(blocks, pairwise(starts), strict=True)
        if total
    )
