"""Workouts are found by name or path, and a wrong name gets a hint."""

from pathlib import Path

import pytest

from hiptimer.storage.reading import BadFileError
from hiptimer.storage.workouts import find_workout, list_workouts, locate_workout, read_workout
from tests.content import ASSETS, BUILT_IN, catalogue

OWN = 'format = 1\ntitle = "Mine"\n[[exercise]]\nname = "Plank"\nseconds = 30\n'


@pytest.fixture
def folders(tmp_path: Path) -> tuple[Path, ...]:
    """The built-in folder, the user's with one workout in it, and one that does not exist."""
    own = tmp_path / "own"
    own.mkdir()
    (own / "plank day.toml").write_text(OWN, encoding="utf-8")
    (own / "notes.txt").write_text("no workout", encoding="utf-8")
    return ASSETS / "workouts", own, tmp_path / "nowhere"


def test_by_name(folders: tuple[Path, ...]) -> None:
    assert find_workout("hip-extension", folders, catalogue()).title == "Hip extension for runners"
    assert find_workout("plank day", folders, catalogue()).title == "Mine"


def test_by_path(folders: tuple[Path, ...], monkeypatch: pytest.MonkeyPatch) -> None:
    own = folders[1]
    assert find_workout(str(own / "plank day.toml"), (), catalogue()).title == "Mine"
    monkeypatch.chdir(own)
    assert find_workout("plank day.toml", (), catalogue()).title == "Mine"
    (own / "no-suffix").write_text(OWN, encoding="utf-8")
    assert find_workout("no-suffix", (), catalogue()).title == "Mine"


def test_the_users_own_hides_the_built_in(folders: tuple[Path, ...]) -> None:
    (folders[1] / "hip-extension.toml").write_text(OWN, encoding="utf-8")
    assert find_workout("hip-extension", folders, catalogue()).title == "Mine"
    listed = {one.name: one.title for one in list_workouts(folders)}
    assert (listed["hip-extension"], listed["plank day"]) == ("Mine", "Mine")
    assert len(listed) == len([*folders[0].glob("*.toml")]) + 1


@pytest.mark.parametrize(
    ("name", "message"),
    [
        ("hip-extensio", "there is no workout 'hip-extensio', did you mean 'hip-extension'?"),
        ("zzz", "there is no workout 'zzz'; `hiptimer list` shows all there are"),
        ("", "there is no workout ''; `hiptimer list` shows all there are"),
        ("zzz.toml", "zzz.toml: there is no such file"),
        ("a\nb", "there is no workout 'a\\nb'; `hiptimer list` shows all there are"),
    ],
)
def test_a_name_that_is_none(folders: tuple[Path, ...], name: str, message: str) -> None:
    with pytest.raises(BadFileError) as caught:
        find_workout(name, folders, catalogue())
    assert caught.value.messages == (message,)


def test_a_folder_is_said_to_be_one(tmp_path: Path) -> None:
    with pytest.raises(BadFileError, match="is a folder, not a file"):
        find_workout(str(tmp_path), (), catalogue())


def test_a_list_has_every_workout_by_name(folders: tuple[Path, ...]) -> None:
    (folders[1] / "broken.toml").write_text("title", encoding="utf-8")
    listed = list_workouts(folders)
    broken, hip, plank = (one for one in listed if one.name in {"broken", "hip-extension", "plank day"})
    assert [one.name for one in listed] == sorted(one.name for one in listed)
    assert (hip.name, hip.title, hip.path, hip.problem) == ("hip-extension", "Hip extension for runners", BUILT_IN, "")
    assert (plank.name, plank.title) == ("plank day", "Mine")
    assert broken.title == "broken"
    assert "not valid TOML" in broken.problem


def test_a_file_goes_before_no_name(folders: tuple[Path, ...]) -> None:
    assert locate_workout("hip-extension", folders) == BUILT_IN
    assert locate_workout("some/where", folders) == Path("some/where")


def test_the_same_file_reads_the_same() -> None:
    assert read_workout(BUILT_IN, catalogue()) == read_workout(BUILT_IN, catalogue())
