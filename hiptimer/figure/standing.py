"""A standing pose → joints.

Belongs here: legs, trunk and arms of a body on one foot or both. May not: other kinds of pose, movements.
"""

from hiptimer.figure import body
from hiptimer.figure.joints import Arm, Joints, Leg, Point
from hiptimer.figure.limbs import (
    ankle_on_ball,
    arm_on_hip,
    free_arm,
    free_leg,
    hanging_arm,
    head_on,
    leg_to,
    with_foot,
)
from hiptimer.figure.points import away
from hiptimer.figure.poses import FreeArm, OnToes, Standing


def stand(pose: Standing, *, held: bool) -> Joints:
    """The joints of a standing pose.

    Args:
        pose: The pose.
        held: Something is in the hands; without it they may rest elsewhere.
    """
    ankle = Point(0.0, body.ANKLE_HEIGHT)
    knee = away(ankle, 90 - pose.shank, body.SHANK)
    hip = away(knee, 90 + pose.thigh, body.THIGH)
    shoulder = away(hip, 90 - pose.trunk, body.TRUNK)
    neck, head = head_on(shoulder, pose.trunk, gaze(pose.trunk))
    standing = with_foot(hip, knee, ankle, 0.0)
    return Joints(
        head=head,
        neck=neck,
        shoulder=shoulder,
        hip=hip,
        near_leg=free_leg(hip, 270 - pose.trunk, pose.leg) if pose.leg else standing,
        far_leg=_other_leg(pose, hip) or standing,
        near_arm=_arm(pose, pose.arm, shoulder, hip, held=held),
        far_arm=_arm(pose, pose.other_arm, shoulder, hip, held=held),
    )


def gaze(trunk: float) -> float:
    """How far the head bends back so that the eyes meet the floor some steps ahead.

    A quarter of the trunk's tilt (degrees), at most 15; the eyes do the rest.
    """
    return min(15.0, max(0.0, trunk / 4))


def _arm(pose: Standing, free: FreeArm | None, shoulder: Point, hip: Point, *, held: bool) -> Arm:
    if free is not None:
        return free_arm(shoulder, 270 - pose.trunk, free)
    if pose.fist is None or (pose.empty == "hips" and not held):
        return arm_on_hip(shoulder, hip)
    return hanging_arm(shoulder, pose.fist)


def _other_leg(pose: Standing, hip: Point) -> Leg | None:
    if pose.other_foot is not None:
        return _on_toes(hip, pose.other_foot)
    return None if pose.other_leg is None else free_leg(hip, 270 - pose.trunk, pose.other_leg)


def _on_toes(hip: Point, foot: OnToes) -> Leg:
    leg = leg_to(hip, ankle_on_ball(foot.toe, foot.pitch), -foot.pitch)
    return with_foot(hip, leg.knee, leg.ankle, -foot.pitch, toes=0.0)
