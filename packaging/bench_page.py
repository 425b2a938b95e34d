"""The benchmark's rows about the page of history: opened and painted, with the diary the window is handed.

    python3 packaging/bench_page.py FOLDER

prints, as JSON, how many seconds the page and a chart take for the data in FOLDER, from the key to the last pixel.

Belongs here: driving the page. May not: making sessions (bench_history).
"""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, Final, cast

from bench_rows import Row, at_most

if TYPE_CHECKING:
    from collections.abc import Callable

    from hiptimer.gui.screens.history import HistoryScreen
    from hiptimer.gui.window import Window

PAGE_BAR, CHART_BAR = 0.5, 0.3
"""Seconds."""

PATIENCE: Final = 30
"""Seconds until something is given up."""

HAND: Final = 0.5
"""Seconds; nobody is quicker with the next click."""

LOOK_MS: Final = 2
"""From one look at what is shown to the next."""

TIMES: Final = 5
"""Each is done so often; the median counts."""


def page_rows(folder: Path, what: str) -> list[Row]:
    """The page and its chart, in a process of its own.

    Args:
        folder: For everything that the program writes.
        what: What is in there.
    """
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": os.pathsep.join(sys.path)}
    done = subprocess.run(
        [sys.executable, __file__, str(folder)],
        env=environment,
        check=True,
        capture_output=True,
        text=True,
        timeout=300,
    )
    found = json.loads(done.stdout)
    return [
        at_most(f"{what}: page of history, key to painted", found["page"], PAGE_BAR, "s"),
        at_most(f"{what}: chart, click to painted", found["chart"], CHART_BAR, "s"),
    ]


def main(arguments: list[str]) -> int:
    """Measure, and print."""
    from PySide6.QtWidgets import QApplication  # noqa: PLC0415 only in a process of its own

    from hiptimer.cli.diary import diary  # noqa: PLC0415 likewise
    from hiptimer.core.terms import Units  # noqa: PLC0415 likewise
    from hiptimer.gui.pages import offer_history  # noqa: PLC0415 likewise
    from hiptimer.gui.theme import dress  # noqa: PLC0415 likewise
    from hiptimer.gui.window import Window  # noqa: PLC0415 likewise
    from hiptimer.paths import locate  # noqa: PLC0415 likewise

    application = QApplication(["hiptimer"])
    dress(application)
    pages, charts = [], []
    for _ in range(TIMES):
        window = Window()
        window.show()
        application.processEvents()
        offer_history(window, diary(locate(Path(arguments[0]))), lambda: Units.KG)
        screen, page = _open(window)
        pages.append(page)
        charts.append(_chart(screen))
        window.close()
    print(json.dumps({"page": statistics.median(pages), "chart": statistics.median(charts)}))
    return 0


def _open(window: Window) -> tuple[HistoryScreen, float]:
    """Open the page, until its newest session is seen."""
    from hiptimer.gui.screens.start import StartScreen  # noqa: PLC0415 only in a process of its own

    begun = time.perf_counter()
    start = window.screen_for("start")
    if isinstance(start, StartScreen):
        start.do("history")
    screen = cast("HistoryScreen", window.screen_for("history"))
    _wait(lambda: screen.session.session() is not None)
    window.grab()
    return screen, time.perf_counter() - begun


def _chart(screen: HistoryScreen) -> float:
    """Turn to the exercise, until its chart is seen."""
    from hiptimer.gui.screens.history import EXERCISE  # noqa: PLC0415 only in a process of its own

    shown = time.perf_counter()
    _wait(lambda: time.perf_counter() > shown + HAND)
    begun = time.perf_counter()
    screen.turn_to(EXERCISE)
    _wait(lambda: screen.exercise.exercise() != "")
    screen.grab()
    return time.perf_counter() - begun


def _wait(come: Callable[[], bool]) -> None:
    """Let the window work, as it does when nobody presses anything, until something has come.

    Raises:
        TimeoutError: it has not.
    """
    from PySide6.QtCore import QEventLoop, QTimer  # noqa: PLC0415 only in a process of its own

    until = time.perf_counter() + PATIENCE
    loop, look = QEventLoop(), QTimer()
    look.setInterval(LOOK_MS)
    look.timeout.connect(lambda: loop.quit() if come() or time.perf_counter() > until else None)
    look.start()
    loop.exec()
    if not come():
        msg = "the page shows nothing"
        raise TimeoutError(msg)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
