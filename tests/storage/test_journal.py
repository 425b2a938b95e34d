"""A session that was cut short is found again, whatever cut it short and whatever became of the file."""

import json
import os
import subprocess
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path
from threading import Event

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from hiptimer.core.player import Command, Player
from hiptimer.core.resume import from_runs, go_on_at
from hiptimer.core.terms import Length, Level
from hiptimer.core.ways.values import NO_WEIGHT, Dumbbells, Owned, Ways
from hiptimer.storage import journal
from hiptimer.storage.journal import FILE, OFFERED_FOR, Asked, Journal, forget, read_journal, write_journal
from tests.content import session
from tests.storage.dying import AT, numbered

ROOT = Path(__file__).parent.parent.parent
WAYS = Ways(
    owned=Owned(barbell=False, dumbbells=Dumbbells.ONE),
    held={"deadlift": "kettlebell", "glute-bridge-walkout": NO_WEIGHT},
    variants={"romanian-deadlift": ("pause", "deficit")},
)
ASKED = Asked("hip-extension", Level.STANDARD, Length.SHORT, WAYS)


def keep(folder: Path) -> Journal:
    """The journal of the built-in workout, which may not complain."""
    return Journal(folder, ASKED, session(), pytest.fail)


def test_a_session_that_is_cut_short_can_go_on(tmp_path: Path) -> None:
    timeline, folder = session(), tmp_path / "state"
    player, kept = Player(timeline), keep(folder)
    kept.see(player.at(0), AT)
    player.do(Command.PLAY, 0)
    for now in range(0, 450_000, 33):
        kept.see(player.at(now), AT + timedelta(milliseconds=now), range(player.at(now).index), now)
    last = player.at(449_970)
    kept.close()

    found, messages = read_journal(folder, AT + timedelta(hours=1))
    assert messages == ()
    assert found is not None
    assert (found.title, found.asked) == (timeline.title, ASKED)
    assert timedelta(0) <= AT + timedelta(milliseconds=449_970) - found.at < timedelta(seconds=5)
    assert found.place.rep == last.phase.rep
    assert from_runs(found.done, timeline.phases) == set(range(last.index))
    at = go_on_at(timeline, found.place, found.phases)
    assert at is not None
    assert at <= last.position < at + 10_000
    assert [one.name for one in folder.iterdir()] == [FILE]


def test_nothing_is_written_before_the_start(tmp_path: Path) -> None:
    kept = keep(tmp_path)
    kept.see(Player(session()).at(0), AT)
    kept.close()
    assert read_journal(tmp_path, AT) == (None, ())


def test_a_session_that_ended_is_forgotten_whatever_still_comes(tmp_path: Path) -> None:
    player, kept = Player(session()), keep(tmp_path)
    player.do(Command.PLAY, 0)
    kept.see(player.at(0), AT)
    kept.forget()
    kept.see(player.at(60_000), AT)
    kept.close()
    kept.close()
    assert list(tmp_path.iterdir()) == []


