"""Everything in one archive and back, as it is asked for in the terminal and in the window."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from hiptimer.cli import main
from hiptimer.cli.arguments import Arguments, parse
from hiptimer.cli.keeping import finish, home
from hiptimer.cli.safekeeping import safekeeping
from hiptimer.desktop.instance import claim
from hiptimer.paths import Paths, locate
from hiptimer.storage.archive import write_archive
from hiptimer.storage.history.reading import list_sessions
from hiptimer.storage.taking_back import unpack
from tests.storage.history.pasts import fill, past

NOW = datetime(2025, 3, 1, 18, 30, tzinfo=UTC)


@pytest.fixture
def paths(tmp_path: Path) -> Paths:
    """Folders with a history, a setting and a workout in them."""
    found = locate(tmp_path / "here")
    fill(found.data, [past()])
    found.settings_file.parent.mkdir(parents=True)
    found.settings_file.write_text('level = "strong"\n', encoding="utf-8")
    found.workouts.mkdir(parents=True)
    (found.workouts / "own.toml").write_text("title = 'Own'", encoding="utf-8")
    return found


def run(paths: Paths, *arguments: str | Path) -> int:
    return main(["--data-dir", str(paths.data.parent), *map(str, arguments)])


def test_from_one_machine_to_another(paths: Paths, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out, there = tmp_path / "all.zip", locate(tmp_path / "there")
    assert run(paths, "archive", out) == 0
    assert capsys.readouterr().out == f"{out}: the history, the settings, 1 workout\n"
    assert run(there, "restore", out) == 0
    said = capsys.readouterr().out
    assert said.startswith(f"{out}: the history, the settings, 1 workout, as of 20")
    assert "What there was before is kept in " in said
    assert [one.id for one in list_sessions(there.data)] == ["one"]
    assert there.settings_file.read_bytes() == paths.settings_file.read_bytes()
    assert (there.workouts / "own.toml").read_text(encoding="utf-8") == "title = 'Own'"


def test_while_the_program_runs_nothing_is_taken_back(
    paths: Paths, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    run(paths, "archive", tmp_path / "all.zip")
    (paths.workouts / "own.toml").unlink()
    held = claim(paths.data, patience=0)
    assert held is not None
    try:
        assert run(paths, "restore", tmp_path / "all.zip") == 1
    finally:
        held.close()
    assert "hiptimer runs already; close it first" in capsys.readouterr().err
    assert not (paths.workouts / "own.toml").exists()


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["archive", "all.tar"], "all.tar: an archive is a zip file; name it like all.zip"),
        (["restore", "none.zip"], "none.zip: there is no such file"),
    ],
)
def test_what_cannot_be_done_is_told(
    paths: Paths, capsys: pytest.CaptureFixture[str], arguments: list[str], words: str
) -> None:
    assert run(paths, *arguments) == 2
    assert words in capsys.readouterr().err


def test_what_the_window_takes_back_is_there_at_the_next_start(paths: Paths, tmp_path: Path) -> None:
    keeping = safekeeping(paths)
    keeping.copy(tmp_path / "all.zip")
    paths.settings_file.write_text('level = "beginner"\n', encoding="utf-8")
    made = keeping.take_back(tmp_path / "all.zip")
    assert abs(made - datetime.now(UTC)).total_seconds() < 60
    assert paths.settings_file.read_text(encoding="utf-8") == 'level = "beginner"\n'
    assert run(paths, "list") == 0
    found = parse(["--data-dir", str(paths.data.parent)])
    assert isinstance(found, Arguments)
    assert found.settings.level == "strong"


def test_the_window_is_told_in_words(paths: Paths, tmp_path: Path) -> None:
    keeping = safekeeping(paths)
    with pytest.raises(ValueError, match="there is no such file"):
        keeping.take_back(tmp_path / "none.zip")
    (tmp_path / "file").touch()
    with pytest.raises(OSError, match="file: "):
        keeping.copy(tmp_path / "file" / "all.zip")


def test_what_was_cut_short_is_finished_and_told(
    paths: Paths, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "all.zip"
    write_archive(home(paths), out, "1.2", NOW)
    (paths.workouts / "own.toml").unlink()
    unpack(home(paths), out, NOW)
    assert run(paths, "list") == 0
    assert "the archive was taken back; what there was before is in " in capsys.readouterr().err
    assert (paths.workouts / "own.toml").exists()
    assert not paths.taking_back.exists()


def test_what_was_not_ready_is_let_go_of_and_told(paths: Paths, capsys: pytest.CaptureFixture[str]) -> None:
    (paths.taking_back / "new").mkdir(parents=True)
    assert run(paths, "list") == 0
    assert "taking back an archive was cut short; everything is as it was" in capsys.readouterr().err
    assert not paths.taking_back.exists()


def test_nothing_is_finished_behind_the_back_of_one_that_runs(paths: Paths, tmp_path: Path) -> None:
    out = tmp_path / "all.zip"
    write_archive(home(paths), out, "1.2", NOW)
    unpack(home(paths), out, NOW)
    held = claim(paths.data, patience=0)
    assert held is not None
    try:
        assert finish(paths) == ()
    finally:
        held.close()
    assert paths.taking_back.exists()


def test_what_cannot_be_finished_leaves_everything_as_it_was(paths: Paths, tmp_path: Path) -> None:
    out = tmp_path / "all.zip"
    write_archive(home(paths), out, "1.2", NOW)
    unpack(home(paths), out, NOW)
    paths.replaced.write_text("in the way", encoding="utf-8")
    (said,) = finish(paths)
    assert said.startswith("the archive could not be taken back, everything is as it was: ")
    assert [one.id for one in list_sessions(paths.data)] == ["one"]
    assert not paths.taking_back.exists()
