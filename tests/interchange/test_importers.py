"""Each format is known by its content, taken step by step, and what cannot be kept is told."""

import json
import re
from pathlib import Path
from typing import Any

import pytest

from hiptimer.core.workout import Workout
from hiptimer.interchange.reading import GET_READY, Imported, read_workouts
from tests.interchange import reference
from tests.interchange.reference import Row

CORPUS = Path(__file__).parent / "corpus"


def taken(name: str) -> Imported:
    path = CORPUS / name
    return read_workouts(path.read_bytes(), path.name)


def loaded(name: str) -> Any:  # noqa: ANN401  (whatever the file holds)
    content = (CORPUS / name).read_bytes()
    return json.loads(content.decode("latin-1" if "latin" in name else "utf-8"))


def expected(name: str) -> list[list[Row]]:
    """Every timer of a file, second by second, by the reference."""
    if name.endswith(".txt"):
        return reference.of_exercise_timer((CORPUS / name).read_text(encoding="utf-8"))
    expanders = {
        "jawt": reference.of_jawt,
        "timer": reference.of_timer_machine,
        "openhiit": reference.of_openhiit,
        "cassette": lambda data: [reference.of_cassette(data)],
    }
    return expanders.get(re.split(r"[.-]", name)[0], reference.of_seconds)(loaded(name))


FILES = sorted(path.name for path in CORPUS.iterdir() if path.suffix != ".feeel")


@pytest.mark.parametrize("name", FILES)
def test_a_workout_takes_the_same_time_for_the_same_things(name: str) -> None:
    found = taken(name)
    rows = [reference.of_workout(workout) for workout in found.workouts]
    put_in_front = [any(workout.title in note and "put in front" in note for note in found.notes)
                    for workout in found.workouts]  # fmt: skip
    assert [row[1:] if added else row for row, added in zip(rows, put_in_front, strict=True)] == expected(name)
    assert all(row[0] == ("Rest", GET_READY / 1000) for row, added in zip(rows, put_in_front, strict=True) if added)


def only(name: str) -> Workout:
    (workout,) = taken(name).workouts
    return workout


def test_rounds_and_rests_of_a_circuit() -> None:
    workout = only("circuit.seconds")
    assert (workout.order, workout.change_over, workout.about) == ("rounds", 15, "Keep the bell close.")
    assert [(item.name, item.sets or workout.sets, item.seconds, item.sides) for item in workout.exercise] == [
        ("Swing", 3, 40, None), ("Suitcase deadlift", 3, 30, "each"), ("Goblet squat", 3, 40, None),
        ("Rest", 2, 60, None),
    ]  # fmt: skip
    assert [item.name for item in (*workout.warm_up, *workout.cool_down)] == ["Warmup", "Cooldown"]


def test_what_lasts_until_it_is_ended_by_hand_is_at_ones_own_pace() -> None:
    hips = taken("folder.seconds").workouts[0]
    assert [(item.name, item.pace) for item in hips.exercise if item.pace == "own"] == [("Couch stretch", "own")]
    bravo = only("timer-machine-1700000000000.json")
    assert {(item.pace, item.seconds) for item in bravo.exercise if item.name == "Push"} == {("own", 20.5)}


def test_loads_and_repetitions_of_a_cassette() -> None:
    workout = only("cassette.json")
    counted = [item for item in workout.exercise if item.reps]
    assert [(item.name, item.reps, item.pace, item.load, item.sets) for item in counted][:3] == [
        ("DB Bench Press", 10, "own", pytest.approx(24.948, abs=1e-3), 2),
        ("DB Bench Press", 8, "own", pytest.approx(24.948, abs=1e-3), None),
        ("Goblet squat", 12, "own", 16, None),
    ]
    assert workout.about == "Building, session 18, 2026-03-21\nBench at 30 degrees."
    assert [item.name for item in workout.warm_up] == ["Dead Hang", "Cat and cow", "Rest", "Dead Hang", "Cat and cow"]


def test_letters_written_one_byte_each() -> None:
    workout = only("jawt-latin-1.json")
    assert (workout.title, workout.exercise[0].name) == ("Übung für den Rücken", "Brücke")


TOLD = {
    "circuit.seconds": ["Colours", "sounds", "half-way", "Music", "Vibration", "$(round)", "activity"],
    "folder.seconds": ["Folders", "at random", "beyond the end"],
    "timer-machine-1700000000000.json": ["Music", "Vibration", "'Push now'"],
    "openhiit.json": ["sounds", "Colours", "eleven minutes thirty-five in all, it comes to ten minutes thirty"],
    "exercise-timer.txt": ["have no names"],
    "cassette.json": ["voice", "context", "'red band'", "more than 30 repetitions"],
    "jawt-latin-1.json": ["Latin-1"],
}


