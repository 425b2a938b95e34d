"""The screen of a running session.

Belongs here: which part of a snapshot is shown where, and which key or button asks for which command.
May not: knowing when anything happens; it shows the snapshot it is given and asks for commands by signal.

Everything has a fixed place (`session_places`); what does not apply leaves its place empty. To see this screen alone:
`python -m hiptimer.gui.screens.session`.
"""

from __future__ import annotations

import sys
from dataclasses import replace
from enum import Enum, auto
from itertools import cycle
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QApplication, QWidget

from hiptimer.core.picture import picture
from hiptimer.core.player import Command
from hiptimer.core.snapshot import Mode, Snapshot
from hiptimer.core.terms import GAPS, SECOND, Side
from hiptimer.gui.look import LOOKS
from hiptimer.gui.palettes import Tint
from hiptimer.gui.screens.session_places import Place, button_places, places
from hiptimer.gui.screens.session_ring import arc
from hiptimer.gui.screens.session_words import MOVING, buttons, can_finish, figure, phase_look, words
from hiptimer.gui.theme import Theme, colours_of, dress, theme_for
from hiptimer.gui.widgets.button import TextButton
from hiptimer.gui.widgets.figure import FigureView
from hiptimer.gui.widgets.marks import Dots, Mark, Shape, Strip
from hiptimer.gui.widgets.ring import Ring
from hiptimer.gui.widgets.words import BigCount, Words

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent


class Deed(Enum):
    """What a key asks for, before it is known what that means at the moment."""

    GO_ON = auto()
    """The sensible thing: start, done for a set at one's own pace, pause, resume."""
    BACK = auto()
    SKIP = auto()
    ESCAPE = auto()
    """Pause; paused already, leave."""


KEYS: Final = {
    Qt.Key.Key_Space: Deed.GO_ON,
    Qt.Key.Key_Return: Deed.GO_ON,
    Qt.Key.Key_Enter: Deed.GO_ON,
    Qt.Key.Key_PageDown: Deed.GO_ON,
    Qt.Key.Key_MediaPlay: Deed.GO_ON,
    Qt.Key.Key_MediaTogglePlayPause: Deed.GO_ON,
    Qt.Key.Key_Left: Deed.BACK,
    Qt.Key.Key_PageUp: Deed.BACK,
    Qt.Key.Key_MediaPrevious: Deed.BACK,
    Qt.Key.Key_Right: Deed.SKIP,
    Qt.Key.Key_MediaNext: Deed.SKIP,
    Qt.Key.Key_Escape: Deed.ESCAPE,
}
"""Presenter clickers and foot pedals are keyboards too; most send Page Down and Page Up."""


