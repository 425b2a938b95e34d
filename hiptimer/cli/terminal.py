"""A session without a window: by voice, with a line for each phase in the terminal.

Belongs here: printing snapshots, reading Enter, s, b and q. May not: deciding what happens.
"""

import sys
import threading
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Final

from hiptimer.audio import headless
from hiptimer.cli import DONE, tell
from hiptimer.core.player import Command
from hiptimer.core.settings import Settings
from hiptimer.core.snapshot import Mode, Snapshot, clock
from hiptimer.core.terms import SECOND
from hiptimer.desktop.awake import keep_awake
from hiptimer.gui.choice import Prepared
from hiptimer.gui.diary import Record
from hiptimer.gui.recap import Tally

KEYS: Final = {"": Command.TOGGLE, "s": Command.SKIP, "b": Command.BACK, "q": Command.STOP}
HELP = "Enter: pause, go on, set done · s Enter: skip · b Enter: back · q Enter: quit"


def lead(built: Prepared, settings: Settings, *, muted: bool, record: Record | None = None) -> int:
    """Play the session to its end, and have it written down."""
    let_sleep = keep_awake(tell)
    print(HELP, flush=True)
    log, tally = _Log(), Tally()

    def show(snapshot: Snapshot) -> None:
        log.show(snapshot)
        tally.see(snapshot)
        if record is not None:
            record.see(snapshot, datetime.now(UTC).astimezone(), tally.phases, tally.time)

    headless.lead(
        built.timeline,
        built.sounds,
        volume=settings.volume / 100,
        re_entry=settings.re_entry * SECOND,
        muted=muted,
        device=settings.sound_device,
        pause_when_lost=settings.pause_when_sound_is_lost,
        show=show,
        tell=tell,
        listen=_listen,
    )
    if record is not None:
        record.end()
        record.close()
    let_sleep()
    return DONE


def line(snapshot: Snapshot) -> str:
    """One phase in one line."""
    phase = snapshot.phase
    parts = [phase.exercise]
    if phase.side is not None:
        parts.append(f"{phase.side} leg")
    if phase.set is not None:
        parts.append(f"set {phase.set} of {phase.sets}")
    if phase.rep is not None:
        parts.append(f"rep {phase.rep} of {phase.reps}")
    mode = "" if snapshot.mode is Mode.PLAYING else f"[{snapshot.mode}] "
    label = "" if phase.label == phase.exercise else f": {phase.label}"
    return f"{clock(snapshot.position):>6}  {mode}{', '.join(parts)}{label}"


class _Log:
    """Prints what changes from snapshot to snapshot."""

    def __init__(self) -> None:
        self._phase: tuple[int, Mode] | None = None
        self._caption = ""

    def show(self, snapshot: Snapshot) -> None:
        """Print a line for a new phase and one for new words."""
        here = (snapshot.index, snapshot.mode)
        if here != self._phase:
            self._phase = here
            print(line(snapshot), flush=True)
        if snapshot.caption != self._caption:
            self._caption = snapshot.caption
            if snapshot.caption:
                print(f"           {snapshot.caption}", flush=True)


def _listen(obey: Callable[[Command], None]) -> None:
    """Read lines in a thread of its own, as reading waits; the session ends without it."""

    def read() -> None:
        for typed in sys.stdin:
            command = KEYS.get(typed.strip().lower())
            if command is not None:
                obey(command)

    if sys.stdin is not None:
        threading.Thread(target=read, daemon=True).start()
