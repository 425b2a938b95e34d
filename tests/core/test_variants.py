"""Easier and harder: what a variant makes of plan and speech, and which go together."""

from itertools import combinations

import pytest

from hiptimer.core.exercise import Change, Variant
from hiptimer.core.plan import Phase, Preferences, make_plan
from hiptimer.core.terms import SECOND, Kind, Length, Level
from hiptimer.core.ways.adapt import adapt
from hiptimer.core.ways.values import NO_WEIGHT, Ways
from hiptimer.core.ways.variants import chosen, conflicting, conflicts
from hiptimer.core.workout import Item, Workout
from tests.content import built_in, catalogue, session

BRIDGE, RDL, WALKOUT = "single-leg-glute-bridge", "romanian-deadlift", "glute-bridge-walkout"
DEADLIFT, KICKSTAND = "deadlift", "kickstand-deadlift"
USUAL = {
    BRIDGE: {"lift": (2, 2, 2), "hold": (1, 2, 3), "lower": (3, 3, 3), "reset": (2, 1, 1)},
    WALKOUT: {"lift": (2, 2, 2), "hold": (1, 1, 1), "out": (4, 6, 8), "far": (1, 1, 2), "in": (4, 6, 8),
              "lower": (2, 2, 2), "reset": (2, 2, 1)},
    RDL: {"lower": (5, 5, 5), "bottom": (0, 0, 1), "drive": (2, 2, 1), "tall": (1, 1, 1)},
}  # fmt: skip
"""Seconds of each phase for beginner, standard and strong."""

CHANGED: dict[tuple[str, tuple[str, ...]], dict[str, tuple[float, ...] | None]] = {
    (BRIDGE, ("hold-one",)): {"hold": (1, 1, 1)},
    (BRIDGE, ("hold-three",)): {"hold": (3, 3, 3)},
    (BRIDGE, ("hold-four",)): {"hold": (4, 4, 4)},
    (BRIDGE, ("hold-five",)): {"hold": (5, 5, 5)},
    (WALKOUT, ("fewer-steps",)): {"out": (2, 4, 6), "in": (2, 4, 6)},
    (WALKOUT, ("lower-out-there",)): {"in": None},
    (WALKOUT, ("slower-steps",)): {"out": (8, 12, 16), "in": (8, 12, 16)},
    (WALKOUT, ("far-three",)): {"far": (3, 3, 3)},
    (WALKOUT, ("far-five",)): {"far": (5, 5, 5)},
    (WALKOUT, ("fewer-steps", "lower-out-there", "slower-steps")): {"out": (4, 8, 12), "in": None},
    (RDL, ("three-counts",)): {"lower": (3, 3, 3)},
    (RDL, ("one-second-pause",)): {"bottom": (1, 1, 1)},
    (RDL, ("six-counts",)): {"lower": (6, 6, 6)},
    (RDL, ("seven-counts",)): {"lower": (7, 7, 7)},
    (RDL, ("eight-counts", "one-second-pause")): {"lower": (8, 8, 8), "bottom": (1, 1, 1)},
    (RDL, ("no-weight",)): {},
}
"""What differs from the usual; None is left out."""


def item_of(exercise: str) -> Item:
    return next(item for item in built_in().exercise if item.use == exercise)


def repetition(exercise: str, level: Level, ways: Ways) -> tuple[Phase, ...]:
    workout = Workout(format=1, title="T", lead_in=0, exercise=(item_of(exercise),))
    phases = make_plan(workout, catalogue(), Preferences(level, ways=ways)).phases
    return tuple(phase for phase in phases if phase.rep == 1 and phase.side == phases[0].side)


@pytest.mark.parametrize("level", Level)
@pytest.mark.parametrize(("exercise", "ids"), CHANGED)
def test_seconds_of_every_phase(exercise: str, ids: tuple[str, ...], level: Level) -> None:
    """They win over level and tempo code, and change nothing else."""
    column = list(Level).index(level)
    expected = [
        round(seconds[column] * SECOND)
        for seconds in (USUAL[exercise] | CHANGED[exercise, ids]).values()
        if seconds and seconds[column]
    ]
    assert [phase.length for phase in repetition(exercise, level, Ways(variants={exercise: ids}))] == expected


@pytest.mark.parametrize(("level", "seconds"), list(zip(Level, (12, 14, 16), strict=True)))
def test_a_repetition_lowered_out_there(level: Level, seconds: int) -> None:
    rep = repetition(WALKOUT, level, Ways(variants={WALKOUT: ("lower-out-there",)}))
    assert sum(phase.length for phase in rep) == seconds * SECOND
    assert [phase.kind for phase in rep] == [Kind.LIFT, Kind.HOLD, Kind.STEP, Kind.HOLD, Kind.LOWER, Kind.RESET]


def test_every_shipped_variant_is_in_the_table() -> None:
    told = {(exercise, one) for exercise, ids in CHANGED for one in ids}
    bare = {(exercise, "no-weight") for exercise in (DEADLIFT, KICKSTAND)}
    assert {(entry.id, one.id) for entry in catalogue().values() for one in entry.variant} == told | bare


