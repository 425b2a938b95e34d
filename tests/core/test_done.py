"""What was done of a session: every set once, and of each as much as was played to its end."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hiptimer.core.done import SetDone, set_done, sets_done
from hiptimer.core.plan import Preferences
from hiptimer.core.terms import Length, Level, Section, Side
from hiptimer.core.timeline import Timeline
from hiptimer.core.ways.values import NO_WEIGHT, Dumbbells, Owned, Ways
from hiptimer.core.workout import Item, Workout
from tests.content import session
from tests.core.strategies import sessions

WORKOUT = Workout(
    format=1,
    title="T",
    sets=2,
    exercise=(
        Item(use="deadlift", reps=3, tempo="3-1-2-1"),
        Item(name="Plank", seconds=40, sides="each"),
        Item(name="Squat", reps=8, pace="own", sets=1),
    ),
)


def everything(timeline: Timeline) -> range:
    return range(len(timeline.phases))


def of(timeline: Timeline, exercise: str, phases: range | set[int] | None = None) -> list[SetDone]:
    done = sets_done(timeline, everything(timeline) if phases is None else phases)
    return [one for one in done if one.exercise == exercise]


def test_each_side_of_each_set_is_told() -> None:
    first, second = of(session(WORKOUT), "deadlift")
    assert first == SetDone(
        block=1,
        exercise="deadlift",
        name="Deadlift",
        section=Section.MAIN,
        set=1,
        sets=2,
        planned_reps=3,
        reps=3,
        planned_ms=21_000,
        done_ms=21_000,
        tempo="3-1-2-1",
        held="kettlebell",
    )
    assert (second.set, second.whole, second.skipped) == (2, True, False)
    planks = of(session(WORKOUT), "Plank")
    assert [(one.set, one.side) for one in planks] == [(1, "left"), (1, "right"), (2, "left"), (2, "right")]
    assert {(one.planned_reps, one.reps, one.done_ms, one.tempo, one.held) for one in planks} == {
        (None, None, 40_000, "", "")
    }


def test_a_repetition_counts_from_its_start_to_its_end() -> None:
    timeline = session(WORKOUT)
    block = timeline.blocks[1]
    # All but the last phase of the second of three.
    cut = [index for index in range(block.first, block.stop) if timeline.phases[index].rep == 2][-1]
    done = set_done(timeline, 1, set(range(block.first, block.stop)) - {cut})
    assert (done.reps, done.planned_reps, done.done_ms, done.whole) == (2, 3, 20_000, False)
    assert set_done(timeline, 1, range(block.first + 3)).reps == 0


@pytest.mark.parametrize(("played", "reps"), [(True, 8), (False, 0)])
def test_at_ones_own_pace_a_set_is_done_or_not(played: bool, reps: int) -> None:  # noqa: FBT001
    timeline = session(WORKOUT)
    (squat,) = of(timeline, "Squat", everything(timeline) if played else set())
    assert (squat.reps, squat.planned_reps, squat.tempo, squat.skipped) == (reps, 8, "", not played)


TODAY = {
    "as the workout has it": ({}, "Romanian deadlift", "5-0-2-1", "barbell"),
    "with another implement": (
        {"owned": Owned(barbell=False, dumbbells=Dumbbells.TWO)},
        "Romanian deadlift with two dumbbells",
        "5-0-2-1",
        "two dumbbells",
    ),
    "easier, without weight": (
        {"held": {"romanian-deadlift": NO_WEIGHT}, "variants": {"romanian-deadlift": ("three-counts",)}},
        "Romanian deadlift without weight",
        "3-0-2-1",
        "",
    ),
}


@pytest.mark.parametrize("case", TODAY)
def test_name_tempo_and_implement_are_those_of_the_day(case: str) -> None:
    ways, name, tempo, held = TODAY[case]
    timeline = session(preferences=Preferences(ways=Ways(**ways)))
    assert {(one.name, one.tempo, one.held) for one in of(timeline, "romanian-deadlift")} == {(name, tempo, held)}


@pytest.mark.parametrize("speed", [80, 100, 117, 120])
def test_the_tempo_is_told_in_counts_whatever_the_speed(speed: int) -> None:
    timeline = session(WORKOUT, preferences=Preferences(speed=speed))
    assert {one.tempo for one in of(timeline, "deadlift")} == {"3-1-2-1"}


def test_steps_stand_in_no_tempo_code() -> None:
    assert {one.tempo for one in of(session(), "glute-bridge-walkout")} == {""}


def test_what_starts_with_the_lift_is_told_lowering_first() -> None:
    assert {one.tempo for one in of(session(), "single-leg-glute-bridge")} == {"3-1-2-2"}


@pytest.mark.parametrize("level", Level)
def test_the_whole_built_in_workout(level: Level) -> None:
    timeline = session(level=level, length=Length.FULL)
    done = sets_done(timeline, everything(timeline))
    assert all(one.whole and one.reps == one.planned_reps for one in done)
    main = [one for one in done if one.section is Section.MAIN]
    assert len(main) == 3 * (2 + 1 + 2 + 1 + 1)
    assert [one.side for one in main[:2]] == [Side.LEFT, Side.RIGHT]


@given(sessions, st.data())
@settings(deadline=None, max_examples=60)
def test_whatever_was_played(timeline: Timeline, data: st.DataObject) -> None:
    played = data.draw(st.sets(st.integers(0, len(timeline.phases) - 1)))
    done = sets_done(timeline, played)
    assert [one.block for one in done] == [n for n, block in enumerate(timeline.blocks) if block.gap is None]
    for one in done:
        assert 0 <= one.done_ms <= one.planned_ms
        assert one.planned_ms > 0
        assert (one.reps is None) == (one.planned_reps is None)
        if one.reps is not None and one.planned_reps is not None:
            assert 0 <= one.reps <= one.planned_reps
        assert not one.whole or one.reps == one.planned_reps
        assert not one.skipped or not one.reps
    work = {index for one in done for index in range(timeline.blocks[one.block].first, timeline.blocks[one.block].stop)}
    assert sum(one.done_ms for one in done) == sum(timeline.phases[index].length for index in played & work)
    more = sets_done(timeline, played | data.draw(st.sets(st.integers(0, len(timeline.phases) - 1))))
    assert all((after.reps or 0) >= (before.reps or 0) for before, after in zip(done, more, strict=True))
