"""What the page of exercises can do: files, and a repetition to listen to.

Belongs here: putting folders, voice and exercises together for the window. May not: widgets, how a text is changed
(storage), what a change of an exercise is (core.exercise_editing).

What needs a while to load is loaded when it is first asked for, after the first paint.
"""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from hiptimer.cli.setting_up import Now
from hiptimer.cli.shelf import DELETED
from hiptimer.gui.catalogue_bench import CatalogueBench, Entry, Found

if TYPE_CHECKING:
    from hiptimer.core.exercise import Exercise
    from hiptimer.gui.choice import Prepared
    from hiptimer.paths import Paths


def catalogue_bench(now: Now) -> CatalogueBench:
    """What the window is handed.

    Args:
        now: the call, with the settings as they are in the window at the moment.
    """
    paths = now.arguments.paths
    return CatalogueBench(
        partial(find, paths), partial(save, paths), partial(delete, paths), partial(listen, now), partial(users, paths)
    )


def find(paths: "Paths") -> Found:
    """Every exercise by name, the person's own in the place of those of the program that they replace."""
    from hiptimer.storage.catalogue import read_exercise  # noqa: PLC0415  (after the first paint)
    from hiptimer.storage.reading import BadFileError, read_toml  # noqa: PLC0415  (likewise)

    found: dict[str, Entry] = {}
    problems: list[str] = []
    for folder in paths.exercise_folders:
        own = folder == paths.exercises
        for path in sorted(folder.glob("*.toml")):
            try:
                # Read once more by whoever saves it: what is kept of the text tells a change made outside.
                text = read_toml(path).text if own else ""
                found[path.stem] = Entry(read_exercise(path), own, path if own else None, text)
            except BadFileError as error:
                problems += error.messages[:1]
    return Found(tuple(sorted(found.values(), key=lambda entry: entry.exercise.name.casefold())), tuple(problems))


def save(paths: "Paths", entry: Entry, exercise: "Exercise") -> Entry:
    """Write an exercise in the place of the entry, or as a new file.

    Raises:
        ValueError: the file was changed outside meanwhile, in words; it is as it was.
        OSError: it cannot be written, in words; it is as it was.
    """
    import msgspec  # noqa: PLC0415  (after the first paint)

    from hiptimer.storage.exercise_files import save_exercise, write_exercise  # noqa: PLC0415  (likewise)
    from hiptimer.storage.own_files import ChangedOutsideError  # noqa: PLC0415  (likewise)

    path = entry.path
    if path is None:
        shipped = {one.stem for one in paths.exercise_folders[0].glob("*")}
        path, text = write_exercise(paths.exercises, exercise, shipped)
    else:
        try:
            text = save_exercise(path, entry.text, entry.exercise, exercise)
        except ChangedOutsideError as error:
            msg = f"{path}: was changed outside meanwhile and stays as it is; C makes a copy of what is written here"
            raise ValueError(msg) from error
    return Entry(msgspec.structs.replace(exercise, id=path.stem), own=True, path=path, text=text)


def delete(paths: "Paths", entry: Entry) -> Callable[[], None]:
    """Delete one of the person's own; how to undo that.

    Raises:
        ValueError: it is none of theirs, in words.
        OSError: it cannot be moved; it is as it was.
    """
    from datetime import UTC, datetime  # noqa: PLC0415  (after the first paint)

    from hiptimer.storage.reading import BadFileError  # noqa: PLC0415  (likewise)
    from hiptimer.storage.shelf import delete as put_away  # noqa: PLC0415  (likewise)
    from hiptimer.storage.shelf import restore  # noqa: PLC0415  (likewise)

    try:
        kept = put_away(entry.exercise.id, paths.exercises, paths.data / DELETED, datetime.now(UTC))
    except BadFileError as error:
        raise ValueError(str(error)) from error

    def undo() -> None:
        restore(kept, paths.exercises)

    return undo


def users(paths: "Paths", entry: Entry) -> tuple[str, ...]:
    """Titles of the workouts that cannot be done without it: none where it takes the place of one of the program's."""
    from hiptimer.storage.workouts import titles_using  # noqa: PLC0415  (after the first paint)

    identity = entry.exercise.id
    if any(path.stem == identity for path in paths.exercise_folders[0].glob("*.toml")):
        return ()
    return titles_using(identity, paths.workout_folders)


def listen(now: Now, exercise: "Exercise") -> "Prepared":
    """Its first repetition, exactly as a session says it; of one that goes by time, its beginning."""
    from hiptimer.cli.workbench import listen as hear  # noqa: PLC0415  (after the first paint)
    from hiptimer.core.exercise_sample import SAMPLE, sample_spot, sample_workout  # noqa: PLC0415  (likewise)

    settings = now.arguments.settings
    way = (settings.level, settings.length)
    # Nobody is about to begin, so nobody is told to begin with care.
    quiet = Now(replace(now.arguments, settings=replace(settings, safety_line=False)))
    return hear(quiet, sample_workout(exercise), sample_spot(exercise), way, {SAMPLE: exercise})
