"""The person's own workouts as files that are copied, deleted and brought back.

Belongs here: which file becomes which, and for how long a deleted one is kept. May not: what a workout may hold
(core.checks.workout), foreign formats (interchange), changing a text (toml_amend).

A deleted workout lies in a folder of its own under the folder of deleted ones, whose name begins with the moment.
"""

import errno
import re
import shutil
from collections.abc import Collection, Mapping
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Final
from uuid import uuid4

import msgspec

from hiptimer.core.complaints import shown
from hiptimer.core.exercise import Exercise
from hiptimer.storage.own_files import SUFFIX, file_name, write_new
from hiptimer.storage.reading import BadFileError, read_toml
from hiptimer.storage.workouts import read_workout

KEPT: Final = timedelta(days=30)
"""So long a deleted workout can be brought back."""

MOMENT: Final = "%Y%m%dT%H%M%S"
"""How a moment is written in the name of a folder, in UTC."""

LONGEST_TITLE: Final = 80
"""Characters, as in `core.workout.Name`."""

NUMBERED: Final = re.compile(r" \(\d{1,4}\)$")


def duplicate(
    source: Path, folder: Path, catalogue: Mapping[str, Exercise], taken: Collection[str], titles: Collection[str]
) -> Path:
    """Copy a workout, remarks and all, under a new title and a new name.

    Args:
        source: Its file.
        folder: The person's own workouts; made if need be.
        catalogue: The exercises there are.
        taken: Names the copy may not have, beside those in the folder.
        titles: Titles it may not have.

    Returns:
        The file of the copy.

    Raises:
        BadFileError: with every complaint about the source.
        OSError: the copy cannot be written, in words.
    """
    from hiptimer.storage.toml_amend import amend  # noqa: PLC0415 slow to load, and deleted ones go without it
    from hiptimer.storage.workout_files import keep_schema  # noqa: PLC0415 likewise

    text = read_toml(source).text
    workout = read_workout(source, catalogue)
    copied = msgspec.structs.replace(workout, title=copy_title(workout.title, {*titles, workout.title}))
    name = file_name(copied.title, {*taken, *_names(folder)})
    made = write_new(folder, name, amend(text, workout, copied))
    keep_schema(folder)
    return made


def copy_title(title: str, titles: Collection[str]) -> str:
    """A title for a copy, unlike all others: `Legs`, then `Legs (2)`, then `Legs (3)`; never longer than one may be."""
    base = NUMBERED.sub("", title)
    number = 2
    while (made := f"{base[: LONGEST_TITLE - len(f' ({number})')]} ({number})") in titles:
        number += 1
    return made


def delete(name: str, folder: Path, deleted: Path, now: datetime) -> Path:
    """Delete a workout so that it can be brought back.

    Args:
        name: As it is listed.
        folder: The person's own workouts.
        deleted: The folder of deleted ones; made if need be.
        now: The time it is, with its zone.

    Returns:
        Where its file is now, for `restore`.

    Raises:
        BadFileError: there is none of that name in the folder.
        OSError: it cannot be moved; it is as it was.
    """
    source = own_file(name, folder)
    place = deleted / f"{now.astimezone(UTC).strftime(MOMENT)}-{uuid4().hex[:8]}"
    place.mkdir(parents=True)
    try:
        return _move(source, place / source.name)
    except OSError:
        with suppress(OSError):
            place.rmdir()
        raise


def restore(kept: Path, folder: Path) -> Path:
    """Bring a deleted workout back; where its name has been taken meanwhile, under the next free one.

    Raises:
        OSError: it cannot be moved; it is where it was.
    """
    folder.mkdir(parents=True, exist_ok=True)
    taken = {name.casefold() for name in _names(folder)}
    free = kept.stem.casefold() not in taken
    back = _move(kept, folder / (kept.name if free else f"{file_name(kept.stem, taken)}{SUFFIX}"))
    with suppress(OSError):
        kept.parent.rmdir()
    return back


def prune(deleted: Path, now: datetime) -> None:
    """Let go of what was deleted longer ago than `KEPT`; anything else in the folder is left alone.

    Raises:
        OSError: the folder cannot be read.
    """
    for place in [*deleted.iterdir()] if deleted.is_dir() else []:
        moment = _moment(place.name)
        if moment is not None and now - moment > KEPT and place.is_dir() and not place.is_symlink():
            shutil.rmtree(place, ignore_errors=True)


def own_file(name: str, folder: Path) -> Path:
    """The file of one of the person's own workouts.

    Raises:
        BadFileError: there is none of that name in that very folder, whatever the name leads to.
    """
    found = next((path for path in folder.glob(f"*{SUFFIX}") if path.stem == name), None)
    if found is None:
        raise BadFileError([f"{folder}: there is no workout {shown(name)} here"])
    return found


def _names(folder: Path) -> set[str]:
    return {path.stem for path in folder.glob("*")} if folder.is_dir() else set()


def _moment(name: str) -> datetime | None:
    try:
        return datetime.strptime(name.partition("-")[0], MOMENT).replace(tzinfo=UTC)
    except ValueError:
        return None


def _move(source: Path, target: Path) -> Path:
    """Move a file to where there is none, also to another disk; at any moment it is in one of the two places.

    Raises:
        OSError: it cannot be moved; the source is as it was.
    """
    try:
        source.rename(target)
    except OSError as error:
        if error.errno != errno.EXDEV:
            raise
        shutil.copy2(source, target)
        source.unlink()
    return target
