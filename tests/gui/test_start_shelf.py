"""The workouts on the start page: found by a few letters, and done something about by a key."""

import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import QDate, QEvent, QLocale, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QListWidget, QPushButton, QTextEdit
from pytestqt.qtbot import QtBot

from hiptimer.core.terms import Length, Level
from hiptimer.gui import samples_start
from hiptimer.gui.choice import Choice, Opening
from hiptimer.gui.screens.start import StartScreen
from hiptimer.gui.screens.start_keys import ABOUT_ONE, OTHERS
from hiptimer.gui.screens.start_list import folded, matches
from hiptimer.gui.screens.start_words import last_done, to_choose
from hiptimer.gui.theme import UNDO_MS

CHOICES = samples_start.several()
NAMES = [choice.name for choice in CHOICES]


@pytest.fixture
def screen(qtbot: QtBot) -> StartScreen:
    made = StartScreen()
    qtbot.addWidget(made)
    made.resize(1280, 800)
    made.prefer(Level.STANDARD, Length.SHORT)
    made.allow(*ABOUT_ONE, *OTHERS)
    made.show_choices(CHOICES)
    made.show()
    made.setFocus()
    return made


def listed(screen: StartScreen) -> list[str]:
    found = screen.findChild(QListWidget, "workouts")
    return [found.item(row).text() for row in range(found.count())]


def field(screen: StartScreen) -> QLineEdit:
    return screen.findChild(QLineEdit, "search")


def chosen(screen: StartScreen) -> str:
    wish = screen.wish()
    return wish.name if wish is not None else ""


@pytest.mark.parametrize(
    ("title", "wanted", "found"),
    [
        ("Tuesday legs", "", True),
        ("Tuesday legs", "LEG tue", True),
        ("Tuesday legs", "leg  x", False),
        ("Rückenschule", "rucken", True),
        ("Rückenschule", "RÜCKEN", True),
        ("Straße", "strasse", True),
    ],
)
def test_every_word_is_searched_for_without_capitals_or_accents(title: str, wanted: str, *, found: bool) -> None:
    assert matches(folded(title), wanted) is found


def test_letters_filter_and_choose_what_they_find(qtbot: QtBot, screen: StartScreen) -> None:
    qtbot.keyClick(screen, Qt.Key.Key_Slash)
    assert screen.focusWidget() is field(screen)
    qtbot.keyClicks(field(screen), "ru")
    assert listed(screen) == ["Hip extension for runners", "Ten minutes before a run", CHOICES[5].title, "Rückenschule"]
    assert chosen(screen) == "hip-extension"
    qtbot.keyClicks(field(screen), "ck")
    assert (listed(screen), chosen(screen)) == (["Rückenschule"], "own-4")
    qtbot.keyClick(field(screen), Qt.Key.Key_Return)
    assert screen.focusWidget() is screen.findChild(QPushButton, "start")


