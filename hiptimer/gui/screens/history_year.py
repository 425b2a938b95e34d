"""A calendar of one year: a square for each day, a column for each week, Monday on top.

Belongs here: which day is where, painting squares, going from day to day by keys. May not: what is in a session.

A day with a session is filled, one with several has a dot in it, one without is small; a week that holds what is
planned is underlined.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from PySide6.QtCore import QAbstractTableModel, QDate, QModelIndex, QRectF, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QFrame, QHeaderView, QStyle, QStyledItemDelegate, QTableView, QWidget

from hiptimer.core.weeks import DAYS, PLAN, weekday
from hiptimer.gui.palettes import Tint
from hiptimer.gui.screens.history_words import date_of, day_of, long_date, told_of
from hiptimer.gui.widgets.table import OWN_KEYS, Index
from hiptimer.gui.widgets.tips import plain_tip

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtCore import QObject
    from PySide6.QtGui import QKeyEvent, QPaintEvent, QResizeEvent
    from PySide6.QtWidgets import QStyleOptionViewItem

    from hiptimer.core.past import PastSession
    from hiptimer.gui.theme import Theme

WEEKS: Final = 54
"""Columns; a leap year that begins on a Sunday needs all of them."""

WIDEST: Final = 0.03
"""Side of a square with the gap beside it, at most, as a share of the base of all sizes."""

SIZES: Final = {"filled": 0.8, "empty": 0.36, "dot": 0.26}
"""Sides as shares of a square with its gap."""

MONTHS: Final = 12


class Place(NamedTuple):
    """Where a day is."""

    row: int
    column: int


class Days(QAbstractTableModel):
    """The days of a year, by weekday and week."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.year = 1970
        self.today = 0
        self._sessions: Mapping[int, Sequence[PastSession]] = {}

    def show_year(self, year: int) -> None:
        """Have the days of another year."""
        self.beginResetModel()
        self.year = year
        self.endResetModel()

    def show_sessions(self, sessions: Mapping[int, Sequence[PastSession]], today: int) -> None:
        """Have other sessions, by their day."""
        self.beginResetModel()
        self._sessions, self.today = sessions, today
        self.endResetModel()

    def day(self, index: Index) -> int | None:
        """The day of a square; None where the year has none there."""
        day = self._monday() + index.column() * DAYS + index.row()
        return day if index.isValid() and date_of(day).year() == self.year else None

    def place(self, day: int) -> Place:
        """Where a day of this year is."""
        column, row = divmod(day - self._monday(), DAYS)
        return Place(row, column)

    def count(self, day: int) -> int:
        """How many sessions there were."""
        return len(self._sessions.get(day, ()))

    def holds_plan(self, column: int) -> bool:
        """Whether a week holds as many days with a session as are planned."""
        monday = self._monday() + column * DAYS
        return sum(bool(self._sessions.get(monday + number)) for number in range(DAYS)) >= PLAN

    def rowCount(self, parent: Index | None = None) -> int:  # noqa: N802 Qt's name
        """A row for each weekday."""
        return 0 if parent is not None and parent.isValid() else DAYS

    def columnCount(self, parent: Index | None = None) -> int:  # noqa: N802 Qt's name
        """A column for each week."""
        return 0 if parent is not None and parent.isValid() else WEEKS

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Days of another year cannot be gone to."""
        if self.day(index) is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """What a day is told by; the squares themselves have no words."""
        if role not in {Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole}:
            return None
        day = self.day(index)
        if day is None:
            return None
        told = "; ".join(map(told_of, self._sessions.get(day, ()))) or self.tr("no session")
        words = f"{long_date(day)}: {told}"
        return plain_tip(words) if role == Qt.ItemDataRole.ToolTipRole else words

    def _monday(self) -> int:
        """The Monday of the week in which the year begins."""
        first = day_of(QDate(self.year, 1, 1))
        return first - weekday(first)


class Squares(QTableView):
    """The days; arrows lead from one to the next, down by days, to the right by weeks."""

    chosen = Signal(int)
    """A day, by the person."""

    def __init__(self, days: Days, parent: QWidget) -> None:
        super().__init__(parent)
        self._days = days
        self._square = Square(self)
        self.setObjectName("year")
        self.setModel(days)
        self.setItemDelegate(self._square)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        for heads in (self.horizontalHeader(), self.verticalHeader()):
            heads.hide()
            heads.setMinimumSectionSize(1)
            heads.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.selectionModel().currentChanged.connect(self._tell)
        self.setAccessibleName(self.tr("Calendar of the year"))

    def style_as(self, theme: Theme, side: int) -> None:
        """Take the colours of a theme; every square gets this side, the gap included."""
        self._square.style_as(theme)
        self.horizontalHeader().setDefaultSectionSize(side)
        self.verticalHeader().setDefaultSectionSize(side)

    def choose(self, day: int) -> None:
        """Show which day is chosen, if it is in this year."""
        self.blockSignals(True)  # noqa: FBT003 Qt names no such argument
        if date_of(day).year() == self._days.year:
            self.setCurrentIndex(self._days.index(*self._days.place(day)))
        else:
            self.clearSelection()
        self.blockSignals(False)  # noqa: FBT003 likewise

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows, Home and End are the calendar's; every other key is the page's."""
        if event.key() in OWN_KEYS - {Qt.Key.Key_PageUp, Qt.Key.Key_PageDown}:
            super().keyPressEvent(event)
        else:
            event.ignore()

    def _tell(self, now: QModelIndex, _before: QModelIndex) -> None:
        day = self._days.day(now)
        if day is not None:
            self.chosen.emit(day)


