"""The page after a session: what was done, and one key back."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from hiptimer.gui import samples
from hiptimer.gui.screens.done import ROWS, DoneScreen
from hiptimer.gui.widgets.words import Words


@pytest.fixture
def screen(qtbot: QtBot) -> DoneScreen:
    made = DoneScreen()
    qtbot.addWidget(made)
    made.resize(1280, 800)
    made.show_recap(samples.recap())
    made.show()
    made.setFocus()
    return made


def said(screen: DoneScreen, name: str) -> str:
    return screen.findChild(Words, name).said()


def test_it_tells_what_was_done(screen: DoneScreen) -> None:
    assert (said(screen, "title"), said(screen, "head")) == ("Hip extension for runners", "Well done so far")
    assert (said(screen, "exercise-3"), said(screen, "amount-3")) == ("Kickstand deadlift", "1 of 2 sets")
    time = screen.findChild(Words, "time")
    assert (time.said(), time.accessibleName()) == ("13:32", "Time: 13:32")


def test_a_whole_session_is_done(screen: DoneScreen) -> None:
    screen.show_recap(replace(samples.recap(), whole=True, rows=(("Plank", "1 set"),)))
    assert (said(screen, "head"), said(screen, "exercise-0"), said(screen, "exercise-1")) == ("Done", "Plank", "")


def test_more_rows_than_fit_are_counted(screen: DoneScreen) -> None:
    rows = tuple((f"Exercise {number}", "1 set") for number in range(30))
    screen.show_recap(replace(samples.recap(), rows=rows))
    assert said(screen, f"exercise-{ROWS - 2}") == f"Exercise {ROWS - 2}"
    assert said(screen, f"exercise-{ROWS - 1}") == f"and {30 - ROWS + 1} more"


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_PageDown])
def test_any_likely_key_leads_back(qtbot: QtBot, screen: DoneScreen, key: Qt.Key) -> None:
    with qtbot.waitSignal(screen.left):
        qtbot.keyClick(screen.findChild(QPushButton, "back"), key)


@pytest.mark.parametrize(("width", "height"), [(640, 400), (800, 500), (1280, 800), (1920, 1080)])
def test_all_of_it_is_seen(screen: DoneScreen, width: int, height: int) -> None:
    screen.resize(width, height)
    for part in screen.findChildren(Words):
        assert part.text() == part.said()
        assert not part.said() or part.fontMetrics().height() <= part.height() + 1, part.objectName()
    assert screen.findChild(QPushButton, "back").geometry().bottom() < height
