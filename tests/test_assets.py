"""What the program ships as data is right and complete: every line, every number."""

import tomllib
from collections.abc import Iterator
from itertools import product
from pathlib import Path

import msgspec
import pytest

from hiptimer.core.checks.schema import exercise_schema, workout_schema
from hiptimer.core.exercise import Exercise
from hiptimer.core.terms import Kind, Length, Level, Side
from hiptimer.core.varied import pick
from hiptimer.core.ways.adapt import adapt
from hiptimer.core.ways.implements import choices
from hiptimer.core.ways.values import Ways
from hiptimer.core.workout import Item
from hiptimer.storage.reading import read_toml
from tests.content import ASSETS, BUILT_IN, built_in, catalogue

SETUP = {
    "single-leg-glute-bridge": (
        (
            "Lie on your back with your left foot near your seat. "
            "Bring your right knee and right elbow together and press."
        ),
        "Switch sides. Right foot down, left knee against left elbow.",
    ),
    "deadlift": (
        "Pick up your kettlebell and stand with your feet under your hips. Unlock the knees and brace your middle.",
        None,
    ),
    "kickstand-deadlift": (
        (
            "Weight in both hands, right toes back level with your left heel. "
            "Lift the right heel and stand on your left leg."
        ),
        "Switch feet. Left toes back, right leg works.",
    ),
    "glute-bridge-walkout": (
        "Lie on your back, knees bent, palms on the floor. Bridge up, walk your heels out and walk them back.",
        None,
    ),
    "romanian-deadlift": (
        "Hold the bar at your thighs with your feet under your hips. Take five counts down, then stand up strong.",
        None,
    ),
}
"""How to get into position, with the left leg first, and for the second side."""

CUES = {
    "single-leg-glute-bridge": [
        ("reset", "Press knee and elbow together"),
        ("lift", "Push the floor with your heel"),
        ("lift", "Lift hips, leave ribs down"),
        ("hold", "Keep your belt line level"),
        ("hold", "Breathe, keep pressing"),
        ("lower", "Come down slow and level"),
        ("lower", "Let the floor wait"),
        ("reset", "Light touch, then up"),
    ],
    "deadlift": [
        ("lower", "Shut a door with your hips"),
        ("lower", "Slide the bell down your thighs"),
        ("lower", "Keep one line, head to tail"),
        ("bottom", "Feel your whole foot"),
        ("drive", "Push the floor away"),
        ("drive", "Raise hips and chest together"),
        ("tall", "Grow tall, ribs down"),
    ],
    "kickstand-deadlift": [
        ("lower", "Reach hips behind the front heel"),
        ("lower", "Point your pockets at the floor"),
        ("lower", "Keep the bell near your front leg"),
        ("bottom", "Keep the back foot light"),
        ("drive", "Push with the front foot"),
        ("drive", "Stand up on one leg"),
        ("tall", "Stack up over your foot"),
    ],
    "glute-bridge-walkout": [
        ("lift", "Bridge up from your heels"),
        ("hold", "Lift toes, keep hips high"),
        ("out", "Take tiny steps, hips level"),
        ("out", "Slow the drop down"),
        ("far", "Hold long, keep breathing"),
        ("in", "Carry your hips back home"),
        ("lower", "Sink down like a feather"),
    ],
    "romanian-deadlift": [
        ("lower", "Paint your legs with the bar"),
        ("lower", "Drift your hips to the wall"),
        ("lower", "Keep soft knees, long spine"),
        ("lower", "Stop before your back bends"),
        ("drive", "Bring your hips to the bar"),
        ("drive", "Push the floor away"),
        ("tall", "Stand tall and breathe"),
    ],
}

CORRECTIONS = {
    "single-leg-glute-bridge": [
        "Stop lower, ribs down",
        "Still leg, push the heel",
        "Level your belt line",
        "Slide your heel closer",
        "Toes light, heel heavy",
        "Find your elbow again",
    ],
    "deadlift": [
        "Chest long, stop higher",
        "Hips back, shins upright",
        "Brush your legs",
        "Heels heavy",
        "Finish tall, ribs down",
        "Chest and hips together",
        "Eyes on the floor ahead",
    ],
    "kickstand-deadlift": [
        "Make the back foot light",
        "Both pockets down",
        "Wider stance, eyes still",
        "Knee over laces",
        "Shorter range, long back",
        "Toes beside the heel",
    ],
    "glute-bridge-walkout": [
        "Shorter walk, hips up",
        "Quiet hips, small steps",
        "Ribs down, tuck slightly",
        "Half that step",
        "Breathe with your steps",
        "Walk in and rest",
    ],
    "romanian-deadlift": [
        "Spend all five counts",
        "Stop higher, chest long",
        "Knees still, hips back",
        "Soften your knees",
        "Drag the bar along your legs",
        "Eyes move with your chest",
        "Long arms, shoulders down",
    ],
}

