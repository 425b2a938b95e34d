"""Joins a session to the screens.

Belongs here: what follows when something is asked for or happens: prepare, play, show, look back.
May not: painting, sound, files.
"""

from __future__ import annotations

import logging
from dataclasses import dataclass, field
from functools import partial
from typing import TYPE_CHECKING, Any, Protocol, cast

from PySide6.QtCore import QObject

from hiptimer.gui.after import After
from hiptimer.gui.background import Background, Job
from hiptimer.gui.choice import (
    Choice,
    Choices,
    CutShort,
    Lasting,
    Opening,
    Prepare,
    Prepared,
    Progress,
    Remember,
    Wish,
)
from hiptimer.gui.company import Company, Desktop
from hiptimer.gui.diary import Diary
from hiptimer.gui.help_desk import offer_help
from hiptimer.gui.unfinished import Unfinished
from hiptimer.gui.welcoming import after_welcome

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from hiptimer.core.player import Command
    from hiptimer.core.snapshot import Snapshot
    from hiptimer.core.terms import Ms
    from hiptimer.core.ways.values import Ways
    from hiptimer.gui.recap import Tally
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

    def set_volume(self, volume: float) -> None:
        """Be so loud from now on, 0 to 1."""

    def close(self) -> None:
        """End; harmless when it has ended."""


@dataclass(frozen=True, slots=True)
class Wiring:
    """What the controller works with, handed in so that a test can hand in something else."""

    choices: Choices
    prepare: Prepare
    remember: Remember
    make_session: Callable[[Prepared, Ms], Running]
    """Called with where in the timeline it begins."""
    desktop: Desktop
    lasting: Lasting = field(default_factory=Lasting)
    diary: Diary = field(default_factory=Diary)


