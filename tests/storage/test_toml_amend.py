"""What a person wrote by hand stays as it is, and only what changed changes."""

import tomllib

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hiptimer.core import editing
from hiptimer.core.editing import Spot
from hiptimer.core.exercise import Exercise
from hiptimer.core.workout import Item, Workout
from hiptimer.storage.toml_amend import _holds, _piecewise, amend
from hiptimer.storage.toml_cut import cut, remarks
from hiptimer.storage.workout_files import workout_text
from tests.content import ASSETS, BUILT_IN, built_in, catalogue
from tests.core.strategies import items, workouts

BY_HAND = """\
#:schema ../workout.schema.json
format = 1
title = "Tuesday"      # and Friday
sets = { short = 1, medium = 2,   full = 3 }
rest_remark = 0

# --- the floor ---

# left knee: careful
[[exercise]]
  name = "Plank"
  rest    = 60   # needs it
  seconds = 40
# seconds = 50, one day

[[exercise]]
tempo = '3-1-2-0'
use = "deadlift"
reps = { beginner = 8, standard = 10, strong = 8 } # see notes

# --- standing ---

# both arms
[[exercise]]
name = "Row"
reps = 10
[exercise.load]
beginner = 8   # the small one
standard = 12
strong = 16

# the end
""".replace("rest_remark = 0\n", "")

PLANK, DEADLIFT, ROW = (Spot("exercise", index) for index in range(3))


def read(text: str) -> Workout:
    return msgspec.convert(tomllib.loads(text), Workout)


def after(change: object) -> list[str]:
    """The lines of `BY_HAND` that went and came."""
    was = read(BY_HAND)
    new = amend(BY_HAND, was, change(was))  # type: ignore[operator]
    assert read(new) == change(was)  # type: ignore[operator]
    old, now = BY_HAND.split("\n"), new.split("\n")
    return [f"-{one}" for one in old if one not in now] + [f"+{one}" for one in now if one not in old]


@pytest.mark.parametrize(
    ("change", "lines"),
    [
        (lambda w: w, []),
        (
            lambda w: editing.change(w, title="Friday"),
            ['-title = "Tuesday"      # and Friday', '+title = "Friday"      # and Friday'],
        ),
        (
            lambda w: editing.change(w, sets={"short": 1, "medium": 3, "full": 3}),
            ["-sets = { short = 1, medium = 2,   full = 3 }", "+sets = { short = 1, medium = 3,   full = 3 }"],
        ),
        (lambda w: editing.change(w, order="rounds"), ['+order = "rounds"']),
        (
            lambda w: editing.change_item(w, PLANK, rest=45),
            ["-  rest    = 60   # needs it", "+  rest    = 45   # needs it"],
        ),
        (lambda w: editing.change_item(w, PLANK, seconds=40.5), ["-  seconds = 40", "+  seconds = 40.5"]),
        (lambda w: editing.change_item(w, PLANK, name="Side plank"), ['-  name = "Plank"', '+  name = "Side plank"']),
        (lambda w: editing.change_item(w, DEADLIFT, tempo=None), ["-tempo = '3-1-2-0'"]),
        (
            lambda w: editing.change_item(w, DEADLIFT, reps=5),
            ["-reps = { beginner = 8, standard = 10, strong = 8 } # see notes", "+reps = 5 # see notes"],
        ),
        (
            lambda w: editing.change_item(w, ROW, load={"beginner": 9, "standard": 12, "strong": 16}),
            ["-beginner = 8   # the small one", "+beginner = 9   # the small one"],
        ),
        (
            lambda w: editing.insert(w, DEADLIFT, Item(name="Jog", seconds=60)),
            ['+name = "Jog"', "+seconds = 60"],
        ),
        (
            lambda w: editing.insert(w, Spot("warm_up", 0), Item(name="Jog", seconds=60, sides="each")),
            ["+[[warm_up]]", '+name = "Jog"', "+seconds = 60", '+sides = "each"'],
        ),
        (
            lambda w: editing.move(w, ROW, Spot("cool_down", 0)),
            ["-[exercise.load]", "+[[cool_down]]", "+[cool_down.load]"],
        ),
        (lambda w: editing.move(w, PLANK, ROW), []),
        (
            lambda w: editing.remove(w, PLANK),
            [
                "-# left knee: careful",
                '-  name = "Plank"',
                "-  rest    = 60   # needs it",
                "-  seconds = 40",
                "-# seconds = 50, one day",
            ],
        ),
    ],
)
def test_only_what_changed_changes(change: object, lines: list[str]) -> None:
    assert after(change) == lines


def test_remarks_go_where_their_exercise_goes() -> None:
    was = read(BY_HAND)
    new = amend(BY_HAND, was, editing.move(was, ROW, PLANK))
    assert new.index("# --- the floor ---") < new.index("# both arms") < new.index('"Row"')
    assert new.index('"Row"') < new.index("# left knee: careful") < new.index('"Plank"') < new.index("# seconds = 50")
    assert new.endswith("# the end\n")


def test_what_stands_between_two_exercises_outlives_the_second() -> None:
    was = read(BY_HAND)
    new = amend(BY_HAND, was, editing.remove(was, ROW))
    assert new.count("# --- standing ---") == 1
    assert "# both arms" not in new


def test_the_way_lines_end_is_kept() -> None:
    windows, was = BY_HAND.replace("\n", "\r\n"), read(BY_HAND)
    now = editing.change_item(editing.move(was, ROW, PLANK), DEADLIFT, reps=3)
    assert amend(windows, was, now) == amend(BY_HAND, was, now).replace("\n", "\r\n")
    assert amend(BY_HAND.removesuffix("\n"), was, now) == amend(BY_HAND, was, now)


