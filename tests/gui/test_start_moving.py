"""The figure of the start page: each exercise in turn at its own tempo, and still where nobody looks."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from hiptimer.core.picture import moving, still
from hiptimer.core.plan import Preferences, make_plan
from hiptimer.core.terms import Level, Side
from hiptimer.gui.screens import start_moving
from hiptimer.gui.screens.start_moving import MovingFigure, Turn
from hiptimer.gui.theme import TURN_MS, theme_for
from hiptimer.gui.widgets.figure import FigureView
from hiptimer.gui.widgets.words import Words
from tests.content import built_in, catalogue

ROMANIAN = catalogue()["romanian-deadlift"]
BRIDGE = catalogue()["single-leg-glute-bridge"]


def rep(level: Level, name: str) -> Turn:
    """One exercise of the built-in workout as it is done at a level."""
    plan = make_plan(built_in(), catalogue(), Preferences(level))
    block = next(block for block in plan.blocks if block.gap is None and block.exercise.id == name)
    phases = tuple(phase for phase in plan.phases[block.first : block.stop] if phase.rep == 1)
    return Turn(block.exercise, block.held, phases)


class Clock(QObject):
    """A clock that a test moves."""

    now = 0

    def start(self) -> None:
        """Begin anew."""
        self.now = 0

    def elapsed(self) -> int:
        """So long ago."""
        return self.now


@pytest.fixture
def figure(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[MovingFigure]:
    monkeypatch.setattr(start_moving, "QElapsedTimer", Clock)
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(400, 300)
    made = MovingFigure(window)
    made.resize(window.size())
    made.style_as(theme_for(made.size()))
    made.show_turns([rep(Level.STANDARD, "romanian-deadlift"), rep(Level.STANDARD, "single-leg-glute-bridge")])
    with qtbot.waitExposed(window):
        window.show()
    made._ticks.setInterval(3_600_000)  # the test ticks
    yield made
    window.close()


def seen(figure: MovingFigure) -> object:
    return figure.findChild(FigureView).picture()


def after(figure: MovingFigure, elapsed: int) -> object:
    """What is seen so long after a turn began."""
    figure._clock.now = elapsed  # type: ignore[attr-defined]
    figure._show_moment()
    return seen(figure)


def test_a_movement_takes_as_long_as_it_will_in_the_session() -> None:
    turn = rep(Level.STANDARD, "romanian-deadlift")
    down = next(phase for phase in turn.rep if phase.kind == "lower")
    assert down.length == 5000
    assert rep(Level.BEGINNER, "single-leg-glute-bridge").rep != rep(Level.STANDARD, "single-leg-glute-bridge").rep
    top, bottom = (moving(turn.exercise, turn.rep, at) for at in (0, down.length))
    halfway = moving(turn.exercise, turn.rep, down.length // 2)
    assert top is not None
    assert halfway is not None
    assert bottom is not None
    assert top.joints.hip.y > halfway.joints.hip.y > bottom.joints.hip.y
    assert halfway.moving


def test_whole_repetitions_are_shown_and_one_with_a_set_in_seconds_too() -> None:
    for name in ("romanian-deadlift", "single-leg-glute-bridge", "glute-bridge-walkout"):
        turn = rep(Level.STANDARD, name)
        once = sum(phase.length for phase in turn.rep)
        assert turn.length >= TURN_MS
        assert turn.length % once == 0
        assert turn.at(0) == turn.at(once)
    march = Turn(catalogue()["march"])
    assert march.at(0) != march.at(300)


def test_each_exercise_has_its_turn_and_its_name(figure: MovingFigure) -> None:
    name = figure.findChild(Words, "doing")
    first = figure._turns[0]
    assert (figure.is_moving(), name.said()) == (True, first.exercise.name)
    assert after(figure, 100) != after(figure, 2500)
    after(figure, first.length)
    assert name.said() == figure._turns[1].exercise.name
    after(figure, figure._turns[1].length)
    assert name.said() == first.exercise.name


def test_with_reduced_motion_it_stands_still(figure: MovingFigure) -> None:
    figure.reduce_motion(reduced=True)
    turn = figure._turns[0]
    assert (figure.is_moving(), seen(figure)) == (False, still(turn.exercise, held=turn.held))
    figure.reduce_motion(reduced=False)
    assert figure.is_moving()


def test_nothing_moves_where_nobody_sees_it(figure: MovingFigure) -> None:
    figure.hide()
    assert not figure.is_moving()
    figure.show()
    assert figure.is_moving()


def test_after_a_minute_alone_it_stands_still_until_a_key_or_the_pointer(qtbot: QtBot, figure: MovingFigure) -> None:
    figure._stirring._patience.setInterval(1)
    figure._stirring._patience.start()
    qtbot.waitUntil(lambda: not figure.is_moving())
    QApplication.sendEvent(figure, QEvent(QEvent.Type.UpdateRequest))
    assert not figure.is_moving()
    figure._stirring._patience.setInterval(60_000)
    qtbot.keyClick(figure, Qt.Key.Key_Shift)
    assert figure.is_moving()


def test_without_anything_drawn_the_place_stays_empty(figure: MovingFigure) -> None:
    figure.show_turns([])
    assert (figure.is_moving(), seen(figure), figure.findChild(Words, "doing").said()) == (False, None, "")


def test_the_working_leg_is_marked() -> None:
    turn = rep(Level.STANDARD, "single-leg-glute-bridge")
    shown = turn.at(0)
    assert turn.side is Side.RIGHT
    assert shown is not None
    assert (shown.one_sided, shown.mirrored) == (True, False)
    assert Turn(ROMANIAN).side is None
    assert Turn(BRIDGE).at_rest() is not None
