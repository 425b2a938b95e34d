"""The page of history in every state, for pictures.

Belongs here: windows that show made-up values. May not: painting them into files (screenshots), the values
(samples_history).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QCoreApplication

from hiptimer.core.progress import advise
from hiptimer.core.terms import Units
from hiptimer.gui import samples_history
from hiptimer.gui.samples import NAMES
from hiptimer.gui.screens.history import EXERCISE
from hiptimer.gui.screens.history_sets import LOAD
from hiptimer.gui.screens.history_words import advice_lines
from hiptimer.gui.widgets.table import Table
from hiptimer.gui.window import Window

if TYPE_CHECKING:
    from collections.abc import Iterator

    from hiptimer.gui.screens.history import HistoryScreen

MANY, SOME, ONE = 1000, 10, 1


def windows() -> Iterator[tuple[str, Window]]:
    """A window for every state, by name."""
    yield "history-empty", history(0)[0]
    yield f"history-{MANY}", history(MANY)[0]
    for count in (ONE, SOME, MANY):
        window, screen = history(count)
        screen.turn_to(EXERCISE)
        yield f"history-chart-{count}", window
    window, screen = history(SOME)
    screen.turn_to(EXERCISE)
    screen.exercise.turn()
    yield "history-table", window
    window, screen = history(SOME)
    table = screen.findChildren(Table, "sets")[0]
    table.setCurrentIndex(table.model().index(2, LOAD))
    table.setFocus()
    screen.session.show_kept(kept=True)
    deleted = QCoreApplication.translate("HistoryDesk", "Deleted: {0}")
    screen.list.tell(deleted.format("Hip extension for runners"), undoable=True)
    yield "history-mending", window
    window, screen = history(SOME)
    screen.acts.form.open_it()
    yield "history-plan", window


def history(count: int) -> tuple[Window, HistoryScreen]:
    """A window that shows so many sessions, the newest of them opened."""
    window = Window()
    window.open("history")
    screen = cast("HistoryScreen", window.screen_for("history"))
    past = samples_history.sessions(count)
    screen.acts.allow_plan(allowed=True)
    screen.show_sessions(past, samples_history.TODAY)
    if past:
        screen.show_session(samples_history.session(0))
        names = {exercise: NAMES[exercise] for exercise in samples_history.FIRST_LOADS}
        screen.exercise.show_exercises(names, Units.KG)
        screen.exercise.show_bouts("deadlift", samples_history.bouts("deadlift", past))
        lately = [samples_history.session(number, one.day) for number, one in enumerate(past[:SOME])]
        screen.top.show_advice(advice_lines(advise(lately, samples_history.TODAY), Units.KG))
    return window, screen
