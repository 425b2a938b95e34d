"""Joins the workouts on the start page to their files: copied, deleted and brought back, taken in.

Belongs here: what follows when one of these is asked for, off the window's thread, and what is said about it.
May not: files (handed in), how the start page looks.
"""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final, cast

from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog

from hiptimer.gui.background import Background
from hiptimer.gui.shelf import Report

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtCore import QMimeData
    from PySide6.QtWidgets import QWidget

    from hiptimer.gui.choice import Choice, Progress
    from hiptimer.gui.screens.start import StartScreen
    from hiptimer.gui.shelf import Shelf
    from hiptimer.gui.window import Window

SUBJECT: Final = "shelf"
"""Of this desk's problems, on the banner."""

OPEN_TO_FILES: Final = frozenset({"start", "help", "settings", "history"})
"""Screens on which a file may be dropped; the start page then tells what came of it."""


def choose_files(window: QWidget) -> Sequence[Path]:
    """Have the person choose files; none where they changed their mind."""
    words = QCoreApplication.translate("Shelf", "Open workouts, of hiptimer or of another program")
    names, _ = QFileDialog.getOpenFileNames(window, words)
    return [Path(name) for name in names]


class ShelfDesk(QObject):
    """Does what is asked about workouts, one thing after the other."""

    def __init__(
        self, window: Window, shelf: Shelf, choose: Callable[[QWidget], Sequence[Path]] = choose_files
    ) -> None:
        """Offer it on the start page.

        Args:
            window: Where.
            shelf: What can be done.
            choose: Has the person choose files.
        """
        super().__init__(window)
        self._window = window
        self._shelf = shelf
        self._choose = choose
        self._background = Background(self)
        self._deleted: list[tuple[Choice, Callable[[], None]]] = []
        """What can be brought back, and how; the latest last."""
        self._start = start = cast("StartScreen", window.screen_for("start"))
        start.duplicate_asked.connect(self.duplicate)
        start.delete_asked.connect(self.delete)
        start.undo_asked.connect(self.undo)
        start.open_asked.connect(lambda: self.bring(self._choose(self._window)))
        start.allow("duplicate", "delete", "open")
        window.setAcceptDrops(True)
        window.installEventFilter(self)
        window.closing.connect(self._background.close)
        self._do(self._shelf.tidy, lambda _nothing: None)

    def duplicate(self, choice: Choice) -> None:
        """Copy a workout, and show the copy."""

        def done(name: str) -> None:
            self._start.list_anew(name)
            self._start.foot.tell(self.tr("Copied: {0}").format(choice.title))

        self._do(lambda: self._shelf.duplicate(choice.name), done)

    def delete(self, choice: Choice) -> None:
        """Delete a workout; nobody is asked, for it can be undone."""

        def done(undo: Callable[[], None]) -> None:
            self._deleted.append((choice, undo))
            self._start.list_anew()
            self._start.foot.tell(self.tr("Deleted: {0}").format(choice.title), undoable=True)

        self._do(lambda: self._shelf.delete(choice.name), done)

    def undo(self) -> None:
        """Bring back what was deleted last."""
        if not self._deleted:
            return
        choice, undo = self._deleted.pop()

        def done(_nothing: object) -> None:
            self._start.list_anew(choice.name)
            self._start.foot.tell(self.tr("Brought back: {0}").format(choice.title), undoable=bool(self._deleted))

        self._do(undo, done)

    def bring(self, files: Sequence[Path]) -> None:
        """Take in files, each for itself, and tell what came of them."""
        if not files:
            return
        if self._window.shown() != "start":
            self._window.open("start")

        def work() -> tuple[Report, ...]:
            return tuple(report(self._shelf, file) for file in files)

        self._do(work, self._tell)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 Qt's name
        """Take files that are dropped on the window."""
        # Drops and their beginnings are one class in Qt.
        if isinstance(event, QDragEnterEvent) or event.type() == QEvent.Type.Drop:
            dropped = cast("QDropEvent", event)
            files = local_files(dropped.mimeData())
            if files and self._window.shown() in OPEN_TO_FILES:
                dropped.acceptProposedAction()
                if event.type() == QEvent.Type.Drop:
                    self.bring(files)
                return True
        return False

    def _tell(self, reports: Sequence[Report]) -> None:
        names = [name for each in reports if each.brought is not None for name in each.brought.names]
        if names:
            self._start.list_anew(names[0])
        self._start.show_reports(reports)

    def _do(self, work: Callable[[], object], done: Callable[..., None]) -> None:
        def alone(_progress: Progress) -> object:
            return work()

        job = self._background.prepare(alone)
        job.finished.connect(lambda _result: self._window.banner.tell(SUBJECT, ""))
        job.finished.connect(done)
        job.failed.connect(partial(self._window.banner.tell, SUBJECT))
        self._background.begin(job)


def report(shelf: Shelf, file: Path) -> Report:
    """Take in one file, and tell what came of it; whatever is wrong with it is part of that."""
    try:
        return Report(file.name, shelf.bring(file))
    except OSError as error:
        return Report(file.name, None, (error.strerror or str(error),))
    except ValueError as error:
        return Report(file.name, None, tuple(str(error).splitlines()))


def local_files(data: QMimeData) -> list[Path]:
    """The files on this machine among what is dragged."""
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
