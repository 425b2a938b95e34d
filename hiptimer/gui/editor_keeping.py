"""The file of the workout that is being edited: saved when asked, watched meanwhile.

Belongs here: the draft as it is on the disk, and what came of saving it. May not: the changes (editor_desk), how a file
is written or read (the workbench).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from hiptimer.gui.background import Background
from hiptimer.gui.watching import Watch
from hiptimer.gui.workbench import Conflict, Draft

if TYPE_CHECKING:
    from collections.abc import Callable

    from hiptimer.core.workout import Workout
    from hiptimer.gui.workbench import Workbench


class Keeping(QObject):
    """Keeps one workout in its file."""

    saved = Signal()
    """The draft is on the disk as it was handed in."""
    conflicted = Signal(object)
    """A `Conflict`: the file was changed outside, and nothing has been written."""
    failed = Signal(str)
    """Why it was not saved, in words."""
    changed_outside = Signal(object)
    """A `Draft`: the file as it is now."""
    unreadable = Signal(str)
    """The file was changed outside, and why it cannot be read now, in words."""

    def __init__(self, workbench: Workbench, parent: QObject) -> None:
        super().__init__(parent)
        self._workbench = workbench
        self._jobs = Background(self)
        self._draft: Draft | None = None
        self._busy = 0
        self._watcher = Watch(self)
        self._watcher.stirred.connect(self.look_again)

    def draft(self) -> Draft | None:
        """As it is on the disk, as far as is known; None while nothing is kept."""
        return self._draft

    def begin(self, draft: Draft | None) -> None:
        """Keep this one from now on; None for none."""
        self._draft = draft
        self._watch()

    def busy(self) -> bool:
        """Whether something is being written."""
        return self._busy > 0

    def save(self, workout: Workout) -> None:
        """Write it in the place of the draft, off the window's thread."""
        draft = self._draft or Draft(workout)
        self._write(lambda: self._workbench.save(draft, workout))

    def save_copy(self, workout: Workout) -> None:
        """Write it under a new name, which it has from then on."""
        self._write(lambda: self._workbench.save_copy(workout))

    def look_again(self) -> None:
        """Find out whether the file has been changed outside."""
        draft = self._draft
        if draft is None or draft.path is None:
            return
        job = self._jobs.prepare(lambda _progress: self._workbench.open(draft.name))
        job.finished.connect(self._compare)
        job.failed.connect(self.unreadable)
        self._jobs.begin(job)

    def close(self) -> None:
        """End everything; what is being written is written."""
        self._watcher.close()
        self._jobs.close()

    def _write(self, write: Callable[[], Draft | Conflict]) -> None:
        job = self._jobs.prepare(lambda _progress: write())
        job.finished.connect(self._written)
        job.failed.connect(self._not_written)
        self._busy += 1
        self._jobs.begin(job)

    def _written(self, result: Draft | Conflict) -> None:
        self._busy -= 1
        if isinstance(result, Conflict):
            self.conflicted.emit(result)
            return
        self._draft = result
        self._watch()
        self.saved.emit()

    def _not_written(self, reason: str) -> None:
        self._busy -= 1
        self.failed.emit(reason)

    def _compare(self, now: Draft) -> None:
        before = self._draft
        if before is None or now.path != before.path or now.text == before.text:
            self._watch()
        elif now.workout == before.workout:
            self.begin(now)  # remarks and layout alone
        else:
            self._watch()
            self.changed_outside.emit(now)

    def _watch(self) -> None:
        path = self._draft.path if self._draft is not None else None
        self._watcher.watch([path] if path is not None else [])
