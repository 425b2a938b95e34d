"""A process that writes sessions into a history until it is killed.

Belongs here: what runs in that process. May not: judging what it leaves behind (test_killed.py).

    python -m tests.storage.history.dying FOLDER KILLS SEED

plays the short session so many times, each in a process of its own and a folder of its own (FOLDER/0, FOLDER/1 …), and
kills it at a random moment with SIGKILL: so many commits and a little later, however slow the machine is just now. Of
each it tells on a line how many phases had been written down by then.
"""

import os
import random
import signal
import sys
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from sqlite3 import Connection
from time import sleep
from typing import Final

from hiptimer.storage.history import recorder
from hiptimer.storage.history.writing import Beginning, Note, write_down
from tests.storage.history.played import beginning, play, short, tell

LONGEST: Final = 0.01
"""Seconds after a commit, at most; the next one is on its way by then."""


def play_and_tell(folder: Path, out: int) -> None:
    """Play the session a few hundred times faster than it is; after each commit tell the last phase that began."""

    def told(connection: Connection, begun: Beginning, notes: Sequence[Note]) -> None:
        write_down(connection, begun, notes)
        if phases := [note.event.phase for note in notes if note.event]:
            os.write(out, f"{phases[-1]}\n".encode())

    recorder.write_down = told  # type: ignore[assignment]
    timeline = short()
    os.write(out, b"-1\n")
    kept = recorder.Recorder(folder, beginning(), timeline, lambda words: os.write(out, f"{words}\n".encode()))
    for moment in play(timeline):
        tell(kept, moment)
        sleep(0.0002)
    kept.end()
    kept.close()


def killed(folder: Path, words: int, after: float) -> str:
    """What a process told last before it was killed, so many seconds after so many words, or when it was through."""
    out, into = os.pipe()
    child = os.fork()
    if not child:
        with suppress(BrokenPipeError):
            play_and_tell(folder, into)
        os._exit(0)
    os.close(into)
    with os.fdopen(out) as told:
        first = [line for line, _ in zip(told, range(words), strict=False)]
        sleep(after)
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        return [*first, *told][-1].strip()


if __name__ == "__main__":
    chance = random.Random(int(sys.argv[3]))
    phases = len(short().phases)
    for number in range(int(sys.argv[2])):
        last = killed(Path(sys.argv[1]) / str(number), chance.randint(1, phases), chance.uniform(0, LONGEST))
        os.write(1, f"{last}\n".encode())
