"""A running session obeys any key and a click anywhere, answers with a word, and keeps its controls out of sight."""

from dataclasses import replace

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from hiptimer.core.player import Command
from hiptimer.core.snapshot import Snapshot
from hiptimer.gui import announce, samples
from hiptimer.gui.keys import Deed
from hiptimer.gui.screens import session
from hiptimer.gui.screens.help import HelpPage
from hiptimer.gui.screens.session import SessionScreen
from hiptimer.gui.screens.session_volume import Volume, louder, mute_or_not, quieter
from hiptimer.gui.screens.session_words import announcement
from hiptimer.gui.widgets.button import TextButton
from hiptimer.gui.widgets.notice import Notice
from tests.content import catalogue

SNAPSHOTS = samples.snapshots(catalogue())
NONE = Qt.KeyboardModifier.NoModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def screen(qtbot: QtBot) -> SessionScreen:
    made = SessionScreen()
    qtbot.addWidget(made)
    made.resize(1280, 800)
    made.show()
    made.setFocus()
    made.show_snapshot(SNAPSHOTS["lower-five"])
    return made


def press(screen: SessionScreen, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE, *, again: bool = False) -> None:
    QApplication.sendEvent(screen, QKeyEvent(QKeyEvent.Type.KeyPress, key, modifiers, "", again))


def point_at(screen: SessionScreen, x: int, y: int) -> None:
    """Move the pointer; the platform for tests has none of its own."""
    place = QPointF(x, y)
    no_button = Qt.MouseButton.NoButton
    QApplication.sendEvent(
        screen, QMouseEvent(QEvent.Type.MouseMove, place, screen.mapToGlobal(place), no_button, no_button, NONE)
    )


def answer(screen: SessionScreen) -> str:
    return screen.findChild(Notice).said()


def asked_by(screen: SessionScreen) -> list[Command]:
    kept: list[Command] = []
    screen.asked.connect(kept.append)
    return kept


# -- one action by context -------------------------------------------------------------------------


@pytest.mark.parametrize("place", [QPoint(300, 400), QPoint(900, 300), QPoint(640, 20), QPoint(100, 700)])
def test_a_click_anywhere_does_the_sensible_thing(qtbot: QtBot, screen: SessionScreen, place: QPoint) -> None:
    asked = asked_by(screen)
    qtbot.mouseClick(screen.childAt(place) or screen, Qt.MouseButton.LeftButton, pos=place)
    assert asked == [Command.TOGGLE]


def test_a_double_click_is_one_and_another_button_of_the_mouse_is_none(qtbot: QtBot, screen: SessionScreen) -> None:
    asked = asked_by(screen)
    qtbot.mouseClick(screen, Qt.MouseButton.RightButton)
    assert asked == []
    qtbot.mouseClick(screen, Qt.MouseButton.LeftButton)
    qtbot.mouseDClick(screen, Qt.MouseButton.LeftButton)
    assert asked == [Command.TOGGLE]


ANSWERS = [
    # moment,            key,                  asks for,          and says
    ("lower-five", Qt.Key.Key_Space, Command.TOGGLE, "Paused"),
    ("paused", Qt.Key.Key_Space, Command.TOGGLE, "Going on"),
    ("lead-in", Qt.Key.Key_PageDown, Command.TOGGLE, "Started"),
    ("own-pace", Qt.Key.Key_Return, Command.TOGGLE, "Set done"),
    ("own-pace-waiting", Qt.Key.Key_MediaPlay, Command.TOGGLE, "Set done"),
    ("lower-five", Qt.Key.Key_Left, Command.BACK, "Back"),
    ("lower-five", Qt.Key.Key_Right, Command.SKIP, "Skipped"),
    ("rest", Qt.Key.Key_R, Command.REPEAT, "Set repeated"),
    ("paused", Qt.Key.Key_R, Command.REPEAT, "Set repeated"),
    ("lower-five", Qt.Key.Key_Escape, Command.PAUSE, "Paused"),
    ("lower-five", Qt.Key.Key_MediaStop, Command.PAUSE, "Paused"),
    ("paused", Qt.Key.Key_P, Command.PAUSE, ""),
]


