"""A workout is opened, saved, watched and left: nothing is lost, whatever happens to its file."""

from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from hiptimer.core.complaints import Complaint
from hiptimer.core.editing import Spot
from hiptimer.core.player import Command
from hiptimer.core.terms import Length, Level
from hiptimer.core.workout import Item, Workout
from hiptimer.gui import samples
from hiptimer.gui.choice import Wish
from hiptimer.gui.editor_desk import refused_words
from hiptimer.gui.pages import offer_editing
from hiptimer.gui.screens.start import StartScreen
from hiptimer.gui.workbench import Warned
from tests.gui.editing import CTRL, WAY, World, found, world_with

WORKOUT = Workout(format=1, title="Tuesday", exercise=(Item(name="Plank", seconds=40), Item(name="Squat", reps=8)))
OUTSIDE = msgspec.structs.replace(WORKOUT, title="From outside")


@pytest.fixture
def world(qtbot: QtBot, tmp_path: Path) -> Iterator[World]:
    made = world_with(WORKOUT, tmp_path)
    qtbot.addWidget(made.window)
    yield made
    made.desk.close()


@pytest.fixture
def editing(world: World, qtbot: QtBot) -> World:
    world.desk.edit("tuesday", WAY)
    qtbot.waitUntil(lambda: world.window.shown() == "editor")
    return world


def conflict(world: World) -> str:
    shown = found(world.screen, QLabel, "conflict")
    return shown.text() if shown.isVisibleTo(world.screen) else ""


def test_what_was_changed_is_saved_by_the_key_and_told_quietly(editing: World, qtbot: QtBot) -> None:
    editing.type("seconds", "50")
    assert editing.screen.top.told() == "Changed"
    editing.press(Qt.Key.Key_S, CTRL)
    qtbot.waitUntil(lambda: editing.screen.top.told() == "Saved")
    assert editing.bench.files["tuesday"].exercise[0].seconds == 50
    assert not editing.desk.is_changed()
    assert editing.window.shown() == "editor"


def test_leaving_saves_and_comes_back_with_its_name(editing: World, qtbot: QtBot) -> None:
    editing.type("seconds", "50")
    editing.press(Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: editing.window.shown() == "start")
    assert editing.bench.files["tuesday"].exercise[0].seconds == 50
    assert editing.left == [("tuesday", False)]


def test_what_was_not_changed_is_not_written(editing: World, qtbot: QtBot) -> None:
    editing.bench.problem = "nothing may be written"
    editing.press(Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: editing.left == [("tuesday", False)])


def test_a_new_workout_leaves_no_file_unless_it_is_touched(world: World, qtbot: QtBot) -> None:
    world.desk.edit("", WAY)
    qtbot.waitUntil(lambda: world.window.shown() == "editor")
    assert world.field("title").hasFocus()
    world.press(Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: world.left == [("", False)])
    assert set(world.bench.files) == {"tuesday"}
    world.desk.edit("", WAY)
    qtbot.waitUntil(lambda: world.window.shown() == "editor")
    world.type("title", "Mine")
    world.press(Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: world.left[1:] == [("copy-1", False)])
    assert world.bench.files["copy-1"].title == "Mine"


def test_one_that_comes_with_the_program_is_kept_as_a_copy(world: World, qtbot: QtBot) -> None:
    world.bench.shipped = frozenset({"tuesday"})
    world.desk.edit("tuesday", WAY)
    qtbot.waitUntil(lambda: world.window.shown() == "editor")
    assert "stays as it is" in world.screen.top.told()
    world.type("seconds", "50")
    world.press(Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: world.left == [("copy-1", False)])
    assert world.bench.files["tuesday"] == WORKOUT


def test_one_that_cannot_be_read_is_told_on_the_page_it_was_asked_from(world: World, qtbot: QtBot) -> None:
    world.desk.edit("friday", WAY)
    qtbot.waitUntil(lambda: "no workout 'friday'" in world.window.banner.shown())
    assert world.window.shown() == "start"


