"""The shipped poses have the angles and places they were designed with: within 1 degree and 0.005 body heights.

The expected values are written down apart from the poses: angles of joints and where hip, knee, shoulder and fist come
to be, worked out by hand from the lengths of the segments.
"""

from itertools import pairwise
from math import atan2, degrees

import pytest

from hiptimer.figure.checks import hip_flexion, knee_flexion
from hiptimer.figure.joints import Joints, Point
from hiptimer.figure.points import direction, distance
from hiptimer.figure.poses import Lying, Pose
from hiptimer.figure.solve import joints_of, pose_between
from hiptimer.figure.walk import stations, walk
from tests.content import catalogue

DEGREE = 1.0
NEAR = 0.005


def pose(exercise: str, name: str) -> Pose:
    return next(one for one in catalogue()[exercise].poses if one.id == name)


def joints(exercise: str, start: str, end: str | None = None, share: float = 0.0) -> Joints:
    entry = catalogue()[exercise]
    far = stations(entry.stations, 3)[-1] if entry.stations else None
    return joints_of(pose_between(pose(exercise, start), pose(exercise, end or start), share, far), held=True)


def tilt(low: Point, high: Point) -> float:
    """From upright, + leans forward."""
    return degrees(atan2(high.x - low.x, high.y - low.y))


STANDING = [
    # exercise, pose, shank, thigh, trunk, knee, hip, arm, fist, hip, shoulder
    ("deadlift", "tall", 2, 4, 0, 6, 4, 6, (0.03, 0.44), (-0.009, 0.529), (-0.009, 0.817)),
    ("romanian-deadlift", "tall", 2, 4, 0, 6, 4, 6, (0.03, 0.44), (-0.009, 0.529), (-0.009, 0.817)),
    ("deadlift", "bottom", 10, 44, 60, 54, 104, -10, (0.055, 0.23), (-0.127, 0.458), (0.122, 0.602)),
    ("romanian-deadlift", "bottom", -2, 24, 68, 22, 92, -18, (0.045, 0.257), (-0.108, 0.509), (0.159, 0.617)),
    ("kickstand-deadlift", "tall", 3, 7, 1, 10, 8, 9, (0.05, 0.44), (-0.017, 0.528), (-0.012, 0.816)),
    ("kickstand-deadlift", "bottom", 0, 26, 62, 26, 88, -14, (0.055, 0.275), (-0.107, 0.505), (0.147, 0.640)),
]


@pytest.mark.parametrize("row", STANDING, ids=lambda row: f"{row[0]} {row[1]}")
def test_standing(row: tuple[object, ...]) -> None:
    exercise, name, *angles, fist, hip, shoulder = row
    figure = joints(str(exercise), str(name))
    leg, arm = figure.near_leg, figure.near_arm
    measured = [
        tilt(leg.ankle, leg.knee),
        -tilt(leg.knee, leg.hip),
        tilt(figure.hip, figure.shoulder),
        knee_flexion(leg),
        hip_flexion(leg, figure.shoulder),
        -tilt(arm.fist, arm.shoulder),
    ]
    assert measured == pytest.approx(angles, abs=DEGREE)
    for point, expected in ((arm.fist, fist), (figure.hip, hip), (figure.shoulder, shoulder)):
        assert point == pytest.approx(expected, abs=NEAR)
    assert (leg.heel, leg.toe) == (pytest.approx((-0.040, 0)), pytest.approx((0.112, 0)))


@pytest.mark.parametrize(
    ("exercise", "knee", "hip", "fist"),
    [("deadlift", 30, 54, 0.38), ("romanian-deadlift", 14, 48, 0.39), ("kickstand-deadlift", 18, 48, 0.39)],
)
def test_half_way_down(exercise: str, knee: float, hip: float, fist: float) -> None:
    figure = joints(exercise, "tall", "bottom", 0.5)
    assert knee_flexion(figure.near_leg) == pytest.approx(knee, abs=DEGREE)
    assert hip_flexion(figure.near_leg, figure.shoulder) == pytest.approx(hip, abs=DEGREE)
    assert figure.near_arm.fist.y == pytest.approx(fist, abs=NEAR)


@pytest.mark.parametrize(("name", "ankle", "knee"), [("tall", (-0.110, 0.076), 40), ("bottom", (-0.103, 0.078), 59)])
def test_the_back_leg_of_the_kickstand(name: str, ankle: tuple[float, float], knee: float) -> None:
    leg = joints("kickstand-deadlift", name).far_leg
    assert leg.ankle == pytest.approx(ankle, abs=NEAR)
    assert leg.toe == pytest.approx((-0.040, 0), abs=NEAR)
    assert leg.ball == pytest.approx((-0.080, 0), abs=NEAR)
    assert knee_flexion(leg) == pytest.approx(knee, abs=DEGREE)
    assert 40 - DEGREE <= -direction(leg.heel, leg.ball) <= 45 + DEGREE


BRIDGES = [
    # pose, trunk, hip, knee, knee flexion, hip flexion, shank toward the head
    ("start", 1, (0.288, 0.055), (0.400, 0.273), 135, 62, 18),
    ("top", 22.5, (0.266, 0.160), (0.477, 0.285), 121, 8, 0),
]


