"""The history is handed out from its page: to other programs, and as a plan to a calendar."""

import threading
from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from hiptimer.core.planned import Planned, Weekday
from hiptimer.core.terms import Units
from hiptimer.core.trend import Period
from hiptimer.gui.choice import Wish
from hiptimer.gui.diary import Appointed, Diary, LogFormat
from hiptimer.gui.history_desk import HistoryDesk
from hiptimer.gui.history_handing import kind_word, with_suffix
from hiptimer.gui.pages import offer_history
from hiptimer.gui.samples_history import TODAY, sessions
from hiptimer.gui.screens.history import HistoryScreen
from hiptimer.gui.widgets.option_row import OptionRow
from hiptimer.gui.widgets.toggle import Toggle
from hiptimer.gui.window import Window

FORMATS = [LogFormat(".fit", "Garmin activity", "fit-tool"), LogFormat(".csv", "Hevy"), LogFormat(".json", "Ours")]


@dataclass
class Out:
    """Where everything goes that is handed out."""

    asked: list[tuple[object, ...]] = field(default_factory=list)
    problem: str = ""
    files: Sequence[Path] = (Path("/log.csv"),)
    threads: set[int] = field(default_factory=set)

    def export(self, file: Path, since: int | None, without: Collection[str]) -> Sequence[Path]:
        self.refuse()
        self.asked.append((file, since, set(without)))
        return self.files

    def plan(self, wish: Wish | None, planned: Planned, file: Path) -> Appointed:
        self.refuse()
        self.asked.append((wish, planned, file))
        return Appointed("Hips", datetime(2026, 11, 24, 18, 30, tzinfo=UTC))

    def refuse(self) -> None:
        self.threads.add(threading.get_ident())
        if self.problem:
            raise OSError(self.problem)


@pytest.fixture
def out() -> Out:
    return Out()


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[Window]:
    made = Window()
    qtbot.addWidget(made)
    made.show()
    yield made
    made.close()


Chosen = Callable[..., list[str]]


@pytest.fixture
def choose(monkeypatch: pytest.MonkeyPatch) -> Chosen:
    """Says which file is chosen next, and which kind of file; gives what is asked then."""

    def chosen(name: str, kind: str = "") -> list[str]:
        asked: list[str] = []

        def answer(_parent: object, words: str, _start: str, kinds: str) -> tuple[str, str]:
            assert kind in kinds
            asked.append(words)
            return name, kind

        monkeypatch.setattr(QFileDialog, "getSaveFileName", answer)
        return asked

    return chosen


@pytest.fixture
def opened(qtbot: QtBot, window: Window, out: Out, monkeypatch: pytest.MonkeyPatch) -> HistoryScreen:
    monkeypatch.setattr("hiptimer.gui.history_advice.day_of", lambda _date: TODAY)
    diary = Diary(sessions=lambda: sessions(60), formats=lambda: FORMATS, export=out.export, plan=out.plan)
    offer_history(window, diary, lambda: Units.KG)
    qtbot.keyClick(window.screen_for("start"), Qt.Key.Key_Y)
    screen = window.screen_for("history")
    assert isinstance(screen, HistoryScreen)
    qtbot.waitUntil(lambda: bool(screen.list._rows.rows))
    return screen


def said(screen: HistoryScreen) -> str:
    return screen.acts.findChild(QLabel, "told").text()


def test_what_is_shown_is_written_in_the_chosen_format(
    qtbot: QtBot, opened: HistoryScreen, out: Out, choose: Chosen, window: Window
) -> None:
    opened.list.findChild(OptionRow, "period").choose(Period.WEEKS)
    window.findChild(HistoryDesk)._going.let_go("past-0")
    choose("/log", "Hevy (*.csv)")
    qtbot.keyClick(opened.list.table, Qt.Key.Key_E)
    qtbot.waitUntil(lambda: said(opened) == "Written: /log.csv")
    assert out.asked == [(Path("/log.csv"), TODAY - 27, {"past-0"})]
    assert threading.get_ident() not in out.threads


def test_all_of_it_may_become_many_files(qtbot: QtBot, opened: HistoryScreen, out: Out, choose: Chosen) -> None:
    out.files = [Path("/a-1.fit"), Path("/a-2.fit")]
    choose("/a.FIT", "Garmin activity, which needs the package fit-tool (*.fit)")
    opened.acts.ask(Qt.Key.Key_E)
    qtbot.waitUntil(lambda: said(opened) == "2 files written, one for each session: /a-1.fit …")
    assert out.asked == [(Path("/a.FIT"), None, set())]


