"""Workout → plan: order, gaps, sides and the promised total times."""

import pytest

from hiptimer.core.plan import Preferences, make_plan
from hiptimer.core.terms import Kind, Length, Level, Section, Side
from hiptimer.core.workout import Item, Workout
from tests.content import catalogue, plan_of

TOTALS = {
    Level.BEGINNER: (758, 1676, 2654),
    Level.STANDARD: (878, 1916, 3014),
    Level.STRONG: (920, 2105, 3350),
}
"""Seconds of the built-in workout: short, medium, full."""

MAIN_PART = {
    Level.BEGINNER: (578, 1346, 2114),
    Level.STANDARD: (698, 1586, 2474),
    Level.STRONG: (740, 1775, 2810),
}


@pytest.mark.parametrize("level", Level)
@pytest.mark.parametrize(("index", "length"), list(enumerate(Length)))
def test_total_times_come_out_to_the_second(level: Level, index: int, length: Length) -> None:
    phases = plan_of(preferences=Preferences(level, length)).phases
    assert sum(phase.length for phase in phases) == TOTALS[level][index] * 1000
    main = [phase for phase in phases if phase.section is Section.MAIN]
    assert sum(phase.length for phase in main) == MAIN_PART[level][index] * 1000


def shape(workout: Workout, preferences: Preferences | None = None) -> list[str]:
    """Each block as `gap seconds` or `exercise set side seconds`."""
    plan = make_plan(workout, catalogue(), preferences or Preferences())
    words = []
    for block in plan.blocks:
        seconds = sum(p.length for p in plan.phases[block.first : block.stop]) / 1000
        parts = [block.gap or block.exercise.name, block.set, block.side] if block.gap is None else [block.gap]
        words.append(" ".join(str(part) for part in (*parts, f"{seconds:g}") if part is not None))
    return words


A = Item(name="A", seconds=10, rest=5)
B = Item(name="B", seconds=20, rest=6)


def simple(*items: Item, **rest: object) -> Workout:
    """A workout of these items."""
    return Workout(format=1, title="T", exercise=items, **{"lead_in": 3, "change_over": 7, **rest})  # type: ignore[arg-type]


CASES = {
    "straight sets": (
        simple(A, B, sets=2),
        ["lead-in 3", "A 1 10", "rest 5", "A 2 10", "change-over 7", "B 1 20", "rest 6", "B 2 20"],
    ),
    "rounds": (
        simple(A, B, sets=2, order="rounds"),
        ["lead-in 3", "A 1 10", "change-over 7", "B 1 20", "change-over 7", "A 2 10", "change-over 7", "B 2 20"],
    ),
    "rounds of one exercise have rests": (
        simple(A, sets=2, order="rounds"),
        ["lead-in 3", "A 1 10", "rest 5", "A 2 10"],
    ),
    "own number of sets": (
        simple(Item(name="A", seconds=10, sets=2, rest=0), B),
        ["lead-in 3", "A 1 10", "A 2 10", "change-over 7", "B 1 20"],
    ),
    "each side": (
        simple(Item(name="A", seconds=10, sides="each"), side_change=4),
        ["lead-in 3", "A 1 left 10", "side-change 4", "A 1 right 10"],
    ),
    "no time between the sides": (
        simple(Item(name="A", seconds=10, sides="each", side_change=0)),
        ["lead-in 3", "A 1 left 10", "A 1 right 10"],
    ),
    "an item of no length is left out with its change-over": (
        simple(A, Item(name="C", seconds={"short": 0, "medium": 5, "full": 5}), B),
        ["lead-in 3", "A 1 10", "change-over 7", "B 1 20"],
    ),
    "free-form repetitions": (
        simple(Item(name="Squat", reps=3, tempo="2-0-1-X")),
        ["lead-in 3", "Squat 1 12"],
    ),
    "no lead-in": (simple(A, lead_in=0), ["A 1 10"]),
    "warm-up and cool-down have no rests": (
        simple(A, warm_up=(B,), cool_down=(B, A)),
        ["B 20", "lead-in 3", "A 1 10", "B 20", "A 10"],
    ),
}


@pytest.mark.parametrize("name", CASES)
def test_order(name: str) -> None:
    workout, expected = CASES[name]
    assert shape(workout) == expected


def test_the_second_leg_comes_first_when_asked() -> None:
    workout = simple(Item(name="A", seconds=10, sides="each"), side_change=4)
    assert shape(workout, Preferences(first_side=Side.RIGHT))[1] == "A 1 right 10"


def test_warm_up_and_cool_down_can_be_left_out() -> None:
    workout = simple(A, warm_up=(B,), cool_down=(B,))
    assert shape(workout, Preferences(warm_up=False, cool_down=False)) == ["lead-in 3", "A 1 10"]


def test_a_walkout_steps_left_first_and_back_the_same_way() -> None:
    workout = simple(Item(use="glute-bridge-walkout", reps=1, steps=2))
    phases = make_plan(workout, catalogue(), Preferences()).phases
    steps = [phase for phase in phases if phase.kind is Kind.STEP]
    assert [phase.label for phase in steps] == ["Walk out", "Walk back"]
    assert all(phase.feet == (Side.LEFT, Side.RIGHT) * 2 and phase.length == 4000 for phase in steps)


def test_own_pace_is_one_phase_that_waits() -> None:
    workout = simple(Item(use="deadlift", reps=10, tempo="3-1-2-1", pace="own"))
    _lead_in, phase = make_plan(workout, catalogue(), Preferences()).phases
    assert (phase.kind, phase.length, phase.waits, phase.reps) == (Kind.TIMED, 70_000, True, 10)


@pytest.mark.parametrize(("speed", "beat", "rep"), [(100, 1000, 8000), (80, 1250, 10_000), (120, 833, 6664)])
def test_speed_stretches_beats_and_nothing_else(speed: int, beat: int, rep: int) -> None:
    workout = simple(Item(use="romanian-deadlift", reps=1, tempo="5-0-2-1"))
    lead_in, *phases = make_plan(workout, catalogue(), Preferences(speed=speed)).phases
    assert lead_in.length == 3000
    assert {phase.beat for phase in phases} == {beat}
    assert sum(phase.length for phase in phases) == rep


def test_a_pause_of_no_length_is_no_phase() -> None:
    workout = simple(Item(use="romanian-deadlift", reps=1, tempo="5-0-2-1"))
    kinds = [phase.kind for phase in make_plan(workout, catalogue(), Preferences()).phases]
    assert kinds == [Kind.LEAD_IN, Kind.LOWER, Kind.LIFT, Kind.TOP]
