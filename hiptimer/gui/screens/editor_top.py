"""Along the top of the editor: the title, what has become of it, and what can be done with the whole.

Belongs here: title, state, undo and redo, start, back; and the way out where the file was changed outside.
May not: saving, undoing; both are asked for by signal.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from hiptimer.gui.palettes import Tint
from hiptimer.gui.screens.editor_keys import Do
from hiptimer.gui.screens.editor_words import field_word, sentence
from hiptimer.gui.screens.settings_row import note_label, style_note
from hiptimer.gui.widgets.button import TextButton
from hiptimer.gui.widgets.entry_field import EntryField
from hiptimer.gui.widgets.words import Words

if TYPE_CHECKING:
    from hiptimer.gui.theme import Theme


class Top(QWidget):
    """Shows the title and the state of the workout."""

    titled = Signal(str)
    """What is typed as title."""
    settled = Signal()
    asked = Signal(object)
    """A `Do`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = EntryField("title", self)
        self._state = Words("state", self)
        self._wrong = note_label("title-wrong", self)
        self._start = TextButton("start", self)
        self._back = TextButton("back", self)
        self._catalogue = TextButton("catalogue", self)
        self._undo = TextButton("undo", self)
        self._redo = TextButton("redo", self)
        self._trouble = QWidget(self)
        self._what = note_label("conflict", self._trouble)
        self._copy = TextButton("keep-copy", self._trouble)
        self._theirs = TextButton("take-theirs", self._trouble)
        self._column = QVBoxLayout(self)
        self._row = QHBoxLayout()
        self._second = QHBoxLayout()
        self._ways_out = QHBoxLayout()
        self._lay_out()
        self._title.textEdited.connect(lambda text: self.titled.emit(text.strip()))
        for button, deed in (
            (self._undo, Do.UNDO),
            (self._redo, Do.REDO),
            (self._start, Do.START),
            (self._back, Do.LEAVE),
            (self._catalogue, Do.CATALOGUE),
            (self._copy, Do.COPY),
            (self._theirs, Do.THEIRS),
        ):
            button.clicked.connect(partial(self._tell_asked, deed))
        self._title.settled.connect(self.settled)

    def _tell_asked(self, deed: Do) -> None:
        self.asked.emit(deed)

    def _lay_out(self) -> None:
        self._title.setAccessibleName(field_word("title"))
        self._title.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._state.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._row.addWidget(self._title, 1)
        for button in (self._start, self._back):
            self._row.addWidget(button)
        self._second.addWidget(self._state, 1)
        for button in (self._catalogue, self._undo, self._redo):
            self._second.addWidget(button)
        self._catalogue.setVisible(False)
        inside = QVBoxLayout(self._trouble)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(self._what)
        inside.addLayout(self._ways_out)
        self._ways_out.addWidget(self._copy)
        self._ways_out.addWidget(self._theirs)
        self._ways_out.addStretch(1)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addLayout(self._row)
        self._column.addLayout(self._second)
        for part in (self._wrong, self._trouble):
            self._column.addWidget(part)
        self._wrong.setVisible(False)
        self._trouble.setVisible(False)

    def show_title(self, title: str | None, *, undoes: bool, redoes: bool) -> None:
        """Show the title, unless what is written is to stay, and whether there is anything to undo or to do again."""
        if title is not None and self._title.text().strip() != title:
            self._title.setText(title)
            self._title.setCursorPosition(0)
        self._catalogue.call_it(self.tr("All exercises"), "C")
        self._undo.call_it(self.tr("Undo"), self.tr("Ctrl+Z"))
        self._redo.call_it(self.tr("Redo"), self.tr("Ctrl+Y"))
        self._start.call_it(self.tr("Start"), self.tr("Ctrl+Enter"))
        self._back.call_it(self.tr("Back"), self.tr("Esc"))
        # A button that has the focus keeps it: pressing it once too often must not throw anybody off.
        self._undo.setEnabled(undoes or self._undo.hasFocus())
        self._redo.setEnabled(redoes or self._redo.hasFocus())

    def allow_catalogue(self, *, allowed: bool) -> None:
        """Offer to look at the exercises, or do not."""
        self._catalogue.setVisible(allowed)

    def tell(self, words: str) -> None:
        """Tell quietly what has become of the workout: saved, a copy, changed."""
        self._state.say(words)

    def told(self) -> str:
        """What is told."""
        return self._state.said()

    def complain(self, words: str) -> None:
        """Tell what is wrong with the title; empty where nothing is."""
        self._wrong.setVisible(bool(words))
        self._wrong.setText(sentence(words))

    def show_conflict(self, words: str, *, readable: bool) -> None:
        """Tell that the file was changed outside, too, and offer both ways out; empty when that is over.

        Args:
            words: What happened.
            readable: What was made of the file outside can be taken.
        """
        self._trouble.setVisible(bool(words))
        self._what.setText(words)
        self._copy.call_it(self.tr("Keep mine as a copy"))
        self._theirs.call_it(self.tr("Take the changed file"))
        self._theirs.setVisible(readable)
        if words:
            self._copy.setFocus()

    def name_it(self) -> None:
        """Have the title written anew."""
        self._title.setFocus()
        self._title.selectAll()

    def style_as(self, theme: Theme) -> None:
        """Take the sizes and colours of a theme."""
        self._column.setSpacing(0)
        self._row.setSpacing(theme.margin)
        self._second.setSpacing(theme.margin)
        self._ways_out.setSpacing(2 * theme.margin)
        self._title.style_as(theme)
        self._title.setFont(theme.font(theme.desk, bold=True))
        self._state.style_as(theme, theme.fine * 7 // 8, theme.fine * 5 // 8)
        self._state.tint(Tint.QUIET)
        self._state.setFixedHeight(round(theme.fine * 1.6))
        style_note(self._wrong, theme, Tint.WARNING)
        style_note(self._what, theme, Tint.WARNING)
        for button in (
            *(self._catalogue, self._undo, self._redo, self._start, self._back),
            *(self._copy, self._theirs),
        ):
            button.style_as(theme, theme.fine if button in {self._start, self._back} else theme.fine * 7 // 8)
            button.setFixedHeight(round(theme.fine * 1.6))
