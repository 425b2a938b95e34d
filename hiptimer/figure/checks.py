"""What a body cannot do: every fault of a pose, in words.

Belongs here: limits of reach, balance, joints and floor. May not: exercises, places in a file (core).
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Final

from hiptimer.figure import body
from hiptimer.figure.balance import centre_of_mass
from hiptimer.figure.joints import Joints, Leg, Point
from hiptimer.figure.points import direction, distance, place_on
from hiptimer.figure.poses import Kneeling, Lying, OnToes, Pose, Standing

TOLERANCE: Final = 0.003
"""Body heights by which a figure may miss: half a centimetre."""
KNEE: Final = (0.0, 155.0)
"""Flexion in degrees that knees have."""
HIP: Final = (-40.0, 140.0)
CONTACT: Final = 0.09
"""Farther apart than this (body heights) the centres of a knee and an elbow are not seen to touch."""


def faults(pose: Pose, joints: Joints) -> Iterator[str]:
    """What is wrong with a pose, given its joints; nothing where a body can take it."""
    for name, leg in (("working", joints.near_leg), ("other", joints.far_leg)):
        yield from _leg_faults(name, leg, joints.shoulder)
    for name, leg in _planted(pose, joints):
        apart = distance(leg.hip, leg.ankle)
        if apart >= body.REACH:
            yield f"the {name} leg is too short: hip and ankle are {apart:.3f} apart, it reaches {body.REACH}"
    lowest = min(point.y for point in _points(joints))
    if lowest < -TOLERANCE:
        yield f"something is {-lowest:.3f} under the floor"
    if isinstance(pose, Standing):
        yield from _standing_faults(pose, joints)
    if isinstance(pose, Kneeling) and pose.hand is not None and not _near(joints.near_arm.fist.x, pose.hand):
        yield f"the hands do not reach {pose.hand}"
    if isinstance(pose, Lying) and pose.press:
        apart = distance(joints.far_leg.knee, joints.far_arm.elbow)
        if apart > CONTACT:
            yield f"elbow and knee are {apart:.3f} apart; to press they must be within {CONTACT}"


def knee_flexion(leg: Leg) -> float:
    """How far a knee is bent, in degrees; negative is the wrong way."""
    return _turn(direction(leg.knee, leg.ankle), direction(leg.hip, leg.knee))


def hip_flexion(leg: Leg, shoulder: Point) -> float:
    """How far a hip is bent, in degrees: 0 is in line with the trunk, + to the front."""
    return _turn(direction(shoulder, leg.hip), direction(leg.hip, leg.knee))


def inside(fist: Point, leg: Leg) -> str:
    """`thigh` or `shin` where the middle of a fist is inside its outline; otherwise empty."""
    if _within(fist, leg.hip, leg.knee, body.THIGH_OUTLINE):
        return "thigh"
    return "shin" if _within(fist, leg.knee, leg.ankle, body.SHANK_OUTLINE) else ""


def _leg_faults(name: str, leg: Leg, shoulder: Point) -> Iterator[str]:
    for joint, angle, (least, most) in (
        ("knee", knee_flexion(leg), KNEE),
        ("hip", hip_flexion(leg, shoulder), HIP),
    ):
        if not least - 0.1 <= angle <= most + 0.1:
            yield f"the {name} {joint} is bent by {angle:.0f}°; it can be {least:.0f} to {most:.0f}"


def _standing_faults(pose: Standing, joints: Joints) -> Iterator[str]:
    weight = centre_of_mass(joints).x
    if weight < body.HEEL:
        yield f"it falls backward: the weight is {body.HEEL - weight:.3f} behind the heel"
    if weight > body.TOE:
        yield f"it falls forward: the weight is {weight - body.TOE:.3f} in front of the toes"
    if pose.arm is not None or pose.fist is None:
        return
    if pose.empty == "hang" and not _near(joints.near_arm.fist.x, pose.fist):
        yield f"the hands do not reach {pose.fist}"
    limb = inside(joints.near_arm.fist, joints.near_leg)
    if limb:
        yield f"the fist is inside the {limb}; move it forward"


def _planted(pose: Pose, joints: Joints) -> Iterator[tuple[str, Leg]]:
    """The legs whose place is told, so that they have to reach it."""
    if isinstance(pose, Lying) and pose.leg is None:
        yield "working", joints.near_leg
    match pose:
        case Lying(other_leg=None):
            yield "other", joints.far_leg
        case Kneeling(foot=float()) | Standing(other_foot=OnToes()):
            yield "other", joints.far_leg


def _points(joints: Joints) -> Iterator[Point]:
    yield from (joints.head, joints.hip, joints.shoulder)
    for leg in (joints.near_leg, joints.far_leg):
        yield from (leg.knee, leg.ankle, leg.heel, leg.ball, leg.toe)
    for arm in (joints.near_arm, joints.far_arm):
        yield from (arm.elbow, arm.fist)


def _within(point: Point, start: Point, end: Point, outline: Sequence[body.Girth]) -> bool:
    share, left = place_on(start, end, point)
    for lower, upper in pairwise(outline):
        if lower.share <= share <= upper.share:
            way = (share - lower.share) / (upper.share - lower.share)
            front = lower.front + (upper.front - lower.front) * way
            back = lower.back + (upper.back - lower.back) * way
            return -back < left < front
    return False


def _turn(start: float, end: float) -> float:
    """From one direction to another, -180 to 180 degrees."""
    return (end - start + 180) % 360 - 180


def _near(one: float, other: float) -> bool:
    return abs(one - other) <= TOLERANCE
