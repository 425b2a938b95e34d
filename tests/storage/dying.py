"""A process that writes the journal until it is killed, from outside or at a moment of its own choosing.

Belongs here: what runs in that process. May not: judging what it leaves behind (test_journal.py).

    python -m tests.storage.dying FOLDER              writes for ever, and tells the number of each journal written
    python -m tests.storage.dying FOLDER every-line   makes a folder 0, 1, 2 … for each line of the program at which
                                                      a writer can be killed; tells how many
"""

import itertools
import os
import signal
import sys
from datetime import UTC, datetime
from pathlib import Path
from types import FrameType

from hiptimer.core.resume import Place
from hiptimer.core.terms import Length, Level, Section
from hiptimer.storage.journal import Asked, Unfinished, write_journal

AT = datetime(2025, 3, 1, 18, 30, tzinfo=UTC)


def numbered(number: int) -> Unfinished:
    """A journal that tells its number, of another size than its neighbours."""
    words = "Deadlift " * (number % 7 + 1)
    place = Place(words=words, position=number, section=Section.MAIN, exercise="deadlift")
    asked = Asked("hip-extension", Level.STANDARD, Length.SHORT)
    return Unfinished(at=AT, asked=asked, title="T", phases="", place=place)


def write_for_ever(folder: Path) -> None:
    """Until killed."""
    for number in itertools.count(1):
        write_journal(folder, numbered(number))
        os.write(1, f"{number}\n".encode())


def die_at_every_line(folder: Path) -> int:
    """Write journal 1 and be killed while writing journal 2: at the first line, the second … until one gets through."""
    for lines in itertools.count():
        child = os.fork()
        if not child:
            place = folder / str(lines)
            write_journal(place, numbered(1))
            sys.settrace(_killer(lines))
            write_journal(place, numbered(2))
            os._exit(0)
        _, status = os.waitpid(child, 0)
        if os.waitstatus_to_exitcode(status) == 0:
            return lines + 1
    return 0


def _killer(lines: int) -> object:
    passed = itertools.count()

    def trace(frame: FrameType, event: str, _argument: object) -> object:
        if "hiptimer" not in frame.f_globals["__name__"]:
            return None
        if event == "line" and next(passed) == lines:
            os.kill(os.getpid(), signal.SIGKILL)
        return trace

    return trace


if __name__ == "__main__":
    if sys.argv[2:] == ["every-line"]:
        os.write(1, f"{die_at_every_line(Path(sys.argv[1]))}\n".encode())
    else:
        write_for_ever(Path(sys.argv[1]))
