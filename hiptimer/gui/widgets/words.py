"""Words that keep to their place.

Belongs here: labels that shrink their type, and at last cut the text, rather than grow. May not: deciding what is said.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPalette, QTransform
from PySide6.QtWidgets import QLabel, QWidget

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent, QResizeEvent

    from hiptimer.gui.palettes import Tint
    from hiptimer.gui.theme import Theme

NARROWEST: Final = 0.42
"""Width of the big number's digits, at least, as a share of their usual width."""


class Words(QLabel):
    """A line of plain text in a fixed place."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._said = ""
        self._theme: Theme | None = None
        self._largest = self._smallest = 0
        self._bold = False
        self.setObjectName(name)
        self.setTextFormat(Qt.TextFormat.PlainText)

    def style_as(self, theme: Theme, largest: int, smallest: int = 0, *, bold: bool = False) -> None:
        """Set type sizes in pixels: the wanted one, and how far it may shrink."""
        wanted = (theme, largest, smallest or largest, bold)
        if wanted != (self._theme, self._largest, self._smallest, self._bold):
            self._theme, self._largest, self._smallest, self._bold = wanted
            self._fit()

    def tint(self, tint: Tint) -> None:
        """Colour the words."""
        if self._theme is None:
            return
        shown = self.palette()
        colour = self._theme.colour(tint)
        if shown.color(QPalette.ColorRole.WindowText) != colour:
            shown.setColor(QPalette.ColorRole.WindowText, colour)
            self.setPalette(shown)

    def say(self, text: str) -> None:
        """Show a text; whoever cannot see it all hears it all."""
        if text != self._said:
            self._said = text
            self.setAccessibleName(text)
            self._fit()

    def said(self) -> str:
        """The whole text, however much of it is seen."""
        return self._said

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the words to their new place."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        if self._theme is None:
            return
        pixels = self._largest
        font = self._theme.font(pixels, bold=self._bold)
        needed = QFontMetricsF(font).horizontalAdvance(self._said)
        if needed > self.width() > 0:
            pixels = max(self._smallest, int(pixels * self.width() / needed))
            font = self._theme.font(pixels, bold=self._bold)
        self.setFont(font)
        self.setText(QFontMetricsF(font).elidedText(self._said, Qt.TextElideMode.ElideRight, max(1, self.width())))


class BigCount(Words):
    """The big number: its ink, not its line, stands in the middle of its place.

    Digits that are too wide become smaller only as far as they may; from there on they become narrower, since from afar
    height is what makes them legible.
    """

    def _fit(self) -> None:
        if self._theme is None:
            return
        wide = max(1, self.width())
        narrowest = NARROWEST if self._said[:1].isdigit() else 1.0
        pixels = min(self._largest, max(self._smallest, int(self._largest * wide / self._needed(self._largest))))
        if wide < narrowest * self._needed(pixels):
            pixels = int(pixels * wide / self._needed(pixels) / narrowest)
        self.setFont(self._theme.font(pixels, bold=self._bold))
        self.setText(self._said)

    def _needed(self, pixels: int) -> float:
        font = self._theme.font(pixels, bold=self._bold) if self._theme else self.font()
        return max(1.0, QFontMetricsF(font).horizontalAdvance(self._said))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the digits with the middle of their height in the middle of the place."""
        metrics = QFontMetricsF(self.font())
        advance = max(1.0, metrics.horizontalAdvance(self.text()))
        narrow = min(1.0, self.width() / advance)
        # A round digit reaches a little beyond its line, above and below.
        origin = QPointF(-advance / 2, -metrics.tightBoundingRect("0").center().y())
        turn = QTransform(narrow, 0, 0, 1, self.width() / 2, self.height() / 2)
        ink = turn.mapRect(metrics.tightBoundingRect(self.text()).translated(origin))
        if not ink.adjusted(-1, -1, 1, 1).intersects(QRectF(event.rect())):
            return  # only its surroundings have changed
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
        painter.setFont(self.font())
        painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
        painter.setTransform(turn, combine=True)
        painter.drawText(origin, self.text())
        painter.end()
