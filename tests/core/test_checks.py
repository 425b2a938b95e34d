"""Documents that are wrong: every complaint, in words, at its place; and nothing but complaints whatever is read."""

from collections.abc import Mapping
from copy import deepcopy
from typing import Any

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from hiptimer.core.checks.exercise import check_exercise
from hiptimer.core.checks.workout import check_workout
from hiptimer.core.complaints import MOST, Complaint, did_you_mean, in_words, shown
from hiptimer.core.exercise import Exercise
from hiptimer.core.plan import Preferences, make_plan
from hiptimer.core.terms import Length, Level
from hiptimer.storage.reading import read_toml
from tests.content import ASSETS, BUILT_IN, catalogue

ITEM = {"use": "deadlift", "reps": 8}
FREE = {"name": "Hip thrust", "reps": 8}
TIMED = {"name": "Plank", "seconds": 40}


def workout(**changes: object) -> dict[str, Any]:
    return {"format": 1, "title": "Test", "exercise": [ITEM]} | changes


def said(complaints: tuple[Complaint, ...], data: object) -> list[str]:
    return [": ".join(filter(None, (in_words(one.where, data), one.message))) for one in complaints]


def complaints_about(data: object) -> list[str]:
    document, complaints = check_workout(data, catalogue())
    assert (document is None) == bool(complaints)
    return said(complaints, data)


VARIED = "beginner, standard and strong"
NO_TEMPO = "is no tempo; write four numbers such as 3-1-2-0 (lower, pause, lift, pause)"
BOTH = f"{VARIED}, or short, medium and full"

WHOLE = [
    ("workout", "must be a table, not text"),
    ({"title": "x", "exercise": [ITEM]}, "'format' is missing; write format = 1"),
    ({"format": 1, "exercise": [ITEM]}, "'title' is missing; write title = \"…\""),
    ({"format": 1, "title": "x"}, "has no exercise; it needs at least one [[exercise]]"),
    (workout(exercise=[]), "has no exercise; it needs at least one [[exercise]]"),
    (workout(exercise=ITEM), "exercise: must be a list, not a table; write [[exercise]] with two brackets"),
    (workout(exercise=[3]), "exercise 1: must be a table, not a whole number"),
    (workout(exercise=[ITEM] * 1001), "exercise: must have at most 1000 entries, not 1001"),
    (workout(format=0), "format: must be 1, not 0"),
    (workout(format=True), "format: must be 1, not True"),
    (workout(title=""), "title: must not be empty"),
    (workout(title=" \n"), "title: must not be empty"),
    (workout(title="x" * 81), "title: must have at most 80 characters, not 81"),
    (workout(title="a\x07b"), "title: must not hold the invisible character '\\x07'"),
    (workout(title="\u200b\u2060"), "title: must not be empty"),
    (workout(title="a\u202eb"), "title: must not hold the invisible character '\\u202e'"),
    (workout(title=["a"]), "title: must be text, not a list"),
    (workout(titel="a"), "unknown key 'titel', did you mean 'title'?"),
    (workout(zzz=1), "unknown key 'zzz'"),
    (workout(warmup=[TIMED]), "unknown key 'warmup', did you mean 'warm_up'?"),
    (workout(order="round"), "order: must be 'rounds' or 'straight', not 'round', did you mean 'rounds'?"),
    (workout(sets=0), "sets: must be 1 to 6, not 0"),
    (workout(sets=2.5), "sets: must be a whole number, not 2.5"),
    (workout(sets=True), "sets: must be a whole number, not true or false"),
    (workout(sets="2"), "sets: must be a whole number, not text"),
    (workout(sets=0xF << 20000), "sets: must be 1 to 6, not a very large number"),
    (workout(lead_in=float("nan")), "lead_in: must be 0 to 300, not nan"),
    (workout(lead_in=float("inf")), "lead_in: must be 0 to 300, not inf"),
    (workout(lead_in=-1), "lead_in: must be 0 to 300, not -1"),
    (workout(sets={}), f"sets: must have a value for each of {BOTH}"),
    (workout(sets={"short": 1, "medium": 2}), "sets: full is missing; give short, medium and full"),
    (workout(sets={"strong": 1}), f"sets: beginner and standard are missing; give {VARIED}"),
    (
        workout(sets={"short": 1, "medium": 2, "full": 3, "strong": 4}),
        f"sets: must vary by level or by length, not both: give {BOTH}",
    ),
    (
        workout(sets={"short": 1, "medium": 2, "full": 3, "fulll": 4}),
        "sets: unknown key 'fulll', did you mean 'full'?",
    ),
    (workout(sets={"short": 1, "medium": 2, "full": 30}), "sets: full: must be 1 to 6, not 30"),
    (workout(about=3), "about: must be text, not a whole number"),
    (workout(exercise=[TIMED | {"seconds": 0}]), "exercise: every exercise has 0 seconds at beginner, short"),
    (
        workout(exercise=[TIMED | {"seconds": {"short": 9, "medium": 9, "full": 0}}]),
        "exercise: every exercise has 0 seconds at beginner, full",
    ),
]
"""A document and the only complaint about it."""


