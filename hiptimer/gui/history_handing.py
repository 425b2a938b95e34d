"""Joins the page of history to files: the log in other programs' formats, and the plan for a calendar.

Belongs here: having a file chosen, writing it off the window's thread, and what is said about it. May not: formats and
files themselves (the diary, handed in), how the page looks.
"""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final, cast

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QObject, QTime
from PySide6.QtWidgets import QFileDialog

from hiptimer.gui.background import Background
from hiptimer.gui.screens.history_words import day_of, long_date

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Sequence

    from PySide6.QtWidgets import QWidget

    from hiptimer.core.planned import Planned
    from hiptimer.gui.choice import Wish
    from hiptimer.gui.diary import Appointed, Diary, LogFormat
    from hiptimer.gui.screens.history import HistoryScreen
    from hiptimer.gui.window import Window

NAME: Final = "hiptimer"
"""Of a file, without its suffix, until the person says otherwise."""

CALENDAR: Final = ".ics"


def choose_log(window: QWidget, formats: Sequence[LogFormat]) -> Path | None:
    """Have the person say where the log goes, and in which format; None where they changed their mind."""
    words = QCoreApplication.translate("HistoryHanding", "Write the sessions to a file")
    kinds = {f"{kind_word(one)} (*{one.suffix})": one.suffix for one in formats}
    start = str(Path.home() / f"{NAME}{next(iter(kinds.values()), '')}")
    name, kind = QFileDialog.getSaveFileName(window, words, start, ";;".join(kinds))
    return with_suffix(name, tuple(kinds.values()), kinds.get(kind, "")) if name else None


def choose_calendar(window: QWidget) -> Path | None:
    """Have the person say where the plan goes; None where they changed their mind."""
    words = QCoreApplication.translate("HistoryHanding", "Write the sessions to come to a file for your calendar")
    name, _ = QFileDialog.getSaveFileName(window, words, str(Path.home() / f"{NAME}{CALENDAR}"), f"*{CALENDAR}")
    return with_suffix(name, (CALENDAR,), CALENDAR) if name else None


def kind_word(one: LogFormat) -> str:
    """A format, and what it needs where that is missing."""
    if not one.missing:
        return one.label
    words = QCoreApplication.translate("HistoryHanding", "{0}, which needs the package {1}")
    return words.format(one.label, one.missing)


def with_suffix(name: str, known: Collection[str], chosen: str) -> Path:
    """The file of that name; one whose suffix tells no format gets the one that was chosen."""
    return Path(name if any(name.lower().endswith(one) for one in known) else f"{name}{chosen}")


class HandingOut(QObject):
    """Writes log and plan, one thing after the other."""

    def __init__(
        self,
        window: Window,
        diary: Diary,
        wish: Callable[[], Wish | None],
        going: Callable[[], Collection[str]],
        *,
        choose_log: Callable[[QWidget, Sequence[LogFormat]], Path | None] = choose_log,
        choose_calendar: Callable[[QWidget], Path | None] = choose_calendar,
    ) -> None:
        """Wait to be asked.

        Args:
            window: Where.
            diary: What can be written.
            wish: What is chosen on the start page.
            going: Ids of the sessions that are deleted, though not for good yet.
            choose_log: Has the person choose a file of one of these formats.
            choose_calendar: Has the person choose a calendar's file.
        """
        super().__init__(window)
        self._window = window
        self._diary = diary
        self._wish = wish
        self._going = going
        self._choose_log = choose_log
        self._choose_calendar = choose_calendar
        self._work = Background(self)
        window.closing.connect(self._work.close)

    def attach(self, screen: HistoryScreen) -> None:
        """Offer it on the page."""
        screen.acts.export_asked.connect(lambda: self.export(screen.list.first_day()))
        screen.acts.plan_asked.connect(self.plan)
        screen.acts.allow_plan(allowed=self._diary.plan is not None)

    def export(self, since: int | None) -> None:
        """Write the sessions from a day on to a file.

        Args:
            since: Days since 1970; None for all of them.
        """
        self._do(self._diary.formats, partial(self._export, since))

    def _export(self, since: int | None, formats: Sequence[LogFormat]) -> None:
        file = self._choose_log(self._window, formats)
        if file is None:
            return
        without = frozenset(self._going())
        self._tell(self.tr("One moment …"))
        self._do(lambda: self._diary.export(file, since, without), self._tell_files)

    def plan(self, planned: Planned) -> None:
        """Write the sessions to come to a file."""
        write, file = self._diary.plan, self._choose_calendar(self._window)
        if write is None or file is None:
            return
        wish = self._wish()
        self._do(lambda: write(wish, planned, file), partial(self._tell_plan, planned, file))

    def _tell_files(self, files: Sequence[Path]) -> None:
        if len(files) == 1:
            self._tell(self.tr("Written: {0}").format(files[0]))
        else:
            words = self.tr("{0} files written, one for each session: {1} …")
            self._tell(words.format(len(files), files[0]))

    def _tell_plan(self, planned: Planned, file: Path, appointed: Appointed) -> None:
        first = appointed.first
        when = QLocale().toString(QTime(first.hour, first.minute), QLocale.FormatType.ShortFormat)
        words = self.tr("{0}: {1} sessions, the first on {2} at {3}. Open {4} with your calendar")
        day = long_date(day_of(QDate(first.year, first.month, first.day)))
        self._screen().acts.form.close_it()
        self._tell(words.format(appointed.title, planned.sessions, day, when, file))

    def _do(self, work: Callable[[], object], done: Callable[..., None]) -> None:
        job = self._work.prepare(lambda _progress: work())
        job.finished.connect(done)
        job.failed.connect(lambda reason: self._tell(self.tr("Not written: {0}").format(reason)))
        self._work.begin(job)

    def _tell(self, words: str) -> None:
        self._screen().acts.tell(words)

    def _screen(self) -> HistoryScreen:
        return cast("HistoryScreen", self._window.screen_for("history"))
