"""The screen of a session that was cut short.

Belongs here: where it was, and whether to go on with it. May not: finding that out, going on.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLayout, QSizePolicy, QVBoxLayout, QWidget

from hiptimer.gui.palettes import Tint
from hiptimer.gui.theme import Theme, colours_of, theme_for
from hiptimer.gui.whereabouts import cut_short_words
from hiptimer.gui.widgets.button import TextButton
from hiptimer.gui.widgets.words import Words

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QResizeEvent

    from hiptimer.gui.choice import CutShort

GOES_ON: Final = frozenset({Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_PageDown})
LETS_BE: Final = frozenset({Qt.Key.Key_Escape, Qt.Key.Key_PageUp})

SHORT: Final = 20
"""A part of a place with no more letters than these stays on one line."""


class UnfinishedScreen(QWidget):
    """Offers to go on with a session."""

    wanted = Signal()
    """Go on with it."""
    refused = Signal()
    """Let it be."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = Words("title", self)
        self._head = Words("head", self)
        self._place = QLabel(self)
        self._go_on = TextButton("go-on", self, filled=True)
        self._let_be = TextButton("let-be", self)
        self._go_on.clicked.connect(self.wanted)
        self._let_be.clicked.connect(self.refused)
        self._outer = QVBoxLayout(self)
        self._foot = QHBoxLayout()
        self._lay_out()
        self.setFocusProxy(self._go_on)

    def _lay_out(self) -> None:
        # Sizes follow the window; the words of the last size must not keep it from shrinking.
        self._outer.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        self._place.setObjectName("place")
        self._place.setTextFormat(Qt.TextFormat.PlainText)
        self._place.setWordWrap(True)
        for words in (self._title, self._head, self._place):
            words.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._foot.addWidget(self._go_on)
        self._foot.addWidget(self._let_be)
        self._foot.addStretch(1)
        self._outer.addWidget(self._title)
        self._outer.addStretch(1)
        self._outer.addWidget(self._head)
        self._outer.addWidget(self._place)
        self._outer.addStretch(1)
        self._outer.addLayout(self._foot)

    def show_session(self, session: CutShort) -> None:
        """Show what was cut short."""
        self._title.say(session.title)
        self._head.say(self.tr("Go on where it was cut short?"))
        words = cut_short_words(session)
        self._place.setText(_kept_together(words))
        self._place.setAccessibleName(words)
        self._go_on.call_it(self.tr("Go on"))
        self._go_on.setAccessibleDescription(words)
        self._let_be.call_it(self.tr("Let it be"), self.tr("Esc"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """One key goes on, another lets it be."""
        key = Qt.Key(event.key())
        if key not in GOES_ON | LETS_BE:
            super().keyPressEvent(event)
        elif not event.isAutoRepeat():
            (self.wanted if key in GOES_ON else self.refused).emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take the sizes of the new theme."""
        super().resizeEvent(event)
        self._style(theme_for(self.size(), colours_of(self.palette())))

    def _style(self, theme: Theme) -> None:
        edge = 2 * theme.margin
        self._outer.setContentsMargins(edge, edge, edge, edge)
        self._outer.setSpacing(2 * theme.gap)
        self._foot.setSpacing(edge)
        self._title.style_as(theme, theme.note, theme.desk)
        self._title.tint(Tint.QUIET)
        self._head.style_as(theme, theme.note, theme.desk)
        self._place.setFont(theme.font(theme.head, bold=True))
        self._go_on.style_as(theme, theme.text)
        self._let_be.style_as(theme, theme.note)
        self._outer.activate()


def _kept_together(words: str) -> str:
    """The words of a place, whose lines break between its parts and within names, not within *set 2 of 3*."""
    parts = words.split(", ")
    return ", ".join(part.replace(" ", "\N{NO-BREAK SPACE}") if len(part) <= SHORT else part for part in parts)


def build() -> UnfinishedScreen:
    """Make the screen."""
    return UnfinishedScreen()
