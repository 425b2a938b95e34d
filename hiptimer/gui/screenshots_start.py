"""The start page and the first page in every state, for pictures.

Belongs here: windows that show made-up values. May not: painting them into files (screenshots), the values
(samples_start).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLineEdit

from hiptimer.core.terms import Length, Level
from hiptimer.core.ways.values import Owned
from hiptimer.gui import samples, samples_start
from hiptimer.gui.screens.start_aside import EXERCISES, Aside
from hiptimer.gui.screens.start_keys import ABOUT_ONE, OTHERS
from hiptimer.gui.window import Window

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from hiptimer.gui.choice import Choice
    from hiptimer.gui.screens.start import StartScreen
    from hiptimer.gui.screens.welcome import WelcomeScreen

ALLOWED = (*ABOUT_ONE, *OTHERS)


def windows(catalogue: samples.Catalogue) -> Iterator[tuple[str, Window]]:
    """A window for every state, by name."""
    yield "welcome", _welcome()
    several = samples_start.several(catalogue)
    window, screen = start(several)
    yield "start", window
    window, screen = start(several)
    screen.findChildren(Aside)[0].turn_to(EXERCISES)
    yield "start-exercises", window
    window, screen = start(several)
    screen.choose("own-3")
    yield "start-long-title", window
    yield "start-one", start(several[:1])[0]
    window, screen = start(several)
    screen.show_progress(31, 80)
    yield "start-preparing", window
    window, screen = start(several)
    screen.foot.tell(QCoreApplication.translate("ShelfDesk", "Deleted: {0}").format("Tuesday legs"), undoable=True)
    yield "start-deleted", window
    window, screen = start(several)
    screen.show_reports(samples_start.reports())
    yield "start-notes", window
    for name, searched in (("start-many", ""), ("start-search", "no 1"), ("start-nothing-found", "swimming")):
        window, screen = start(samples_start.many(30, catalogue))
        screen.findChildren(QLineEdit, "search")[0].setText(searched)
        yield name, window


def start(choices: Sequence[Choice]) -> tuple[Window, StartScreen]:
    """A window with the start page, on which everything can be asked for."""
    window = Window()
    screen = cast("StartScreen", window.screen_for("start"))
    screen.prefer(Level.STANDARD, Length.SHORT)
    screen.allow(*ALLOWED)
    screen.show_choices(choices)
    return window, screen


def _welcome() -> Window:
    window = Window()
    cast("WelcomeScreen", window.screen_for("welcome")).prefer(Owned(), "")
    window.open("welcome")
    return window
