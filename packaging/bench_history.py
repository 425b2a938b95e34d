"""The benchmark's rows about a long history: ten thousand sessions, two a week for a century.

Belongs here: making one, and what a person waits for with it. May not: pages and charts themselves.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import time
from typing import TYPE_CHECKING, Final

from bench_page import page_rows
from bench_rows import Row, at_most
from hiptimer.cli.build import plan_of
from hiptimer.core.coach.slots import Manner
from hiptimer.core.done import sets_done
from hiptimer.core.past import PastSession, PastSet
from hiptimer.core.place import place
from hiptimer.core.settings import Settings
from hiptimer.core.terms import Length, Level
from hiptimer.gui.choice import Wish
from hiptimer.paths import Paths, locate
from hiptimer.storage.history.mending import add, delete
from hiptimer.storage.history.reading import list_bouts, list_exercises, list_sessions, read_sessions

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

WORKOUT: Final = "hip-extension"
EXERCISE: Final = "single-leg-glute-bridge"
"""Of which there are most sets."""

MANY: Final = 10_000
APART: Final = 302_400_000
"""Milliseconds from one session to the next: half a week."""

BEGAN: Final = 0
"""Milliseconds since 1970 of the first."""

LATEST: Final = 20
"""Sessions that are looked at for what next."""

TIMES: Final = 5
"""Each is asked so often; the median counts."""

OFFSCREEN: Final = {"QT_QPA_PLATFORM": "offscreen"}


def history_rows(folder: Path) -> list[Row]:
    """What the page and the chart are made of, the start of the program, and deleting; of Full sessions."""
    long, short = locate(folder / "long"), locate(folder / "short")
    sets = _fill(long)
    what = f"{MANY:,} sessions of {sets} sets"
    page = _median(lambda: _page(long))
    chart = _median(lambda: list_bouts(long.data, EXERCISE))
    rows = [
        at_most(f"{what}: what the page shows", page, 0.5, "s"),
        at_most(f"{what}: what a chart shows", chart, 0.3, "s"),
        *page_rows(long.data.parent, what),
        _start_row(what, long, short),
    ]
    begun = time.perf_counter()
    delete(long.data, ["17"])
    return [*rows, Row(f"{what}: one deleted for good", f"{time.perf_counter() - begun:.2f} s")]


def _fill(paths: Paths) -> int:
    """Put the sessions into the history; how many sets each has."""
    plan = plan_of(Wish(WORKOUT, Level.STANDARD, Length.FULL), Settings(), paths)
    timeline = place(plan, (), {}, Manner())
    done = sets_done(timeline, range(len(timeline.phases)))
    sets = tuple(PastSet(one, 20.0 if one.planned_reps else None) for one in done)
    add(paths.data, [_session(number, sets) for number in range(MANY)])
    return len(sets)


def _session(number: int, sets: tuple[PastSet, ...]) -> PastSession:
    began = BEGAN + number * APART
    return PastSession(
        id=str(number),
        workout=WORKOUT,
        title="Hip extension",
        level=Level.STANDARD,
        length=Length.FULL,
        started=began,
        ended=began + 3_000_000,
        played=3_000_000,
        whole=True,
        sets=sets,
    )


def _page(paths: Paths) -> None:
    list_sessions(paths.data)
    list_exercises(paths.data)
    read_sessions(paths.data, most=LATEST)


def _start_row(what: str, long: Paths, short: Paths) -> Row:
    """Command to first painted window, with these sessions and with none."""
    both = [(_start(long), _start(short)) for _ in range(TIMES + 1)][1:]
    with_them, without = (statistics.median(times) for times in zip(*both, strict=True))
    measured = f"{with_them:.2f} s, with none {without:.2f} s: {with_them / without:.2f} x"
    return Row(f"{what}: command to first painted window", measured, "<= 1.15 x", with_them <= 1.15 * without)


def _start(paths: Paths) -> float:
    command = [sys.executable, "-m", "hiptimer", "--data-dir", str(paths.data.parent), "--quit-after-paint"]
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    begun = time.perf_counter()
    subprocess.run([*command, "--no-welcome"], env={**kept, **OFFSCREEN}, check=True, capture_output=True, timeout=60)
    return time.perf_counter() - begun


def _median(work: Callable[[], object]) -> float:
    """Seconds that it usually takes."""
    spent = []
    for _ in range(TIMES):
        begun = time.perf_counter()
        work()
        spent.append(time.perf_counter() - begun)
    return statistics.median(spent)
