"""The start page: what is chosen, how long it takes to the second, and one key to start."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QListWidget, QPushButton, QRadioButton
from pytestqt.qtbot import QtBot

from hiptimer.core.terms import Length, Level
from hiptimer.gui import samples
from hiptimer.gui.choice import Wish
from hiptimer.gui.screens.start import StartScreen
from hiptimer.gui.widgets.marks import Strip
from hiptimer.gui.widgets.words import Words


@pytest.fixture
def screen(qtbot: QtBot) -> StartScreen:
    made = StartScreen()
    qtbot.addWidget(made)
    made.resize(1280, 800)
    made.prefer(Level.STANDARD, Length.SHORT)
    made.show_choices(samples.choices())
    made.show()
    made.setFocus()
    return made


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
    assert fetch.text().startswith("To fetch: a mat, if you like · one kettlebell")
    screen.findChild(QListWidget, "workouts").setCurrentRow(1)
    assert (said(screen, "title"), fetch.text(), said(screen, "total")) == ("Floor only", "Nothing to fetch", "7:19")
    with qtbot.waitSignal(screen.started) as started:
        qtbot.keyClick(screen.findChild(QListWidget, "workouts"), Qt.Key.Key_Return)
    assert started.args == [Wish("floor-only", Level.STANDARD, Length.SHORT)]


def test_one_workout_needs_no_list(screen: StartScreen) -> None:
    screen.show_choices(samples.choices()[:1])
    assert not screen.findChild(QListWidget, "workouts").isVisible()
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


@pytest.mark.parametrize(("width", "height"), [(640, 400), (800, 500), (1280, 800), (1920, 1080)])
def test_all_words_have_room(screen: StartScreen, width: int, height: int) -> None:
    screen.resize(width, height)
    QApplication.processEvents()
    for option in screen.findChildren(QRadioButton):
        assert option.sizeHint().width() <= option.width()
        assert option.sizeHint().height() <= option.height()
    for part in screen.findChildren(Words):
        assert part.text() == part.said()
    bottom = screen.findChild(Strip, "preparing").geometry().bottom()
    assert bottom < height
