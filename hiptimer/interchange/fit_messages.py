"""The messages of a Garmin FIT activity with the sets of a session.

Belongs here: which messages there are, in which order, and what stands in them. May not: files (fit), Garmin's names of
exercises (fit_exercises), when each set was (fit_times). Imported only where fit-tool is there.

In the order of time: file, timer starts, every set and rest as it ends, timer stops; then what sums them up. A weight
is in all, in sixteenths of a kilogram; fit-tool takes times in milliseconds since 1970 and writes whole seconds.
"""

from collections.abc import Iterator
from typing import Any, Final
from zlib import crc32

from fit_tool.fit_file_builder import FitFileBuilder
from fit_tool.profile import profile_type as profile
from fit_tool.profile.messages.activity_message import ActivityMessage
from fit_tool.profile.messages.event_message import EventMessage
from fit_tool.profile.messages.exercise_title_message import ExerciseTitleMessage
from fit_tool.profile.messages.file_id_message import FileIdMessage
from fit_tool.profile.messages.lap_message import LapMessage
from fit_tool.profile.messages.session_message import SessionMessage
from fit_tool.profile.messages.set_message import SetMessage
from fit_tool.profile.messages.sport_message import SportMessage

from hiptimer.core.past import PastSession, PastSet
from hiptimer.core.terms import SECOND, Ms
from hiptimer.interchange.cleaning import clean_name
from hiptimer.interchange.fit_exercises import NOTHING_DONE, Known, Vocabulary
from hiptimer.interchange.fit_times import EPOCH, Span, spans

MOST_REPS: Final = 0xFFFE

LONGEST: Final[Ms] = 30 * 24 * 60 * 60 * SECOND
"""A length in 32 bits of milliseconds can be little more."""

LONGEST_NAME: Final = 200
"""Bytes of a text; a field has room for 254."""

SPORT: Final = {"sport": profile.Sport.TRAINING, "sub_sport": profile.SubSport.STRENGTH_TRAINING}


def activity(session: PastSession) -> bytes:
    """The content of a session's file; sets of which nothing was done are not in it.

    Args:
        session: With its sets, begun between `fit_times.FIRST` and `LAST`.
    """
    vocabulary = Vocabulary(profile)
    done = tuple(one for one in session.sets if not one.done.skipped and one.done.exercise not in NOTHING_DONE)
    known = {id(one): vocabulary.find(one.done, weighted=bool(one.load)) for one in done}
    builder = FitFileBuilder()
    for message in _messages(session, spans(session, done), known):
        builder.add(message)
    return bytes(builder.build_bytes())


def _messages(session: PastSession, course: tuple[Span, ...], known: dict[int, Known]) -> Iterator[Any]:
    active = min(max(session.played, sum(span.length for span in course if span.work is not None)), LONGEST)
    last = course[-1].end if course else 0
    elapsed = min(max(active, last, (session.ended or 0) - session.started), LONGEST)
    begin, end = _moment(session.started), _moment(session.started + elapsed)
    yield _message(
        FileIdMessage,
        type=profile.FileType.ACTIVITY,
        manufacturer=profile.Manufacturer.DEVELOPMENT.value,
        product=0,
        # Together with the time it tells one activity from another, so it must not change from export to export.
        serial_number=crc32(session.id.encode()) or 1,
        time_created=begin,
    )
    yield _timer(begin, profile.EventType.START)
    yield _message(SportMessage, **SPORT, sport_name=_fitting(session.title))
    for index, span in enumerate(course):
        yield _message(SetMessage, message_index=index, **_when(span, session.started), **_what(span.work, known))
    yield _timer(end, profile.EventType.STOP_ALL)
    yield from _titles(course, known)
    whole = {
        "timestamp": end,
        "start_time": begin,
        "total_elapsed_time": elapsed / SECOND,
        "total_timer_time": active / SECOND,
        "message_index": 0,
        "event_type": profile.EventType.STOP,
        **SPORT,
    }
    yield _message(LapMessage, **whole, event=profile.Event.LAP, lap_trigger=profile.LapTrigger.SESSION_END)
    yield _message(
        SessionMessage,
        **whole,
        event=profile.Event.SESSION,
        trigger=profile.SessionTrigger.ACTIVITY_END,
        first_lap_index=0,
        num_laps=1,
    )
    yield _message(
        ActivityMessage,
        timestamp=end,
        local_timestamp=(end - EPOCH) // SECOND + session.utc_offset,
        total_timer_time=active / SECOND,
        num_sessions=1,
        type=profile.Activity.MANUAL,
        event=profile.Event.ACTIVITY,
        event_type=profile.EventType.STOP,
    )


def _message(kind: Any, **fields: object) -> Any:  # noqa: ANN401  (the library has no types)
    """A message with these fields; those that are None are left out."""
    message = kind()
    for name, value in fields.items():
        if value is not None:
            setattr(message, name, value)
    return message


def _timer(at: Ms, what: object) -> Any:  # noqa: ANN401  (likewise)
    return _message(
        EventMessage,
        timestamp=at,
        event=profile.Event.TIMER,
        event_type=what,
        timer_trigger=profile.TimerTrigger.MANUAL,
    )


def _moment(ms: Ms) -> Ms:
    """The whole second; a library that rounds could put the end of one before the start of the next."""
    return ms // SECOND * SECOND


def _when(span: Span, begin: Ms) -> dict[str, object]:
    """A set is told of as it ends."""
    start, end = (begin + min(moment, LONGEST) for moment in (span.start, span.end))
    return {
        "timestamp": _moment(end),
        "start_time": _moment(start),
        "duration": (end - start) / SECOND,
    }


def _what(work: PastSet | None, known: dict[int, Known]) -> dict[str, object]:
    if work is None:
        return {"set_type": profile.SetType.REST.value}
    exercise = known[id(work)]
    return {
        "set_type": profile.SetType.ACTIVE.value,
        "category": [exercise.category],
        "category_subtype": None if exercise.name is None else [exercise.name],
        "repetitions": None if work.done.reps is None else min(work.done.reps, MOST_REPS),
        "weight": work.load,
        "weight_display_unit": None if work.load is None else profile.FitBaseUnit.KILOGRAM.value,
    }


def _titles(course: tuple[Span, ...], known: dict[int, Known]) -> Iterator[Any]:
    """What we call each exercise, once."""
    titles: dict[Known, str] = {}
    for span in course:
        if span.work is not None:
            titles.setdefault(known[id(span.work)], span.work.done.name)
    for index, (exercise, title) in enumerate(titles.items()):
        yield _message(
            ExerciseTitleMessage,
            message_index=index,
            exercise_category=exercise.category,
            exercise_name=exercise.name,
            workout_step_name=_fitting(title),
        )


def _fitting(text: str) -> str | None:
    """As much of a text as a field has room for; None where nothing of it can be seen."""
    return clean_name(text).encode()[:LONGEST_NAME].decode(errors="ignore") or None
