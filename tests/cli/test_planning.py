"""The command that writes planned sessions for a calendar."""

from pathlib import Path

import icalendar
import pytest

from hiptimer.cli import main


def plan(tmp_path: Path, *arguments: str) -> int:
    return main(["--data-dir", str(tmp_path / "data"), "plan", *arguments])


def test_a_file_for_the_calendar(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "plan.ics"
    assert plan(tmp_path, str(out), "--days", "sat,wed", "--at", "7:05", "--weeks", "4", "--length", "short") == 0
    (event,) = icalendar.Calendar.from_ical(out.read_bytes()).walk("VEVENT")
    assert event["RRULE"] == {"FREQ": ["WEEKLY"], "COUNT": [8], "BYDAY": ["WE", "SA"]}
    assert f"{event.decoded('DTSTART'):%H:%M}" == "07:05"
    assert str(event["DESCRIPTION"]).startswith("hiptimer play hip-extension --length short\n")
    told = capsys.readouterr().out
    assert f"{out}: {event['SUMMARY']}, " in told
    assert "8 sessions\n    Wednesday and Saturday at 07:05, from 20" in told
    assert "follow each other" not in told


def test_two_days_in_a_row_are_written_with_a_word(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert plan(tmp_path, str(tmp_path / "plan.ics"), "hip-warm-up", "--days", "mon,tue") == 0
    assert "Monday and Tuesday follow each other" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["plan.txt"], "is no calendar; name a file that ends in .ics"),
        (["."], "is a folder"),
        (["plan.ics", "--days", "someday"], "'someday' is no day of the week"),
        (["plan.ics", "--at", "noon"], "'noon' is no time of day"),
        (["plan.ics", "--weeks", "0"], "'0' is no number of weeks"),
        (["plan.ics", "nothing"], "there is no workout 'nothing'"),
    ],
)
def test_what_cannot_be_planned_is_told(
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    arguments: list[str],
    words: str,
) -> None:
    monkeypatch.chdir(tmp_path)
    assert plan(tmp_path, *arguments) == 2
    told = capsys.readouterr().err
    assert words in told
    assert told.count("\n") == 1
    assert not list(tmp_path.glob("plan*"))
