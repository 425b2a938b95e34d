"""The start page: what is chosen, how long it takes to the second, in which ways, and one key to start."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QLabel,
    QLineEdit,
    QListWidget,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QWidget,
)
from pytestqt.qtbot import QtBot

from hiptimer.core.terms import Length, Level
from hiptimer.core.ways.values import NO_WEIGHT, Dumbbells, Owned, Ways
from hiptimer.gui import samples, samples_start
from hiptimer.gui.choice import Wish
from hiptimer.gui.screens.start import StartScreen
from hiptimer.gui.screens.start_aside import EXERCISES, Aside
from hiptimer.gui.screens.start_keys import ABOUT_ONE, OTHERS
from hiptimer.gui.screens.start_ways import doing, holding, owning
from hiptimer.gui.widgets.figure import FigureView
from hiptimer.gui.widgets.marks import Strip
from hiptimer.gui.widgets.menu_button import MenuButton
from hiptimer.gui.widgets.toggle import Toggle
from hiptimer.gui.widgets.words import Words
from tests.content import catalogue
from tests.gui.menus import lines, pick

SIZES = [(640, 400), (800, 500), (1280, 800), (1920, 1080)]
CHOICES = samples.choices(catalogue())
ROMANIAN = 4
"""Place of the Romanian deadlift among the exercises."""


@pytest.fixture
def screen(qtbot: QtBot) -> StartScreen:
    made = StartScreen()
    qtbot.addWidget(made)
    made.resize(1280, 800)
    made.prefer(Level.STANDARD, Length.SHORT)
    made.show_choices(CHOICES)
    made.show()
    made.setFocus()
    return made


def with_exercises(screen: StartScreen) -> StartScreen:
    """The screen with the exercises in the place of the other workouts."""
    screen.findChild(Aside).turn_to(EXERCISES)
    return screen


def resize(screen: StartScreen, width: int, height: int) -> None:
    """Give the screen a size and everything on it its place, which in a list takes another turn of events."""
    screen.resize(width, height)
    for _ in range(3):
        QApplication.processEvents()


def said(screen: StartScreen, name: str) -> str:
    return screen.findChild(Words, name).said()


def start(screen: StartScreen) -> QPushButton:
    return screen.findChild(QPushButton, "start")


@pytest.mark.parametrize(
    ("level", "length", "total"),
    [
        (Level.BEGINNER, Length.SHORT, "12:38"),
        (Level.STANDARD, Length.SHORT, "14:38"),
        (Level.STANDARD, Length.FULL, "50:14"),
        (Level.STRONG, Length.MEDIUM, "35:05"),
    ],
)
def test_the_total_is_shown_to_the_second(screen: StartScreen, level: Level, length: Length, total: str) -> None:
    screen.prefer(level, length)
    assert said(screen, "total") == total
    assert start(screen).accessibleDescription() == f"{total} in all"
    option = screen.findChild(QRadioButton, f"length-{length}")
    assert option.isChecked()
    assert option.accessibleName().endswith(f", {total}")


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_PageDown])
def test_any_likely_key_starts_what_is_chosen(qtbot: QtBot, screen: StartScreen, key: Qt.Key) -> None:
    wishes: list[Wish] = []
    screen.started.connect(wishes.append)
    qtbot.keyClick(start(screen), key)
    assert wishes == [Wish("hip-extension", Level.STANDARD, Length.SHORT)]


def test_the_start_button_has_the_focus(screen: StartScreen) -> None:
    assert screen.focusProxy() is start(screen)
    assert start(screen).accessibleName() == "Start"


def test_a_click_starts_too(qtbot: QtBot, screen: StartScreen) -> None:
    with qtbot.waitSignal(screen.started) as started:
        qtbot.mouseClick(start(screen), Qt.MouseButton.LeftButton)
    assert started.args == [Wish("hip-extension", Level.STANDARD, Length.SHORT)]


def test_arrow_keys_change_level_and_length_and_stop_at_the_ends(qtbot: QtBot, screen: StartScreen) -> None:
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Up):
        qtbot.keyClick(start(screen), key)
    assert screen.wish() == Wish("hip-extension", Level.BEGINNER, Length.FULL)
    assert said(screen, "total") == "44:14"


def test_another_workout_can_be_chosen_and_says_what_to_fetch(qtbot: QtBot, screen: StartScreen) -> None:
    fetch = screen.findChild(QLabel, "fetch")
    assert fetch.text() == "To fetch: a mat · a kettlebell · a barbell"
    screen.findChild(QListWidget, "workouts").setCurrentRow(1)
    assert (said(screen, "title"), fetch.text(), said(screen, "total")) == ("Floor only", "Nothing to fetch", "7:19")
    with qtbot.waitSignal(screen.started) as started:
        qtbot.keyClick(screen.findChild(QListWidget, "workouts"), Qt.Key.Key_Return)
    assert started.args == [Wish("floor-only", Level.STANDARD, Length.SHORT)]


def test_one_workout_needs_no_search(screen: StartScreen) -> None:
    assert screen.findChild(QLineEdit, "search").isVisible()
    screen.show_choices(CHOICES[:1])
    assert not screen.findChild(QLineEdit, "search").isVisible()
    assert said(screen, "title") == "Hip extension for runners"


def test_without_workouts_there_is_nothing_to_start(qtbot: QtBot, screen: StartScreen) -> None:
    screen.show_choices([])
    with qtbot.assertNotEmitted(screen.started):
        qtbot.keyClick(start(screen), Qt.Key.Key_Space)
    assert (screen.wish(), said(screen, "total")) == (None, "")


def test_while_the_voice_is_made_ready_a_start_is_not_asked_twice(qtbot: QtBot, screen: StartScreen) -> None:
    screen.show_progress(20, 80)
    strip = screen.findChild(Strip, "preparing")
    assert said(screen, "state") == "Getting the voice ready …"
    assert (strip.share(), strip.accessibleName()) == (0.25, "20 of 80 spoken lines ready")
    with qtbot.assertNotEmitted(screen.started):
        qtbot.keyClick(start(screen), Qt.Key.Key_Space)
    with qtbot.waitSignal(screen.cancelled):
        qtbot.keyClick(start(screen), Qt.Key.Key_Escape)
    with qtbot.waitSignal(screen.cancelled):
        qtbot.mouseClick(screen.findChild(QPushButton, "cancel"), Qt.MouseButton.LeftButton)
    screen.show_idle()
    assert (said(screen, "state"), strip.accessibleName()) == ("", "")
    with qtbot.waitSignal(screen.started):
        qtbot.keyClick(start(screen), Qt.Key.Key_Space)


@pytest.mark.parametrize("page", ["workouts", EXERCISES])
@pytest.mark.parametrize(("width", "height"), SIZES)
def test_all_words_have_room(screen: StartScreen, width: int, height: int, page: str) -> None:
    screen.allow(*ABOUT_ONE, *OTHERS)
    screen.show_choices([replace(choice, own=True) for choice in CHOICES])
    screen.findChild(Aside).turn_to(page)
    resize(screen, width, height)
    for part in (*screen.findChildren(QAbstractButton),):
        assert part.sizeHint().width() <= part.width() or not part.isVisible(), part.objectName()
    for option in (*screen.findChildren(QRadioButton), *screen.findChildren(Toggle), *screen.findChildren(MenuButton)):
        assert option.sizeHint().height() <= option.height() + 1 or not option.isVisible(), option.objectName()
    for words in screen.findChildren(Words):
        assert words.text() == words.said() or not words.isVisible()


@pytest.mark.parametrize(("width", "height"), [*SIZES, (960, 1080)])
@pytest.mark.parametrize("state", ["usual", "busy", "exercises", "notes"])
def test_nothing_overlaps(screen: StartScreen, width: int, height: int, state: str) -> None:
    screen.allow(*ABOUT_ONE, *OTHERS)
    screen.show_choices([replace(choice, own=True) for choice in CHOICES])
    if state == "busy":
        screen.show_progress(1, 2)
    elif state == "exercises":
        with_exercises(screen)
    elif state == "notes":
        screen.show_reports(samples_start.reports())
    resize(screen, width, height)
    shown = [each for each in parts(screen) if each.isVisible()]
    assert len(shown) > 20
    places = [(each.objectName(), QRect(each.mapTo(screen, QPoint()), each.size())) for each in shown]
    for name, first in places:
        assert screen.rect().contains(first), name
        for other, second in places:
            assert name == other or not first.intersects(second), (name, other)


def parts(screen: StartScreen) -> Iterator[QWidget]:
    """Everything that shows something by itself; of what scrolls, its place."""
    yield from screen.findChildren(QAbstractScrollArea)
    for each in (*screen.findChildren(QAbstractButton), *screen.findChildren(Words), *screen.findChildren(FigureView)):
        if not any(area.isAncestorOf(each) for area in screen.findChildren(QAbstractScrollArea)):
            yield each


@pytest.mark.parametrize(("width", "height"), SIZES[1:])
def test_five_exercises_fit_without_scrolling(screen: StartScreen, width: int, height: int) -> None:
    resize(with_exercises(screen), width, height)
    assert screen.findChild(QScrollArea, "offers").verticalScrollBar().maximum() == 0


def test_a_high_window_shows_workouts_and_exercises(screen: StartScreen) -> None:
    offers, workouts = screen.findChild(QScrollArea, "offers"), screen.findChild(QListWidget, "workouts")
    assert (workouts.isVisible(), offers.isVisible()) == (True, False)
    resize(screen, 960, 1080)
    assert (workouts.isVisible(), offers.isVisible()) == (True, True)
    with_exercises(screen)
    resize(screen, 1280, 800)
    assert (workouts.isVisible(), offers.isVisible()) == (False, True)


# -- what there is, and in which ways it is done ---------------------------------------------------


def menu(screen: StartScreen, name: str) -> MenuButton:
    return screen.findChild(MenuButton, name)


def asked(screen: StartScreen) -> list[Ways]:
    """Everything the screen asks for from now on."""
    found: list[Ways] = []
    screen.ways_changed.connect(found.append)
    return found


def entries(button: MenuButton) -> dict[str, list[tuple[str, bool]]]:
    return {group.title: [(each.value, each.chosen) for each in group.entries] for group in button.offered()}


@pytest.mark.parametrize("name", ["barbell", "kettlebell", "rucksack", "mat"])
def test_what_there_is_can_be_ticked(qtbot: QtBot, screen: StartScreen, name: str) -> None:
    ways = asked(screen)
    qtbot.mouseClick(screen.findChild(Toggle, name), Qt.MouseButton.LeftButton)
    assert ways == [Ways(replace(Owned(), **{name: False}))]
    assert screen.wish().ways == ways[0]
    qtbot.keyClick(screen.findChild(Toggle, name), Qt.Key.Key_Space)
    assert ways[1:] == [Ways()]


def test_dumbbells_are_none_one_or_two(screen: StartScreen) -> None:
    ways = asked(screen)
    assert entries(menu(screen, "dumbbells")) == {"Dumbbells": [("two", True), ("one", False), ("none", False)]}
    pick(menu(screen, "dumbbells"), "one")
    assert ways == [Ways(Owned(dumbbells=Dumbbells.ONE))]
    assert menu(screen, "dumbbells").text() == "One dumbbell"


def test_what_was_owned_is_ticked_beforehand(screen: StartScreen) -> None:
    owned = Owned(barbell=False, dumbbells=Dumbbells.NONE, rucksack=False)
    ways = Ways(owned, variants={"deadlift": ("no-weight",)})
    heard = asked(screen)
    screen.prefer(Level.STRONG, Length.FULL, ways)
    assert heard == []
    assert [screen.findChild(Toggle, name).isChecked() for name in ("barbell", "kettlebell", "mat")] == [
        False,
        True,
        True,
    ]
    assert screen.wish() == Wish("hip-extension", Level.STRONG, Length.FULL, ways)


def test_every_exercise_is_shown_with_its_picture_as_it_is_done(screen: StartScreen) -> None:
    offers = CHOICES[0].offers
    for number, offer in enumerate(offers):
        assert said(screen, f"name-{number}") == offer.exercise.name
        drawn = screen.findChild(QLabel, f"still-{number}").pixmap().toImage()
        seen = {drawn.pixelColor(x, y).alpha() for x in range(0, drawn.width(), 3) for y in range(0, drawn.height(), 3)}
        assert {0, 255} <= seen
    with_exercises(screen)
    assert [menu(screen, f"held-{number}").isVisible() for number in (0, 1)] == [False, True]
    assert entries(menu(screen, f"held-{ROMANIAN}")) == {
        "For this session": [(each, each == "barbell") for each in offers[ROMANIAN].implements]
    }
    assert said(screen, f"load-{ROMANIAN}") == "20–30 kg"


def test_an_implement_can_be_taken_for_this_session(screen: StartScreen) -> None:
    ways = asked(screen)
    pick(menu(screen, f"held-{ROMANIAN}"), NO_WEIGHT)
    assert ways == [Ways(held={"romanian-deadlift": NO_WEIGHT})]


def shown_with(screen: StartScreen, *variants: str) -> MenuButton:
    """The menu of the Romanian deadlift's ways, done with these variants."""
    offers = list(CHOICES[0].offers)
    offers[ROMANIAN] = replace(offers[ROMANIAN], variants=variants)
    screen.show_choices([replace(CHOICES[0], offers=tuple(offers)), CHOICES[1]])
    return menu(screen, f"ways-{ROMANIAN}")


