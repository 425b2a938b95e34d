"""A workout is written in the window: by keys alone, by mouse, without a lost letter, and fast."""

import sys
import time
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QRadioButton
from pytestqt.qtbot import QtBot

from hiptimer.core.editing import Spot
from hiptimer.core.terms import Units
from hiptimer.core.workout import Item, Workout
from hiptimer.gui import samples_editor
from hiptimer.gui.screens.editor_list import CardList
from hiptimer.gui.widgets.menu_button import MenuButton
from hiptimer.gui.widgets.overview import Overview
from hiptimer.gui.widgets.text_area import TextArea
from tests.content import catalogue
from tests.gui.editing import ALT, CTRL, SHIFT, WAY, World, found, world_with
from tests.gui.menus import pick

WORKOUT = Workout(
    format=1,
    title="Tuesday",
    sets=2,
    warm_up=(Item(use="march", seconds=40),),
    exercise=(
        Item(use="romanian-deadlift", reps=8, tempo="5-0-2-1"),
        Item(use="single-leg-glute-bridge", reps=8, sets=3),
        Item(name="Plank", seconds=40),
    ),
)


@pytest.fixture
def world(qtbot: QtBot) -> Iterator[World]:
    made = world_with(WORKOUT)
    qtbot.addWidget(made.window)
    made.desk.edit("tuesday", WAY)
    qtbot.waitUntil(lambda: made.window.shown() == "editor")
    yield made
    made.desk.close()


def wrong(world: World, field: str) -> str:
    return found(world.screen, QLabel, f"{field}-wrong").text()


def main_part(world: World) -> list[str]:
    return [item.use or item.name or "" for item in world.workout.exercise]


# -- keys ----------------------------------------------------------------------------------------


def test_the_first_exercise_is_chosen_and_its_values_are_shown(world: World) -> None:
    assert world.screen.chosen() == Spot("exercise", 0)
    assert world.screen.column.list.hasFocus()
    assert world.field("reps").text() == "8"
    assert [world.field(f"tempo-{part}").text() for part in range(4)] == ["5", "0", "2", "1"]
    assert world.field("sets").placeholderText() == "2"


def test_a_word_typed_is_one_change_and_undo_and_redo_go_over_all_of_them(world: World) -> None:
    world.type("rest", "120")
    assert world.workout.exercise[0].rest == 120
    world.press(Qt.Key.Key_Return)
    world.type("reps", "12")
    world.press(Qt.Key.Key_Z, CTRL)
    assert (world.workout.exercise[0].reps, world.workout.exercise[0].rest) == (8, 120)
    world.press(Qt.Key.Key_Z, CTRL)
    assert world.workout == WORKOUT
    world.press(Qt.Key.Key_Z, CTRL)
    assert world.workout == WORKOUT
    world.press(Qt.Key.Key_Y, CTRL)
    world.press(Qt.Key.Key_Z, CTRL | SHIFT)
    assert (world.workout.exercise[0].reps, world.workout.exercise[0].rest) == (12, 120)


def test_what_cannot_be_taken_is_told_at_its_field_and_stays_there(world: World) -> None:
    world.type("reps", "40")
    assert wrong(world, "reps") == "Must be 1 to 30, not 40"
    assert (world.field("reps").text(), world.workout.exercise[0].reps) == ("40", 8)
    world.choose(1)
    assert wrong(world, "reps") == ""
    world.choose(0)
    assert (world.field("reps").text(), wrong(world, "reps")) == ("40", "Must be 1 to 30, not 40")
    world.type("rest", "90")
    assert world.workout.exercise[0].rest == 90
    assert (world.field("reps").text(), wrong(world, "reps")) == ("40", "Must be 1 to 30, not 40")
    world.type("reps", "20")
    assert (wrong(world, "reps"), world.workout.exercise[0].reps) == ("", 20)


@pytest.mark.parametrize(
    ("written", "tempo"),
    [
        ("3-1-2-0", "3-1-2-0"),
        ("3120", "3-1-2-0"),
        ("3 1 2 0", "3-1-2-0"),
        ("4-1-x-2", "4-1-X-2"),
        ("12-0-3-0", "12-0-3-0"),
    ],
)
def test_a_tempo_is_typed_on_or_pasted_into_the_first_field(world: World, written: str, tempo: str) -> None:
    for part in range(4):
        world.field(f"tempo-{part}").clear()
    world.field("tempo-0").setFocus()
    for letter in written:
        QTest.keyClicks(QApplication.focusWidget(), letter)
    assert world.workout.exercise[0].tempo == tempo
    world.press(Qt.Key.Key_Z, CTRL)
    QGuiApplication.clipboard().setText(written)
    world.field("tempo-0").setFocus()
    world.field("tempo-0").selectAll()
    world.press(Qt.Key.Key_V, CTRL)
    assert world.workout.exercise[0].tempo == tempo


