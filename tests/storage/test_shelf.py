"""The person's own workouts: copied with their remarks, deleted so that they come back, and nothing else touched."""

import errno
import tomllib
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hiptimer.storage import shelf
from hiptimer.storage.reading import BadFileError
from hiptimer.storage.shelf import KEPT, LONGEST_TITLE, copy_title, delete, duplicate, own_file, prune, restore
from hiptimer.storage.workout_files import SCHEMA
from hiptimer.storage.workouts import read_workout
from tests.content import ASSETS, BUILT_IN, built_in, catalogue

NOW = datetime(2026, 5, 20, 12, tzinfo=UTC)

TEXT = """# mine
format = 1
title = "Legs"   # short

[[exercise]]
# the wall one
name = "Wall sit"
seconds = 40
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "data" / "workouts"
    made.mkdir(parents=True)
    (made / "legs.toml").write_text(TEXT, encoding="utf-8")
    return made


@pytest.fixture
def deleted(tmp_path: Path) -> Path:
    return tmp_path / "data" / "deleted"


def test_a_copy_keeps_every_remark_and_has_a_name_of_its_own(folder: Path) -> None:
    made = duplicate(folder / "legs.toml", folder, catalogue(), (), ["Legs"])
    assert made.name == "legs-2.toml"
    assert made.read_text("utf-8") == TEXT.replace('"Legs"', '"Legs (2)"')
    again = duplicate(made, folder, catalogue(), ["legs-3"], ["Legs", "Legs (2)"])
    assert again.name == "legs-3-2.toml"
    assert tomllib.loads(again.read_text("utf-8"))["title"] == "Legs (3)"
    assert (folder / "legs.toml").read_text("utf-8") == TEXT


def test_what_the_program_ships_is_copied_as_it_is_and_stays(folder: Path) -> None:
    before = BUILT_IN.read_bytes()
    made = duplicate(BUILT_IN, folder, catalogue(), ["hip-extension"], ())
    copied = read_workout(made, catalogue())
    assert copied.exercise == built_in().exercise
    assert made.parent == folder
    named = made.read_text("utf-8").partition("\n")[0].removeprefix("#:schema ")
    assert (folder / named).read_bytes() == (ASSETS / SCHEMA).read_bytes(), "the schema it names is there"
    assert "#" in made.read_text("utf-8")
    assert BUILT_IN.read_bytes() == before


def test_what_cannot_be_read_is_not_copied(folder: Path) -> None:
    (folder / "bad.toml").write_text("format = 1\n", encoding="utf-8")
    with pytest.raises(BadFileError, match="title"):
        duplicate(folder / "bad.toml", folder, catalogue(), (), ())
    assert len(list(folder.iterdir())) == 2


@pytest.mark.parametrize(
    ("title", "titles", "expected"),
    [
        ("Legs", [], "Legs (2)"),
        ("Legs", ["Legs (2)", "Legs (3)"], "Legs (4)"),
        ("Legs (2)", ["Legs (2)"], "Legs (3)"),
        ("Legs (after work)", [], "Legs (after work) (2)"),
        ("x" * 80, [], "x" * 76 + " (2)"),
    ],
)
def test_a_title_for_a_copy(title: str, titles: list[str], expected: str) -> None:
    assert copy_title(title, titles) == expected


@given(st.text(min_size=1, max_size=80), st.integers(0, 12))
def test_a_title_for_a_copy_is_new_and_short_enough(title: str, copies: int) -> None:
    titles = {title}
    for _ in range(copies):
        made = copy_title(title, titles)
        assert made not in titles
        assert len(made) <= LONGEST_TITLE
        titles.add(made)


def test_what_is_deleted_comes_back_as_it_was(folder: Path, deleted: Path) -> None:
    kept = delete("legs", folder, deleted, NOW)
    assert list(folder.iterdir()) == []
    assert kept.read_text("utf-8") == TEXT
    assert restore(kept, folder) == folder / "legs.toml"
    assert (folder / "legs.toml").read_text("utf-8") == TEXT
    assert list(deleted.iterdir()) == []


def test_it_never_comes_back_over_another_one(folder: Path, deleted: Path) -> None:
    kept = delete("legs", folder, deleted, NOW)
    (folder / "LEGS.toml").write_text("another", encoding="utf-8")
    assert restore(kept, folder).name == "legs-2.toml"
    assert (folder / "LEGS.toml").read_text("utf-8") == "another"


def test_two_of_the_same_name_are_kept_apart(folder: Path, deleted: Path) -> None:
    first = delete("legs", folder, deleted, NOW)
    (folder / "legs.toml").write_text("second", encoding="utf-8")
    second = delete("legs", folder, deleted, NOW)
    assert (first.read_text("utf-8"), second.read_text("utf-8")) == (TEXT, "second")


@pytest.mark.parametrize(
    "name",
    ["../legs", "../workouts/legs", "..", "", "legs.toml", "/etc/passwd", "sub/legs", "\0", "LEGS2", "*", "x" * 999],
)
def test_only_a_workout_of_that_very_folder_is_deleted(folder: Path, deleted: Path, name: str) -> None:
    (folder / "sub").mkdir()
    (folder / "sub" / "legs.toml").write_text(TEXT, encoding="utf-8")
    with pytest.raises(BadFileError, match="no workout"):
        delete(name, folder, deleted, NOW)
    assert (folder / "legs.toml").exists()
    assert not deleted.exists()


def test_an_odd_name_is_no_hindrance(folder: Path, deleted: Path) -> None:
    name = "Hüfte & [Rücken] " + "x" * 200
    (folder / f"{name}.toml").write_text(TEXT, encoding="utf-8")
    kept = delete(name, folder, deleted, NOW)
    assert restore(kept, folder) == folder / f"{name}.toml"


def test_what_cannot_be_moved_stays(folder: Path, tmp_path: Path) -> None:
    deleted = tmp_path / "data" / "deleted"
    deleted.write_text("a file where the folder should be", encoding="utf-8")
    with pytest.raises(OSError, match="deleted"):
        delete("legs", folder, deleted, NOW)
    assert (folder / "legs.toml").read_text("utf-8") == TEXT


def test_from_one_disk_to_another_it_is_copied(folder: Path, deleted: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def elsewhere(_source: Path, _target: Path) -> Path:
        raise OSError(errno.EXDEV, "Invalid cross-device link")

    monkeypatch.setattr(Path, "rename", elsewhere)
    kept = delete("legs", folder, deleted, NOW)
    assert kept.read_text("utf-8") == TEXT
    assert not (folder / "legs.toml").exists()
    monkeypatch.setattr(shelf.shutil, "copy2", elsewhere)
    with pytest.raises(OSError, match="link"):
        restore(kept, folder)
    assert kept.read_text("utf-8") == TEXT


def test_after_a_month_it_is_let_go_and_nothing_else_is(folder: Path, deleted: Path) -> None:
    old = delete("legs", folder, deleted, NOW)
    (folder / "legs.toml").write_text(TEXT, encoding="utf-8")
    young = delete("legs", folder, deleted, NOW + timedelta(days=1))
    theirs = deleted / "notes"
    theirs.mkdir()
    (deleted / "20010101T000000").write_text("no folder", encoding="utf-8")
    prune(deleted, NOW + KEPT)
    assert old.exists()
    prune(deleted, NOW + KEPT + timedelta(seconds=1))
    assert (old.exists(), young.exists(), theirs.exists()) == (False, True, True)
    assert (deleted / "20010101T000000").exists()
    prune(folder / "nowhere", NOW)


def test_a_link_among_the_deleted_is_not_followed(tmp_path: Path, deleted: Path) -> None:
    theirs = tmp_path / "photos"
    theirs.mkdir()
    (theirs / "one.jpg").write_bytes(b"")
    deleted.mkdir(parents=True)
    (deleted / "20010101T000000-abc").symlink_to(theirs, target_is_directory=True)
    prune(deleted, NOW)
    assert (theirs / "one.jpg").exists()


def test_the_file_of_a_name(folder: Path) -> None:
    assert own_file("legs", folder) == folder / "legs.toml"
    with pytest.raises(BadFileError, match="'leg'"):
        own_file("leg", folder)