def test_easier_and_harder_ways_stand_apart(screen: StartScreen) -> None:
    offered = entries(shown_with(screen, "three-counts"))
    assert list(offered) == ["Easier", "Harder"]
    assert ("three-counts", True) in offered["Easier"]
    assert ("six-counts", False) in offered["Harder"]
    assert menu(screen, f"ways-{ROMANIAN}").text() == "Three counts down"


@pytest.mark.parametrize(
    ("done", "variant", "expected"),
    [
        ((), "three-counts", ("three-counts",)),
        (("three-counts",), "three-counts", ()),
        (("three-counts",), "six-counts", ("six-counts",)),
        (("three-counts",), "no-weight", ("three-counts", "no-weight")),
    ],
)
def test_a_way_that_contradicts_another_takes_its_place(
    screen: StartScreen, done: tuple[str, ...], variant: str, expected: tuple[str, ...]
) -> None:
    button = shown_with(screen, *done)
    ways = asked(screen)
    pick(button, variant)
    assert ways == [Ways(variants={"romanian-deadlift": expected})]


def test_an_entry_of_a_menu_asks_for_what_it_says(screen: StartScreen) -> None:
    ways = asked(screen)
    offered = [(line.text(), line.isChecked()) for line in lines(menu(screen, "dumbbells"))]
    assert offered == [("Two dumbbells", True), ("One dumbbell", False), ("No dumbbells", False)]
    pick(menu(screen, "dumbbells"), "none")
    assert [each.owned.dumbbells for each in ways] == [Dumbbells.NONE]


