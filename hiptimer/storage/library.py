"""Every workout of some folders, read once.

Belongs here: remembering what was read until its file changes. May not: reading one (workouts).
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from hiptimer.core.exercise import Exercise
from hiptimer.core.workout import Workout
from hiptimer.storage.own_files import Stamp, stamp
from hiptimer.storage.reading import BadFileError
from hiptimer.storage.workouts import read_workout, workout_paths


@dataclass(frozen=True, slots=True)
class Shelved:
    """A workout that can be used."""

    name: str
    """As it is listed."""
    path: Path
    workout: Workout


class Library:
    """Workouts by file; asked again, it reads only what has changed."""

    def __init__(self) -> None:
        self._catalogue: Mapping[str, Exercise] = {}
        self._read: dict[Path, tuple[Stamp | None, Workout | None]] = {}

    def workouts(self, folders: Iterable[Path], catalogue: Mapping[str, Exercise]) -> tuple[Shelved, ...]:
        """Those that can be used, by name; one in a later folder hides that of the same name in an earlier one.

        Args:
            folders: Where to look.
            catalogue: The exercises they may use.
        """
        if catalogue != self._catalogue:
            self._catalogue, self._read = catalogue, {}
        paths = workout_paths(folders)
        self._read = {path: self._look(path) for path in paths.values()}
        found = ((name, path, self._read[path][1]) for name, path in sorted(paths.items()))
        return tuple(Shelved(name, path, workout) for name, path, workout in found if workout is not None)

    def _look(self, path: Path) -> tuple[Stamp | None, Workout | None]:
        now = stamp(path)
        known = self._read.get(path)
        if known is not None and now is not None and known[0] == now:
            return known
        try:
            return now, read_workout(path, self._catalogue)
        except BadFileError:
            return now, None
