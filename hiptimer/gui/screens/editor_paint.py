"""How a card of the editor is painted.

Belongs here: the picture of one card, its size. May not: what it says (editor_cards), choosing it (editor_list).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPixmap
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from hiptimer.gui.palettes import Tint
from hiptimer.gui.pictures import still_image

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtCore import QObject

    from hiptimer.core.exercise import Exercise
    from hiptimer.gui.screens.editor_cards import Card
    from hiptimer.gui.theme import Theme

    Index = QModelIndex | QPersistentModelIndex

CARD_ROLE: Final = Qt.ItemDataRole.UserRole

SHAPE: Final = 1.5
"""Width of a still picture over its height."""

SHADE: Final = 0.4
"""How much of the track's colour lies behind the card that is chosen."""


class CardPainter(QStyledItemDelegate):
    """Paints cards; the pictures are made when they are first seen, and kept."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._theme: Theme | None = None
        self._catalogue: Mapping[str, Exercise] = {}
        self._stills: dict[tuple[str, str], QPixmap] = {}

    def style_as(self, theme: Theme) -> None:
        """Take the sizes and colours of a theme."""
        if theme != self._theme:
            self._theme = theme
            self._stills.clear()

    def use_catalogue(self, catalogue: Mapping[str, Exercise]) -> None:
        """Take the pictures from these exercises."""
        if catalogue is not self._catalogue:
            self._catalogue = catalogue
            self._stills.clear()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """A card is as high as two lines and some air, a section a little less."""
        del option
        theme = self._theme
        if theme is None:
            return QSize(1, 1)
        card = card_at(index)
        lines = 2.2 if card.kind == "section" else 2.8
        return QSize(theme.column, round(lines * theme.fine))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw a card; what is chosen has a bar at its left, and a shade."""
        if self._theme is None:
            return
        place = cast("QRect", getattr(option, "rect"))  # noqa: B009 Qt's stubs do not know it
        state = cast("QStyle.StateFlag", getattr(option, "state"))  # noqa: B009 likewise
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        if chosen:
            self._paint_chosen(painter, place, focused=bool(state & QStyle.StateFlag.State_HasFocus))
        self.paint_card(painter, place, card_at(index), chosen=chosen)
        painter.restore()

    def paint_card(self, painter: QPainter, place: QRect, card: Card, *, chosen: bool = False) -> None:
        """Draw what a card says, and its picture."""
        theme = self._theme
        if theme is None:
            return
        left = place.left() + theme.gap
        if card.kind == "item":
            wide = self._picture_width(theme, place)
            if card.use:
                painter.drawPixmap(left, place.top() + theme.stroke, self._still(card, wide, place))
            left += wide + theme.gap
        room = QRectF(left, place.top(), place.right() - left - theme.gap, place.height())
        if card.warned:
            room.setRight(room.right() - theme.fine)
            self._paint_mark(painter, theme, QRectF(room.right(), place.top(), theme.fine, place.height()))
        paint = self._paint_section if card.kind == "section" else self._paint_words
        paint(painter, theme, room, card, chosen=chosen)

    def _paint_chosen(self, painter: QPainter, place: QRect, *, focused: bool) -> None:
        if self._theme is None:
            return
        theme = self._theme
        shade = theme.colour(Tint.TRACK)
        shade.setAlphaF(SHADE)
        painter.fillRect(place, shade)
        bar = QRect(place.left(), place.top(), theme.stroke * (2 if focused else 1), place.height())
        painter.fillRect(bar, theme.colour(Tint.ACCENT if focused else Tint.QUIET))

    @staticmethod
    def _paint_words(painter: QPainter, theme: Theme, room: QRectF, card: Card, *, chosen: bool) -> None:
        title = theme.font(theme.fine, bold=True)
        note = theme.font(theme.fine * 7 // 8)
        metrics, small = QFontMetricsF(title), QFontMetricsF(note)
        top = room.top() + (room.height() - metrics.height() - small.height()) / 2
        painter.setFont(title)
        painter.setPen(theme.colour(Tint.ACCENT if chosen else Tint.TEXT))
        elided = metrics.elidedText(card.title, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(QRectF(room.left(), top, room.width(), metrics.height()), Qt.AlignmentFlag.AlignLeft, elided)
        painter.setFont(note)
        painter.setPen(theme.colour(Tint.QUIET))
        elided = small.elidedText(card.line, Qt.TextElideMode.ElideRight, room.width())
        below = QRectF(room.left(), top + metrics.height(), room.width(), small.height())
        painter.drawText(below, Qt.AlignmentFlag.AlignLeft, elided)

    @staticmethod
    def _paint_section(painter: QPainter, theme: Theme, room: QRectF, card: Card, *, chosen: bool) -> None:
        """A heading: one line, nearer to what is below it than to what is above."""
        title = theme.font(theme.fine * 7 // 8, bold=True)
        metrics = QFontMetricsF(title)
        top = room.bottom() - metrics.height() - theme.stroke
        painter.setFont(title)
        painter.setPen(theme.colour(Tint.ACCENT if chosen else Tint.QUIET))
        place = QRectF(room.left(), top, room.width(), metrics.height())
        painter.drawText(place, Qt.AlignmentFlag.AlignLeft, card.title)
        painter.fillRect(QRectF(room.left(), room.bottom(), room.width(), 1), theme.colour(Tint.TRACK))
        place.setLeft(room.left() + metrics.horizontalAdvance(card.title) + theme.gap)
        note = theme.font(theme.fine * 3 // 4)
        painter.setFont(note)
        painter.setPen(theme.colour(Tint.QUIET))
        line = QFontMetricsF(note).elidedText(card.line, Qt.TextElideMode.ElideRight, place.width())
        painter.drawText(place, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, line)

    @staticmethod
    def _paint_mark(painter: QPainter, theme: Theme, place: QRectF) -> None:
        painter.setFont(theme.font(theme.fine, bold=True))
        painter.setPen(theme.colour(Tint.WARNING))
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, "!")

    @staticmethod
    def _picture_width(theme: Theme, place: QRect) -> int:
        return round((place.height() - 2 * theme.stroke) * SHAPE)

    def _still(self, card: Card, wide: int, place: QRect) -> QPixmap:
        entry, theme = self._catalogue.get(card.use), self._theme
        if entry is None or theme is None:
            return QPixmap()
        key = (card.use, card.held)
        if key not in self._stills:
            size = QSize(wide, place.height() - 2 * theme.stroke)
            parent = self.parent()
            ratio = parent.devicePixelRatioF() if isinstance(parent, QWidget) else 1.0
            self._stills[key] = QPixmap.fromImage(still_image(entry, card.held, size, theme.colours, ratio=ratio))
        return self._stills[key]


def card_at(index: Index) -> Card:
    """The card of a row."""
    return cast("Card", index.data(CARD_ROLE))
