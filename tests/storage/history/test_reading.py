"""What the history is asked it answers, and at once, however long it is."""

from collections.abc import Callable, Sequence
from datetime import timedelta
from pathlib import Path
from time import process_time
from timeit import repeat
from typing import Final

import pytest

from hiptimer.core.done import sets_done
from hiptimer.core.past import Bout, main_sets, totals, under_tension, volume
from hiptimer.storage.history.opening import DamagedError, history
from hiptimer.storage.history.reading import (
    last_done,
    last_loads,
    list_bouts,
    list_exercises,
    list_sessions,
    read_session,
    read_sessions,
)
from hiptimer.storage.history.schema import FILE
from hiptimer.storage.history.writing import Note, add_up, drop_if_nothing_done, fill_in, write_down
from tests.content import session
from tests.storage.history.pasts import AT as STARTED
from tests.storage.history.pasts import DAY, fill, past
from tests.storage.history.played import AT, beginning, short

MANY: Final = 10_000
AT_ONCE: Final = 0.020
"""Seconds; nobody notices so many."""
SOON: Final = 0.3
"""Seconds of the processor for all there is."""

EXERCISES: Final = ["deadlift", "kickstand-deadlift", "romanian-deadlift", "single-leg-glute-bridge", "never-done"]


def write(folder: Path, identity: str, days: int, workout: str = "tuesday", phases: int = 1000) -> None:
    """A session so many days after the first, of which so many phases were played."""
    note = Note(AT + timedelta(days=days), 1, None, sets_done(short(), range(phases)), over=True)
    with history(folder) as connection:
        assert connection is not None
        write_down(connection, beginning(identity, workout=workout), [note])


def test_where_there_is_no_history_there_is_nothing(tmp_path: Path) -> None:
    folder = tmp_path / "none"
    assert last_loads(folder, ["deadlift"]) == {}
    assert last_done(folder) == {}
    assert read_session(folder, "one") is None
    with pytest.raises(OSError, match="the session is not in there, so what was filled in is not kept"):
        fill_in(folder, "one", {}, None)
    assert not folder.exists()


def test_the_load_of_the_newest_session_counts_whenever_it_was_written(tmp_path: Path) -> None:
    for identity, days in (("old", 0), ("newest", 9), ("older", 5)):
        write(tmp_path, identity, days)
    fill_in(tmp_path, "older", {"deadlift": 20.0, "Plank": 5}, None)
    assert last_loads(tmp_path, ["deadlift", "Plank", "Squat"]) == {"deadlift": 20.0, "Plank": 5.0}
    fill_in(tmp_path, "newest", {"deadlift": 24.5}, 4)
    fill_in(tmp_path, "old", {"deadlift": 8.0, "Squat": 0}, 0)
    assert last_loads(tmp_path, ["deadlift", "Plank", "Squat"]) == {"deadlift": 24.5, "Plank": 5.0, "Squat": 0.0}


def test_what_is_filled_in_again_stands_in_place_of_what_was(tmp_path: Path) -> None:
    write(tmp_path, "one", 0)
    fill_in(tmp_path, "one", {"deadlift": 20, "Plank": 5}, 3)
    fill_in(tmp_path, "one", {"Plank": 6}, None)
    found = read_session(tmp_path, "one")
    assert found is not None
    assert found.reserve is None
    assert [(one.done.exercise, one.load) for one in found.sets] == [
        ("deadlift", None),
        ("Plank", 6.0),
        ("Plank", 6.0),
        ("Squat", None),
    ]


def test_of_a_set_that_was_skipped_no_load_is_kept(tmp_path: Path) -> None:
    timeline = short()
    write(tmp_path, "one", 0, phases=timeline.blocks[4].first)
    fill_in(tmp_path, "one", {"Plank": 5}, None)
    found = read_session(tmp_path, "one")
    assert found is not None
    assert [(one.done.side, one.load) for one in found.sets if one.done.exercise == "Plank"] == [
        ("left", 5.0),
        ("right", None),
    ]


