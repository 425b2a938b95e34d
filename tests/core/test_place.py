"""What must hold for every session that the format accepts."""

from itertools import pairwise

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from hiptimer.core.coach.slots import Manner, Utterance, only
from hiptimer.core.place import SHARE, place, speech
from hiptimer.core.terms import Count, CueKind, Kind, Talk, Tone
from hiptimer.core.timeline import Timeline
from tests.content import plan_of, session
from tests.core.strategies import sessions, timelines

many = settings(
    max_examples=30, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much]
)


@many
@given(sessions)
def test_phases_tile_the_timeline(timeline: Timeline) -> None:
    ends = [start + phase.length for start, phase in zip(timeline.starts, timeline.phases, strict=True)]
    assert timeline.starts == (0, *ends[:-1])
    assert timeline.total == ends[-1]
    assert all(phase.length > 0 for phase in timeline.phases)
    assert [block.first for block in timeline.blocks] == [0, *(block.stop for block in timeline.blocks[:-1])]


@many
@given(sessions)
def test_no_two_cues_overlap(timeline: Timeline) -> None:
    cues = timeline.track.cues
    assert all(first.end <= second.at for first, second in pairwise(cues))
    assert all(cue.length > 0 and cue.at >= 0 and cue.end <= timeline.total for cue in cues)


@many
@given(sessions)
def test_the_voice_rests_between_utterances(timeline: Timeline) -> None:
    """0.3 s; a command or a count comes when its beat comes, but never hard upon the words before."""
    on_beat = {CueKind.COMMAND, CueKind.COUNT, CueKind.FORM}
    for first, second in pairwise(timeline.track.cues):
        if first.tone is None and second.tone is None:
            assert second.at - first.end >= (50 if second.kind in on_beat else 300)


@many
@given(sessions)
def test_every_count_starts_on_its_beat(timeline: Timeline) -> None:
    beats = {
        start + beat
        for start, phase in zip(timeline.starts, timeline.phases, strict=True)
        for beat in range(0, phase.length, phase.beat)
    }
    assert all(cue.at in beats for cue in timeline.track.cues if cue.kind is CueKind.COUNT)


@pytest.mark.parametrize("talk", SHARE)
def test_speech_has_its_share_of_a_set_and_no_more(talk: Talk) -> None:
    @many
    @given(timelines(st.builds(Manner, talk=st.just(talk), count=st.sampled_from(Count), rep_numbers=st.booleans())))
    def check(timeline: Timeline) -> None:
        for block in timeline.blocks:
            phases = timeline.phases[block.first : block.stop]
            if block.gap is None and phases[0].kind is not Kind.TIMED:
                start = timeline.starts[block.first]
                length = sum(phase.length for phase in phases)
                assert speech(timeline.track, start, start + length) <= SHARE[talk] * length

    check()


@many
@given(timelines(st.builds(Manner, talk=st.just(Talk.TONES), count=st.sampled_from(Count))))
def test_tones_alone_tell_every_movement(timeline: Timeline) -> None:
    """Each lowering, lifting and hold opens with its own tone, and each step has one, and no word is heard."""
    sounding = {cue.at: cue.tone for cue in timeline.track.cues if cue.tone is not None}
    own = {Kind.LOWER: Tone.DOWN, Kind.LIFT: Tone.UP, Kind.HOLD: Tone.HOLD}
    for start, phase in zip(timeline.starts, timeline.phases, strict=True):
        if phase.kind in own:
            assert sounding.get(start) is own[phase.kind]
        if phase.kind is Kind.STEP:
            assert all(sounding.get(start + n * phase.beat) is Tone.STEP for n in range(len(phase.feet)))
    assert not any(
        cue.tone is None and cue.kind in {CueKind.COUNT, CueKind.FORM, CueKind.REP} for cue in timeline.track.cues
    )


def test_a_lesser_cue_gives_way_and_is_not_queued() -> None:
    plan = plan_of()
    slots = only(0, Utterance(1000, "less", CueKind.FORM), Utterance(1000, "more", CueKind.COMMAND))
    timeline = place(plan, slots, {"less": 500, "more": 500}, Manner())
    assert [(cue.at, cue.text) for cue in timeline.track.cues] == [(1000, "more")]


def test_a_clip_longer_than_its_room_is_not_said() -> None:
    slots = only(0, Utterance(1000, "long", CueKind.FORM, room=900))
    assert place(plan_of(), slots, {"long": 901}, Manner()).track.cues == ()


def test_words_that_could_not_be_spoken_are_shown() -> None:
    slots = only(
        0, Utterance(1000, "Two words", CueKind.NAME), Utterance(5000, "Up", CueKind.COMMAND, lead=200, tone=Tone.UP)
    )
    caption, tone = place(plan_of(), slots, {}, Manner()).track.cues
    assert (caption.text, caption.tone, caption.length) == ("Two words", None, 800)
    assert (tone.at, tone.text, tone.tone) == (5000, "Up", Tone.UP)


def test_the_end_is_told() -> None:
    timeline = session()
    assert timeline.track.cues[-1].tone is Tone.END
    assert timeline.track.cues[-1].end == timeline.total
