"""Round a pair of joints a limb: closed, smooth outlines.

Belongs here: from joints and half-widths to painter paths, in body heights, y up. May not: colours, order of painting.
"""

from __future__ import annotations

import math
from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainterPath, QTransform

from hiptimer.figure.body import Girth
from hiptimer.figure.joints import Point

if TYPE_CHECKING:
    from collections.abc import Sequence


ROUNDING: Final = ((0.7071, -0.7071), (1.0, 0.0), (0.7071, 0.7071))
"""Corners of half a circle beyond the end of a limb: outward, to the side."""


def smooth(corners: Sequence[tuple[float, float]]) -> QPainterPath:
    """A closed curve through every corner, without kinks (Catmull-Rom as cubic Béziers)."""
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.WindingFill)
    path.moveTo(*corners[0])
    around = (*corners, *corners[:2])
    left, down = corners[-1]
    for (x, y), (next_x, next_y), (last_x, last_y) in zip(around, around[1:], around[2:], strict=False):
        path.cubicTo(
            x + (next_x - left) / 6, y + (next_y - down) / 6,
            next_x - (last_x - x) / 6, next_y - (last_y - y) / 6,
            next_x, next_y,
        )  # fmt: skip
        left, down = x, y
    path.closeSubpath()
    return path


def disc(centre: Point, radius: float) -> QPainterPath:
    """A full circle."""
    path = QPainterPath()
    path.addEllipse(QPointF(*centre), radius, radius)
    return path


def along(start: Point, end: Point) -> tuple[Point, Point]:
    """Unit vectors from one joint to the next, and toward the front of the limb between them.

    The front lies to the left of the way from hip or shoulder down to foot or fist, as a body facing right has it.
    """
    length = math.dist(start, end) or 1.0
    ahead = Point((end.x - start.x) / length, (end.y - start.y) / length)
    return ahead, Point(-ahead.y, ahead.x)


def between(start: Point, end: Point, share: float) -> Point:
    """The place at a share of the way."""
    return Point(start.x + (end.x - start.x) * share, start.y + (end.y - start.y) * share)


def part(outline: Sequence[Girth], first: float, last: float) -> tuple[Girth, ...]:
    """The stretch of an outline between two shares, its ends interpolated."""
    inside = (girth for girth in outline if first < girth.share < last)
    return (girth_at(outline, first), *inside, girth_at(outline, last))


def girth_at(outline: Sequence[Girth], share: float) -> Girth:
    """The half-widths at a share of the segment."""
    for before, after in pairwise(outline):
        if share <= after.share:
            way = (share - before.share) / (after.share - before.share)
            return Girth(
                share, before.front + (after.front - before.front) * way, before.back + (after.back - before.back) * way
            )
    return outline[-1]._replace(share=share)


def limb(start: Point, end: Point, outline: Sequence[Girth], bulge: tuple[float, float] = (1.0, 1.0)) -> QPainterPath:
    """The outline of a segment, round at both ends.

    Args:
        start: The joint at share 0.
        end: The joint at share 1.
        outline: Half-widths, in order of their shares.
        bulge: How far start and end reach beyond their joints; 1 is half a circle, 0 is cut off straight.
    """
    ahead, front = along(start, end)
    shape = _straight(round(math.dist(start, end), 6), tuple(outline), bulge)
    return QTransform(ahead.x, ahead.y, front.x, front.y, start.x, start.y).map(shape)


@lru_cache(maxsize=64)
def _straight(length: float, outline: tuple[Girth, ...], bulge: tuple[float, float]) -> QPainterPath:
    """The outline of a segment that lies along x, its front toward y.

    Bones keep their lengths, so that thirty times a second the same shapes are only put elsewhere.
    """

    def cap(girth: Girth, toward: int, bulge: float) -> list[tuple[float, float]]:
        radius, middle = (girth.front + girth.back) / 2, (girth.front - girth.back) / 2
        return [
            (girth.share * length + toward * radius * out * bulge, middle + toward * radius * side)
            for out, side in ROUNDING
        ]

    return smooth(
        [
            *((girth.share * length, -girth.back) for girth in outline),
            *cap(outline[-1], 1, bulge[1]),
            *((girth.share * length, girth.front) for girth in reversed(outline)),
            *cap(outline[0], -1, bulge[0]),
        ]
    )
