"""Catalogue entry + item + ways → the exercise as it is done: implement, names, lines, load."""

from collections.abc import Mapping

import pytest

from hiptimer.core.exercise import Exercise, FormCue, Holding, Mistake, Move
from hiptimer.core.fetch import to_fetch
from hiptimer.core.plan import Preferences, make_plan
from hiptimer.core.terms import Kind, Length, Level, Side
from hiptimer.core.ways.adapt import Adapted, adapt
from hiptimer.core.ways.implements import NO_WEIGHT_FETCH, choose
from hiptimer.core.ways.values import NO_WEIGHT, BadWaysError, Dumbbells, Owned, Ways
from hiptimer.core.workout import Item, Workout
from tests.content import built_in, catalogue

DEADLIFT, KICKSTAND, RDL, WALKOUT = "deadlift", "kickstand-deadlift", "romanian-deadlift", "glute-bridge-walkout"
NOTHING = Owned(barbell=False, dumbbells=Dumbbells.NONE, kettlebell=False, rucksack=False, mat=False)


def done(identity: str, ways: Ways | None = None, level: Level = Level.STANDARD, **item: object) -> Adapted:
    wanted = Item(use=identity, **item)  # type: ignore[arg-type]
    return adapt(catalogue()[identity], wanted, ways or Ways(), level, Length.SHORT)


def with_(identity: str, implement: str, **item: object) -> Exercise:
    return done(identity, Ways(held={identity: implement}), **item).exercise


CHOSEN: dict[str, tuple[str, str | None, str | None, Owned, str]] = {
    "the best of all": (RDL, None, None, Owned(), "barbell"),
    "the best that is owned": (RDL, None, None, Owned(barbell=False), "two dumbbells"),
    "one dumbbell": (RDL, None, None, Owned(barbell=False, dumbbells=Dumbbells.ONE), "kettlebell"),
    "two dumbbells are one dumbbell, too": (DEADLIFT, None, None, Owned(kettlebell=False), "dumbbell"),
    "nothing": (DEADLIFT, None, None, NOTHING, ""),
    "as written": (RDL, None, "kettlebell", Owned(), "kettlebell"),
    "as written, but not there": (RDL, None, "kettlebell", Owned(kettlebell=False), "barbell"),
    "written without": (RDL, None, NO_WEIGHT, Owned(), ""),
    "wished, whatever is owned": (RDL, "kettlebell", "barbell", NOTHING, "kettlebell"),
    "wished without": (RDL, NO_WEIGHT, "barbell", Owned(), ""),
    "written with a hyphen": (RDL, "Two-Dumbbells", None, Owned(), "two dumbbells"),
    "takes nothing": (WALKOUT, None, None, Owned(), ""),
}


@pytest.mark.parametrize("name", CHOSEN)
def test_what_is_held(name: str) -> None:
    identity, wish, written, owned, expected = CHOSEN[name]
    assert choose(catalogue()[identity], wish, written, owned) == expected


NAMES = {
    (RDL, "barbell"): ("Romanian deadlift", "Romanian deadlift"),
    (RDL, "two dumbbells"): ("Romanian deadlift with two dumbbells", "Romanian deadlift with two dumbbells"),
    (DEADLIFT, "kettlebell"): ("Deadlift", "deadlift"),
    (DEADLIFT, "barbell"): ("Deadlift with a barbell", "deadlift with a barbell"),
    (DEADLIFT, NO_WEIGHT): ("Deadlift without weight", "deadlift without weight"),
    (KICKSTAND, "rucksack"): ("Kickstand deadlift with a rucksack", "kickstand deadlift with a rucksack"),
}


@pytest.mark.parametrize(("identity", "implement"), NAMES)
def test_the_name_tells_what_is_unusual(identity: str, implement: str) -> None:
    exercise = with_(identity, implement)
    assert (exercise.name, exercise.in_speech) == NAMES[identity, implement]


LINES = {
    (DEADLIFT, "barbell"): ("Pick up your barbell and stand with", "Slide the bar down your thighs"),
    (DEADLIFT, "two dumbbells"): ("Pick up your dumbbells and stand with", "Slide the weights down your thighs"),
    (DEADLIFT, "dumbbell"): ("Hold your dumbbell upright with both hands", "Slide the weight down your thighs"),
    (DEADLIFT, "rucksack"): ("Take your rucksack by its top handle", "Slide the bag down your thighs"),
    (DEADLIFT, NO_WEIGHT): ("Stand with your feet under your hips", "Slide your hands down your thighs"),
    (KICKSTAND, "kettlebell"): ("Weight in both hands, right toes", "Keep the bell near your front leg"),
    (KICKSTAND, "two dumbbells"): ("A weight in each hand, right toes", "Keep the weights near your front leg"),
    (KICKSTAND, NO_WEIGHT): ("Hands on your hips, right toes", None),
    (RDL, "kettlebell"): ("Hold the bell at your thighs", "Paint your legs with the bell"),
    (RDL, NO_WEIGHT): ("Stand with your feet under your hips", "Paint your legs with your hands"),
}
"""Beginning of the set-up line with the left leg first, and the cue that names what is held."""


