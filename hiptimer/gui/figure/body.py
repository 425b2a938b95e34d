"""The parts of a person, as outlines.

Belongs here: trunk, head, hair, leg, shoe, arm; what clothing covers. May not: colours, loads, order of painting.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Final

from hiptimer.figure.body import (
    FIST_RADIUS,
    FOOT_HEIGHT,
    FOREARM_OUTLINE,
    HEAD_RADIUS,
    NECK_RADIUS,
    SHANK_OUTLINE,
    THIGH_OUTLINE,
    TRUNK_OUTLINE,
    UPPER_ARM_OUTLINE,
    Girth,
)
from hiptimer.figure.joints import Point
from hiptimer.gui.figure.outlines import along, between, disc, girth_at, limb, part, smooth

if TYPE_CHECKING:
    from PySide6.QtGui import QPainterPath

    from hiptimer.figure.joints import Arm, Joints, Leg

WAIST: Final = 0.82
"""Share of the trunk, from the shoulder, at which the shorts begin."""

RIBS: Final = 0.3
"""Share of the trunk, from the shoulder, where a breath shows most."""

HEM: Final = 0.42
"""Share of the thigh that the shorts cover."""

SLEEVE: Final = 0.5
"""Share of the upper arm that the top covers."""

CLOTH: Final = 0.006
"""How far loose cloth stands off the body at its hem."""

WRIST: Final = 0.84
"""Share of the forearm where the hand begins."""

HAND: Final = (
    Girth(WRIST, 0.014, 0.013),
    Girth(0.90, FIST_RADIUS - 0.002, FIST_RADIUS - 0.005),
    Girth(1.00, FIST_RADIUS, FIST_RADIUS - 0.002),
    Girth(1.03, FIST_RADIUS - 0.003, FIST_RADIUS - 0.005),
)
"""The closed hand, along the forearm."""

BEND: Final = 0.12
"""Share of thigh and shank, from the knee, whose girth tells how much of them a bent knee hides."""

SEAM: Final = 0.006
"""How far thigh and shank lie over each other inside a bent knee, so that no line shows between them."""

CUFF: Final = 0.12
"""How far an end bulges that is cut nearly straight."""

FACE: Final = (
    (-0.10, 1.00), (0.42, 0.90), (0.80, 0.52), (0.86, 0.14), (1.06, -0.16), (0.88, -0.30), (0.86, -0.62),
    (0.62, -0.94), (0.18, -0.80), (-0.40, -0.84), (-0.84, -0.48), (-0.99, 0.08), (-0.72, 0.72),
)  # fmt: skip
"""A head in profile, in radii from its centre: forward, up."""

HAIR: Final = (
    (0.66, 0.78), (0.30, 0.46), (-0.06, 0.30), (-0.20, -0.18), (-0.46, -0.52), (-0.82, -0.66), (-1.02, -0.30),
    (-1.08, 0.16), (-0.84, 0.74), (-0.20, 1.10), (0.36, 1.02),
)  # fmt: skip


def trunk(joints: Joints, breath: float) -> QPainterPath:
    """Seat, belly, chest and back: straight from hip to shoulder, the chest swollen by `breath`."""
    return limb(joints.shoulder, joints.hip, _breathing(breath))


def shorts(joints: Joints) -> QPainterPath:
    """What covers the seat; its leg is `shorts_leg`."""
    return limb(joints.shoulder, joints.hip, part(TRUNK_OUTLINE, WAIST, 1.0), (CUFF, 1.0))


def shorts_leg(leg: Leg) -> QPainterPath:
    """The leg of the shorts: a little wider than the thigh at its hem."""
    return limb(leg.hip, leg.knee, _loose(part(THIGH_OUTLINE, 0.0, HEM)), (1.0, CUFF))


def leg_parts(leg: Leg) -> tuple[QPainterPath, ...]:
    """Thigh, knee and shank."""
    return (
        limb(leg.hip, leg.knee, _mitred(leg, THIGH_OUTLINE, 1.0), (1.0, CUFF)),
        disc(*_knee(leg)),
        limb(leg.knee, leg.ankle, _mitred(leg, SHANK_OUTLINE, 0.0), (CUFF, 1.0)),
    )


def shoe(leg: Leg) -> tuple[QPainterPath, ...]:
    """A shoe that bends at the ball of the foot, and its sole."""
    sole, up = along(leg.heel, leg.ball)
    tip, over = along(leg.ball, leg.toe)

    def at(start: Point, ahead: float, above: float, one: Point = sole, other: Point = up) -> tuple[float, float]:
        return start.x + one.x * ahead + other.x * above, start.y + one.y * ahead + other.y * above

    upper = smooth(
        (
            at(leg.heel, 0.004, 0.004),
            at(leg.heel, -0.006, 0.022),
            at(leg.ankle, -0.030, 0.008),
            at(leg.ankle, 0.000, 0.014),
            at(leg.ankle, 0.030, 0.010),
            at(leg.ball, -0.022, FOOT_HEIGHT + 0.008),
            at(leg.ball, 0.006, FOOT_HEIGHT, tip, over),
            at(leg.toe, -0.008, 0.018, tip, over),
            at(leg.toe, 0.002, 0.008, tip, over),
            at(leg.toe, -0.006, 0.003, tip, over),
            at(leg.ball, 0.0, 0.003),
        )
    )
    base = smooth(
        (
            at(leg.heel, 0.0, 0.0),
            at(leg.heel, -0.008, 0.006),
            at(leg.heel, 0.004, 0.011),
            at(leg.ball, 0.0, 0.011),
            at(leg.toe, -0.004, 0.010, tip, over),
            at(leg.toe, 0.004, 0.005, tip, over),
            at(leg.toe, -0.006, 0.0, tip, over),
            at(leg.ball, 0.0, 0.0),
        )
    )
    return upper, base


def arm_parts(arm: Arm) -> tuple[QPainterPath, ...]:
    """Upper arm, elbow, forearm and fist."""
    return (
        limb(arm.shoulder, arm.elbow, UPPER_ARM_OUTLINE),
        limb(arm.elbow, arm.fist, part(FOREARM_OUTLINE, 0.0, WRIST)),
        limb(arm.elbow, arm.fist, HAND),
    )


def sleeve(arm: Arm) -> QPainterPath:
    """What the top covers of an arm."""
    return limb(arm.shoulder, arm.elbow, _loose(part(UPPER_ARM_OUTLINE, 0.0, SLEEVE)), (1.0, CUFF))


def neck(joints: Joints) -> QPainterPath:
    """From inside the chest up into the head."""
    root = between(joints.shoulder, joints.hip, 0.1)
    return limb(root, joints.head, (Girth(0.0, NECK_RADIUS, NECK_RADIUS), Girth(1.0, NECK_RADIUS, NECK_RADIUS)))


def head(joints: Joints) -> QPainterPath:
    """The head in profile, looking forward."""
    return _of_head(joints, FACE)


def hair(joints: Joints) -> QPainterPath:
    """Short hair, which tells the back of the head from the face."""
    return _of_head(joints, HAIR)


def _of_head(joints: Joints, corners: tuple[tuple[float, float], ...]) -> QPainterPath:
    up, back = along(joints.neck, joints.head)
    return smooth(
        [
            (
                joints.head.x + HEAD_RADIUS * (up.x * high - back.x * ahead),
                joints.head.y + HEAD_RADIUS * (up.y * high - back.y * ahead),
            )
            for ahead, high in corners
        ]
    )


def _knee(leg: Leg) -> tuple[Point, float]:
    """Centre and radius of the disc that rounds off a knee, through the front ends of thigh and shank.

    The joint lies near the front of the leg, so the disc's centre lies behind it.
    """
    outward, cosine = _fold(leg)
    _, front, back = SHANK_OUTLINE[0]
    inward = (back - front) / 2
    centre = Point(leg.knee.x - outward.x * inward, leg.knee.y - outward.y * inward)
    return centre, math.hypot(inward + front * cosine, front * math.sqrt(max(0.0, 1 - cosine * cosine)))


def _mitred(leg: Leg, outline: tuple[Girth, ...], knee: float) -> tuple[Girth, ...]:
    """An outline that ends on the line halving the bent knee's angle, so that neither segment shows beyond the other.

    Args:
        leg: The leg.
        outline: Of its thigh or shank.
        knee: The share at which the outline meets the knee.
    """
    _, cosine = _fold(leg)
    slope = cosine / math.sqrt(max(1e-6, 1 - cosine * cosine))
    length = math.dist(leg.hip, leg.knee)
    cut = min(girth_at(outline, abs(knee - BEND)).back / slope / length, 1.0) if slope else 1.0
    kept = part(outline, 0.0, 1.0 - cut) if knee else part(outline, cut, 1.0)
    inside = [
        girth._replace(back=abs(girth.share - knee) * length * slope + SEAM)
        for girth in outline
        if abs(girth.share - knee) < cut
    ]
    return (*kept, *inside) if knee else (*inside, *kept)


def _fold(leg: Leg) -> tuple[Point, float]:
    """Which way a bent knee points, and the cosine of half the angle by which it is bent."""
    _, thigh = along(leg.hip, leg.knee)
    _, shank = along(leg.knee, leg.ankle)
    across, up = thigh.x + shank.x, thigh.y + shank.y
    length = math.hypot(across, up) or 1.0
    return Point(across / length, up / length), length / 2


def _loose(covered: tuple[Girth, ...]) -> tuple[Girth, ...]:
    """Cloth over a limb, standing off it more and more toward the hem."""
    hem = covered[-1].share
    return tuple(
        Girth(share, front + CLOTH * share / hem, back + CLOTH * share / hem) for share, front, back in covered
    )


def _breathing(breath: float) -> tuple[Girth, ...]:
    """The trunk with its chest further out in front; most at the ribs, nothing at the shoulder and below the waist."""
    return tuple(
        girth._replace(front=girth.front + breath * max(0.0, math.cos((girth.share - RIBS) * math.pi / 2 / RIBS)))
        for girth in TRUNK_OUTLINE
    )
