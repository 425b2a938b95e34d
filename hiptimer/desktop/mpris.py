"""Linux's media controls: keyboard, headset, lock screen and phone move the session through MPRIS2.

Belongs here: joining the bus, and telling its listeners what has changed.
May not: what is told and what a button means (now_playing), names and types on the bus (mpris_interfaces), obeying.

Only Linux has D-Bus. On Windows and macOS, Qt hands the media keys to the focused window as ordinary keys, so nothing
is needed here.
"""

from __future__ import annotations

import os
import sys
import time
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal
from PySide6.QtDBus import QDBusConnection, QDBusMessage

from hiptimer.core.snapshot import Mode
from hiptimer.desktop.mpris_interfaces import MICROSECONDS, PLAYER, Player, Root, for_bus, no_names, properties
from hiptimer.desktop.now_playing import Button, Status, Told, Worded, command, describe, in_english, offered

if TYPE_CHECKING:
    from collections.abc import Callable

    from hiptimer.core.snapshot import Snapshot
    from hiptimer.core.terms import Ms
    from hiptimer.core.timeline import Timeline

NAME: Final = "org.mpris.MediaPlayer2.hiptimer"
PATH: Final = "/org/mpris/MediaPlayer2"

JUMP: Final[Ms] = 1000
"""A position this far from where listeners believe it to be is told; they show whole seconds."""


def announce(bus: QDBusConnection | None = None, worded: Worded = in_english) -> Remote | None:
    """Become a media player that the desktop's controls can see; needs an application object.

    Args:
        bus: which D-Bus; by default the session's.
        worded: puts what is done into words.

    Returns:
        What to tell of the session, or None where there is nobody to tell; `probe` says why.
    """
    if not sys.platform.startswith("linux"):
        return None
    remote = Remote(bus or QDBusConnection.sessionBus(), worded=worded)
    return remote if remote.join() else None


def probe() -> str | None:
    """Ask whether there is anybody to tell, without becoming a media player.

    Returns:
        None when media keys reach the session, else the reason in words.
    """
    if not sys.platform.startswith("linux"):
        return None
    name = "hiptimer-probe"
    bus = QDBusConnection.connectToBus(QDBusConnection.BusType.SessionBus, name)
    works, reason = bus.isConnected(), bus.lastError().message()
    QDBusConnection.disconnectFromBus(name)
    if works:
        return None
    return (
        f"No desktop session (D-Bus) here: {reason}. The media keys do nothing; Space and PageDown work all the same."
    )


class Remote(QObject):
    """The session as the desktop's media controls see it; comes from `announce`.

    Args:
        bus: where to tell.
        clock: seconds that never go back.
        worded: puts what is done into words.
    """

    asked = Signal(object)
    """A `Command`. Between sessions only PLAY, and only while a workout is on offer."""
    raise_asked = Signal()
    """Somebody wants to see the window."""
    quit_asked = Signal()
    """Somebody wants the program to end."""

    def __init__(
        self, bus: QDBusConnection, clock: Callable[[], float] = time.monotonic, worded: Worded = in_english
    ) -> None:
        super().__init__()
        self._bus = bus
        self._worded = worded
        self._clock = clock
        self._name = ""
        self._timeline: Timeline | None = None
        self._last: Snapshot | None = None
        self._told = Told()
        self._believed: Ms = 0
        self._believed_at = clock()
        self._root = Root(self, self)
        self._player = Player(self, self)

    # -- being there ----------------------------------------------------------------------------

    def join(self) -> bool:
        """Become visible on the bus; whether that was possible."""
        export = QDBusConnection.RegisterOption.ExportAdaptors
        if not self._bus.isConnected() or not self._bus.registerObject(PATH, self, export):
            return False
        # A second program, with another data folder, needs a name of its own.
        names = (NAME, f"{NAME}.instance{os.getpid()}")
        self._name = next((name for name in names if self._bus.registerService(name)), "")
        return bool(self._name)

    def close(self) -> None:
        """Be no media player any more; harmless when it is none."""
        name, self._name = self._name, ""
        if name:
            self._bus.unregisterService(name)
            self._bus.unregisterObject(PATH)

    # -- what is told ---------------------------------------------------------------------------

    def begin(self, timeline: Timeline) -> None:
        """A session of this timeline begins; what `show` gets from now on is of that one."""
        self._timeline, self._last = timeline, None

    def show(self, snapshot: Snapshot) -> None:
        """Tell what has changed; costs next to nothing where nothing has."""
        if self._timeline is None:
            return
        last, self._last = self._last, snapshot
        known = last is not None and last.mode is snapshot.mode and last.block is snapshot.block
        if not known:
            self._tell(describe(self._timeline, snapshot, self._worded))
        # While 3-2-1 is counted the position stands still and listeners run ahead: they are put right when it is over.
        if not (known and snapshot.mode is Mode.COUNT_IN):
            self._put_right()

    def end(self, offer: str = "") -> None:
        """No session runs, or none any more.

        Args:
            offer: the title of the workout that *play* would start; empty for none.
        """
        self._timeline = self._last = None
        self._tell(offered(offer))

    def _tell(self, now: Told) -> None:
        before = self._told
        self._believe(0 if now.track != before.track else self._belief())
        self._told = now
        known, fresh = properties(before), properties(now)
        changed = {name: value for name, value in fresh.items() if value != known[name]}
        if changed:
            signal = QDBusMessage.createSignal(PATH, "org.freedesktop.DBus.Properties", "PropertiesChanged")
            signal.setArguments([PLAYER, {name: for_bus(value) for name, value in changed.items()}, no_names()])
            self._bus.send(signal)

    def _put_right(self) -> None:
        """Tell the position where listeners cannot know it."""
        position = self.position()
        if abs(position - self._belief()) > JUMP:
            self._believe(position)
            self._player.Seeked.emit(position * MICROSECONDS)

    def _belief(self) -> Ms:
        """Where listeners believe the position to be: it moves with the clock while the player plays."""
        moves = self._told.status is Status.PLAYING
        return self._believed + (round((self._clock() - self._believed_at) * 1000) if moves else 0)

    def _believe(self, position: Ms) -> None:
        self._believed, self._believed_at = position, self._clock()

    # -- what is asked --------------------------------------------------------------------------

    def position(self) -> Ms:
        """Where in the piece the session is."""
        return 0 if self._last is None else self._told.position(self._last)

    def told(self) -> Told:
        """What the controls show."""
        return self._told

    def press(self, button: Button) -> None:
        """Ask for what a button stands for."""
        asked = command(button, self._told, self._last)
        if asked is not None:
            self.asked.emit(asked)
