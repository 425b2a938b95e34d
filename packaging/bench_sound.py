"""A sound server of our own, without a loudspeaker, and a recording of everything that is played to it.

Belongs here: PulseAudio with a null sink, its recorder, how to find a known sound in a recording. May not: what is
played, what counts as good.
"""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import tempfile
import time
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt

if TYPE_CHECKING:
    from collections.abc import Sequence
    from types import TracebackType
    from typing import Self

    from hiptimer.audio.mixer import Sounds
    from hiptimer.core.timeline import Track
    from hiptimer.pcm import Samples

PROGRAMS = ("pulseaudio", "pactl", "parec")
PATIENCE = 15.0
"""Seconds for the server to answer."""

BYTES_PER_SECOND = 2 * 48_000
LOOK = 0.003
"""Seconds from one look at the growing recording to the next."""

SETTLE = 0.2
"""Seconds from a new sink's first reader to its first use."""

HEADPHONES = ("sink_name=headphones", "sink_properties=device.description=Headphones")

RECORDER_LATENCY = 20
"""Milliseconds; the sink works as far ahead as its most impatient reader lets it."""

AHEAD = RECORDER_LATENCY / 1000

LIKENESS = 0.8
"""Normalised correlation from which on a sound counts as found; a sound played untouched reaches 1."""

SHORTEST = 20
"""Frames that a sound must have to be told from another."""


def missing() -> str:
    """Why nothing can be played and recorded here; empty where it can."""
    absent = [name for name in PROGRAMS if shutil.which(name) is None]
    return f"{', '.join(absent)} not installed (Debian: pulseaudio, pulseaudio-utils)" if absent else ""


