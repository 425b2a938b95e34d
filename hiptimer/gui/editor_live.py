"""What comes of the workout that is being edited, worked out beside it: times, strip, warnings.

Belongs here: asking for it when nobody types, and telling the newest answer only. May not: how it is worked out (the
workbench), showing it.

What takes milliseconds is done on the window's thread, a piece at a time: in a thread of its own it would compete with
every key for the interpreter, and a letter typed meanwhile would wait several times as long.
"""

from __future__ import annotations

from itertools import product
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Signal

from hiptimer.core.terms import Length, Level
from hiptimer.gui.latest import Latest

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from hiptimer.core.exercise import Exercise
    from hiptimer.core.terms import Ms
    from hiptimer.core.workout import Workout
    from hiptimer.gui.workbench import Way, Workbench

SOON_MS: Final = 60
"""How long nothing is typed before the level and length that are looked at are worked out; a held key is quicker."""

PAUSE_MS: Final = 400
"""The same for all the other levels and lengths."""

LONG_PAUSE_MS: Final = 1000
"""The same for what does not fit, which may take seconds."""

WAYS: Final = tuple(product(Level, Length))


class Live(QObject):
    """Tells what comes of the newest workout."""

    looked = Signal(object)
    """An `Outlook`."""
    counted = Signal(object)
    """The total for each level and length, by `Way`."""
    warned = Signal(object)
    """A sequence of `Warned`."""

    def __init__(self, workbench: Workbench, parent: QObject) -> None:
        super().__init__(parent)
        self._workbench = workbench
        self._warn = Latest(self)
        self._soon = self._timer(SOON_MS, self._look)
        self._pause = self._timer(PAUSE_MS, self._begin_to_count)
        self._long_pause = self._timer(LONG_PAUSE_MS, self._ask_what_does_not_fit)
        self._turn = self._timer(0, self._count_one)
        """One level and length, then whatever has come meanwhile."""
        self._totals: dict[Way, Ms] = {}
        self._warn.answered.connect(self.warned)
        # What cannot be warned of now is told when the session is prepared.
        self._now: tuple[Workout, Way, Mapping[str, Exercise]] | None = None

    def _timer(self, interval: int, then: Callable[[], None]) -> QTimer:
        made = QTimer(self)
        made.setSingleShot(True)
        made.setInterval(interval)
        made.timeout.connect(then)
        return made

    def show(self, workout: Workout, way: Way, catalogue: Mapping[str, Exercise]) -> None:
        """Work out what comes of this workout, and of none before it."""
        self.stop()
        self._now = (workout, way, catalogue)
        for each in (self._soon, self._pause, self._long_pause):
            each.start()

    def stop(self) -> None:
        """Work nothing out any more, until the next workout."""
        for each in (self._soon, self._pause, self._long_pause, self._turn):
            each.stop()
        self._warn.drop()

    def close(self) -> None:
        """End everything that runs."""
        self.stop()
        self._warn.close()

    def _look(self) -> None:
        if self._now is not None:
            self.looked.emit(self._workbench.look(*self._now))

    def _begin_to_count(self) -> None:
        self._totals = {}
        self._turn.start()

    def _count_one(self) -> None:
        if self._now is None:
            return
        workout, _, catalogue = self._now
        way = WAYS[len(self._totals)]
        self._totals[way] = self._workbench.look(workout, way, catalogue).total
        if len(self._totals) < len(WAYS):
            self._turn.start()
        else:
            self.counted.emit(self._totals)

    def _ask_what_does_not_fit(self) -> None:
        if self._now is not None:
            workout, way, catalogue = self._now
            self._warn.ask(lambda _progress: self._workbench.warn(workout, way, catalogue))
