"""One window for one data folder: a second start asks the first to show itself, and ends.

Belongs here: who was first, asking it, and hearing the asking. May not: raising a window; whoever listens does that.

Who holds the lock is the first; the system frees the lock of a killed program, so what such a one leaves behind never
keeps anybody from starting. The first listens on a local socket (a named pipe on Windows), which it need not do before
its window is painted: a second start keeps asking for a moment. One that gets no answer starts all the same.
"""

from __future__ import annotations

import os
import sys
import time
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCryptographicHash, QDir, QLockFile

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtNetwork import QLocalServer, QLocalSocket

PATIENCE: Final = 1.0
"""Seconds for which the first is asked."""

AGAIN_AFTER: Final = 0.02
"""Seconds between one asking and the next."""

ASK: Final = "show yourself"
ANSWER: Final = "here I am"
LONGEST_LINE: Final = 4096
"""Bytes; whoever says more is not one of us."""

TOKEN: Final = "XDG_ACTIVATION_TOKEN"  # noqa: S105 a permission to come to the front, worth nothing to anybody else
"""Where Wayland's desktops put a start's right to bring a window to the front, and where Qt looks for it."""


def claim(folder: Path, patience: float = PATIENCE) -> Claim | None:
    """Be the one program of this data folder, or have the one that already runs show its window.

    Needs no application object. Takes about a millisecond where nothing else runs.

    Args:
        folder: where the program keeps its data; it need not exist.
        patience: seconds to wait for the answer of one that runs.

    Returns:
        None when another one has shown itself: end now, all is well. Else what listens for later starts.
    """
    place = _place(folder)
    lock = QLockFile(f"{place}.lock")
    lock.setStaleLockTime(0)  # a lock is stale when its holder is dead, however long a living one holds it
    until = time.monotonic() + patience
    while True:
        if lock.tryLock(0):
            return Claim(place, lock)
        if lock.error() is not QLockFile.LockError.LockFailedError:
            return Claim(place, None, why=f"{place}.lock cannot be written")
        if _has_answered(place, until):
            return None
        if time.monotonic() + AGAIN_AFTER >= until:
            return Claim(place, None, why="another hiptimer runs with this data folder and does not answer")
        time.sleep(AGAIN_AFTER)


class Claim:
    """The right to be asked by later starts; comes from `claim`.

    Keep it as long as the program runs: the right goes with it.
    """

    def __init__(self, place: str, lock: QLockFile | None, *, why: str = "") -> None:
        self._place = place
        self._lock = lock
        self._why = why
        self._server: QLocalServer | None = None

    def listen(self, show: Callable[[], object]) -> str | None:
        """Hear later starts from now on; needs an application object.

        Args:
            show: brings the window to the front; called in this thread whenever somebody has started the program again.

        Returns:
            None, or why later starts will open a window of their own, in words.
        """
        from PySide6.QtNetwork import QLocalServer  # noqa: PLC0415 takes longer than all else here, so after the first paint

        if self._lock is None:
            return self._why
        server = QLocalServer()
        server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        server.newConnection.connect(partial(_let_in, server, show))
        address = _address(self._place)
        QLocalServer.removeServer(address)  # left behind by a killed one: we hold the lock, so nobody listens there
        if not server.listen(address):
            return f"{address} cannot be listened on: {server.errorString()}"
        self._server = server
        return None

    def is_alone(self) -> bool:
        """Whether nobody else can run with this data folder; it may be that the lock could not be had."""
        return self._lock is not None

    def close(self) -> None:
        """Give up the right; harmless when it is given up."""
        server, self._server = self._server, None
        if server is not None:
            server.close()
            server.deleteLater()
        lock, self._lock = self._lock, None
        if lock is not None:
            lock.unlock()


def _place(folder: Path) -> str:
    """A path for the socket, and for the lock beside it: another one for every user and data folder, and short."""
    resolved = str(folder.absolute().resolve())
    user = os.environ.get("USERNAME", "") if sys.platform == "win32" else str(os.getuid())
    said = f"{user}\n{resolved}".encode("utf-8", "surrogateescape")
    digest = bytes(QCryptographicHash.hash(said, QCryptographicHash.Algorithm.Sha256).toHex().data()).decode()
    runtime = os.environ.get("XDG_RUNTIME_DIR", "")
    parent = runtime if Path(runtime).is_absolute() and os.access(runtime, os.W_OK | os.X_OK) else QDir.tempPath()
    return f"{parent}/hiptimer-{digest[:20]}"


def _address(place: str) -> str:
    """Where to listen and to ask: the socket's path; on Windows, whose pipes live in no folder, its name."""
    return Path(place).name if sys.platform == "win32" else place


# -- the second --------------------------------------------------------------------------------


def _has_answered(place: str, until: float) -> bool:
    """Ask once, and wait for the answer until then; False at once when nobody listens there yet."""
    from PySide6.QtNetwork import QLocalSocket  # noqa: PLC0415 who is the first does not need it

    if not _is_ours(place):
        return False
    socket = QLocalSocket()
    socket.connectToServer(_address(place))
    if not socket.waitForConnected(_left(until)):
        return False
    socket.write(f"{ASK} {os.environ.get(TOKEN, '')}\n".encode())
    while not socket.canReadLine():
        if not socket.waitForReadyRead(_left(until)):
            return False
    return bytes(socket.readLine(LONGEST_LINE).data()).decode(errors="replace").strip() == ANSWER


def _is_ours(place: str) -> bool:
    """Whether it is this user's: anybody may have put something into the folder for temporary files."""
    if sys.platform == "win32":
        return True
    try:
        return Path(place).stat().st_uid == os.getuid()
    except OSError:
        return False


def _left(until: float) -> int:
    """Milliseconds until then; never less than one, as Qt takes some of those for *for ever*."""
    return max(1, round((until - time.monotonic()) * 1000))


# -- the first ---------------------------------------------------------------------------------


def _let_in(server: QLocalServer, show: Callable[[], object]) -> None:
    while (socket := server.nextPendingConnection()) is not None:
        socket.disconnected.connect(socket.deleteLater)
        socket.readyRead.connect(partial(_hear, socket, show))
        _hear(socket, show)  # what has been said before we looked is not announced


def _hear(socket: QLocalSocket, show: Callable[[], object]) -> None:
    if not socket.canReadLine():
        if socket.bytesAvailable() > LONGEST_LINE:
            socket.abort()
        return
    words = bytes(socket.readLine(LONGEST_LINE).data()).decode(errors="replace").strip()
    if not words.startswith(ASK):
        socket.abort()
        return
    if token := words.removeprefix(ASK).strip():
        os.environ[TOKEN] = token
    show()
    socket.write(f"{ANSWER}\n".encode())
    socket.flush()
    socket.disconnectFromServer()
