"""Foreign formats: one module for each, and the tuples that list them.

Belongs here: reading and writing what other programs understand. May not: our own files (storage), devices, windows.

A new format is a new module and one line in a tuple below; command line and window read the tuples.
"""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from hiptimer.audio.mixer import Sounds
from hiptimer.core.timeline import Timeline
from hiptimer.core.workout import Workout
from hiptimer.interchange import wav


@dataclass(frozen=True, slots=True)
class Importer:
    """A format that workouts can be read from."""

    suffix: str
    """Of its files, with the dot, in small letters."""
    label: str
    """What people call it."""
    read: Callable[[Path], Workout]
    """Raises OSError if the file cannot be read, ValueError in words if it is not of this format."""


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


IMPORTERS: tuple[Importer, ...] = ()

EXPORTERS: tuple[Exporter, ...] = (Exporter(wav.SUFFIX, wav.LABEL, wav.write),)
