"""Just Another Workout Timer: one workout, or a backup of all of them, as JSON.

Belongs here: the keys of that program, read and written. May not: finding sets and rests (composing).

A workout is a list of sets; a set is done `repetitions` times and holds exercises, each with a name and whole seconds.
A rest is an exercise by that name.
"""

from collections.abc import Iterator, Mapping
from typing import Any, Final
from uuid import NAMESPACE_OID, uuid5

from hiptimer.core.plan import Plan
from hiptimer.core.terms import SECOND
from hiptimer.interchange import fields
from hiptimer.interchange.course import REST, Course, Step, bounded, loops, repeated, separate_sides, step
from hiptimer.interchange.fields import Table
from hiptimer.interchange.flattening import in_a_row, tell_expanded, tell_own_pace, whole_seconds
from hiptimer.interchange.notes import Notes

LABEL: Final = "Just Another Workout Timer"
SUFFIX: Final = ".jawt.json"

VERSION: Final = 2
"""The newest that is known, and the one that is written."""

WORKOUT: Final = frozenset({"title", "sets", "version", "position", "id"})
SET: Final = frozenset({"repetitions", "exercises", "id"})
EXERCISE: Final = frozenset({"name", "duration", "id"})


def find(data: object, _notes: Notes) -> list[Any] | None:
    """The workouts; None where this is no file of that program."""
    if not isinstance(data, Mapping):
        return None
    if isinstance(data.get("workouts"), list):
        return fields.listed(data, "workouts")
    return [data] if "sets" in data and "title" in data else None


def convert(workout: object, usual: str, notes: Notes) -> Course:
    """One workout as it runs.

    Args:
        workout: As it was found.
        usual: Its title, if it has none.
        notes: Told what cannot be kept.

    Raises:
        ValueError: a value in it is of the wrong kind, in words.
    """
    data = fields.table(workout, "a workout")
    fields.tell_unknown(data, WORKOUT, "a workout", notes)
    if fields.count(data, "version", 1) > VERSION:
        notes.add(f"The file is of a version newer than {VERSION}; look at what came of it.")
    title = fields.name(data, "title", usual, notes)
    return Course(title, bounded(_steps(data, notes), notes))


def write(plan: Plan, about: str, notes: Notes) -> object:
    """The plan as data of that program.

    Args:
        plan: At one level and length.
        about: What is told about the workout.
        notes: Told what cannot be kept.
    """
    tell_expanded(plan, notes)
    course = in_a_row(plan, notes)
    tell_own_pace(course.steps, notes)
    if about:
        notes.add("The description is left out.")
    steps = whole_seconds(bounded(separate_sides(course.steps), notes), notes)
    sets = [_set(f"{course.title}/{number}", *one) for number, one in enumerate(loops(steps))]
    return {"title": course.title, "sets": sets, "version": VERSION, "position": 0}


def _steps(data: Table, notes: Notes) -> Iterator[Step]:
    for one in fields.tables(data, "sets"):
        fields.tell_unknown(one, SET, "a set", notes)
        exercises = [_exercise(each, notes) for each in fields.tables(one, "exercises")]
        yield from repeated(exercises, fields.count(one, "repetitions"))


def _exercise(data: Table, notes: Notes) -> Step:
    fields.tell_unknown(data, EXERCISE, "an exercise", notes)
    name = fields.name(data, "name", "Exercise", notes)
    return step(name, fields.seconds(data, "duration", notes, None))


def _set(place: str, times: int, steps: tuple[Step, ...]) -> dict[str, object]:
    exercises = [
        {"name": one.name or REST, "id": _id(f"{place}/{number}"), "duration": one.length // SECOND}
        for number, one in enumerate(steps)
    ]
    return {"repetitions": times, "id": _id(place), "exercises": exercises}


def _id(place: str) -> str:
    """The same for the same place in the same workout, so that the same workout is the same file."""
    return str(uuid5(NAMESPACE_OID, place))
