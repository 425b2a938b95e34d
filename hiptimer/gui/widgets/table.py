"""A table of words and numbers: ten thousand rows as quickly as ten, to be read, copied and listened to.

Belongs here: rows of any kind by their columns, how they are painted, which keys are theirs. May not: what a row is.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import ceil
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QRectF, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QGuiApplication, QKeySequence, QPainter
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QStyle, QStyledItemDelegate, QTableView, QWidget

from hiptimer.gui.palettes import Tint
from hiptimer.gui.widgets.tips import plain_tip

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtCore import QObject, QRect
    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QStyleOptionViewItem

    from hiptimer.gui.theme import Theme

Index: TypeAlias = QModelIndex | QPersistentModelIndex

OWN_KEYS: Final = frozenset(
    {
        Qt.Key.Key_Up,
        Qt.Key.Key_Down,
        Qt.Key.Key_Left,
        Qt.Key.Key_Right,
        Qt.Key.Key_Home,
        Qt.Key.Key_End,
        Qt.Key.Key_PageUp,
        Qt.Key.Key_PageDown,
    }
)
"""Keys that move in a table; every other one is the page's."""

INSET: Final = 1.2
"""Beside the words of a cell, left and right together, as a share of the usual gap."""

WRITE: Final = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2})
EMPTY: Final = frozenset({Qt.Key.Key_Delete, Qt.Key.Key_Backspace})

CHANGING: Final = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
"""With one of these a digit is no digit."""

TYPE: Final = 0.8
"""Size of its words as a share of the type beside the main thing on a page."""

ROOMY: Final = 1.55
"""Height of a row as a share of its type."""


@dataclass(frozen=True, slots=True)
class Column:
    """What one column says of a row."""

    head: str
    text: Callable[[Any], str]
    widest: str = ""
    """The longest words that usually stand there; without them the column takes what the others leave."""
    number: bool = False
    """It stands at the right."""


