"""The tones, made by arithmetic: each phase has a shape of its own, to be told apart with closed eyes.

Belongs here: the shape, pitch and loudness of every tone. May not: when a tone sounds (core.coach), how long it is
(core.terms, because the plan reserves the time), files, devices.

Down falls, up rises, hold stays level, step is a woody tick, tick a high click, ready the beep of a 3-2-1, end a figure
of three notes, pause a low soft double.
"""

from collections.abc import Mapping
from typing import TypeAlias

import numpy as np
import numpy.typing as npt

from hiptimer.core.terms import TONE_MS, Ms, Tone
from hiptimer.pcm import RATE, Samples, frames

Wave: TypeAlias = npt.NDArray[np.float64]
"""Sound before it is rounded to 16 bit, full scale ±1."""

PEAK = 0.5
"""-6 dBFS: with these lengths about as loud as speech at -16 LUFS, as the ear adds up over some 0.2 s."""

SOFT_PEAK = 0.35
"""-9 dBFS, for what should not stand out."""

FADE: Ms = 6
"""Rise and fall at both ends; shorter ones are heard as a click."""

OVERTONES = (1.0, 0.35, 0.12)
"""Fundamental and two partials: small loudspeakers carry little below 500 Hz, so the partials carry the pitch there."""


def _faded(wave: Wave, fade: Ms = FADE) -> Wave:
    """The same with a raised-cosine rise and fall of `fade` ms."""
    ramp = 0.5 - 0.5 * np.cos(np.pi * np.arange(frames(fade)) / frames(fade))
    shape = np.ones(len(wave))
    shape[: len(ramp)] = ramp
    shape[-len(ramp) :] = ramp[::-1]
    return wave * shape


def _glide(begin: float, end: float, length: Ms) -> Wave:
    """A note whose pitch moves evenly, as the ear hears it, from `begin` to `end` Hz; level where both are the same."""
    pitch = begin * (end / begin) ** np.linspace(0, 1, frames(length), endpoint=False)
    phase = 2 * np.pi * np.cumsum(pitch) / RATE
    return _faded(np.sum([part * np.sin((n + 1) * phase) for n, part in enumerate(OVERTONES)], axis=0))


def _knock(partials: tuple[float, ...], length: Ms, decay: Ms) -> Wave:
    """A struck sound: partials in Hz that do not belong to one note, falling to 1/e in `decay` ms."""
    time = np.arange(frames(length)) / RATE
    struck = np.sum([np.sin(2 * np.pi * pitch * time) / (n + 1) for n, pitch in enumerate(partials)], axis=0)
    attack = np.minimum(1, time / 0.001)
    return _faded(struck * attack * np.exp(-time * 1000 / decay), fade=1)


def _in_turn(*parts: Wave | Ms) -> Wave:
    """Sounds and silences (in ms), one after the other."""
    return np.concatenate([np.zeros(frames(part)) if isinstance(part, int) else part for part in parts])


def _finished(wave: Wave, tone: Tone, peak: float) -> Samples:
    """Filled up to the length planned for `tone`, scaled to `peak`, rounded; read-only, as everybody shares it."""
    scale = peak * np.iinfo(np.int16).max / np.max(np.abs(wave))
    samples: Samples = np.zeros(frames(TONE_MS[tone]), dtype=np.int16)
    samples[: len(wave)] = np.round(wave * scale)
    samples.setflags(write=False)
    return samples


def make_tones() -> Mapping[Tone, Samples]:
    """Every tone, ready to be mixed and exactly as long as `TONE_MS` says; takes some milliseconds."""
    last = TONE_MS[Tone.END] - 2 * 140
    waves = {
        Tone.DOWN: _glide(900, 400, TONE_MS[Tone.DOWN]),
        Tone.UP: _glide(400, 900, TONE_MS[Tone.UP]),
        Tone.HOLD: _glide(660, 660, TONE_MS[Tone.HOLD]) + 0.8 * _glide(990, 990, TONE_MS[Tone.HOLD]),
        Tone.STEP: _knock((740, 1180, 1730), length=TONE_MS[Tone.STEP], decay=18),
        Tone.TICK: _knock((2600, 3900), length=TONE_MS[Tone.TICK], decay=8),
        Tone.READY: _glide(1320, 1320, TONE_MS[Tone.READY]),
        Tone.END: _in_turn(_glide(523, 523, 120), 20, _glide(659, 659, 120), 20, _glide(1047, 1047, last)),
        Tone.PAUSE: _in_turn(_glide(262, 262, 95), TONE_MS[Tone.PAUSE] - 2 * 95, _glide(262, 262, 95)),
    }
    return {tone: _finished(wave, tone, SOFT_PEAK if tone is Tone.PAUSE else PEAK) for tone, wave in waves.items()}
