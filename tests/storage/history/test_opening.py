"""The file of the history, whatever became of it: brought up to date, refused or set aside, and nothing is lost."""

import os
import sqlite3
import subprocess
from collections.abc import Iterator
from contextlib import closing, suppress
from pathlib import Path
from threading import Event, Thread

import pytest

from hiptimer.core.done import sets_done
from hiptimer.storage.history import opening
from hiptimer.storage.history.opening import DamagedError, NewerError, history, set_aside
from hiptimer.storage.history.reading import last_done, last_loads, read_session
from hiptimer.storage.history.recorder import Recorder
from hiptimer.storage.history.schema import FILE, VERSIONS
from hiptimer.storage.history.writing import fill_in
from tests.storage.history.played import beginning, play, recorder, short, tell

HERE = Path(__file__).parent
NEXT = (*VERSIONS, ("ALTER TABLE session ADD COLUMN sore INTEGER",))
"""What a version to come might change."""


def of_version(folder: Path, version: int) -> Path:
    """A history as that version of the program wrote it."""
    folder.mkdir(exist_ok=True)
    with closing(sqlite3.connect(folder / FILE)) as connection:
        connection.executescript((HERE / f"version-{version}.sql").read_text(encoding="utf-8"))
        connection.execute("PRAGMA journal_mode = WAL")
    return folder / FILE


def shape(path: Path) -> list[tuple[str, str]]:
    with closing(sqlite3.connect(path)) as connection:
        return sorted(connection.execute("SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL"))


def test_every_version_has_a_fixture() -> None:
    names = sorted(one.name for one in HERE.glob("version-*.sql"))
    assert names == [f"version-{number}.sql" for number in range(1, len(VERSIONS) + 1)]


@pytest.mark.parametrize("version", range(1, len(VERSIONS) + 1))
def test_a_history_of_each_version_is_read(tmp_path: Path, version: int) -> None:
    path = of_version(tmp_path, version)
    session = read_session(tmp_path, "2f0c0d6e-6d0f-4a6b-9a57-0d5f5cfe0001")
    assert session is not None
    assert (session.title, session.started, session.utc_offset) == ("Tuesday", 1_740_853_800_000, 3600)
    assert (session.whole, session.reserve, session.note) == (False, 2, "Left knee.")
    assert [(one.done.name, one.done.reps, one.load) for one in session.sets] == [
        ("Deadlift with two dumbbells", 8, 24.0),
        ("Plank", None, None),
    ]
    assert last_loads(tmp_path, ["deadlift", "Plank"]) == {"deadlift": 24.0}
    assert last_done(tmp_path)["tuesday"].isoformat() == "2025-03-01T19:30:00+01:00"
    with history(tmp_path / "new"):
        assert shape(tmp_path / "new" / FILE) == shape(path)


def test_a_new_history_has_what_makes_it_safe(tmp_path: Path) -> None:
    with history(tmp_path / "a" / "b") as connection:
        assert connection is not None
        asked = [
            connection.execute(f"PRAGMA {name}").fetchone()[0]
            for name in ("journal_mode", "synchronous", "foreign_keys", "user_version")
        ]
    assert asked == ["wal", 2, 1, len(VERSIONS)]


def test_an_older_one_is_brought_up_to_date_with_a_copy_beside(tmp_path: Path) -> None:
    path = of_version(tmp_path, len(VERSIONS))
    before = path.read_bytes()
    with history(tmp_path, steps=NEXT) as connection:
        assert connection is not None
        assert connection.execute("SELECT sore, title FROM session").fetchall() == [(None, "Tuesday")]
        assert connection.execute("PRAGMA user_version").fetchone() == (len(NEXT),)
    copy = tmp_path / f"history.version-{len(VERSIONS)}.sqlite"
    assert sorted(one.name for one in tmp_path.iterdir()) == [FILE, copy.name]
    kept = tmp_path / "kept"
    kept.mkdir()
    copy.replace(kept / FILE)
    assert read_session(kept, "2f0c0d6e-6d0f-4a6b-9a57-0d5f5cfe0001") is not None
    assert shape(kept / FILE) != shape(path)
    assert len((kept / FILE).read_bytes()) == len(before)


def test_a_change_that_fails_leaves_everything_as_it_was(tmp_path: Path) -> None:
    path = of_version(tmp_path, len(VERSIONS))
    before = shape(path)
    broken = (*VERSIONS, ("ALTER TABLE session ADD COLUMN sore INTEGER", "UPDATE no_such_table SET sore = 1"))
    with pytest.raises(OSError, match="no such table"), history(tmp_path, steps=broken):
        pytest.fail("it opened")
    assert shape(path) == before
    assert read_session(tmp_path, "2f0c0d6e-6d0f-4a6b-9a57-0d5f5cfe0001") is not None


