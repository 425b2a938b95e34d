"""Adding an exercise: what is typed finds it in the catalogue, or becomes its name.

Belongs here: the search, and the item that comes of a find. May not: widgets.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication

from hiptimer.core.editing import free_item, item_for
from hiptimer.gui.screens.editor_cards import Card

if TYPE_CHECKING:
    from collections.abc import Mapping

    from hiptimer.core.exercise import Exercise
    from hiptimer.core.workout import Item

LONGEST_NAME: Final = 80
"""Characters, as in the file."""


def matches(text: str, catalogue: Mapping[str, Exercise]) -> tuple[Card, ...]:
    """What can be added: exercises that have every word that is typed, the nearest first, then the text as a name.

    Args:
        text: As typed; empty for every exercise there is.
        catalogue: The exercises, by id.
    """
    wanted = " ".join(text.split()).casefold()
    ranked = sorted(
        (rank, entry.name.casefold(), identity)
        for identity, entry in catalogue.items()
        if (rank := _rank(entry, wanted)) is not None
    )
    found = [_card(identity, catalogue[identity]) for _, _, identity in ranked]
    name = " ".join(text.split())[:LONGEST_NAME]
    same = any(name.casefold() == entry.name.casefold() for entry in catalogue.values())
    if name and not same:
        line = QCoreApplication.translate("Editor", "an exercise of your own")
        found.append(Card("item", name, line))
    return tuple(found)


def _rank(entry: Exercise, wanted: str) -> int | None:
    """How near an exercise is to what is wanted, 0 the nearest; None where it is something else."""
    name = entry.name.casefold()
    known = " ".join((name, *entry.aliases)).casefold()
    if not all(word in known for word in wanted.split()):
        return None
    if name.startswith(wanted):
        return 0
    return 1 if any(word.startswith(wanted) for word in known.split()) else 2


def _card(identity: str, entry: Exercise) -> Card:
    held = entry.equipment[0] if entry.equipment else ""
    return Card("item", entry.name, " · ".join(entry.aliases), use=identity, held=held)


def new_item(card: Card, catalogue: Mapping[str, Exercise]) -> Item:
    """The item that comes of a find."""
    entry = catalogue.get(card.use)
    return free_item(card.title) if entry is None else item_for(entry)
