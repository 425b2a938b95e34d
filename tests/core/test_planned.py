"""Plans of weeks: what can be typed, and what speaks against one."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hiptimer.core.planned import DAYS, Planned, Weekday, misgivings, read_days, read_minute, read_weeks


def test_two_a_week_with_days_between_unless_told_otherwise() -> None:
    planned = Planned()
    assert len(planned.days) == 2
    assert misgivings(planned.days) == ()
    assert planned.sessions == 16


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("tue,fri", (Weekday.TUESDAY, Weekday.FRIDAY)),
        ("Friday, Tuesday", (Weekday.TUESDAY, Weekday.FRIDAY)),
        ("su mo", (Weekday.MONDAY, Weekday.SUNDAY)),
        ("wed wed WEDNESDAY", (Weekday.WEDNESDAY,)),
    ],
)
def test_days_are_read(text: str, days: tuple[Weekday, ...]) -> None:
    assert read_days(text) == days


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", "needs a day"),
        (",", "needs a day"),
        ("t", "'t' is no day of the week; there are mon, tue, wed, thu, fri, sat and sun"),
        ("tuesdays", "no day"),
        ("die", "no day"),
    ],
)
def test_what_is_no_day_is_told(text: str, words: str) -> None:
    with pytest.raises(ValueError, match=words):
        read_days(text)


@pytest.mark.parametrize(
    ("text", "minute"), [("18:30", 1110), ("7:05", 425), ("0:00", 0), (" 23:59 ", 1439), ("7:5", 425)]
)
def test_times_are_read(text: str, minute: int) -> None:
    assert read_minute(text) == minute


@pytest.mark.parametrize("text", ["", "18", "24:00", "7:60", "-1:00", "7:5:0", "١٨:٣٠", "018:30", "7:", ":30", "7pm"])
def test_what_is_no_time_is_told(text: str) -> None:
    with pytest.raises(ValueError, match="is no time of day; it is written like 18:30"):
        read_minute(text)


@pytest.mark.parametrize(("text", "weeks"), [("1", 1), ("52", 52), (" 8 ", 8)])
def test_weeks_are_read(text: str, weeks: int) -> None:
    assert read_weeks(text) == weeks


@pytest.mark.parametrize("text", ["0", "53", "-1", "8.5", "many", "", "٨", "9" * 5000])
def test_what_is_no_number_of_weeks_is_told(text: str) -> None:
    with pytest.raises(ValueError, match="is no number of weeks from 1 to 52"):
        read_weeks(text)


@pytest.mark.parametrize(
    ("days", "begins"),
    [
        ("mon,wed,fri", []),
        ("mon,tue", ["Monday and Tuesday follow each other"]),
        ("mon,sun", ["Sunday and Monday follow each other"]),
        ("mon,wed,fri,sun", ["Sunday and Monday follow each other", "4 sessions a week are many"]),
        ("thu", []),
    ],
)
def test_misgivings(days: str, begins: list[str]) -> None:
    found = misgivings(read_days(days))
    assert len(found) == len(begins)
    assert all(line.startswith(begin) for line, begin in zip(found, begins, strict=True))


@given(days=st.sets(st.sampled_from(DAYS), min_size=1))
def test_only_days_with_another_between_are_beyond_doubt(days: set[Weekday]) -> None:
    numbers = {DAYS.index(day) for day in days}
    in_a_row = sum((number + 1) % 7 in numbers for number in numbers)
    found = misgivings(tuple(sorted(days, key=DAYS.index)))
    assert len(found) == in_a_row + (len(days) > 3)
