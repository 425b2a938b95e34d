"""The page of help says what every key does and when to stop, fits its window, and leads back."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QScrollArea
from pytestqt.qtbot import QtBot

from hiptimer.gui.help_desk import offer_help
from hiptimer.gui.keys import Deed, keys_of
from hiptimer.gui.screens.help import HelpPage
from hiptimer.gui.screens.help_words import emergency, key_rows, normal, stop_head, stop_signs
from hiptimer.gui.widgets.button import TextButton
from hiptimer.gui.window import Window


@pytest.fixture
def page(qtbot: QtBot) -> HelpPage:
    made = HelpPage()
    qtbot.addWidget(made)
    made.resize(1280, 800)
    made.show()
    return made


def told(page: HelpPage) -> set[str]:
    return {label.text() for label in page.findChildren(QLabel)}


def test_every_deed_has_its_line() -> None:
    assert len(key_rows("")) == len(Deed) + 1
    assert [keys for keys, _ in key_rows("")][:2] == ["Space, Return", "P"]


def test_a_key_of_ones_own_comes_first_and_a_deed_without_a_key_is_left_out() -> None:
    rows = key_rows("B=repeat P=skip")
    assert ("B, R", "Repeat the set") in rows
    assert ("P, Right", "Skip this part") in rows
    assert not any(words == "Pause" for _, words in rows)
    assert keys_of("P=skip", Deed.PAUSE)  # the media keys still ask for it


def test_all_of_it_is_on_the_page(page: HelpPage) -> None:
    page.show_keys("B=repeat")
    assert {*stop_signs(), stop_head(), emergency(), *normal()} <= told(page)
    assert {words for row in key_rows("B=repeat") for words in row} <= told(page)
    page.show_keys("P=skip")
    assert "B, R" not in told(page)


@pytest.mark.parametrize(("width", "height"), [(800, 500), (1280, 800), (1920, 1080), (700, 1000)])
def test_it_can_be_read_without_scrolling(page: HelpPage, width: int, height: int) -> None:
    page.resize(width, height)
    QApplication.processEvents()
    assert page.findChild(QScrollArea).verticalScrollBar().maximum() == 0


def test_where_it_does_not_fit_it_scrolls(qtbot: QtBot, page: HelpPage) -> None:
    page.resize(700, 200)
    page.findChild(QScrollArea).widget().setMinimumHeight(900)
    QApplication.processEvents()
    bar = page.findChild(QScrollArea).verticalScrollBar()
    qtbot.keyClick(page, Qt.Key.Key_Down)
    assert bar.value() > 0
    qtbot.keyClick(page, Qt.Key.Key_Up)
    assert bar.value() == 0


@pytest.mark.parametrize(
    "key", [Qt.Key.Key_H, Qt.Key.Key_Question, Qt.Key.Key_Escape, Qt.Key.Key_Space, Qt.Key.Key_PageDown]
)
def test_a_key_closes_it(qtbot: QtBot, page: HelpPage, key: Qt.Key) -> None:
    with qtbot.waitSignal(page.left):
        qtbot.keyClick(page, key)


def test_a_click_closes_it_only_at_its_button(qtbot: QtBot, page: HelpPage) -> None:
    close = page.findChild(TextButton, "close")
    assert (close.accessibleName(), close.accessibleDescription()) == ("Close", "H")
    with qtbot.assertNotEmitted(page.left):
        qtbot.mouseClick(page, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(page.left):
        qtbot.mouseClick(close, Qt.MouseButton.LeftButton)


def test_from_the_start_page_and_back(qtbot: QtBot) -> None:
    window = Window()
    qtbot.addWidget(window)
    offer_help(window, lambda: "B=repeat")
    window.show()
    for _ in range(2):
        qtbot.keyClick(window.screen_for("start"), Qt.Key.Key_H)
        page = window.screen_for("help")
        assert isinstance(page, HelpPage)
        assert window.shown() == "help"
        assert "B, R" in told(page)
        qtbot.keyClick(page, Qt.Key.Key_H)
        assert window.shown() == "start"
    qtbot.mouseClick(window.screen_for("start").findChild(TextButton, "help"), Qt.MouseButton.LeftButton)
    assert window.shown() == "help"
