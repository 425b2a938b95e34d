"""Joins the page of the quick timer to the program.

Belongs here: what follows when the page is opened, a timer is started or kept, and the way back.
May not: painting, files (handed in), sessions (the controller's).
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject

from hiptimer.gui.background import Background
from hiptimer.gui.choice import Wish

if TYPE_CHECKING:
    from collections.abc import Callable

    from hiptimer.core.quick import Quick
    from hiptimer.gui.choice import Opening
    from hiptimer.gui.quick_timer import QuickTimer
    from hiptimer.gui.screens.quick import QuickScreen
    from hiptimer.gui.screens.start import StartScreen
    from hiptimer.gui.window import Window


class QuickDesk(QObject):
    """Runs the page of the quick timer."""

    def __init__(
        self,
        window: Window,
        timer: QuickTimer,
        opening: Callable[[], Opening],
        prepare: Callable[[Wish], None],
    ) -> None:
        """Wait to be opened.

        Args:
            window: Where.
            timer: What can be done about a quick timer.
            opening: How the window would open now, asked each time: how a session is wished for.
            prepare: Makes a session and plays it.
        """
        super().__init__(window)
        self._window = window
        self._timer = timer
        self._opening = opening
        self._prepare = prepare
        self._background = Background(self)
        window.closing.connect(self._background.close)

    def open(self) -> None:
        """Show the page with the timer that was started last."""
        job = self._background.prepare(lambda _progress: self._timer.last())
        job.finished.connect(self._show)
        job.failed.connect(partial(self._window.banner.tell, "quick"))
        self._background.begin(job)

    def _show(self, quick: Quick) -> None:
        known = self._window.has_screen("quick")
        screen = self._screen()
        if not known:
            screen.started.connect(self._start)
            screen.kept.connect(self._keep)
            screen.left.connect(self._leave)
        screen.show_timer(quick)
        self._window.open("quick")

    def _screen(self) -> QuickScreen:
        return cast("QuickScreen", self._window.screen_for("quick"))

    def _leave(self) -> None:
        self._window.banner.tell("quick", "")
        self._window.open("start")

    def _start(self, quick: Quick) -> None:
        job = self._background.prepare(lambda _progress: self._timer.lay_down(quick))
        job.finished.connect(self._lead)
        job.failed.connect(partial(self._window.banner.tell, "quick"))
        self._background.begin(job)

    def _lead(self, name: str) -> None:
        # The start page is where preparing is shown, and where it can be given up.
        self._leave()
        opening = self._opening()
        self._prepare(Wish(name, opening.level, opening.length, opening.ways))

    def _keep(self, quick: Quick) -> None:
        job = self._background.prepare(lambda _progress: self._timer.keep(quick))
        job.finished.connect(self._kept)
        job.failed.connect(partial(self._window.banner.tell, "quick"))
        self._background.begin(job)

    def _kept(self, name: str) -> None:
        self._window.banner.tell("quick", "")
        self._screen().show_said(self.tr("Kept as {0}; it is among your workouts on the start page.").format(name))
        cast("StartScreen", self._window.screen_for("start")).list_anew(choose=name)
