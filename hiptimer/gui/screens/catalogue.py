"""The exercises there are, and the fields of the one that is chosen.

Belongs here: putting list, figure and fields together, and asking by signal for what is to be done.
May not: keeping or changing an exercise, files, speech.
"""

from __future__ import annotations

from enum import Enum, auto
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QKeyCombination, Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QLayout, QSizePolicy, QVBoxLayout, QWidget

from hiptimer.gui.palettes import Tint
from hiptimer.gui.screens.catalogue_form import CatalogueForm
from hiptimer.gui.screens.catalogue_list import CatalogueList
from hiptimer.gui.screens.start_moving import MovingFigure, Turn
from hiptimer.gui.theme import Theme, colours_of, theme_for
from hiptimer.gui.widgets.button import TextButton
from hiptimer.gui.widgets.words import Words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent

    from hiptimer.core.complaints import Complaint
    from hiptimer.core.exercise import Exercise
    from hiptimer.gui.catalogue_bench import Entry


class Do(Enum):
    """What can be asked for."""

    NEW = auto()
    COPY = auto()
    DELETE = auto()
    LISTEN = auto()
    UNDO = auto()
    REDO = auto()
    SAVE = auto()
    LEAVE = auto()


ABOVE: Final[tuple[Do, ...]] = (Do.UNDO, Do.REDO, Do.LEAVE)
BELOW: Final[tuple[Do, ...]] = (Do.NEW, Do.COPY, Do.LISTEN, Do.DELETE)
"""Where there is a button for what, in order."""

KEYS: Final = {
    Qt.Key.Key_N: Do.NEW,
    Qt.Key.Key_C: Do.COPY,
    Qt.Key.Key_Delete: Do.DELETE,
    Qt.Key.Key_L: Do.LISTEN,
    Qt.Key.Key_Escape: Do.LEAVE,
}

SEQUENCES: Final = (
    (QKeySequence.StandardKey.Undo, Do.UNDO),
    (QKeySequence.StandardKey.Redo, Do.REDO),
    (QKeySequence.StandardKey.Save, Do.SAVE),
)

AGAIN: Final = QKeyCombination(Qt.KeyboardModifier.ControlModifier, Qt.Key.Key_Y)
"""Also where the system has another key for it."""


