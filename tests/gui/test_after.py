"""What a person adds after a session reaches the diary, at once, in order, and off the window's thread."""

import threading
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from hiptimer.core.terms import Length, Level, Units
from hiptimer.core.timeline import Timeline
from hiptimer.core.workout import Item, Workout
from hiptimer.gui.after import After
from hiptimer.gui.choice import Opening
from hiptimer.gui.diary import Diary
from hiptimer.gui.recap import Tally
from hiptimer.gui.screens.done import DoneScreen
from hiptimer.gui.widgets.load_field import NumberField
from hiptimer.gui.widgets.words import Words
from hiptimer.gui.window import Window
from tests.content import session

WORKOUT = Workout(
    format=1, title="Two lifts", exercise=(Item(use="deadlift", reps=3), Item(name="Squat", reps=5, load=20))
)

Filled = tuple[str, dict[str, float], int | None]


@dataclass
class Kept:
    """A diary in memory."""

    last: Mapping[str, float] = field(default_factory=dict)
    problem: str = ""
    gate: threading.Event = field(default_factory=threading.Event)
    asked: list[list[str]] = field(default_factory=list)
    filled: list[Filled] = field(default_factory=list)
    threads: set[int] = field(default_factory=set)

    def last_loads(self, exercises: Sequence[str]) -> Mapping[str, float]:
        self.threads.add(threading.get_ident())
        self.asked.append(list(exercises))
        self.gate.wait(10)
        return self.last

    def fill_in(self, session: str, loads: Mapping[str, float], reserve: int | None) -> None:
        self.threads.add(threading.get_ident())
        self.gate.wait(10)
        if self.problem:
            raise OSError(self.problem)
        self.filled.append((session, dict(loads), reserve))

    def diary(self) -> Diary:
        return Diary(last_loads=self.last_loads, fill_in=self.fill_in)


@pytest.fixture
def kept() -> Kept:
    made = Kept()
    made.gate.set()
    return made


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[Window]:
    made = Window()
    qtbot.addWidget(made)
    made.show()
    yield made
    made.close()


@pytest.fixture(scope="module")
def timeline() -> Timeline:
    return session(WORKOUT)


Page = Callable[..., DoneScreen]


@pytest.fixture
def page(window: Window, kept: Kept, timeline: Timeline) -> Page:
    """Looks back on a session."""
    after = After(window, kept.diary())
    after.left.connect(lambda: (window.open("start"), window.banner.clear()))

    def look_back(identity: str = "one", *, done: bool = True, units: Units = Units.KG) -> DoneScreen:
        opening = Opening(Level.STANDARD, Length.SHORT, units=units, keys="F5=go-on")
        after.look_back(timeline, Tally(range(len(timeline.phases) if done else 0), 75_000), identity, opening)
        found = window.screen_for("done")
        assert isinstance(found, DoneScreen)
        return found

    return look_back


def press(qtbot: QtBot, screen: DoneScreen, key: Qt.Key) -> None:
    qtbot.keyClick(screen.focusWidget() or screen, key)


def told(screen: DoneScreen) -> str:
    return screen.findChild(Words, "kept").said()


def test_without_anything_said_nothing_is_written(qtbot: QtBot, window: Window, kept: Kept, page: Page) -> None:
    screen = page()
    assert (window.shown(), told(screen), screen.findChild(Words, "head").said()) == ("done", "Saved", "Done")
    qtbot.waitUntil(lambda: bool(kept.asked))
    assert kept.asked == [["deadlift", "Squat"]]
    press(qtbot, screen, Qt.Key.Key_Space)
    window.close()
    assert kept.filled == []
    assert threading.get_ident() not in kept.threads


def test_last_times_loads_are_this_times_until_somebody_says_otherwise(qtbot: QtBot, kept: Kept, page: Page) -> None:
    kept.last = {"deadlift": 16.0}
    screen = page()
    qtbot.waitUntil(lambda: bool(kept.filled))
    assert kept.filled == [("one", {"deadlift": 16.0}, None)]
    press(qtbot, screen, Qt.Key.Key_2)
    qtbot.waitUntil(lambda: len(kept.filled) == 2)
    assert kept.filled[-1] == ("one", {"deadlift": 16.0}, 2)
    qtbot.waitUntil(lambda: told(screen) == "Saved")
    assert threading.get_ident() not in kept.threads