def test_cards_are_moved_by_keys_also_between_sections_and_stay_chosen(world: World) -> None:
    world.choose(1)
    world.press(Qt.Key.Key_Up, ALT)
    assert main_part(world) == ["single-leg-glute-bridge", "romanian-deadlift", "Plank"]
    assert world.screen.chosen() == Spot("exercise", 0)
    world.press(Qt.Key.Key_Up, ALT)
    assert [item.use for item in world.workout.warm_up] == ["march", "single-leg-glute-bridge"]
    assert world.screen.chosen() == Spot("warm_up", 1)
    assert world.workout.warm_up[1].sets is None
    world.press(Qt.Key.Key_Down, ALT)
    assert main_part(world) == ["single-leg-glute-bridge", "romanian-deadlift", "Plank"]
    assert world.screen.column.list.hasFocus()


def test_duplicate_and_delete_need_no_question_and_can_be_undone(world: World) -> None:
    world.choose(0)
    world.press(Qt.Key.Key_D, CTRL)
    assert main_part(world)[:2] == ["romanian-deadlift"] * 2
    assert world.screen.chosen() == Spot("exercise", 1)
    for _ in range(3):
        world.press(Qt.Key.Key_Delete)
    assert main_part(world) == ["romanian-deadlift"]
    world.press(Qt.Key.Key_Delete)
    assert main_part(world) == ["romanian-deadlift"]
    assert "at least one exercise" in world.screen.top.told()
    for _ in range(4):
        world.press(Qt.Key.Key_Z, CTRL)
    assert world.workout == WORKOUT


def test_typing_finds_exercises_by_name_and_alias_and_enter_adds_the_chosen_one(world: World) -> None:
    world.choose(0)
    world.press(Qt.Key.Key_A)
    QTest.keyClicks(world.screen.column.field, "rdl")
    assert [card.title for card in world.screen.column.found()] == ["Romanian deadlift", "rdl"]
    world.press(Qt.Key.Key_Return)
    assert main_part(world)[:2] == ["romanian-deadlift"] * 2
    assert world.screen.chosen() == Spot("exercise", 1)
    QTest.keyClicks(world.screen.column.field, "Side plank")
    world.press(Qt.Key.Key_Down)
    world.press(Qt.Key.Key_Return)
    assert world.workout.exercise[2].name == "Side plank"
    QTest.keyClicks(world.screen.column.field, "dead")
    world.press(Qt.Key.Key_Escape)
    assert world.screen.column.list.hasFocus()
    assert world.screen.column.found() == ()


def test_an_exercise_is_added_to_the_section_that_is_chosen_even_an_empty_one(world: World) -> None:
    rows = [card.title for card in world.screen.column.list.cards()]
    for _ in range(len(rows)):
        world.press(Qt.Key.Key_Down)
    assert world.screen.column.list.card() is not None
    world.screen.column.search("walk a")
    world.press(Qt.Key.Key_Return)
    assert [item.use for item in world.workout.cool_down] == ["walk-around"]


def test_enter_goes_to_the_details_and_back(world: World) -> None:
    world.choose(2)
    world.press(Qt.Key.Key_Return)
    assert QApplication.focusWidget() is world.field("name")
    world.press(Qt.Key.Key_Return)
    assert world.screen.column.list.hasFocus()


# -- values --------------------------------------------------------------------------------------


def test_one_value_becomes_a_table_by_level_or_length_and_one_value_again(world: World) -> None:
    switch = found(world.screen, MenuButton, "reps-by")
    pick(switch, "level")
    assert world.workout.exercise[0].reps == {"beginner": 8, "standard": 8, "strong": 8}
    world.type("reps-2", "10")
    pick(switch, "length")
    assert world.workout.exercise[0].reps == {"short": 8, "medium": 8, "full": 8}
    world.press(Qt.Key.Key_Z, CTRL)
    assert world.workout.exercise[0].reps == {"beginner": 8, "standard": 8, "strong": 10}
    pick(switch, "")
    assert world.workout.exercise[0].reps == 8


def test_a_value_that_was_left_out_becomes_a_table_of_what_is_usual(world: World) -> None:
    pick(found(world.screen, MenuButton, "sets-by"), "length")
    assert world.workout.exercise[0].sets == {"short": 2, "medium": 2, "full": 2}
    pick(found(world.screen, MenuButton, "load-by"), "level")
    assert world.workout.exercise[0].load is None
    world.type("load-0", "20")
    assert "Standard and strong are missing" in wrong(world, "load")
    world.type("load-1", "25")
    world.type("load-2", "30,5")
    assert world.workout.exercise[0].load == {"beginner": 20, "standard": 25, "strong": 30.5}