@pytest.mark.parametrize("load", [-1, 2000, float("inf")])
def test_a_load_that_nobody_lifts_is_refused(tmp_path: Path, load: float) -> None:
    write(tmp_path, "one", 0)
    fill_in(tmp_path, "one", {"deadlift": 20}, 3)
    with pytest.raises(OSError, match="CHECK constraint failed"):
        fill_in(tmp_path, "one", {"deadlift": load}, 3)
    assert last_loads(tmp_path, ["deadlift"]) == {"deadlift": 20.0}


def test_a_workout_was_last_done_when_something_in_it_was(tmp_path: Path) -> None:
    write(tmp_path, "one", 0, "tuesday")
    write(tmp_path, "two", 3, "tuesday")
    write(tmp_path, "three", 2, "/home/me/own.toml")
    write(tmp_path, "four", 7, "tuesday", phases=0)
    write(tmp_path, "five", 7, "never", phases=1)
    assert last_done(tmp_path) == {
        "tuesday": AT + timedelta(days=3),
        "/home/me/own.toml": AT + timedelta(days=2),
    }


def test_dropping_leaves_what_was_done(tmp_path: Path) -> None:
    for identity, phases in (("one", 1000), ("two", 0)):
        write(tmp_path, identity, 0, phases=phases)
        with history(tmp_path) as connection:
            assert connection is not None
            drop_if_nothing_done(connection, identity)
    assert read_session(tmp_path, "one") is not None
    assert read_session(tmp_path, "two") is None


def test_what_is_listed_is_the_newest_first(tmp_path: Path) -> None:
    fill(tmp_path, [past(str(days), days) for days in (5, 0, 9, 7)])
    asked: list[tuple[dict[str, int], list[str]]] = [
        ({}, ["9", "7", "5", "0"]),
        ({"most": 2}, ["9", "7"]),
        ({"most": 0}, []),
        ({"since": STARTED + 5 * DAY}, ["9", "7", "5"]),
        ({"until": STARTED + 5 * DAY}, ["0"]),
        ({"since": STARTED + 1, "until": STARTED + 9 * DAY, "most": 1}, ["7"]),
    ]
    for how, expected in asked:
        assert [one.id for one in list_sessions(tmp_path, **how)] == expected
        assert [one.id for one in read_sessions(tmp_path, **how)] == expected


def test_what_was_begun_and_never_done_is_not_listed(tmp_path: Path) -> None:
    write(tmp_path, "one", 0, phases=0)
    assert list_sessions(tmp_path) == read_sessions(tmp_path) == ()
    assert list_bouts(tmp_path, "deadlift") == ()
    assert list_exercises(tmp_path) == {}


def test_what_was_done_of_an_exercise(tmp_path: Path) -> None:
    sessions = [past("two", 4), past("one")]
    fill(tmp_path, sessions)
    expected = []
    for kept in reversed(sessions):
        sets = [one for one in main_sets(kept) if one.done.exercise == "deadlift"]
        found = (26.5, sum(one.done.reps or 0 for one in sets), volume(sets), under_tension(sets))
        expected.append(Bout(kept.id, kept.started, kept.utc_offset, *found))
    assert list(list_bouts(tmp_path, "deadlift")) == expected
    assert list_bouts(tmp_path, "Plank") == ()
    assert list_exercises(tmp_path) == {"deadlift": "Deadlift with two dumbbells"}


@pytest.mark.parametrize(
    "ask",
    [list_sessions, read_sessions, list_exercises, lambda folder: list_bouts(folder, "deadlift")],
    ids=["list", "read", "exercises", "bouts"],
)
def test_where_there_is_no_history_nothing_was_done(tmp_path: Path, ask: Callable[[Path], Sequence[object]]) -> None:
    assert len(ask(tmp_path / "none")) == 0
    assert not (tmp_path / "none").exists()


