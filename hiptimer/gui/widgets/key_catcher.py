"""A button that waits for a key.

Belongs here: catching the next key that is pressed, whatever it would mean otherwise. May not: what it is to mean.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent

from hiptimer.gui.keys import MODIFIERS
from hiptimer.gui.widgets.button import TextButton

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent
    from PySide6.QtWidgets import QWidget


class KeyCatcher(TextButton):
    """Pressed, it waits for a key; pressed again, or when the focus goes, it waits no more."""

    caught = Signal(object)
    """A `Qt.Key` other than Escape, by which the person gives up."""
    waiting = Signal(bool)
    """It waits, or waits no more."""

    _waits = False  # here, since events come in while a button is being made

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self.clicked.connect(lambda: self._wait(waits=not self._waits))

    def waits(self) -> bool:
        """Whether the next key is caught."""
        return self._waits

    def event(self, event: QEvent) -> bool:
        """Catch keys before anybody else sees them: Tab moves the focus before it comes to a key press."""
        if self._waits and isinstance(event, QKeyEvent):
            if event.type() == QEvent.Type.KeyPress and not event.isAutoRepeat():
                self._catch(Qt.Key(event.key()))
            event.accept()
            return True
        return super().event(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Whoever goes on is not waited for."""
        super().focusOutEvent(event)
        self._wait(waits=False)

    def _catch(self, key: Qt.Key) -> None:
        if key in MODIFIERS:
            return
        self._wait(waits=False)
        if key != Qt.Key.Key_Escape:
            self.caught.emit(key)

    def _wait(self, *, waits: bool) -> None:
        if waits != self._waits:
            self._waits = waits
            self.waiting.emit(waits)
