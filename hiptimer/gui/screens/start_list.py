"""The list of workouts: a line each, its title and how long it takes.

Belongs here: showing lines, choosing one, and which titles a search finds. May not: where the workouts come from.
"""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPainter
from PySide6.QtWidgets import QListWidget, QStyle, QStyledItemDelegate, QWidget

from hiptimer.gui.palettes import Tint

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QKeyEvent, QResizeEvent
    from PySide6.QtWidgets import QStyleOptionViewItem

    from hiptimer.gui.choice import Choice
    from hiptimer.gui.theme import Theme

OWN_KEYS: Final = frozenset(
    {
        Qt.Key.Key_Up,
        Qt.Key.Key_Down,
        Qt.Key.Key_Home,
        Qt.Key.Key_End,
        Qt.Key.Key_PageUp,
    }
)
"""Keys that move in the list; every other one is the page's."""


def folded(text: str) -> str:
    """A text as it is compared: no capitals, no accents."""
    apart = unicodedata.normalize("NFKD", text.casefold())
    return "".join(letter for letter in apart if not unicodedata.combining(letter))


def matches(words: str, wanted: str) -> bool:
    """Whether every word that is searched for is part of a title.

    Args:
        words: The title, `folded`.
        wanted: As it was typed.
    """
    return all(word in words for word in folded(wanted).split())


class WorkoutList(QListWidget):
    """One of them is chosen; a long title is cut and told in full by its tool tip."""

    picked = Signal(str)
    """Name of the workout that was chosen by the person."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._found: tuple[Choice, ...] = ()
        self._line = WorkoutLine(self)
        self.setObjectName(name)
        self.setItemDelegate(self._line)
        self.setUniformItemSizes(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.currentRowChanged.connect(self._tell)

    def style_as(self, theme: Theme) -> None:
        """Take the sizes and colours of a theme."""
        self.setFont(theme.font(theme.fine))
        self._line.style_as(theme)
        self.doItemsLayout()

    def note_by(self, note: Callable[[Choice], str]) -> None:
        """Have this say what stands beside a title."""
        self._line.note = lambda row: note(self._found[row]) if row < len(self._found) else ""

    def show_choices(self, found: Sequence[Choice], chosen: str) -> None:
        """Show these; none is picked by that."""
        self._found = tuple(found)
        self.blockSignals(True)  # noqa: FBT003 Qt names no such argument
        self.clear()
        self.addItems([choice.title for choice in found])
        self.blockSignals(False)  # noqa: FBT003 likewise
        self.choose(chosen)

    def choose(self, name: str) -> None:
        """Show which one is chosen, if it is among those that are shown."""
        row = next((row for row, choice in enumerate(self._found) if choice.name == name), -1)
        self.blockSignals(True)  # noqa: FBT003 Qt names no such argument
        self.setCurrentRow(row)
        self.blockSignals(False)  # noqa: FBT003 likewise
        if row >= 0:
            self.scrollToItem(self.item(row))

    def step(self, places: int) -> None:
        """Choose the one so many places further on, if there is one."""
        row = self.currentRow() + places
        if 0 <= row < self.count():
            self.setCurrentRow(row)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep in sight what is chosen."""
        super().resizeEvent(event)
        if (chosen := self.currentItem()) is not None:
            self.scrollToItem(chosen)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move in the list; what else is pressed is for the page."""
        if event.key() in OWN_KEYS and event.modifiers() in {
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.KeypadModifier,
        }:
            super().keyPressEvent(event)
        else:
            event.ignore()

    def _tell(self, row: int) -> None:
        if 0 <= row < len(self._found):
            self.picked.emit(self._found[row].name)


class WorkoutLine(QStyledItemDelegate):
    """Paints a line."""

    def __init__(self, parent: WorkoutList) -> None:
        super().__init__(parent)
        self._theme: Theme | None = None
        self.note: Callable[[int], str] = lambda _row: ""
        """What stands beside the title of a row."""

    def style_as(self, theme: Theme) -> None:
        """Take the sizes and colours of a theme."""
        self._theme = theme

    def sizeHint(self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Every line is as high as the others."""
        return QSize(1, self._theme.line if self._theme is not None else 1)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw the title, as much of it as there is room for, and the note; the chosen line lies on a bar."""
        if self._theme is None:
            return
        theme, place = self._theme, QRectF(option.rect)
        state = option.state
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        if chosen:
            painter.fillRect(place, theme.colour(Tint.TRACK))
            tint = Tint.ACCENT if state & QStyle.StateFlag.State_HasFocus else Tint.QUIET
            painter.fillRect(QRectF(place.x(), place.y(), theme.stroke, place.height()), theme.colour(tint))
        painter.setFont(theme.font(theme.fine, bold=chosen))
        inner = place.adjusted(theme.gap, 0, -theme.gap / 2, 0)
        note, middle = self.note(index.row()), Qt.AlignmentFlag.AlignVCenter
        metrics = QFontMetricsF(painter.font())
        painter.setPen(theme.colour(Tint.TEXT if chosen else Tint.QUIET))
        painter.drawText(inner, middle | Qt.AlignmentFlag.AlignRight, note)
        room = inner.width() - (metrics.horizontalAdvance(note) + theme.gap if note else 0)
        title = metrics.elidedText(str(index.data()), Qt.TextElideMode.ElideRight, room)
        painter.setPen(theme.colour(Tint.TEXT))
        painter.drawText(inner, middle | Qt.AlignmentFlag.AlignLeft, title)
