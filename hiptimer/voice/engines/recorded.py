"""Sound files that engines write: WAV from eSpeak NG and Windows, AIFF from macOS, told apart by content.

Belongs here: reading such a file once it is complete. May not: knowing which engine wrote it, waiting for it.
"""

import struct
from collections.abc import Iterator
from math import ldexp
from typing import Literal

import numpy as np
import numpy.typing as npt

from hiptimer.voice.engines.contract import EngineError, Recording

_HEAD = 12
"""Bytes that tell what a file is."""

_PCM, _EXTENSIBLE = 1, 0xFFFE


def read(content: bytes) -> Recording | None:
    """The sound in `content`, or None while something of the file is still missing.

    Raises:
        EngineError: the file is complete, but in a format that no known engine writes.
    """
    if len(content) < _HEAD:
        return None
    match content[:4], content[8:12]:
        case b"RIFF", b"WAVE":
            return _read_wav(content)
        case b"FORM", b"AIFF" | b"AIFC":
            return _read_aiff(content)
        case _:
            msg = f"the speech engine wrote a file that is neither WAV nor AIFF (it begins with {content[:12]!r})"
            raise EngineError(msg)


def _chunks(content: bytes, order: Literal["little", "big"]) -> Iterator[tuple[bytes, bytes]]:
    """Every complete chunk of a RIFF or IFF file as (id, body)."""
    position = _HEAD
    while position + 8 <= len(content):
        size = int.from_bytes(content[position + 4 : position + 8], order)
        body = content[position + 8 : position + 8 + size]
        if len(body) < size:
            return
        yield content[position : position + 4], body
        position += 8 + size + size % 2


def _read_wav(content: bytes) -> Recording | None:
    chunks = dict(_chunks(content, "little"))
    if b"fmt " not in chunks or b"data" not in chunks:
        return None
    tag, channels, rate, _, _, bits = struct.unpack_from("<HHIIHH", chunks[b"fmt "])
    if tag not in {_PCM, _EXTENSIBLE}:
        msg = f"the speech engine wrote a WAV file of kind {tag}; only plain PCM is understood"
        raise EngineError(msg)
    return Recording(_mono(chunks[b"data"], f"<i{bits}", channels), rate)


def _read_aiff(content: bytes) -> Recording | None:
    chunks = dict(_chunks(content, "big"))
    if b"COMM" not in chunks or b"SSND" not in chunks:
        return None
    common = chunks[b"COMM"]
    channels, _, bits, exponent, mantissa = struct.unpack_from(">hIhHQ", common)
    # The rate is an 80-bit float: no language knows them any more.
    rate = round(ldexp(mantissa, exponent - 16383 - 63))
    kind = common[18:22].lower()
    code = {b"sowt": "<i", b"fl32": ">f"}.get(kind, ">i")
    skip = 8 + int.from_bytes(chunks[b"SSND"][:4], "big")
    return Recording(_mono(chunks[b"SSND"][skip:], f"{code}{bits}", channels), rate)


def _mono(data: bytes, kind: str, channels: int) -> npt.NDArray[np.float32]:
    """Interleaved samples of `kind` (order, i or f, bits) → mono at full scale ±1."""
    order, bits = kind[:2], int(kind[2:])
    if (order[1], bits) not in {("i", 16), ("i", 32), ("f", 32)} or channels < 1:
        msg = f"the speech engine wrote sound of {bits} bits on {channels} channels; only 16 and 32 bits are understood"
        raise EngineError(msg)
    samples = np.frombuffer(data, f"{order}{bits // 8}", count=len(data) * 8 // bits // channels * channels)
    scale = 1.0 if order[1] == "f" else 2.0 ** (bits - 1)
    mono: npt.NDArray[np.float32] = (samples.reshape(-1, channels).mean(axis=1, dtype=np.float64) / scale).astype(
        np.float32
    )
    return mono
