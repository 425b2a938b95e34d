"""A line of text to be written.

Belongs here: a field that shows a line under its words, and tells when they are meant. May not: judging them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPainter
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QWidget

from hiptimer.gui.palettes import Tint

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QKeyEvent, QPaintEvent

    from hiptimer.gui.theme import Theme


class TextField(QLineEdit):
    """Words on a line; the line is in the accent while it has the focus."""

    settled = Signal()
    """What is written is meant: Enter was pressed, or the focus has gone on."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme: Theme | None = None
        self.setObjectName(name)
        self.setFrame(False)
        self.setTextMargins(0, 0, 0, 0)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.editingFinished.connect(self.settled)

    def style_as(self, theme: Theme) -> None:
        """Take the sizes and colours of a theme."""
        self._theme = theme
        self.setFont(theme.font(theme.fine))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Room for a line of text and the line beneath."""
        if self._theme is None:
            return super().sizeHint()
        return QSize(2 * self._theme.column, round(QFontMetricsF(self.font()).height()) + 4 * self._theme.stroke)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Letters are for the field; the keys of the page are not, and Enter is only meant for it."""
        if event.key() == Qt.Key.Key_Escape:
            event.ignore()
            return
        super().keyPressEvent(event)
        event.accept()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the words and the line under them."""
        super().paintEvent(event)
        if self._theme is None:
            return
        painter = QPainter(self)
        stroke = max(1.0, self._theme.stroke / 2)
        tint = Tint.ACCENT if self.hasFocus() else Tint.QUIET
        painter.fillRect(QRectF(0, self.height() - stroke, self.width(), stroke), self._theme.colour(tint))
        painter.end()


def came_by_tab(event: QFocusEvent) -> bool:
    """Whether somebody came to a field with the Tab key, and so means to write anew."""
    return event.reason() in {Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason}