@pytest.mark.parametrize(("identity", "implement"), LINES)
def test_lines_name_what_is_held(identity: str, implement: str) -> None:
    setup, cue = LINES[identity, implement]
    exercise = with_(identity, implement)
    assert (exercise.setup or "").startswith(setup)
    plain = [one.say for one in exercise.cue]
    assert cue in plain if cue else len(plain) == len(catalogue()[identity].cue) - 1


def test_without_a_weight_nothing_is_set_down() -> None:
    entry = with_(DEADLIFT, NO_WEIGHT)
    assert not entry.loaded
    assert entry.fetch == NO_WEIGHT_FETCH
    assert not any("hands down with the same hinge" in text for text in entry.safety)
    assert len(entry.safety) == len(catalogue()[DEADLIFT].safety) - 1


COUNTS = [
    ({}, Level.STANDARD, "five counts"),
    ({"tempo": "3-0-2-1"}, Level.STANDARD, "three counts"),
    ({"tempo": {"beginner": "1-0-2-1", "standard": "5-0-2-1", "strong": "5-0-2-1"}}, Level.BEGINNER, "one count"),
    ({"tempo": "4-0-2-1", "variants": ("seven-counts",)}, Level.STRONG, "seven counts"),
]


@pytest.mark.parametrize(("item", "level", "counts"), COUNTS)
def test_counts_are_those_of_the_lowering(item: Mapping[str, object], level: Level, counts: str) -> None:
    exercise = done(RDL, level=level, **item).exercise
    assert f"Take {counts} down" in (exercise.setup or "")
    assert f"Spend all {counts}" in [one.say for one in exercise.correction]


def test_each_side_has_words_of_its_own() -> None:
    sides = done(KICKSTAND).sides
    assert set(sides) == set(Side)
    assert sides[Side.LEFT].switch == "Switch feet. Right toes back, left leg works."
    assert sides[Side.RIGHT].switch == "Switch feet. Left toes back, right leg works."


LOADS: list[tuple[str, str, Level, object, str]] = [
    (RDL, "barbell", Level.BEGINNER, None, "an empty light bar"),
    (RDL, "two dumbbells", Level.STANDARD, None, "2 × 10–15 kg"),
    (RDL, "barbell", Level.STANDARD, 30, "30 kg"),
    (RDL, "two dumbbells", Level.STANDARD, 25.0, "2 × 12.5 kg"),
    (RDL, "barbell", Level.STRONG, {"beginner": 10, "standard": 20, "strong": 40}, "40 kg"),
    (RDL, NO_WEIGHT, Level.STANDARD, 30, ""),
    (RDL, "barbell", Level.STANDARD, 0, ""),
    (WALKOUT, "", Level.STANDARD, None, ""),
]


@pytest.mark.parametrize(("identity", "implement", "level", "load", "words"), LOADS)
def test_load_in_words(identity: str, implement: str, level: Level, load: object, words: str) -> None:
    ways = Ways(held={identity: implement} if implement else {})
    assert done(identity, ways, level, load=load).load == words


def own(**changes: object) -> Exercise:
    """An entry somebody wrote for implements of their own, without a word on doing it otherwise."""
    entry = {
        "id": "pull", "name": "Pull", "loaded": True, "equipment": ("cable", "kettlebell"), "fetch": "Get the cable.",
        "setup": "Take {it}.", "phase": (Move(id="pull", kind=Kind.LIFT, label="Pull", seconds=2),),
        "cue": (FormCue(about="pull", say="Draw {it} in"),), "correction": (Mistake(mistake="you drop {it}", say="A"),),
    }  # fmt: skip
    return Exercise(**{**entry, **changes})  # type: ignore[arg-type]


def test_an_implement_only_its_author_knows_is_there() -> None:
    exercise = adapt(own(), Item(use="pull"), Ways(NOTHING), Level.STANDARD, Length.SHORT).exercise
    assert (exercise.name, exercise.setup, exercise.fetch) == ("Pull", "Take the cable.", "Get the cable.")


