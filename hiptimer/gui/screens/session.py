"""The screen of a running session.

Belongs here: which key, click or button asks for which command, and the word that answers it.
May not: knowing when anything happens; it shows the snapshot it is given and asks for commands by signal.

What is shown is `session_parts`. To see this screen alone: `python -m hiptimer.gui.screens.session`.
"""

from __future__ import annotations

import sys
from itertools import cycle
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QApplication, QWidget

from hiptimer.core.player import Command
from hiptimer.gui.announce import announce
from hiptimer.gui.keys import Deed, deeds
from hiptimer.gui.screens.session_controls import Controls
from hiptimer.gui.screens.session_parts import SessionParts
from hiptimer.gui.screens.session_places import Place, places
from hiptimer.gui.screens.session_volume import FULL, Volume, louder, mute_or_not, quieter
from hiptimer.gui.screens.session_words import MOVING, announcement, answer, told_volume
from hiptimer.gui.theme import colours_of, dress, theme_for
from hiptimer.gui.widgets.notice import Notice

if TYPE_CHECKING:
    from PySide6.QtCore import QPointF
    from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent, QShowEvent

    from hiptimer.core.snapshot import Snapshot
    from hiptimer.core.timeline import Timeline
    from hiptimer.gui.screens.help import HelpPage

ASKS: Final = {
    Deed.GO_ON: Command.TOGGLE,
    Deed.PAUSE: Command.PAUSE,
    Deed.BACK: Command.BACK,
    Deed.SKIP: Command.SKIP,
    Deed.REPEAT: Command.REPEAT,
}
"""What the session itself is asked for."""

TURNS: Final = {Deed.MUTE: mute_or_not, Deed.LOUDER: louder, Deed.QUIETER: quieter}

TYPED_WITH: Final = Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier
"""Some keyboards have + and ? only with Shift."""


