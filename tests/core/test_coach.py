"""The rules of speech, one by one, and the worked time lines."""

from itertools import pairwise

import pytest

from hiptimer.core.coach.script import SAFETY_LINE
from hiptimer.core.coach.slots import Manner
from hiptimer.core.plan import Block
from hiptimer.core.terms import Count, CueKind, Kind, Length, Level, Side, Talk, Tone
from hiptimer.core.timeline import Cue, Timeline
from hiptimer.core.words import duration, fill, number, side_words
from hiptimer.core.workout import Item, Workout
from tests.content import built_in, catalogue, session

RDL, BRIDGE, DEADLIFT, WALKOUT = "romanian-deadlift", "single-leg-glute-bridge", "deadlift", "glute-bridge-walkout"


def work_blocks(timeline: Timeline, exercise: str) -> list[Block]:
    """The blocks in which the exercise is done, in order."""
    name = catalogue()[exercise].name
    return [
        block
        for block in timeline.blocks
        if block.exercise.name == name and block.gap is None and block.section == "main"
    ]


def cues_of_rep(timeline: Timeline, block: Block, rep: int) -> list[Cue]:
    """Cues that belong to one repetition, the command just before it included."""
    inside = [i for i in range(block.first, block.stop) if timeline.phases[i].rep == rep]
    start = timeline.starts[inside[0]]
    stop = timeline.starts[inside[-1]] + timeline.phases[inside[-1]].length
    return [cue for cue in timeline.track.cues if start - timeline.lead <= cue.at < stop - timeline.lead]


def said(
    exercise: str, rep: int, manner: Manner | None = None, level: Level = Level.STANDARD, set_number: int = 1
) -> dict[float, str]:
    """Seconds from the start of the repetition → words or <tone>."""
    timeline = session(level=level, length=Length.MEDIUM, manner=manner)
    block = next(block for block in work_blocks(timeline, exercise) if block.set == set_number)
    first = next(i for i in range(block.first, block.stop) if timeline.phases[i].rep == rep)
    start = timeline.starts[first]
    return {
        (cue.at - start) / 1000: (f"<{cue.tone}>" if cue.tone else cue.text).lower()
        for cue in cues_of_rep(timeline, block, rep)
    }


WORKED = {
    "RDL, ordinary": (RDL, 7, {0: "five", 1: "four", 2: "three", 3: "two", 4: "one", 4.8: "up", 7: "last one"}),
    "RDL, first": (RDL, 1, {-0.2: "down", 1: "four", 2: "three", 3: "two", 4: "one", 4.8: "up"}),
    "RDL, cue": (RDL, 2, {0: "paint your legs with the bar", 3: "two", 4: "one", 4.8: "up"}),
    "RDL, quiet": (
        RDL,
        3,
        {0: "<down>", 1: "<tick>", 2: "<tick>", 3: "<tick>", 4: "<tick>", 5: "<up>", 7: "<hold>"},
    ),
    "bridge, ordinary": (
        BRIDGE,
        5,
        {-0.2: "up", 1.8: "hold", 4: "three", 5: "two", 6: "one", 7: "three to go"},
    ),
    "deadlift, cue": (DEADLIFT, 2, {0: "shut a door with your hips", 3.8: "up"}),
    "deadlift, ordinary": (DEADLIFT, 5, {0: "three", 1: "two", 2: "one", 3.8: "up", 6: "half-way"}),
    "walkout": (
        WALKOUT,
        1,
        {
            -0.2: "up",
            2.3: "walk out",
            **{3.0 + n: ("left", "right")[n % 2] for n in range(6)},
            9.3: "walk back",
            **{10.0 + n: ("left", "right")[n % 2] for n in range(6)},
            16: "down",
        },
    ),
}


@pytest.mark.parametrize("name", WORKED)
def test_worked_time_line(name: str) -> None:
    exercise, rep, expected = WORKED[name]
    assert said(exercise, rep) == expected


def test_count_up_has_the_same_onsets() -> None:
    assert said(RDL, 7, Manner(count=Count.UP)) == {
        0: "one",
        1: "two",
        2: "three",
        3: "four",
        4: "five",
        4.8: "up",
        7: "last one",
    }


