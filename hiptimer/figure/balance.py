"""Where the weight of a figure is.

Belongs here: the centre of mass of body and load. May not: what should follow from it (checks).
"""

from collections.abc import Iterator

from hiptimer.figure import body
from hiptimer.figure.joints import Arm, Joints, Leg, Point
from hiptimer.figure.points import between


def centre_of_mass(joints: Joints, load: float = 0.0) -> Point:
    """The centre of mass of a figure.

    Args:
        joints: The figure.
        load: What hangs from the fists, half from each, in body masses.
    """
    parts = [*_parts(joints), (load / 2, joints.near_arm.fist), (load / 2, joints.far_arm.fist)]
    total = sum(mass for mass, _ in parts)
    return Point(
        sum(mass * point.x for mass, point in parts) / total,
        sum(mass * point.y for mass, point in parts) / total,
    )


def _parts(joints: Joints) -> Iterator[tuple[float, Point]]:
    """Mass and centre of every part of the body."""
    yield body.HEAD_MASS, joints.head
    yield body.TRUNK_MASS, between(joints.hip, joints.shoulder, body.TRUNK_CENTRE)
    for leg in (joints.near_leg, joints.far_leg):
        yield from _of_leg(leg)
    for arm in (joints.near_arm, joints.far_arm):
        yield from _of_arm(arm)


def _of_leg(leg: Leg) -> Iterator[tuple[float, Point]]:
    yield body.THIGH_MASS, between(leg.hip, leg.knee, body.THIGH_CENTRE)
    yield body.SHANK_MASS, between(leg.knee, leg.ankle, body.SHANK_CENTRE)
    yield body.FOOT_MASS, between(leg.ankle, leg.ball, 0.5)


def _of_arm(arm: Arm) -> Iterator[tuple[float, Point]]:
    yield body.UPPER_ARM_MASS, between(arm.shoulder, arm.elbow, body.UPPER_ARM_CENTRE)
    yield body.FOREARM_MASS, between(arm.elbow, arm.fist, body.FOREARM_CENTRE)
    yield body.HAND_MASS, arm.fist
