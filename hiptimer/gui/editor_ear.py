"""One repetition by ear, exactly as the session will say it.

Belongs here: preparing and playing it, one at a time. May not: speech, sound (handed in).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

from hiptimer.gui.latest import Latest

if TYPE_CHECKING:
    from collections.abc import Callable

    from hiptimer.core.snapshot import Snapshot
    from hiptimer.core.terms import Ms
    from hiptimer.gui.choice import Prepared
    from hiptimer.gui.controller import Running


class Ear(QObject):
    """Plays what it is asked for; what was asked before is heard no more."""

    told = Signal(str)
    """How far it is, or why nothing is heard; empty when it is over."""

    def __init__(self, make_session: Callable[[Prepared, Ms], Running], parent: QObject) -> None:
        super().__init__(parent)
        self._make_session = make_session
        self._preparing = Latest(self)
        self._speaking: Running | None = None
        self._preparing.answered.connect(self._play)
        self._preparing.failed.connect(self.told)

    def listen(self, prepare: Callable[[], Prepared]) -> None:
        """Prepare something off the window's thread, and play it."""
        self.hush()
        self.told.emit(self.tr("Getting the voice ready …"))
        self._preparing.ask(lambda _progress: prepare())

    def hush(self) -> None:
        """Let nothing be heard any more."""
        self._preparing.drop()
        session, self._speaking = self._speaking, None
        if session is not None:
            session.close()

    def close(self) -> None:
        """End everything that runs."""
        self.hush()
        self._preparing.close()

    def _play(self, prepared: Prepared) -> None:
        from hiptimer.core.player import Command  # noqa: PLC0415 not before something is heard

        self.told.emit(" ".join(prepared.problems))
        session = self._make_session(prepared, 0)
        session.published.connect(self._watch)
        session.trouble.connect(self.told, Qt.ConnectionType.QueuedConnection)
        self._speaking = session
        session.start()
        session.do(Command.PLAY)

    def _watch(self, snapshot: Snapshot) -> None:
        if snapshot.mode == "done":
            self.hush()
