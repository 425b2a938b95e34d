"""The page of history, from the diary to the screen and back: read, mended, deleted, and what to do next."""

import threading
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

import pytest
from PySide6.QtCore import QDate, QModelIndex, Qt
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from hiptimer.core.past import PastSession, totals
from hiptimer.core.terms import Level, Units
from hiptimer.core.trend import Measure, Period
from hiptimer.gui import samples_history
from hiptimer.gui.diary import Diary
from hiptimer.gui.history_advice import Advisor
from hiptimer.gui.history_desk import HistoryDesk
from hiptimer.gui.pages import offer_history
from hiptimer.gui.samples_history import TODAY, bouts, days, session
from hiptimer.gui.screens.history import EXERCISE, HistoryScreen
from hiptimer.gui.screens.history_chart import MOST_LINES, TrendChart, day_lines
from hiptimer.gui.screens.history_sets import LEFT, LOAD, REPS
from hiptimer.gui.screens.history_words import day_of
from hiptimer.gui.widgets.button import TextButton
from hiptimer.gui.widgets.option_row import OptionRow
from hiptimer.gui.widgets.table import Table
from hiptimer.gui.widgets.toggle import Toggle
from hiptimer.gui.widgets.words import Words
from hiptimer.gui.window import Window


@dataclass
class Kept:
    """A diary in memory."""

    past: dict[str, PastSession] = field(default_factory=dict)
    problem: str = ""
    deleted: list[str] = field(default_factory=list)
    threads: set[int] = field(default_factory=set)
    sore: int | None = None

    def list(self) -> Sequence[PastSession]:
        self.threads.add(threading.get_ident())
        return [replace(one, sets=()) for one in self.past.values()]

    def mend(self, mended: PastSession) -> None:
        self.refuse()
        self.past[mended.id] = replace(mended, totals=totals(mended))

    def delete(self, sessions: Sequence[str]) -> None:
        self.refuse()
        for one in sessions:
            self.past.pop(one, None)
            self.deleted.append(one)

    def refuse(self) -> None:
        self.threads.add(threading.get_ident())
        if self.problem:
            raise OSError(self.problem)

    def names(self) -> Mapping[str, str]:
        return {"deadlift": "Deadlift", "kickstand-deadlift": "Kickstand <b>deadlift"}

    def diary(self) -> Diary:
        return Diary(
            sessions=self.list,
            session=lambda one: self.past.get(one),  # noqa: PLW0108 it is another one after a while
            latest=lambda most: list(self.past.values())[:most],
            exercises=lambda: self.names(),  # noqa: PLW0108 likewise
            bouts=lambda exercise: bouts(exercise, tuple(self.past.values())),
            mend=self.mend,
            delete=self.delete,
            sore=lambda: self.sore,
            be_sore=self.be_sore,
        )

    def be_sore(self, day: int | None) -> None:
        self.refuse()
        self.sore = day


@pytest.fixture
def kept() -> Kept:
    return Kept({f"past-{number}": session(number, day) for number, day in enumerate(days(8))})


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[Window]:
    made = Window()
    qtbot.addWidget(made)
    made.show()
    yield made
    made.close()


Page = Callable[[], HistoryScreen]


@pytest.fixture
def page(qtbot: QtBot, window: Window, kept: Kept, monkeypatch: pytest.MonkeyPatch) -> Page:
    """Opens the page by its key and waits for what it shows."""
    monkeypatch.setattr("hiptimer.gui.history_advice.day_of", lambda _date: TODAY)
    offer_history(window, kept.diary(), lambda: Units.KG)

    def opened() -> HistoryScreen:
        qtbot.keyClick(window.screen_for("start"), Qt.Key.Key_Y)
        screen = window.screen_for("history")
        assert isinstance(screen, HistoryScreen)
        qtbot.waitUntil(lambda: listed(screen) == list(kept.past))
        if kept.past:
            newest = next(iter(kept.past))
            qtbot.waitUntil(lambda: shown(screen) == newest)
        return screen

    return opened


