"""Workouts brought along and handed out: what is made, where, and what is told."""

import json
import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from hiptimer.cli import main
from hiptimer.cli.bringing import bring
from hiptimer.gui.shelf import Brought
from hiptimer.paths import locate
from hiptimer.storage.workouts import read_workout
from tests.content import ASSETS, catalogue
from tests.interchange.heavy import STATUS

CORPUS = Path(__file__).parents[1] / "interchange" / "corpus"
QUIET = ["--voice-engine", "silent"]
THERE = "lies there already, as leg-day.toml; nothing was written"


@pytest.fixture
def run(tmp_path: Path, capsys: pytest.CaptureFixture[str]):  # noqa: ANN201  (a function, typed where it is used)
    """Run the program with its data under a temporary folder; gives status, stdout, stderr."""

    def call(*arguments: str | Path) -> tuple[int, str, str]:
        status = main(["--data-dir", str(tmp_path / "data"), *map(str, arguments)])
        out, err = capsys.readouterr()
        return status, out, err

    return call


def own(tmp_path: Path) -> Path:
    return tmp_path / "data" / "data" / "workouts"


def files(folder: Path) -> set[str]:
    return {str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file()}


def test_every_file_is_taken_in_and_told_of(run, tmp_path: Path) -> None:  # noqa: ANN001
    status, out, err = run("import", CORPUS / "circuit.seconds", CORPUS / "jawt-backup.json")
    assert (status, err) == (0, "")
    made = own(tmp_path) / "kettlebell-circuit.toml"
    assert f"{CORPUS / 'circuit.seconds'}: Kettlebell circuit → {made}\n    " in out
    assert "    Music is left out.\n" in out
    assert {path.name for path in own(tmp_path).iterdir()} == {
        "kettlebell-circuit.toml",
        "morning.toml",
        "tabata-2.toml",
    }
    assert run("check", *own(tmp_path).iterdir())[0] == 0
    assert "kettlebell-circuit" in run("list")[1]
    assert run("timeline", "kettlebell-circuit", *QUIET)[0] == 0


def test_a_wrong_file_does_not_keep_the_others_out(run, tmp_path: Path) -> None:  # noqa: ANN001
    wrong = tmp_path / "wrong.json"
    wrong.write_text("{}", encoding="utf-8")
    status, out, err = run("import", wrong, tmp_path / "missing.json", CORPUS / "feeel.feeel", CORPUS / "openhiit.json")
    assert status == 2
    assert [line.split(": ")[1] for line in err.splitlines()] == [
        str(wrong), str(tmp_path / "missing.json"), str(CORPUS / "feeel.feeel")
    ]  # fmt: skip
    assert "Lunch HIIT → " in out


def test_elsewhere_nothing_but_the_workouts_is_written(run, tmp_path: Path) -> None:  # noqa: ANN001
    status, _, _ = run("import", CORPUS / "jawt-workout.json", "--into", tmp_path / "mine")
    assert status == 0
    assert files(tmp_path) == {"mine/hip-extension-2.toml"}, "no shipped workout is hidden by one of the same name"


def test_a_file_of_ours_is_taken_in_as_it_is(run, tmp_path: Path) -> None:  # noqa: ANN001
    file = tmp_path / "x.toml"
    text = '# mine\nformat = 1\ntitle = "Leg day"\n\n[[exercise]]\nname = "Squat"  # deep\nreps = 5\n'
    file.write_text(text, encoding="utf-8")
    assert run("import", file)[0] == 0
    made = own(tmp_path) / "leg-day.toml"
    for again in (file, made):
        status, out, _ = run("import", again)
        assert (status, out) == (0, f"{again}: Leg day → {made}\n    {THERE}\n")
    assert {path.name: path.read_text(encoding="utf-8") for path in own(tmp_path).iterdir()} == {made.name: text}
    assert bring(locate(tmp_path / "data"), made) == Brought(("leg-day",), told=(THERE,))
    file.write_text(text.replace("= 5", "= 6"), encoding="utf-8")
    assert run("import", file)[1] == f"{file}: Leg day → {own(tmp_path) / 'leg-day-2.toml'}\n"
    file.write_text(text.replace("reps", "repps"), encoding="utf-8")
    status, _, err = run("import", file, ASSETS / "exercises" / "deadlift.toml")
    assert status == 2
    assert "did you mean 'reps'" in err
    assert "is an exercise, no workout" in err


