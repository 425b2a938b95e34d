"""The running session, written down as it goes on.

Belongs here: when there is something to write, and what is done when it cannot be. May not: SQL (writing), widgets.

A commit takes as long as the disk does, so it happens in a thread of its own; whoever plays never waits. What could not
be written stays in memory and is tried again with whatever comes next.
"""

import threading
from collections.abc import Callable, Collection
from datetime import datetime
from enum import Enum
from pathlib import Path
from queue import SimpleQueue
from sqlite3 import Connection
from typing import Final

from hiptimer.core.done import SetDone, set_done, sets_done
from hiptimer.core.navigate import block_at
from hiptimer.core.resume import is_worth_taking_down
from hiptimer.core.snapshot import Snapshot
from hiptimer.core.terms import Ms
from hiptimer.core.timeline import Timeline
from hiptimer.storage.history.opening import DamagedError, NewerError, history, set_aside
from hiptimer.storage.history.writing import Beginning, Event, Note, drop_if_nothing_done, write_down

PATIENCE: Final = 2.0
"""Seconds that the end of a session waits for the disk."""


class _Order(Enum):
    """What the writing thread can be told but a note."""

    STOP = "stop"


class Recorder:
    """Writes one session into the history; nothing here waits for the disk but `close`.

    The session is in there from its first moment on, each set as soon as it is done and, with as much as was done of
    it, at every change of phase. A session in which nothing was done is not kept.

    Args:
        folder: Where the history lives; it is made when it is missing.
        beginning: What is known of the session; one that is in the history already goes on there.
        timeline: What is played.
        complain: Told in words and from another thread if the history cannot be written, once for each kind of trouble.

    Attributes:
        session: The session's id in the history.
    """

    def __init__(self, folder: Path, beginning: Beginning, timeline: Timeline, complain: Callable[[str], None]) -> None:
        self.session = beginning.id
        self._timeline = timeline
        self._last: Snapshot | None = None
        self._done: set[int] = set()
        self._before: Ms | None = 0 if beginning.goes_on else None
        self._latest: tuple[datetime, Collection[int], Ms] | None = None
        self._orders: SimpleQueue[Note | _Order] = SimpleQueue()
        writer = _Writer(folder, beginning, self._orders, complain)
        self._thread = threading.Thread(target=writer.run, name="history", daemon=True)
        self._thread.start()

    def see(self, snapshot: Snapshot, now: datetime, done: Collection[int] = (), played: Ms = 0) -> None:
        """Take in a snapshot, as often as there are any; it is written where it tells something new.

        Args:
            snapshot: What is heard.
            now: The time of day, with its zone.
            done: Indexes of the phases played to their end; look-ups in it should be quick.
            played: How long something was played; of a session that begins, what was played before does not count.
        """
        worth = is_worth_taking_down(self._last, snapshot)
        if not worth and self._last is None:
            return
        if self._before is None:
            self._before = played
        played -= self._before
        self._latest = (now, done, played)
        if not worth and len(done) == len(self._done):
            return
        sets = self._changed(done)
        if worth or any(one.whole for one in sets):
            self._done.update(done)
            self._orders.put(Note(now, played, self._event(snapshot) if worth else None, sets))
        if worth:
            self._last = snapshot

    def end(self) -> None:
        """The session is over; what of it was not done is written down as well."""
        latest, self._latest = self._latest, None
        if latest is not None:
            now, done, played = latest
            self._orders.put(Note(now, played, sets=sets_done(self._timeline, frozenset(done)), over=True))

    def close(self) -> None:
        """End, once everything is written; a session that was not over can go on later. Safe to call again."""
        self._orders.put(_Order.STOP)
        self._thread.join(PATIENCE)

    def _changed(self, done: Collection[int]) -> tuple[SetDone, ...]:
        """The sets of which more is done than was written."""
        timeline = self._timeline
        blocks = {block_at(timeline, timeline.starts[phase]) for phase in done if phase not in self._done}
        return tuple(set_done(timeline, block, done) for block in sorted(blocks) if timeline.blocks[block].gap is None)

    def _event(self, snapshot: Snapshot) -> Event | None:
        """What has begun; None where it is merely later than before."""
        last = self._last
        if last is not None and (last.index, last.mode) == (snapshot.index, snapshot.mode):
            return None
        block = block_at(self._timeline, self._timeline.starts[snapshot.index])
        return Event(snapshot.mode, snapshot.index, block, snapshot.position)


class _Writer:
    """Writes notes as they come; all of it runs in one thread."""

    def __init__(
        self,
        folder: Path,
        beginning: Beginning,
        orders: "SimpleQueue[Note | _Order]",
        complain: Callable[[str], None],
    ) -> None:
        self._folder = folder
        self._beginning = beginning
        self._orders = orders
        self._complain = complain
        self._complained: set[type[OSError]] = set()
        self._notes: list[Note] = []
        self._written = 0
        self._stopping = False

    def run(self) -> None:
        """Write until told to stop."""
        self._gather()
        while self._notes and not self._write() and not self._stopping:
            self._gather()

    def _gather(self) -> None:
        """Wait for something to do, and take all there is."""
        orders = [self._orders.get()]
        while not self._orders.empty():
            orders.append(self._orders.get())
        self._stopping = _Order.STOP in orders
        self._notes.extend(order for order in orders if isinstance(order, Note))

    def _write(self) -> bool:
        """Write what there is, and whatever comes, to the end; False where something was in the way."""
        try:
            self._write_to_the_end()
        except DamagedError as error:
            if type(error) in self._complained:
                return False
            self._tell(error, set_aside(self._folder))
            # All that is known of the session goes into the new file.
            self._written = 0
            return self._write()
        except NewerError as error:
            self._tell(error, "this session is not written down")
            self._stopping = True
            return False
        except OSError as error:
            self._tell(error, "if it stays so, this session will be missing from the history")
            return False
        return True

    def _write_to_the_end(self) -> None:
        with history(self._folder) as connection:
            if connection is None:
                return
            self._write_notes(connection)
            while not self._stopping:
                self._gather()
                self._write_notes(connection)
            drop_if_nothing_done(connection, self._beginning.id)

    def _write_notes(self, connection: Connection) -> None:
        if notes := self._notes[self._written :]:
            write_down(connection, self._beginning, notes)
            self._written = len(self._notes)

    def _tell(self, error: OSError, consequence: str) -> None:
        if type(error) not in self._complained:
            self._complained.add(type(error))
            self._complain(f"{error}; {consequence}")
