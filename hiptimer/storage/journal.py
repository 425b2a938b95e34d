"""The journal: one small file that tells where the running session is, for the start after a crash or a power cut.

Belongs here: writing it as the session goes on, reading it at the next start, removing it when the session has ended.
May not: finding the place in a timeline (core.resume), asking whether to go on (gui).

Each time it is written whole beside the old one, synced to the disk, and renamed. A kill would be survived without
the sync, as the system keeps what it was handed; a power cut would not: the name could reach the disk before the
content, and an empty file be found. The sync takes as long as the disk does, so it happens in a thread of its own, and
what has been overtaken meanwhile is not written at all.
"""

import threading
from collections.abc import Callable, Collection
from datetime import datetime, timedelta
from enum import Enum
from pathlib import Path
from queue import SimpleQueue
from typing import Annotated, Final, Literal

import msgspec
from msgspec import Meta

from hiptimer.core.complaints import shown
from hiptimer.core.resume import Place, Runs, is_worth_taking_down, phases_digest, place_of, to_runs
from hiptimer.core.snapshot import Snapshot
from hiptimer.core.terms import Length, Level, Ms
from hiptimer.core.timeline import Timeline
from hiptimer.core.ways.values import Ways
from hiptimer.storage.atomic import remove_parts, write_text
from hiptimer.storage.reading import BadFileError, read_bytes

FILE: Final = "session.json"
FORMAT: Final = 1

OFFERED_FOR: Final = timedelta(hours=12)
"""Later nobody is warmed up any more, nor remembers the set."""

PART_LIFE: Final = 60
"""Seconds after which no writer is at work on a part file any more."""

PATIENCE: Final = 2.0
"""Seconds that the end of a session waits for the disk."""


