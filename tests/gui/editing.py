"""A window with the editor in it, driven as a person would.

Belongs here: what several tests of the editor build on. May not: assertions.
"""

from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QWidget

from hiptimer.core.editing import Spot
from hiptimer.core.terms import Length, Level, Ms
from hiptimer.core.workout import Workout
from hiptimer.gui.choice import Prepared
from hiptimer.gui.editor_desk import EditorDesk
from hiptimer.gui.screens.editor import EditorScreen
from hiptimer.gui.window import Window
from tests.content import catalogue
from tests.fakes import FakeSession, FakeWorkbench

WAY = (Level.STANDARD, Length.SHORT)
Part = TypeVar("Part", bound=QWidget)
NONE = Qt.KeyboardModifier.NoModifier
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier


@dataclass
class World:
    """The window, what it is handed, and what it asked for."""

    window: Window
    bench: FakeWorkbench
    sessions: list[FakeSession] = field(default_factory=list)
    left: list[tuple[str, bool]] = field(default_factory=list)

    def __post_init__(self) -> None:
        """Join them."""
        self.desk = EditorDesk(self.window, self.bench.workbench(), self.session)
        self.desk.left.connect(lambda name, starting: self.left.append((name, starting)))

    def session(self, _prepared: Prepared, _at: Ms) -> FakeSession:
        """A session that does as the test says."""
        self.sessions.append(FakeSession())
        return self.sessions[-1]

    @property
    def screen(self) -> EditorScreen:
        """The editor."""
        found = self.window.screen_for("editor")
        if not isinstance(found, EditorScreen):
            msg = "no editor"
            raise TypeError(msg)
        return found

    @property
    def workout(self) -> Workout:
        """As it is shown."""
        return self.screen._shown()

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE) -> None:
        """Press a key, wherever the focus is."""
        QTest.keyClick(QApplication.focusWidget() or self.screen, key, modifiers)

    def type(self, name: str, text: str) -> None:
        """Write something else into a field, letter by letter."""
        field_ = self.field(name)
        field_.setFocus()
        field_.selectAll()
        QTest.keyClicks(field_, text)

    def field(self, name: str) -> QLineEdit:
        """A field by its name."""
        return found(self.screen, QLineEdit, name)

    def click(self, name: str) -> None:
        """Press a button."""
        found(self.screen, QPushButton, name).click()

    def names(self) -> list[str]:
        """What the cards are called."""
        return [card.title for card in self.screen.column.list.cards()]

    def choose(self, index: int) -> None:
        """Choose an exercise of the main part."""
        self.screen.choose(Spot("exercise", index))
        self.screen.column.list.setFocus()


def found(screen: QWidget, kind: type[Part], name: str) -> Part:
    """A part of a screen."""
    part = screen.findChild(kind, name)
    if part is None:
        msg = f"there is no {name}"
        raise LookupError(msg)
    return part


def world_with(workout: Workout, folder: Path | None = None) -> World:
    """A window in which a workout called `tuesday` can be edited."""
    bench = FakeWorkbench(catalogue(), {"tuesday": workout}, folder=folder)
    if folder is not None:
        bench.write("tuesday", workout)
    window = Window()
    window.resize(1280, 800)
    window.show()
    window.activateWindow()
    return World(window, bench)