@pytest.mark.parametrize("exercise", [DEADLIFT, KICKSTAND, RDL])
def test_a_variant_without_weight(exercise: str) -> None:
    ways = Ways(variants={exercise: ("no-weight",)})
    done = adapt(catalogue()[exercise], item_of(exercise), ways, Level.STANDARD, Length.SHORT)
    assert (done.held, done.exercise.loaded, done.variants) == ("", False, ("no-weight",))
    wished = adapt(
        catalogue()[exercise], item_of(exercise), Ways(held={exercise: "kettlebell"}, variants=ways.variants),
        Level.STANDARD, Length.SHORT,
    )  # fmt: skip
    assert (wished.held, wished.variants) == ("kettlebell", ())


@pytest.mark.parametrize("level", Level)
def test_one_step_of_each_foot_is_always_left(level: Level) -> None:
    item = Item(use=WALKOUT, reps=1, steps=1)
    ways = Ways(variants={WALKOUT: ("fewer-steps",)})
    assert adapt(catalogue()[WALKOUT], item, ways, level, Length.SHORT).exercise.steps == 1


SAME = {
    BRIDGE: {"hold-one", "hold-three", "hold-four", "hold-five"},
    RDL: {"three-counts", "six-counts", "seven-counts", "eight-counts"},
    WALKOUT: {"far-three", "far-five"},
}
"""Variants of which only one can be done."""


@pytest.mark.parametrize("exercise", [BRIDGE, DEADLIFT, KICKSTAND, WALKOUT, RDL])
def test_variants_that_touch_the_same_thing_exclude_each_other(exercise: str) -> None:
    for one, other in combinations(catalogue()[exercise].variant, 2):
        assert conflicts(one, other) == conflicts(other, one) == ({one.id, other.id} <= SAME.get(exercise, set()))


def test_a_phase_left_out_can_not_be_changed_as_well() -> None:
    without = Variant(id="a", name="A", way="easier", without=("in",))
    changed = Variant(id="b", name="B", way="harder", change=(Change(phase="in", say="Back"),))
    other = Variant(id="c", name="C", way="harder", change=(Change(phase="out", say="Go"),))
    assert [(one.id, two.id) for one, two in conflicting([without, changed, other])] == [("a", "b")]


@pytest.mark.parametrize(
    ("wished", "done"),
    [(None, ["three-counts", "one-second-pause"]), (("eight-counts",), ["eight-counts"]), ((), [])],
    ids=["nothing chosen", "another", "none at all"],
)
def test_what_was_chosen_stands_in_place_of_what_the_workout_asks_for(
    wished: tuple[str, ...] | None, done: list[str]
) -> None:
    entry = catalogue()[RDL]
    assert [one.id for one in chosen(entry, ("three-counts", "one-second-pause"), wished)] == done


def words(exercise: str, *ids: str, rep: int = 7) -> list[str]:
    """What is said in an ordinary repetition."""
    timeline = session(preferences=Preferences(ways=Ways(variants={exercise: ids})))
    block = next(one for one in timeline.blocks if one.exercise.id == exercise and one.gap is None)
    inside = [index for index in range(block.first, block.stop) if timeline.phases[index].rep == rep]
    start, stop = timeline.starts[inside[0]], timeline.starts[inside[-1]] + timeline.phases[inside[-1]].length
    return [cue.text for cue in timeline.track.between(start, stop - timeline.lead) if start <= cue.at]


SPOKEN = {
    "three": (RDL, ("three-counts",), 7, ["three", "two", "one", "Up", "Last one"]),
    "eight": (
        RDL, ("eight-counts",), 7,
        ["eight", "seven", "six", "five", "four", "three", "two", "one", "Up", "Last one"],
    ),
    "a hold of five": (
        BRIDGE, ("hold-five",), 5,
        ["Hold", "four", "three", "two", "one", "three", "two", "one", "Three to go"],
    ),
    "a hold of one": (BRIDGE, ("hold-one",), 5, ["Hold", "three", "two", "one", "Three to go"]),
    "slow steps": (
        WALKOUT, ("slower-steps",), 1,
        ["Walk out", *["left", "right"] * 3, "Walk back", *["left", "right"] * 3, "Down"],
    ),
    "no way back": (WALKOUT, ("lower-out-there",), 1, ["Walk out", *["left", "right"] * 3, "Down"]),
}  # fmt: skip


@pytest.mark.parametrize("name", SPOKEN)
def test_what_is_said(name: str) -> None:
    exercise, ids, rep, expected = SPOKEN[name]
    assert words(exercise, *ids, rep=rep) == expected


def test_the_set_up_line_follows() -> None:
    texts = {cue.text for cue in session(preferences=Preferences(ways=Ways(
        held={DEADLIFT: NO_WEIGHT}, variants={RDL: ("three-counts",), WALKOUT: ("lower-out-there",)},
    ))).track.cues}  # fmt: skip
    assert any("Take three counts down" in text for text in texts)
    assert any("sink down there and pull your feet in" in text for text in texts)
    assert "No weight this time, your hands will do." in texts