@pytest.mark.parametrize(("data", "message"), WHOLE)
def test_one_fault_is_one_complaint(data: object, message: str) -> None:
    assert complaints_about(data) == [message]


ITEMS = [
    (FREE | {"reps": 99}, "exercise 2 (Hip thrust): reps: must be 1 to 30, not 99"),
    (FREE | {"weigth": 20}, "exercise 2 (Hip thrust): unknown key 'weigth', did you mean 'load'?"),
    (FREE | {"rep": 20}, "exercise 2 (Hip thrust): unknown key 'rep', did you mean 'reps'?"),
    (FREE | {"load": 501}, "exercise 2 (Hip thrust): load: must be 0 to 500, not 501"),
    (FREE | {"rest": 301}, "exercise 2 (Hip thrust): rest: must be 0 to 300, not 301"),
    (
        FREE | {"seconds": 30},
        "exercise 2 (Hip thrust): has both reps and seconds; a timed item takes seconds, all others take reps",
    ),
    (FREE | {"steps": 2}, "exercise 2 (Hip thrust): steps: only an exercise with stepping phases takes steps"),
    (FREE | {"sides": "left"}, "exercise 2 (Hip thrust): sides: must be 'both' or 'each', not 'left'"),
    (FREE | {"pace": "mine"}, "exercise 2 (Hip thrust): pace: must be 'own' or 'timed', not 'mine'"),
    (
        FREE | {"tempo": "3-1-2"},
        f"exercise 2 (Hip thrust): tempo: '3-1-2' {NO_TEMPO}",
    ),
    (
        FREE | {"tempo": {"beginner": "3-1-2-1", "standard": "3-1-2-1", "strong": "16-1-1-1"}},
        "exercise 2 (Hip thrust): tempo: strong: no phase of a tempo may be longer than 15 seconds, '16-1-1-1' has 16",
    ),
    (
        FREE | {"tempo": "0-0-0-0"},
        "exercise 2 (Hip thrust): tempo: '0-0-0-0' lasts no time at all; at least one number must be above 0",
    ),
    (FREE | {"tempo": 3120}, "exercise 2 (Hip thrust): tempo: must be text, not a whole number"),
    (
        FREE | {"tempo": "3" * 4000},
        f"exercise 2 (Hip thrust): tempo: {NO_TEMPO}",
    ),
    ({"name": "Hip thrust"}, "exercise 2 (Hip thrust): needs reps or seconds"),
    ({"use": "deadlift"}, "exercise 2 (deadlift): needs reps or seconds"),
    ({"use": "march"}, "exercise 2 (march): needs seconds"),
    ({"use": "march", "reps": 4}, "exercise 2 (march): reps: march on the spot is a timed item; give seconds instead"),
    ({"reps": 8}, 'exercise 2: needs use = "…" (an entry of the catalogue) or name = "…" (anything else)'),
    (
        ITEM | {"name": "My deadlift"},
        "exercise 2 (My deadlift): has both use and name; use takes an entry of the catalogue, name any other",
    ),
    (
        ITEM | {"use": "deadlfit"},
        "exercise 2 (deadlfit): use: there is no exercise 'deadlfit', did you mean 'deadlift'?",
    ),
    (ITEM | {"use": "RDL"}, "exercise 2 (RDL): use: there is no exercise 'RDL', did you mean 'romanian-deadlift'?"),
    (
        ITEM | {"use": "Kickstand deadlift"},
        (
            "exercise 2 (Kickstand deadlift): use: "
            "there is no exercise 'Kickstand deadlift', did you mean 'kickstand-deadlift'?"
        ),
    ),
    (
        ITEM | {"use": "plank"},
        "exercise 2 (plank): use: there is no exercise 'plank'; `name = …` is for an exercise of your own",
    ),
    (ITEM | {"steps": 2}, "exercise 2 (deadlift): steps: only an exercise with stepping phases takes steps"),
    (
        {"use": "glute-bridge-walkout", "reps": 4, "tempo": "3-1-2-1"},
        (
            "exercise 2 (glute-bridge-walkout): tempo: "
            "an exercise with stepping phases takes no tempo; its steps set its pace"
        ),
    ),
    (
        {"use": "glute-bridge-walkout", "reps": 4, "steps": 7},
        "exercise 2 (glute-bridge-walkout): steps: must be 1 to 6, not 7",
    ),
    (
        {"use": "glute-bridge-walkout", "seconds": 40, "steps": 2},
        "exercise 2 (glute-bridge-walkout): steps: a timed item takes no steps",
    ),
    (TIMED | {"tempo": "3-1-2-1"}, "exercise 2 (Plank): tempo: a timed item takes no tempo"),
    (
        {"use": "romanian-deadlift", "reps": 8, "equipment": "barbel"},
        (
            "exercise 2 (romanian-deadlift): equipment: "
            "Romanian deadlift is not done with 'barbel', did you mean 'barbell'?"
        ),
    ),
    (
        {"use": "romanian-deadlift", "reps": 8, "equipment": "rucksack"},
        (
            "exercise 2 (romanian-deadlift): equipment: Romanian deadlift is not done with 'rucksack'; "
            "it can be barbell, two dumbbells, kettlebell, dumbbell or no weight"
        ),
    ),
    (
        {"use": "single-leg-glute-bridge", "reps": 8, "equipment": "kettlebell"},
        (
            "exercise 2 (single-leg-glute-bridge): equipment: "
            "single-leg glute bridge takes no equipment, so not 'kettlebell' either"
        ),
    ),
    (
        {"use": "romanian-deadlift", "reps": 8, "variants": ["three-counts", "six-count"]},
        (
            "exercise 2 (romanian-deadlift): variants 2: "
            "Romanian deadlift has no variant 'six-count', did you mean 'six-counts'?"
        ),
    ),
    (
        {"use": "romanian-deadlift", "reps": 8, "variants": ["three-counts", "six-counts"]},
        ("exercise 2 (romanian-deadlift): variants 2: Romanian deadlift is done three-counts or six-counts, not both"),
    ),
    (
        ITEM | {"equipment": "kettlebell", "variants": ["no-weight"]},
        ("exercise 2 (deadlift): equipment: nothing is held with the variant 'no-weight'; leave one of them out"),
    ),
    (
        FREE | {"variants": ["slow"]},
        "exercise 2 (Hip thrust): variants: only an exercise of the catalogue has variants",
    ),
    (FREE | {"equipment": ""}, "exercise 2 (Hip thrust): equipment: must not be empty"),
    (TIMED | {"seconds": 3601}, "exercise 2 (Plank): seconds: must be 0 to 3600, not 3601"),
    (
        {"use": "kickstand-deadlift", "reps": 8, "sides": "both"},
        "exercise 2 (kickstand-deadlift): sides: kickstand deadlift is done one side at a time; leave sides out",
    ),
]
"""An item, placed second, and the only complaint about it."""


