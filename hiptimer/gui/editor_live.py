"""What comes of the workout that is being edited, worked out beside it: times, strip, warnings.

Belongs here: asking for it, at once or after a pause in the typing, off the window's thread, and telling the newest
answer only. May not: how it is worked out (the workbench), showing it.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Signal

from hiptimer.core.terms import Length, Level
from hiptimer.gui.latest import Latest

if TYPE_CHECKING:
    from collections.abc import Mapping

    from hiptimer.core.exercise import Exercise
    from hiptimer.core.terms import Ms
    from hiptimer.core.workout import Workout
    from hiptimer.gui.choice import Progress
    from hiptimer.gui.workbench import Way, Workbench

PAUSE_MS: Final = 400
"""How long nothing is typed before what takes a while is worked out."""


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
        self._look, self._count, self._warn = Latest(self), Latest(self), Latest(self)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self._go_on)
        self._look.answered.connect(self.looked)
        self._count.answered.connect(self.counted)
        self._warn.answered.connect(self.warned)
        # What cannot be warned of now is told when the session is prepared.
        self._now: tuple[Workout, Way, Mapping[str, Exercise]] | None = None

    def show(self, workout: Workout, way: Way, catalogue: Mapping[str, Exercise]) -> None:
        """Work out what comes of this workout, and of none before it."""
        self._now = (workout, way, catalogue)
        self._count.drop()
        self._warn.drop()
        self._look.ask(lambda _progress: self._workbench.look(workout, way, catalogue))
        self._pause.start()

    def stop(self) -> None:
        """Work nothing out any more, until the next workout."""
        self._pause.stop()
        for each in (self._look, self._count, self._warn):
            each.drop()

    def close(self) -> None:
        """End everything that runs."""
        self._pause.stop()
        for each in (self._look, self._count, self._warn):
            each.close()

    def _go_on(self) -> None:
        if self._now is None:
            return
        workout, way, catalogue = self._now
        self._count.ask(partial(totals, self._workbench, workout, catalogue))
        self._warn.ask(lambda _progress: self._workbench.warn(workout, way, catalogue))


def totals(
    workbench: Workbench, workout: Workout, catalogue: Mapping[str, Exercise], progress: Progress
) -> dict[Way, Ms]:
    """How long a workout is at every level and length.

    Args:
        workbench: Looks at one of them.
        workout: Checked.
        catalogue: The exercises it uses.
        progress: Called in between, so that it can be given up.
    """
    found: dict[Way, Ms] = {}
    ways = [(level, length) for level in Level for length in Length]
    for done, way in enumerate(ways):
        progress(done, len(ways))
        found[way] = workbench.look(workout, way, catalogue).total
    return found