class Asked(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What makes the same session again."""

    name: str
    """The workout, as it is listed; or the whole path of its file, as the next start may happen in another folder."""
    level: Level
    length: Length
    ways: Ways = Ways()


class Unfinished(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A session that was cut short."""

    format: Literal[1] = FORMAT
    at: Annotated[datetime, Meta(tz=True)]
    """When it was last heard of."""
    asked: Asked
    title: str
    phases: str
    """`phases_digest` of its timeline."""
    place: Place
    done: Runs = ()
    """Indexes of the phases that were played to their end; of use only with a timeline of the same digest."""
    played: Ms = 0
    """How long something was played."""
    session: str = ""
    """Its id in the history; empty where it is not in there."""


class _Head(msgspec.Struct):
    """What every format has."""

    format: int


class _Order(Enum):
    """What the writing thread can be told but a session."""

    FORGET = "forget"
    STOP = "stop"


class Journal:
    """Keeps the journal of one running session, in a thread of its own; nothing here waits for the disk but `close`.

    Args:
        folder: Where the file lives; it is made when it is missing.
        asked: What makes the same session again.
        timeline: What is played.
        complain: Told once, in words and from another thread, if the file cannot be written.
        session: Its id in the history; empty where it is not in there.
    """

    def __init__(
        self, folder: Path, asked: Asked, timeline: Timeline, complain: Callable[[str], None], session: str = ""
    ) -> None:
        self._folder = folder
        self._asked = asked
        self._session = session
        self._timeline = timeline
        self._phases = phases_digest(timeline)
        self._complain: Callable[[str], None] | None = complain
        self._last: Snapshot | None = None
        self._forgotten = False
        self._orders: SimpleQueue[Unfinished | _Order] = SimpleQueue()
        self._thread = threading.Thread(target=self._write, name="journal", daemon=True)
        self._thread.start()

    def see(self, snapshot: Snapshot, now: datetime, done: Collection[int] = (), played: Ms = 0) -> None:
        """Take in a snapshot, as often as there are any; it is written where it tells something new.

        Args:
            snapshot: What is heard.
            now: The time of day, with its zone.
            done: Indexes of the phases played to their end.
            played: How long something was played.
        """
        if self._forgotten or not is_worth_taking_down(self._last, snapshot):
            return
        self._last = snapshot
        self._orders.put(
            Unfinished(
                at=now,
                asked=self._asked,
                title=self._timeline.title,
                phases=self._phases,
                place=place_of(self._timeline, snapshot),
                done=to_runs(done),
                played=played,
                session=self._session,
            )
        )

    def forget(self) -> None:
        """The session has ended as it should: remove the file, and write no other, whatever snapshot still comes."""
        self._forgotten = True
        self._orders.put(_Order.FORGET)

    def close(self) -> None:
        """End, once everything is written; the file stays, unless it was to be forgotten. Safe to call again."""
        self._orders.put(_Order.STOP)
        self._thread.join(PATIENCE)

    def _write(self) -> None:
        """Obey the latest order, and leave out those it has overtaken."""
        stopping = False
        while not stopping:
            orders = [self._orders.get()]
            while not self._orders.empty():
                orders.append(self._orders.get())
            stopping = _Order.STOP in orders
            latest = next((order for order in reversed(orders) if order is not _Order.STOP), None)
            try:
                if isinstance(latest, Unfinished):
                    write_journal(self._folder, latest)
                elif latest is _Order.FORGET:
                    forget(self._folder)
            except OSError as error:
                self._tell(error)

    def _tell(self, error: OSError) -> None:
        complain, self._complain = self._complain, None
        if complain is not None:
            path, reason = self._folder / FILE, error.strerror or error
            complain(f"{path}: cannot be written ({reason}); if hiptimer is cut short, it will not know where you were")


def write_journal(folder: Path, session: Unfinished) -> None:
    """Write the journal, whole or not at all.

    Raises:
        OSError: it cannot be written; the file is as it was.
    """
    write_text(folder / FILE, msgspec.json.encode(session).decode())


def forget(folder: Path) -> None:
    """Remove the journal, if there is one.

    Raises:
        OSError: it cannot be removed.
    """
    (folder / FILE).unlink(missing_ok=True)


def read_journal(folder: Path, now: datetime) -> tuple[Unfinished | None, tuple[str, ...]]:
    """The session that was cut short, if there is one and it is not too long ago.

    A file that is none of ours, or damaged, or of another format, is set aside under another name; a journal that is
    too old is removed, and so are the remains of a writer that was killed.

    Args:
        folder: Where the file lives; it may be missing.
        now: The time of day, with its zone. A journal from the future is as good as one of this minute: after a power
            cut clocks are known to be wrong.

    Returns:
        The session, and every complaint as a line to show.
    """
    path = folder / FILE
    remove_parts(path, now.timestamp() - PART_LIFE)
    if not _is_there(path):
        return None, ()
    try:
        session = _decoded(path)
    except BadFileError as error:
        return None, (f"{error.messages[0]}; {_set_aside(path)}",)
    if now - session.at <= OFFERED_FOR:
        return session, ()
    try:
        forget(folder)
    except OSError as error:
        return None, (f"{path}: cannot be removed ({error.strerror}); remove it yourself",)
    return None, ()


def _is_there(path: Path) -> bool:
    """Whether something has that name; what may not even be asked for is for the reader to put in words."""
    try:
        path.lstat()
    except (FileNotFoundError, NotADirectoryError):
        return False
    except OSError:
        return True
    return True


def _decoded(path: Path) -> Unfinished:
    """The content of the file.

    Raises:
        BadFileError: with the one reason why it is no journal of this format.
    """
    content = read_bytes(path)
    try:
        found = msgspec.json.decode(content, type=_Head).format
        if found == FORMAT:
            return msgspec.json.decode(content, type=Unfinished)
    except (msgspec.DecodeError, ValueError, RecursionError) as error:
        message = f"{path}: is no journal of a session, or a damaged one: {shown(str(error), 100)}"
    else:
        whose = "a newer" if found > FORMAT else "an unknown"
        message = f"{path}: is of {whose} version of hiptimer (format {shown(found)}, this one reads {FORMAT})"
    raise BadFileError([message])


def _set_aside(path: Path) -> str:
    """Move a file that is of no use out of the way, over the one that was moved before; what became of it, in words."""
    kept = path.with_name(f"{path.name}.unread")
    try:
        path.replace(kept)
    except OSError as error:
        return f"move it away yourself ({error.strerror}), no session can be taken up again before"
    return f"it is kept as {kept.name}, and there is no session to go on with"
