"""Clips and tones stand on their samples, however the track is cut into blocks."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from hiptimer.audio.feed import Feed
from hiptimer.audio.mixer import Sounds, mix, mix_stretches
from hiptimer.core.player import Command, Player, Stretch
from hiptimer.core.snapshot import Mode
from hiptimer.core.terms import CueKind, Tone
from hiptimer.core.timeline import Cue, Track
from hiptimer.pcm import Samples, frames
from tests.fakes import lead_in_with, noise, spoken

TOTAL = 4000


def clip(ms: int, value: int) -> Samples:
    return np.full(frames(ms), value, dtype=np.int16)


SOUNDS = Sounds({"one": clip(300, 1), "two": clip(500, 2)}, {Tone.TICK: clip(50, 9)})


@st.composite
def tracks(draw: st.DrawFn) -> tuple[Track, Sounds]:
    """Cues in order; clips shorter, longer and much longer than planned, or missing."""
    cues: list[Cue] = []
    clips: dict[str, Samples] = {}
    at = 0
    for index in range(draw(st.integers(0, 8))):
        at += draw(st.integers(0, 300))
        length = draw(st.integers(1, 400))
        cues.append(spoken(at, length, str(index)))
        clips[str(index)] = noise(draw(st.sampled_from([0, 1, length, length + 150, 900])), seed=index)
        at += length
    return Track(tuple(cues)), Sounds(clips, {})


def test_a_cue_stands_on_its_planned_sample() -> None:
    mixed = mix(Track((spoken(100, 300, "one"), spoken(1000, 500, "two"))), SOUNDS, 0, 2000)
    assert len(mixed) == frames(2000)
    assert np.flatnonzero(mixed == 1)[[0, -1]].tolist() == [frames(100), frames(400) - 1]
    assert np.flatnonzero(mixed == 2)[[0, -1]].tolist() == [frames(1000), frames(1500) - 1]
    assert np.count_nonzero(mixed) == frames(800)


def test_a_tone_wins_over_words_and_unknown_sounds_are_silence() -> None:
    cues = (
        Cue(0, 50, CueKind.TONE, "one", Tone.TICK),
        Cue(100, 50, CueKind.TONE, "up", Tone.UP),
        spoken(200, 300, "a mere caption"),
    )
    mixed = mix(Track(cues), SOUNDS, 0, 600)
    assert (mixed[: frames(50)] == 9).all()
    assert not mixed[frames(50) :].any()


def test_a_clip_longer_than_planned_sounds_on_up_to_the_next_cue_and_no_further() -> None:
    track = Track((spoken(0, 100, "two"), spoken(200, 300, "one")))
    mixed = mix(track, SOUNDS, 0, 600)
    assert (mixed[: frames(200)] == 2).all()
    assert (mixed[frames(200) : frames(500)] == 1).all()
    assert (mix(track, SOUNDS, 150, 50) == 2).all()


@pytest.mark.parametrize(("start", "length"), [(-500, 500), (5000, 100), (0, 0)])
def test_outside_the_track_is_silence(start: int, length: int) -> None:
    mixed = mix(Track((spoken(0, 300, "one"),)), SOUNDS, start, length)
    assert len(mixed) == frames(length)
    assert not mixed.any()


@given(tracks(), st.lists(st.integers(1, 700), min_size=1))
def test_any_blocks_give_the_same_bytes_as_one(made: tuple[Track, Sounds], sizes: list[int]) -> None:
    track, sounds = made
    blocks, start = [], 0
    while start < TOTAL:
        length = min(sizes[len(blocks) % len(sizes)], TOTAL - start)
        blocks.append(mix(track, sounds, start, length))
        start += length
    assert np.array_equal(np.concatenate(blocks), mix(track, sounds, 0, TOTAL))


def test_stretches_follow_one_another() -> None:
    track = Track((spoken(0, 300, "one"),))
    mixed = mix_stretches([Stretch(None, 0, 10), Stretch(track, 100, 20), Stretch(None, 0, 5)], SOUNDS)
    assert np.flatnonzero(mixed)[[0, -1]].tolist() == [frames(10), frames(30) - 1]
    assert len(mixed) == frames(35)
    assert len(mix_stretches([], SOUNDS)) == 0


@given(tracks(), st.lists(st.integers(0, 20_000)))
def test_a_device_may_ask_for_any_number_of_bytes(made: tuple[Track, Sounds], sizes: list[int]) -> None:
    track, sounds = made
    feed = Feed(Player(lead_in_with(track.cues, TOTAL)), sounds)
    feed.do(Command.PLAY)
    whole = mix(track, sounds, 0, TOTAL).tobytes()
    pulled = b""
    while len(pulled) < len(whole):
        for size in (*sizes, 10_007):
            block = feed.pull(size)
            assert len(block) == size
            pulled += block
    assert pulled[: len(whole)] == whole


@given(st.integers(0, 50_000), st.integers(0, 15_360))
def test_shown_is_what_is_heard_and_not_what_was_handed_out(size: int, buffered: int) -> None:
    feed = Feed(Player(lead_in_with([], TOTAL)), SOUNDS)
    feed.do(Command.PLAY)
    feed.pull(size)
    position = feed.heard(min(buffered, size)).position
    assert position == (size - min(buffered, size)) // 96


def test_time_that_nobody_listens_to_counts_as_well() -> None:
    feed = Feed(Player(lead_in_with([], TOTAL)), SOUNDS)
    feed.do(Command.PLAY)
    feed.pull(960)
    feed.skip(490)
    assert feed.now == 500
    assert feed.heard(0).position == 500
    feed.skip(TOTAL)
    assert feed.heard(0).mode is Mode.DONE
