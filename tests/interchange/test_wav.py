"""The exported file is the session, to the sample, and is never left half-written."""

import wave
from pathlib import Path

import numpy as np
import pytest

from hiptimer.audio.mixer import Sounds, mix
from hiptimer.audio.tones import make_tones
from hiptimer.core.terms import TONE_MS, CueKind, Tone
from hiptimer.core.timeline import Cue
from hiptimer.interchange import EXPORTERS, wav
from hiptimer.pcm import Samples, frames
from tests.fakes import lead_in_with, noise, spoken

TOTAL = 25_500
CLIPS = {str(index): noise(260 + 7 * index, seed=index) for index in range(20)}
SOUNDS = Sounds(CLIPS, make_tones())
CUES = (
    *(spoken(1000 * index + 13 * index, 500, str(index)) for index in range(20)),
    Cue(22_000, TONE_MS[Tone.END], CueKind.TONE, "end", Tone.END),
)
TIMELINE = lead_in_with(CUES, TOTAL)


def read(path: Path) -> Samples:
    with wave.open(str(path)) as sound:
        assert (sound.getframerate(), sound.getnchannels(), sound.getsampwidth()) == (48_000, 1, 2)
        return np.frombuffer(sound.readframes(sound.getnframes()), dtype="<i2").astype(np.int16)


def test_every_cue_stands_at_its_planned_sample(tmp_path: Path) -> None:
    wav.write(TIMELINE, SOUNDS, tmp_path / "session.wav")
    samples = read(tmp_path / "session.wav")
    assert len(samples) == frames(TOTAL)
    for cue in CUES:
        sound = SOUNDS.tones[cue.tone] if cue.tone else SOUNDS.clips[cue.text]
        # Looked for, not looked up: nothing else in the file may sound like it.
        begin = max(0, frames(cue.at) - frames(200))
        part = samples[begin : frames(cue.at) + frames(200) + len(sound)]
        assert abs(begin + most_alike(part, sound) - frames(cue.at)) <= 1, cue


def most_alike(part: np.ndarray, sound: np.ndarray) -> int:
    """Where in the part the sound fits best, from its correlation at every sample, by way of its spectrum."""
    size = len(part) + len(sound)
    spectrum = np.fft.rfft(part, size) * np.conj(np.fft.rfft(sound, size))
    return int(np.argmax(np.fft.irfft(spectrum, size)[: len(part) - len(sound) + 1]))


def test_the_file_is_what_the_mixer_says(tmp_path: Path) -> None:
    wav.write(TIMELINE, SOUNDS, tmp_path / "session.wav")
    assert np.array_equal(read(tmp_path / "session.wav"), mix(TIMELINE.track, SOUNDS, 0, TOTAL))


def test_an_older_file_is_replaced_also_behind_a_link(tmp_path: Path) -> None:
    (tmp_path / "real.wav").write_bytes(b"old")
    (tmp_path / "link.wav").symlink_to(tmp_path / "real.wav")
    wav.write(TIMELINE, SOUNDS, tmp_path / "link.wav")
    assert (tmp_path / "link.wav").is_symlink()
    assert len(read(tmp_path / "real.wav")) == frames(TOTAL)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["link.wav", "real.wav"]


def test_trouble_on_the_way_keeps_the_old_file_and_leaves_nothing_behind(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "session.wav").write_bytes(b"old")

    def full(_descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("hiptimer.interchange.wav.os.fsync", full)
    with pytest.raises(OSError, match="No space left"):
        wav.write(TIMELINE, SOUNDS, tmp_path / "session.wav")
    assert (tmp_path / "session.wav").read_bytes() == b"old"
    assert [path.name for path in tmp_path.iterdir()] == ["session.wav"]


@pytest.mark.parametrize("where", ["nowhere/session.wav", "folder"])
def test_a_place_that_cannot_be_written_is_an_os_error(tmp_path: Path, where: str) -> None:
    (tmp_path / "folder").mkdir()
    with pytest.raises(OSError, match=where.partition("/")[0]):
        wav.write(TIMELINE, SOUNDS, tmp_path / where)
    assert [path.name for path in tmp_path.iterdir()] == ["folder"]


def test_a_session_too_long_for_the_format_is_refused_in_words(tmp_path: Path) -> None:
    with pytest.raises(OSError, match="12 hours"):
        wav.write(lead_in_with([], 13 * 3_600_000), SOUNDS, tmp_path / "session.wav")
    assert not list(tmp_path.iterdir())


def test_the_format_is_listed() -> None:
    assert [each.suffix for each in EXPORTERS].count(".wav") == 1
