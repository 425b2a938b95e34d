"""Shapes: what a phase looks like, the dots of a set, the strip of a session.

Belongs here: painted parts whose picture is a function of a value or two. May not: choosing that value.
"""

from __future__ import annotations

from enum import Enum, auto
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

from hiptimer.gui.palettes import Tint

if TYPE_CHECKING:
    from PySide6.QtGui import QColor, QPaintEvent

    from hiptimer.gui.theme import Theme


class Shape(Enum):
    """A shape that tells a phase even without its colour."""

    DOWN = auto()
    UP = auto()
    HOLD = auto()
    STEP = auto()
    TIMED = auto()
    REST = auto()
    PAUSE = auto()
    WAIT = auto()
    LEFT = auto()
    RIGHT = auto()
    NONE = auto()


POLYGONS = {
    Shape.DOWN: (((0.0, 0.15), (1.0, 0.15), (0.5, 0.95)),),
    Shape.UP: (((0.0, 0.85), (1.0, 0.85), (0.5, 0.05)),),
    Shape.HOLD: (((0.0, 0.36), (1.0, 0.36), (1.0, 0.64), (0.0, 0.64)),),
    Shape.STEP: (
        ((0.0, 0.1), (0.22, 0.1), (0.56, 0.5), (0.22, 0.9), (0.0, 0.9), (0.34, 0.5)),
        ((0.44, 0.1), (0.66, 0.1), (1.0, 0.5), (0.66, 0.9), (0.44, 0.9), (0.78, 0.5)),
    ),
    Shape.PAUSE: (
        ((0.14, 0.1), (0.4, 0.1), (0.4, 0.9), (0.14, 0.9)),
        ((0.6, 0.1), (0.86, 0.1), (0.86, 0.9), (0.6, 0.9)),
    ),
    Shape.LEFT: (((0.0, 0.5), (0.5, 0.1), (0.5, 0.38), (1.0, 0.38), (1.0, 0.62), (0.5, 0.62), (0.5, 0.9)),),
    Shape.RIGHT: (((1.0, 0.5), (0.5, 0.1), (0.5, 0.38), (0.0, 0.38), (0.0, 0.62), (0.5, 0.62), (0.5, 0.9)),),
}
"""Corners in a square of side 1."""

ROUND = {Shape.TIMED: 1.0, Shape.REST: 0.0, Shape.WAIT: 0.5}
"""Circles, by how much of them is filled."""


def paint_shape(painter: QPainter, shape: Shape, place: QRectF, colour: QColor) -> None:
    """Draw a shape into a square place."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    for corners in POLYGONS.get(shape, ()):
        scaled = [QPointF(place.x() + x * place.width(), place.y() + y * place.height()) for x, y in corners]
        painter.drawPolygon(QPolygonF(scaled))
    if shape in ROUND:
        stroke = place.width() * 0.14
        ring = place.adjusted(stroke / 2, stroke / 2, -stroke / 2, -stroke / 2)
        painter.drawPie(ring, 90 * 16, -round(360 * 16 * ROUND[shape]))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(colour, stroke))
        painter.drawEllipse(ring)


class Mark(QWidget):
    """One shape."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme: Theme | None = None
        self._shown = (Shape.NONE, Tint.TEXT)
        self.setObjectName(name)

    def style_as(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self._theme = theme
        self.update()

    def show_shape(self, shape: Shape, tint: Tint) -> None:
        """Set what is drawn."""
        if (shape, tint) != self._shown:
            self._shown = (shape, tint)
            self.update()

    def shape(self) -> Shape:
        """What is drawn."""
        return self._shown[0]

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the shape in the largest square in the middle."""
        del event
        if self._theme is None:
            return
        side = min(self.width(), self.height())
        painter = QPainter(self)
        place = QRectF((self.width() - side) / 2, (self.height() - side) / 2, side, side)
        paint_shape(painter, self._shown[0], place, self._theme.colour(self._shown[1]))
        painter.end()


class Dots(QWidget):
    """How many of how many: done ones filled, the present one filled and ringed, the rest hollow."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme: Theme | None = None
        self._shown: tuple[int, int, Tint] = (0, 0, Tint.TEXT)
        self.setObjectName(name)

    def style_as(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self._theme = theme
        self.update()

    def show_count(self, present: int, total: int, tint: Tint) -> None:
        """Set the present one (from 1; 0 = none yet) and how many there are (0 = draw nothing)."""
        if (present, total, tint) != self._shown:
            self._shown = (present, total, tint)
            self.update()

    def count(self) -> tuple[int, int]:
        """The present one and how many there are."""
        return self._shown[:2]

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the dots, centred, closer together when there are many."""
        del event
        present, total, tint = self._shown
        if self._theme is None or not total:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pitch = min(self.height() * 1.6, self.width() / total)
        radius = min(self.height() * 0.3, pitch * 0.32)
        left = (self.width() - pitch * (total - 1)) / 2
        for number in range(1, total + 1):
            self._paint_dot(
                painter, QPointF(left + pitch * (number - 1), self.height() / 2), radius, number - present, tint
            )
        painter.end()

    def _paint_dot(self, painter: QPainter, centre: QPointF, radius: float, ahead: int, tint: Tint) -> None:
        theme = self._theme
        if theme is None:
            return
        pen_width = max(2.0, radius * 0.3)
        if ahead > 0:
            painter.setPen(QPen(theme.colour(Tint.QUIET), pen_width))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(centre, radius - pen_width / 2, radius - pen_width / 2)
            return
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour(tint if ahead == 0 else Tint.QUIET))
        grown = radius * (1.5 if ahead == 0 else 1.0)
        painter.drawEllipse(centre, grown, grown)


class Strip(QWidget):
    """A slim bar, filled from the left."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme: Theme | None = None
        self._share = 0.0
        self._hollow = False
        self.setObjectName(name)

    def style_as(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self._theme = theme
        self.update()

    def show_share(self, share: float) -> None:
        """Set how much is filled, 0 to 1."""
        bounded = min(1.0, max(0.0, share))
        if round(bounded * self.width()) != round(self._share * self.width()):
            self.update()
        self._share = bounded

    def set_hollow(self, *, hollow: bool) -> None:
        """Keep the place but draw nothing."""
        self._hollow = hollow
        self.update()

    def share(self) -> float:
        """How much is filled."""
        return self._share

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the track and what is filled of it."""
        del event
        if self._theme is None or self._hollow:
            return
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.colour(Tint.TRACK))
        painter.fillRect(QRectF(0, 0, self.width() * self._share, self.height()), self._theme.colour(Tint.QUIET))
        painter.end()
