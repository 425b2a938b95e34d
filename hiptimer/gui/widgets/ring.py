"""The ring of the phase: a track round the count, filled clockwise from the top as the phase goes on.

Belongs here: the track's line, its painting, and how much room it leaves. May not: choosing how far it is filled.

The track has the shape of a running track, because two or three large digits are wider than high.
"""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass
from itertools import accumulate, pairwise
from math import ceil, cos, floor, pi, sin, sqrt
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

from hiptimer.gui.palettes import Tint
from hiptimer.gui.widgets.marks import Shape, paint_shape

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPaintEvent, QResizeEvent

    from hiptimer.gui.theme import Theme

POINTS: Final = 120
"""Into how many pieces the line is cut; a multiple of the usual numbers of counts."""

BEND: Final = 48
"""Into how many straight pieces each bend is cut: too many to be seen."""

THIN: Final = 0.4
"""Width of the empty track as a share of the filled one's."""

GAP: Final = 0.5
"""Half the gap between two parts of the track, as a share of its width."""

HALO: Final = 1.5
"""Diameter of the free disc under the tip's shape, as a multiple of the shape's side."""


@dataclass(frozen=True, slots=True)
class Arc:
    """How far a phase is."""

    share: float
    """Of the phase that is over, 0 to 1."""
    parts: int
    """Counts or steps the track is divided into; 1 where nothing is counted."""
    shape: Shape
    """At the tip of what is filled."""
    tint: Tint


@dataclass(frozen=True, slots=True)
class Piece:
    """One part of the track, laid out."""

    start: float
    """As a share of the whole line."""
    stop: float
    line: QPolygonF
    box: QRect
    """Everything that it covers."""


EMPTY: Final = Arc(0.0, 1, Shape.NONE, Tint.QUIET)


class Ring(QWidget):
    """Shows an arc; it repaints only the stretch by which that has grown."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme: Theme | None = None
        self._arc = EMPTY
        self._line: tuple[QPointF, ...] = ()
        self._pieces: tuple[Piece, ...] = ()
        self.setObjectName(name)

    def style_as(self, theme: Theme) -> None:
        """Take the sizes and colours of a theme."""
        self._theme = theme
        self._measure()

    def show_arc(self, arc: Arc) -> None:
        """Set how far the phase is."""
        before, self._arc = self._arc, arc
        if arc == before or self._theme is None or not self._line:
            return
        if arc.parts != before.parts:
            self._divide()
        grown = (before.parts, before.shape, before.tint) == (arc.parts, arc.shape, arc.tint)
        if not grown or not before.share <= arc.share <= before.share + 0.5:
            self.update()
        elif self._pixel(before.share) != self._pixel(arc.share):
            self.update(self._stretch(before.share, arc.share))

    def arc(self) -> Arc:
        """How far it shows the phase to be."""
        return self._arc

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the line anew."""
        super().resizeEvent(event)
        self._measure()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the empty track, what is filled of it, and the phase's shape at its tip."""
        if self._theme is None or not self._line:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        thick = self._theme.ring
        empty = self._pen(Tint.TRACK, thick * THIN)
        full = self._pen(self._arc.tint, thick)
        for piece in self._pieces:
            if piece.box.intersects(event.rect()):
                painter.setPen(empty)
                painter.drawPolyline(piece.line)
                if self._arc.share > piece.start:
                    painter.setPen(full)
                    painter.drawPolyline(self._filled(piece))
        if self._arc.shape is not Shape.NONE:
            self._paint_tip(painter, self._theme)
        painter.end()

    def _paint_tip(self, painter: QPainter, theme: Theme) -> None:
        middle = _point(self._line, self._arc.share)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour(Tint.BACKGROUND))
        painter.drawEllipse(middle, theme.tip * HALO / 2, theme.tip * HALO / 2)
        place = QRectF(middle.x() - theme.tip / 2, middle.y() - theme.tip / 2, theme.tip, theme.tip)
        paint_shape(painter, self._arc.shape, place, theme.colour(self._arc.tint))

    def _pen(self, tint: Tint, wide: float) -> QPen:
        pen = QPen(self._theme.colour(tint) if self._theme else Qt.GlobalColor.transparent, wide)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap if self._arc.parts > 1 else Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        return pen

    def _filled(self, piece: Piece) -> QPolygonF:
        if self._arc.share >= piece.stop:
            return piece.line
        return QPolygonF(_between(self._line, piece.start, self._arc.share))

    def _divide(self) -> None:
        """Cut the line into the parts of the arc."""
        count, theme = self._arc.parts, self._theme
        if theme is None or not self._line:
            return
        gap = GAP * theme.ring / _length(self._line) if count > 1 else 0.0
        edges = [(number / count + gap, (number + 1) / count - gap) for number in range(count)]
        self._pieces = tuple(_piece(self._line, start, stop, theme.ring) for start, stop in edges)

    def _measure(self) -> None:
        if self._theme is not None and not self.size().isEmpty():
            self._line = track(QRectF(self.rect()), self._theme)
            self._divide()
        self.update()

    def _pixel(self, share: float) -> tuple[int, int]:
        point = _point(self._line, share)
        return round(point.x()), round(point.y())

    def _stretch(self, start: float, stop: float) -> QRect:
        """Everything that changes when the tip moves on."""
        around = self._theme.tip * HALO / 2 + self._theme.stroke if self._theme else 0.0
        box = QPolygonF(_between(self._line, start, stop)).boundingRect()
        return box.adjusted(-around, -around, around, around).toAlignedRect()