def test_an_entry_of_ones_own_says_what_it_can_without_a_weight() -> None:
    ways = Ways(held={"pull": NO_WEIGHT})
    exercise = adapt(own(), Item(use="pull"), ways, Level.STANDARD, Length.SHORT).exercise
    assert (exercise.name, exercise.setup, exercise.fetch) == ("Pull without weight", None, NO_WEIGHT_FETCH)
    assert [cue.say for cue in exercise.cue] == ["Draw your hands in"]


def test_a_sentence_about_the_usual_implement_is_not_said_of_another() -> None:
    ways = Ways(held={"pull": "kettlebell"})
    exercise = adapt(own(), Item(use="pull"), ways, Level.STANDARD, Length.SHORT).exercise
    assert (exercise.setup, exercise.fetch) == ("Take the bell.", "You need your kettlebell.")
    told = own(holding=(Holding(implement="kettlebell", fetch="The bell, please."),))
    assert adapt(told, Item(use="pull"), ways, Level.STANDARD, Length.SHORT).exercise.fetch == "The bell, please."


def test_a_weight_without_a_name_stays_a_weight() -> None:
    entry = own(equipment=(), fetch=None)
    assert adapt(entry, Item(use="pull"), Ways(NOTHING), Level.STANDARD, Length.SHORT).exercise.setup == (
        "Take the weight."
    )


def test_a_free_form_exercise_can_have_an_implement() -> None:
    item = Item(name="Squat", reps=3, equipment="barbell", load=40)
    for owned, name, load in ((Owned(), "Squat", "40 kg"), (NOTHING, "Squat without weight", "")):
        workout = Workout(format=1, title="T", exercise=(item,))
        block = make_plan(workout, {}, Preferences(ways=Ways(owned))).blocks[-1]
        assert (block.exercise.name, block.load, block.exercise.loaded) == (name, load, bool(load))


WRONG = {
    "an exercise there is not": (
        Ways(held={"deadlif": "barbell"}),
        "held: there is no exercise 'deadlif', did you mean 'deadlift'?",
    ),
    "an implement it does not take": (
        Ways(held={RDL: "barbel"}),
        "held: Romanian deadlift is not done with 'barbel', did you mean 'barbell'?",
    ),
    "variants of an exercise there is not": (
        Ways(variants={"walkaut": ()}),
        "variants: there is no exercise 'walkaut'; its id is the name of its file",
    ),
    "a variant there is not": (
        Ways(variants={RDL: ("three-count",)}),
        "variants: Romanian deadlift has no variant 'three-count', did you mean 'three-counts'?",
    ),
    "variants of one that has none": (
        Ways(variants={"march": ("fast",)}),
        "variants: march on the spot has no variant 'fast'; it has none",
    ),
    "two that exclude each other": (
        Ways(variants={RDL: ("three-counts", "one-second-pause", "eight-counts")}),
        "variants: Romanian deadlift is done three-counts or eight-counts, not both",
    ),
}


@pytest.mark.parametrize("name", WRONG)
def test_ways_nobody_knows_are_refused_in_words(name: str) -> None:
    ways, message = WRONG[name]
    with pytest.raises(BadWaysError) as caught:
        make_plan(built_in(), catalogue(), Preferences(ways=ways))
    assert caught.value.messages == (message,)


FETCHED = {
    "everything": (Owned(), ("a kettlebell", "a barbell", "a mat")),
    "dumbbells": (Owned(barbell=False, kettlebell=False), ("two dumbbells", "a mat")),
    "one dumbbell, no mat": (
        Owned(barbell=False, dumbbells=Dumbbells.ONE, kettlebell=False, rucksack=False, mat=False),
        ("a dumbbell",),
    ),
    "a rucksack": (
        Owned(barbell=False, dumbbells=Dumbbells.NONE, kettlebell=False),
        ("a rucksack", "a mat"),
    ),
    "nothing": (NOTHING, ()),
}


@pytest.mark.parametrize("name", FETCHED)
def test_what_to_fetch(name: str) -> None:
    owned, expected = FETCHED[name]
    assert to_fetch(make_plan(built_in(), catalogue(), Preferences(ways=Ways(owned))), owned) == expected


def test_what_is_wished_for_is_fetched() -> None:
    ways = Ways(NOTHING, held={RDL: "barbell"})
    assert to_fetch(make_plan(built_in(), catalogue(), Preferences(ways=ways)), NOTHING) == ("a barbell",)