def test_repetitions_become_time_and_everything_else_follows(world: World) -> None:
    found(world.screen, QRadioButton, "measure-seconds").click()
    item = world.workout.exercise[0]
    assert (item.seconds, item.reps, item.tempo) == (40, None, None)
    assert not world.field("tempo-0").isVisible()
    world.type("seconds", "45")
    assert world.workout.exercise[0].seconds == 45
    found(world.screen, QRadioButton, "measure-reps").click()
    assert world.workout.exercise[0].reps == 8


def test_arrows_change_a_number_by_a_step(world: World) -> None:
    world.field("rest").setFocus()
    world.press(Qt.Key.Key_Up)
    world.press(Qt.Key.Key_Up)
    world.press(Qt.Key.Key_Down)
    assert world.workout.exercise[0].rest == 65


def test_sides_pace_equipment_and_variants_are_chosen(world: World) -> None:
    found(world.screen, QRadioButton, "sides-each").click()
    found(world.screen, QRadioButton, "pace-own").click()
    pick(found(world.screen, MenuButton, "held"), "kettlebell")
    entry = catalogue()["romanian-deadlift"]
    variant = next(one.id for one in entry.variant if one.weight)
    pick(found(world.screen, MenuButton, "variants"), variant)
    item = world.workout.exercise[0]
    assert (item.sides, item.pace, item.equipment, item.variants) == ("each", "own", "kettlebell", (variant,))
    pick(found(world.screen, MenuButton, "held"), "")
    pick(found(world.screen, MenuButton, "variants"), variant)
    found(world.screen, QRadioButton, "sides-both").click()
    item = world.workout.exercise[0]
    assert (item.sides, item.equipment, item.variants) == (None, None, ())


def test_a_way_without_a_weight_and_something_to_hold_give_way_to_each_other(world: World) -> None:
    bare = next(one.id for one in catalogue()["romanian-deadlift"].variant if not one.weight)
    pick(found(world.screen, MenuButton, "held"), "kettlebell")
    pick(found(world.screen, MenuButton, "variants"), bare)
    assert (world.workout.exercise[0].equipment, world.workout.exercise[0].variants) == (None, (bare,))
    pick(found(world.screen, MenuButton, "held"), "barbell")
    assert (world.workout.exercise[0].equipment, world.workout.exercise[0].variants) == ("barbell", ())


def test_a_load_is_written_in_the_units_of_the_person_and_kept_in_kilograms(world: World) -> None:
    world.screen.begin(WORKOUT, WAY, catalogue(), Units.LB)
    world.type("load", "50")
    assert world.workout.exercise[0].load == pytest.approx(22.68, abs=0.01)
    assert world.screen.column.list.cards()[4].line.endswith("50 lb")
    world.press(Qt.Key.Key_Up)
    assert world.field("load").text() == "55"
    world.type("load", "20 kg")
    assert world.workout.exercise[0].load == 20
    world.type("load", "heavy")
    assert "must be a number" in wrong(world, "load").lower()


def test_the_whole_has_title_order_and_gaps(world: World) -> None:
    world.type("title", "Wednesday")
    world.screen.choose(None)
    found(world.screen, QRadioButton, "order-rounds").click()
    for name, value in (("sets", "3"), ("lead_in", "10"), ("change_over", "45"), ("side_change", "7")):
        row = next(each for each in world.screen.panel._whole.rows.values() if each.field == name)
        row.setFocus()
        focused = QApplication.focusWidget()
        focused.selectAll()
        QTest.keyClicks(focused, value)
    after = world.workout
    assert (after.title, after.order, after.sets) == ("Wednesday", "rounds", 3)
    assert (after.lead_in, after.change_over, after.side_change) == (10, 45, 7)


def test_what_the_workout_is_about_has_lines_and_is_one_change(world: World) -> None:
    world.screen.choose(None)
    world.screen.panel.enter()
    about = found(world.screen, TextArea, "about")
    assert QApplication.focusWidget() is about
    QTest.keyClicks(about, "For Tuesdays.")
    world.press(Qt.Key.Key_Return)
    QTest.keyClicks(about, "Slowly. ")
    assert world.workout.about == "For Tuesdays.\nSlowly."
    assert about.toPlainText() == "For Tuesdays.\nSlowly. ", "what is being typed stays"
    about.setPlainText("x" * 2001)
    assert wrong(world, "about") == "Must have at most 2000 characters, not 2001"
    world.choose(0)
    world.screen.choose(None)
    assert about.text() == "x" * 2001, "nothing that was typed is lost"
    assert wrong(world, "about")
    about.setPlainText("For Mondays.")
    assert (world.workout.about, wrong(world, "about")) == ("For Mondays.", "")
    about.setFocus()
    world.press(Qt.Key.Key_Z, CTRL)
    assert (world.workout, about.text()) == (WORKOUT, ""), "undo is the page's, not the field's"


