"""Whether a document is right: every complaint at once.

Belongs here: the rules of a workout that join several of its fields, or join it with the catalogue.
May not: types and ranges (shapes, by the structs), the rules of a catalogue entry (exercise), files (storage).
"""

from collections.abc import Iterator, Mapping
from itertools import product
from typing import Any, Final

import msgspec

from hiptimer.core import tempo
from hiptimer.core.checks.shapes import deviations
from hiptimer.core.checks.versions import present
from hiptimer.core.complaints import Complaint, Where, did_you_mean, shown, some
from hiptimer.core.exercise import Exercise
from hiptimer.core.terms import Kind, Length, Level
from hiptimer.core.varied import Varied, pick
from hiptimer.core.ways.values import NO_WEIGHT
from hiptimer.core.ways.wishes import implement_problem, variant_problems
from hiptimer.core.workout import Workout

SECTIONS: Final = ("exercise", "warm_up", "cool_down")

MOST_PHASES: Final = 50_000
"""More than anybody trains in a week; a file from a stranger may cost a second to lay out, not a minute."""

LONGEST_CODE: Final = 40
"""Characters of a tempo code, with room for spaces."""

Table = Mapping[str, Any]


def check_workout(data: object, catalogue: Mapping[str, Exercise]) -> tuple[Workout | None, tuple[Complaint, ...]]:
    """Read a workout from plain data.

    Args:
        data: what a TOML file of any format holds: dicts, lists (or tuples) and plain values.
        catalogue: the exercises that items may use, by id.

    Returns:
        The workout and no complaints, or None and what is wrong with it.
    """
    data, complaints = present(data)
    complaints = complaints or some(_workout_complaints(data, catalogue))
    if complaints:
        return None, complaints
    try:
        workout = msgspec.convert(data, Workout)
    except msgspec.ValidationError as error:
        return None, (Complaint((), str(error)),)
    phases = _most_phases(workout, catalogue)
    if phases > MOST_PHASES:
        message = f"comes to {phases:,} phases, more than the {MOST_PHASES:,} there may be; leave out sets or exercises"
        return None, (Complaint((), message),)
    return workout, ()


def _most_phases(workout: Workout, catalogue: Mapping[str, Exercise]) -> int:
    """An upper bound of the phases the workout comes to at any level and length; free-form repetitions have four."""
    total = 0
    for item in (*workout.exercise, *workout.warm_up, *workout.cool_down):
        entry = catalogue[item.use] if item.use else None
        moves = len(entry.phase) if entry else len(tempo.USUAL)
        reps = 1 if item.seconds is not None else _most(item.reps or 1) * moves
        # Each side of each set, and the gap after it.
        total += _most(item.sets or workout.sets) * 2 * (reps + 1)
    return total


def _most(value: Varied[int]) -> int:
    return max(value.values()) if isinstance(value, Mapping) else value


def _workout_complaints(data: object, catalogue: Mapping[str, Exercise]) -> Iterator[Complaint]:
    yield from deviations(data, Workout)
    if not isinstance(data, Mapping):
        return
    if not data.get("exercise") and isinstance(data.get("exercise", []), list | tuple):
        yield Complaint((), "has no exercise; it needs at least one [[exercise]]")
    for section in SECTIONS:
        items = data.get(section)
        for index, item in enumerate(items if isinstance(items, list | tuple) else ()):
            if isinstance(item, Mapping):
                yield from _item_complaints(item, section, (section, index), catalogue)
    yield from _emptied(data.get("exercise"))


def _item_complaints(item: Table, section: str, where: Where, catalogue: Mapping[str, Exercise]) -> Iterator[Complaint]:
    yield from _identity(item, where, catalogue)
    use = item.get("use")
    entry = catalogue.get(use) if isinstance(use, str) else None
    known = entry is not None or "name" in item
    if "reps" in item and "seconds" in item:
        yield Complaint(where, "has both reps and seconds; a timed item takes seconds, all others take reps", "seconds")
    elif known and "reps" not in item and "seconds" not in item:
        yield Complaint(where, "needs " + ("seconds" if entry and not entry.phase else "reps or seconds"))
    elif entry and not entry.phase and "reps" in item:
        yield Complaint((*where, "reps"), f"{entry.in_speech} is a timed item; give seconds instead")
    if section != "exercise" and "sets" in item:
        yield Complaint((*where, "sets"), "an item of warm-up or cool-down is done once; leave sets out")
    if entry and entry.sides == "each" and item.get("sides") == "both":
        yield Complaint((*where, "sides"), f"{entry.in_speech} is done one side at a time; leave sides out")
    yield from _pacing(item, entry, where, known=known)
    yield from _ways(item, entry, where, known=known)