def test_the_answer_keeps_the_workout_and_the_focus(screen: StartScreen) -> None:
    screen.findChild(QListWidget, "workouts").setCurrentRow(1)
    button = menu(with_exercises(screen), "ways-1")
    button.setFocus()
    screen.show_choices(CHOICES)
    assert screen.wish().name == "floor-only"
    assert QApplication.focusWidget() is button or button.hasFocus()


def test_tab_reaches_everything_and_begins_with_start(screen: StartScreen) -> None:
    screen.allow(*ABOUT_ONE, *OTHERS)
    shelf = ["aside-workouts", "search", "workouts", "edit", "duplicate", *OTHERS]
    had = ["barbell", "dumbbells", "kettlebell", "rucksack", "mat"]
    options = ["level-standard", "length-short"]  # of several words, the one that is chosen
    assert [each for each in reached_from(start(screen)) if each != "aside-exercises"] == [
        *shelf,
        "help",
        "settings",
        *had,
        *options,
    ]
    rows = ["ways-0", "held-1", "ways-1", "held-2", "ways-2", "ways-3", "held-4", "ways-4"]
    with_exercises(screen)
    assert [each for each in reached_from(start(screen)) if each.startswith(("held", "ways"))] == rows


def reached_from(first: QWidget) -> list[str]:
    """Where Tab leads from there, until it is back."""
    reached, widget = [], first.nextInFocusChain()
    while widget is not first:
        if widget.isVisible() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            reached.append(widget.objectName())
        widget = widget.nextInFocusChain()
    return reached


