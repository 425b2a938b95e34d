"""What a chart shows of a history, long or short."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hiptimer.core.past import DAY, Bout
from hiptimer.core.trend import Grain, Measure, Period, Point, scale, since, trend


def bout(day: int, load: float | None = 10, volume: float = 80, ms: int = 56_000) -> Bout:
    return Bout(f"{day}", day * DAY, 0, load, 8, volume, ms)


@pytest.mark.parametrize(
    ("measure", "values"), [(Measure.LOAD, [10, 12]), (Measure.VOLUME, [80, 96]), (Measure.TENSION, [56, 56, 60])]
)
def test_what_nobody_said_is_left_out(measure: Measure, values: list[float]) -> None:
    found = trend([bout(1), bout(3, 12, 96), bout(5, None, 0, 60_000)], measure, 150)
    assert ([point.value for point in found.points], found.grain) == (values, Grain.SESSION)


@pytest.mark.parametrize(
    ("count", "grain", "points"), [(10, Grain.SESSION, 10), (20, Grain.WEEK, 10), (80, Grain.MONTH, 10)]
)
def test_too_many_sessions_become_weeks_or_months(count: int, grain: Grain, points: int) -> None:
    monday = 4 * 7 * 10 - 3
    found = trend([bout(monday + 7 * (number // 2) + 3 * (number % 2)) for number in range(count)], Measure.LOAD, 11)
    assert (found.grain, len(found.points)) == (grain, points)


def test_of_loads_the_greatest_stands_for_a_week_of_the_rest_the_mean() -> None:
    days = [bout(4, 10, 80), bout(7, 20, 100)]
    assert trend(days, Measure.LOAD, 1).points == (Point(6, 20),)
    assert trend(days, Measure.VOLUME, 1).points == (Point(6, 90),)


@given(st.lists(st.integers(0, 4000), max_size=300).map(sorted), st.integers(1, 60))
def test_points_are_in_the_order_of_time_and_within_it(days: list[int], most: int) -> None:
    points = trend([bout(day) for day in days], Measure.LOAD, most).points
    shown = [point.day for point in points]
    assert shown == sorted(shown)
    assert not days or days[0] <= shown[0] <= shown[-1] <= days[-1]


@given(st.floats(0, 1e6), st.floats(0, 1e6), st.integers(3, 9), st.booleans())
def test_a_scale_is_round_and_holds_all(low: float, more: float, most: int, clock: bool) -> None:  # noqa: FBT001
    lines = scale(low, low + more, most, clock=clock)
    assert 2 <= len(lines) <= most
    assert lines[0] <= low
    assert lines[-1] >= low + more
    steps = {round(after - before, 6) for before, after in pairwise(lines)}
    assert len(steps) == 1
    assert steps.pop() >= 1


def test_seconds_are_told_in_steps_of_a_clock() -> None:
    assert scale(0, 70, 6, clock=True) == (0, 15, 30, 45, 60, 75)


@pytest.mark.parametrize(
    ("period", "first"), [(Period.WEEKS, 73), (Period.QUARTER, 10), (Period.YEAR, -264), (Period.ALL, None)]
)
def test_a_stretch_of_time_ends_today(period: Period, first: int | None) -> None:
    assert since(period, 100) == first
