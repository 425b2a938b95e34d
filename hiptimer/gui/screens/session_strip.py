"""The strip of a whole session: timeline in, pieces out.

Belongs here: how a piece tells its section and what it is. May not: painting (widgets).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from hiptimer.core.navigate import block_start
from hiptimer.core.terms import Section
from hiptimer.gui.widgets.overview import Piece

if TYPE_CHECKING:
    from hiptimer.core.timeline import Timeline

HEIGHTS: Final = {Section.WARM_UP: 0.5, Section.MAIN: 1.0, Section.COOL_DOWN: 0.5}
"""Height of work, by section: the main part stands out by more than its colour."""

GAP: Final = 0.18
"""Height of what lies between sets."""


def pieces(timeline: Timeline) -> tuple[Piece, ...]:
    """A piece for every block: work as high as its section, a gap low and dim."""
    return tuple(
        Piece(
            start=block_start(timeline, number) / timeline.total,
            stop=block_start(timeline, number + 1) / timeline.total,
            height=HEIGHTS[block.section] if block.gap is None else GAP,
            works=block.gap is None,
        )
        for number, block in enumerate(timeline.blocks)
    )