def test_of_many_changes_only_the_newest_counts(qtbot: QtBot, window: Window, kept: Kept, page: Page) -> None:
    screen = page()
    qtbot.waitUntil(lambda: bool(kept.asked))
    kept.gate.clear()
    number = screen.findChild(NumberField, "load-1-number")
    number.setFocus()
    qtbot.keyClicks(number, "17.5")
    for _ in range(20):
        press(qtbot, screen, Qt.Key.Key_Plus)
    kept.gate.set()
    window.close()
    assert kept.filled[-1] == ("one", {"Squat": 62.5}, None)
    assert len(kept.filled) <= 2, "what was overtaken is not written"


def test_what_is_said_just_before_the_window_closes_is_kept(window: Window, kept: Kept, page: Page) -> None:
    page().choose(4)
    window.close()
    assert kept.filled == [("one", {}, 4)]


def test_a_failure_is_told_and_what_was_said_stays(qtbot: QtBot, window: Window, kept: Kept, page: Page) -> None:
    kept.problem = "history.sqlite: the disk is full"
    screen = page()
    screen.choose(1)
    qtbot.waitUntil(lambda: bool(window.banner.shown()))
    assert window.banner.shown().startswith("Loads and effort are not saved (history.sqlite: the disk is full). They")
    assert (told(screen), screen.reserve()) == ("Not saved", 1)
    kept.problem = ""
    screen.choose(2)
    qtbot.waitUntil(lambda: told(screen) == "Saved")
    assert (window.banner.shown(), kept.filled) == ("", [("one", {}, 2)])


def test_on_the_way_out_it_is_tried_once_more(qtbot: QtBot, window: Window, kept: Kept, page: Page) -> None:
    kept.problem = "the disk is full"
    screen = page()
    screen.choose(1)
    qtbot.waitUntil(lambda: told(screen) == "Not saved")
    press(qtbot, screen, Qt.Key.Key_F5)
    qtbot.waitUntil(lambda: bool(window.banner.shown()))
    assert window.shown() == "start"
    assert window.banner.shown() == "Loads and effort of the last session are not saved (the disk is full)."
    kept.problem = ""
    screen.left.emit()
    qtbot.waitUntil(lambda: bool(kept.filled))
    qtbot.waitUntil(lambda: not window.banner.shown())
    assert kept.filled == [("one", {}, 1)]


def test_last_times_loads_come_late_and_change_nothing_that_was_said(qtbot: QtBot, kept: Kept, page: Page) -> None:
    kept.last = {"deadlift": 16.0, "Squat": 20.0}
    kept.gate.clear()
    screen = page()
    number = screen.findChild(NumberField, "load-1-number")
    number.setFocus()
    qtbot.keyClicks(number, "25")
    kept.gate.set()
    qtbot.waitUntil(lambda: bool(kept.filled))
    qtbot.waitUntil(lambda: kept.filled[-1][1] == {"deadlift": 16.0, "Squat": 25.0})


def test_last_times_loads_of_a_page_that_was_left_are_not_this_sessions(
    qtbot: QtBot, window: Window, kept: Kept, page: Page
) -> None:
    kept.last = {"deadlift": 16.0}
    kept.gate.clear()
    press(qtbot, page("one"), Qt.Key.Key_Escape)
    second = page("two")
    kept.gate.set()
    qtbot.waitUntil(lambda: bool(kept.filled))
    window.close()
    assert {one[0] for one in kept.filled} == {"two"}
    assert second.loads() == {"deadlift": 16.0}


@pytest.mark.parametrize(("identity", "done"), [("", True), ("one", False)])
def test_of_a_session_that_is_not_in_the_diary_nothing_is_asked(
    qtbot: QtBot, window: Window, kept: Kept, page: Page, identity: str, *, done: bool
) -> None:
    screen = page(identity, done=done)
    press(qtbot, screen, Qt.Key.Key_3)
    assert screen.reserve() == (3 if done else None)
    assert told(screen) == ""
    window.close()
    assert (kept.asked, kept.filled) == ([], [])


def test_loads_are_asked_in_the_units_of_the_settings(page: Page) -> None:
    screen = page(units=Units.LB)
    assert screen.findChild(Words, "load-0-unit").said() == "lb"
    assert screen.findChild(QWidget, "load-0-number").accessibleName() == "Deadlift: load in lb"
