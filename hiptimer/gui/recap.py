"""What was done in a session.

Belongs here: keeping count of what was played, and its sum in words. May not: widgets, the journal.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication

from hiptimer.core.snapshot import Mode, Snapshot
from hiptimer.core.terms import Section

if TYPE_CHECKING:
    from collections.abc import Iterable

    from hiptimer.core.plan import Block
    from hiptimer.core.terms import Ms
    from hiptimer.core.timeline import Timeline


NEARLY_OVER: Final[Ms] = 500
"""A phase that was seen with less than this left was played to its end; snapshots come some 30 a second."""

LONGEST_STEP: Final[Ms] = 1000
"""A position further on than this was jumped to."""


@dataclass(frozen=True, slots=True)
class Recap:
    """A session looked back on."""

    title: str
    whole: bool
    """Every set, warm-up and cool-down item was played to its end."""
    played: Ms
    """How long something was played."""
    rows: tuple[tuple[str, str], ...]
    """Exercise, and how much of it was done."""


class Tally:
    """Keeps count of what was played, from one snapshot to the next, on top of what had been played before.

    Attributes:
        phases: Indexes of the phases that were played to their end.
        time: How long something was played, in ms.
        last: The latest snapshot.
    """

    def __init__(self, phases: Iterable[int] = (), time: Ms = 0) -> None:
        self.phases = set(phases)
        self.time = time
        self.last: Snapshot | None = None

    def see(self, snapshot: Snapshot) -> None:
        """Take in the next snapshot of a session."""
        last, self.last = self.last, snapshot
        if snapshot.mode in {Mode.PLAYING, Mode.WAITING} and snapshot.left <= NEARLY_OVER:
            self.phases.add(snapshot.index)
        if last is None or last.mode not in {Mode.PLAYING, Mode.WAITING}:
            return
        step = snapshot.position - last.position
        if last.mode is Mode.PLAYING and 0 < step <= LONGEST_STEP:
            self.time += step
        if last.phase.waits and snapshot.index == last.index + 1:
            # Early is as good as late: the person says when such a set is done.
            self.phases.add(last.index)


def recap(timeline: Timeline, played: set[int], time: Ms) -> Recap:
    """Look back on a session of which the phases with these indexes were played, for so long in all."""
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
        played=time,
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
