"""What really reaches the sound server, recorded: the one place where a test waits for real time."""

import json
import pickle
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

import bench_sound
from hiptimer.audio.mixer import Sounds
from hiptimer.audio.tones import make_tones
from hiptimer.core.terms import TONE_MS, CueKind, Tone
from hiptimer.core.timeline import Cue
from tests.fakes import lead_in_with, noise, spoken

ROOT = Path(__file__).parents[2]
TOTAL = 4500
BEEPS = tuple(Cue(100 + 350 * index, TONE_MS[tone], CueKind.TONE, tone, tone) for index, tone in enumerate(Tone))
WORDS = tuple(spoken(3000 + 290 * index, 250, str(index)) for index in range(5))
SOUNDS = Sounds({str(index): noise(250, seed=index) for index in range(5)}, make_tones())
TIMELINE = lead_in_with((*BEEPS, *WORDS), TOTAL)

pytestmark = [
    pytest.mark.sound,
    pytest.mark.skipif(bool(bench_sound.missing()), reason=bench_sound.missing()),
]


@pytest.fixture
def server() -> Iterator[bench_sound.SoundServer]:
    with bench_sound.SoundServer() as started:
        yield started


@pytest.fixture
def player(tmp_path: Path, server: bench_sound.SoundServer) -> Iterator[subprocess.Popen[str]]:
    """A process that plays the session to the recording server, its window stalled again and again."""
    (tmp_path / "session").write_bytes(pickle.dumps((TIMELINE, SOUNDS)))
    command = [sys.executable, str(ROOT / "packaging" / "bench_play.py"), str(tmp_path / "session"), "--stall"]
    environment = {**server.environment, "PYTHONPATH": str(ROOT)}
    with subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, text=True) as process:
        yield process
        process.kill()


def report(player: subprocess.Popen[str]) -> dict[str, object]:
    return json.loads(player.communicate(timeout=60)[0])


def test_every_sound_is_heard_on_its_sample_while_the_window_stalls(
    server: bench_sound.SoundServer, player: subprocess.Popen[str]
) -> None:
    done = report(player)
    heard = bench_sound.compare(server.recorded(), bench_sound.planned_sounds(TIMELINE.track, SOUNDS, TOTAL))
    assert heard.lost == ()
    assert heard.found == len(BEEPS) + len(WORDS)
    assert heard.worst <= 1
    assert done["done"]
    assert done["troubles"] == []


def wait_for_sound(server: bench_sound.SoundServer) -> None:
    deadline = time.monotonic() + 30
    while not server.recorded().any():
        assert time.monotonic() < deadline
        time.sleep(0.05)


@pytest.mark.parametrize("trouble", ["unplug", "kill"])
def test_the_session_reaches_its_end_when_the_sound_goes_away(
    server: bench_sound.SoundServer, player: subprocess.Popen[str], trouble: str
) -> None:
    wait_for_sound(server)
    getattr(server, trouble)()
    done = report(player)
    assert done["done"]
    assert done["troubles"]
    # It took its planned time, the two settling seconds, and at most what noticing a silent output takes.
    assert float(str(done["wall"])) < TOTAL / 1000 + 2 + 3