FETCH = {
    "single-leg-glute-bridge": None,
    "deadlift": "You need your kettlebell.",
    "kickstand-deadlift": "You need your kettlebell.",
    "glute-bridge-walkout": None,
    "romanian-deadlift": "You need your barbell.",
}

TIMED = {
    "march": ("March on the spot. Let your arms swing.", None),
    "leg-swings": ("Hold a wall. Swing your left leg.", "Other leg."),
    "cat-and-cow": ("Round up slowly, then let your back sink.", None),
    "hip-hinge": ("Hips back, stand up. Slow and easy.", None),
    "two-leg-bridge": ("On your back. Lift, pause, lower.", None),
    "one-leg-stand": ("Balance on the left, small bow.", "Other side."),
    "practice-deadlifts": ("Half weight. Five easy hinges.", None),
    "walk-around": ("Walk around. Let your breath slow down.", None),
    "hip-flexor-stretch": ("Kneel on your left knee. Ease your hips forward.", "Other knee down."),
    "figure-four-stretch": ("On your back, left ankle over the other knee. Draw both legs in.", "Other ankle across."),
    "hamstring-stretch": ("On your back, left leg up. Hold behind the thigh.", "Other leg up."),
    "closing-words": ("That was it. Have a drink and a good day.", None),
}
"""What is said as a timed item starts, and as its second side does."""

REPETITION = {
    "single-leg-glute-bridge": {"lift": (2, 2, 2), "hold": (1, 2, 3), "lower": (3, 3, 3), "reset": (2, 1, 1)},
    "deadlift": {"lower": (3, 3, 3), "bottom": (1, 1, 1), "drive": (2, 2, 1), "tall": (1, 1, 1)},
    "kickstand-deadlift": {"lower": (3, 3, 3), "bottom": (1, 1, 1), "drive": (2, 2, 1), "tall": (1, 1, 1)},
    "glute-bridge-walkout": {
        "lift": (2, 2, 2),
        "hold": (1, 1, 1),
        "out": (4, 6, 8),
        "far": (1, 1, 2),
        "in": (4, 6, 8),
        "lower": (2, 2, 2),
        "reset": (2, 2, 1),
    },
    "romanian-deadlift": {"lower": (5, 5, 5), "bottom": (0, 0, 1), "drive": (2, 2, 1), "tall": (1, 1, 1)},
}
"""Seconds of each phase for beginner, standard and strong."""

COMMANDS = {
    "single-leg-glute-bridge": {"lift": "Up", "hold": "Hold", "lower": "Down", "reset": None},
    "deadlift": {"lower": "Down", "bottom": None, "drive": "Up", "tall": None},
    "kickstand-deadlift": {"lower": "Down", "bottom": None, "drive": "Up", "tall": None},
    "glute-bridge-walkout": {
        "lift": "Up",
        "hold": None,
        "out": "Walk out",
        "far": None,
        "in": "Walk back",
        "lower": "Down",
        "reset": None,
    },
    "romanian-deadlift": {"lower": "Down", "bottom": None, "drive": "Up", "tall": None},
}

MAIN = tuple(CUES)


def test_the_catalogue_holds_exactly_these() -> None:
    assert set(catalogue()) == {*MAIN, *TIMED}


def as_done(identity: str, side: Side = Side.LEFT) -> Exercise:
    """The exercise with its usual implement, worded for that side."""
    done = adapt(catalogue()[identity], Item(use=identity), Ways(), Level.STANDARD, Length.SHORT)
    return done.sides.get(side, done.exercise)


@pytest.mark.parametrize("identity", MAIN)
def test_every_line_is_there(identity: str) -> None:
    entry = as_done(identity)
    setup, switch = SETUP[identity]
    assert entry.setup == setup
    assert as_done(identity, Side.RIGHT).switch == switch
    assert [(cue.about, cue.say) for cue in entry.cue] == CUES[identity]
    assert [one.say for one in entry.correction] == CORRECTIONS[identity]
    assert entry.fetch == FETCH[identity]
    assert {move.id: move.say for move in entry.phase} == COMMANDS[identity]


@pytest.mark.parametrize("identity", TIMED)
def test_every_timed_line_is_there(identity: str) -> None:
    entry = as_done(identity)
    line, other = TIMED[identity]
    assert entry.line == line
    assert entry.other_line == other
    assert (entry.sides == "each") == (other is not None)
    assert not entry.phase


