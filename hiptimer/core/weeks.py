"""Weeks, and how many of them held what was planned.

Belongs here: arithmetic with days, which are numbers since 1970. May not: names of days and months (gui), today (handed
in).

Weeks begin on Monday (ISO 8601).
"""

from collections import Counter
from collections.abc import Iterable
from typing import Final

DAYS: Final = 7

PLAN: Final = 2
"""Days a week with a session; two or three help runners' economy and times: Blagrove, Howatson and Hayes 2018,
PMC5889786."""

EPOCH: Final = 3
"""1970 began on a Thursday, the day of this number in its week."""


def week(day: int) -> int:
    """The number of the week that a day is in; the next week has the next number."""
    return (day + EPOCH) // DAYS


def weekday(day: int) -> int:
    """0 for Monday to 6 for Sunday."""
    return (day + EPOCH) % DAYS


def this_week(days: Iterable[int], today: int) -> int:
    """How many days of this week, up to today, are among these."""
    return len({day for day in days if week(day) == week(today) and day <= today})


def weeks_in_a_row(days: Iterable[int], today: int, plan: int = PLAN) -> int:
    """How many weeks, back from now without a gap, hold as many of these days as planned.

    The week that goes on counts once it does; until then it is no gap.

    Args:
        days: With a session; one that is named twice counts once.
        today: Later days do not count.
        plan: How many of them a week should have.
    """
    held = Counter(week(day) for day in set(days) if day <= today)
    now = week(today)
    row = int(held[now] >= plan)
    while held[now - 1] >= plan:
        row, now = row + 1, now - 1
    return row