class SessionScreen(QWidget):
    """Shows a snapshot; any key, and a click anywhere, does the sensible thing."""

    asked = Signal(object)
    """A `Command` for the session."""
    volume_asked = Signal(float)
    """How loud the session is to be from now on, 0 to 1."""
    full_screen_asked = Signal()
    """Full screen, or no longer."""
    left = Signal()
    """Back to the start page."""
    quit_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._snapshot: Snapshot | None = None
        self._keys = ""
        self._deeds = deeds(self._keys)
        self._volume = Volume()
        self._preferred = self._volume.percent
        self._announced = ""
        self._pointer: QPointF | None = None
        self._help: HelpPage | None = None  # made when it is first wanted
        self._parts = SessionParts(self)
        self._notice = Notice(Place.NOTICE.value, self)
        self._notice.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._notice.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.controls = Controls(
            self,
            {
                "pause": lambda: self._ask(Command.PAUSE if _moves(self._snapshot) else Command.PLAY),
                "back": lambda: self.do(Deed.BACK),
                "skip": lambda: self.do(Deed.SKIP),
                "done": lambda: self._ask(Command.FINISH_SET),
                "help": lambda: self.do(Deed.HELP),
                "quit": self.quit_asked.emit,
            },
        )
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)

    # -- what is shown -------------------------------------------------------------------------

    def reduce_motion(self, *, reduced: bool) -> None:
        """Show the ends of each movement in turn instead of the way between them."""
        self._parts.reduce_motion(reduced=reduced)
        self._notice.reduce_motion(reduced=reduced)

    def show_timeline(self, timeline: Timeline) -> None:
        """Be the screen of a session that begins: what it is made of, and nothing left over from the one before."""
        self._parts.show_timeline(timeline)
        self._volume = Volume(self._volume.percent)
        self._announced = ""
        self._notice.clear_it()
        self._close_help()

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Show one moment; while nobody can see it, it is only kept."""
        self._snapshot = snapshot
        if self.isVisible() and not self.window().isMinimized():
            self._show(snapshot)

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what has happened meanwhile."""
        super().showEvent(event)
        self.controls.wake()
        if self._snapshot is not None:
            self._show(self._snapshot)

    def _show(self, snapshot: Snapshot) -> None:
        if self._parts.show(snapshot):
            self.controls.show(snapshot)
            words = announcement(snapshot)
            if words and words != self._announced:
                self._announced = words
                announce(self, words)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put everything in its place."""
        super().resizeEvent(event)
        theme = theme_for(self.size(), colours_of(self.palette()))
        where = places(self.size(), theme)
        self._parts.put(where, theme)
        self._notice.setGeometry(where[Place.NOTICE])
        self._notice.style_as(theme, theme.text, theme.note, bold=True)
        self.controls.put(where[Place.BUTTONS], theme)
        if self._help is not None:
            self._help.setGeometry(self.rect())
        if self._snapshot is not None:
            self.show_snapshot(self._snapshot)

    # -- what is asked -------------------------------------------------------------------------

    def use_keys(self, keys_setting: str) -> None:
        """Let keys ask for what the setting `keys` says.

        Raises:
            ValueError: it cannot be read, in words.
        """
        self._keys, self._deeds = keys_setting, deeds(keys_setting)

    def prefer_volume(self, volume: float) -> None:
        """Take 0 to 1 for what sessions begin with; what was chosen by key stays until that changes."""
        percent = round(volume * FULL)
        if percent != self._preferred:
            self._preferred, self._volume = percent, Volume(percent)

    def volume(self) -> float:
        """How loud the session is to be, 0 to 1."""
        return self._volume.heard

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Do what the key means, once; any key calls the controls."""
        self.controls.wake()
        deed = self._deeds.get(Qt.Key(event.key()))
        if deed is None or event.modifiers() & ~TYPED_WITH:
            super().keyPressEvent(event)
        elif not event.isAutoRepeat() or deed in TURNS:
            self.do(deed)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click anywhere does the sensible thing."""
        self.controls.wake()
        if event.button() is Qt.MouseButton.LeftButton:
            self.do(Deed.GO_ON)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """The second of two quick clicks takes nothing back."""
        event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """A pointer that moves calls the controls; one that merely finds itself here does not."""
        here = event.globalPosition()
        if self._pointer is not None and here != self._pointer:
            self.controls.wake()
        self._pointer = here

    def focusNextPrevChild(self, forward: bool) -> bool:  # noqa: FBT001, N802 Qt's name and Qt's argument
        """On the way to a control, show them all."""
        self.controls.wake()
        return super().focusNextPrevChild(forward)

    def do(self, deed: Deed) -> None:
        """Ask for what a deed means at this moment, and confirm it with a word."""
        if deed in TURNS:
            self._volume = TURNS[deed](self._volume)
            told = told_volume(self._volume)
            self._notice.tell(told)
            announce(self, told)
            self.volume_asked.emit(self._volume.heard)
        elif deed is Deed.HELP:
            self._open_help()
        elif deed is Deed.FULL_SCREEN:
            self._notice.tell(self.tr("Window") if self.window().isFullScreen() else self.tr("Full screen"))
            self.full_screen_asked.emit()
        elif deed is Deed.ESCAPE and not _moves(self._snapshot):
            self.left.emit()
        else:
            self._ask(ASKS.get(deed, Command.PAUSE))

    def confirm(self, command: Command) -> None:
        """Answer a command with a word, wherever it came from."""
        if self._snapshot is not None:
            self._notice.tell(answer(command, self._snapshot))

    def _ask(self, command: Command) -> None:
        self.confirm(command)
        self.asked.emit(command)

    # -- help ----------------------------------------------------------------------------------

    def _open_help(self) -> None:
        from hiptimer.gui.screens.help import HelpPage  # noqa: PLC0415 few ever ask for it

        if _moves(self._snapshot):
            self.asked.emit(Command.PAUSE)
        if self._help is None:
            self._help = HelpPage(self)
            self._help.left.connect(self._close_help)
            self._help.setGeometry(self.rect())
        self._help.show_keys(self._keys)
        self.controls.lie_under(covered=True)
        self._help.show()
        self._help.raise_()
        self._help.setFocus()

    def _close_help(self) -> None:
        if self._help is not None and not self._help.isHidden():
            self._help.hide()
            self.controls.lie_under(covered=False)
            self.setFocus()


def _moves(snapshot: Snapshot | None) -> bool:
    return snapshot is not None and snapshot.mode in MOVING


ALONE: Final = (1280, 800)


def build() -> SessionScreen:
    """Make the screen."""
    return SessionScreen()


def main() -> int:
    """Show this screen alone; N goes from one made-up moment to the next."""
    from hiptimer.gui.samples import snapshots, timeline  # noqa: PLC0415 only for looking at the screen by itself

    application = QApplication(["hiptimer"])
    dress(application)
    screen = build()
    moments = cycle(snapshots().values())
    QShortcut(Qt.Key.Key_N, screen, lambda: screen.show_snapshot(next(moments)))
    screen.quit_asked.connect(screen.close)
    screen.resize(*ALONE)
    screen.show_timeline(timeline())
    screen.show_snapshot(next(moments))
    screen.show()
    return application.exec()


if __name__ == "__main__":
    sys.exit(main())
