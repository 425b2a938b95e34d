"""A word that opens a menu.

Belongs here: offering entries in groups and telling which was picked. May not: what an entry means.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import ceil
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QFontMetricsF, QPainter, QPalette
from PySide6.QtWidgets import QMenu, QSizePolicy, QWidget

from hiptimer.gui.palettes import Tint
from hiptimer.gui.widgets.button import TextButton

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPaintEvent

    from hiptimer.gui.theme import Theme

MORE: Final = "▾"
"""After the word: there is a menu."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of a menu."""

    value: str
    word: str
    chosen: bool


@dataclass(frozen=True, slots=True)
class Group:
    """Entries that belong together."""

    title: str
    entries: tuple[Entry, ...]
    single: bool = False
    """Exactly one of them is chosen."""


class _Menu(QMenu):
    """A menu with an edge that can be seen on a dark page, too."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the edge over what the style has drawn."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setPen(self.palette().color(QPalette.ColorRole.PlaceholderText))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        painter.end()


class MenuButton(TextButton):
    """Shows what is chosen and offers what else there is."""

    picked = Signal(str, bool)
    """An entry's value, and whether it is chosen now."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self._menu: QMenu | None = None
        self._offered: tuple[Group, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.clicked.connect(self._open)

    def style_as(self, theme: Theme, pixels: int | None = None) -> None:
        """Take the sizes and colours of a theme."""
        super().style_as(theme, pixels or theme.fine)
        if self._menu is not None:
            self._menu.setFont(self.font())

    def offer(self, subject: str, word: str, groups: Sequence[Group]) -> None:
        """Set what the button says and what its menu holds.

        Args:
            subject: what it is about, for whoever cannot see where the button stands.
            word: what is chosen.
            groups: the entries.
        """
        self.call_it(word, MORE)
        self.setAccessibleName(f"{subject}: {word}" if subject else word)
        self.setAccessibleDescription("")
        if self._offered != tuple(groups):
            self._offered = tuple(groups)
            if self._menu is not None:
                self._fill(self._menu)

    def offered(self) -> tuple[Group, ...]:
        """What its menu holds."""
        return self._offered

    def sizeHint(self) -> QSize:
        """Room for the word and the sign that there is more."""
        room = self._theme.stroke if self._theme else 0
        return QSize(super().sizeHint().width() + room, ceil(QFontMetricsF(self.font()).height()) + 2 * room)

    def minimumSizeHint(self) -> QSize:
        """A long word may be cut; the menu tells it in full."""
        return QSize(0, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the word, as much of it as there is room for, and the sign after it."""
        del event
        if self._theme is None:
            return
        painter = QPainter(self)
        metrics = QFontMetricsF(self.font())
        sign = metrics.horizontalAdvance(MORE) + self._theme.gap / 2
        word = metrics.elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width() - sign)
        wide = metrics.horizontalAdvance(word)
        lit = self.underMouse() or self.hasFocus()
        colour = self._theme.colour(Tint.ACCENT if lit else Tint.TEXT)
        align = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.setPen(colour)
        painter.drawText(QRectF(0, 0, wide + 1, self.height()), align, word)
        painter.setPen(self._theme.colour(Tint.QUIET))
        painter.drawText(QRectF(wide + self._theme.gap / 2, 0, sign, self.height()), align, MORE)
        if self.hasFocus():
            below = (self.height() + metrics.height()) / 2
            painter.fillRect(QRectF(0, below - self._theme.stroke, wide, self._theme.stroke), colour)
        painter.end()

    def menu_now(self) -> QMenu:
        """The menu, made when it is first wanted: the first paint of the window does not wait for any."""
        if self._menu is None:
            self._menu = _Menu(self)
            self._menu.setFont(self.font())
            self._menu.triggered.connect(self._tell)
            self._fill(self._menu)
        return self._menu

    def _fill(self, menu: QMenu) -> None:
        menu.clear()
        for group in self._offered:
            menu.addSection(group.title)
            several = QActionGroup(menu)
            several.setExclusive(group.single)
            for entry in group.entries:
                action = QAction(entry.word, several)
                action.setCheckable(True)
                action.setChecked(entry.chosen)
                action.setData(entry.value)
                menu.addAction(action)

    def _tell(self, action: QAction) -> None:
        self.picked.emit(str(action.data()), action.isChecked())

    def _open(self) -> None:
        # Not `exec`: the window goes on answering, and a session can start under an open menu.
        self.menu_now().popup(self.mapToGlobal(QPoint(0, self.height())))
