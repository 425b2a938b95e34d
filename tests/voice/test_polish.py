"""Trimmed, evened out, without clicks, whatever comes in."""

import numpy as np
import numpy.typing as npt
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays

from hiptimer.pcm import FRAMES_PER_MS, RATE, Samples
from hiptimer.voice import polish
from hiptimer.voice.engines import Recording

FULL = 32767
RATES = st.sampled_from([16_000, 22_050, 24_000, 44_100, 48_000])


def voice(ms: int, rate: int, peak: float = 0.3, hertz: float = 220.0) -> npt.NDArray[np.float32]:
    """Something like a vowel."""
    t = np.arange(ms * rate // 1000) / rate
    return (peak * np.sin(2 * np.pi * hertz * t)).astype(np.float32)


def silence(ms: int, rate: int) -> npt.NDArray[np.float32]:
    return np.zeros(ms * rate // 1000, np.float32)


def loudness_db(clip: Samples) -> float:
    return float(20 * np.log10(np.sqrt(np.mean(np.square(clip / FULL)))))


@pytest.mark.parametrize("rate", [16_000, 22_050, 24_000, 44_100, 48_000])
@pytest.mark.parametrize("lead", [0, 1, 2, 57, 300])
def test_speech_begins_and_ends_with_the_clip(rate: int, lead: int) -> None:
    recording = Recording(np.concatenate([silence(lead, rate), voice(400, rate), silence(390, rate)]), rate)
    clip = polish.polished([recording])
    audible = np.flatnonzero(np.abs(clip) > FULL * 0.01)
    assert audible[0] <= 8 * FRAMES_PER_MS
    assert len(clip) - audible[-1] <= 10 * FRAMES_PER_MS
    assert len(clip) == pytest.approx(400 * FRAMES_PER_MS, abs=14 * FRAMES_PER_MS)


def test_a_soft_consonant_before_the_vowel_is_kept() -> None:
    rate = 24_000
    hiss = np.random.default_rng(1).normal(0, 0.3 * 10 ** (-30 / 20), 80 * rate // 1000).astype(np.float32)
    recording = Recording(np.concatenate([silence(250, rate), hiss, voice(200, rate), silence(300, rate)]), rate)
    assert len(polish.polished([recording])) >= 280 * FRAMES_PER_MS


def test_a_noisy_lead_far_below_the_speech_is_cut() -> None:
    rate = 24_000
    noise = np.random.default_rng(1).normal(0, 1e-4, 700 * rate // 1000).astype(np.float32)
    noise[300 * rate // 1000 : 500 * rate // 1000] += voice(200, rate)
    assert len(polish.polished([Recording(noise, rate)])) <= 215 * FRAMES_PER_MS


@pytest.mark.parametrize("peak", [0.02, 0.1, 0.3, 0.99, 4.0])
def test_every_clip_is_as_loud_as_the_others(peak: float) -> None:
    clip = polish.polished([Recording(voice(300, 24_000, peak), 24_000)])
    assert loudness_db(clip) == pytest.approx(-19, abs=0.5)


def test_pauses_inside_do_not_make_a_clip_louder() -> None:
    rate = 24_000
    short = polish.polished([Recording(voice(300, rate), rate)])
    halting = polish.polished(
        [Recording(np.concatenate([voice(300, rate), silence(500, rate), voice(300, rate)]), rate)]
    )
    assert np.abs(halting).max() == pytest.approx(np.abs(short).max(), rel=0.05)


def test_a_constant_offset_goes() -> None:
    rate = 24_000
    sound = np.concatenate([silence(300, rate), voice(300, rate), silence(300, rate)]) + np.float32(0.2)
    clip = polish.polished([Recording(sound, rate)])
    assert len(clip) <= 320 * FRAMES_PER_MS
    assert abs(clip.mean()) < FULL * 0.002


@settings(deadline=None)
@given(
    arrays.arrays(np.float32, st.integers(0, 3000), elements=st.floats(allow_nan=True, allow_infinity=True, width=32)),
    RATES,
)
def test_nothing_clips_or_clicks_whatever_comes_in(sound: npt.NDArray[np.float32], rate: int) -> None:
    clip = polish.polished([Recording(sound, rate)])
    assert clip.dtype == np.int16
    assert len(clip) <= len(sound) * RATE / rate + FRAMES_PER_MS
    if len(clip):
        assert np.abs(clip.astype(np.int32)).max() <= FULL * 10 ** (-0.99 / 20)
        assert abs(int(clip[0])) <= 1
        assert abs(int(clip[-1])) <= 1


@pytest.mark.parametrize("sound", [np.zeros(0), np.zeros(5000), np.full(5000, 0.3), np.full(5000, 1e-5)])
def test_what_is_silent_gives_no_samples(sound: npt.NDArray[np.float64]) -> None:
    assert len(polish.polished([Recording(sound.astype(np.float32), 24_000)])) == 0


def test_sentences_are_joined_with_a_pause() -> None:
    one = Recording(voice(200, 24_000), 24_000)
    alone = polish.polished([one])
    both = polish.polished([one, one])
    gap = polish.SENTENCE_GAP_MS * FRAMES_PER_MS
    assert len(both) == 2 * len(alone) + gap
    assert not both[len(alone) : len(alone) + gap].any()


def test_half_a_text_is_no_clip() -> None:
    assert len(polish.polished([Recording(voice(200, 24_000), 24_000), Recording(silence(0, 24_000), 24_000)])) == 0
    assert len(polish.polished([])) == 0
