"""The right side of the editor: what is chosen, with all that can be changed about it.

Belongs here: the page, its head with the figure and what can be done, and what is shown for what. May not: the rows
(editor_details), keeping the workout.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from hiptimer.core.editing import item_at
from hiptimer.gui.palettes import Tint
from hiptimer.gui.pictures import still_image
from hiptimer.gui.screens.editor_details import ITEM, WHOLE, Rows
from hiptimer.gui.screens.editor_keys import Do
from hiptimer.gui.screens.editor_paint import SHAPE
from hiptimer.gui.screens.editor_totals import Totals
from hiptimer.gui.screens.editor_words import sentence
from hiptimer.gui.screens.settings_row import note_label, style_note
from hiptimer.gui.widgets.button import TextButton
from hiptimer.gui.widgets.scrolling import scroll_down
from hiptimer.gui.widgets.words import Words

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from hiptimer.core.exercise import Exercise
    from hiptimer.core.terms import Length, Level, Ms, Units
    from hiptimer.core.workout import Workout
    from hiptimer.gui.screens.editor_cards import Card
    from hiptimer.gui.theme import Theme

    Way = tuple[Level, Length]


class Panel(QScrollArea):
    """Shows one card's details."""

    edited = Signal(object, str)
    """New values by the names of their fields, and the field that was written in."""
    settled = Signal()
    asked = Signal(object)
    """A `Do` about what is chosen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("details")
        self._theme: Theme | None = None
        self._card: Card | None = None
        self._entry: Exercise | None = None
        self._page = QWidget(self)
        self._column = QVBoxLayout(self._page)
        self._still = QLabel(self._page)
        self._name = Words("chosen", self._page)
        self._line = note_label("chosen-line", self._page)
        self._listen = TextButton("listen", self._page)
        self._duplicate = TextButton("duplicate", self._page)
        self._delete = TextButton("delete", self._page)
        self._warnings = note_label("chosen-warnings", self._page)
        self._item = Rows(ITEM, self._page)
        self._whole = Rows(WHOLE, self._page)
        self._totals = Totals(self._page)
        self._head = QHBoxLayout()
        self._deeds = QHBoxLayout()
        self._lay_out()
        for button, deed in (
            (self._listen, Do.LISTEN),
            (self._duplicate, Do.DUPLICATE),
            (self._delete, Do.DELETE),
        ):
            button.clicked.connect(partial(self._tell_asked, deed))
        for rows in (self._item, self._whole):
            rows.edited.connect(self.edited)
            rows.settled.connect(self.settled)

    def _tell_asked(self, deed: Do) -> None:
        self.asked.emit(deed)

    def _lay_out(self) -> None:
        self.setAccessibleName(self.tr("Details"))
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addStretch(1)
        words.addWidget(self._name)
        words.addLayout(self._deeds)
        words.addStretch(1)
        for button in (self._listen, self._duplicate, self._delete):
            self._deeds.addWidget(button)
        self._deeds.addStretch(1)
        self._head.addWidget(self._still, 0, Qt.AlignmentFlag.AlignTop)
        self._head.addLayout(words, 1)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addLayout(self._head)
        for part in (self._line, self._warnings, self._item, self._whole, self._totals):
            self._column.addWidget(part)
        self._column.addStretch(1)
        scroll_down(self, self._page)

    def use_units(self, units: Units) -> None:
        """Write loads in these units."""
        self._item.use_units(units)

    # -- what is shown -------------------------------------------------------------------------

    def show_card(self, workout: Workout, card: Card, entry: Exercise | None, way: Way) -> None:
        """Show what a card stands for.

        Args:
            workout: The whole.
            card: Of this workout.
            entry: The exercise of an item that is in the catalogue.
            way: Which of the values that differ by level or length are the usual ones.
        """
        drawn = (self._card.use, self._card.held) if self._card is not None else None
        other = self._card is None or (self._card.kind, self._card.spot) != (card.kind, card.spot)
        self._card, self._entry = card, entry
        item = card.kind == "item"
        self._name.say(card.title)
        here = self.tr("{0}. An exercise that is added now comes first here.")
        self._line.setText(here.format(sentence(card.line)))
        self._line.setVisible(card.kind == "section")
        self._item.setVisible(item)
        self._whole.setVisible(card.kind == "whole")
        self._totals.setVisible(card.kind == "whole")
        for button in (self._listen, self._duplicate, self._delete):
            button.setVisible(item)
        self._listen.call_it(self.tr("Listen"), self.tr("L"))
        self._duplicate.call_it(self.tr("Duplicate"), self.tr("Ctrl+D"))
        self._delete.call_it(self.tr("Delete"), self.tr("Del"))
        if item and card.spot is not None:
            self._item.show_item(workout, item_at(workout, card.spot), card.spot.section, entry, way)
        elif card.kind == "whole":
            self._whole.show_whole(workout, way)
        if drawn != (card.use, card.held):
            self._show_still()
        if other:
            self.verticalScrollBar().setValue(0)

    def show_warnings(self, warnings: Sequence[str]) -> None:
        """Show what does not fit about it."""
        self._warnings.setText("\n".join(warnings))
        self._warnings.setVisible(bool(warnings))

    def show_totals(self, totals: Mapping[Way, Ms], way: Way) -> None:
        """Show how long the workout is at every level and length, as far as that is known."""
        self._totals.show_totals(totals, way)

    def complain(self, field: str, words: str) -> None:
        """Tell at a field what is wrong with what is written there; nothing at the others."""
        self._rows().complain(field, words)
        if words and field in self._rows().rows:
            self._bring(self._rows().rows[field])

    def show_raw(self, field: str, value: object, way: Way) -> None:
        """Show again what was written and not taken, if it was written here."""
        if self._card is not None and self._card.kind != "section" and field in self._rows().rows:
            self._rows().show_raw(field, value, way)

    def reveal(self, field: str) -> None:
        """Go to a field."""
        row = self._rows().rows.get(field)
        if row is not None:
            row.setFocus()
            self._bring(row)

    def enter(self) -> None:
        """Go to the first field there is."""
        first = next((row for row in self._rows().rows.values() if row.isVisibleTo(self)), None)
        if first is not None and self._card is not None and self._card.kind != "section":
            first.setFocus(Qt.FocusReason.TabFocusReason)

    def focus_moved(self) -> None:
        """Bring what has the keys now into sight."""
        focused = QApplication.focusWidget()
        if focused is not None and self._page.isAncestorOf(focused):
            self._bring(focused)

    def _bring(self, part: QWidget) -> None:
        """Scroll a part into sight, up or down alone."""
        self.ensureWidgetVisible(part, 0, self._theme.row if self._theme else 0)
        self.horizontalScrollBar().setValue(0)

    # -- where it stands -----------------------------------------------------------------------

    def style_as(self, theme: Theme, wide: int) -> None:
        """Take the sizes and colours of a theme, for a page so many pixels wide."""
        self._theme = theme
        room = wide - self.verticalScrollBar().sizeHint().width() - theme.gap
        self._column.setContentsMargins(0, 0, theme.gap, theme.margin)
        self._column.setSpacing(theme.gap)
        self._head.setSpacing(theme.margin // 2)
        self._deeds.setSpacing(3 * theme.margin // 4)
        self._still.setFixedSize(round(theme.still * SHAPE), theme.still)
        self._name.style_as(theme, theme.desk, theme.fine, bold=True)
        self._name.tint(Tint.TEXT)
        style_note(self._line, theme, Tint.QUIET)
        style_note(self._warnings, theme, Tint.WARNING)
        for button in (self._listen, self._duplicate, self._delete):
            button.style_as(theme, theme.fine * 7 // 8)
            button.setFixedHeight(round(theme.fine * 1.6))
        for rows in (self._item, self._whole):
            rows.style_as(theme, room)
        self._totals.style_as(theme)
        self._show_still()

    def _rows(self) -> Rows:
        return self._whole if self._card is not None and self._card.kind == "whole" else self._item

    def _show_still(self) -> None:
        theme, card = self._theme, self._card
        self._still.setVisible(card is not None and bool(card.use))
        if theme is None or card is None or self._entry is None:
            self._still.clear()
            return
        size = self._still.size()
        drawn = still_image(self._entry, card.held, size, theme.colours, ratio=self.devicePixelRatioF())
        self._still.setPixmap(QPixmap.fromImage(drawn))
