"""The last line of the start page: how far a preparation is, or what was done and how to undo it.

Belongs here: words in one place, with the one button that goes with them. May not: preparing, undoing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from hiptimer.gui.palettes import Tint
from hiptimer.gui.theme import UNDO_MS
from hiptimer.gui.widgets.button import TextButton
from hiptimer.gui.widgets.marks import Strip
from hiptimer.gui.widgets.words import Words

if TYPE_CHECKING:
    from hiptimer.gui.theme import Theme


class Foot(QWidget):
    """Its place is kept while it says nothing."""

    cancelled = Signal()
    undo_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._busy = False
        self._told = ""
        self._undoable = False
        self._cancel = TextButton("cancel", self)
        self._undo = TextButton("undo", self)
        self._state = Words("state", self)
        self._strip = Strip("preparing", self)
        self._stays = QTimer(self)
        self._stays.setSingleShot(True)
        self._stays.setInterval(UNDO_MS)
        self._stays.timeout.connect(self.hush)
        self._cancel.clicked.connect(self.cancelled)
        self._undo.clicked.connect(self.undo_asked)
        self._line = QHBoxLayout()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._state.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        for button in (self._cancel, self._undo):
            button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
            self._line.addWidget(button)
        self._line.addWidget(self._state, 1)
        column.addLayout(self._line)
        column.addWidget(self._strip)
        self._refresh()

    def style_as(self, theme: Theme) -> None:
        """Take the sizes and colours of a theme."""
        self._line.setSpacing(theme.margin)
        self._state.style_as(theme, theme.fine, theme.fine * 4 // 5)
        self._state.tint(Tint.QUIET)
        self._state.setFixedHeight(theme.line)
        for button in (self._cancel, self._undo):
            button.style_as(theme, theme.fine)
            button.setFixedHeight(theme.line)
        self._strip.style_as(theme)
        self._strip.setFixedHeight(theme.strip)

    def show_progress(self, done: int, total: int) -> None:
        """Show how far the preparation is."""
        self._busy = True
        self._strip.show_share(done / total if total else 0.0)
        self._strip.setAccessibleName(self.tr("{0} of {1} spoken lines ready").format(done, total))
        self._refresh()

    def show_idle(self) -> None:
        """Show that nothing is being prepared."""
        self._busy = False
        self._strip.show_share(0.0)
        self._strip.setAccessibleName("")
        self._refresh()

    def tell(self, words: str, *, undoable: bool = False) -> None:
        """Say for a while what was done, in place of what was said before.

        Args:
            words: A line.
            undoable: It can be undone, which is offered for as long.
        """
        from hiptimer.gui.announce import announce  # noqa: PLC0415 not needed before the first paint

        self._told, self._undoable = words, undoable
        announce(self, words)
        self._stays.start()
        self._refresh()

    def hush(self) -> None:
        """Say nothing more of what was done."""
        self._told, self._undoable = "", False
        self._stays.stop()
        self._refresh()

    def _refresh(self) -> None:
        self._state.say(self.tr("Getting the voice ready …") if self._busy else self._told)
        self._cancel.setVisible(self._busy)
        self._cancel.call_it(self.tr("Cancel"), self.tr("Esc"))
        self._undo.setVisible(self._undoable and not self._busy)
        self._undo.call_it(self.tr("Undo"), self.tr("Ctrl+Z"))
        self._strip.set_hollow(hollow=not self._busy)
