"""A word that answers a key, and goes by itself.

Belongs here: how long it stays and how it goes. May not: which word.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, QVariantAnimation
from PySide6.QtGui import QPalette

from hiptimer.gui.palettes import Tint
from hiptimer.gui.theme import FADE_MS, NOTICE_MS
from hiptimer.gui.widgets.words import Words

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from hiptimer.gui.theme import Theme


class Notice(Words):
    """Shows a word for two seconds, then fades; its place stays."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self._stays = QTimer(self)
        self._stays.setSingleShot(True)
        self._stays.setInterval(NOTICE_MS)
        self._goes = QVariantAnimation(self)
        self._goes.setStartValue(1.0)
        self._goes.setEndValue(0.0)
        self._goes.setDuration(FADE_MS)
        self._stays.timeout.connect(self.go)
        self._goes.valueChanged.connect(self._show_strength)
        self._goes.finished.connect(self.clear_it)

    def reduce_motion(self, *, reduced: bool) -> None:
        """Be gone at once instead of fading."""
        self._goes.setDuration(0 if reduced else FADE_MS)

    def style_as(self, theme: Theme, largest: int, smallest: int = 0, *, bold: bool = False) -> None:
        """Take sizes and colours; a word that is shown already is shown in full again."""
        super().style_as(theme, largest, smallest, bold=bold)
        self._show_strength(1.0)

    def tell(self, text: str) -> None:
        """Show a word, in place of the one before."""
        self._goes.stop()
        self._show_strength(1.0)
        self.say(text)
        self._stays.start()

    def go(self) -> None:
        """Begin to fade."""
        self._stays.stop()
        self._goes.start()

    def clear_it(self) -> None:
        """Show nothing."""
        self._stays.stop()
        self.say("")

    def _show_strength(self, strength: float) -> None:
        if self._theme is None:
            return
        colour = self._theme.colour(Tint.ACCENT)
        colour.setAlphaF(strength)
        shown = self.palette()
        shown.setColor(QPalette.ColorRole.WindowText, colour)
        self.setPalette(shown)
