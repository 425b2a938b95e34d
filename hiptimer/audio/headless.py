"""A session without a window: Qt's event loop, and plain functions to whoever shows and commands it.

Belongs here: what a terminal needs in order to know no Qt. May not: printing, reading keys.
"""

import logging
import signal
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject, Signal, qInstallMessageHandler

from hiptimer.audio.mixer import Sounds
from hiptimer.audio.output import Session
from hiptimer.audio.speaker import Outputs, devices
from hiptimer.core.player import Command
from hiptimer.core.snapshot import Mode, Snapshot
from hiptimer.core.terms import Ms
from hiptimer.core.timeline import Timeline


class _Commands(QObject):
    """Takes commands from any thread over to the session's."""

    given = Signal(object)


def lead(  # noqa: PLR0913  (all but two go by name)
    timeline: Timeline,
    sounds: Sounds,
    *,
    volume: float,
    re_entry: Ms,
    muted: bool,
    device: str,
    pause_when_lost: bool,
    show: Callable[[Snapshot], None],
    tell: Callable[[str], None],
    listen: Callable[[Callable[[Command], None]], None],
) -> None:
    """Play a session to its end, or until it is interrupted.

    Args:
        timeline: What to play.
        sounds: Its clips and tones.
        volume: 0 to 1.
        re_entry: Length of the count after a pause, in ms.
        muted: Use no sound output at all.
        device: Name of the sound output to use; empty for the default.
        pause_when_lost: Pause when that output is lost.
        show: Is called with each snapshot of what is heard.
        tell: Is called with trouble, in words.
        listen: Is called once with a function that takes commands, from any thread.
    """
    application = _application()
    before = signal.signal(signal.SIGINT, lambda *_: application.quit())
    session = Session(
        timeline,
        sounds,
        volume=volume,
        re_entry=re_entry,
        muted=muted,
        device=device,
        pause_when_lost=pause_when_lost,
    )
    commands = _Commands()

    def shown(snapshot: Snapshot) -> None:
        show(snapshot)
        if snapshot.mode is Mode.DONE:
            application.quit()

    session.published.connect(shown)
    session.trouble.connect(lambda words: tell(words) if words else None)
    commands.given.connect(session.do)
    session.start()
    session.do(Command.PLAY)
    listen(commands.given.emit)
    application.exec()
    session.close()
    signal.signal(signal.SIGINT, before)


def outputs() -> Outputs:
    """The sound outputs of this machine."""
    application = _application()
    found = devices()
    del application
    return found


def _application() -> QCoreApplication:
    # What Qt remarks on its own is for the log: what matters to a person comes in words, as trouble.
    qInstallMessageHandler(lambda _kind, _context, words: logging.getLogger("hiptimer.qt").debug(words))
    return QCoreApplication.instance() or QCoreApplication(["hiptimer"])
