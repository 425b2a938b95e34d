"""The screen after a session.

Belongs here: what was done, what the person adds to it if they like, and the one key back.
May not: working out what was done (gui.recap), keeping what is added (gui.after).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLayout, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from hiptimer.core.snapshot import clock
from hiptimer.core.terms import Units
from hiptimer.gui.keys import Deed, deeds
from hiptimer.gui.palettes import Tint
from hiptimer.gui.recap import BETWEEN
from hiptimer.gui.screens.done_rows import DoneRows
from hiptimer.gui.theme import Theme, colours_of, theme_for
from hiptimer.gui.widgets.big_options import BigOptions
from hiptimer.gui.widgets.button import TextButton
from hiptimer.gui.widgets.tab_order import tab_through
from hiptimer.gui.widgets.words import Words

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtGui import QKeyEvent, QResizeEvent

    from hiptimer.gui.recap import Recap

RESERVES: Final = 5
"""As many answers there are: 0 to 4, and the last is *or more*."""

EFFORTS: Final = {getattr(Qt.Key, f"Key_{number}"): number for number in range(RESERVES)}

UP_AND_DOWN: Final = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}

LEADS_HOME: Final = frozenset({Deed.GO_ON, Deed.ESCAPE})
"""One action, whichever key it is bound to."""

LEADS_HOME_TOO: Final = frozenset({Qt.Key.Key_PageUp})
"""The other button of a presenter's clicker."""