@pytest.mark.parametrize(("item", "message"), ITEMS)
def test_one_fault_of_an_item_is_one_complaint(item: dict[str, object], message: str) -> None:
    assert complaints_about(workout(exercise=[ITEM, item])) == [message]


def test_items_of_warm_up_and_cool_down_are_done_once() -> None:
    message = "an item of warm-up or cool-down is done once; leave sets out"
    data = workout(warm_up=[TIMED | {"sets": 2}], cool_down=[{"use": "march", "seconds": 9, "sets": 1}])
    assert complaints_about(data) == [f"warm-up 1 (Plank): sets: {message}", f"cool-down 1 (march): sets: {message}"]


def test_all_faults_are_told_at_once() -> None:
    every = [item for item, _ in ITEMS]
    messages = [message.replace("exercise 2", f"exercise {place}", 1) for place, (_, message) in enumerate(ITEMS, 1)]
    assert sorted(complaints_about(workout(exercise=every))) == sorted(messages)


def test_complaints_are_bounded() -> None:
    complaints = complaints_about(workout(**{f"key-{number}": 1 for number in range(10_000)}))
    assert len(complaints) == MOST + 1
    assert complaints[-1] == f"more than {MOST} complaints; the rest is left out"


GOOD = [
    workout(),
    workout(exercise=[FREE, TIMED, FREE | {"sides": "each", "side_change": 5, "tempo": "x010", "pace": "own"}]),
    workout(exercise=[ITEM | {"sides": "each"}], about="Two\nlines"),
    workout(exercise=[{"use": "deadlift", "seconds": 40}], sets={"short": 1, "medium": 2, "full": 3}),
    workout(exercise=[TIMED | {"seconds": {"short": 0, "medium": 9, "full": 9}}, ITEM], lead_in=0, change_over=0.5),
    workout(exercise=[ITEM | {"equipment": "two-dumbbells"}, FREE | {"equipment": "trap bar", "load": 40}]),
    workout(exercise=[{"use": "glute-bridge-walkout", "reps": 4, "variants": ["fewer-steps", "lower-out-there"]}]),
]


