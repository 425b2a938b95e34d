"""What a setting is changed with, by its type.

Belongs here: one editor for a yes or no, a word of several, a number and a text, and choosing among them.
May not: names and explanations (settings_words), keeping or applying a value.
"""

from __future__ import annotations

from math import ceil
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QHBoxLayout, QWidget

from hiptimer.core.settings import check
from hiptimer.gui.palettes import Tint
from hiptimer.gui.screens.settings_words import choice_word, count_word, title
from hiptimer.gui.widgets.menu_button import Entry, Group, MenuButton
from hiptimer.gui.widgets.option_row import OptionRow
from hiptimer.gui.widgets.slider import Slider
from hiptimer.gui.widgets.text_field import TextField
from hiptimer.gui.widgets.toggle import Toggle
from hiptimer.gui.widgets.words import Words

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from hiptimer.core.settings import Setting, Value
    from hiptimer.gui.theme import Theme

NOTCHES: Final = 50
"""A line of numbers has at most so many, or steps of 5 or 10 between them."""


class Editor(QWidget):
    """Changes one setting."""

    changed = Signal(object)
    """The new value; always one that the setting can have."""
    refused = Signal(str)
    """Why what was written is no value, in words; empty when that is over."""

    def __init__(self, setting: Setting, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._setting = setting
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)

    def show_value(self, value: Value) -> None:
        """Show a value; nothing is told about it."""
        raise NotImplementedError

    def style_as(self, theme: Theme) -> None:
        """Take the sizes and colours of a theme."""
        raise NotImplementedError


class YesNo(Editor):
    """A box to tick."""

    def __init__(self, setting: Setting, parent: QWidget | None = None) -> None:
        super().__init__(setting, parent)
        self._toggle = Toggle(setting.name, self)
        self._toggle.clicked.connect(self._take)
        self._row.addWidget(self._toggle)
        self._row.addStretch(1)

    def show_value(self, value: Value) -> None:
        """Tick the box or not."""
        self._toggle.setChecked(bool(value))
        self._toggle.call_it(self.tr("Yes") if value else self.tr("No"))
        self._toggle.setAccessibleName(title(self._setting.name))

    def style_as(self, theme: Theme) -> None:
        """Take the sizes and colours of a theme."""
        self._toggle.style_as(theme)

    def _take(self, checked: bool) -> None:  # noqa: FBT001 Qt hands it over so
        self.show_value(checked)
        self.changed.emit(checked)


class OneOf(Editor):
    """A row of words of which one is chosen."""

    def __init__(self, setting: Setting, parent: QWidget | None = None) -> None:
        super().__init__(setting, parent)
        self._options = OptionRow(setting.name, setting.choices, self)
        self._options.setAccessibleName(title(setting.name))
        for choice in setting.choices:
            self._options.name_option(choice, choice_word(choice))
        self._options.changed.connect(lambda: self.changed.emit(check(setting.name, self._options.chosen())))
        self._row.addWidget(self._options)

    def show_value(self, value: Value) -> None:
        """Choose the word."""
        self._options.blockSignals(True)  # noqa: FBT003 Qt names no such argument
        self._options.choose(str(value))
        self._options.blockSignals(False)  # noqa: FBT003 likewise

    def style_as(self, theme: Theme) -> None:
        """Take the sizes and colours of a theme."""
        self._options.style_as(theme, tight=True)