class Square(QStyledItemDelegate):
    """Paints a day."""

    def __init__(self, parent: Squares) -> None:
        super().__init__(parent)
        self._theme: Theme | None = None

    def style_as(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self._theme = theme

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw the square, larger and in another colour where there was a session."""
        days = index.model()
        day = days.day(index) if isinstance(days, Days) else None
        if self._theme is None or not isinstance(days, Days) or day is None:
            return
        theme, place = self._theme, QRectF(option.rect)
        count = days.count(day)
        painter.fillRect(
            _amid(place, SIZES["filled" if count else "empty"]), theme.colour(Tint.WORK if count else Tint.TRACK)
        )
        if count > 1:
            painter.fillRect(_amid(place, SIZES["dot"]), theme.colour(Tint.BACKGROUND))
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if chosen or day == days.today:
            wide = max(1.0, theme.stroke / 2)
            painter.setPen(QPen(theme.colour(Tint.TEXT if chosen else Tint.QUIET), wide * (2 if chosen else 1)))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(place.adjusted(wide, wide, -wide, -wide))


def _amid(place: QRectF, share: float) -> QRectF:
    """A square of this share in the middle of a place, on whole pixels."""
    side = max(2, round(place.width() * share))
    return QRectF(round(place.center().x() - side / 2), round(place.center().y() - side / 2), side, side)


class YearView(QWidget):
    """The calendar with the names of months and weekdays, and the weeks that hold the plan."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme: Theme | None = None
        self._days = Days(self)
        self.squares = Squares(self._days, self)
        self.setFocusProxy(self.squares)

    def show_sessions(self, sessions: Mapping[int, Sequence[PastSession]], today: int) -> None:
        """Show on which days there were sessions."""
        self._days.show_sessions(sessions, today)
        self.update()

    def show_year(self, year: int) -> None:
        """Show another year."""
        self._days.show_year(year)
        self.update()

    def year(self) -> int:
        """The one that is shown."""
        return self._days.year

    def style_as(self, theme: Theme) -> None:
        """Take the sizes and colours of a theme; the squares are as large as the width allows."""
        self._theme = theme
        self.setFont(theme.font(theme.fine * 7 // 10))
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the squares into the width."""
        super().resizeEvent(event)
        self._arrange()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the names, and a line beneath the weeks that hold the plan."""
        del event
        if self._theme is None:
            return
        theme, place = self._theme, self.squares.geometry()
        painter = QPainter(self)
        painter.setPen(theme.colour(Tint.QUIET))
        side = self._side()
        locale = self.locale()
        for month in range(1, MONTHS + 1):
            first = self._days.place(day_of(QDate(self._days.year, month, 1)))
            left = place.x() + (first.column + bool(first.row)) * side
            name = locale.standaloneMonthName(month, locale.FormatType.ShortFormat)
            painter.drawText(QRectF(left, 0, 4 * side, place.y()), Qt.AlignmentFlag.AlignLeft, name)
        middle = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        for row in range(0, DAYS, 2):
            name = locale.standaloneDayName(row + 1, locale.FormatType.ShortFormat)
            painter.drawText(QRectF(0, place.y() + row * side, place.x(), side), middle, name)
        for column in range(WEEKS):
            if self._days.holds_plan(column):
                line = QRectF(place.x() + column * side + 1, place.bottom() + theme.stroke, side - 2, theme.stroke)
                painter.fillRect(line, theme.colour(Tint.UP))
        painter.end()

    def _side(self) -> int:
        if self._theme is None:
            return 1
        return max(4, min(round(WIDEST * self._theme.base), (self.width() - self._names()) // WEEKS))

    def _names(self) -> int:
        """Width of the weekdays' names."""
        metrics = QFontMetricsF(self.font())
        names = [self.locale().standaloneDayName(row + 1, self.locale().FormatType.ShortFormat) for row in range(DAYS)]
        return round(max(map(metrics.horizontalAdvance, names))) + (self._theme.gap // 2 if self._theme else 0)

    def _arrange(self) -> None:
        if self._theme is None:
            return
        side = self._side()
        above = round(QFontMetricsF(self.font()).height())
        self.squares.style_as(self._theme, side)
        self.squares.setGeometry(self._names(), above, side * WEEKS, side * DAYS)
        self.setFixedHeight(above + side * DAYS + 3 * self._theme.stroke)
        self.update()
