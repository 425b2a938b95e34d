"""What can be done with the history as a whole: written to a file, and planned to go on.

Belongs here: the two buttons, the row in which a plan is made, and what came of it in words. May not: writing anything.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from hiptimer.core.planned import DAYS, MOST_A_WEEK, Planned, in_a_row, read_minute, read_weeks
from hiptimer.gui.announce import announce
from hiptimer.gui.palettes import Tint
from hiptimer.gui.widgets.button import TextButton
from hiptimer.gui.widgets.entry_field import EntryField
from hiptimer.gui.widgets.flow import Flow
from hiptimer.gui.widgets.option_row import OptionRow
from hiptimer.gui.widgets.toggle import Toggle
from hiptimer.gui.widgets.words import Words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent

    from hiptimer.core.planned import Weekday
    from hiptimer.gui.theme import Theme

HOUR: Final = 60
"""Minutes."""


class Acts(QWidget):
    """The two buttons beside the choice of what is shown, and beneath them the plan."""

    export_asked = Signal()
    """The sessions of the time that is shown are to be written to a file."""
    plan_asked = Signal(object)
    """This `Planned` is to be written to a file."""

    def __init__(self, views: Sequence[str], parent: QWidget | None = None) -> None:
        """Offer nothing yet.

        Args:
            views: What there is to choose from, to be named by whoever knows.
            parent: As in Qt.
        """
        super().__init__(parent)
        self.tabs = OptionRow("beside", views, self)
        self._export = TextButton("export", self)
        self._plan = TextButton("plan", self)
        self.form = PlanForm(self)
        self._told = QLabel(self)
        self._row = QHBoxLayout()
        self._column = QVBoxLayout(self)
        self._lay_out()
        self._export.clicked.connect(self.export_asked)
        self._plan.clicked.connect(self._open_form)
        self.form.asked.connect(self.plan_asked)
        self._export.call_it(self.tr("Export …"), "E")
        self._export.setToolTip(self.tr("Write the sessions of the time that is shown to a file"))
        self._plan.call_it(self.tr("Plan …"), "P")
        self._plan.setToolTip(self.tr("Write the sessions to come to a file for your calendar"))
        self.allow_export(allowed=False)
        self.allow_plan(allowed=False)

    def _lay_out(self) -> None:
        self._row.addWidget(self.tabs)
        self._row.addStretch(1)
        for button in (self._export, self._plan):
            self._row.addWidget(button)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addLayout(self._row)
        self._column.addWidget(self.form)
        self._column.addWidget(self._told)
        self._told.setObjectName("told")
        self._told.setTextFormat(Qt.TextFormat.PlainText)
        self._told.setWordWrap(True)
        self._told.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._told.hide()

    def style_as(self, theme: Theme) -> None:
        """Take the sizes and colours of a theme."""
        self._row.setSpacing(theme.margin)
        self._column.setSpacing(theme.gap // 2)
        for button in (self._export, self._plan):
            button.style_as(theme, theme.fine)
            button.setFixedHeight(theme.line)
        self._told.setFont(theme.font(theme.fine * 4 // 5))
        self.form.style_as(theme)

    def allow_export(self, *, allowed: bool) -> None:
        """Offer to write what was done to a file."""
        self._export.setVisible(allowed)

    def allow_plan(self, *, allowed: bool) -> None:
        """Offer to plan what is to come."""
        self._plan.setVisible(allowed)

    def tell(self, words: str) -> None:
        """Say what came of a file; nothing for nothing more."""
        self._told.setText(words)
        self._told.setVisible(bool(words))
        announce(self, words)

    def ask(self, key: Qt.Key) -> bool:
        """Press the button that a key stands for; whether it is there."""
        button = {Qt.Key.Key_E: self._export, Qt.Key.Key_P: self._plan}.get(key)
        if button is None or button.isHidden():
            return False
        button.click()
        return True

    def _open_form(self) -> None:
        self.tell("")
        self.form.open_it()


class PlanForm(QWidget):
    """Says on which days, when, and for how many weeks; nothing is shown of it before it is opened."""

    asked = Signal(object)
    """A `Planned`."""
    left = Signal()
    """It is closed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._days = {day: Toggle(f"plan-{day}", self) for day in DAYS}
        self._at_word, self._at = QLabel(self), EntryField("plan-at", self, letters=5)
        self._weeks_word, self._weeks = QLabel(self), EntryField("plan-weeks", self, letters=3)
        self._write = TextButton("plan-write", self)
        self._cancel = TextButton("plan-cancel", self)
        self._doubt = Words("plan-doubt", self)
        fields = (self._at_word, self._at, self._weeks, self._weeks_word, self._write, self._cancel)
        self._flow = Flow([[*self._days.values()], fields], self)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self._flow)
        self._column.addWidget(self._doubt)
        self._doubt.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        for toggle in self._days.values():
            toggle.toggled.connect(self._judge)
        for field in (self._at, self._weeks):
            field.textEdited.connect(self._judge)
        self._write.clicked.connect(self._ask)
        self._cancel.clicked.connect(self.close_it)
        self._name()
        self._fill(Planned())
        self.hide()

    def _name(self) -> None:
        for number, (day, toggle) in enumerate(self._days.items(), start=1):
            toggle.call_it(self.locale().standaloneDayName(number, self.locale().FormatType.ShortFormat))
            toggle.setAccessibleName(self._full(day))
        self._at_word.setText(self.tr("at"))
        self._at.setAccessibleName(self.tr("Time of day, like 18:30"))
        self._weeks_word.setText(self.tr("weeks"))
        self._weeks.setAccessibleName(self.tr("How many weeks"))
        self._write.call_it(self.tr("Write …"), self.tr("Enter"))
        self._cancel.call_it(self.tr("Close"), self.tr("Esc"))

    def style_as(self, theme: Theme) -> None:
        """Take the sizes and colours of a theme."""
        self._column.setSpacing(theme.gap // 2)
        for toggle in self._days.values():
            toggle.style_as(theme)
        for field in (self._at, self._weeks):
            field.style_as(theme)
        for words in (self._at_word, self._weeks_word):
            words.setFont(theme.font(theme.fine))
        for button in (self._write, self._cancel):
            button.style_as(theme, theme.fine)
        self._doubt.style_as(theme, theme.fine * 4 // 5, theme.fine * 3 // 5)
        self._doubt.tint(Tint.QUIET)
        self._flow.space(theme.gap, theme.line)

    def open_it(self) -> None:
        """Show it, and go to it."""
        self.show()
        self._flow.refresh()
        self._days[DAYS[0]].setFocus(Qt.FocusReason.TabFocusReason)

    def close_it(self) -> None:
        """Show nothing of it any more."""
        if not self.isHidden():
            self.hide()
            self.left.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter writes the file, wherever in here the focus is, and Escape closes this alone."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._ask()
        elif event.key() == Qt.Key.Key_Escape:
            self.close_it()
        else:
            super().keyPressEvent(event)

    def _fill(self, planned: Planned) -> None:
        for day, toggle in self._days.items():
            toggle.setChecked(day in planned.days)
        self._at.setText(f"{planned.minute // HOUR}:{planned.minute % HOUR:02}")
        self._weeks.setText(str(planned.weeks))
        self._judge()

    def _chosen(self) -> tuple[Weekday, ...]:
        return tuple(day for day, toggle in self._days.items() if toggle.isChecked())

    def _ask(self) -> None:
        if self._wrong():
            announce(self, self._wrong())
            return
        self.asked.emit(Planned(self._chosen(), read_minute(self._at.text()), read_weeks(self._weeks.text())))

    def _judge(self) -> None:
        """Say what is wrong, or what speaks against it."""
        wrong = self._wrong()
        self._write.setEnabled(not wrong)
        self._doubt.say(wrong or self._misgiving())
        self._doubt.setVisible(bool(self._doubt.said()))

    def _wrong(self) -> str:
        if not self._chosen():
            return self.tr("A plan needs a day of the week")
        for field, read, words in (
            (self._at, read_minute, self.tr("{0} is no time of day; it is written like 18:30")),
            (self._weeks, read_weeks, self.tr("{0} is no number of weeks from 1 to 52")),
        ):
            try:
                read(field.text())
            except ValueError:
                return words.format(f"“{field.text()}”")
        return ""

    def _misgiving(self) -> str:
        days = self._chosen()
        if len(days) > MOST_A_WEEK:
            return self.tr("{0} sessions a week are many; two or three are enough to get stronger").format(len(days))
        for day, after in in_a_row(days):
            words = self.tr("{0} and {1} follow each other; a day between them lets you recover")
            return words.format(self._full(day), self._full(after))
        return ""

    def _full(self, day: Weekday) -> str:
        return self.locale().standaloneDayName(DAYS.index(day) + 1, self.locale().FormatType.LongFormat)
