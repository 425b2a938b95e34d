"""The page that offers to go on: where it was, and two buttons."""

from dataclasses import replace

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from hiptimer.gui import samples
from hiptimer.gui.screens.unfinished import GOES_ON, LETS_BE, UnfinishedScreen


@pytest.fixture
def screen(qtbot: QtBot) -> UnfinishedScreen:
    made = UnfinishedScreen()
    qtbot.addWidget(made)
    made.show_session(samples.cut_short())
    made.resize(1280, 800)
    made.show()
    made.setFocus()
    return made


def test_it_says_where_it_was_and_the_button_tells_it_too(screen: UnfinishedScreen) -> None:
    words = "Kickstand deadlift with two dumbbells, right leg, set 2 of 3, repetition 4 of 8"
    assert screen.findChild(QLabel, "place").accessibleName() == words
    go_on = screen.findChild(QPushButton, "go-on")
    assert (go_on.accessibleName(), go_on.accessibleDescription()) == ("Go on", words)
    assert screen.focusProxy() is go_on


@pytest.mark.parametrize("key", GOES_ON | LETS_BE)
def test_each_key_says_one_thing(screen: UnfinishedScreen, qtbot: QtBot, key: Qt.Key) -> None:
    wanted, refused = [], []
    screen.wanted.connect(lambda: wanted.append(key))
    screen.refused.connect(lambda: refused.append(key))
    qtbot.keyClick(screen, key)
    assert (len(wanted), len(refused)) == ((1, 0) if key in GOES_ON else (0, 1))


@pytest.mark.parametrize(("name", "signal"), [("go-on", "wanted"), ("let-be", "refused")])
def test_a_click_does_the_same(screen: UnfinishedScreen, qtbot: QtBot, name: str, signal: str) -> None:
    with qtbot.waitSignal(getattr(screen, signal), timeout=100):
        qtbot.mouseClick(screen.findChild(QPushButton, name), Qt.MouseButton.LeftButton)


@pytest.mark.parametrize("size", [(800, 500), (1280, 800), (640, 400), (700, 1000)])
@pytest.mark.parametrize("label", ["", "Change over"])
def test_all_of_it_is_in_sight(screen: UnfinishedScreen, size: tuple[int, int], label: str) -> None:
    found = samples.cut_short()
    assert found.place is not None
    screen.show_session(replace(found, place=msgspec.structs.replace(found.place, label=label)))
    screen.resize(*size)
    place = screen.findChild(QLabel, "place")
    breaks = place.text().replace("\N{NO-BREAK SPACE}", "_").split()
    assert max(place.fontMetrics().horizontalAdvance(part) for part in breaks) <= place.width()
    needed = place.heightForWidth(place.width())
    assert 0 < needed <= place.height()
    for name in ("go-on", "let-be"):
        assert screen.rect().contains(screen.findChild(QPushButton, name).geometry())
