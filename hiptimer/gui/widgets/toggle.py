"""A word with a box to tick.

Belongs here: one thing that is so or not so, with its painting. May not: what follows from it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QCheckBox, QWidget

from hiptimer.gui.palettes import Tint
from hiptimer.gui.theme import Theme, on_grid

if TYPE_CHECKING:
    from PySide6.QtCore import QPoint
    from PySide6.QtGui import QPaintEvent

BOX: Final = 0.8
"""Side of the box as a share of the type beside it."""

TICK: Final = ((0.2, 0.52), (0.42, 0.74), (0.82, 0.26))
"""Corners of the tick in a box of side 1."""


class Toggle(QCheckBox):
    """Something to tick; underlined when it has the focus."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme: Theme | None = None
        self.setObjectName(name)
        # A click leaves the keys with the button that starts.
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def style_as(self, theme: Theme) -> None:
        """Take the sizes and colours of a theme."""
        self._theme = theme
        self.setFont(theme.font(theme.fine))
        self.updateGeometry()
        self.update()

    def call_it(self, text: str) -> None:
        """Set its word."""
        self.setText(text)
        self.setAccessibleName(text)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Room for box and word."""
        if self._theme is None:
            return super().sizeHint()
        return QSize(round(self._text_left(self._theme) + self._wide()) + 1, on_grid(self._theme.fine * 1.6))

    def minimumSizeHint(self) -> QSize:
        """A word that is cut off tells nothing."""
        return self.sizeHint()

    def hitButton(self, place: QPoint) -> bool:  # noqa: N802 Qt's name
        """All of it can be pressed."""
        return self.rect().contains(place)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the box, its tick, and the word; without a tick the word is quieter, too."""
        del event
        if self._theme is None:
            return
        theme, lit = self._theme, self.underMouse() or self.hasFocus()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = BOX * theme.fine
        box = QRectF(theme.stroke / 2, (self.height() - side) / 2, side, side)
        painter.setPen(QPen(theme.colour(Tint.ACCENT if lit else Tint.QUIET), max(1.0, theme.stroke / 2)))
        painter.drawRoundedRect(box, theme.stroke, theme.stroke)
        if self.isChecked():
            painter.setPen(QPen(theme.colour(Tint.ACCENT), theme.stroke))
            tick = [QPointF(box.x() + x * side, box.y() + y * side) for x, y in TICK]
            painter.drawPolyline(QPolygonF(tick))
        colour = theme.colour(Tint.ACCENT if lit else Tint.TEXT if self.isChecked() else Tint.QUIET)
        left = self._text_left(theme)
        painter.setPen(colour)
        align = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(QRectF(left, 0, self.width() - left, self.height()), align, self.text())
        if self.hasFocus():
            below = (self.height() + QFontMetricsF(self.font()).height()) / 2
            painter.fillRect(QRectF(left, below - theme.stroke, self._wide(), theme.stroke), colour)
        painter.end()

    @staticmethod
    def _text_left(theme: Theme) -> float:
        return BOX * theme.fine + theme.gap * 0.75

    def _wide(self) -> float:
        return QFontMetricsF(self.font()).horizontalAdvance(self.text())
