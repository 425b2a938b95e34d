"""A session with its screen in a process of its own: what figure and count showed, and when.

    python packaging/bench_seen.py SESSION [--until MS]

SESSION is a pickled (Timeline, Sounds). Prints a JSON object: `frames`, a list of [seconds on the monotonic clock, ms
in the timeline] for each painted frame in the even part of a lowering, `counts`, the same for each number of a lowering
when it was first painted, with the ms at which it is due, and `troubles`. The ms of a frame are read off the figure
itself, from how far its trunk is bent, and those of a number off the painted number.

Belongs here: the program's own screen and figure around `audio.output.Session`, and how far apart both are once what
was heard is known. May not: recording (bench_sound), bars (bench_live).
"""

from __future__ import annotations

import argparse
import json
import math
import pickle
import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import numpy as np
from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication

from bench_sound import Planned, SoundServer, compare
from hiptimer.audio.output import Session
from hiptimer.core.picture import picture
from hiptimer.core.player import Command
from hiptimer.core.snapshot import Mode, Snapshot
from hiptimer.core.terms import Kind
from hiptimer.gui.screens.session import SessionScreen
from hiptimer.gui.theme import dress
from hiptimer.gui.widgets.figure import FigureView
from hiptimer.gui.widgets.words import BigCount

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from hiptimer.core.picture import Picture
    from hiptimer.core.timeline import Timeline

ROOT = Path(__file__).resolve().parent.parent
SIZE = (1280, 800)

SETTLE = 1000
"""Milliseconds before the first command and after the last sound, for the sound server to get going and to get done."""

PATIENCE = 60
"""Seconds beyond the session's length."""

NEAR = 0.05
"""Seconds between a sound and the frame that is compared with it; further off, the figure was not moving evenly."""

EASED = 0.1
"""Share of a lowering at either end in which the figure does not move evenly."""


class Apart(NamedTuple):
    """How far the screen is from what is heard, in ms, at each count of a lowering."""

    figure: list[float]
    """By how much the figure is ahead."""
    counts: list[float]
    """By how much later than its sound the number was painted."""


class Watcher(QObject):
    """Looks at figure and count whenever they are painted and reads off them how far the lowering is."""

    def __init__(self, timeline: Timeline, view: FigureView, count: BigCount) -> None:
        super().__init__(view)
        self._timeline = timeline
        self._view = view
        self._count = count
        self._snapshot: Snapshot | None = None
        self._painted: tuple[int, str] | None = None
        self.frames: list[tuple[float, float]] = []
        self.counts: list[tuple[float, float]] = []
        view.installEventFilter(self)
        count.installEventFilter(self)

    def see(self, snapshot: Snapshot) -> None:
        """Take the snapshot that the screen is about to show."""
        self._snapshot = snapshot

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 Qt's name
        """Note a frame or a number of a lowering."""
        shown = self._view.picture()
        if event.type() is QEvent.Type.Paint and self._snapshot is not None:
            if watched is self._count:
                self._note_count(self._snapshot)
            elif shown is not None:
                self._note(self._snapshot, shown)
        return super().eventFilter(watched, event)

    def _note_count(self, snapshot: Snapshot) -> None:
        painted = (snapshot.index, self._count.said())
        if painted != self._painted and snapshot.phase.kind is Kind.LOWER and snapshot.mode is Mode.PLAYING:
            due = snapshot.phase.length - int(self._count.said()) * snapshot.phase.beat
            self.counts.append((time.monotonic(), self._timeline.starts[snapshot.index] + due))
        self._painted = painted

    def _note(self, snapshot: Snapshot, shown: Picture) -> None:
        if snapshot.phase.kind is not Kind.LOWER or snapshot.mode is not Mode.PLAYING:
            return
        high, low = (picture(replace(snapshot, elapsed=elapsed)) for elapsed in (0, snapshot.phase.length))
        if high is None or low is None:
            return
        share = (_bend(shown) - _bend(high)) / (_bend(low) - _bend(high))
        if EASED < share < 1 - EASED:
            at = self._timeline.starts[snapshot.index] + share * snapshot.phase.length
            self.frames.append((time.monotonic(), at))


