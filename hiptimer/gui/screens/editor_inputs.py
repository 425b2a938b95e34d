"""What a value is written in: a number in one field, a tempo in four.

Belongs here: fields that tell what is written in them with every letter. May not: tables and names (editor_fields),
judging what is written.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Protocol

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from hiptimer.core import tempo
from hiptimer.core.loads import read_load, stepped, write_amount
from hiptimer.core.terms import Units
from hiptimer.gui.palettes import Tint
from hiptimer.gui.screens.editor_words import part_words, read_number, read_tempo, write_number, write_tempo
from hiptimer.gui.widgets.entry_field import EntryField
from hiptimer.gui.widgets.words import Words

if TYPE_CHECKING:
    from collections.abc import Callable

    from hiptimer.gui.theme import Theme

DIGITS: Final = 4
SHORT: Final = 2
"""Digits of one part of a tempo."""
PARTS: Final = len(tempo.Tempo._fields)
MARKS: Final = "-\u2013 "
"""Typed between two parts of a tempo, they lead on to the next."""


class Input(QWidget):
    """Where one value is written."""

    edited = Signal()
    """Something was typed."""
    settled = Signal()
    """What is written is meant: Enter was pressed, or the focus has gone on."""

    def written(self) -> object:
        """What is written: None for nothing, and the text itself where it cannot be read."""
        raise NotImplementedError

    def show_value(self, value: object) -> None:
        """Write a value; what is written already and means the same stays."""
        raise NotImplementedError

    def show_usual(self, usual: object) -> None:
        """Show what holds as long as nothing is written."""
        raise NotImplementedError

    def call_it(self, name: str) -> None:
        """Name it for whoever cannot see where it stands."""
        raise NotImplementedError

    def be_plain(self) -> None:
        """Leave out what stands above it to explain it."""

    def use_units(self, units: Units) -> None:
        """Write it in these units, if it is written in any."""

    def style_as(self, theme: Theme) -> None:
        """Take the sizes and colours of a theme."""
        raise NotImplementedError


class MakeInput(Protocol):
    """Makes one of them."""

    def __call__(self, name: str, parent: QWidget | None = None) -> Input:
        """Make it, with a name for tests."""


class NumberInput(Input):
    """One field; Up and Down change the number by a step."""

    def __init__(self, name: str, parent: QWidget | None = None, *, step: int = 1) -> None:
        super().__init__(parent)
        self._step = step
        self._usual: object = None
        self._field = EntryField(name, self, letters=DIGITS, steps=True)
        self.setFocusProxy(self._field)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._field)
        self._field.textEdited.connect(lambda _text: self.edited.emit())
        self._field.settled.connect(self.settled)
        self._field.stepped.connect(self._change)

    def written(self) -> object:
        """The number, or what else is written."""
        return self.read(self._field.text())

    def show_value(self, value: object) -> None:
        """Write a number."""
        if self.written() != value:
            self._field.setText(self.write(value))

    def show_usual(self, usual: object) -> None:
        """Show a number in a quieter colour."""
        self._usual = usual
        self._field.setPlaceholderText(self.write(usual))

    def call_it(self, name: str) -> None:
        """Name it."""
        self._field.setAccessibleName(name)

    def style_as(self, theme: Theme) -> None:
        """Take the sizes and colours of a theme."""
        self._field.style_as(theme)

    def _change(self, direction: int) -> None:
        value = self.written()
        if value is None:
            value = self._usual
        if isinstance(value, int | float):
            self._field.setText(self.write(self.step(value, direction)))
            self.edited.emit()

    def read(self, text: str) -> object:
        """What a text means: None for nothing, the text itself where it is no number."""
        return read_number(text)

    def write(self, value: object) -> str:
        """A value as text; empty for None."""
        return write_number(value)

    def step(self, value: float, direction: int) -> float:
        """The next number up (1) or down (-1)."""
        return max(0, value + direction * self._step)


class LoadInput(NumberInput):
    """A load, kept in kg and written in the person's own units; `35 lb` and `2 x 12.5` are read as well."""

    _units = Units.KG

    def use_units(self, units: Units) -> None:
        """Write it in these units from now on."""
        value = self.written()
        self._units = units
        self._field.setText(self.write(value))

    def read(self, text: str) -> object:
        """The load in kg."""
        try:
            return read_load(text, self._units)
        except ValueError:
            return text.strip()

    def write(self, value: object) -> str:
        """A load in kg, in the person's units."""
        return write_amount(value, self._units) if isinstance(value, int | float) else write_number(value)

    def step(self, value: float, direction: int) -> float:
        """The next load there usually is."""
        return stepped(value, self._units, direction)


