"""The machine goes to sleep: Linux's logind tells it beforehand, in time to pause.

Belongs here: hearing logind's `PrepareForSleep`. May not: pausing; whoever listens does that.

https://www.freedesktop.org/software/systemd/man/latest/org.freedesktop.login1.html. Where there is no such bus nothing
is heard; the gap in time is noticed when the machine wakes (audio.output).
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Final, cast

from PySide6.QtCore import SLOT, QObject, Signal, Slot
from PySide6.QtDBus import QDBusConnection

if TYPE_CHECKING:
    from collections.abc import Callable

SERVICE: Final = "org.freedesktop.login1"
PATH: Final = "/org/freedesktop/login1"
INTERFACE: Final = "org.freedesktop.login1.Manager"
SIGNAL: Final = "PrepareForSleep"


class Sleep(QObject):
    """Hears of it; comes from `watch_sleep`. Keep it as long as it shall be heard."""

    near = Signal()
    """The machine is about to sleep."""

    @Slot(bool)
    def prepare(self, begins: bool) -> None:  # noqa: FBT001 the bus hands it over so
        """Take what the bus says: True before the sleep, False after it."""
        if begins:
            self.near.emit()


def watch_sleep(pause: Callable[[], object], bus: QDBusConnection | None = None) -> Sleep | None:
    """Call `pause` whenever the machine is about to sleep; needs an application object.

    Args:
        pause: called in this thread.
        bus: which D-Bus; by default the system's.

    Returns:
        What has to be kept, or None where nobody tells of it.
    """
    if not sys.platform.startswith("linux"):
        return None
    bus = bus or QDBusConnection.systemBus()
    sleep = Sleep()
    slot = cast("bytes", SLOT("prepare(bool)"))
    if not bus.isConnected() or not bus.connect(SERVICE, PATH, INTERFACE, SIGNAL, sleep, slot):
        return None
    sleep.near.connect(pause)
    return sleep