def test_ticks_in_place_of_numbers() -> None:
    expected = {0: "<down>", 1: "<tick>", 2: "<tick>", 3: "<tick>", 4: "<tick>", 4.8: "up", 7: "last one"}
    assert said(RDL, 7, Manner(count=Count.TICKS)) == expected


def test_without_a_count_the_command_opens_every_lowering() -> None:
    assert said(RDL, 7, Manner(count=Count.OFF)) == {-0.2: "down", 4.8: "up", 7: "last one"}


def test_a_hold_of_three_seconds_is_counted_after_its_word() -> None:
    assert said(BRIDGE, 7, level=Level.STRONG) | {8: ""} == {
        -0.2: "up", 1.8: "hold", 3: "two", 4: "one", 5: "three", 6: "two", 7: "one", 8: "",
    }  # fmt: skip


@pytest.mark.parametrize("lead", [0, 150, 400])
def test_the_command_lead_can_be_set(lead: int) -> None:
    assert (5000 - lead) / 1000 in said(RDL, 7, Manner(lead=lead))


def test_every_repetitions_number_is_said_where_there_is_room() -> None:
    info = said(DEADLIFT, 1, Manner(rep_numbers=True))
    assert info[6] == "rep two"
    assert said(DEADLIFT, 5, Manner(rep_numbers=True))[6] == "half-way"