@pytest.mark.parametrize("name", TOLD)
def test_what_cannot_be_kept_is_told(name: str) -> None:
    notes = taken(name).notes
    assert [word for word in TOLD[name] if not any(word in note for note in notes)] == []


def jawt(**fields: object) -> bytes:
    exercises = [{"name": "Squat", "duration": 30}]
    return json.dumps({"title": "T", "sets": [{"repetitions": 1, "exercises": exercises}], **fields}).encode()


def one_set(repetitions: float, *exercises: tuple[str, float]) -> bytes:
    listed = [{"name": name, "duration": duration} for name, duration in exercises]
    return jawt(sets=[{"repetitions": repetitions, "exercises": listed}])


NOTED = {
    "a key nobody knows": (jawt(mood="good"), "'mood' in a workout means nothing here and is left out."),
    "a newer version": (jawt(version=7), "The file is of a version newer than 2; look at what came of it."),
    "very many repetitions": (
        one_set(10**9, ("Squat", 30), ("Rest", 5)), "Only the first 1,000 steps are kept; there are more."),
    "a step of many hours": (one_set(1, ("Walk", 100_000)), "What takes longer than sixty minutes is cut to that."),
    "a long name": (one_set(1, ("x" * 500, 5)), f"A name is cut to 80 characters: {'x' * 79}…"),
}  # fmt: skip


@pytest.mark.parametrize("name", NOTED)
def test_what_is_cut_is_told(name: str) -> None:
    content, note = NOTED[name]
    assert note in read_workouts(content, "w.json").notes


def test_one_bad_workout_does_not_keep_the_others() -> None:
    good = json.loads(jawt())
    bad = json.loads(one_set(1, ("Squat", -30)))
    found = read_workouts(json.dumps({"workouts": [{**bad, "title": "Odd"}, 7, good]}).encode(), "w.json")
    assert [workout.title for workout in found.workouts] == ["T"]
    assert "Odd is left out: 'duration' must be 0 or more, not -30." in found.notes
    assert "Number 2 is left out: 'a workout' must be a table, not 7." in found.notes


def test_a_workout_without_a_title_is_called_after_its_file() -> None:
    assert read_workouts(jawt(title=""), "Leg day.jawt.json").workouts[0].title == "Leg day"


REFUSED = {
    "nothing": (b" \n", "is empty"),
    "a zip": (b"PK\x03\x04rest of it", "is a zip archive; unpack it and bring along the files that are in it"),
    "Feeel": ((CORPUS / "feeel.feeel").read_bytes(), "numbers that only Feeel can read"),
    "other JSON": (b'{"a": 1}', "is of no format that is known here; there are Just Another Workout Timer, Seconds,"),
    "no JSON": (b"hello", "it is not valid JSON"),
    "half of a file": (jawt()[:-9], "is not valid JSON"),
    "no exercise that takes any time": (one_set(3, ("Squat", 0)), "nothing in it takes any time"),
    "a wrong type": (jawt(sets="many"), "'sets' must be a list, not text"),
    "no number": (jawt(sets=[{"repetitions": True}]), "'repetitions' must be a number, not true or false"),
    "half a repetition": (one_set(1.5, ("Squat", 3)), "'repetitions' must be a whole number, not 1.5"),
    "more than anybody means": (one_set(10**15, ("Squat", 3)), "must be a number that somebody could mean"),
}  # fmt: skip


@pytest.mark.parametrize("name", REFUSED)
def test_what_cannot_be_taken_is_refused_in_words(name: str) -> None:
    content, words = REFUSED[name]
    with pytest.raises(ValueError, match=re.escape(words)):
        read_workouts(content, "w.json")


ENCODED = {
    "UTF-8 with a mark": "utf-8-sig", "UTF-16": "utf-16", "UTF-16 without a mark": "utf-16-le", "UTF-32": "utf-32",
}  # fmt: skip


@pytest.mark.parametrize("name", ENCODED)
def test_encodings(name: str) -> None:
    content = json.dumps({**json.loads(jawt()), "title": "Übung"}, ensure_ascii=False).encode(ENCODED[name])
    assert read_workouts(content, "w.json").workouts[0].title == "Übung"