class SessionScreen(QWidget):
    """Shows a snapshot, large enough to be read from three metres."""

    asked = Signal(object)
    """A `Command` for the session."""
    left = Signal()
    """Back to the start page."""
    quit_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._snapshot: Snapshot | None = None
        self._theme: Theme | None = None
        self._shown: Snapshot | None = None
        self._described = ""
        self._reduced = False
        self._words = {place: Words(place.value, self) for place in _WORDS}
        self._figure = FigureView(Place.FIGURE.value, self)
        self._ring = Ring(Place.RING.value, self)
        self._count = BigCount(Place.COUNT.value, self)
        self._marks = {place: Mark(place.value, self) for place in _MARKS}
        self._dots = Dots(Place.DOTS.value, self)
        self._strip = Strip(Place.STRIP.value, self)
        self._buttons = self._make_buttons()
        for place, align in _ALIGN.items():
            self._words[place].setAlignment(align | Qt.AlignmentFlag.AlignVCenter)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def _make_buttons(self) -> dict[str, TextButton]:
        asks = {
            "pause": self._pause_or_go_on,
            "back": self._go_back,
            "skip": self._skip,
            "done": self._finish_set,
            "quit": self.quit_asked.emit,
        }
        buttons = {name: TextButton(name, self) for name in asks}
        for name, button in buttons.items():
            button.clicked.connect(asks[name])
        return buttons

    # -- what is shown -------------------------------------------------------------------------

    def reduce_motion(self, *, reduced: bool) -> None:
        """Show the ends of each movement in turn instead of the way between them."""
        self._reduced = reduced

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Show one moment; while nobody can see it, it is only kept."""
        self._snapshot = snapshot
        if self.isVisible() and not self.window().isMinimized():
            self._show(snapshot)

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what has happened meanwhile."""
        super().showEvent(event)
        if self._snapshot is not None:
            self._show(self._snapshot)

    def _show(self, snapshot: Snapshot) -> None:
        told = _told(snapshot)
        if told != self._shown:
            # Thirty times a second something moves; what there is to read changes once or twice.
            self._shown = told
            self._show_words(snapshot)
        self._figure.show_picture(picture(snapshot, reduced=self._reduced), self._described)
        self._ring.show_arc(arc(snapshot))
        self._strip.show_share(snapshot.position / snapshot.total if snapshot.total else 0.0)

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
        self._described = figure(snapshot)
        self._dots.show_count(phase.rep or 0, phase.reps or 0 if phase.rep else 0, LOOKS[phase.kind].tint)
        self._buttons["done"].setVisible(can_finish(snapshot))
        for name, (word, key) in buttons(snapshot).items():
            self._buttons[name].call_it(word, key)

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

    # -- what is asked -------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ask for what the key means; a key held down asks once."""
        deed = KEYS.get(Qt.Key(event.key()))
        if deed is None or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
            return
        if not event.isAutoRepeat():
            self._do(deed)

    def _do(self, deed: Deed) -> None:
        deeds = {
            Deed.GO_ON: lambda: self.asked.emit(Command.TOGGLE),
            Deed.BACK: self._go_back,
            Deed.SKIP: self._skip,
            Deed.ESCAPE: self._pause_or_leave,
        }
        deeds[deed]()

    def _go_back(self) -> None:
        self.asked.emit(Command.BACK)

    def _skip(self) -> None:
        self.asked.emit(Command.SKIP)

    def _finish_set(self) -> None:
        self.asked.emit(Command.FINISH_SET)

    def _pause_or_go_on(self) -> None:
        self.asked.emit(Command.PAUSE if self._is_moving() else Command.PLAY)

    def _pause_or_leave(self) -> None:
        if self._is_moving():
            self.asked.emit(Command.PAUSE)
        else:
            self.left.emit()

    def _is_moving(self) -> bool:
        return self._snapshot is not None and self._snapshot.mode in MOVING

    # -- where it stands -----------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put everything in its place."""
        super().resizeEvent(event)
        self._theme = theme = theme_for(self.size(), colours_of(self.palette()))
        self._style(theme)
        where = places(self.size(), theme)
        parts: dict[Place, QWidget] = {
            **self._words,
            **self._marks,
            Place.FIGURE: self._figure,
            Place.RING: self._ring,
            Place.COUNT: self._count,
            Place.DOTS: self._dots,
            Place.STRIP: self._strip,
        }
        for place, part in parts.items():
            part.setGeometry(where[place])
        for button, cell in zip(self._buttons.values(), button_places(where[Place.BUTTONS]), strict=True):
            button.setGeometry(cell)

    def _style(self, theme: Theme) -> None:
        self._count.style_as(theme, theme.count, theme.long_count, bold=True)
        for place, label in self._words.items():
            size, least = _type_sizes(place, theme)
            label.style_as(theme, size, least, bold=place in _BOLD)
            label.tint(Tint.QUIET if place in _QUIET else Tint.TEXT)
        for mark in self._marks.values():
            mark.style_as(theme)
        for part in (self._figure, self._ring, self._dots, self._strip):
            part.style_as(theme)
        for button in self._buttons.values():
            button.style_as(theme, theme.note)
        self._shown = None
        if self._snapshot is not None:
            self.show_snapshot(self._snapshot)


def _told(snapshot: Snapshot) -> Snapshot:
    """The moment without what only moves: all that its words, shapes and dots depend on."""
    return replace(snapshot, position=0, elapsed=0, left=0, total_left=-(-snapshot.total_left // SECOND) * SECOND)


ALONE: Final = (1280, 800)

_WORDS: Final = (
    Place.EXERCISE,
    Place.TOTAL,
    Place.PHASE,
    Place.REP,
    Place.SET,
    Place.LEFT,
    Place.RIGHT,
    Place.COMING,
    Place.CAPTION,
    Place.LOAD,
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
    Place.TOTAL: Qt.AlignmentFlag.AlignRight,
    Place.PHASE: Qt.AlignmentFlag.AlignLeft,
    Place.REP: Qt.AlignmentFlag.AlignLeft,
    Place.SET: Qt.AlignmentFlag.AlignRight,
    Place.LEFT: Qt.AlignmentFlag.AlignLeft,
    Place.RIGHT: Qt.AlignmentFlag.AlignRight,
    Place.COMING: Qt.AlignmentFlag.AlignLeft,
    Place.CAPTION: Qt.AlignmentFlag.AlignLeft,
    Place.LOAD: Qt.AlignmentFlag.AlignLeft,
}


def _type_sizes(place: Place, theme: Theme) -> tuple[int, int]:
    """Wanted and least type size of the words in a place."""
    if place is Place.PHASE:
        return theme.head, theme.text
    if place in {Place.LEFT, Place.RIGHT}:
        return theme.lead, theme.text
    return (theme.note if place is Place.SET else theme.text), theme.note


def build() -> SessionScreen:
    """Make the screen."""
    return SessionScreen()


def main() -> int:
    """Show this screen alone; N goes from one made-up moment to the next."""
    from hiptimer.gui.samples import snapshots  # noqa: PLC0415 only for looking at the screen by itself

    application = QApplication(["hiptimer"])
    dress(application)
    screen = build()
    moments = cycle(snapshots().values())
    QShortcut(Qt.Key.Key_N, screen, lambda: screen.show_snapshot(next(moments)))
    screen.quit_asked.connect(screen.close)
    screen.resize(*ALONE)
    screen.show_snapshot(next(moments))
    screen.show()
    return application.exec()


if __name__ == "__main__":
    sys.exit(main())