def listed(screen: HistoryScreen) -> list[str]:
    return [one.id for one in screen.list._rows.rows]


def shown(screen: HistoryScreen) -> str:
    found = screen.session.session()
    return found.id if found is not None else ""


def said(screen: QWidget, name: str) -> str:
    return screen.findChild(Words, name).said()


def cell(screen: HistoryScreen, row: int, column: int) -> QModelIndex:
    return screen.findChild(Table, "sets").model().index(row, column)


def write(qtbot: QtBot, screen: HistoryScreen, row: int, column: int, text: str) -> None:
    """Go to a cell and write."""
    table = screen.findChild(Table, "sets")
    table.setCurrentIndex(cell(screen, row, column))
    table.setFocus()
    qtbot.keyClick(table, Qt.Key.Key_Return)
    editor = table.findChild(QLineEdit)
    assert editor is not None
    editor.setText(text)
    qtbot.keyClick(editor, Qt.Key.Key_Return)


def test_the_newest_session_is_open_at_once(kept: Kept, page: Page, window: Window) -> None:
    screen = page()
    assert window.shown() == "history"
    assert said(screen.session, "date").startswith("Sunday, 22 November 2026")
    assert said(screen.top, "weeks") == "Two sessions or more: 4 weeks in a row · this week: 0 of 2"
    texts = [cell(screen, 3, column).data() for column in range(6)]
    assert texts == ["Kickstand deadlift", "1 left", "6 / 8", "14 kg", "2", "3-1-2-1"]
    assert threading.get_ident() not in kept.threads


def test_without_any_session_the_page_says_so(page: Page, kept: Kept, qtbot: QtBot, window: Window) -> None:
    kept.past.clear()
    screen = page()
    qtbot.waitUntil(lambda: said(screen, "empty").startswith("Nothing here yet"))
    assert not screen.list.isVisible()
    qtbot.keyClick(screen, Qt.Key.Key_Escape)
    assert window.shown() == "start"


def test_what_was_left_out_says_so_and_takes_no_load(qtbot: QtBot, page: Page) -> None:
    screen = page()
    screen.list.choose("past-4")
    qtbot.waitUntil(lambda: shown(screen) == "past-4")
    assert [cell(screen, 6, column).data() for column in (REPS, LOAD, LEFT)] == ["left out", "", ""]
    editable = [bool(cell(screen, 6, one).flags() & Qt.ItemFlag.ItemIsEditable) for one in range(6)]
    assert editable == [False, False, True, False, False, False]


@pytest.mark.parametrize(
    ("column", "text", "found"),
    [
        (LOAD, "17,5", lambda one: one.load == 17.5),
        (LOAD, "35 lb", lambda one: one.load == pytest.approx(15.875733)),
        (LOAD, "", lambda one: one.load is None),
        (REPS, "4", lambda one: (one.done.reps, one.done.done_ms) == (4, 28_000)),
        (REPS, "0", lambda one: one.done.skipped),
        (LEFT, "4+", lambda one: one.reserve == 4),
    ],
)
def test_what_is_mended_is_kept_at_once(
    qtbot: QtBot, page: Page, kept: Kept, column: int, text: str, found: Callable[[object], bool]
) -> None:
    screen = page()
    before = kept.past["past-0"]
    write(qtbot, screen, 2, column, text)
    qtbot.waitUntil(lambda: kept.past["past-0"] is not before)
    assert found(kept.past["past-0"].sets[2])
    qtbot.waitUntil(lambda: said(screen.session, "kept") == "Saved")
    assert screen.list._rows.rows[0].totals == totals(kept.past["past-0"])


