"""The benchmark's rows about work that has to be done before the first second counts.

Belongs here: speech, export, placing, starting; each measured the way a person meets it. May not: recording sound.
"""

from __future__ import annotations

import json
import os
import signal
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from bench_history import history_rows
from bench_own import own_rows
from bench_rows import Row, at_least, at_most
from bench_sound import SoundServer
from hiptimer.cli.build import build, manner, plan_of
from hiptimer.core.coach.script import lines, script
from hiptimer.core.coach.slots import Manner
from hiptimer.core.place import place
from hiptimer.core.plan import Preferences, make_plan
from hiptimer.core.settings import Settings
from hiptimer.core.terms import Length, Level
from hiptimer.core.workout import Item, Workout
from hiptimer.gui.choice import Wish
from hiptimer.interchange import wav
from hiptimer.paths import locate
from hiptimer.voice.clips import Speech, Voice, prepare

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from hiptimer.gui.choice import Prepared

WORKOUT = "hip-extension"
T = TypeVar("T")

OFFSCREEN = {"QT_QPA_PLATFORM": "offscreen"}
SETTLE = 6
"""Seconds until a started session is well under way."""

SETTLE_PAUSED = 13
"""Seconds until a pause is a long one, in which nothing is kept running."""

MOVING = """
format = 1
title = "Always moving"
lead_in = 1
[[exercise]]
use = "romanian-deadlift"
reps = 30
"""
"""A figure at work all the time: the most a session can cost."""

MOST_CPU = 12
"""Per cent of a core that a session may take."""

MOST_PAUSED_CPU = 1
"""Likewise while it is paused."""

STARTS = 5
"""Each program is started so often; the median counts."""

BARE = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLabel
class Label(QLabel):
    def paintEvent(self, event):
        super().paintEvent(event)
        QTimer.singleShot(0, QApplication.quit)
