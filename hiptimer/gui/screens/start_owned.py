"""What there is at home, to tick.

Belongs here: the row of implements and the mat. May not: what follows for the exercises.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from hiptimer.core.ways.values import Dumbbells, Owned
from hiptimer.gui.palettes import Tint
from hiptimer.gui.widgets.menu_button import Entry, Group, MenuButton
from hiptimer.gui.widgets.toggle import Toggle

if TYPE_CHECKING:
    from hiptimer.gui.theme import Theme


class OwnedRow(QWidget):
    """Says once what there is; whoever has no such thing gets another way of doing the exercise."""

    changed = Signal()
    """By the person."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("owned")
        self._dumbbells = Dumbbells.TWO
        self._head = QLabel(self)
        barbell = Toggle("barbell", self)
        self._pair = MenuButton("dumbbells", self)
        self._ticks = {"barbell": barbell} | {name: Toggle(name, self) for name in ("kettlebell", "rucksack", "mat")}
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        for part in (self._head, barbell, self._pair, *list(self._ticks.values())[1:]):
            self._row.addWidget(part)
        self._row.addStretch(1)
        for tick in self._ticks.values():
            tick.clicked.connect(self.changed)
        self._pair.picked.connect(self._take)
        self.show_owned(Owned())

    def style_as(self, theme: Theme) -> None:
        """Take the sizes and colours of a theme."""
        self._row.setSpacing(theme.margin)
        self._head.setFont(theme.font(theme.fine))
        quiet = self._head.palette()
        quiet.setColor(QPalette.ColorRole.WindowText, theme.colour(Tint.QUIET))
        self._head.setPalette(quiet)
        self._pair.style_as(theme)
        for tick in self._ticks.values():
            tick.style_as(theme)

    def show_owned(self, owned: Owned) -> None:
        """Tick what there is."""
        self._head.setText(self.tr("I have"))
        for name, tick in self._ticks.items():
            tick.call_it(_tick_words()[name])
            tick.setChecked(bool(getattr(owned, name)))
        self._dumbbells = owned.dumbbells
        self._show_pair()

    def owned(self) -> Owned:
        """What is ticked."""
        ticked = {name: tick.isChecked() for name, tick in self._ticks.items()}
        return Owned(dumbbells=self._dumbbells, **ticked)

    def _take(self, value: str) -> None:
        self._dumbbells = Dumbbells(value)
        self._show_pair()
        self.changed.emit()

    def _show_pair(self) -> None:
        words = _pair_words()
        entries = tuple(Entry(each.value, word, each is self._dumbbells) for each, word in words.items())
        group = Group(self.tr("Dumbbells"), entries, single=True)
        self._pair.offer(self.tr("Dumbbells"), words[self._dumbbells], [group])


def _tick_words() -> dict[str, str]:
    return {
        "barbell": QCoreApplication.translate("Owned", "Barbell"),
        "kettlebell": QCoreApplication.translate("Owned", "Kettlebell"),
        "rucksack": QCoreApplication.translate("Owned", "Rucksack"),
        "mat": QCoreApplication.translate("Owned", "Mat"),
    }


def _pair_words() -> dict[Dumbbells, str]:
    return {
        Dumbbells.TWO: QCoreApplication.translate("Owned", "Two dumbbells"),
        Dumbbells.ONE: QCoreApplication.translate("Owned", "One dumbbell"),
        Dumbbells.NONE: QCoreApplication.translate("Owned", "No dumbbells"),
    }
