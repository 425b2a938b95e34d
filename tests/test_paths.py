"""Where files live: found, not made."""

from pathlib import Path

import pytest

from hiptimer.paths import assets, locate
from tests.content import ASSETS


def test_the_assets_are_found() -> None:
    assert (assets() / "workouts" / "hip-extension.toml").is_file()


def test_everything_is_under_the_given_folder_and_nothing_is_made(tmp_path: Path) -> None:
    paths = locate(tmp_path / "trial")
    kept = (paths.config, paths.data, paths.state, paths.cache, paths.workouts, paths.exercises, paths.settings_file)
    assert all(path.is_relative_to(tmp_path / "trial") for path in kept)
    assert list(tmp_path.iterdir()) == []
    assert paths.workout_folders == (paths.assets / "workouts", paths.workouts)
    assert paths.exercise_folders == (paths.assets / "exercises", paths.exercises)


def test_a_relative_folder_stays_where_it_was(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    paths = locate(Path("trial"))
    monkeypatch.chdir(ASSETS)
    assert paths.config == tmp_path / "trial" / "config"


def test_else_the_operating_system_says_where() -> None:
    paths = locate()
    folders = (paths.config, paths.data, paths.state, paths.cache)
    assert all("hiptimer" in path.parts and path.is_absolute() for path in folders)
