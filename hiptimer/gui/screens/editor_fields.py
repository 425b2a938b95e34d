"""One row of the editor's details: what a value is called, what it is written in, and what is wrong with it.

Belongs here: the row, and the one whose value may differ by level or by length. May not: which rows there are
(editor_details), judging a value.
"""

from __future__ import annotations

from collections.abc import Mapping
from math import ceil
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from hiptimer.core.terms import Length, Level, Units
from hiptimer.core.varied import pick
from hiptimer.gui.palettes import Tint
from hiptimer.gui.screens.editor_words import field_word, key_word, sentence, unit_word
from hiptimer.gui.screens.settings_row import note_label, style_note
from hiptimer.gui.widgets.menu_button import Entry, Group, MenuButton
from hiptimer.gui.widgets.tab_order import tab_through
from hiptimer.gui.widgets.words import Words

if TYPE_CHECKING:
    from hiptimer.gui.screens.editor_inputs import Input, MakeInput
    from hiptimer.gui.theme import Theme

FAMILIES: Final[Mapping[str, tuple[str, ...]]] = {
    "level": tuple(level.value for level in Level),
    "length": tuple(length.value for length in Length),
}
"""The keys of a table, by what it goes by."""

COLUMNS: Final = 7
"""As many as a row can need: a field and a caption for each of three values, the unit, the switch, what is left."""

LABEL: Final = 7.6
"""Width of a label, in heights of its type."""

MIDDLE: Final = Qt.AlignmentFlag.AlignVCenter

STACKED: Final = 25
"""A page less wide than so many heights of its type has what is written below its label."""


