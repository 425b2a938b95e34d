"""Files as the engines of three systems write them."""

import io
import struct
import wave

import numpy as np
import pytest

from hiptimer.voice.engines import EngineError
from hiptimer.voice.engines.recorded import read

VALUES = [0, 8192, -8192, 32767, -32768]
EXPECTED = np.array(VALUES) / 32768


def wav(values: list[int] = VALUES, channels: int = 1) -> bytes:
    file = io.BytesIO()
    with wave.open(file, "wb") as out:
        out.setnchannels(channels)
        out.setsampwidth(2)
        out.setframerate(22_050)
        out.writeframes(struct.pack(f"<{len(values)}h", *values))
    return file.getvalue()


def aiff(kind: bytes = b"", data: bytes | None = None, bits: int = 16) -> bytes:
    sound = struct.pack(">5h", *VALUES) if data is None else data
    rate = struct.pack(">HQ", 16383 + 14, 22_050 << 49)
    common = struct.pack(">hIh", 1, 5, bits) + rate + (kind + b"\0\0" if kind else b"")
    chunks = b"COMM" + struct.pack(">I", len(common)) + common
    chunks += b"SSND" + struct.pack(">III", len(sound) + 8, 0, 0) + sound
    form = b"AIFC" if kind else b"AIFF"
    return b"FORM" + struct.pack(">I", len(chunks) + 4) + form + chunks


@pytest.mark.parametrize(
    "content",
    [
        wav(),
        wav([value for value in VALUES for _ in range(2)], channels=2),
        wav()[:12] + b"LIST\x03\0\0\0abc\0" + wav()[12:],
        aiff(),
        aiff(b"NONE"),
        aiff(b"sowt", struct.pack("<5h", *VALUES)),
        aiff(b"fl32", struct.pack(">5f", *EXPECTED), bits=32),
    ],
    ids=["wav", "stereo", "other chunks", "aiff", "aifc", "little-endian aifc", "float aifc"],
)
def test_sound_and_rate_are_read(content: bytes) -> None:
    recording = read(content)
    assert recording is not None
    assert recording.rate == 22_050
    assert recording.samples.dtype == np.float32
    np.testing.assert_allclose(recording.samples, EXPECTED, atol=1e-6)


@pytest.mark.parametrize("whole", [wav(), aiff()], ids=["wav", "aiff"])
def test_a_file_on_its_way_is_waited_for(whole: bytes) -> None:
    assert all(read(whole[:length]) is None for length in range(len(whole)))


@pytest.mark.parametrize(
    "content", [b"OggS" + bytes(40), wav().replace(b"\x01\0\x01\0", b"\x06\0\x01\0", 1), aiff(b"fl64", bytes(40), 64)]
)
def test_a_format_no_engine_writes_is_an_error_in_words(content: bytes) -> None:
    with pytest.raises(EngineError, match="the speech engine wrote"):
        read(content)
