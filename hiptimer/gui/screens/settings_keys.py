"""Keys of one's own: a line for everything a key can ask for, and a button that waits for the key.

Belongs here: showing and catching keys, and telling what a key meant before. May not: which keys there are (gui.keys).
"""

from __future__ import annotations

from math import ceil
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QGridLayout, QSizePolicy

from hiptimer.gui.keys import Deed, bound, can_be_bound, deeds, key_word, keys_of
from hiptimer.gui.palettes import Tint
from hiptimer.gui.screens.settings_editors import Editor
from hiptimer.gui.screens.settings_words import deed_word
from hiptimer.gui.widgets.key_catcher import KeyCatcher
from hiptimer.gui.widgets.words import Words

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from hiptimer.core.settings import Setting, Value
    from hiptimer.gui.theme import Theme

SHOWN: Final = (Deed.GO_ON, Deed.BACK, Deed.SKIP, Deed.REPEAT, Deed.MUTE, Deed.PAUSE, Deed.HELP)

MOST_KEYS: Final = 4
"""So many keys are named in a line; a person's own come first."""


class KeyLines(Editor):
    """Changes the setting `keys`."""

    def __init__(self, setting: Setting, parent: QWidget | None = None) -> None:
        super().__init__(setting, parent)
        self._keys = ""
        self._names = {deed: Words(f"deed-{deed.value}", self) for deed in SHOWN}
        self._lists = {deed: Words(f"keys-{deed.value}", self) for deed in SHOWN}
        self._catchers = {deed: KeyCatcher(f"catch-{deed.value}", self) for deed in SHOWN}
        self._told = Words("keys-told", self)
        self._grid = QGridLayout()
        self._row.addLayout(self._grid, 1)
        for number, deed in enumerate(SHOWN):
            self._lists[deed].setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
            self._grid.addWidget(self._names[deed], number, 0)
            self._grid.addWidget(self._lists[deed], number, 1)
            self._grid.addWidget(self._catchers[deed], number, 2, Qt.AlignmentFlag.AlignRight)
            self._catchers[deed].caught.connect(lambda key, deed=deed: self._bind(key, deed))
            self._catchers[deed].waiting.connect(lambda waits, deed=deed: self._show_waiting(deed, waits=waits))
        self._grid.addWidget(self._told, len(SHOWN), 0, 1, 3)
        self._grid.setColumnStretch(1, 1)

    def show_value(self, value: Value) -> None:
        """Show which keys ask for what."""
        self._keys = str(value)
        for deed in SHOWN:
            words = [key_word(key) for key in keys_of(self._keys, deed)]
            self._names[deed].say(deed_word(deed))
            self._lists[deed].say(" · ".join(words[:MOST_KEYS]) or self.tr("no key"))
            self._show_waiting(deed, waits=self._catchers[deed].waits())

    def style_as(self, theme: Theme) -> None:
        """Take the sizes and colours of a theme."""
        self._grid.setHorizontalSpacing(theme.margin)
        self._grid.setVerticalSpacing(0)
        metrics = QFontMetricsF(theme.font(theme.fine))
        wide = ceil(max(metrics.horizontalAdvance(deed_word(deed)) for deed in SHOWN)) + 1
        for deed in SHOWN:
            for words, tint in ((self._names[deed], Tint.TEXT), (self._lists[deed], Tint.QUIET)):
                words.style_as(theme, theme.fine)
                words.tint(tint)
            self._names[deed].setFixedWidth(wide)
            self._catchers[deed].style_as(theme, theme.fine)
        self._told.style_as(theme, theme.fine, theme.fine * 4 // 5)
        self._told.tint(Tint.ACCENT)

    def _bind(self, key: Qt.Key, deed: Deed) -> None:
        word = key_word(key)
        if not can_be_bound(key):
            self._told.say(self.tr("{0} keeps its meaning: it is the way through and out.").format(word))
            return
        before = deeds(self._keys).get(key)
        if before is deed:
            self._told.say(self.tr("{0} asks for “{1}” already.").format(word, deed_word(deed)))
            return
        self.show_value(bound(self._keys, key, deed))
        told = self.tr("{0} asks for “{1}” now.").format(word, deed_word(deed))
        if before is not None:
            told = self.tr("{0} asks for “{1}” now, no longer for “{2}”.").format(
                word, deed_word(deed), deed_word(before)
            )
        self._told.say(told)
        self.changed.emit(self._keys)

    def _show_waiting(self, deed: Deed, *, waits: bool) -> None:
        catcher = self._catchers[deed]
        if waits:
            self._told.say("")
            catcher.call_it(self.tr("Press the button you want to use"), self.tr("Esc"))
        else:
            catcher.call_it(self.tr("Add a key"))
        catcher.setAccessibleName(f"{deed_word(deed)}: {catcher.text()}")