def test_what_a_slow_disk_has_not_written_in_time_is_left_out(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    begun, go_on, written = Event(), Event(), []

    def slow(folder: Path, found: journal.Unfinished) -> None:
        written.append(found.place.position)
        begun.set()
        go_on.wait(10)
        write_journal(folder, found)

    monkeypatch.setattr(journal, "write_journal", slow)
    player, kept = Player(session()), keep(tmp_path)
    player.do(Command.PLAY, 0)
    kept.see(player.at(0), AT)
    assert begun.wait(10)
    for now in range(10_000, 100_000, 10_000):
        kept.see(player.at(now), AT)
    go_on.set()
    kept.close()
    assert written == [0, 90_000]


def test_a_folder_that_cannot_be_written_is_said_once(tmp_path: Path) -> None:
    (tmp_path / "state").write_text("", encoding="utf-8")
    said: list[str] = []
    player, kept = Player(session()), Journal(tmp_path / "state", ASKED, session(), said.append)
    player.do(Command.PLAY, 0)
    for now in (0, 60_000, 120_000):
        kept.see(player.at(now), AT)
    kept.forget()
    kept.close()
    (words,) = said
    assert words.startswith(f"{tmp_path / 'state' / FILE}: cannot be written (")


@pytest.mark.parametrize(
    ("passed", "offered"),
    [
        (timedelta(), True),
        (OFFERED_FOR, True),
        (OFFERED_FOR + timedelta(seconds=1), False),
        (-timedelta(days=20_000), True),
    ],
)
def test_after_some_hours_it_is_no_longer_offered(tmp_path: Path, passed: timedelta, offered: bool) -> None:  # noqa: FBT001
    write_journal(tmp_path, numbered(1))
    assert read_journal(tmp_path, AT + passed) == (numbered(1) if offered else None, ())
    assert (tmp_path / FILE).exists() == offered


def test_where_there_is_nothing_nothing_is_found(tmp_path: Path) -> None:
    assert read_journal(tmp_path / "none", AT) == (None, ())
    forget(tmp_path / "none")
    (tmp_path / "file").write_text("", encoding="utf-8")
    assert read_journal(tmp_path / "file", AT) == (None, ())


def whole(**changed: object) -> bytes:
    """A journal with something else in it."""
    with_all = json.loads(journal.msgspec.json.encode(numbered(1)))
    return json.dumps(with_all | changed).encode()


BAD = {
    "empty": (b"", "is no journal of a session, or a damaged one: "),
    "half": (whole()[:100], "is no journal of a session, or a damaged one: "),
    "zeros, as a power cut leaves them": (bytes(400), "is no journal"),
    "not text": (b"\xff\xfe\x00", "is no journal"),
    "other JSON": (b"[1, 2]", "is no journal"),
    "deep": (b"[" * 100_000, "is no journal"),
    "deep inside": (b'{"format": ' + b"[" * 100_000, "is no journal"),
    "no format": (b'{"title": "T"}', "is no journal"),
    "older": (whole(format=0), "is of an unknown version of hiptimer (format 0, this one reads 1)"),
    "newer": (whole(format=2, more=True), "is of a newer version of hiptimer (format 2, this one reads 1)"),
    "much newer": (whole(format=10**30), "is "),
    "endless number": (b'{"format": ' + b"9" * 5000 + b"}", "is "),
    "no time": (whole(at="yesterday"), "is no journal"),
    "a time without a zone": (whole(at="2025-03-01T18:30:00"), "is no journal"),
    "a negative place": (
        whole(place={"words": "", "position": -1, "section": "main", "exercise": "x"}),
        "is no journal",
    ),
    "unknown level": (whole(asked={"name": "x", "level": "hero\x1b[2J", "length": "short"}), "is no journal"),
    "huge": (b" " * 500_001, "is too large, a file may have at most 500,000 bytes"),
}


def test_a_journal_from_before_there_was_a_history_is_read(tmp_path: Path) -> None:
    older = json.loads(whole())
    del older["session"]
    (tmp_path / FILE).write_text(json.dumps(older), encoding="utf-8")
    assert read_journal(tmp_path, AT) == (numbered(1), ())


@pytest.mark.parametrize("kind", BAD)
def test_a_file_of_no_use_is_set_aside_with_words(tmp_path: Path, kind: str) -> None:
    content, reason = BAD[kind]
    path = tmp_path / FILE
    path.write_bytes(content)
    found, (message,) = read_journal(tmp_path, AT)
    assert found is None
    assert message.startswith(f"{path}: {reason}")
    assert message.endswith("; it is kept as session.json.unread, and there is no session to go on with")
    assert message.isprintable()
    assert (tmp_path / f"{FILE}.unread").read_bytes() == content
    assert read_journal(tmp_path, AT) == (None, ())


def test_only_the_latest_is_kept_aside(tmp_path: Path) -> None:
    for content in (b"one", b"two"):
        (tmp_path / FILE).write_bytes(content)
        read_journal(tmp_path, AT)
    assert [(one.name, one.read_bytes()) for one in tmp_path.iterdir()] == [("session.json.unread", b"two")]


def test_a_folder_in_its_place_is_set_aside(tmp_path: Path) -> None:
    (tmp_path / FILE).mkdir()
    _, (message,) = read_journal(tmp_path, AT)
    assert message.startswith(f"{tmp_path / FILE}: is a folder, not a file; it is kept as ")


def test_what_cannot_be_moved_is_said(tmp_path: Path) -> None:
    (tmp_path / FILE).write_bytes(b"")
    (tmp_path / f"{FILE}.unread" / "full").mkdir(parents=True)
    _, (message,) = read_journal(tmp_path, AT)
    assert "; move it away yourself (" in message


def test_the_extremes_of_time_are_no_obstacle(tmp_path: Path) -> None:
    for at in ("0001-01-01T00:00:00+14:00", "9999-12-31T23:59:59-12:00"):
        (tmp_path / FILE).write_bytes(whole(at=at))
        found, messages = read_journal(tmp_path, AT)
        assert (found is None, messages) == (at.startswith("0"), ())


@given(st.binary(max_size=200) | st.integers(0, 400).map(lambda stop: whole()[:stop]))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=50)
def test_any_bytes_are_a_session_or_a_complaint(tmp_path: Path, content: bytes) -> None:
    (tmp_path / FILE).write_bytes(content)
    found, messages = read_journal(tmp_path, AT)
    assert (found is None) == (len(messages) == 1)


def dying(folder: Path, *how: str) -> subprocess.Popen[str]:
    """A process that writes journals until it is killed."""
    command = [sys.executable, "-m", "tests.storage.dying", str(folder), *how]
    return subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True)


def test_a_kill_at_a_random_moment_loses_nothing_that_was_written(tmp_path: Path) -> None:
    for written in (1, 3, 5, 10, 20, 40):
        with dying(tmp_path) as process:
            assert process.stdout is not None
            for _ in range(written):
                process.stdout.readline()
            process.kill()
            told = [written, *(int(line) for line in process.stdout if line.endswith("\n"))]
        found, messages = read_journal(tmp_path, AT)
        assert messages == ()
        assert found is not None
        number = found.place.position
        assert found == numbered(number)
        assert number in {told[-1], told[-1] + 1}


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no fork, which this many kills need")
def test_a_kill_at_any_line_leaves_the_old_or_the_new(tmp_path: Path) -> None:
    with dying(tmp_path, "journals") as process:
        assert process.stdout is not None
        count = int(process.stdout.read())
    found = [read_journal(tmp_path / str(number) / "own", AT) for number in range(count)]
    assert {(session.place.position if session else None, messages) for session, messages in found} == {
        (1, ()),
        (2, ()),
    }
    assert found[0] == (numbered(1), ())
    assert found[-1] == (numbered(2), ())
    assert count > 10


def test_the_remains_of_a_killed_writer_are_removed(tmp_path: Path) -> None:
    write_journal(tmp_path, numbered(1))
    now = datetime.now(UTC)
    for name, age in (
        (".session.json.0123456789ab.part", 90),
        (".session.json.ba9876543210.part", 1),
        ("mine.part", 90),
    ):
        (tmp_path / name).write_bytes(b"")
        os.utime(tmp_path / name, (now.timestamp() - age,) * 2)
    read_journal(tmp_path, now)
    assert {one.name for one in tmp_path.iterdir()} == {".session.json.ba9876543210.part", "mine.part"}
