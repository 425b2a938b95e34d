"""The benchmark's rows about real time: what is heard, and when, recorded from a sound server.

Five processes play at once, each to a server of its own: the session, the session with its window stalled again and
again, and three naive ways.

Belongs here: starting them and judging the recordings. May not: playing (bench_play, bench_naive).
"""

from __future__ import annotations

import json
import pickle
import subprocess
import sys
import wave
from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import soxr

from bench_rows import Row, at_most
from bench_sound import LIKENESS, SoundServer, compare, locate, planned_sounds

if TYPE_CHECKING:
    from hiptimer.audio.mixer import Sounds
    from hiptimer.core.timeline import Timeline
    from hiptimer.pcm import Samples

HERE = Path(__file__).resolve().parent
COUNTS = 20
RATE = 48_000
PATIENCE = 120
"""Seconds beyond the session's length."""


def live_rows(timeline: Timeline, sounds: Sounds, until: int, folder: Path) -> list[Row]:
    """Play `timeline` up to `until` ms, and the naive ways beside it."""
    session = folder / "session"
    session.write_bytes(pickle.dumps((timeline, sounds)))
    naive = {way: folder / way for way in NAIVE}
    for each in naive.values():
        each.mkdir()
    play = [str(HERE / "bench_play.py"), str(session), "--until", str(until)]
    commands = {
        "calm": play,
        "stalled": [*play, "--stall"],
        **{way: [str(HERE / "bench_naive.py"), way, str(COUNTS), str(to)] for way, to in naive.items()},
    }
    heard, reports = _recorded(commands, until / 1000 + PATIENCE)
    plan = planned_sounds(timeline.track, sounds, until)
    rows = []
    for name, label in (("calm", "session"), ("stalled", "session, window stalled 400 ms again and again")):
        onsets = compare(heard[name], plan)
        rows += [
            at_most(f"{label}: worst |onset - plan|", onsets.worst, 1, "ms", 3),
            Row(f"{label}: drift", f"{onsets.drift:+.3f} ms/h", "0", abs(onsets.drift) < 1),
            Row(
                f"{label}: sounds found",
                f"{onsets.found} of {onsets.planned}",
                f"{onsets.planned}",
                onsets.found == onsets.planned,
            ),
        ]
        rows += [Row(f"{label}: not found", lost) for lost in onsets.lost[:3]]
        rows += [Row(f"{label}: trouble", words, "", good=False) for words in reports[name]["troubles"]]
    rows += [_naive(label, heard[way], naive[way]) for way, label in NAIVE.items()]
    calm = reports["calm"]
    rows.append(Row("session, sound thread alone: CPU", f"{100 * calm['cpu'] / calm['wall']:.1f} % of a core"))
    rows.append(Row("session, sound thread alone: memory", f"{calm['memory']:.0f} MB"))
    return rows


NAIVE = {
    "say": "naive: one-second QTimer, pyttsx3 live, numbers only",
    "coach": "naive: one-second QTimer, pyttsx3 live, every fifth a form cue",
    "beep": "naive: coarse one-second QTimer, QSoundEffect",
}


def _recorded(commands: dict[str, list[str]], patience: float) -> tuple[dict[str, Samples], dict[str, Any]]:
    """What each command played, and the JSON it printed, if any."""
    with ExitStack() as stack:
        servers = {name: stack.enter_context(SoundServer()) for name in commands}
        processes = {}
        for name, command in commands.items():
            environment = {
                **servers[name].environment,
                "QT_QPA_PLATFORM": "offscreen",
                "QT_LOGGING_RULES": "qt.multimedia.*=false",
            }
            process = subprocess.Popen([sys.executable, *command], env=environment, stdout=subprocess.PIPE, text=True)
            stack.callback(process.kill)
            processes[name] = process
        printed = {name: process.communicate(timeout=patience)[0] for name, process in processes.items()}
        failed = [name for name, process in processes.items() if process.returncode]
        if failed:
            msg = f"a player did not get through: {', '.join(failed)}"
            raise OSError(msg)
        heard = {name: server.recorded() for name, server in servers.items()}
    return heard, {name: json.loads(text) for name, text in printed.items() if text.startswith("{")}


def _naive(label: str, recording: Samples, folder: Path) -> Row:
    """How far a naive way is behind its own first sound; each next one is looked for after the one before."""
    begin, places = 0, []
    sounds = [_read(folder / f"{index}.wav") for index in range(len(list(folder.glob("*.wav"))))]
    for sound in sounds:
        place, likeness = _first(recording, sound, begin)
        if likeness >= LIKENESS:
            places.append(place)
            begin = place + len(sound) // 2
    if len(places) < COUNTS:
        return Row(label, f"only {len(places)} of {COUNTS} heard")
    late = (np.array(places) - places[0]) / 48 - np.arange(len(places)) * 1000
    return Row(label, f"worst {np.max(np.abs(late)):.1f} ms off in {COUNTS} counts, the last {late[-1]:+.1f} ms")


def _first(recording: Samples, sound: Samples, begin: int) -> tuple[int, float]:
    """The first place after `begin` where `sound` is heard; equal ones follow each other, so not the best of all."""
    place, likeness = begin, 0.0
    while begin < len(recording) - len(sound):
        place, likeness = locate(recording, sound, begin, begin + RATE)
        if likeness >= LIKENESS:
            # The window may have ended on the slope of a better one.
            return locate(recording, sound, place, place + RATE // 10)
        begin += RATE
    return place, likeness


def _read(path: Path) -> Samples:
    """A WAV file as our samples."""
    with wave.open(str(path)) as file:
        rate = file.getframerate()
        samples = np.frombuffer(file.readframes(file.getnframes()), dtype="<i2")
    resampled: Samples = samples if rate == RATE else soxr.resample(samples, rate, RATE)
    return resampled
