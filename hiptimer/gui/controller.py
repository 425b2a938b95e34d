"""Joins a session to the screens.

Belongs here: what follows when something is asked for or happens: prepare, play, show, look back.
May not: painting, sound, files.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any, Protocol, TypeAlias, cast

from PySide6.QtCore import QObject, Signal

from hiptimer.gui.background import Background, Job
from hiptimer.gui.choice import Choices, Opening, Prepare, Prepared, Progress, Remember, Wish

if TYPE_CHECKING:
    from hiptimer.core.player import Command
    from hiptimer.core.snapshot import Snapshot
    from hiptimer.core.ways.values import Ways
    from hiptimer.gui.recap import Tally
    from hiptimer.gui.screens.done import DoneScreen
    from hiptimer.gui.screens.session import SessionScreen
    from hiptimer.gui.screens.start import StartScreen
    from hiptimer.gui.window import Window


class Running(Protocol):
    """A session under way, as `audio.output.Session` is one."""

    published: Any
    """Signal with a `Snapshot`."""
    trouble: Any
    """Signal with words about the sound; empty when it is well again."""

    def start(self) -> None:
        """Begin to publish."""

    def do(self, command: Command) -> None:
        """Obey."""

    def close(self) -> None:
        """End; harmless when it has ended."""


LetGo: TypeAlias = Callable[[], None]


@dataclass(frozen=True, slots=True)
class Wiring:
    """What the controller works with, handed in so that a test can hand in something else."""

    choices: Choices
    prepare: Prepare
    remember: Remember
    make_session: Callable[[Prepared], Running]
    keep_awake: Callable[[Callable[[str], None]], LetGo]
    """Called with a place to complain; returns how to let go."""


class Controller(QObject):
    """Runs the window: one preparation or one session at a time."""

    _awake_trouble = Signal(str)

    def __init__(self, window: Window, wiring: Wiring, opening: Opening) -> None:
        super().__init__(window)
        self._window = window
        self._wiring = wiring
        self._opening = opening
        self._kept = opening.ways
        self._background = Background(self)
        self._listing: Job | None = None
        self._preparing: Job | None = None
        self._prepared: Prepared | None = None
        self._session: Running | None = None
        self._tally: Tally | None = None
        self._let_go: LetGo | None = None
        self._start = cast("StartScreen", window.screen_for("start"))
        self._start.prefer(opening.level, opening.length, opening.ways)
        self._start.started.connect(self.prepare)
        self._start.cancelled.connect(self.give_up)
        self._start.ways_changed.connect(self._take)
        self._awake_trouble.connect(partial(window.banner.tell, "awake"))
        window.closing.connect(self.close)

    def begin(self) -> None:
        """List the workouts, and start the one that was asked for beforehand."""
        opening = self._opening
        self._list(opening.ways)
        if opening.workout is not None:
            self.prepare(Wish(opening.workout, opening.level, opening.length, opening.ways))

    def _take(self, ways: Ways) -> None:
        """Show what follows from doing it in these ways, and keep of them what holds beyond a session."""
        self._list(ways)
        if (ways.owned, ways.variants) != (self._kept.owned, self._kept.variants):
            self._kept = ways
            job = self._background.prepare(lambda _progress: self._wiring.remember(ways))
            job.finished.connect(lambda _nothing: self._window.banner.tell("settings", ""))
            job.failed.connect(partial(self._window.banner.tell, "settings"))
            self._background.begin(job)

    def _list(self, ways: Ways) -> None:
        """List the workouts as they come out; only the newest answer counts."""
        if self._listing is not None:
            self._listing.give_up()
            self._listing.blockSignals(True)  # noqa: FBT003 Qt names no such argument; what is queued already stays unheard

        def work(progress: Progress) -> object:
            progress(0, 1)  # ends here if there is a newer question already
            return self._wiring.choices(ways)

        self._listing = self._background.prepare(work)
        self._listing.finished.connect(self._start.show_choices)
        self._listing.failed.connect(self._tell_problem)
        self._background.begin(self._listing)

    # -- before a session ----------------------------------------------------------------------

    def prepare(self, wish: Wish) -> None:
        """Prepare a workout off the window's thread, then play it."""
        self.give_up()
        self._window.banner.clear()
        self._start.show_progress(0, 0)

        def work(progress: Progress) -> Prepared:
            return self._wiring.prepare(wish, progress)

        job = self._background.prepare(work)
        job.progressed.connect(self._start.show_progress)
        job.finished.connect(self._play)
        job.failed.connect(self._not_prepared)
        self._preparing = job
        self._background.begin(job)

    def give_up(self) -> None:
        """Want the preparation under way no more."""
        if self._preparing is not None:
            self._preparing.give_up()
            self._preparing.blockSignals(True)  # noqa: FBT003 Qt names no such argument; what is queued already stays unheard
            self._preparing = None
        self._start.show_idle()

    def _not_prepared(self, reason: str) -> None:
        self.give_up()
        self._tell_problem(reason)

    def _tell_problem(self, reason: str) -> None:
        self._window.banner.tell("workout", reason)

    # -- a session -----------------------------------------------------------------------------

    def _play(self, prepared: Prepared) -> None:
        from hiptimer.core.player import Command  # noqa: PLC0415 not needed before the first paint
        from hiptimer.gui.recap import Tally  # noqa: PLC0415 likewise

        self.give_up()
        screen = self._session_screen()
        self._prepared, self._tally = prepared, Tally()
        for number, problem in enumerate(prepared.problems):
            self._window.banner.tell(f"preparation-{number}", problem)
        session = self._wiring.make_session(prepared)
        session.published.connect(self._show)
        session.trouble.connect(self._tell_trouble)
        self._session = session
        self._let_go = self._wiring.keep_awake(self._awake_trouble.emit)
        screen.setFocus()
        session.start()
        session.do(Command.PLAY)

    def _session_screen(self) -> SessionScreen:
        known = self._window.has_screen("session")
        screen = cast("SessionScreen", self._window.screen_for("session"))
        if not known:
            screen.asked.connect(self._ask)
            screen.left.connect(self.leave)
            screen.quit_asked.connect(self._window.close)
            screen.reduce_motion(reduced=self._opening.reduce_motion)
        return screen

    def _ask(self, command: Command) -> None:
        if self._session is None:
            return
        last = self._tally.last if self._tally is not None else None
        if command == "skip" and last is not None and last.phase.section == "warm-up":
            words = self.tr("Warm-up cut short: a first set with half the weight makes up for it.")
            self._window.banner.tell("warm-up", words)
        self._session.do(command)

    def _tell_trouble(self, words: str) -> None:
        self._window.banner.tell("sound", words, first=True)

    def _show(self, snapshot: Snapshot) -> None:
        if self._session is None or self._tally is None:
            return
        self._tally.see(snapshot)
        cast("SessionScreen", self._window.screen_for("session")).show_snapshot(snapshot)
        if snapshot.mode == "done":
            self._look_back()
        elif self._window.shown() != "session":
            self._window.open("session")

    # -- after a session -----------------------------------------------------------------------

    def _look_back(self) -> None:
        from hiptimer.gui.recap import recap  # noqa: PLC0415 not needed before the first paint

        prepared, tally = self._prepared, self._tally
        self._end_session()
        if prepared is None or tally is None:
            return
        known = self._window.has_screen("done")
        screen = cast("DoneScreen", self._window.screen_for("done"))
        if not known:
            screen.left.connect(self.leave)
        screen.show_recap(recap(prepared.timeline, tally.phases, tally.time))
        self._window.open("done")

    def leave(self) -> None:
        """End the session, if any, and go back to the start page."""
        self._end_session()
        self._window.open("start")

    def close(self) -> None:
        """End everything that runs."""
        self.give_up()
        self._end_session()
        self._background.close()

    def _end_session(self) -> None:
        session, self._session = self._session, None
        if session is not None:
            session.close()
        let_go, self._let_go = self._let_go, None
        if let_go is not None:
            let_go()
        self._window.banner.clear()
