"""A session in a process of its own, as the program plays it: what the benchmark and the sound test start.

    python packaging/bench_play.py SESSION [--until MS] [--stall] [--pause-every MS] [--pause-when-lost]

SESSION is a pickled (Timeline, Sounds). Prints a JSON object: seconds of CPU and of wall time, MB of memory, troubles,
when a pause was asked for, in seconds of the monotonic clock, and where it was paused last, in ms.

Belongs here: a bare window's event loop around `audio.output.Session`. May not: measuring what was heard (bench_sound).
"""

from __future__ import annotations

import argparse
import json
import pickle
import resource
import sys
import time
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QTimer

from hiptimer.audio.output import Session
from hiptimer.core.player import Command
from hiptimer.core.snapshot import Mode, Snapshot

if TYPE_CHECKING:
    from collections.abc import Sequence

SETTLE = 1000
"""Milliseconds before the first command and after the last sound, for the sound server to get going and to get done."""

STALL = 0.4
STALL_EVERY = 650


def stall(turn: int) -> None:
    """Do nothing but hold up the window: by turns asleep and computing without pause."""
    until = time.monotonic() + STALL
    if turn % 2:
        time.sleep(STALL)
    while time.monotonic() < until:
        pass


def pause_or_go_on(session: Session, pauses: list[float], shown: Sequence[Snapshot]) -> None:
    """Pause what plays, and note when that was asked for; let go on what is paused."""
    if shown and shown[-1].mode is Mode.PLAYING:
        pauses.append(time.monotonic())
        session.do(Command.PAUSE)
    elif shown and shown[-1].mode is Mode.PAUSED:
        session.do(Command.PLAY)


def parsed(arguments: list[str]) -> argparse.Namespace:
    """The command line."""
    parser = argparse.ArgumentParser()
    parser.add_argument("session")
    parser.add_argument("--until", type=int)
    parser.add_argument("--stall", action="store_true")
    parser.add_argument("--pause-every", type=int)
    parser.add_argument("--pause-when-lost", action="store_true")
    return parser.parse_args(arguments)


def main(arguments: list[str]) -> int:
    """Play the session to its end."""
    given = parsed(arguments)
    timeline, sounds = pickle.loads(Path(given.session).read_bytes())  # noqa: S301 our own file, just written
    application = QCoreApplication([])
    session = Session(timeline, sounds, pause_when_lost=given.pause_when_lost)
    troubles: list[str] = []
    shown: list[Snapshot] = []
    session.trouble.connect(troubles.append)

    def show(snapshot: Snapshot) -> None:
        if snapshot.mode is Mode.DONE and not (shown and shown[-1].mode is Mode.DONE):
            QTimer.singleShot(SETTLE, application.quit)
        shown.append(snapshot)

    session.published.connect(show)
    session.start()
    QTimer.singleShot(SETTLE, lambda: session.do(Command.PLAY))
    if given.until is not None:
        QTimer.singleShot(given.until + 2 * SETTLE, lambda: session.do(Command.STOP))
    stalls = QTimer()
    turns = count()
    stalls.timeout.connect(lambda: stall(next(turns)))
    if given.stall:
        stalls.start(STALL_EVERY)
    pauses: list[float] = []
    pausing = QTimer()
    pausing.timeout.connect(lambda: pause_or_go_on(session, pauses, shown))
    if given.pause_every:
        pausing.start(given.pause_every)
    # Past any session's end, so that a player that never ends cannot keep the benchmark waiting.
    QTimer.singleShot(timeline.total + 30_000, application.quit)
    begun = time.monotonic()
    application.exec()
    wall = time.monotonic() - begun
    session.close()
    used = resource.getrusage(resource.RUSAGE_SELF)
    report = {
        "cpu": used.ru_utime + used.ru_stime,
        "wall": wall,
        "memory": used.ru_maxrss / 1024,
        "troubles": troubles,
        "snapshots": len(shown),
        "pauses": pauses,
        "paused_at": next((each.position for each in reversed(shown) if each.mode is Mode.PAUSED), None),
        "done": bool(shown) and shown[-1].mode is Mode.DONE,
    }
    sys.stdout.write(json.dumps(report) + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
