"""How long a workout is at every level and length, at a look.

Belongs here: the little table. May not: working a total out.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from hiptimer.core.terms import Length, Level
from hiptimer.gui.palettes import Tint
from hiptimer.gui.screens.editor_words import exact, key_word
from hiptimer.gui.widgets.words import Words

if TYPE_CHECKING:
    from collections.abc import Mapping

    from hiptimer.core.terms import Ms
    from hiptimer.gui.theme import Theme


class Totals(QWidget):
    """Levels down, lengths along."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("totals")
        self.setAccessibleName(self.tr("Time in all"))
        self._theme: Theme | None = None
        self._way = (Level.STANDARD, Length.SHORT)
        self._heads = {key: Words(f"total-{key.value}", self) for key in (*Level, *Length)}
        self._times = {
            (level, length): Words(f"total-{level.value}-{length.value}", self) for level in Level for length in Length
        }
        self._label = Words("total-label", self)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        for down, level in enumerate(Level, 1):
            self._grid.addWidget(self._heads[level], down, 0)
            for along, length in enumerate(Length, 1):
                self._grid.addWidget(self._heads[length], 0, along)
                self._grid.addWidget(self._times[level, length], down, along)
        self._grid.addWidget(self._label, 0, 0)
        self._grid.setColumnStretch(len(Length) + 1, 1)
        for words in (self._label, *self._heads.values(), *self._times.values()):
            words.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
            words.setAlignment(Qt.AlignmentFlag.AlignLeft)

    def show_totals(self, totals: Mapping[tuple[Level, Length], Ms], way: tuple[Level, Length]) -> None:
        """Show the times, those that are not known yet as nothing, and which of them is looked at."""
        self._way = way
        for key, head in self._heads.items():
            head.say(key_word(key.value))
        for key, words in self._times.items():
            words.say(exact(totals.get(key)))
        if self._theme is not None:
            self.style_as(self._theme)

    def style_as(self, theme: Theme) -> None:
        """Take the sizes and colours of a theme."""
        self._theme = theme
        self._grid.setHorizontalSpacing(theme.gap)
        self._grid.setVerticalSpacing(theme.stroke)
        self._label.say(self.tr("In all"))
        for head in (self._label, *self._heads.values()):
            head.style_as(theme, theme.fine * 7 // 8, theme.fine * 5 // 8)
            head.tint(Tint.QUIET)
            head.setFixedWidth(round(theme.fine * 5))
        for key, words in self._times.items():
            words.style_as(theme, theme.fine * 7 // 8, bold=key == self._way)
            words.tint(Tint.ACCENT if key == self._way else Tint.TEXT)
            words.setFixedWidth(round(theme.fine * 5))