def test_a_title_and_what_it_is_about_can_be_wrong_at_once(world: World) -> None:
    world.screen.choose(None)
    world.field("title").setFocus()
    world.field("title").selectAll()
    world.press(Qt.Key.Key_Delete)
    found(world.screen, TextArea, "about").setPlainText("x" * 2001)
    for spot in (Spot("warm_up", 0), Spot("cool_down", 0), None):
        world.screen.choose(spot)
    assert wrong(world, "title")
    assert wrong(world, "about")
    assert world.screen.unmended()


def test_the_chosen_exercise_stands_out_in_the_strip(world: World, qtbot: QtBot) -> None:
    strip = found(world.screen, Overview, "strip")
    qtbot.waitUntil(lambda: len(strip.pieces()) > 1)
    world.choose(2)
    ((start, stop), *rest) = strip.parts()
    assert len(rest) == 1, "it has two sets"
    world.press(Qt.Key.Key_Up, ALT)
    qtbot.waitUntil(lambda: strip.parts()[0][0] < start)
    world.screen.choose(None)
    assert strip.parts() == ()
    assert stop > start


def test_a_title_that_is_deleted_is_missed_and_not_lost(world: World) -> None:
    world.field("title").setFocus()
    world.field("title").selectAll()
    world.press(Qt.Key.Key_Delete)
    assert world.workout.title == "Tuesday"
    assert "Must not be empty" in wrong(world, "title")
    QTest.keyClicks(world.field("title"), "New")
    assert (world.workout.title, wrong(world, "title")) == ("New", "")


# -- mouse ---------------------------------------------------------------------------------------


def drag(cards: CardList, row: int, to: QPoint) -> None:
    """Take a card by its middle, draw it there, and let it go."""
    start = cards.visualRect(cards.model().index(row, 0)).center()
    left, no = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
    for kind, place, button, buttons in (
        (QMouseEvent.Type.MouseButtonPress, start, left, left),
        (QMouseEvent.Type.MouseMove, start + QPoint(0, 30), no, left),
        (QMouseEvent.Type.MouseMove, to, no, left),
        (QMouseEvent.Type.MouseButtonRelease, to, left, no),
    ):
        where = QPointF(place)
        event = QMouseEvent(
            kind, where, cards.viewport().mapToGlobal(where), button, buttons, Qt.KeyboardModifier.NoModifier
        )
        QApplication.sendEvent(cards.viewport(), event)


def test_a_card_is_drawn_to_another_place_or_section(world: World) -> None:
    cards = world.screen.column.list
    QApplication.processEvents()
    last = cards.visualRect(cards.model().index(6, 0))
    drag(cards, 4, QPoint(last.center().x(), last.bottom() - 2))
    assert main_part(world) == ["single-leg-glute-bridge", "Plank", "romanian-deadlift"]
    assert world.screen.chosen() == Spot("exercise", 2)
    heading = cards.visualRect(cards.model().index(1, 0))
    drag(cards, 4, heading.center())
    assert [item.use for item in world.workout.warm_up] == ["single-leg-glute-bridge", "march"]
    world.press(Qt.Key.Key_Z, CTRL)
    world.press(Qt.Key.Key_Z, CTRL)
    assert world.workout == WORKOUT


def test_a_card_that_is_let_go_where_it_was_changes_nothing(world: World) -> None:
    cards = world.screen.column.list
    QApplication.processEvents()
    here = cards.visualRect(cards.model().index(5, 0))
    drag(cards, 5, QPoint(here.center().x(), here.top() + 2))
    drag(cards, 0, here.center())
    assert world.workout == WORKOUT


# -- pace ----------------------------------------------------------------------------------------


def test_a_keystroke_among_two_hundred_exercises_is_answered_at_once(
    qtbot: QtBot, capsys: pytest.CaptureFixture[str]
) -> None:
    world = world_with(samples_editor.long(catalogue()))
    qtbot.addWidget(world.window)
    world.desk.edit("tuesday", WAY)
    qtbot.waitUntil(lambda: world.window.shown() == "editor")
    world.desk._live.close()
    world.choose(100)
    QApplication.processEvents()
    took = []
    for key in ("rest", "rest", "reps", "reps", "rest") * 3:
        field = world.field(key)
        field.setFocus()
        field.selectAll()
        start = time.process_time()
        QTest.keyClicks(field, "7")
        QApplication.processEvents()
        took.append((time.process_time() - start) * 1000)
    usual, worst = sorted(took)[len(took) // 2], max(took)
    with capsys.disabled():
        sys.stdout.write(f"\n  a keystroke among 200 exercises: {usual:.0f} ms, at worst {worst:.0f} ms\n")
    assert usual <= 50
    world.desk.close()