@pytest.mark.parametrize("row", BRIDGES, ids=lambda row: row[0])
def test_single_leg_bridge(row: tuple[str, float, object, object, float, float, float]) -> None:
    name, trunk, hip, knee, knee_bend, hip_bend, shank = row
    figure = joints("single-leg-glute-bridge", name)
    leg, free = figure.near_leg, figure.far_leg
    assert direction(figure.shoulder, figure.hip) == pytest.approx(trunk, abs=DEGREE)
    assert figure.hip == pytest.approx(hip, abs=NEAR)
    assert leg.knee == pytest.approx(knee, abs=NEAR)
    assert leg.ankle == pytest.approx((0.475, 0.039), abs=NEAR)
    assert knee_flexion(leg) == pytest.approx(knee_bend, abs=DEGREE)
    assert hip_flexion(leg, figure.shoulder) == pytest.approx(hip_bend, abs=DEGREE)
    assert -tilt(leg.ankle, leg.knee) == pytest.approx(shank, abs=DEGREE)
    assert hip_flexion(free, figure.shoulder) == pytest.approx(124, abs=DEGREE)
    assert knee_flexion(free) == pytest.approx(105, abs=DEGREE)
    arm = figure.far_arm
    assert direction(arm.shoulder, arm.elbow) == pytest.approx(trunk + 63, abs=DEGREE)
    assert direction(arm.elbow, arm.fist) == pytest.approx(trunk + 63 + 85, abs=DEGREE)
    assert distance(arm.elbow, free.knee) == pytest.approx(0.07, abs=0.0075), "elbow and knee touch"
    assert figure.head == pytest.approx((-0.11, 0.065), abs=NEAR)
    assert figure.near_arm.fist.y == pytest.approx(0.02, abs=NEAR), "the working side's arm lies on the floor"


def test_the_single_leg_bridge_rises_by_a_hand() -> None:
    start, top = (joints("single-leg-glute-bridge", name).hip.y for name in ("start", "top"))
    assert top - start == pytest.approx(0.105, abs=NEAR)


WALK = [
    # left ankle, right ankle, trunk, hip y, left knee, right knee
    (0.601, 0.475, 26.5, 0.179, 83, 118),
    (0.601, 0.601, 24, 0.168, 86, 86),
    (0.702, 0.601, 21, 0.154, 50, 90),
    (0.702, 0.702, 17, 0.133, 56, 56),
    (0.763, 0.702, 13, 0.116, 14, 59),
    (0.763, 0.763, 8, 0.089, 25, 25),
]
FEET = (False, True) * 3
"""Left first; the left leg is the far one."""


def measured(figure: Joints) -> list[float]:
    return [
        direction(figure.shoulder, figure.hip),
        knee_flexion(figure.far_leg),
        knee_flexion(figure.near_leg),
    ]


@pytest.mark.parametrize("step", range(6))
def test_walkout_step(step: int) -> None:
    up = pose("glute-bridge-walkout", "toes-up")
    assert isinstance(up, Lying)
    figure = walk(up, stations(catalogue()["glute-bridge-walkout"].stations, 3), FEET, step, 1.0)
    left, right, trunk, hip, left_knee, right_knee = WALK[step]
    assert figure.far_leg.ankle == pytest.approx((left, 0.050), abs=NEAR)
    assert figure.near_leg.ankle == pytest.approx((right, 0.050), abs=NEAR)
    assert figure.hip.y == pytest.approx(hip, abs=NEAR)
    assert measured(figure) == pytest.approx([trunk, left_knee, right_knee], abs=DEGREE)


@pytest.mark.parametrize(
    ("name", "trunk", "hip", "knee"),
    [("floor", 1, 0.055, 135), ("bridge", 26, 0.177, 117), ("toes-up", 27.5, 0.183, 117), ("far", 8, 0.089, 25)],
)
def test_walkout_pose(name: str, trunk: float, hip: float, knee: float) -> None:
    figure = joints("glute-bridge-walkout", name)
    assert figure.hip.y == pytest.approx(hip, abs=NEAR)
    assert measured(figure) == pytest.approx([trunk, knee, knee], abs=DEGREE)


@pytest.mark.parametrize(("steps", "knees"), [(2, (94, 70)), (4, (92, 66, 40, 15))])
def test_knees_at_the_stations_of_the_other_levels(steps: int, knees: tuple[float, ...]) -> None:
    up = pose("glute-bridge-walkout", "toes-up")
    assert isinstance(up, Lying)
    route = stations(catalogue()["glute-bridge-walkout"].stations, steps)
    bent = [knee_flexion(walk(up, route, FEET * 2, 2 * k + 1, 1.0).near_leg) for k in range(steps)]
    assert bent == pytest.approx(list(knees), abs=DEGREE)


HEIGHT = 175
"""Centimetres."""


@pytest.mark.parametrize(("steps", "lengths"), [(2, (17, 15)), (3, (22, 18, 11)), (4, (19, 16, 12, 6))])
def test_how_long_the_steps_are(steps: int, lengths: tuple[float, ...]) -> None:
    route = stations(catalogue()["glute-bridge-walkout"].stations, steps)
    apart = [(b - a) * HEIGHT for a, b in pairwise(route)]
    assert apart == pytest.approx(list(lengths), abs=0.5)


def names_of_all() -> list[str]:
    return sorted(catalogue())


@pytest.mark.parametrize("exercise", names_of_all())
def test_every_exercise_has_poses_and_one_that_tells_it(exercise: str) -> None:
    entry = catalogue()[exercise]
    assert entry.poses
    assert entry.still is not None or len(entry.poses) == 1


STILLS = {
    "single-leg-glute-bridge": "top",
    "deadlift": "bottom",
    "kickstand-deadlift": "bottom",
    "glute-bridge-walkout": "far",
    "romanian-deadlift": "bottom",
}


def test_the_pictures_of_the_list() -> None:
    assert {name: catalogue()[name].still for name in STILLS} == STILLS


def test_the_hips_are_always_the_legs_beginning() -> None:
    for name in names_of_all():
        for one in catalogue()[name].poses:
            figure = joints(name, one.id)
            assert figure.near_leg.hip == figure.far_leg.hip == figure.hip
            assert figure.near_arm.shoulder == figure.far_arm.shoulder == figure.shoulder
