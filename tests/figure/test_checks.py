"""What a body cannot do is told in words; what it can do passes without any."""

import pytest

from hiptimer.figure.balance import centre_of_mass
from hiptimer.figure.checks import faults, hip_flexion, inside, knee_flexion
from hiptimer.figure.joints import Point
from hiptimer.figure.points import between
from hiptimer.figure.poses import FreeArm, FreeLeg, Kneeling, Lying, OnToes, Pose, Standing
from hiptimer.figure.solve import joints_of

TALL = Standing(id="tall", shank=2.0, thigh=4.0, trunk=0.0, fist=0.03)


def standing(**changes: object) -> Standing:
    return Standing(**{"id": "a", "shank": 0.0, "thigh": 4.0, "trunk": 0.0, "fist": 0.04, **changes})  # type: ignore[arg-type]


FAULTS = [
    (standing(thigh=60.0), ["it falls backward: the weight is 0.115 behind the heel"]),
    (standing(shank=35.0), ["it falls forward: the weight is 0.003 in front of the toes"]),
    (standing(shank=-20.0), ["the working knee is bent by -16°; it can be 0 to 155", "the other knee"]),
    (standing(fist=0.0), ["the fist is inside the thigh; move it forward"]),
    (standing(fist=0.9), ["the hands do not reach 0.9"]),
    (standing(other_leg=FreeLeg(hip=70.0, knee=0.0), shank=25.0, thigh=60.0, trunk=70.0), ["something is"]),
    (standing(other_foot=OnToes(toe=-0.5, pitch=40.0)), ["the other leg is too short: hip and ankle are 0.491 apart"]),
    (Lying(id="a", trunk=1.0, ankle=0.8), ["the working leg is too short", "the other leg is too short"]),
    (
        Lying(
            id="a",
            trunk=1.0,
            press=True,
            other_leg=FreeLeg(hip=90.0, knee=90.0),
            other_arm=FreeArm(shoulder=63.0, elbow=85.0),
        ),
        ["elbow and knee are 0.218 apart; to press they must be within 0.09"],
    ),
    (Kneeling(id="a", thigh=0.0, trunk=0.0, hand=0.5), ["the hands do not reach 0.5"]),
    (Kneeling(id="a", thigh=0.0, trunk=0.0, foot=1.0), ["the other leg is too short"]),
]


@pytest.mark.parametrize(("pose", "beginnings"), FAULTS)
def test_faults(pose: Pose, beginnings: list[str]) -> None:
    found = list(faults(pose, joints_of(pose, held=True)))
    for beginning in beginnings:
        assert any(words.startswith(beginning) for words in found), found


POSSIBLE = [
    TALL,
    standing(fist=None),
    Lying(id="a"),
    Lying(id="a", trunk=1.0, toes=20.0, ankle=0.763),
    Kneeling(id="a", thigh=0.0, trunk=68.0, hand=0.5),
]


@pytest.mark.parametrize("pose", POSSIBLE)
def test_what_a_body_can_do_has_no_fault(pose: Pose) -> None:
    assert list(faults(pose, joints_of(pose))) == []


def test_a_fist_is_inside_a_limb_or_beside_it() -> None:
    leg = joints_of(TALL).near_leg
    assert inside(between(leg.hip, leg.knee, 0.5), leg) == "thigh"
    assert inside(between(leg.knee, leg.ankle, 0.5), leg) == "shin"
    middle = between(leg.hip, leg.knee, 0.5)
    assert not inside(Point(middle.x + 0.04, middle.y), leg), "in front"
    assert inside(Point(middle.x - 0.04, middle.y), leg) == "thigh", "a thigh is thicker behind"


def test_angles_of_joints() -> None:
    figure = joints_of(TALL)
    assert knee_flexion(figure.near_leg) == pytest.approx(6)
    assert hip_flexion(figure.near_leg, figure.shoulder) == pytest.approx(4)


def test_a_load_pulls_the_weight_toward_the_hands() -> None:
    figure = joints_of(TALL)
    free, loaded = centre_of_mass(figure), centre_of_mass(figure, 0.3)
    fist = figure.near_arm.fist
    assert free.y == pytest.approx(0.56, abs=0.02), "of somebody standing upright, above the hips"
    assert loaded.x == pytest.approx((free.x + 0.3 * fist.x) / 1.3)
    assert loaded.y == pytest.approx((free.y + 0.3 * fist.y) / 1.3)


def test_a_foot_near_the_floor_lies_flat_on_it() -> None:
    pose = standing(leg=FreeLeg(hip=4.0, knee=4.0))
    leg = joints_of(pose).near_leg
    assert leg.heel.y == pytest.approx(0, abs=1e-9)
    assert leg.toe.y == pytest.approx(0, abs=1e-9)
    raised = joints_of(standing(leg=FreeLeg(hip=70.0, knee=90.0))).near_leg
    assert raised.toe.y < raised.heel.y, "in the air the toes hang"
