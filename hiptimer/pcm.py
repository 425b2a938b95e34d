"""The one sound format: 48 kHz, mono, signed 16 bit.

Belongs here: the rate, the sample type and the exact step between milliseconds and frames.
May not: anything that makes, mixes, reads or plays sound.
"""

from typing import TypeAlias

import numpy as np
import numpy.typing as npt

RATE = 48_000
"""Frames a second."""

FRAMES_PER_MS = RATE // 1000
"""One millisecond is exactly 48 frames, so every planned time is a whole frame."""

BYTES_PER_FRAME = 2

Samples: TypeAlias = npt.NDArray[np.int16]
"""Mono sound, shape (frames,), full scale ±32767."""


def frames(ms: int) -> int:
    """Frames in `ms` milliseconds."""
    return ms * FRAMES_PER_MS


def length_ms(samples: Samples) -> int:
    """Length in whole milliseconds, rounded up, so that a clip never outlasts its length."""
    return -(-len(samples) // FRAMES_PER_MS)
