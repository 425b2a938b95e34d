"""The first page: read once, before anything else happens."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from hiptimer.core.settings import Value
from hiptimer.core.terms import Length, Level
from hiptimer.core.ways.values import Dumbbells, Owned, Ways
from hiptimer.gui.choice import Opening
from hiptimer.gui.screens.help_words import stop_signs
from hiptimer.gui.screens.welcome import WelcomeScreen, disclaimer
from hiptimer.gui.welcoming import after_welcome, read, welcome
from hiptimer.gui.widgets.menu_button import MenuButton
from hiptimer.gui.widgets.toggle import Toggle
from hiptimer.gui.window import Window
from tests.gui.menus import pick

OWNED = Owned(barbell=False)
OPENING = Opening(Level.STANDARD, Length.SHORT, Ways(OWNED), keys="F5=go-on", welcome=True)


@pytest.fixture
def kept() -> list[dict[str, Value]]:
    return []


@pytest.fixture
def window(qtbot: QtBot, kept: list[dict[str, Value]]) -> Window:
    made = Window()
    qtbot.addWidget(made)
    welcome(made, OPENING, lambda values: kept.append(dict(values)))
    made.show()
    return made


def page(window: Window) -> WelcomeScreen:
    found = window.screen_for("welcome")
    assert isinstance(found, WelcomeScreen)
    return found


def test_it_is_shown_first_and_says_what_must_be_said(window: Window) -> None:
    assert window.shown() == "welcome"
    shown = [label.text() for label in page(window).findChildren(QLabel)]
    assert disclaimer() in shown
    assert set(stop_signs()) <= set(shown)
    assert any("key H" in words for words in shown)
    for words in ("It cannot see you", "ask a doctor or physiotherapist first", "You train at your own risk"):
        assert words in disclaimer()


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_PageDown, Qt.Key.Key_F5])
def test_one_key_agrees_and_that_is_kept(
    qtbot: QtBot, window: Window, kept: list[dict[str, Value]], key: Qt.Key
) -> None:
    button = page(window).findChild(QPushButton, "agree")
    assert page(window).focusProxy() is button
    qtbot.keyClick(button, key)
    assert (window.shown(), kept) == ("start", [{"welcome": False}])


def test_another_key_does_not(qtbot: QtBot, window: Window, kept: list[dict[str, Value]]) -> None:
    for key in (Qt.Key.Key_A, Qt.Key.Key_Escape, Qt.Key.Key_Down):
        qtbot.keyClick(page(window), key)
    assert (window.shown(), kept) == ("welcome", [])


def test_what_there_is_at_home_is_kept_with_it(window: Window, kept: list[dict[str, Value]]) -> None:
    assert not page(window).findChild(Toggle, "barbell").isChecked()
    page(window).findChild(Toggle, "mat").click()
    pick(page(window).findChild(MenuButton, "dumbbells"), "one")
    page(window).findChild(QPushButton, "agree").click()
    assert kept == [{"welcome": False, "mat": False, "dumbbells": "one"}]


def test_only_what_was_changed_is_kept() -> None:
    assert read(OWNED, replace(OWNED, dumbbells=Dumbbells.NONE)) == {"welcome": False, "dumbbells": "none"}


def test_whatever_comes_after_waits_for_it(window: Window) -> None:
    went_on: list[str] = []
    after_welcome(window, lambda: went_on.append(window.shown()))
    assert went_on == []
    page(window).findChild(QPushButton, "agree").click()
    # The start page is there by then, on which a session that was cut short would be offered.
    assert went_on == ["start"]
    after_welcome(window, lambda: went_on.append("at once"))
    assert went_on == ["start", "at once"]


@pytest.mark.parametrize(("width", "height"), [(640, 400), (800, 500), (1280, 800), (1920, 1080), (960, 1080)])
def test_it_can_be_read_whole(window: Window, width: int, height: int) -> None:
    window.resize(width, height)
    QApplication.processEvents()
    for label in page(window).findChildren(QLabel):
        if label.isVisible() and label.wordWrap():
            assert label.heightForWidth(label.width()) <= label.height() + 1, label.objectName()
