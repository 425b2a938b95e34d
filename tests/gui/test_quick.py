"""The page of the quick timer: three numbers, some names, one key to start; and what follows from it."""

from collections.abc import Iterator
from dataclasses import dataclass, field

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from hiptimer.core.quick import Quick
from hiptimer.core.terms import Length, Level
from hiptimer.gui.choice import Opening, Wish
from hiptimer.gui.pages import offer_quick
from hiptimer.gui.quick_desk import QuickDesk
from hiptimer.gui.quick_timer import QuickTimer
from hiptimer.gui.screens.quick import QuickScreen
from hiptimer.gui.screens.start import StartScreen
from hiptimer.gui.widgets.big_number import BigNumber
from hiptimer.gui.widgets.words import Words
from hiptimer.gui.window import Window

TABATA = Quick(20, 10, 8, ("squats", "lunges"))


@pytest.fixture
def screen(qtbot: QtBot) -> QuickScreen:
    made = QuickScreen()
    qtbot.addWidget(made)
    made.resize(800, 500)
    made.show()
    made.show_timer(TABATA)
    made.setFocus()
    return made


def number(screen: QuickScreen, name: str) -> BigNumber:
    found = screen.findChild(BigNumber, name)
    assert isinstance(found, BigNumber)
    return found


def names(screen: QuickScreen) -> QLineEdit:
    found = screen.findChild(QLineEdit, "names")
    assert isinstance(found, QLineEdit)
    return found


def words(screen: QuickScreen, name: str) -> str:
    found = screen.findChild(Words, name)
    assert isinstance(found, Words)
    return found.said()


def complaint(screen: QuickScreen) -> str:
    found = screen.findChild(QLabel, "wrong")
    assert isinstance(found, QLabel)
    return found.text()


def button(screen: QuickScreen, name: str) -> QPushButton:
    found = screen.findChild(QPushButton, name)
    assert isinstance(found, QPushButton)
    return found


def test_shows_a_timer_with_its_total_and_start_has_the_keys(screen: QuickScreen) -> None:
    assert screen.timer() == TABATA
    assert words(screen, "total") == "4:05"
    assert words(screen, "order") == "squats · lunges · squats …"
    assert QApplication.focusWidget() is button(screen, "start")
    assert button(screen, "start").accessibleDescription() == "4:05 in all"


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_PageDown])
def test_one_key_starts(screen: QuickScreen, qtbot: QtBot, key: Qt.Key) -> None:
    with qtbot.waitSignal(screen.started) as asked:
        qtbot.keyClick(button(screen, "start"), key)
    assert asked.args == [TABATA]


def test_enter_in_a_field_starts_what_was_typed(screen: QuickScreen, qtbot: QtBot) -> None:
    work = number(screen, "work")
    work.selectAll()
    qtbot.keyClicks(work, "1:30")
    with qtbot.waitSignal(screen.started) as asked:
        qtbot.keyClick(work, Qt.Key.Key_Return)
    assert asked.args == [Quick(90, 10, 8, ("squats", "lunges"))]


@pytest.mark.parametrize(
    ("name", "keys", "value"),
    [
        ("work", [Qt.Key.Key_Up], 25),
        ("work", [Qt.Key.Key_Down, Qt.Key.Key_Down], 10),
        ("rest", [Qt.Key.Key_Down] * 5, 0),
        ("rounds", [Qt.Key.Key_Up, Qt.Key.Key_PageUp], 14),
    ],
)
def test_arrows_change_a_number(screen: QuickScreen, qtbot: QtBot, name: str, keys: list[Qt.Key], value: int) -> None:
    for key in keys:
        qtbot.keyClick(number(screen, name), key)
    assert number(screen, name).value() == value


def test_an_arrow_goes_to_the_next_multiple(screen: QuickScreen, qtbot: QtBot) -> None:
    work = number(screen, "work")
    for start, key, value in ((23, Qt.Key.Key_Up, 25), (23, Qt.Key.Key_Down, 20)):
        work.show_value(start)
        qtbot.keyClick(work, key)
        assert work.value() == value


@pytest.mark.parametrize(("turns", "value"), [([120], 25), ([-120], 15), ([60], 20), ([60, 60], 25), ([-40, -80], 15)])
def test_the_wheel_changes_a_number(screen: QuickScreen, turns: list[int], value: int) -> None:
    work = number(screen, "work")
    for turn in turns:
        place = QPointF(work.rect().center())
        event = QWheelEvent(
            place,
            QPointF(work.mapToGlobal(place.toPoint())),
            QPoint(),
            QPoint(0, turn),
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,  # noqa: FBT003 Qt names no such argument
        )
        QApplication.sendEvent(work, event)
    assert work.value() == value


