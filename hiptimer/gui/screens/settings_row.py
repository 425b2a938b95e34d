"""One line of the settings screen: what it is called, what it is for, how it is changed, and back.

Belongs here: the line of a setting, and the line of something to press. May not: keeping or applying anything.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QGridLayout, QLabel, QSizePolicy, QWidget

from hiptimer.gui.palettes import Tint
from hiptimer.gui.widgets.button import TextButton
from hiptimer.gui.widgets.words import Words

if TYPE_CHECKING:
    from hiptimer.core.settings import Setting, Value
    from hiptimer.gui.screens.settings_editors import Editor
    from hiptimer.gui.theme import Theme

NAME_SHARE: Final = 10
EDITOR_SHARE: Final = 15
"""How the width is shared between name and editor."""

STACKED: Final = 42
"""A page less wide than so many heights of its type has every editor below the name."""


class Line(QWidget):
    """Name and explanation at the left, something to change or press at the right, or below where it is wide."""

    def __init__(self, name: str, wanted: QWidget, parent: QWidget | None = None, *, below: bool = False) -> None:
        super().__init__(parent)
        self.setObjectName(f"line-{name}")
        self.name = Words(f"{name}-name", self)
        self._about = note_label(f"{name}-about", self)
        self._wanted = wanted
        self._below = below
        self.grid = QGridLayout(self)
        self.grid.setContentsMargins(0, 0, 0, 0)
        self._stack(stacked=below)
        # The column of the way back is there in every line, though most have none to show.
        self.grid.addWidget(QWidget(self), 1, 2)
        # Buttons, too, begin where everything else does.
        wanted.setAttribute(Qt.WidgetAttribute.WA_LayoutUsesWidgetRect)
        # The width of the page is shared the same in every line, whatever stands there.
        wanted.setSizePolicy(QSizePolicy.Policy.Ignored, wanted.sizePolicy().verticalPolicy())
        self.grid.setColumnStretch(0, NAME_SHARE)
        self.grid.setColumnStretch(1, EDITOR_SHARE)
        self.name.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def call_it(self, name: str, about: str) -> None:
        """Set its name and explanation."""
        self.name.say(name)
        self._about.setText(about)

    def style_as(self, theme: Theme, wide: int) -> None:
        """Take the sizes and colours of a theme, for a page so many pixels wide."""
        beside = (wide - theme.column - 2 * theme.margin) * EDITOR_SHARE // (NAME_SHARE + EDITOR_SHARE)
        room = self._wanted.sizeHint().width() <= beside and wide >= STACKED * theme.fine
        self._stack(stacked=self._below or not room)
        self.grid.setHorizontalSpacing(theme.margin)
        self.grid.setVerticalSpacing(theme.stroke)
        # The place of the way back is kept while there is nothing to go back to.
        self.grid.setColumnMinimumWidth(2, theme.column)
        self.name.style_as(theme, theme.fine, bold=True)
        self.name.tint(Tint.TEXT)
        style_note(self._about, theme, Tint.QUIET)

    def _stack(self, *, stacked: bool) -> None:
        """Put what is changed or pressed below the name, or beside it."""
        if stacked:
            self.grid.addWidget(self.name, 0, 0, 1, 2)
            self.grid.addWidget(self._about, 1, 0, 1, 3)
            self.grid.addWidget(self._wanted, 2, 0, 1, 3)
        else:
            self.grid.addWidget(self.name, 0, 0)
            self.grid.addWidget(self._about, 1, 0)
            self.grid.addWidget(self._wanted, 0, 1)


class SettingLine(Line):
    """The line of a setting."""

    changed = Signal(str, object)
    """Name of the setting, new value."""

    def __init__(self, setting: Setting, editor: Editor, parent: QWidget | None = None, *, below: bool = False) -> None:
        super().__init__(setting.name, editor, parent, below=below)
        self._setting = setting
        self._editor = editor
        self._value = self._before = setting.default
        self._back = TextButton(f"{setting.name}-back", self)
        self._wrong = note_label(f"{setting.name}-wrong", self)
        self.grid.addWidget(self._wrong, 3, 0, 1, 3)
        self.grid.addWidget(self._back, 0, 2, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
        self._wrong.setVisible(False)
        self._back.clicked.connect(self._go_back)
        editor.changed.connect(self._take)
        editor.refused.connect(self._complain)

    def show_value(self, value: Value, before: Value | None = None) -> None:
        """Show a value, and keep what it was, if that is given, to go back to."""
        self._value = value
        self._before = value if before is None else before
        self._editor.show_value(value)
        self._show_back()

    def follow(self, value: Value) -> None:
        """Show a value that another setting brought along."""
        self.show_value(value, self._before)

    def style_as(self, theme: Theme, wide: int) -> None:
        """Take the sizes and colours of a theme, for a page so many pixels wide."""
        self._editor.style_as(theme)
        super().style_as(theme, wide)
        style_note(self._wrong, theme, Tint.WARNING)
        self._back.style_as(theme, theme.fine * 4 // 5)
        self._back.setFixedHeight(self.name.sizeHint().height())

    def _go_back(self) -> None:
        self._editor.setFocus()
        target = self._target()
        if target is not None:
            self._editor.show_value(target)
            self._take(target)

    def _take(self, value: Value) -> None:
        if value != self._value:
            self._value = value
            self._show_back()
            self.changed.emit(self._setting.name, value)

    def _target(self) -> Value | None:
        """What the button goes back to: how it was when the page was opened, or else how it usually is."""
        others = (each for each in (self._before, self._setting.default) if each != self._value)
        return next(others, None)

    def _show_back(self) -> None:
        target = self._target()
        self._back.setVisible(target is not None)
        self._back.call_it(self.tr("As it was") if self._value != self._before else self.tr("As usual"))
        self._back.setAccessibleName(f"{self.name.said()}: {self._back.text()}")

    def _complain(self, reason: str) -> None:
        self._wrong.setVisible(bool(reason))
        self._wrong.setText(f"{reason[:1].upper()}{reason[1:]}")


def note_label(name: str, parent: QWidget) -> QLabel:
    """A label for words that may take several lines."""
    label = QLabel(parent)
    label.setObjectName(name)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
    label.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
    return label


def style_note(label: QLabel, theme: Theme, tint: Tint) -> None:
    """Give such a label the sizes and colours of a theme."""
    label.setFont(theme.font(theme.fine * 7 // 8))
    shown = label.palette()
    shown.setColor(QPalette.ColorRole.WindowText, theme.colour(tint))
    label.setPalette(shown)
