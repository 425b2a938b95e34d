"""What we write for other programs, we read back the same."""

import json
from pathlib import Path

import pytest
from hypothesis import given, settings

from hiptimer.core.editing import change
from hiptimer.core.plan import Plan, Preferences
from hiptimer.core.terms import Length, Level
from hiptimer.core.workout import Workout
from hiptimer.interchange import WORKOUT_EXPORTERS, WorkoutExporter
from hiptimer.interchange.reading import read_workouts
from hiptimer.interchange.writing import written
from hiptimer.storage.workouts import read_workout
from tests.content import ASSETS, catalogue, plan_of
from tests.core import strategies
from tests.interchange import reference

CORPUS = Path(__file__).parent / "corpus"
EXPORTERS = pytest.mark.parametrize("exporter", WORKOUT_EXPORTERS, ids=lambda one: one.label)
SHIPPED = sorted((ASSETS / "workouts").glob("*.toml"))


def there_and_back(exporter: WorkoutExporter, plan: Plan, about: str = "") -> tuple[Workout, tuple[str, ...]]:
    """The workout that is read from what is written, and what is noted on both ways."""
    out = written(exporter, plan, about)
    back = read_workouts(out.content, f"w{exporter.suffix}")
    (workout,) = back.workouts
    return workout, (*out.notes, *back.notes)


def assert_stays(exporter: WorkoutExporter, workout: Workout) -> None:
    """Nothing changes any more; only one of the programs knows descriptions."""
    again, _ = there_and_back(exporter, plan_of(workout, Preferences()), workout.about)
    assert again == (workout if exporter.label == "Seconds" else change(workout, about=""))


@EXPORTERS
@given(workout=strategies.workouts, wanted=strategies.preferences)
@settings(deadline=None, max_examples=40)
def test_any_workout_comes_back_the_same_the_second_time(
    exporter: WorkoutExporter, workout: Workout, wanted: Preferences
) -> None:
    plan = plan_of(workout, wanted)
    if not any(block.gap is None and block.section == "main" for block in plan.blocks):
        return
    first, _ = there_and_back(exporter, plan)
    assert_stays(exporter, first)


@EXPORTERS
@pytest.mark.parametrize("name", sorted(path.name for path in CORPUS.iterdir() if path.suffix != ".feeel"))
def test_what_was_brought_along_comes_back_the_same(exporter: WorkoutExporter, name: str) -> None:
    """At once, where it came from the same program; from any other, once it has been there."""
    for workout in read_workouts((CORPUS / name).read_bytes(), name).workouts:
        own = name.endswith(exporter.suffix) or (exporter.suffix == ".jawt.json" and name.startswith("jawt"))
        first = workout if own else there_and_back(exporter, plan_of(workout, Preferences()), workout.about)[0]
        assert_stays(exporter, first)


@EXPORTERS
@pytest.mark.parametrize("level", Level)
@pytest.mark.parametrize("length", Length)
@pytest.mark.parametrize("path", SHIPPED, ids=lambda path: path.stem)
def test_shipped_workouts_take_as_long_there_as_here(
    exporter: WorkoutExporter, path: Path, level: Level, length: Length
) -> None:
    workout = read_workout(path, catalogue())
    plan = plan_of(workout, Preferences(level, length))
    first, notes = there_and_back(exporter, plan, workout.about)
    there = sum(float(seconds) for _, seconds in reference.of_workout(first))
    added = 10 if any("put in front" in note for note in notes) else 0
    assert there == sum(phase.length for phase in plan.phases) / 1000 + added
    assert_stays(exporter, first)


def test_repetitions_are_told_to_become_seconds() -> None:
    out = written(WORKOUT_EXPORTERS[0], plan_of())
    assert "Deadlift: 10 repetitions are written as seventy seconds, without their counts." in out.notes
    assert any("Deadlift: the weight" in note for note in out.notes)
    exercises = [one for each in json.loads(out.content)["sets"] for one in each["exercises"]]
    assert {one["duration"] for one in exercises if one["name"] == "Deadlift"} == {70}


def test_parts_of_a_second_do_not_add_up() -> None:
    plan = plan_of(Workout(format=1, title="T", lead_in=0, change_over=0, exercise=tuple(
        strategies.Item(name=f"Plank {number}", seconds=10.4) for number in range(10))))  # fmt: skip
    out = written(WORKOUT_EXPORTERS[0], plan)
    durations = [one["duration"] for each in json.loads(out.content)["sets"] for one in each["exercises"]]
    assert sum(durations) == 104
    assert set(durations) == {10, 11}
    assert "Times are rounded to whole seconds." in out.notes


def test_the_same_workout_is_the_same_file() -> None:
    assert written(WORKOUT_EXPORTERS[0], plan_of()) == written(WORKOUT_EXPORTERS[0], plan_of())
