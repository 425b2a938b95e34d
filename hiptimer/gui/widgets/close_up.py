"""A small still figure beside words.

Belongs here: keeping the picture and painting it as large as its place allows. May not: which picture (core.picture).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from hiptimer.gui.figure.paint import paint_close_up

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from hiptimer.core.picture import Picture
    from hiptimer.gui.theme import Theme


class CloseUp(QWidget):
    """Shows a picture that stands still; without one the place stays empty."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme: Theme | None = None
        self._picture: Picture | None = None
        self.setObjectName(name)

    def style_as(self, theme: Theme) -> None:
        """Take the colours of a theme; the size is that of its place."""
        if theme != self._theme:
            self._theme = theme
            self.update()

    def show_picture(self, picture: Picture | None, words: str = "") -> None:
        """Show a picture.

        Args:
            picture: None where there is nothing to show.
            words: The same for those who do not see it.
        """
        self.setAccessibleName(words)
        if picture != self._picture:
            self._picture = picture
            self.update()

    def picture(self) -> Picture | None:
        """What is shown."""
        return self._picture

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint it all; it seldom changes."""
        if self._theme is None or self._picture is None:
            return
        painter = QPainter(self)
        paint_close_up(painter, QRectF(self.rect()), self._picture, self._theme.colours)
        painter.end()
