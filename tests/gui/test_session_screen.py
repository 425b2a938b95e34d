"""The session screen is a function of the snapshot, legible from afar; keys and buttons ask for the right thing."""

from dataclasses import replace

import msgspec
import numpy as np
import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QFontInfo, QImage, QKeyEvent
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from hiptimer.core.picture import picture, still
from hiptimer.core.player import Command
from hiptimer.core.snapshot import Mode, Snapshot
from hiptimer.core.terms import GAPS, Kind
from hiptimer.gui import look, samples
from hiptimer.gui.palettes import Tint
from hiptimer.gui.screens import session_parts
from hiptimer.gui.screens.session import SessionScreen
from hiptimer.gui.screens.session_ring import arc
from hiptimer.gui.theme import contrast
from hiptimer.gui.widgets.close_up import CloseUp
from hiptimer.gui.widgets.figure import FigureView
from hiptimer.gui.widgets.marks import Dots, Mark, Shape
from hiptimer.gui.widgets.overview import Overview
from hiptimer.gui.widgets.ring import Ring
from hiptimer.gui.widgets.words import BigCount, Words
from tests.content import catalogue

SIZES = [(800, 500), (1280, 800), (1920, 1080)]
ALL_SIZES = [*SIZES, (640, 400), (3840, 2160)]
SHAPES = [*ALL_SIZES, (700, 1000), (900, 900), (2560, 1080)]
"""Beside those, a window higher than wide, a square one and a very wide one."""
SNAPSHOTS = samples.snapshots(catalogue())

EXPECTED = {
    #                    count,  exercise,             phase,          shape,        side,    rep,          set
    "lower-five": ("5", "Romanian deadlift", "Lower", Shape.DOWN, "", "Rep 3 of 8", "Set 2 of 3"),
    "lower-three": ("3", "Romanian deadlift", "Lower", Shape.DOWN, "", "Rep 3 of 8", "Set 2 of 3"),
    "kickstand-left": ("1", "Kickstand deadlift", "Lower", Shape.DOWN, "Left", "Rep 2 of 8", "Set 2 of 3"),
    "bridge-hold": ("2", "Single-leg glute bridge", "Hold", Shape.HOLD, "Left", "Rep 5 of 8", "Set 2 of 3"),
    "bridge-lift-right": ("1", "Single-leg glute bridge", "Lift", Shape.UP, "Right", "Rep 8 of 8", "Set 2 of 3"),
    "step-left": ("1", "Glute bridge walkout", "Walk out", Shape.STEP, "Left", "Rep 2 of 5", "Set 2 of 3"),
    "step-right": ("4", "Glute bridge walkout", "Walk out", Shape.STEP, "Right", "Rep 2 of 5", "Set 3 of 3"),
    "timed": ("24", "Warm-up", "March on the spot", Shape.TIMED, "", "", ""),
    "lead-in": ("20", "Single-leg glute bridge", "Get ready", Shape.REST, "Left", "", ""),
    "rest": ("74", "Romanian deadlift", "Rest", Shape.REST, "", "", ""),
    "side-change": ("9", "Single-leg glute bridge", "Switch sides", Shape.REST, "Right", "", ""),
    "change-over": ("1:58", "Kickstand deadlift", "Change over", Shape.REST, "Left", "", ""),
    "own-pace": ("42", "Push-up", "Go", Shape.TIMED, "", "12 reps", "Set 1 of 3"),
    "own-pace-waiting": ("Done?", "Push-up", "Your pace", Shape.WAIT, "", "12 reps", "Set 1 of 3"),
    "paused": ("4", "Romanian deadlift", "Paused", Shape.PAUSE, "", "Rep 3 of 8", "Set 2 of 3"),
    "count-in": ("3", "Romanian deadlift", "Get ready", Shape.REST, "", "Rep 3 of 8", "Set 2 of 3"),
    "count-in-told": ("", "Romanian deadlift", "Get ready", Shape.REST, "", "Rep 3 of 8", "Set 2 of 3"),
    "done": ("1", "Romanian deadlift", "Lower", Shape.DOWN, "", "Rep 3 of 8", "Set 2 of 3"),
}

