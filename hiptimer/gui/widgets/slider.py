"""A number to be drawn along a line.

Belongs here: choosing a number by mouse or arrow keys, with its painting. May not: what the number means.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QSizePolicy, QSlider, QWidget

from hiptimer.gui.palettes import Tint

if TYPE_CHECKING:
    from PySide6.QtGui import QMouseEvent, QPaintEvent, QWheelEvent

    from hiptimer.gui.theme import Theme


class Slider(QSlider):
    """A line with a knob; a click anywhere takes the knob there."""

    settled = Signal()
    """The number was changed and is not being drawn any more."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._theme: Theme | None = None
        self.setObjectName(name)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.valueChanged.connect(self._tell)
        self.sliderReleased.connect(self.settled)

    def style_as(self, theme: Theme) -> None:
        """Take the sizes and colours of a theme."""
        self._theme = theme
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Room for the knob and what shows that it has the focus."""
        if self._theme is None:
            return super().sizeHint()
        return QSize(3 * self._theme.column // 2, self._theme.fine * 2)

    def minimumSizeHint(self) -> QSize:
        """A short line does, too."""
        return QSize(self._theme.column if self._theme else 0, self.sizeHint().height())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take the knob to where it was pressed."""
        if event.button() is Qt.MouseButton.LeftButton:
            self.setSliderDown(True)
            self.setValue(self._number_at(event.position().x()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Take the knob along."""
        if self.isSliderDown():
            self.setValue(self._number_at(event.position().x()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Leave it there."""
        del event
        self.setSliderDown(False)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """The wheel belongs to the page: whoever scrolls past must not change anything."""
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the line, the part of it that is taken, and the knob."""
        del event
        if self._theme is None:
            return
        theme, middle = self._theme, self.height() / 2
        left, right, at = theme.stroke, self.width() - theme.stroke, self._place()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for tint, stop in ((Tint.TRACK, right), (Tint.ACCENT, at)):
            painter.setPen(QPen(theme.colour(tint), theme.stroke, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
            painter.drawLine(QPointF(left, middle), QPointF(stop, middle))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour(Tint.ACCENT))
        radius = self._radius() - 2 * theme.stroke
        painter.drawEllipse(QPointF(at, middle), radius, radius)
        if self.hasFocus() or self.underMouse():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.colour(Tint.TEXT if self.hasFocus() else Tint.ACCENT), theme.stroke))
            ring = self._radius() - theme.stroke / 2
            painter.drawEllipse(QRectF(at - ring, middle - ring, 2 * ring, 2 * ring))
        painter.end()

    def _radius(self) -> float:
        return self._theme.fine * 0.8 if self._theme else 0.0

    def _place(self) -> float:
        span = self.maximum() - self.minimum()
        share = (self.value() - self.minimum()) / span if span else 0.0
        return self._radius() + share * (self.width() - 2 * self._radius())

    def _number_at(self, x: float) -> int:
        length = max(1.0, self.width() - 2 * self._radius())
        share = min(1.0, max(0.0, (x - self._radius()) / length))
        step = self.singleStep()
        steps = round(share * (self.maximum() - self.minimum()) / step)
        return min(self.maximum(), self.minimum() + steps * step)

    def _tell(self) -> None:
        if not self.isSliderDown():
            self.settled.emit()
