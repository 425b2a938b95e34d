"""Starts the window.

Belongs here: building application, window and controller once, and running them.
May not: knowing where workouts, speech or settings come from; whoever calls `run` hands that in.

Sound, speech and workouts are imported when they are first needed, so that the first paint does not wait for them.
"""

from __future__ import annotations

import logging
import signal
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from hiptimer.desktop.screen import no_screen
from hiptimer.gui.choice import Choice, Choices, Lasting, Opening, Prepare, Prepared, Remember
from hiptimer.gui.company import Desktop
from hiptimer.gui.controller import Controller, Wiring
from hiptimer.gui.diary import Diary
from hiptimer.gui.pages import Around, Pages, join
from hiptimer.gui.settings_desk import SettingsDesk, follow
from hiptimer.gui.shipped import translators, window_icon
from hiptimer.gui.theme import dress
from hiptimer.gui.window import Window

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtCore import QMessageLogContext

    from hiptimer.core.terms import Ms
    from hiptimer.gui.company import LetGo, Remote
    from hiptimer.gui.controller import Running
    from hiptimer.gui.setup import Setup

__all__ = ["Choice", "Opening", "Prepared", "no_screen", "run"]


def run(  # noqa: PLR0913 all but the first four go by name
    opening: Opening,
    choices: Choices,
    prepare: Prepare,
    remember: Remember,
    *,
    lasting: Lasting | None = None,
    diary: Diary | None = None,
    setup: Setup | None = None,
    pages: Callable[[], Pages] | None = None,
    quit_after_paint: bool = False,
) -> int:
    """Show the window until it is closed.

    Args:
        opening: how it opens.
        choices: lists the workouts; called after the first paint, off the window's thread.
        prepare: makes a session out of a wish; called off the window's thread.
        remember: keeps what holds beyond a session; called off the window's thread.
        lasting: what outlasts the window; without it no session is gone on with.
        diary: what is kept of sessions; without it nothing is.
        setup: the settings, and what can be done about them; without it there is no page for them.
        pages: what can be done on the other pages, asked after the first paint; without it there are none.
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
    dress(application, opening.colours, opening.text_size)
    foreign = translators(opening.assets, QLocale.system(), application) if opening.assets else []
    for translator in foreign:
        application.installTranslator(translator)
    window = Window()
    desk = SettingsDesk(window, setup, opening, _session) if setup is not None else None
    desktop = Desktop(_keep_awake, lambda: _announce(desk.opening() if desk else opening), _watch_sleep)
    make_session = desk.session if desk else partial(_session, opening)
    wiring = Wiring(choices, prepare, remember, make_session, desktop, lasting or Lasting(), diary or Diary())
    controller = Controller(window, wiring, opening)
    if desk is not None:
        follow(desk, window, controller.follow)
    if opening.welcome:
        _welcome(window, opening, desk)
    if pages is not None and not quit_after_paint:
        around = Around(window, desk.opening if desk else lambda: opening, make_session, controller.prepare)
        window.painted.connect(lambda: join(pages(), around))
    window.painted.connect(window.close if quit_after_paint else controller.begin)
    # Every size of the icon is read from its file, which the first paint need not wait for.
    window.painted.connect(partial(_show_icon, application, opening.assets))
    window.show()
    # Python would see Ctrl+C only when it next gets to run; Qt waits in C++.
    before = signal.signal(signal.SIGINT, signal.SIG_DFL)
    try:
        return application.exec()
    finally:
        for translator in foreign:
            application.removeTranslator(translator)
        signal.signal(signal.SIGINT, before)
        qInstallMessageHandler(qt_before)


def _keep_message(kind: QtMsgType, _context: QMessageLogContext, words: str) -> None:
    """Qt's own remarks are for the log; only what ends the program is for everybody."""
    levels = {QtMsgType.QtCriticalMsg: logging.ERROR, QtMsgType.QtFatalMsg: logging.CRITICAL}
    logging.getLogger("hiptimer.qt").log(levels.get(kind, logging.DEBUG), words)


def _show_icon(application: QApplication, assets: Path | None) -> None:
    if assets is not None:
        application.setWindowIcon(window_icon(assets))


def _welcome(window: Window, opening: Opening, desk: SettingsDesk | None) -> None:
    from hiptimer.gui.welcoming import welcome  # noqa: PLC0415 only for a first start

    welcome(window, opening, desk.take if desk is not None else lambda _values: None)


def _session(opening: Opening, prepared: Prepared, at: Ms) -> Running:
    from hiptimer.audio.output import Session  # noqa: PLC0415 not needed before the first paint
    from hiptimer.core.player import Player  # noqa: PLC0415 likewise

    return Session(
        prepared.timeline,
        prepared.sounds,
        volume=opening.volume,
        muted=opening.muted,
        device=opening.device,
        pause_when_lost=opening.pause_when_sound_is_lost,
        player=Player(prepared.timeline, re_entry=opening.re_entry, start=at),
    )


def _keep_awake(report: Callable[[str], None]) -> LetGo:
    from hiptimer.desktop.awake import keep_awake  # noqa: PLC0415 not needed before the first paint

    return keep_awake(report)


def _announce(opening: Opening) -> Remote | None:
    if not opening.media_keys:
        return None
    from hiptimer.desktop.mpris import announce  # noqa: PLC0415 not needed before the first paint
    from hiptimer.gui.whereabouts import piece_words  # noqa: PLC0415 likewise

    return announce(worded=piece_words)


def _watch_sleep(pause: Callable[[], object]) -> object:
    from hiptimer.desktop.sleep import watch_sleep  # noqa: PLC0415 not needed before the first paint

    return watch_sleep(pause)
