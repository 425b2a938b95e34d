"""A library reads each file once, until it changes."""

import os
from pathlib import Path

import pytest

from hiptimer.storage import library as module
from hiptimer.storage.library import Library
from hiptimer.storage.workouts import read_workout
from tests.content import ASSETS, catalogue

OWN = 'format = 1\ntitle = "Mine"\n[[exercise]]\nname = "Plank"\nseconds = 30\n'


def test_only_what_changed_is_read_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    read: list[str] = []

    def reading(path: Path, known: object) -> object:
        read.append(path.stem)
        return read_workout(path, known)  # type: ignore[arg-type]

    monkeypatch.setattr(module, "read_workout", reading)
    for name, text in (("a", OWN), ("b", OWN), ("broken", "title")):
        (tmp_path / f"{name}.toml").write_text(text, encoding="utf-8")
    library, folders = Library(), (tmp_path, tmp_path / "none")

    def listed() -> list[tuple[str, str]]:
        read.clear()
        return [(one.name, one.workout.title) for one in library.workouts(folders, {})]

    assert (listed(), read) == ([("a", "Mine"), ("b", "Mine")], ["a", "b", "broken"])
    assert (listed(), read) == ([("a", "Mine"), ("b", "Mine")], [])
    (tmp_path / "b.toml").write_text(OWN.replace("Mine", "Other"), encoding="utf-8")
    (tmp_path / "a.toml").unlink()
    (tmp_path / "broken.toml").write_text(OWN, encoding="utf-8")
    os.utime(tmp_path / "broken.toml", (1, 1))
    assert (listed(), read) == ([("b", "Other"), ("broken", "Mine")], ["b", "broken"])


def test_other_exercises_may_make_other_workouts_right(tmp_path: Path) -> None:
    (tmp_path / "a.toml").write_text(OWN.replace('name = "Plank"', 'use = "march"'), encoding="utf-8")
    library = Library()
    assert library.workouts([tmp_path], {}) == ()
    assert [one.name for one in library.workouts([tmp_path], catalogue())] == ["a"]


def test_the_persons_own_hides_what_is_shipped(tmp_path: Path) -> None:
    (tmp_path / "hip-extension.toml").write_text(OWN, encoding="utf-8")
    found = {one.name: one for one in Library().workouts([ASSETS / "workouts", tmp_path], catalogue())}
    assert (found["hip-extension"].path.parent, found["hip-extension"].workout.title) == (tmp_path, "Mine")
