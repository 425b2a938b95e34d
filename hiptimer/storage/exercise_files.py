"""The person's own exercises: written as new files, and changed in place.

Belongs here: what joins an entry of the catalogue and its file. May not: changing a text (toml_amend),
reading (catalogue), what an entry may hold (core.checks.exercise).
"""

import re
from collections.abc import Collection
from pathlib import Path
from typing import Final
from unicodedata import normalize

import msgspec

from hiptimer.core.checks.schema import exercise_schema
from hiptimer.core.editing import to_data
from hiptimer.core.exercise import Exercise
from hiptimer.storage import own_files
from hiptimer.storage.toml_amend import amend
from hiptimer.storage.toml_text import document_text

SCHEMA: Final = "exercise.schema.json"
"""A copy of it lies beside the folder of exercises."""


def exercise_text(exercise: Exercise) -> str:
    """An exercise as the text of a new file; its id is the file's name, so it is not in it."""
    return f"#:schema ../{SCHEMA}\nformat = 1\n{document_text(to_data(_nameless(exercise)))}"


def exercise_id(name: str, taken: Collection[str]) -> str:
    """An id for a new exercise, of the letters a to z, numbers and single hyphens.

    Args:
        name: What the person calls it.
        taken: Ids in use, also those of the program's own exercises, which one of the same id would replace.
    """
    plain = "".join(sign for sign in normalize("NFKD", name) if sign.isascii())
    return own_files.file_name(re.sub(r"[^A-Za-z0-9]+", " ", plain), taken, "exercise")


def write_exercise(folder: Path, exercise: Exercise, taken: Collection[str] = ()) -> tuple[Path, str]:
    """Write an exercise as a new file, named after it.

    Args:
        folder: The person's own exercises; made if need be.
        exercise: The exercise; its id is not looked at.
        taken: Ids it may not have, beside those of the files in the folder.

    Returns:
        The file, the stem of whose name is the id, and its text.

    Raises:
        OSError: it cannot be written, in words.
    """
    here = [path.stem for path in folder.glob("*")] if folder.is_dir() else []
    text = exercise_text(exercise)
    path = own_files.write_new(folder, exercise_id(exercise.name, {*taken, *here}), text)
    own_files.write_beside(folder.parent / SCHEMA, exercise_schema())
    return path, text


def save_exercise(path: Path, text: str, was: Exercise, now: Exercise) -> str:
    """Change an exercise in its file; remarks, order and layout of what stays the same stay the same.

    Args:
        path: The file.
        text: What it held when it was read or written last.
        was: The exercise in that text.
        now: As it is to be; its id is not looked at.

    Returns:
        What the file holds now.

    Raises:
        ChangedOutsideError: the file holds something else by now; nothing has been written.
        OSError: it cannot be written, in words; it is as it was.
    """
    new = amend(text, _nameless(was), _nameless(now))
    own_files.replace(path, text, new)
    return new


def _nameless(exercise: Exercise) -> Exercise:
    return msgspec.structs.replace(exercise, id="")
