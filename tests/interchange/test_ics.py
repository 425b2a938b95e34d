"""Planned sessions, read back as a calendar reads them."""

import re
from datetime import UTC, datetime, timedelta, timezone
from itertools import islice

import icalendar
import pytest
from dateutil.rrule import rrulestr
from hypothesis import given, settings
from hypothesis import strategies as st

from hiptimer.core.planned import DAYS, Planned, Weekday
from hiptimer.interchange.cleaning import clean_name, clean_text
from hiptimer.interchange.ics import Appointment, calendar, first, folded

HERE = timezone(timedelta(hours=2))
FRIDAY = datetime(2026, 3, 13, 15, 42, 7, 5, tzinfo=HERE)
SESSION = Appointment("hip-extension", "Hip extension", "Best after an easy run.", 878_000)

CONTROL = re.compile(rb"[\x00-\x08\x0a-\x1f\x7f]")
"""What may not be within a line (RFC 5545, 3.1)."""

titles = st.text(st.characters(exclude_categories=["Cs"]), max_size=120)
moments = st.datetimes(datetime(2000, 1, 1), datetime(2090, 1, 1), timezones=st.just(HERE))  # noqa: DTZ001  (its zone is told)
plans = st.builds(
    Planned,
    st.sets(st.sampled_from(DAYS), min_size=1).map(lambda days: tuple(sorted(days, key=DAYS.index))),
    st.integers(0, 24 * 60 - 1),
    st.integers(1, 52),
)


def event(content: bytes) -> icalendar.Event:
    (found,) = icalendar.Calendar.from_ical(content).walk("VEVENT")
    return found


def test_a_calendar_reads_it() -> None:
    found = event(calendar(Planned(), SESSION, FRIDAY))
    assert not found.errors
    assert found.decoded("DTSTART") == datetime(2026, 3, 13, 18, 30)  # noqa: DTZ001  (floating is the point)
    assert found.decoded("DTSTAMP") == FRIDAY.astimezone(UTC).replace(microsecond=0)
    assert found.decoded("DURATION") == timedelta(minutes=15)
    assert found["RRULE"] == {"FREQ": ["WEEKLY"], "COUNT": [16], "BYDAY": ["TU", "FR"]}
    assert (str(found["SUMMARY"]), str(found["DESCRIPTION"])) == (SESSION.title, SESSION.about)
    (alarm,) = found.walk("VALARM")
    assert (str(alarm["ACTION"]), alarm.decoded("TRIGGER")) == ("DISPLAY", timedelta(minutes=-30))


def test_the_same_workout_is_the_same_event() -> None:
    again = calendar(Planned((Weekday.MONDAY,)), SESSION, FRIDAY + timedelta(days=40))
    assert event(again)["UID"] == event(calendar(Planned(), SESSION, FRIDAY))["UID"]
    other = Appointment("tabata", SESSION.title, SESSION.about, SESSION.lasts)
    assert event(calendar(Planned(), other, FRIDAY))["UID"] != event(again)["UID"]


@pytest.mark.parametrize(
    ("days", "minute", "expected"),
    [
        ((Weekday.TUESDAY, Weekday.FRIDAY), 18 * 60 + 30, "2026-03-13 18:30"),
        ((Weekday.TUESDAY, Weekday.FRIDAY), 15 * 60 + 42, "2026-03-17 15:42"),  # some seconds too late today
        ((Weekday.FRIDAY,), 7 * 60, "2026-03-20 07:00"),
        ((Weekday.SUNDAY,), 0, "2026-03-15 00:00"),
    ],
)
def test_the_first_session_is_yet_to_come(days: tuple[Weekday, ...], minute: int, expected: str) -> None:
    assert f"{first(Planned(days, minute), FRIDAY):%Y-%m-%d %H:%M}" == expected


@settings(deadline=None, max_examples=50)
@given(planned=plans, now=moments, title=titles, about=titles)
def test_any_plan_is_read_back(planned: Planned, now: datetime, title: str, about: str) -> None:
    content = calendar(planned, Appointment("x", title, about, 1), now)
    lines = content.split(b"\r\n")
    assert lines.pop() == b""
    assert all(len(line) <= 75 and not CONTROL.search(line) for line in lines)
    found = event(content)
    assert str(found["SUMMARY"]) == (clean_name(title) or "Workout")
    assert str(found["DESCRIPTION"]) == clean_text(about)
    begin = found.decoded("DTSTART")
    assert begin.tzinfo is None
    assert now.replace(tzinfo=None) <= begin < now.replace(tzinfo=None) + timedelta(days=8)
    rule = found["RRULE"].to_ical().decode()
    times = list(islice(rrulestr(rule, dtstart=begin), 400))
    assert len(times) == planned.sessions
    assert times[0] == begin
    assert {DAYS[time.weekday()] for time in times} == set(planned.days)
    assert all(time.hour * 60 + time.minute == planned.minute for time in times)
    assert times[-1] - times[0] < timedelta(weeks=planned.weeks)


@pytest.mark.parametrize(
    "about", ["a,b;c\\d", "one\ntwo\r\nthree", "\\n", "\\,;", 'he said "x"', "BEGIN:VEVENT\r\nX:1"]
)
def test_what_has_a_meaning_is_escaped(about: str) -> None:
    found = event(calendar(Planned(), Appointment("x", about, about, 1), FRIDAY))
    assert str(found["DESCRIPTION"]) == about.replace("\r\n", "\n")
    assert str(found["SUMMARY"]) == " ".join(about.split())
    assert "X" not in found


@given(line=st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=400))
def test_a_line_is_folded_between_letters(line: str) -> None:
    pieces = folded(line).split("\r\n")
    assert pieces[0] + "".join(piece[1:] for piece in pieces[1:]) == line
    assert all(piece.startswith(" ") for piece in pieces[1:])
    assert all(len(piece.encode()) <= 75 for piece in pieces)
    assert all(len(piece.encode()) > 71 for piece in pieces[:-1])
