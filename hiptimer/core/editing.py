"""Changing a workout, as values: every change makes a new document, and undo is a list of earlier ones.

Belongs here: the changes themselves, which of them are taken, undo and redo. May not: files (storage), widgets (gui),
what makes a workout right (checks).
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any, Final, Literal, TypeAlias

import msgspec

from hiptimer.core.checks.workout import check_workout
from hiptimer.core.complaints import Complaint
from hiptimer.core.exercise import Exercise
from hiptimer.core.plan import USUAL_REPS, Block
from hiptimer.core.terms import Kind, Section
from hiptimer.core.workout import Item, Workout

SectionKey: TypeAlias = Literal["warm_up", "exercise", "cool_down"]
"""The sections of a document by their names in the file."""

SECTION_KEYS: Final[tuple[SectionKey, ...]] = ("warm_up", "exercise", "cool_down")
"""In the order in which they are done."""

SECTION_OF: Final[Mapping[Section, SectionKey]] = {
    Section.WARM_UP: "warm_up",
    Section.MAIN: "exercise",
    Section.COOL_DOWN: "cool_down",
}
"""What each part of a session is called in the file."""

USUAL_SECONDS: Final = 40
"""Of a timed item for which nobody has said how long."""

STEPPING_REPS: Final = 5
"""Repetitions of an exercise done in steps, each of which takes three times as long as others."""


@dataclass(frozen=True, slots=True)
class Spot:
    """Where an item stands."""

    section: SectionKey
    index: int
    """0-based."""


def spot_of(block: Block) -> Spot:
    """The item that a block of a plan came of; of a gap, the one that follows."""
    return Spot(SECTION_OF[block.section], block.item)


def items(workout: Workout, section: SectionKey) -> tuple[Item, ...]:
    """The items of a section."""
    found: tuple[Item, ...] = getattr(workout, section)
    return found


def item_at(workout: Workout, spot: Spot) -> Item:
    """The item at that spot.

    Raises:
        IndexError: there is none.
    """
    return items(workout, spot.section)[spot.index]


def change(workout: Workout, **fields: object) -> Workout:
    """The workout with some of its own fields changed."""
    return msgspec.structs.replace(workout, **fields)


def change_item(workout: Workout, spot: Spot, **fields: object) -> Workout:
    """The workout with some fields of one item changed; None takes a field back to what it is when left out."""
    usual: dict[str, Any] = {field.name: field.default for field in msgspec.structs.fields(Item)}
    values = {name: usual[name] if value is None else value for name, value in fields.items()}
    return put(workout, spot, msgspec.structs.replace(item_at(workout, spot), **values))


def put(workout: Workout, spot: Spot, item: Item) -> Workout:
    """The workout with another item at that spot."""
    here = items(workout, spot.section)
    return change(workout, **{spot.section: (*here[: spot.index], item, *here[spot.index + 1 :])})


def insert(workout: Workout, spot: Spot, item: Item) -> Workout:
    """The workout with one item more; what stood at the spot and after it moves down."""
    here = items(workout, spot.section)
    return change(workout, **{spot.section: (*here[: spot.index], item, *here[spot.index :])})


def remove(workout: Workout, spot: Spot) -> Workout:
    """The workout without that item."""
    here = items(workout, spot.section)
    return change(workout, **{spot.section: (*here[: spot.index], *here[spot.index + 1 :])})


def duplicate(workout: Workout, spot: Spot) -> Workout:
    """The workout with that item twice, one after the other."""
    return insert(workout, replace(spot, index=spot.index + 1), item_at(workout, spot))


def move(workout: Workout, spot: Spot, to: Spot) -> Workout:
    """The workout with that item elsewhere.

    Args:
        workout: The workout.
        spot: Where the item is.
        to: Where it stands afterwards, in this section or another.
    """
    item = item_at(workout, spot)
    return insert(remove(workout, spot), to, item)


def item_for(entry: Exercise) -> Item:
    """An item for an exercise of the catalogue; tempo, sides, steps and implement are the exercise's own."""
    if not entry.phase:
        return Item(use=entry.id, seconds=USUAL_SECONDS)
    stepping = any(move.kind is Kind.STEP for move in entry.phase)
    return Item(use=entry.id, reps=STEPPING_REPS if stepping else USUAL_REPS)


def free_item(name: str) -> Item:
    """An item that the catalogue knows nothing about."""
    return Item(name=name, reps=USUAL_REPS)


def to_data(document: msgspec.Struct) -> dict[str, Any]:
    """A document as a file holds it: dicts, lists and plain values; what is at its default is left out."""
    data: dict[str, Any] = _with_lists(msgspec.to_builtins(document))
    return data


def _with_lists(value: Any) -> Any:  # noqa: ANN401 whatever a document holds
    """The same with a list for every tuple, as the reader of files has it."""
    if isinstance(value, dict):
        return {key: _with_lists(one) for key, one in value.items()}
    return [_with_lists(one) for one in value] if isinstance(value, list | tuple) else value


@dataclass(frozen=True, slots=True)
class Edits:
    """A document being edited."""

    workout: Workout
    """As it is now."""
    earlier: tuple[Workout, ...] = ()
    """As it was before each change that can be undone, the oldest first."""
    later: tuple[Workout, ...] = ()
    """As it was before each change that was undone, the next to be done again last."""


def take(edits: Edits, workout: Workout, catalogue: Mapping[str, Exercise]) -> tuple[Edits, tuple[Complaint, ...]]:
    """Take a change, if what comes of it can be done; otherwise everything stays as it is.

    Args:
        edits: The document so far.
        workout: As it is to be.
        catalogue: The exercises it may use.

    Returns:
        The document afterwards, and why the change was not taken; nothing where it was.
    """
    if workout == edits.workout:
        return edits, ()
    _, complaints = check_workout(to_data(workout), catalogue)
    if complaints:
        return edits, complaints
    return Edits(workout, (*edits.earlier, edits.workout)), ()


def used_in(workout: Workout) -> frozenset[str]:
    """Ids of the exercises of the catalogue that a document uses."""
    return frozenset(item.use for section in SECTION_KEYS for item in items(workout, section) if item.use)


def with_gone(edits: Edits, before: Mapping[str, Exercise], now: Mapping[str, Exercise]) -> dict[str, Exercise]:
    """The exercises as they are now, and of those that are gone whatever the document uses, or did, or will again.

    Args:
        edits: The document.
        before: The exercises it was edited with so far.
        now: As they have become.
    """
    versions = (*edits.earlier, edits.workout, *edits.later)
    used = frozenset[str]().union(*(used_in(one) for one in versions))
    return {identity: entry for identity, entry in before.items() if identity in used} | dict(now)


def undo(edits: Edits) -> Edits:
    """Take the latest change back; the same where there is none."""
    if not edits.earlier:
        return edits
    return Edits(edits.earlier[-1], edits.earlier[:-1], (*edits.later, edits.workout))


def redo(edits: Edits) -> Edits:
    """Do again what was undone last; the same where there is nothing."""
    if not edits.later:
        return edits
    return Edits(edits.later[-1], (*edits.earlier, edits.workout), edits.later[:-1])
