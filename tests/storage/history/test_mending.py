"""The history is changed afterwards: mended, added to, and what is deleted is nowhere any more."""

import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings

from hiptimer.core.past import PastSession, PastSet, totals, with_reps
from hiptimer.storage.history import mending
from hiptimer.storage.history.mending import Added, add, delete, mend
from hiptimer.storage.history.opening import history
from hiptimer.storage.history.reading import list_bouts, list_sessions, read_session, read_sessions
from hiptimer.storage.history.schema import FILE
from tests.storage.history.pasts import fill, lists, past
from tests.storage.history.played import play, recorder, short, tell

SECRET = "the-left-knee-hurt"


def everything(folder: Path) -> bytes:
    return b"".join(path.read_bytes() for path in folder.rglob("*") if path.is_file())


@given(lists)
@settings(max_examples=30, deadline=None)
def test_what_is_added_is_read_again(
    tmp_path_factory: pytest.TempPathFactory, sessions: tuple[PastSession, ...]
) -> None:
    folder = tmp_path_factory.mktemp("added")
    assert add(folder, sessions) == Added(len(sessions), 0)
    assert add(folder, sessions) == Added(0, len(sessions))
    newest_first = sorted(sessions, key=lambda one: (one.started, one.id), reverse=True)
    with_something = [one for one in newest_first if any(not each.done.skipped for each in one.sets)]
    assert list(read_sessions(folder)) == with_something
    listed = list_sessions(folder)
    assert list(listed) == [replace(one, sets=()) for one in with_something]
    for one in sessions:
        found = read_session(folder, one.id)
        assert found == one
        assert found.totals.volume == pytest.approx(totals(one).volume)
        assert replace(found.totals, volume=0) == replace(totals(one), volume=0)
    assert [one.totals for one in listed] == [one.totals for one in read_sessions(folder)]


def test_a_session_from_elsewhere_is_known_by_title_and_minute_on_the_clock(tmp_path: Path) -> None:
    fill(tmp_path, [past()])
    same = replace(past("other"), started=past().started + 59_999)
    # Written down by a program that knows no zones, read on a machine in another one.
    elsewhere = replace(past("travelled"), started=past().started + 3_600_000, utc_offset=0)
    later = replace(past("later"), started=past().started + 60_000)
    assert add(tmp_path, [same, elsewhere, later, past("else", title="Thursday")]) == Added(2, 2)
    assert {one.id for one in list_sessions(tmp_path)} == {"one", "later", "else"}


def test_two_sessions_of_one_minute_are_two_and_one_that_is_told_twice_is_one(tmp_path: Path) -> None:
    soon = replace(past("soon"), started=past().started + 1)
    assert add(tmp_path, [past(), soon, past()]) == Added(2, 1)


def test_what_cannot_be_added_leaves_nothing_behind(tmp_path: Path) -> None:
    broken = replace(past("two", 2), sets=(*past().sets, past().sets[0]))
    with pytest.raises(OSError, match=FILE):
        add(tmp_path, [past("one"), replace(broken, reserve=9)])
    assert list_sessions(tmp_path) == ()


def test_mending_changes_what_was_said_and_nothing_else(tmp_path: Path) -> None:
    fill(tmp_path, [past(), past("two", 3)])
    before = read_session(tmp_path, "one")
    assert before is not None
    first, second, plank = before.sets
    mended = replace(
        before,
        note="Left knee.",
        reserve=0,
        title="another",
        sets=(replace(with_reps(first, 6), load=30.0, reserve=1), replace(second, load=None)),
    )
    mend(tmp_path, mended)
    found = read_session(tmp_path, "one")
    assert found is not None
    assert (found.note, found.reserve, found.title) == ("Left knee.", 0, "Tuesday")
    assert found.sets == (*mended.sets, plank)
    assert read_session(tmp_path, "two") == past("two", 3)
    assert found.totals == totals(found)
    assert [one.load for one in list_bouts(tmp_path, "deadlift")] == [30.0, 26.5]


