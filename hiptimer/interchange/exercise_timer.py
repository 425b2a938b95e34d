"""Exercise Timer, as GNOME has it: its trainings, as `gsettings get` prints them or as JSON.

Belongs here: the keys of that program. May not: finding sets and rests (composing), the shape of what gsettings prints
(gvariant).

A training warms up, then does one exercise without a name `sets` times with a rest between two of them.
"""

from collections.abc import Mapping
from typing import Any, Final

from hiptimer.core.terms import SECOND, Ms
from hiptimer.interchange import fields
from hiptimer.interchange.course import Course, Step, bounded, gap, repeated
from hiptimer.interchange.documents import parse
from hiptimer.interchange.notes import Notes

LABEL: Final = "Exercise Timer"

LIST: Final = "exercise-json-list"
"""The key of the settings, which a file may hold as well."""

TRAINING: Final = frozenset({"name", "sets", "warmup_s", "exercise_s", "rest_s", "id"})

LONGEST_READY: Final[Ms] = 30 * SECOND
"""Up to here its warm-up, which is five seconds by itself, is a time to get ready."""


def find(data: object, notes: Notes) -> list[Any] | None:
    """The trainings; None where this is none of that program."""
    if isinstance(data, Mapping) and isinstance(data.get(LIST), list):
        data = data[LIST]
    trainings = data if isinstance(data, list) else [data]
    found = [_opened(one) for one in fields.listed({LIST: trainings}, LIST)]
    if not any(isinstance(one, Mapping) and "exercise_s" in one for one in found):
        return None
    notes.add("Its exercises have no names; they are called as their training is.")
    return found


def convert(training: object, usual: str, notes: Notes) -> Course:
    """One training as it runs.

    Args:
        training: As it was found.
        usual: Its title, if it has none.
        notes: Told what cannot be kept.

    Raises:
        ValueError: a value in it is of the wrong kind, in words.
    """
    data = fields.table(training, "a training")
    fields.tell_unknown(data, TRAINING, "a training", notes)
    title = fields.name(data, "name", usual, notes)
    ready, work, rest = (fields.seconds(data, key, notes) for key in ("warmup_s", "exercise_s", "rest_s"))
    sets = bounded(repeated([Step(title, work)], fields.count(data, "sets", 1), gap(rest)), notes)
    if ready > LONGEST_READY:
        return Course(title, sets, warm_up=(Step("Warm-up", ready),))
    return Course(title, (gap(ready), *sets))


def _opened(one: object) -> object:
    """A training that stands there as JSON within a text; anything else as it is."""
    if not isinstance(one, str):
        return one
    try:
        return parse(one)
    except ValueError:
        return one
