"""Several lines of plain text to be written.

Belongs here: the field, and the keys it leaves to the page. May not: judging what is written.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QPalette
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QSizePolicy, QWidget

from hiptimer.gui.palettes import Tint
from hiptimer.gui.widgets.entry_field import is_claim_of_anothers, is_own

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QResizeEvent

    from hiptimer.gui.theme import Theme

LINES: Final = 3
"""So many are seen at once; whoever writes more scrolls."""


class TextArea(QPlainTextEdit):
    """Words over a line, which is in the accent while they are written; Tab leads on, and undo is the page's."""

    written = Signal()
    """The person has changed it."""
    settled = Signal()
    """What is written is meant: the focus has gone on."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme: Theme | None = None
        self._line = QWidget(self)
        self._line.setAutoFillBackground(True)
        self.setObjectName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabChangesFocus(True)
        self.setUndoRedoEnabled(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().setDocumentMargin(0)
        self.textChanged.connect(self.written)

    def text(self) -> str:
        """What is written, without what is blank at its ends."""
        return self.toPlainText().strip()

    def show_text(self, text: str) -> None:
        """Write a text, unless it stands there; nothing is told about that."""
        if self.text() != text.strip():
            self.blockSignals(True)  # noqa: FBT003 Qt names no such argument
            self.setPlainText(text)
            self.blockSignals(False)  # noqa: FBT003 likewise

    def style_as(self, theme: Theme) -> None:
        """Take the sizes and colours of a theme."""
        self._theme = theme
        self.setFont(theme.font(theme.fine))
        self.setViewportMargins(0, 2 * theme.stroke, 0, 2 * theme.stroke)
        self.setFixedHeight(self.sizeHint().height())
        self._colour_line()

    def sizeHint(self) -> QSize:
        """Room for some lines of text, and the line beneath."""
        if self._theme is None:
            return super().sizeHint()
        high = LINES * QFontMetricsF(self.font()).lineSpacing() + 6 * self._theme.stroke
        return QSize(2 * self._theme.column, round(high))

    def event(self, event: QEvent) -> bool:
        """Claim no key before the page has had it, but those about what is written."""
        if is_claim_of_anothers(event):
            event.ignore()
            return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Letters and Enter are for the field; the keys of the page are not."""
        if is_own(event):
            super().keyPressEvent(event)
        else:
            event.ignore()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show who has the keys."""
        super().focusInEvent(event)
        self._colour_line()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """What is written is meant."""
        super().focusOutEvent(event)
        self._colour_line()
        self.settled.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the line along the foot."""
        super().resizeEvent(event)
        stroke = max(1, self._theme.stroke // 2) if self._theme is not None else 1
        self._line.setGeometry(QRect(0, self.height() - stroke, self.width(), stroke))

    def _colour_line(self) -> None:
        if self._theme is not None:
            tint = Tint.ACCENT if self.hasFocus() else Tint.QUIET
            shown = self._line.palette()
            shown.setColor(QPalette.ColorRole.Window, self._theme.colour(tint))
            self._line.setPalette(shown)
