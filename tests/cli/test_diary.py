"""The history as the window is handed it: from one session's beginning to the next one's first page."""

import json
from datetime import UTC, datetime
from pathlib import Path

import icalendar
import pytest

from hiptimer.cli.arguments import Arguments, parse
from hiptimer.cli.diary import diary
from hiptimer.cli.pages import pages
from hiptimer.cli.setting_up import Now
from hiptimer.core.done import sets_done
from hiptimer.core.past import PastSession
from hiptimer.core.planned import Planned, Weekday
from hiptimer.core.terms import Length, Level
from hiptimer.gui.choice import Wish
from hiptimer.interchange import fit
from hiptimer.storage.history.reading import read_session
from tests.storage.history.pasts import fill, past
from tests.storage.history.played import play, short

AT = datetime(2025, 3, 1, 18, 30, tzinfo=UTC)


def called(tmp_path: Path) -> Arguments:
    found = parse(["--data-dir", str(tmp_path)])
    assert isinstance(found, Arguments)
    return found


def record_session(arguments: Arguments, workout: str, session: str = "") -> str:
    """Play a short session under the name of a workout; its id."""
    timeline = short()
    wish = Wish(workout, Level.STRONG, Length.FULL)
    record = diary(arguments.paths).record(wish, timeline, session, pytest.fail)
    assert record is not None
    for moment in play(timeline):
        record.see(moment.snapshot, AT, set(moment.done), moment.played)
    record.end()
    record.close()
    return record.session


def kept(arguments: Arguments, session: str) -> PastSession:
    found = read_session(arguments.paths.data, session)
    assert found is not None
    return found


def test_a_session_is_kept_as_it_was_wished_for(tmp_path: Path) -> None:
    arguments = called(tmp_path)
    session = record_session(arguments, "tuesday")
    found, timeline = kept(arguments, session), short()
    assert (found.workout, found.title, found.level, found.length) == ("tuesday", "Tuesday", "strong", "full")
    assert tuple(one.done for one in found.sets) == sets_done(timeline, range(len(timeline.phases)))
    assert diary(arguments.paths).last_done() == {"tuesday": AT}


def test_each_session_has_a_name_of_its_own_and_one_that_goes_on_keeps_it(tmp_path: Path) -> None:
    arguments = called(tmp_path)
    one, two = (record_session(arguments, "tuesday") for _ in range(2))
    assert one != two
    assert record_session(arguments, "tuesday", one) == one


def test_what_is_filled_in_is_proposed_the_next_time(tmp_path: Path) -> None:
    arguments = called(tmp_path)
    handed = diary(arguments.paths)
    assert handed.last_loads(["deadlift", "Plank"]) == {}
    session = record_session(arguments, "tuesday")
    handed.fill_in(session, {"deadlift": 24.0}, 2)
    assert kept(arguments, session).reserve == 2
    assert handed.last_loads(["deadlift", "Plank"]) == {"deadlift": 24.0}


def test_a_workout_of_a_file_is_known_by_its_whole_path(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "own.toml").write_text("", encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    arguments = called(tmp_path)
    record_session(arguments, "own.toml")
    assert diary(arguments.paths).last_done() == {str(tmp_path / "own.toml"): AT}


def test_what_is_handed_out_is_of_a_time_and_without_what_was_deleted(tmp_path: Path) -> None:
    arguments = called(tmp_path)
    handed = diary(arguments.paths)
    fill(arguments.paths.data, [past(str(days), days) for days in range(6)])
    first, file = past().day, tmp_path / "log.json"
    assert handed.export(file, first + 2, {"3"}) == (file,)
    assert [one["id"] for one in json.loads(file.read_text("utf-8"))["sessions"]] == ["5", "4", "2"]
    assert handed.export(tmp_path / "log.CSV", None, ()) == (tmp_path / "log.CSV",)
    with pytest.raises(ValueError, match="there is no session in this time"):
        handed.export(tmp_path / "none.json", first + 6, ())
    with pytest.raises(ValueError, match=r"no format has the suffix '.txt'; there are .fit \(Garmin activity\)"):
        handed.export(tmp_path / "log.txt", None, ())
    assert not (tmp_path / "none.json").exists()


@pytest.mark.parametrize("there", [True, False])
def test_a_format_is_offered_with_the_package_it_lacks(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, *, there: bool
) -> None:
    monkeypatch.setattr(fit, "find_spec", lambda _name: object() if there else None)
    found = diary(called(tmp_path).paths).formats()
    assert [(one.suffix, one.missing) for one in found] == [
        (".fit", "" if there else "fit-tool"), (".csv", ""), (".json", ""),
    ]  # fmt: skip


def test_soreness_outlasts_the_window(tmp_path: Path) -> None:
    arguments = called(tmp_path)
    diary(arguments.paths).be_sore(20_780)
    assert diary(arguments.paths).sore() == 20_780


def test_a_plan_is_made_of_what_is_chosen(tmp_path: Path) -> None:
    found = pages(Now(called(tmp_path))).diary
    assert found is not None
    assert found.plan is not None
    out = tmp_path / "plan.ics"
    wish = Wish("hip-warm-up", Level.STRONG, Length.FULL)
    appointed = found.plan(wish, Planned((Weekday.MONDAY,), 425, 3), out)
    (event,) = icalendar.Calendar.from_ical(out.read_bytes()).walk("VEVENT")
    assert (str(event["SUMMARY"]), event["RRULE"]["COUNT"]) == (appointed.title, [3])
    assert str(event["DESCRIPTION"]).startswith("hiptimer play hip-warm-up --length full\n")
    assert event.decoded("DTSTART") == appointed.first
    assert found.plan(None, Planned(), out).title == "Hip extension for runners"
    with pytest.raises(ValueError, match="there is no workout 'gone'"):
        found.plan(Wish("gone", Level.STRONG, Length.FULL), Planned(), out)