application = QApplication(sys.argv)
label = Label("hiptimer")
label.show()
application.exec()
"""


def session(length: Length, folder: Path, *, warm_up: bool = True) -> Prepared:
    """The built-in workout as a person gets it, level standard."""
    return build(Wish(WORKOUT, Level.STANDARD, length), Settings(warm_up=warm_up), locate(folder))


def speech_rows(folder: Path) -> list[Row]:
    """Every engine, from nothing and from its cache."""
    settings = Settings()
    plan = plan_of(Wish(WORKOUT, Level.STANDARD, Length.FULL), settings, locate(folder))
    said = lines(plan, script(plan, manner(settings)))
    rows = []
    for engine, bar in (("natural", 5.0), ("system", 2.0)):
        cache = folder / f"speech-{engine}"
        made, first = _timed(lambda engine=engine, cache=cache: prepare(said, Voice(engine), cache))  # type: ignore[misc]
        again, second = _timed(lambda engine=engine, cache=cache: prepare(said, Voice(engine), cache))  # type: ignore[misc]
        what = f"speech, {engine}: {len(said)} lines of the Full workout"
        rows += [
            _whole(made, engine, said) or at_most(f"{what}, from nothing", first, bar, "s"),
            _whole(again, engine, said) or at_most(f"{what}, from the cache", second, 0.2, "s", 3),
        ]
    return rows


def _whole(speech: Speech, engine: str, said: Sequence[str]) -> Row | None:
    """A row of complaint, unless `engine` has spoken every line."""
    if speech.engine == engine and len(speech.clips) == len(said):
        return None
    return Row(f"speech, {engine}", "; ".join(speech.problems) or f"{speech.engine} spoke instead", "", good=False)


def export_row(full: Prepared, folder: Path) -> Row:
    """The Full workout as a WAV file, flushed to the disk."""
    _, spent = _timed(lambda: wav.write(full.timeline, full.sounds, folder / "full.wav"))
    speed = full.timeline.total / 1000 / spent
    return at_least(f"export of the Full workout ({full.timeline.total // 1000} s) to WAV", speed, 500, "x real time")


def big_row() -> Row:
    """A workout of 10,000 phases and more."""
    items = tuple(Item(name=f"Exercise {n}", sets=6, reps=30, tempo="3-1-2-1", rest=30) for n in range(14))
    workout = Workout(format=1, title="Long", exercise=items)

    def compiled() -> int:
        plan = make_plan(workout, {}, Preferences())
        slots = script(plan, Manner())
        lengths = dict.fromkeys(lines(plan, slots), 400)
        return len(place(plan, slots, lengths, Manner()).phases)

    phases, spent = _timed(compiled)
    return at_most(f"workout of {phases:,} phases compiled and placed", spent, 0.5, "s")


def start_row(folder: Path) -> Row:
    """Command to first painted window, against a bare window with one label."""
    ours = [sys.executable, "-m", "hiptimer", "--data-dir", str(folder), "--quit-after-paint", "--no-welcome"]
    both = [(_started(ours), _started([sys.executable, "-c", BARE])) for _ in range(STARTS + 1)][1:]
    hip, bare = (statistics.median(times) for times in zip(*both, strict=True))
    measured = f"{hip:.2f} s, bare {bare:.2f} s: {hip / bare:.2f} x"
    return Row("command to first painted window, and out again", measured, "<= 2 x", hip <= 2 * bare)


def running_rows(folder: Path, seconds: int) -> list[Row]:
    """CPU and memory of the program itself with its window, in mid-session and paused there; Linux only."""
    workout = folder / "moving.toml"
    workout.write_text(MOVING, encoding="utf-8")
    command = [sys.executable, "-m", "hiptimer", "--data-dir", str(folder), "--no-welcome", "play", str(workout)]
    with (
        SoundServer() as server,
        subprocess.Popen(
            command, env={**server.environment, **OFFSCREEN}, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        ) as process,
    ):
        try:
            time.sleep(SETTLE)
            moving = _share_of_a_core(process, seconds)
            _let_sleep(process)
            place = _place(folder)
            still = _share_of_a_core(process, round(1.5 * seconds))
            if _place(folder) != place:
                msg = "the session did not stay paused"
                raise OSError(msg)
            status = Path(f"/proc/{process.pid}/status").read_text("ascii")
        finally:
            process.kill()
    memory = next(int(line.split()[1]) for line in status.splitlines() if line.startswith("VmRSS"))
    return [
        at_most("session with its window, the figure always moving: CPU", moving, MOST_CPU, "% of a core", 1),
        at_most("paused session with its window: CPU", still, MOST_PAUSED_CPU, "% of a core", 1),
        Row("session with its window: memory", f"{memory / 1024:.0f} MB"),
    ]


def _let_sleep(process: subprocess.Popen[bytes]) -> None:
    """Stop the program for so long that its session pauses itself, and give it the time to settle."""
    process.send_signal(signal.SIGSTOP)
    time.sleep(2)
    process.send_signal(signal.SIGCONT)
    time.sleep(SETTLE_PAUSED)


def _place(folder: Path) -> object:
    """Where the session is, as its journal has it."""
    return json.loads((folder / "state" / "session.json").read_text("utf-8"))["place"]


def _share_of_a_core(process: subprocess.Popen[bytes], seconds: int) -> float:
    """Per cent of a core that a program takes for so many seconds from now on.

    Raises:
        OSError: it has ended.
    """
    before = _cpu(process.pid)
    time.sleep(seconds)
    if process.poll() is not None:
        msg = "the program ended by itself"
        raise OSError(msg)
    return 100 * (_cpu(process.pid) - before) / seconds


def _cpu(pid: int) -> float:
    """Seconds of CPU so far."""
    fields = Path(f"/proc/{pid}/stat").read_text("ascii").rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def _started(command: Sequence[str]) -> float:
    # Where Python may not keep what it compiles, each start would compile the whole program, as no installed one does.
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    environment = {**kept, **OFFSCREEN}
    _, spent = _timed(lambda: subprocess.run(command, env=environment, check=True, capture_output=True, timeout=60))
    return spent


def _timed(work: Callable[[], T]) -> tuple[T, float]:
    begun = time.perf_counter()
    result = work()
    return result, time.perf_counter() - begun


def work_rows(folder: Path, seconds: int) -> list[Row]:
    """Every row of this module; `seconds` of a running session are watched."""
    with tempfile.TemporaryDirectory(dir=folder) as fresh:
        rows = measured("speech", lambda: speech_rows(Path(fresh)))
    rows += measured("export", lambda: [export_row(session(Length.FULL, folder), folder)])
    rows += measured("a workout of 10,000 phases", lambda: [big_row()])
    with tempfile.TemporaryDirectory(dir=folder) as fresh:
        rows += measured("workouts of one's own", lambda: own_rows(Path(fresh)))
    with tempfile.TemporaryDirectory(dir=folder) as fresh:
        rows += measured("a long history", lambda: history_rows(Path(fresh)))
    rows += measured("command to first painted window", lambda: [start_row(folder)])
    return rows + measured("session with its window", lambda: running_rows(folder, seconds))


def measured(what: str, measure: Callable[[], list[Row]]) -> list[Row]:
    """The rows of `measure`; where it fails one that says so, so that the rest is measured all the same."""
    try:
        return measure()
    except (OSError, subprocess.SubprocessError, LookupError) as error:
        complaint = (getattr(error, "stderr", None) or b"").decode(errors="replace").strip()
        reason = complaint.splitlines()[0] if complaint else str(error)
        return [Row(what, f"could not be measured: {reason}", "", good=False)]
