"""The pages of the window on real files: exercises and workouts that need each other, a full disk, foreign files."""

import re
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QListWidget, QPushButton, QTextEdit, QWidget
from pytestqt.qtbot import QtBot

from hiptimer.cli.arguments import Arguments, parse
from hiptimer.cli.catalogue import catalogue_bench
from hiptimer.cli.setting_up import Now
from hiptimer.cli.shelf import shelf
from hiptimer.cli.workbench import workbench
from hiptimer.core.exercise_editing import fresh
from hiptimer.gui.choice import Opening
from hiptimer.gui.pages import Around, Pages, join
from hiptimer.gui.screens.start import StartScreen
from hiptimer.gui.widgets.text_area import TextArea
from hiptimer.gui.widgets.words import Words
from hiptimer.gui.window import Window
from hiptimer.paths import Paths
from hiptimer.storage.exercise_files import write_exercise
from tests.fakes import FakeSession
from tests.gui.editing import WAY
from tests.gui.test_shelf_desk import dropped
from tests.storage.test_own_files import small_disk

CORPUS = Path(__file__).parents[1] / "interchange" / "corpus"
REFUSED = {".feeel"}
"""Of files that are told what they are, and not taken in."""
READABLE = re.compile(r"(• )?[A-Z“'/\d].{5,300}[.:]|• .{5,300}[^\s]|/.+")
"""What a note may look like: no line of a program, no empty one, none that nobody would read to its end."""

WORKOUT = """format = 1
title = "Tuesday"

[[exercise]]
use = "squat"
reps = 8

[[exercise]]
name = "Plank"
seconds = 40
"""


@dataclass
class World:
    """A window with both pages, and the folders they look into."""

    window: Window
    paths: Paths

    def part(self, name: str) -> QWidget:
        """A control of the page that is shown."""
        found = self.window.screen_for(self.window.shown()).findChild(QWidget, name)
        assert isinstance(found, QWidget), name
        return found

    def words(self, name: str) -> str:
        """What is said there."""
        found = self.part(name)
        assert isinstance(found, Words)
        return found.said()

    def text(self, name: str) -> str:
        """What is written in a field."""
        found = self.part(name)
        assert isinstance(found, QLineEdit)
        return found.text()

    def change_outside(self, before: str, after: str) -> None:
        """Somebody else writes the file of the squat."""
        file = self.paths.exercises / "squat.toml"
        file.write_text(file.read_text("utf-8").replace(before, after), encoding="utf-8")