def test_a_click_leaves_the_keys_with_the_start_button(qtbot: QtBot, screen: StartScreen) -> None:
    for part in (screen.findChild(Toggle, "mat"), screen.findChild(QRadioButton, "level-strong")):
        qtbot.mouseClick(part, Qt.MouseButton.LeftButton)
        assert screen.focusWidget() is start(screen)


def test_everything_that_can_be_pressed_is_named(screen: StartScreen) -> None:
    for part in (*screen.findChildren(QPushButton), *screen.findChildren(Toggle), *screen.findChildren(QRadioButton)):
        assert part.accessibleName() or not part.isVisible(), part.objectName()
    assert menu(screen, "held-1").accessibleName() == "Deadlift, with: Kettlebell"


def test_a_wish_for_something_that_is_gone_is_dropped() -> None:
    ways = holding(holding(Ways(), "deadlift", "kettlebell"), "romanian-deadlift", "rucksack")
    after = owning(ways, Owned(kettlebell=False))
    assert after == Ways(Owned(kettlebell=False), held={"romanian-deadlift": "rucksack"})


def test_a_way_without_weight_undoes_a_wish_to_hold_something() -> None:
    ways = holding(Ways(), "deadlift", "kettlebell")
    assert doing(ways, "deadlift", ["no-weight"], bare=True) == Ways(variants={"deadlift": ("no-weight",)})
    assert doing(ways, "deadlift", ["slow"], bare=False).held == ways.held
    undone = doing(doing(ways, "deadlift", ["slow"], bare=False), "deadlift", [], bare=False)
    assert undone == Ways(held=ways.held, variants={"deadlift": ()})
