"""The natural voice: hibari-tts, whose model comes inside its package and runs on any system.

Belongs here: everything about hibari. May not: other engines, downloads (a voice that is not on the machine is an error
in words).
"""

from importlib import import_module
from pathlib import Path
from types import ModuleType

import numpy as np

from hiptimer.voice.engines.contract import USUAL_RATE, EngineError, Recording, Speaker

NAME = "natural"

HANDS = 2
"""All of its time is arithmetic; each worker takes 200 MB."""

SLOWEST, FASTEST = 0.5, 2.0
"""Speeds the model was made for."""


def voices() -> tuple[str, ...]:
    """The voice in the package, then those the person has fetched already."""
    listing = _module("hibari.voices")
    return (
        listing.DEFAULT,
        *sorted(name for name in listing.VOICES if name != listing.DEFAULT and _here(listing, name)),
    )


def start(voice: str, rate: int, _scratch: Path) -> Speaker:
    """Load the model and its pronunciation rules: about a second, 200 MB."""
    known = voices()
    if voice and voice not in known:
        msg = f"the natural engine has no voice {voice!r} here; it has: {', '.join(known)}"
        raise EngineError(msg)
    synthesizer = _module("hibari").Hibari(voice=voice or known[0])
    speed = min(max(rate / USUAL_RATE, SLOWEST), FASTEST)

    def speak(text: str) -> Recording:
        # A fixed seed: the same text is the same sound every time, so cached and fresh clips have the same length.
        samples = synthesizer(text, speed=speed, seed=0)
        return Recording(np.asarray(samples, np.float32), synthesizer.sample_rate)

    return speak


def _module(name: str) -> ModuleType:
    try:
        return import_module(name)
    except ImportError as error:
        msg = f"the package hibari-tts does not load ({error}); install it, for example with: pip install hibari-tts"
        raise EngineError(msg) from error


def _here(listing: ModuleType, name: str) -> bool:
    try:
        listing.voice_path(name, download_missing=False)
    except OSError:
        return False
    return True
