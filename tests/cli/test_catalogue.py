"""Exercises of one's own: found, written, changed and deleted as files."""

from pathlib import Path

import msgspec
import pytest

from hiptimer.cli.arguments import Arguments, parse
from hiptimer.cli.build import catalogue as every_exercise
from hiptimer.cli.catalogue import delete, find, listen, save, users
from hiptimer.cli.setting_up import Now
from hiptimer.core.exercise import Exercise
from hiptimer.core.exercise_editing import checked, copy_of, fresh, with_value
from hiptimer.gui.catalogue_bench import Entry
from hiptimer.paths import Paths, locate
from tests.content import catalogue


@pytest.fixture
def paths(tmp_path: Path) -> Paths:
    return locate(tmp_path)


def own(paths: Paths, name: str = "Squat") -> Entry:
    return save(paths, Entry(fresh(name)), fresh(name))


def test_the_shipped_ones_are_found_and_are_not_the_persons(paths: Paths) -> None:
    found = find(paths)
    assert {entry.exercise.id for entry in found.entries} == set(catalogue())
    assert not any(entry.own or entry.path for entry in found.entries)
    names = [entry.exercise.name.casefold() for entry in found.entries]
    assert names == sorted(names)


def test_a_new_one_is_a_file_that_workouts_can_use(paths: Paths) -> None:
    entry = own(paths)
    assert entry.path == paths.exercises / "squat.toml"
    assert every_exercise(paths)[0]["squat"] == entry.exercise
    assert entry in find(paths).entries
    assert entry.text.startswith("#:schema ../exercise.schema.json\n")


def test_a_copy_of_a_shipped_one_replaces_nothing(paths: Paths) -> None:
    copied = copy_of(catalogue()["deadlift"], "Deadlift")
    entry = save(paths, Entry(copied), copied)
    assert entry.exercise.id == "deadlift-2"
    assert every_exercise(paths)[0]["deadlift"] == catalogue()["deadlift"]


def test_a_change_keeps_the_remarks(paths: Paths) -> None:
    entry = own(paths)
    assert entry.path is not None
    entry.path.write_text("# mine\n" + entry.text, encoding="utf-8")
    entry = next(one for one in find(paths).entries if one.own)
    right, _ = checked(with_value(entry.exercise, ("phase", 0, "seconds"), 5))
    assert right is not None
    after = save(paths, entry, right)
    assert after.text.startswith("# mine\n")
    assert every_exercise(paths)[0]["squat"] == right == after.exercise


def test_what_was_changed_outside_is_not_written_over(paths: Paths) -> None:
    entry = own(paths)
    assert entry.path is not None
    theirs = entry.text.replace("Squat", "Box squat")
    entry.path.write_text(theirs, encoding="utf-8")
    with pytest.raises(ValueError, match="was changed outside meanwhile and stays as it is"):
        save(paths, entry, msgspec.structs.replace(entry.exercise, mat=True))
    assert entry.path.read_text(encoding="utf-8") == theirs


def test_a_folder_that_cannot_be_made_is_told(tmp_path: Path) -> None:
    paths = locate(tmp_path)
    paths.data.parent.mkdir(exist_ok=True)
    paths.data.write_text("in the way", encoding="utf-8")
    with pytest.raises(OSError, match="squat"):
        own(paths)


def test_deleted_ones_come_back(paths: Paths) -> None:
    entry = own(paths)
    undo = delete(paths, entry)
    assert not any(one.own for one in find(paths).entries)
    undo()
    assert entry in find(paths).entries


def test_a_shipped_one_cannot_be_deleted(paths: Paths) -> None:
    with pytest.raises(ValueError, match="deadlift"):
        delete(paths, next(one for one in find(paths).entries if one.exercise.id == "deadlift"))


def test_a_file_that_is_wrong_is_told_and_the_others_are_there(paths: Paths) -> None:
    own(paths)
    (paths.exercises / "bad.toml").write_text('format = 1\nname = "Bad"\nphas = 3\n', encoding="utf-8")
    found = find(paths)
    assert len(found.entries) == len(catalogue()) + 1
    assert [words for words in found.problems if "bad.toml:" in words]


@pytest.mark.parametrize(
    ("exercise", "heard"), [(fresh("Squat"), "Down"), (catalogue()["march"], catalogue()["march"].line)]
)
def test_a_repetition_is_prepared_as_a_session_has_it(tmp_path: Path, exercise: Exercise, heard: str) -> None:
    call = parse(["--data-dir", str(tmp_path), "--voice-engine", "silent"])
    assert isinstance(call, Arguments)
    prepared = listen(Now(call), exercise)
    assert prepared.timeline.phases[0].exercise == exercise.name
    assert prepared.timeline.total <= 32_000
    assert heard in [cue.text for cue in prepared.timeline.track.cues]


def test_who_uses_one_is_told_by_title_and_nobody_needs_one_that_only_replaces(paths: Paths) -> None:
    entry = own(paths)
    paths.workouts.mkdir(parents=True)
    for name, text in (
        ("tuesday", 'title = "Tuesday"\n[[cool_down]]\nuse = "squat"\n'),
        ("legs", 'title = "Legs"\n[[exercise]]\nuse = "squat"\n'),
        ("arms", 'title = "Arms"\n[[exercise]]\nuse = "deadlift"\n'),
        ("strange", 'title = 5\nexercise = "squat"\nwarm_up = [1, "squat"]\n'),
        ("broken", "title = \n"),
    ):
        (paths.workouts / f"{name}.toml").write_text(f"format = 1\n{text}", encoding="utf-8")
    assert users(paths, entry) == ("Legs", "Tuesday")
    replacing = Entry(msgspec.structs.replace(entry.exercise, id="deadlift"))
    assert users(paths, replacing) == ()
