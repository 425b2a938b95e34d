"""The page of exercises: found, read, copied, written, complained about, saved, deleted and brought back."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QListWidget, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from hiptimer.core.exercise import Exercise
from hiptimer.core.terms import Ms
from hiptimer.gui.catalogue_bench import CatalogueBench, Entry, Found
from hiptimer.gui.catalogue_desk import CatalogueDesk
from hiptimer.gui.choice import Prepared
from hiptimer.gui.pages import offer_catalogue
from hiptimer.gui.screens.catalogue import CatalogueScreen
from hiptimer.gui.screens.catalogue_words import read, write
from hiptimer.gui.screens.start import StartScreen
from hiptimer.gui.widgets.menu_button import MenuButton
from hiptimer.gui.widgets.words import Words
from hiptimer.gui.window import Window
from tests.content import catalogue
from tests.fakes import FakeSession, lead_in_with
from tests.gui.menus import pick

UNDO = (Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)


@dataclass
class World:
    """All that the desk is handed, and the window it runs in."""

    window: Window
    own: list[Entry] = field(default_factory=list)
    heard: list[Exercise] = field(default_factory=list)
    sessions: list[FakeSession] = field(default_factory=list)
    saves: int = 0
    full: bool = False

    def find(self) -> Found:
        """The shipped ones and the person's."""
        shipped = [Entry(one, own=False) for one in catalogue().values()]
        return Found(tuple(sorted((*shipped, *self.own), key=lambda entry: entry.exercise.name)))

    def save(self, entry: Entry, exercise: Exercise) -> Entry:
        """Keep it, unless the disk is full."""
        if self.full:
            msg = "squat.toml: the disk is full; make room"
            raise OSError(msg)
        self.saves += 1
        path = entry.path or Path(f"{len(self.own)}.toml")
        after = Entry(msgspec.structs.replace(exercise, id=path.stem), path=path, text=f"{self.saves}")
        self.own = [*(one for one in self.own if one.path != path), after]
        return after

    def delete(self, entry: Entry) -> object:
        """Let go of it."""
        self.own.remove(entry)
        return lambda: self.own.append(entry)

    def listen(self, exercise: Exercise) -> Prepared:
        """Say its repetition."""
        self.heard.append(exercise)
        return Prepared(lead_in_with([], 1000), {}, ())  # type: ignore[arg-type]

    def make_session(self, _prepared: Prepared, _at: Ms) -> FakeSession:
        """Play it."""
        self.sessions.append(FakeSession())
        return self.sessions[-1]

    @property
    def screen(self) -> CatalogueScreen:
        """The page."""
        found = self.window.screen_for("catalogue")
        assert isinstance(found, CatalogueScreen)
        return found

    def part(self, name: str) -> QWidget:
        """A control of the page."""
        found = self.screen.findChild(QWidget, name)
        assert isinstance(found, QWidget)
        return found

    def text(self, name: str) -> str:
        """What is written in a field."""
        found = self.part(name)
        assert isinstance(found, QLineEdit)
        return found.text()

    def wrong(self, name: str) -> str:
        """What is complained about at a field."""
        found = self.part(f"{name}-wrong")
        assert isinstance(found, QLabel)
        return "" if found.isHidden() else found.text()

    def said(self) -> str:
        """How it stands."""
        found = self.part("said")
        assert isinstance(found, Words)
        return found.said()

    def chosen(self) -> str:
        """The name in the list that is chosen."""
        found = self.part("exercises")
        assert isinstance(found, QListWidget)
        return found.currentItem().text()

    def press(self, qtbot: QtBot, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press a key on the page."""
        qtbot.keyClick(self.part("exercises"), key, modifiers)

    def write(self, qtbot: QtBot, name: str, text: str) -> None:
        """Type into a field instead of what is in it."""
        found = self.part(name)
        assert isinstance(found, QLineEdit)
        found.setFocus()
        found.selectAll()
        qtbot.keyClick(found, Qt.Key.Key_Delete)
        qtbot.keyClicks(found, text)
        qtbot.keyClick(found, Qt.Key.Key_Return)


@pytest.fixture
def world(qtbot: QtBot) -> Iterator[World]:
    window = Window()
    qtbot.addWidget(window)
    made = World(window)
    bench = CatalogueBench(made.find, made.save, made.delete, made.listen)  # type: ignore[arg-type]
    offer_catalogue(window, lambda: CatalogueDesk(window, bench, made.make_session))
    window.show()
    start = window.screen_for("start")
    assert isinstance(start, StartScreen)
    start.catalogue_asked.emit()
    qtbot.waitUntil(lambda: window.shown() == "catalogue")
    yield made
    window.close()


def begin(world: World, qtbot: QtBot, name: str = "Squat") -> None:
    """Write a new one and save it."""
    world.press(qtbot, Qt.Key.Key_N)
    qtbot.waitUntil(lambda: world.text("name").startswith("My exercise"))
    world.write(qtbot, "name", name)
    world.press(qtbot, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: world.said() == "Saved")


def test_a_shipped_one_can_be_read_and_not_changed(world: World, qtbot: QtBot) -> None:
    names = world.part("search")
    assert isinstance(names, QLineEdit)
    qtbot.keyClicks(names, "kettlebell dead")
    assert world.chosen() == "Deadlift"
    assert world.text("name") == "Deadlift"
    assert world.text("phase-2-seconds") == "2/2/1"
    assert world.text("cue-0-say") == "Shut a door with your hips"
    name = world.part("name")
    assert isinstance(name, QLineEdit)
    assert name.isReadOnly()
    assert not world.part("sides").isEnabled()
    assert world.part("add-phase").isHidden()
    assert world.part("do-delete").isHidden()
    assert world.said() == "Comes with hiptimer and stays as it is; a copy can be changed"
    qtbot.keyClick(name, Qt.Key.Key_X)
    world.press(qtbot, Qt.Key.Key_Delete)
    assert world.text("name") == "Deadlift"


def test_nothing_found_is_told_and_esc_shows_all_again(world: World, qtbot: QtBot) -> None:
    search = world.part("search")
    qtbot.keyClicks(search, "swimming")
    assert search.accessibleDescription() == "Nothing found"
    qtbot.keyClick(search, Qt.Key.Key_Escape)
    names = world.part("exercises")
    assert isinstance(names, QListWidget)
    assert names.count() == len(catalogue())


def test_a_new_one_is_written_and_saved(world: World, qtbot: QtBot) -> None:
    begin(world, qtbot)
    world.write(qtbot, "phase-0-seconds", "4/3/3")
    world.write(qtbot, "equipment", "kettlebell, rucksack")
    world.press(qtbot, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: world.window.shown() == "start")
    (entry,) = world.own
    assert entry.exercise.name == "Squat"
    assert entry.exercise.equipment == ("kettlebell", "rucksack")
    assert entry.exercise.phase[0].seconds == {"beginner": 4, "standard": 3, "strong": 3}
    assert world.saves == 2


def test_a_copy_goes_under_a_name_of_its_own(world: World, qtbot: QtBot) -> None:
    before = world.text("name")
    world.press(qtbot, Qt.Key.Key_C)
    qtbot.waitUntil(lambda: world.text("name") == f"{before} (2)")
    assert world.chosen() == f"· {before} (2)"
    assert QApplication.focusWidget() is world.part("name")
    assert not world.own, "nothing is on the disk before it is saved"


def test_what_is_wrong_is_told_at_its_field_and_not_saved(world: World, qtbot: QtBot) -> None:
    begin(world, qtbot)
    world.write(qtbot, "phase-0-seconds", "soon")
    assert world.wrong("phase-0-seconds") == "Must be a number, not text"
    assert world.text("phase-0-seconds") == "soon", "nothing of what was typed is lost"
    assert not world.part("do-listen").isEnabled()
    world.press(qtbot, Qt.Key.Key_Escape)
    assert world.window.shown() == "catalogue", "told once"
    assert QApplication.focusWidget() is world.part("phase-0-seconds")
    world.write(qtbot, "phase-0-seconds", "2")
    assert not world.wrong("phase-0-seconds")
    world.press(qtbot, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: world.window.shown() == "start")
    assert world.own[0].exercise.phase[0].seconds == 2


def test_once_more_leaves_without_what_is_wrong(world: World, qtbot: QtBot) -> None:
    begin(world, qtbot)
    world.write(qtbot, "name", "")
    for _ in range(2):
        world.press(qtbot, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: world.window.shown() == "start")
    assert world.own[0].exercise.name == "Squat"


def test_undo_and_redo_take_a_field_as_one_change(world: World, qtbot: QtBot) -> None:
    begin(world, qtbot)
    world.write(qtbot, "setup", "Stand tall")
    world.write(qtbot, "setup", "Stand wide")
    for expected in ("Stand tall", ""):
        world.press(qtbot, *UNDO)
        assert world.text("setup") == expected
    world.press(qtbot, Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier)
    assert world.text("setup") == "Stand tall"
    qtbot.keyClick(world.part("setup"), *UNDO)
    assert not world.text("setup"), "also from within the field"


def test_rows_come_and_go(world: World, qtbot: QtBot) -> None:
    begin(world, qtbot)
    qtbot.mouseClick(world.part("add-cue"), Qt.MouseButton.LeftButton)
    assert world.wrong("cue-0-say") == "Must not be empty"
    world.write(qtbot, "cue-0-say", "Sit back")
    about = world.part("cue-0-about")
    assert isinstance(about, MenuButton)
    pick(about, "lift")
    assert about.text() == "lift"
    remove = world.part("phase-3-remove")
    assert isinstance(remove, QPushButton)
    assert remove.accessibleName() == "Take away: A repetition, phase by phase 4"
    remove.click()
    world.press(qtbot, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: world.saves == 2)
    exercise = world.own[0].exercise
    assert [move.id for move in exercise.phase] == ["lower", "bottom", "lift"]
    assert [(cue.about, cue.say) for cue in exercise.cue] == [("lift", "Sit back")]


def test_rows_are_moved_by_their_button_and_with_alt_and_an_arrow(world: World, qtbot: QtBot) -> None:
    begin(world, qtbot)
    seconds = world.part("phase-1-seconds")
    seconds.setFocus()
    for key, place in ((Qt.Key.Key_Down, 2), (Qt.Key.Key_Down, 3), (Qt.Key.Key_Down, 3), (Qt.Key.Key_Up, 2)):
        qtbot.keyClick(QApplication.focusWidget(), key, Qt.KeyboardModifier.AltModifier)
        assert QApplication.focusWidget() is world.part(f"phase-{place}-seconds"), "the keys go with the row"
    up = world.part("phase-1-up")
    assert isinstance(up, QPushButton)
    up.setFocus()
    up.click()
    assert QApplication.focusWidget() is world.part("phase-0-id"), "the first one goes no further up"
    assert not world.part("phase-0-up").isEnabled()
    world.press(qtbot, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: world.saves == 2)
    assert [move.id for move in world.own[0].exercise.phase] == ["lift", "lower", "bottom", "top"]
    for _ in range(4):
        world.press(qtbot, *UNDO)
    assert world.text("phase-0-id") == "lower"


def test_going_to_another_one_saves(world: World, qtbot: QtBot) -> None:
    begin(world, qtbot)
    world.write(qtbot, "setup", "Stand tall")
    world.press(qtbot, Qt.Key.Key_Up)
    qtbot.waitUntil(lambda: world.saves == 2)
    qtbot.waitUntil(lambda: world.text("name") != "Squat")
    assert world.own[0].exercise.setup == "Stand tall"


def test_a_full_disk_is_told_and_nothing_is_lost(world: World, qtbot: QtBot) -> None:
    begin(world, qtbot)
    world.full = True
    world.write(qtbot, "setup", "Stand tall")
    world.press(qtbot, Qt.Key.Key_Escape)
    qtbot.waitUntil(world.window.banner.isVisible)
    assert world.window.shown() == "catalogue"
    assert world.text("setup") == "Stand tall"


def test_deleting_can_be_undone(world: World, qtbot: QtBot) -> None:
    begin(world, qtbot)
    world.press(qtbot, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: not world.own)
    qtbot.waitUntil(lambda: world.said() == "“Squat” is deleted; Ctrl+Z brings it back")
    world.press(qtbot, *UNDO)
    qtbot.waitUntil(lambda: bool(world.own))


def test_one_that_was_never_saved_is_simply_gone(world: World, qtbot: QtBot) -> None:
    world.press(qtbot, Qt.Key.Key_N)
    qtbot.waitUntil(lambda: world.text("name") == "My exercise")
    world.press(qtbot, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: world.text("name") != "My exercise")
    assert not world.own


def test_a_repetition_can_be_heard(world: World, qtbot: QtBot) -> None:
    world.press(qtbot, Qt.Key.Key_L)
    qtbot.waitUntil(lambda: bool(world.sessions))
    assert world.heard[0].name == world.text("name")


def test_closing_the_window_saves(world: World, qtbot: QtBot) -> None:
    begin(world, qtbot)
    world.write(qtbot, "setup", "Stand tall")
    world.window.close()
    qtbot.waitUntil(lambda: not world.window.isVisible())
    assert world.own[0].exercise.setup == "Stand tall"


@pytest.mark.parametrize("size", [(800, 500), (1280, 800), (1920, 1080)])
def test_every_control_has_a_name_and_its_place(world: World, qtbot: QtBot, size: tuple[int, int]) -> None:
    world.window.resize(*size)
    begin(world, qtbot)
    seen: list[QWidget] = []
    world.part("exercises").setFocus()
    while (focused := QApplication.focusWidget()) is not None and focused not in seen:
        seen.append(focused)
        assert focused.accessibleName(), focused.objectName()
        assert world.window.rect().contains(focused.mapTo(world.window, focused.rect().center()))
        qtbot.keyClick(focused, Qt.Key.Key_Tab)
    names = [widget.objectName() for widget in seen]
    assert {"search", "name", "sides", "phase-3-seconds", "add-cue", "do-new", "do-leave"} <= set(names)


@pytest.mark.parametrize(
    ("sort", "text", "value"),
    [
        ("seconds", "2", 2),
        ("seconds", "2.5", 2.5),
        ("seconds", "2,5", 2.5),
        ("seconds", "3/2/1", {"beginner": 3, "standard": 2, "strong": 1}),
        ("seconds", "length 1/2/3", {"short": 1, "medium": 2, "full": 3}),
        ("seconds", "3/2", "3/2"),
        ("seconds", "soon", "soon"),
        ("seconds", "", None),
        ("words", "a, b ,, c", ("a", "b", "c")),
        ("text", "  a   b ", "a b"),
    ],
)
def test_what_is_written_is_read(sort: str, text: str, value: object) -> None:
    assert read(sort, text) == value  # type: ignore[arg-type]
    assert read(sort, write(sort, value)) == value  # type: ignore[arg-type]
