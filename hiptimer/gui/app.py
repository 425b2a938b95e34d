"""Starts the window.

Belongs here: building application, window and controller once, and running them.
May not: knowing where workouts, speech or settings come from; whoever calls `run` hands that in.

Sound, speech and workouts are imported when they are first needed, so that the first paint does not wait for them.
"""

from __future__ import annotations

import logging
import os
import signal
import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from hiptimer.gui.choice import Choice, Choices, Prepare, Prepared
from hiptimer.gui.controller import Controller, Wiring
from hiptimer.gui.theme import dress
from hiptimer.gui.window import Window

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QMessageLogContext

    from hiptimer.core.terms import Length, Level, Ms
    from hiptimer.gui.controller import LetGo, Running

__all__ = ["Choice", "Prepared", "no_screen", "run"]


def run(  # noqa: PLR0913 all but two are named by the caller
    choices: Choices,
    prepare: Prepare,
    *,
    level: Level,
    length: Length,
    start: str | None = None,
    volume: float = 1.0,
    re_entry: Ms = 3000,
    muted: bool = False,
    quit_after_paint: bool = False,
    dark: bool = True,
) -> int:
    """Show the window until it is closed.

    Args:
        choices: lists the workouts; called after the first paint, off the window's thread.
        prepare: makes a session out of a workout's name, level and length; called off the window's thread.
        level: chosen beforehand.
        length: chosen beforehand.
        start: name of a workout to start at once.
        volume: of the session, 0 to 1.
        re_entry: length of the count that leads back in after a pause, in ms.
        muted: use no sound output at all.
        quit_after_paint: end as soon as the first frame is painted.
        dark: which palette.

    Returns:
        The exit status.

    Raises:
        OSError: there is no screen, in words.
    """
    if reason := no_screen():
        raise OSError(reason)

    def make_session(prepared: Prepared) -> Running:
        return _session(prepared, volume=volume, re_entry=re_entry, muted=muted)

    running = QApplication.instance()
    qt_before = qInstallMessageHandler(_keep_message)
    application = running if isinstance(running, QApplication) else QApplication(["hiptimer"])
    application.setApplicationName("hiptimer")
    dress(application, dark=dark)
    window = Window()
    controller = Controller(
        window, Wiring(choices, prepare, make_session, _keep_awake), level=level, length=length, start=start
    )
    window.painted.connect(window.close if quit_after_paint else controller.begin)
    window.show()
    # Python would see Ctrl+C only when it next gets to run; Qt waits in C++.
    before = signal.signal(signal.SIGINT, signal.SIG_DFL)
    try:
        return application.exec()
    finally:
        signal.signal(signal.SIGINT, before)
        qInstallMessageHandler(qt_before)


def no_screen() -> str | None:
    """Why no window can be shown here, in words; None if one can. Without this question Qt would abort the program."""
    named = any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))
    if named or sys.platform in {"win32", "darwin"}:
        return None
    return (
        "no screen found (neither DISPLAY nor WAYLAND_DISPLAY is set); without one: hiptimer play WORKOUT --no-window"
    )


def _keep_message(kind: QtMsgType, _context: QMessageLogContext, words: str) -> None:
    """Qt's own remarks are for the log; only what ends the program is for everybody."""
    levels = {QtMsgType.QtCriticalMsg: logging.ERROR, QtMsgType.QtFatalMsg: logging.CRITICAL}
    logging.getLogger("hiptimer.qt").log(levels.get(kind, logging.DEBUG), words)


def _session(prepared: Prepared, *, volume: float, re_entry: Ms, muted: bool) -> Running:
    from hiptimer.audio.output import Session  # noqa: PLC0415 not needed before the first paint

    return Session(prepared.timeline, prepared.sounds, volume=volume, re_entry=re_entry, muted=muted)


def _keep_awake(report: Callable[[str], None]) -> LetGo:
    from hiptimer.desktop.awake import keep_awake  # noqa: PLC0415 not needed before the first paint

    return keep_awake(report)
