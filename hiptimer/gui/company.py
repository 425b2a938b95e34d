"""What keeps a session company: an awake screen, journal and diary, the desktop's media controls, the machine's sleep.

Belongs here: telling each of them what the session does, and handing on what they ask. May not: the session itself,
what is shown; how any of them works (desktop, storage).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final, Protocol, TypeAlias

from PySide6.QtCore import QObject, QTimer, Signal

from hiptimer.core.terms import SECOND

if TYPE_CHECKING:
    from collections.abc import Callable

    from hiptimer.core.snapshot import Snapshot
    from hiptimer.core.terms import Ms
    from hiptimer.core.timeline import Timeline
    from hiptimer.gui.diary import Record
    from hiptimer.gui.recap import Tally
    from hiptimer.storage.journal import Journal

LONG_PAUSE: Final[Ms] = 5 * 60 * SECOND
"""After so long a pause nobody looks at the screen any more, and it may switch off."""

LetGo: TypeAlias = "Callable[[], None]"


class Remote(Protocol):
    """The desktop's media controls, as `desktop.mpris.Remote` is some."""

    asked: Any
    """Signal with a `Command`."""
    raise_asked: Any
    """Signal."""
    quit_asked: Any
    """Signal."""

    def begin(self, timeline: Timeline) -> None:
        """A session begins."""

    def show(self, snapshot: Snapshot) -> None:
        """Tell what has changed."""

    def end(self, offer: str = "") -> None:
        """No session runs; *play* would start what is on offer."""

    def close(self) -> None:
        """Be there no more."""


def no_remote() -> None:
    """There are no media controls."""


def no_sleep(_pause: Callable[[], object]) -> None:
    """Nobody tells of the machine's sleep."""


@dataclass(frozen=True, slots=True)
class Desktop:
    """What the operating system offers, handed in so that a test can hand in something else."""

    keep_awake: Callable[[Callable[[str], None]], LetGo]
    """Called with a place to complain; returns how to let go."""
    announce: Callable[[], Remote | None] = no_remote
    watch_sleep: Callable[[Callable[[], object]], object] = no_sleep
    """Called with what to do before a sleep; returns what has to be kept."""


class Company(QObject):
    """Keeps one session after the other company.

    Attributes:
        recorded: Id in the diary of the session that runs, or of the one that has ended last; empty where it is not in
            there.
    """

    asked = Signal(object)
    """A `Command`, from outside the window."""
    raise_asked = Signal()
    """The window is to come to the front."""
    quit_asked = Signal()
    """The program is to end."""
    trouble = Signal(str, str)
    """A subject and what is wrong with it, in words."""

    def __init__(self, desktop: Desktop, parent: QObject) -> None:
        super().__init__(parent)
        self.recorded = ""
        self._desktop = desktop
        self._remote: Remote | None = None
        self._sleep: object = None
        self._journal: Journal | None = None
        self._record: Record | None = None
        self._let_go: LetGo | None = None
        self._long_pause = QTimer(self)
        self._long_pause.setSingleShot(True)
        self._long_pause.setInterval(LONG_PAUSE)
        self._long_pause.timeout.connect(self._let_sleep)

    def attend(self) -> None:
        """Join the desktop; after the first paint, as it takes a moment."""
        from hiptimer.core.player import Command  # noqa: PLC0415 not needed before the first paint

        self._sleep = self._desktop.watch_sleep(lambda: self.asked.emit(Command.PAUSE))
        self._remote = remote = self._desktop.announce()
        if remote is not None:
            remote.asked.connect(self.asked)
            remote.raise_asked.connect(self.raise_asked)
            remote.quit_asked.connect(self.quit_asked)

    def offer(self, title: str) -> None:
        """Between sessions: the workout that a *play* would start."""
        if self._remote is not None:
            self._remote.end(title)

    def begin(self, timeline: Timeline, journal: Journal | None, record: Record | None = None) -> None:
        """A session of this timeline begins."""
        self._journal, self._record = journal, record
        self.recorded = record.session if record is not None else ""
        self._stay_awake()
        if self._remote is not None:
            self._remote.begin(timeline)

    def see(self, snapshot: Snapshot, tally: Tally) -> None:
        """Take in the next snapshot."""
        from datetime import UTC, datetime  # noqa: PLC0415 not needed before the first paint

        now = datetime.now(UTC).astimezone()
        for writing in (self._journal, self._record):
            if writing is not None:
                writing.see(snapshot, now, tally.phases, tally.time)
        if self._remote is not None:
            self._remote.show(snapshot)
        if snapshot.mode != "paused":
            self._long_pause.stop()
            self._stay_awake()
        elif self._let_go is not None and not self._long_pause.isActive():
            self._long_pause.start()

    def end(self, *, forget: bool) -> None:
        """The session has ended.

        Args:
            forget: it is over; otherwise the next start offers to go on with it.
        """
        self._long_pause.stop()
        self._let_sleep()
        journal, self._journal = self._journal, None
        record, self._record = self._record, None
        if forget and journal is not None:
            journal.forget()
        if forget and record is not None:
            record.end()
        for writing in (journal, record):
            if writing is not None:
                writing.close()

    def close(self) -> None:
        """Leave the desktop."""
        remote, self._remote = self._remote, None
        if remote is not None:
            remote.close()
        self._sleep = None

    def _stay_awake(self) -> None:
        if self._let_go is None:
            self._let_go = self._desktop.keep_awake(lambda words: self.trouble.emit("awake", words))

    def _let_sleep(self) -> None:
        let_go, self._let_go = self._let_go, None
        if let_go is not None:
            let_go()