@pytest.mark.parametrize(("column", "text"), [(LOAD, "heavy"), (LOAD, "-3"), (REPS, "9999"), (REPS, ""), (LEFT, "5")])
def test_what_means_nothing_is_refused_in_words(qtbot: QtBot, page: Page, kept: Kept, column: int, text: str) -> None:
    screen = page()
    before = dict(kept.past)
    write(qtbot, screen, 2, column, text)
    qtbot.waitUntil(lambda: " is no " in said(screen.session, "kept"))
    assert cell(screen, 2, column).data() in {"28 kg", "10", "2"}
    assert kept.past == before


def test_note_and_reserve_are_kept_and_shown(qtbot: QtBot, page: Page, kept: Kept) -> None:
    screen = page()
    screen.session._take_reserve("3", True)  # noqa: FBT003 as its menu does
    qtbot.waitUntil(lambda: kept.past["past-0"].reserve == 3)
    assert cell(screen, 0, LEFT).data() == "3"
    screen.session.note.setText("Slept badly")
    screen.list.choose("past-1")
    qtbot.waitUntil(lambda: kept.past["past-0"].note == "Slept badly")
    qtbot.waitUntil(lambda: shown(screen) == "past-1")


def test_what_cannot_be_kept_is_tried_again(qtbot: QtBot, page: Page, kept: Kept, window: Window) -> None:
    screen = page()
    kept.problem = "the disk is full"
    write(qtbot, screen, 2, LOAD, "20")
    qtbot.waitUntil(lambda: said(screen.session, "kept") == "Not saved")
    assert window.banner.isVisible()
    kept.problem = ""
    screen.list.choose("past-1")
    qtbot.waitUntil(lambda: kept.past["past-0"].sets[2].load == 20)


def test_a_deletion_can_be_undone_for_a_while(qtbot: QtBot, page: Page, kept: Kept) -> None:
    screen = page()
    qtbot.keyClick(screen.list.table, Qt.Key.Key_Delete)
    assert "past-0" not in listed(screen)
    qtbot.waitUntil(lambda: shown(screen) == "past-1")
    assert "past-0" in kept.past
    qtbot.keyClick(screen.list.table, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert listed(screen)[0] == "past-0"
    qtbot.waitUntil(lambda: shown(screen) == "past-0")
    assert said(screen.list, "said").startswith("Brought back")
    assert kept.deleted == []


def test_the_only_one_that_is_deleted_can_be_brought_back_too(qtbot: QtBot, page: Page, kept: Kept) -> None:
    kept.past = {"past-0": kept.past["past-0"]}
    screen = page()
    qtbot.keyClick(screen.list.table, Qt.Key.Key_Delete)
    undo = screen.findChild(TextButton, "undo")
    assert undo.isVisible()
    assert said(screen, "empty").startswith("Nothing here yet")
    undo.click()
    qtbot.waitUntil(lambda: listed(screen) == ["past-0"])
    assert screen.year.isVisible()


@pytest.mark.parametrize("how", ["time", "leave", "close"])
def test_then_deleted_means_deleted(qtbot: QtBot, page: Page, kept: Kept, window: Window, how: str) -> None:
    screen = page()
    screen.findChild(TextButton, "delete").click()
    if how == "time":
        window.findChild(HistoryDesk)._going._stays.timeout.emit()
    elif how == "leave":
        qtbot.keyClick(screen, Qt.Key.Key_Escape)
    else:
        window.close()
    qtbot.waitUntil(lambda: kept.deleted == ["past-0"])
    assert how != "time" or not screen.findChild(TextButton, "undo").isVisible()


def test_what_cannot_be_deleted_is_there_again(qtbot: QtBot, page: Page, kept: Kept, window: Window) -> None:
    screen = page()
    kept.problem = "the disk is full"
    screen.findChild(TextButton, "delete").click()
    window.findChild(HistoryDesk)._going.finish()
    qtbot.waitUntil(lambda: "past-0" in listed(screen))
    assert kept.deleted == []


def test_the_calendar_leads_to_a_day_by_keys(qtbot: QtBot, page: Page) -> None:
    screen = page()
    squares = screen.year.squares
    squares.setFocus()
    qtbot.keyClick(squares, Qt.Key.Key_Left)
    qtbot.waitUntil(lambda: shown(screen) == "past-2")
    qtbot.keyClick(squares, Qt.Key.Key_Up)
    for _ in range(2):
        qtbot.keyClick(squares, Qt.Key.Key_Up)
    qtbot.waitUntil(lambda: shown(screen) == "past-3")
    qtbot.keyClick(squares, Qt.Key.Key_PageUp)
    assert (screen.year.year(), said(screen.top, "year-shown")) == (2025, "2025")


def test_a_day_is_told_to_whoever_listens(page: Page) -> None:
    screen = page()
    told = screen.year.squares.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole)
    assert told == "Sunday, 22 November 2026: Hip extension for runners, Standard, Short, 14:38"
    interface = QAccessible.queryAccessibleInterface(screen.year.squares)
    assert interface is not None
    assert interface.role() is QAccessible.Role.Table


