"""Rows of the editor's details that are chosen from, or written as text.

Belongs here: one of two words, an entry of a menu, a line of text or several.
May not: which rows there are (editor_details).
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from hiptimer.gui.screens.editor_fields import FieldRow
from hiptimer.gui.screens.editor_words import field_word
from hiptimer.gui.widgets.entry_field import EntryField
from hiptimer.gui.widgets.menu_button import MenuButton
from hiptimer.gui.widgets.option_row import OptionRow
from hiptimer.gui.widgets.text_area import TextArea

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtWidgets import QWidget

    from hiptimer.gui.theme import Theme
    from hiptimer.gui.widgets.menu_button import Group


class ChoiceRow(FieldRow):
    """A few words of which one is chosen."""

    def __init__(self, field: str, words: Mapping[str, str], parent: QWidget | None = None) -> None:
        super().__init__(field, parent)
        self._options = OptionRow(field, list(words), self)
        self._options.setAccessibleName(field_word(field))
        for value, word in words.items():
            self._options.name_option(value, word)
        self._options.changed.connect(self._tell)
        self.hold(self._options)

    def show_value(self, value: str) -> None:
        """Choose a word, without telling anything about it."""
        self._options.blockSignals(True)  # noqa: FBT003 Qt names no such argument
        self._options.choose(value)
        self._options.blockSignals(False)  # noqa: FBT003 likewise

    def style_as(self, theme: Theme, wide: int) -> None:
        """Take the sizes and colours of a theme, for a page so many pixels wide."""
        super().style_as(theme, wide)
        self._options.style_as(replace(theme, desk=theme.fine), tight=True)

    def _tell(self) -> None:
        self.edited.emit(self.field, self._options.chosen())
        self.settled.emit()


class MenuRow(FieldRow):
    """A word that opens a menu."""

    def __init__(self, field: str, parent: QWidget | None = None, *, several: bool = False) -> None:
        super().__init__(field, parent)
        self._several = several
        self._button = MenuButton(field, self)
        self._button.picked.connect(self._take)
        self.hold(self._button)

    def offer(self, word: str, groups: Sequence[Group]) -> None:
        """Set what is chosen and what there is."""
        self._button.offer(field_word(self.field), word, groups)

    def style_as(self, theme: Theme, wide: int) -> None:
        """Take the sizes and colours of a theme, for a page so many pixels wide."""
        super().style_as(theme, wide)
        self._button.style_as(theme)
        self.grid.setAlignment(self._button, Qt.AlignmentFlag.AlignLeft)

    def _take(self, value: str, chosen: bool) -> None:  # noqa: FBT001 Qt hands it over so
        self.edited.emit(self.field, (value, chosen) if self._several else value or None)
        self.settled.emit()


class TextRow(FieldRow):
    """A line of text."""

    def __init__(self, field: str, parent: QWidget | None = None) -> None:
        super().__init__(field, parent)
        self._field = EntryField(field, self)
        self._field.setAccessibleName(field_word(field))
        self._field.textEdited.connect(self._tell)
        self._field.settled.connect(self.settled)
        self.hold(self._field)

    def show_value(self, value: object) -> None:
        """Write a text, unless it stands there."""
        text = str(value or "")
        if self._written() != text:
            self._field.setText(text)
            self._field.setCursorPosition(0)

    def style_as(self, theme: Theme, wide: int) -> None:
        """Take the sizes and colours of a theme, for a page so many pixels wide."""
        super().style_as(theme, wide)
        self._field.style_as(theme)

    def _written(self) -> str:
        return self._field.text().strip()

    def _tell(self, _text: str) -> None:
        self.edited.emit(self.field, self._written() or None)


class AreaRow(FieldRow):
    """Several lines of text."""

    def __init__(self, field: str, parent: QWidget | None = None) -> None:
        super().__init__(field, parent)
        self._area = TextArea(field, self)
        self._area.setAccessibleName(field_word(field))
        self._area.written.connect(lambda: self.edited.emit(self.field, self._area.text()))
        self._area.settled.connect(self.settled)
        self.hold(self._area)
        self.stand(Qt.AlignmentFlag.AlignTop)

    def show_value(self, value: object) -> None:
        """Write a text, unless it stands there."""
        self._area.show_text(str(value or ""))

    def style_as(self, theme: Theme, wide: int) -> None:
        """Take the sizes and colours of a theme, for a page so many pixels wide."""
        super().style_as(theme, wide)
        self._area.style_as(theme)
