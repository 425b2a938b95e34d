"""The one window: a banner for problems above the screen that is shown.

Belongs here: screens by key, full screen, closing, the keys that mean the same everywhere.
May not: what a screen shows or asks for.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtWidgets import QLayout, QStackedWidget, QVBoxLayout, QWidget

from hiptimer.gui.screens import SCREENS
from hiptimer.gui.theme import colours_of, theme_for
from hiptimer.gui.widgets.banner import Banner

if TYPE_CHECKING:
    from PySide6.QtGui import QCloseEvent, QKeyEvent, QPaintEvent, QResizeEvent

USUAL_SIZE = (1280, 800)
LEAST_SIZE = (640, 400)

NO_MODIFIERS = Qt.KeyboardModifier.NoModifier
QUIT_MODIFIERS = frozenset({NO_MODIFIERS, Qt.KeyboardModifier.ControlModifier})


class Window(QWidget):
    """Shows one screen at a time."""

    painted = Signal()
    """Once, after the first frame."""
    closing = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._seen = False
        self._state_before: Qt.WindowState | None = None
        """Of a window that fills the screen for a session: what it was; None for any other."""
        self._screens: dict[str, QWidget] = {}
        self.banner = Banner(self)
        self._stack = QStackedWidget(self)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        # Sizes follow the window; the words of the last size must not keep it from shrinking.
        rows.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        rows.addWidget(self.banner)
        rows.addWidget(self._stack, 1)
        self.setMinimumSize(*LEAST_SIZE)
        self.resize(*USUAL_SIZE)
        self.open(SCREENS[0].key)

    def screen_for(self, key: str) -> QWidget:
        """The screen of that key, made when it is first wanted.

        Raises:
            KeyError: there is no such screen.
        """
        if key not in self._screens:
            entry = {screen.key: screen for screen in SCREENS}[key]
            self._screens[key] = entry.build()
            self._stack.addWidget(self._screens[key])
        return self._screens[key]

    def has_screen(self, key: str) -> bool:
        """Whether that screen has been made."""
        return key in self._screens

    def open(self, key: str) -> None:
        """Show a screen and give it the keys.

        Raises:
            KeyError: there is no such screen.
        """
        screen = self.screen_for(key)
        title = next(each.title for each in SCREENS if each.key == key)
        words = QCoreApplication.translate("Screen", title)
        self.setWindowTitle(f"{words} · hiptimer")
        screen.setAccessibleName(words)
        self._stack.setCurrentWidget(screen)
        screen.setFocus()

    def shown(self) -> str:
        """Key of the screen that is shown."""
        return next(key for key, screen in self._screens.items() if screen is self._stack.currentWidget())

    def fill_screen(self) -> None:
        """Be as large as the screen until `unfill_screen`."""
        if self._state_before is None:
            self._state_before = self.windowState()
            self.showFullScreen()

    def unfill_screen(self) -> None:
        """Be what it was before `fill_screen`, unless the person has already seen to that."""
        before, self._state_before = self._state_before, None
        if before is not None and self.isFullScreen():
            self.setWindowState(before)

    def turn_full_screen(self) -> None:
        """Be as large as the screen, or no longer."""
        self.showNormal() if self.isFullScreen() else self.showFullScreen()

    def come_forward(self) -> None:
        """Be in front of everything, with the keys."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Full screen and quit, unless a screen had a use for the key."""
        key, modifiers = Qt.Key(event.key()), event.modifiers()
        if key == Qt.Key.Key_Q and modifiers in QUIT_MODIFIERS:
            self.close()
        elif key in {Qt.Key.Key_F, Qt.Key.Key_F11} and modifiers == NO_MODIFIERS:
            self.turn_full_screen()
        elif key == Qt.Key.Key_Escape and self.isFullScreen():
            self.showNormal()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Size the banner's words."""
        super().resizeEvent(event)
        self.banner.style_as(theme_for(self.size(), colours_of(self.palette())))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Tell when the first frame has been painted."""
        super().paintEvent(event)
        if not self._seen:
            self._seen = True
            QTimer.singleShot(0, self, self.painted.emit)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Let the session end before the window goes."""
        self.closing.emit()
        super().closeEvent(event)