def test_every_day_of_a_year_has_one_square() -> None:
    screen = HistoryScreen()
    for year in (1970, 2024, 2026, 2028, 2040):
        screen.year.show_year(year)
        model = screen.year.squares.model()
        found = [
            day
            for column in range(model.columnCount())
            for row in range(model.rowCount())
            if (day := model.day(model.index(row, column))) is not None  # type: ignore[attr-defined]
        ]
        assert len(found) in {365, 366}
        assert found == list(range(found[0], found[0] + len(found)))


@pytest.mark.parametrize(("period", "count"), [(Period.WEEKS, 8), (Period.ALL, 8)])
def test_the_list_goes_back_as_far_as_asked(page: Page, period: Period, count: int) -> None:
    screen = page()
    screen.list.findChild(OptionRow, "period").choose(period)
    assert len(listed(screen)) == count


def test_one_outside_of_the_time_that_is_shown_brings_all_back(qtbot: QtBot, page: Page, kept: Kept) -> None:
    kept.past["old"] = replace(session(9, TODAY - 200), id="old")
    screen = page()
    screen.list.findChild(OptionRow, "period").choose(Period.QUARTER)
    assert "old" not in listed(screen)
    screen.list.choose("old")
    qtbot.waitUntil(lambda: shown(screen) == "old")
    assert screen.list.period() is Period.ALL


