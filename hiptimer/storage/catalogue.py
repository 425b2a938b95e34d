"""The catalogue on disk: one TOML file for each exercise.

Belongs here: reading folders of entries. May not: what an entry may hold (core.checks.exercise).
"""

from collections.abc import Iterable
from pathlib import Path

from hiptimer.core.checks.exercise import check_exercise
from hiptimer.core.exercise import Exercise
from hiptimer.storage.reading import BadFileError, read_toml


def read_catalogue(folders: Iterable[Path]) -> dict[str, Exercise]:
    """Every exercise of the folders, by id.

    Args:
        folders: the program's own first, then the user's; an entry of a later folder replaces an earlier one of the
            same id. A folder that is not there holds nothing.

    Raises:
        BadFileError: with every complaint about every entry.
    """
    catalogue, messages = gather(folders)
    if messages:
        raise BadFileError(messages)
    return catalogue


def gather(folders: Iterable[Path]) -> tuple[dict[str, Exercise], tuple[str, ...]]:
    """The entries that are right, and the complaints about the others."""
    catalogue: dict[str, Exercise] = {}
    messages: list[str] = []
    for folder in folders:
        for path in sorted(folder.glob("*.toml")):
            try:
                catalogue[path.stem] = read_exercise(path)
            except BadFileError as error:
                messages += error.messages
    return catalogue, tuple(messages)


def read_exercise(path: Path) -> Exercise:
    """Read one entry; its id is the name of its file.

    Raises:
        BadFileError: with every complaint.
    """
    document = read_toml(path)
    exercise, complaints = check_exercise(document.data, path.stem)
    if exercise is None:
        raise BadFileError(document.messages(complaints))
    return exercise
