"""From the start page through a session to what was done, with a session that does as the test says."""

import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from hiptimer.audio.mixer import Sounds
from hiptimer.core.player import Command
from hiptimer.core.snapshot import Mode
from hiptimer.core.terms import Length, Level, Ms, Section
from hiptimer.core.timeline import Timeline
from hiptimer.core.ways.values import Owned, Ways
from hiptimer.gui import samples
from hiptimer.gui.choice import Choice, CutShort, Lasting, Opening, Prepared, Progress, TakenUp, Wish
from hiptimer.gui.company import Company, Desktop
from hiptimer.gui.controller import Controller, Wiring
from hiptimer.gui.diary import Diary
from hiptimer.gui.screens.session_strip import pieces
from hiptimer.gui.widgets.marks import Strip
from hiptimer.gui.widgets.menu_button import MenuButton
from hiptimer.gui.widgets.overview import Overview
from hiptimer.gui.widgets.toggle import Toggle
from hiptimer.gui.widgets.words import Words
from hiptimer.gui.window import Window
from tests.content import catalogue
from tests.fakes import FakeJournal, FakeRecord, FakeRemote, FakeSession, lead_in_with
from tests.gui.menus import pick

MOMENT = replace(samples.snapshots()["lower-five"], index=0)


@dataclass
class World:
    """All that the window is wired to."""

    problems: tuple[str, ...] = ()
    error: Exception | None = None
    gate: threading.Event = field(default_factory=threading.Event)
    asked: list[Wish] = field(default_factory=list)
    listed: list[Ways] = field(default_factory=list)
    kept: list[Ways] = field(default_factory=list)
    disk_full: bool = False
    sessions: list[FakeSession] = field(default_factory=list)
    begun_at: list[Ms] = field(default_factory=list)
    awake: list[str] = field(default_factory=list)
    remote: FakeRemote | None = None
    sleeps: list[Callable[[], object]] = field(default_factory=list)
    left: CutShort | None = None
    let: list[str] = field(default_factory=list)
    journals: list[FakeJournal] = field(default_factory=list)
    records: list[FakeRecord] = field(default_factory=list)
    record_problem: str = ""
    listening: list[Callable[[], object]] = field(default_factory=list)
    full_screen: bool = False
    awake_problem: str = ""

    def choices(self, ways: Ways) -> tuple[Choice, ...]:
        """Each workout takes a minute less without a barbell."""
        self.listed.append(ways)
        less = 0 if ways.owned.barbell else 60_000
        return tuple(
            replace(choice, totals={key: total - less for key, total in choice.totals.items()})
            for choice in samples.choices(catalogue())
        )

    def remember(self, ways: Ways) -> None:
        if self.disk_full:
            msg = "the disk is full"
            raise OSError(msg)
        self.kept.append(ways)

    def prepare(self, wish: Wish, progress: Progress) -> Prepared:
        self.asked.append(wish)
        progress(1, 4)
        self.gate.wait(10)
        progress(4, 4)
        if self.error is not None:
            raise self.error
        return Prepared(lead_in_with([], 60_000), Sounds({}, {}), self.problems)

    def make_session(self, prepared: Prepared, at: Ms) -> FakeSession:
        assert prepared.timeline.total == 60_000
        self.begun_at.append(at)
        self.sessions.append(FakeSession())
        return self.sessions[-1]

    def keep_awake(self, report: Callable[[str], None]) -> Callable[[], None]:
        self.awake.append("held")
        if self.awake_problem:
            report(self.awake_problem)
        return lambda: self.awake.append("let go")

    def left_over(self) -> tuple[CutShort | None, tuple[str, ...]]:
        return self.left, ()

    def take_down(self, wish: Wish, timeline: Timeline, session: str, _complain: Callable[[str], None]) -> FakeJournal:
        self.journals.append(FakeJournal(wish, timeline, session))
        return self.journals[-1]

    def record(
        self, _wish: Wish, _timeline: Timeline, session: str, complain: Callable[[str], None]
    ) -> FakeRecord | None:
        if self.record_problem:
            complain(self.record_problem)
            return None
        self.records.append(FakeRecord(session or f"session-{len(self.records)}"))
        return self.records[-1]

    def wiring(self) -> Wiring:
        desktop = Desktop(self.keep_awake, lambda: self.remote, self.sleeps.append)
        lasting = Lasting(self.left_over, lambda: self.let.append("be"), self.take_down, self.listening.append)  # type: ignore[arg-type]
        diary = Diary(record=self.record)
        return Wiring(self.choices, self.prepare, self.remember, self.make_session, desktop, lasting, diary)


