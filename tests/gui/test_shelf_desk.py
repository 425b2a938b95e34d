"""What is asked about workouts on the start page is done off the window's thread, and told."""

import threading
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QPushButton, QTextEdit, QWidget
from pytestqt.qtbot import QtBot

from hiptimer.gui import samples_start
from hiptimer.gui.screens.start import StartScreen
from hiptimer.gui.shelf import Brought, Report, Shelf
from hiptimer.gui.shelf_desk import ShelfDesk, choose_files, report
from hiptimer.gui.widgets.words import Words
from hiptimer.gui.window import Window

CHOICES = samples_start.several()
OWN = CHOICES[2]


@dataclass
class Files:
    """A shelf that keeps what it is asked."""

    asked: list[str] = field(default_factory=list)
    threads: set[int] = field(default_factory=set)
    error: Exception | None = None

    def note(self, words: str) -> None:
        """Keep what is asked, or fail."""
        self.threads.add(threading.get_ident())
        if self.error is not None:
            raise self.error
        self.asked.append(words)

    def duplicate(self, name: str) -> str:
        """Copy."""
        self.note(f"duplicate {name}")
        return "own-4"

    def delete(self, name: str) -> Callable[[], None]:
        """Delete."""
        self.note(f"delete {name}")
        return lambda: self.note(f"restore {name}")

    def bring(self, file: Path) -> Brought:
        """Take in; what is called bad cannot be."""
        self.note(f"bring {file.name}")
        if file.stem == "bad":
            msg = "bad.toml:1: wrong\nbad.toml:2: wrong too"
            raise ValueError(msg)
        if file.stem == "full":
            raise OSError(28, "the disk is full; make room")
        return Brought(("own-5",), ("a colour is left out",))


@dataclass
class World:
    """A window, a desk and what they ask for."""

    window: Window
    start: StartScreen
    files: Files
    picked: list[Path] = field(default_factory=list)
    listed: list[object] = field(default_factory=list)

    def said(self) -> str:
        """The last line of the page."""
        return self.start.findChild(Words, "state").said()

    def reported(self) -> str:
        """What is told about files."""
        found = self.start.findChild(QTextEdit, "notes")
        return found.toPlainText() if found is not None else ""


@pytest.fixture
def world(qtbot: QtBot) -> Iterator[World]:
    window = Window()
    qtbot.addWidget(window)
    window.show()
    start = window.screen_for("start")
    assert isinstance(start, StartScreen)
    made = World(window, start, Files())

    def choose(_window: QWidget) -> Sequence[Path]:
        return made.picked

    shelf = Shelf(made.files.duplicate, made.files.delete, made.files.bring, lambda: made.files.note("tidy"))
    ShelfDesk(window, shelf, choose)
    start.listing_asked.connect(made.listed.append)
    start.show_choices(CHOICES)
    start.choose(OWN.name)
    qtbot.waitUntil(lambda: made.files.asked == ["tidy"])
    made.files.asked.clear()
    yield made
    window.close()


def press(qtbot: QtBot, world: World, key: Qt.Key, *, control: bool = False) -> None:
    modifier = Qt.KeyboardModifier.ControlModifier if control else Qt.KeyboardModifier.NoModifier
    qtbot.keyClick(world.start, key, modifier)


def test_a_copy_is_made_elsewhere_and_chosen(qtbot: QtBot, world: World) -> None:
    press(qtbot, world, Qt.Key.Key_D)
    qtbot.waitUntil(lambda: bool(world.listed))
    assert world.files.asked == ["duplicate own-0"]
    assert threading.get_ident() not in world.files.threads
    world.start.show_choices(CHOICES)
    wish = world.start.wish()
    assert wish is not None
    assert (wish.name, world.said()) == ("own-4", "Copied: Tuesday legs")


def test_what_is_deleted_comes_back_in_the_reverse_order(qtbot: QtBot, world: World) -> None:
    press(qtbot, world, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: len(world.listed) == 1)
    assert world.said() == "Deleted: Tuesday legs"
    world.start.show_choices([choice for choice in CHOICES if choice is not OWN])
    wish = world.start.wish()
    assert wish is not None
    assert wish.name == "own-1"
    press(qtbot, world, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: len(world.listed) == 2)
    world.start.findChild(QPushButton, "undo").click()
    qtbot.waitUntil(lambda: len(world.listed) == 3)
    assert world.said() == "Brought back: Ten minutes before a run"
    world.start.foot.hush()
    press(qtbot, world, Qt.Key.Key_Z, control=True)
    qtbot.waitUntil(lambda: len(world.listed) == 4)
    press(qtbot, world, Qt.Key.Key_Z, control=True)
    assert world.files.asked == ["delete own-0", "delete own-1", "restore own-1", "restore own-0"]
    assert not world.start.findChild(QPushButton, "undo").isVisible()


