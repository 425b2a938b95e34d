"""The buttons of a running session: there when they are wanted, out of sight when nobody touches anything.

Belongs here: when they are seen. May not: what pressing one does.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRect, Qt, QTimer

from hiptimer.gui.screens.session_places import button_places
from hiptimer.gui.screens.session_words import buttons
from hiptimer.gui.theme import CONTROLS_MS
from hiptimer.gui.widgets.button import TextButton

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from PySide6.QtWidgets import QWidget

    from hiptimer.core.snapshot import Snapshot
    from hiptimer.gui.theme import Theme


class Controls(QObject):
    """A row of buttons, hidden for as long as neither a key nor the pointer is used; their place stays empty.

    Hidden, they keep their names and their way to the keyboard focus: a screen reader finds them, and Tab calls them.

    Args:
        screen: What they stand on; its pointer goes with them while it fills the whole screen.
        asks: What each asks for, by name, from left to right.
    """

    def __init__(self, screen: QWidget, asks: Mapping[str, Callable[[], object]]) -> None:
        super().__init__(screen)
        self._screen = screen
        self._buttons = {name: TextButton(name, screen) for name in asks}
        for name, button in self._buttons.items():
            button.clicked.connect(asks[name])
        self._stay = QTimer(self)
        self._stay.setSingleShot(True)
        self._stay.setInterval(CONTROLS_MS)
        self._stay.timeout.connect(self.rest)

    def show(self, snapshot: Snapshot) -> None:
        """Word them for this moment."""
        self._buttons["done"].setVisible(snapshot.can_finish)
        for name, (word, key) in buttons(snapshot).items():
            self._buttons[name].call_it(word, key)

    def put(self, row: QRect, theme: Theme) -> None:
        """Put them in their row, in the sizes and colours of a theme."""
        for button, cell in zip(self._buttons.values(), button_places(row), strict=True):
            button.setGeometry(cell)
            button.style_as(theme, theme.note)

    def wake(self) -> None:
        """Be seen for a while."""
        self._veil(veiled=False)
        self._screen.unsetCursor()
        self._stay.start()

    def rest(self) -> None:
        """Go out of sight, unless somebody is at one of them."""
        if any(button.hasFocus() or button.underMouse() for button in self._buttons.values()):
            self._stay.start()
            return
        self._stay.stop()
        self._veil(veiled=True)
        if self._screen.window().isFullScreen():
            self._screen.setCursor(Qt.CursorShape.BlankCursor)

    def lie_under(self, *, covered: bool) -> None:
        """Take no key and no click while a page lies over them."""
        for button in self._buttons.values():
            button.setEnabled(not covered)

    def are_seen(self) -> bool:
        """Whether they are to be seen."""
        return not any(button.is_veiled() for button in self._buttons.values())

    def _veil(self, *, veiled: bool) -> None:
        if veiled == self.are_seen():
            for button in self._buttons.values():
                button.veil(veiled=veiled)