@pytest.fixture
def world() -> World:
    made = World()
    made.gate.set()
    return made


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[Window]:
    made = Window()
    qtbot.addWidget(made)
    made.show()
    yield made
    made.close()


def control(window: Window, world: World, start: str | None = None) -> Controller:
    opening = Opening(Level.STRONG, Length.SHORT, workout=start, reduce_motion=True, full_screen=world.full_screen)
    controller = Controller(window, world.wiring(), opening)
    controller.begin()
    return controller


def playing(qtbot: QtBot, window: Window, world: World) -> FakeSession:
    """A session that has just shown its first moment."""
    control(window, world, "hip-extension")
    qtbot.waitUntil(lambda: bool(world.sessions))
    world.sessions[-1].published.emit(MOMENT)
    assert window.shown() == "session"
    return world.sessions[-1]


def press(qtbot: QtBot, window: Window, key: Qt.Key) -> None:
    qtbot.keyClick(window.screen_for(window.shown()), key)


def start_button(window: Window) -> QPushButton:
    return window.screen_for("start").findChild(QPushButton, "start")


def test_from_the_first_key_to_the_first_count(qtbot: QtBot, window: Window, world: World) -> None:
    control(window, world)
    start = window.screen_for("start")
    qtbot.waitUntil(lambda: start.findChild(Words, "total").said() == "15:20")
    qtbot.keyClick(start_button(window), Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: bool(world.sessions))
    session = world.sessions[0]
    assert world.asked == [Wish("hip-extension", Level.STRONG, Length.SHORT)]
    assert (session.started, session.commands, world.awake) == (True, [Command.PLAY], ["held"])
    assert window.shown() == "start"
    session.published.emit(MOMENT)
    assert window.shown() == "session"
    assert window.screen_for("session").findChild(Words, "count").said() == "5"


def test_the_window_answers_while_the_voice_is_made_ready(qtbot: QtBot, window: Window, world: World) -> None:
    world.gate.clear()
    control(window, world, "hip-extension")
    start = window.screen_for("start")
    qtbot.waitUntil(lambda: start.findChild(Strip, "preparing").share() == 0.25)
    press(qtbot, window, Qt.Key.Key_F)
    assert window.isFullScreen()
    world.gate.set()
    qtbot.waitUntil(lambda: bool(world.sessions))


def test_a_preparation_can_be_given_up(qtbot: QtBot, window: Window, world: World) -> None:
    world.gate.clear()
    control(window, world, "hip-extension")
    start = window.screen_for("start")
    qtbot.waitUntil(lambda: start.findChild(Strip, "preparing").share() == 0.25)
    press(qtbot, window, Qt.Key.Key_Escape)
    assert start.findChild(Words, "state").said() == ""
    world.gate.set()
    qtbot.keyClick(start_button(window), Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: bool(world.sessions))
    assert len(world.sessions) == 1


@pytest.mark.parametrize("error", [ValueError("no workout named 'x'"), OSError("no room in the cache")])
def test_what_cannot_be_prepared_is_told_and_can_be_tried_again(
    qtbot: QtBot, window: Window, world: World, error: Exception
) -> None:
    world.error = error
    control(window, world, "x")
    qtbot.waitUntil(lambda: window.banner.shown().lower() == str(error))
    assert (window.shown(), world.sessions) == ("start", [])
    world.error = None
    qtbot.keyClick(start_button(window), Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: bool(world.sessions))
    assert window.banner.shown() == ""