def test_a_session_becomes_whole_when_its_last_set_does(tmp_path: Path) -> None:
    fill(tmp_path, [past()])
    wholly = tuple(PastSet(replace(one.done, done_ms=one.done.planned_ms), one.load) for one in past().sets)
    mend(tmp_path, replace(past(), sets=()))
    assert [one.whole for one in list_sessions(tmp_path)] == [False]
    mend(tmp_path, replace(past(), sets=wholly))
    assert [one.whole for one in list_sessions(tmp_path)] == [True]


@pytest.mark.parametrize("there", [True, False])
def test_a_session_that_is_not_there_any_more_cannot_be_mended(tmp_path: Path, *, there: bool) -> None:
    if there:
        fill(tmp_path, [past("two")])
    with pytest.raises(OSError, match="the session is not in there any more, so the change is not kept"):
        mend(tmp_path, past())


def test_deleted_means_deleted(tmp_path: Path) -> None:
    """Not a byte of it is left, in the file, in the log, or in any copy that the program keeps."""
    many = [past(f"{SECRET}-{number}", number, SECRET * 40, title=f"{SECRET} {number}") for number in range(200)]
    fill(tmp_path, [past("kept", 300, "still here"), *many])
    for copy in (tmp_path / "history.version-0.sqlite", tmp_path / "replaced" / "20250301T183000-0" / FILE):
        copy.parent.mkdir(parents=True, exist_ok=True)
        with closing(sqlite3.connect(tmp_path / FILE)) as source, closing(sqlite3.connect(copy)) as target:
            source.backup(target)
    assert everything(tmp_path).count(SECRET.encode()) > 600
    before = (tmp_path / FILE).stat().st_size
    delete(tmp_path, [one.id for one in many], tmp_path / "replaced")
    assert SECRET.encode() not in everything(tmp_path)
    assert everything(tmp_path).count(b"still here") == 3
    assert (tmp_path / FILE).stat().st_size < before / 4
    assert [one.id for one in list_sessions(tmp_path)] == ["kept"]


def test_what_is_deleted_is_overwritten_before_the_file_shrinks(tmp_path: Path) -> None:
    """So that it is gone even where the disk has no room to write the file anew."""
    fill(tmp_path, [past(str(number), number, SECRET * 40) for number in range(100)])
    before = (tmp_path / FILE).stat().st_size
    with history(tmp_path) as connection:
        assert connection is not None
        mending._delete(connection, [str(number) for number in range(100)])
        mending._empty_log(connection, tmp_path / FILE)
        assert SECRET.encode() not in everything(tmp_path)
        assert (tmp_path / FILE).stat().st_size == before


def test_with_a_session_goes_what_happened_in_it(tmp_path: Path) -> None:
    timeline = short()
    for identity in ("one", "two"):
        kept = recorder(tmp_path, timeline, identity)
        for moment in play(timeline):
            tell(kept, moment)
        kept.end()
        kept.close()
    delete(tmp_path, ["one", "never there"])
    with history(tmp_path) as connection:
        assert connection is not None
        for table in ("set_done", "event"):
            assert connection.execute(f"SELECT DISTINCT session FROM {table}").fetchall() == [(2,)]
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)


def test_a_copy_that_cannot_be_changed_goes_altogether(tmp_path: Path) -> None:
    fill(tmp_path, [past(note=SECRET)])
    copy = tmp_path / "history.version-1.sqlite"
    copy.write_bytes(SECRET.encode() * 1000)
    delete(tmp_path, ["one"])
    assert not copy.exists()


def test_while_another_program_reads_it_is_deleted_and_said_that_traces_stay(tmp_path: Path) -> None:
    fill(tmp_path, [past(note=SECRET), past("two", 1)])
    with closing(sqlite3.connect(tmp_path / FILE, isolation_level=None)) as reader:
        reader.execute("BEGIN")
        reader.execute("SELECT count(*) FROM session").fetchone()
        with pytest.raises(OSError, match=r"in use by another program .*; the sessions are deleted, but traces"):
            delete(tmp_path, ["one"])
    assert [one.id for one in list_sessions(tmp_path)] == ["two"]
    delete(tmp_path, ["one"])
    assert SECRET.encode() not in everything(tmp_path)


def test_where_there_is_no_history_nothing_is_deleted(tmp_path: Path) -> None:
    delete(tmp_path / "none", ["one"], tmp_path / "none" / "replaced")
    assert not (tmp_path / "none").exists()
