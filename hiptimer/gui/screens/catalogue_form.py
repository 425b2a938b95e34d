"""All fields of an exercise, one below the other.

Belongs here: where each field stands, rows that come and go, which complaint is shown where.
May not: keeping or changing the exercise.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QGridLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from hiptimer.core.exercise_editing import value_at
from hiptimer.gui.palettes import Tint
from hiptimer.gui.screens.catalogue_cell import Cell
from hiptimer.gui.screens.catalogue_words import COLUMNS, PARTS, ROWS, Spec, add_word, caption, part_word
from hiptimer.gui.widgets.button import TextButton
from hiptimer.gui.widgets.scrolling import scroll_down
from hiptimer.gui.widgets.tab_order import tab_through
from hiptimer.gui.widgets.words import Words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent

    from hiptimer.core.complaints import Complaint, Where
    from hiptimer.core.exercise import Exercise
    from hiptimer.core.exercise_editing import Rows
    from hiptimer.gui.theme import Theme


STEPS: Final = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
"""Places by which an arrow moves a row."""


class Row(QWidget):
    """Fields side by side, in as many lines as they need."""

    def __init__(self, place: Where, specs: Sequence[Spec], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.cells = tuple(Cell((*place, spec.key), spec, self) for spec in specs)
        self.grid = QGridLayout(self)
        self.grid.setContentsMargins(0, 0, 0, 0)
        for column in range(COLUMNS):
            self.grid.setColumnStretch(column, 1)
        line = column = 0
        for spec, cell in zip(specs, self.cells, strict=True):
            if column + spec.span > COLUMNS:
                line, column = line + 1, 0
            cell.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
            self.grid.addWidget(cell, line, column, 1, spec.span)
            column += spec.span

    def style_as(self, theme: Theme) -> None:
        """Take the sizes and colours of a theme."""
        self.grid.setHorizontalSpacing(theme.gap)
        self.grid.setVerticalSpacing(theme.gap // 2)
        for cell in self.cells:
            cell.style_as(theme)


class ListRow(Row):
    """A row of a list, which can be taken away, or moved: up by its button, and up or down with Alt and an arrow."""

    moved = Signal(int)
    """By so many places."""

    def __init__(self, place: Where, specs: Sequence[Spec], parent: QWidget | None = None) -> None:
        super().__init__(place, specs, parent)
        self.up = TextButton("-".join((*map(str, place), "up")), self)
        self.up.call_it("↑")
        self.up.clicked.connect(lambda: self.moved.emit(-1))
        self.remove = TextButton("-".join((*map(str, place), "remove")), self)
        self.remove.call_it("×")
        for column, button in ((COLUMNS, self.up), (COLUMNS + 1, self.remove)):
            self.grid.addWidget(button, 0, column, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move with Alt and an arrow; every other key is the page's."""
        step = STEPS.get(Qt.Key(event.key()), 0)
        if step and event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier == Qt.KeyboardModifier.AltModifier:
            self.moved.emit(step)
        else:
            super().keyPressEvent(event)

    def parts(self) -> tuple[QWidget, ...]:
        """What takes the keys in it, in order."""
        return (*(cell.control() for cell in self.cells), self.up, self.remove)

    def style_as(self, theme: Theme) -> None:
        """Take the sizes and colours of a theme."""
        super().style_as(theme)
        for button in (self.up, self.remove):
            button.style_as(theme, theme.fine)
            button.setFixedSize(button.sizeHint().width() + theme.gap, theme.line)