def test_the_late_cue_has_a_shorter_wording() -> None:
    late = [cue for entry in catalogue().values() for cue in entry.cue if cue.late]
    assert [(cue.say, cue.short) for cue in late] == [("Stop before your back bends", "Stop before you round")]


@pytest.mark.parametrize(("identity", "level"), list(product(MAIN, Level)))
def test_every_phase_lasts_as_long_as_it_should(identity: str, level: Level) -> None:
    entry = catalogue()[identity]
    column = list(Level).index(level)
    expected = {phase: seconds[column] for phase, seconds in REPETITION[identity].items()}
    steps = 2 * pick(entry.steps, level, Length.SHORT) if entry.steps else 0
    found = {
        move.id: steps if move.kind is Kind.STEP else pick(move.seconds, level, Length.SHORT) for move in entry.phase
    }
    assert list(found) == list(expected), "the phases come in this order"
    assert found == expected


def test_lines_suit_a_voice() -> None:
    """No digits, units or abbreviations."""
    for entry in as_done_anyhow():
        for line in spoken(entry):
            assert not any(letter.isdigit() for letter in line), line
            assert not any(word in line.split() for word in ("kg", "RDL", "sec", "reps")), line
            assert not set(line) & set("{}"), line


def as_done_anyhow() -> Iterator[Exercise]:
    """Every exercise with every implement, for every side."""
    for entry in catalogue().values():
        for implement in choices(entry) or (None,):
            item = Item(use=entry.id, equipment=implement)
            yield from adapt(entry, item, Ways(), Level.STANDARD, Length.SHORT).sides.values()


def spoken(entry: Exercise) -> list[str]:
    lines = [entry.in_speech, entry.setup, entry.switch, entry.fetch, entry.line, entry.other_line]
    lines += [text for cue in entry.cue for text in (cue.say, cue.short)]
    lines += [text for one in entry.correction for text in (one.mistake, one.say)]
    return [line for line in lines if line]


def test_a_mistake_reads_well_as_a_tip() -> None:
    for entry in as_done_anyhow():
        for one in entry.correction:
            assert one.mistake[0].islower(), one.mistake
            assert one.mistake[-1].isalpha(), one.mistake
            assert one.say[0].isupper(), one.say
            assert one.say[-1].isalpha(), one.say


@pytest.mark.parametrize("identity", MAIN)
def test_help_is_complete(identity: str) -> None:
    entry = catalogue()[identity]
    assert all((entry.why, entry.start, entry.muscles, entry.breathing))
    assert all((entry.easier, entry.harder, entry.safety, entry.aliases))


def test_the_workout_uses_every_entry_once() -> None:
    workout = built_in()
    items = (*workout.exercise, *workout.warm_up, *workout.cool_down)
    assert sorted(str(item.use) for item in items) == sorted(catalogue())
    assert tuple(item.use for item in workout.exercise) == MAIN


def test_tempo_codes_say_what_the_catalogue_says() -> None:
    """Each number has two homes, the catalogue's default and the workout's tempo; they agree."""
    for item, level in product(built_in().exercise, Level):
        moves = catalogue()[str(item.use)].phase
        if item.tempo is None:
            continue
        code = pick(item.tempo, level, Length.SHORT)
        places = {str(move.tempo): f"{pick(move.seconds, level, Length.SHORT):g}" for move in moves}
        assert code == "-".join(places[place] for place in "EBCT")


@pytest.mark.parametrize(("kind", "schema"), [("workout", workout_schema()), ("exercise", exercise_schema())])
def test_the_committed_schemas_are_those_of_the_code(kind: str, schema: str) -> None:
    committed = (ASSETS / f"{kind}.schema.json").read_text(encoding="utf-8")
    assert committed == schema, f"write what hiptimer.core.checks.schema makes to assets/{kind}.schema.json"


@pytest.mark.parametrize("path", sorted(ASSETS.glob("*/*.toml")), ids=lambda path: path.stem)
def test_every_toml_file_names_its_schema(path: Path) -> None:
    first = path.read_text(encoding="utf-8").splitlines()[0]
    assert first == f"#:schema ../{path.parent.name.removesuffix('s')}.schema.json"
    assert (path.parent / first.removeprefix("#:schema ")).is_file()


def test_every_toml_file_is_as_msgspec_would_have_it() -> None:
    """Our words for what is wrong never hide what the structs themselves would refuse."""
    for path in (ASSETS / "exercises").glob("*.toml"):
        read = msgspec.convert(tomllib.loads(path.read_text(encoding="utf-8")), Exercise)
        assert msgspec.structs.replace(read, id=path.stem) == catalogue()[path.stem]
    assert read_toml(BUILT_IN).data["format"] == 1
