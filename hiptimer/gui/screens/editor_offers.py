"""What there is to choose from about an exercise of a workout, and what a choice makes of it.

Belongs here: implements, variants and repetitions-or-time as menus and changes. May not: widgets.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from hiptimer.core.editing import USUAL_SECONDS
from hiptimer.core.plan import USUAL_REPS
from hiptimer.core.tempo import USUAL, Tempo
from hiptimer.core.terms import Kind
from hiptimer.core.varied import pick
from hiptimer.core.ways.implements import choices
from hiptimer.core.ways.variants import conflicts
from hiptimer.gui.screens.start_offers import implement_word
from hiptimer.gui.widgets.menu_button import Entry, Group
from hiptimer.gui.wording import worded

if TYPE_CHECKING:
    from hiptimer.core.exercise import Exercise
    from hiptimer.core.terms import Length, Level
    from hiptimer.core.workout import Item

    Way = tuple[Level, Length]


def held_word(item: Item) -> str:
    """What is held, in a word."""
    best = QCoreApplication.translate("Editor", "The best there is")
    return implement_word(item.equipment) if item.equipment else best


def held_groups(item: Item, entry: Exercise) -> tuple[Group, ...]:
    """The implements an exercise can be done with; empty where it takes none."""
    known = choices(entry)
    if not known:
        return ()
    best = QCoreApplication.translate("Editor", "The best there is")
    entries = [Entry("", best, item.equipment is None)]
    entries += [Entry(one, implement_word(one), one == item.equipment) for one in known]
    return (Group("", tuple(entries), single=True),)


def variant_word(item: Item, entry: Exercise) -> str:
    """The variants that are chosen."""
    names = [worded(each.name) for each in entry.variant if each.id in item.variants]
    return " · ".join(names) or QCoreApplication.translate("Editor", "As usual")


def variant_groups(item: Item, entry: Exercise) -> tuple[Group, ...]:
    """Easier and harder ways to do an exercise; empty where there are none."""
    titles = {
        "easier": QCoreApplication.translate("Editor", "Easier"),
        "harder": QCoreApplication.translate("Editor", "Harder"),
    }
    groups = (
        Group(
            title,
            tuple(Entry(one.id, worded(one.name), one.id in item.variants) for one in entry.variant if one.way == way),
        )
        for way, title in titles.items()
    )
    return tuple(group for group in groups if group.entries)


def with_variant(item: Item, entry: Exercise, identity: str, *, chosen: bool) -> dict[str, object]:
    """What changes when a variant is ticked or unticked; what cannot be done with it gives way."""
    known = {one.id: one for one in entry.variant}
    others = tuple(one for one in item.variants if one != identity and one in known)
    if not chosen:
        return {"variants": others}
    fitting = tuple(one for one in others if not conflicts(known[one], known[identity]))
    bare = {} if known[identity].weight else {"equipment": None}
    return {"variants": (*fitting, identity), **bare}


def holding(item: Item, entry: Exercise, implement: str | None) -> dict[str, object]:
    """What changes when something is to be held; ways to do it without a weight give way."""
    bare = {one.id for one in entry.variant if not one.weight}
    kept = tuple(one for one in item.variants if implement is None or one not in bare)
    return {"equipment": implement, "variants": kept}


def measured(item: Item, measure: str) -> dict[str, object]:
    """What changes when an item is measured in repetitions, or in seconds."""
    if measure == "seconds":
        seconds = item.seconds if item.seconds is not None else USUAL_SECONDS
        return {"seconds": seconds, "reps": None, "tempo": None, "steps": None}
    return {"reps": item.reps if item.reps is not None else USUAL_REPS, "seconds": None}


def is_stepping(entry: Exercise | None) -> bool:
    """Whether an exercise is done in steps, which set its pace."""
    return entry is not None and any(move.kind is Kind.STEP for move in entry.phase)


def usual_tempo(entry: Exercise | None, way: Way) -> str | None:
    """The tempo of a set for which nobody writes one; None where the exercise's phases have no places in it."""
    if entry is None:
        return str(USUAL)
    seconds: dict[str, float] = {move.tempo: pick(move.seconds, *way) for move in entry.phase if move.tempo}
    if not seconds:
        return None
    return "-".join(f"{seconds.get(place, 0):g}" for place in Tempo._fields)
