"""What was done in a session.

Belongs here: the sum of the phases that were played, in words. May not: widgets, the journal.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from hiptimer.core.terms import Section

if TYPE_CHECKING:
    from collections.abc import Iterable

    from hiptimer.core.plan import Block
    from hiptimer.core.terms import Ms
    from hiptimer.core.timeline import Timeline


@dataclass(frozen=True, slots=True)
class Recap:
    """A session looked back on."""

    title: str
    whole: bool
    """Every set, warm-up and cool-down item was played to its end."""
    played: Ms
    """Length of all that was played."""
    rows: tuple[tuple[str, str], ...]
    """Exercise, and how much of it was done."""


def recap(timeline: Timeline, played: set[int]) -> Recap:
    """Look back on a session of which the phases with these indexes were played."""
    done: dict[str, dict[object, bool]] = {}
    for number, block in enumerate(timeline.blocks):
        if block.gap is None:
            heading = _heading(block)
            sets = done.setdefault(heading, {})
            # Both sides of a set are one set; in warm-up and cool-down every item counts for itself.
            key = (block.exercise.id or block.exercise.name, block.set) if block.section is Section.MAIN else number
            sets[key] = sets.get(key, True) and played.issuperset(range(block.first, block.stop))
    rows = tuple((heading, _in_words(sets.values(), main=_is_exercise(heading))) for heading, sets in done.items())
    return Recap(
        title=timeline.title,
        whole=all(all(sets.values()) for sets in done.values()),
        played=sum(timeline.phases[index].length for index in played),
        rows=rows,
    )


def _heading(block: Block) -> str:
    if block.section is Section.WARM_UP:
        return QCoreApplication.translate("Recap", "Warm-up")
    if block.section is Section.COOL_DOWN:
        return QCoreApplication.translate("Recap", "Cool-down")
    return block.exercise.name


def _is_exercise(heading: str) -> bool:
    return heading not in {
        QCoreApplication.translate("Recap", "Warm-up"),
        QCoreApplication.translate("Recap", "Cool-down"),
    }


def _in_words(sets: Iterable[bool], *, main: bool) -> str:
    each = list(sets)
    count, total = sum(each), len(each)
    if not count:
        return QCoreApplication.translate("Recap", "left out")
    if count == total and not main:
        return QCoreApplication.translate("Recap", "done")
    if not main:
        return QCoreApplication.translate("Recap", "{0} of {1}").format(count, total)
    if count < total:
        return QCoreApplication.translate("Recap", "{0} of {1} sets").format(count, total)
    return (
        QCoreApplication.translate("Recap", "1 set")
        if total == 1
        else QCoreApplication.translate("Recap", "{0} sets").format(total)
    )