class Controller(QObject):
    """Runs the window: one preparation or one session at a time."""

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
        self._choices: Sequence[Choice] = ()
        self._company = Company(wiring.desktop, self)
        self._unfinished = Unfinished(window, wiring.lasting, self._background)
        self._after = After(window, wiring.diary)
        self._start = cast("StartScreen", window.screen_for("start"))
        self._start.follow(opening)
        self._start.started.connect(self.prepare)
        self._start.cancelled.connect(self.give_up)
        self._start.ways_changed.connect(self._take)
        self._start.listing_asked.connect(self._list)
        self._company.trouble.connect(window.banner.tell)
        self._company.asked.connect(self._ask_from_outside)
        self._company.raise_asked.connect(window.come_forward)
        self._company.quit_asked.connect(window.close)
        self._unfinished.wanted.connect(lambda cut_short: self.prepare(cut_short.wish, cut_short))
        self._unfinished.settled.connect(self._start_asked)
        self._after.left.connect(self.leave)
        offer_help(window, lambda: self._opening.keys)
        window.closing.connect(self.close)

    def begin(self) -> None:
        """Look for a session that was cut short, list the workouts, and join the desktop."""
        after_welcome(self._window, self._unfinished.look)
        self._list(self._opening.ways)
        self._company.attend()
        if reason := self._wiring.lasting.listen(self._window.come_forward):
            logging.getLogger(__name__).info("a second start will not find this one: %s", reason)

    def follow(self, opening: Opening) -> None:
        """Do from now on as if the window had opened so."""
        announced = self._opening.media_keys
        self._opening, self._kept = opening, opening.ways
        self._start.follow(opening)
        self._list(opening.ways)
        if opening.media_keys is not announced:
            self._company.close()
            self._company.attend()

    def _start_asked(self) -> None:
        """Start the workout that was asked for beforehand, if there is one."""
        opening = self._opening
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
        self._listing.finished.connect(self._show_choices)
        self._listing.failed.connect(partial(self._window.banner.tell, "workout"))
        self._background.begin(self._listing)

    def _show_choices(self, choices: Sequence[Choice]) -> None:
        self._choices = choices
        self._start.show_choices(choices)
        if self._session is None:
            self._company.offer(title(self._start.wish(), self._choices))

    # -- before a session ----------------------------------------------------------------------

    def prepare(self, wish: Wish, cut_short: CutShort | None = None) -> None:
        """Prepare a workout off the window's thread, then play it, or go on with it where it was cut short."""
        self.give_up()
        self._window.banner.clear()
        self._start.choose(wish.name)
        self._start.show_progress(0, 0)

        def work(progress: Progress) -> Prepared:
            return self._wiring.prepare(wish, progress)

        job = self._background.prepare(work)
        job.progressed.connect(self._start.show_progress)
        job.finished.connect(partial(self._play, wish, cut_short))
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
        self._window.banner.tell("workout", reason)

    # -- a session -----------------------------------------------------------------------------

    def _play(self, wish: Wish, cut_short: CutShort | None, prepared: Prepared) -> None:
        from hiptimer.core.player import Command  # noqa: PLC0415 not needed before the first paint
        from hiptimer.gui.recap import Tally  # noqa: PLC0415 likewise

        self.give_up()
        screen = self._session_screen()
        taken_up = self._unfinished.take_up(cut_short, prepared.timeline)
        self._prepared, self._tally = prepared, Tally(taken_up.done, taken_up.played)
        for number, problem in enumerate(prepared.problems):
            self._window.banner.tell(f"preparation-{number}", problem)
        session = self._wiring.make_session(prepared, taken_up.at)
        session.published.connect(self._show)
        session.trouble.connect(partial(self._window.banner.tell, "sound", first=True))
        self._session = session
        wiring, complain = self._wiring, self._company.trouble.emit
        record = wiring.diary.record(wish, prepared.timeline, taken_up.session, partial(complain, "history"))
        identity = record.session if record is not None else ""
        journal = wiring.lasting.take_down(wish, prepared.timeline, identity, partial(complain, "journal"))
        self._company.begin(prepared.timeline, journal, record)
        screen.show_timeline(prepared.timeline)
        screen.setFocus()
        session.set_volume(screen.volume())
        session.start()
        session.do(Command.PLAY)

    def _session_screen(self) -> SessionScreen:
        known = self._window.has_screen("session")
        screen = cast("SessionScreen", self._window.screen_for("session"))
        if not known:
            screen.asked.connect(self._ask)
            screen.left.connect(self.leave)
            screen.quit_asked.connect(self._window.close)
            screen.volume_asked.connect(self._set_volume)
            screen.full_screen_asked.connect(self._window.turn_full_screen)
        screen.prefer_volume(self._opening.volume)
        screen.reduce_motion(reduced=self._opening.reduce_motion)
        screen.use_keys(self._opening.keys)
        return screen

    def _ask(self, command: Command) -> None:
        if self._session is None:
            return
        last = self._tally.last if self._tally is not None else None
        if command == "skip" and last is not None and last.phase.section == "warm-up":
            words = self.tr("Warm-up cut short: a first set with half the weight makes up for it.")
            self._window.banner.tell("warm-up", words)
        self._session.do(command)

    def _ask_from_outside(self, command: Command) -> None:
        """Obey the desktop: on the page before a session *play* begins one, on the page after it leads back."""
        if self._session is not None:
            cast("SessionScreen", self._window.screen_for("session")).confirm(command)
            self._ask(command)
        elif command == "play" and self._unfinished.offered() is not None:
            self._unfinished.go_on()
        elif command == "play" and self._after.is_shown():
            self._after.go_home()
        elif command == "play" and self._preparing is None and self._window.shown() == "start":
            wish = self._start.wish()
            if wish is not None:
                self.prepare(wish)

    def _set_volume(self, volume: float) -> None:
        if self._session is not None:
            self._session.set_volume(volume)

    def _show(self, snapshot: Snapshot) -> None:
        if self._session is None or self._tally is None:
            return
        self._tally.see(snapshot)
        self._company.see(snapshot, self._tally)
        cast("SessionScreen", self._window.screen_for("session")).show_snapshot(snapshot)
        if snapshot.mode == "done":
            self._look_back()
        elif self._window.shown() != "session":
            self._window.open("session")
            if self._opening.full_screen:
                self._window.fill_screen()

    # -- after a session -----------------------------------------------------------------------

    def _look_back(self) -> None:
        prepared, tally = self._prepared, self._tally
        self._end_session(forget=True)
        if prepared is not None and tally is not None:
            self._after.look_back(prepared.timeline, tally, self._company.recorded, self._opening)

    def leave(self) -> None:
        """End the session, if any, and go back to the start page."""
        self._end_session(forget=True)
        self._window.open("start")
        self._start.list_anew()

    def close(self) -> None:
        """End everything that runs; the next start offers to go on with a session that ends so."""
        self.give_up()
        self._end_session(forget=False)
        self._company.close()
        self._background.close()

    def _end_session(self, *, forget: bool) -> None:
        session, self._session = self._session, None
        if session is not None:
            session.close()
            self._company.end(forget=forget)
            self._company.offer(title(self._start.wish(), self._choices))
            self._window.unfill_screen()
        self._window.banner.clear()


def title(wish: Wish | None, choices: Sequence[Choice]) -> str:
    """Of the workout that is wished for; empty for none."""
    return next((choice.title for choice in choices if wish is not None and choice.name == wish.name), "")
