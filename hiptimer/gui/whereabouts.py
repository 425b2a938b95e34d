"""Where a session is and what comes next, in the window's language.

Belongs here: wording sets, gaps and sides that come as values, for every screen and for the desktop's media controls.
May not: widgets; English for the terminal and for speech (core).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from hiptimer.core.snapshot import clock
from hiptimer.core.terms import Side
from hiptimer.gui.wording import worded

if TYPE_CHECKING:
    from hiptimer.core.plan import Block
    from hiptimer.core.resume import Place
    from hiptimer.core.snapshot import Coming
    from hiptimer.core.timeline import Timeline
    from hiptimer.gui.choice import CutShort


def leg_word(side: Side | None) -> str:
    """The leg that works; empty where there are no sides."""
    if side is None:
        return ""
    sides = {
        Side.LEFT: QCoreApplication.translate("Session", "left leg"),
        Side.RIGHT: QCoreApplication.translate("Session", "right leg"),
    }
    return sides[side]


def coming_words(coming: Coming | None) -> str:
    """What comes next: `Rest 1:30, then set 2 of 3`."""
    if coming is None:
        return QCoreApplication.translate("Session", "End")
    following = set_words(coming.block, named=coming.named)
    if coming.gap is None:
        return following
    gap = f"{worded(coming.gap.label)} {clock(coming.gap.length)}"
    return QCoreApplication.translate("Session", "{0}, then {1}").format(gap, following)


def set_words(block: Block, *, named: bool = True) -> str:
    """A set: exercise, side and set; without the name where the exercise stays the same."""
    words = _words(block.exercise.name if named else "", block.side, block.set, block.sets)
    return words or block.exercise.name


def cut_short_words(found: CutShort) -> str:
    """Where a session was cut short; in English where an earlier version has taken it down."""
    return place_words(found.place) if found.place is not None and found.place.name else found.words


def place_words(place: Place) -> str:
    """`Deadlift, set 2 of 3, repetition 4 of 8`; in a gap `Rest, then Deadlift, set 2 of 3`."""
    words = _words(place.name, place.side, place.set, place.sets)
    if place.label:
        return QCoreApplication.translate("Session", "{0}, then {1}").format(worded(place.label), words)
    if place.rep is None:
        return words
    rep = QCoreApplication.translate("Session", "repetition {0} of {1}").format(place.rep, place.reps)
    return f"{words}, {rep}"


def piece_words(timeline: Timeline, block: Block) -> tuple[str, str]:
    """What is done in a block, and in a gap what follows; the latter is empty for work."""
    words = set_words(block)
    if block.gap is None:
        return words, ""
    gap = worded(timeline.phases[block.first].label)
    return gap, QCoreApplication.translate("Session", "Next: {0}").format(words)


def _words(name: str, side: Side | None, number: int | None, sets: int | None) -> str:
    parts = [name, leg_word(side)]
    if sets is not None and sets > 1:
        parts.append(QCoreApplication.translate("Session", "set {0} of {1}").format(number, sets))
    return ", ".join(part for part in parts if part)
