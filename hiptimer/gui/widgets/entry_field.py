"""A small field of a form: what is written is told with every letter.

Belongs here: the field, its width, and the keys it leaves to the page. May not: judging what is written.
"""

from __future__ import annotations

from math import ceil
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QSizePolicy, QWidget

from hiptimer.gui.widgets.text_field import TextField, came_by_tab

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent

    from hiptimer.gui.theme import Theme

CHANGING: Final = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
"""With one of these a key is the page's."""

OWN: Final = (
    QKeySequence.StandardKey.Copy,
    QKeySequence.StandardKey.Cut,
    QKeySequence.StandardKey.Paste,
    QKeySequence.StandardKey.SelectAll,
    QKeySequence.StandardKey.MoveToNextWord,
    QKeySequence.StandardKey.MoveToPreviousWord,
    QKeySequence.StandardKey.SelectNextWord,
    QKeySequence.StandardKey.SelectPreviousWord,
    QKeySequence.StandardKey.DeleteStartOfWord,
    QKeySequence.StandardKey.DeleteEndOfWord,
)
"""Except these, which are about what is written."""


class EntryField(TextField):
    """Undo is the page's, for whom every letter is a change already; so are all keys with Ctrl or Alt but a few."""

    stepped = Signal(int)
    """Up (1) or Down (-1) was pressed, where the field has a use for them."""

    def __init__(self, name: str, parent: QWidget | None = None, *, letters: int = 0, steps: bool = False) -> None:
        super().__init__(name, parent)
        self._letters = letters
        self._steps = steps
        if letters:
            self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def style_as(self, theme: Theme) -> None:
        """Take the sizes and colours of a theme."""
        super().style_as(theme)
        if self._letters:
            self.setFixedWidth(self.sizeHint().width())

    def sizeHint(self) -> QSize:
        """Room for so many digits, and a line."""
        hint = super().sizeHint()
        if self._letters:
            hint.setWidth(ceil(QFontMetricsF(self.font()).horizontalAdvance("0") * (self._letters + 0.6)))
        return hint

    def minimumSizeHint(self) -> QSize:
        """A field of no certain width can be narrow."""
        return self.sizeHint() if self._letters else QSize(0, self.sizeHint().height())

    def event(self, event: QEvent) -> bool:
        """Claim no key before the page has had it, but those about what is written."""
        if is_claim_of_anothers(event):
            event.ignore()
            return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Letters are for the field; the keys of the page are not."""
        step = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}.get(Qt.Key(event.key()), 0)
        if not is_own(event):
            event.ignore()
        elif step and self._steps:
            self.stepped.emit(step)
            event.accept()
        elif step:
            event.ignore()
        else:
            super().keyPressEvent(event)
            if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
                event.ignore()  # what is written is meant now; what follows from that is the page's

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Whoever comes by Tab writes anew."""
        super().focusInEvent(event)
        if came_by_tab(event):
            self.selectAll()


def is_claim_of_anothers(event: QEvent) -> bool:
    """Whether a field is asked if it wants a key that is not about what is written in it."""
    return event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and not is_own(event)


def is_own(event: QKeyEvent) -> bool:
    """Whether a key is about what is written in a field."""
    if event.key() == Qt.Key.Key_Escape:
        return False
    return not event.modifiers() & CHANGING or any(event.matches(each) for each in OWN) or bool(_typed(event))


def _typed(event: QKeyEvent) -> str:
    """A letter that takes AltGr on this keyboard."""
    both = CHANGING & event.modifiers() == CHANGING
    return event.text() if both and event.text().isprintable() else ""
