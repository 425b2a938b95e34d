"""What was done: the year, the sessions, one of them, one exercise over time, and what to do next.

Belongs here: putting the parts together, what each key asks for. May not: reading or changing what is kept; all of it
is handed in or asked for by signal.

The parts: the first lines (history_top), the calendar (history_year), the list (history_list) and beside it one session
(history_session) or one exercise (history_exercise), and above these what can be done with all of it (history_acts).
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QLayout, QSizePolicy, QVBoxLayout, QWidget

from hiptimer.core.terms import Units
from hiptimer.core.weeks import this_week, weeks_in_a_row
from hiptimer.gui.palettes import Tint
from hiptimer.gui.recap import BETWEEN
from hiptimer.gui.screens.history_acts import Acts
from hiptimer.gui.screens.history_exercise import ExerciseView
from hiptimer.gui.screens.history_list import SessionList
from hiptimer.gui.screens.history_session import SessionView
from hiptimer.gui.screens.history_top import Top
from hiptimer.gui.screens.history_words import date_of, row_words, week_words
from hiptimer.gui.screens.history_year import YearView
from hiptimer.gui.theme import Theme, colours_of, theme_for
from hiptimer.gui.widgets.tab_order import tab_through
from hiptimer.gui.widgets.words import Words

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtGui import QKeyEvent, QResizeEvent

    from hiptimer.core.past import PastSession

SESSION: Final = "session"
EXERCISE: Final = "exercise"

YEARS: Final = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: +1}
"""Keys that lead from the calendar to another year."""


class HistoryScreen(QWidget):
    """Shows sessions that were done; whatever is changed is told at once."""

    left = Signal()
    """Back to the start page."""
    picked = Signal(str)
    """The session of this id is to be shown."""
    mended = Signal(object)
    """The `PastSession` that is shown, as it is now."""
    delete_asked = Signal(str)
    """The session of this id is to be deleted."""
    undo_asked = Signal()
    """What was deleted last is not to be."""
    exercises_asked = Signal()
    """Which exercises there are is to be shown, and how one of them went."""
    exercise_asked = Signal(str)
    """How this exercise went is to be shown."""
    sore_told = Signal(bool)
    """Whether soreness still disturbs."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today = 0
        self._units = Units.KG
        self._by_day: Mapping[int, Sequence[PastSession]] = {}
        self.top = Top(self)
        self.year = YearView(self)
        self.list = SessionList(self)
        self.acts = Acts([SESSION, EXERCISE], self)
        self._tabs = self.acts.tabs
        self.session = SessionView(self)
        self.exercise = ExerciseView(self)
        self._empty = Words("empty", self)
        self._outer = QVBoxLayout(self)
        self._columns = QHBoxLayout()
        self._beside = QVBoxLayout()
        self._lay_out()
        self._connect()
        self._arrange(anything=False)

    def _lay_out(self) -> None:
        # Sizes follow the window; the words of the last size must not keep it from shrinking.
        self._outer.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        self._beside.addWidget(self.acts)
        self._beside.addWidget(self.session, 1)
        self._beside.addWidget(self.exercise, 1)
        self._columns.addWidget(self.list, 2)
        self._columns.addLayout(self._beside, 3)
        for part in (self.list, self.session, self.exercise):
            part.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding)
        self._empty.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self._outer.addWidget(self.top)
        self._outer.addWidget(self.year)
        self._outer.addWidget(self._empty, 1)
        self._outer.addLayout(self._columns, 1)
        self._tabs.setAccessibleName(self.tr("What is shown beside"))
        self._tabs.name_option(SESSION, self.tr("Session"))
        self._tabs.name_option(EXERCISE, self.tr("Exercise"))
        tab_through(self.top, self.year.squares, self.list, self.acts, self.session, self.exercise)
        self.setFocusProxy(self.list.table)

    def _connect(self) -> None:
        self.top.left.connect(self.left)
        self.top.year_asked.connect(self._go_years)
        self.top.sore_told.connect(self.sore_told)
        self.year.squares.chosen.connect(self._pick_day)
        self.list.picked.connect(self._pick)
        self.list.period_changed.connect(self._show_period)
        self.list.undo_asked.connect(self.undo_asked)
        self._tabs.changed.connect(self._turn)
        self.acts.form.left.connect(self.setFocus)
        self.session.mended.connect(self.mended)
        self.session.delete_asked.connect(self._ask_delete)
        self.exercise.asked.connect(self.exercise_asked)

    # -- what is shown -------------------------------------------------------------------------

    def use_units(self, units: Units) -> None:
        """Write loads in these units, in what is shown next."""
        self._units = units

    def show_sessions(self, sessions: Sequence[PastSession], today: int) -> None:
        """Show these sessions, newest first.

        Args:
            sessions: With their totals; their sets do not matter.
            today: As a number of days since 1970.
        """
        by_day: dict[int, list[PastSession]] = {}
        for one in sessions:
            by_day.setdefault(one.day, []).append(one)
        if today != self._today:
            self.year.show_year(date_of(today).year())
        self._today, self._by_day = today, by_day
        self.year.show_sessions(by_day, today)
        self._name_year()
        weeks = (row_words(weeks_in_a_row(by_day, today)), week_words(this_week(by_day, today)))
        self.top.show_weeks(BETWEEN.join(weeks) if sessions else "")
        self.list.show_sessions(sessions, today)
        self._show_period()
        self._empty.say(self.tr("Nothing here yet. Every session is written down by itself, set by set."))
        self._arrange(anything=bool(sessions))

    def show_session(self, session: PastSession) -> None:
        """Show one of them with its sets."""
        self.session.show_session(session, self._units)
        self.session.setEnabled(True)
        if date_of(session.day).year() != self.year.year():
            self._go_to_year(date_of(session.day).year())
        self.year.squares.choose(session.day)

    def turn_to(self, page: str) -> None:
        """Show beside the list `SESSION` or `EXERCISE`."""
        self._tabs.choose(page)

    def shows_exercise(self) -> bool:
        """Whether an exercise is shown beside the list."""
        return self._tabs.chosen() == EXERCISE

    def _arrange(self, *, anything: bool) -> None:
        self.acts.allow_export(allowed=anything)
        self._empty.setVisible(not anything)
        for part in (self.year, self._tabs):
            part.setVisible(anything)
        # Whoever deletes the only one can still undo that.
        self.list.setVisible(anything or self.list.offers_undo())
        self.top.allow_all(allowed=anything)
        self.session.setVisible(anything and not self.shows_exercise())
        self.exercise.setVisible(anything and self.shows_exercise())

    def _turn(self) -> None:
        self._arrange(anything=bool(self._by_day))
        if self.shows_exercise():
            self.exercises_asked.emit()

    def _show_period(self) -> None:
        self.exercise.show_period(self.list.period(), self._today)

    # -- years and days ------------------------------------------------------------------------

    def _go_years(self, years: int) -> None:
        self._go_to_year(min(self.year.year() + years, date_of(self._today).year()))

    def _go_to_year(self, year: int) -> None:
        self.year.show_year(year)
        self._name_year()

    def _name_year(self) -> None:
        year = self.year.year()
        self.top.show_year(year, later=year < date_of(self._today).year())

    def _pick_day(self, day: int) -> None:
        if sessions := self._by_day.get(day):
            self.list.choose(sessions[0].id)

    def _pick(self, session: str) -> None:
        self.session.settle()
        self.picked.emit(session)

    # -- keys ----------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Do what a key asks for that no table had a use for."""
        key = Qt.Key(event.key())
        alone = event.modifiers() in {Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier}
        if event.matches(QKeySequence.StandardKey.Undo):
            self.undo_asked.emit()
        elif key == Qt.Key.Key_Escape:
            self.left.emit()
        elif key == Qt.Key.Key_Delete and alone and not self.session.isAncestorOf(self.focusWidget()):
            self._ask_delete()
        elif key == Qt.Key.Key_T and alone and self.shows_exercise():
            self.exercise.turn()
        elif alone and self.acts.ask(key):
            pass
        elif key in YEARS and self.year.squares.hasFocus():
            self._go_years(YEARS[key])
        else:
            super().keyPressEvent(event)

    def _ask_delete(self) -> None:
        session = self.session.session()
        if session is not None and self._by_day:
            self.delete_asked.emit(session.id)

    # -- where it stands -----------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take the sizes of the new theme."""
        super().resizeEvent(event)
        self._style(theme_for(self.size(), colours_of(self.palette())))

    def _style(self, theme: Theme) -> None:
        edge = 3 * theme.margin // 2
        self._outer.setContentsMargins(edge, theme.gap, edge, theme.gap)
        self._outer.setSpacing(theme.gap // 2)
        self._columns.setSpacing(edge)
        self._beside.setSpacing(theme.gap // 2)
        self._empty.style_as(theme, theme.desk, theme.fine)
        self._empty.tint(Tint.QUIET)
        self._tabs.style_as(replace(theme, desk=theme.fine), tight=True)
        for part in (self.top, self.year, self.list, self.acts, self.session, self.exercise):
            part.style_as(theme)
        self._outer.activate()


def build() -> HistoryScreen:
    """Make the screen."""
    return HistoryScreen()
