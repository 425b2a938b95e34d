"""What of a picture changes visibly, and where.

Belongs here: rounding away what nobody would see, the area two pictures differ in. May not: painting, widgets.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPolygonF

from hiptimer.gui.figure.stage import STRETCHES, onto

if TYPE_CHECKING:
    from collections.abc import Iterable

    from hiptimer.core.picture import Picture
    from hiptimer.figure.joints import Joints, Point

BREATH_STEP: Final = 0.001
"""Body heights: a chest that swells by 0.004 and back in four seconds takes six such steps a second at most."""

PULSE_STEP: Final = 0.125

ROUND_JOINTS: Final = 0.13
"""Body heights from a joint within which limbs, shadows and marks lie."""

ROUND_FIST: Final = 0.24
"""The same with a load in the hand."""


def settled(picture: Picture) -> Picture:
    """The picture with breath and pulse in visible steps, so that a figure at rest is seldom painted anew."""
    return replace(
        picture,
        breath=round(picture.breath / BREATH_STEP) * BREATH_STEP,
        pulse=round(picture.pulse / PULSE_STEP) * PULSE_STEP,
    )


def changed_area(place: QRectF, before: Picture | None, after: Picture | None) -> QRectF:
    """The part of `place` that must be painted anew; empty where nothing visible has changed."""
    if before == after:
        return QRectF()
    if before is None or after is None or before.ground is not after.ground:
        return place
    if replace(before, breath=0.0, pulse=0.0, moving=False) == replace(after, breath=0.0, pulse=0.0, moving=False):
        unlike = (before.breath, before.pulse) != (after.breath, after.pulse)
        return _chest(place, after) if unlike else QRectF()
    return _all_of(place, before).united(_all_of(place, after))


def _all_of(place: QRectF, picture: Picture) -> QRectF:
    area = _round(_points(picture.joints), ROUND_JOINTS)
    if picture.held:
        area = area.united(_round([picture.joints.near_arm.fist], ROUND_FIST))
    if picture.touches or picture.stepping:
        area.setTop(-STRETCHES[picture.ground].depth)
    return _in_place(place, picture, area.united(_marks(picture)))


def _chest(place: QRectF, picture: Picture) -> QRectF:
    trunk = _round([picture.joints.shoulder, picture.joints.hip], ROUND_JOINTS)
    return _in_place(place, picture, trunk.united(_marks(picture)))


def _marks(picture: Picture) -> QRectF:
    points = [*picture.touches, *([picture.press] if picture.press else [])]
    return _round(points, ROUND_JOINTS) if points else QRectF()


def _in_place(place: QRectF, picture: Picture, area: QRectF) -> QRectF:
    return onto(place, picture.ground, mirrored=picture.mirrored).mapRect(area) & place


def _round(points: Iterable[Point], margin: float) -> QRectF:
    within = QPolygonF([QPointF(*point) for point in points]).boundingRect()
    return within.adjusted(-margin, -margin, margin, margin)


def _points(joints: Joints) -> list[Point]:
    limbs = (joints.near_leg, joints.far_leg)
    legs = [point for leg in limbs for point in (leg.knee, leg.ankle, leg.heel, leg.ball, leg.toe)]
    arms = [point for arm in (joints.near_arm, joints.far_arm) for point in (arm.elbow, arm.fist)]
    return [joints.head, joints.shoulder, joints.hip, *legs, *arms]
