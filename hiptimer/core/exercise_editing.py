"""Changing an entry of the catalogue, as values.

Belongs here: the changes themselves, what a new entry and a copy begin as, what is wrong with one being written.
May not: files (storage), widgets (gui), the rules of an entry (checks).

An entry that is being written may be wrong for a while: nothing of it is refused, its complaints are told beside it.
"""

from typing import Any, Final, Literal, TypeAlias

import msgspec

from hiptimer.core.checks.exercise import check_exercise
from hiptimer.core.complaints import Complaint, Where
from hiptimer.core.editing import to_data
from hiptimer.core.exercise import Exercise, FormCue, Mistake, Move
from hiptimer.core.plan import free_form
from hiptimer.core.terms import Kind
from hiptimer.core.workout import Item

Rows: TypeAlias = Literal["phase", "cue", "correction"]
"""The lists of an entry whose rows can be added and taken away."""

ID_OF_NONE: Final = "exercise"
"""What an entry without a file is checked as."""


def fresh(name: str) -> Exercise:
    """A new entry: lower, pause, lift, pause."""
    return msgspec.structs.replace(free_form(Item(name=name)), id="")


def copy_of(exercise: Exercise, name: str) -> Exercise:
    """The same under another name, which has no id yet; where it was spoken of by a name of its own, no longer."""
    return msgspec.structs.replace(exercise, id="", name=name, spoken=None)


def checked(exercise: Exercise) -> tuple[Exercise | None, tuple[Complaint, ...]]:
    """The entry as a file would give it back and no complaints, or None and everything that is wrong with it."""
    found, complaints = check_exercise(to_data(msgspec.structs.replace(exercise, id="")), exercise.id or ID_OF_NONE)
    return (None if found is None else msgspec.structs.replace(found, id=exercise.id)), complaints


def value_at(exercise: Exercise, place: Where) -> Any:  # noqa: ANN401 an entry holds values of many types
    """What stands at a place such as `("phase", 1, "seconds")`.

    Raises:
        IndexError: there is no such row.
    """
    here: Any = exercise
    for step in place:
        here = here[step] if isinstance(step, int) else getattr(here, step)
    return here


def with_value(exercise: Exercise, place: Where, value: object) -> Exercise:
    """The entry with another value at a place; None for what it is when left out.

    What speaks of a phase by its id goes on doing so when the id changes.
    """
    if len(place) == 1:
        whole: Exercise = _replaced(exercise, str(place[0]), value)
        return whole
    rows, index, key = str(place[0]), int(place[1]), str(place[2])
    before = value_at(exercise, place)
    here = getattr(exercise, rows)
    row = _replaced(here[index], key, value)
    made = msgspec.structs.replace(exercise, **{rows: (*here[:index], row, *here[index + 1 :])})
    if (rows, key) == ("phase", "id") and isinstance(value, str) and _is_single(exercise, before):
        return _renamed(made, str(before), value)
    return made


def _replaced(struct: Any, key: str, value: object) -> Any:  # noqa: ANN401 any of an entry's structs
    usual = {field.name: field.default for field in msgspec.structs.fields(struct)}
    left_out = value is None or value in ("", ())
    if left_out and usual[key] is not msgspec.NODEFAULT:
        value = usual[key]
    if value is None and key in MUST:
        value = ""
    return msgspec.structs.replace(struct, **{key: Kind(str(value)) if key == "kind" else value})


MUST: Final = frozenset({"name", "id", "label", "about", "say", "mistake"})
"""Texts that cannot be left out: what is not written there is empty, and complained about."""


def _is_single(exercise: Exercise, identity: object) -> bool:
    return sum(move.id == identity for move in exercise.phase) == 1


def _renamed(exercise: Exercise, before: str, after: str) -> Exercise:
    cues = tuple(msgspec.structs.replace(cue, about=after) if cue.about == before else cue for cue in exercise.cue)
    variants = tuple(
        msgspec.structs.replace(
            variant,
            without=tuple(after if one == before else one for one in variant.without),
            change=tuple(
                msgspec.structs.replace(one, phase=after) if one.phase == before else one for one in variant.change
            ),
        )
        for variant in exercise.variant
    )
    return msgspec.structs.replace(exercise, cue=cues, variant=variants)


def add_row(exercise: Exercise, rows: Rows) -> Exercise:
    """The entry with one row more at the end of a list."""
    return msgspec.structs.replace(exercise, **{rows: (*getattr(exercise, rows), _new_row(exercise, rows))})


def _new_row(exercise: Exercise, rows: Rows) -> msgspec.Struct:
    if rows == "phase":
        taken = {move.id for move in exercise.phase}
        identity = next(name for number in range(1, len(taken) + 2) if (name := f"phase-{number}") not in taken)
        return Move(id=identity, kind=Kind.HOLD, label="Hold", seconds=1)
    if rows == "cue":
        return FormCue(about=exercise.phase[0].id if exercise.phase else "", say="")
    return Mistake(mistake="", say="")


def remove_row(exercise: Exercise, rows: Rows, index: int) -> Exercise:
    """The entry without that row."""
    here = getattr(exercise, rows)
    return msgspec.structs.replace(exercise, **{rows: (*here[:index], *here[index + 1 :])})


def move_row(exercise: Exercise, rows: Rows, index: int, to: int) -> Exercise:
    """The entry with that row elsewhere in its list; as it was where there is no such place."""
    here = list(getattr(exercise, rows))
    if not 0 <= to < len(here):
        return exercise
    here.insert(to, here.pop(index))
    return msgspec.structs.replace(exercise, **{rows: tuple(here)})
