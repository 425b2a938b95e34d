"""What came of the files that were brought along, in words.

Belongs here: the list of files with what was made of each and what could not be kept. May not: reading files.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QTextEdit, QVBoxLayout, QWidget

from hiptimer.gui.palettes import Tint
from hiptimer.gui.widgets.button import TextButton
from hiptimer.gui.widgets.words import Words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent

    from hiptimer.gui.shelf import Brought, Report
    from hiptimer.gui.theme import Theme

MOST: Final = 200
"""So many lines of one file are shown; whoever has more will not read them all."""


class NotesView(QWidget):
    """Shows reports until it is closed."""

    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme: Theme | None = None
        self._reports: tuple[Report, ...] = ()
        self._head = Words("notes-head", self)
        self._close = TextButton("notes-close", self)
        self._text = QTextEdit(self)
        self._top = QHBoxLayout()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._head.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._text.setObjectName("notes")
        self._text.setReadOnly(True)
        self._text.setTabChangesFocus(True)
        self._text.setFrameShape(QFrame.Shape.NoFrame)
        self._text.setAccessibleName(self.tr("What came of the files"))
        self._top.addWidget(self._head, 1)
        self._top.addWidget(self._close)
        self._column.addLayout(self._top)
        self._column.addWidget(self._text, 1)
        self._close.clicked.connect(self.closed)
        self._close.call_it(self.tr("Close"), self.tr("Esc"))
        self.setFocusProxy(self._close)

    def style_as(self, theme: Theme) -> None:
        """Take the sizes and colours of a theme."""
        self._theme = theme
        self._column.setSpacing(theme.gap)
        self._top.setSpacing(theme.margin)
        self._head.style_as(theme, theme.desk, theme.fine, bold=True)
        self._close.style_as(theme, theme.fine)
        self._text.setFont(theme.font(theme.fine))
        self._text.document().setDocumentMargin(0)
        self._write()

    def show_reports(self, reports: Sequence[Report]) -> None:
        """Show these files."""
        self._reports = tuple(reports)
        self._write()

    def _write(self) -> None:
        theme = self._theme
        if theme is None:
            return
        kept = sum(report.brought is not None for report in self._reports)
        self._head.say(self.tr("{0} of {1} files taken in").format(kept, len(self._reports)))
        self._text.clear()
        cursor = self._text.textCursor()
        for number, report in enumerate(self._reports):
            gap = 0 if number == 0 else theme.gap
            self._line(cursor, report.file, Tint.TEXT, above=gap, bold=True)
            for words, tint in lines(report):
                self._line(cursor, words, tint, above=theme.gap // 4)
        self._text.moveCursor(QTextCursor.MoveOperation.Start)

    def _line(self, cursor: QTextCursor, words: str, tint: Tint, *, above: int, bold: bool = False) -> None:
        if self._theme is None:
            return
        if cursor.position():
            cursor.insertBlock()
        block = cursor.blockFormat()
        block.setTopMargin(above)
        cursor.setBlockFormat(block)
        letters = QTextCharFormat()
        letters.setFont(self._theme.font(self._theme.fine, bold=bold))
        letters.setForeground(self._theme.colour(tint))
        cursor.insertText(words, letters)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)


def _lost(brought: Brought) -> list[tuple[str, Tint]]:
    """What could not be kept; that there is nothing of that, unless something else is told."""
    if brought.notes:
        head = QCoreApplication.translate("Notes", "What could not be kept as it was:")
        return [(head, Tint.QUIET), *((f"• {words}", Tint.TEXT) for words in brought.notes)]
    return [] if brought.told else [(QCoreApplication.translate("Notes", "Everything was kept."), Tint.QUIET)]


def lines(report: Report) -> tuple[tuple[str, Tint], ...]:
    """What is said about one file, a line each, and in which colour."""
    if report.brought is None:
        head = QCoreApplication.translate("Notes", "Not taken in:")
        said = [(head, Tint.WARNING), *((words, Tint.WARNING) for words in report.problems)]
    else:
        said = [(words, Tint.TEXT) for words in report.brought.told] + _lost(report.brought)
    if len(said) <= MOST:
        return tuple(said)
    rest = QCoreApplication.translate("Notes", "… and {0} lines more").format(len(said) - MOST)
    return (*said[:MOST], (rest, Tint.QUIET))
