"""What really reaches the sound server, recorded, and what the screen shows meanwhile.

The one place where tests wait for real time: every session plays at once, each to a server of its own.
"""

import json
import pickle
import re
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping
from concurrent.futures import Future, ThreadPoolExecutor
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
import pytest

import bench_pause
import bench_sound
from bench_seen import Apart, ahead, apart, behind
from hiptimer.audio.mixer import Sounds
from hiptimer.audio.tones import make_tones
from hiptimer.core.coach.slots import Manner
from hiptimer.core.terms import TONE_MS, CueKind, Talk, Tone
from hiptimer.core.timeline import Cue, Timeline
from hiptimer.core.workout import Item, Workout
from tests.content import session
from tests.fakes import lead_in_with, noise, spoken

ROOT = Path(__file__).parents[1]
TOTAL = 4500
BEEPS = tuple(Cue(100 + 350 * index, TONE_MS[tone], CueKind.TONE, tone, tone) for index, tone in enumerate(Tone))
WORDS = tuple(spoken(3000 + 290 * index, 250, str(index)) for index in range(5))
SOUNDS = Sounds({str(index): noise(250, seed=index) for index in range(5)}, make_tones())
TIMELINE = lead_in_with((*BEEPS, *WORDS), TOTAL)

FIVE_COUNTS = Workout(
    format=1, title="Five counts", lead_in=1, exercise=(Item(use="romanian-deadlift", reps=1, tempo="5-0-2-1"),)
)
FRAME = 1000 / 30
"""Milliseconds."""
SEEN = 20
"""Milliseconds that a number on the screen and its sound may be apart."""
ATTEMPTS = 3
PAUSE_EVERY = 700
PAUSE_BAR = 200
MOVES = 1.0
"""Seconds that moving to another output and back may cost: noticing that one is silent takes most of it."""

Runs = Mapping[str, Future[Any]]

needs_sound = pytest.mark.skipif(bool(bench_sound.missing()), reason=bench_sound.missing())


@pytest.fixture(scope="module")
def runs(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Runs]:
    """Every session of this module, under way."""
    works: dict[str, Callable[[Path], object]] = {
        "stalled": play_stalled,
        "unplug": partial(play_in_trouble, "unplug"),
        "kill": partial(play_in_trouble, "kill"),
        "seen": play_with_screen,
        "paused": play_with_pauses,
        "headphones": play_with_headphones,
        "lost": play_and_lose_the_headphones,
    }
    with ThreadPoolExecutor(len(works)) as pool:
        yield {name: pool.submit(work, tmp_path_factory.mktemp(name)) for name, work in works.items()}


def stored(folder: Path, timeline: Timeline, sounds: Sounds) -> Path:
    path = folder / "session"
    path.write_bytes(pickle.dumps((timeline, sounds)))
    return path


def started(server: bench_sound.SoundServer, folder: Path, *options: str) -> subprocess.Popen[str]:
    """A process that plays the session to the recording server."""
    played = stored(folder, TIMELINE, SOUNDS)
    command = [sys.executable, str(ROOT / "packaging" / "bench_play.py"), str(played), *options]
    environment = {**server.environment, "PYTHONPATH": str(ROOT)}
    return subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, text=True)


def report(player: subprocess.Popen[str]) -> dict[str, Any]:
    try:
        return json.loads(player.communicate(timeout=60)[0])
    finally:
        player.kill()


def play_stalled(folder: Path) -> tuple[dict[str, Any], bench_sound.Onsets]:
    plan = bench_sound.planned_sounds(TIMELINE.track, SOUNDS, TOTAL)
    with bench_sound.SoundServer() as server, started(server, folder, "--stall") as player:
        return report(player), bench_sound.compare(server.recorded(), plan)


def play_in_trouble(trouble: str, folder: Path) -> dict[str, Any]:
    with bench_sound.SoundServer() as server, started(server, folder, "--stall") as player:
        deadline = time.monotonic() + 30
        while not server.recorded().any():
            assert time.monotonic() < deadline
            time.sleep(0.05)
        getattr(server, trouble)()
        return report(player)


def play_with_screen(folder: Path) -> list[Apart]:
    """How far the screen was from each count; a machine that was busy meanwhile is given another go."""
    timeline, sounds = session(FIVE_COUNTS, manner=Manner(talk=Talk.TONES)), Sounds({}, make_tones())
    played = stored(folder, timeline, sounds)
    plan = bench_sound.planned_sounds(timeline.track, sounds, timeline.total)
    found: list[Apart] = []
    for _ in range(ATTEMPTS):
        with bench_sound.SoundServer() as server:
            found.append(apart(server, played, plan, timeline.total))
        if is_near(found[-1].figure, FRAME) and is_near(found[-1].counts, SEEN):
            break
    return found


def is_near(apart_by: list[float], bar: float) -> bool:
    return bool(apart_by) and max(map(abs, apart_by)) <= bar


def play_with_pauses(folder: Path) -> list[float]:
    """How long after each pause its tone was heard; a machine that was busy meanwhile is given another go."""
    timeline = lead_in_with((), TOTAL)
    played = stored(folder, timeline, SOUNDS)
    late: list[float] = []
    for _ in range(ATTEMPTS):
        with bench_sound.SoundServer() as server:
            late = bench_pause.pauses_heard(server, played, PAUSE_EVERY, TOTAL)
        if late and max(late) <= PAUSE_BAR:
            break
    return late


