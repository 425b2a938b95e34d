"""Any stretch of a track as samples: pure, so that live sound and export are the same bytes.

Belongs here: placing clips and tones on their samples. May not: devices, threads, clocks.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

import numpy as np

from hiptimer.core.player import Stretch
from hiptimer.core.terms import Ms, Tone
from hiptimer.core.timeline import Cue, Track
from hiptimer.pcm import Samples, frames

SILENCE: Samples = np.zeros(0, dtype=np.int16)
SILENCE.setflags(write=False)


@dataclass(frozen=True, slots=True)
class Sounds:
    """Everything a session can make audible."""

    clips: Mapping[str, Samples]
    """By spoken text."""
    tones: Mapping[Tone, Samples]


def sound_of(cue: Cue, sounds: Sounds) -> Samples:
    """The samples of one cue; none where it is a mere caption or its clip could not be made."""
    if cue.tone is not None:
        return sounds.tones.get(cue.tone, SILENCE)
    return sounds.clips.get(cue.text, SILENCE)


def mix(track: Track, sounds: Sounds, start: Ms, length: Ms) -> Samples:
    """The samples of [`start`, `start + length`) of a track.

    Cues never overlap, so clips are copied, not added. A clip that outlasts its cue sounds on, at the longest up to
    the next cue; hence the last cue before `start` is looked at even if its planned end is past, and any way of cutting
    a stretch into blocks gives the same bytes.

    Args:
        track: Where the cues stand, in ms.
        sounds: The clips and tones to copy; a cue without one is silence.
        start: First millisecond; what lies outside the track is silence.
        length: Milliseconds, at least 0.

    Returns:
        Exactly `frames(length)` samples, writable.
    """
    mixed: Samples = np.zeros(frames(length), dtype=np.int16)
    begin, end = frames(start), frames(start + length)
    first = max(0, bisect_right(track.starts, start) - 1)
    stop = bisect_left(track.starts, start + length)
    for index in range(first, stop):
        sound = sound_of(track.cues[index], sounds)
        at = frames(track.starts[index])
        until = min(at + len(sound), end)
        if index + 1 < len(track.starts):
            until = min(until, frames(track.starts[index + 1]))
        onset = max(at, begin)
        if onset < until:
            mixed[onset - begin : until - begin] = sound[onset - at : until - at]
    return mixed


def mix_stretches(stretches: Iterable[Stretch], sounds: Sounds) -> Samples:
    """What a player wants heard, as samples: the stretches one after the other, silence where there is no track."""
    parts = [
        np.zeros(frames(stretch.length), dtype=np.int16)
        if stretch.track is None
        else mix(stretch.track, sounds, stretch.start, stretch.length)
        for stretch in stretches
    ]
    return parts[0] if len(parts) == 1 else np.concatenate([SILENCE, *parts])