def test_a_failure_is_told_and_nothing_is_lost(editing: World, qtbot: QtBot) -> None:
    editing.bench.problem = "tuesday.toml: no space left; free some"
    editing.type("seconds", "50")
    editing.press(Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: "no space left" in editing.window.banner.shown())
    assert editing.window.shown() == "editor"
    assert editing.workout.exercise[0].seconds == 50
    editing.bench.problem = ""
    editing.press(Qt.Key.Key_S, CTRL)
    qtbot.waitUntil(lambda: editing.screen.top.told() == "Saved")
    assert editing.window.banner.shown() == ""


def test_something_written_that_was_not_taken_holds_the_leaving_once(editing: World, qtbot: QtBot) -> None:
    editing.type("seconds", "4000")
    editing.choose(1)
    editing.press(Qt.Key.Key_Escape)
    assert "not taken" in editing.screen.top.told()
    assert editing.screen.chosen() == Spot("exercise", 0)
    assert editing.field("seconds").text() == "4000"
    editing.press(Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: editing.window.shown() == "start")


# -- changed outside -------------------------------------------------------------------------------


def test_a_file_changed_outside_is_read_anew_where_nothing_was_changed_here(editing: World, qtbot: QtBot) -> None:
    editing.bench.write("tuesday", OUTSIDE)
    qtbot.waitUntil(lambda: editing.workout == OUTSIDE)
    assert "changed outside" in editing.screen.top.told()
    assert not editing.desk.is_changed()
    editing.press(Qt.Key.Key_Z, CTRL)
    assert editing.workout == WORKOUT


@pytest.mark.parametrize(
    ("way_out", "files", "shown"),
    [
        ("keep-copy", {"tuesday": "From outside", "copy-1": "Mine"}, "Mine"),
        ("take-theirs", {"tuesday": "From outside"}, "From outside"),
    ],
)
def test_changed_here_and_outside_is_told_at_once_and_both_ways_out_keep_everything(
    editing: World, qtbot: QtBot, way_out: str, files: dict[str, str], shown: str
) -> None:
    editing.type("title", "Mine")
    editing.bench.write("tuesday", OUTSIDE)
    qtbot.waitUntil(lambda: "outside" in conflict(editing))
    assert found(editing.screen, QPushButton, "keep-copy").hasFocus()
    editing.click(way_out)
    qtbot.waitUntil(lambda: conflict(editing) == "")
    assert {name: each.title for name, each in editing.bench.files.items()} == files
    assert editing.workout.title == shown
    assert not editing.desk.is_changed()


def test_one_that_is_noticed_only_when_saving_is_told_as_well_and_leaving_keeps_a_copy(
    editing: World, qtbot: QtBot
) -> None:
    editing.desk._keeping.begin(editing.desk._keeping.draft())
    editing.type("title", "Mine")
    editing.bench.files["tuesday"] = OUTSIDE
    editing.press(Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: conflict(editing) != "")
    assert editing.window.shown() == "editor"
    editing.press(Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: editing.left == [("copy-1", False)])
    assert {each.title for each in editing.bench.files.values()} == {"From outside", "Mine"}


def test_a_file_that_cannot_be_read_any_more_is_told_and_what_is_here_stays(editing: World, qtbot: QtBot) -> None:
    path = editing.bench.path("tuesday")
    del editing.bench.files["tuesday"]
    path.unlink()
    qtbot.waitUntil(lambda: "no workout 'tuesday'" in editing.screen.top.told())
    assert editing.workout == WORKOUT


# -- the window is closed ----------------------------------------------------------------------------


def test_closing_the_window_saves_first(editing: World, qtbot: QtBot) -> None:
    editing.type("seconds", "50")
    editing.window.close()
    qtbot.waitUntil(lambda: not editing.window.isVisible())
    assert editing.bench.files["tuesday"].exercise[0].seconds == 50