def test_problems_are_told_during_the_session_and_forgotten_after_it(
    qtbot: QtBot, window: Window, world: World
) -> None:
    world.problems, world.awake_problem = ("No voice.",), "The screen may switch itself off."
    session = playing(qtbot, window, world)
    session.trouble.emit("No sound.")
    for words in ("No sound.", "No voice.", "The screen may switch itself off."):
        assert window.banner.shown() == words
        window.banner.dismiss()
    session.trouble.emit("No sound.")
    session.trouble.emit("")
    assert window.banner.shown() == ""
    session.trouble.emit("No sound.")
    session.published.emit(replace(MOMENT, mode=Mode.PAUSED))
    press(qtbot, window, Qt.Key.Key_Escape)
    assert window.banner.shown() == ""


def test_keys_reach_the_session(qtbot: QtBot, window: Window, world: World) -> None:
    session = playing(qtbot, window, world)
    for key in (Qt.Key.Key_Space, Qt.Key.Key_Right, Qt.Key.Key_Left, Qt.Key.Key_Escape):
        press(qtbot, window, key)
    assert session.commands == [Command.PLAY, Command.TOGGLE, Command.SKIP, Command.BACK, Command.PAUSE]


def test_a_warm_up_cut_short_is_answered_with_advice(qtbot: QtBot, window: Window, world: World) -> None:
    session = playing(qtbot, window, world)
    warming = replace(MOMENT, phase=msgspec.structs.replace(MOMENT.phase, section=Section.WARM_UP))
    session.published.emit(warming)
    press(qtbot, window, Qt.Key.Key_Right)
    assert "half the weight" in window.banner.shown()


def test_escape_twice_ends_the_session_and_leads_back(qtbot: QtBot, window: Window, world: World) -> None:
    session = playing(qtbot, window, world)
    press(qtbot, window, Qt.Key.Key_Escape)
    session.published.emit(replace(MOMENT, mode=Mode.PAUSED))
    press(qtbot, window, Qt.Key.Key_Escape)
    assert (window.shown(), session.closed, world.awake) == ("start", True, ["held", "let go"])
    session.published.emit(MOMENT)
    assert window.shown() == "start"


def test_the_end_is_looked_back_on_and_a_new_session_can_begin(qtbot: QtBot, window: Window, world: World) -> None:
    session = playing(qtbot, window, world)
    session.published.emit(replace(MOMENT, position=MOMENT.position + 900, left=100))
    session.published.emit(replace(MOMENT, mode=Mode.DONE))
    assert window.screen_for("done").findChild(Words, "time").said() == "0:01"
    assert (window.shown(), session.closed, world.awake) == ("done", True, ["held", "let go"])
    assert window.screen_for("done").findChild(Words, "title").said() == "Stand"
    press(qtbot, window, Qt.Key.Key_Space)
    assert window.shown() == "start"
    qtbot.waitUntil(lambda: window.screen_for("start").wish() is not None)
    qtbot.keyClick(start_button(window), Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: len(world.sessions) == 2)
    world.sessions[1].published.emit(MOMENT)
    press(qtbot, window, Qt.Key.Key_Space)
    assert world.sessions[1].commands == [Command.PLAY, Command.TOGGLE]


def test_closing_the_window_ends_the_session(qtbot: QtBot, window: Window, world: World) -> None:
    session = playing(qtbot, window, world)
    press(qtbot, window, Qt.Key.Key_Q)
    assert (window.isVisible(), session.closed, world.awake) == (False, True, ["held", "let go"])


def test_closing_the_window_gives_a_preparation_up(qtbot: QtBot, window: Window, world: World) -> None:
    world.gate.clear()
    control(window, world, "hip-extension")
    qtbot.waitUntil(lambda: bool(world.asked))
    threading.Timer(0.05, world.gate.set).start()
    window.close()
    assert world.sessions == []


# -- what is owned, held and done in another way ---------------------------------------------------


def total(window: Window) -> str:
    return window.screen_for("start").findChild(Words, "total").said()


