"""A raw recording → a clip: trimmed, at the program's rate, as loud as every other clip, without clicks.

Belongs here: pure arithmetic on samples. May not: engines, files, processes.
"""

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt
import soxr

from hiptimer.pcm import FRAMES_PER_MS, RATE, Samples
from hiptimer.voice.engines.contract import Recording

EDITION = 1
"""Part of every clip's name in the cache: count it up when the same recording no longer gives the same clip."""

LOUDEST = 8.0
"""No engine goes beyond this (full scale ±1); arithmetic with what does would overflow."""

AUDIBLE_DB = -36.0
"""Louder than this against the loudest moment is speech: an f lies near -30 dB, every engine's silence below -60 dB."""

INAUDIBLE = 10 ** (-60 / 20)
"""A recording that never reaches this level (full scale ±1) holds nothing."""

OFFSET_FRAMES = 4000
"""So many frames tell a constant offset."""

WINDOW_MS, KEPT_MS = 3, 3
"""How finely the edges of speech are found, and what is kept of the silence on either side."""

FADE_MS = 3
"""Length of the fade at both ends; it lies in the silence that was kept."""

LOUDNESS = 10 ** (-19 / 20)
"""Root mean square of the loud parts of every clip, full scale ±1."""

LOUD_PART = 10 ** (-12 / 20)
"""Moments below this against the loudest one are pauses and soft consonants: they do not count for the loudness."""

LOUD_WINDOW_MS = 40
"""A clip's loudness is judged in stretches of this length."""

CEILING = 10 ** (-1.0 / 20)
"""Highest peak of a clip, full scale ±1."""

SENTENCE_GAP_MS = 300
"""Silence between two sentences of one clip."""

Sound = npt.NDArray[np.float32]
"""Mono, shape (frames,), full scale ±1."""


def polished(pieces: Sequence[Recording]) -> Samples:
    """One clip from the pieces of a text, with a pause between them.

    Returns:
        Samples at `pcm.RATE`; none if any piece holds nothing, since half a sentence is worse than none.
    """
    clips = [_clip(piece) for piece in pieces]
    if not clips or not all(len(clip) for clip in clips):
        return np.zeros(0, np.int16)
    gap = np.zeros(SENTENCE_GAP_MS * FRAMES_PER_MS, np.int16)
    joined: Samples = np.concatenate([part for clip in clips for part in (gap, clip)][1:])
    return joined


def _clip(recording: Recording) -> Samples:
    sound = trimmed(recording.samples, recording.rate)
    if not len(sound):
        return np.zeros(0, np.int16)
    if recording.rate != RATE:
        sound = np.asarray(soxr.resample(sound, recording.rate, RATE, "HQ"), np.float32)
    whole: Samples = np.rint(faded(levelled(sound, RATE)) * np.float32(np.iinfo(np.int16).max)).astype(np.int16)
    return whole


def trimmed(samples: Sound, rate: int) -> Sound:
    """Speech without the silence around it, and without a constant offset.

    Args:
        samples: mono sound; values that are no numbers count as silence.
        rate: frames a second, at least 1000.

    Returns:
        From `KEPT_MS` before the first audible millisecond to as much after the last; nothing where all is inaudible.
    """
    finite = np.nan_to_num(samples, nan=0.0, posinf=0.0, neginf=0.0)
    sound = np.clip(finite, -LOUDEST, LOUDEST).astype(np.float32)
    if not len(sound):
        return sound
    # The median: a mean would be drawn along by the speech.
    sound = sound - np.median(sound[:: 1 + len(sound) // OFFSET_FRAMES]).astype(np.float32)
    step = rate // 1000
    level = _levels(sound, step, WINDOW_MS)
    loudest = float(level.max())
    if loudest < INAUDIBLE:
        return sound[:0]
    audible = np.flatnonzero(level >= loudest * 10 ** (AUDIBLE_DB / 20))
    return sound[max(0, int(audible[0]) - KEPT_MS) * step : (int(audible[-1]) + 1 + KEPT_MS) * step]


def levelled(sound: Sound, rate: int) -> Sound:
    """`sound` at `LOUDNESS`, or as near to it as `CEILING` allows; `sound` is not silent."""
    level = _levels(sound, rate // 1000, LOUD_WINDOW_MS)
    loud = level[level >= level.max() * LOUD_PART]
    loudness = float(np.sqrt(np.mean(np.square(loud))))
    gain = min(LOUDNESS / loudness, CEILING / float(np.abs(sound).max()))
    return sound * np.float32(gain)


def faded(sound: Sound) -> Sound:
    """`sound` with a short half-cosine at both ends, so that no clip begins or ends with a click."""
    length = min(FADE_MS * FRAMES_PER_MS, len(sound) // 2)
    rise = (0.5 - 0.5 * np.cos(np.pi * np.arange(length) / max(length, 1))).astype(np.float32)
    result = sound.copy()
    result[:length] *= rise
    result[len(sound) - length :] *= rise[::-1]
    return result


def _levels(sound: Sound, step: int, window: int) -> npt.NDArray[np.float64]:
    """Root mean square round every block of `step` frames, over `window` blocks; silence is assumed beyond the ends."""
    blocks = np.zeros(-(-len(sound) // step) * step, np.float32)
    blocks[: len(sound)] = sound
    rows = blocks.reshape(-1, step)
    energy = np.einsum("ij,ij->i", rows, rows, dtype=np.float64) / step
    sums = np.concatenate((np.zeros(1 + window // 2), np.cumsum(energy)))
    sums = np.concatenate((sums, np.full(window - window // 2, sums[-1])))
    # The difference of two sums can fall a hair below nought.
    means = np.maximum(sums[window:] - sums[:-window], 0.0)[: len(energy)] / window
    levels: npt.NDArray[np.float64] = np.sqrt(means)
    return levels
