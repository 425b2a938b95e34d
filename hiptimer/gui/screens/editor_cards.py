"""A workout as a column of cards: the whole, its sections, and every exercise in a line or two.

Belongs here: what a card says, and where something lands that is moved from one place to another.
May not: painting them (editor_list), changing a document (core.editing).
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Literal, TypeAlias

from PySide6.QtCore import QCoreApplication

from hiptimer.core.editing import SECTION_KEYS, Spot, change_item, item_at, items, move
from hiptimer.core.loads import write_load
from hiptimer.core.terms import Units
from hiptimer.core.varied import pick
from hiptimer.core.ways.implements import choose
from hiptimer.core.ways.values import NO_WEIGHT, Owned
from hiptimer.gui.screens.editor_words import section_line, section_word, write_number

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping, Sequence

    from hiptimer.core.exercise import Exercise
    from hiptimer.core.terms import Length, Level
    from hiptimer.core.workout import Item, Workout

    Catalogue: TypeAlias = Mapping[str, Exercise]
    Way: TypeAlias = tuple[Level, Length]


@dataclass(frozen=True, slots=True)
class Card:
    """What one row of the column shows."""

    kind: Literal["whole", "section", "item"]
    title: str
    line: str = ""
    spot: Spot | None = None
    """Of an item, where it stands; of a section, where its first item does or would."""
    use: str = ""
    """Id of the exercise whose picture it has."""
    held: str = ""
    warned: bool = False


def cards(
    workout: Workout,
    catalogue: Catalogue,
    way: Way,
    warned: Collection[Spot | None] = (),
    units: Units = Units.KG,
) -> tuple[Card, ...]:
    """All the cards of a workout, from top to bottom.

    Args:
        workout: Checked.
        catalogue: The exercises it uses.
        way: Which of the numbers that differ by level or length are shown.
        warned: Items about which there is something to say; None: about the whole.
        units: Of loads.
    """
    found = [Card("whole", QCoreApplication.translate("Editor", "The whole workout"), _whole_line(workout, way))]
    found[0] = replace(found[0], warned=None in warned)
    for section in SECTION_KEYS:
        found.append(Card("section", section_word(section), section_line(section), Spot(section, 0)))
        for index, item in enumerate(items(workout, section)):
            spot = Spot(section, index)
            made = card(workout, spot, item, catalogue, (way, units))
            found.append(replace(made, warned=True) if spot in warned else made)
    return tuple(found)


def card(workout: Workout, spot: Spot, item: Item, catalogue: Catalogue, shown: tuple[Way, Units]) -> Card:
    """The card of one item."""
    entry = catalogue.get(item.use or "")
    words = " · ".join(_words(workout, spot, item, entry, shown))
    bare = entry is not None and any(not one.weight for one in entry.variant if one.id in item.variants)
    held = choose(entry, NO_WEIGHT if bare else None, item.equipment, Owned()) if entry is not None else ""
    return Card("item", name_of(item, catalogue), words, spot, item.use or "", held)


def name_of(item: Item, catalogue: Catalogue) -> str:
    """What an item is called."""
    entry = catalogue.get(item.use or "")
    return entry.name if entry is not None else item.name or item.use or ""


def _whole_line(workout: Workout, way: Way) -> str:
    sets = pick(workout.sets, *way)
    order = (
        QCoreApplication.translate("Editor", "exercise by exercise")
        if workout.order == "straight"
        else QCoreApplication.translate("Editor", "in rounds")
    )
    return f"{_sets(sets)} · {order}"


def _sets(number: int) -> str:
    words = QCoreApplication.translate("Editor", "1 set") if number == 1 else ""
    return words or QCoreApplication.translate("Editor", "{0} sets").format(number)


def _words(workout: Workout, spot: Spot, item: Item, entry: Exercise | None, shown: tuple[Way, Units]) -> Iterator[str]:
    way, units = shown
    if item.seconds is not None and not pick(item.seconds, *way):
        yield QCoreApplication.translate("Editor", "left out here")
        return
    each = (item.sides or (entry.sides if entry is not None else "both")) == "each"
    measure = _measure(item, way, each=each)
    sets = pick(workout.sets if item.sets is None else item.sets, *way) if spot.section == "exercise" else 1
    yield f"{sets} × {measure}" if sets > 1 else measure
    if item.steps is not None:
        yield QCoreApplication.translate("Editor", "{0} steps a foot").format(pick(item.steps, *way))
    if item.pace == "own":
        yield QCoreApplication.translate("Editor", "own pace")
    elif item.tempo is not None:
        yield pick(item.tempo, *way)
    if spot.section == "exercise":
        yield QCoreApplication.translate("Editor", "rest {0} s").format(write_number(pick(item.rest, *way)))
    if item.load is not None and pick(item.load, *way):
        yield write_load(pick(item.load, *way), units)


def _measure(item: Item, way: Way, *, each: bool) -> str:
    if item.seconds is not None:
        number = write_number(pick(item.seconds, *way))
        words = (
            QCoreApplication.translate("Editor", "{0} s a side")
            if each
            else QCoreApplication.translate("Editor", "{0} s")
        )
        return words.format(number)
    reps = pick(item.reps, *way) if item.reps is not None else 0
    if reps == 1:
        a_side = QCoreApplication.translate("Editor", "1 rep a side")
        return a_side if each else QCoreApplication.translate("Editor", "1 rep")
    words = (
        QCoreApplication.translate("Editor", "{0} reps a side")
        if each
        else QCoreApplication.translate("Editor", "{0} reps")
    )
    return words.format(reps)


def row_of(shown: Sequence[Card], spot: Spot | None, *, section: bool = False) -> int:
    """The row of what stands at a spot: the item, or the nearest there is above it; the whole for None.

    Args:
        shown: All the cards.
        spot: Where.
        section: The section itself is meant, not its first item.
    """
    if spot is None:
        return 0
    kind = "section" if section else "item"
    row = 0
    for at, card in enumerate(shown):
        if card.spot is not None and card.spot.section == spot.section and card.spot.index <= spot.index:
            row = at
            if card.kind == kind and card.spot == spot:
                break
    return row


# -- moving ------------------------------------------------------------------------------------


def next_spot(workout: Workout, spot: Spot, places: int) -> Spot | None:
    """Where an item goes that is moved up (-1) or down (1) by a place, into the next section at an end of its own."""
    last = len(items(workout, spot.section)) - 1
    if 0 <= spot.index + places <= last:
        return replace(spot, index=spot.index + places)
    beside = SECTION_KEYS.index(spot.section) + places
    if not 0 <= beside < len(SECTION_KEYS):
        return None
    section = SECTION_KEYS[beside]
    return Spot(section, len(items(workout, section)) if places < 0 else 0)


def after_card(above: Card, dragged: Spot) -> Spot:
    """Where an item stands once it is dropped below a card.

    Args:
        above: A section or an item.
        dragged: Where the item is so far; what stands after it in its section moves up.
    """
    spot = above.spot or Spot(SECTION_KEYS[0], 0)
    index = spot.index + (above.kind == "item")
    return Spot(spot.section, index - (spot.section == dragged.section and dragged.index < index))


def moved(workout: Workout, spot: Spot, to: Spot) -> Workout:
    """The workout with an item elsewhere; in warm-up and cool-down it is done once, so that it takes no sets along."""
    after = move(workout, spot, to)
    if to.section != "exercise" and item_at(after, to).sets is not None:
        after = change_item(after, to, sets=None)
    return after


def first_difference(before: Workout, after: Workout) -> Spot | None:
    """The first item in which two workouts differ, or the last there is in its section; None for the whole."""
    for section in SECTION_KEYS:
        old, new = items(before, section), items(after, section)
        if old == new:
            continue
        index = next((at for at, (one, other) in enumerate(zip(old, new, strict=False)) if one != other), len(old))
        index = min(index, len(new) - 1)
        return Spot(section, index) if index >= 0 else None
    return None
