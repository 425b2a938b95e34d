"""What stands in a session's row is what its sets add up to, whoever wrote them and however often they were changed."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hiptimer.core.past import PastSession, PastSet, totals
from hiptimer.core.player import Command, Player
from hiptimer.core.snapshot import Mode
from hiptimer.gui.recap import Tally
from hiptimer.storage.history.mending import add, mend
from hiptimer.storage.history.opening import history
from hiptimer.storage.history.reading import list_sessions, read_session
from hiptimer.storage.history.writing import fill_in
from tests.storage.history.pasts import pasts, reserves
from tests.storage.history.played import AT, Seen, play, recorder, short, tell

FOLLOWED = settings(max_examples=12, deadline=None)

loads = st.dictionaries(st.sampled_from(["deadlift", "Plank", "march", "Übung"]), st.floats(0, 500))


def assert_added_up(folder: Path, identity: str) -> PastSession:
    """Judge the row of one session by the sets of it."""
    found = read_session(folder, identity)
    assert found is not None
    expected = totals(found)
    assert found.totals.volume == pytest.approx(expected.volume)
    assert replace(found.totals, volume=0) == replace(expected, volume=0)
    with history(folder) as connection:
        assert connection is not None
        (worked,) = connection.execute("SELECT worked_ms FROM session WHERE id = ?", (identity,)).fetchone()
    assert worked == sum(one.done.done_ms for one in found.sets)
    assert [one.totals for one in list_sessions(folder)] == ([found.totals] if worked else [])
    return found


@st.composite
def mended(draw: st.DrawFn, session: PastSession) -> PastSession:
    """Some of its sets, otherwise than they were."""
    return replace(session, sets=tuple(_another(draw, one) for one in session.sets if draw(st.booleans())))


def _another(draw: st.DrawFn, one: PastSet) -> PastSet:
    done = replace(one.done, reps=draw(st.integers(0, 99)), done_ms=draw(st.integers(0, one.done.planned_ms)))
    return replace(one, done=done, load=draw(st.none() | st.floats(0, 500)), reserve=draw(reserves))


@given(st.data(), pasts("one"))
@FOLLOWED
def test_whatever_is_changed_the_row_follows(
    tmp_path_factory: pytest.TempPathFactory, data: st.DataObject, session: PastSession
) -> None:
    folder = tmp_path_factory.mktemp("changed")
    add(folder, [session])
    kept = assert_added_up(folder, "one")
    assert kept == session
    for _ in range(3):
        said = data.draw(st.one_of(mended(kept), loads))
        if isinstance(said, PastSession):
            mend(folder, said)
        else:
            fill_in(folder, "one", said, None)
        kept = assert_added_up(folder, "one")


@given(st.integers(0, 40_000), st.integers(0, 40_000))
@settings(max_examples=5, deadline=None)
def test_a_session_that_is_left_and_gone_on_with(
    tmp_path_factory: pytest.TempPathFactory, left: int, filled: int
) -> None:
    folder, timeline, tally = tmp_path_factory.mktemp("played"), short(), Tally()
    for goes_on, until in ((False, left), (True, None)):
        kept = recorder(folder, timeline, goes_on=goes_on)
        for moment in play(timeline, until=until, tally=tally, start=left if goes_on else 0):
            tell(kept, moment)
        if until is None:
            kept.end()
        kept.close()
        if read_session(folder, "one") is not None:
            fill_in(folder, "one", {"deadlift": filled / 100}, 1)
            assert_added_up(folder, "one")


def test_when_each_set_was_and_how_long_it_took(tmp_path: Path) -> None:
    """One of them is begun, left, gone back to, and paused in."""
    timeline = short()
    player, tally, kept = Player(timeline, re_entry=0), Tally(), recorder(tmp_path, timeline)
    plank = next(block for block in timeline.blocks if block.exercise.name == "Plank" and block.gap is None)
    begins = timeline.starts[plank.first]
    orders = {0: Command.PLAY, begins + 1000: Command.SKIP, begins + 2000: Command.BACK, begins + 3000: Command.PAUSE,
              begins + 8000: Command.PLAY}  # fmt: skip
    for now in range(0, timeline.total + 10_000, 100):
        if now in orders:
            player.do(orders[now], now)
        snapshot = player.at(now)
        tally.see(snapshot)
        tell(kept, Seen(snapshot, AT + timedelta(milliseconds=now), tally.phases, tally.time))
        if snapshot.mode is Mode.DONE:
            break
    kept.end()
    kept.close()
    found = assert_added_up(tmp_path, "one")
    starts = [None if one.started is None else one.started - found.started for one in found.sets]
    assert starts == [2000, begins + 2000, begins + 13_000, begins + 20_000]
    assert [one.lasted for one in found.sets] == [4000, 4000, 4000, 6000]
