"""The tones can be told apart with closed eyes, are as loud as each other, and do not click."""

from itertools import combinations

import numpy as np
import pytest

from hiptimer.audio.tones import PEAK, SOFT_PEAK, make_tones
from hiptimer.core.terms import TONE_MS, Tone
from hiptimer.pcm import RATE, Samples, frames, length_ms

TONES = make_tones()
FULL_SCALE = 32767


def pitch(sound: Samples) -> float:
    """The strongest frequency, in Hz."""
    spectrum = np.abs(np.fft.rfft(sound * np.hanning(len(sound)), RATE))
    return float(np.argmax(spectrum))


def turn(sound: Samples) -> float:
    """By how many octaves the pitch rises from the first third to the last."""
    third = len(sound) // 3
    return float(np.log2(pitch(sound[-third:]) / pitch(sound[:third])))


def sounding_ms(sound: Samples) -> int:
    """How many milliseconds are louder than a tenth of the peak."""
    loud = np.abs(sound[: len(sound) // 48 * 48].astype(int)).reshape(-1, 48).max(axis=1)
    return int(np.count_nonzero(loud > np.max(loud) / 10))


def test_every_tone_exists_and_is_as_long_as_planned() -> None:
    assert {tone: length_ms(sound) for tone, sound in TONES.items()} == TONE_MS


def test_none_is_longer_than_a_quarter_of_a_second_but_the_last() -> None:
    assert max(ms for tone, ms in TONE_MS.items() if tone is not Tone.END) <= 250
    assert TONE_MS[Tone.END] <= 500


@pytest.mark.parametrize("tone", Tone)
def test_peak_and_ends(tone: Tone) -> None:
    sound = TONES[tone].astype(int)
    expected = SOFT_PEAK if tone is Tone.PAUSE else PEAK
    assert np.max(np.abs(sound)) == pytest.approx(expected * FULL_SCALE, abs=2)
    assert abs(sound[0]) < 0.01 * FULL_SCALE
    assert abs(sound[-1]) < 0.01 * FULL_SCALE
    assert abs(np.mean(sound)) < 0.005 * FULL_SCALE
    with pytest.raises(ValueError, match="read-only"):
        TONES[tone][0] = 1


@pytest.mark.parametrize("tone", Tone)
def test_loudness_sits_with_speech(tone: Tone) -> None:
    """Energy of the loudest 100 ms against speech at some -16 dBFS; a tick may be weaker, its pitch carries."""
    power = np.convolve((TONES[tone] / FULL_SCALE) ** 2, np.ones(frames(100)) / frames(100))
    assert -25 < 10 * np.log10(np.max(power)) < -9


def test_down_falls_up_rises_and_the_rest_hold_their_pitch() -> None:
    assert turn(TONES[Tone.DOWN]) < -0.6
    assert turn(TONES[Tone.UP]) > 0.6
    for tone in (Tone.HOLD, Tone.READY, Tone.PAUSE):
        assert abs(turn(TONES[tone])) < 0.05


def test_the_end_climbs_in_three_notes() -> None:
    sound = TONES[Tone.END]
    notes = [pitch(sound[frames(begin) : frames(begin + 100)]) for begin in (10, 150, 290)]
    assert notes == pytest.approx([523, 659, 1047], rel=0.02)


def test_the_pause_is_two_soft_low_knocks_with_silence_between() -> None:
    sound = TONES[Tone.PAUSE]
    assert pitch(sound) < 300
    assert not sound[frames(100) : frames(150)].any()
    assert sound[: frames(95)].any()
    assert sound[frames(160) :].any()


def test_a_tick_is_high_and_a_step_lower_and_both_are_short() -> None:
    assert pitch(TONES[Tone.TICK]) > 2000
    assert 500 < pitch(TONES[Tone.STEP]) < 1500
    assert sounding_ms(TONES[Tone.TICK]) < 30
    assert sounding_ms(TONES[Tone.STEP]) < 60


def test_any_two_differ_in_pitch_direction_or_length() -> None:
    for one, other in combinations(Tone, 2):
        a, b = TONES[one], TONES[other]
        apart = (
            abs(np.log2(pitch(a) / pitch(b))) > 0.25
            or abs(turn(a) - turn(b)) > 0.5
            or abs(np.log2(sounding_ms(a) / sounding_ms(b))) > 0.8
        )
        assert apart, (one, other)
