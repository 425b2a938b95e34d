"""The answer to the latest question, worked out off the window's thread.

Belongs here: giving up what was asked before. May not: knowing what is asked.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from hiptimer.gui.background import Background, Job

if TYPE_CHECKING:
    from collections.abc import Callable

    from hiptimer.gui.choice import Progress


class Latest(QObject):
    """Answers one question after another; only the newest answer is told."""

    answered = Signal(object)
    """What the work returned."""
    failed = Signal(str)
    """Why there is no answer, in words."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._background = Background(self)
        self._job: Job | None = None

    def ask(self, work: Callable[[Progress], object]) -> None:
        """Work something out instead of what was asked before; it may call its `Progress` to end early."""
        self.drop()

        def unless_dropped(progress: Progress) -> object:
            progress(0, 1)  # ends here if there is a newer question already
            return work(progress)

        self._job = self._background.prepare(unless_dropped)
        self._job.finished.connect(self._answer)
        self._job.failed.connect(self._fail)
        self._background.begin(self._job)

    def drop(self) -> None:
        """Want no answer any more."""
        job, self._job = self._job, None
        if job is not None:
            job.give_up()
            job.blockSignals(True)  # noqa: FBT003 Qt names no such argument; what is queued already stays unheard

    def waits(self) -> bool:
        """Whether an answer is still to come."""
        return self._job is not None

    def close(self) -> None:
        """End everything that runs."""
        self.drop()
        self._background.close()

    def _answer(self, answer: object) -> None:
        self._job = None
        self.answered.emit(answer)

    def _fail(self, reason: str) -> None:
        self._job = None
        self.failed.emit(reason)