def test_what_is_owned_changes_the_totals_and_is_kept(qtbot: QtBot, window: Window, world: World) -> None:
    control(window, world)
    qtbot.waitUntil(lambda: total(window) == "15:20")
    start = window.screen_for("start")
    qtbot.mouseClick(start.findChild(Toggle, "barbell"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: total(window) == "14:20")
    without = Ways(Owned(barbell=False))
    qtbot.waitUntil(lambda: world.kept == [without])
    assert world.listed == [Ways(), without]
    qtbot.keyClick(start_button(window), Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: bool(world.asked))
    assert world.asked[0].ways == without


def test_an_implement_for_this_session_is_not_kept(qtbot: QtBot, window: Window, world: World) -> None:
    control(window, world)
    qtbot.waitUntil(lambda: total(window) == "15:20")
    pick(window.screen_for("start").findChild(MenuButton, "held-4"), "two dumbbells")
    held = Ways(held={"romanian-deadlift": "two dumbbells"})
    qtbot.waitUntil(lambda: world.listed == [Ways(), held])
    qtbot.keyClick(start_button(window), Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: bool(world.asked))
    assert (world.asked[0].ways, world.kept) == (held, [])


def test_a_variant_is_kept(qtbot: QtBot, window: Window, world: World) -> None:
    control(window, world)
    qtbot.waitUntil(lambda: total(window) == "15:20")
    pick(window.screen_for("start").findChild(MenuButton, "ways-4"), "three-counts")
    qtbot.waitUntil(lambda: world.kept == [Ways(variants={"romanian-deadlift": ("three-counts",)})])


def test_what_cannot_be_kept_is_told_and_holds_for_now(qtbot: QtBot, window: Window, world: World) -> None:
    world.disk_full = True
    control(window, world)
    qtbot.waitUntil(lambda: total(window) == "15:20")
    tick = window.screen_for("start").findChild(Toggle, "barbell")
    qtbot.mouseClick(tick, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.banner.shown() == "The disk is full")
    assert total(window) == "14:20"
    world.disk_full = False
    qtbot.mouseClick(tick, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.banner.shown() == "")


def test_of_many_questions_the_newest_answer_is_shown(qtbot: QtBot, window: Window, world: World) -> None:
    world.gate.clear()
    controller = control(window, world, "hip-extension")
    qtbot.waitUntil(lambda: bool(world.asked))
    tick = window.screen_for("start").findChild(Toggle, "barbell")
    for _ in range(5):
        qtbot.mouseClick(tick, Qt.MouseButton.LeftButton)
    world.gate.set()
    controller.give_up()
    qtbot.waitUntil(lambda: total(window) == "14:20")
    assert len(world.listed) == 2


def test_less_motion_reaches_the_session(qtbot: QtBot, window: Window, world: World) -> None:
    playing(qtbot, window, world)
    assert window.screen_for("session")._parts._reduced


# -- what was cut short ----------------------------------------------------------------------------

CUT_SHORT = CutShort(
    "Stand",
    "Kickstand deadlift, right leg, set 2 of 3, repetition 4 of 8",
    Wish("hip-extension", Level.BEGINNER, Length.FULL),
    lambda _timeline: TakenUp(31_000, frozenset({0}), 30_000),
)


def offered(qtbot: QtBot, window: Window, world: World, start: str | None = None) -> None:
    """A start after a session that was cut short."""
    world.left = world.left or CUT_SHORT
    control(window, world, start)
    qtbot.waitUntil(lambda: window.shown() == "unfinished")


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_PageDown])
def test_one_key_goes_on_with_what_was_cut_short(qtbot: QtBot, window: Window, world: World, key: Qt.Key) -> None:
    offered(qtbot, window, world)
    assert window.screen_for("unfinished").findChild(QLabel, "place").accessibleName() == CUT_SHORT.words
    qtbot.keyClick(window.screen_for("unfinished").focusProxy(), key)
    qtbot.waitUntil(lambda: bool(world.sessions))
    assert (world.asked, world.begun_at, world.let) == ([CUT_SHORT.wish], [31_000], [])
    session = world.sessions[0]
    session.published.emit(MOMENT)
    session.published.emit(replace(MOMENT, position=MOMENT.position + 900))
    assert world.journals[0].seen[-1] == ({0}, 30_900)
    session.published.emit(replace(MOMENT, mode=Mode.DONE))
    assert window.screen_for("done").findChild(Words, "time").said() == "0:31"


