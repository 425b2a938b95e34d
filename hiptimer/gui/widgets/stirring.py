"""Whether somebody is there.

Belongs here: seeing keys and the pointer, whatever they are meant for. May not: what follows from it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer, Signal

from hiptimer.gui.theme import NOBODY_MS

if TYPE_CHECKING:
    from PySide6.QtCore import QEvent as Event

STIRS: Final = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseMove,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.Enter,
    }
)
"""Events of somebody who does something."""


class Stirring(QObject):
    """Tells when somebody comes, and when nobody has stirred for a minute; watches only from `begin` to `end`."""

    came = Signal()
    went = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(NOBODY_MS)
        self._patience.timeout.connect(self.went)

    def begin(self) -> None:
        """Watch; somebody is there."""
        application = QCoreApplication.instance()
        if application is not None:
            application.installEventFilter(self)
        self._patience.start()

    def end(self) -> None:
        """Watch no longer."""
        application = QCoreApplication.instance()
        if application is not None:
            application.removeEventFilter(self)
        self._patience.stop()

    def is_somebody(self) -> bool:
        """Whether somebody is there."""
        return self._patience.isActive()

    def eventFilter(self, _watched: QObject, event: Event) -> bool:  # noqa: N802 Qt's name
        """See what happens, and let it."""
        if event.type() in STIRS:
            there = self.is_somebody()
            self._patience.start()
            if not there:
                self.came.emit()
        return False
