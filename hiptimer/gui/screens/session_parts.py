"""All that the screen of a running session shows of a moment.

Belongs here: which part of a snapshot is shown by which widget.
May not: keys, buttons, asking for anything; knowing when anything happens.

Everything has a fixed place (`session_places`); what does not apply leaves its place empty.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRect, Qt

from hiptimer.core.picture import picture, still
from hiptimer.core.snapshot import Mode, Snapshot
from hiptimer.core.terms import GAPS, SECOND, Side
from hiptimer.gui.look import LOOKS
from hiptimer.gui.palettes import Tint
from hiptimer.gui.screens.session_places import Place
from hiptimer.gui.screens.session_ring import arc
from hiptimer.gui.screens.session_strip import pieces
from hiptimer.gui.screens.session_words import figure, phase_look, words
from hiptimer.gui.widgets.close_up import CloseUp
from hiptimer.gui.widgets.figure import FigureView
from hiptimer.gui.widgets.marks import Dots, Mark, Shape
from hiptimer.gui.widgets.overview import Overview
from hiptimer.gui.widgets.ring import Ring
from hiptimer.gui.widgets.words import BigCount, Words

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtWidgets import QWidget

    from hiptimer.core.plan import Block
    from hiptimer.core.timeline import Timeline
    from hiptimer.gui.theme import Theme


class SessionParts:
    """The widgets of a screen, large enough to be read from three metres; the pointer passes through them.

    Args:
        screen: What they stand on.
    """

    def __init__(self, screen: QWidget) -> None:
        self._theme: Theme | None = None
        self._shown: Snapshot | None = None
        self._described = ""
        self._reduced = False
        self._words = {place: Words(place.value, screen) for place in _ALIGN}
        self._figure = FigureView(Place.FIGURE.value, screen)
        self._coming = CloseUp(Place.COMING_FIGURE.value, screen)
        self._ring = Ring(Place.RING.value, screen)
        self._count = BigCount(Place.COUNT.value, screen)
        self._marks = {place: Mark(place.value, screen) for place in _MARKS}
        self._dots = Dots(Place.DOTS.value, screen)
        self._overview = Overview(Place.STRIP.value, screen)
        self._all: dict[Place, QWidget] = {
            **self._words,
            **self._marks,
            Place.FIGURE: self._figure,
            Place.COMING_FIGURE: self._coming,
            Place.RING: self._ring,
            Place.COUNT: self._count,
            Place.DOTS: self._dots,
            Place.STRIP: self._overview,
        }
        for place, align in _ALIGN.items():
            self._words[place].setAlignment(align | Qt.AlignmentFlag.AlignVCenter)
        for part in self._all.values():
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def reduce_motion(self, *, reduced: bool) -> None:
        """Show the ends of each movement in turn instead of the way between them."""
        self._reduced = reduced

    def show_timeline(self, timeline: Timeline) -> None:
        """Show what the whole session is made of."""
        self._overview.show_pieces(pieces(timeline))

    def show(self, snapshot: Snapshot) -> bool:
        """Show a moment.

        Returns:
            Whether there is anything else to read than before.
        """
        told = _told(snapshot)
        changed = told != self._shown
        if changed:
            # Thirty times a second something moves; what there is to read changes once or twice.
            self._shown = told
            self._show_words(snapshot)
        self._figure.show_picture(picture(snapshot, reduced=self._reduced), self._described)
        self._ring.show_arc(arc(snapshot))
        self._overview.show_share(snapshot.position / snapshot.total if snapshot.total else 0.0)
        return changed

    def put(self, where: Mapping[Place, QRect], theme: Theme) -> None:
        """Put everything in its place, in the sizes and colours of a theme."""
        self._theme = theme
        for place, part in self._all.items():
            part.setGeometry(where[place])
        self._count.style_as(theme, theme.count, theme.long_count, bold=True)
        for place, label in self._words.items():
            size, least = _type_sizes(place, theme)
            label.style_as(theme, size, least, bold=place in _BOLD)
            label.tint(Tint.QUIET if place in _QUIET else Tint.TEXT)
        for mark in self._marks.values():
            mark.style_as(theme)
        for part in (self._figure, self._coming, self._ring, self._dots, self._overview):
            part.style_as(theme)
        self._shown = None

    def _show_words(self, snapshot: Snapshot) -> None:
        phase = snapshot.phase
        said = words(snapshot)
        for place, label in self._words.items():
            label.say(said[place])
        self._count.say(said[Place.COUNT])
        self._count.tint(Tint.QUIET if snapshot.mode is Mode.PAUSED else Tint.TEXT)
        shown = phase_look(snapshot)
        self._words[Place.PHASE].tint(shown.tint)
        self._marks[Place.PHASE_MARK].show_shape(shown.shape, shown.tint)
        self._show_side(snapshot)
        self._rank_coming(snapshot)
        self._show_coming(snapshot.upcoming)
        self._described = figure(snapshot)
        self._dots.show_count(phase.rep or 0, phase.reps or 0 if phase.rep else 0, LOOKS[phase.kind].tint)

    def _show_side(self, snapshot: Snapshot) -> None:
        side = snapshot.foot or snapshot.phase.side
        tint = Tint.STEP if snapshot.foot else Tint.TEXT
        for each, mark, label, shape in _SIDES:
            self._words[label].tint(tint)
            self._marks[mark].show_shape(shape if each is side else Shape.NONE, tint)

    def _rank_coming(self, snapshot: Snapshot) -> None:
        """What comes next is what matters between sets; within one it waits."""
        if self._theme is not None:
            gap = snapshot.phase.kind in GAPS
            label = self._words[Place.COMING]
            label.style_as(self._theme, self._theme.lead if gap else self._theme.text, self._theme.note)
            label.tint(Tint.TEXT if gap else Tint.QUIET)

    def _show_coming(self, block: Block | None) -> None:
        if block is None:
            self._coming.show_picture(None)
        else:
            shown = still(block.exercise, held=block.held, side=block.side)
            self._coming.show_picture(shown, block.exercise.name if shown is not None else "")


def _told(snapshot: Snapshot) -> Snapshot:
    """The moment without what only moves: all that its words, shapes and dots depend on."""
    return replace(
        snapshot, position=0, elapsed=0, left=0, steady=0, total_left=-(-snapshot.total_left // SECOND) * SECOND
    )


_MARKS: Final = (Place.PHASE_MARK, Place.LEFT_MARK, Place.RIGHT_MARK)
_SIDES: Final = (
    (Side.LEFT, Place.LEFT_MARK, Place.LEFT, Shape.LEFT),
    (Side.RIGHT, Place.RIGHT_MARK, Place.RIGHT, Shape.RIGHT),
)
_BOLD: Final = frozenset({Place.EXERCISE, Place.PHASE, Place.REP})
_QUIET: Final = frozenset({Place.TOTAL, Place.SET, Place.COMING})
_ALIGN: Final = {
    Place.EXERCISE: Qt.AlignmentFlag.AlignLeft,
    Place.PHASE: Qt.AlignmentFlag.AlignLeft,
    Place.REP: Qt.AlignmentFlag.AlignLeft,
    Place.SET: Qt.AlignmentFlag.AlignRight,
    Place.LEFT: Qt.AlignmentFlag.AlignLeft,
    Place.RIGHT: Qt.AlignmentFlag.AlignRight,
    Place.COMING: Qt.AlignmentFlag.AlignLeft,
    Place.CAPTION: Qt.AlignmentFlag.AlignLeft,
    Place.LOAD: Qt.AlignmentFlag.AlignLeft,
    Place.TOTAL: Qt.AlignmentFlag.AlignRight,
}
"""Every place of words, and to which side of it they keep."""


def _type_sizes(place: Place, theme: Theme) -> tuple[int, int]:
    """Wanted and least type size of the words in a place."""
    if place is Place.PHASE:
        return theme.head, theme.text
    if place in {Place.LEFT, Place.RIGHT}:
        return theme.lead, theme.text
    return (theme.note if place in {Place.SET, Place.TOTAL} else theme.text), theme.note
