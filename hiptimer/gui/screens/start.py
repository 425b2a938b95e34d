"""The first screen: which workout, how hard, how long, and in which ways.

Belongs here: putting its parts together, what each key asks for, what there is at home.
May not: listing workouts, preparing them, changing them; all that is handed in or asked for by signal.

The parts: its title (start_head); the workout that is chosen (start_today) with its moving figure (start_moving);
beside it (start_aside) the workouts (start_shelf), the exercises (start_offers), or what came of files (start_notes);
the last line (start_foot).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLayout, QVBoxLayout, QWidget

from hiptimer.core.ways.values import Ways
from hiptimer.gui.choice import Choice, Wish
from hiptimer.gui.keys import deeds
from hiptimer.gui.screens.start_foot import Foot
from hiptimer.gui.screens.start_head import Head
from hiptimer.gui.screens.start_keys import ABOUT_ONE, OTHERS, Asked, asked_by
from hiptimer.gui.screens.start_today import Today
from hiptimer.gui.screens.start_ways import Doing
from hiptimer.gui.screens.start_words import exact, to_choose
from hiptimer.gui.theme import Theme, colours_of, theme_for
from hiptimer.gui.widgets.tab_order import tab_through

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent, QResizeEvent

    from hiptimer.core.terms import Length, Level
    from hiptimer.gui.choice import Opening
    from hiptimer.gui.screens.start_aside import Aside
    from hiptimer.gui.screens.start_owned import OwnedRow
    from hiptimer.gui.screens.start_shelf import ShelfView
    from hiptimer.gui.shelf import Report

MOVES: Final = {"shorter": ("length", -1), "longer": ("length", 1), "easier": ("level", -1), "harder": ("level", 1)}


class StartScreen(QWidget):
    """Shows the workouts and asks for one of them."""

    started = Signal(object)
    """A `Wish`."""
    cancelled = Signal()
    """The preparation is no longer wanted."""
    ways_changed = Signal(object)
    """The person wants it done in other `Ways`; what follows from them is to be shown."""
    listing_asked = Signal(object)
    """The workouts have changed and are to be listed anew, done in these `Ways`."""
    help_asked = Signal()
    """What the keys do and when to stop is to be shown."""
    settings_asked = Signal()
    """The settings are to be shown."""
    history_asked = Signal()
    """What was done is to be shown."""
    edit_asked = Signal(str)
    """The workout of that name is to be edited."""
    new_asked = Signal()
    """A new workout is to be written."""
    quick_asked = Signal()
    """The quick timer is to be shown."""
    catalogue_asked = Signal()
    """The exercises are to be shown."""
    duplicate_asked = Signal(object)
    """This `Choice` is to be copied."""
    delete_asked = Signal(object)
    """This `Choice`, one of the person's own, is to be deleted."""
    undo_asked = Signal()
    """What was deleted last is to be brought back."""
    open_asked = Signal()
    """A file is to be chosen and brought along."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._choices: tuple[Choice, ...] = ()
        self._chosen = ""
        self._doing = Doing(self)
        self._busy = False
        self._deeds = deeds("")
        self._allowed: frozenset[str] = frozenset()
        self._theme: Theme | None = None
        self._head = Head(self)
        self._today = Today(self)
        self.foot = Foot(self)
        # Made with the first answer; the first paint of the window does not wait for them.
        self._owned: OwnedRow | None = None
        self._aside: Aside | None = None
        self._outer = QVBoxLayout(self)
        self._columns = QHBoxLayout()
        self._left = QVBoxLayout()
        self._lay_out()
        self.setFocusProxy(self._today.start)
        self.show_idle()

    def _lay_out(self) -> None:
        # Sizes follow the window; the words of the last size must not keep it from shrinking.
        self._outer.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        self._left.addWidget(self._today, 1)
        self._left.addWidget(self.foot)
        self._columns.addLayout(self._left, 1)
        self._columns.addStretch(1)
        self._outer.addWidget(self._head)
        self._outer.addLayout(self._columns, 1)
        self._today.start_asked.connect(lambda: self.do("start"))
        self._today.changed.connect(self._show_choice)
        self._doing.changed.connect(self.ways_changed)
        self.foot.cancelled.connect(self.cancelled)
        self.foot.undo_asked.connect(self.undo_asked)
        self._head.history_asked.connect(lambda: self.do("history"))
        self._head.help_asked.connect(self.help_asked)
        self._head.settings_asked.connect(self.settings_asked)

    # -- what is shown -------------------------------------------------------------------------

    def follow(self, opening: Opening) -> None:
        """Choose beforehand, obey keys and move as the window opens."""
        self._deeds = deeds(opening.keys)
        self._today.reduce_motion(reduced=opening.reduce_motion)
        self.prefer(opening.level, opening.length, opening.ways)

    def prefer(self, level: Level, length: Length, ways: Ways | None = None) -> None:
        """Choose a level, a length and ways beforehand."""
        self._today.prefer(level, length)
        self._doing.ways = ways or Ways()
        if self._owned is not None:
            self._owned.show_owned(self._doing.ways.owned)
        self._show_choice()

    def allow(self, *names: str) -> None:
        """Offer something to do with workouts, some of `start_keys.ABOUT_ONE` and `OTHERS`; or `history`."""
        self._allowed |= set(names)
        if "history" in names:
            self._head.allow_history()
        if self._aside is not None:
            self._aside.shelf.allow(self._allowed)

    def allow_editing(self) -> None:
        """Offer to edit a workout and to write a new one."""
        self.allow("edit", "new")

    def show_choices(self, choices: Sequence[Choice]) -> None:
        """List the workouts; the one that was chosen stays so, as long as it is there."""
        self._chosen = to_choose(self._choices, self._chosen, choices)
        self._choices = tuple(choices)
        today = self._today
        self._with_aside().shelf.show_choices(
            self._choices,
            self._chosen,
            lambda choice: exact(choice.totals.get((today.level(), today.length()))),
        )
        self._show_choice()

    def choose(self, name: str) -> None:
        """Have another workout chosen, now or as soon as it is listed; one that is not in the list changes nothing."""
        if self._choices and name not in {choice.name for choice in self._choices}:
            return
        self._chosen = name
        if self._aside is not None:
            self._aside.shelf.choose(name)
        self._show_choice()

    def list_anew(self, choose: str = "") -> None:
        """Have the workouts listed again, as they have changed.

        Args:
            choose: Name of the one to be chosen then; empty for the one that is.
        """
        self._chosen = choose or self._chosen
        self.listing_asked.emit(self._doing.ways)

    def show_reports(self, reports: Sequence[Report]) -> None:
        """Show what came of files that were brought along."""
        self._with_aside().show_notes(reports)

    def show_advice(self, words: str) -> None:
        """Say quietly what to do next, and why; nothing for nothing."""
        self._head.show_advice(words)

    def show_progress(self, done: int, total: int) -> None:
        """Show how far the preparation is."""
        self._busy = True
        self.foot.show_progress(done, total)
        self._head.allow_settings(allowed=False)

    def show_idle(self) -> None:
        """Show that nothing is being prepared."""
        self._busy = False
        self.foot.show_idle()
        self._head.allow_settings(allowed=True)

    def wish(self) -> Wish | None:
        """What is chosen, if there is anything to choose from."""
        choice = self._choice()
        if choice is None:
            return None
        return Wish(choice.name, self._today.level(), self._today.length(), self._doing.ways)

    def _choice(self) -> Choice | None:
        return next((choice for choice in self._choices if choice.name == self._chosen), None)

    def _show_choice(self) -> None:
        choice = self._choice()
        self._today.show_choice(choice)
        self._head.show_choice(choice)
        if self._aside is not None:
            offers, loads = (choice.offers, choice.loads) if choice else ((), {})
            self._aside.offers.show_offers(offers, loads.get(self._today.level(), ()))
            self._aside.shelf.refresh()

    def _with_aside(self) -> Aside:
        """What stands beside the workout that is chosen; made, with what there is at home, when it is first wanted."""
        if self._aside is not None:
            return self._aside
        from hiptimer.gui.screens.start_aside import Aside  # noqa: PLC0415 not needed before the first paint
        from hiptimer.gui.screens.start_owned import OwnedRow  # noqa: PLC0415 likewise

        self._aside, self._owned = aside, owned = Aside(self), OwnedRow(self)
        owned.show_owned(self._doing.ways.owned)
        owned.changed.connect(lambda: self._doing.own(owned.owned()))
        aside.offers.held_picked.connect(self._doing.hold)
        aside.offers.variants_picked.connect(self._doing.vary)
        _hand_on(aside.shelf, self)
        aside.shelf.chosen.connect(self.choose)
        aside.shelf.asked.connect(self.do)
        aside.shelf.start_asked.connect(lambda: self.do("start"))
        for left in (aside.shelf.left, aside.notes_closed):
            left.connect(self._today.start.setFocus)
        aside.shelf.allow(self._allowed)
        self._columns.takeAt(1)
        self._columns.addWidget(aside, 1)
        self._outer.insertWidget(1, owned)
        tab_through(self._head, owned, self._today, self.foot, aside)
        if self._theme is not None:
            aside.style_as(self._theme, self.height())
            owned.style_as(self._theme)
        return aside

    # -- what is asked -------------------------------------------------------------------------

    def do(self, asked: Asked) -> bool:
        """Do or ask for something.

        Args:
            asked: What is asked for, by a key or a button.

        Returns:
            Whether there was anything to do.
        """
        aside = self._aside
        if asked == "help":
            self.help_asked.emit()
        elif asked in MOVES:
            self._today.step(*MOVES[asked])
        elif asked == "leave":
            if not self._busy:
                return aside is not None and aside.close_notes()
            self.cancelled.emit()
        elif self._busy or asked == "nothing":
            return False
        elif asked in ABOUT_ONE or asked in OTHERS:
            return aside is not None and aside.shelf.ask(asked)
        elif asked == "search":
            return aside is not None and aside.shelf.search()
        elif asked != "start":
            pages = {"settings": self.settings_asked, "history": self.history_asked}
            pages.get(asked, self.undo_asked).emit()
        elif (wish := self.wish()) is not None:
            self.started.emit(wish)
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Do what the key asks for, once however long it is held; every other key is the window's."""
        asked = asked_by(event, self._deeds)
        repeated = event.isAutoRepeat() and asked not in MOVES
        if not repeated and not self.do(asked):
            super().keyPressEvent(event)

    # -- where it stands -----------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take the sizes and colours of the new theme."""
        super().resizeEvent(event)
        self._theme = theme = theme_for(self.size(), colours_of(self.palette()))
        edge = 3 * theme.margin // 2
        self._outer.setContentsMargins(edge, theme.gap, edge, theme.gap // 2)
        self._outer.setSpacing(theme.gap)
        self._columns.setSpacing(edge)
        self._columns.setContentsMargins(0, theme.gap // 2, 0, 0)
        self._left.setSpacing(theme.gap // 2)
        for part in (self._head, self._owned, self._today, self.foot):
            if part is not None:
                part.style_as(theme)
        if self._aside is not None:
            self._aside.style_as(theme, self.height())
        self._outer.activate()


def _hand_on(shelf: ShelfView, page: StartScreen) -> None:
    """Have the page ask for whatever is asked for on its shelf."""
    shelf.edit_asked.connect(page.edit_asked)
    shelf.duplicate_asked.connect(page.duplicate_asked)
    shelf.delete_asked.connect(page.delete_asked)
    shelf.new_asked.connect(page.new_asked)
    shelf.quick_asked.connect(page.quick_asked)
    shelf.catalogue_asked.connect(page.catalogue_asked)
    shelf.open_asked.connect(page.open_asked)


def build() -> StartScreen:
    """Make the screen."""
    return StartScreen()