@pytest.mark.parametrize("data", GOOD)
def test_what_is_right_is_accepted(data: object) -> None:
    assert complaints_about(data) == []


def entry(**changes: object) -> dict[str, Any]:
    phases = [
        {"id": "down", "kind": "lower", "label": "Lower", "seconds": 3, "tempo": "E"},
        {"id": "up", "kind": "lift", "label": "Lift", "seconds": 2, "tempo": "C"},
    ]
    return {"format": 1, "name": "Hip thrust", "phase": phases} | changes


def bar(**changes: object) -> dict[str, Any]:
    return entry(loaded=True, equipment=["barbell"]) | changes


def variant(**changes: object) -> dict[str, Any]:
    return {"id": "slow", "name": "Slowly", "way": "harder"} | changes


EFFECTS = "change, without, fewer_steps, step_seconds, weight, setup, switch or start"
STEP = {"id": "out", "kind": "step", "label": "Walk out"}

ENTRIES = [
    (3, "must be a table, not a whole number"),
    ({"name": "Rest"}, "needs a [[phase]] for each part of a repetition, or for a timed item a line"),
    (entry(id="other"), "id: must be the name of the file, 'hip-thrust', or be left out"),
    (entry(phase=[*entry()["phase"], entry()["phase"][0]]), "phase 3 (down): id: 'down' is the id of an earlier phase"),
    (
        entry(phase=[{"id": "a", "kind": "rest", "label": "Rest", "seconds": 1}]),
        "phase 1 (a): kind: 'rest' is no part of a repetition; it can be lower, bottom, lift, top, hold, step or reset",
    ),
    (
        entry(phase=[entry()["phase"][0] | {"seconds": 0}]),
        "phase: at beginner, short a repetition lasts no time at all",
    ),
    (entry(phase=[entry()["phase"][0] | {"seconds": 16}]), "phase 1 (down): seconds: must be 0 to 15, not 16"),
    (
        entry(phase=[entry()["phase"][0] | {"tempo": "e"}]),
        "phase 1 (down): tempo: must be 'B', 'C', 'E' or 'T', not 'e', did you mean 'E'?",
    ),
    (entry(phase=[STEP]), "has stepping phases, so it needs steps = … (of each foot)"),
    (entry(steps=2), "steps: only an exercise with stepping phases takes steps"),
    (
        entry(phase=[STEP | {"seconds": 2}], steps=2),
        "phase 1 (out): seconds: a stepping phase takes one second a step; leave seconds out",
    ),
    (
        entry(phase=[*entry()["phase"][:1], STEP], steps=2),
        "phase 1 (down): tempo: an exercise with stepping phases takes no tempo",
    ),
    (entry(cue=[{"about": "dwon", "say": "Slow"}]), "cue 1: about: there is no phase 'dwon', did you mean 'down'?"),
    (entry(cue=[{"about": "far", "say": "Slow"}]), "cue 1: about: there is no phase 'far'; this entry has down and up"),
    (entry(cue=[{"about": "up", "say": "x" * 201}]), "cue 1: say: must have at most 200 characters, not 201"),
    (entry(switch="Other leg"), 'switch: is for a second side; it needs sides = "each"'),
    (
        entry(setup="Stand on your {side} leg"),
        'setup: has {side}, but there are no sides here; it needs sides = "each"',
    ),
    (
        entry(sides="each", setup="Stand on your {leg}"),
        "setup: '{leg}' is no placeholder; it can be {side}, {other}, {it}, {yours} or {counts}",
    ),
    (
        entry(sides="each", setup="Stand on your {side!r} leg"),
        "setup: '{side}' is no placeholder; it can be {side}, {other}, {it}, {yours} or {counts}",
    ),
    (
        entry(sides="each", setup="Stand on your {side leg"),
        "setup: has a brace too many or too few; only {side}, {other}, {it}, {yours} or {counts} may stand in braces",
    ),
    (
        entry(sides="each", cue=[{"about": "up", "say": "Push {it} up"}]),
        "cue 1: say: has {it}, but nothing is held here; it needs equipment = […]",
    ),
    (
        entry(phase=entry()["phase"][1:], setup="Take {Counts} down"),
        "setup: has {Counts}, but nothing is lowered here; it needs a phase of kind lower",
    ),
    (
        entry(safety=["Keep the {side} foot clear"]),
        'safety 1: has {side}, but there are no sides here; it needs sides = "each"',
    ),
    (bar(equipment=["barbell", "barbell"]), "equipment: 'barbell' stands there twice"),
    (bar(equipment=["no weight"]), "equipment: 'no weight' is always possible; leave it out"),
    (bar(equipment=["Two-dumbbells"]), "equipment: 'Two-dumbbells' is written 'two dumbbells'"),
    (
        bar(holding=[{"implement": "barbel"}]),
        "holding 1: implement: 'barbel' is none of the equipment, did you mean 'barbell'?",
    ),
    (
        bar(holding=[{"implement": "band"}]),
        "holding 1: implement: 'band' is none of the equipment; it can be barbell or no weight",
    ),
    (
        bar(holding=[{"implement": "barbell"}, {"implement": "barbell"}]),
        "holding 2: implement: 'barbell' has a [[holding]] already",
    ),
    (
        entry(holding=[{"implement": "barbell"}]),
        "holding 1: implement: nothing is held here; it needs equipment = […]",
    ),
    (
        bar(holding=[{"implement": "barbell", "switch": "Other leg"}]),
        'holding 1: switch: is for a second side; it needs sides = "each"',
    ),
    (entry(variant=[variant()]), f"variant 1 (Slowly): changes nothing; it can have {EFFECTS}"),
    (
        entry(variant=[variant(setup="A"), variant(setup="B")]),
        "variant 2 (Slowly): id: 'slow' is the id of an earlier variant",
    ),
    (
        entry(variant=[variant(setup="A", id="very slow")]),
        "variant 1 (Slowly): id: 'very slow' may not hold spaces, = or +",
    ),
    (
        entry(variant=[variant(change=[{"phase": "dwon", "seconds": 3}])]),
        "variant 1 (Slowly): change 1: phase: there is no phase 'dwon', did you mean 'down'?",
    ),
    (
        entry(variant=[variant(change=[{"phase": "down", "seconds": 3}, {"phase": "down", "label": "Sink"}])]),
        "variant 1 (Slowly): change 2: phase: 'down' is named twice in this variant",
    ),
    (
        entry(variant=[variant(change=[{"phase": "down", "seconds": 16}])]),
        "variant 1 (Slowly): change 1: seconds: must be 0 to 15, not 16",
    ),
    (entry(variant=[variant(without=["down", "up"])]), "variant 1 (Slowly): without: leaves no phase over"),
    (
        entry(variant=[variant(without=["up"], fewer_steps=1)]),
        "variant 1 (Slowly): fewer_steps: only an exercise with stepping phases takes it",
    ),
    (
        entry(phase=[STEP], steps=2, variant=[variant(change=[{"phase": "out", "seconds": 4}])]),
        "variant 1 (Slowly): change 1: seconds: a stepping phase takes step_seconds a step; leave seconds out",
    ),
    (
        entry(variant=[variant(weight=False)]),
        "variant 1 (Slowly): weight: nothing is held here; it needs equipment = […]",
    ),
    (
        entry(variant=[variant(way="lighter", setup="A")]),
        "variant 1 (Slowly): way: must be 'easier' or 'harder', not 'lighter'",
    ),
    (entry(aliases="a"), "aliases: must be a list, not text; write it in [ ]"),
    (entry(loaded=1), "loaded: must be true or false, not a whole number"),
    (entry(correction=[{"mistake": "you rush"}]), "correction 1: 'say' is missing; write say = \"…\""),
]
"""An entry of the catalogue and the only complaint about it."""


