"""Where everything stands on the screen of a running session.

Belongs here: the one map of fixed places, as shares of the screen. May not: widgets, what is shown.

    exercise                        total left
    ▼ phase                         rep 3 of 8
                                    set 2 of 3
    ← left           COUNT             right →
                   ● ● ◉ ○ ○
    next
    caption
    ────────────────────────── strip ─────────
    buttons
"""

from __future__ import annotations

from enum import Enum
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRect

if TYPE_CHECKING:
    from PySide6.QtCore import QSize

    from hiptimer.gui.theme import Theme


class Place(Enum):
    """A place, named after what stands there."""

    EXERCISE = "exercise"
    TOTAL = "total"
    PHASE_MARK = "phase-mark"
    PHASE = "phase"
    REP = "rep"
    SET = "set"
    LEFT_MARK = "left-mark"
    LEFT = "left"
    COUNT = "count"
    RIGHT_MARK = "right-mark"
    RIGHT = "right"
    DOTS = "dots"
    COMING = "coming"
    CAPTION = "caption"
    STRIP = "strip"
    BUTTONS = "buttons"


ROWS: Final = {
    Place.EXERCISE: (0.030, 0.100),
    Place.PHASE: (0.105, 0.220),
    Place.SET: (0.220, 0.285),
    Place.COUNT: (0.290, 0.696),
    Place.DOTS: (0.704, 0.752),
    Place.COMING: (0.758, 0.830),
    Place.CAPTION: (0.830, 0.895),
    Place.STRIP: (0.907, 0.917),
    Place.BUTTONS: (0.926, 0.990),
}
"""Top and bottom of each row, as shares of the height."""

FLANK: Final = 0.15
"""Width of the places beside the count, as a share of the width."""

ARROW: Final = 0.12
"""Height of an arrow, as a share of the height."""


MARK: Final = 0.72
"""Side of a phase's shape, as a share of the type beside it: as tall as its capitals."""

LINE: Final = 1.4
"""Height of a line, as a share of its type."""

BUTTON_SHARES: Final = (0.26, 0.18, 0.18, 0.24, 0.14)
"""Width of each button's place, as shares of the row."""


def places(size: QSize, theme: Theme) -> dict[Place, QRect]:
    """The rectangle of every place on a screen of this size, in pixels."""
    left, right = theme.margin, size.width() - theme.margin
    middle = (left + right) // 2
    mark = round(theme.head * MARK)

    def row(name: Place, start: int, stop: int) -> QRect:
        top, bottom = (round(share * size.height()) for share in ROWS[name])
        return QRect(start, top, stop - start, bottom - top)

    flank = round(size.width() * FLANK)
    arrow = round(size.height() * ARROW)
    centre = row(Place.COUNT, left, right).center().y()
    word = round(theme.lead * LINE)
    phase = row(Place.PHASE, left, right)
    found = {
        Place.EXERCISE: row(Place.EXERCISE, left, round(size.width() * 0.7)),
        Place.TOTAL: row(Place.EXERCISE, round(size.width() * 0.7) + theme.gap, right),
        Place.PHASE_MARK: QRect(left, phase.y(), mark, phase.height()),
        Place.PHASE: row(Place.PHASE, left + mark + theme.gap, middle + theme.margin),
        Place.REP: row(Place.PHASE, middle + 2 * theme.margin, right),
        Place.SET: row(Place.SET, middle, right),
        Place.LEFT_MARK: QRect(left, centre - arrow, arrow, arrow),
        Place.LEFT: QRect(left, centre, flank - left, word),
        Place.COUNT: row(Place.COUNT, flank, size.width() - flank),
        Place.RIGHT_MARK: QRect(right - arrow, centre - arrow, arrow, arrow),
        Place.RIGHT: QRect(size.width() - flank, centre, flank - left, word),
        Place.STRIP: row(Place.STRIP, left, right),
        Place.BUTTONS: row(Place.BUTTONS, left, right),
    }
    found[Place.STRIP].setHeight(theme.strip)
    return found | {place: row(place, left, right) for place in (Place.DOTS, Place.COMING, Place.CAPTION)}


def button_places(row: QRect) -> list[QRect]:
    """The places of the buttons side by side in their row."""
    edges = [row.x() + round(row.width() * sum(BUTTON_SHARES[:number])) for number in range(len(BUTTON_SHARES) + 1)]
    return [QRect(start, row.y(), stop - start, row.height()) for start, stop in pairwise(edges)]
