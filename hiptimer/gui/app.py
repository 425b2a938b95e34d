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
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from hiptimer.gui.choice import Choice, Choices, Opening, Prepare, Prepared, Remember
from hiptimer.gui.controller import Controller, Wiring
from hiptimer.gui.theme import dress
from hiptimer.gui.window import Window

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QMessageLogContext

    from hiptimer.gui.controller import LetGo, Running

__all__ = ["Choice", "Opening", "Prepared", "no_screen", "run"]


def run(
    opening: Opening, choices: Choices, prepare: Prepare, remember: Remember, *, quit_after_paint: bool = False
) -> int:
    """Show the window until it is closed.

    Args:
        opening: how it opens.
        choices: lists the workouts; called after the first paint, off the window's thread.
        prepare: makes a session out of a wish; called off the window's thread.
        remember: keeps what holds beyond a session; called off the window's thread.
        quit_after_paint: end as soon as the first frame is painted.

    Returns:
        The exit status.

    Raises:
        OSError: there is no screen, in words.
    """
    if reason := no_screen():
        raise OSError(reason)
    running = QApplication.instance()
    qt_before = qInstallMessageHandler(_keep_message)
    application = running if isinstance(running, QApplication) else QApplication(["hiptimer"])
    application.setApplicationName("hiptimer")
    dress(application, opening.colours)
    window = Window()
    wiring = Wiring(choices, prepare, remember, partial(_session, opening), _keep_awake)
    controller = Controller(window, wiring, opening)
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


def _session(opening: Opening, prepared: Prepared) -> Running:
    from hiptimer.audio.output import Session  # noqa: PLC0415 not needed before the first paint

    return Session(
        prepared.timeline, prepared.sounds, volume=opening.volume, re_entry=opening.re_entry, muted=opening.muted
    )


def _keep_awake(report: Callable[[str], None]) -> LetGo:
    from hiptimer.desktop.awake import keep_awake  # noqa: PLC0415 not needed before the first paint

    return keep_awake(report)
