"""Easing and blending: a lowering keeps step with its count, and nothing jumps."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hiptimer.figure.motion import blend, leading, lifting, lowering, unlike
from hiptimer.figure.poses import FreeLeg, Kneeling, Lying, OnToes, Standing

EASINGS = [lowering, lifting, leading]
TINY = 1e-6


@pytest.mark.parametrize("counts", range(1, 11))
def test_count_k_of_n_is_k_nths_of_the_way_down(counts: int) -> None:
    for count in range(counts + 1):
        assert lowering(count / counts) == pytest.approx(count / counts, abs=1e-12)


@pytest.mark.parametrize("easing", EASINGS)
@given(time=st.floats(0, 1 - TINY))
def test_every_easing_goes_forward_without_a_jerk(easing: object, time: float) -> None:
    assert callable(easing)
    step = easing(time + TINY) - easing(time)
    assert 0 <= step <= 2 * TINY, "never back, never faster than twice the mean"


@pytest.mark.parametrize("easing", EASINGS)
def test_every_easing_begins_and_ends_at_rest(easing: object) -> None:
    assert callable(easing)
    assert (easing(0.0), easing(1.0)) == (0.0, 1.0)
    assert easing(TINY) / TINY < 0.01
    assert (1 - easing(1 - TINY)) / TINY < 0.01


@pytest.mark.parametrize("edge", [0.1, 0.9])
def test_the_speed_of_a_lowering_has_no_step(edge: float) -> None:
    before = (lowering(edge) - lowering(edge - TINY)) / TINY
    after = (lowering(edge + TINY) - lowering(edge)) / TINY
    assert before == pytest.approx(1, abs=1e-4)
    assert after == pytest.approx(1, abs=1e-4)


def test_every_number_of_a_pose_runs_straight() -> None:
    tall = Standing(id="tall", shank=2.0, thigh=4.0, trunk=0.0, fist=0.03, other_foot=OnToes(toe=-0.04, pitch=40.0))
    low = Standing(id="low", shank=10.0, thigh=44.0, trunk=60.0, fist=0.055, other_foot=OnToes(toe=-0.04, pitch=45.0))
    quarter = blend(tall, low, 0.25)
    assert (quarter.shank, quarter.thigh, quarter.trunk, quarter.fist) == (4.0, 14.0, 15.0, 0.03625)
    assert quarter.other_foot == OnToes(toe=-0.04, pitch=41.25)
    assert not unlike(tall, low)


def test_what_is_no_number_changes_in_the_middle() -> None:
    hips = Standing(id="a", shank=0.0, thigh=0.0, trunk=0.0)
    hanging = Standing(id="b", shank=0.0, thigh=0.0, trunk=0.0, fist=0.1)
    assert [blend(hips, hanging, share).fist for share in (0.4, 0.6)] == [None, 0.1]


def standing(**changes: object) -> Standing:
    return Standing(**{"id": "a", "shank": 0.0, "thigh": 0.0, "trunk": 0.0, **changes})  # type: ignore[arg-type]


UNLIKE = [
    (standing(), standing(id="b", trunk=50.0), ""),
    (standing(), standing(fist=0.1), "fist"),
    (standing(fist=0.1), standing(fist=0.2, empty="hips"), "empty"),
    (standing(other_leg=FreeLeg(hip=1.0, knee=2.0)), standing(), "other_leg"),
    (standing(), Kneeling(id="b", thigh=0.0, trunk=0.0), "kind"),
    (Lying(id="a", trunk=1.0, press=True), Lying(id="b", trunk=2.0), "press"),
]


@pytest.mark.parametrize(("one", "other", "field"), UNLIKE)
def test_what_keeps_two_poses_from_being_blended(one: Standing, other: Standing, field: str) -> None:
    assert unlike(one, other) == field
