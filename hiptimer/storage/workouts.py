"""Workouts on disk.

Belongs here: reading a workout, finding it by name, listing. May not: what a workout may hold (core.checks.workout).
"""

from collections.abc import Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from hiptimer.core.checks.workout import SECTIONS, check_workout
from hiptimer.core.complaints import did_you_mean, shown
from hiptimer.core.exercise import Exercise
from hiptimer.core.workout import Workout
from hiptimer.storage.own_files import SUFFIX
from hiptimer.storage.reading import BadFileError, read_toml


@dataclass(frozen=True, slots=True)
class Listed:
    """A workout in a list."""

    name: str
    """What it is called on the command line."""
    path: Path
    title: str
    """Its own title; its name where the file cannot be read."""
    problem: str = ""
    """Why it cannot be read; empty where it can. Its content is not checked."""


def read_workout(path: Path, catalogue: Mapping[str, Exercise]) -> Workout:
    """Read a workout file.

    Raises:
        BadFileError: with every complaint.
    """
    return read_with_text(path, catalogue)[0]


def read_with_text(path: Path, catalogue: Mapping[str, Exercise]) -> tuple[Workout, str]:
    """Read a workout file, and its text for whoever is going to change it.

    Raises:
        BadFileError: with every complaint.
    """
    document = read_toml(path)
    workout, complaints = check_workout(document.data, catalogue)
    if workout is None:
        raise BadFileError(document.messages(complaints))
    return workout, document.text


def find_workout(name_or_path: str, folders: Iterable[Path], catalogue: Mapping[str, Exercise]) -> Workout:
    """Read a workout by the name it is listed under, or by the path of its file.

    Raises:
        BadFileError: there is none, or with every complaint about it.
    """
    return read_workout(locate_workout(name_or_path, folders), catalogue)


def locate_workout(name_or_path: str, folders: Iterable[Path]) -> Path:
    """The file of a workout: of that name in the last folder that has one, else the path as given.

    Raises:
        BadFileError: there is neither.
    """
    named = workout_paths(folders)
    if name_or_path in named:
        return named[name_or_path]
    path = Path(name_or_path)
    if path.suffix == SUFFIX or len(path.parts) > 1 or path.is_file():
        return path
    guess = did_you_mean(name_or_path, named) or "; `hiptimer list` shows all there are"
    raise BadFileError([f"there is no workout {shown(name_or_path)}{guess}"])


def list_workouts(folders: Iterable[Path]) -> tuple[Listed, ...]:
    """Every workout of the folders by name; one in a later folder hides that of the same name in an earlier one."""
    return tuple(_listed(name, path) for name, path in sorted(workout_paths(folders).items()))


def workout_paths(folders: Iterable[Path]) -> dict[str, Path]:
    """The file of each workout by its name; one in a later folder hides that of the same name in an earlier one."""
    return {path.stem: path for folder in folders for path in sorted(folder.glob(f"*{SUFFIX}"))}


def titles_using(identity: str, folders: Iterable[Path]) -> tuple[str, ...]:
    """Titles of the workouts that use an exercise of the catalogue; what cannot be read uses none.

    Args:
        identity: Of the exercise.
        folders: Of workouts, as for `workout_paths`.
    """
    found = []
    for name, path in sorted(workout_paths(folders).items()):
        with suppress(BadFileError):
            data = read_toml(path).data
            sections = [data.get(section) for section in SECTIONS]
            items = [item for section in sections if isinstance(section, list) for item in section]
            if any(isinstance(item, dict) and item.get("use") == identity for item in items):
                found.append(str(data.get("title", name)))
    return tuple(found)


def _listed(name: str, path: Path) -> Listed:
    try:
        title = read_toml(path).data.get("title", name)
    except BadFileError as error:
        return Listed(name, path, name, error.messages[0])
    return Listed(name, path, title if isinstance(title, str) else name)