def test_arrows_go_through_what_is_found_and_escape_shows_everything(qtbot: QtBot, screen: StartScreen) -> None:
    qtbot.keyClick(screen, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClicks(field(screen), "t")
    for _ in range(2):
        qtbot.keyClick(field(screen), Qt.Key.Key_Down)
    assert chosen(screen) == "own-1"
    qtbot.keyClick(field(screen), Qt.Key.Key_Escape)
    assert (len(listed(screen)), field(screen).text(), chosen(screen)) == (len(CHOICES), "", "own-1")
    assert screen.focusWidget() is screen.findChild(QPushButton, "start")


def test_nothing_found_is_said_and_keeps_what_was_chosen(qtbot: QtBot, screen: StartScreen) -> None:
    qtbot.keyClicks(field(screen), "swimming")
    assert (listed(screen), chosen(screen)) == ([], "hip-extension")
    assert field(screen).accessibleDescription() == "Nothing found"
    field(screen).clear()
    assert field(screen).accessibleDescription() == ""


def test_a_letter_among_a_thousand_workouts_takes_under_50_ms(qtbot: QtBot, screen: StartScreen) -> None:
    screen.show_choices(samples_start.many(1000))
    spent = []
    for letter in "workout no 99":
        begun = time.perf_counter()
        qtbot.keyClicks(field(screen), letter)
        field(screen).window().repaint()
        spent.append(time.perf_counter() - begun)
    assert listed(screen)[0] == "Workout no. 99"
    assert sorted(spent)[len(spent) // 2] < 0.05


# -- what is asked for -----------------------------------------------------------------------------


def heard(screen: StartScreen) -> list[tuple[str, object]]:
    """Everything that is asked about workouts from now on."""
    found: list[tuple[str, object]] = []

    def hear(name: str) -> Callable[..., None]:
        return lambda *what: found.append((name, *what) if what else (name, None))

    for name in (*ABOUT_ONE, *OTHERS, "undo"):
        getattr(screen, f"{name}_asked").connect(hear(name))
    return found


CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.mark.parametrize("own", [True, False])
@pytest.mark.parametrize(
    ("key", "modifier", "name"),
    [
        (Qt.Key.Key_E, None, "edit"),
        (Qt.Key.Key_D, None, "duplicate"),
        (Qt.Key.Key_Delete, None, "delete"),
        (Qt.Key.Key_N, None, "new"),
        (Qt.Key.Key_T, None, "quick"),
        (Qt.Key.Key_O, CONTROL, "open"),
        (Qt.Key.Key_Z, CONTROL, "undo"),
    ],
)
def test_a_key_in_the_list_asks_for_it(
    qtbot: QtBot, screen: StartScreen, key: Qt.Key, modifier: Qt.KeyboardModifier | None, name: str, *, own: bool
) -> None:
    asked, choice = heard(screen), CHOICES[2 if own else 0]
    screen.findChild(QListWidget, "workouts").setCurrentRow(2 if own else 0)
    qtbot.keyClick(screen.findChild(QListWidget, "workouts"), key, modifier or Qt.KeyboardModifier.NoModifier)
    about = {"edit": choice.name, "duplicate": choice, "delete": choice}.get(name)
    # What the program ships cannot be deleted, and nothing offers to.
    assert asked == ([] if name == "delete" and not own else [(name, about)])
    assert screen.findChild(QPushButton, "delete").isVisible() is own


def test_buttons_ask_too_and_only_where_they_were_allowed(qtbot: QtBot) -> None:
    made = StartScreen()
    qtbot.addWidget(made)
    made.show_choices(CHOICES)
    made.show()
    asked = heard(made)
    for name in ("edit", "new", "quick", "open"):
        assert not made.findChild(QPushButton, name).isVisible()
    qtbot.keyClick(made, Qt.Key.Key_E)
    assert asked == []
    made.allow_editing()
    made.findChild(QPushButton, "edit").click()
    made.findChild(QPushButton, "new").click()
    assert asked == [("edit", "hip-extension"), ("new", None)]


def test_nothing_is_changed_while_a_session_is_made_ready(qtbot: QtBot, screen: StartScreen) -> None:
    asked = heard(screen)
    screen.show_progress(1, 2)
    for key in (Qt.Key.Key_E, Qt.Key.Key_D, Qt.Key.Key_T):
        qtbot.keyClick(screen, key)
    screen.findChild(QPushButton, "duplicate").click()
    assert asked == []


@pytest.mark.parametrize(
    ("keys", "key"),
    [("", Qt.Key.Key_MediaPlay), ("", Qt.Key.Key_MediaTogglePlayPause), ("E=go-on", Qt.Key.Key_E)],
)
def test_a_media_key_and_a_key_of_ones_own_start(qtbot: QtBot, screen: StartScreen, keys: str, key: Qt.Key) -> None:
    asked = heard(screen)
    screen.follow(Opening(Level.STANDARD, Length.SHORT, keys=keys))
    with qtbot.waitSignal(screen.started):
        # qtbot has no letter for a media key, and Qt warns of that.
        QApplication.sendEvent(screen, QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier))
    assert asked == []


def test_what_was_done_is_told_for_a_while_with_a_way_back(qtbot: QtBot, screen: StartScreen) -> None:
    asked, undo = heard(screen), screen.findChild(QPushButton, "undo")
    assert UNDO_MS >= 10_000
    screen.foot._stays.setInterval(1)
    screen.foot.tell("Gone.", undoable=True)
    assert undo.isVisible()
    undo.click()
    assert asked == [("undo", None)]
    qtbot.waitUntil(lambda: not undo.isVisible())
    screen.foot.tell("Copied.")
    assert not undo.isVisible()


def test_what_came_of_files_is_shown_until_it_is_closed(qtbot: QtBot, screen: StartScreen) -> None:
    screen.show_reports(samples_start.reports())
    shown = screen.findChild(QTextEdit, "notes").toPlainText()
    for report in samples_start.reports():
        for words in (report.file, *report.problems, *(report.brought.notes if report.brought else ())):
            assert words in shown
    assert not screen.findChild(QListWidget, "workouts").isVisible()
    qtbot.keyClick(screen.findChild(QPushButton, "notes-close"), Qt.Key.Key_Escape)
    assert screen.findChild(QListWidget, "workouts").isVisible()
    assert screen.focusWidget() is screen.findChild(QPushButton, "start")


# -- which one is chosen, and when it was done -----------------------------------------------------


@pytest.mark.parametrize(
    ("before", "wanted", "now", "expected"),
    [
        ((), "", CHOICES, "hip-extension"),
        ((), "", CHOICES[1:], "own-0"),
        ((), "", CHOICES[1:2], "floor-only"),
        ((), "own-3", CHOICES, "own-3"),
        (CHOICES, "own-0", (*CHOICES[:2], *CHOICES[3:]), "own-1"),
        (CHOICES, "own-5", CHOICES[:-1], "own-4"),
        (CHOICES, "own-5", (), "own-5"),
    ],
)
def test_which_one_is_chosen_where_nobody_has(
    before: tuple[Choice, ...], wanted: str, now: tuple[Choice, ...], expected: str
) -> None:
    assert to_choose(before, wanted, now) == expected


NOON = datetime(2026, 5, 20, 12, tzinfo=UTC)


@pytest.mark.parametrize(
    ("days", "words"),
    [
        (0, "Last done today"),
        (-1, "Last done today"),
        (1, "Last done yesterday"),
        (13, "Last done 13 days ago"),
        (14, "Last done 2 weeks ago"),
        (56, "Last done 8 weeks ago"),
        (57, f"Last done on {QLocale().toString(QDate(2026, 3, 24), QLocale.FormatType.ShortFormat)}"),
    ],
)
def test_when_it_was_last_done_in_words(days: int, words: str) -> None:
    assert last_done(NOON - timedelta(days=days), NOON) == words
    assert last_done(None, NOON) == ""


def test_a_workout_is_chosen_from_outside_if_it_is_listed(screen: StartScreen) -> None:
    screen.choose("own-1")
    assert (chosen(screen), screen.findChild(QListWidget, "workouts").currentRow()) == ("own-1", 3)
    screen.choose("/somewhere/else.toml")
    assert chosen(screen) == "own-1"


def test_one_that_is_listed_later_is_chosen_then(qtbot: QtBot) -> None:
    made = StartScreen()
    qtbot.addWidget(made)
    made.choose("own-2")
    made.show_choices(CHOICES)
    assert chosen(made) == "own-2"
