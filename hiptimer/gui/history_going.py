"""Sessions that were deleted on the page of history, for as long as that can be undone.

Belongs here: waiting, and then having them deleted for good, off the window's thread. May not: what the page shows.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from hiptimer.gui.theme import UNDO_MS

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from hiptimer.gui.background import Background


class Going(QObject):
    """What is no longer shown, and still there."""

    gone = Signal()
    """Nothing can be brought back any more."""
    failed = Signal(str)
    """Why not all of it could be deleted, in words."""

    def __init__(self, delete: Callable[[Sequence[str]], None], work: Background, parent: QObject) -> None:
        """Wait for something to delete.

        Args:
            delete: Deletes sessions by id; called off the window's thread, raises OSError in words.
            work: Where it is called.
            parent: Whose part this is.
        """
        super().__init__(parent)
        self._delete = delete
        self._work = work
        self._going: list[str] = []
        self._leaving: frozenset[str] = frozenset()
        """On their way out of the file."""
        self._stays = QTimer(self)
        self._stays.setSingleShot(True)
        self._stays.setInterval(UNDO_MS)
        self._stays.timeout.connect(self.finish)

    def holds(self, session: str) -> bool:
        """Whether one has been deleted, for good or not yet."""
        return session in self._going or session in self._leaving

    def all_of_them(self) -> frozenset[str]:
        """Ids of those that have been deleted, for good or not yet."""
        return self._leaving.union(self._going)

    def let_go(self, session: str) -> None:
        """Delete one in a while."""
        if not self.holds(session):
            self._going.append(session)
            self._stays.start()

    def bring_back(self) -> str:
        """Which one was deleted last and is no longer to be; empty where none is left."""
        if not self._going:
            return ""
        self._stays.start()
        return self._going.pop()

    def any_left(self) -> bool:
        """Whether there is one to bring back."""
        return bool(self._going)

    def finish(self) -> None:
        """Delete for good what is to go."""
        self._stays.stop()
        sessions, self._going = tuple(self._going), []
        if not sessions:
            return
        self._leaving = self._leaving.union(sessions)
        job = self._work.prepare(lambda _progress: self._delete(sessions))
        job.finished.connect(lambda _nothing: self._are_away(sessions))
        job.failed.connect(lambda reason: self._fail(sessions, reason))
        self._work.begin(job)
        self.gone.emit()

    def _are_away(self, sessions: Sequence[str]) -> None:
        self._leaving = self._leaving.difference(sessions)

    def _fail(self, sessions: Sequence[str], reason: str) -> None:
        self._are_away(sessions)
        self.failed.emit(reason)
