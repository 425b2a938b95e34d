"""A process that writes the journal, or a workout, until it is killed, from outside or at a moment of its own choosing.

Belongs here: what runs in that process. May not: judging what it leaves behind (test_journal, test_own_files).

    python -m tests.storage.dying FOLDER              writes for ever, and tells the number of each journal written
    python -m tests.storage.dying FOLDER journals     makes a folder 0, 1, 2 … for each line of the program at which
                                                      a writer of journals can be killed; tells how many
    python -m tests.storage.dying FOLDER workouts     the same for one who saves a workout
"""

import itertools
import os
import re
import signal
import sys
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from types import FrameType

from hiptimer.core.resume import Place
from hiptimer.core.terms import Length, Level, Section
from hiptimer.core.workout import Item, Workout
from hiptimer.storage.journal import Asked, Unfinished, write_journal
from hiptimer.storage.workout_files import save_workout, workout_text, write_workout

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


def workout(number: int) -> Workout:
    """A workout that tells its number, with as many exercises."""
    items = tuple(Item(name=f"Plank {one}", seconds=30) for one in range(number))
    return Workout(format=1, title=f"Workout {number}", exercise=items)


def save(folder: Path, number: int) -> None:
    """Write a workout of that number, in the place of the one before."""
    if number == 1:
        write_workout(folder, workout(1))
    else:
        save_workout(folder / "workout-1.toml", workout_text(workout(1)), workout(1), workout(number))


WRITERS = {"journals": lambda folder, number: write_journal(folder, numbered(number)), "workouts": save}
"""Each writes something of that number."""


def die_at_every_line(folder: Path, write: Callable[[Path, int], None]) -> int:
    """Write number 1 and be killed while writing number 2: at the first line, the second … until one gets through."""
    for lines in itertools.count():
        child = os.fork()
        if not child:
            place = folder / str(lines) / "own"
            write(place, 1)
            sys.settrace(_killer(lines))
            write(place, 2)
            os._exit(0)
        _, status = os.waitpid(child, 0)
        if os.waitstatus_to_exitcode(status) == 0:
            return lines + 1
    return 0


def _killer(lines: int) -> object:
    passed = itertools.count()

    def trace(frame: FrameType, event: str, _argument: object) -> object:
        if not re.match(r"hiptimer\.storage\.(atomic|journal|own_files|workout_files)", frame.f_globals["__name__"]):
            return None
        if event == "line" and next(passed) == lines:
            os.kill(os.getpid(), signal.SIGKILL)
        return trace

    return trace


if __name__ == "__main__":
    if sys.argv[2:]:
        os.write(1, f"{die_at_every_line(Path(sys.argv[1]), WRITERS[sys.argv[2]])}\n".encode())
    else:
        write_for_ever(Path(sys.argv[1]))