COMING = {
    "lower-five": "Rest 1:30, then set 3 of 3",
    "lower-three": "Rest 1:30, then set 3 of 3",
    "kickstand-left": "Switch sides 0:12, then right leg, set 2 of 3",
    "bridge-hold": "Switch sides 0:12, then right leg, set 2 of 3",
    "bridge-lift-right": "Rest 0:45, then left leg, set 3 of 3",
    "step-left": "Rest 1:00, then set 3 of 3",
    "step-right": "Change over 1:15, then Romanian deadlift, set 1 of 3",
    "timed": "Leg swings, left leg",
    "lead-in": "Single-leg glute bridge, left leg, set 1 of 3",
    "rest": "Romanian deadlift, set 2 of 3",
    "side-change": "Single-leg glute bridge, right leg, set 2 of 3",
    "change-over": "Kickstand deadlift, left leg, set 1 of 3",
    "own-pace": "Rest 1:00, then set 2 of 3",
    "own-pace-waiting": "Rest 1:00, then set 2 of 3",
    "paused": "Rest 1:30, then set 3 of 3",
    "count-in": "Rest 1:30, then set 3 of 3",
    "count-in-told": "Rest 1:30, then set 3 of 3",
    "done": "End",
}


@pytest.fixture
def screen(qtbot: QtBot) -> SessionScreen:
    made = SessionScreen()
    qtbot.addWidget(made)
    made.resize(1280, 800)
    made.show()
    return made


def said(screen: SessionScreen, name: str) -> str:
    return screen.findChild(Words, name).said()


def shape(screen: SessionScreen, name: str) -> Shape:
    return screen.findChild(Mark, name).shape()


def button(screen: SessionScreen, name: str) -> QPushButton:
    return screen.findChild(QPushButton, name)


def ink(widget: QWidget) -> QRect:
    """The smallest rectangle of a widget's picture that holds everything unlike its background."""
    picture = widget.grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8)
    grey = np.frombuffer(picture.constBits(), np.uint8).reshape(picture.height(), picture.bytesPerLine())
    rows, columns = np.nonzero(grey[:, : picture.width()] > 100)
    return QRect(QPoint(int(columns.min()), int(rows.min())), QPoint(int(columns.max()), int(rows.max())))


def test_every_made_up_moment_has_an_expectation() -> None:
    assert EXPECTED.keys() == SNAPSHOTS.keys()


@pytest.mark.parametrize("name", EXPECTED)
def test_a_snapshot_is_shown_in_words_and_shapes(screen: SessionScreen, name: str) -> None:
    count, exercise, phase, mark, side, rep, of_sets = EXPECTED[name]
    snapshot = SNAPSHOTS[name]
    screen.show_snapshot(snapshot)
    assert said(screen, "count") == count
    assert said(screen, "exercise") == exercise
    assert (said(screen, "phase"), shape(screen, "phase-mark")) == (phase, mark)
    assert (said(screen, "left"), said(screen, "right")) == (
        side if side == "Left" else "",
        side if side == "Right" else "",
    )
    assert shape(screen, "left-mark") == (Shape.LEFT if side == "Left" else Shape.NONE)
    assert shape(screen, "right-mark") == (Shape.RIGHT if side == "Right" else Shape.NONE)
    assert (said(screen, "rep"), said(screen, "set")) == (rep, of_sets)
    assert said(screen, "coming") == f"Next: {COMING[name]}"
    assert screen.findChild(Dots, "dots").count() == (
        (snapshot.phase.rep, snapshot.phase.reps) if snapshot.phase.rep else (0, 0)
    )
    assert screen.findChild(Overview, "strip").share() == pytest.approx(snapshot.position / samples.TOTAL)


def test_the_caption_is_what_is_said_or_what_to_do(screen: SessionScreen) -> None:
    screen.show_snapshot(SNAPSHOTS["bridge-hold"])
    assert said(screen, "caption") == "Keep your belt line level"
    screen.show_snapshot(SNAPSHOTS["paused"])
    assert said(screen, "caption") == "Esc once more: back to the start page"
    screen.show_snapshot(SNAPSHOTS["own-pace-waiting"])
    assert said(screen, "caption") == "Space when you are done"


def test_total_left_is_rounded_as_a_countdown_is(screen: SessionScreen) -> None:
    screen.show_snapshot(replace(SNAPSHOTS["rest"], total_left=60_001))
    assert said(screen, "total") == "1:01 left"


