"""What is marked about a figure: floor, contacts, the stepping foot.

Belongs here: everything painted that is no part of the body and no load. May not: when it is shown (core.picture).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QGradient, QPainter, QPen, QRadialGradient, QTransform

from hiptimer.core.terms import Side
from hiptimer.gui.figure.stage import STRETCHES
from hiptimer.gui.palettes import PALETTES, Tint

if TYPE_CHECKING:
    from collections.abc import Iterator

    from hiptimer.core.picture import Picture
    from hiptimer.core.terms import Colours
    from hiptimer.figure.joints import Joints, Leg

FLOOR: Final = 0.006
"""Thickness of the floor's line, below it."""

SHADOW: Final = (0.07, 0.026)
"""How far the shadow of a part that bears on the floor reaches beyond it, along and across."""

LOW: Final = 0.09
"""A part higher than this casts no shadow."""

TOUCH: Final = (0.05, 0.012)
"""Half-width and height of the mark under a part that just meets the floor."""

DOT: Final = 0.016
RING: Final = (0.030, 0.022, 0.007)
"""Round a contact that presses: radius at rest, how far the pulse widens it, thickness."""

BADGE: Final = 0.052
"""Radius of the disc that carries the letter of a stepping foot."""

BELOW: Final = 0.078
"""From the floor down to its middle: there it covers nothing."""

CAPITAL: Final = 0.072
"""Type size of the letter."""


def paint_shadow(painter: QPainter, to_place: QTransform, picture: Picture, colours: Colours) -> None:
    """A soft shadow wherever the body is near the floor."""
    painter.setPen(Qt.PenStyle.NoPen)
    for left, right, height in _resting(picture.joints):
        strength = 1 - max(0.0, height) / LOW
        if strength > 0:
            dark = QColor(PALETTES[colours][Tint.SHADOW])
            dark.setAlphaF(strength)
            clear = QColor(dark)
            clear.setAlphaF(0.0)
            shade = QRadialGradient(QPointF(0.5, 0.5), 0.5)
            shade.setCoordinateMode(QGradient.CoordinateMode.ObjectMode)
            # Otherwise a drawing file holds fifty steps for each shadow.
            shade.setInterpolationMode(QGradient.InterpolationMode.ComponentInterpolation)
            shade.setColorAt(0.0, dark)
            shade.setColorAt(1.0, clear)
            painter.setBrush(shade)
            wide, high = SHADOW
            painter.drawEllipse(to_place.mapRect(QRectF(left - wide, -FLOOR - high, right - left + 2 * wide, 2 * high)))


def paint_floor(painter: QPainter, to_place: QTransform, picture: Picture, colours: Colours) -> None:
    """The floor's line, over whatever the body's weight would press into it."""
    stretch = STRETCHES[picture.ground]
    floor = QRectF(stretch.left, -FLOOR, stretch.right - stretch.left, FLOOR)
    painter.fillRect(to_place.mapRect(floor), QColor(PALETTES[colours][Tint.FLOOR]))


def paint_contacts(painter: QPainter, to_place: QTransform, picture: Picture, colours: Colours) -> None:
    """Where something just meets the floor, and where elbow and knee press against each other."""
    scale = abs(to_place.m11())
    mark = QColor(PALETTES[colours][Tint.MARK])
    wide, high = TOUCH
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(mark)
    for touch in picture.touches:
        bar = to_place.mapRect(QRectF(touch.x - wide, -high, 2 * wide, high))
        painter.drawRoundedRect(bar, bar.height() / 2, bar.height() / 2)
    if picture.press is not None:
        centre = to_place.map(QPointF(*picture.press))
        radius, swell, thick = (scale * length for length in RING)
        painter.drawEllipse(centre, DOT * scale, DOT * scale)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(mark, thick))
        painter.drawEllipse(centre, radius + swell * picture.pulse, radius + swell * picture.pulse)


def paint_letter(painter: QPainter, to_place: QTransform, picture: Picture, colours: Colours) -> None:
    """L or R on a disc under the foot that steps; upright and readable whichever way the figure lies."""
    if picture.stepping is None:
        return
    scale = abs(to_place.m11())
    foot = stepping_leg(picture)
    disc = QRectF(0, 0, 2 * BADGE * scale, 2 * BADGE * scale)
    disc.moveCenter(to_place.map(QPointF((foot.heel.x + foot.toe.x) / 2, -BELOW)))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(PALETTES[colours][Tint.MARK]))
    painter.drawEllipse(disc)
    font = QFont()
    font.setPixelSize(max(1, round(CAPITAL * scale)))
    font.setWeight(QFont.Weight.Bold)
    painter.setFont(font)
    painter.setPen(QColor(PALETTES[colours][Tint.ON_MARK]))
    painter.drawText(disc, Qt.AlignmentFlag.AlignCenter, letter(picture.stepping))


def letter(side: Side) -> str:
    """What stands for a side where there is room for one letter."""
    if side is Side.LEFT:
        return QCoreApplication.translate("figure", "L", "the left foot")
    return QCoreApplication.translate("figure", "R", "the right foot")


def stepping_leg(picture: Picture) -> Leg:
    """The leg whose foot steps: unmirrored the right one is the near one."""
    near = (picture.stepping is Side.LEFT) == picture.mirrored
    return picture.joints.near_leg if near else picture.joints.far_leg


def _resting(joints: Joints) -> Iterator[tuple[float, float, float]]:
    """What may bear on the floor: from where to where it is, and how high."""
    for leg in dict.fromkeys((joints.near_leg, joints.far_leg)):
        yield min(leg.heel.x, leg.toe.x), max(leg.heel.x, leg.toe.x), min(leg.heel.y, leg.ball.y)
        yield leg.knee.x, leg.knee.x, leg.knee.y
    yield min(joints.head.x, joints.shoulder.x), max(joints.head.x, joints.shoulder.x), joints.shoulder.y
    yield joints.hip.x, joints.hip.x, joints.hip.y
    yield joints.near_arm.fist.x, joints.near_arm.fist.x, joints.near_arm.fist.y
