"""Help: what every key does, and when to stop.

Belongs here: the page, on its own or over a session. May not: wording (help_words), pausing a session.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QBoxLayout,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from hiptimer.gui.keys import Deed, deeds
from hiptimer.gui.palettes import Tint
from hiptimer.gui.screens.help_words import emergency, key_rows, normal, stop_head, stop_signs
from hiptimer.gui.theme import Theme, colours_of, theme_for
from hiptimer.gui.widgets.button import TextButton
from hiptimer.gui.widgets.scrolling import scroll_down

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent

CLOSES: Final = frozenset({Deed.HELP, Deed.ESCAPE, Deed.GO_ON, Deed.PAUSE})
"""Whoever has read it wants to be back, by whichever of these keys is at hand."""

SCROLLS: Final = {
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Down: 1,
}


class HelpPage(QWidget):
    """Keys on one side, signs to stop on the other; in a high window one below the other."""

    left = Signal()
    """It has been read."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._deeds = deeds("")
        self._title = self._label("title", self.tr("Help"))
        self._back = TextButton("close", self)
        self._back.call_it(self.tr("Close"), "H")
        self._back.clicked.connect(self.left)
        self._body = QWidget()
        self._scroll = QScrollArea(self)
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight, self._body)
        self._keys = QGridLayout()
        self._signs = QVBoxLayout()
        self._points = QGridLayout()
        self._head = QHBoxLayout()
        self._outer = QVBoxLayout(self)
        self._rows: list[tuple[QLabel, QLabel]] = []
        self._say_signs()
        self._lay_out()
        self.show_keys("")
        self.setAutoFillBackground(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Help"))

    def show_keys(self, keys_setting: str) -> None:
        """Tell what every key does.

        Args:
            keys_setting: the setting `keys`.

        Raises:
            ValueError: it cannot be read, in words.
        """
        self._deeds = deeds(keys_setting)
        rows = key_rows(keys_setting)
        while len(self._rows) < len(rows):
            number = len(self._rows)
            pair = (self._label(f"key-{number}"), self._label(f"deed-{number}"))
            for column, label in enumerate(pair):
                self._keys.addWidget(label, number, column, Qt.AlignmentFlag.AlignTop)
            self._rows.append(pair)
        for number, (key, words) in enumerate(self._rows):
            keys, deed = rows[number] if number < len(rows) else ("", "")
            key.setText(keys)
            words.setText(deed)
        self._style(theme_for(self.size(), colours_of(self.palette())))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go, scroll, or let the window have its keys; nothing else reaches what lies beneath."""
        key = Qt.Key(event.key())
        deed = self._deeds.get(key)
        if deed in CLOSES:
            if not event.isAutoRepeat():
                self.left.emit()
        elif key in SCROLLS:
            bar = self._scroll.verticalScrollBar()
            bar.setValue(bar.value() + SCROLLS[key] * bar.singleStep())
        elif deed is Deed.FULL_SCREEN or key == Qt.Key.Key_Q:
            event.ignore()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click on words does nothing, above all not to what lies beneath."""
        event.accept()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take sizes and colours, and stand side by side where there is room."""
        super().resizeEvent(event)
        self._style(theme_for(self.size(), colours_of(self.palette())))

    def _label(self, name: str, text: str = "", tint: Tint = Tint.TEXT) -> QLabel:
        label = QLabel(text, self)
        label.setObjectName(name)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setProperty("tint", tint.name)
        return label

    def _say_signs(self) -> None:
        self._signs.addWidget(self._label("stop", stop_head(), Tint.WARNING))
        self._signs.addLayout(self._points)
        for number, sign in enumerate(stop_signs()):
            self._points.addWidget(self._label("point", "•", Tint.WARNING), number, 0, Qt.AlignmentFlag.AlignTop)
            self._points.addWidget(self._label(f"sign-{number}", sign), number, 1)
        self._points.setColumnStretch(1, 1)
        self._signs.addWidget(self._label("emergency", emergency(), Tint.WARNING))
        for number, words in enumerate(normal()):
            self._signs.addWidget(self._label(f"normal-{number}", words))
        self._signs.addStretch(1)

    def _lay_out(self) -> None:
        self._outer.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        self._head.addWidget(self._title, 1)
        self._head.addWidget(self._back)
        self._outer.addLayout(self._head)
        self._outer.addWidget(self._scroll, 1)
        keys = QVBoxLayout()
        keys.addLayout(self._keys)
        keys.addStretch(1)
        self._keys.setColumnStretch(1, 1)
        self._columns.addLayout(keys, 1)
        self._columns.addLayout(self._signs, 1)
        scroll_down(self._scroll, self._body)

    def _style(self, theme: Theme) -> None:
        high = self.width() < self.height()
        self._columns.setDirection(
            QBoxLayout.Direction.TopToBottom if high else QBoxLayout.Direction.LeftToRight,
        )
        self._columns.setStretch(0, 0 if high else 1)
        self._columns.setContentsMargins(0, 0, theme.gap, 0)
        self._columns.setSpacing(2 * theme.margin)
        self._keys.setHorizontalSpacing(theme.margin)
        self._keys.setVerticalSpacing(theme.gap // 2)
        self._points.setHorizontalSpacing(theme.gap)
        self._points.setVerticalSpacing(theme.gap // 4)
        self._signs.setSpacing(theme.gap)
        self._outer.setContentsMargins(theme.margin, theme.gap, theme.margin, theme.gap)
        self._outer.setSpacing(theme.gap)
        self._back.style_as(theme, theme.note)
        for label in self.findChildren(QLabel):
            name = label.objectName()
            bold = name in {"title", "stop"} or name.startswith("key-")
            size = theme.desk if high else theme.fine
            label.setFont(theme.font(theme.text if name == "title" else size, bold=bold))
            colours = label.palette()
            colours.setColor(QPalette.ColorRole.WindowText, theme.colour(Tint[label.property("tint")]))
            label.setPalette(colours)


def build() -> HelpPage:
    """Make the page."""
    return HelpPage()