def _bend(shown: Picture) -> float:
    """Inclination of the trunk in degrees."""
    hip, shoulder = shown.joints.hip, shown.joints.shoulder
    return math.degrees(math.atan2(shoulder.x - hip.x, shoulder.y - hip.y))


def apart(server: SoundServer, session: Path, plan: Sequence[Planned], until: int) -> Apart:
    """Play a session with its screen, and compare that with what is heard.

    Raises:
        OSError: the player did not get through, or the sound had trouble.
    """
    out = session.with_suffix(".seen")
    command = [sys.executable, __file__, str(session), "--until", str(until)]
    environment = {**server.environment, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)}
    with out.open("w", encoding="utf-8") as file, subprocess.Popen(command, env=environment, stdout=file) as player:
        begun = server.follow(player, until / 1000 + PATIENCE)
    report = json.loads(out.read_text("utf-8") or '{"troubles": ["the player did not get through"]}')
    if report["troubles"]:
        raise OSError("; ".join(report["troubles"]))
    heard = compare(server.recorded(), plan)
    onsets = begun + (heard.offset + heard.late + heard.times) / 1000
    sounds = list(zip(onsets, heard.times, strict=True))
    return Apart(ahead(report["frames"], sounds), behind(report["counts"], sounds))


def ahead(frames: Sequence[Sequence[float]], sounds: Iterable[tuple[float, float]]) -> list[float]:
    """For each sound with a frame of an even lowering near it: by how many ms the figure is ahead at that frame.

    Args:
        frames: when each was painted, in seconds, and the ms in the timeline it shows.
        sounds: when each was heard, in seconds of the same clock, and its ms in the timeline.
    """
    painted, shown = np.array(frames).T
    found = []
    for onset, at in sounds:
        nearest = int(np.argmin(np.abs(painted - onset)))
        after = painted[nearest] - onset
        if abs(after) < NEAR:
            found.append(float(shown[nearest] - (at + 1000 * after)))
    return found


def behind(counts: Iterable[Sequence[float]], sounds: Iterable[tuple[float, float]]) -> list[float]:
    """For each number that has a sound of its own: by how many ms it was painted after it was heard.

    Args:
        counts: when each was first painted, in seconds, and the ms in the timeline at which it is due.
        sounds: when each was heard, in seconds of the same clock, and its ms in the timeline.
    """
    heard = {round(at): onset for onset, at in sounds}
    return [float(1000 * (painted - heard[round(due)])) for painted, due in counts if round(due) in heard]


def main(arguments: list[str]) -> int:
    """Play the session to its end."""
    parser = argparse.ArgumentParser()
    parser.add_argument("session")
    parser.add_argument("--until", type=int)
    given = parser.parse_args(arguments)
    timeline, sounds = pickle.loads(Path(given.session).read_bytes())  # noqa: S301 our own file, just written
    application = QApplication([])
    dress(application)
    screen = SessionScreen()
    screen.resize(*SIZE)
    screen.show()
    view = screen.findChild(FigureView)
    count = screen.findChild(BigCount)
    if view is None or count is None:
        msg = "the session's screen has no figure or no count"
        raise LookupError(msg)
    watcher = Watcher(timeline, view, count)
    session = Session(timeline, sounds)
    troubles: list[str] = []
    session.trouble.connect(troubles.append)

    def show(snapshot: Snapshot) -> None:
        watcher.see(snapshot)
        screen.show_snapshot(snapshot)
        if snapshot.mode is Mode.DONE:
            QTimer.singleShot(SETTLE, application.quit)

    session.published.connect(show)
    session.start()
    QTimer.singleShot(SETTLE, lambda: session.do(Command.PLAY))
    if given.until is not None:
        QTimer.singleShot(given.until + 2 * SETTLE, lambda: session.do(Command.STOP))
    # Past any session's end, so that a player that never ends cannot keep anybody waiting.
    QTimer.singleShot(timeline.total + 30_000, application.quit)
    application.exec()
    session.close()
    report = {"frames": watcher.frames, "counts": watcher.counts, "troubles": troubles}
    sys.stdout.write(json.dumps(report) + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
