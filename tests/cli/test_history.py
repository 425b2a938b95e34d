"""What was done, in the terminal: a table, JSON, and files of other programs."""

import json
from dataclasses import replace
from pathlib import Path

import pytest

from hiptimer.cli import main
from hiptimer.cli.history import table
from hiptimer.core.past import Totals
from hiptimer.core.terms import Units
from hiptimer.storage.history.mending import delete
from hiptimer.storage.history.reading import read_sessions
from tests.storage.history.pasts import fill, past

NOTHING = "Nothing was done yet; a session is written down as soon as you have done something of it.\n"


@pytest.fixture
def run(tmp_path: Path, capsys: pytest.CaptureFixture[str]):  # noqa: ANN201  (a function, typed where it is used)
    """Run the program with its data under a temporary folder; gives status, stdout, stderr."""

    def call(*arguments: str | Path) -> tuple[int, str, str]:
        status = main(["--data-dir", str(tmp_path), *map(str, arguments)])
        out, err = capsys.readouterr()
        return status, out, err

    return call


def test_the_table(run, tmp_path: Path) -> None:  # noqa: ANN001
    fill(tmp_path / "data", [past("one"), past("two", 3, title="Hip extension: five exercises\nfor runners")])
    status, out, err = run("history")
    assert (status, err) == (0, "")
    assert out.splitlines() == [
        "date              workout                               level     length  time    sets  heaviest load",
        "2025-03-04 19:30  Hip extension: five exercises for r…  standard  short   4:47  2 of 3        26.5 kg",
        "2025-03-01 19:30  Tuesday                               standard  short   4:47  2 of 3        26.5 kg",
    ]
    assert run("history", "--limit", "1", "--units", "lb")[1].splitlines()[1].endswith("2 of 3          58 lb")


def test_a_load_that_nobody_said_is_left_out() -> None:
    lines = [*table([replace(past(), totals=Totals(1, 2))], Units.KG)]
    assert lines[1].endswith("1 of 2")


def test_without_a_session_it_says_so(run, tmp_path: Path) -> None:  # noqa: ANN001
    assert run("history") == (0, NOTHING, "")
    status, _, err = run("history", "--export", tmp_path / "log.json")
    assert (status, err) == (2, "hiptimer: nothing was done yet, so there is nothing to write\n")
    assert not (tmp_path / "log.json").exists()
    assert json.loads(run("history", "--json")[1]) == {"format": 1, "sessions": []}


def test_json_is_what_an_export_as_json_is(run, tmp_path: Path) -> None:  # noqa: ANN001
    fill(tmp_path / "data", [past(str(days), days) for days in range(5)])
    out = run("history", "--json", "--limit", "3")[1]
    document = json.loads(out)
    assert document["format"] == 1
    assert [one["id"] for one in document["sessions"]] == ["4", "3", "2"]
    assert document["sessions"][0]["sets"][1]["load"] == 26.5
    run("history", "--limit", "3", "--export", tmp_path / "log.json")
    assert (tmp_path / "log.json").read_text(encoding="utf-8") == out


def test_what_was_exported_comes_back(run, tmp_path: Path) -> None:  # noqa: ANN001
    fill(tmp_path / "data", [past(str(days), days) for days in range(5)])
    before = read_sessions(tmp_path / "data")
    assert run("history", "--export", tmp_path / "log.json")[0] == 0
    delete(tmp_path / "data", ["1", "3"])
    status, out, _ = run("import", tmp_path / "log.json")
    assert status == 0
    assert "2 past sessions added to the history; 3 had been in there before" in out
    assert read_sessions(tmp_path / "data") == before


def test_a_table_of_another_program_brings_loads(run, tmp_path: Path) -> None:  # noqa: ANN001
    fill(tmp_path / "data", [past()])
    table_of_ours = tmp_path / "log.csv"
    assert run("history", "--export", table_of_ours)[0] == 0
    elsewhere = tmp_path / "elsewhere"
    for added in ("1 past session", "0 past sessions"):
        status, out, _ = run("--data-dir", elsewhere, "import", table_of_ours)
        assert status == 0
        assert f"{added} added" in out
    (found,) = read_sessions(elsewhere / "data")
    assert [one.load for one in found.sets if one.done.exercise == "deadlift"] == [24.0, 26.5]


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["--export", "log.xyz"], "no format has the suffix '.xyz'; there are "),
        (["--export", "."], "is a folder; name a file in it"),
        (["--limit", "0"], "'0' is no number of sessions"),
        (["--limit", "9" * 5000], "is no number of sessions"),
        (["--limit", "²"], "is no number of sessions"),
    ],
)
def test_what_cannot_be_done_is_told(run, arguments: list[str], words: str) -> None:  # noqa: ANN001
    status, _, err = run("history", *arguments)
    assert status == 2
    assert words in err
    assert "Traceback" not in err


def test_a_damaged_history_is_told(run, tmp_path: Path) -> None:  # noqa: ANN001
    (tmp_path / "data").mkdir()
    (tmp_path / "data" / "history.sqlite").write_bytes(b"no database" * 500)
    status, out, err = run("history")
    assert (status, out) == (1, "")
    assert "is no history of sessions, or a damaged one" in err