@pytest.mark.parametrize(("data", "message"), ENTRIES)
def test_one_fault_of_an_entry_is_one_complaint(data: object, message: str) -> None:
    exercise, complaints = check_exercise(data, "hip-thrust")
    assert exercise is None
    assert said(complaints, data) == [message]


@pytest.mark.parametrize("identity", ["Hip thrust", "", "-a", "a--b", "hüfte"])
def test_a_file_name_that_is_no_id(identity: str) -> None:
    _, complaints = check_exercise(entry(), identity)
    expected = f"the file's name is its id; {identity!r} may hold only a-z, 0-9 and single hyphens"
    assert said(complaints, entry()) == [expected]


@pytest.mark.parametrize("code", ["0-1-0-1", "0101"])
def test_a_tempo_in_which_nothing_happens(code: str) -> None:
    exercise, _ = check_exercise(entry(), "hip-thrust")
    assert exercise is not None
    data = workout(exercise=[{"use": "hip-thrust", "reps": 3, "tempo": code}])
    _, complaints = check_workout(data, {"hip-thrust": exercise})
    expected = f"exercise 1 (hip-thrust): tempo: with {code!r} a repetition of Hip thrust lasts no time at all"
    assert said(complaints, data) == [expected]


def test_a_guess_is_made_only_where_it_helps() -> None:
    assert did_you_mean("x" * 100_000, ["reps"]) == ""
    assert did_you_mean("Reps", ["reps"]) == ", did you mean 'reps'?"
    assert did_you_mean("weight", ["reps"], {"weight": "load"}) == "", "no synonym for what cannot stand here"


