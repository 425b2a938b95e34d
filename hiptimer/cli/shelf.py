"""What the start page can do with the person's own workouts.

Belongs here: putting folders, catalogue and files together for the window. May not: how a file is copied, moved or
read (storage, interchange), widgets.

What needs a while to load is loaded when it is first asked for, after the first paint.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import Final

from hiptimer.gui.shelf import Brought, Shelf
from hiptimer.paths import Paths

DELETED: Final = "deleted"
"""Folder of deleted workouts, in the folder of data."""


def shelf(paths: Paths) -> Shelf:
    """What the window is handed."""
    return Shelf(partial(_duplicate, paths), partial(_delete, paths), partial(_bring, paths), partial(_tidy, paths))


def _bring(paths: Paths, file: Path) -> Brought:
    from hiptimer.cli.bringing import bring  # noqa: PLC0415  (after the first paint)

    return bring(paths, file)


def _duplicate(paths: Paths, name: str) -> str:
    from hiptimer.cli.build import catalogue  # noqa: PLC0415  (after the first paint)
    from hiptimer.storage.shelf import duplicate  # noqa: PLC0415  (likewise)
    from hiptimer.storage.workouts import list_workouts, locate_workout  # noqa: PLC0415  (likewise)

    with _in_words():
        exercises, _ = catalogue(paths)
        source = locate_workout(name, paths.workout_folders)
        titles = {one.title for one in list_workouts(paths.workout_folders)}
        return duplicate(source, paths.workouts, exercises, _shipped(paths), titles).stem


def _delete(paths: Paths, name: str) -> Callable[[], None]:
    from datetime import UTC, datetime  # noqa: PLC0415  (after the first paint)

    from hiptimer.storage.shelf import delete, restore  # noqa: PLC0415  (likewise)

    with _in_words():
        kept = delete(name, paths.workouts, paths.data / DELETED, datetime.now(UTC))

    def undo() -> None:
        restore(kept, paths.workouts)

    return undo


def _tidy(paths: Paths) -> None:
    from datetime import UTC, datetime  # noqa: PLC0415  (after the first paint)

    from hiptimer.storage.shelf import prune  # noqa: PLC0415  (likewise)

    for folder in (paths.data / DELETED, paths.replaced):
        prune(folder, datetime.now(UTC))


def _shipped(paths: Paths) -> set[str]:
    """Names that a file of the person's own would hide."""
    return {path.stem for path in paths.workout_folders[0].glob("*")}


@contextmanager
def _in_words() -> Iterator[None]:
    """What is wrong with a file, as the window takes it."""
    from hiptimer.storage.reading import BadFileError  # noqa: PLC0415  (after the first paint)

    try:
        yield
    except BadFileError as error:
        raise ValueError(str(error)) from error
