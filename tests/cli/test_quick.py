"""The quick timer on the command line, and what is kept of it."""

from pathlib import Path

import pytest

from hiptimer.cli import main
from hiptimer.cli.quick import keep, last, lay_down
from hiptimer.core.quick import Quick, to_workout
from hiptimer.paths import locate
from hiptimer.storage.workouts import list_workouts, read_workout

TABATA = Quick(20, 10, 8, ("squats", "lunges"))


def test_the_last_one_comes_back(tmp_path: Path) -> None:
    paths = locate(tmp_path)
    assert last(paths) == Quick()
    name = lay_down(paths, TABATA)
    assert last(paths) == TABATA
    assert Path(name).is_absolute()
    assert read_workout(Path(name), {}) == to_workout(TABATA)


@pytest.mark.parametrize("content", ["", "no toml", 'format = 1\ntitle = "Mine"\n[[exercise]]\nname = "x"\nreps = 3\n'])
def test_a_file_that_is_no_timer_does_no_harm(tmp_path: Path, content: str) -> None:
    paths = locate(tmp_path)
    Path(lay_down(paths, TABATA)).write_text(content, encoding="utf-8")
    assert last(paths) == Quick()


def test_kept_ones_are_workouts_under_names_of_their_own(tmp_path: Path) -> None:
    paths = locate(tmp_path)
    names = [keep(paths, TABATA), keep(paths, TABATA), keep(paths, Quick(names=("../../x",)))]
    assert len(set(names)) == 3
    assert set(names) <= {one.name for one in list_workouts([paths.workouts])}
    assert all(path.parent == paths.workouts for path in tmp_path.rglob("*.toml"))


def test_a_line_that_is_none_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--data-dir", str(tmp_path), "quick", "three squats", "--no-window"]) == 2
    assert "write work/rest x rounds and names, such as 40/20 x 8 squats, lunges" in capsys.readouterr().err
    assert not list(tmp_path.rglob("quick.toml"))


def test_leads_through_what_was_typed(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    led = []
    monkeypatch.setattr("hiptimer.cli.terminal.lead", lambda built, *_rest, **_named: led.append(built.timeline) or 0)
    call = ["--data-dir", str(tmp_path), "quick", "20/10 x 8 squats, lunges", "--no-window", "--silent"]
    assert main(call) == 0
    assert main([*call[:3], "--no-window", "--silent"]) == 0, "without a line, the last one"
    assert [timeline.total for timeline in led] == [245_000, 245_000]
    assert [timeline.title for timeline in led] == ["8 × 20/10: squats, lunges"] * 2
    assert not capsys.readouterr().out