@pytest.mark.parametrize("kind", Kind)
def test_every_kind_of_phase_has_a_look(screen: SessionScreen, kind: Kind) -> None:
    snapshot = SNAPSHOTS["lower-five"]
    screen.show_snapshot(replace(snapshot, phase=msgspec.structs.replace(snapshot.phase, kind=kind)))
    assert shape(screen, "phase-mark") is look.LOOKS[kind].shape


def test_no_two_looks_share_shape_or_colour() -> None:
    looks = set(look.LOOKS.values())
    assert len({each.shape for each in looks}) == len({each.tint for each in looks}) == len(looks) == 6


# -- legible from three metres ---------------------------------------------------------------------


@pytest.mark.parametrize(("width", "height"), ALL_SIZES)
def test_the_count_fills_a_third_of_the_height(screen: SessionScreen, width: int, height: int) -> None:
    screen.resize(width, height)
    count = screen.findChild(BigCount, "count")
    for name, expected in EXPECTED.items():
        screen.show_snapshot(SNAPSHOTS[name])
        assert count.text() == expected[0]
        if not expected[0]:
            continue
        drawn = ink(count)
        assert drawn.height() >= height / 3 or expected[0] == "Done?", name
        assert count.rect().adjusted(1, 1, -1, -1).contains(drawn), name


@pytest.mark.parametrize(("width", "height"), ALL_SIZES)
def test_no_words_are_smaller_than_a_twenty_fifth(screen: SessionScreen, width: int, height: int) -> None:
    screen.resize(width, height)
    for name, snapshot in SNAPSHOTS.items():
        screen.show_snapshot(snapshot)
        parts = [*screen.findChildren(QLabel), *screen.findChildren(QPushButton)]
        sizes = {part.objectName(): QFontInfo(part.font()).pixelSize() for part in parts}
        assert min(sizes.values()) >= 0.04 * height, (name, sizes)


@pytest.mark.parametrize(("width", "height"), SIZES)
def test_words_are_cut_only_where_they_may_be(screen: SessionScreen, width: int, height: int) -> None:
    screen.resize(width, height)
    for name, snapshot in SNAPSHOTS.items():
        screen.show_snapshot(snapshot)
        cut = {part.objectName() for part in screen.findChildren(Words) if part.text() != part.said()}
        assert cut <= {"coming"}, name


@pytest.mark.parametrize(("width", "height"), SHAPES)
def test_nothing_moves_from_moment_to_moment(screen: SessionScreen, width: int, height: int) -> None:
    screen.resize(width, height)
    seen = set()
    for snapshot in SNAPSHOTS.values():
        screen.show_snapshot(snapshot)
        QApplication.processEvents()
        seen.add(tuple((part.objectName(), part.geometry().getRect()) for part in screen.findChildren(QWidget)))
    assert len(seen) == 1


@pytest.mark.parametrize(("width", "height"), SHAPES)
def test_places_do_not_overlap_but_for_the_count_in_its_ring(screen: SessionScreen, width: int, height: int) -> None:
    screen.resize(width, height)
    ring, count = screen.findChild(Ring), screen.findChild(BigCount)
    assert ring.geometry().contains(count.geometry())
    parts = screen.findChildren(QWidget)
    for first in parts:
        assert screen.rect().contains(first.geometry()), first.objectName()
        for second in parts:
            both = first.geometry() & second.geometry()
            apart = first is second or both.isEmpty() or {first, second} == {ring, count}
            assert apart, (first.objectName(), second.objectName())


@pytest.mark.parametrize(("width", "height"), SHAPES)
def test_no_line_is_higher_than_its_place(screen: SessionScreen, width: int, height: int) -> None:
    screen.resize(width, height)
    for snapshot in SNAPSHOTS.values():
        screen.show_snapshot(snapshot)
        for part in screen.findChildren(Words):
            if not isinstance(part, BigCount):
                assert part.fontMetrics().height() <= part.height() + 1, part.objectName()


@pytest.mark.parametrize(("width", "height"), SIZES)
def test_the_figure_takes_nearly_half_of_the_width(screen: SessionScreen, width: int, height: int) -> None:
    screen.resize(width, height)
    place = screen.findChild(FigureView).geometry()
    assert place.left() < 0.05 * width
    assert place.width() >= 0.4 * width
    assert place.height() >= 0.5 * height