@pytest.mark.parametrize(
    "text",
    [
        """\
exercise = [
  { name = "Plank", seconds = 40 }, # careful
  { name = "Row", reps = 10 },
]
format = 1
title = "T"
""",
        """\
format = 1
title = "T"
[[exercise]]
name = "Plank"
seconds = 40 # careful
[[warm_up]]
name = "Jog"
seconds = 9
[exercise.rest]
beginner = 1
standard = 2
strong = 3
[[exercise]]
name = "Row"
reps = 10
""",
    ],
)
def test_a_layout_that_cannot_be_changed_in_place_is_written_anew_with_every_remark(text: str) -> None:
    was = read(text)
    now = editing.change_item(was, PLANK, seconds=50)
    new = amend(text, was, now)
    assert read(new) == now
    assert "# careful" in new


@pytest.mark.parametrize(
    ("text", "now"),
    [
        ("lead_in = 5", {"lead_in": 9}),
        ("lead_in.short = 1\nlead_in.medium = 2\nlead_in.full = 3", {"lead_in": 9}),
        ("lead_in.short = 1\nlead_in.medium = 2\nlead_in.full = 3", {"lead_in": {"short": 4, "medium": 5, "full": 6}}),
        ("lead_in = 5", {"lead_in": {"short": 4, "medium": 5, "full": 6}}),
        ("about = '''\nOne.\n# Two.\n[[exercise]]\n'''", {"about": "Three.\n\n[[exercise]]\n"}),
        ("about = 'x'", {"about": ""}),
    ],
)
def test_values_at_the_top_in_every_form(text: str, now: dict[str, object]) -> None:
    whole = f'format = 1 # v\ntitle = "T"\n{text} # here\n\n[[exercise]]\nname = "Plank"\nseconds = 4 # s\n'
    was = read(whole)
    new = _piecewise(whole, was, editing.change(was, **now))
    assert _holds(new, editing.change(was, **now))
    assert "# v" in new
    assert new.endswith('[[exercise]]\nname = "Plank"\nseconds = 4 # s\n')


def test_a_table_of_its_own_at_the_top() -> None:
    whole = BY_HAND.replace("# the end", "[lead_in] # lead\nshort = 1 # one\nmedium = 2\nfull = 3\n# the end")
    was = read(whole)
    assert was.lead_in == {"short": 1, "medium": 2, "full": 3}
    new = _piecewise(whole, was, editing.change(was, lead_in={"short": 9, "medium": 2, "full": 3}))
    assert new == whole.replace("short = 1 # one", "short = 9 # one")
    for value in (7, {"beginner": 1, "standard": 2, "strong": 3}):
        assert read(_piecewise(whole, was, editing.change(was, lead_in=value))).lead_in == value


@pytest.mark.parametrize("path", sorted(ASSETS.glob("*/*.toml")), ids=lambda path: path.stem)
def test_a_text_in_pieces_is_the_text(path: object) -> None:
    text = path.read_text(encoding="utf-8")  # type: ignore[attr-defined]
    here = cut(text)
    assert here.head + "".join(one.gap + one.standing + one.text for one in here.pieces) + here.tail == text


def marked(text: str) -> str:
    """The text with a remark at every line, above every table, and between them."""
    lines = (f"{line} # line {n}" if line and '"""' not in line else line for n, line in enumerate(text.split("\n")))
    headed = (f"# above {line}\n{line}" if line.startswith("[[") else line for line in lines)
    return "\n".join(headed)


@given(workouts, workouts)
@settings(max_examples=20, deadline=None)
def test_any_workout_becomes_any_other_in_place(was: Workout, now: Workout) -> None:
    for text in (workout_text(was), marked(workout_text(was)), marked(workout_text(was)).replace("\n\n", "\n")):
        assert read(text) == was
        assert _holds(_piecewise(text, was, now), now)
        assert read(amend(text, was, now)) == now


@given(workouts, items, st.randoms(use_true_random=False))
@settings(max_examples=30, deadline=None)
def test_no_remark_of_what_is_still_there_is_lost(was: Workout, more: tuple[Item, ...], chance: object) -> None:
    """Shuffled, moved from section to section and added to: all that was written is still there, once."""
    text = marked(workout_text(was))
    rows = [*was.exercise, *was.warm_up, *was.cool_down, *more]
    chance.shuffle(rows)  # type: ignore[attr-defined]
    now = editing.change(was, exercise=tuple(rows[::2]), warm_up=tuple(rows[1::2]), cool_down=())
    new = amend(text, was, now)
    assert sorted(remarks(new).split("\n")) == sorted(remarks(text).split("\n"))


@pytest.mark.parametrize("identity", sorted(catalogue()))
def test_exercises_are_changed_in_place_too(identity: str) -> None:
    text = (ASSETS / "exercises" / f"{identity}.toml").read_text(encoding="utf-8")
    was = msgspec.structs.replace(catalogue()[identity], id="")
    phases = tuple(msgspec.structs.replace(one, label=f"{one.label} now") for one in was.phase)
    now = msgspec.structs.replace(was, name="Other", phase=phases, variant=was.variant[1:], cue=was.cue[::-1])
    new = _piecewise(text, was, now)
    assert msgspec.convert(tomllib.loads(new), Exercise) == now
    kept = {line for line in text.split("\n") if line.startswith("#")}
    assert kept <= {*new.split("\n")}


def test_the_built_in_workout_goes_and_comes_back() -> None:
    text = BUILT_IN.read_text(encoding="utf-8")
    there = editing.move(built_in(), Spot("exercise", 0), Spot("exercise", 4))
    assert amend(amend(text, built_in(), there), there, built_in()) == text
