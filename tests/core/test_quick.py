"""The quick timer: what can be written, what comes of it, and that it is heard in time."""

from contextlib import suppress

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hiptimer.core.checks.workout import check_workout
from hiptimer.core.coach.script import script
from hiptimer.core.coach.slots import Manner, texts
from hiptimer.core.editing import to_data
from hiptimer.core.place import place
from hiptimer.core.plan import Plan, Preferences, make_plan
from hiptimer.core.quick import (
    LEAD_IN,
    LIMITS,
    LONGEST_NAME,
    Quick,
    problems,
    read_line,
    read_names,
    title,
    to_workout,
    total,
    write_line,
)
from hiptimer.core.terms import SECOND, Kind, Level
from hiptimer.core.timeline import Timeline
from tests.content import spoken_lengths

LINES = {
    "40/20 x 8 squats, lunges": Quick(40, 20, 8, ("squats", "lunges")),
    "40/20 x 8": Quick(40, 20, 8),
    "40/20x8": Quick(40, 20, 8),
    "40 / 20 × 8": Quick(40, 20, 8),
    "20s/10s X 8: mountain climbers": Quick(20, 10, 8, ("mountain climbers",)),
    "1:30/0:30 * 3": Quick(90, 30, 3),
    "60/0 x 3": Quick(60, 0, 3),
    "40/20": Quick(40, 20, 8),
    "40/20 squats, lunges, plank": Quick(40, 20, 3, ("squats", "lunges", "plank")),
    "40/20 x8 squats\nlunges\r\n plank ": Quick(40, 20, 8, ("squats", "lunges", "plank")),
    "  30/15 x 2 Kniebeugen ; Ausfallschritte": Quick(30, 15, 2, ("Kniebeugen", "Ausfallschritte")),
    "30/15 x 2 a\u202e b\x07, \u200b": Quick(30, 15, 2, ("a b",)),
}

WRONG = {
    "": "is no quick timer; write work/rest x rounds and names",
    "squats": "is no quick timer",
    "40": "is no quick timer",
    "-5/10 x 3": "is no quick timer",
    "4/20 x 8": "work can be 5 to 3600 seconds, not 4",
    "40/301 x 8": "rest can be 0 to 300 seconds, not 301",
    "40/20 x 100": "rounds can be 1 to 99, not 100",
    "40/20 x 0 squats": "rounds can be 1 to 99, not 0",
    "40/20 x 1 squats, lunges": "there are 2 names and only 1 rounds",
    "99999999999/20 x 8": "is no quick timer",
    f"40/20 x 3 {'a' * 51}": "a name can have 50 characters",
}

NAMES = st.text(
    st.characters(exclude_characters=",;\n\r\u2028\u2029", exclude_categories=("C", "Z")),
    min_size=1,
    max_size=LONGEST_NAME,
)


@st.composite
def timers(draw: st.DrawFn) -> Quick:
    numbers = {field: draw(st.integers(limits.low, limits.high)) for field, limits in LIMITS.items()}
    names = draw(st.lists(NAMES, max_size=min(numbers["rounds"], 12)))
    return Quick(numbers["work"], numbers["rest"], numbers["rounds"], tuple(names))


def plan_of(quick: Quick, level: Level = Level.STANDARD) -> Plan:
    return make_plan(to_workout(quick), {}, Preferences(level))


def heard(quick: Quick) -> Timeline:
    plan = plan_of(quick)
    slots = script(plan, Manner())
    return place(plan, slots, spoken_lengths(texts(slots)), Manner())


@pytest.mark.parametrize("line", LINES)
def test_reads_a_line(line: str) -> None:
    assert read_line(line) == LINES[line]


@pytest.mark.parametrize("line", WRONG)
def test_says_what_is_wrong_with_a_line(line: str) -> None:
    with pytest.raises(ValueError, match=WRONG[line]):
        read_line(line)


@given(timers())
def test_a_line_reads_back_the_same(quick: Quick) -> None:
    assert read_line(write_line(quick)) == quick


@given(st.text())
def test_whatever_is_written_is_a_timer_or_told(text: str) -> None:
    for line in (text, f"40/20 x 8 {text}", f"40/20{text}"):
        with suppress(ValueError):
            assert not problems(read_line(line))


@given(timers())
@settings(max_examples=60)
def test_every_timer_is_a_workout_that_lasts_as_long_as_it_says(quick: Quick) -> None:
    workout, complaints = check_workout(to_data(to_workout(quick)), {})
    assert not complaints
    assert workout is not None
    for level in Level:
        assert sum(phase.length for phase in plan_of(quick, level).phases) == total(quick)


@given(timers())
@settings(max_examples=60)
def test_the_rounds_come_one_after_the_other(quick: Quick) -> None:
    """Work and rest in turn, each name in its turn, after the time to get ready."""
    first, *phases = plan_of(quick).phases
    assert (first.kind, first.length) == (Kind.LEAD_IN, LEAD_IN * SECOND)
    work = [phase for phase in phases if phase.kind is Kind.TIMED]
    rests = [phase for phase in phases if phase.kind is not Kind.TIMED]
    assert [phase.length for phase in work] == [quick.work * SECOND] * quick.rounds
    assert [phase.length for phase in rests] == [quick.rest * SECOND] * (quick.rounds - 1 if quick.rest else 0)
    for place_, phase in enumerate(work):
        if quick.names:
            wanted = quick.names[place_ % len(quick.names)]
            assert phase.exercise[1:].startswith(wanted[1:])
    if not quick.names:
        assert len({phase.exercise for phase in work}) == quick.rounds


@pytest.mark.parametrize(
    "line", ["20/10 x 8", "20/10 x 8 squats", "20/10 x 8 squats, lunges, push-ups", "30/0 x 3 a, b"]
)
def test_names_come_before_the_work_and_the_end_is_counted(line: str) -> None:
    quick = read_line(line)
    timeline = heard(quick)
    for block in timeline.blocks:
        start = timeline.starts[block.first]
        stop = timeline.starts[block.stop] if block.stop < len(timeline.starts) else timeline.total
        cues = timeline.track.between(start - timeline.lead, stop - timeline.lead)
        if block.gap is Kind.CHANGE_OVER:
            assert cues[0].text == f"Rest. Next: {block.exercise.in_speech}."
            assert cues[0].at == start
        if block.gap is None:
            after_gap = block.first > 0 and timeline.phases[block.first - 1].kind is not Kind.TIMED
            word = "Go" if after_gap else f"{block.exercise.in_speech}."
            assert cues[0].text == word
            assert [stop - cue.at for cue in cues if cue.text == "ready"] == [3 * SECOND, 2 * SECOND, SECOND]


@pytest.mark.parametrize("rest", [0, 1, 3, 5, 7])
def test_where_the_rest_is_short_the_work_begins_with_its_name(rest: int) -> None:
    timeline = heard(Quick(20, rest, 4, ("Mountain climbers", "Squats")))
    for block in timeline.blocks:
        if block.gap is None:
            start = timeline.starts[block.first]
            around = timeline.track.between(max(0, start - 15 * SECOND), start + SECOND)
            assert any(block.exercise.in_speech in cue.text for cue in around)


def test_a_long_title_ends_in_dots() -> None:
    names = tuple(f"exercise number {number}" for number in range(9))
    assert len(title(Quick(names=names, rounds=9))) <= 80
    assert title(Quick(names=names, rounds=9)).endswith("…")
    assert title(Quick()) == "8 × 40/20"


def test_names_are_parted_by_commas_and_lines() -> None:
    assert read_names("a, b\nc;;  d  e ,") == ("a", "b", "c", "d e")
