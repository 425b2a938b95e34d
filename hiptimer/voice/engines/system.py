"""The system's own voices through pyttsx3: SAPI 5 on Windows, NSSpeechSynthesizer on macOS, eSpeak NG elsewhere.

Belongs here: everything about pyttsx3 and its faults; this is the only module that imports it.
May not: run outside the worker process, or ever call `say()` (on Linux it plays through a shell command, and stays mute
after a `save_to_file`).

The faults it has to live with (pyttsx3 2.99):
    - queued texts are lost but for the last: one `save_to_file` and one `runAndWait` for each text;
    - `runAndWait` may return before the file is there, so its arrival is awaited;
    - a voice that does not exist is only an "error" event;
    - a file it cannot write makes `runAndWait` hang for ever: the time limit of the worker ends that.
"""

import shutil
import sys
import time
from collections.abc import Iterable, Sequence
from contextlib import suppress
from itertools import count
from pathlib import Path
from typing import Any

import numpy as np

from hiptimer.pcm import RATE
from hiptimer.voice.engines.contract import EngineError, Recording, Speaker
from hiptimer.voice.engines.recorded import read

NAME = "system"

HANDS = 4
"""Most of its time pyttsx3 sleeps: 10 ms for each text."""

ROOM_BYTES = 8 << 20
"""Free space a clip on its way may need: far more than the longest piece."""

FILE_LIMIT_S = 1.0
"""How long a file may take to arrive after the engine said that it was done."""

SETTLE_LIMIT_S = 0.005
"""How long a driver may take to say so after its file has arrived."""

_POLL_S = 0.001

_ADVICE = {
    "win32": "install a voice under Settings, Time & language, Speech",
    "darwin": "install a voice under System Settings, Accessibility, Spoken Content",
}
_ADVICE_ELSEWHERE = "install eSpeak NG, for example with: sudo apt install espeak-ng"


def voices() -> tuple[str, ...]:
    """Ids as pyttsx3 gives them, for example `gmw/en-us`; the one that would be used first."""
    engine = _engine()
    found = [(str(voice.id), _languages(voice)) for voice in engine.getProperty("voices")]
    default = _english(found, str(engine.getProperty("voice") or ""))
    ids = [name for name, _ in found]
    return tuple(sorted(ids, key=lambda name: name != default))


def start(voice: str, rate: int, scratch: Path) -> Speaker:
    """Start the system's engine: 0.1 s with eSpeak NG."""
    _need_room(scratch)
    engine = _engine()
    known = voices()
    if not known:
        msg = f"the system has no voice at all; {_advice()}"
        raise EngineError(msg)
    events: list[BaseException | None] = []
    engine.connect("error", lambda name, exception: events.append(exception))  # noqa: ARG005  # passed by name
    engine.connect("finished-utterance", lambda name, completed: events.append(None))  # noqa: ARG005  # passed by name
    engine.setProperty("voice", _pick(known, voice))
    engine.setProperty("rate", rate)
    numbers = count()

    def speak(text: str) -> Recording:
        _sweep(scratch)
        path = scratch / f"{next(numbers)}.wav"
        events.clear()
        engine.save_to_file(text, str(path))
        engine.runAndWait()
        _raise_errors(events)
        recording = _arrived(path)
        _settle(events)
        return recording

    return speak


def _engine() -> Any:  # noqa: ANN401  # pyttsx3 is not typed
    try:
        import pyttsx3  # noqa: PLC0415  # heavy, and wanted in the worker only

        return pyttsx3.init()
    except Exception as error:
        # Every driver raises something of its own when its engine is missing: RuntimeError, OSError, ImportError, COM.
        msg = f"the system has no speech engine that works ({_first_line(error)}); {_advice()}"
        raise EngineError(msg) from error


def _advice() -> str:
    return _ADVICE.get(sys.platform, _ADVICE_ELSEWHERE)


def _first_line(error: BaseException) -> str:
    return (str(error).splitlines() or [""])[0].strip() or type(error).__name__


def _languages(voice: Any) -> tuple[str, ...]:  # noqa: ANN401  # pyttsx3 is not typed
    """`en-us`, from `en_US` (macOS), `en-US` (Windows) and `en-us` (eSpeak NG); some drivers give bytes."""
    raw = (
        entry.decode("utf-8", "ignore") if isinstance(entry, bytes) else str(entry) for entry in voice.languages or ()
    )
    return tuple(entry.replace("_", "-").lower().strip("\x00\x05") for entry in raw)


def _english(found: Iterable[tuple[str, tuple[str, ...]]], current: str) -> str:
    """For our English lines: the system's default if it speaks English, else American, else any, else the default."""
    languages = dict(found)
    if any(language.startswith("en") for language in languages.get(current, ())):
        return current
    english = [name for name, spoken in languages.items() if any(language.startswith("en") for language in spoken)]
    return min(english, key=lambda name: "en-us" not in languages[name], default=current)


def _pick(known: Sequence[str], voice: str) -> str:
    """The voice asked for; a `+variant` of eSpeak NG counts as its voice."""
    if not voice:
        return known[0]
    by_name = {name.lower(): name for name in known}
    base, plus, variant = voice.partition("+")
    if base.lower() not in by_name:
        msg = f"the system has no voice {voice!r}; `hiptimer doctor` lists those it has"
        raise EngineError(msg)
    return by_name[base.lower()] + plus + variant


def _need_room(scratch: Path) -> None:
    if shutil.disk_usage(scratch).free < ROOM_BYTES:
        msg = f"the disk that holds {scratch} is full; free some space there"
        raise EngineError(msg)


def _raise_errors(events: Iterable[BaseException | None]) -> None:
    for error in events:
        if error is not None:
            msg = f"the system's speech engine failed: {_first_line(error)}"
            raise EngineError(msg)


def _arrived(path: Path) -> Recording:
    """The recording in `path` as soon as the whole of it is there; an empty one when it never comes."""
    deadline = time.monotonic() + FILE_LIMIT_S
    while time.monotonic() < deadline:
        # Windows refuses to open a file that is being written.
        with suppress(OSError):
            recording = read(path.read_bytes())
            if recording is not None and len(recording.samples):
                path.unlink()
                return recording
        time.sleep(_POLL_S)
    return Recording(np.zeros(0, np.float32), RATE)


def _sweep(scratch: Path) -> None:
    """Remove recordings that came too late for their own text: on a busy machine eSpeak NG writes some after all."""
    for late in scratch.glob("*.wav"):
        with suppress(OSError):
            late.unlink()


def _settle(events: Sequence[BaseException | None]) -> None:
    """Wait until the driver has closed its books: eSpeak NG's does so after the file, and loses a text begun before.

    Windows never tells that a saved text is finished, so the wait is short.
    """
    deadline = time.monotonic() + SETTLE_LIMIT_S
    while not events and time.monotonic() < deadline:
        time.sleep(_POLL_S / 10)
    # It tells so a moment before it is so; a text that comes within that moment is cancelled with the old one.
    time.sleep(_POLL_S / 2)
