"""A session as a WAV file: what would have been heard, without pauses.

Belongs here: the file around the samples. May not: mixing of its own; what feeds the loudspeaker fills the file too.
"""

import errno
import os
import wave
from pathlib import Path
from typing import BinaryIO, Final

from hiptimer.audio.mixer import Sounds, mix
from hiptimer.core.terms import Ms
from hiptimer.core.timeline import Timeline
from hiptimer.pcm import BYTES_PER_FRAME, RATE, frames

SUFFIX: Final = ".wav"
LABEL: Final = "WAV sound"

BLOCK: Final[Ms] = 10_000
"""Mixed at a time: 1 MB, so that memory does not grow with the session."""

LIMIT: Final = 2**32 - 1024
"""The format counts its bytes in 32 bits; a little room is left for the head."""


def write(timeline: Timeline, sounds: Sounds, out: Path) -> None:
    """Write the whole of `timeline` to `out`: 48 kHz, mono, 16 bit.

    A file of that name is replaced at the very end; until then it stays as it was.

    Raises:
        OSError: the folder cannot be written, the disk is full, or the session is longer than the format can hold
            (12 hours). Nothing half-done is left behind.
    """
    if frames(timeline.total) * BYTES_PER_FRAME > LIMIT:
        raise OSError(errno.EFBIG, "a WAV file cannot hold more than 12 hours", str(out))
    target = out.resolve()
    part = target.with_name(f".{target.name}.{os.getpid()}.part")
    try:
        with part.open("wb") as file:
            _fill(file, timeline, sounds)
            file.flush()
            os.fsync(file.fileno())
        part.replace(target)
    finally:
        part.unlink(missing_ok=True)


def _fill(file: BinaryIO, timeline: Timeline, sounds: Sounds) -> None:
    with wave.open(file, "wb") as sound:
        sound.setnchannels(1)
        sound.setsampwidth(BYTES_PER_FRAME)
        sound.setframerate(RATE)
        # Told beforehand, so that the head is right from the start and need not be written twice.
        sound.setnframes(frames(timeline.total))
        for start in range(0, timeline.total, BLOCK):
            block = mix(timeline.track, sounds, start, min(BLOCK, timeline.total - start))
            sound.writeframesraw(block.astype("<i2", copy=False).tobytes())