def press(key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(QApplication.focusWidget(), key, modifiers)


@pytest.fixture
def world(qtbot: QtBot, tmp_path: Path) -> Iterator[World]:
    call = parse(["--data-dir", str(tmp_path), "--voice-engine", "silent"])
    assert isinstance(call, Arguments)
    write_exercise(call.paths.exercises, fresh("Squat"))
    call.paths.workouts.mkdir(parents=True)
    (call.paths.workouts / "tuesday.toml").write_text(WORKOUT, encoding="utf-8")
    window = Window()
    qtbot.addWidget(window)
    window.resize(1280, 800)
    window.show()
    window.activateWindow()
    now = Now(call)
    around = Around(window, lambda: Opening(*WAY), lambda _prepared, _at: FakeSession(), lambda _wish: None)
    join(Pages(shelf(call.paths), catalogue=catalogue_bench(now), workbench=workbench(now)), around)
    yield World(window, call.paths)
    window.close()


@pytest.fixture
def start(world: World) -> StartScreen:
    found = world.window.screen_for("start")
    assert isinstance(found, StartScreen)
    return found


@pytest.fixture
def page(world: World, start: StartScreen, qtbot: QtBot) -> World:
    """The page of exercises, at the squat."""
    start.catalogue_asked.emit()
    qtbot.waitUntil(lambda: world.window.shown() == "catalogue")
    QTest.keyClicks(world.part("search"), "squat")
    qtbot.waitUntil(lambda: world.text("name") == "Squat")
    return world


def test_the_editor_leads_to_the_exercise_and_goes_on_with_what_it_has_become(
    world: World, start: StartScreen, qtbot: QtBot
) -> None:
    start.edit_asked.emit("tuesday")
    qtbot.waitUntil(lambda: world.window.shown() == "editor")
    assert world.part("catalogue").isVisible()
    press(Qt.Key.Key_C)
    qtbot.waitUntil(lambda: world.window.shown() == "catalogue")
    assert world.text("name") == "Squat", "the one that was chosen"
    world.part("name").setFocus()
    press(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(world.part("name"), "Deep squat")
    press(Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: world.window.shown() == "editor")
    qtbot.waitUntil(lambda: world.words("chosen") == "Deep squat")
    press(Qt.Key.Key_A)
    QTest.keyClicks(QApplication.focusWidget(), "deep")
    press(Qt.Key.Key_Return)
    assert world.words("state") == "Changed"


def test_one_that_was_deleted_meanwhile_is_told_of_and_nothing_breaks(
    world: World, start: StartScreen, qtbot: QtBot
) -> None:
    start.edit_asked.emit("tuesday")
    qtbot.waitUntil(lambda: world.window.shown() == "editor")
    press(Qt.Key.Key_C)
    qtbot.waitUntil(lambda: world.window.shown() == "catalogue")
    press(Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: "Squat” is deleted, and these workouts" in world.window.banner.shown())
    assert world.window.banner.shown().endswith("cannot be done without it: Tuesday")
    press(Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: world.window.shown() == "editor")
    qtbot.waitUntil(lambda: world.words("state") == "Used here, and no longer there: Squat")
    press(Qt.Key.Key_Delete)
    assert world.words("chosen") == "Plank"
    press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert world.words("chosen") == "Squat"


def test_one_that_is_brought_back_is_shown_and_missed_no_longer(page: World, qtbot: QtBot) -> None:
    delete = page.part("do-delete")
    assert isinstance(delete, QPushButton)
    delete.click()
    qtbot.waitUntil(lambda: bool(page.window.banner.shown()))
    page.part("exercises").setFocus()
    press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: page.text("name") == "Squat")
    assert page.window.banner.shown() == ""


def test_what_is_changed_outside_is_shown(page: World, qtbot: QtBot) -> None:
    page.change_outside("Squat", "Box squat")
    qtbot.waitUntil(lambda: page.text("name") == "Box squat")
    assert page.words("said") == "The file was changed outside; this is what is in it now"


def test_but_never_over_what_is_being_written(page: World, qtbot: QtBot) -> None:
    page.part("name").setFocus()
    press(Qt.Key.Key_End)
    QTest.keyClicks(page.part("name"), " jump")
    page.change_outside("Squat", "Box squat")
    qtbot.waitUntil(lambda: "C makes a copy" in page.words("said"))
    assert page.text("name") == "Squat jump"
    page.part("exercises").setFocus()
    press(Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: "stays as it is" in page.window.banner.shown())
    assert 'name = "Box squat"' in (page.paths.exercises / "squat.toml").read_text("utf-8")


def test_what_is_deleted_or_spoilt_outside_is_no_longer_listed(page: World, qtbot: QtBot) -> None:
    page.change_outside("format = 1", "format = ")
    qtbot.waitUntil(lambda: page.words("said") == "“Squat” is gone, or cannot be read any more")
    assert "squat.toml:2" in page.window.banner.shown()
    names = page.part("exercises")
    assert isinstance(names, QListWidget)
    assert "· Squat" not in [names.item(row).text() for row in range(names.count())]


def test_a_full_disk_is_told_and_nothing_is_lost(world: World, start: StartScreen, qtbot: QtBot) -> None:
    folder = world.paths.workouts
    file = folder / "tuesday.toml"
    file.unlink()
    folder.rmdir()
    with small_disk(folder):
        file.write_text(WORKOUT, encoding="utf-8")
        start.edit_asked.emit("tuesday")
        qtbot.waitUntil(lambda: world.window.shown() == "editor")
        about = world.part("about")
        assert isinstance(about, TextArea)
        world.part("cards").setFocus()
        filler = folder / "filler"
        fill(filler)
        press(Qt.Key.Key_Home)
        press(Qt.Key.Key_Return)
        about.setPlainText("long " * 399)
        press(Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
        qtbot.waitUntil(world.window.banner.isVisible)
        told = world.window.banner.shown()
        assert "tuesday.toml: could not be written: the disk is full; make room" in told
        assert told.endswith("Nothing is lost as long as hiptimer is open; Ctrl+S tries again.")
        assert file.read_text("utf-8") == WORKOUT
        assert about.text() == ("long " * 399).strip()
        world.window.close()
        qtbot.waitUntil(lambda: world.words("state") == "Not saved")
        assert world.window.isVisible(), "it is not closed over what is not saved"
        filler.unlink()
        press(Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
        qtbot.waitUntil(lambda: world.words("state") == "Saved")
        assert world.window.banner.shown() == ""
        assert "long long" in file.read_text("utf-8")
        assert sorted(each.name for each in folder.iterdir()) == ["tuesday.toml"]


def fill(file: Path) -> None:
    """Leave no room for another file."""
    with file.open("wb", buffering=0) as out, suppress(OSError):
        while True:
            out.write(bytes(1024))


@pytest.mark.parametrize("file", sorted(CORPUS.iterdir()), ids=lambda file: file.name)
def test_a_foreign_file_that_is_dropped_is_taken_in_and_told_of(
    world: World, start: StartScreen, qtbot: QtBot, file: Path
) -> None:
    before = set(world.paths.workouts.iterdir())
    assert dropped(world.window, file.as_uri()) == (True, True)
    qtbot.waitUntil(lambda: start.findChild(QTextEdit, "notes") is not None)
    notes = start.findChild(QTextEdit, "notes").toPlainText().splitlines()
    made = set(world.paths.workouts.iterdir()) - before
    assert notes[0] == file.name
    assert bool(made) is (notes[1] != "Not taken in:")
    assert made or file.suffix in REFUSED
    for line in notes[1:]:
        assert READABLE.fullmatch(line), line
