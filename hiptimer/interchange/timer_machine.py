"""TimeR Machine: a backup of its timers, as JSON.

Belongs here: the keys of that program. May not: finding sets and rests (composing).

A timer does its steps `loop` times, with one more before and one after where they are given; a step is a group with a
loop of its own, or has a length in milliseconds and a list of what it does: speak, beep, wait for the person.
"""

from collections.abc import Iterator, Mapping
from itertools import islice
from typing import Any, Final

from hiptimer.core.complaints import shown
from hiptimer.core.terms import SECOND, Ms
from hiptimer.interchange import fields
from hiptimer.interchange.course import MOST_STEPS, Course, Step, bounded, repeated, step
from hiptimer.interchange.fields import Table
from hiptimer.interchange.notes import Notes

LABEL: Final = "TimeR Machine"

DEEPEST: Final = 20
"""Groups within groups."""

GUESS: Final[Ms] = 30 * SECOND
"""Of a step of no length that waits for the person."""

BACKUP: Final = frozenset({"folders", "timers", "notifier", "timerStamps", "schedulers", "prefs", "version"})
TIMER: Final = frozenset({"id", "name", "loop", "steps", "startStep", "endStep", "more", "folderId"})
STEP: Final = frozenset({"step_type", "label", "length", "behaviour", "type", "name", "loop", "steps", "id"})
HALT: Final = "HALT"
VOICE: Final = "VOICE"
KEPT_APART: Final = {
    "folders": "Folders are not kept; every timer becomes a workout.",
    "schedulers": "Times of day at which a timer begins by itself are left out.",
    "timerStamps": "The history of what was done is left out.",
    "notifier": "What a timer announces every so often is left out.",
}
"""What a backup holds beside the timers."""

BEHAVIOURS: Final = {
    "MUSIC": "Music is left out.",
    "VIBRATION": "Vibration is left out.",
    "SCREEN": "Turning on the screen is left out; it stays on during a session.",
    "HALF": "The signal half-way through a step is left out.",
    "COUNT": "Counting as it is set for a step is left out; a session counts as your settings say.",
    "BEEP": "Beeps as they are set for a step are left out; a session has tones of its own.",
    "NOTIFICATION": "Notifications are left out.",
}
"""What a step can do that a session does in its own way, or not at all."""


def find(data: object, notes: Notes) -> list[Any] | None:
    """The timers; None where this is no backup of that program."""
    if not isinstance(data, Mapping):
        return None
    if isinstance(data.get("steps"), list) and "loop" in data:
        return [data]
    timers = data.get("timers")
    if not isinstance(timers, list):
        return None
    for key, words in KEPT_APART.items():
        if data.get(key):
            notes.add(words)
    fields.tell_unknown(data, BACKUP, "the backup", notes)
    return fields.listed(data, "timers")


def convert(timer: object, usual: str, notes: Notes) -> Course:
    """One timer as it runs.

    Args:
        timer: As it was found.
        usual: Its title, if it has none.
        notes: Told what cannot be kept.

    Raises:
        ValueError: a value in it is of the wrong kind, or its groups have no end; in words.
    """
    data = fields.table(timer, "a timer")
    fields.tell_unknown(data, TIMER, "a timer", notes)
    if fields.sub_table(data, "more").get("triggerTimerId"):
        notes.add("A timer that another one begins is not begun; start its workout yourself.")
    ends = [[fields.sub_table(data, key)] if data.get(key) else [] for key in ("startStep", "endStep")]
    before, after = (list(_steps(one, 0, notes)) for one in ends)
    body = list(_steps(fields.tables(data, "steps"), 0, notes))
    loop = max(1, fields.count(data, "loop", 1))
    steps = (*before, *bounded(repeated(body, loop), notes), *after)
    return Course(fields.name(data, "name", usual, notes), bounded(steps, notes))


def _steps(data: list[Table], depth: int, notes: Notes) -> Iterator[Step]:
    """The steps of a list, groups unrolled, and no more than one beyond what there may be."""
    if depth > DEEPEST:
        msg = f"it has more than {DEEPEST} groups within groups"
        raise ValueError(msg)
    return islice((step for one in data for step in _unrolled(one, depth, notes)), MOST_STEPS + 1)


def _unrolled(data: Table, depth: int, notes: Notes) -> Iterator[Step]:
    fields.tell_unknown(data, STEP, "a step", notes)
    if isinstance(data.get("steps"), list):
        body = list(_steps(fields.tables(data, "steps"), depth + 1, notes))
        return repeated(body, max(1, fields.count(data, "loop", 1)))
    return iter((_step(data, notes),))


def _step(data: Table, notes: Notes) -> Step:
    name = fields.name(data, "label", "Step", notes)
    length = fields.within(round(fields.number(data, "length", 0)), notes)
    waits = False
    for one in fields.tables(data, "behaviour"):
        kind = fields.text(one, "type")
        waits = waits or kind == HALT
        _tell_behaviour(kind, one, name, notes)
    if waits:
        if not length:
            notes.add(f"{name}: it waits for you, and is planned at {GUESS // SECOND} seconds.")
        return Step(name, length or GUESS, own_pace=True)
    return step(name, length)


def _tell_behaviour(kind: str, data: Table, name: str, notes: Notes) -> None:
    if kind == VOICE:
        words = fields.text(data, "content") or fields.text(data, "label")
        notes.add(f"{name}: the words {shown(words)} are left out; the name is spoken.")
    elif kind != HALT:
        notes.add(BEHAVIOURS.get(kind) or f"{shown(kind)}, which a step does, means nothing here and is left out.")