@pytest.mark.parametrize(("name", "key", "command", "words"), ANSWERS)
def test_a_key_is_answered_in_a_word(
    screen: SessionScreen, name: str, key: Qt.Key, command: Command, words: str
) -> None:
    screen.show_snapshot(SNAPSHOTS[name])
    asked = asked_by(screen)
    press(screen, key)
    assert (asked, answer(screen)) == ([command], words)


@pytest.mark.parametrize(
    ("name", "command", "words"),
    [
        ("lower-five", Command.PLAY, ""),
        ("paused", Command.PLAY, "Going on"),
        ("lower-five", Command.PAUSE, "Paused"),
        ("paused", Command.PAUSE, ""),
        ("own-pace-waiting", Command.FINISH_SET, "Set done"),
        ("lower-five", Command.FINISH_SET, ""),
        ("lower-five", Command.SKIP, "Skipped"),
        ("lower-five", Command.STOP, ""),
    ],
)
def test_so_is_a_command_from_outside(screen: SessionScreen, name: str, command: Command, words: str) -> None:
    screen.show_snapshot(SNAPSHOTS[name])
    asked = asked_by(screen)
    screen.confirm(command)
    assert (asked, answer(screen)) == ([], words)


def test_the_answer_stays_a_while_then_fades_and_leaves_its_place(qtbot: QtBot, screen: SessionScreen) -> None:
    notice = screen.findChild(Notice)
    place = notice.geometry()
    press(screen, Qt.Key.Key_R)
    assert notice._stays.isActive()
    assert notice._stays.interval() == 2000
    notice._stays.timeout.emit()
    assert answer(screen) == "Set repeated"
    qtbot.waitUntil(lambda: answer(screen) == "")
    assert notice.geometry() == place
    press(screen, Qt.Key.Key_Left)
    assert notice.palette().windowText().color().alphaF() == 1.0


def test_with_less_motion_the_answer_is_gone_at_once(screen: SessionScreen) -> None:
    screen.reduce_motion(reduced=True)
    press(screen, Qt.Key.Key_R)
    screen.findChild(Notice).go()
    assert answer(screen) == ""


def test_full_screen_is_asked_for_and_answered(qtbot: QtBot, screen: SessionScreen) -> None:
    with qtbot.waitSignal(screen.full_screen_asked):
        press(screen, Qt.Key.Key_F)
    assert answer(screen) == "Full screen"


def test_a_key_of_ones_own_asks_for_what_it_was_given(screen: SessionScreen) -> None:
    screen.use_keys("B=repeat")
    asked = asked_by(screen)
    press(screen, Qt.Key.Key_B)
    press(screen, Qt.Key.Key_Right)
    assert asked == [Command.REPEAT, Command.SKIP]


# -- volume ----------------------------------------------------------------------------------------


def test_mute_and_volume_are_asked_for_and_answered(screen: SessionScreen) -> None:
    screen.prefer_volume(0.75)
    heard: list[tuple[float, str]] = []
    screen.volume_asked.connect(lambda volume: heard.append((volume, answer(screen))))
    for key, modifiers in (
        (Qt.Key.Key_Minus, NONE),
        (Qt.Key.Key_Plus, SHIFT),
        (Qt.Key.Key_Equal, NONE),
        (Qt.Key.Key_M, NONE),
        (Qt.Key.Key_M, NONE),
    ):
        press(screen, key, modifiers)
    assert heard == [
        (0.7, "Volume 70 %"),
        (0.8, "Volume 80 %"),
        (0.9, "Volume 90 %"),
        (0, "Muted"),
        (0.9, "Volume 90 %"),
    ]