STRANGE_TITLES = [
    "../../x", "/etc/passwd", "C:\\Windows\\x", "CON", "nul.txt", "aux", "", " ", ".", "..", "-rf",
    'a/b\\c:d*e?f"g<h>i|j',
    "x\x00y\x1b[2J", "\u202egpj.exe", "x" * 5000, "😀" * 100, "é" * 300, "\u200b", "hip-extension", "Hip Extension",
    "~", "$HOME", "x.toml", "workout\r\nworkout",
]  # fmt: skip


def test_titles_cannot_lead_anywhere(run, tmp_path: Path) -> None:  # noqa: ANN001
    workouts = [
        {"title": title, "sets": [{"repetitions": 1, "exercises": [{"name": title, "duration": 9}]}]}
        for title in STRANGE_TITLES
    ]
    file = tmp_path / "in" / "strange.json"
    file.parent.mkdir()
    file.write_text(json.dumps({"workouts": workouts}), encoding="utf-8")
    assert run("import", file)[0] == 0
    made = sorted(own(tmp_path).iterdir())
    assert len(made) == len(STRANGE_TITLES)
    assert files(tmp_path) == {"in/strange.json", "data/data/workout.schema.json"} | {
        str(path.relative_to(tmp_path)) for path in made
    }
    for path in made:
        assert path.name.isprintable()
        assert not set('<>:"/\\|?*') & set(path.name)
        assert len(path.name.encode()) < 255
        assert path.stem.casefold() not in {"con", "nul", "aux", "hip-extension"}
        read_workout(path, catalogue())


def test_all_of_a_file_or_none_of_it(run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:  # noqa: ANN001
    real = os.fsync
    calls: list[int] = []

    def full(handle: int) -> None:
        calls.append(handle)
        if len(calls) > 5:
            raise OSError(28, "No space left on device")
        real(handle)

    monkeypatch.setattr("hiptimer.storage.atomic.os.fsync", full)
    status, out, err = run("import", CORPUS / "jawt-backup.json", CORPUS / "jawt-workout.json")
    assert status == 1
    assert "the disk is full" in err
    assert "Traceback" not in err + out
    assert files(own(tmp_path)) == {"morning.toml", "tabata-2.toml"}, "the first file was done by then"


def test_the_window_gets_names_and_notes(tmp_path: Path) -> None:
    paths = locate(tmp_path)
    brought = bring(paths, CORPUS / "packs.seconds")
    assert brought == Brought(("eight-rounds",), ("Folders are not kept; every timer becomes a workout.",))
    with pytest.raises(ValueError, match=r"feeel\.feeel: is a workout of Feeel"):
        bring(paths, CORPUS / "feeel.feeel")


@pytest.mark.parametrize("suffix", [".jawt.json", ".seconds", ".SECONDS"])
def test_a_workout_is_handed_out_and_comes_back(run, tmp_path: Path, suffix: str) -> None:  # noqa: ANN001
    out_file = tmp_path / f"out{suffix}"
    status, out, err = run("export", "hip-extension", out_file, "--length", "medium", *QUIET)
    assert (status, err) == (0, "")
    assert "31:56" in out
    assert "repetitions are written as" in out
    assert run("import", out_file)[0] == 0
    assert "hip-extension-for-runners" in run("list")[1]


CHILD = """
import sys, time
from hiptimer.cli import main
from tests.interchange.heavy import most_memory
start = time.process_time()
status = main(["--data-dir", sys.argv[1], "import", *sys.argv[2:]])
print(status, time.process_time() - start, most_memory(), file=sys.stderr)
"""


@pytest.mark.skipif(not STATUS.exists(), reason="this system does not tell how much memory a program takes")
def test_a_gigabyte_is_refused_at_once(tmp_path: Path) -> None:
    huge = [tmp_path / name for name in ("huge.json", "huge.seconds", "huge.toml", "huge.feeel")]
    for path in huge:
        with path.open("wb") as file:
            file.truncate(1 << 30)
    start = time.monotonic()
    command = [sys.executable, "-c", CHILD, str(tmp_path / "data"), *map(str, huge)]
    done = subprocess.run(command, capture_output=True, text=True, check=False, cwd=Path(__file__).parents[2])
    *told, measured = done.stderr.splitlines()
    status, seconds, megabytes = measured.split()
    assert (done.stdout.strip(), status) == ("", "2")
    assert [line.split(": ")[-1][:16] for line in told] == ["is too large, a "] * 4
    assert float(seconds) < 2, "one second on an idle machine, and some for a busy one"
    assert int(megabytes) < 200
    assert time.monotonic() - start < 60
    assert files(tmp_path) == {path.name for path in huge}