def test_what_was_cut_short_can_be_let_be(qtbot: QtBot, window: Window, world: World) -> None:
    offered(qtbot, window, world, "hip-extension")
    assert world.asked == []
    press(qtbot, window, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: bool(world.sessions))
    qtbot.waitUntil(lambda: world.let == ["be"])
    assert (world.asked[0].level, world.begun_at, window.shown()) == (Level.STRONG, [0], "start")


def test_a_set_that_is_gone_is_said_and_the_workout_starts_anew(qtbot: QtBot, window: Window, world: World) -> None:
    world.left = replace(CUT_SHORT, take_up=lambda _timeline: None)
    offered(qtbot, window, world)
    press(qtbot, window, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: world.begun_at == [0])
    assert "is not there any more" in window.banner.shown()


@pytest.mark.parametrize(("way", "forgotten"), [("end", True), ("leave", True), ("close", False)])
def test_only_a_session_that_ended_is_forgotten(
    qtbot: QtBot, window: Window, world: World, way: str, *, forgotten: bool
) -> None:
    session = playing(qtbot, window, world)
    if way == "end":
        session.published.emit(replace(MOMENT, mode=Mode.DONE))
    elif way == "leave":
        session.published.emit(replace(MOMENT, mode=Mode.PAUSED))
        press(qtbot, window, Qt.Key.Key_Escape)
    else:
        window.close()
    (journal,) = world.journals
    assert (journal.wish.name, journal.forgotten, journal.closed) == ("hip-extension", forgotten, True)
    (record,) = world.records
    assert record.told == (["over", "closed"] if forgotten else ["closed"])
    assert (journal.session, window.findChild(Company).recorded) == (record.session, record.session)


def test_what_was_cut_short_goes_on_under_its_own_name(qtbot: QtBot, window: Window, world: World) -> None:
    taken_up = TakenUp(31_000, frozenset({0}), 30_000, "its-id")
    world.left = replace(CUT_SHORT, take_up=lambda _timeline: taken_up)
    offered(qtbot, window, world)
    press(qtbot, window, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: bool(world.sessions))
    world.sessions[0].published.emit(MOMENT)
    assert world.records[0].seen == [({0}, 30_000)]
    assert (world.records[0].session, world.journals[0].session) == ("its-id", "its-id")


def test_a_session_that_cannot_be_written_down_runs_all_the_same(qtbot: QtBot, window: Window, world: World) -> None:
    world.record_problem = "the disk is full"
    playing(qtbot, window, world)
    assert window.shown() == "session"
    assert window.banner.shown() == "The disk is full"
    assert world.journals[0].session == ""


# -- reached from outside --------------------------------------------------------------------------


def test_media_controls_start_a_workout_and_move_it(qtbot: QtBot, window: Window, world: World) -> None:
    world.remote = remote = FakeRemote()
    control(window, world)
    remote.asked.emit(Command.PLAY)
    assert world.asked == []
    qtbot.waitUntil(lambda: remote.told[-1:] == ["offer Hip extension for runners"])
    remote.asked.emit(Command.PLAY)
    remote.asked.emit(Command.PLAY)
    qtbot.waitUntil(lambda: bool(world.sessions))
    session = world.sessions[0]
    session.published.emit(MOMENT)
    remote.asked.emit(Command.SKIP)
    assert session.commands == [Command.PLAY, Command.SKIP]
    session.published.emit(replace(MOMENT, mode=Mode.DONE))
    assert remote.told[-4:] == ["begin Stand", "playing", "done", "offer Hip extension for runners"]
    assert len(world.sessions) == 1
    remote.quit_asked.emit()
    assert (window.isVisible(), remote.told[-1]) == (False, "closed")