class Number(Editor):
    """A line with a knob, and the number beside it."""

    def __init__(self, setting: Setting, parent: QWidget | None = None) -> None:
        super().__init__(setting, parent)
        self._slider = Slider(setting.name, self)
        self._slider.setAccessibleName(title(setting.name))
        self._slider.setRange(setting.low, setting.high)
        self._slider.setSingleStep(step_of(setting))
        self._slider.setPageStep(2 * step_of(setting))
        self._number = Words(f"{setting.name}-number", self)
        self._slider.valueChanged.connect(self._say)
        self._slider.settled.connect(lambda: self.changed.emit(self._slider.value()))
        self._row.addWidget(self._slider, 1)
        self._row.addWidget(self._number)

    def show_value(self, value: Value) -> None:
        """Put the knob there."""
        self._slider.blockSignals(True)  # noqa: FBT003 Qt names no such argument
        self._slider.setValue(int(value))
        self._slider.blockSignals(False)  # noqa: FBT003 likewise
        self._say(int(value))

    def style_as(self, theme: Theme) -> None:
        """Take the sizes and colours of a theme."""
        self._slider.style_as(theme)
        self._row.setSpacing(theme.gap)
        self._number.style_as(theme, theme.fine, theme.fine * 4 // 5)
        self._number.tint(Tint.TEXT)
        metrics = QFontMetricsF(theme.font(theme.fine))
        ends = (count_word(self._setting.unit, end) for end in (self._setting.low, self._setting.high))
        self._number.setFixedWidth(ceil(max(metrics.horizontalAdvance(words) for words in ends)) + 1)

    def _say(self, number: int) -> None:
        said = count_word(self._setting.unit, number)
        self._number.say(said)
        self._slider.setAccessibleDescription(said)


class Written(Editor):
    """A line of text."""

    def __init__(self, setting: Setting, parent: QWidget | None = None) -> None:
        super().__init__(setting, parent)
        self._field = TextField(setting.name, self)
        self._field.setAccessibleName(title(setting.name))
        self._field.setPlaceholderText(setting.form)
        self._shown: Value = ""
        self._field.settled.connect(self._take)
        self._row.addWidget(self._field)

    def show_value(self, value: Value) -> None:
        """Write it there."""
        self._shown = value
        self._field.setText(str(value))
        self._field.setCursorPosition(0)
        self.refused.emit("")

    def style_as(self, theme: Theme) -> None:
        """Take the sizes and colours of a theme."""
        self._field.style_as(theme)

    def _take(self) -> None:
        written = self._field.text().strip()
        try:
            value = check(self._setting.name, written)
        except ValueError as error:
            self.refused.emit(str(error))
            return
        self.refused.emit("")
        if value != self._shown:
            self._shown = value
            self.changed.emit(value)


class Known(Editor):
    """A text of which those that work here are known: a word that opens a menu."""

    def __init__(self, setting: Setting, parent: QWidget | None = None) -> None:
        super().__init__(setting, parent)
        self._button = MenuButton(setting.name, self)
        self._value = ""
        self._groups: Mapping[str, Sequence[str]] = {}
        self._button.picked.connect(self._take)
        self._row.addWidget(self._button, 1, Qt.AlignmentFlag.AlignLeft)

    def offer(self, groups: Mapping[str, Sequence[str]]) -> None:
        """Set what there is, by heading."""
        self._groups = groups
        self._fill()

    def show_value(self, value: Value) -> None:
        """Say which it is."""
        self._value = str(value)
        self._fill()

    def style_as(self, theme: Theme) -> None:
        """Take the sizes and colours of a theme."""
        self._button.style_as(theme)

    def _fill(self) -> None:
        usual = QCoreApplication.translate("Settings", "The usual one")
        listed = {text for texts in self._groups.values() for text in texts}
        first = [("", usual), *([(self._value, self._value)] if self._value not in {"", *listed} else [])]
        groups = [Group("", tuple(Entry(value, word, value == self._value) for value, word in first), single=True)]
        groups += [
            Group(heading, tuple(Entry(text, text, text == self._value) for text in texts), single=True)
            for heading, texts in self._groups.items()
            if texts
        ]
        self._button.offer(title(self._setting.name), self._value or usual, groups)

    def _take(self, value: str, chosen: bool) -> None:  # noqa: FBT001 Qt hands it over so
        if chosen and value != self._value:
            self.show_value(value)
            self.changed.emit(value)
        else:
            self._fill()


KNOWN: Final = frozenset({"voice", "sound_device"})
"""Texts that are chosen, not written."""


def editor_for(setting: Setting, parent: QWidget | None = None) -> Editor:
    """The editor for a setting's type."""
    if setting.type is bool:
        return YesNo(setting, parent)
    if setting.type is int:
        return Number(setting, parent)
    if setting.choices:
        return OneOf(setting, parent)
    return Known(setting, parent) if setting.name in KNOWN else Written(setting, parent)


def step_of(setting: Setting) -> int:
    """How far an arrow key goes."""
    span = setting.high - setting.low
    return next((step for step in (1, 5, 10) if span <= step * NOTCHES), 10)
