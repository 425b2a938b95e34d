"""What to do next, worked out anew whenever the start page is shown.

Belongs here: when it is worked out, off the window's thread, and where it is said. May not: the rules (core.progress),
the words (screens.history_words).
"""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, Final, cast

from PySide6.QtCore import QDate, QEvent, QObject, Signal

from hiptimer.core.progress import ENOUGH, advise
from hiptimer.gui.background import Background
from hiptimer.gui.latest import Latest
from hiptimer.gui.screens.history_words import advice_lines, day_of, no_change

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from hiptimer.core.past import PastSession
    from hiptimer.core.terms import Units
    from hiptimer.gui.diary import Diary
    from hiptimer.gui.screens.start import StartScreen
    from hiptimer.gui.window import Window

SUBJECT: Final = "soreness"
"""Of problems of keeping it, on the banner."""


def today_here() -> int:
    """The day it is here, as a number of days since 1970."""
    return day_of(QDate.currentDate())


class Advisor(QObject):
    """Keeps the latest sessions and says on the start page what follows from them."""

    advised = Signal()
    """There is something else to say."""

    def __init__(
        self, window: Window, diary: Diary, units: Callable[[], Units], today: Callable[[], int] = today_here
    ) -> None:
        """Work it out.

        Args:
            window: Whose start page says it.
            diary: What is kept of sessions.
            units: What loads are written in, asked each time.
            today: The day it is, as a number of days since 1970, asked each time.
        """
        super().__init__(window)
        self._window = window
        self._diary = diary
        self._units = units
        self._today = today
        self._lately: tuple[PastSession, ...] = ()
        self._sore: int | None = None
        """The day on which it was said that the legs are."""
        self._knows_sore = False
        """What was said is as good as what is kept, and newer."""
        self._start = cast("StartScreen", window.screen_for("start"))
        self._start.installEventFilter(self)
        self._keeping = Background(self)
        self._reading = Latest(self)
        self._reading.answered.connect(self._take)
        self._reading.failed.connect(self._do_without)
        window.closing.connect(self._close)
        self.look()

    def look(self) -> None:
        """Read the latest sessions, and work it out anew."""
        self._reading.ask(lambda _progress: (self._diary.latest(ENOUGH), self._diary.sore()))

    def be_sore(self, *, sore: bool) -> None:
        """Take into account how the legs are today."""
        day = self._sore = self._today() if sore else None
        self._knows_sore = True
        job = self._keeping.prepare(lambda _progress: self._diary.be_sore(day))
        job.finished.connect(lambda _nothing: self._window.banner.tell(SUBJECT, ""))
        job.failed.connect(self._complain)
        self._keeping.begin(job)
        self._say()

    def is_sore(self) -> bool:
        """Whether it was said today that they are sore."""
        return self._sore == self._today()

    def lines(self) -> tuple[str, ...]:
        """What to do next and why; where nothing is to change, a word about that."""
        return self._lines() or tuple(filter(None, (no_change(next(iter(self._lately), None)),)))

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 Qt's name
        """Look again when the start page is shown: there may be another session, or another day."""
        if event.type() == QEvent.Type.Show:
            self.look()
        return False

    def _take(self, found: tuple[Sequence[PastSession], int | None]) -> None:
        sessions, sore = found
        if not self._knows_sore:
            self._sore, self._knows_sore = sore, True
        self._lately = tuple(sessions)
        self._say()

    def _say(self) -> None:
        self._start.show_advice(next(iter(self._lines()), ""))
        self.advised.emit()

    def _lines(self) -> tuple[str, ...]:
        units = self._units()
        return advice_lines(advise(self._lately, self._today(), units, sore=self.is_sore()), units)

    def _do_without(self, reason: str) -> None:
        # Nobody has asked for advice: whoever opens the page of history is told what is wrong with the file.
        logging.getLogger(__name__).info("no advice: %s", reason)
        self._take(((), self._sore))

    def _complain(self, reason: str) -> None:
        words = self.tr("Soreness is taken into account, but not kept beyond the end of the program ({0}).")
        self._window.banner.tell(SUBJECT, words.format(reason))

    def _close(self) -> None:
        """End reading at once, and keep what is still to be."""
        self._reading.close()
        self._keeping.close()