@pytest.mark.parametrize("length", Length)
@pytest.mark.parametrize("level", Level)
def test_form_cues_are_few_and_fade(level: Level, length: Length) -> None:
    timeline = session(level=level, length=length)
    for block in timeline.blocks:
        if block.gap is not None or timeline.phases[block.first].rep is None:
            continue
        by_rep = [
            [cue.text for cue in cues_of_rep(timeline, block, rep) if cue.kind is CueKind.FORM]
            for rep in range(1, (block.reps or 0) + 1)
        ]
        assert not by_rep[0]
        assert all(len(cues) <= 1 for cues in by_rep)
        assert len({text for cues in by_rep for text in cues}) <= 3
        assert not any(set(first) & set(second) for first, second in pairwise(by_rep))
        most = {1: len(by_rep) // 2, 2: len(by_rep) // 3}.get(block.set or 1, 1)
        assert sum(map(len, by_rep)) <= most


@pytest.mark.parametrize("level", Level)
def test_one_repetition_of_a_long_set_has_ticks_alone(level: Level) -> None:
    timeline = session(level=level, length=Length.FULL)
    for block in timeline.blocks:
        if block.gap is None and timeline.phases[block.first].rep and (block.reps or 0) >= 6:
            wordless = [
                rep
                for rep in range(2, block.reps or 0)
                if all(cue.tone for cue in cues_of_rep(timeline, block, rep) if cue.kind is not CueKind.FORM)
                and any(cue.tone is Tone.TICK or cue.tone is Tone.STEP for cue in cues_of_rep(timeline, block, rep))
            ]
            assert len(wordless) == 1


def test_encouragement_comes_once_a_set() -> None:
    timeline = session(length=Length.FULL)
    for exercise in (item.use for item in built_in().exercise):
        for block in work_blocks(timeline, exercise or ""):
            cheers = [
                rep
                for rep in range(1, (block.reps or 0) + 1)
                for cue in cues_of_rep(timeline, block, rep)
                if cue.kind is CueKind.ENCOURAGEMENT
            ]
            assert len(cheers) == 1
            assert cheers[0] * 3 >= 2 * (block.reps or 0)


def gap(kind: Kind, length: Length = Length.SHORT, number: int = 0, **rest: object) -> dict[float, str]:
    """What is said in the n-th gap of that kind of the main part."""
    timeline = session(length=length, **rest)  # type: ignore[arg-type]
    block = [block for block in timeline.blocks if block.gap is kind and block.section == "main"][number]
    start = timeline.starts[block.first]
    end = start + timeline.phases[block.first].length
    cues = timeline.track.between(start, end - timeline.lead)
    return {(cue.at - start) / 1000: f"<{cue.tone}>" if cue.tone else cue.text for cue in cues if cue.at >= start}


def test_change_over() -> None:
    assert gap(Kind.CHANGE_OVER) == {
        0: "Done. Next: deadlift.",
        6: "You need your kettlebell.",
        15: "Pick up your kettlebell and stand with your feet under your hips. Unlock the knees and brace your middle.",
        35: "Ten seconds",
        42: "<ready>", 43: "<ready>", 44: "<ready>",
    }  # fmt: skip


def test_change_over_after_a_weight() -> None:
    words = gap(Kind.CHANGE_OVER, number=1)
    assert words[0] == "Set the weight down."
    assert "Done. Next: kickstand deadlift." in words.values()
    assert words[35] == "Ten seconds. Left leg."


def test_side_change() -> None:
    assert gap(Kind.SIDE_CHANGE) == {
        0: "Switch. Right leg.",
        2: "Switch sides. Right foot down, left knee against left elbow.",
        9: "<ready>", 10: "<ready>", 11: "<ready>",
    }  # fmt: skip


def test_rest() -> None:
    words = gap(Kind.REST, Length.MEDIUM)
    assert words[0] == "Rest, forty-five seconds."
    assert words[22.5].startswith("If your")
    assert (words[35], words[37]) == ("Ten seconds", "Set two of two. Left leg.")
    assert [words[second] for second in (42, 43, 44)] == ["<ready>"] * 3


def test_a_tip_comes_after_the_first_set_only() -> None:
    tips = [any(text.startswith("If ") for text in gap(Kind.REST, Length.FULL, n).values()) for n in (0, 1)]
    assert tips == [True, False]


def test_the_other_leg_first_turns_every_line() -> None:
    from hiptimer.core.plan import Preferences  # noqa: PLC0415

    words = gap(Kind.LEAD_IN, preferences=Preferences(first_side=Side.RIGHT))
    assert any("right foot near your seat" in text for text in words.values())
    assert "Right leg" in words.values()


def test_the_safety_line_comes_once_and_can_be_left_out() -> None:
    for manner, times in ((Manner(), 1), (Manner(safety_line=False), 0)):
        assert sum(cue.text == SAFETY_LINE for cue in session(manner=manner).track.cues) == times


def test_sparse_has_commands_and_the_last_three_repetitions() -> None:
    manner = Manner(talk=Talk.SPARSE)
    assert said(RDL, 3, manner) == said(RDL, 4, manner) == {-0.2: "down", 4.8: "up"}
    assert said(RDL, 7, manner)[0] == "five"


@pytest.mark.parametrize("seconds", [0, 1, 3, 5, 8, 12, 20])
def test_a_short_gap_says_what_it_has_room_for(seconds: int) -> None:
    workout = Workout(
        format=1, title="T", change_over=seconds, lead_in=seconds, sets=2,
        exercise=(Item(use=DEADLIFT, reps=2, rest=seconds), Item(use=BRIDGE, reps=2, rest=seconds)),
    )  # fmt: skip
    timeline = session(workout)
    assert timeline.total > 0
    if seconds >= 8:
        assert any("Next: single-leg" in cue.text for cue in timeline.track.cues)


def test_own_pace_is_announced_and_left_in_peace() -> None:
    workout = Workout(format=1, title="T", lead_in=20, exercise=(Item(use=DEADLIFT, reps=8, pace="own"),))
    words = [cue.text for cue in session(workout).track.cues]
    assert "Eight reps, at your own pace." in words
    assert words[-1] == "Go"


NUMBERS = {
    0: "zero",
    7: "seven",
    19: "nineteen",
    20: "twenty",
    45: "forty-five",
    100: "one hundred",
    105: "one hundred and five",
    1234: "one thousand two hundred and thirty-four",
}


@pytest.mark.parametrize("value", NUMBERS)
def test_numbers_in_words(value: int) -> None:
    assert number(value) == NUMBERS[value]


DURATIONS = {
    1000: "one second",
    60_000: "sixty seconds",
    75_000: "seventy-five seconds",
    120_000: "two minutes",
    150_000: "two minutes thirty",
}


@pytest.mark.parametrize("length", DURATIONS)
def test_durations_in_words(length: int) -> None:
    assert duration(length) == DURATIONS[length]


def test_sides_in_lines() -> None:
    assert fill("{Side} foot, {other} knee", side_words(Side.RIGHT)) == "Right foot, left knee"


def test_no_line_holds_a_digit_or_a_placeholder() -> None:
    for level in Level:
        for length in Length:
            for manner in (Manner(talk=Talk.FULL, rep_numbers=True), Manner()):
                for cue in session(level=level, length=length, manner=manner).track.cues:
                    assert not any(sign.isdigit() or sign in "{}[]<>" for sign in cue.text)
