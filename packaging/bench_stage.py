"""The benchmark's rows about what is seen: how long a frame takes, whether it shows what is heard, how soon a pause is.

Belongs here: painting the session's screen, and a recorded session beside it. May not: playing it (bench_seen,
bench_play).
"""

from __future__ import annotations

import os
import pickle
import statistics
import time
from typing import TYPE_CHECKING

from bench_pause import pauses_heard
from bench_rows import Row, at_most
from bench_seen import apart
from bench_sound import SoundServer, planned_sounds
from hiptimer.audio.mixer import Sounds
from hiptimer.audio.tones import make_tones
from hiptimer.core.coach.script import script
from hiptimer.core.coach.slots import Manner
from hiptimer.core.place import place
from hiptimer.core.plan import Preferences, make_plan
from hiptimer.core.player import Command, Player
from hiptimer.core.terms import Talk
from hiptimer.core.workout import Item, Workout
from hiptimer.paths import assets
from hiptimer.storage.catalogue import read_catalogue

if TYPE_CHECKING:
    from pathlib import Path

    from hiptimer.core.terms import Ms
    from hiptimer.core.timeline import Timeline

STAGE = (1920, 1080)
FRAME: Ms = 33
"""From one frame to the next at 30 a second."""

PAUSE_EVERY: Ms = 1700
"""From a pause to going on, and to the next pause."""

PAUSING: Ms = 20_000
"""How long that goes on."""

PAUSE_BAR = 200
"""Milliseconds from the key to the tone."""

SEEN_BAR = 20
"""Milliseconds that a number on the screen and its sound may be apart."""

REPS = 6
LEAD_IN = 2


def five_counts() -> Timeline:
    """Nothing but five-count lowerings, led by tones."""
    item = Item(use="romanian-deadlift", reps=REPS, tempo="5-0-2-1")
    workout = Workout(format=1, title="Five counts", lead_in=LEAD_IN, exercise=(item,))
    plan = make_plan(workout, read_catalogue([assets() / "exercises"]), Preferences())
    manner = Manner(talk=Talk.TONES)
    return place(plan, script(plan, manner), {}, manner)


def paint_rows() -> list[Row]:
    """A whole frame of the session's screen, everything painted anew."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtGui import QImage  # noqa: PLC0415 after the platform is set
    from PySide6.QtWidgets import QApplication  # noqa: PLC0415 likewise

    from hiptimer.gui.screens.session import SessionScreen  # noqa: PLC0415 likewise
    from hiptimer.gui.theme import dress  # noqa: PLC0415 likewise

    application = QApplication.instance() or QApplication(["hiptimer"])
    if isinstance(application, QApplication):
        dress(application)
    timeline = five_counts()
    player = Player(timeline)
    player.do(Command.PLAY, 0)
    screen = SessionScreen()
    screen.resize(*STAGE)
    screen.show()
    stage = QImage(*STAGE, QImage.Format.Format_RGB32)
    spent = []
    for now in range(0, timeline.total - FRAME, FRAME):
        player.stretches(now, FRAME)
        snapshot = player.at(now)
        begun = time.perf_counter()
        screen.show_snapshot(snapshot)
        screen.render(stage)
        spent.append(1000 * (time.perf_counter() - begun))
    screen.close()
    what = f"the whole stage painted anew at {STAGE[0]} x {STAGE[1]}, median of {len(spent)} frames"
    return [at_most(what, statistics.median(spent), 8, "ms")]


def seen_rows(folder: Path) -> list[Row]:
    """Figure and count against the recorded sound, at each count of six five-count lowerings."""
    timeline, sounds = five_counts(), Sounds({}, make_tones())
    played = folder / "five-counts"
    played.write_bytes(pickle.dumps((timeline, sounds)))
    with SoundServer() as server:
        plan = planned_sounds(timeline.track, sounds, timeline.total)
        found = apart(server, played, plan, timeline.total)
    return [
        _apart("figure against heard count", found.figure, 1000 / 30),
        _apart("count on the screen against heard count", found.counts, SEEN_BAR),
    ]


def _apart(what: str, found: list[float], bar: float) -> Row:
    worst = max(map(abs, found), default=float("inf"))
    middle = statistics.median(found) if found else float("inf")
    return at_most(f"{what}: worst of {len(found)}, median {middle:+.1f} ms", worst, bar, "ms", 1)


def pause_row(folder: Path) -> Row:
    """How long after each pause that was asked for its tone is heard, in the same lowerings."""
    timeline, sounds = five_counts(), Sounds({}, make_tones())
    played = folder / "pauses"
    played.write_bytes(pickle.dumps((timeline, sounds)))
    with SoundServer() as server:
        late = pauses_heard(server, played, PAUSE_EVERY, PAUSING)
    worst = max(late, default=float("inf"))
    what = f"a pause is heard: worst of {len(late)}, median {statistics.median(late):.1f} ms"
    return at_most(what, worst, PAUSE_BAR, "ms", 1)
