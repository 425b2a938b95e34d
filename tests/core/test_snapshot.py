"""One moment in words and numbers."""

import pytest

from hiptimer.core.coach.slots import Manner
from hiptimer.core.snapshot import Mode, Snapshot, clock, describe, in_words
from hiptimer.core.terms import Count, Kind, Length, Level, Section, Side, Talk
from hiptimer.core.timeline import Timeline
from hiptimer.core.workout import Item, Workout
from tests.content import session


def moment(kind: Kind, after: int = 0, timeline: Timeline | None = None, number: int = 0) -> Snapshot:
    """The moment `after` ms into the n-th such phase of the main part."""
    timeline = timeline or session(length=Length.MEDIUM)
    pairs = zip(timeline.starts, timeline.phases, strict=True)
    start = [s for s, p in pairs if p.section is Section.MAIN and p.kind is kind][number] + after
    return describe(timeline, Mode.PLAYING, start, timeline.track, start)


@pytest.mark.parametrize(("after", "count"), [(0, "3"), (999, "3"), (1000, "2"), (2000, "1"), (2999, "1")])
def test_a_lowering_counts_down_with_the_voice(after: int, count: str) -> None:
    assert moment(Kind.LOWER, after).count == count


@pytest.mark.parametrize(("after", "count"), [(0, "1"), (1000, "2"), (2999, "3")])
def test_and_up_where_the_voice_counts_up(after: int, count: str) -> None:
    assert moment(Kind.LOWER, after, session(manner=Manner(count=Count.UP))).count == count


@pytest.mark.parametrize(
    ("after", "foot", "count"), [(0, Side.LEFT, "1"), (1500, Side.RIGHT, "2"), (5999, Side.RIGHT, "6")]
)
def test_a_walkout_tells_foot_and_step(after: int, foot: Side, count: str) -> None:
    snapshot = moment(Kind.STEP, after)
    assert (snapshot.foot, snapshot.count) == (foot, count)


COMING = {
    Kind.LEAD_IN: ("", "Single-leg glute bridge, left leg, set 1 of 2"),
    Kind.LIFT: ("Switch sides 0:12", "right leg, set 1 of 2"),
    Kind.REST: ("", "Single-leg glute bridge, left leg, set 2 of 2"),
    Kind.CHANGE_OVER: ("", "Deadlift, set 1 of 2"),
}


@pytest.mark.parametrize("kind", COMING)
def test_what_comes_next(kind: Kind) -> None:
    coming = moment(kind).coming
    assert coming is not None
    gap = f"{coming.gap.label} {clock(coming.gap.length)}" if coming.gap else ""
    assert (gap, in_words(coming.block, named=coming.named)) == COMING[kind]


def test_what_comes_is_named_where_it_is_another_exercise() -> None:
    timeline = session(length=Length.MEDIUM)
    over = next(n for n, block in enumerate(timeline.blocks) if block.gap is Kind.CHANGE_OVER)
    coming = describe(timeline, Mode.PLAYING, timeline.starts[timeline.blocks[over - 1].first], None, 0).coming
    assert coming is not None
    assert coming.named
    assert coming.block is timeline.blocks[over]
    assert coming.gap is timeline.phases[timeline.blocks[over].first]


def test_the_last_block_is_followed_by_the_end() -> None:
    timeline = session()
    assert describe(timeline, Mode.PLAYING, timeline.total - 1, None, 0).coming is None


def test_a_caption_stays_long_enough_to_be_read() -> None:
    """The word "Up" is heard for a third of a second from 0.2 s before the lift."""
    assert moment(Kind.LIFT, 0).caption == "Up"
    assert moment(Kind.LIFT, 1500).caption == "Up"
    assert moment(Kind.LIFT, 1700).caption == ""


def test_a_long_caption_is_shown_sentence_by_sentence() -> None:
    captions = [moment(Kind.LEAD_IN, after).caption for after in range(2100, 7000, 50)]
    assert list(dict.fromkeys(captions)) == [
        "Lie on your back with your left foot near your seat.",
        "Bring your right knee and right elbow together and press.",
    ]


def test_every_caption_of_the_built_in_workout_fits_its_line() -> None:
    for level in Level:
        timeline = session(level=level, length=Length.FULL, manner=Manner(talk=Talk.FULL))
        for cue in timeline.track.cues:
            for at in range(cue.at, cue.end, 100):
                caption = describe(timeline, Mode.PLAYING, at, timeline.track, at).caption
                assert len(caption) <= 66


def test_a_mere_tone_is_no_caption() -> None:
    assert moment(Kind.LEAD_IN, 17_050).caption == ""


@pytest.mark.parametrize(("ms", "text"), [(0, "0:00"), (1, "0:01"), (59_001, "1:00"), (878_000, "14:38")])
def test_a_clock_rounds_up(ms: int, text: str) -> None:
    assert clock(ms) == text


@pytest.mark.parametrize(("left", "count"), [(110_000, "1:50"), (99_001, "1:40"), (99_000, "99"), (1, "1")])
def test_a_second_is_one_number_to_its_end_however_it_is_written(left: int, count: str) -> None:
    plank = Item(name="Plank", seconds=110)
    timeline = session(Workout(format=1, title="T", lead_in=0, exercise=(plank,)))
    assert describe(timeline, Mode.PLAYING, timeline.total - left, None, 0).count == count
