"""Clips kept as WAV files, so that a session starts at once the second time.

Belongs here: the name of a clip's file, writing it whole or not at all, reading it only if it is whole.
May not: making clips.
"""

import hashlib
import os
import struct
import zlib
from collections.abc import Sequence
from pathlib import Path

import numpy as np

from hiptimer.pcm import BYTES_PER_FRAME, RATE, Samples
from hiptimer.voice import polish

_PCM = 1


def file_name(engine: str, voice: str, rate: int, pieces: Sequence[str]) -> str:
    """One name for everything that decides how a clip sounds.

    Args:
        engine: name of the engine.
        voice: id of its voice, "" for its default.
        rate: words a minute.
        pieces: the text as spelled out: a better spelling is another clip.
    """
    deciding = "\0".join((engine, voice, str(rate), str(polish.EDITION), *pieces))
    return f"{engine}-{hashlib.sha256(deciding.encode()).hexdigest()[:40]}.wav"


def load(path: Path) -> Samples | None:
    """The clip in `path`, read-only; None if it is not there, not readable or not whole."""
    try:
        content = path.read_bytes()
    except OSError:
        return None
    head = len(_header(b""))
    data = content[head:]
    if not data or len(data) % BYTES_PER_FRAME or content[:head] != _header(data):
        return None
    return np.frombuffer(data, "<i2").astype(np.int16, copy=False)


def keep(path: Path, clip: Samples) -> None:
    """Write `clip` to `path`; whoever reads meanwhile sees the old file or the new one, never half of it.

    Raises:
        OSError: no folder, no permission, no space; nothing is left behind.
    """
    data = clip.astype("<i2").tobytes()
    part = path.with_name(f"{path.name}.{os.getpid()}.part")
    try:
        part.write_bytes(_header(data) + data)
        part.replace(path)
    except OSError:
        part.unlink(missing_ok=True)
        raise


def _header(data: bytes) -> bytes:
    """A WAV header that fits `data` and no other: it carries a checksum, in a chunk of its own that players pass over.

    The checksum finds the file whose length survived a power cut and whose content did not: nothing here is synced to
    the disk.
    """
    shape = struct.pack("<HHIIHH", _PCM, 1, RATE, RATE * BYTES_PER_FRAME, BYTES_PER_FRAME, 8 * BYTES_PER_FRAME)
    body = b"WAVE" + _chunk(b"fmt ", shape) + _chunk(b"crc ", struct.pack("<I", zlib.crc32(data)))
    return b"RIFF" + struct.pack("<I", len(body) + 8 + len(data)) + body + b"data" + struct.pack("<I", len(data))


def _chunk(name: bytes, body: bytes) -> bytes:
    return name + struct.pack("<I", len(body)) + body
