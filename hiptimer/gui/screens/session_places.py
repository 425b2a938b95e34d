"""Where everything stands on the screen of a running session.

Belongs here: the one map of fixed places, in shares of the theme's base. May not: widgets, what is shown.

    exercise                                 answer
    ← left      right →     ▼ phase
      ,---.                  ╭───────────────────╮
      figure                 │       COUNT       │   the ring
      on floor               ╰───────────────────╯
    load                    rep 3 of 8  ●●◉○  set 2 of 3
    next                                                its picture
    caption
    ────────── strip of the session ▼── total left
    buttons

In a window higher than wide the right column stands below the left one.
"""

from __future__ import annotations

from enum import Enum
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRect

from hiptimer.gui.widgets.ring import room_within

if TYPE_CHECKING:
    from PySide6.QtCore import QSize

    from hiptimer.gui.theme import Theme


class Place(Enum):
    """A place, named after what stands there."""

    EXERCISE = "exercise"
    NOTICE = "notice"
    TOTAL = "total"
    LEFT_MARK = "left-mark"
    LEFT = "left"
    RIGHT_MARK = "right-mark"
    RIGHT = "right"
    FIGURE = "figure"
    LOAD = "load"
    PHASE_MARK = "phase-mark"
    PHASE = "phase"
    RING = "ring"
    COUNT = "count"
    REP = "rep"
    DOTS = "dots"
    SET = "set"
    COMING = "coming"
    COMING_FIGURE = "coming-figure"
    CAPTION = "caption"
    STRIP = "strip"
    BUTTONS = "buttons"


TOP: Final = 0.006
BOTTOM: Final = 0.004
"""Free above and below everything."""

HEIGHTS: Final = {
    Place.EXERCISE: 0.066,
    Place.PHASE: 0.103,
    Place.REP: 0.065,
    Place.COMING: 0.074,
    Place.CAPTION: 0.065,
    Place.STRIP: 0.054,
    Place.BUTTONS: 0.054,
}
"""Height of each row of words; figure and ring share what is left."""

FOOT: Final = (Place.COMING, Place.CAPTION, Place.STRIP, Place.BUTTONS)
"""The rows along the foot, from above."""

SPLIT: Final = 0.46
"""Where the left column ends, as a share of the width."""

FIGURE: Final = 0.55
"""In a high window: height of the figure's part, as a share of what it divides with the ring's."""

WIDEST: Final = 1.75
"""Width of the ring over its height, at most."""

ARROW: Final = 0.066
"""Height of an arrow."""

COMING_FIGURE: Final = 1.5
"""Width of the picture of what comes over its height, which is that of its row: suits every pose."""

TOTAL: Final = 0.2
"""Width of the time left beside the strip, as a share of the row."""

MARK: Final = 0.72
"""Side of a phase's shape, as a share of the type beside it: as tall as its capitals."""

TALLY: Final = (0.41, 0.30)
"""Width of the words before and after the dots, as shares of the row."""

BUTTON_SHARES: Final = (0.25, 0.15, 0.15, 0.19, 0.13, 0.13)
"""Width of each button's place, as shares of the row."""


def places(size: QSize, theme: Theme) -> dict[Place, QRect]:
    """The rectangle of every place on a screen of this size, in pixels."""
    heights = {place: round(share * theme.base) for place, share in HEIGHTS.items()}
    left, width = theme.margin, size.width() - 2 * theme.margin
    top = round(TOP * theme.base)
    found = _split(QRect(left, top, width, heights[Place.EXERCISE]), 0.72, Place.EXERCISE, Place.NOTICE)
    foot = size.height() - round(BOTTOM * theme.base)
    for place in reversed(FOOT):
        foot -= heights[place]
        found[place] = QRect(left, foot, width, heights[place])
    found |= _beside_a_picture(found[Place.COMING], theme)
    found |= _split(found[Place.STRIP], 1 - TOTAL, Place.STRIP, Place.TOTAL)
    above = (heights[Place.STRIP] - theme.overview) // 2
    found[Place.STRIP].adjust(0, above, 0, above + theme.overview - heights[Place.STRIP])
    body = QRect(left, top + heights[Place.EXERCISE], width, foot - top - heights[Place.EXERCISE])
    seen, timed = _halves(body, size, theme)
    return found | _figure_column(seen, heights, theme) | _ring_column(timed, heights, theme)


