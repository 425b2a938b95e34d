"""The left side of the editor: a field to add with, and the cards beneath, or what the field has found.

Belongs here: searching, choosing, asking by signal for what is to be added, moved or opened. May not: changing the
workout.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from hiptimer.gui.screens.editor_adding import matches
from hiptimer.gui.screens.editor_list import CardList
from hiptimer.gui.widgets.entry_field import EntryField

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtGui import QKeyEvent

    from hiptimer.core.exercise import Exercise
    from hiptimer.gui.screens.editor_cards import Card
    from hiptimer.gui.theme import Theme

STEPS: Final = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
ENTERS: Final = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


class Column(QWidget):
    """Shows the cards of a workout, and what can be added to it."""

    chosen = Signal(object)
    """A `Card`."""
    entered = Signal()
    """The details of what is chosen are wanted."""
    added = Signal(object)
    """A `Card` that was found and is to be added."""
    dropped = Signal(object, object)
    """The `Spot` of an item that was drawn elsewhere, and the `Spot` where it stands afterwards."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._catalogue: Mapping[str, Exercise] = {}
        self.field = EntryField("add", self)
        self.list = CardList("cards", self, drags=True)
        self._found = CardList("found", self)
        self._found.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.addWidget(self.field)
        self._rows.addWidget(self.list, 1)
        self._rows.addWidget(self._found, 1)
        self.setFocusProxy(self.list)
        self.field.textEdited.connect(lambda _text: self._search())
        self.list.chosen.connect(self.chosen)
        self.list.picked.connect(lambda _card: self.entered.emit())
        self.list.dropped.connect(self.dropped)
        self._found.clicked.connect(lambda _index: self._add())
        self.give_up()

    def style_as(self, theme: Theme) -> None:
        """Take the sizes and colours of a theme."""
        self._rows.setSpacing(theme.gap)
        self.field.style_as(theme)
        self.list.style_as(theme)
        self._found.style_as(theme)

    def show_cards(self, cards: Sequence[Card], chosen: int, catalogue: Mapping[str, Exercise]) -> None:
        """Show these cards, and choose one by its row."""
        self._catalogue = catalogue
        self.list.setAccessibleName(self.tr("Exercises"))
        self._found.setAccessibleName(self.tr("Exercises that can be added"))
        self.field.setAccessibleName(self.tr("Add an exercise"))
        self.field.setPlaceholderText(self.tr("Add an exercise: type its name") + "  (A)")
        for each in (self.list, self._found):
            each.use_catalogue(catalogue)
        self.list.show_cards(cards, chosen)

    def search(self, text: str = "") -> None:
        """Look for an exercise to add."""
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        if text:
            self.field.setText(text)
        self._search()

    def found(self) -> tuple[Card, ...]:
        """What is offered to be added; nothing while nothing is looked for."""
        return self._found.cards() if self._found.isVisibleTo(self) else ()

    def give_up(self) -> None:
        """Look for nothing any more."""
        self.field.clear()
        self._found.setVisible(False)
        self.list.setVisible(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """In the field, choose among what was found and add it; in the list, go on to the details."""
        key = Qt.Key(event.key())
        searching = self.field.hasFocus()
        if searching and key in STEPS and event.modifiers() == Qt.KeyboardModifier.NoModifier:
            self._step(STEPS[key])
        elif searching and key in ENTERS and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._add()
        elif searching and key == Qt.Key.Key_Escape:
            # Whoever has added something is still here, and has not asked to leave the page.
            self.give_up()
            self.list.setFocus()
        elif key in ENTERS and event.modifiers() == Qt.KeyboardModifier.NoModifier:
            self.entered.emit()
        else:
            event.ignore()

    def _search(self) -> None:
        self._found.show_cards(matches(self.field.text(), self._catalogue), 0)
        self._found.setVisible(True)
        self.list.setVisible(False)

    def _step(self, places: int) -> None:
        if not self._found.isVisibleTo(self):
            self._search()
            return
        row = self._found.currentIndex().row() + places
        if 0 <= row < len(self._found.cards()):
            self._found.show_cards(self._found.cards(), row)
            self._found.scrollTo(self._found.currentIndex())

    def _add(self) -> None:
        card = self._found.card() if self._found.isVisibleTo(self) else None
        if card is None:
            self._search()
            return
        self.give_up()
        self.added.emit(card)
