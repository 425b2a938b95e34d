"""Directions and limbs of two bones."""

from math import isclose

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hiptimer.figure.joints import Point
from hiptimer.figure.points import away, direction, distance, place_on, turned, two_bones

ORIGIN = Point(0.0, 0.0)
places = st.builds(Point, st.floats(-1, 1), st.floats(-1, 1))
bones = st.floats(0.05, 0.5)


@given(root=places, target=places, upper=bones, lower=bones, left=st.booleans())
def test_bones_keep_their_length_and_reach_what_is_in_reach(
    root: Point, target: Point, upper: float, lower: float, *, left: bool
) -> None:
    joint, end = two_bones(root, target, upper, lower, left=left)
    assert isclose(distance(root, joint), upper, rel_tol=1e-9)
    assert isclose(distance(joint, end), lower, rel_tol=1e-9)
    apart = distance(root, target)
    if abs(upper - lower) < apart < upper + lower:
        assert distance(end, target) < 1e-6
    elif apart >= upper + lower:
        assert isclose(distance(root, end), upper + lower, rel_tol=1e-6), "straight toward it"


@pytest.mark.parametrize(("left", "y"), [(True, 0.3), (False, -0.3)])
def test_the_joint_bends_to_the_asked_side(*, left: bool, y: float) -> None:
    joint, _ = two_bones(ORIGIN, Point(0.8, 0.0), 0.5, 0.5, left=left)
    assert joint == pytest.approx(Point(0.4, y))


@given(places, st.floats(-180, 180), st.floats(0.01, 1))
def test_going_away_in_a_direction(start: Point, course: float, length: float) -> None:
    end = away(start, course, length)
    assert isclose(distance(start, end), length, rel_tol=1e-6)
    assert abs((direction(start, end) - course + 180) % 360 - 180) < 1e-4


def test_left_is_counter_clockwise() -> None:
    assert turned(ORIGIN, 90, 2.0, 1.0) == pytest.approx(Point(-1.0, 2.0))
    share, left = place_on(ORIGIN, Point(0.0, 4.0), Point(-1.0, 2.0))
    assert (share, left) == pytest.approx((0.5, 1.0))
