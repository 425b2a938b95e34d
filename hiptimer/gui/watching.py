"""Notices that files are changed from outside.

Belongs here: watching files and their folders, and waiting until whoever writes is done. May not: reading them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

QUIET_MS: Final = 200
"""How long a file is left alone after it has changed: whoever writes it may not be done."""


class Watch(QObject):
    """Watches files, and their folders: a file that is replaced is another one to the system."""

    stirred = Signal()
    """Something has changed, and nothing has since."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._watcher = QFileSystemWatcher(self)
        self._quiet = QTimer(self)
        self._quiet.setSingleShot(True)
        self._quiet.setInterval(QUIET_MS)
        self._watcher.fileChanged.connect(lambda _path: self._quiet.start())
        self._watcher.directoryChanged.connect(lambda _path: self._quiet.start())
        self._quiet.timeout.connect(self.stirred)

    def watch(self, files: Iterable[Path]) -> None:
        """Watch these from now on, as far as they are there, and no others; none to watch nothing."""
        before = {*self._watcher.files(), *self._watcher.directories()}
        wanted = {str(each) for file in files for each in (file, file.parent) if each.exists()}
        if gone := sorted(before - wanted):
            self._watcher.removePaths(gone)
        if new := sorted(wanted - before):
            self._watcher.addPaths(new)

    def close(self) -> None:
        """Tell nothing any more."""
        self._quiet.stop()