def test_media_controls_lead_back_after_a_session(qtbot: QtBot, window: Window, world: World) -> None:
    world.remote = FakeRemote()
    playing(qtbot, window, world).published.emit(replace(MOMENT, mode=Mode.DONE))
    world.remote.asked.emit(Command.PAUSE)
    assert window.shown() == "done"
    world.remote.asked.emit(Command.PLAY)
    assert (window.shown(), len(world.sessions)) == ("start", 1)


def test_media_controls_take_the_offer_to_go_on(qtbot: QtBot, window: Window, world: World) -> None:
    world.remote = FakeRemote()
    offered(qtbot, window, world)
    world.remote.asked.emit(Command.PLAY)
    qtbot.waitUntil(lambda: world.begun_at == [31_000])


def test_the_session_pauses_before_the_machine_sleeps(qtbot: QtBot, window: Window, world: World) -> None:
    session = playing(qtbot, window, world)
    (sleep,) = world.sleeps
    sleep()
    assert session.commands == [Command.PLAY, Command.PAUSE]
    press(qtbot, window, Qt.Key.Key_Q)
    sleep()
    assert session.commands == [Command.PLAY, Command.PAUSE]


@pytest.mark.qt_log_ignore("does not support raise")
def test_a_second_start_raises_the_window(window: Window, world: World) -> None:
    control(window, world)
    window.showMinimized()
    (show,) = world.listening
    show()
    assert not window.isMinimized()


def test_a_long_pause_lets_the_screen_sleep_and_going_on_wakes_it(qtbot: QtBot, window: Window, world: World) -> None:
    controller = control(window, world, "hip-extension")
    qtbot.waitUntil(lambda: bool(world.sessions))
    session = world.sessions[0]
    timer = controller._company._long_pause
    for mode in (Mode.PLAYING, Mode.PAUSED, Mode.PLAYING, Mode.PAUSED, Mode.PAUSED):
        session.published.emit(replace(MOMENT, mode=mode))
        assert timer.isActive() is (mode is Mode.PAUSED)
    assert (timer.interval(), world.awake) == (5 * 60_000, ["held"])
    timer.timeout.emit()
    session.published.emit(replace(MOMENT, mode=Mode.PAUSED))
    assert world.awake == ["held", "let go"]
    session.published.emit(replace(MOMENT, mode=Mode.COUNT_IN))
    assert world.awake == ["held", "let go", "held"]
    window.close()
    assert world.awake == ["held", "let go", "held", "let go"]


@pytest.mark.parametrize("maximised", [False, True])
def test_a_session_fills_the_screen_and_what_was_before_comes_back(
    qtbot: QtBot, window: Window, world: World, *, maximised: bool
) -> None:
    world.full_screen = True
    if maximised:
        window.showMaximized()
    session = playing(qtbot, window, world)
    assert window.isFullScreen()
    session.published.emit(replace(MOMENT, mode=Mode.DONE))
    assert (window.isFullScreen(), window.isMaximized()) == (False, maximised)


def test_who_has_left_full_screen_in_a_session_is_left_alone(qtbot: QtBot, window: Window, world: World) -> None:
    world.full_screen = True
    session = playing(qtbot, window, world)
    press(qtbot, window, Qt.Key.Key_F)
    window.showMaximized()
    session.published.emit(replace(MOMENT, mode=Mode.DONE))
    assert window.isMaximized()


def test_the_keys_of_a_session_reach_it(qtbot: QtBot, window: Window, world: World) -> None:
    session = playing(qtbot, window, world)
    for key in (Qt.Key.Key_R, Qt.Key.Key_Minus, Qt.Key.Key_M, Qt.Key.Key_H):
        press(qtbot, window, key)
    assert session.commands == [Command.PLAY, Command.REPEAT, Command.PAUSE]
    assert session.volumes == [1.0, 0.9, 0.0]
    press(qtbot, window, Qt.Key.Key_F)
    assert window.isFullScreen()


def test_the_strip_is_that_of_the_session(qtbot: QtBot, window: Window, world: World) -> None:
    playing(qtbot, window, world)
    assert window.screen_for("session").findChild(Overview, "strip").pieces() == pieces(lead_in_with([], 60_000))
