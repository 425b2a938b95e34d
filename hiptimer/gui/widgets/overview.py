"""A whole that is made of pieces, from left to right, and how far it is.

Belongs here: the strip, its marker, and which pixels change when the marker moves. May not: what the pieces are.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPixmap, QPolygonF
from PySide6.QtWidgets import QWidget

from hiptimer.gui.palettes import Tint

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent, QResizeEvent

    from hiptimer.gui.theme import Theme

MARKER: Final = 0.34
"""Height of the marker's head, as a share of the strip's; the pieces stand below it."""

SEAM: Final = 0.5
"""Free to the right of a piece, in strokes, at least a pixel: neighbours of one height stay apart."""


@dataclass(frozen=True, slots=True)
class Piece:
    """One piece of the whole."""

    start: float
    """As a share of the whole, like `stop`."""
    stop: float
    height: float
    """As a share of the highest."""
    works: bool
    """It is what the rest is there for."""


class Overview(QWidget):
    """Shows the pieces, those that are done in a stronger colour, and a marker between done and to come."""

    def __init__(self, name: str, parent: QWidget | None = None, *, marked: bool = True) -> None:
        super().__init__(parent)
        self._marked = marked
        self._theme: Theme | None = None
        self._pieces: tuple[Piece, ...] = (Piece(0.0, 1.0, 0.5, works=False),)
        self._share = 0.0
        self._parts: tuple[tuple[float, float], ...] = ()
        # Painted once for each size, so that a frame costs two copies of a few pixels.
        self._kept: tuple[QPixmap, QPixmap] | None = None
        self.setObjectName(name)
        self.setAccessibleName(self.tr("The whole session"))

    def style_as(self, theme: Theme) -> None:
        """Take the sizes and colours of a theme."""
        self._theme = theme
        self._forget()

    def show_pieces(self, pieces: tuple[Piece, ...]) -> None:
        """Set what the whole is made of."""
        if pieces != self._pieces:
            self._pieces = pieces
            self._forget()

    def show_parts(self, parts: tuple[tuple[float, float], ...]) -> None:
        """Set which parts stand out, each from where to where as shares of the whole; without a marker only.

        With none, all of it is as strong.
        """
        if parts != self._parts:
            self._parts = parts
            self.update()

    def show_share(self, share: float) -> None:
        """Set how much is done, 0 to 1."""
        before, self._share = self._marker(), min(1.0, max(0.0, share))
        after = self._marker()
        if round(before.center().x()) != round(after.center().x()):
            self.update(before.united(after).adjusted(-2, 0, 2, 0).toAlignedRect())

    def pieces(self) -> tuple[Piece, ...]:
        """What it is made of."""
        return self._pieces

    def parts(self) -> tuple[tuple[float, float], ...]:
        """Which parts stand out."""
        return self._parts

    def share(self) -> float:
        """How much is done."""
        return self._share

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Paint the pieces anew."""
        super().resizeEvent(event)
        self._forget()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Copy what is done and what is to come, and draw the marker between them."""
        if self._theme is None or self.size().isEmpty():
            return
        done, ahead = self._kept = self._kept or (
            self._picture(self._theme, Tint.WORK),
            self._picture(self._theme, Tint.WORK_AHEAD),
        )
        painter = QPainter(self)
        if self._marked:
            marker = self._marker()
            here = round(marker.center().x())
            self._copy(painter, done, event.rect(), 0, here)
            self._copy(painter, ahead, event.rect(), here, self.width())
            self._paint_marker(painter, self._theme, marker)
        else:
            self._copy(painter, ahead if self._parts else done, event.rect(), 0, self.width())
            for start, stop in self._parts:
                left, right = self._place(start), self._place(stop)
                self._copy(painter, done, event.rect(), left, right)
                above = QRectF(left, 0, max(1, right - left - self._seam(self._theme)), self._theme.stroke)
                painter.fillRect(above, self._theme.colour(Tint.TEXT))
        painter.end()

    def _copy(self, painter: QPainter, picture: QPixmap, wanted: QRect, left: int, right: int) -> None:
        """Copy what lies between two places, as far as it is wanted."""
        part = wanted & self.rect().adjusted(left, 0, right - self.width(), 0)
        scale = picture.devicePixelRatio()
        source = QRectF(part.x() * scale, part.y() * scale, part.width() * scale, part.height() * scale)
        painter.drawPixmap(QRectF(part), picture, source)

    def _place(self, share: float) -> int:
        """Where a share of the whole lies; half the marker's width is kept free at both ends."""
        head = self.height() * MARKER
        return round(head + share * (self.width() - 2 * head))

    @staticmethod
    def _seam(theme: Theme) -> int:
        return max(1, round(theme.stroke * SEAM))

    def _forget(self) -> None:
        self._kept = None
        self.update()

    def _marker(self) -> QRectF:
        """The marker's place: half its width is kept free at both ends."""
        wide = 2 * self.height() * MARKER
        left = round(self._share * (self.width() - wide))
        return QRectF(left, 0, wide, self.height())

    def _picture(self, theme: Theme, works: Tint) -> QPixmap:
        scale = self.devicePixelRatioF()
        picture = QPixmap(QSize(round(self.width() * scale), round(self.height() * scale)))
        picture.setDevicePixelRatio(scale)
        picture.fill(Qt.GlobalColor.transparent)
        head = self.height() * MARKER
        painter = QPainter(picture)
        for piece in self._pieces:
            high = (self.height() - head) * piece.height
            left, right = self._place(piece.start), self._place(piece.stop)
            place = QRectF(left, self.height() - high, max(1, right - left - self._seam(theme)), high)
            painter.fillRect(place, theme.colour(works if piece.works else Tint.TRACK))
        painter.end()
        return picture

    def _paint_marker(self, painter: QPainter, theme: Theme, place: QRectF) -> None:
        colour = theme.colour(Tint.TEXT)
        middle, head = place.center().x(), self.height() * MARKER
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(QRectF(middle - theme.stroke / 2, 0, theme.stroke, place.height()), colour)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        corners = (QPointF(middle - head, 0), QPointF(middle + head, 0), QPointF(middle, head * 1.2))
        painter.drawPolygon(QPolygonF(corners))
