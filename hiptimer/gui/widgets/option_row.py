"""A row of words of which one is chosen.

Belongs here: choosing by mouse, by arrow keys, or from outside. May not: what the choice means.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from hiptimer.gui.widgets.button import Option

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QFocusEvent

    from hiptimer.gui.theme import Theme


class OptionRow(QWidget):
    """One of several; the first is chosen until told otherwise."""

    changed = Signal()

    def __init__(self, name: str, values: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._options = {value: Option(f"{name}-{value}", self) for value in values}
        self.setObjectName(name)
        for value, option in self._options.items():
            self._row.addWidget(option)
            option.toggled.connect(partial(self._tell, value))
        self._row.addStretch(1)
        next(iter(self._options.values())).setChecked(True)

    def style_as(self, theme: Theme, *, tight: bool = False) -> None:
        """Take the sizes and colours of a theme; where it is tight, the words stand no further apart than they must."""
        self._row.setSpacing(2 * theme.gap if tight else theme.margin)
        for option in self._options.values():
            option.style_as(theme, tight=tight)
        # Until Qt gets to lay it out, it would still tell how wide it was in its last type.
        self._row.invalidate()
        self.updateGeometry()

    def name_option(self, value: str, word: str, note: str = "") -> None:
        """Set the word of an option and the note under it."""
        self._options[value].call_it(word, note)

    def choose(self, value: str) -> None:
        """Choose an option."""
        self._options[value].setChecked(True)

    def chosen(self) -> str:
        """The chosen value."""
        return next(value for value, option in self._options.items() if option.isChecked())

    def step(self, places: int) -> None:
        """Choose the one so many places further on, if there is one."""
        values = list(self._options)
        wanted = values.index(self.chosen()) + places
        if 0 <= wanted < len(values):
            self.choose(values[wanted])

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Hand the keys to the one that is chosen."""
        super().focusInEvent(event)
        self._options[self.chosen()].setFocus(event.reason())

    def _tell(self, value: str, checked: bool) -> None:  # noqa: FBT001 Qt hands it over so
        if not checked:
            return
        # Left alone, Qt has Tab stop at the one that had the keys last, chosen or not.
        for each, option in self._options.items():
            option.setFocusPolicy(Qt.FocusPolicy.TabFocus if each == value else Qt.FocusPolicy.NoFocus)
        self.changed.emit()
