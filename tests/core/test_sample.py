"""The sample is one line, with a little silence round it."""

import pytest

from hiptimer.core.player import Command, Player
from hiptimer.core.sample import AROUND, SAMPLE_LINE, sample_timeline
from hiptimer.core.snapshot import Mode


@pytest.mark.parametrize("length", [0, 1, 3210])
def test_the_line_is_heard_whole_and_then_it_is_over(length: int) -> None:
    timeline = sample_timeline(length)
    (cue,) = timeline.track.cues
    assert (cue.at, cue.end, cue.text) == (AROUND, AROUND + length, SAMPLE_LINE)
    player = Player(timeline)
    player.do(Command.PLAY, 0)
    assert player.at(timeline.total - 1).mode is Mode.PLAYING
    assert player.at(timeline.total).mode is Mode.DONE
