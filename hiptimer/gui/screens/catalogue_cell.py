"""One field of an exercise: what it is called, what is in it, what is wrong with it.

Belongs here: the field of each sort, telling what is written with every letter. May not: judging it, keeping it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from hiptimer.gui.palettes import Tint
from hiptimer.gui.screens.catalogue_words import Spec, caption, hint, options, read, write
from hiptimer.gui.screens.settings_row import note_label, style_note
from hiptimer.gui.widgets.entry_field import EntryField
from hiptimer.gui.widgets.menu_button import Entry, Group, MenuButton
from hiptimer.gui.widgets.toggle import Toggle
from hiptimer.gui.widgets.words import Words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from hiptimer.core.complaints import Where
    from hiptimer.core.exercise import Exercise
    from hiptimer.gui.theme import Theme


class Cell(QWidget):
    """A caption, a field, and below it a complaint where there is one."""

    edited = Signal(object, object)
    """The place in the exercise, and the value that is written there now."""
    settled = Signal()
    """What is written is meant."""

    def __init__(self, place: Where, spec: Spec, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.place = place
        self._spec = spec
        name = "-".join(map(str, place))
        self._caption = Words(f"{name}-caption", self)
        self._wrong = note_label(f"{name}-wrong", self)
        self._field = EntryField(name, self) if spec.sort in {"text", "words", "seconds"} else None
        self._menu = MenuButton(name, self) if spec.sort == "choice" else None
        self._toggle = Toggle(name, self) if spec.sort == "toggle" else None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._caption.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._caption.setVisible(self._toggle is None)
        self._column.addWidget(self._caption)
        for part in (self._field, self._menu, self._toggle):
            if part is not None:
                self._column.addWidget(part)
        self._column.addWidget(self._wrong)
        self._column.addStretch(1)
        self._connect()
        self.complain("")

    def _connect(self) -> None:
        if self._field is not None:
            self._field.setMinimumWidth(0)
            self._field.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            self._field.textEdited.connect(lambda text: self.edited.emit(self.place, read(self._spec.sort, text)))
            self._field.settled.connect(self.settled)
        if self._menu is not None:
            self._menu.picked.connect(self._pick)
        if self._toggle is not None:
            self._toggle.clicked.connect(self._tell)

    def show_value(self, value: object, exercise: Exercise, *, fixed: bool) -> None:
        """Show a value; what is written already and means the same stays.

        Args:
            value: What stands at the place.
            exercise: For what a choice can be.
            fixed: It can be read and not be changed.
        """
        words = caption(self.place)
        row = f" {int(self.place[1]) + 1}" if len(self.place) > 1 else ""
        self._caption.say(words)
        if self._field is not None:
            if (read(self._spec.sort, self._field.text()) or None) != (value or None):
                self._field.setText(write(self._spec.sort, value))
                self._field.setCursorPosition(0)
            self._field.setReadOnly(fixed)
            self._field.setPlaceholderText("" if fixed else hint(self.place))
            self._field.setAccessibleName(f"{words}{row}")
        if self._menu is not None:
            self._offer(f"{words}{row}", str(value or ""), options(self.place, exercise))
            self._menu.setEnabled(not fixed)
        if self._toggle is not None:
            self._toggle.setChecked(bool(value))
            self._toggle.call_it(words)
            self._toggle.setEnabled(not fixed)

    def _offer(self, subject: str, value: str, offered: Sequence[tuple[str, str]]) -> None:
        if self._menu is None:
            return
        word = dict(offered).get(value, value) or "–"
        entries = tuple(Entry(one, each, one == value) for one, each in offered)
        self._menu.offer(subject, word, [Group("", entries, single=True)])

    def control(self) -> QWidget:
        """What takes the keys in it."""
        return next(part for part in (self._field, self._menu, self._toggle) if part is not None)

    def take_keys(self) -> None:
        """Have the keys go to the field, all of it chosen."""
        self.control().setFocus(Qt.FocusReason.TabFocusReason)

    def complain(self, words: str) -> None:
        """Tell what is wrong; empty when nothing is."""
        self._wrong.setText(f"{words[:1].upper()}{words[1:]}")
        self._wrong.setVisible(bool(words))
        if self._field is not None:
            self._field.setAccessibleDescription(words)

    def style_as(self, theme: Theme) -> None:
        """Take the sizes and colours of a theme."""
        self._column.setSpacing(theme.stroke)
        self._caption.style_as(theme, theme.fine * 3 // 4, theme.fine // 2)
        self._caption.tint(Tint.QUIET)
        style_note(self._wrong, theme, Tint.WARNING)
        for part in (self._field, self._menu, self._toggle):
            if part is not None:
                part.style_as(theme)
        if self._menu is not None:
            self._menu.setMinimumHeight(self._menu.sizeHint().height() + 2 * theme.stroke)

    def _pick(self, value: str, chosen: bool) -> None:  # noqa: FBT001 Qt hands it over so
        if chosen:
            self._tell(value or None)

    def _tell(self, value: object) -> None:
        self.edited.emit(self.place, value)
        self.settled.emit()
