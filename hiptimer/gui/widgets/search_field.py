"""A line that is searched by.

Belongs here: a field whose keys also lead on to what it finds. May not: finding.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter

from hiptimer.gui.palettes import Tint
from hiptimer.gui.widgets.text_field import TextField

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QPaintEvent
    from PySide6.QtWidgets import QWidget

STEPS: Final = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class SearchField(TextField):
    """Letters search, arrows move through what is found, Enter takes it, Escape leaves."""

    stepped = Signal(int)
    """So many places on in what is found."""
    taken = Signal()
    """The one that is found is the one."""
    left = Signal()
    """Nothing more is searched for."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self._nothing = False

    def tell_nothing_found(self, *, nothing: bool) -> None:
        """Say beside what was typed that nothing is called so, or no longer."""
        self._nothing = nothing
        self.setAccessibleDescription(self.tr("Nothing found") if nothing else "")
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Search, or go on."""
        key = Qt.Key(event.key())
        if key == Qt.Key.Key_Escape:
            self.left.emit()
        elif key in STEPS:
            self.stepped.emit(STEPS[key])
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.taken.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the words, and where nothing was found say so at their end."""
        super().paintEvent(event)
        if self._theme is None or not self._nothing:
            return
        painter = QPainter(self)
        painter.setPen(self._theme.colour(Tint.WARNING))
        align = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(QRectF(self.rect()), align, self.tr("Nothing found"))
        painter.end()
