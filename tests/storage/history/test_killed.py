"""Killed at any moment, the history opens clean and holds every set that was finished before."""

import os
import random
import sqlite3
import subprocess
import sys
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path
from time import sleep

import pytest

from hiptimer.core.done import SetDone, sets_done
from hiptimer.core.past import PastSession
from hiptimer.core.timeline import Timeline
from hiptimer.storage.history import recorder as recording
from hiptimer.storage.history.opening import history
from hiptimer.storage.history.reading import read_session
from hiptimer.storage.history.schema import FILE
from hiptimer.storage.history.writing import Beginning, Note, write_down
from tests.storage.history.played import play, recorder, short, tell

ROOT = Path(__file__).parent.parent.parent.parent

MOMENTS = 1000
"""At so many the log is cut off."""

KILLS = int(os.environ.get("HIPTIMER_KILLS", "25"))
"""So many processes are killed."""


def is_clean(connection: sqlite3.Connection) -> bool:
    good = connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    return good and not connection.execute("PRAGMA foreign_key_check").fetchall()


def kept_sets(session: PastSession | None) -> set[SetDone]:
    return {one.done for one in session.sets} if session else set()


def finished(timeline: Timeline, phases: int) -> set[SetDone]:
    """The sets that are whole once so many phases were played."""
    return {one for one in sets_done(timeline, range(phases)) if one.whole}


def test_a_log_that_is_cut_off_at_any_byte(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """As a kill leaves it, or, within what is written at once, a power cut."""
    folder, cut = tmp_path / "data", tmp_path / "cut"
    path, log = folder / FILE, folder / f"{FILE}-wal"
    commits: list[tuple[int, set[SetDone]]] = []
    known: dict[int, SetDone] = {}
    copies: dict[str, bytes] = {}
    written = [0]

    def noted(connection: sqlite3.Connection, beginning: Beginning, notes: Sequence[Note]) -> None:
        write_down(connection, beginning, notes)
        written[0] += len(notes)
        known.update({one.block: one for note in notes for one in note.sets})
        commits.append((log.stat().st_size, set(known.values())))
        copies.update(base=path.read_bytes(), log=log.read_bytes())

    monkeypatch.setattr(recording, "write_down", noted)
    timeline = short()
    kept = recorder(folder, timeline)
    told = 0
    for moment in play(timeline):
        before = (kept._last, len(kept._done))
        tell(kept, moment)
        told += (kept._last, len(kept._done)) != before
        # Each note in a commit of its own.
        while written[0] < told:
            sleep(0)
    kept.end()
    while written[0] < told + 1:
        sleep(0)
    kept.close()
    sizes = [size for size, _ in commits]
    assert sizes == sorted(sizes)
    assert len(copies["log"]) == sizes[-1]
    assert len(commits) == told + 1
    assert told > 15

    chance, cut_off = random.Random(1), set(sizes) | {size - 1 for size in sizes}
    while len(cut_off) < MOMENTS:
        cut_off.add(chance.randrange(sizes[0], sizes[-1]))
    cut.mkdir()
    for length in sorted(cut_off):
        (cut / FILE).write_bytes(copies["base"])
        (cut / f"{FILE}-wal").write_bytes(copies["log"][:length])
        before = [sets for size, sets in commits if size <= length]
        with closing(sqlite3.connect(cut / FILE)) as connection:
            # A thousand times the disk would be waited for.
            connection.execute("PRAGMA synchronous = OFF")
            assert is_clean(connection)
            found = connection.execute("SELECT block, reps, done_ms FROM set_done").fetchall()
        assert set(found) == {(one.block, one.reps, one.done_ms) for one in (before[-1] if before else ())}


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no fork, which this many kills need")
def test_processes_that_are_killed_at_random_moments(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "tests.storage.history.dying", str(tmp_path), str(KILLS), "1"]
    told = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True).stdout.split()
    timeline = short()
    assert len(told) == KILLS
    for number, last in enumerate(told):
        folder = tmp_path / str(number)
        if int(last) < 0 and not (folder / FILE).exists():
            continue
        with history(folder) as connection:
            assert connection is not None
            assert is_clean(connection)
        session = read_session(folder, "one")
        # All that was played before the phase that had begun.
        assert kept_sets(session) >= finished(timeline, max(0, int(last)))
        if session is not None and int(last) >= 0:
            done = sets_done(timeline, range(len(timeline.phases)))
            assert all(one.done.done_ms <= done[place].done_ms for place, one in enumerate(session.sets))
    stages = {int(last) for last in told}
    assert len(stages) > 2