def test_shown_values_stay_on_one_line() -> None:
    assert shown("a\nb" * 100).startswith("'a\\nb")
    assert len(shown([1] * 1000)) <= 40


# ------------------------------------------------------------------------------------------------ whatever is read

PLAIN = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(),
    st.floats(),
    st.text(max_size=20),
    st.sampled_from(["deadlift", "march", "3-1-2-0", "own", "each", "both", "lower", "step", "E", "{side}", "{"]),
    st.datetimes(),
)
KEYS = st.one_of(
    st.text(max_size=8),
    st.sampled_from(
        ["use", "name", "reps", "seconds", "tempo", "steps", "sides", "exercise", "phase", "cue", "beginner"]
    ),
)
JUNK = st.recursive(
    PLAIN, lambda inner: st.lists(inner, max_size=4) | st.dictionaries(KEYS, inner, max_size=4), max_leaves=12
)


def spoilt(document: Mapping[str, Any]) -> st.SearchStrategy[Any]:
    """The document with up to three of its values replaced by junk, or its keys by others."""

    @st.composite
    def build(draw: st.DrawFn) -> object:
        data = deepcopy(dict(document))
        for _ in range(draw(st.integers(1, 3))):
            here: Any = data
            while True:
                key = draw(st.sampled_from(sorted(here) if isinstance(here, dict) else range(len(here))))
                if not isinstance(here[key], dict | list) or not here[key] or draw(st.booleans()):
                    break
                here = here[key]
            here[key] = draw(JUNK)
            if isinstance(here, dict) and draw(st.booleans()):
                here[draw(KEYS)] = here.pop(key)
            if not here:
                break
        return data

    return build()


def assert_only_complaints(document: object, complaints: tuple[Complaint, ...], data: object) -> None:
    assert (document is None) == bool(complaints)
    for message in said(complaints, data):
        assert len(message.splitlines()) == 1
        assert len(message) < 400


@given(JUNK | spoilt(read_toml(BUILT_IN).data))
@example(workout(exercise=[{"use": [], "name": {}, "seconds": {"short": "x"}, "tempo": {3: 3}}]))
@settings(max_examples=150, suppress_health_check=[HealthCheck.too_slow], deadline=None)
def test_junk_gets_complaints_and_what_is_accepted_can_be_played(data: object) -> None:
    document, complaints = check_workout(data, catalogue())
    assert_only_complaints(document, complaints, data)
    if document is not None:
        for level, length in zip(Level, Length, strict=True):
            assert make_plan(document, catalogue(), Preferences(level, length)).phases


@given(JUNK | spoilt(read_toml(ASSETS / "exercises" / "glute-bridge-walkout.toml").data) | spoilt(entry(sides="each")))
@settings(max_examples=150, suppress_health_check=[HealthCheck.too_slow], deadline=None)
def test_junk_entries_get_complaints(data: object) -> None:
    document, complaints = check_exercise(data, "hip-thrust")
    assert_only_complaints(document, complaints, data)
    assert document is None or isinstance(document, Exercise)


def test_a_workout_without_end_is_refused_at_once() -> None:
    item = {"use": "deadlift", "reps": 30, "sets": 6}
    workout, complaints = check_workout(
        {"format": 1, "title": "T", "exercise": [item] * 200}, {"deadlift": catalogue()["deadlift"]}
    )
    assert workout is None
    assert "phases" in complaints[0].message
