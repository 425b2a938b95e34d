"""What is made of a workout when a card is duplicated, deleted, moved or added.

Belongs here: workout and place in, workout and place out. May not: widgets, whether the change is taken.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from hiptimer.core.editing import Spot, duplicate, insert, items, remove
from hiptimer.gui.screens.editor_cards import moved, next_spot
from hiptimer.gui.screens.editor_keys import Do

if TYPE_CHECKING:
    from hiptimer.core.workout import Item, Workout
    from hiptimer.gui.screens.editor_cards import Card

STEPS = {Do.UP: -1, Do.DOWN: 1}


def acted(workout: Workout, spot: Spot, deed: Do) -> tuple[Workout, Spot] | None:
    """What becomes of a workout when something is done about one of its items.

    Returns:
        The workout, and what is to be chosen in it; None where nothing comes of it.
    """
    if deed is Do.DUPLICATE:
        return duplicate(workout, spot), Spot(spot.section, spot.index + 1)
    if deed is Do.DELETE:
        after = remove(workout, spot)
        return after, Spot(spot.section, max(0, min(spot.index, len(items(after, spot.section)) - 1)))
    if deed in STEPS:
        to = next_spot(workout, spot, STEPS[deed])
        return (moved(workout, spot, to), to) if to is not None else None
    return None


def added(workout: Workout, above: Card | None, item: Item) -> tuple[Workout, Spot]:
    """The workout with one item more, below a card; without one, or below the whole, at the end of the main part."""
    if above is None or above.spot is None:
        spot = Spot("exercise", len(workout.exercise))
    else:
        spot = Spot(above.spot.section, above.spot.index + (above.kind == "item"))
    return insert(workout, spot, item), spot
