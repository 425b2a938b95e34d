"""Playing without a window, on a machine with no sound: the session still runs and says what is missing."""

import os
from pathlib import Path

import pytest

from hiptimer.cli.terminal import line
from hiptimer.core.snapshot import Mode, describe
from hiptimer.storage.history.reading import last_done
from tests.cli.test_commands import program
from tests.content import session

SHORT = 'format = 1\ntitle = "T"\nlead_in = 0\nchange_over = 0\n\n[[exercise]]\nname = "Plank"\nseconds = 1\n'


@pytest.fixture
def workout(tmp_path: Path) -> Path:
    """A session of one second."""
    file = tmp_path / "short.toml"
    file.write_text(SHORT, encoding="utf-8")
    return file


def test_a_session_ends_by_itself(workout: Path, tmp_path: Path) -> None:
    done = program("--data-dir", tmp_path, "--re-entry", "0", "play", workout, "--no-window", "--silent")
    assert done.returncode == 0
    assert "0:00  Plank" in done.stdout
    assert "[done]" in done.stdout
    assert "Traceback" not in done.stderr
    # It is in the history, by the name under which it is found from any folder.
    assert list(last_done(tmp_path / "data")) == [str(workout)]


def test_a_history_that_cannot_be_written_stops_nothing(workout: Path, tmp_path: Path) -> None:
    (tmp_path / "data").write_text("", encoding="utf-8")
    done = program("--data-dir", tmp_path, "--re-entry", "0", "play", workout, "--no-window", "--silent")
    assert done.returncode == 0
    assert "[done]" in done.stdout
    assert "history.sqlite: cannot be used" in done.stderr
    assert "Traceback" not in done.stderr


def test_a_full_disk_under_the_cache_stops_nothing(workout: Path, tmp_path: Path) -> None:
    """The cache folder cannot be made: a file stands where it should be."""
    (tmp_path / "cache").write_text("", encoding="utf-8")
    done = program("--data-dir", tmp_path, "--re-entry", "0", "play", workout, "--no-window")
    assert done.returncode == 0
    assert "[done]" in done.stdout
    assert "Traceback" not in done.stderr
    assert "cache" in done.stderr


def test_without_a_screen_it_goes_on_in_the_terminal(workout: Path, tmp_path: Path) -> None:
    bare = {name: value for name, value in os.environ.items() if "DISPLAY" not in name and name != "QT_QPA_PLATFORM"}
    done = program("--data-dir", tmp_path, "--re-entry", "0", "play", workout, "--silent", environment=bare)
    assert done.returncode == 0
    assert "no screen" in done.stderr
    assert "[done]" in done.stdout


def test_an_unknown_workout_opens_no_window(tmp_path: Path) -> None:
    done = program("--data-dir", tmp_path, "play", "hip-extention")
    assert done.returncode == 2
    assert done.stderr == "hiptimer: there is no workout 'hip-extention', did you mean 'hip-extension'?\n"


def test_a_line_tells_all_of_a_phase() -> None:
    timeline = session()
    start = timeline.starts[next(i for i, phase in enumerate(timeline.phases) if phase.rep == 2)]
    shown = line(describe(timeline, Mode.PLAYING, start, None, 0))
    assert shown == "  2:28  Single-leg glute bridge, left leg, set 1 of 1, rep 2 of 8: Lift"
