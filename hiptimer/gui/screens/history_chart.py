"""A chart of one exercise over time.

Belongs here: a line with its points, and two scales. May not: which sessions, what their values are (core.trend).

Imported when the first chart is shown: nothing else needs its library.
"""

from __future__ import annotations

from itertools import count
from typing import TYPE_CHECKING, Final

from PySide6.QtCharts import QCategoryAxis, QChart, QChartView, QLineSeries
from PySide6.QtCore import QDate, QLocale, QMargins, QPointF, Qt
from PySide6.QtGui import QCursor, QPainter, QPen
from PySide6.QtWidgets import QFrame, QToolTip, QWidget

from hiptimer.core.trend import Measure, scale
from hiptimer.core.weeks import DAYS
from hiptimer.gui.palettes import Tint
from hiptimer.gui.screens.history_words import date_of, day_of, long_date, measure_word, short_date, value_word
from hiptimer.gui.widgets.tips import plain_tip

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from hiptimer.core.terms import Units
    from hiptimer.core.trend import Trend
    from hiptimer.gui.theme import Theme

MOST_LINES: Final = 6
"""Of a scale, across or upward."""

IN_DAYS: Final = 10 * DAYS
"""Up to so many days the scale names days, from there on months."""

MONTH_STEPS: Final = (1, 2, 3, 6, 12, 24, 60, 120, 240, 1200, 2400, 12_000)
YEAR: Final = 12
"""In months."""

ROOM: Final = 0.04
"""Free round the points, as a share of the time between them or of the greatest value; 1 at least."""

SPARSE: Final = 60
"""Up to so many points each of them is marked."""


class TrendChart(QChartView):
    """Shows one trend after another."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme: Theme | None = None
        self._told: dict[float, str] = {}
        self._line = QLineSeries(self)
        self._days = QCategoryAxis(self)
        self._values = QCategoryAxis(self)
        chart = QChart()
        chart.legend().hide()
        chart.setBackgroundVisible(False)
        chart.setMargins(QMargins(0, 0, 0, 0))
        chart.layout().setContentsMargins(0, 0, 0, 0)
        chart.addSeries(self._line)
        for axis, side in ((self._days, Qt.AlignmentFlag.AlignBottom), (self._values, Qt.AlignmentFlag.AlignLeft)):
            axis.setLabelsPosition(QCategoryAxis.AxisLabelsPosition.AxisLabelsPositionOnValue)
            chart.addAxis(axis, side)
            self._line.attachAxis(axis)
        self.setChart(chart)
        self.setObjectName("chart")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setRenderHint(QPainter.RenderHint.Antialiasing)
        # Whoever goes by keys or by ear has the table, in which all of it can be read.
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.viewport().setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._line.hovered.connect(self._tell)

    def style_as(self, theme: Theme) -> None:
        """Take the sizes and colours of a theme."""
        self._theme = theme
        self.setBackgroundBrush(theme.colour(Tint.BACKGROUND))
        # Half a label stands out above the uppermost line, and beside the last one.
        self.chart().setMargins(QMargins(0, theme.fine // 2, theme.margin, 0))
        for axis in (self._days, self._values):
            axis.setLabelsFont(theme.font(theme.fine * 4 // 5))
            axis.setLabelsColor(theme.colour(Tint.QUIET))
            axis.setGridLinePen(QPen(theme.colour(Tint.TRACK), 1))
            axis.setLinePen(QPen(theme.colour(Tint.TRACK), 1))
        self._days.setGridLineVisible(False)
        self._style_line(theme)

    def show_trend(self, trend: Trend, measure: Measure, units: Units) -> None:
        """Show a trend that has one point or more."""
        points = trend.points
        days, values = [point.day for point in points], [point.value for point in points]
        self._told = {
            point.day: f"{short_date(point.day)}: {value_word(measure, point.value, units)}" for point in points
        }
        room = max(1.0, ROOM * (days[-1] - days[0]))
        _rule(self._days, days[0] - room, days[-1] + room, day_lines(days[0], days[-1]))
        above = max(1.0, ROOM * max(values))
        low = max(0.0, min(values) - above) if measure is Measure.LOAD else 0.0
        lines = scale(low, max(values) + above, MOST_LINES, clock=measure is Measure.TENSION)
        _rule(self._values, lines[0], lines[-1], ((value, value_word(measure, value, units)) for value in lines))
        self._line.replace([QPointF(point.day, point.value) for point in points])
        if self._theme is not None:
            self._style_line(self._theme)
        self.setAccessibleName(
            self.tr("{0} from {1}, {2}, to {3}, {4}").format(
                measure_word(measure),
                long_date(days[0]),
                value_word(measure, values[0], units),
                long_date(days[-1]),
                value_word(measure, values[-1], units),
            )
        )

    def _style_line(self, theme: Theme) -> None:
        sparse = self._line.count() <= SPARSE
        self._line.setPen(QPen(theme.colour(Tint.WORK), theme.stroke if sparse else max(1.0, theme.stroke / 2)))
        self._line.setPointsVisible(sparse)
        self._line.setMarkerSize(2.5 * theme.stroke)

    def _tell(self, place: QPointF, there: bool) -> None:  # noqa: FBT001 Qt hands it over so
        nearest = min(self._told, key=lambda day: abs(day - place.x()), default=None)
        words = self._told[nearest] if there and nearest is not None else ""
        QToolTip.showText(QCursor.pos(), plain_tip(words), self)


def day_lines(first: int, last: int) -> Sequence[tuple[float, str]]:
    """Where a scale from one day to another has names, and which: a few days, months or years."""
    locale = QLocale()
    if last - first <= IN_DAYS:
        days = next(step for step in count(1) if (last - first) // step < MOST_LINES)
        return [(day, locale.toString(date_of(day), "d MMM")) for day in range(first, last + 1, days)]
    few = (step for step in MONTH_STEPS if len(list(_firsts(first, last, step))) <= MOST_LINES)
    months = next(few, MONTH_STEPS[-1])
    names = "yyyy" if months >= YEAR else "MMM yyyy"
    return [(day_of(date), locale.toString(date, names)) for date in _firsts(first, last, months)]


def _firsts(first: int, last: int, months: int) -> Iterator[QDate]:
    """The first days of every so many months."""
    begin = date_of(first)
    number = -(-(begin.year() * YEAR + begin.month() - (begin.day() == 1)) // months) * months
    while day_of(date := QDate(number // YEAR, number % YEAR + 1, 1)) <= last:
        yield date
        number += months


def _rule(axis: QCategoryAxis, low: float, high: float, lines: Iterable[tuple[float, str]]) -> None:
    """Have an axis go from low to high, with these lines."""
    for label in axis.categoriesLabels():
        axis.remove(label)
    axis.setRange(low, high)
    for value, label in lines:
        axis.append(label, value)
