"""Hours of sessions in minutes: the program's own window and controller, driven by a clock that runs ahead.

    python packaging/bench_soak.py FOLDER MINUTES

Plays the Full workout in the window, again and again, thirty frames a second and every sample of its sound, for so many
minutes of its own time. Prints a JSON list: MB of memory, taken once in ten seconds of that time.

Belongs here: such a session, and what its memory does. May not: sound outputs, real time.
"""

from __future__ import annotations

import gc
import json
import os
import statistics
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication

from bench_rows import Row, at_most
from bench_work import OFFSCREEN, session
from hiptimer.audio.feed import BYTES_PER_MS, Feed
from hiptimer.cli.lasting import lasting
from hiptimer.core.player import Command, Player
from hiptimer.core.terms import Length, Level
from hiptimer.gui.choice import Opening, Wish
from hiptimer.gui.company import Desktop
from hiptimer.gui.controller import Controller, Wiring
from hiptimer.gui.theme import dress
from hiptimer.gui.window import Window
from hiptimer.paths import locate

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from hiptimer.core.terms import Ms
    from hiptimer.gui.choice import Prepared

ROOT = Path(__file__).resolve().parent.parent
SIZE = (1280, 800)
WISH = Wish("hip-extension", Level.STANDARD, Length.FULL)
FRAME = 33
"""Milliseconds from one frame to the next."""

LOOK_EVERY = 10_000
"""Milliseconds of the session from one look at the memory to the next."""

MOST_GROWTH = 2
"""MB by which the mean of the last third may exceed that of the second."""

PATIENCE: Final = 60
"""Seconds for each minute of a session, at most."""


def soak_row(folder: Path, minutes: int) -> Row:
    """How the memory of so many minutes of sessions grows, in a process of its own.

    Raises:
        subprocess.SubprocessError: it did not get through.
    """
    command = [sys.executable, __file__, str(folder), str(minutes)]
    environment = {**os.environ, **OFFSCREEN, "PYTHONPATH": str(ROOT)}
    patience = PATIENCE * (minutes + 1)
    done = subprocess.run(command, env=environment, capture_output=True, check=True, timeout=patience)
    looks = json.loads(done.stdout)
    frames = minutes * 60_000 // FRAME
    what = f"memory over {minutes} minutes of sessions, {frames:,} frames, {max(looks):.0f} MB at most: growth"
    return at_most(what, growth(looks), MOST_GROWTH, "MB")


def growth(looks: Sequence[float]) -> float:
    """By how much the mean of the last third exceeds that of the second."""
    third = len(looks) // 3
    return statistics.fmean(looks[2 * third :]) - statistics.fmean(looks[third : 2 * third])


class Stepped(QObject):
    """A session whose time passes when it is told to."""

    published = Signal(object)
    trouble = Signal(str)

    def __init__(self, prepared: Prepared, at: Ms) -> None:
        super().__init__()
        self._feed = Feed(Player(prepared.timeline, start=at), prepared.sounds)
        self.over = False

    def step(self) -> None:
        """A frame."""
        self._feed.pull(FRAME * BYTES_PER_MS)
        self.published.emit(self._feed.heard(0))

    def start(self) -> None:
        """Begin."""

    def do(self, command: Command) -> None:
        """Obey."""
        self._feed.do(command)

    def set_volume(self, volume: float) -> None:
        """Nothing is heard, however loud."""

    def close(self) -> None:
        """End."""
        self.over = True


def main(arguments: list[str]) -> int:
    """Play, and print what memory it took."""
    folder, minutes = Path(arguments[0]), int(arguments[1])
    application = QApplication(["hiptimer"])
    dress(application)
    begun: list[Stepped] = []

    def begin(prepared: Prepared, at: Ms) -> Stepped:
        begun[:] = [Stepped(prepared, at)]
        return begun[0]

    window, controller = _program(session(Length.FULL, folder), folder, begin)
    looks: list[float] = []
    for now in range(0, minutes * 60_000, FRAME):
        if not begun or begun[0].over:
            begun.clear()
            controller.prepare(WISH)
            while not begun:
                application.processEvents()
        begun[0].step()
        application.processEvents()
        if now // LOOK_EVERY >= len(looks):
            looks.append(_memory())
    window.close()
    sys.stdout.write(json.dumps(looks) + "\n")
    return 0


def _program(prepared: Prepared, folder: Path, begin: Callable[[Prepared, Ms], Stepped]) -> tuple[Window, Controller]:
    """The program's window, which plays that session however it is asked for."""
    wiring = Wiring(
        lambda _ways: (),
        lambda _wish, _progress: prepared,
        lambda _ways: None,
        begin,
        Desktop(lambda _complain: lambda: None),
        lasting(locate(folder), lambda _show: None),
    )
    window = Window()
    controller = Controller(window, wiring, Opening(WISH.level, WISH.length))
    window.resize(*SIZE)
    window.show()
    return window, controller


def _memory() -> float:
    """MB that the process takes; what waits to be collected does not count."""
    gc.collect()
    pages = int(Path("/proc/self/statm").read_text("ascii").split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 1_048_576


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