class SoundServer:
    """PulseAudio in a folder of its own with one null sink, recorded from the start; use it as a context.

    The recorder comes before any program, because a null sink without a reader works in steps of two seconds.
    """

    def __init__(self) -> None:
        self._stack = ExitStack()
        self._pulse: subprocess.Popen[bytes] | None = None
        # A socket's path may have 107 characters, so the folder is made where paths are short.
        self._folder = Path("/")
        self.environment: dict[str, str] = {}
        """For the programs that shall play to it."""

    def __enter__(self) -> Self:
        self._folder = Path(self._stack.enter_context(tempfile.TemporaryDirectory(prefix="ht-", dir="/tmp")))
        self.environment = {
            # Asked of every program alike, it would make the recorder as slow as the player.
            **{name: value for name, value in os.environ.items() if name != "PULSE_LATENCY_MSEC"},
            "XDG_RUNTIME_DIR": str(self._folder),
            "PULSE_RUNTIME_PATH": str(self._folder / "pulse"),
            "PULSE_SERVER": f"unix:{self._folder}/pulse/native",
            "QT_AUDIO_BACKEND": "pulseaudio",
        }
        options = ["-n", "--daemonize=no", "--exit-idle-time=-1", "--use-pid-file=no"]
        sink = "module-null-sink sink_name=bar rate=48000 channels=2 format=s16le"
        modules = ["-L", "module-native-protocol-unix", "-L", sink, "-L", "module-always-sink"]
        self._pulse = self._start(["pulseaudio", *options, *modules])
        deadline = time.monotonic() + PATIENCE
        while self._control("info").returncode:
            if time.monotonic() > deadline or self._pulse.poll() is not None:
                self._stack.close()
                msg = "pulseaudio does not start here; try `pulseaudio -n --daemonize=no` by hand to see why"
                raise OSError(msg)
            time.sleep(0.05)
        self._record()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._stack.close()

    def recorded(self) -> Samples:
        """Everything recorded so far, 48 kHz mono."""
        raw = (self._folder / "recorded.raw").read_bytes()
        samples: Samples = np.frombuffer(raw[: len(raw) // 2 * 2], dtype="<i2").astype(np.int16)
        return samples

    def follow(self, process: subprocess.Popen[bytes], patience: float) -> float:
        """Wait until `process` ends; when the recording's first sample sounded, in seconds of the monotonic clock.

        Samples reach the file late by turns: of all beginnings that the looks allow, the earliest is the one without
        any such delay. What reached it then was still to sound, by as much as the sink works ahead.

        Raises:
            subprocess.TimeoutExpired: it takes longer than `patience` seconds.
        """
        file = self._folder / "recorded.raw"
        begin, deadline = float("inf"), time.monotonic() + patience
        while process.poll() is None:
            begin = min(begin, time.monotonic() - file.stat().st_size / BYTES_PER_SECOND)
            if time.monotonic() > deadline:
                raise subprocess.TimeoutExpired(process.args, patience)
            time.sleep(LOOK)
        return begin + AHEAD

    def plug_in(self) -> None:
        """Give programs another sink, which is read but not kept, and is the default from now on."""
        self._control("load-module", "module-null-sink", *HEADPHONES, "rate=48000", "channels=2")
        self._read("headphones", subprocess.DEVNULL)
        time.sleep(SETTLE)
        self._control("set-default-sink", "headphones")

    def unplug_again(self) -> None:
        """Take that sink away, so that the recorded one is the default again."""
        for line in self._control("list", "short", "modules").stdout.decode().splitlines():
            if HEADPHONES[0] in line:
                self._control("unload-module", line.split()[0])

    def unplug(self) -> None:
        """Take the sink away under whoever plays to it; the server puts another in its place."""
        self._control("unload-module", "module-null-sink")

    def kill(self) -> None:
        """The server dies on the spot."""
        if self._pulse is not None:
            self._pulse.send_signal(signal.SIGKILL)
            self._pulse.wait()

    def _record(self) -> None:
        out = self._stack.enter_context((self._folder / "recorded.raw").open("wb"))
        self._read("bar", out)
        deadline = time.monotonic() + PATIENCE
        while (self._folder / "recorded.raw").stat().st_size == 0 and time.monotonic() < deadline:
            time.sleep(0.05)

    def _read(self, sink: str, out: object) -> None:
        form = ["--format=s16le", "--rate=48000", "--channels=1", f"--latency-msec={RECORDER_LATENCY}"]
        self._start(["parec", f"--device={sink}.monitor", *form], out)

    def _start(self, command: Sequence[str], out: object = subprocess.DEVNULL) -> subprocess.Popen[bytes]:
        process = subprocess.Popen(  # type: ignore[call-overload]
            command, env=self.environment, stdout=out, stderr=subprocess.DEVNULL, stdin=subprocess.DEVNULL
        )
        self._stack.callback(_end, process)
        return process  # type: ignore[no-any-return]

    def _control(self, *arguments: str) -> subprocess.CompletedProcess[bytes]:
        return subprocess.run(["pactl", *arguments], env=self.environment, capture_output=True, check=False)


def _end(process: subprocess.Popen[bytes]) -> None:
    process.terminate()
    try:
        process.wait(5)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()


@dataclass(frozen=True, slots=True)
class Planned:
    """A sound and when it should be heard."""

    at: int
    """In ms."""
    sound: Samples
    name: str


@dataclass(frozen=True, slots=True)
class Onsets:
    """How a recording keeps to its plan."""

    planned: int
    found: int
    offset: float
    """Of the plan's 0 in the recording, in ms: median over all sounds."""
    times: npt.NDArray[np.float64]
    """When each sound found was planned, in ms."""
    late: npt.NDArray[np.float64]
    """By how much each sound found comes after its planned moment, in ms; the common offset is taken off."""
    lost: tuple[str, ...]

    @property
    def worst(self) -> float:
        """Largest |onset - plan| in ms; endless if nothing was found."""
        return float(np.max(np.abs(self.late))) if self.found else float("inf")

    @property
    def drift(self) -> float:
        """Slope in ms an hour."""
        return float(np.polyfit(self.times, self.late, 1)[0]) * 3_600_000 if self.found > 1 else 0.0


def planned_sounds(track: Track, sounds: Sounds, stop: int) -> list[Planned]:
    """What a listener must hear of `track` before `stop` ms."""
    from hiptimer.audio.mixer import sound_of  # noqa: PLC0415 this module serves programs without hiptimer too
    from hiptimer.pcm import frames  # noqa: PLC0415

    ends = [*track.starts[1:], stop]
    heard = [(cue, sound_of(cue, sounds)[: frames(end - cue.at)]) for cue, end in zip(track.cues, ends, strict=True)]
    return [Planned(cue.at, sound, cue.text) for cue, sound in heard if len(sound) > SHORTEST and cue.end <= stop]


def locate(recording: Samples, sound: Samples, begin: int, stop: int) -> tuple[int, float]:
    """The frame in [`begin`, `stop`) at which `sound` fits best, and how well: 1 is perfect."""
    begin, stop = max(0, begin), min(stop, len(recording) - len(sound))
    if stop <= begin:
        return begin, 0.0
    part = recording[begin : stop + len(sound)].astype(np.float64)
    wanted = sound.astype(np.float64)
    size = 1 << (len(part) + len(wanted)).bit_length()
    product = np.fft.irfft(np.fft.rfft(part, size) * np.conj(np.fft.rfft(wanted, size)), size)[: stop - begin]
    power = np.concatenate([[0.0], np.cumsum(part**2)])
    energy = power[len(wanted) :][: stop - begin] - power[: stop - begin]
    likeness = product / np.sqrt(np.maximum(energy, 1.0) * max(1.0, float(np.sum(wanted**2))))
    best = int(np.argmax(likeness))
    return begin + best, float(likeness[best])


def rough_offset(recording: Samples, plan: Sequence[Planned]) -> int:
    """Where the plan's 0 lies in the recording, in ms: where loud and quiet agree best."""
    length = len(recording) // 48
    loudness = np.abs(recording[: length * 48].astype(np.float64)).reshape(length, 48).mean(axis=1)
    wanted = np.zeros(plan[-1].at + len(plan[-1].sound) // 48 + 1)
    for each in plan:
        ms = len(each.sound) // 48
        envelope = np.abs(each.sound[: ms * 48].astype(np.float64)).reshape(ms, 48).mean(axis=1)
        wanted[each.at : each.at + ms] = envelope[: len(wanted) - each.at]
    size = 1 << (len(loudness) + len(wanted)).bit_length()
    fit = np.fft.irfft(np.fft.rfft(loudness, size) * np.conj(np.fft.rfft(wanted, size)), size)
    return int(np.argmax(fit[:length]))


def compare(recording: Samples, plan: Sequence[Planned], reach: int = 300) -> Onsets:
    """Find every planned sound within `reach` ms of where it should be."""
    offset = rough_offset(recording, plan)
    times, places, lost = [], [], []
    for each in plan:
        around = (offset + each.at) * 48
        place, likeness = locate(recording, each.sound, around - reach * 48, around + reach * 48)
        if likeness >= LIKENESS:
            times.append(each.at)
            places.append(place / 48)
        else:
            lost.append(f"{each.name} at {each.at} ms ({likeness:.2f})")
    late = np.array(places) - np.array(times)
    middle = float(np.median(late)) if len(late) else 0.0
    return Onsets(len(plan), len(times), middle, np.array(times, dtype=np.float64), late - middle, tuple(lost))
