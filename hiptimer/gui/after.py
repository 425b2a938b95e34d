"""After a session: shows what was done, and keeps what the person adds to it.

Belongs here: the way from the diary to the page and back. May not: how it looks (screens.done), files.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, Signal

from hiptimer.gui.background import Background

if TYPE_CHECKING:
    from collections.abc import Mapping

    from hiptimer.core.timeline import Timeline
    from hiptimer.gui.choice import Opening
    from hiptimer.gui.diary import Diary
    from hiptimer.gui.recap import Recap, Tally
    from hiptimer.gui.screens.done import DoneScreen
    from hiptimer.gui.window import Window

SUBJECT = "diary"
"""Of this desk's problems, on the banner."""


@dataclass(frozen=True, slots=True)
class Said:
    """What a person adds to a session, as it is at one moment."""

    session: str
    """Its id in the diary."""
    loads: Mapping[str, float]
    """In kg and in all, by exercise."""
    reserve: int | None


class After(QObject):
    """Runs the page after a session."""

    left = Signal()
    """Back to the start page."""

    def __init__(self, window: Window, diary: Diary) -> None:
        super().__init__(window)
        self._window = window
        self._diary = diary
        self._background = Background(self)
        self._session = ""
        """Id in the diary of the session that is shown; empty where nothing is kept of it."""
        self._newest: Said | None = None
        """Only this is still worth keeping."""
        self._kept: Said | None = None
        """This is kept already."""
        window.closing.connect(self.close)

    def look_back(self, timeline: Timeline, tally: Tally, session: str, opening: Opening) -> None:
        """Show what was done.

        Args:
            timeline: Of the session that has ended.
            tally: What was played of it.
            session: Its id in the diary; empty where it is not in there.
            opening: The window's ways: units and keys.
        """
        from hiptimer.gui.recap import recap  # noqa: PLC0415 not needed before the first paint

        found = recap(timeline, tally.phases, tally.time)
        self._session = session if found.worked else ""
        self._newest = self._kept = None
        screen = self._screen()
        screen.use_keys(opening.keys)
        screen.show_recap(found, opening.units)
        screen.show_kept(kept=True if self._session else None)
        self._window.open("done")
        self._ask_last_loads(found)

    def is_shown(self) -> bool:
        """Whether the page is."""
        return self._window.shown() == "done"

    def go_home(self) -> None:
        """Leave the page; what could not be kept is tried once more."""
        self.left.emit()
        if self._newest is not self._kept:
            self._keep()

    def close(self) -> None:
        """Wait until what was said is kept."""
        self._background.close()

    def _screen(self) -> DoneScreen:
        known = self._window.has_screen("done")
        screen = cast("DoneScreen", self._window.screen_for("done"))
        if not known:
            screen.left.connect(self.go_home)
            screen.changed.connect(self._take)
        return screen

    # -- what it was last time -----------------------------------------------------------------

    def _ask_last_loads(self, found: Recap) -> None:
        exercises = [row.exercise for row in found.rows if row.lifted is not None]
        if not self._session or not exercises:
            return
        job = self._background.prepare(lambda _progress: self._diary.last_loads(exercises))
        job.finished.connect(partial(self._fill_in, self._session))
        job.failed.connect(partial(self._window.banner.tell, SUBJECT))
        self._background.begin(job)

    def _fill_in(self, session: str, loads: Mapping[str, float]) -> None:
        """Take last time's loads for this time's as well: what stands on the page is what is kept."""
        if session == self._session and self.is_shown() and self._screen().fill_in(loads):
            self._take()

    # -- what is said now ----------------------------------------------------------------------

    def _take(self) -> None:
        """Keep what stands on the page now."""
        if self._session:
            screen = self._screen()
            self._newest = Said(self._session, screen.loads(), screen.reserve())
            self._keep()

    def _keep(self) -> None:
        said = self._newest
        if said is None:
            return

        def work(_progress: object) -> None:
            # One job after another: whatever is newer by now has a job of its own behind this one.
            if said is self._newest:
                self._diary.fill_in(said.session, said.loads, said.reserve)

        job = self._background.prepare(work)
        job.finished.connect(lambda _nothing: self._tell(said, ""))
        job.failed.connect(lambda reason: self._tell(said, reason))
        self._background.begin(job)

    def _tell(self, said: Said, reason: str) -> None:
        if said is not self._newest:
            return
        words = self.tr(
            "Loads and effort are not saved ({0}). They stay here and are tried again with the next change."
        )
        away = self.tr("Loads and effort of the last session are not saved ({0}).")
        shown = self.is_shown()
        self._window.banner.tell(SUBJECT, (words if shown else away).format(reason) if reason else "")
        if not reason:
            self._kept = said
        if shown:
            self._screen().show_kept(kept=not reason)
