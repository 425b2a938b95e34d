"""How an exercise went over time: what a chart of it shows.

Belongs here: which sessions of a stretch of time, their values, fewer of them where there are too many, and the lines
of a scale. May not: painting, names of days and months (gui).
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from math import ceil, floor, log10
from statistics import fmean
from typing import Final

from hiptimer.core.past import Bout
from hiptimer.core.terms import SECOND
from hiptimer.core.weeks import DAYS, week


class Period(StrEnum):
    """How far back."""

    WEEKS = "weeks"
    QUARTER = "quarter"
    YEAR = "year"
    ALL = "all"


LASTS: Final = {Period.WEEKS: 4 * DAYS, Period.QUARTER: 13 * DAYS, Period.YEAR: 365}
"""In days, today included."""


class Measure(StrEnum):
    """What is looked at of an exercise."""

    LOAD = "load"
    """The greatest, in kg."""
    VOLUME = "volume"
    """Load times repetitions, in kg."""
    TENSION = "tension"
    """Time under tension, in seconds."""


class Grain(StrEnum):
    """What one point of a trend stands for."""

    SESSION = "session"
    WEEK = "week"
    MONTH = "month"
    """Four weeks."""


SPANS: Final = {Grain.WEEK: 1, Grain.MONTH: 4}
"""In weeks."""

VALUES: Final[dict[Measure, Callable[[Bout], float | None]]] = {
    Measure.LOAD: lambda bout: bout.load,
    Measure.VOLUME: lambda bout: bout.volume or None,
    Measure.TENSION: lambda bout: bout.under_tension / SECOND,
}

STEPS: Final = (1.0, 2.0, 5.0)
"""From one line of a scale to the next, times a power of ten."""

CLOCK_STEPS: Final = (5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600)
"""Likewise where they are seconds that are read as minutes."""


@dataclass(frozen=True, slots=True)
class Point:
    """A place in a trend."""

    day: int
    value: float


@dataclass(frozen=True, slots=True)
class Trend:
    """What a chart shows."""

    points: tuple[Point, ...]
    """In the order of time."""
    grain: Grain = Grain.SESSION


def since(period: Period, today: int) -> int | None:
    """The first day of a stretch that ends today; None where there is no first one."""
    lasts = LASTS.get(period)
    return None if lasts is None else today - lasts + 1


def trend(bouts: Iterable[Bout], measure: Measure, most: int) -> Trend:
    """The values of an exercise over time.

    Where there are more than can be told apart, a point stands for all sessions of a week or of four: of loads the
    greatest, of everything else the mean.

    Args:
        bouts: Oldest first.
        measure: What of them; those in which it is not known are left out.
        most: Points; of a history of many years there may be more of four weeks each.
    """
    known = [Point(bout.day, value) for bout in bouts if (value := VALUES[measure](bout)) is not None]
    if len(known) <= most:
        return Trend(tuple(known))
    gather = max if measure is Measure.LOAD else fmean
    weekly = _gathered(known, SPANS[Grain.WEEK], gather)
    if len(weekly) <= most:
        return Trend(weekly, Grain.WEEK)
    return Trend(_gathered(known, SPANS[Grain.MONTH], gather), Grain.MONTH)


def _gathered(points: Iterable[Point], weeks: int, gather: Callable[[Sequence[float]], float]) -> tuple[Point, ...]:
    spans: dict[int, list[Point]] = {}
    for point in points:
        spans.setdefault(week(point.day) // weeks, []).append(point)
    return tuple(
        Point(round(fmean(one.day for one in span)), gather([one.value for one in span])) for span in spans.values()
    )


def scale(low: float, high: float, most: int, *, clock: bool = False) -> tuple[float, ...]:
    """Where the lines of a scale are: round numbers, the first at or below `low`, the last at or above `high`.

    Args:
        low: The least value.
        high: The greatest value.
        most: Lines, at least three.
        clock: The values are seconds, and read as minutes and seconds; otherwise they are read as whole numbers.
    """
    least = max(1.0, (high - low) / most)
    step = next(each for each in _steps(least, clock=clock) if _lines(low, high, each) <= most)
    first = floor(low / step)
    return tuple((first + number) * step for number in range(max(2, _lines(low, high, step))))


def _lines(low: float, high: float, step: float) -> int:
    return ceil(high / step) - floor(low / step) + 1


def _steps(least: float, *, clock: bool) -> Iterable[float]:
    if clock:
        yield from CLOCK_STEPS
    power = floor(log10(least))
    while True:
        yield from (step * 10.0**power for step in STEPS)
        power += 1
