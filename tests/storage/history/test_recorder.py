"""What was done is in the history: set by set, as it was played, whatever happens between."""

import sqlite3
from contextlib import closing
from datetime import timedelta
from pathlib import Path
from uuid import uuid4

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from hiptimer.core.done import sets_done
from hiptimer.core.past import PastSession
from hiptimer.core.player import Command, Player
from hiptimer.core.timeline import Timeline
from hiptimer.core.workout import Item, Workout
from hiptimer.gui.recap import Tally
from hiptimer.storage.history.reading import read_session
from hiptimer.storage.history.recorder import Recorder
from hiptimer.storage.history.schema import FILE
from hiptimer.storage.history.writing import to_ms
from tests.core.strategies import sessions
from tests.storage.history.played import AT, beginning, play, recorder, short, tell

OWN_PACE = Workout(format=1, title="T", lead_in=2, exercise=(Item(name="Squat", reps=8, pace="own"),))


def found(folder: Path, identity: str = "one") -> PastSession:
    kept = read_session(folder, identity)
    assert kept is not None
    return kept


def rows(folder: Path, query: str) -> list[tuple[object, ...]]:
    with closing(sqlite3.connect(folder / FILE)) as connection:
        return connection.execute(query).fetchall()


def test_a_whole_session(tmp_path: Path) -> None:
    timeline, folder = short(), tmp_path / "data"
    kept = recorder(folder, timeline)
    for moment in play(timeline):
        tell(kept, moment)
    kept.end()
    kept.close()
    session = found(folder)
    assert (session.workout, session.title) == ("tuesday", "Tuesday")
    assert (session.level, session.length) == ("standard", "short")
    assert (session.started, timedelta(seconds=session.utc_offset)) == (to_ms(AT), AT.utcoffset())
    assert session.ended is not None
    assert abs(session.ended - session.started - timeline.total) <= 200
    assert (session.whole, session.reserve, session.note) == (True, None, "")
    assert abs(session.played - timeline.total) <= 200
    assert tuple(one.done for one in session.sets) == sets_done(timeline, range(len(timeline.phases)))
    assert {(one.load, one.reserve) for one in session.sets} == {(None, None)}
    phases = rows(folder, "SELECT number, phase, mode FROM event ORDER BY number")
    assert phases == [(number, number, "playing") for number in range(len(timeline.phases))]
    assert [one.name for one in folder.iterdir()] == [FILE]


def test_what_is_done_is_there_before_anything_ends(tmp_path: Path) -> None:
    """Sets are whole as soon as they are finished, and in part at every change of phase."""
    timeline = short()
    kept = recorder(tmp_path, timeline)
    block = timeline.blocks[1]
    middle = timeline.starts[block.stop - 1]
    for moment in play(timeline, until=middle + 200):
        tell(kept, moment)
    kept.close()
    (deadlift,) = found(tmp_path).sets
    assert (deadlift.done.reps, deadlift.done.whole) == (1, False)
    session = found(tmp_path)
    assert (session.ended, session.whole) == (None, False)

    again = recorder(tmp_path, timeline, "two")
    # The last half second of a phase counts as all of it.
    for moment in play(timeline, until=timeline.starts[block.stop] - 300):
        tell(again, moment)
    again.close()
    assert [one.done.whole for one in found(tmp_path, "two").sets] == [True]


def test_what_was_left_out_is_told_when_it_is_over(tmp_path: Path) -> None:
    timeline = short()
    kept, tally = recorder(tmp_path, timeline), Tally()
    for moment in play(timeline, timeline.starts[timeline.blocks[2].first], tally=tally):
        tell(kept, moment)
    kept.end()
    kept.close()
    session = found(tmp_path)
    assert session.ended is not None
    assert not session.whole
    assert [one.done.skipped for one in session.sets] == [False, True, True, True]
    assert tuple(one.done for one in session.sets) == sets_done(timeline, tally.phases)


@pytest.mark.parametrize("over", [True, False])
def test_where_nothing_was_done_nothing_is_kept(tmp_path: Path, over: bool) -> None:  # noqa: FBT001
    timeline = short()
    kept = recorder(tmp_path, timeline)
    for moment in play(timeline, until=1900):
        tell(kept, moment)
    if over:
        kept.end()
    kept.close()
    assert read_session(tmp_path, "one") is None
    assert rows(tmp_path, "SELECT count(*) FROM event") == [(0,)]


