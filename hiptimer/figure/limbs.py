"""Limbs and head from a few angles or a target: what the three kinds of pose are put together from.

Belongs here: one limb at a time. May not: whole poses (standing, lying, kneeling).
"""

from typing import Final

from hiptimer.figure import body
from hiptimer.figure.joints import Arm, Leg, Point
from hiptimer.figure.points import away, direction, distance, sine_share, turned, two_bones
from hiptimer.figure.poses import FreeArm, FreeLeg

HIP_BONE: Final = Point(0.05, 0.03)
"""Where a hand rests on the hip: along the trunk from the hip up, and in front of that line."""


def leg_to(hip: Point, ankle: Point, foot: float = 0.0) -> Leg:
    """A leg that reaches for an ankle, its knee bending forward.

    Args:
        hip: Where it begins.
        ankle: Where its ankle should be.
        foot: Direction in which the sole points, degrees; 0 is flat.
    """
    knee, end = two_bones(hip, ankle, body.THIGH, body.SHANK, left=True)
    return with_foot(hip, knee, end, foot)


def free_leg(hip: Point, trunk: float, pose: FreeLeg) -> Leg:
    """A leg in the air.

    Args:
        hip: Where it begins.
        trunk: Direction from shoulder to hip, degrees.
        pose: Its joints.
    """
    thigh = trunk + pose.hip
    shank = thigh - pose.knee
    knee = away(hip, thigh, body.THIGH)
    ankle = away(knee, shank, body.SHANK)
    return with_foot(hip, knee, ankle, _above_floor(ankle, shank + 90 - pose.foot))


def with_foot(hip: Point, knee: Point, ankle: Point, sole: float, toes: float | None = None) -> Leg:
    """A leg, given where it is, with a foot whose sole points in direction `sole` and its toes in `toes`."""
    ball = turned(ankle, sole, body.BALL, -body.ANKLE_HEIGHT)
    return Leg(
        hip=hip,
        knee=knee,
        ankle=ankle,
        heel=turned(ankle, sole, body.HEEL, -body.ANKLE_HEIGHT),
        ball=ball,
        toe=away(ball, sole if toes is None else toes, body.TOE - body.BALL),
    )


def ankle_on_heel(x: float, toes: float) -> Point:
    """The ankle above `x` of a foot that stands on its heel, the toes raised by `toes` degrees."""
    heel = turned(Point(x, 0.0), toes, body.HEEL, -body.ANKLE_HEIGHT)
    return Point(x, -heel.y)


def ankle_on_ball(toe: float, pitch: float) -> Point:
    """The ankle of a foot that stands on ball and toes with its heel raised by `pitch` degrees."""
    ball = Point(toe - (body.TOE - body.BALL), 0.0)
    return turned(ball, -pitch, -body.BALL, body.ANKLE_HEIGHT)


def straight_arm(shoulder: Point, toward: float) -> Arm:
    """An arm stretched out in a direction."""
    return Arm(shoulder, away(shoulder, toward, body.UPPER_ARM), away(shoulder, toward, body.ARM))


def hanging_arm(shoulder: Point, fist: float) -> Arm:
    """A straight arm hanging so that its fist is above `fist`."""
    return straight_arm(shoulder, sine_share(fist - shoulder.x, body.ARM) - 90)


def arm_to(shoulder: Point, fist: Point) -> Arm:
    """An arm that reaches for a place, its elbow bending backward."""
    elbow, end = two_bones(shoulder, fist, body.UPPER_ARM, body.FOREARM, left=False)
    return Arm(shoulder, elbow, end)


def free_arm(shoulder: Point, trunk: float, pose: FreeArm) -> Arm:
    """An arm by its joints; `trunk` is the direction from shoulder to hip, degrees."""
    upper = trunk + pose.shoulder
    elbow = away(shoulder, upper, body.UPPER_ARM)
    return Arm(shoulder, elbow, away(elbow, upper + pose.elbow, body.FOREARM))


def arm_on_hip(shoulder: Point, hip: Point) -> Arm:
    """An arm whose hand rests on the hip bone."""
    return arm_to(shoulder, turned(hip, direction(hip, shoulder), HIP_BONE.x, -HIP_BONE.y))


def head_on(shoulder: Point, trunk: float, back: float) -> tuple[Point, Point]:
    """Neck and centre of the head of an upright or leaning trunk.

    Args:
        shoulder: Where the neck begins.
        trunk: Tilt from upright, degrees; the neck goes on in its line.
        back: How far the head bends back from that line, degrees.
    """
    neck = away(shoulder, 90 - trunk, body.NECK)
    return neck, away(neck, 90 - trunk + back, body.HEAD_RADIUS)


def _above_floor(ankle: Point, sole: float) -> float:
    """The direction of a sole, turned up as far as the toes would be under the floor."""
    sole = (sole + 180) % 360 - 180
    length = distance(Point(0.0, 0.0), Point(body.TOE, body.ANKLE_HEIGHT))
    if sole >= 0 or ankle.y >= length:
        return sole
    return max(sole, sine_share(body.ANKLE_HEIGHT, length) - sine_share(ankle.y, length))
