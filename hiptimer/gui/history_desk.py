"""Joins the page of history to the program.

Belongs here: what is read, changed and deleted when it is asked for, off the window's thread. May not: files (the
diary, handed in), painting, how long a deletion can be undone (history_going), what to do next (history_advice).
"""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Final, cast

from PySide6.QtCore import QObject

from hiptimer.core.past import totals
from hiptimer.gui.background import Background
from hiptimer.gui.history_advice import today_here
from hiptimer.gui.history_going import Going
from hiptimer.gui.history_handing import HandingOut
from hiptimer.gui.latest import Latest

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from hiptimer.core.past import Bout, PastSession
    from hiptimer.core.terms import Units
    from hiptimer.gui.choice import Progress
    from hiptimer.gui.diary import Diary
    from hiptimer.gui.history_advice import Advisor
    from hiptimer.gui.screens.history import HistoryScreen
    from hiptimer.gui.screens.start import StartScreen
    from hiptimer.gui.window import Window

SUBJECT: Final = "history"
"""Of this desk's problems, on the banner."""


class HistoryDesk(QObject):
    """Runs the page of history."""

    def __init__(
        self,
        window: Window,
        diary: Diary,
        advisor: Advisor,
        units: Callable[[], Units],
        today: Callable[[], int] = today_here,
    ) -> None:
        """Wait to be opened.

        Args:
            window: Where.
            diary: What is kept of sessions.
            advisor: Says what to do next.
            units: What loads are written in, asked whenever something is shown.
            today: The day it is, as a number of days since 1970.
        """
        super().__init__(window)
        self._window = window
        self._diary = diary
        self._units = units
        self._today = today
        self._sessions: tuple[PastSession, ...] = ()
        """All there are, newest first, without their sets; those that are going included."""
        self._names: Mapping[str, str] = {}
        """The exercises, by id or name; empty while nobody has asked for them."""
        self._wanted = ""
        """Id of the session that is to be shown."""
        self._unsaved: PastSession | None = None
        """As it should be, and could not be kept so far."""
        self._work = Background(self)
        self._listing, self._charting = Latest(self), Latest(self)
        self._going = Going(diary.delete, self._work, self)
        start = cast("StartScreen", window.screen_for("start"))
        self._handing = HandingOut(window, diary, start.wish, self._going.all_of_them)
        self._advisor = advisor
        self._listing.answered.connect(self._show)
        self._charting.answered.connect(self._show_exercise)
        for reading in (self._listing, self._charting):
            reading.failed.connect(partial(window.banner.tell, SUBJECT))
        self._going.gone.connect(lambda: self._screen().list.tell(""))
        self._going.failed.connect(self._not_deleted)
        self._advisor.advised.connect(self._show_advice)
        window.closing.connect(self.close)

    # -- opening and leaving -------------------------------------------------------------------

    def open(self) -> None:
        """Show the page, which is made while the history is read."""
        self._names = {}
        self._listing.ask(lambda _progress: self._diary.sessions())
        self._screen()
        self._window.open("history")
        self._show_advice()

    def leave(self) -> None:
        """Go back to the start page."""
        self._settle()
        self._going.finish()
        if self._unsaved is None:
            self._window.banner.tell(SUBJECT, "")
        self._window.open("start")

    def close(self) -> None:
        """Keep and delete what is still to be, and wait for it."""
        if self._window.has_screen("history"):
            self._settle()
        self._going.finish()
        for reading in (self._listing, self._charting, self._work):
            reading.close()

    def _screen(self) -> HistoryScreen:
        known = self._window.has_screen("history")
        screen = cast("HistoryScreen", self._window.screen_for("history"))
        if not known:
            screen.left.connect(self.leave)
            screen.picked.connect(self._pick)
            screen.mended.connect(self._mend)
            screen.delete_asked.connect(self._let_go)
            screen.undo_asked.connect(self._bring_back)
            screen.exercises_asked.connect(self._chart)
            screen.exercise_asked.connect(self._chart)
            screen.sore_told.connect(lambda sore: self._advisor.be_sore(sore=sore))
            self._handing.attach(screen)
        return screen

    # -- reading -------------------------------------------------------------------------------

    def _show(self, sessions: Sequence[PastSession]) -> None:
        self._window.banner.tell(SUBJECT, "")
        self._sessions = tuple(sessions)
        newest = next((one.id for one in sessions if not self._going.holds(one.id)), "")
        self._list()
        self._wanted = ""
        self._screen().list.choose(newest)
        if newest and self._wanted != newest:
            # It is chosen already, but there may be more in it than before.
            self._pick(newest)
        if self._screen().shows_exercise():
            self._chart()
        # What is shown does not wait for these; whoever turns to an exercise need not wait for them either.
        self._advisor.look()
        job = self._work.prepare(lambda _progress: self._diary.exercises())
        job.finished.connect(self._take_names)
        self._work.begin(job)

    def _take_names(self, names: Mapping[str, str]) -> None:
        self._names = names

    def _list(self) -> None:
        screen = self._screen()
        screen.use_units(self._units())
        screen.show_sessions([one for one in self._sessions if not self._going.holds(one.id)], self._today())

    def _pick(self, session: str) -> None:
        self._settle()
        self._wanted = session

        def read(_progress: Progress) -> PastSession | None:
            # In the order of the changes, so that none is missing; of many in a row only the last is wanted.
            return self._diary.session(session) if session == self._wanted else None

        job = self._work.prepare(read)
        job.finished.connect(self._show_session)
        job.failed.connect(partial(self._window.banner.tell, SUBJECT))
        self._work.begin(job)

    def _show_session(self, session: PastSession | None) -> None:
        if session is not None and session.id == self._wanted:
            self._screen().show_session(session)

    def _chart(self, exercise: str = "") -> None:
        """Read how an exercise went; without one, how the one that is shown did, or the first there is."""
        view, known = self._screen().exercise, self._names
        wanted = exercise or view.exercise()

        def read(_progress: Progress) -> tuple[Mapping[str, str], str, Sequence[Bout]]:
            names = known or self._diary.exercises()
            chosen = wanted if wanted in names else next(iter(names), "")
            return names, chosen, self._diary.bouts(chosen) if chosen else ()

        self._charting.ask(read)
        view.make_ready()

    def _show_exercise(self, found: tuple[Mapping[str, str], str, Sequence[Bout]]) -> None:
        self._names, exercise, bouts = found
        view = self._screen().exercise
        view.show_exercises(self._names, self._units())
        view.show_bouts(exercise, [bout for bout in bouts if not self._going.holds(bout.session)])

    def _show_advice(self) -> None:
        if self._window.has_screen("history"):
            top = self._screen().top
            top.show_advice(self._advisor.lines())
            top.show_sore(sore=self._advisor.is_sore())

    # -- changing ------------------------------------------------------------------------------

    def _settle(self) -> None:
        """Keep what is written on the page, and what could not be kept before."""
        self._screen().session.settle()
        if self._unsaved is not None:
            self._mend(self._unsaved)

    def _mend(self, session: PastSession) -> None:
        job = self._work.prepare(lambda _progress: self._diary.mend(session))
        job.finished.connect(lambda _nothing: self._tell(session, ""))
        job.failed.connect(partial(self._tell, session))
        self._work.begin(job)

    def _tell(self, session: PastSession, reason: str) -> None:
        """Tell whether a change is saved, and show what follows from it."""
        screen, shown = self._screen(), self._screen().session.session()
        self._unsaved = session if reason else None
        words = self.tr("A change of the history is not saved ({0}). It is tried again with the next one.")
        self._window.banner.tell(SUBJECT, words.format(reason) if reason else "")
        if shown is not None and shown.id == session.id:
            screen.session.show_kept(kept=not reason)
        if reason:
            return
        brief = replace(session, totals=totals(session), sets=())
        self._sessions = tuple(brief if one.id == session.id else one for one in self._sessions)
        screen.list.change_session(brief)
        self._advisor.look()
        if screen.shows_exercise():
            self._chart()

    def _let_go(self, session: str) -> None:
        """Delete a session; nobody is asked, for it can be undone."""
        title = next((one.title for one in self._sessions if one.id == session), "")
        self._settle()
        self._going.let_go(session)
        self._screen().list.tell(self.tr("Deleted: {0}").format(title), undoable=True)
        self._list()

    def _bring_back(self) -> None:
        session = self._going.bring_back()
        if session:
            self._list()
            screen = self._screen()
            screen.list.choose(session)
            title = next((one.title for one in self._sessions if one.id == session), "")
            screen.list.tell(self.tr("Brought back: {0}").format(title), undoable=self._going.any_left())

    def _not_deleted(self, reason: str) -> None:
        self._window.banner.tell(SUBJECT, reason)
        self._listing.ask(lambda _progress: self._diary.sessions())
