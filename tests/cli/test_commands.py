"""The command line as scripts use it: output, exit status, complaints."""

import json
import subprocess
import sys
import wave
from pathlib import Path

import pytest

from hiptimer.cli import main
from hiptimer.cli.commands import COMMANDS
from tests.content import ASSETS

QUIET = ["--voice-engine", "silent"]


def program(*arguments: str | Path, environment: dict[str, str] | None = None) -> subprocess.CompletedProcess[str]:
    """The program in a process of its own, as a person starts it."""
    command = [sys.executable, "-m", "hiptimer", *map(str, arguments)]
    return subprocess.run(
        command, capture_output=True, text=True, check=False, stdin=subprocess.DEVNULL, env=environment
    )


@pytest.fixture
def run(tmp_path: Path, capsys: pytest.CaptureFixture[str]):  # noqa: ANN201  (a function, typed where it is used)
    """Run the program with its data under a temporary folder; gives status, stdout, stderr."""

    def call(*arguments: str | Path) -> tuple[int, str, str]:
        status = main(["--data-dir", str(tmp_path / "data"), *map(str, arguments)])
        out, err = capsys.readouterr()
        return status, out, err

    return call


def test_timeline_as_json(run) -> None:  # noqa: ANN001
    status, out, _ = run("timeline", "hip-extension", "--json", "--level", "standard", "--length", "short", *QUIET)
    document = json.loads(out)
    assert status == 0
    assert {key: document[key] for key in ("format", "level", "length", "length_ms")} == {
        "format": 1, "level": "standard", "length": "short", "length_ms": 878_000,
    }  # fmt: skip
    lead_in = next(phase for phase in document["phases"] if phase["kind"] == "lead-in")
    assert lead_in == {
        "start_ms": 120_000, "length_ms": 20_000, "kind": "lead-in", "section": "main", "set": 1, "sets": 1,
        "exercise": "Single-leg glute bridge", "side": "left", "label": "Get ready",
    }  # fmt: skip
    assert set(document["cues"][0]) == {"at_ms", "length_ms", "kind", "text"}


def test_a_spoken_timeline(run, spoken_data: Path) -> None:  # noqa: ANN001
    """With the voice that everybody has, every kind of cue is there and its length is that of its clip."""
    natural = ("--data-dir", spoken_data, "--voice-engine", "natural")
    status, out, err = run("timeline", "hip-extension", "--json", *natural)
    assert status == 0
    if "natural" in err:
        pytest.skip(err)
    kinds = {cue["kind"] for cue in json.loads(out)["cues"]}
    assert kinds == {"safety", "command", "count", "rep", "form", "name", "encouragement", "tone"}


def test_timeline_to_read_aloud(run) -> None:  # noqa: ANN001
    status, out, _ = run("timeline", "hip-extension", *QUIET)
    assert status == 0
    assert out.startswith("Hip extension for runners: standard, short, 14:38\n")
    assert "Romanian deadlift" in out


def test_export(run, tmp_path: Path) -> None:  # noqa: ANN001
    target = tmp_path / "session.wav"
    status, _, _ = run("export", "hip-extension", target, *QUIET)
    assert status == 0
    with wave.open(str(target)) as sound:
        assert (sound.getframerate(), sound.getnchannels(), sound.getnframes()) == (48_000, 1, 878 * 48_000)


def test_export_to_an_unknown_format(run, tmp_path: Path) -> None:  # noqa: ANN001
    status, _, err = run("export", "hip-extension", tmp_path / "session.mp3")
    assert status == 2
    assert ".wav" in err


def test_export_where_nothing_can_be_written(run, tmp_path: Path) -> None:  # noqa: ANN001
    status, _, err = run("export", "hip-extension", tmp_path / "missing" / "session.wav", *QUIET)
    assert status == 1
    assert "session.wav" in err
    assert "Traceback" not in err


def test_list(run) -> None:  # noqa: ANN001
    status, out, _ = run("list", "--length", "full")
    assert status == 0
    assert "hip-extension" in out
    assert "50:14" in out


def test_an_unknown_workout(run) -> None:  # noqa: ANN001
    status, _, err = run("timeline", "hip-extention")
    assert status == 2
    assert "did you mean 'hip-extension'" in err


def test_check_tells_everything_at_once(run, tmp_path: Path) -> None:  # noqa: ANN001
    wrong = tmp_path / "wrong.toml"
    wrong.write_text(
        'format = 1\ntitle = "T"\n\n[[exercise]]\nuse = "deadlif"\nreps = 99\nweigth = 3\n', encoding="utf-8"
    )
    status, _, err = run("check", wrong)
    lines = err.splitlines()
    assert status == 2
    assert [line.split(":")[2] for line in lines] == ["5", "6", "7"]
    assert "did you mean 'deadlift'" in lines[0]


def test_check_finds_the_programs_own_files_right(run) -> None:  # noqa: ANN001
    files = sorted(ASSETS.glob("*/*.toml"))
    status, out, err = run("check", *files)
    assert (status, err) == (0, "")
    assert len(out.splitlines()) == len(files)


WRONG_USAGE = {
    "unknown command": ["frobnicate"],
    "unknown option": ["list", "--frob"],
    "no workout": ["timeline"],
    "a level there is not": ["list", "--level", "heroic"],
    "a rate out of range": ["list", "--rate", "9999"],
    "no number": ["list", "--rate", "fast"],
}


@pytest.mark.parametrize("name", WRONG_USAGE)
def test_wrong_usage_is_one_line_and_status_2(name: str, run) -> None:  # noqa: ANN001
    status, _, err = run(*WRONG_USAGE[name])
    assert status == 2
    assert len(err.strip().splitlines()) == 1


def test_options_stand_before_or_after_the_command(run) -> None:  # noqa: ANN001
    assert run("--level", "strong", "list")[1] == run("list", "--level", "strong")[1]


def test_a_wrong_settings_file_is_told_and_does_not_stop(run, tmp_path: Path) -> None:  # noqa: ANN001
    folder = tmp_path / "data" / "config"
    folder.mkdir(parents=True)
    (folder / "settings.toml").write_text('talk = "loud"\nlength = "full"\n', encoding="utf-8")
    status, out, err = run("timeline", "hip-extension", *QUIET)
    assert status == 0
    assert "50:14" in out
    assert "settings.toml:1" in err


def test_doctor_tells_of_every_part(tmp_path: Path) -> None:
    done = program("--data-dir", tmp_path, "doctor")
    assert done.returncode == 0
    out = done.stdout
    for part in ("voice natural", "voice system", "voice silent", "sound", "screen", "keep awake", "folder cache"):
        assert part in out


@pytest.mark.parametrize("content", [b"", b"\x00\xff\xfe", b"[[[[", b"a" * 100_000, b"format = 99\n"])
def test_no_file_causes_a_traceback(content: bytes, tmp_path: Path) -> None:
    file = tmp_path / "strange.toml"
    file.write_bytes(content)
    done = program("--data-dir", tmp_path / "data", "check", file)
    assert done.returncode == 2
    assert "Traceback" not in done.stderr
    assert done.stderr.startswith("hiptimer: ")


def test_a_fault_of_our_own_is_told_in_words_and_kept(run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:  # noqa: ANN001
    def broken(_arguments: object) -> int:
        msg = "inside out"
        raise RuntimeError(msg)

    monkeypatch.setitem(COMMANDS, "list", broken)
    status, _, err = run("list")
    assert status == 1
    assert "Traceback" not in err
    report = tmp_path / "data" / "state" / "fault.txt"
    assert str(report) in err
    assert "inside out" in report.read_text(encoding="utf-8")