def play_with_headphones(folder: Path) -> tuple[dict[str, Any], bench_sound.Onsets]:
    """Headphones are plugged in after the first sounds and taken away before the last ones."""
    plan = bench_sound.planned_sounds(TIMELINE.track, SOUNDS, TOTAL)
    with bench_sound.SoundServer() as server, started(server, folder) as player:
        plug_in_for_a_second(server)
        return report(player), bench_sound.compare(server.recorded(), plan, reach=1500)


def plug_in_for_a_second(server: bench_sound.SoundServer) -> None:
    """After the first sounds."""
    deadline = time.monotonic() + 30
    while not server.recorded().any():
        assert time.monotonic() < deadline
        time.sleep(0.02)
    time.sleep(0.4)
    server.plug_in()
    time.sleep(1)
    server.unplug_again()


def play_and_lose_the_headphones(folder: Path) -> dict[str, Any]:
    """The same, where the session is to pause as soon as they are gone; it is stopped in the end."""
    options = ("--pause-when-lost", "--until", str(TOTAL))
    with bench_sound.SoundServer() as server, started(server, folder, *options) as player:
        plug_in_for_a_second(server)
        return report(player)


@pytest.mark.sound
@needs_sound
def test_lost_headphones_pause_the_session_where_that_is_wanted(runs: Runs) -> None:
    done = runs["lost"].result()
    told = [words for words in done["troubles"] if words]
    # The news that it is gone, or its silence: whichever comes first.
    assert re.fullmatch(
        "the sound output “Headphones” (is gone|no longer answers)[.] The session is paused[.]", told[-1]
    )
    assert 300 < done["paused_at"] < TOTAL - 1000


@pytest.mark.sound
@needs_sound
def test_every_sound_is_heard_on_its_sample_while_the_window_stalls(runs: Runs) -> None:
    done, heard = runs["stalled"].result()
    assert heard.lost == ()
    assert heard.found == len(BEEPS) + len(WORDS)
    assert heard.worst <= 1
    assert done["done"]
    assert done["troubles"] == []


@pytest.mark.sound
@needs_sound
@pytest.mark.parametrize("trouble", ["unplug", "kill"])
def test_the_session_reaches_its_end_when_the_sound_goes_away(runs: Runs, trouble: str) -> None:
    done = runs[trouble].result()
    assert done["done"]
    assert done["troubles"]
    # It took its planned time, the two settling seconds, and at most what noticing a silent output takes.
    assert done["wall"] < TOTAL / 1000 + 2 + 3


@pytest.mark.sound
@needs_sound
def test_a_pause_is_heard_at_once(runs: Runs) -> None:
    late = runs["paused"].result()
    assert len(late) >= 2
    assert max(late) <= PAUSE_BAR, late


@pytest.mark.sound
@needs_sound
def test_the_place_is_kept_when_headphones_come_and_go(runs: Runs) -> None:
    done, heard = runs["headphones"].result()
    assert done["done"]
    # The recording stands still while nothing plays to its sink: what sounded in the headphones is not in it.
    assert 0 < heard.found < heard.planned
    assert heard.times[0] == BEEPS[0].at
    after = heard.late[heard.times >= WORDS[0].at]
    assert len(after) == len(WORDS), heard.lost
    assert np.ptp(after) <= 1
    # All was played in its time, so nothing was left out or came twice; moving itself costs a moment.
    assert TOTAL / 1000 + 2 <= done["wall"] < TOTAL / 1000 + 2 + MOVES


@pytest.mark.sound
@needs_sound
def test_at_each_count_the_figure_is_within_a_frame_of_what_is_heard(runs: Runs) -> None:
    attempts = runs["seen"].result()
    # The first and the last tenth of the way are eased; four of the five counts lie between them.
    assert len(attempts[-1].figure) == 4
    assert is_near(attempts[-1].figure, FRAME), attempts


@pytest.mark.sound
@needs_sound
def test_each_number_is_painted_within_20_ms_of_its_sound(runs: Runs) -> None:
    attempts = runs["seen"].result()
    assert len(attempts[-1].counts) == 5
    assert is_near(attempts[-1].counts, SEEN), attempts


def test_a_number_painted_too_late_is_found_out() -> None:
    sounds = [(10.0, 5000.0), (11.0, 6000.2)]
    assert behind([(10.025, 5000), (11.0, 6000)], sounds) == pytest.approx([25, 0])
    assert behind([(10, 5500)], sounds) == [], "no sound of its own"


def test_a_figure_ahead_or_behind_is_found_out() -> None:
    frames = [(10 + n / 30, 5000 + n * FRAME) for n in range(60)]
    assert ahead(frames, [(10.01, 5010), (11, 6000)]) == pytest.approx([0, 0], abs=1e-6)
    assert ahead(frames, [(11, 5960)]) == pytest.approx([40])
    assert ahead(frames, [(20, 15_000)]) == [], "no frame of a lowering near it"