@pytest.mark.parametrize("key", [Qt.Key.Key_E, Qt.Key.Key_P])
def test_what_cannot_be_written_is_told(
    qtbot: QtBot, opened: HistoryScreen, out: Out, choose: Chosen, key: Qt.Key
) -> None:
    choose("/file.ics")
    out.problem = "the disk is full"
    opened.acts.ask(key)
    if key == Qt.Key.Key_P:
        opened.acts.form._write.click()
    qtbot.waitUntil(lambda: said(opened) == "Not written: the disk is full")
    assert opened.acts.form.isVisible() is (key == Qt.Key.Key_P)


def test_whoever_changes_their_mind_writes_nothing(
    qtbot: QtBot, opened: HistoryScreen, out: Out, choose: Chosen
) -> None:
    asked = choose("")
    opened.acts.ask(Qt.Key.Key_P)
    opened.acts.form._write.click()
    opened.acts.ask(Qt.Key.Key_E)
    qtbot.waitUntil(lambda: len(asked) == 2)
    assert (out.asked, said(opened)) == ([], "")


def test_a_plan_is_made_by_keys(qtbot: QtBot, opened: HistoryScreen, out: Out, choose: Chosen) -> None:
    choose("/plan")
    qtbot.keyClick(opened.list.table, Qt.Key.Key_P)
    form = opened.acts.form
    assert form.isVisible()
    assert opened.findChild(Toggle, "plan-monday").hasFocus()
    qtbot.keyClick(opened.findChild(Toggle, "plan-monday"), Qt.Key.Key_Space)
    assert form._doubt.said() == "Monday and Tuesday follow each other; a day between them lets you recover"
    qtbot.keyClick(opened.findChild(Toggle, "plan-tuesday"), Qt.Key.Key_Space)
    assert form._doubt.said() == ""
    time = opened.findChild(QLineEdit, "plan-at")
    time.selectAll()
    qtbot.keyClicks(time, "7:05")
    qtbot.keyClick(time, Qt.Key.Key_Return)
    words = "Hips: 16 sessions, the first on Tuesday, 24 November 2026 at "
    qtbot.waitUntil(lambda: said(opened).startswith(words))
    assert out.asked == [(None, Planned((Weekday.MONDAY, Weekday.FRIDAY), 7 * 60 + 5, 8), Path("/plan.ics"))]
    assert not form.isVisible()


@pytest.mark.parametrize(("name", "text"), [("plan-at", "25:00"), ("plan-weeks", "0"), ("plan-weeks", "")])
def test_what_is_no_plan_is_refused_in_words(
    qtbot: QtBot, opened: HistoryScreen, out: Out, choose: Chosen, name: str, text: str
) -> None:
    choose("/plan")
    opened.acts.ask(Qt.Key.Key_P)
    written = opened.findChild(QLineEdit, name)
    written.selectAll()
    qtbot.keyClick(written, Qt.Key.Key_Backspace)
    qtbot.keyClicks(written, text)
    assert opened.acts.form._doubt.said().startswith(f"“{text}” is no ")
    qtbot.keyClick(written, Qt.Key.Key_Return)
    assert not opened.acts.form._write.isEnabled()
    for toggle in opened.acts.form.findChildren(Toggle):
        toggle.setChecked(False)
    assert opened.acts.form._doubt.said() == "A plan needs a day of the week"
    qtbot.keyClick(written, Qt.Key.Key_Escape)
    assert not opened.acts.form.isVisible()
    assert out.asked == []


@pytest.mark.parametrize(
    ("name", "chosen", "file"),
    [("/a", ".csv", "/a.csv"), ("/a.json", ".csv", "/a.json"), ("/a.b", ".fit", "/a.b.fit"), ("/a.Csv", "", "/a.Csv")],
)
def test_a_file_has_the_suffix_of_a_format(name: str, chosen: str, file: str) -> None:
    assert with_suffix(name, [".fit", ".csv", ".json"], chosen) == Path(file)


def test_a_format_says_what_it_needs() -> None:
    assert [kind_word(one) for one in FORMATS] == ["Garmin activity, which needs the package fit-tool", "Hevy", "Ours"]
