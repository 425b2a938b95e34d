"""The page after a session: what was done, what is added to it, and one key back."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QApplication, QRadioButton, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from hiptimer.core.terms import Units
from hiptimer.gui import samples_done
from hiptimer.gui.palettes import Tint
from hiptimer.gui.screens.done import DoneScreen
from hiptimer.gui.theme import theme_for
from hiptimer.gui.widgets.load_field import NumberField
from hiptimer.gui.widgets.words import Words
from hiptimer.gui.window import Window

DEADLIFT, KICKSTAND, ROMANIAN = 1, 2, 4
"""Rows of the sample with a load."""

HOME_KEYS = [Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape, Qt.Key.Key_PageDown,
             Qt.Key.Key_PageUp, Qt.Key.Key_MediaPlay]  # fmt: skip
EVERYWHERE = ["back", "load-1-number", "load-4-number", "effort-0"]
SIZES = [(640, 400), (800, 500), (700, 1000), (1280, 800), (1920, 1080)]


@pytest.fixture
def screen(qtbot: QtBot) -> Iterator[DoneScreen]:
    made = DoneScreen()
    qtbot.addWidget(made)
    made.resize(1280, 800)
    made.show_recap(samples_done.recap())
    made.show()
    made.activateWindow()
    made.setFocus()
    yield made
    made.close()


def said(screen: DoneScreen, name: str) -> str:
    return screen.findChild(Words, name).said()


def number(screen: DoneScreen, row: int) -> NumberField:
    return screen.findChild(NumberField, f"load-{row}-number")


def button(screen: DoneScreen, name: str) -> QAbstractButton:
    return screen.findChild(QAbstractButton, name)


def press(qtbot: QtBot, screen: DoneScreen, *keys: Qt.Key) -> None:
    """At whatever has the keys."""
    for key in keys:
        qtbot.keyClick(screen.focusWidget() or screen, key)


def focused(screen: DoneScreen) -> str:
    found = screen.focusWidget()
    return found.objectName() if found else ""


def test_it_tells_what_was_done(screen: DoneScreen) -> None:
    assert said(screen, "title") == "Hip extension for runners · Warm-up done · Cool-down left out"
    assert (said(screen, "head"), said(screen, "amount")) == ("Well done so far", "9 sets · 118 reps")
    assert (said(screen, "exercise-2"), said(screen, "amount-2")) == (
        "Kickstand deadlift",
        "1 of 2 sets · 13 reps a side",
    )
    time = screen.findChild(Words, "time")
    assert (time.said(), time.accessibleName()) == ("13:32", "Time: 13:32")


def test_a_whole_session_is_done(screen: DoneScreen) -> None:
    screen.show_recap(samples_done.many())
    assert (said(screen, "head"), said(screen, "title")) == ("Done", "Twelve times three")
    screen.show_recap(samples_done.recap())
    assert [name for name in range(12) if screen.findChild(Words, f"exercise-{name}").isVisible()] == [0, 1, 2, 3, 4]


def test_nothing_is_asked_where_nothing_was_done(qtbot: QtBot, screen: DoneScreen) -> None:
    page = samples_done.pages()["done-nothing"]
    screen.show_recap(page.recap)
    press(qtbot, screen, Qt.Key.Key_2, Qt.Key.Key_Up, Qt.Key.Key_Down)
    assert (screen.reserve(), screen.loads(), focused(screen)) == (None, {}, "back")
    assert not button(screen, "effort-0").isVisible()


# -- one key back ------------------------------------------------------------------------------


@pytest.mark.parametrize("place", EVERYWHERE)
def test_one_key_leads_back_from_anywhere(qtbot: QtBot, screen: DoneScreen, place: str) -> None:
    left: list[Qt.Key] = []
    for key in HOME_KEYS:
        screen.findChild(QWidget, place).setFocus()
        with qtbot.waitSignal(screen.left):
            press(qtbot, screen, key)
        left.append(key)
    assert left == HOME_KEYS
    assert (screen.loads(), screen.reserve()) == ({}, None)


def test_a_key_of_ones_own_leads_back_too(qtbot: QtBot, screen: DoneScreen) -> None:
    screen.use_keys("1=go-on")
    with qtbot.waitSignal(screen.left):
        press(qtbot, screen, Qt.Key.Key_1)
    assert screen.reserve() is None


def test_a_key_held_down_since_the_session_does_not_leave(qtbot: QtBot, screen: DoneScreen) -> None:
    from PySide6.QtCore import QCoreApplication, QEvent  # noqa: PLC0415 nobody else repeats a key here
    from PySide6.QtGui import QKeyEvent  # noqa: PLC0415 likewise

    left = []
    screen.left.connect(lambda: left.append(True))
    for place in EVERYWHERE:
        held = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Space, Qt.KeyboardModifier.NoModifier, " ", autorep=True)
        QCoreApplication.sendEvent(screen.findChild(QWidget, place), held)
    assert left == []
    assert qtbot is not None


# -- loads -------------------------------------------------------------------------------------


def test_last_times_loads_are_filled_in_where_nothing_was_said(qtbot: QtBot, screen: DoneScreen) -> None:
    number(screen, ROMANIAN).setFocus()
    qtbot.keyClicks(number(screen, ROMANIAN), "27,5")
    assert screen.fill_in({"deadlift": 16.0, "romanian-deadlift": 30.0, "glute-bridge-walkout": 99.0})
    assert screen.loads() == {"deadlift": 16.0, "romanian-deadlift": 27.5}
    assert [number(screen, row).text() for row in (DEADLIFT, KICKSTAND, ROMANIAN)] == ["16", "", "27,5"]
    assert not screen.fill_in({"glute-bridge-walkout": 99.0})


def test_what_is_typed_is_told_at_once_and_written_as_it_is_kept(qtbot: QtBot, screen: DoneScreen) -> None:
    told = []
    screen.changed.connect(lambda: told.append(screen.loads()))
    number(screen, DEADLIFT).setFocus()
    qtbot.keyClicks(number(screen, DEADLIFT), "16,0")
    assert told[0] == {"deadlift": 1.0}
    assert told[-1] == {"deadlift": 16.0}
    number(screen, KICKSTAND).setFocus()
    assert number(screen, DEADLIFT).text() == "16"
    number(screen, DEADLIFT).setFocus()
    qtbot.keyClicks(number(screen, DEADLIFT), "35lb")
    assert screen.loads()["deadlift"] == pytest.approx(35 * 0.45359237)
    number(screen, DEADLIFT).selectAll()
    press(qtbot, screen, Qt.Key.Key_Backspace)
    assert screen.loads() == {}


def test_what_is_no_load_is_told_in_words_and_gives_way(qtbot: QtBot, screen: DoneScreen) -> None:
    screen.fill_in({"deadlift": 16.0})
    screen.show_kept(kept=True)
    number(screen, DEADLIFT).setFocus()
    qtbot.keyClicks(number(screen, DEADLIFT), "heavy")
    assert said(screen, "kept") == "“heavy” is no load: write 16, 12.5 or 35 lb"
    assert screen.loads() == {"deadlift": 16.0}
    number(screen, KICKSTAND).setFocus()
    assert (number(screen, DEADLIFT).text(), said(screen, "kept")) == ("16", "Saved")


def test_the_keys_and_buttons_step(qtbot: QtBot, screen: DoneScreen) -> None:
    screen.fill_in({"deadlift": 16.0})
    number(screen, DEADLIFT).setFocus()
    press(qtbot, screen, Qt.Key.Key_Plus, Qt.Key.Key_Plus, Qt.Key.Key_Minus)
    assert screen.loads() == {"deadlift": 17.0}
    qtbot.mouseClick(button(screen, "load-1-more"), Qt.MouseButton.LeftButton)
    qtbot.mouseClick(button(screen, "load-4-less"), Qt.MouseButton.LeftButton)
    assert screen.loads() == {"deadlift": 18.0, "romanian-deadlift": 20.0}, "from nothing, begin with what is suggested"
    assert focused(screen) == "load-1-number"


def test_loads_are_asked_in_the_units_chosen(qtbot: QtBot, screen: DoneScreen) -> None:
    screen.show_recap(samples_done.recap(), Units.LB)
    screen.fill_in({"deadlift": 16.0})
    assert (number(screen, DEADLIFT).text(), said(screen, "load-1-unit")) == ("35", "lb")
    number(screen, KICKSTAND).setFocus()
    qtbot.keyClicks(number(screen, KICKSTAND), "20")
    assert screen.loads() == {"deadlift": 16.0, "kickstand-deadlift": pytest.approx(20 * 0.45359237)}


def test_of_two_weights_each_is_asked_for(qtbot: QtBot, screen: DoneScreen) -> None:
    screen.show_recap(samples_done.all_loaded())
    name = samples_done.all_loaded().rows[0].name
    assert screen.fill_in({name: 25.0})
    assert (said(screen, "load-0-pieces"), number(screen, 0).text()) == ("2 ×", "12.5")
    assert number(screen, 0).accessibleName() == f"{name}: load in kg each"
    number(screen, 0).setFocus()
    qtbot.keyClicks(number(screen, 0), "10")
    assert screen.loads()[name] == 20.0


def test_a_new_session_begins_empty(screen: DoneScreen) -> None:
    screen.fill_in({"deadlift": 16.0})
    screen.choose(3)
    screen.show_kept(kept=True)
    screen.show_recap(samples_done.recap())
    assert (screen.loads(), screen.reserve(), said(screen, "kept")) == ({}, None, "")


# -- effort ------------------------------------------------------------------------------------


@pytest.mark.parametrize("reserve", range(5))
def test_a_digit_tells_how_many_good_reps_were_left(qtbot: QtBot, screen: DoneScreen, reserve: int) -> None:
    with qtbot.waitSignal(screen.changed):
        press(qtbot, screen, getattr(Qt.Key, f"Key_{reserve}"))
    assert screen.reserve() == reserve
    assert [option.isChecked() for option in screen.findChildren(QRadioButton)] == [n == reserve for n in range(5)]


def test_a_second_press_takes_it_back_but_a_quick_one_does_not(qtbot: QtBot, screen: DoneScreen) -> None:
    option = button(screen, "effort-2")
    qtbot.mouseClick(option, Qt.MouseButton.LeftButton)
    assert screen.reserve() == 2
    qtbot.mouseDClick(option, Qt.MouseButton.LeftButton)
    assert screen.reserve() == 2
    qtbot.mouseClick(option, Qt.MouseButton.LeftButton)
    assert screen.reserve() is None
    assert focused(screen) == "back"


def test_arrows_go_along_the_row(qtbot: QtBot, screen: DoneScreen) -> None:
    press(qtbot, screen, Qt.Key.Key_Up, Qt.Key.Key_Right)
    assert (screen.reserve(), focused(screen)) == (0, "effort-0")
    press(qtbot, screen, Qt.Key.Key_Right, Qt.Key.Key_Right)
    assert (screen.reserve(), focused(screen)) == (2, "effort-2")
    press(qtbot, screen, *[Qt.Key.Key_Left] * 5)
    assert (screen.reserve(), focused(screen)) == (0, "effort-0")
    press(qtbot, screen, Qt.Key.Key_Delete)
    assert screen.reserve() is None
    press(qtbot, screen, Qt.Key.Key_Left)
    assert (screen.reserve(), focused(screen)) == (4, "effort-4")


def test_up_and_down_and_tab_lead_through_the_page(qtbot: QtBot, screen: DoneScreen) -> None:
    assert focused(screen) == "back"
    way = ["effort-0", "load-4-number", "load-2-number", "load-1-number"]
    for name in way:
        press(qtbot, screen, Qt.Key.Key_Up)
        assert focused(screen) == name
    for name in [*reversed(way[:-1]), "back"]:
        press(qtbot, screen, Qt.Key.Key_Down)
        assert focused(screen) == name
    for effort in (Qt.Key.Key_0, Qt.Key.Key_4, Qt.Key.Key_2):
        press(qtbot, screen, effort)
        for name in [*reversed(way[1:]), f"effort-{screen.reserve()}", "back"]:
            press(qtbot, screen, Qt.Key.Key_Tab)
            assert focused(screen) == name


# -- how it looks ------------------------------------------------------------------------------


def where(screen: DoneScreen, part: QWidget) -> QRect:
    return QRect(part.mapTo(screen, QPoint(0, 0)), part.size())


@pytest.mark.parametrize("name", samples_done.pages())
def test_everything_is_reached_at_every_size(qtbot: QtBot, screen: DoneScreen, name: str) -> None:
    page = samples_done.pages()[name]
    screen.show_recap(page.recap, page.units)
    screen.fill_in(page.loads)
    screen.show_kept(kept=page.kept)
    for size in SIZES:
        screen.resize(*size)
        QApplication.processEvents()
        check_places(screen)
        check_fields(qtbot, screen)


def check_places(screen: DoneScreen) -> None:
    fixed = ("head", "time", "title", "amount", "question", "effort-0", "effort-4", "back", "kept")
    for part in (screen.findChild(QWidget, each) for each in fixed):
        assert not part.isVisible() or screen.rect().contains(where(screen, part)), part.objectName()
    for words in (screen.findChild(Words, each) for each in ("head", "time", "amount", "question", "kept")):
        assert words.text() == words.said()
        assert not words.isVisible() or words.fontMetrics().height() <= words.height() + 1, words.objectName()


def check_fields(qtbot: QtBot, screen: DoneScreen) -> None:
    """Up leads to every load, from the last to the first, and each is seen whole when it has the keys."""
    view = screen.findChild(QScrollArea, "done-rows").viewport()
    shown = QRect(view.mapTo(screen, QPoint(0, 0)), view.size())
    button(screen, "back").setFocus()
    fields = [each for each in screen.findChildren(NumberField) if each.isVisible()]
    if fields:
        press(qtbot, screen, Qt.Key.Key_Up)
    for field in reversed(fields):
        press(qtbot, screen, Qt.Key.Key_Up)
        assert field.hasFocus()
        assert shown.contains(where(screen, field)), field.objectName()


def test_what_cannot_take_the_keys_is_scrolled_to(qtbot: QtBot, screen: DoneScreen) -> None:
    screen.resize(800, 500)
    screen.show_recap(samples_done.many())
    QApplication.processEvents()
    bar = screen.findChild(QScrollArea, "done-rows").verticalScrollBar()
    press(qtbot, screen, *[Qt.Key.Key_Down] * 20)
    assert bar.value() == bar.maximum() > 0
    press(qtbot, screen, *[Qt.Key.Key_Up] * 20)
    assert bar.value() == 0


@pytest.mark.parametrize("size", SIZES)
def test_what_matters_is_legible_from_afar(screen: DoneScreen, size: tuple[int, int]) -> None:
    screen.resize(*size)
    least = 0.04 * theme_for(screen.size()).base
    for words in (screen.findChild(Words, name) for name in ("head", "time")):
        assert words.font().pixelSize() >= 2 * least
    for control in (number(screen, DEADLIFT), button(screen, "effort-3"), button(screen, "back")):
        assert control.font().pixelSize() >= least
    assert button(screen, "load-1-more").width() >= 2 * least
    assert button(screen, "load-1-more").height() >= 2 * least


def test_it_is_told_quietly_what_is_saved(screen: DoneScreen) -> None:
    kept, theme = screen.findChild(Words, "kept"), theme_for(screen.size())
    for state, words, tint in ((True, "Saved", Tint.QUIET), (False, "Not saved", Tint.WARNING), (None, "", Tint.QUIET)):
        screen.show_kept(kept=state)
        assert (kept.said(), kept.palette().windowText().color()) == (words, theme.colour(tint))


def test_a_screen_reader_is_told_what_each_control_is_about(qtbot: QtBot) -> None:
    window = Window()
    qtbot.addWidget(window)
    window.open("done")
    screen = window.screen_for("done")
    assert isinstance(screen, DoneScreen)
    screen.show_recap(samples_done.recap())
    screen.choose(2)
    window.show()
    expected = {
        "load-1-number": ("Deadlift: load in kg", QAccessible.Role.EditableText),
        "load-1-less": ("Deadlift: less", QAccessible.Role.Button),
        "load-1-more": ("Deadlift: more", QAccessible.Role.Button),
        "effort-0": ("Good reps left at the end of the sets: none", QAccessible.Role.RadioButton),
        "effort-4": ("Good reps left at the end of the sets: 4 or more", QAccessible.Role.RadioButton),
        "back": ("Back to start", QAccessible.Role.Button),
    }
    for name, (words, role) in expected.items():
        told = QAccessible.queryAccessibleInterface(screen.findChild(QWidget, name))
        assert told is not None
        assert (told.text(QAccessible.Text.Name), told.role()) == (words, role)
    chosen = QAccessible.queryAccessibleInterface(screen.findChild(QWidget, "effort-2"))
    assert chosen is not None
    assert chosen.state().checked
    window.close()