def record(folder: Path) -> list[str]:
    """Play a session; what is complained about it."""
    said: list[str] = []
    timeline = short()
    kept = Recorder(folder, beginning(), timeline, said.append)
    for moment in play(timeline):
        tell(kept, moment)
    kept.end()
    kept.close()
    return said


def is_whole(folder: Path) -> bool:
    session, timeline = read_session(folder, "one"), short()
    everything = sets_done(timeline, range(len(timeline.phases)))
    return session is not None and tuple(one.done for one in session.sets) == everything


def test_a_newer_one_is_refused_and_left_untouched(tmp_path: Path) -> None:
    with history(tmp_path, steps=NEXT):
        pass
    path = tmp_path / FILE
    before = path.read_bytes()
    with pytest.raises(NewerError, match=r"newer version of hiptimer \(format 2, this one knows 1\)"):
        last_done(tmp_path)
    (words,) = record(tmp_path)
    assert words.endswith("it is left as it is; this session is not written down")
    assert [one.name for one in tmp_path.iterdir()] == [FILE]
    assert path.read_bytes() == before


def foreign(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript("CREATE TABLE session (number INTEGER PRIMARY KEY); PRAGMA user_version = 1")


def half(path: Path) -> None:
    """A history of which the pages after the first are gone to zeros, as after a power cut on a bad disk."""
    of_version(path.parent, 1)
    content = path.read_bytes()
    path.write_bytes(content[:4096] + bytes(len(content) - 4096))


BAD = {
    "text": lambda path: path.write_text("hello, this is no database", encoding="utf-8"),
    "zeros": lambda path: path.write_bytes(bytes(5000)),
    "torn": half,
    "another program's": foreign,
}


@pytest.mark.parametrize("kind", BAD)
def test_a_damaged_one_is_set_aside_and_the_session_is_written_down(tmp_path: Path, kind: str) -> None:
    path = tmp_path / FILE
    BAD[kind](path)
    before = path.read_bytes()
    (words,) = record(tmp_path)
    assert words.startswith(f"{path}: is no history of sessions")
    assert words.endswith(f"; it is kept as {FILE}.unread, and a new one is begun")
    assert path.with_name(f"{FILE}.unread").read_bytes() == before
    assert is_whole(tmp_path)


@pytest.mark.parametrize("kind", BAD)
def test_whoever_only_asks_leaves_a_damaged_one_where_it_is(tmp_path: Path, kind: str) -> None:
    path = tmp_path / FILE
    BAD[kind](path)
    before = path.read_bytes()
    for ask in (last_done, lambda folder: last_loads(folder, ["deadlift"]), lambda folder: fill_in(folder, "x", {}, 1)):
        with pytest.raises(DamagedError, match=r"history\.sqlite: "):
            ask(tmp_path)
    assert path.read_bytes() == before


def test_none_that_was_set_aside_is_overwritten(tmp_path: Path) -> None:
    for content in ("one", "two", "three"):
        (tmp_path / FILE).write_text(content, encoding="utf-8")
        (tmp_path / f"{FILE}-wal").write_text(f"log of {content}", encoding="utf-8")
        set_aside(tmp_path)
    assert {one.name: one.read_text(encoding="utf-8") for one in tmp_path.iterdir()} == {
        f"{FILE}.unread": "one",
        f"{FILE}.unread-wal": "log of one",
        f"{FILE}.unread-2": "two",
        f"{FILE}.unread-2-wal": "log of two",
        f"{FILE}.unread-3": "three",
        f"{FILE}.unread-3-wal": "log of three",
    }


def test_one_that_is_damaged_in_the_middle_of_a_session(tmp_path: Path) -> None:
    timeline, said = short(), list[str]()
    kept = Recorder(tmp_path, beginning(), timeline, said.append)
    for moment in play(timeline, until=timeline.total // 2):
        tell(kept, moment)
    kept.close()
    (tmp_path / FILE).write_bytes(b"gone" * 2000)
    assert not said
    assert record(tmp_path)[0].endswith("and a new one is begun")
    assert is_whole(tmp_path)


def test_values_that_nobody_of_us_wrote_are_a_complaint(tmp_path: Path) -> None:
    path = of_version(tmp_path, 1)
    for change in ("level = 'hero'", "level = 'strong', utc_offset = 10000000", "utc_offset = 0, started = 1e300"):
        with closing(sqlite3.connect(path)) as connection:
            connection.execute(f"UPDATE session SET {change}")
            connection.commit()
        with pytest.raises(DamagedError, match="holds something that hiptimer does not write"):
            read_session(tmp_path, "2f0c0d6e-6d0f-4a6b-9a57-0d5f5cfe0001")


@pytest.fixture
def locked(tmp_path: Path) -> Iterator[tuple[Path, Event]]:
    """A history that somebody else writes in until told to let go."""
    folder, held, let_go = tmp_path / "data", Event(), Event()
    recorder(folder, short()).close()
    with history(folder):
        pass

    def hold() -> None:
        with closing(sqlite3.connect(folder / FILE, isolation_level=None)) as connection:
            connection.execute("BEGIN IMMEDIATE")
            held.set()
            let_go.wait(30)
            connection.execute("ROLLBACK")

    holder = Thread(target=hold)
    holder.start()
    assert held.wait(10)
    yield folder, let_go
    let_go.set()
    holder.join()


def test_while_it_is_locked_it_is_read_and_nobody_who_plays_waits(
    locked: tuple[Path, Event], monkeypatch: pytest.MonkeyPatch
) -> None:
    folder, let_go = locked
    monkeypatch.setattr(opening, "PATIENCE", 0.05)
    said, heard, timeline = list[str](), Event(), short()

    def complain(words: str) -> None:
        said.append(words)
        heard.set()

    kept = Recorder(folder, beginning(), timeline, complain)
    moments = list(play(timeline))
    for moment in moments[: len(moments) // 2]:
        tell(kept, moment)
    assert last_done(folder) == {}
    assert heard.wait(10)
    let_go.set()
    for moment in moments[len(moments) // 2 :]:
        tell(kept, moment)
    kept.end()
    kept.close()
    (words,) = said
    assert "is in use by another program just now; if it stays so" in words
    assert is_whole(folder)


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of 256 kB."""
    if os.name == "nt" or os.geteuid():
        pytest.skip("a small disk of its own is mounted by root alone")
    folder = tmp_path / "disk"
    folder.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=256k", "tmpfs", str(folder)]
    done = subprocess.run(mount, capture_output=True, text=True, check=False)
    if done.returncode:
        pytest.skip(f"no disk can be mounted here: {done.stderr.strip()}")
    yield folder
    subprocess.run(["umount", str(folder)], check=True)


def fill_up(disk: Path) -> Path:
    """A file that takes up all the room there is."""
    filler = disk / "filler"
    with suppress(OSError), filler.open("wb", buffering=0) as file:
        while True:
            file.write(bytes(4096))
    return filler


def test_a_full_disk_is_said_and_what_was_written_stays(small_disk: Path) -> None:
    assert record(small_disk) == []
    filler = fill_up(small_disk)
    said: list[str] = []
    timeline = short()
    kept = Recorder(small_disk, beginning("two"), timeline, said.append)
    moments = list(play(timeline))
    for moment in moments[: len(moments) // 2]:
        tell(kept, moment)
    kept.close()
    assert len(said) == 1
    assert said[0].startswith(f"{small_disk / FILE}: ")
    filler.unlink()
    assert is_whole(small_disk)

    again = recorder(small_disk, timeline, "two")
    for moment in moments:
        tell(again, moment)
    again.end()
    again.close()
    session = read_session(small_disk, "two")
    assert session is not None
    assert session.whole


def test_what_could_not_be_written_is_written_when_there_is_room_again(small_disk: Path) -> None:
    filler = fill_up(small_disk)
    heard, timeline = Event(), short()
    kept = Recorder(small_disk, beginning(), timeline, lambda _words: heard.set())
    moments = list(play(timeline))
    for moment in moments[: len(moments) // 2]:
        tell(kept, moment)
    assert heard.wait(10)
    filler.unlink()
    for moment in moments[len(moments) // 2 :]:
        tell(kept, moment)
    kept.end()
    kept.close()
    assert is_whole(small_disk)


def test_a_read_only_disk_is_read_and_said(small_disk: Path) -> None:
    assert record(small_disk) == []
    subprocess.run(["mount", "-o", "remount,ro", str(small_disk)], check=True)
    said: list[str] = []
    timeline = short()
    kept = Recorder(small_disk, beginning("two"), timeline, said.append)
    for moment in play(timeline):
        tell(kept, moment)
    kept.end()
    kept.close()
    assert len(said) == 1
    assert said[0].startswith(f"{small_disk / FILE}: cannot be ")
    assert list(last_done(small_disk)) == ["tuesday"]
    assert is_whole(small_disk)
