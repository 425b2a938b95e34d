"""OpenHIIT: a list of interval timers, as JSON.

Belongs here: the keys of that program. May not: finding sets and rests (composing).

A timer gets ready, warms up, then does its work intervals with a rest between two of them; all of that again `restarts`
times with a break in between; and cools down. Its settings of time may stand there as JSON within a text.
"""

from collections.abc import Mapping
from typing import Any, Final

from hiptimer.core.complaints import shown
from hiptimer.core.terms import SECOND
from hiptimer.core.words import duration
from hiptimer.interchange import fields
from hiptimer.interchange.cleaning import clean_name
from hiptimer.interchange.course import Course, Step, bounded, gap, repeated, step
from hiptimer.interchange.documents import parse
from hiptimer.interchange.fields import Table
from hiptimer.interchange.notes import Notes

LABEL: Final = "OpenHIIT"

TIMES: Final = "timeSettings"
TIMER: Final = frozenset(
    {"id", "name", "timerIndex", "totalTime", "intervals", "activeIntervals", "activities", "showMinutes", "color"}
    | {TIMES, "soundSettings"}
)
TIMING: Final = frozenset(
    {"id", "timerId", "workTime", "restTime", "breakTime", "warmupTime", "cooldownTime", "getReadyTime", "restarts"}
)


def find(data: object, _notes: Notes) -> list[Any] | None:
    """The timers; None where this is no file of that program."""
    timers = data if isinstance(data, list) else [data]
    if not any(isinstance(one, Mapping) and TIMES in one for one in timers):
        return None
    return fields.listed({LABEL: timers}, LABEL)


def convert(timer: object, usual: str, notes: Notes) -> Course:
    """One timer as it runs.

    Args:
        timer: As it was found.
        usual: Its title, if it has none.
        notes: Told what cannot be kept.

    Raises:
        ValueError: a value in it is of the wrong kind, in words.
    """
    data = fields.table(timer, "a timer")
    fields.tell_unknown(data, TIMER, "a timer", notes)
    if data.get("soundSettings"):
        notes.add("The choice of sounds is left out; everything is spoken.")
    if data.get("color"):
        notes.add("Colours are left out.")
    timing = _timing(data)
    fields.tell_unknown(timing, TIMING, TIMES, notes)
    ready, warm_up, rest, pause, cool_down = (
        fields.seconds(timing, key, notes)
        for key in ("getReadyTime", "warmupTime", "restTime", "breakTime", "cooldownTime")
    )
    works = _works(data, fields.seconds(timing, "workTime", notes), notes)
    once = [part for one in works for part in (gap(rest), one)][1:]
    rounds = bounded(repeated(bounded(once, notes), fields.count(timing, "restarts", 0) + 1, gap(pause)), notes)
    first = (gap(ready),) if ready else ()
    course = Course(
        title=fields.name(data, "name", usual, notes),
        steps=bounded((*(() if warm_up else first), *rounds), notes),
        warm_up=(*first, Step("Warm-up", warm_up)) if warm_up else (),
        cool_down=(Step("Cool-down", cool_down),) if cool_down else (),
    )
    _tell_difference(course, data, notes)
    return course


def _timing(data: Table) -> Table:
    value = data.get(TIMES)
    if isinstance(value, str):
        try:
            value = parse(value)
        except ValueError:
            msg = f"{shown(TIMES)} is a text that is not valid JSON"
            raise ValueError(msg) from None
    return fields.table(value, shown(TIMES))


def _works(data: Table, length: int, notes: Notes) -> list[Step]:
    """The work intervals of one round, named by the activities in turn."""
    activities = fields.listed(data, "activities")
    if not all(isinstance(one, str) for one in activities):
        msg = f"{shown('activities')} must hold texts"
        raise ValueError(msg)
    names = [clean_name(one) or "Work" for one in activities] or ["Work"]
    intervals = fields.count(data, "intervals", 0)
    # Where only all of them are counted, every second one is a rest.
    count = fields.count(data, "activeIntervals", (intervals + 1) // 2) or len(activities)
    return list(bounded((step(names[index % len(names)], length) for index in range(count)), notes))


def _tell_difference(course: Course, data: Table, notes: Notes) -> None:
    total = sum(one.total for one in (*course.warm_up, *course.steps, *course.cool_down))
    told = round(fields.number(data, "totalTime", 0) * SECOND)
    if told and told != total:
        notes.add(f"{course.title}: the file says {duration(min(told, 9999 * 60 * SECOND))} in all, it comes to "
                  f"{duration(total)} here.")  # fmt: skip
