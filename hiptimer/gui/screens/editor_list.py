"""The column of cards: one is chosen, by mouse or keys, and one can be drawn to another place.

Belongs here: the list, its rows, dragging. May not: what a card says (editor_cards), how it looks (editor_paint),
changing the workout (asked for by signal).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QAbstractItemView, QApplication, QFrame, QListView

from hiptimer.gui.palettes import Tint
from hiptimer.gui.screens.editor_cards import Card, after_card
from hiptimer.gui.screens.editor_paint import CARD_ROLE, CardPainter

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtGui import QKeyEvent, QMouseEvent, QPaintEvent
    from PySide6.QtWidgets import QWidget

    from hiptimer.core.exercise import Exercise
    from hiptimer.gui.theme import Theme

    Index = QModelIndex | QPersistentModelIndex

MOVES: Final = frozenset(
    {Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_Home, Qt.Key.Key_End}
)
"""Keys that choose another card; all others are the screen's."""

SCROLL_MS: Final = 40
"""From one step to the next while a card is held at the edge of the list."""


class Cards(QAbstractListModel):
    """The cards as rows; only those that change are told of."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._cards: tuple[Card, ...] = ()

    def rowCount(self, parent: Index | None = None) -> int:  # noqa: N802 Qt's name
        """How many there are."""
        return 0 if parent is not None and parent.isValid() else len(self._cards)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """A card, or its words for whoever reads them out."""
        if not index.isValid():
            return None
        card = self._cards[index.row()]
        if role == CARD_ROLE:
            return card
        if role == Qt.ItemDataRole.AccessibleTextRole:
            warning = self.tr("has a warning") if card.warned else ""
            return ", ".join(word for word in (card.title, card.line, warning) if word)
        return card.title if role == Qt.ItemDataRole.DisplayRole else None

    def cards(self) -> tuple[Card, ...]:
        """All of them."""
        return self._cards

    def show_cards(self, cards: tuple[Card, ...]) -> None:
        """Take the place of those that were there; what is the same at either end stays untouched."""
        old = self._cards
        same = min(len(old), len(cards))
        head = next((at for at in range(same) if old[at] != cards[at]), same)
        tail = next((at for at in range(same - head) if old[-1 - at] != cards[-1 - at]), same - head)
        if len(old) == len(cards):
            self._cards = cards
            if head < len(cards):
                self.dataChanged.emit(self.index(head), self.index(len(cards) - tail - 1))
            return
        if len(old) - tail > head:
            self.beginRemoveRows(QModelIndex(), head, len(old) - tail - 1)
            self._cards = old[:head] + old[len(old) - tail :]
            self.endRemoveRows()
        if len(cards) - tail > head:
            self.beginInsertRows(QModelIndex(), head, len(cards) - tail - 1)
            self._cards = cards
            self.endInsertRows()


class CardList(QListView):
    """Shows cards, of which one is chosen."""

    chosen = Signal(object)
    """A `Card`; another one than before."""
    picked = Signal(object)
    """A `Card` that was clicked twice, or Enter was pressed on it."""
    dropped = Signal(object, object)
    """The `Spot` of an item that was drawn to another place, and the `Spot` where it stands afterwards."""

    def __init__(self, name: str, parent: QWidget | None = None, *, drags: bool = False) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._theme: Theme | None = None
        self._cards = Cards(self)
        self._painter = CardPainter(self)
        self._drags = drags
        self._pressed: tuple[int, QPoint] | None = None
        self._dragged: int | None = None
        """Row of the card that is being drawn."""
        self._pointer = QPoint()
        self._scrolling = QTimer(self)
        self._scrolling.setInterval(SCROLL_MS)
        self._scrolling.timeout.connect(self._scroll_on)
        self.setModel(self._cards)
        self.setItemDelegate(self._painter)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        # A field is left for the list by Tab; within it, arrows go.
        self.setTabKeyNavigation(False)
        self.doubleClicked.connect(lambda index: self.picked.emit(self._cards.cards()[index.row()]))

    def style_as(self, theme: Theme) -> None:
        """Take the sizes and colours of a theme."""
        self._theme = theme
        self._painter.style_as(theme)
        self.verticalScrollBar().setSingleStep(theme.row)
        self.scheduleDelayedItemsLayout()

    def use_catalogue(self, catalogue: Mapping[str, Exercise]) -> None:
        """Take the pictures from these exercises."""
        self._painter.use_catalogue(catalogue)

    def show_cards(self, cards: Sequence[Card], chosen: int) -> None:
        """Show these cards, and choose one by its row; nothing is told about that."""
        self.blockSignals(True)  # noqa: FBT003 Qt names no such argument
        self._cards.show_cards(tuple(cards))
        index = self._cards.index(max(0, min(chosen, len(cards) - 1)))
        if index != self.currentIndex():
            self.setCurrentIndex(index)
        self.blockSignals(False)  # noqa: FBT003 likewise

    def cards(self) -> tuple[Card, ...]:
        """What is shown."""
        return self._cards.cards()

    def card(self) -> Card | None:
        """The one that is chosen."""
        row = self.currentIndex().row()
        return self.cards()[row] if 0 <= row < len(self.cards()) else None

    def currentChanged(self, current: Index, previous: Index) -> None:  # noqa: N802 Qt's name
        """Tell which card is chosen now."""
        super().currentChanged(current, previous)
        card = self.card()
        if card is not None and not self.signalsBlocked():
            self.chosen.emit(card)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose another card; all other keys are the screen's."""
        if self._dragged is not None and event.key() == Qt.Key.Key_Escape:
            self._end_drag()
        elif event.key() in MOVES and event.modifiers() in {
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.KeypadModifier,
        }:
            super().keyPressEvent(event)
        else:
            event.ignore()

    # -- drawing a card to another place -------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose a card; perhaps it will be drawn somewhere."""
        super().mousePressEvent(event)
        row = self.indexAt(event.position().toPoint()).row()
        if self._drags and row >= 0 and self.cards()[row].kind == "item":
            self._pressed = (row, event.position().toPoint())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Draw it."""
        if self._pressed is None:
            return
        self._pointer = event.position().toPoint()
        row, start = self._pressed
        if self._dragged is None and (self._pointer - start).manhattanLength() >= QApplication.startDragDistance():
            self._dragged = row
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
            self._scrolling.start()
        if self._dragged is not None:
            self.viewport().update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Leave it there."""
        super().mouseReleaseEvent(event)
        dragged, above = self._dragged, self._row_above()
        self._end_drag()
        if dragged is None or above is None:
            return
        spot = self.cards()[dragged].spot
        if spot is not None:
            to = after_card(self.cards()[above], spot)
            if to != spot:
                self.dropped.emit(spot, to)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the cards, and over them the one that is being drawn and where it would land."""
        super().paintEvent(event)
        if self._dragged is None or self._theme is None:
            return
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        above = self._row_above()
        place = self.visualRect(self._cards.index(self._dragged))
        left, wide = place.left(), place.width()
        place.moveTop(self._pointer.y() - place.height() // 2)
        painter.fillRect(place, self._theme.colour(Tint.BACKGROUND))
        painter.setPen(self._theme.colour(Tint.TRACK))
        painter.drawRect(place.adjusted(0, 0, -1, -1))
        self._painter.paint_card(painter, place, self.cards()[self._dragged], chosen=True)
        if above is not None:
            line = self.visualRect(self._cards.index(above)).bottom()
            stroke = self._theme.stroke
            mark = QRect(left, line - stroke // 2, wide, stroke)
            painter.fillRect(mark, self._theme.colour(Tint.ACCENT))
        painter.end()

    def _row_above(self) -> int | None:
        """The row below which the card under the pointer would land."""
        if self._dragged is None:
            return None
        inside = QPoint(1, max(0, min(self._pointer.y(), self.viewport().height() - 1)))
        index = self.indexAt(inside)
        row = index.row() if index.isValid() else len(self.cards()) - 1
        place = self.visualRect(self._cards.index(row))
        if self._pointer.y() < place.center().y() and self.cards()[row].kind == "item":
            row -= 1
        # Nothing lands above the first section.
        return max(1, row)

    def _scroll_on(self) -> None:
        """While a card is held at an edge, bring what is beyond it into sight."""
        reach = self._theme.row if self._theme else 0
        y, bar = self._pointer.y(), self.verticalScrollBar()
        beyond = min(0, y - reach) + max(0, y - self.viewport().height() + reach)
        if beyond:
            bar.setValue(bar.value() + beyond // 2)
            self.viewport().update()

    def _end_drag(self) -> None:
        self._pressed = self._dragged = None
        self._scrolling.stop()
        self.unsetCursor()
        self.viewport().update()
