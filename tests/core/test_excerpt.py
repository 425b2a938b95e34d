"""What is listened to is cut out of the session, the same words at the same distances."""

from itertools import pairwise

import pytest

from hiptimer.core.excerpt import LEAD_IN, LONGEST, first_rep
from hiptimer.core.plan import Preferences
from hiptimer.core.terms import Kind, Length, Level, Section
from hiptimer.core.timeline import Timeline
from hiptimer.core.workout import Item, Workout
from tests.content import built_in, session

WHOLE = session(built_in(), Level.STANDARD, Length.FULL)
WORK = [index for index, block in enumerate(WHOLE.blocks) if block.gap is None]


@pytest.mark.parametrize("index", WORK)
def test_every_block_can_be_listened_to(index: int) -> None:
    heard, block = first_rep(WHOLE, index), WHOLE.blocks[index]
    start = WHOLE.starts[block.first]
    begin = start - (LEAD_IN if index and WHOLE.blocks[index - 1].gap is not None else 0)
    starts = (*heard.starts, heard.total)
    assert starts[0] == 0
    assert [phase.length for phase in heard.phases] == [b - a for a, b in pairwise(starts)]
    assert [(one.first, one.stop) for one in heard.blocks][-1][1] == len(heard.phases)
    there = {(cue.at, cue.text, cue.length) for cue in WHOLE.track.cues}
    assert {(cue.at + begin, cue.text, cue.length) for cue in heard.track.cues} <= there
    assert all(cue.end <= heard.total for cue in heard.track.cues)
    assert {phase.rep for phase in heard.phases} <= {None, 1}


def texts(timeline: Timeline) -> list[str]:
    return [cue.text for cue in timeline.track.cues]


def of(exercise: str, timeline: Timeline = WHOLE) -> Timeline:
    index = next(
        index for index, one in enumerate(timeline.blocks) if one.gap is None and one.exercise.name.startswith(exercise)
    )
    return first_rep(timeline, index)


def test_one_repetition_with_its_lead_in_and_nothing_of_the_next() -> None:
    heard = of("Romanian deadlift")
    assert [phase.kind for phase in heard.phases] == [Kind.CHANGE_OVER, Kind.LOWER, Kind.LIFT, Kind.TOP]
    assert [phase.length for phase in heard.phases] == [3000, 5000, 2000, 1000]
    assert texts(heard) == ["ready", "ready", "ready", "Down", "four", "three", "two", "one", "Up"]
    assert heard.track.cues[3].at == 3000 - WHOLE.lead


def test_a_long_set_of_seconds_is_heard_for_a_while() -> None:
    plank = Workout(format=1, title="T", exercise=(Item(name="Plank", seconds=60),), lead_in=0)
    heard = of("Plank", session(plank))
    assert heard.total == LONGEST
    assert [(phase.kind, phase.section) for phase in heard.phases] == [(Kind.TIMED, Section.MAIN)]
    own = Workout(format=1, title="T", exercise=(Item(name="Plank", reps=20, pace="own"),), lead_in=2)
    assert of("Plank", session(own)).total == 2000 + LONGEST


def test_the_last_repetition_of_all_ends_with_its_tone() -> None:
    single = Workout(format=1, title="T", exercise=(Item(use="deadlift", reps=1),))
    whole = session(single, preferences=Preferences())
    heard = of("Deadlift", whole)
    assert texts(heard)[-1] == whole.track.cues[-1].text
    assert heard.track.cues[-1].end == heard.total
    assert (heard.title, heard.level, heard.lead) == (whole.title, whole.level, whole.lead)
