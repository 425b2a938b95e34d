"""How one would build an interval timer without giving it much thought: what hiptimer is measured against.

    python packaging/bench_naive.py say COUNTS FOLDER      a one-second QTimer that speaks the count through pyttsx3
    python packaging/bench_naive.py coach COUNTS FOLDER    the same, with a form cue every fifth time
    python packaging/bench_naive.py beep COUNTS FOLDER     a one-second QTimer that plays a beep through QSoundEffect

Each is what a tutorial shows, and plays on a machine with nothing else to do. FOLDER receives what was played, as
`0.wav`, `1.wav` …

Belongs here: the naive ways, fairly. May not: use anything of hiptimer's.
"""

from __future__ import annotations

import os
import sys
import wave
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QCoreApplication, QTimer, QUrl

if TYPE_CHECKING:
    from collections.abc import Callable

SECOND = 1000
SETTLE = 1500
"""Milliseconds before the first and after the last, for the sound server."""

CUE = "Drift your hips to the wall."

APLAY = """#!/bin/sh
# pyttsx3 plays through aplay; this one plays to the sound server directly, and keeps a copy.
cp "$1" "{folder}/$(ls {folder} | grep -c wav).wav"
exec paplay "$1"
"""


def say(counts: int, folder: Path, cue_every: int = 0) -> None:
    """Count down from five again and again, live, in words."""
    player = folder / "aplay"
    player.write_text(APLAY.format(folder=folder))
    player.chmod(0o755)
    os.environ["PATH"] = f"{folder}:{os.environ['PATH']}"
    import pyttsx3  # noqa: PLC0415 only this way needs it

    engine = pyttsx3.init()

    def speak(index: int) -> None:
        is_cue = cue_every and index % cue_every == cue_every - 1
        engine.say(CUE if is_cue else str(5 - index % 5))
        engine.runAndWait()

    every_second(counts, speak)


def coach(counts: int, folder: Path) -> None:
    """Count, and say how to do it, as a coach would."""
    say(counts, folder, cue_every=5)


def beep(counts: int, folder: Path) -> None:
    """Beep."""
    from PySide6.QtMultimedia import QSoundEffect  # noqa: PLC0415 only this way needs it

    time = np.arange(4800) / 48000
    sound = (12000 * np.sin(2 * np.pi * 880 * time) * np.exp(-time * 30)).astype("<i2")
    for index in range(counts):
        with wave.open(str(folder / f"{index}.wav"), "wb") as file:
            file.setnchannels(1)
            file.setsampwidth(2)
            file.setframerate(48000)
            file.writeframes(sound.tobytes())
    effect = QSoundEffect()
    effect.setSource(QUrl.fromLocalFile(str(folder / "0.wav")))
    every_second(counts, lambda _index: effect.play())


def every_second(counts: int, act: Callable[[int], None]) -> None:
    """Run `act(0)`, `act(1)` … from a plain QTimer, then stop."""
    numbers = count()
    timer = QTimer()
    application = QCoreApplication.instance()

    def tick() -> None:
        index = next(numbers)
        if index < counts:
            act(index)
        elif index == counts and application is not None:
            QTimer.singleShot(SETTLE, application.quit)

    timer.timeout.connect(tick)
    QTimer.singleShot(SETTLE, lambda: timer.start(SECOND))
    if application is not None:
        application.exec()


def main(arguments: list[str]) -> int:
    """Run one of the ways to its end."""
    way, counts, folder = arguments
    application = QCoreApplication([])
    {"say": say, "coach": coach, "beep": beep}[way](int(counts), Path(folder))
    del application
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
