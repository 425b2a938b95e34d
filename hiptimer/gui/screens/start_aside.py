"""Beside the workout that is chosen: the other workouts, its exercises, or what came of the files brought along.

Belongs here: which of them is shown, and where there is room for two of them. May not: what each of them shows.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from hiptimer.gui.screens.start_offers import OfferList
from hiptimer.gui.screens.start_shelf import ShelfView
from hiptimer.gui.widgets.option_row import OptionRow
from hiptimer.gui.widgets.tab_order import tab_through

if TYPE_CHECKING:
    from collections.abc import Sequence

    from hiptimer.gui.screens.start_notes import NotesView
    from hiptimer.gui.shelf import Report
    from hiptimer.gui.theme import Theme

WORKOUTS: Final = "workouts"
EXERCISES: Final = "exercises"

HIGH: Final = 1.4
"""Height over the base of its sizes from which a window shows both, one below the other."""


class Aside(QWidget):
    """A heading of two words of which one is chosen, and what it names; in a high window both."""

    notes_closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme: Theme | None = None
        self._both = False
        self._tabs = OptionRow("aside", [WORKOUTS, EXERCISES], self)
        self.shelf = ShelfView(self)
        self.offers = OfferList(self)
        self._notes: NotesView | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self._tabs)
        self._column.addWidget(self.shelf, 1)
        self._column.addWidget(self.offers, 1)
        self._tabs.setAccessibleName(self.tr("What is shown beside"))
        self._tabs.name_option(WORKOUTS, self.tr("Workouts"))
        self._tabs.name_option(EXERCISES, self.tr("Exercises"))
        self._tabs.changed.connect(self._arrange)
        tab_through(self._tabs, self.shelf, self.offers)
        self._arrange()

    def style_as(self, theme: Theme, height: int) -> None:
        """Take the sizes and colours of a theme.

        Args:
            theme: Of the window.
            height: Of the window, in pixels.
        """
        self._theme = theme
        self._both = height >= HIGH * theme.base
        self._column.setSpacing(theme.gap // 2)
        self._tabs.style_as(theme)
        for part in (self.shelf, self.offers, self._notes):
            if part is not None:
                part.style_as(theme)
        self._arrange()

    def turn_to(self, page: str) -> None:
        """Show `WORKOUTS` or `EXERCISES`."""
        self._tabs.choose(page)

    def show_notes(self, reports: Sequence[Report]) -> None:
        """Show what came of files, in the place of everything else, until it is closed."""
        if self._notes is None:
            from hiptimer.gui.screens.start_notes import NotesView  # noqa: PLC0415 only where a file is brought along

            self._notes = NotesView(self)
            self._notes.closed.connect(self.close_notes)
            self._column.addWidget(self._notes, 1)
            if self._theme is not None:
                self._notes.style_as(self._theme)
        self._notes.show_reports(reports)
        self._notes.setVisible(True)
        self._arrange()
        self._notes.setFocus()

    def close_notes(self) -> bool:
        """Show again what was there before.

        Returns:
            Whether there was anything to close.
        """
        if self._notes is None or self._notes.isHidden():
            return False
        self._notes.setVisible(False)
        self._arrange()
        self.notes_closed.emit()
        return True

    def _arrange(self) -> None:
        free = self._notes is None or self._notes.isHidden()
        page = self._tabs.chosen()
        self._tabs.setVisible(free and not self._both)
        self.shelf.setVisible(free and (self._both or page == WORKOUTS))
        self.offers.setVisible(free and (self._both or page == EXERCISES))