class CatalogueForm(QScrollArea):
    """Shows an exercise and tells what is written."""

    edited = Signal(object, object)
    """The place in the exercise, and the value that is written there now."""
    settled = Signal()
    """What is written is meant."""
    add_asked = Signal(str)
    """A row is to be added to that list."""
    remove_asked = Signal(str, int)
    """That row of that list is to be taken away."""
    move_asked = Signal(str, int, int)
    """That row of that list is to stand elsewhere: where."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme: Theme | None = None
        self._fixed = False
        self._page = QWidget()
        self._column = QVBoxLayout(self._page)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._heads = {part: Words(f"head-{part}", self._page) for part in (*PARTS, *ROWS)}
        self._whole = Words("whole-wrong", self._page)
        self._parts = {part: Row((), specs, self._page) for part, specs in PARTS.items()}
        self._rows: dict[Rows, list[ListRow]] = {rows: [] for rows in ROWS}
        """Rows are kept when they are gone, hidden, for the next exercise."""
        self._places = {rows: QVBoxLayout() for rows in ROWS}
        self._adds = {rows: TextButton(f"add-{rows}", self._page) for rows in ROWS}
        self._lay_out()

    def _lay_out(self) -> None:
        self._column.addWidget(self._whole)
        for part, row in self._parts.items():
            self._column.addWidget(self._heads[part])
            self._column.addWidget(row)
            self._join(row)
        for rows, place in self._places.items():
            self._column.addWidget(self._heads[rows])
            self._column.addLayout(place)
            self._column.addWidget(self._adds[rows], 0, Qt.AlignmentFlag.AlignLeft)
            self._adds[rows].clicked.connect(lambda _checked=False, rows=rows: self.add_asked.emit(rows))
        self._column.addStretch(1)
        for words in (self._whole, *self._heads.values()):
            words.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setObjectName("form")
        scroll_down(self, self._page)

    def _join(self, row: Row) -> None:
        for cell in row.cells:
            cell.edited.connect(self.edited)
            cell.settled.connect(self.settled)

    def show_exercise(self, exercise: Exercise, complaints: Sequence[Complaint], *, fixed: bool) -> None:
        """Show an exercise and what is wrong with it.

        Args:
            exercise: As it is now.
            complaints: About it.
            fixed: It can be read and not be changed.
        """
        self._fixed = fixed
        for part, head in self._heads.items():
            head.say(part_word(part))
        made = [rows for rows in ROWS if self._fit(rows, len(getattr(exercise, rows)))]
        if made:
            # What was made last comes where it stands, not last.
            parts = [each for rows in ROWS for each in (*self._rows[rows], self._adds[rows])]
            tab_through(*self._parts.values(), *parts)
        for rows in ROWS:
            self._adds[rows].call_it(add_word(rows))
            self._adds[rows].setVisible(not fixed)
            self._heads[rows].setVisible(not fixed or bool(getattr(exercise, rows)))
        told: set[int] = set()
        for cell in self._cells():
            cell.show_value(value_at(exercise, cell.place), exercise, fixed=fixed)
            here = [n for n, one in enumerate(complaints) if one.path[: len(cell.place)] == cell.place]
            told.update(here)
            cell.complain("; ".join(dict.fromkeys(complaints[number].message for number in here)))
        rest = [one for number, one in enumerate(complaints) if number not in told]
        self._whole.say("; ".join(dict.fromkeys(_in_short(one) for one in rest)))
        self._whole.setVisible(bool(rest))

    def _cells(self) -> list[Cell]:
        shown = [row for rows in self._rows.values() for row in rows if not row.isHidden()]
        return [cell for row in (*self._parts.values(), *shown) for cell in row.cells]

    def _fit(self, rows: Rows, count: int) -> bool:
        """Have so many rows in a list; returns whether some had to be made."""
        here = self._rows[rows]
        made = len(here) < count
        while len(here) < count:
            row = ListRow((rows, len(here)), ROWS[rows], self._page)
            row.remove.clicked.connect(partial(self._ask_to_remove, rows, len(here)))
            row.moved.connect(partial(self._ask_to_move, rows, len(here)))
            self._join(row)
            self._places[rows].addWidget(row)
            here.append(row)
            if self._theme is not None:
                row.style_as(self._theme)
        for index, row in enumerate(here):
            row.setVisible(index < count)
            row.remove.setAccessibleName(self.tr("Take away: {0} {1}").format(part_word(rows), index + 1))
            row.up.setAccessibleName(self.tr("Move up, Alt+Up: {0} {1}").format(part_word(rows), index + 1))
            row.up.setEnabled(index > 0)
            for button in (row.up, row.remove):
                button.setVisible(not self._fixed)
        return made

    def _ask_to_remove(self, rows: Rows, index: int) -> None:
        self.remove_asked.emit(rows, index)

    def _ask_to_move(self, rows: Rows, index: int, places: int) -> None:
        """Ask for it, and follow the row with the keys."""
        here = [row for row in self._rows[rows] if not row.isHidden()]
        to = index + places
        if self._fixed or not 0 <= to < len(here):
            return
        focused = QApplication.focusWidget()
        at = next((n for n, part in enumerate(here[index].parts()) if part is focused), 0)
        self.move_asked.emit(rows, index, to)
        goal = here[to].parts()[at]
        (goal if goal.isEnabled() else here[to].parts()[0]).setFocus(Qt.FocusReason.TabFocusReason)
        self.ensureWidgetVisible(here[to])

    def show_top(self) -> None:
        """Scroll to the beginning."""
        self.verticalScrollBar().setValue(0)

    def go_to(self, place: Where) -> None:
        """Give a field the keys, and bring it into sight."""
        found = next((cell for cell in self._cells() if place[: len(cell.place)] == cell.place), None)
        if found is not None:
            found.take_keys()
            self.ensureWidgetVisible(found)

    def focusNextPrevChild(self, forward: bool) -> bool:  # noqa: FBT001, N802 Qt's name and Qt's argument
        """Go on to the next field, and bring it into sight."""
        gone = super().focusNextPrevChild(forward)
        focused = QApplication.focusWidget()
        if focused is not None and self._page.isAncestorOf(focused):
            cell = focused.parentWidget()
            self.ensureWidgetVisible(cell if isinstance(cell, Cell) else focused)
        return gone

    def style_as(self, theme: Theme) -> None:
        """Take the sizes and colours of a theme."""
        self._theme = theme
        self._column.setSpacing(theme.gap // 2)
        self._column.setContentsMargins(0, 0, theme.margin, theme.margin)
        self._whole.style_as(theme, theme.fine, theme.fine * 3 // 5)
        self._whole.tint(Tint.WARNING)
        for head in self._heads.values():
            head.style_as(theme, theme.desk, bold=True)
            head.tint(Tint.ACCENT)
            head.setContentsMargins(0, theme.gap, 0, 0)
        for row in (*self._parts.values(), *(row for rows in self._rows.values() for row in rows)):
            row.style_as(theme)
        for place in self._places.values():
            place.setSpacing(theme.gap)
        for button in self._adds.values():
            button.style_as(theme, theme.fine)


def _in_short(complaint: Complaint) -> str:
    """A complaint for which there is no field, with where it is about."""
    known = {spec.key for specs in (*PARTS.values(), *ROWS.values()) for spec in specs}
    where = [caption(complaint.where)] if complaint.where and complaint.where[-1] in known else []
    where = where or [str(step) for step in complaint.where if isinstance(step, str)]
    return ": ".join((*where, complaint.message))