def test_damaged_pages_are_told_or_not_needed(tmp_path: Path) -> None:
    fill(tmp_path / "whole", [past(str(days), days, "A note. " * 30) for days in range(60)])
    content, refused = (tmp_path / "whole" / FILE).read_bytes(), 0
    asked: list[Callable[[Path], object]] = [
        list_sessions, read_sessions, list_exercises, last_done, lambda folder: list_bouts(folder, "deadlift"),
        lambda folder: read_session(folder, "30"),
    ]  # fmt: skip
    torn = tmp_path / "torn"
    torn.mkdir()
    for place in range(4096, len(content), 4096):
        (torn / FILE).write_bytes(content[:place] + b"\xa5" * 4096 + content[place + 4096 :])
        for ask in asked:
            try:
                ask(torn)
            except DamagedError as error:
                assert str(torn / FILE) in str(error)  # noqa: PT017  (how many there are is the point)
                refused += 1
    assert refused > 10


@pytest.fixture(scope="module")
def long_history(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Ten thousand sessions of the built-in workout, two a week for a century, of which only the oldest tell loads."""
    folder, timeline = tmp_path_factory.mktemp("long"), session()
    sets = sets_done(timeline, range(len(timeline.phases)))
    with history(folder) as connection:
        assert connection is not None
        write_down(connection, beginning("0"), [Note(AT, 1, None, sets, over=True)])
        connection.execute("PRAGMA synchronous = OFF")
        connection.execute("BEGIN")
        connection.execute(
            """
            WITH RECURSIVE many (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM many WHERE n < ?)
            INSERT INTO session (id, workout, title, level, length, started, utc_offset, whole)
            SELECT n, 'workout-' || (n % 20), title, level, length, started + n * 302400000, utc_offset, 1
            FROM many, session WHERE number = 1
            """,
            (MANY - 1,),
        )
        columns = [row[1] for row in connection.execute("PRAGMA table_info(set_done)")][1:]
        connection.execute(
            f"INSERT INTO set_done (session, {', '.join(columns)}) "
            f"SELECT session.number, {', '.join(f'set_done.{column}' for column in columns)} "
            "FROM session, set_done WHERE session = 1 AND number > 1"
        )
        connection.execute("UPDATE set_done SET load_kg = 20 WHERE exercise = 'deadlift'")
        connection.execute("UPDATE set_done SET load_kg = 30 WHERE exercise = 'romanian-deadlift' AND session = 1")
        for number in range(1, MANY + 1):
            add_up(connection, number)
        connection.execute("COMMIT")
    return folder


@pytest.mark.parametrize(
    "ask",
    [last_done, lambda folder: last_loads(folder, EXERCISES)],
    ids=["when each workout was last done", "what was last lifted"],
)
def test_with_ten_thousand_sessions_it_answers_at_once(long_history: Path, ask: Callable[[Path], object]) -> None:
    assert ask(long_history)
    fastest = min(repeat(lambda: ask(long_history), number=1, repeat=7))
    assert fastest < AT_ONCE


def test_the_answers_of_a_long_history_are_right(long_history: Path) -> None:
    assert last_loads(long_history, EXERCISES) == {"deadlift": 20.0, "romanian-deadlift": 30.0}
    done = last_done(long_history)
    assert len(done) == 21
    assert max(done.values()) == AT + timedelta(days=3.5 * (MANY - 1))


@pytest.mark.parametrize(
    ("ask", "many"),
    [
        (list_sessions, MANY),
        (lambda folder: list_bouts(folder, "single-leg-glute-bridge"), MANY),
        (list_exercises, 5),
        (lambda folder: read_sessions(folder, most=20), 20),
    ],
    ids=["the list", "a chart", "the exercises", "the latest"],
)
def test_a_long_history_is_soon_on_the_page(
    long_history: Path, ask: Callable[[Path], Sequence[object]], many: int
) -> None:
    assert len(ask(long_history)) == many
    assert min(repeat(lambda: ask(long_history), timer=process_time, number=1, repeat=3)) < SOON


def test_what_a_long_history_adds_up_to(long_history: Path) -> None:
    found = read_session(long_history, "77")
    assert found is not None
    assert found.totals == totals(found)
    assert {one.totals for one in list_sessions(long_history, since=found.started, until=found.started + 1)} == {
        found.totals
    }