def test_before_the_start_not_even_a_file_is_made(tmp_path: Path) -> None:
    kept = recorder(tmp_path / "data", short())
    kept.see(Player(short()).at(0), AT)
    kept.end()
    kept.close()
    kept.close()
    assert list(tmp_path.iterdir()) == []


def test_a_session_that_was_cut_short_goes_on_in_the_same_row(tmp_path: Path) -> None:
    timeline, tally = short(), Tally()
    cut = timeline.starts[timeline.blocks[3].first] + 2000
    first = recorder(tmp_path, timeline)
    for moment in play(timeline, until=cut, tally=tally):
        tell(first, moment)
    first.close()
    second, later = recorder(tmp_path, timeline, goes_on=True), Tally(tally.phases, tally.time)
    for moment in play(timeline, start=cut, tally=later):
        tell(second, moment)
    second.end()
    second.close()
    session = found(tmp_path)
    assert (session.started, session.whole) == (to_ms(AT), True)
    assert abs(session.played - timeline.total) <= 300
    assert tuple(one.done for one in session.sets) == sets_done(timeline, later.phases)
    assert rows(tmp_path, "SELECT count(*) FROM session") == [(1,)]
    numbers = rows(tmp_path, "SELECT number FROM event ORDER BY number")
    assert numbers == [(number,) for number in range(len(numbers))]


def test_what_had_been_played_of_another_session_does_not_count(tmp_path: Path) -> None:
    timeline, tally = short(), Tally(time=600_000)
    kept = recorder(tmp_path, timeline)
    for moment in play(timeline, tally=tally):
        tell(kept, moment)
    kept.end()
    kept.close()
    assert abs(found(tmp_path).played - timeline.total) <= 300


def test_the_last_set_at_ones_own_pace_counts_when_one_says_so_early(tmp_path: Path) -> None:
    timeline, tally = short(OWN_PACE), Tally()
    kept, player = recorder(tmp_path, timeline), Player(timeline)
    player.do(Command.PLAY, 0)
    for now in range(0, 12_000, 100):
        if now == 10_000:
            player.do(Command.TOGGLE, now)
        tally.see(player.at(now))
        kept.see(player.at(now), AT, tally.phases, tally.time)
    kept.end()
    kept.close()
    assert [(one.done.reps, one.done.whole) for one in found(tmp_path).sets] == [(8, True)]


acts = st.lists(
    st.tuples(st.sampled_from([None, None, *Command]), st.integers(0, 8000) | st.integers(0, 90_000)), max_size=12
)


@given(sessions, acts)
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=40)
def test_whatever_is_done_in_a_session(
    tmp_path: Path, timeline: Timeline, acts: list[tuple[Command | None, int]]
) -> None:
    identity = str(uuid4())
    kept, tally, player, now = recorder(tmp_path, timeline, identity), Tally(), Player(timeline), 0
    for command, wait in [(Command.PLAY, 0), *acts]:
        if command is not None:
            player.do(command, now)
        for step in (0, 33, wait):
            now += step
            tally.see(player.at(now))
            kept.see(player.at(now), AT + timedelta(milliseconds=now), tally.phases, tally.time)
    kept.end()
    kept.close()
    done, session = sets_done(timeline, tally.phases), read_session(tmp_path, identity)
    if all(one.skipped for one in done):
        assert session is None
    else:
        assert session is not None
        assert tuple(one.done for one in session.sets) == done
        assert session.whole == all(one.whole for one in done)
        assert session.played == tally.time


def test_two_write_and_two_read_at_the_same_time(tmp_path: Path) -> None:
    timeline = short()
    both = [recorder(tmp_path, timeline, identity) for identity in ("one", "two")]
    for moment in play(timeline):
        for kept in both:
            tell(kept, moment)
        if (tmp_path / FILE).exists():
            read_session(tmp_path, "one")
            read_session(tmp_path, "two")
    for kept in both:
        kept.end()
        kept.close()
    assert [found(tmp_path, identity).whole for identity in ("one", "two")] == [True, True]


def complaining(folder: Path, timeline: Timeline) -> tuple[Recorder, list[str]]:
    said: list[str] = []
    return Recorder(folder, beginning(), timeline, said.append), said


def test_a_folder_that_cannot_be_written_is_said_once(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("", encoding="utf-8")
    timeline = short()
    kept, said = complaining(tmp_path / "data", timeline)
    for moment in play(timeline):
        tell(kept, moment)
    kept.end()
    kept.close()
    (words,) = said
    assert words.startswith(f"{tmp_path / 'data' / FILE}: cannot be used (")
    assert words.endswith("; if it stays so, this session will be missing from the history")
