"""The screen after a session.

Belongs here: what was done, and the one way back. May not: working out what was done (recap).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLayout, QVBoxLayout, QWidget

from hiptimer.core.snapshot import clock
from hiptimer.gui.palettes import Tint
from hiptimer.gui.theme import Theme, colours_of, theme_for
from hiptimer.gui.widgets.button import TextButton
from hiptimer.gui.widgets.words import Words

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QResizeEvent

    from hiptimer.gui.recap import Recap

ROWS: Final = 7
"""As many lines as fit; what is more is told in the last one."""

KEYS: Final = frozenset(
    {
        Qt.Key.Key_Space,
        Qt.Key.Key_Return,
        Qt.Key.Key_Enter,
        Qt.Key.Key_Escape,
        Qt.Key.Key_PageDown,
        Qt.Key.Key_PageUp,
    }
)


class DoneScreen(QWidget):
    """Shows a recap."""

    left = Signal()
    """Back to the start page."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = Words("title", self)
        self._head = Words("head", self)
        self._time = Words("time", self)
        self._names = [Words(f"exercise-{number}", self) for number in range(ROWS)]
        self._amounts = [Words(f"amount-{number}", self) for number in range(ROWS)]
        self._back = TextButton("back", self, filled=True)
        self._back.clicked.connect(self.left)
        self._outer = QVBoxLayout(self)
        self._grid = QGridLayout()
        self._lay_out()
        self.setFocusProxy(self._back)

    def _lay_out(self) -> None:
        # Sizes follow the window; the words of the last size must not keep it from shrinking.
        self._outer.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        top = QHBoxLayout()
        top.addWidget(self._head, 1)
        top.addWidget(self._time, 1)
        self._time.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        for number, (name, amount) in enumerate(zip(self._names, self._amounts, strict=True)):
            self._grid.addWidget(name, number, 0)
            self._grid.addWidget(amount, number, 1)
            amount.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._grid.setColumnStretch(0, 2)
        self._grid.setColumnStretch(1, 1)
        self._outer.addWidget(self._title)
        self._outer.addLayout(top)
        self._outer.addLayout(self._grid)
        self._outer.addStretch(1)
        self._outer.addWidget(self._back, 0, Qt.AlignmentFlag.AlignLeft)

    def show_recap(self, recap: Recap) -> None:
        """Show what was done."""
        self._title.say(recap.title)
        self._head.say(self.tr("Done") if recap.whole else self.tr("Well done so far"))
        self._time.say(clock(recap.played))
        self._time.setAccessibleName(self.tr("Time: {0}").format(clock(recap.played)))
        rows = list(recap.rows)
        if len(rows) > ROWS:
            rows[ROWS - 1 :] = [(self.tr("and {0} more").format(len(rows) - ROWS + 1), "")]
        rows += [("", "")] * (ROWS - len(rows))
        for name, amount, row in zip(self._names, self._amounts, rows, strict=True):
            name.say(row[0])
            amount.say(row[1])
        self._back.call_it(self.tr("Back to start"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Any likely key leads back."""
        if Qt.Key(event.key()) not in KEYS:
            super().keyPressEvent(event)
        elif not event.isAutoRepeat():
            self.left.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take the sizes of the new theme."""
        super().resizeEvent(event)
        self._style(theme_for(self.size(), colours_of(self.palette())))

    def _style(self, theme: Theme) -> None:
        edge = 2 * theme.margin
        self._outer.setContentsMargins(edge, edge, edge, edge)
        self._outer.setSpacing(theme.gap)
        self._grid.setContentsMargins(0, 2 * theme.gap, 0, theme.gap)
        self._grid.setVerticalSpacing(theme.gap // 2)
        for words, size, bold in (
            (self._title, theme.note, False),
            (self._head, theme.head, True),
            (self._time, theme.head, True),
        ):
            words.style_as(theme, size, theme.desk, bold=bold)
        self._title.tint(Tint.QUIET)
        for words in self._names:
            words.style_as(theme, theme.note, theme.desk)
        for words in self._amounts:
            words.style_as(theme, theme.note, theme.desk)
            words.tint(Tint.QUIET)
        self._back.style_as(theme, theme.note)
        self._outer.activate()


def build() -> DoneScreen:
    """Make the screen."""
    return DoneScreen()
