"""Joins the settings page to the archive of everything: copied into one file, and taken back.

Belongs here: what follows when one of these is asked for, off the window's thread, and what is said about it.
May not: files (handed in), how the page looks.
"""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final, cast

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale, QObject
from PySide6.QtWidgets import QFileDialog

from hiptimer.gui.background import Background

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from PySide6.QtWidgets import QWidget

    from hiptimer.gui.safekeeping import Safekeeping
    from hiptimer.gui.screens.settings import SettingsScreen
    from hiptimer.gui.window import Window

COPY: Final = "copy-everything"
TAKE_BACK: Final = "take-back"

NAME: Final = "hiptimer.zip"
ENDING: Final = ".zip"


def choose_new(window: QWidget) -> Path | None:
    """Have the person say where an archive goes; None where they changed their mind."""
    words = QCoreApplication.translate("Safekeeping", "Copy everything into one file")
    name, _ = QFileDialog.getSaveFileName(window, words, str(Path.home() / NAME), f"*{ENDING}")
    return Path(name if name.lower().endswith(ENDING) else f"{name}{ENDING}") if name else None


def choose_old(window: QWidget) -> Path | None:
    """Have the person choose an archive; None where they changed their mind."""
    words = QCoreApplication.translate("Safekeeping", "Take everything back from a file")
    name, _ = QFileDialog.getOpenFileName(window, words, str(Path.home()), f"*{ENDING}")
    return Path(name) if name else None


class SafekeepingDesk(QObject):
    """Copies everything and takes it back, one thing after the other."""

    def __init__(
        self,
        window: Window,
        keeping: Safekeeping,
        choose_new: Callable[[QWidget], Path | None] = choose_new,
        choose_old: Callable[[QWidget], Path | None] = choose_old,
    ) -> None:
        """Offer nothing yet.

        Args:
            window: Where.
            keeping: What can be done.
            choose_new: Has the person say where an archive goes.
            choose_old: Has the person choose one.
        """
        super().__init__(window)
        self._window = window
        self._keeping = keeping
        self._choose = {COPY: choose_new, TAKE_BACK: choose_old}
        self._background = Background(self)
        self._offered = False
        window.closing.connect(self._background.close)

    def offer(self) -> None:
        """Show both on the settings page; once is enough."""
        if self._offered or not self._window.has_screen("settings"):
            return
        self._offered = True
        screen = self._screen()
        screen.offer_act(COPY, self.tr("Copy everything …"))
        screen.offer_act(TAKE_BACK, self.tr("Take back …"))
        screen.act_asked.connect(self.do)
        self._tell(COPY, self.tr("Settings, workouts, exercises and history"))
        self._tell(TAKE_BACK, self.tr("From such a file, in place of all that is here"))

    def do(self, act: str) -> None:
        """Have the person choose a file, and copy or take back."""
        file = self._choose[act](self._window)
        if file is None:
            return
        self._tell(act, self.tr("One moment …"))
        if act == COPY:
            job = self._background.prepare(lambda _progress: self._keeping.copy(file))
            job.finished.connect(lambda _nothing: self._tell(COPY, self.tr("Copied to {0}").format(file)))
        else:
            job = self._background.prepare(lambda _progress: self._keeping.take_back(file))
            job.finished.connect(self._is_ready)
        job.failed.connect(partial(self._tell, act))
        self._background.begin(job)

    def _is_ready(self, made: datetime) -> None:
        when = QLocale().toString(QDateTime.fromSecsSinceEpoch(int(made.timestamp())), QLocale.FormatType.ShortFormat)
        words = self.tr(
            "Everything as of {0} takes its place at the next start: close hiptimer now and start it again. "
            "What is here now is kept for 30 days."
        )
        self._tell(TAKE_BACK, words.format(when))

    def _tell(self, act: str, words: str) -> None:
        names = {COPY: self.tr("Everything in one file"), TAKE_BACK: self.tr("Everything back")}
        self._screen().tell_act(act, names[act], words)

    def _screen(self) -> SettingsScreen:
        return cast("SettingsScreen", self._window.screen_for("settings"))