@pytest.mark.parametrize(
    ("name", "typed", "said"),
    [
        ("work", "3", "Work can be 5 to 3600 seconds, not 3."),
        ("rest", "999", "Rest can be 0 to 300 seconds, not 999."),
        ("rounds", "", "Write a number in each of the three fields."),
        ("rounds", "x", "Write a number in each of the three fields."),
        ("rounds", "1:x", "Write a number in each of the three fields."),
        ("rounds", "²", "Write a number in each of the three fields."),
        ("rounds", "1", "There are 2 names and only 1 rounds; add rounds or leave names out."),
    ],
)
def test_says_what_is_wrong_and_does_not_start(
    screen: QuickScreen, qtbot: QtBot, name: str, typed: str, said: str
) -> None:
    number(screen, name).setText(typed)
    assert complaint(screen) == said
    assert screen.timer() is None
    assert not button(screen, "start").isEnabled()
    assert not words(screen, "total")
    with qtbot.assertNotEmitted(screen.started, wait=0):
        qtbot.keyClick(number(screen, name), Qt.Key.Key_Return)
    number(screen, name).setText("20")
    assert not complaint(screen)


def test_letters_in_the_names_do_not_keep_or_start(screen: QuickScreen, qtbot: QtBot) -> None:
    names(screen).clear()
    with qtbot.assertNotEmitted(screen.kept, wait=0), qtbot.assertNotEmitted(screen.started, wait=0):
        qtbot.keyClicks(names(screen), "k k")
    assert names(screen).text() == "k k"


def test_keys_of_the_page(screen: QuickScreen, qtbot: QtBot) -> None:
    with qtbot.waitSignal(screen.kept) as asked:
        qtbot.keyClick(button(screen, "start"), Qt.Key.Key_K)
    assert asked.args == [TABATA]
    for widget in (button(screen, "start"), number(screen, "work"), names(screen)):
        with qtbot.waitSignal(screen.left):
            qtbot.keyClick(widget, Qt.Key.Key_Escape)


def test_tab_leads_through_everything(screen: QuickScreen, qtbot: QtBot) -> None:
    seen = []
    button(screen, "start").setFocus()
    for _ in range(7):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        focused = QApplication.focusWidget()
        assert focused is not None
        assert focused.accessibleName()
        seen.append(focused.objectName())
    assert seen == ["keep", "back", "work", "rest", "rounds", "names", "start"]


# -- the desk ------------------------------------------------------------------------------------


@dataclass
class World:
    """All that the desk is handed."""

    window: Window
    laid_down: list[Quick] = field(default_factory=list)
    kept: list[Quick] = field(default_factory=list)
    wishes: list[Wish] = field(default_factory=list)
    full: bool = False

    def lay_down(self, quick: Quick) -> str:
        """Take it, unless the disk is full."""
        self._fail_if_full()
        self.laid_down.append(quick)
        return "/state/quick.toml"

    def keep(self, quick: Quick) -> str:
        """Likewise."""
        self._fail_if_full()
        self.kept.append(quick)
        return "8-20-10"

    def _fail_if_full(self) -> None:
        if self.full:
            msg = "quick.toml: the disk is full; make room"
            raise OSError(msg)

    def screen(self) -> QuickScreen:
        """The page."""
        found = self.window.screen_for("quick")
        assert isinstance(found, QuickScreen)
        return found


@pytest.fixture
def world(qtbot: QtBot) -> Iterator[World]:
    window = Window()
    qtbot.addWidget(window)
    made = World(window)
    timer = QuickTimer(lambda: TABATA, made.lay_down, made.keep)
    opening = Opening(Level.STRONG, Length.FULL)
    desk = QuickDesk(window, timer, lambda: opening, made.wishes.append)
    offer_quick(window, lambda: desk)
    window.show()
    start(made).quick_asked.emit()
    qtbot.waitUntil(lambda: window.shown() == "quick")
    yield made
    window.close()


def start(world: World) -> StartScreen:
    found = world.window.screen_for("start")
    assert isinstance(found, StartScreen)
    return found


def test_opens_with_the_last_one(world: World) -> None:
    assert world.screen().timer() == TABATA


def test_starting_lays_it_down_and_wishes_for_it(world: World, qtbot: QtBot) -> None:
    world.screen().started.emit(TABATA)
    qtbot.waitUntil(lambda: bool(world.wishes))
    assert world.laid_down == [TABATA]
    assert world.wishes == [Wish("/state/quick.toml", Level.STRONG, Length.FULL)]
    assert world.window.shown() == "start"


def test_keeping_tells_where_and_lists_anew(world: World, qtbot: QtBot) -> None:
    with qtbot.waitSignal(start(world).listing_asked):
        world.screen().kept.emit(TABATA)
    assert world.kept == [TABATA]
    assert words(world.screen(), "said") == "Kept as 8-20-10; it is among your workouts on the start page."
    assert world.window.shown() == "quick"


@pytest.mark.parametrize("asked", ["started", "kept"])
def test_a_full_disk_is_told_and_what_was_typed_stays(world: World, qtbot: QtBot, asked: str) -> None:
    world.full = True
    getattr(world.screen(), asked).emit(TABATA)
    qtbot.waitUntil(world.window.banner.isVisible)
    assert world.window.shown() == "quick"
    assert world.screen().timer() == TABATA
    assert not world.wishes


def test_esc_leads_back(world: World, qtbot: QtBot) -> None:
    qtbot.keyClick(world.screen(), Qt.Key.Key_Escape)
    assert world.window.shown() == "start"