def test_in_a_high_window_the_figure_stands_above_the_ring(screen: SessionScreen) -> None:
    screen.resize(700, 1000)
    figure, ring = screen.findChild(FigureView).geometry(), screen.findChild(Ring).geometry()
    assert figure.bottom() < ring.top()
    assert figure.width() > 0.9 * 700


@pytest.mark.parametrize(("width", "height"), SIZES)
def test_every_button_has_room_for_its_words(screen: SessionScreen, width: int, height: int) -> None:
    screen.resize(width, height)
    for name in ("paused", "own-pace"):
        screen.show_snapshot(SNAPSHOTS[name])
        for each in screen.findChildren(QPushButton):
            assert each.sizeHint().width() <= each.width(), each.objectName()


def test_the_phase_is_in_its_colour_and_the_colour_stands_out(screen: SessionScreen) -> None:
    screen.show_snapshot(SNAPSHOTS["step-left"])
    words = screen.findChild(Words, "phase")
    colour = words.palette().color(words.foregroundRole())
    assert colour == words._theme.colour(Tint.STEP)
    assert contrast(colour, screen.palette().color(screen.backgroundRole())) >= 7


def test_nothing_is_lost_when_the_window_changes_its_size(screen: SessionScreen) -> None:
    screen.show_snapshot(SNAPSHOTS["step-left"])
    screen.resize(800, 500)
    assert said(screen, "phase") == "Walk out"
    words = screen.findChild(Words, "phase")
    assert words.palette().windowText().color() == words._theme.colour(Tint.STEP)


# -- keys and buttons ------------------------------------------------------------------------------

GO_ON = [Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_PageDown, Qt.Key.Key_MediaTogglePlayPause]
KEYS = [
    *[(key, Command.TOGGLE) for key in GO_ON],
    (Qt.Key.Key_Left, Command.BACK),
    (Qt.Key.Key_PageUp, Command.BACK),
    (Qt.Key.Key_MediaPrevious, Command.BACK),
    (Qt.Key.Key_Right, Command.SKIP),
    (Qt.Key.Key_MediaNext, Command.SKIP),
    (Qt.Key.Key_Escape, Command.PAUSE),
]


def press(screen: SessionScreen, key: Qt.Key, *, repeated: bool = False) -> None:
    """Press a key; pytest-qt knows no media keys."""
    event = QKeyEvent(QKeyEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, "", repeated)
    QApplication.sendEvent(screen, event)


@pytest.mark.parametrize(("key", "command"), KEYS)
def test_a_key_asks_once(screen: SessionScreen, key: Qt.Key, command: Command) -> None:
    screen.show_snapshot(SNAPSHOTS["lower-five"])
    asked: list[Command] = []
    screen.asked.connect(asked.append)
    press(screen, key)
    assert asked == [command]


def test_a_key_held_down_asks_once(screen: SessionScreen) -> None:
    asked: list[Command] = []
    screen.asked.connect(asked.append)
    for repeated in (False, True, True):
        press(screen, Qt.Key.Key_Space, repeated=repeated)
    assert asked == [Command.TOGGLE]


def test_a_key_with_control_is_somebody_elses(qtbot: QtBot, screen: SessionScreen) -> None:
    asked: list[Command] = []
    screen.asked.connect(asked.append)
    qtbot.keyClick(screen, Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier)
    assert asked == []


@pytest.mark.parametrize("name", ["lower-five", "own-pace-waiting", "count-in"])
def test_escape_pauses_what_moves(qtbot: QtBot, screen: SessionScreen, name: str) -> None:
    screen.show_snapshot(SNAPSHOTS[name])
    with qtbot.waitSignal(screen.asked) as asked, qtbot.assertNotEmitted(screen.left):
        qtbot.keyClick(screen, Qt.Key.Key_Escape)
    assert asked.args == [Command.PAUSE]


def test_the_second_escape_leads_back(qtbot: QtBot, screen: SessionScreen) -> None:
    screen.show_snapshot(SNAPSHOTS["paused"])
    with qtbot.waitSignal(screen.left), qtbot.assertNotEmitted(screen.asked):
        qtbot.keyClick(screen, Qt.Key.Key_Escape)


BUTTONS = [
    ("lower-five", "pause", "Pause", "Space", Command.PAUSE),
    ("own-pace", "pause", "Pause", "Esc", Command.PAUSE),
    ("paused", "pause", "Resume", "Space", Command.PLAY),
    ("lead-in", "pause", "Start", "Space", Command.PLAY),
    ("own-pace", "done", "Done", "Space", Command.FINISH_SET),
    ("own-pace-waiting", "done", "Done", "Space", Command.FINISH_SET),
    ("lower-five", "back", "Back", "←", Command.BACK),
    ("lower-five", "skip", "Skip", "→", Command.SKIP),
]


