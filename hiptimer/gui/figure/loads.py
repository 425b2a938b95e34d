"""Weights as they hang in the hand.

Belongs here: the outlines of each implement round the fist that holds it. May not: colours, who holds what.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainterPath, QPainterPathStroker, QPolygonF

from hiptimer.core.terms import Implement
from hiptimer.figure.joints import Point
from hiptimer.gui.figure.outlines import disc
from hiptimer.gui.figure.piece import Piece
from hiptimer.gui.palettes import Tint

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping


BALL: Final = 0.055
"""Radius of a kettlebell."""

HANG: Final = 0.075
"""From the fist down to the middle of the ball."""

PLATE: Final = 0.105
"""Radius of a barbell's plate."""

BAR: Final = 0.16
"""Length of an upright dumbbell."""

GRIP: Final = 0.036
"""From the hands up to the middle of its upper head."""

END: Final = 0.042
"""Radius of a dumbbell seen from its end."""

BEHIND: Final = (0.030, 0.014)
"""How far the second dumbbell is seen beyond the first: forward, up."""

BAG: Final = (0.16, 0.19)
"""Width and height of a rucksack."""


def load(held: str, fist: Point) -> tuple[Piece, ...]:
    """What hangs in the hand; nothing for a word that has no picture."""
    draw = LOADS.get(held)
    return draw(fist) if draw else ()


def _kettlebell(fist: Point) -> tuple[Piece, ...]:
    centre = Point(fist.x, fist.y - HANG)
    arch = QPainterPath(QPointF(fist.x - 0.026, fist.y - 0.038))
    arch.cubicTo(fist.x - 0.062, fist.y + 0.020, fist.x + 0.062, fist.y + 0.020, fist.x + 0.026, fist.y - 0.038)
    stroker = QPainterPathStroker()
    stroker.setWidth(0.017)
    handle = stroker.createStroke(arch)
    return (
        Piece(handle, Tint.LOAD),
        Piece(disc(centre, BALL), Tint.LOAD),
        Piece(disc(Point(centre.x, centre.y - 0.002), BALL * 0.52), Tint.LOAD_MARK),
    )


def _dumbbell(fist: Point) -> tuple[Piece, ...]:
    upper = fist.y + GRIP
    lower = upper - BAR
    return (
        Piece(_box(fist.x, upper - BAR / 2, 0.026, BAR, 0.0), Tint.LOAD_MARK),
        Piece(_box(fist.x, upper, 0.088, 0.044, 0.014), Tint.LOAD),
        Piece(_box(fist.x, lower, 0.088, 0.044, 0.014), Tint.LOAD),
    )


def _two_dumbbells(fist: Point) -> tuple[Piece, ...]:
    second = Point(fist.x + BEHIND[0], fist.y + BEHIND[1])
    return (
        Piece(_hexagon(second, END), Tint.LOAD_MARK),
        Piece(_hexagon(fist, END), Tint.LOAD),
        Piece(disc(fist, END * 0.62), Tint.LOAD_MARK),
    )


def _barbell(fist: Point) -> tuple[Piece, ...]:
    return (
        Piece(disc(fist, PLATE), Tint.LOAD),
        Piece(disc(fist, PLATE * 0.74), Tint.LOAD_MARK),
        Piece(disc(fist, PLATE * 0.66), Tint.LOAD),
        Piece(disc(fist, PLATE * 0.36), Tint.LOAD_MARK),
    )


def _rucksack(fist: Point) -> tuple[Piece, ...]:
    wide, high = BAG
    top = fist.y - 0.016
    handle = _box(fist.x, fist.y - 0.006, 0.060, 0.036, 0.018)
    bag = QPainterPath()
    bag.addRoundedRect(QRectF(fist.x - wide / 2, top - high, wide, high), 0.045, 0.045)
    return (
        Piece(handle, Tint.LOAD_MARK),
        Piece(bag, Tint.LOAD),
        Piece(_box(fist.x, top - high * 0.68, wide * 0.62, high * 0.36, 0.02), Tint.LOAD_MARK),
        Piece(_box(fist.x, top - high * 0.24, wide * 0.80, 0.010, 0.005), Tint.LOAD_MARK),
    )


def _hexagon(centre: Point, radius: float) -> QPainterPath:
    turns = (math.pi / 3 * corner for corner in range(6))
    path = QPainterPath()
    path.addPolygon(
        QPolygonF([QPointF(centre.x + radius * math.cos(turn), centre.y + radius * math.sin(turn)) for turn in turns])
    )
    path.closeSubpath()
    return path


def _box(middle: float, height: float, wide: float, high: float, round_by: float) -> QPainterPath:
    path = QPainterPath()
    path.addRoundedRect(QRectF(middle - wide / 2, height - high / 2, wide, high), round_by, round_by)
    return path


LOADS: Final[Mapping[str, Callable[[Point], tuple[Piece, ...]]]] = {
    Implement.KETTLEBELL: _kettlebell,
    Implement.DUMBBELL: _dumbbell,
    Implement.TWO_DUMBBELLS: _two_dumbbells,
    Implement.BARBELL: _barbell,
    Implement.RUCKSACK: _rucksack,
}
