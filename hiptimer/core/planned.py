"""Sessions that somebody means to do: on which days of the week, when, and for how long.

Belongs here: the plan of weeks as a value, how it is typed, and what speaks against one. May not: dates, clocks and
calendars' files (interchange.ics), which exercises (workout).
"""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise
from typing import Final

from hiptimer.core.complaints import listed, shown

MOST_WEEKS: Final = 52

MOST_A_WEEK: Final = 3
"""Strength training for runners is studied at two to three sessions a week."""


class Weekday(StrEnum):
    """A day of the week; the first is Monday."""

    MONDAY = "monday"
    TUESDAY = "tuesday"
    WEDNESDAY = "wednesday"
    THURSDAY = "thursday"
    FRIDAY = "friday"
    SATURDAY = "saturday"
    SUNDAY = "sunday"


DAYS: Final = tuple(Weekday)


@dataclass(frozen=True, slots=True)
class Planned:
    """Sessions at the same time of the same days, week after week; unless told otherwise two a week, not in a row."""

    days: tuple[Weekday, ...] = (Weekday.TUESDAY, Weekday.FRIDAY)
    """In the order of the week, each once."""
    minute: int = 18 * 60 + 30
    """Of the day, at which they begin: 1110 is half past six in the evening."""
    weeks: int = 8

    @property
    def sessions(self) -> int:
        """How many there are."""
        return len(self.days) * self.weeks


def read_days(text: str) -> tuple[Weekday, ...]:
    """The days in a line such as `tue, friday`, each by two letters or more.

    Raises:
        ValueError: in words that tell what to write instead.
    """
    words = text.replace(",", " ").split()
    days = {_day(word) for word in words}
    if not days:
        msg = "a plan needs a day of the week, such as tue,fri"
        raise ValueError(msg)
    return tuple(day for day in DAYS if day in days)


def read_minute(text: str) -> int:
    """The minute of the day in a time such as `18:30`.

    Raises:
        ValueError: in words.
    """
    hours, colon, minutes = text.strip().partition(":")
    numbers = all(part.isascii() and part.isdigit() and len(part) <= len("00") for part in (hours, minutes))
    if not colon or not numbers or int(hours) >= 24 or int(minutes) >= 60:  # noqa: PLR2004  (a clock's own numbers)
        msg = f"{shown(text)} is no time of day; it is written like 18:30"
        raise ValueError(msg)
    return int(hours) * 60 + int(minutes)


def read_weeks(text: str) -> int:
    """A number of weeks.

    Raises:
        ValueError: in words.
    """
    plain = text.strip()
    if not (plain.isascii() and plain.isdigit() and len(plain) <= len(str(MOST_WEEKS))) or not (
        1 <= int(plain) <= MOST_WEEKS
    ):
        msg = f"{shown(text)} is no number of weeks from 1 to {MOST_WEEKS}"
        raise ValueError(msg)
    return int(plain)


def misgivings(days: Sequence[Weekday]) -> tuple[str, ...]:
    """What speaks against training on these days of every week, in words; the person may still do it.

    Args:
        days: In the order of the week.
    """
    found = [
        f"{day.capitalize()} and {after.capitalize()} follow each other; a day between them lets you recover."
        for day, after in in_a_row(days)
    ]
    if len(days) > MOST_A_WEEK:
        found.append(f"{len(days)} sessions a week are many; two or three are enough to get stronger.")
    return tuple(found)


def in_a_row(days: Sequence[Weekday]) -> tuple[tuple[Weekday, Weekday], ...]:
    """Those of these days between which there is none, in pairs; Sunday and the next Monday, too.

    Args:
        days: In the order of the week, at least one.
    """
    pairs = pairwise((*days, days[0]))
    return tuple(pair for pair in pairs if (DAYS.index(pair[0]) + 1) % len(DAYS) == DAYS.index(pair[1]))


def _day(word: str) -> Weekday:
    found = [day for day in DAYS if day.startswith(word.casefold())] if len(word) > 1 else []
    if len(found) != 1:
        msg = f"{shown(word)} is no day of the week; there are {listed([day[:3] for day in DAYS], 'and')}"
        raise ValueError(msg)
    return found[0]