@pytest.mark.parametrize("key", [Qt.Key.Key_D, Qt.Key.Key_Delete])
def test_what_cannot_be_done_is_told_and_nothing_changes(qtbot: QtBot, world: World, key: Qt.Key) -> None:
    world.files.error = PermissionError(13, "Permission denied", "tuesday.toml")
    press(qtbot, world, key)
    qtbot.waitUntil(lambda: world.window.banner.shown() == "Tuesday.toml: Permission denied")
    assert world.listed == []
    world.files.error = None
    press(qtbot, world, key)
    qtbot.waitUntil(lambda: world.window.banner.shown() == "")


def test_files_are_taken_in_each_for_itself_and_everything_is_told(qtbot: QtBot, world: World) -> None:
    world.picked = [Path(name) for name in ("bad.toml", "circuit.seconds", "full.json")]
    press(qtbot, world, Qt.Key.Key_O, control=True)
    qtbot.waitUntil(lambda: bool(world.reported()))
    assert world.files.asked == ["bring bad.toml", "bring circuit.seconds", "bring full.json"]
    for words in ("bad.toml:2: wrong too", "a colour is left out", "the disk is full; make room"):
        assert words in world.reported()
    assert world.start.findChild(Words, "notes-head").said() == "1 of 3 files taken in"
    assert len(world.listed) == 1


def test_whoever_chooses_no_file_gets_none(qtbot: QtBot, world: World) -> None:
    press(qtbot, world, Qt.Key.Key_O, control=True)
    assert (world.files.asked, world.reported()) == ([], "")


def test_a_report_holds_whatever_went_wrong() -> None:
    files = Files()
    shelf = Shelf(files.duplicate, files.delete, files.bring)
    assert report(shelf, Path("bad.toml")) == Report("bad.toml", None, ("bad.toml:1: wrong", "bad.toml:2: wrong too"))
    assert report(shelf, Path("full.json")).problems == ("the disk is full; make room",)


def test_the_dialog_tells_which_files(monkeypatch: pytest.MonkeyPatch, world: World) -> None:
    asked = []

    def dialog(_window: QWidget, words: str) -> tuple[list[str], str]:
        asked.append(words)
        return ["a.toml"], ""

    monkeypatch.setattr("hiptimer.gui.shelf_desk.QFileDialog.getOpenFileNames", dialog)
    assert choose_files(world.window) == [Path("a.toml")]
    assert asked == ["Open workouts, of hiptimer or of another program"]


# -- dropped on the window -------------------------------------------------------------------------


def dropped(window: Window, *urls: str) -> tuple[bool, bool]:
    """Drag these over the window and drop them; whether each was accepted."""
    data = QMimeData()
    data.setUrls([QUrl(url) for url in urls])
    enter = QDragEnterEvent(QPoint(5, 5), COPY, data, LEFT, Qt.KeyboardModifier.NoModifier)
    enter.ignore()
    QApplication.sendEvent(window, enter)
    drop = QDropEvent(QPointF(5, 5), COPY, data, LEFT, Qt.KeyboardModifier.NoModifier)
    drop.ignore()
    QApplication.sendEvent(window, drop)
    return enter.isAccepted(), drop.isAccepted()


COPY, LEFT = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton


@pytest.mark.parametrize("screen", ["start", "help"])
def test_files_can_be_dropped_on_the_window(qtbot: QtBot, world: World, screen: str) -> None:
    world.window.open(screen)
    assert dropped(world.window, "file:///somewhere/a.toml", "file:///somewhere/b.seconds") == (True, True)
    qtbot.waitUntil(lambda: world.files.asked == ["bring a.toml", "bring b.seconds"])
    assert world.window.shown() == "start"


@pytest.mark.parametrize(
    ("screen", "url"), [("session", "file:///somewhere/a.toml"), ("start", "https://example.org/a.toml")]
)
def test_but_not_in_a_session_and_nothing_from_elsewhere(world: World, screen: str, url: str) -> None:
    world.window.open(screen)
    assert dropped(world.window, url) == (False, False)
    assert world.files.asked == []
