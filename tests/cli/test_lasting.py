"""What one start leaves to the next: the place, what was done, and the wish that makes the same session again."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from hiptimer.cli import window
from hiptimer.cli.arguments import Arguments, parse
from hiptimer.cli.lasting import lasting
from hiptimer.core.navigate import block_start
from hiptimer.core.plan import Preferences
from hiptimer.core.player import Command, Player
from hiptimer.core.terms import Length, Level
from hiptimer.core.timeline import Timeline
from hiptimer.core.ways.values import Owned, Ways
from hiptimer.gui.choice import Lasting, TakenUp, Wish
from tests.content import session

WISH = Wish("hip-extension", Level.STRONG, Length.FULL, Ways(Owned(barbell=False)))


def nobody(_show: object) -> None:
    """Nobody listens."""


def handed(tmp_path: Path) -> Lasting:
    found = parse(["--data-dir", str(tmp_path)])
    assert isinstance(found, Arguments)
    return lasting(found.paths, nobody)


def main_part() -> Timeline:
    return session(preferences=Preferences(warm_up=False))


def cut_short(tmp_path: Path, timeline: Timeline, at: int, wish: Wish = WISH) -> None:
    """A session that ends without a word at this position."""
    player = Player(timeline, start=at, re_entry=0)
    player.do(Command.PLAY, 0)
    complaints: list[str] = []
    journal = handed(tmp_path).take_down(wish, timeline, "its-id", complaints.append)
    assert journal is not None
    journal.see(player.at(0), datetime.now(UTC), {0, 1}, 31_000)
    journal.close()
    assert complaints == []


def test_the_next_start_goes_on_where_the_last_one_was_cut_short(tmp_path: Path) -> None:
    timeline = main_part()
    at = block_start(timeline, 3)
    cut_short(tmp_path, timeline, at + 100)
    found, complaints = handed(tmp_path).left_over()
    assert complaints == ()
    assert found is not None
    assert (found.wish, found.title) == (WISH, timeline.title)
    assert found.take_up(main_part()) == TakenUp(at, frozenset({0, 1}), 31_000, "its-id")


def test_of_another_session_than_that_what_was_done_does_not_count(tmp_path: Path) -> None:
    cut_short(tmp_path, main_part(), block_start(main_part(), 1))
    found, _ = handed(tmp_path).left_over()
    assert found is not None
    warmed_up = session()
    taken_up = found.take_up(warmed_up)
    assert taken_up is not None
    # It is another session in the history, too.
    assert (taken_up.done, taken_up.played, taken_up.session) == (frozenset(), 31_000, "")
    assert taken_up.at > block_start(main_part(), 1)


def test_a_workout_of_a_file_is_found_from_any_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "own.toml").write_text("", encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    cut_short(tmp_path, main_part(), 0, Wish("own.toml", Level.STRONG, Length.FULL))
    found, _ = handed(tmp_path).left_over()
    assert found is not None
    assert found.wish.name == str(tmp_path / "own.toml")


def test_what_is_let_be_is_never_offered_again(tmp_path: Path) -> None:
    cut_short(tmp_path, main_part(), 0)
    handed(tmp_path).let_be()
    assert handed(tmp_path).left_over() == (None, ())


def test_a_damaged_journal_is_complained_about_and_set_aside(tmp_path: Path) -> None:
    cut_short(tmp_path, main_part(), 0)
    file = tmp_path / "state" / "session.json"
    file.write_text("{", encoding="utf-8")
    found, (complaint,) = handed(tmp_path).left_over()
    assert found is None
    assert "session.json" in complaint
    assert not file.exists()


def test_a_second_start_ends_well_and_says_so(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(window, "claim", lambda _folder: None)
    found = parse(["--data-dir", str(tmp_path)])
    assert isinstance(found, Arguments)
    assert window.open_window(found) == 0
    assert "runs already" in capsys.readouterr().err
