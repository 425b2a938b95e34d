"""Work that takes a while, off the window's thread.

Belongs here: running a function elsewhere and bringing its progress, result or complaint back to the window's thread.
May not: knowing what the work is.
"""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, TypeAlias

from PySide6.QtCore import QObject, QThreadPool, Signal

if TYPE_CHECKING:
    from collections.abc import Callable

    from hiptimer.gui.choice import Progress

    Work: TypeAlias = Callable[[Progress], object]

PATIENCE_MS = 5000
"""How long an end waits for work that has been given up."""


class GivenUp(Exception):  # noqa: N818 it is no error: somebody changed their mind
    """Nobody wants the result any more; raised inside the work, at its next report of progress."""


class Job(QObject):
    """One piece of work under way; its signals reach the thread it was made in."""

    progressed = Signal(int, int)
    """Steps done, steps in all."""
    finished = Signal(object)
    """What the work returned."""
    failed = Signal(str)
    """Why there is no result, in words."""

    def __init__(self, work: Work, parent: QObject) -> None:
        super().__init__(parent)
        self._work = work
        self._given_up = False

    def give_up(self) -> None:
        """Want no result any more: none will be reported, and the work ends at its next progress."""
        self._given_up = True

    def run(self) -> None:
        """Do the work, in whatever thread this is called."""
        try:
            result = self._work(self._report)
        except GivenUp:
            return
        except OSError as error:
            what = f"{error.filename}: " if error.filename else ""
            self._fail(f"{what}{error.strerror or error}")
        except ValueError as error:
            self._fail(str(error))
        except Exception as error:
            logging.getLogger(__name__).exception("a fault of the program while preparing")
            self._fail(self.tr("That is a fault in hiptimer itself: {0}").format(repr(error)))
        else:
            if not self._given_up:
                self.finished.emit(result)

    def _fail(self, reason: str) -> None:
        if not self._given_up:
            self.failed.emit(reason)

    def _report(self, done: int, total: int) -> None:
        if self._given_up:
            raise GivenUp
        self.progressed.emit(done, total)


class Background(QObject):
    """Does one job after another in a thread of its own."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._jobs: list[Job] = []

    def prepare(self, work: Work) -> Job:
        """A job for this work, to be connected before it is `begin`-ed."""
        job = Job(work, self)
        self._jobs.append(job)
        return job

    def begin(self, job: Job) -> None:
        """Do it as soon as the jobs before it are done."""
        self._pool.start(job.run)

    def close(self) -> None:
        """Give everything up and wait a little for it."""
        for job in self._jobs:
            job.give_up()
        self._pool.waitForDone(PATIENCE_MS)
