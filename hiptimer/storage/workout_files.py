"""The person's own workouts: written as new files, and changed in place.

Belongs here: what joins a workout and its file. May not: changing a text (toml_amend), reading (workouts),
what a workout may hold (core.checks.workout).
"""

from collections.abc import Collection
from pathlib import Path
from typing import Final

from hiptimer.core.checks.schema import workout_schema
from hiptimer.core.editing import to_data
from hiptimer.core.workout import Workout
from hiptimer.storage import own_files
from hiptimer.storage.toml_amend import amend
from hiptimer.storage.toml_text import document_text

SCHEMA: Final = "workout.schema.json"
"""A copy of it lies beside the folder of workouts, so that editors of text complete and check what is typed."""


def workout_text(workout: Workout) -> str:
    """A workout as the text of a new file."""
    return f"#:schema ../{SCHEMA}\n{document_text(to_data(workout))}"


def write_workout(
    folder: Path, workout: Workout, taken: Collection[str] = (), *, schema: bool = True
) -> tuple[Path, str]:
    """Write a workout as a new file, named after its title.

    Args:
        folder: The person's own workouts; made if need be.
        workout: The workout.
        taken: Names it may not have, beside those of the files in the folder.
        schema: Keep the schema beside the folder; not for a folder that is none of the program's.

    Returns:
        The file, and its text.

    Raises:
        OSError: it cannot be written, in words.
    """
    here = [path.stem for path in folder.glob("*")] if folder.is_dir() else []
    text = workout_text(workout)
    path = own_files.write_new(folder, own_files.file_name(workout.title, {*taken, *here}), text)
    if schema:
        keep_schema(folder)
    return path, text


def keep_schema(folder: Path) -> None:
    """Keep the schema where the first line of the workouts in that folder says it is."""
    own_files.write_beside(folder.parent / SCHEMA, workout_schema())


def save_workout(path: Path, text: str, was: Workout, now: Workout) -> str:
    """Change a workout in its file; remarks, order and layout of what stays the same stay the same.

    Args:
        path: The file.
        text: What it held when it was read or written last.
        was: The workout in that text.
        now: As it is to be.

    Returns:
        What the file holds now.

    Raises:
        ChangedOutsideError: the file holds something else by now; nothing has been written.
        OSError: it cannot be written, in words; it is as it was.
    """
    new = amend(text, was, now)
    own_files.replace(path, text, new)
    return new
