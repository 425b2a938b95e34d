"""What was done in a session.

Belongs here: keeping count of what was played, and its sum in words. May not: widgets, the journal, what counts as done
(core.done).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, TypeAlias

from PySide6.QtCore import QCoreApplication

from hiptimer.core.done import SetDone, sets_done
from hiptimer.core.loads import first_load
from hiptimer.core.snapshot import Mode, Snapshot, clock
from hiptimer.core.terms import Section, Side
from hiptimer.core.ways.implements import pieces

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from hiptimer.core.terms import Ms
    from hiptimer.core.timeline import Timeline

    WholeSet: TypeAlias = tuple[SetDone, ...]
    """The sides of one set."""

NEARLY_OVER: Final[Ms] = 500
"""A phase that was seen with less than this left was played to its end; snapshots come some 30 a second."""

LONGEST_STEP: Final[Ms] = 1000
"""A position further on than this was jumped to."""

BETWEEN: Final = " · "


@dataclass(frozen=True, slots=True)
class Lifted:
    """What there is to know about the load of an exercise before anybody has said how heavy it was."""

    pieces: int = 1
    """Of how many equal weights it is made."""
    suggested: float | None = None
    """In kg and in all; None where nothing is suggested."""


@dataclass(frozen=True, slots=True)
class Row:
    """One exercise of the main part looked back on."""

    exercise: str
    """Its id; its name where it has none."""
    name: str
    amount: str
    """How much of it was done, in words."""
    lifted: Lifted | None = None
    """None where nothing was held, or nothing done."""


@dataclass(frozen=True, slots=True)
class Recap:
    """A session looked back on."""

    title: str
    whole: bool
    """Every set, warm-up and cool-down item was played to its end."""
    played: Ms
    """How long something was played."""
    amount: str
    """All of the main part in words: sets and repetitions."""
    around: str
    """Warm-up and cool-down in words; empty where there were none."""
    rows: tuple[Row, ...]
    worked: bool = True
    """Something of the main part was done."""


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
        at_the_end = snapshot.mode is Mode.DONE and snapshot.position == snapshot.total
        if last.phase.waits and snapshot.index == last.index + (not at_the_end):
            # Early is as good as late: the person says when such a set is done.
            self.phases.add(last.index)


def recap(timeline: Timeline, played: set[int], time: Ms) -> Recap:
    """Look back on a session of which the phases with these indexes were played, for so long in all."""
    sets = _sets(timeline, sets_done(timeline, played))
    exercises: dict[str, list[WholeSet]] = {}
    for each in sets:
        if each[0].section is Section.MAIN:
            exercises.setdefault(each[0].exercise, []).append(each)
    return Recap(
        title=timeline.title,
        whole=all(map(_whole, sets)),
        played=time,
        amount=_total([each for done in exercises.values() for each in done]),
        around=BETWEEN.join(filter(None, (_around(sets, each) for each in (Section.WARM_UP, Section.COOL_DOWN)))),
        rows=tuple(_row(timeline, done) for done in exercises.values()),
        worked=any(map(_begun, exercises.values())),
    )


def _sets(timeline: Timeline, done: Sequence[SetDone]) -> list[WholeSet]:
    """Both sides of a set are one set."""
    found: list[WholeSet] = []
    for one in done:
        if found and timeline.blocks[one.block].second_side:
            found[-1] = (*found[-1], one)
        else:
            found.append((one,))
    return found


def _whole(sides: WholeSet) -> bool:
    return all(side.whole for side in sides)


def _begun(sets: Sequence[WholeSet]) -> bool:
    return not all(side.skipped for sides in sets for side in sides)


def _row(timeline: Timeline, sets: Sequence[WholeSet]) -> Row:
    first = sets[0][0]
    block = timeline.blocks[first.block]
    begun = _begun(sets)
    lifted = Lifted(pieces(block.held), first_load(block.load)) if begun and block.exercise.loaded else None
    return Row(first.exercise, first.name, _in_words(sets) if begun else _left_out(), lifted)


def _in_words(sets: Sequence[WholeSet]) -> str:
    return BETWEEN.join(filter(None, (_count(sets), _reps(sets) or _time(sets))))


def _count(sets: Sequence[WholeSet]) -> str:
    count, total = sum(map(_whole, sets)), len(sets)
    if count < total == 1:
        return QCoreApplication.translate("Recap", "part of a set")
    if count < total:
        return QCoreApplication.translate("Recap", "{0} of {1} sets").format(count, total)
    return _sets_word(total)


def _sets_word(count: int) -> str:
    if count == 1:
        return QCoreApplication.translate("Recap", "1 set")
    return QCoreApplication.translate("Recap", "{0} sets").format(count)


def _reps(sets: Sequence[WholeSet]) -> str:
    """The repetitions of both legs; empty where none are counted."""
    sides: dict[Side | None, int] = {}
    for side in (side for sides in sets for side in sides if side.reps is not None):
        sides[side.side] = sides.get(side.side, 0) + (side.reps or 0)
    if not sides:
        return ""
    if len(sides) == len(Side) and len(set(sides.values())) == 1:
        most = max(sides.values())
        one = QCoreApplication.translate("Recap", "1 rep a side") if most == 1 else ""
        return one or QCoreApplication.translate("Recap", "{0} reps a side").format(most)
    return _reps_word(sum(sides.values()))


def _reps_word(count: int) -> str:
    if count == 1:
        return QCoreApplication.translate("Recap", "1 rep")
    return QCoreApplication.translate("Recap", "{0} reps").format(count)


def _time(sets: Sequence[WholeSet]) -> str:
    return clock(sum(side.done_ms for sides in sets for side in sides))


def _total(sets: Sequence[WholeSet]) -> str:
    """Whole sets and repetitions of the main part; a session of timed sets has no repetitions."""
    counted = [side.reps for sides in sets for side in sides if side.reps is not None]
    reps = _reps_word(sum(counted)) if counted else ""
    return BETWEEN.join(filter(None, (_sets_word(sum(map(_whole, sets))), reps)))


def _around(sets: Sequence[WholeSet], section: Section) -> str:
    """Warm-up or cool-down in words, in which every item counts for itself."""
    each = [_whole(sides) for sides in sets if sides[0].section is section]
    names = {
        Section.WARM_UP: QCoreApplication.translate("Recap", "Warm-up"),
        Section.COOL_DOWN: QCoreApplication.translate("Recap", "Cool-down"),
    }
    return f"{names[section]} {_items(sum(each), len(each))}" if each else ""


def _items(count: int, total: int) -> str:
    if count == total:
        return QCoreApplication.translate("Recap", "done")
    return QCoreApplication.translate("Recap", "{0} of {1}").format(count, total) if count else _left_out()


def _left_out() -> str:
    return QCoreApplication.translate("Recap", "left out")