def track(place: QRectF, theme: Theme) -> tuple[QPointF, ...]:
    """Points of the track's line at equal distances, clockwise from the middle of its top and back there."""
    inset = _inset(theme)
    body = place.adjusted(inset, inset, -inset, -inset)
    radius = min(body.width(), body.height()) / 2
    middles = body.adjusted(radius, radius, -radius, -radius)
    corners = (middles.topRight(), middles.bottomRight(), middles.bottomLeft(), middles.topLeft())
    turns = (
        (corner, (quarter + part / BEND) * pi / 2) for quarter, corner in enumerate(corners) for part in range(BEND + 1)
    )
    bends = [corner + QPointF(sin(turn), -cos(turn)) * radius for corner, turn in turns]
    top = QPointF(body.center().x(), body.y())
    return _evenly([top, *bends, top], POINTS)


def _evenly(corners: Sequence[QPointF], pieces: int) -> tuple[QPointF, ...]:
    """Points on a line through these corners that cut it into pieces of equal length."""
    lengths = [_length(pair) for pair in pairwise(corners)]
    ends = list(accumulate(lengths))
    found = [corners[0]]
    for number in range(1, pieces):
        distance = ends[-1] * number / pieces
        leg = bisect_left(ends, distance)
        back = (ends[leg] - distance) / lengths[leg]
        found.append(corners[leg + 1] + (corners[leg] - corners[leg + 1]) * back)
    return (*found, corners[-1])


def room_within(place: QRect, theme: Theme) -> QRect:
    """The part of a ring's place in which digits of the theme's long count have room, in pixels."""
    inside = 2 * _inset(theme)
    radius = min(place.width(), place.height()) / 2 - inside
    half = min(theme.long_ink / 2, radius)
    aside = round(inside + radius - sqrt(radius * radius - half * half)) + theme.stroke
    return place.adjusted(aside, round(inside), -aside, -round(inside))


def _inset(theme: Theme) -> float:
    """From the edge of the place to the middle of the track: the tip is the widest part of it."""
    return theme.tip / 2 + theme.stroke


def _piece(line: tuple[QPointF, ...], start: float, stop: float, wide: int) -> Piece:
    points = QPolygonF(_between(line, start, stop))
    return Piece(start, stop, points, points.boundingRect().adjusted(-wide, -wide, wide, wide).toAlignedRect())


def _point(line: tuple[QPointF, ...], share: float) -> QPointF:
    at = min(1.0, max(0.0, share)) * POINTS
    first = min(floor(at), POINTS - 1)
    return line[first] + (line[first + 1] - line[first]) * (at - first)


def _between(line: tuple[QPointF, ...], start: float, stop: float) -> list[QPointF]:
    inner = line[ceil(start * POINTS) : floor(stop * POINTS) + 1]
    return [_point(line, start), *inner, _point(line, stop)]


def _length(line: Sequence[QPointF]) -> float:
    return sum(sqrt(QPointF.dotProduct(to - at, to - at)) for at, to in pairwise(line))
