"""One session that was done, set by set, to read and to mend.

Belongs here: its words, its table, its note. May not: keeping what is changed, deleting it (gui.history_desk).
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from hiptimer.core.past import MOST_RESERVE
from hiptimer.core.snapshot import clock
from hiptimer.core.terms import Units
from hiptimer.core.trend import Measure
from hiptimer.gui.palettes import Tint
from hiptimer.gui.recap import BETWEEN
from hiptimer.gui.screens.history_sets import Sets
from hiptimer.gui.screens.history_words import long_date, reserve_word, time_of_day, value_word, ways_of
from hiptimer.gui.widgets.button import TextButton
from hiptimer.gui.widgets.menu_button import Entry, Group, MenuButton
from hiptimer.gui.widgets.table import Table, type_of
from hiptimer.gui.widgets.text_field import TextField
from hiptimer.gui.widgets.tips import plain_tip
from hiptimer.gui.widgets.words import Words

if TYPE_CHECKING:
    from hiptimer.core.past import PastSession, PastSet
    from hiptimer.gui.theme import Theme

LONGEST_NOTE: Final = 2000
"""Letters."""

UNSAID: Final = ""


class SessionView(QWidget):
    """Shows one session; whatever is changed is told at once."""

    mended = Signal(object)
    """The `PastSession` as it is now."""
    delete_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session: PastSession | None = None
        self._units = Units.KG
        self._is_kept: bool | None = None
        self._date = Words("date", self)
        self._title = Words("title", self)
        self._sets = Sets(self)
        self._table = Table("sets", self._sets, self)
        self._reserve = MenuButton("reserve", self)
        self.note = TextField("note", self)
        self._kept = Words("kept", self)
        self._delete = TextButton("delete", self)
        self._column = QVBoxLayout(self)
        self._foot = QHBoxLayout()
        self._lay_out()
        self._sets.mended.connect(self._take_set)
        self._sets.refused.connect(self._show_refused)
        self._reserve.picked.connect(self._take_reserve)
        self.note.settled.connect(self.settle)
        self._delete.clicked.connect(self.delete_asked)
        self._name()

    def _lay_out(self) -> None:
        self._column.setContentsMargins(0, 0, 0, 0)
        self._table.allow_writing()
        self._table.quieten(lambda one: one.done.skipped)
        self._foot.addWidget(self._delete)
        self._foot.addWidget(self._kept, 1)
        self._kept.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        for words in (self._date, self._title, self._kept):
            words.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._column.addWidget(self._date)
        self._column.addWidget(self._title)
        self._column.addWidget(self._table, 1)
        self._column.addWidget(self._reserve)
        self._column.addWidget(self.note)
        self._column.addLayout(self._foot)
        self.note.setMaxLength(LONGEST_NOTE)

    def _name(self) -> None:
        self._table.setAccessibleName(self.tr("Sets"))
        self._table.setAccessibleDescription(self.tr("Enter or a digit changes done, load and left"))
        self._table.setToolTip(plain_tip(self.tr("A double click, Enter or a digit changes done, load and left")))
        self.note.setAccessibleName(self.tr("Note"))
        self.note.setPlaceholderText(self.tr("Note"))
        self._delete.call_it(self.tr("Delete"), self.tr("Del"))

    def style_as(self, theme: Theme) -> None:
        """Take the sizes and colours of a theme."""
        self._column.setSpacing(theme.gap // 2)
        self._date.style_as(theme, theme.fine, theme.fine * 3 // 5, bold=True)
        self._title.style_as(theme, theme.fine * 4 // 5, theme.fine * 3 // 5)
        self._kept.style_as(theme, theme.fine * 4 // 5, theme.fine * 3 // 5)
        self._title.tint(Tint.QUIET)
        self._table.style_as(theme)
        self._reserve.style_as(theme, type_of(theme))
        self.note.style_as(theme)
        self.note.setFont(theme.font(type_of(theme)))
        self._delete.style_as(theme, theme.fine)
        self._delete.setFixedHeight(theme.line)
        self._show_refused("")

    # -- what is shown -------------------------------------------------------------------------

    def show_session(self, session: PastSession, units: Units) -> None:
        """Show another session, with its sets."""
        self.settle()
        self._session, self._units = session, units
        self._date.say(BETWEEN.join((long_date(session.day), time_of_day(session))))
        volume = session.totals.volume
        self._title.say(
            BETWEEN.join(
                filter(
                    None,
                    (
                        session.title,
                        ways_of(session),
                        clock(session.played),
                        value_word(Measure.VOLUME, volume, units) if volume else "",
                    ),
                )
            )
        )
        self._title.setToolTip(plain_tip(session.title))
        self._sets.show_sets(session.sets, units, session.reserve)
        self.note.setText(session.note)
        self.note.setCursorPosition(0)
        self._offer()
        self.show_kept(kept=None)

    def session(self) -> PastSession | None:
        """The one that is shown, as it is now."""
        return self._session

    def show_kept(self, *, kept: bool | None) -> None:
        """Tell quietly that a change is saved, or that it is not; None to say nothing."""
        self._is_kept = kept
        self._show_refused("")

    # -- what is changed -----------------------------------------------------------------------

    def settle(self) -> None:
        """Take the note as it is written."""
        if self._session is not None and self.note.text() != self._session.note:
            self._take(replace(self._session, note=self.note.text()))

    def _take_set(self, number: int, past: PastSet) -> None:
        if self._session is not None:
            sets = (*self._session.sets[:number], past, *self._session.sets[number + 1 :])
            self._take(replace(self._session, sets=sets))

    def _take_reserve(self, value: str, chosen: bool) -> None:  # noqa: FBT001 Qt hands it over so
        if self._session is not None and chosen:
            reserve = None if value == UNSAID else int(value)
            self._take(replace(self._session, reserve=reserve))
            self._sets.show_sets(self._session.sets, self._units, reserve)
            self._offer()

    def _take(self, session: PastSession) -> None:
        if session != self._session:
            self._session = session
            self.mended.emit(session)

    def _offer(self) -> None:
        reserve = self._session.reserve if self._session is not None else None
        said = [(UNSAID, self.tr("not said")), *((str(each), reserve_word(each)) for each in range(MOST_RESERVE + 1))]
        now = UNSAID if reserve is None else str(reserve)
        entries = tuple(Entry(value, word, value == now) for value, word in said)
        words = self.tr("Good reps left at the end of the sets: {0}").format(dict(said)[now])
        self._reserve.offer("", words, [Group("", entries, single=True)])

    def _show_refused(self, why: str) -> None:
        told = {None: "", True: self.tr("Saved"), False: self.tr("Not saved")}[self._is_kept]
        self._kept.say(why or told)
        self._kept.tint(Tint.WARNING if why or self._is_kept is False else Tint.QUIET)
