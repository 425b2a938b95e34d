"""Things to press that are words, not boxes.

Belongs here: the button and the option of a row, with their painting. May not: what pressing does.
"""

from __future__ import annotations

from math import ceil
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QPushButton, QRadioButton, QWidget

from hiptimer.gui.palettes import Tint
from hiptimer.gui.theme import Theme, on_grid

if TYPE_CHECKING:
    from PySide6.QtCore import QPoint
    from PySide6.QtGui import QKeyEvent, QPaintEvent


class TextButton(QPushButton):
    """A word and the key that does the same; underlined when it has the focus.

    With `filled` it is the one thing to press on its screen.
    """

    def __init__(self, name: str, parent: QWidget | None = None, *, filled: bool = False) -> None:
        super().__init__(parent)
        self._theme: Theme | None = None
        self._key = ""
        self._filled = filled
        self._veiled = False
        self.setObjectName(name)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def style_as(self, theme: Theme, pixels: int | None = None) -> None:
        """Take the sizes and colours of a theme, and another type size than usual if one is given."""
        self._theme = theme
        self.setFont(theme.font(pixels or theme.text, bold=self._filled))
        self.updateGeometry()
        self.update()

    def call_it(self, text: str, key: str = "") -> None:
        """Set its word and the name of its key."""
        if (text, key) != (self.text(), self._key):
            self._key = key
            self.setText(text)
            self.setAccessibleName(text)
            self.setAccessibleDescription(key)
            self.updateGeometry()

    def veil(self, *, veiled: bool) -> None:
        """Keep the place, the name and the way to the focus, but show nothing and let the pointer through."""
        self._veiled = veiled
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents, veiled)
        self.update()

    def is_veiled(self) -> bool:
        """Whether nothing is shown of it."""
        return self._veiled

    def sizeHint(self) -> QSize:
        """Room for the word, its key and the space round them."""
        if self._theme is None:
            return super().sizeHint()
        width = self._advance(self.text()) + (self._advance(self._key) + self._theme.gap if self._key else 0)
        pad = self._theme.margin if self._filled else 0
        return QSize(round(width) + 2 * pad, self._theme.row)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and Space press it; every other key is the screen's."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space} and not event.isAutoRepeat():
            self.click()
            return
        event.ignore()

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """It was pressed on the way down already."""
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the word, its key in a quieter colour, and the focus."""
        del event
        if self._theme is None or self._veiled:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._filled:
            self._paint_filled(painter, self._theme)
        else:
            self._paint_plain(painter, self._theme)
        painter.end()

    def _paint_filled(self, painter: QPainter, theme: Theme) -> None:
        ring = 2 * theme.stroke
        body = QRectF(self.rect()).adjusted(ring, ring, -ring, -ring)
        if self.hasFocus():
            painter.setPen(QPen(theme.colour(Tint.TEXT), theme.stroke))
            painter.drawRoundedRect(
                body.adjusted(-ring / 1.5, -ring / 1.5, ring / 1.5, ring / 1.5), theme.gap / 2, theme.gap / 2
            )
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour(Tint.ACCENT if self.isEnabled() else Tint.TRACK))
        painter.drawRoundedRect(body, theme.gap / 2, theme.gap / 2)
        painter.setPen(theme.colour(Tint.ON_ACCENT if self.isEnabled() else Tint.QUIET))
        painter.drawText(body, Qt.AlignmentFlag.AlignCenter, self.text())

    def _paint_plain(self, painter: QPainter, theme: Theme) -> None:
        lit = self.isEnabled() and (self.underMouse() or self.hasFocus())
        painter.setPen(theme.colour(Tint.ACCENT if lit else Tint.TEXT if self.isEnabled() else Tint.QUIET))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, self.text())
        wide = self._advance(self.text())
        if self.hasFocus():
            below = (self.height() + QFontMetricsF(self.font()).height()) / 2
            painter.fillRect(QRectF(0, below - theme.stroke, wide, theme.stroke), theme.colour(Tint.ACCENT))
        painter.setPen(theme.colour(Tint.QUIET))
        rest = self.rect().adjusted(round(wide) + theme.gap, 0, 0, 0)
        painter.drawText(rest, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, self._key)

    def _advance(self, text: str) -> float:
        return QFontMetricsF(self.font()).horizontalAdvance(text)


class Option(QRadioButton):
    """One word of a row of which one is chosen, with a note under it."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme: Theme | None = None
        self._note = ""
        self._column = 0
        self.setObjectName(name)
        # A click leaves the keys with the button that starts.
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def style_as(self, theme: Theme, *, tight: bool = False) -> None:
        """Take the sizes and colours of a theme; where it is tight, no more width than the words need."""
        self._theme = theme
        self._column = 0 if tight else theme.column
        self.setFont(theme.font(theme.desk))
        self.updateGeometry()
        self.update()

    def call_it(self, text: str, note: str = "") -> None:
        """Set its word and the note under it."""
        self._note = note
        self.setText(text)
        self.setAccessibleName(f"{text}, {note}" if note else text)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Room for the word and its note."""
        if self._theme is None:
            return super().sizeHint()
        rows = 2 if self._note else 1
        wide = ceil(max(map(self._wide, (self.text(), self._note))))
        return QSize(max(self._column, wide), on_grid(self._theme.desk * 1.6) * rows)

    def minimumSizeHint(self) -> QSize:
        """A word that is cut off tells nothing."""
        return self.sizeHint()

    def hitButton(self, place: QPoint) -> bool:  # noqa: N802 Qt's name
        """All of it can be pressed."""
        return self.rect().contains(place)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw word and note; the chosen one is in the accent and underlined, so colour alone never tells."""
        del event
        if self._theme is None:
            return
        theme = self._theme
        painter = QPainter(self)
        half = self.height() // 2 if self._note else self.height()
        colour = theme.colour(Tint.ACCENT if self.isChecked() or self.underMouse() else Tint.TEXT)
        align = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.setFont(theme.font(theme.desk, bold=self.isChecked()))
        painter.setPen(colour)
        painter.drawText(QRectF(0, 0, self.width(), half), align, self.text())
        painter.setFont(self.font())
        painter.setPen(theme.colour(Tint.QUIET))
        painter.drawText(QRectF(0, half, self.width(), half), align, self._note)
        if self.isChecked():
            stroke = theme.stroke * (2 if self.hasFocus() else 1)
            painter.fillRect(QRectF(0, half - stroke, self._wide(self.text()), stroke), colour)
        painter.end()

    def _wide(self, text: str) -> float:
        font = self._theme.font(self._theme.desk, bold=True) if self._theme else self.font()
        return QFontMetricsF(font).horizontalAdvance(text)