def test_a_window_that_cannot_save_stays_open_until_it_is_closed_again(editing: World, qtbot: QtBot) -> None:
    editing.bench.problem = "a read-only folder"
    editing.type("seconds", "50")
    editing.window.close()
    qtbot.waitUntil(lambda: "read-only" in editing.window.banner.shown())
    assert editing.window.isVisible()
    editing.window.close()
    assert not editing.window.isVisible()


# -- what comes of it --------------------------------------------------------------------------------


def test_times_and_warnings_follow_what_is_written(editing: World, qtbot: QtBot) -> None:
    total = found(editing.screen, QLabel, "total")
    qtbot.waitUntil(lambda: total.text() != "")
    before = total.text()
    editing.bench.warnings = (Warned(Spot("exercise", 1), "'Squat' does not fit in 0.2 s"),)
    editing.type("seconds", "100")
    qtbot.waitUntil(lambda: total.text() not in {"", before})
    warning = found(editing.screen, QLabel, "warning")
    qtbot.waitUntil(lambda: "does not fit" in warning.text())
    nine = found(editing.screen, QLabel, "total-strong-full")
    qtbot.waitUntil(lambda: nine.text() == total.text())
    assert editing.screen.column.list.cards()[4].warned
    editing.click("next-warning")
    assert editing.screen.chosen() == Spot("exercise", 1)
    assert found(editing.screen, QLabel, "chosen-warnings").text() == "'Squat' does not fit in 0.2 s"


def test_one_repetition_is_heard_as_the_session_says_it(editing: World, qtbot: QtBot) -> None:
    editing.press(Qt.Key.Key_L)
    qtbot.waitUntil(lambda: bool(editing.sessions))
    assert editing.bench.listened == [(Spot("exercise", 0), WAY)]
    assert editing.sessions[0].commands == [Command.PLAY]
    editing.press(Qt.Key.Key_L, CTRL)
    assert editing.sessions[0].closed
    qtbot.waitUntil(lambda: len(editing.sessions) == 2)
    editing.press(Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: editing.window.shown() == "start")
    assert editing.sessions[1].closed


# -- from the start page and back ----------------------------------------------------------------------


@pytest.mark.parametrize(("key", "starts"), [(Qt.Key.Key_Escape, 0), (Qt.Key.Key_Return, 1)])
def test_the_start_page_leads_there_and_has_it_chosen_afterwards(
    world: World, qtbot: QtBot, key: Qt.Key, starts: int
) -> None:
    start = world.window.screen_for("start")
    assert isinstance(start, StartScreen)
    asked: list[object] = []
    wishes: list[Wish] = []
    start.listing_asked.connect(asked.append)
    start.started.connect(wishes.append)
    offer_editing(world.window, lambda: world.desk)
    start.prefer(Level.STRONG, Length.FULL)
    start.show_choices(samples.choices())
    start.edit_asked.emit("tuesday")
    qtbot.waitUntil(lambda: world.window.shown() == "editor")
    assert world.screen.foot.way() == (Level.STRONG, Length.FULL)
    world.press(key, CTRL if starts else Qt.KeyboardModifier.NoModifier)
    qtbot.waitUntil(lambda: world.window.shown() == "start")
    assert len(asked) == 1
    assert wishes == [Wish("tuesday", Level.STRONG, Length.FULL)] * starts


def test_a_refusal_is_worded_for_whoever_sees_the_field() -> None:
    empty = msgspec.structs.replace(WORKOUT, exercise=())
    assert "at least one exercise" in refused_words(empty, (Complaint((), "has no exercise"),))
    complaints = (Complaint(("exercise", 0, "reps", "strong"), "must be 1 to 30, not 40"),) * 2
    assert refused_words(WORKOUT, complaints) == "Strong: must be 1 to 30, not 40"
    assert refused_words(WORKOUT, ()) == ""
