"""Every version of the format is read for ever, and goes on meaning what it meant.

`formats/v1` holds workouts and exercises of format 1 with what is read from them and what comes of them. They stand for
files that people have: where a change of the program changes them, it is the change that is wrong.
"""

import json
from collections.abc import Mapping, Sequence
from itertools import product
from pathlib import Path
from typing import Any

import msgspec
import pytest

from hiptimer.core.checks.exercise import check_exercise
from hiptimer.core.checks.versions import UPGRADES, present
from hiptimer.core.checks.workout import check_workout
from hiptimer.core.editing import to_data
from hiptimer.core.plan import Block, Phase, Preferences, make_plan
from hiptimer.core.terms import Length, Level
from hiptimer.core.ways.values import Owned, Ways
from hiptimer.core.workout import Item, Workout
from hiptimer.storage.catalogue import read_catalogue
from hiptimer.storage.reading import BadFileError
from hiptimer.storage.workouts import read_workout

FORMATS = Path(__file__).parent / "formats"
FIXTURES = sorted(FORMATS.glob("v*/*.toml"))
EXERCISES = sorted(FORMATS.glob("v*/exercises/*.toml"))


def plain(value: object) -> object:
    """As it comes back from a JSON file."""
    return json.loads(msgspec.json.encode(value))


def happening(workout: Workout, folder: Path) -> Mapping[str, Any]:
    """What the workout comes to, in each way: every block, and milliseconds in all."""
    catalogue = read_catalogue([folder / "exercises"])
    found = {}
    for level, length in product(Level, Length):
        # Nothing owned but a kettlebell, so that no implement added later is preferred.
        ways = Ways(owned=Owned(kettlebell=True))
        plan = make_plan(workout, catalogue, Preferences(level, length, ways=ways))
        blocks = [in_words(block, plan.phases[block.first : block.stop]) for block in plan.blocks]
        found[f"{level.value}, {length.value}"] = {"ms": sum(phase.length for phase in plan.phases), "blocks": blocks}
    return found


def in_words(block: Block, phases: Sequence[Phase]) -> str:
    """`Lowering, set 1 of 2, left: 6 x lower 6000, lift 2000`, in milliseconds."""
    rep = ", ".join(f"{phase.kind.value} {phase.length}" for phase in phases if phase.rep in {None, 1})
    number = f", set {block.set} of {block.sets}" if block.set else ""
    side = f", {block.side.value}" if block.side else ""
    waits = ", waits" if block.own_pace else ""
    return f"{block.exercise.name}{number}{side}: {phases[-1].rep or 1} x {rep}{waits}"


def test_there_are_fixtures_of_every_version() -> None:
    assert {path.parent.name for path in FIXTURES} == {f"v{number + 1}" for number in range(len(UPGRADES) + 1)}


@pytest.mark.parametrize("path", FIXTURES, ids=lambda path: f"{path.parent.name}-{path.stem}")
def test_a_workout_means_what_it_meant(path: Path) -> None:
    workout = read_workout(path, read_catalogue([path.parent / "exercises"]))
    expected = json.loads(path.with_suffix(".json").read_text(encoding="utf-8"))
    assert plain(to_data(workout)) == expected["values"]
    assert plain(happening(workout, path.parent)) == expected["happening"]


@pytest.mark.parametrize("path", EXERCISES, ids=lambda path: f"{path.parent.parent.name}-{path.stem}")
def test_an_exercise_means_what_it_meant(path: Path) -> None:
    exercise = read_catalogue([path.parent])[path.stem]
    assert plain(to_data(exercise)) == json.loads(path.with_suffix(".json").read_text(encoding="utf-8"))


def test_every_key_of_the_format_stands_in_a_fixture() -> None:
    """A key that no fixture has could change its meaning unnoticed."""
    values = json.loads((FORMATS / "v1" / "everything.json").read_text(encoding="utf-8"))["values"]
    assert {*values} == {*Workout.__struct_fields__}
    items = [item for key in ("warm_up", "exercise", "cool_down") for item in values[key]]
    assert {key for item in items for key in item} == {*Item.__struct_fields__}


@pytest.mark.parametrize("number", [2, 17, 10**12])
def test_a_format_to_come_is_refused_by_its_number(tmp_path: Path, number: int) -> None:
    path = tmp_path / "w.toml"
    path.write_text(f'title = "T"\nformat = {number}\nsomething_new = 1\n', encoding="utf-8")
    with pytest.raises(BadFileError) as caught:
        read_workout(path, {})
    assert caught.value.messages == (
        f"{path}:2: format: the file is of format {number:,}, and this hiptimer reads format 1; a newer one reads it",
    )
    exercise, complaints = check_exercise({"format": number, "new": 1}, "x")
    assert exercise is None
    assert [one.where for one in complaints] == [("format",)]


@pytest.mark.parametrize("number", [None, 0, -1, 1.0, "1", True, []])
def test_what_is_no_format_is_complained_about_as_ever(number: object) -> None:
    _, complaints = check_workout({"format": number, "title": "T", "exercise": [{"name": "A", "reps": 1}]}, {})
    assert [one.message for one in complaints] == [f"must be 1, not {number!r}"]


def test_older_formats_become_the_newest_step_by_step() -> None:
    def with_two(data: Mapping[str, Any]) -> Mapping[str, Any]:
        return {**data, "format": 2, "called": data["title"]}

    def with_three(data: Mapping[str, Any]) -> Mapping[str, Any]:
        return {**data, "format": 3, "called": data["called"].upper()}

    both = (with_two, with_three)
    assert present({"format": 1, "title": "a"}, both) == ({"format": 3, "title": "a", "called": "A"}, ())
    assert present({"format": 2, "called": "b"}, both) == ({"format": 3, "called": "B"}, ())
    assert present({"format": 3}, both) == ({"format": 3}, ())
    (refused,) = present({"format": 4}, both)[1]
    assert refused.message == "the file is of format 4, and this hiptimer reads formats 1 to 3; a newer one reads it"