@pytest.mark.parametrize("expected", BUTTONS, ids=lambda each: "-".join(each[:2]))
def test_a_button_asks_and_is_named(qtbot: QtBot, screen: SessionScreen, expected: tuple[str, ...]) -> None:
    name, which, word, key, command = expected
    screen.show_snapshot(SNAPSHOTS[name])
    pressed = button(screen, which)
    assert (pressed.isVisible(), pressed.accessibleName(), pressed.accessibleDescription()) == (True, word, key)
    asked: list[Command] = []
    screen.asked.connect(asked.append)
    qtbot.mouseClick(pressed, Qt.MouseButton.LeftButton)
    assert asked == [command]


def test_the_quit_button_asks_to_quit(qtbot: QtBot, screen: SessionScreen) -> None:
    screen.show_snapshot(SNAPSHOTS["rest"])
    assert button(screen, "quit").accessibleName() == "Quit"
    with qtbot.waitSignal(screen.quit_asked):
        qtbot.mouseClick(button(screen, "quit"), Qt.MouseButton.LeftButton)


def test_done_is_there_only_for_a_set_at_ones_own_pace(screen: SessionScreen) -> None:
    for name, snapshot in SNAPSHOTS.items():
        screen.show_snapshot(snapshot)
        assert button(screen, "done").isVisible() == name.startswith("own-pace"), name


def test_a_button_with_the_focus_takes_space_and_enter_but_no_arrows(qtbot: QtBot, screen: SessionScreen) -> None:
    screen.show_snapshot(SNAPSHOTS["lower-five"])
    asked: list[Command] = []
    screen.asked.connect(asked.append)
    skip = button(screen, "skip")
    for key in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Left):
        qtbot.keyClick(skip, key)
    assert asked == [Command.SKIP, Command.SKIP, Command.BACK]


def test_a_click_leaves_the_keys_with_the_screen(qtbot: QtBot, screen: SessionScreen) -> None:
    screen.show_snapshot(SNAPSHOTS["lower-five"])
    screen.setFocus()
    qtbot.mouseClick(button(screen, "skip"), Qt.MouseButton.LeftButton)
    assert not button(screen, "skip").hasFocus()


def test_everything_that_is_read_has_an_accessible_name(screen: SessionScreen) -> None:
    for name, snapshot in SNAPSHOTS.items():
        screen.show_snapshot(snapshot)
        for part in screen.findChildren(QLabel):
            assert part.accessibleName() == part.said(), (name, part.objectName())
        for each in screen.findChildren(QPushButton):
            assert not each.isVisible() or each.accessibleName(), (name, each.objectName())


def test_long_words_of_a_users_own_stay_in_their_place_and_are_no_markup(screen: SessionScreen) -> None:
    long = "<b>Very</b> " + "long name of an exercise " * 3
    snapshot: Snapshot = SNAPSHOTS["lower-five"]
    named = msgspec.structs.replace(snapshot.phase, exercise=long)
    screen.show_snapshot(replace(snapshot, phase=named, mode=Mode.PLAYING))
    words = screen.findChild(Words, "exercise")
    assert words.textFormat() is Qt.TextFormat.PlainText
    assert words.text().startswith("<b>Very</b>")
    assert words.fontMetrics().horizontalAdvance(words.text()) <= words.width() + 1
    assert words.accessibleName() == long


def test_gaps_put_what_comes_first(screen: SessionScreen) -> None:
    tints = {}
    for name in ("rest", "lower-five"):
        screen.show_snapshot(SNAPSHOTS[name])
        words = screen.findChild(Words, "coming")
        tints[SNAPSHOTS[name].phase.kind in GAPS] = (words.palette().windowText().color(), words.font().pixelSize())
    assert tints[True][0] != tints[False][0]
    assert tints[True][1] > tints[False][1]


# -- the figure and the ring of the phase ----------------------------------------------------------


