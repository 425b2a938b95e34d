"""A clip is kept whole or not at all, and read only if whole."""

import wave
from pathlib import Path

import numpy as np
import pytest

from hiptimer.pcm import RATE
from hiptimer.voice import cache

CLIP = (np.arange(480) * 60 - 14000).astype(np.int16)


def kept(folder: Path) -> Path:
    path = folder / "clip.wav"
    cache.keep(path, CLIP)
    return path


def test_a_kept_clip_comes_back(tmp_path: Path) -> None:
    clip = cache.load(kept(tmp_path))
    assert clip is not None
    assert clip.dtype == np.int16
    assert np.array_equal(clip, CLIP)


def test_it_is_a_wav_file_for_everybody(tmp_path: Path) -> None:
    with wave.open(str(kept(tmp_path))) as file:
        assert (file.getnchannels(), file.getsampwidth(), file.getframerate(), file.getnframes()) == (
            1,
            2,
            RATE,
            len(CLIP),
        )
        assert file.readframes(len(CLIP)) == CLIP.tobytes()


def test_nothing_else_is_left_in_the_folder(tmp_path: Path) -> None:
    path = kept(tmp_path)
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize(
    "damage",
    [
        lambda _: b"",
        lambda content: content[:20],
        lambda content: content[:-2],
        lambda content: content[:-1],
        lambda content: content + b"\0\0",
        lambda content: bytes(len(content)),
        lambda content: content[:400] + bytes(len(content) - 400),
        lambda content: content.replace(b"RIFF", b"RIFX"),
        lambda content: content[: len(content) - len(CLIP) * 2],
        lambda _: b"not a sound at all",
    ],
    ids=["empty", "head cut", "frame lost", "odd", "longer", "zeros", "zero tail", "other kind", "no samples", "text"],
)
def test_a_damaged_file_is_no_clip(tmp_path: Path, damage: "object") -> None:
    path = kept(tmp_path)
    path.write_bytes(damage(path.read_bytes()))  # type: ignore[operator]
    assert cache.load(path) is None


def test_what_is_not_there_or_a_folder_is_no_clip(tmp_path: Path) -> None:
    assert cache.load(tmp_path / "missing.wav") is None
    assert cache.load(tmp_path) is None


def test_a_write_that_fails_leaves_the_old_clip_and_no_part(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = kept(tmp_path)

    def full(part: Path, content: bytes) -> int:
        with part.open("wb") as file:
            file.write(content[:100])
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "write_bytes", full)
    with pytest.raises(OSError, match="No space"):
        cache.keep(path, CLIP[:10])
    assert list(tmp_path.iterdir()) == [path]
    assert cache.load(path) is not None


def test_all_that_decides_the_sound_is_in_the_name(monkeypatch: pytest.MonkeyPatch) -> None:
    names = {
        cache.file_name("natural", "", 155, ("one",)),
        cache.file_name("system", "", 155, ("one",)),
        cache.file_name("natural", "heart", 155, ("one",)),
        cache.file_name("natural", "", 156, ("one",)),
        cache.file_name("natural", "", 155, ("two",)),
        cache.file_name("natural", "", 155, ("one", "two")),
    }
    monkeypatch.setattr("hiptimer.voice.polish.EDITION", 0)
    names.add(cache.file_name("natural", "", 155, ("one",)))
    assert len(names) == 7
