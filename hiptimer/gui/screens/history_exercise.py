"""How one exercise went over time, as a chart or as a table.

Belongs here: which exercise, what of it, in which of the two. May not: reading the history, painting the chart
(history_chart).
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QStackedLayout, QVBoxLayout, QWidget

from hiptimer.core.snapshot import clock
from hiptimer.core.terms import Units
from hiptimer.core.trend import Measure, Period, since, trend
from hiptimer.gui.palettes import Tint
from hiptimer.gui.screens.history_words import grain_words, measure_word, short_date, value_word
from hiptimer.gui.widgets.button import TextButton
from hiptimer.gui.widgets.menu_button import Entry, Group, MenuButton
from hiptimer.gui.widgets.option_row import OptionRow
from hiptimer.gui.widgets.tab_order import tab_through
from hiptimer.gui.widgets.table import Column, Rows, Table
from hiptimer.gui.widgets.words import Words

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from hiptimer.core.past import Bout
    from hiptimer.gui.screens.history_chart import TrendChart
    from hiptimer.gui.theme import Theme

MOST_POINTS: Final = 150
"""More cannot be told apart."""


class ExerciseView(QWidget):
    """Shows one exercise and asks for others."""

    asked = Signal(str)
    """Another exercise, by id or name, is to be shown."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme: Theme | None = None
        self._units = Units.KG
        self._names: Mapping[str, str] = {}
        self._exercise = ""
        self._bouts: tuple[Bout, ...] = ()
        self._since: int | None = None
        self._as_table = False
        self._menu = MenuButton("exercise", self)
        self._measures = OptionRow("measure", list(Measure), self)
        self._turn = TextButton("as-table", self)
        self._rows = Rows(
            (
                Column(self.tr("Date"), lambda bout: short_date(bout.day)),
                Column(self.tr("Load"), lambda bout: self._value(Measure.LOAD, bout.load), "188.5 kg", number=True),
                Column(self.tr("Reps"), lambda bout: str(bout.reps or ""), self.tr("Reps"), number=True),
                Column(self.tr("Volume"), self._volume, "12888 kg", number=True),
                Column(self.tr("Time"), lambda bout: clock(bout.under_tension), "88:88", number=True),
            ),
            self,
        )
        self._table = Table("bouts", self._rows, self)
        self._nothing = Words("nothing", self)
        self._grain = Words("grain", self)
        # Made when it is first wanted; the page does not wait for its library.
        self._chart: TrendChart | None = None
        self._column = QVBoxLayout(self)
        self._top = QHBoxLayout()
        self._pages = QStackedLayout()
        self._lay_out()
        self._menu.picked.connect(self._pick)
        self._measures.changed.connect(self._refresh)
        self._turn.clicked.connect(self.turn)

    def _lay_out(self) -> None:
        self._column.setContentsMargins(0, 0, 0, 0)
        self._top.addWidget(self._menu, 1)
        self._top.addWidget(self._turn)
        self._column.addLayout(self._top)
        self._column.addWidget(self._measures)
        self._column.addLayout(self._pages, 1)
        self._column.addWidget(self._grain)
        self._pages.addWidget(self._nothing)
        self._pages.addWidget(self._table)
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        for words in (self._nothing, self._grain):
            words.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._measures.setAccessibleName(self.tr("What is shown"))
        for measure in Measure:
            self._measures.name_option(measure, measure_word(measure))
        self._table.setAccessibleName(self.tr("Sessions with this exercise"))
        tab_through(self._menu, self._turn, self._measures, self._table)

    def style_as(self, theme: Theme) -> None:
        """Take the sizes and colours of a theme."""
        self._theme = theme
        self._column.setSpacing(theme.gap // 2)
        self._top.setSpacing(theme.margin)
        self._menu.style_as(theme, theme.fine)
        self._measures.style_as(replace(theme, desk=theme.fine), tight=True)
        self._turn.style_as(theme, theme.fine)
        self._turn.setFixedHeight(theme.line)
        self._table.style_as(theme)
        self._nothing.style_as(theme, theme.fine, theme.fine * 3 // 5)
        self._grain.style_as(theme, theme.fine * 4 // 5, theme.fine * 3 // 5)
        for words in (self._nothing, self._grain):
            words.tint(Tint.QUIET)
        if self._chart is not None:
            self._chart.style_as(theme)

    # -- what is shown -------------------------------------------------------------------------

    def show_exercises(self, names: Mapping[str, str], units: Units) -> None:
        """Offer these exercises, by id or name; the one that is shown stays so while it is among them."""
        self._names, self._units = names, units
        if self._exercise not in names:
            self._exercise, self._bouts = next(iter(names), ""), ()
        self._offer()
        self._refresh()

    def show_bouts(self, exercise: str, bouts: Sequence[Bout]) -> None:
        """Show what was done of an exercise, oldest first."""
        self._exercise, self._bouts = exercise, tuple(bouts)
        self._offer()
        self._refresh()

    def show_period(self, period: Period, today: int) -> None:
        """Show a stretch of time that ends today."""
        self._since = since(period, today)
        self._refresh()

    def make_ready(self) -> None:
        """Make the chart, while what it will show is still being read."""
        if not self._as_table:
            self._with_chart()

    def exercise(self) -> str:
        """The one that is shown, by id or name; empty while there is none."""
        return self._exercise

    def turn(self) -> None:
        """Show the table in place of the chart, or the chart again."""
        self._as_table = not self._as_table
        self._refresh()

    # -- how it is shown -----------------------------------------------------------------------

    def _offer(self) -> None:
        entries = tuple(Entry(one, name, one == self._exercise) for one, name in self._names.items())
        name = self._names.get(self._exercise, self._exercise)
        self._menu.offer(self.tr("Exercise"), name, [Group(self.tr("Exercises"), entries, single=True)])

    def _pick(self, exercise: str, chosen: bool) -> None:  # noqa: FBT001 Qt hands it over so
        if chosen and exercise != self._exercise:
            self.asked.emit(exercise)

    def _refresh(self) -> None:
        shown = [bout for bout in self._bouts if self._since is None or bout.day >= self._since]
        measure = Measure(self._measures.chosen())
        found = trend(shown, measure, MOST_POINTS)
        self._turn.call_it(self.tr("Chart") if self._as_table else self.tr("Table"), "T")
        self._measures.setVisible(not self._as_table)
        self._grain.say("" if self._as_table else grain_words(found.grain, measure))
        if self._as_table:
            self._rows.show_rows(shown[::-1])
            self._pages.setCurrentWidget(self._table)
        elif found.points:
            chart = self._with_chart()
            chart.show_trend(found, measure, self._units)
            self._pages.setCurrentWidget(chart)
        else:
            self._nothing.say(self._why_nothing(measure, anything=bool(shown)))
            self._pages.setCurrentWidget(self._nothing)

    def _why_nothing(self, measure: Measure, *, anything: bool) -> str:
        if not self._bouts:
            return ""
        if anything and measure is not Measure.TENSION:
            return self.tr("Nobody has said how heavy it was")
        return self.tr("Nothing in this time")

    def _with_chart(self) -> TrendChart:
        from hiptimer.gui.screens.history_chart import TrendChart  # noqa: PLC0415 see its docstring

        if self._chart is None:
            self._chart = TrendChart(self)
            self._pages.addWidget(self._chart)
            if self._theme is not None:
                self._chart.style_as(self._theme)
        return self._chart

    def _value(self, measure: Measure, value: float | None) -> str:
        return "" if value is None else value_word(measure, value, self._units)

    def _volume(self, bout: Bout) -> str:
        return self._value(Measure.VOLUME, bout.volume or None)