class FieldRow(QWidget):
    """A label, something that is changed, and a line for what is wrong with it."""

    edited = Signal(str, object)
    """Name of the field and its new value; None for what it is when it is left out."""
    settled = Signal()
    """What is written is meant."""

    def __init__(self, field: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = field
        self.setObjectName(f"row-{field}")
        self._label = Words(f"{field}-label", self)
        self._wrong = note_label(f"{field}-wrong", self)
        self.grid = QGridLayout(self)
        self.grid.setContentsMargins(0, 0, 0, 0)
        self.grid.setColumnStretch(1, 1)
        self._label.say(field_word(field))
        self._label.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._wrong.setVisible(False)
        self._editor: QWidget | None = None
        self._beside = Qt.AlignmentFlag.AlignVCenter

    def stand(self, beside: Qt.AlignmentFlag) -> None:
        """Have the label stand beside the first line of what is written, the last one, or the middle."""
        self._beside = beside
        self.grid.setAlignment(self._label, beside | Qt.AlignmentFlag.AlignLeft)

    def hold(self, editor: QWidget) -> None:
        """Take what the value is changed with."""
        self._editor = editor
        self.setFocusProxy(editor)

    def complain(self, words: str) -> None:
        """Tell what is wrong with what is written; empty where nothing is."""
        self._wrong.setVisible(bool(words))
        self._wrong.setText(sentence(words))

    def complaint(self) -> str:
        """What is told."""
        return self._wrong.text() if self._wrong.isVisibleTo(self) else ""

    def style_as(self, theme: Theme, wide: int) -> None:
        """Take the sizes and colours of a theme, for a page so many pixels wide."""
        stacked = wide < STACKED * theme.fine
        if self._editor is not None:
            self.grid.addWidget(self._editor, 1, 0 if stacked else 1, 1, 2 if stacked else 1)
        self.grid.addWidget(self._label, 0 if stacked else 1, 0, 1, 2 if stacked else 1)
        self.grid.addWidget(self._wrong, 2, 0 if stacked else 1, 1, 2 if stacked else 1)
        self.grid.setHorizontalSpacing(theme.gap)
        self.grid.setVerticalSpacing(theme.stroke)
        self._label.style_as(theme, theme.fine, theme.fine * 3 // 4)
        self._label.tint(Tint.QUIET)
        self._label.setFixedWidth(round(theme.fine * LABEL))
        # Below what is written there is a line, with as much air above the words.
        self._label.setFixedHeight(round(QFontMetricsF(theme.font(theme.fine)).height()) + 4 * theme.stroke)
        self.stand(self._beside)
        style_note(self._wrong, theme, Tint.WARNING)


class VariedRow(FieldRow):
    """A value that is the same for all, or one for every level, or one for every length."""

    def __init__(self, field: str, make: MakeInput, parent: QWidget | None = None, *, upright: bool = False) -> None:
        super().__init__(field, parent)
        self._make = make
        self._upright = upright
        """The values of a table stand below each other instead of beside."""
        self._family = ""
        self._usual: object = None
        self._units = Units.KG
        self._way = (Level.STANDARD, Length.SHORT)
        self._theme: Theme | None = None
        self._body = QWidget(self)
        self._places = QGridLayout(self._body)
        self._places.setContentsMargins(0, 0, 0, 0)
        self._unit = Words(f"{field}-unit", self._body)
        self._unit.say(unit_word(field))
        self._switch = MenuButton(f"{field}-by", self._body)
        self._switch.picked.connect(self._take_family)
        self._one = self._new_input(field)
        self._three: list[tuple[Words, Input]] = []
        self._body.setFocusProxy(self._one)
        self.hold(self._body)
        self._arrange()

    def show_value(self, value: object, usual: object, way: tuple[Level, Length]) -> None:
        """Show a value, without telling anything about it.

        Args:
            value: One for all, a table, or None where it is left out.
            usual: What holds then, if that is known.
            way: Which value of a table is the one for all, should they become the same.
        """
        self._usual, self._way = usual, way
        if isinstance(value, Mapping):
            family = next((name for name, keys in FAMILIES.items() if any(key in keys for key in value)), "level")
        else:
            # As long as nothing stands in any of them, three empty fields mean what one does.
            blank = value is None and self._family and all(each.written() is None for _, each in self._three)
            family = self._family if blank else ""
        if family != self._family:
            self._family = family
            self._arrange()
        values = value if isinstance(value, Mapping) else {}
        for key, (_, each) in zip(FAMILIES.get(family, ()), self._three, strict=False):
            each.show_value(values.get(key))
            each.show_usual(self._usual_for(key))
        if not family:
            self._one.show_value(value)
            self._one.show_usual(pick(usual, *way) if isinstance(usual, Mapping) else usual)

    def use_units(self, units: Units) -> None:
        """Write loads in these units."""
        self._units = units
        self._unit.say(units.value)
        for each in (self._one, *(one for _, one in self._three)):
            each.use_units(units)

    def style_as(self, theme: Theme, wide: int) -> None:
        """Take the sizes and colours of a theme, for a page so many pixels wide."""
        self._theme = theme
        super().style_as(theme, wide)
        self._places.setHorizontalSpacing(theme.gap)
        self._places.setVerticalSpacing(theme.stroke)
        self._unit.style_as(theme, theme.fine)
        self._unit.tint(Tint.QUIET)
        self._unit.setVisible(bool(self._unit.said()))
        self._switch.style_as(theme, theme.fine * 7 // 8)
        self._one.style_as(theme)
        for caption, each in self._three:
            self._style_caption(caption)
            each.style_as(theme)

    def _new_input(self, name: str) -> Input:
        made = self._make(name, self._body)
        made.use_units(self._units)
        made.edited.connect(self._tell)
        made.settled.connect(self.settled)
        return made

    def _style_caption(self, caption: Words) -> None:
        if self._theme is not None:
            caption.style_as(self._theme, self._theme.fine * 3 // 4)
            caption.tint(Tint.QUIET)
            metrics = QFontMetricsF(self._theme.font(self._theme.fine * 3 // 4))
            caption.setMinimumWidth(ceil(metrics.horizontalAdvance(caption.said())) + 1)
            # Beside a field it stands on its line.
            caption.setContentsMargins(0, 0, 0, 3 * self._theme.stroke if self._upright else 0)

    def _arrange(self) -> None:
        """Put the fields where they belong: one, or three with a caption each."""
        self._name_fields()
        start, below = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignBottom
        captions_above = self._upright is not bool(self._family)
        self._one.setVisible(not self._family)
        self._places.addWidget(self._one, 1, 0, 1, 2)
        for number, (caption, each) in enumerate(self._three):
            caption.setVisible(bool(self._family))
            each.setVisible(bool(self._family))
            down, along = (1 + number, 0) if self._upright else (0, number)
            self._places.addWidget(caption, down, along, start | below)
            self._places.addWidget(each, down + (not self._upright), along + self._upright, start)
        last = len(self._three) if self._family and not self._upright else 2
        self._places.addWidget(self._unit, 1, last, start)
        if self._upright and self._family:
            self._places.addWidget(self._switch, 1 + len(self._three), 1, start)
        else:
            self._places.addWidget(self._switch, 1, last + 1, start | (below if captions_above else MIDDLE))
        for column in range(COLUMNS):
            self._places.setColumnStretch(column, int(column == last + 2))
        self._body.setFocusProxy(self._three[0][1] if self._family else self._one)
        self.stand(below if captions_above else Qt.AlignmentFlag.AlignTop if self._upright else MIDDLE)
        # As the eye goes, whenever they were made.
        tab_through(self._one, *(each for _, each in self._three), self._switch)
        self._offer()

    def _name_fields(self) -> None:
        """Make the fields of a table when they are first wanted, and name them all."""
        while self._family and len(self._three) < len(FAMILIES[self._family]):
            caption = Words(f"{self.field}-caption-{len(self._three)}", self._body)
            made = self._new_input(f"{self.field}-{len(self._three)}")
            if self._three:
                made.be_plain()
            self._three.append((caption, made))
        label = field_word(self.field)
        self._one.call_it(label)
        for key, (caption, each) in zip(FAMILIES.get(self._family, ()), self._three, strict=False):
            word = key_word(key)
            caption.say(word)
            self._style_caption(caption)
            each.call_it(f"{label}, {word}")
            if self._theme is not None:
                each.style_as(self._theme)

    def _offer(self) -> None:
        words = {
            "": QCoreApplication.translate("Editor", "same for all"),
            "level": QCoreApplication.translate("Editor", "by level"),
            "length": QCoreApplication.translate("Editor", "by length"),
        }
        entries = tuple(Entry(family, word, family == self._family) for family, word in words.items())
        subject = QCoreApplication.translate("Editor", "{0}, given").format(field_word(self.field))
        self._switch.offer(subject, words[self._family], [Group("", entries, single=True)])

    def _usual_for(self, key: str) -> object:
        if not isinstance(self._usual, Mapping):
            return self._usual
        return self._usual[key] if key in self._usual else pick(self._usual, *self._way)

    def _value(self) -> object:
        if not self._family:
            return self._one.written()
        table = {key: each.written() for key, (_, each) in zip(FAMILIES[self._family], self._three, strict=True)}
        given = {key: one for key, one in table.items() if one is not None}
        return given or None

    def _tell(self) -> None:
        self.edited.emit(self.field, self._value())

    def _take_family(self, family: str) -> None:
        """Turn one value into three, or three into the one that holds just now."""
        if family == self._family:
            self._offer()
            return
        self.settled.emit()  # what was typed before is a change of its own
        before = self._value()
        own = pick(before, *self._way) if isinstance(before, Mapping) and self._whole(before) else before
        one = None if isinstance(own, Mapping) else own
        self._family = family
        self._arrange()
        known = self._usual if one is None else one
        for key, (_, each) in zip(FAMILIES.get(family, ()), self._three, strict=False):
            each.show_value(known.get(key) if isinstance(known, Mapping) else known)
            each.show_usual(self._usual_for(key))
        if not family:
            self._one.show_value(one)
        self._tell()
        self.settled.emit()
        self._body.setFocus()

    @staticmethod
    def _whole(table: Mapping[str, object]) -> bool:
        return any(all(key in table for key in keys) for keys in FAMILIES.values())
