"""The editor of a workout: cards at the left, what is chosen at the right, what comes of it along the foot.

Belongs here: putting the parts together, choosing a card, turning keys and clicks into changes that are asked for.
May not: keeping the workout, taking or refusing a change, files, sound: all of that is the desk's.

To see this screen in every state: `python -m hiptimer.gui.screenshots FOLDER`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLayout, QVBoxLayout, QWidget

from hiptimer.core.editing import SECTION_KEYS, Spot, change, change_item, item_at, items
from hiptimer.core.terms import Units
from hiptimer.gui.screens.editor_acts import acted, added
from hiptimer.gui.screens.editor_adding import new_item
from hiptimer.gui.screens.editor_cards import cards, moved, row_of
from hiptimer.gui.screens.editor_column import Column
from hiptimer.gui.screens.editor_foot import Foot
from hiptimer.gui.screens.editor_keys import Do, deed_of
from hiptimer.gui.screens.editor_panel import Panel
from hiptimer.gui.screens.editor_refusals import Refusals, Refused
from hiptimer.gui.screens.editor_top import Top
from hiptimer.gui.theme import colours_of, theme_for
from hiptimer.gui.widgets.tab_order import tab_through

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtGui import QKeyEvent, QResizeEvent

    from hiptimer.core.exercise import Exercise
    from hiptimer.core.terms import Ms
    from hiptimer.core.workout import Workout
    from hiptimer.gui.workbench import Warned, Way

ABOUT_CARD: Final = frozenset({Do.DUPLICATE, Do.DELETE, Do.UP, Do.DOWN})
"""What changes the workout, by the card that is chosen."""

ENTERS: Final = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})

LEFT: Final = 0.42
"""Share of the cards in the width."""

WHOLE: Final = object()
"""Stands for the workout as a whole where an item could be meant."""


class EditorScreen(QWidget):
    """Shows a workout and asks to change it."""

    changed = Signal(object, str)
    """The `Workout` as it is to be; and where it is being written in, so that a word typed is one change, not many."""
    settled = Signal()
    """What is written is meant: whatever comes next is a change of its own."""
    way_changed = Signal()
    """Another level or length is looked at."""
    asked = Signal(object)
    """A `Do` that is no change of the workout: undo, redo, save, start, leave, listen …"""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workout: Workout | None = None
        self._catalogue: Mapping[str, Exercise] = {}
        self._units = Units.KG
        self._warned: tuple[Warned, ...] = ()
        self._asking: tuple[str, object, object] | None = None
        """Field, value and item of the change that is being asked for."""
        self._goal: Spot | None = None
        """What is chosen once that change is taken."""
        self._refusals = Refusals()
        self.top = Top(self)
        self.column = Column(self)
        self.panel = Panel(self)
        self.foot = Foot(self)
        self._rows = QVBoxLayout(self)
        self._beside = QHBoxLayout()
        # Sizes follow the window; the words of the last size must not keep it from shrinking.
        self._rows.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        self._beside.addWidget(self.column)
        self._beside.addWidget(self.panel, 1)
        self._rows.addWidget(self.top)
        self._rows.addLayout(self._beside, 1)
        self._rows.addWidget(self.foot)
        self.setFocusProxy(self.column)
        self._connect()
        tab_through(self.top, self.column, self.panel, self.foot)

    def _connect(self) -> None:
        top, column, panel = self.top, self.column, self.panel
        top.titled.connect(lambda title: self._ask({"title": title}, "title"))
        top.asked.connect(self.asked)
        column.chosen.connect(lambda _card: self._show_chosen())
        column.entered.connect(panel.enter)
        column.added.connect(
            lambda card: self._change(*added(self._shown(), column.list.card(), new_item(card, self._catalogue)))
        )
        column.dropped.connect(lambda spot, to: self._change(moved(self._shown(), spot, to), to))
        panel.edited.connect(self._ask)
        panel.asked.connect(self._act)
        self.foot.way_changed.connect(self._show_cards)
        self.foot.way_changed.connect(self._show_chosen)
        self.foot.way_changed.connect(self.way_changed)
        self.foot.warned_asked.connect(self.choose)
        top.settled.connect(self.settled)
        panel.settled.connect(self.settled)

    # -- what is shown -------------------------------------------------------------------------

    def begin(self, workout: Workout, way: Way, catalogue: Mapping[str, Exercise], units: Units = Units.KG) -> None:
        """Show another workout than before, from its first exercise on; loads are written in these units."""
        self._units = units
        self.panel.use_units(units)
        self._refusals.clear()
        self._warned, self._asking, self._workout, self._catalogue = (), None, None, catalogue
        self.column.give_up()
        self.foot.prefer(way)
        self.top.show_conflict("", readable=False)
        self.show_totals({})
        self.show_warnings(())
        self.show_workout(workout, undoes=False, redoes=False)
        self.choose(Spot("exercise", 0) if workout.exercise else None)

    def use_catalogue(self, catalogue: Mapping[str, Exercise]) -> None:
        """Take other exercises than before, of which the next workout that is shown is made."""
        self._catalogue = catalogue

    def show_workout(self, workout: Workout, *, undoes: bool, redoes: bool, refused: str = "") -> None:
        """Show the workout as it is after a change was asked for.

        Args:
            workout: As it is now.
            undoes: There is a change to be undone.
            redoes: There is one to be done again.
            refused: Why the change was not taken; what is written in its field stays.
        """
        self._workout = workout
        (field, value, item), self._asking = self._asking or ("", None, WHOLE), None
        goal, self._goal = self._goal, None
        if field:
            now = WHOLE if item is WHOLE else chosen_item(workout, self.chosen())
            self._refusals.settle(item, now, field)
            if refused:
                self._refusals.note(now, field, Refused(value, refused))
        elif refused:
            self.top.tell(refused)
        title = None if "title" in self._refusals.of(WHOLE) else workout.title
        self.top.show_title(title, undoes=undoes, redoes=redoes)
        self._show_cards()
        if goal is not None and not refused:
            self.choose(goal)
        elif refused:
            self._tell_about()
        else:
            self._show_chosen()

    def show_totals(self, totals: Mapping[Way, Ms]) -> None:
        """Show how long it is at every level and length that is known."""
        self.foot.show_totals(totals)
        self.panel.show_totals(totals, self.foot.way())

    def show_warnings(self, warned: Sequence[Warned]) -> None:
        """Show what does not fit."""
        self._warned = tuple(warned)
        self.foot.show_warnings(self._warned)
        self._show_cards()
        self._tell_about()

    def chosen(self) -> Spot | None:
        """Where the item stands that is chosen; None where none is."""
        card = self.column.list.card()
        return card.spot if card is not None and card.kind == "item" else None

    def choose(self, spot: Spot | None) -> None:
        """Choose an item, or its section where it has none; None for the workout as a whole."""
        shown = self.column.list.cards()
        self.column.list.show_cards(shown, row_of(shown, spot))
        self.column.list.scrollTo(self.column.list.currentIndex())
        self._show_chosen()

    def unmended(self) -> bool:
        """Whether something is written that could not be taken; it is shown."""
        for section in SECTION_KEYS:
            for index, item in enumerate(items(self._shown(), section)):
                if self._refusals.of(item):
                    self.choose(Spot(section, index))
                    self.panel.reveal(next(iter(self._refusals.of(item))))
                    return True
        fields = [field for field in self._refusals.of(WHOLE) if field != "title"]
        if fields:
            self.choose(None)
            self.panel.reveal(fields[0])
        return bool(self._refusals.of(WHOLE))

    def _show_cards(self) -> None:
        if self._workout is None:
            return
        warned = {each.spot for each in self._warned}
        made = cards(self._workout, self._catalogue, self.foot.way(), warned, self._units)
        before = self.column.list.card()
        row = row_of(made, before.spot, section=before.kind == "section") if before is not None else 0
        self.column.show_cards(made, row, self._catalogue)

    def _show_chosen(self) -> None:
        card = self.column.list.card()
        if card is None or self._workout is None:
            return
        self.foot.mark(self.chosen())
        self.panel.show_card(self._workout, card, self._catalogue.get(card.use), self.foot.way())
        for field, refused in self._refusals.of(chosen_item(self._shown(), self.chosen())).items():
            self.panel.show_raw(field, refused.value, self.foot.way())
        self._tell_about()

    def _tell_about(self) -> None:
        """Tell what is wrong with what is chosen, and what does not fit about it."""
        card = self.column.list.card()
        if card is None or self._workout is None:
            return
        refused = self._refusals.of(chosen_item(self._shown(), self.chosen()))
        field = next((name for name in refused if name != "title"), "")
        self.panel.complain(field, refused[field].words if field else "")
        title = self._refusals.of(WHOLE).get("title")
        self.top.complain(title.words if title is not None else "")
        about = [each.words for each in self._warned if each.spot == self.chosen()]
        self.panel.show_warnings(about if card.kind != "section" else ())

    # -- what is asked -------------------------------------------------------------------------

    def _shown(self) -> Workout:
        if self._workout is None:
            msg = "no workout is shown"
            raise ValueError(msg)
        return self._workout

    def _ask(self, values: Mapping[str, object], field: str) -> None:
        """Ask for what was written or chosen in a field."""
        spot = None if field == "title" else self.chosen()
        self._asking = (field, values.get(field), chosen_item(self._shown(), spot))
        wanted = change(self._shown(), **values) if spot is None else change_item(self._shown(), spot, **values)
        self.changed.emit(wanted, f"{spot}{field}")

    def _change(self, workout: Workout, goal: Spot) -> None:
        """Ask for a change of the cards, after which another one is chosen."""
        self._goal = goal
        self.changed.emit(workout, "")

    def _act(self, deed: Do) -> None:
        spot = self.chosen()
        if deed is Do.ADD:
            self.column.search()
        elif deed in ABOUT_CARD:
            made = acted(self._shown(), spot, deed) if spot is not None else None
            if made is not None:
                self._change(*made)
        else:
            self.asked.emit(deed)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Do what the key asks for."""
        in_list = self.column.list.hasFocus()
        deed = deed_of(event, in_list=in_list)
        if deed is not None:
            self._act(deed)
        elif event.key() in ENTERS:
            # What was written in a field is meant.
            self.column.list.setFocus()
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, forward: bool) -> bool:  # noqa: FBT001, N802 Qt's name and Qt's argument
        """Go on to the next thing that can be changed, and bring it into sight."""
        gone = super().focusNextPrevChild(forward)
        self.panel.focus_moved()
        return gone

    # -- where it stands -----------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take the sizes of the new theme."""
        super().resizeEvent(event)
        theme = theme_for(self.size(), colours_of(self.palette()))
        edge = 3 * theme.margin // 2
        self._rows.setContentsMargins(edge, theme.margin // 2, edge, theme.gap)
        self._rows.setSpacing(theme.gap)
        self._beside.setSpacing(edge)
        left = round((self.width() - 3 * edge) * LEFT)
        self.column.setFixedWidth(left)
        for part in (self.top, self.column, self.foot):
            part.style_as(theme)
        self.panel.style_as(theme, self.width() - 3 * edge - left)
        # Until Qt gets to lay them out, they would still tell how high they were in their last type.
        for each in (self.top, self.column, self.panel, self.foot):
            each.updateGeometry()
        self._rows.activate()


def chosen_item(workout: Workout, spot: Spot | None) -> object:
    """The item at a spot; what stands for the whole where there is no spot."""
    return WHOLE if spot is None else item_at(workout, spot)


def build() -> EditorScreen:
    """Make the screen."""
    return EditorScreen()