def _ways(item: Table, entry: Exercise | None, where: Where, *, known: bool) -> Iterator[Complaint]:
    """Implement and variants: such as the exercise has, and none that contradicts another."""
    implement, ids = item.get("equipment"), item.get("variants", [])
    if entry is None:
        if known and ids:
            yield Complaint((*where, "variants"), "only an exercise of the catalogue has variants")
        return
    problem = implement_problem(entry, implement) if isinstance(implement, str) else ""
    if problem:
        yield Complaint((*where, "equipment"), problem)
    words = tuple(one for one in ids if isinstance(one, str)) if isinstance(ids, list | tuple) else ()
    for place, message in variant_problems(entry, words):
        yield Complaint((*where, "variants", place), message)
    bare = next((one.id for one in entry.variant if one.id in words and not one.weight), None)
    if bare and isinstance(implement, str) and implement != NO_WEIGHT:
        yield Complaint((*where, "equipment"), f"nothing is held with the variant {shown(bare)}; leave one of them out")


def _identity(item: Table, where: Where, catalogue: Mapping[str, Exercise]) -> Iterator[Complaint]:
    """`use` or `name`, exactly one, and `use` in the catalogue."""
    if "use" in item and "name" in item:
        yield Complaint(where, "has both use and name; use takes an entry of the catalogue, name any other", "name")
    if "use" not in item and "name" not in item:
        yield Complaint(where, 'needs use = "…" (an entry of the catalogue) or name = "…" (anything else)')
    use = item.get("use")
    if isinstance(use, str) and use not in catalogue:
        others = {word: entry_id for entry_id, entry in catalogue.items() for word in (entry.name, *entry.aliases)}
        synonyms = {word.casefold(): entry_id for word, entry_id in others.items()}
        guess = did_you_mean(use, catalogue, synonyms) or "; `name = …` is for an exercise of your own"
        yield Complaint((*where, "use"), f"there is no exercise {shown(use)}{guess}")


def _pacing(item: Table, entry: Exercise | None, where: Where, *, known: bool) -> Iterator[Complaint]:
    """Tempo and steps: readable, and only where they mean something."""
    stepping = entry is not None and any(move.kind is Kind.STEP for move in entry.phase)
    if "steps" in item and known and not stepping:
        yield Complaint((*where, "steps"), "only an exercise with stepping phases takes steps")
    elif "steps" in item and "seconds" in item:
        yield Complaint((*where, "steps"), "a timed item takes no steps")
    if "tempo" not in item:
        return
    if "seconds" in item:
        yield Complaint((*where, "tempo"), "a timed item takes no tempo")
    elif stepping:
        yield Complaint((*where, "tempo"), "an exercise with stepping phases takes no tempo; its steps set its pace")
    for key, code in _each(item["tempo"]):
        problem = _tempo_problem(code, entry) if isinstance(code, str) else ""
        if problem:
            yield Complaint((*where, "tempo", *key), problem)


def _each(value: object) -> Iterator[tuple[Where, object]]:
    """The single value, or those of a table, each with its key."""
    if isinstance(value, Mapping):
        yield from (((key,), one) for key, one in value.items())
    else:
        yield (), value


def _tempo_problem(code: str, entry: Exercise | None) -> str:
    if len(code) > LONGEST_CODE:
        return "is no tempo; write four numbers such as 3-1-2-0 (lower, pause, lift, pause)"
    try:
        seconds = tempo.read(code)
    except ValueError as error:
        return str(error)
    if entry is None or not entry.phase:
        return ""
    moves = entry.phase
    lasts = any(getattr(seconds, move.tempo) if move.tempo else move.seconds for move in moves)
    return "" if lasts else f"with {shown(code)} a repetition of {entry.in_speech} lasts no time at all"


def _emptied(items: object) -> Iterator[Complaint]:
    """A workout whose exercises are all left out (0 seconds) at some level and length."""
    if not isinstance(items, list | tuple) or not items:
        return
    for level, length in product(Level, Length):
        if all(isinstance(item, Mapping) and _left_out(item.get("seconds"), level, length) for item in items):
            yield Complaint(("exercise",), f"every exercise has 0 seconds at {level.value}, {length.value}")
            return


def _left_out(seconds: object, level: Level, length: Length) -> bool:
    try:
        return pick(seconds, level, length) == 0 and seconds is not None
    except KeyError:
        return False
