"""Live and exported sound are the same bytes.

A run with pauses must be the export with silence put in: nothing lost, nothing twice, whatever the sizes of the blocks.
"""

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from hiptimer.audio.mixer import Sounds, mix, mix_stretches
from hiptimer.audio.tones import make_tones
from hiptimer.core.player import Command, Player
from hiptimer.core.terms import TONE_MS, Tone
from hiptimer.core.timeline import Timeline
from hiptimer.pcm import Samples, frames
from tests.core.strategies import sessions

PART = 20_000
"""Milliseconds of each session that are looked at."""


def sounds_of(timeline: Timeline) -> Sounds:
    """A clip for every spoken cue, each with samples of its own."""
    words = {cue.text: cue.length for cue in timeline.track.cues if cue.tone is None}
    clips = {
        text: (np.arange(frames(length)) % 97 + 100 * (number + 1)).astype(np.int16)
        for number, (text, length) in enumerate(words.items())
    }
    return Sounds(clips, make_tones())


@settings(max_examples=30, deadline=None)
@given(sessions, st.lists(st.tuples(st.integers(1, 4000), st.integers(1, 3000)), max_size=5), st.integers(1, 400))
def test_a_run_with_pauses_is_the_export_with_silence_put_in(
    timeline: Timeline, pauses: list[tuple[int, int]], block: int
) -> None:
    sounds = sounds_of(timeline)
    timeline_part = min(PART, timeline.total)
    exported = mix(timeline.track, sounds, 0, timeline_part)
    player = Player(timeline, re_entry=0)
    live: list[Samples] = []
    expected: list[Samples] = []
    now = position = 0

    def run(length: int) -> None:
        nonlocal now
        for start in range(0, length, block):
            size = min(block, length - start)
            live.append(mix_stretches(player.stretches(now, size), sounds))
            now += size

    player.do(Command.PLAY, now)
    waits = any(phase.waits for phase in timeline.phases)
    for played, paused in pauses:
        played = min(played, timeline_part - position)  # noqa: PLW2901
        if played <= 0 or waits:
            break
        run(played)
        expected.append(exported[frames(position) : frames(position + played)])
        position += played
        player.do(Command.PAUSE, now)
        ended = position == timeline.total
        run(paused)
        expected.append(np.zeros(frames(paused), np.int16) if ended else pause(sounds, paused))
        player.do(Command.PLAY, now)
    rest = 0 if waits else timeline_part - position
    run(rest)
    expected.append(exported[frames(position) : frames(position + rest)])
    assert np.array_equal(np.concatenate([*live, np.zeros(0, np.int16)]), np.concatenate(expected))


def pause(sounds: Sounds, length: int) -> Samples:
    """The tone of a pause, then silence."""
    silence = np.zeros(frames(length), np.int16)
    tone = sounds.tones[Tone.PAUSE][: frames(min(length, TONE_MS[Tone.PAUSE]))]
    silence[: len(tone)] = tone
    return silence
