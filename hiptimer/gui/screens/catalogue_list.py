"""The exercises there are, by name, with a search.

Belongs here: finding by name and by other names, choosing one. May not: what is in one.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from hiptimer.gui.palettes import Tint
from hiptimer.gui.screens.start_list import OWN_KEYS, folded, matches
from hiptimer.gui.widgets.search_field import SearchField
from hiptimer.gui.widgets.tips import plain_tip

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent

    from hiptimer.gui.catalogue_bench import Entry
    from hiptimer.gui.theme import Theme


class Names(QListWidget):
    """Arrows move in it; every other key is the page's."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move, or leave the key to the page."""
        if event.key() in OWN_KEYS:
            super().keyPressEvent(event)
        else:
            event.ignore()


class CatalogueList(QWidget):
    """Shows names and tells which one is chosen."""

    picked = Signal(int)
    """Which of the entries."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._entries: tuple[Entry, ...] = ()
        self._chosen = 0
        self.search = SearchField("search", self)
        self._names = Names(self)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self.search)
        self._column.addWidget(self._names, 1)
        self._names.setObjectName("exercises")
        self._names.setFrameShape(QFrame.Shape.NoFrame)
        self._names.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._names.setTextElideMode(Qt.TextElideMode.ElideRight)
        self._names.setAccessibleName(self.tr("Exercises"))
        self.search.setAccessibleName(self.tr("Search an exercise"))
        self.search.setPlaceholderText(self.tr("Search /"))
        self.search.textEdited.connect(lambda _text: self._fill())
        self.search.stepped.connect(self._step)
        self.search.taken.connect(self._names.setFocus)
        self.search.left.connect(self._end_search)
        self._names.currentItemChanged.connect(self._tell)

    def show_entries(self, entries: Sequence[Entry], chosen: int) -> None:
        """Show these; none is picked by that."""
        self._entries, self._chosen = tuple(entries), chosen
        self._fill()

    def take_keys(self) -> None:
        """Let the keys move among the names."""
        self._names.setFocus()

    def rename(self, index: int, name: str) -> None:
        """Show another name for one of them, as it is being written."""
        for row in range(self._names.count()):
            item = self._names.item(row)
            if item.data(Qt.ItemDataRole.UserRole) == index:
                item.setText(_line(name, own=self._entries[index].own))

    def style_as(self, theme: Theme) -> None:
        """Take the sizes and colours of a theme."""
        self._column.setSpacing(theme.gap)
        self.search.style_as(theme)
        self._names.setFont(theme.font(theme.fine))
        self._names.setSpacing(theme.stroke)
        chosen = self._names.palette()
        chosen.setColor(QPalette.ColorRole.Highlight, theme.colour(Tint.TRACK))
        chosen.setColor(QPalette.ColorRole.HighlightedText, theme.colour(Tint.TEXT))
        self._names.setPalette(chosen)

    def _fill(self) -> None:
        wanted = self.search.text()
        found = [
            (index, entry)
            for index, entry in enumerate(self._entries)
            if matches(folded(" ".join((entry.exercise.name, *entry.exercise.aliases))), wanted)
        ]
        self._names.blockSignals(True)  # noqa: FBT003 Qt names no such argument
        self._names.clear()
        for index, entry in found:
            item = QListWidgetItem(_line(entry.exercise.name, own=entry.own))
            item.setData(Qt.ItemDataRole.UserRole, index)
            item.setToolTip(plain_tip(entry.exercise.name))
            self._names.addItem(item)
            if index == self._chosen:
                self._names.setCurrentItem(item)
        self._names.blockSignals(False)  # noqa: FBT003 likewise
        self.search.tell_nothing_found(nothing=bool(wanted) and not found)
        if wanted and found and self._chosen not in [index for index, _entry in found]:
            self._names.setCurrentRow(0)

    def _step(self, places: int) -> None:
        row = self._names.currentRow() + places
        if 0 <= row < self._names.count():
            self._names.setCurrentRow(row)

    def _end_search(self) -> None:
        self.search.clear()
        self._fill()
        self._names.setFocus()

    def _tell(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self._chosen = int(item.data(Qt.ItemDataRole.UserRole))
            self.picked.emit(self._chosen)


def _line(name: str, *, own: bool) -> str:
    """The person's own ones are told by a mark."""
    return f"· {name}" if own else name