def test_an_exercise_has_a_chart_and_a_table(qtbot: QtBot, page: Page) -> None:
    screen = page()
    screen.turn_to(EXERCISE)
    chart = screen.findChild(TrendChart)
    qtbot.waitUntil(lambda: chart._line.count() == 8)
    assert chart.accessibleName().startswith("Load from Thursday, 29 October 2026, ")
    screen.exercise.findChild(OptionRow, "measure").choose(Measure.TENSION)
    assert chart._values.categoriesLabels()[0] == "0:00"
    qtbot.keyClick(screen, Qt.Key.Key_T)
    table = screen.exercise.findChild(Table, "bouts")
    assert table.isVisible()
    table.selectAll()
    qtbot.keyClick(table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    lines = QGuiApplication.clipboard().text().splitlines()
    assert lines[0].split("\t") == ["Date", "Load", "Reps", "Volume", "Time"]
    assert len(lines) == 9


def test_an_exercise_nobody_has_said_a_load_of_says_so(qtbot: QtBot, page: Page, kept: Kept) -> None:
    kept.names = lambda: {"single-leg-glute-bridge": "Bridge"}  # type: ignore[method-assign]
    screen = page()
    screen.turn_to(EXERCISE)
    nothing = screen.exercise.findChild(Words, "nothing")
    qtbot.waitUntil(lambda: bool(screen.exercise._bouts))
    assert screen.exercise._bouts[0].load is None
    assert nothing.isVisible()
    assert nothing.said() == "Nobody has said how heavy it was"


@pytest.mark.parametrize("first", [0, 11_000, TODAY])
@pytest.mark.parametrize("lasts", [0, 1, 6, 30, 70, 71, 100, 400, 3000, 20_000, 300_000])
def test_a_scale_of_days_has_few_names_and_each_once(first: int, lasts: int) -> None:
    lines = day_lines(first, first + lasts)
    assert 1 <= len(lines) <= MOST_LINES
    assert all(first <= day <= first + lasts for day, _ in lines)
    assert len({label for _, label in lines}) == len(lines)


def advice(screen: QWidget) -> str:
    shown = screen.findChild(QLabel, "advice")
    return shown.said() if isinstance(shown, Words) else shown.text()


def test_what_to_do_next_is_said_with_its_reason(qtbot: QtBot, page: Page, window: Window) -> None:
    screen = page()
    start = window.screen_for("start")
    qtbot.waitUntil(lambda: advice(start) == "Last session yesterday: tomorrow is better")
    assert advice(screen.top) == advice(start)


def test_sore_legs_are_asked_about_and_answered(qtbot: QtBot, page: Page, kept: Kept, window: Window) -> None:
    for name, one in kept.past.items():
        kept.past[name] = replace(one, started=one.started - 4 * 86_400_000, length=samples_history.Length.FULL)
    screen = page()
    screen.top.sore_told.emit(True)  # noqa: FBT003 Qt names no such argument
    words = "Still sore: the last session once more, length Medium"
    qtbot.waitUntil(lambda: advice(window.screen_for("start")) == words)
    qtbot.waitUntil(lambda: kept.sore == TODAY)
    screen.top.sore_told.emit(False)  # noqa: FBT003 likewise
    qtbot.waitUntil(lambda: kept.sore is None)


@pytest.mark.parametrize(("days", "sore"), [(0, True), (1, False)])
def test_sore_legs_are_remembered_for_the_day(
    qtbot: QtBot, window: Window, kept: Kept, *, days: int, sore: bool
) -> None:
    kept.sore = TODAY - days
    advisor = Advisor(window, kept.diary(), lambda: Units.KG, lambda: TODAY)
    with qtbot.waitSignal(advisor.advised):
        pass
    assert advisor.is_sore() is sore
    advisor.be_sore(sore=not sore)
    with qtbot.waitSignal(advisor.advised):
        advisor.look()
    assert advisor.is_sore() is not sore


def test_soreness_that_cannot_be_kept_is_told(qtbot: QtBot, page: Page, kept: Kept, window: Window) -> None:
    screen = page()
    kept.problem = "the disk is full"
    screen.top.sore_told.emit(True)  # noqa: FBT003 Qt names no such argument
    qtbot.waitUntil(window.banner.isVisible)
    assert screen.top.findChild(Toggle, "sore").isChecked()


def test_more_load_is_told_in_words(qtbot: QtBot, page: Page, kept: Kept) -> None:
    for number, name in enumerate(list(kept.past)):
        kept.past[name] = replace(session(1, TODAY - 3 - 3 * number), id=name, level=Level.STANDARD)
    screen = page()
    qtbot.waitUntil(lambda: "Finished twice" in advice(screen.top))
    assert "Romanian deadlift with two dumbbells 2 × " in advice(screen.top)


def test_names_out_of_files_are_shown_as_they_are(page: Page, kept: Kept) -> None:
    first = kept.past["past-0"]
    kept.past["past-0"] = replace(first, title="<b>Hips & <i>legs")
    screen = page()
    tip = screen.list.table.model().index(0, 1).data(Qt.ItemDataRole.ToolTipRole)
    assert "&lt;b&gt;Hips &amp; &lt;i&gt;legs" in tip
    assert "<b>Hips & <i>legs" in said(screen.session, "title")


def test_days_and_dates_agree() -> None:
    assert day_of(QDate(1970, 1, 1)) == 0
    assert day_of(QDate(2026, 11, 23)) == TODAY