def test_what_nothing_else_tells_is_read_out(screen: SessionScreen, monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[str] = []
    monkeypatch.setattr(session, "announce", lambda _about, words: told.append(words))
    press(screen, Qt.Key.Key_M)
    assert told == ["Muted"]


def test_the_volume_goes_on_with_a_key_held_down(screen: SessionScreen) -> None:
    for again in (False, True, True):
        press(screen, Qt.Key.Key_Minus, again=again)
    assert screen.volume() == 0.7


def test_the_next_session_is_as_loud_but_never_muted(screen: SessionScreen) -> None:
    press(screen, Qt.Key.Key_Minus)
    press(screen, Qt.Key.Key_M)
    screen.prefer_volume(1.0)
    screen.show_timeline(samples.timeline())
    assert screen.volume() == 0.9
    screen.prefer_volume(0.5)
    assert screen.volume() == 0.5


@given(st.integers(0, 100))
def test_steps_lead_to_full_steps_and_stay_in_range(percent: int) -> None:
    up, down = louder(Volume(percent, muted=True)), quieter(Volume(percent, muted=True))
    assert not up.muted
    assert not down.muted
    assert up.percent % 10 == down.percent % 10 == 0
    assert max(0, percent - 10) <= down.percent <= percent <= up.percent <= min(100, percent + 10)
    assert down.percent < percent or percent == 0
    assert up.percent > percent or percent == 100
    assert mute_or_not(mute_or_not(Volume(percent))) == Volume(percent)


# -- the controls ----------------------------------------------------------------------------------


def test_the_controls_go_after_a_while_and_nothing_moves(screen: SessionScreen) -> None:
    before = [part.geometry() for part in screen.findChildren(TextButton)]
    assert screen.controls.are_seen()
    assert screen.controls._stay.isActive()
    assert screen.controls._stay.interval() == 3000
    screen.controls._stay.timeout.emit()
    assert not screen.controls.are_seen()
    assert [part.geometry() for part in screen.findChildren(TextButton)] == before
    row = before[0].united(before[-1])
    shown = screen.grab(row).toImage()
    assert {shown.pixel(x, y) for x in range(0, shown.width(), 3) for y in range(shown.height())} == {shown.pixel(0, 0)}


@pytest.mark.parametrize("key", [Qt.Key.Key_R, Qt.Key.Key_X, Qt.Key.Key_Shift])
def test_any_key_calls_the_controls(screen: SessionScreen, key: Qt.Key) -> None:
    screen.controls.rest()
    press(screen, key)
    assert screen.controls.are_seen()


def test_a_pointer_that_moves_calls_the_controls_and_one_that_is_merely_there_does_not(screen: SessionScreen) -> None:
    screen.controls.rest()
    point_at(screen, 300, 300)
    point_at(screen, 300, 300)
    assert not screen.controls.are_seen()
    point_at(screen, 303, 300)
    assert screen.controls.are_seen()


def test_where_a_hidden_control_is_a_click_does_the_sensible_thing(qtbot: QtBot, screen: SessionScreen) -> None:
    asked = asked_by(screen)
    skip = screen.findChild(TextButton, "skip")
    screen.controls.rest()
    assert screen.childAt(skip.geometry().center()) is None
    qtbot.mouseClick(screen, Qt.MouseButton.LeftButton, pos=skip.geometry().center())
    assert asked == [Command.TOGGLE]


def test_with_the_focus_at_one_of_them_the_controls_stay(qtbot: QtBot, screen: SessionScreen) -> None:
    screen.activateWindow()
    qtbot.waitUntil(screen.isActiveWindow)
    screen.setFocus()
    screen.controls.rest()
    qtbot.keyClick(screen, Qt.Key.Key_Tab)
    assert screen.findChild(TextButton, "pause").hasFocus()
    assert screen.controls.are_seen()
    screen.controls.rest()
    assert screen.controls.are_seen()
    screen.setFocus()
    screen.controls.rest()
    assert not screen.controls.are_seen()


def test_in_full_screen_the_pointer_goes_with_the_controls(screen: SessionScreen) -> None:
    screen.controls.rest()
    assert screen.cursor().shape() is Qt.CursorShape.ArrowCursor
    screen.showFullScreen()
    screen.controls.rest()
    assert screen.cursor().shape() is Qt.CursorShape.BlankCursor
    screen.controls.wake()
    assert screen.cursor().shape() is Qt.CursorShape.ArrowCursor


def test_hidden_controls_keep_their_names(screen: SessionScreen) -> None:
    screen.controls.rest()
    for button in screen.findChildren(TextButton):
        assert button.isVisible() == (button.objectName() != "done")
        assert button.accessibleName()


# -- help ------------------------------------------------------------------------------------------


def test_help_pauses_lies_over_all_and_leads_back(qtbot: QtBot, screen: SessionScreen) -> None:
    asked = asked_by(screen)
    press(screen, Qt.Key.Key_Question, SHIFT)
    page = screen.findChild(HelpPage)
    assert asked == [Command.PAUSE]
    assert page.isVisible()
    assert page.geometry() == screen.rect()
    below = [screen.findChild(TextButton, name) for name in ("pause", "back", "skip", "quit")]
    assert not any(button.isEnabled() for button in below), "Tab must not lead beneath the page"
    screen.resize(800, 500)
    assert page.geometry() == screen.rect()
    qtbot.keyClick(page, Qt.Key.Key_Right)
    qtbot.mouseClick(page, Qt.MouseButton.LeftButton)
    assert asked == [Command.PAUSE]
    qtbot.keyClick(page, Qt.Key.Key_H)
    assert page.isHidden()
    assert all(button.isEnabled() for button in below)


def test_help_in_a_pause_asks_for_nothing(screen: SessionScreen) -> None:
    screen.show_snapshot(SNAPSHOTS["paused"])
    asked = asked_by(screen)
    screen.do(Deed.HELP)
    assert asked == []


def test_a_session_begins_without_help_and_answer_of_the_one_before(screen: SessionScreen) -> None:
    screen.do(Deed.LOUDER)
    screen.do(Deed.HELP)
    screen.show_timeline(samples.timeline())
    assert screen.findChild(HelpPage).isHidden()
    assert answer(screen) == ""


# -- screen readers --------------------------------------------------------------------------------

TOLD = {
    "lower-five": "Lower, Rep 3 of 8",
    "timed": "March on the spot, Warm-up",
    "lead-in": "Get ready, Single-leg glute bridge, left leg",
    "side-change": "Switch sides, Single-leg glute bridge, right leg",
    "rest": "Rest, Romanian deadlift",
    "own-pace": "Go, Push-up, Set 1 of 3",
    "paused": "Paused, Rep 3 of 8",
}


@pytest.mark.parametrize("name", TOLD)
def test_a_phase_is_told_in_words(name: str) -> None:
    assert announcement(SNAPSHOTS[name]) == TOLD[name]


def test_a_phase_is_told_once_and_a_short_one_not_at_all(
    screen: SessionScreen, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []
    monkeypatch.setattr(session, "announce", lambda _about, words: told.append(words))
    screen.show_timeline(samples.timeline())
    lowering = SNAPSHOTS["lower-five"]
    for elapsed in range(0, lowering.phase.length, 250):
        screen.show_snapshot(at(lowering, elapsed))
    short = replace(lowering, phase=msgspec.structs.replace(lowering.phase, label="Pause", length=1000))
    screen.show_snapshot(short)
    screen.show_snapshot(SNAPSHOTS["rest"])
    assert told == ["Lower, Rep 3 of 8", "Rest, Romanian deadlift"]


def at(snapshot: Snapshot, elapsed: int) -> Snapshot:
    left = snapshot.phase.length - elapsed
    return replace(snapshot, elapsed=elapsed, left=left, count=str(-(-left // 1000)), total_left=left)


@pytest.mark.parametrize(("listens", "words", "sent"), [(True, "Rest", 1), (False, "Rest", 0), (True, "", 0)])
def test_words_reach_whoever_listens(
    screen: SessionScreen, monkeypatch: pytest.MonkeyPatch, *, listens: bool, words: str, sent: int
) -> None:
    kept: list[str] = []

    class Reader:
        """A screen reader."""

        @staticmethod
        def isActive() -> bool:  # noqa: N802 Qt's name
            return listens

        @staticmethod
        def updateAccessibility(event: announce.QAccessibleAnnouncementEvent) -> None:  # noqa: N802 Qt's name
            kept.append(event.message())

    monkeypatch.setattr(announce, "QAccessible", Reader)
    announce.announce(screen, words)
    assert kept == [words] * sent
