"""The exercises of a session that was done, each with how much of it, and how heavy it was.

Belongs here: the list and its rows. May not: what was done (gui.recap), keeping loads.
"""

from __future__ import annotations

from itertools import zip_longest
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from hiptimer.gui.palettes import Tint
from hiptimer.gui.widgets.load_field import LoadField
from hiptimer.gui.widgets.scrolling import scroll_down
from hiptimer.gui.widgets.words import Words

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtGui import QKeyEvent

    from hiptimer.core.terms import Units
    from hiptimer.gui.recap import Recap, Row
    from hiptimer.gui.theme import Theme


class DoneRow(QWidget):
    """One exercise."""

    def __init__(self, number: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.exercise = ""
        self._name = Words(f"exercise-{number}", self)
        self._amount = Words(f"amount-{number}", self)
        self.asked = LoadField(f"load-{number}", self)
        for words in (self._name, self._amount):
            words.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(0)
        self._lines.addStretch(1)
        self._lines.addWidget(self._name)
        self._lines.addWidget(self._amount)
        self._lines.addStretch(1)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.addLayout(self._lines, 1)
        self._row.addWidget(self.asked)

    def style_as(self, theme: Theme) -> None:
        """Take the sizes and colours of a theme."""
        self._row.setSpacing(theme.margin)
        self._name.style_as(theme, theme.desk, theme.fine, bold=True)
        self._amount.style_as(theme, theme.fine, theme.fine * 4 // 5)
        self._amount.tint(Tint.QUIET)
        self.asked.style_as(theme)
        self.setMinimumHeight(theme.row)

    def show_row(self, row: Row, units: Units) -> None:
        """Show how much was done, and ask how heavy it was."""
        self.exercise = row.exercise
        self._name.say(row.name)
        self._amount.say(row.amount)
        self.asked.setVisible(row.lifted is not None)
        if row.lifted is not None:
            self.asked.ask(row.name, units, row.lifted.pieces, row.lifted.suggested)

    def asks(self) -> bool:
        """Whether it wants to know how heavy it was."""
        return not self.isHidden() and not self.asked.isHidden()


class DoneRows(QScrollArea):
    """Rows in order; scrolls where there are more than fit."""

    changed = Signal()
    refused = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("done-rows")
        self._theme: Theme | None = None
        self._rows: list[DoneRow] = []
        page = QWidget(self)
        self._column = QVBoxLayout(page)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addStretch(1)
        scroll_down(self, page)
        self.setAccessibleName(self.tr("Exercises"))

    def style_as(self, theme: Theme) -> None:
        """Take the sizes and colours of a theme."""
        self._theme = theme
        self._column.setSpacing(0)
        self._column.setContentsMargins(0, 0, theme.gap, 0)
        for row in self._rows:
            row.style_as(theme)
        self.verticalScrollBar().setSingleStep(theme.row)

    def show_rows(self, recap: Recap, units: Units) -> None:
        """Show these exercises, of whose loads nothing is known yet."""
        while len(self._rows) < len(recap.rows):
            self._rows.append(self._new_row())
        for shown, row in zip_longest(self._rows, recap.rows):
            shown.setVisible(row is not None)
            if row is not None:
                shown.show_row(row, units)
        self.verticalScrollBar().setValue(0)

    def asking(self) -> list[LoadField]:
        """Where a load can be filled in, from the top down."""
        return [row.asked for row in self._rows if row.asks()]

    def loads(self) -> dict[str, float]:
        """In kg and in all, by exercise; without those nobody said anything about."""
        known = ((row.exercise, row.asked.load()) for row in self._rows if row.asks())
        return {exercise: load for exercise, load in known if load is not None}

    def fill_in(self, loads: Mapping[str, float]) -> bool:
        """Show these loads where the person has not said anything yet; whether there was such a place."""
        filled = False
        for row in self._rows:
            if row.asks() and not row.asked.touched and row.exercise in loads:
                row.asked.show_load(loads[row.exercise])
                filled = True
        return filled

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Every key is the page's; it scrolls to what is given the keys."""
        event.ignore()

    def _new_row(self) -> DoneRow:
        row = DoneRow(len(self._rows), self.widget())
        row.asked.changed.connect(self.changed)
        row.asked.refused.connect(self.refused)
        self._column.insertWidget(len(self._rows), row)
        if self._theme is not None:
            row.style_as(self._theme)
        return row
