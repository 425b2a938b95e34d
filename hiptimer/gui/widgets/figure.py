"""The figure's place in a window.

Belongs here: keeping the last picture and painting what changed. May not: which picture (core.picture), how it looks
(gui.figure).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from hiptimer.gui.figure.change import changed_area, settled
from hiptimer.gui.figure.paint import paint_figure
from hiptimer.gui.palettes import Tint

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from hiptimer.core.picture import Picture
    from hiptimer.gui.theme import Theme


class FigureView(QWidget):
    """Shows a picture as large as its place allows; without one the place stays empty."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme: Theme | None = None
        self._picture: Picture | None = None
        self.setObjectName(name)
        self.setAccessibleName(self.tr("Figure"))
        # It paints its own background, so Qt need not paint the window's beneath it thirty times a second.
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    def style_as(self, theme: Theme) -> None:
        """Take the colours of a theme; the size is that of its place."""
        if theme != self._theme:
            self._theme = theme
            self.update()

    def show_picture(self, picture: Picture | None, words: str = "") -> None:
        """Show a moment.

        Args:
            picture: None where there is nothing to show.
            words: The same for those who do not see it.
        """
        if words != self.accessibleDescription():
            self.setAccessibleDescription(words)
        shown = None if picture is None else settled(picture)
        area = changed_area(QRectF(self.rect()), self._picture, shown)
        self._picture = shown
        if self.isVisible() and not area.isEmpty():
            # A pixel more on each side, for an edge that is softened over two.
            self.update(area.toAlignedRect().adjusted(-1, -1, 1, 1))

    def picture(self) -> Picture | None:
        """What is shown."""
        return self._picture

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint what has changed."""
        if self._theme is None:
            return
        painter = QPainter(self)
        painter.fillRect(event.rect(), self._theme.colour(Tint.BACKGROUND))
        if self._picture is not None:
            paint_figure(painter, QRectF(self.rect()), self._picture, self._theme.colours)
        painter.end()
