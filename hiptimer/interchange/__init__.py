"""Foreign formats: one module for each, and the tuples that list them.

Belongs here: reading and writing what other programs understand. May not: our own files (storage), devices, windows.

A new format is a new module and one line in a tuple below; command line and window read the tuples. What comes in is
data (documents), told apart by its content, becomes a course (course) and then our document (composing); what goes out
is a course made of a plan (flattening).
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from hiptimer.audio.mixer import Sounds
from hiptimer.core.exercise import Exercise
from hiptimer.core.past import PastSession
from hiptimer.core.plan import Plan
from hiptimer.core.timeline import Timeline
from hiptimer.interchange import (
    cassette,
    exercise_timer,
    feeel,
    fit,
    hevy,
    hevy_reading,
    history_json,
    jawt,
    openhiit,
    seconds,
    timer_machine,
    wav,
)
from hiptimer.interchange.course import Course
from hiptimer.interchange.notes import Notes


@dataclass(frozen=True, slots=True)
class Importer:
    """A format that workouts can be read from."""

    label: str
    """What people call it."""
    find: Callable[[object, Notes], list[Any] | None]
    """The timers in data of this format; None where it is of another one; raises ValueError in words where it can tell
    that they cannot be read."""
    convert: Callable[[object, str, Notes], Course]
    """One of those timers, with a title for it if it has none; raises ValueError in words."""


@dataclass(frozen=True, slots=True)
class Exporter:
    """A format that a placed session can be written to."""

    suffix: str
    """Of its files, with the dot, in small letters."""
    label: str
    """What people call it."""
    write: Callable[[Timeline, Sounds, Path], None]
    """Writes the file whole or leaves the old one alone; raises OSError."""
    needs_sound: bool = True
    """False: it shows and does not sound, so nothing need be spoken for it."""


@dataclass(frozen=True, slots=True)
class WorkoutExporter:
    """A format of another timer that a workout can be written to."""

    suffix: str
    """Of its files, with the dot, in small letters."""
    label: str
    """What people call it."""
    write: Callable[[Plan, str, Notes], object]
    """The data of its file from a plan and what is told about the workout."""


@dataclass(frozen=True, slots=True)
class LogExporter:
    """A format that sessions which were done can be written to."""

    suffix: str
    """Of its files, with the dot, in small letters."""
    label: str
    """What people call it."""
    write: Callable[[Sequence[PastSession], Path], tuple[Path, ...]]
    """Writes sessions, given with their sets, and tells the files that were made: one of that name, or, where a file
    can hold but one session, several named after it; each whole or not at all. Raises OSError, in words."""
    missing: Callable[[], str] = lambda: ""
    """The package without which it cannot be written, where that is not installed; otherwise empty."""


@dataclass(frozen=True, slots=True)
class LogImporter:
    """A format that sessions which were done can be read from."""

    label: str
    """What people call it."""
    knows: Callable[[bytes], bool]
    """Whether a file's content looks like it."""
    read: Callable[[bytes, Mapping[str, Exercise], Notes], tuple[PastSession, ...]]
    """The sessions in it, with their sets, given the catalogue by id; raises ValueError in words that go on from the
    file's name."""


IMPORTERS: tuple[Importer, ...] = tuple(
    Importer(one.LABEL, one.find, one.convert)
    for one in (jawt, seconds, timer_machine, openhiit, exercise_timer, cassette, feeel)
)

EXPORTERS: tuple[Exporter, ...] = (Exporter(wav.SUFFIX, wav.LABEL, wav.write),)

WORKOUT_EXPORTERS: tuple[WorkoutExporter, ...] = tuple(
    WorkoutExporter(one.SUFFIX, one.LABEL, one.write) for one in (jawt, seconds)
)

LOG_EXPORTERS: tuple[LogExporter, ...] = (
    LogExporter(fit.SUFFIX, fit.LABEL, fit.write, fit.missing),
    *(LogExporter(one.SUFFIX, one.LABEL, one.write) for one in (hevy, history_json)),
)

LOG_IMPORTERS: tuple[LogImporter, ...] = (
    LogImporter(history_json.LABEL, history_json.knows, history_json.read),
    LogImporter(hevy.LABEL, hevy_reading.knows, hevy_reading.read),
)
