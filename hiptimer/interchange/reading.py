"""The content of another program's file → workouts of ours.

Belongs here: finding the format by the content, every timer of a file in its turn, limits of them all together.
May not: any format's own keys, files.
"""

from dataclasses import dataclass, replace
from typing import Any, Final

from hiptimer.core.checks.workout import check_workout
from hiptimer.core.complaints import in_words, listed
from hiptimer.core.editing import to_data
from hiptimer.core.terms import SECOND, Ms
from hiptimer.core.workout import Workout
from hiptimer.interchange import IMPORTERS, Importer
from hiptimer.interchange.cleaning import clean_name
from hiptimer.interchange.composing import compose
from hiptimer.interchange.course import Course, gap, joined
from hiptimer.interchange.documents import read_data
from hiptimer.interchange.notes import Notes

MOST_WORKOUTS: Final = 200
"""Of one file."""

MOST_STEPS: Final = 30_000
"""Of one file; so many take less than a second."""

GET_READY: Final[Ms] = 10 * SECOND
"""In front of a workout that begins with work at once: somebody has to get there, and to hear what it is."""


@dataclass(frozen=True, slots=True)
class Imported:
    """What came of a file."""

    workouts: tuple[Workout, ...]
    """At least one."""
    notes: tuple[str, ...] = ()
    """What could not be kept, in words, a line each."""


def read_workouts(content: bytes, name: str) -> Imported:
    """The workouts in a file of another program.

    Args:
        content: Of the file.
        name: Of the file, without folder; workouts without a title are called after it.

    Raises:
        ValueError: it is of no known format, or nothing in it can be read; in words that go on from its name.
    """
    notes = Notes()
    importer, timers = _recognised(read_data(content, notes), notes)
    usual = clean_name(name.partition(".")[0]) or "Workout"
    workouts: list[Workout] = []
    refusals: list[str] = []
    steps = 0
    for number, timer in enumerate(timers, start=1):
        if len(workouts) >= MOST_WORKOUTS or steps > MOST_STEPS:
            notes.add(f"Only the first {len(workouts):,} are taken of {len(timers):,}; bring the others in parts.")
            break
        try:
            course = importer.convert(timer, usual if len(timers) == 1 else f"{usual} {number}", notes)
            steps += len(course.steps) + len(course.warm_up) + len(course.cool_down)
            workouts.append(_workout(course, notes))
        except ValueError as error:
            refusals.append(f"{_called(timer, number)} is left out: {error}.")
    if not workouts:
        reason = f": {refusals[0]}" if refusals else ""
        msg = f"holds nothing that could be taken ({importer.label}){reason}".removesuffix(".")
        raise ValueError(msg)
    for line in refusals:
        notes.add(line)
    return Imported(tuple(workouts), notes.lines)


def _recognised(data: object, notes: Notes) -> tuple[Importer, list[Any]]:
    """The first format that knows the data, and what it finds in it."""
    for importer in IMPORTERS:
        timers = importer.find(data, notes)
        if timers is not None:
            return importer, timers
    msg = f"is of no format that is known here; there are {listed([one.label for one in IMPORTERS], 'and')}"
    raise ValueError(msg)


def _workout(course: Course, notes: Notes) -> Workout:
    """The document, checked.

    Raises:
        ValueError: nothing in it takes any time, or there is too much of it.
    """
    course = replace(course, steps=joined(course.steps))
    if not course.steps:
        msg = "nothing in it takes any time"
        raise ValueError(msg)
    if not course.warm_up and not course.steps[0].gap:
        notes.add(f"{course.title}: {GET_READY // SECOND} seconds to get ready are put in front.")
        course = replace(course, steps=(gap(GET_READY), *course.steps))
    data = to_data(compose(course))
    workout, complaints = check_workout(data, {})
    if workout is None:
        where = in_words(complaints[0].where, data)
        msg = f"{where}{': ' if where else ''}{complaints[0].message}"
        raise ValueError(msg)
    return workout


def _called(timer: object, number: int) -> str:
    """A timer by its name, or by its place."""
    names = [timer.get(key) for key in ("title", "name")] if isinstance(timer, dict) else []
    name = next((clean_name(one) for one in names if isinstance(one, str)), "")
    return name or f"Number {number}"
