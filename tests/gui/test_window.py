"""The window: screens by key, problems along the top, the keys that mean the same everywhere."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from hiptimer.gui import samples
from hiptimer.gui.screens import SCREENS, Screen
from hiptimer.gui.screens.session import SessionScreen
from hiptimer.gui.widgets.tips import plain_tip
from hiptimer.gui.widgets.words import BigCount
from hiptimer.gui.window import Window

LONG = "No sound output was found; switch on a loudspeaker or start a sound server. " * 6


@pytest.fixture
def window(qtbot: QtBot) -> Window:
    made = Window()
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.mark.parametrize("screen", SCREENS, ids=lambda screen: screen.key)
def test_every_screen_opens_with_its_title(window: Window, screen: Screen) -> None:
    window.open(screen.key)
    assert window.shown() == screen.key
    assert window.windowTitle() == f"{screen.title} · hiptimer"


def test_keys_of_screens_are_their_own() -> None:
    assert len({screen.key for screen in SCREENS}) == len(SCREENS)


def test_a_screen_is_made_once(window: Window) -> None:
    assert not window.has_screen("done")
    assert window.screen_for("done") is window.screen_for("done")
    with pytest.raises(KeyError):
        window.open("nowhere")


def test_the_first_frame_is_told_once(qtbot: QtBot) -> None:
    window = Window()
    qtbot.addWidget(window)
    times = []
    window.painted.connect(lambda: times.append(1))
    with qtbot.waitSignal(window.painted):
        window.show()
    window.repaint()
    window.repaint()
    assert times == [1]


@pytest.mark.parametrize("key", [Qt.Key.Key_F, Qt.Key.Key_F11])
def test_full_screen_and_back(qtbot: QtBot, window: Window, key: Qt.Key) -> None:
    qtbot.keyClick(window, key)
    assert window.isFullScreen()
    qtbot.keyClick(window, key)
    assert not window.isFullScreen()
    qtbot.keyClick(window, key)
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    assert not window.isFullScreen()


@pytest.mark.parametrize("modifier", [Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier])
@pytest.mark.parametrize("key", [screen.key for screen in SCREENS])
def test_q_closes_from_every_screen(qtbot: QtBot, window: Window, key: str, modifier: Qt.KeyboardModifier) -> None:
    window.open(key)
    with qtbot.waitSignal(window.closing):
        qtbot.keyClick(window.screen_for(key), Qt.Key.Key_Q, modifier)
    assert not window.isVisible()


def test_escape_in_a_session_pauses_and_leaves_full_screen_alone(qtbot: QtBot, window: Window) -> None:
    window.open("session")
    screen = window.screen_for("session")
    screen.show_snapshot(samples.snapshots()["lower-five"])
    qtbot.keyClick(window, Qt.Key.Key_F)
    qtbot.keyClick(screen, Qt.Key.Key_Escape)
    assert window.isFullScreen()


def test_problems_are_shown_one_at_a_time_until_dismissed(qtbot: QtBot, window: Window) -> None:
    banner = window.banner
    words, hide = banner.findChild(QLabel, "problem"), banner.findChild(QPushButton, "hide")
    assert not banner.isVisible()
    banner.tell("sound", "No sound.")
    banner.tell("awake", "The screen may switch itself off.")
    assert banner.isVisible()
    assert (words.text(), words.accessibleName(), hide.accessibleName()) == ("No sound.", "No sound.", "Next (1)")
    qtbot.mouseClick(hide, Qt.MouseButton.LeftButton)
    assert (banner.shown(), hide.accessibleName()) == ("The screen may switch itself off.", "Hide")
    qtbot.mouseClick(hide, Qt.MouseButton.LeftButton)
    assert not banner.isVisible()


def test_a_problem_that_is_over_goes_by_itself(window: Window) -> None:
    window.banner.tell("sound", "no sound.")
    assert window.banner.shown() == "No sound."
    window.banner.tell("sound", "")
    window.banner.tell("never told", "")
    assert not window.banner.isVisible()


@pytest.mark.parametrize(("width", "height"), [(640, 400), (800, 500), (1280, 800), (1920, 1080)])
def test_even_with_a_problem_the_count_keeps_a_third_and_the_words_their_place(
    qtbot: QtBot, window: Window, width: int, height: int
) -> None:
    window.resize(width, height)
    window.open("session")
    screen = window.screen_for("session")
    assert isinstance(screen, SessionScreen)
    screen.show_snapshot(samples.snapshots()["lower-five"])
    window.banner.tell("sound", LONG)
    qtbot.waitUntil(lambda: screen.height() + window.banner.height() == height)
    words = window.banner.findChild(QLabel, "problem")
    assert words.text().endswith("…")
    assert words.accessibleName() == LONG
    assert words.toolTip() == plain_tip(LONG)
    assert words.heightForWidth(words.width()) <= words.height() + 1
    assert words.font().pixelSize() >= 0.04 * height
    count = screen.findChild(BigCount, "count")
    assert count.fontMetrics().tightBoundingRect("5").height() >= height / 3
