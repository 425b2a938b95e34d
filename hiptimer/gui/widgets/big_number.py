"""A number to be typed, in large digits.

Belongs here: the field; the arrow keys and the wheel change the number. May not: what it counts, its limits.
"""

from __future__ import annotations

from math import ceil
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QSizePolicy, QWidget

from hiptimer.gui.widgets.text_field import TextField, came_by_tab

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QKeyEvent, QWheelEvent

    from hiptimer.gui.theme import Theme

LETTERS: Final = 5
"""Room for so many digits, and the most that can be typed."""

STEPS: Final = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1, Qt.Key.Key_PageUp: 5, Qt.Key.Key_PageDown: -5}

NOTCH: Final = 120
"""Of a mouse wheel, in eighths of a degree."""

SHARE: Final = 1.5
"""Size of the digits, as a share of the theme's largest words."""


class BigNumber(TextField):
    """A line of large digits; minutes and seconds can be typed, too, as `1:30`."""

    edited = Signal()
    """Something else is written now."""

    def __init__(self, name: str, step: int, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self._step = step
        self._turned = 0
        self.setMaxLength(LETTERS)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.textChanged.connect(lambda _text: self.edited.emit())

    def value(self) -> int | None:
        """What is written, as a number; None where it is none."""
        minutes, colon, seconds = self.text().strip().rpartition(":")
        if not (seconds.isascii() and seconds.isdigit()) or (colon and not (minutes.isascii() and minutes.isdigit())):
            return None
        return int(minutes or 0) * 60 + int(seconds)

    def show_value(self, value: int) -> None:
        """Write a number."""
        if value != self.value():
            self.setText(str(value))

    def style_as(self, theme: Theme) -> None:
        """Take the sizes and colours of a theme."""
        super().style_as(theme)
        self.setFont(theme.font(round(theme.head * SHARE), bold=True))
        self.setFixedSize(self.sizeHint())

    def sizeHint(self) -> QSize:
        """Room for the digits and the line beneath."""
        hint, metrics = super().sizeHint(), QFontMetricsF(self.font())
        return QSize(ceil(metrics.horizontalAdvance("0") * (LETTERS - 0.8)), hint.height())

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Whoever comes here writes anew."""
        super().focusInEvent(event)
        if came_by_tab(event):
            self.selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and Down change the number, the rest is typing."""
        step = STEPS.get(Qt.Key(event.key()), 0)
        if step:
            self._change(step)
            event.accept()
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """A notch is a step."""
        self._turned += event.angleDelta().y()
        notches = int(self._turned / NOTCH)
        self._turned -= notches * NOTCH
        if notches:
            self._change(notches)
        event.accept()

    def _change(self, steps: int) -> None:
        """Go on to the next multiples of the step, never below 0."""
        value = self.value() or 0
        whole, over = divmod(value, self._step)
        if over and steps < 0:
            whole += 1
        self.show_value(max(0, (whole + steps) * self._step))
        self.selectAll()