class Rows(QAbstractTableModel):
    """Any rows, asked for their words only when these are seen."""

    def __init__(self, columns: Sequence[Column], parent: QObject) -> None:
        super().__init__(parent)
        self.columns = tuple(columns)
        self.rows: tuple[Any, ...] = ()

    def show_rows(self, rows: Sequence[Any]) -> None:
        """Have other rows."""
        self.beginResetModel()
        self.rows = tuple(rows)
        self.endResetModel()

    def change_row(self, number: int, row: object) -> None:
        """Have another value for one row."""
        self.rows = (*self.rows[:number], row, *self.rows[number + 1 :])
        self.dataChanged.emit(self.index(number, 0), self.index(number, len(self.columns) - 1))

    def rowCount(self, parent: Index | None = None) -> int:  # noqa: N802 Qt's name
        """How many there are."""
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index | None = None) -> int:  # noqa: N802 Qt's name
        """How many there are."""
        return 0 if parent is not None and parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """What stands in a cell, and what helps to read it."""
        if not index.isValid():
            return None
        column = self.columns[index.column()]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if column.number else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        if role == Qt.ItemDataRole.DisplayRole:
            return column.text(self.rows[index.row()])
        if role == Qt.ItemDataRole.ToolTipRole and not column.widest:
            return plain_tip(column.text(self.rows[index.row()]))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{column.head}: {column.text(self.rows[index.row()])}" if column.head else None
        return None

    def headerData(  # noqa: N802 Qt's name
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """The head of a column."""
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self.columns[section].head
        return None


class Table(QTableView):
    """Shows rows, one of them chosen; Ctrl+C copies what is chosen, with tabs, as tables take it."""

    chosen = Signal(int)
    """Another row, by the person or from outside."""

    def __init__(self, name: str, rows: Rows, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme: Theme | None = None
        self._rows = rows
        self._cells = Cells(self)
        self.setObjectName(name)
        self.setModel(rows)
        self.setItemDelegate(self._cells)
        self.setHorizontalHeader(Heads(self))
        self._lay_out()
        self.selectionModel().currentRowChanged.connect(self._tell)

    def _lay_out(self) -> None:
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(False)
        # Tab leads through the page, arrows through the table.
        self.setTabKeyNavigation(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setMinimumSectionSize(1)
        for number, column in enumerate(self._rows.columns):
            fixed = QHeaderView.ResizeMode.Fixed if column.widest else QHeaderView.ResizeMode.Stretch
            self.horizontalHeader().setSectionResizeMode(number, fixed)

    def style_as(self, theme: Theme) -> None:
        """Take the sizes and colours of a theme."""
        self._theme = theme
        self.setFont(theme.font(type_of(theme)))
        self._cells.style_as(theme)
        heads = self.horizontalHeader()
        if isinstance(heads, Heads):
            heads.style_as(theme)
        self.verticalHeader().setDefaultSectionSize(round(ROOMY * type_of(theme)))
        metrics = QFontMetricsF(theme.font(type_of(theme), bold=True))
        for number, column in enumerate(self._rows.columns):
            if column.widest:
                wide = max(map(metrics.horizontalAdvance, (column.widest, column.head)))
                self.setColumnWidth(number, ceil(wide + INSET * theme.gap) + 1)

    def choose(self, row: int) -> None:
        """Choose a row and have it in sight."""
        if row != self.currentIndex().row():
            self.setCurrentIndex(self._rows.index(row, max(0, self.currentIndex().column())))
        self.scrollTo(self.currentIndex())

    def allow_writing(self) -> None:
        """Let cells be gone to one by one, and written in where the rows say so."""
        triggers = QAbstractItemView.EditTrigger
        self.setEditTriggers(triggers.DoubleClicked | triggers.EditKeyPressed | triggers.AnyKeyPressed)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self._cells.by_cell = True

    def quieten(self, quiet: Callable[[Any], bool]) -> None:
        """Show in a quieter colour the rows that this is true of."""
        self._cells.quiet = lambda row: quiet(self._rows.rows[row])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move, choose all, copy, write; what else is pressed is for the page."""
        now = self.currentIndex()
        if self.state() is QAbstractItemView.State.EditingState:
            return  # Enter in a cell, which ends the writing by itself
        if self._cells.by_cell and now.flags() & Qt.ItemFlag.ItemIsEditable and _writes(event):
            self._write(event, now)
            return
        if event.matches(QKeySequence.StandardKey.Copy):
            QGuiApplication.clipboard().setText(self.copied())
        elif event.key() in OWN_KEYS or event.matches(QKeySequence.StandardKey.SelectAll):
            super().keyPressEvent(event)
        else:
            event.ignore()

    def copied(self) -> str:
        """What is chosen as text: a line for each row, below the heads."""
        rows = sorted({index.row() for index in self.selectionModel().selectedRows()})
        heads = [column.head for column in self._rows.columns]
        lines = [[column.text(self._rows.rows[row]) for column in self._rows.columns] for row in rows]
        return "\n".join("\t".join(" ".join(cell.split()) for cell in line) for line in [heads, *lines])

    def _write(self, event: QKeyEvent, now: QModelIndex) -> None:
        """Begin to write in a cell, or empty it."""
        key = Qt.Key(event.key())
        if key in EMPTY:
            self._rows.setData(now, "", Qt.ItemDataRole.EditRole)
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.edit(now)
        else:
            super().keyPressEvent(event)

    def _tell(self, now: QModelIndex, _before: QModelIndex) -> None:
        if now.isValid():
            self.chosen.emit(now.row())


def type_of(theme: Theme) -> int:
    """Size of the words in a table, in pixels."""
    return round(TYPE * theme.fine)


def _writes(event: QKeyEvent) -> bool:
    """Whether a key begins to write in a cell, or empties it."""
    return event.key() in WRITE | EMPTY or (event.text().isdecimal() and not event.modifiers() & CHANGING)


class Heads(QHeaderView):
    """The heads of the columns, as plain quiet words."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._theme: Theme | None = None

    def style_as(self, theme: Theme) -> None:
        """Take the sizes and colours of a theme."""
        self._theme = theme
        self.setFont(theme.font(type_of(theme) * 4 // 5))
        self.setFixedHeight(round(ROOMY * type_of(theme)))

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:  # noqa: N802 Qt's name
        """Draw a head over the words it belongs to."""
        rows = self.model()
        if self._theme is None or not isinstance(rows, Rows):
            return
        column = rows.columns[section]
        side = Qt.AlignmentFlag.AlignRight if column.number else Qt.AlignmentFlag.AlignLeft
        place = QRectF(rect).adjusted(INSET / 2 * self._theme.gap, 0, -INSET / 2 * self._theme.gap, 0)
        painter.setFont(self.font())
        painter.setPen(self._theme.colour(Tint.QUIET))
        head = QFontMetricsF(self.font()).elidedText(column.head, Qt.TextElideMode.ElideRight, place.width())
        painter.drawText(place, side | Qt.AlignmentFlag.AlignVCenter, head)


class Cells(QStyledItemDelegate):
    """Paints a cell; the row that is chosen lies on a bar, and the cell that has the keys has a line beneath."""

    def __init__(self, parent: Table) -> None:
        super().__init__(parent)
        self._theme: Theme | None = None
        self.quiet: Callable[[int], bool] = lambda _row: False
        """Which rows matter less."""
        self.by_cell = False
        """Single cells can be gone to."""

    def style_as(self, theme: Theme) -> None:
        """Take the sizes and colours of a theme."""
        self._theme = theme

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:  # noqa: N802 Qt's name
        """A field in the type of the table, called as its column is."""
        field = super().createEditor(parent, option, index)
        if self._theme is not None:
            field.setFont(self._theme.font(type_of(self._theme)))
        field.setAccessibleName(str(index.data(Qt.ItemDataRole.AccessibleTextRole)))
        return field

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw the words, as many of them as there is room for."""
        if self._theme is None:
            return
        theme, place, state = self._theme, QRectF(option.rect), option.state
        chosen, keys = bool(state & QStyle.StateFlag.State_Selected), bool(state & QStyle.StateFlag.State_HasFocus)
        if chosen:
            painter.fillRect(place, theme.colour(Tint.TRACK))
            view = self.parent()
            if index.column() == 0:
                lit = isinstance(view, QWidget) and view.hasFocus()
                tint = Tint.ACCENT if lit else Tint.QUIET
                painter.fillRect(QRectF(place.x(), place.y(), theme.stroke, place.height()), theme.colour(tint))
        painter.setFont(theme.font(type_of(theme), bold=chosen))
        painter.setPen(theme.colour(Tint.QUIET if self.quiet(index.row()) and not chosen else Tint.TEXT))
        inner = place.adjusted(INSET / 2 * theme.gap, 0, -INSET / 2 * theme.gap, 0)
        text = QFontMetricsF(painter.font()).elidedText(
            str(index.data() or ""), Qt.TextElideMode.ElideRight, inner.width()
        )
        painter.drawText(inner, Qt.AlignmentFlag(index.data(Qt.ItemDataRole.TextAlignmentRole)), text)
        if keys and self.by_cell:
            line = QRectF(inner.x(), place.bottom() - theme.stroke, inner.width(), theme.stroke)
            painter.fillRect(line, theme.colour(Tint.ACCENT))
