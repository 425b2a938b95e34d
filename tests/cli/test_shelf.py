"""The shelf of the window with real folders: copied, deleted, back, taken in; nothing outside them is touched."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from hiptimer.cli import window
from hiptimer.cli.arguments import Arguments, parse
from hiptimer.cli.shelf import DELETED, shelf
from hiptimer.core.ways.values import Ways
from hiptimer.gui.choice import Choice
from hiptimer.gui.shelf import Shelf
from hiptimer.storage.shelf import KEPT, MOMENT
from tests.content import BUILT_IN

OWN = 'format = 1\ntitle = "Stairs"\n\n[[exercise]]\nname = "Stairs"\nseconds = 40\n'


@pytest.fixture
def call(tmp_path: Path) -> Arguments:
    found = parse(["--data-dir", str(tmp_path / "kept")])
    assert isinstance(found, Arguments)
    return found


@pytest.fixture
def made(call: Arguments) -> Shelf:
    return shelf(call.paths)


def listed(call: Arguments) -> dict[str, Choice]:
    return {choice.name: choice for choice in window.choices(call, Ways())}


def test_a_copy_is_listed_as_ones_own_with_the_first_repetition_of_each_exercise(call: Arguments, made: Shelf) -> None:
    name = made.duplicate("hip-extension")
    choices = listed(call)
    assert [choices[each].own for each in ("hip-extension", name)] == [False, True]
    assert choices[name].title == f"{choices['hip-extension'].title} (2)"
    assert choices[name].totals == choices["hip-extension"].totals
    for reps in choices[name].reps.values():
        assert len(reps) == len(choices[name].offers)
        assert all(phase.rep == 1 for rep in reps for phase in rep)
    assert made.duplicate("hip-extension") != name


def test_what_is_deleted_is_gone_and_comes_back(call: Arguments, made: Shelf) -> None:
    name = made.duplicate("hip-extension")
    before = set(listed(call))
    undo = made.delete(name)
    assert set(listed(call)) == before - {name}
    undo()
    assert set(listed(call)) == before


def test_what_the_program_ships_cannot_be_deleted(made: Shelf) -> None:
    with pytest.raises(ValueError, match="no workout 'hip-extension' here"):
        made.delete("hip-extension")
    assert BUILT_IN.exists()


def test_a_file_of_ours_is_taken_in(call: Arguments, made: Shelf, tmp_path: Path) -> None:
    file = tmp_path / "stairs.toml"
    file.write_text(OWN, encoding="utf-8")
    assert made.bring(file).names == ("stairs",)
    assert listed(call)["stairs"].own
    assert file.read_text("utf-8") == OWN


def test_a_file_that_is_wrong_is_refused_in_words(made: Shelf, tmp_path: Path) -> None:
    file = tmp_path / "bad.toml"
    file.write_text("format = 1\ntitel = 3\n", encoding="utf-8")
    with pytest.raises(ValueError, match="did you mean 'title'"):
        made.bring(file)
    with pytest.raises(ValueError, match="no such file"):
        made.bring(tmp_path / "nowhere.toml")


def test_what_was_deleted_long_ago_is_let_go(call: Arguments, made: Shelf) -> None:
    made.tidy()
    ages = {"old": KEPT + timedelta(hours=1), "young": KEPT - timedelta(hours=1)}
    folders = {age: call.paths.data / DELETED / (datetime.now(UTC) - ago).strftime(MOMENT) for age, ago in ages.items()}
    for folder in folders.values():
        folder.mkdir(parents=True)
    made.tidy()
    assert [folders[age].exists() for age in ("old", "young")] == [False, True]
