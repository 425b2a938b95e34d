"""The settings: every one there is, explained in a line, acting at once.

Belongs here: the page with its parts, and asking by signal for what is to change, to be said or to be opened.
May not: keeping or applying a setting, speech, files.

To see this screen alone: `python -m hiptimer.gui.screens.settings`.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLayout, QScrollArea, QVBoxLayout, QWidget

from hiptimer.core.settings import SETTINGS, Part, Settings
from hiptimer.gui.palettes import Tint
from hiptimer.gui.screens.settings_editors import Known, editor_for
from hiptimer.gui.screens.settings_keys import KeyLines
from hiptimer.gui.screens.settings_row import Line, SettingLine
from hiptimer.gui.screens.settings_words import explained, part_word, title
from hiptimer.gui.theme import Theme, colours_of, dress, theme_for
from hiptimer.gui.widgets.button import TextButton
from hiptimer.gui.widgets.scrolling import scroll_down
from hiptimer.gui.widgets.tab_order import tab_through
from hiptimer.gui.widgets.words import Words

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtGui import QKeyEvent, QResizeEvent

    from hiptimer.core.settings import Setting, Value

SCROLLS: Final = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
PAGES: Final = {Qt.Key.Key_PageDown: 1, Qt.Key.Key_PageUp: -1, Qt.Key.Key_Space: 1}
"""Keys that nothing else on the page had a use for, and how far they scroll: so many steps, so many pages."""


class SettingsScreen(QWidget):
    """Shows settings and asks to change them."""

    changed = Signal(str, object)
    """Name of a setting, and its new value."""
    say_asked = Signal()
    """Something is to be said as it is set."""
    folder_asked = Signal(str)
    """A folder is to be opened."""
    act_asked = Signal(str)
    """One of the acts that were offered is to be done."""
    left = Signal()
    """Back to where the person came from."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme: Theme | None = None
        self._title = Words("title", self)
        self._back = TextButton("back", self)
        self._page = QWidget()
        self._rows = QVBoxLayout(self._page)
        self._heads = {part: Words(f"part-{part.value}", self._page) for part in Part}
        self._lines: dict[str, SettingLine] = {}
        self._say = TextButton("say")
        # In the order of the page, which is also the order in which the Tab key goes.
        for part in Part:
            self._lines |= {setting.name: self._make_line(setting) for setting in SETTINGS if setting.part is part}
            if part is Part.VOICE:
                self._say_line = Line("say", self._say, self._page)
        self._files = Words("part-files", self._page)
        self._folders: list[tuple[Line, TextButton]] = []
        self._acts: dict[str, tuple[Line, TextButton]] = {}
        self._scroll = QScrollArea(self)
        self._outer = QVBoxLayout(self)
        self._top = QHBoxLayout()
        self._lay_out()
        self._back.clicked.connect(self.left)
        self._say.clicked.connect(self.say_asked)
        self.setFocusProxy(self._back)
        self.show_said("")

    def _make_line(self, setting: Setting) -> SettingLine:
        if setting.name == "keys":
            line = SettingLine(setting, KeyLines(setting), self._page, below=True)
        else:
            line = SettingLine(setting, editor_for(setting), self._page)
        line.call_it(title(setting.name), explained(setting))
        line.changed.connect(self.changed)
        return line

    def _lay_out(self) -> None:
        # Sizes follow the window; the words of the last size must not keep it from shrinking.
        self._outer.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        self._top.addWidget(self._title, 1)
        self._top.addWidget(self._back)
        self._outer.addLayout(self._top)
        self._outer.addWidget(self._scroll, 1)
        for part in Part:
            self._rows.addWidget(self._heads[part])
            for setting in SETTINGS:
                if setting.part is part:
                    self._rows.addWidget(self._lines[setting.name])
            if part is Part.VOICE:
                self._rows.addWidget(self._say_line)
        self._rows.addWidget(self._files)
        self._rows.addStretch(1)
        scroll_down(self._scroll, self._page)
        rows = (self._rows.itemAt(number) for number in range(self._rows.count()))
        tab_through(self._back, *(each for row in rows if row and (each := row.widget())))

    # -- what is shown -------------------------------------------------------------------------

    def show_settings(self, settings: Settings) -> None:
        """Show what is set; that is also what every line goes back to."""
        self._title.say(self.tr("Settings"))
        self._back.call_it(self.tr("Back"), self.tr("Esc"))
        self._files.say(self.tr("Files"))
        for part, head in self._heads.items():
            head.say(part_word(part))
        for name, line in self._lines.items():
            line.show_value(getattr(settings, name))

    def follow(self, name: str, value: Value) -> None:
        """Show the value of a setting that another one brought along."""
        self._lines[name].follow(value)

    def offer(self, name: str, groups: Mapping[str, Sequence[str]]) -> None:
        """Offer what a text can be, by heading: voices, loudspeakers."""
        editor = self._lines[name].findChild(Known)
        if editor is not None:
            editor.offer(groups)

    def show_folders(self, folders: Sequence[tuple[str, str]]) -> None:
        """List folders that can be opened: what is kept there, and where that is."""
        for line, _button in self._folders:
            line.deleteLater()
        self._folders = []
        for number, (name, place) in enumerate(folders):
            button = TextButton(f"open-{number}", self._page)
            button.call_it(self.tr("Open the folder"))
            button.setAccessibleName(f"{name}: {button.text()}")
            button.clicked.connect(lambda _checked=False, place=place: self.folder_asked.emit(place))
            line = Line(f"folder-{number}", button, self._page)
            line.call_it(name, place)
            self._rows.insertWidget(self._rows.count() - 1, line)
            self._folders.append((line, button))
        if self._theme is not None:
            self._style(self._theme)

    def offer_act(self, act: str, words: str) -> None:
        """Offer one more thing that can be done, at the end of the page; `tell_act` says what it is."""
        button = TextButton(act, self._page)
        button.call_it(words)
        button.clicked.connect(lambda: self.act_asked.emit(act))
        self._acts[act] = (Line(f"act-{act}", button, self._page), button)
        self._rows.insertWidget(self._rows.count() - 1, self._acts[act][0])

    def tell_act(self, act: str, name: str, words: str) -> None:
        """Say what an act that was offered is about, or what came of it."""
        line, button = self._acts[act]
        line.call_it(name, words)
        button.setAccessibleDescription(words)
        if self._theme is not None:
            self._style(self._theme)

    def show_said(self, words: str) -> None:
        """Tell how far the saying is, or why nothing is heard; empty when there is nothing to tell."""
        self._say_line.call_it(
            self.tr("Listen"), words or self.tr("One line with this speech, voice, rate and loudness")
        )
        self._say.call_it(self.tr("Say something"))

    def reveal(self, part: Part) -> None:
        """Scroll to a part of the page."""
        self._scroll.verticalScrollBar().setValue(self._heads[part].y())

    # -- what is asked -------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave, or scroll."""
        key, bar = Qt.Key(event.key()), self._scroll.verticalScrollBar()
        if key == Qt.Key.Key_Escape:
            self.left.emit()
        elif key in SCROLLS:
            bar.setValue(bar.value() + SCROLLS[key] * bar.singleStep() * 3)
        elif key in PAGES:
            bar.setValue(bar.value() + PAGES[key] * bar.pageStep())
        elif key in {Qt.Key.Key_Home, Qt.Key.Key_End}:
            bar.setValue(bar.minimum() if key == Qt.Key.Key_Home else bar.maximum())
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, forward: bool) -> bool:  # noqa: FBT001, N802 Qt's name and Qt's argument
        """Go on to the next thing that can be changed, and bring it into sight."""
        gone = super().focusNextPrevChild(forward)
        focused = QApplication.focusWidget()
        if focused is not None and self._page.isAncestorOf(focused):
            self._scroll.ensureWidgetVisible(focused)
        return gone

    # -- where it stands -----------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take the sizes of the new theme."""
        super().resizeEvent(event)
        self._style(theme_for(self.size(), colours_of(self.palette())))

    def _style(self, theme: Theme) -> None:
        self._theme = theme
        edge = 3 * theme.margin // 2
        self._outer.setContentsMargins(edge, theme.margin, 0, 0)
        self._outer.setSpacing(theme.gap)
        self._top.setContentsMargins(0, 0, edge, 0)
        self._rows.setContentsMargins(0, 0, edge, edge)
        self._rows.setSpacing(theme.gap * 2)
        self._title.style_as(theme, theme.lead, bold=True)
        self._back.style_as(theme, theme.fine)
        for head in (*self._heads.values(), self._files):
            head.style_as(theme, theme.desk, bold=True)
            head.tint(Tint.ACCENT)
            head.setContentsMargins(0, theme.margin, 0, 0)
        wide = self.width() - 2 * edge - self._scroll.verticalScrollBar().sizeHint().width()
        for line in self._lines.values():
            line.style_as(theme, wide)
        for other, button in ((self._say_line, self._say), *self._folders, *self._acts.values()):
            button.style_as(theme, theme.fine)
            other.style_as(theme, wide)
            button.setFixedHeight(other.name.sizeHint().height() + 2 * theme.stroke)
        self._outer.activate()


ALONE: Final = (1280, 800)


def build() -> SettingsScreen:
    """Make the screen."""
    return SettingsScreen()


def main() -> int:
    """Show this screen alone."""
    application = QApplication(["hiptimer"])
    dress(application)
    screen = build()
    screen.left.connect(screen.close)
    screen.resize(*ALONE)
    screen.show_settings(Settings())
    screen.show()
    return application.exec()


if __name__ == "__main__":
    sys.exit(main())