class CatalogueScreen(QWidget):
    """Shows exercises and asks to change them."""

    picked = Signal(int)
    """Another exercise is to be shown."""
    asked = Signal(Do)
    """Something is to be done."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = Words("title", self)
        # In the order in which Tab goes.
        self._buttons = {deed: TextButton(f"do-{deed.name.lower()}", self) for deed in ABOVE}
        self.list = CatalogueList(self)
        self._figure = MovingFigure(self)
        self.form = CatalogueForm(self)
        self._buttons |= {deed: TextButton(f"do-{deed.name.lower()}", self) for deed in BELOW}
        self._said = Words("said", self)
        self._outer = QVBoxLayout(self)
        self._top = QHBoxLayout()
        self._columns = QHBoxLayout()
        self._left = QVBoxLayout()
        self._right = QVBoxLayout()
        self._acts = QHBoxLayout()
        self._lay_out()
        self.list.picked.connect(self.picked)
        for deed, button in self._buttons.items():
            button.clicked.connect(lambda _checked=False, deed=deed: self.asked.emit(deed))
        self._name()

    def _lay_out(self) -> None:
        # Sizes follow the window; the words of the last size must not keep it from shrinking.
        self._outer.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        for words in (self._title, self._said):
            words.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._top.addWidget(self._title, 1)
        for deed in ABOVE:
            self._top.addWidget(self._buttons[deed])
        for deed in BELOW:
            self._acts.addWidget(self._buttons[deed])
        self._acts.addWidget(self._said, 1)
        self._left.addWidget(self.list, 3)
        self._left.addWidget(self._figure, 2)
        self._right.addWidget(self.form, 1)
        self._columns.addLayout(self._left, 3)
        self._columns.addLayout(self._right, 7)
        self._outer.addLayout(self._top)
        self._outer.addLayout(self._columns, 1)
        self._outer.addLayout(self._acts)

    def _name(self) -> None:
        words = {
            Do.NEW: (self.tr("New"), "N"),
            Do.COPY: (self.tr("Copy"), "C"),
            Do.DELETE: (self.tr("Delete"), self.tr("Del")),
            Do.LISTEN: (self.tr("Listen"), "L"),
            Do.UNDO: (self.tr("Undo"), ""),
            Do.REDO: (self.tr("Redo"), ""),
            Do.LEAVE: (self.tr("Back"), self.tr("Esc")),
        }
        for deed, (word, key) in words.items():
            self._buttons[deed].call_it(word, key)
        self._title.say(self.tr("Exercises"))

    # -- what is shown -------------------------------------------------------------------------

    def show_entries(self, entries: Sequence[Entry], chosen: int) -> None:
        """List the exercises."""
        self.list.show_entries(entries, chosen)

    def show_exercise(
        self,
        exercise: Exercise,
        complaints: Sequence[Complaint],
        turn: Turn | None,
        *,
        own: bool,
        undoes: bool = False,
        redoes: bool = False,
    ) -> None:
        """Show one of them.

        Args:
            exercise: As it is now.
            complaints: What is wrong with it.
            turn: How its figure moves; None where nothing can be drawn of it.
            own: It can be changed and deleted.
            undoes: There is something to undo.
            redoes: There is something to do again.
        """
        self.form.show_exercise(exercise, complaints, fixed=not own)
        self._figure.show_turns([turn] if turn is not None else [])
        self._buttons[Do.UNDO].setVisible(undoes)
        self._buttons[Do.REDO].setVisible(redoes)
        self._buttons[Do.DELETE].setVisible(own)
        self._buttons[Do.LISTEN].setEnabled(not complaints)

    def tell(self, words: str) -> None:
        """Tell how it stands with what is written."""
        self._said.say(words)

    def reduce_motion(self, *, reduced: bool) -> None:
        """Let the figure stand still, or move."""
        self._figure.reduce_motion(reduced=reduced)

    # -- what is asked -------------------------------------------------------------------------

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Hand the keys to the names; a focus proxy would be a stop of its own on the way of Tab."""
        super().focusInEvent(event)
        self.list.take_keys()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Do what a key asks for that no field had a use for."""
        deed = next((deed for key, deed in SEQUENCES if event.matches(key)), None)
        if deed is None and event.keyCombination() == AGAIN:
            deed = Do.REDO
        if deed is None and event.modifiers() == Qt.KeyboardModifier.NoModifier:
            deed = KEYS.get(Qt.Key(event.key()))
        if deed is not None:
            self.asked.emit(deed)
        elif event.key() == Qt.Key.Key_Slash:
            self.list.search.setFocus()
        else:
            super().keyPressEvent(event)

    # -- where it stands -----------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take the sizes of the new theme."""
        super().resizeEvent(event)
        self._style(theme_for(self.size(), colours_of(self.palette())))

    def _style(self, theme: Theme) -> None:
        edge = 3 * theme.margin // 2
        self._outer.setContentsMargins(edge, theme.margin, 0, theme.gap)
        self._outer.setSpacing(theme.gap)
        self._top.setSpacing(theme.margin)
        self._top.setContentsMargins(0, 0, edge, 0)
        self._acts.setSpacing(theme.margin)
        self._acts.setContentsMargins(0, 0, edge, 0)
        self._columns.setSpacing(edge)
        self._title.style_as(theme, theme.lead, theme.desk, bold=True)
        self.list.style_as(theme)
        self._figure.style_as(theme)
        self.form.style_as(theme)
        self._said.style_as(theme, theme.fine, theme.fine * 3 // 5)
        self._said.tint(Tint.QUIET)
        for button in self._buttons.values():
            button.style_as(theme, theme.fine)
        self._outer.activate()


def build() -> CatalogueScreen:
    """Make the screen."""
    return CatalogueScreen()