class TempoInput(Input):
    """Four fields, of which the first also takes all four at once: `3-1-2-0`, `3120`, `3 1 2 X`."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._fields = [EntryField(f"{name}-{number}", self, letters=SHORT) for number in range(PARTS)]
        self._captions = [Words(f"{name}-part-{number}", self) for number in range(PARTS)]
        self.setFocusProxy(self._fields[0])
        for number, (field, caption) in enumerate(zip(self._fields, self._captions, strict=True)):
            self._grid.addWidget(caption, 0, number, Qt.AlignmentFlag.AlignLeft)
            self._grid.addWidget(field, 1, number, Qt.AlignmentFlag.AlignLeft)
            field.textEdited.connect(self._typing(number))
            field.settled.connect(self.settled)
        self._grid.setColumnStretch(PARTS, 1)

    def written(self) -> object:
        """The tempo, or whatever stands in the four fields."""
        return read_tempo(tuple(field.text() for field in self._fields))

    def show_value(self, value: object) -> None:
        """Write a tempo."""
        parts = write_tempo(value)
        if self.written() != read_tempo(parts):
            for field, part in zip(self._fields, parts, strict=True):
                field.setText(part)

    def show_usual(self, usual: object) -> None:
        """Show a tempo in a quieter colour."""
        for field, part in zip(self._fields, write_tempo(usual), strict=True):
            field.setPlaceholderText(part)

    def call_it(self, name: str) -> None:
        """Name the four."""
        for field, caption, part in zip(self._fields, self._captions, part_words(), strict=True):
            field.setAccessibleName(f"{name}, {part}")
            caption.say(part)

    def be_plain(self) -> None:
        """Leave out the names of the parts."""
        for caption in self._captions:
            caption.setVisible(False)

    def style_as(self, theme: Theme) -> None:
        """Take the sizes and colours of a theme."""
        self._grid.setHorizontalSpacing(theme.gap // 2)
        self._grid.setVerticalSpacing(0)
        for field, caption in zip(self._fields, self._captions, strict=True):
            field.style_as(theme)
            caption.style_as(theme, theme.fine * 3 // 4)
            caption.tint(Tint.QUIET)
            caption.setFixedWidth(caption.fontMetrics().horizontalAdvance(caption.said()) + 1)
        # Whether the captions are seen or not, the parts stand below each other.
        for number, caption in enumerate(self._captions):
            self._grid.setColumnMinimumWidth(number, caption.width())

    def _typing(self, number: int) -> Callable[[str], None]:
        def typed(text: str) -> None:
            self._spread(number, text)
            self.edited.emit()

        return typed

    def _spread(self, number: int, text: str) -> None:
        """Put what was pasted, or typed on from one part to the next, where it belongs."""
        try:
            parts = tempo.parts(text)
        except ValueError:
            parts = ()
        if parts and number == 0:
            for field, part in zip(self._fields, parts, strict=True):
                field.setText(part)
            self._fields[-1].setFocus()
        elif text.strip(MARKS) and text[-1] in MARKS:
            self._fields[number].setText(text.strip(MARKS))
            following = self._fields[min(number + 1, PARTS - 1)]
            following.setFocus()
            following.selectAll()
