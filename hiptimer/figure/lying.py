"""A pose on the back → joints.

Belongs here: how high the hips are for where the feet stand, legs and arms of a lying body.
May not: other kinds of pose, movements.
"""

from typing import Final

import msgspec

from hiptimer.figure import body
from hiptimer.figure.joints import Arm, Joints, Leg, Point
from hiptimer.figure.limbs import ankle_on_heel, free_arm, free_leg, leg_to, straight_arm
from hiptimer.figure.points import away, between, corner, direction, distance, sine_share
from hiptimer.figure.poses import FreeArm, FreeLeg, Lying

SHOULDER: Final = Point(0.0, 0.05)
HEAD: Final = Point(-0.11, 0.065)
"""Its centre; head and shoulders stay where they are while the hips rise."""
HAND_HEIGHT: Final = 0.02
"""Of the fist of an arm on the floor."""
STRETCH: Final = 0.487
"""No bridge is so high that a hip would be farther than this from its ankle; a little less than `body.REACH`."""


def lie(pose: Lying) -> Joints:
    """The joints of a lying pose that says its trunk and where its feet are (`settled`)."""
    ankle = ankle_on_heel(pose.ankle, pose.toes)
    return lie_on(pose, trunk_of(pose), ankle, ankle)


def lie_on(pose: Lying, trunk: float, near: Point, far: Point) -> Joints:
    """The joints of a lying pose whose planted feet stand apart.

    Args:
        pose: Its free limbs and its toes.
        trunk: Degrees above the floor.
        near: Ankle of the working leg where that leg is planted.
        far: The same of the other.
    """
    hip = away(SHOULDER, trunk, body.TRUNK)
    return Joints(
        head=HEAD,
        neck=away(SHOULDER, direction(SHOULDER, HEAD), body.NECK),
        shoulder=SHOULDER,
        hip=hip,
        near_leg=_leg(pose, pose.leg, hip, trunk, near),
        far_leg=_leg(pose, pose.other_leg, hip, trunk, far),
        near_arm=_arm(pose.arm, trunk),
        far_arm=_arm(pose.other_arm, trunk),
    )


def settled(pose: Lying, far: float | None) -> Lying:
    """The pose with nothing left to be found out, so that it can be blended with another.

    Args:
        pose: The pose.
        far: Where the ankles are at the last of the exercise's stations, in body heights.
    """
    placed = msgspec.structs.replace(pose, ankle=far) if pose.far and far is not None else pose
    return msgspec.structs.replace(placed, trunk=trunk_of(placed))


def trunk_of(pose: Lying) -> float:
    """The trunk's angle above the floor in degrees, told or found."""
    if pose.trunk is not None:
        return pose.trunk
    ankle = ankle_on_heel(pose.ankle, pose.toes)
    return bridge(ankle, ankle)


def bridge(near: Point, far: Point) -> float:
    """The trunk's angle above the floor, in degrees, that brings shoulder, hip and knee into one line.

    Args:
        near: An ankle.
        far: The other; the line is found for their middle, and lowered where a leg would be stretched too far.
    """
    middle = between(near, far, 0.5)
    line = _above(middle, body.TRUNK + body.THIGH, body.SHANK)
    farther = max(near, far)
    if distance(away(SHOULDER, line, body.TRUNK), farther) <= STRETCH:
        return line
    return _above(farther, body.TRUNK, STRETCH)


def contact(joints: Joints) -> Point:
    """Where the other elbow and the other knee, pressed together, meet."""
    leg = joints.far_leg
    flexion = direction(leg.hip, leg.knee) - direction(leg.knee, leg.ankle)
    knee = body.knee_radius(flexion % 360)
    return between(joints.far_arm.elbow, leg.knee, body.ELBOW_RADIUS / (body.ELBOW_RADIUS + knee))


def _above(ankle: Point, beside: float, opposite: float) -> float:
    """The angle above the floor at the shoulder of the triangle shoulder, hip or knee, ankle."""
    return direction(SHOULDER, ankle) + corner(beside, distance(SHOULDER, ankle), opposite)


def _leg(pose: Lying, free: FreeLeg | None, hip: Point, trunk: float, ankle: Point) -> Leg:
    return free_leg(hip, trunk, free) if free else leg_to(hip, ankle, pose.toes)


def _arm(free: FreeArm | None, trunk: float) -> Arm:
    if free is not None:
        return free_arm(SHOULDER, trunk, free)
    return straight_arm(SHOULDER, sine_share(HAND_HEIGHT - SHOULDER.y, body.ARM))
