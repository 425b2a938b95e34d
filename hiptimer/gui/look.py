"""How each kind of phase looks: a shape and a colour of its own, so that colour alone never tells.

Belongs here: the one table that every screen asks. May not: painting (widgets), colours' values (theme).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from hiptimer.core.terms import Kind
from hiptimer.gui.palettes import Tint
from hiptimer.gui.widgets.marks import Shape


@dataclass(frozen=True, slots=True)
class Look:
    """Shape and colour."""

    shape: Shape
    tint: Tint


DOWN: Final = Look(Shape.DOWN, Tint.DOWN)
UP: Final = Look(Shape.UP, Tint.UP)
HOLD: Final = Look(Shape.HOLD, Tint.HOLD)
STEP: Final = Look(Shape.STEP, Tint.STEP)
TIMED: Final = Look(Shape.TIMED, Tint.TIMED)
REST: Final = Look(Shape.REST, Tint.REST)
PAUSED: Final = Look(Shape.PAUSE, Tint.ACCENT)
WAITING: Final = Look(Shape.WAIT, Tint.ACCENT)

LOOKS: Final = {
    Kind.LEAD_IN: REST,
    Kind.LOWER: DOWN,
    Kind.BOTTOM: HOLD,
    Kind.LIFT: UP,
    Kind.TOP: HOLD,
    Kind.HOLD: HOLD,
    Kind.STEP: STEP,
    Kind.RESET: HOLD,
    Kind.TIMED: TIMED,
    Kind.REST: REST,
    Kind.SIDE_CHANGE: REST,
    Kind.CHANGE_OVER: REST,
}
