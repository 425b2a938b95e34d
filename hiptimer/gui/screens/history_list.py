"""The sessions that were done, newest first.

Belongs here: the list, and how far back it goes. May not: what is in a session.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from hiptimer.core.snapshot import clock
from hiptimer.core.trend import Period, since
from hiptimer.gui.announce import announce
from hiptimer.gui.palettes import Tint
from hiptimer.gui.screens.history_words import period_word, sets_of, short_date, widest_date
from hiptimer.gui.widgets.button import TextButton
from hiptimer.gui.widgets.option_row import OptionRow
from hiptimer.gui.widgets.table import Column, Rows, Table
from hiptimer.gui.widgets.words import Words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from hiptimer.core.past import PastSession
    from hiptimer.gui.theme import Theme


class SessionList(QWidget):
    """Shows the sessions of a stretch of time that ends today."""

    picked = Signal(str)
    """Id of another session."""
    period_changed = Signal()
    undo_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sessions: tuple[PastSession, ...] = ()
        self._today = 0
        self._chosen = ""
        self._periods = OptionRow("period", list(Period)[::-1], self)
        self._rows = Rows(
            (
                Column(self.tr("Date"), lambda one: short_date(one.day), widest_date()),
                Column(self.tr("Workout"), lambda one: one.title),
                Column(self.tr("Sets"), sets_of, "10 / 10", number=True),
                Column(self.tr("Time"), lambda one: clock(one.played), "88:88", number=True),
            ),
            self,
        )
        self.table = Table("sessions", self._rows, self)
        self._nothing = Words("nothing-here", self)
        self._undo = TextButton("undo", self)
        self._said = Words("said", self)
        self._foot = QHBoxLayout()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self._periods)
        self._column.addWidget(self._nothing)
        self._column.addWidget(self.table, 1)
        self._column.addLayout(self._foot)
        self._foot.addWidget(self._undo)
        self._foot.addWidget(self._said, 1)
        for words in (self._nothing, self._said):
            words.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setFocusProxy(self.table)
        self._periods.changed.connect(self._change_period)
        self.table.chosen.connect(self._pick)
        self._undo.clicked.connect(self.undo_asked)
        self._name()

    def _name(self) -> None:
        self.table.setAccessibleName(self.tr("Sessions"))
        self._periods.setAccessibleName(self.tr("How far back"))
        for period in Period:
            self._periods.name_option(period, period_word(period))
        self._nothing.say(self.tr("Nothing in this time"))
        self._undo.call_it(self.tr("Undo"), self.tr("Ctrl+Z"))
        self.tell("")

    def style_as(self, theme: Theme) -> None:
        """Take the sizes and colours of a theme."""
        self._column.setSpacing(theme.gap // 2)
        self._periods.style_as(replace(theme, desk=theme.fine), tight=True)
        self.table.style_as(theme)
        self._foot.setSpacing(theme.margin)
        self._undo.style_as(theme, theme.fine)
        self._undo.setFixedHeight(theme.line)
        self._said.setFixedHeight(theme.line)
        for words in (self._nothing, self._said):
            words.style_as(theme, theme.fine, theme.fine * 3 // 5)
            words.tint(Tint.QUIET)

    def tell(self, words: str, *, undoable: bool = False) -> None:
        """Say below the list what was done, and offer to undo it; nothing for nothing more."""
        self._said.say(words)
        self._undo.setVisible(undoable)
        announce(self, words)

    def offers_undo(self) -> bool:
        """Whether something that was deleted can be brought back."""
        return not self._undo.isHidden()

    def show_sessions(self, sessions: Sequence[PastSession], today: int) -> None:
        """Show these, newest first; the one that is chosen stays so, else the newest is."""
        self._sessions, self._today = tuple(sessions), today
        self._fill()

    def change_session(self, session: PastSession) -> None:
        """Show what has changed in one of them."""
        self._sessions = tuple(session if one.id == session.id else one for one in self._sessions)
        row = next((row for row, one in enumerate(self._rows.rows) if one.id == session.id), None)
        if row is not None:
            self._rows.change_row(row, session)

    def choose(self, session: str) -> None:
        """Have one chosen, by id; the list goes back as far as it takes."""
        if not self._choose(session) and self.period() is not Period.ALL:
            self._periods.choose(Period.ALL)
            self._choose(session)

    def period(self) -> Period:
        """How far back the list goes."""
        return Period(self._periods.chosen())

    def first_day(self) -> int | None:
        """The first day of that time, as days since 1970; None for all there is."""
        return since(self.period(), self._today)

    def _change_period(self) -> None:
        self._fill()
        self.period_changed.emit()

    def _fill(self) -> None:
        first = self.first_day()
        shown = self._sessions
        if first is not None:
            shown = tuple(one for one in shown if one.day >= first)
        self._rows.show_rows(shown)
        self._nothing.setVisible(bool(self._sessions) and not shown)
        if shown and not self._choose(self._chosen):
            self.table.choose(0)

    def _choose(self, session: str) -> bool:
        row = next((row for row, one in enumerate(self._rows.rows) if one.id == session), None)
        if row is not None:
            self.table.choose(row)
        return row is not None

    def _pick(self, row: int) -> None:
        session = self._rows.rows[row].id
        if session != self._chosen:
            self._chosen = session
            self.picked.emit(session)
