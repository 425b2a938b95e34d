"""The first lines of the page of history: which year, how the weeks went, what to do next.

Belongs here: these words, and the way back. May not: the rules behind them (core.progress, core.weeks).
"""

from __future__ import annotations

from math import ceil
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from hiptimer.gui.palettes import Tint
from hiptimer.gui.widgets.button import TextButton
from hiptimer.gui.widgets.toggle import Toggle
from hiptimer.gui.widgets.words import Words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from hiptimer.gui.theme import Theme


class Top(QWidget):
    """Says how it goes, and asks how the legs are."""

    left = Signal()
    year_asked = Signal(int)
    """So many years on; back where it is negative."""
    sore_told = Signal(bool)
    """Whether soreness still disturbs."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = Words("title", self)
        self._earlier = TextButton("earlier", self)
        self._year = Words("year-shown", self)
        self._later = TextButton("later", self)
        self._weeks = Words("weeks", self)
        self._back = TextButton("back", self)
        self._advice = QLabel(self)
        self._sore = Toggle("sore", self)
        self._rows = QVBoxLayout(self)
        self._first = QHBoxLayout()
        self._second = QHBoxLayout()
        self._lay_out()
        self._earlier.clicked.connect(lambda: self.year_asked.emit(-1))
        self._later.clicked.connect(lambda: self.year_asked.emit(+1))
        self._back.clicked.connect(self.left)
        self._sore.clicked.connect(self.sore_told)
        self._name()

    def _lay_out(self) -> None:
        self._rows.setContentsMargins(0, 0, 0, 0)
        for part in (self._title, self._earlier, self._year, self._later):
            self._first.addWidget(part)
        self._first.addWidget(self._weeks, 1)
        self._first.addWidget(self._back)
        self._second.addWidget(self._advice, 1)
        self._second.addWidget(self._sore, 0, Qt.AlignmentFlag.AlignTop)
        self._rows.addLayout(self._first)
        self._rows.addLayout(self._second)
        self._advice.setObjectName("advice")
        self._advice.setTextFormat(Qt.TextFormat.PlainText)
        self._advice.setWordWrap(True)
        self._advice.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._weeks.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._year.setAlignment(Qt.AlignmentFlag.AlignCenter)

    def _name(self) -> None:
        self._title.say(self.tr("History"))
        for button, sign, name in (
            (self._earlier, "◂", self.tr("A year back")),
            (self._later, "▸", self.tr("A year on")),
        ):
            button.call_it(sign)
            button.setAccessibleName(name)
            button.setToolTip(name)
        self._back.call_it(self.tr("Back"), self.tr("Esc"))
        self._sore.call_it(self.tr("Sore on stairs"))
        self._sore.setToolTip(self.tr("Soreness still disturbs walking or stairs today"))

    def style_as(self, theme: Theme) -> None:
        """Take the sizes and colours of a theme."""
        self._rows.setSpacing(theme.gap // 2)
        self._first.setSpacing(theme.margin)
        self._second.setSpacing(theme.margin)
        for words, pixels in ((self._title, theme.lead), (self._year, theme.desk)):
            widest = words.said() if words is self._title else "8888"
            words.style_as(theme, pixels, theme.fine, bold=True)
            words.setFixedWidth(ceil(QFontMetricsF(theme.font(pixels, bold=True)).horizontalAdvance(widest)) + 1)
        self._weeks.style_as(theme, theme.fine * 4 // 5, theme.fine * 3 // 5)
        self._weeks.tint(Tint.QUIET)
        self._advice.setFont(theme.font(theme.fine))
        for button in (self._earlier, self._later):
            button.style_as(theme, theme.lead)
            button.setFixedHeight(theme.line)
        self._back.style_as(theme, theme.fine)
        self._back.setFixedHeight(theme.line)
        self._sore.style_as(theme)

    def show_year(self, year: int, *, later: bool) -> None:
        """Say which year it is, and whether there is one after it."""
        self._year.say(str(year))
        self._later.setEnabled(later)

    def show_weeks(self, words: str) -> None:
        """Say how the weeks went."""
        self._weeks.say(words)

    def show_advice(self, lines: Sequence[str]) -> None:
        """Say what to do next."""
        self._advice.setText("\n".join(lines))
        self._advice.setAccessibleName(" ".join(lines))

    def show_sore(self, *, sore: bool) -> None:
        """Show what was said of the legs."""
        self._sore.setChecked(sore)

    def allow_all(self, *, allowed: bool) -> None:
        """Show everything; otherwise, while there is no session at all, only the title and the way back."""
        for part in (self._earlier, self._year, self._later, self._advice, self._sore):
            part.setVisible(allowed)
