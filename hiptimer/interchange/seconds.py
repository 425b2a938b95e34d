"""Seconds: a timer, a folder of timers, or a pack of them, as JSON in a `.seconds` file.

Belongs here: the keys of that program, read and written. May not: finding sets and rests (composing).

There is no description by its makers; this follows what other readers and writers of the format agree on. A timer is
warmup → intervals, joined by intervalRest, numberOfSets times, joined by setRest → cooldown, each of them an interval;
one without those four has intervals alone. A split interval is halved between left and right.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any, Final

from hiptimer.core.plan import Plan
from hiptimer.core.terms import SECOND, Ms
from hiptimer.interchange import fields
from hiptimer.interchange.course import LONGEST_GAP, REST, Course, Step, bounded, gap, is_rest, repeated
from hiptimer.interchange.fields import Table
from hiptimer.interchange.flattening import in_a_row, tell_expanded, whole_seconds
from hiptimer.interchange.notes import Notes

LABEL: Final = "Seconds"
SUFFIX: Final = ".seconds"

CIRCUIT: Final = 3
"""The type of a timer with sets."""

DEEPEST: Final = 20
"""Folders within folders."""

GUESS: Final[Ms] = 30 * SECOND
"""Of an interval without a length of its own that lasts until it is ended by hand."""

TOKEN: Final = re.compile(r"\$\([^()]{0,40}\)")
"""Stands in a name for a number that the program knows."""

AROUND: Final = {"warmup": "Warm-up", "cooldown": "Cool-down", "intervalRest": REST, "setRest": REST}
"""The intervals around the others, with the names of those that have none."""

TIMER: Final = frozenset(
    {"name", "identifier", "type", "_type", "color", "numberOfSets", "soundScheme", "overrun", "notes", "activity"}
    | {"random", "group", "warmup", "intervals", "intervalRest", "setRest", "cooldown", "music", "hasBeenUsed"}
    | {"lastPerformedTimeInterval", "vibration"}
)
INTERVAL: Final = frozenset(
    {"name", "identifier", "duration", "color", "split", "splitRest", "halfwayAlert", "ducked", "indefinite", "rest"}
    | {"vibration", "_type", "type", "music"}
)
LOST: Final = {
    "random": "An order at random is not kept; the intervals come as they are listed.",
    "group": "Groups of intervals are not kept; the intervals come as they are listed.",
    "overrun": "Running on beyond the end is left out.",
    "halfwayAlert": "The signal half-way is left out; sides that change are called.",
    "ducked": "Making other music quieter is left out.",
    "vibration": "Vibration is left out.",
    "color": "Colours are left out.",
    "soundScheme": "The choice of sounds is left out; everything is spoken.",
    "activity": "The kind of activity is left out.",
}
"""What there is nothing for here, by its key, wherever it is set."""

NO_MUSIC: Final = {"resume": False, "persist": False, "query": {}, "shuffle": False, "volume": 1}


def find(data: object, notes: Notes) -> list[Any] | None:
    """The timers of all folders and packs; None where this is no file of that program.

    Raises:
        ValueError: the folders have no end, in words.
    """
    if not isinstance(data, Mapping) or not (isinstance(data.get("intervals"), list) or _holder(data)):
        return None
    if _holder(data):
        notes.add("Folders are not kept; every timer becomes a workout.")
    return list(_timers(data, 0))


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
    _tell_lost(data, notes)
    before, after, between, rest = (_single(data, key, name, notes) for key, name in AROUND.items())
    intervals = [_interval(one, "Exercise", notes) for one in fields.tables(data, "intervals")]
    once = [part for one in intervals for part in (between, one)][1:]
    sets = repeated(bounded(once, notes), fields.count(data, "numberOfSets", 1), rest)
    gaps = [(one,) if one.gap else () for one in (before, after)]
    works = [() if one.gap else (one,) for one in (before, after)]
    return Course(
        title=fields.name(data, "name", usual, notes),
        steps=bounded((*gaps[0], *bounded(sets, notes), *gaps[1]), notes),
        warm_up=works[0],
        cool_down=works[1],
        about=fields.about(fields.text(data, "notes"), notes),
    )


def write(plan: Plan, about: str, notes: Notes) -> object:
    """The plan as data of that program: one circuit of one set.

    Args:
        plan: At one level and length.
        about: What is told about the workout.
        notes: Told what cannot be kept.
    """
    tell_expanded(plan, notes)
    course = in_a_row(plan, notes, apart=True)
    parts = (course.warm_up, course.steps, course.cool_down)
    warm_up, steps, cool_down = (whole_seconds(part, notes) for part in parts)
    return {
        "name": course.title,
        "type": CIRCUIT,
        "color": 0,
        "numberOfSets": 1,
        "overrun": False,
        "notes": about,
        "random": False,
        "warmup": _written(next(iter(warm_up), gap(0))),
        "intervals": [_written(one) for one in steps],
        "intervalRest": _written(gap(0)),
        "setRest": _written(gap(0)),
        "cooldown": _written(next(iter(cool_down), gap(0))),
        "music": NO_MUSIC,
    }


def _holder(data: Mapping[str, Any]) -> str | None:
    """The key under which a folder or a file of packs holds others; None for anything else."""
    return next((key for key in ("items", "packs") if isinstance(data.get(key), list)), None)


def _timers(data: Table, depth: int) -> Iterator[object]:
    """The timers in a folder, in order; what is neither timer nor folder is handed on for its complaint."""
    if depth > DEEPEST:
        msg = f"has more than {DEEPEST} folders within folders"
        raise ValueError(msg)
    key = None if isinstance(data.get("intervals"), list) else _holder(data)
    if key is None:
        yield data
        return
    for one in fields.listed(data, key):
        yield from _timers(one, depth + 1) if isinstance(one, Mapping) else (one,)


def _single(data: Table, key: str, usual: str, notes: Notes) -> Step:
    """One of the four intervals around the others; a gap of no length where it is missing."""
    found = fields.sub_table(data, key)
    return _interval(found, usual, notes) if found else gap(0)


def _interval(data: Table, usual: str, notes: Notes) -> Step:
    fields.tell_unknown(data, INTERVAL, "an interval", notes)
    _tell_lost(data, notes)
    plain = {**data, "name": TOKEN.sub("", fields.text(data, "name"))}
    if plain["name"] != fields.text(data, "name"):
        notes.add("Numbers that stand in names by a token, as $(round), are left out; the sets are counted aloud.")
    rest = fields.flag(data, "rest")
    name = fields.name(plain, "name", REST if rest else usual, notes)
    length = fields.seconds(data, "duration", notes)
    if fields.flag(data, "indefinite"):
        if not length:
            notes.add(f"What lasts until it is ended by hand is planned at {GUESS // SECOND} seconds.")
        return _sided(Step(name, length or GUESS, own_pace=True), data, notes)
    if fields.flag(data, "split"):
        return _sided(Step(name, length), data, notes)
    return gap(length) if is_rest(name) else Step(name, length)


def _sided(one: Step, data: Table, notes: Notes) -> Step:
    """Halved between the sides, if it is split."""
    if not fields.flag(data, "split"):
        return one
    change = fields.seconds(data, "splitRest", notes, longest=LONGEST_GAP)
    return replace(one, length=one.length // 2, each=True, side_change=change)


def _tell_lost(data: Table, notes: Notes) -> None:
    for key, words in LOST.items():
        if data.get(key):
            notes.add(words)
    music = data.get("music")
    if isinstance(music, Mapping) and music.get("query"):
        notes.add("Music is left out.")


def _written(one: Step) -> dict[str, object]:
    return {
        "name": one.name or REST,
        "duration": (2 * one.length if one.each else one.length) // SECOND,
        "color": 0,
        "split": one.each,
        "splitRest": one.side_change // SECOND,
        "halfwayAlert": False,
        "ducked": False,
        "indefinite": one.own_pace,
        "rest": one.gap,
        "music": NO_MUSIC,
    }
