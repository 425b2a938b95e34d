"""A row of large words of which one may be chosen.

Belongs here: choosing by hand, by key or from outside, and taking it back. May not: what the choice means.
"""

from __future__ import annotations

from math import ceil
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPainter
from PySide6.QtWidgets import QHBoxLayout, QRadioButton, QSizePolicy, QWidget

from hiptimer.gui.palettes import Tint

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QPoint
    from PySide6.QtGui import QKeyEvent, QMouseEvent, QPaintEvent

    from hiptimer.gui.theme import Theme

SIDEWAYS: Final = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
TAKES_BACK: Final = frozenset({Qt.Key.Key_Backspace, Qt.Key.Key_Delete})


class BigOption(QRadioButton):
    """One large word."""

    keyed = Signal(int)
    """So many places further on; 0 to take the choice back."""

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme: Theme | None = None
        self.setObjectName(name)
        # A click leaves the keys where they are.
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def style_as(self, theme: Theme) -> None:
        """Take the sizes and colours of a theme."""
        self._theme = theme
        self.setFont(theme.font(theme.text, bold=True))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Room for the word and the space round it."""
        if self._theme is None:
            return super().sizeHint()
        wide = ceil(self._wide()) + 2 * self._theme.gap
        return QSize(max(wide, 2 * self._theme.row), self._theme.row)

    def minimumSizeHint(self) -> QSize:
        """A word that is cut off tells nothing."""
        return QSize(ceil(self._wide()), self._theme.row) if self._theme else super().minimumSizeHint()

    def hitButton(self, place: QPoint) -> bool:  # noqa: N802 Qt's name
        """All of it can be pressed."""
        return self.rect().contains(place)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """The second of two quick clicks takes nothing back."""
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows go along the row; every other key is the page's."""
        key = Qt.Key(event.key())
        if key in SIDEWAYS or key in TAKES_BACK:
            self.keyed.emit(SIDEWAYS.get(key, 0))
        else:
            event.ignore()

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Nothing is chosen by a key that goes up."""
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the word; the chosen one is in the accent and has a line under it, so colour alone never tells."""
        del event
        if self._theme is None:
            return
        theme = self._theme
        lit = self.isChecked() or self.underMouse() or self.hasFocus()
        painter = QPainter(self)
        painter.setFont(self.font())
        painter.setPen(theme.colour(Tint.ACCENT if lit else Tint.TEXT))
        painter.drawText(QRectF(self.rect()), Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, self.text())
        thick = theme.stroke * (2 * self.isChecked() + self.hasFocus())
        below = (self.height() + QFontMetricsF(self.font()).height()) / 2
        line = QRectF(0, min(below, self.height() - thick), self._wide(), thick)
        painter.fillRect(line, theme.colour(Tint.ACCENT))
        painter.end()

    def _wide(self) -> float:
        return QFontMetricsF(self.font()).horizontalAdvance(self.text())


class BigOptions(QWidget):
    """One of several, or none."""

    changed = Signal()
    """By the person."""

    def __init__(self, name: str, count: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._chosen: int | None = None
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._options = [BigOption(f"{name}-{number}", self) for number in range(count)]
        for number, option in enumerate(self._options):
            self._row.addWidget(option)
            option.clicked.connect(lambda _checked, number=number: self._take_or_let_go(number))
            option.keyed.connect(self._take_by_key)
        self._show(None)

    def style_as(self, theme: Theme) -> None:
        """Take the sizes and colours of a theme."""
        self._row.setSpacing(theme.gap)
        for option in self._options:
            option.style_as(theme)
        self._row.invalidate()
        self.updateGeometry()

    def name_them(self, about: str, words: Sequence[str]) -> None:
        """Set the words, and for whoever cannot see the row what they are about."""
        for number, (option, word) in enumerate(zip(self._options, words, strict=True)):
            option.setText(word)
            option.setAccessibleName(f"{about}: {word}")
            option.setAccessibleDescription(str(number))
            option.updateGeometry()

    def chosen(self) -> int | None:
        """The number of the chosen one."""
        return self._chosen

    def take(self, number: int | None) -> None:
        """Choose one for the person, or none."""
        self._show(number)
        self.changed.emit()

    def clear(self) -> None:
        """Nothing is chosen."""
        self._show(None)

    def stop(self) -> BigOption:
        """Where the keys come in."""
        return self._options[self._chosen or 0]

    def _take_or_let_go(self, number: int) -> None:
        self.take(None if number == self._chosen else number)

    def _take_by_key(self, places: int) -> None:
        chosen, last = self._chosen, len(self._options) - 1
        if not places:
            self.take(None)
            return
        self.take((0 if places > 0 else last) if chosen is None else min(max(chosen + places, 0), last))
        self.stop().setFocus()

    def _show(self, number: int | None) -> None:
        self._chosen = number
        for each, option in enumerate(self._options):
            # Left to themselves, one of them would always be chosen from the first choice on.
            option.setAutoExclusive(False)
            option.setChecked(each == number)
            option.setAutoExclusive(True)
            # Tab stops at the row once.
            stops = each == (number or 0)
            option.setFocusPolicy(Qt.FocusPolicy.TabFocus if stops else Qt.FocusPolicy.NoFocus)
