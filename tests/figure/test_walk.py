"""Stations for every number of steps, and the way of a foot from one to the next."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hiptimer.figure import body
from hiptimer.figure.joints import Point
from hiptimer.figure.lying import SHOULDER, STRETCH, bridge
from hiptimer.figure.points import away, distance
from hiptimer.figure.poses import Lying
from hiptimer.figure.walk import ARC, stations, walk

LISTS = ((0.475, 0.573, 0.659), (0.475, 0.581, 0.672, 0.738, 0.773), (0.475, 0.601, 0.702, 0.763))

STATIONS = [
    (1, (0.475, 0.573)),
    (2, (0.475, 0.573, 0.659)),
    (3, (0.475, 0.601, 0.702, 0.763)),
    (4, (0.475, 0.581, 0.672, 0.738, 0.773)),
    (5, (0.475, 0.5598, 0.6356, 0.6984, 0.745, 0.773)),
]


@pytest.mark.parametrize(("steps", "expected"), STATIONS)
def test_stations_for_a_number_of_steps(steps: int, expected: tuple[float, ...]) -> None:
    assert stations(LISTS, steps) == pytest.approx(expected)


def test_a_number_between_two_lists_takes_the_longer_one() -> None:
    assert stations((LISTS[0], LISTS[1]), 3) == pytest.approx((0.475, 0.6113, 0.716, 0.773), abs=1e-4)


@given(st.integers(1, 12))
def test_stations_go_outward_from_the_first(steps: int) -> None:
    route = stations(LISTS, steps)
    assert len(route) == steps + 1
    assert route[0] == 0.475
    assert all(a < b for a, b in pairwise(route))


TOES_UP = Lying(id="toes-up", toes=20.0)


@pytest.mark.parametrize(
    ("time", "share", "raised"),
    [(0.0, 0.0, 0.0), (0.15, 0.15625, 0.75), (0.3, 0.5, 1.0), (0.6, 1.0, 0.0), (0.9, 1.0, 0.0)],
)
def test_a_stepping_foot_goes_in_an_arc_and_is_down_after_six_tenths(time: float, share: float, raised: float) -> None:
    figure = walk(TOES_UP, LISTS[2], (True, False), 0, time)
    assert figure.near_leg.ankle.x == pytest.approx(0.475 + 0.126 * share)
    assert figure.near_leg.heel.y == pytest.approx(ARC * raised)
    assert figure.far_leg.ankle.x == pytest.approx(0.475)
    assert figure.far_leg.heel.y == pytest.approx(0)


@given(st.floats(0.45, 0.775), st.floats(0, 0.1))
def test_no_bridge_is_so_high_that_a_leg_would_be_locked(near: float, apart: float) -> None:
    ankles = Point(near, 0.05), Point(min(0.775, near + apart), 0.05)
    hip = away(SHOULDER, bridge(*ankles), body.TRUNK)
    assert max(distance(hip, ankle) for ankle in ankles) <= STRETCH + 1e-9
