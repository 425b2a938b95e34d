"""A session that was cut short: asked for at the start, offered, and gone on with or let be.

Belongs here: the way from the question to the answer. May not: how it looks (screens.unfinished), playing it.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, Signal

from hiptimer.gui.choice import TakenUp

if TYPE_CHECKING:
    from hiptimer.core.timeline import Timeline
    from hiptimer.gui.background import Background
    from hiptimer.gui.choice import CutShort, Lasting
    from hiptimer.gui.screens.unfinished import UnfinishedScreen
    from hiptimer.gui.window import Window


class Unfinished(QObject):
    """Offers what was cut short, once."""

    wanted = Signal(object)
    """A `CutShort` to go on with."""
    settled = Signal()
    """There is none, or it is let be."""

    def __init__(self, window: Window, lasting: Lasting, background: Background) -> None:
        super().__init__(window)
        self._window = window
        self._lasting = lasting
        self._background = background
        self._offered: CutShort | None = None

    def look(self) -> None:
        """Find out whether there is one."""
        job = self._background.prepare(lambda _progress: self._lasting.left_over())
        job.finished.connect(self._offer)
        job.failed.connect(self._not_found)
        self._background.begin(job)

    def offered(self) -> CutShort | None:
        """What is on offer now."""
        return self._offered

    def go_on(self) -> None:
        """Take the offer, if there is one."""
        offered, self._offered = self._offered, None
        if offered is not None:
            self._window.open("start")
            self.wanted.emit(offered)

    def take_up(self, cut_short: CutShort | None, timeline: Timeline) -> TakenUp:
        """Where a session begins: at its start, or where it was cut short, if that is still there."""
        if cut_short is None:
            return TakenUp(0)
        found = cut_short.take_up(timeline)
        if found is None:
            from hiptimer.gui.whereabouts import cut_short_words  # noqa: PLC0415 few sessions are cut short

            words = self.tr("“{0}” is not there any more, so the workout starts anew.")
            self._window.banner.tell("journal", words.format(cut_short_words(cut_short)))
        return found or TakenUp(0)

    def let_be(self) -> None:
        """Refuse it, so that it is never offered again."""
        if self._offered is None:
            return
        self._offered = None
        job = self._background.prepare(lambda _progress: self._lasting.let_be())
        job.failed.connect(partial(self._window.banner.tell, "journal"))
        self._background.begin(job)
        self._window.open("start")
        self.settled.emit()

    def _offer(self, found: tuple[CutShort | None, tuple[str, ...]]) -> None:
        self._offered, complaints = found
        for words in complaints:
            self._window.banner.tell("journal", words)
        # Whoever was quicker than the disk has begun something else.
        if self._offered is None or self._window.shown() != "start":
            self._offered = None
            self.settled.emit()
            return
        screen = cast("UnfinishedScreen", self._window.screen_for("unfinished"))
        screen.wanted.connect(self.go_on)
        screen.refused.connect(self.let_be)
        screen.show_session(self._offered)
        self._window.open("unfinished")

    def _not_found(self, reason: str) -> None:
        self._window.banner.tell("journal", reason)
        self.settled.emit()