class DoneScreen(QWidget):
    """Shows a recap; whatever is filled in is told at once."""

    left = Signal()
    """Back to the start page."""
    changed = Signal()
    """The person has filled something in, or taken it back."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._deeds = deeds("")
        self._head = Words("head", self)
        self._time = Words("time", self)
        self._title = Words("title", self)
        self._amount = Words("amount", self)
        self._rows = DoneRows(self)
        self._question = Words("question", self)
        self._effort = BigOptions("effort", RESERVES, self)
        self._back = TextButton("back", self, filled=True)
        self._kept = Words("kept", self)
        self._is_kept: bool | None = None
        self._outer = QVBoxLayout(self)
        self._air = QSpacerItem(0, 0)
        self._lay_out()
        self._rows.changed.connect(self.changed)
        self._rows.refused.connect(self._show_refused)
        self._effort.changed.connect(self._order_stops)
        self._effort.changed.connect(self.changed)
        self._back.clicked.connect(self.left)
        self.setFocusProxy(self._back)

    def _lay_out(self) -> None:
        # Sizes follow the window; the words of the last size must not keep it from shrinking.
        self._outer.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        for before, after in ((self._head, self._time), (self._title, self._amount), (self._back, self._kept)):
            line = QHBoxLayout()
            line.addWidget(before, 0 if before is self._back else 3)
            line.addWidget(after, 1 if before is self._back else 2)
            after.setAlignment(right)
            if before is self._back:
                self._outer.addItem(self._air)
                self._outer.addWidget(self._rows, 1)
                self._outer.addWidget(self._question)
                self._outer.addWidget(self._effort)
            self._outer.addLayout(line)
        for words in self.findChildren(Words, options=Qt.FindChildOption.FindDirectChildrenOnly):
            words.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    # -- what is shown -------------------------------------------------------------------------

    def use_keys(self, keys_setting: str) -> None:
        """Let keys lead home that the setting `keys` says.

        Raises:
            ValueError: it cannot be read, in words.
        """
        self._deeds = deeds(keys_setting)

    def show_recap(self, recap: Recap, units: Units = Units.KG) -> None:
        """Show what was done; loads are written in these units, and nothing is filled in yet."""
        self._head.say(self.tr("Done") if recap.whole else self.tr("Well done so far"))
        self._time.say(clock(recap.played))
        self._time.setAccessibleName(self.tr("Time: {0}").format(clock(recap.played)))
        self._title.say(BETWEEN.join(filter(None, (recap.title, recap.around))))
        self._amount.say(recap.amount)
        self._rows.show_rows(recap, units)
        question = self.tr("Good reps left at the end of the sets")
        self._question.say(self.tr("{0}: keys 0 to 4").format(question))
        words = (self.tr("none"), "1", "2", "3", self.tr("4 or more"))
        self._effort.name_them(question, words)
        self._effort.clear()
        self._question.setVisible(recap.worked)
        self._effort.setVisible(recap.worked)
        self._back.call_it(self.tr("Back to start"))
        self._back.setAccessibleDescription(self.tr("Space"))
        self._order_stops()
        self.show_kept(kept=None)

    def _order_stops(self) -> None:
        """Let Tab lead down the page; in the row it stops at what is chosen, which is another one each time."""
        tab_through(*(asked.field for asked in self._rows.asking()), self._effort, self._back)

    def fill_in(self, loads: Mapping[str, float]) -> bool:
        """Show loads in kg and in all, by exercise, where nothing was said yet; whether there was such a place."""
        return self._rows.fill_in(loads)

    def show_kept(self, *, kept: bool | None) -> None:
        """Tell quietly that all is saved, or that it is not; None to say nothing."""
        self._is_kept = kept
        self._show_refused("")

    def _show_refused(self, typed: str) -> None:
        """Tell that what is typed is no load; where it is one, whether it is saved."""
        told = {None: "", True: self.tr("Saved"), False: self.tr("Not saved")}[self._is_kept]
        refused = self.tr("“{0}” is no load: write 16, 12.5 or 35 lb").format(typed) if typed else ""
        self._kept.say(refused or told)
        self._kept.tint(Tint.WARNING if refused or self._is_kept is False else Tint.QUIET)

    # -- what is said --------------------------------------------------------------------------

    def loads(self) -> dict[str, float]:
        """What is filled in, in kg and in all, by exercise."""
        return self._rows.loads()

    def reserve(self) -> int | None:
        """Good repetitions left, 4 for four or more; None where nothing was said."""
        return self._effort.chosen()

    def choose(self, reserve: int) -> None:
        """Say for the person how many good repetitions were left."""
        if not self._effort.isHidden():
            self._effort.take(reserve)

    # -- keys ----------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """One key back from wherever the keys are; numbers tell the effort, arrows lead through the page."""
        key = Qt.Key(event.key())
        if self._deeds.get(key) in LEADS_HOME or key in LEADS_HOME_TOO:
            if not event.isAutoRepeat():
                self.left.emit()
        elif key in EFFORTS:
            self.choose(EFFORTS[key])
        elif key in UP_AND_DOWN:
            self._go(UP_AND_DOWN[key])
        else:
            super().keyPressEvent(event)

    def _go(self, places: int) -> None:
        """Go to what stands above or below what has the keys; where nothing does, scroll."""
        stops: list[QWidget] = [asked.field for asked in self._rows.asking()]
        if not self._effort.isHidden():
            stops.append(self._effort.stop())
        stops.append(self._back)
        here = next((number for number, stop in enumerate(stops) if stop.hasFocus()), len(stops) - 1)
        there = here + places
        if 0 <= there < len(stops):
            stops[there].setFocus()
            self._rows.ensureWidgetVisible(stops[there])
        else:
            bar = self._rows.verticalScrollBar()
            bar.setValue(bar.value() + places * bar.singleStep())

    # -- how it looks --------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take the sizes of the new theme."""
        super().resizeEvent(event)
        self._style(theme_for(self.size(), colours_of(self.palette())))

    def _style(self, theme: Theme) -> None:
        edge = theme.margin
        self._outer.setContentsMargins(2 * edge, edge, 2 * edge, edge)
        self._outer.setSpacing(theme.gap // 2)
        self._air.changeSize(0, theme.gap)
        for words in (self._head, self._time):
            words.style_as(theme, theme.head, theme.desk, bold=True)
        self._title.style_as(theme, theme.fine, theme.fine * 4 // 5)
        for words in (self._amount, self._question, self._kept):
            words.style_as(theme, theme.desk, theme.fine * 4 // 5)
        for words in (self._title, self._amount, self._question):
            words.tint(Tint.QUIET)
        self._show_refused("")
        self._rows.style_as(theme)
        self._effort.style_as(theme)
        self._back.style_as(theme, theme.note)
        self._outer.activate()


def build() -> DoneScreen:
    """Make the screen."""
    return DoneScreen()
