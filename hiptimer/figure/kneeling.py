"""A kneeling pose → joints.

Belongs here: half-kneeling, and hands and knees. May not: other kinds of pose, movements.
"""

from typing import Final

from hiptimer.figure import body
from hiptimer.figure.joints import Arm, Joints, Point
from hiptimer.figure.limbs import arm_on_hip, arm_to, head_on, leg_to, with_foot
from hiptimer.figure.points import away, sine_share
from hiptimer.figure.poses import Kneeling

KNEE_HEIGHT: Final = 0.032
"""Of the joint, the kneecap on the floor."""
INSTEP_HEIGHT: Final = 0.052
"""Of the ankle of a foot that lies on its instep."""
SOLE: Final = 220.0
"""Direction of that foot's sole, degrees: back and a little down."""
HAND_HEIGHT: Final = 0.022
"""Of the fist of a hand on the floor."""


def kneel(pose: Kneeling) -> Joints:
    """The joints of a kneeling pose."""
    ankle = Point(0.0, INSTEP_HEIGHT)
    knee = away(ankle, sine_share(KNEE_HEIGHT - INSTEP_HEIGHT, body.SHANK), body.SHANK)
    hip = away(knee, 90 + pose.thigh, body.THIGH)
    shoulder = away(hip, 90 - pose.trunk, body.TRUNK)
    neck, head = head_on(shoulder, pose.trunk, pose.head)
    kneeling = with_foot(hip, knee, ankle, SOLE)
    arm = _arm(pose, shoulder, hip)
    return Joints(
        head=head,
        neck=neck,
        shoulder=shoulder,
        hip=hip,
        near_leg=kneeling,
        far_leg=kneeling if pose.foot is None else leg_to(hip, Point(pose.foot, body.ANKLE_HEIGHT)),
        near_arm=arm,
        far_arm=arm,
    )


def _arm(pose: Kneeling, shoulder: Point, hip: Point) -> Arm:
    if pose.hand is None:
        return arm_on_hip(shoulder, hip)
    return arm_to(shoulder, Point(pose.hand, HAND_HEIGHT))