def _halves(body: QRect, size: QSize, theme: Theme) -> tuple[QRect, QRect]:
    """The part of the figure and the part of the ring: side by side, or in a high window one above the other."""
    if size.width() < size.height():
        figure = round(body.height() * FIGURE)
        return (
            QRect(body.x(), body.y(), body.width(), figure),
            QRect(body.x(), body.y() + figure, body.width(), body.height() - figure),
        )
    split = round(size.width() * SPLIT)
    right = split + theme.margin // 2
    return (
        QRect(body.x(), body.y(), split - theme.margin // 2 - body.x(), body.height()),
        QRect(right, body.y(), body.right() + 1 - right, body.height()),
    )


def _figure_column(column: QRect, heights: dict[Place, int], theme: Theme) -> dict[Place, QRect]:
    x, y, width = column.x(), column.y(), column.width()
    side, load = heights[Place.PHASE], heights[Place.REP]
    arrow = round(ARROW * theme.base)
    inset = (side - arrow) // 2
    word = width // 2 - arrow - theme.gap - theme.margin // 2
    far = x + width - theme.margin  # the phase's shape, to its right, is no arrow of its own
    return {
        Place.LEFT_MARK: QRect(x, y + inset, arrow, arrow),
        Place.LEFT: QRect(x + arrow + theme.gap, y, word, side),
        Place.RIGHT: QRect(far - arrow - theme.gap - word, y, word, side),
        Place.RIGHT_MARK: QRect(far - arrow, y + inset, arrow, arrow),
        Place.FIGURE: QRect(x, y + side, width, column.height() - side - load),
        Place.LOAD: QRect(x, column.bottom() + 1 - load, width, load),
    }


def _ring_column(column: QRect, heights: dict[Place, int], theme: Theme) -> dict[Place, QRect]:
    x, y, width = column.x(), column.y(), column.width()
    phase, rep = heights[Place.PHASE], heights[Place.REP]
    mark = round(theme.head * MARK)
    height = column.height() - phase - rep
    wide = min(width, round(WIDEST * height))
    ring = QRect(x + (width - wide) // 2, y + phase, wide, height)
    before, after = (round(width * share) for share in TALLY)
    bottom = column.bottom() + 1 - rep
    return {
        Place.PHASE_MARK: QRect(x, y, mark, phase),
        Place.PHASE: QRect(x + mark + theme.gap, y, width - mark - theme.gap, phase),
        Place.RING: ring,
        Place.COUNT: room_within(ring, theme),
        Place.REP: QRect(x, bottom, before, rep),
        Place.DOTS: QRect(x + before, bottom, width - before - after, rep),
        Place.SET: QRect(x + width - after, bottom, after, rep),
    }


def _beside_a_picture(row: QRect, theme: Theme) -> dict[Place, QRect]:
    """The words of what comes, and its picture at their right."""
    wide = round(COMING_FIGURE * row.height())
    return {
        Place.COMING: row.adjusted(0, 0, -wide - theme.gap, 0),
        Place.COMING_FIGURE: QRect(row.right() + 1 - wide, row.y(), wide, row.height()),
    }


def _split(row: QRect, share: float, first: Place, second: Place) -> dict[Place, QRect]:
    edge = round(row.width() * share)
    return {
        first: QRect(row.x(), row.y(), edge, row.height()),
        second: QRect(row.x() + edge, row.y(), row.width() - edge, row.height()),
    }


def button_places(row: QRect) -> list[QRect]:
    """The places of the buttons side by side in their row."""
    edges = [row.x() + round(row.width() * sum(BUTTON_SHARES[:number])) for number in range(len(BUTTON_SHARES) + 1)]
    return [QRect(start, row.y(), stop - start, row.height()) for start, stop in pairwise(edges)]