@pytest.mark.parametrize("name", SNAPSHOTS)
def test_the_figure_is_that_of_the_snapshot(screen: SessionScreen, name: str) -> None:
    snapshot = SNAPSHOTS[name]
    screen.show_snapshot(snapshot)
    shown, expected = screen.findChild(FigureView).picture(), picture(snapshot)
    assert (shown is None) == (expected is None) == (snapshot.block.exercise.name == "Push-up")
    if shown is not None and expected is not None:
        assert (shown.joints, shown.mirrored, shown.held) == (expected.joints, expected.mirrored, expected.held)


@pytest.mark.parametrize("name", SNAPSHOTS)
def test_what_comes_is_pictured_where_it_is_something_else(screen: SessionScreen, name: str) -> None:
    snapshot = SNAPSHOTS[name]
    screen.show_snapshot(snapshot)
    view = screen.findChild(CloseUp)
    coming = snapshot.upcoming
    assert view.accessibleName() == (coming.exercise.name if coming else "")
    assert view.picture() == (still(coming.exercise, held=coming.held, side=coming.side) if coming else None)
    assert (ink(view).width() > view.height() // 3) if coming else (view.grab().toImage() == blank(view))


def blank(widget: QWidget) -> QImage:
    picture = widget.grab().toImage()
    picture.fill(picture.pixelColor(0, 0))
    return picture


def test_the_figure_is_told_in_words(screen: SessionScreen) -> None:
    screen.show_snapshot(SNAPSHOTS["bridge-hold"])
    assert screen.findChild(FigureView).accessibleDescription() == "Single-leg glute bridge, Hold, left leg"


def test_with_less_motion_only_the_ends_of_a_movement_are_shown(screen: SessionScreen) -> None:
    lowering = SNAPSHOTS["lower-five"]
    view = screen.findChild(FigureView)

    def seen() -> int:
        poses = set()
        for elapsed in range(0, lowering.phase.length, 100):
            screen.show_snapshot(replace(lowering, elapsed=elapsed, left=lowering.phase.length - elapsed))
            poses.add(view.picture().joints.hip)
        return len(poses)

    assert seen() > 40
    screen.reduce_motion(reduced=True)
    assert seen() == 2


def test_nothing_is_worked_out_while_nobody_can_see_it(screen: SessionScreen, monkeypatch: pytest.MonkeyPatch) -> None:
    asked = []
    monkeypatch.setattr(session_parts, "picture", lambda *_, **__: asked.append(1))
    screen.hide()
    screen.show_snapshot(SNAPSHOTS["lower-five"])
    screen.show_snapshot(SNAPSHOTS["lower-three"])
    assert (asked, said(screen, "count")) == ([], "")
    screen.show()
    assert (asked, said(screen, "count")) == ([1], "3")


@pytest.mark.parametrize(
    ("kind", "length", "beat", "parts"),
    [
        (Kind.LOWER, 5000, 1000, 5),
        (Kind.LOWER, 8000, 1000, 8),
        (Kind.LOWER, 4000, 800, 5),
        (Kind.LOWER, 1000, 1000, 1),
        (Kind.HOLD, 2000, 1000, 2),
        (Kind.STEP, 6000, 1000, 6),
        (Kind.LIFT, 2000, 1000, 1),
        (Kind.REST, 90_000, 1000, 1),
        (Kind.TIMED, 30_000, 1000, 1),
    ],
)
def test_the_ring_has_a_part_for_each_count(kind: Kind, length: int, beat: int, parts: int) -> None:
    moment = SNAPSHOTS["lower-five"]
    phase = msgspec.structs.replace(moment.phase, kind=kind, length=length, beat=beat)
    found = arc(replace(moment, phase=phase, elapsed=length // 4))
    assert (found.parts, found.share) == (parts, 0.25)
    assert (found.shape, found.tint) == (look.LOOKS[kind].shape, look.LOOKS[kind].tint)


@pytest.mark.parametrize("name", ["paused", "count-in"])
def test_the_ring_is_quiet_while_the_session_stands(screen: SessionScreen, name: str) -> None:
    screen.show_snapshot(SNAPSHOTS[name])
    assert screen.findChild(Ring).arc().tint is Tint.QUIET


def test_in_a_gap_the_load_is_told(screen: SessionScreen) -> None:
    screen.show_snapshot(SNAPSHOTS["rest"])
    assert said(screen, "load") == "2 × 10–15 kg"
    screen.show_snapshot(SNAPSHOTS["lower-five"])
    assert said(screen, "load") == ""
