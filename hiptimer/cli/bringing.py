"""What is brought along: another program's file, or one of ours, becomes workouts of one's own or past sessions.

Belongs here: joining reader, checks and folder; the command `import`. May not: any format's own keys (interchange),
how a file is written (storage), widgets.
"""

from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from hiptimer.cli import DONE, FAILED, WRONG, tell
from hiptimer.cli.arguments import Arguments
from hiptimer.core.exercise import Exercise
from hiptimer.gui.shelf import Brought
from hiptimer.interchange.log_reading import LARGEST, is_log, read_log
from hiptimer.interchange.reading import read_workouts
from hiptimer.paths import Paths
from hiptimer.storage import own_files
from hiptimer.storage.catalogue import gather
from hiptimer.storage.history.mending import add
from hiptimer.storage.reading import BadFileError, read_bytes, read_toml
from hiptimer.storage.workout_files import keep_schema, write_workout
from hiptimer.storage.workouts import read_workout


@dataclass(frozen=True, slots=True)
class Made:
    """A workout that was made of a file, or had been there before."""

    path: Path
    title: str


@dataclass(frozen=True, slots=True)
class Taken:
    """What came of a file."""

    made: tuple[Made, ...] = ()
    told: tuple[str, ...] = ()
    """What is to be known about it, in words."""
    lost: tuple[str, ...] = ()
    """What could not be kept, in words."""


def bring_command(arguments: Arguments) -> int:
    """Take in each file and tell what came of it; one that is wrong does not keep the others from being taken in."""
    exercises, _ = gather(arguments.paths.exercise_folders)
    status = DONE
    for file in arguments.files:
        try:
            taken = take_in(file, arguments.paths, exercises, arguments.into)
        except BadFileError as error:
            tell(*error.messages)
            status = WRONG
        except OSError as error:
            tell(error.strerror or str(error))
            status = max(status, FAILED)
        else:
            print("\n".join(f"{file}: {one.title} → {one.path}" for one in taken.made) or f"{file}:")
            print(*(f"    {note}\n" for note in (*taken.told, *taken.lost)), sep="", end="")
    return status


def bring(paths: Paths, file: Path) -> Brought:
    """Take in a file from the window.

    Raises:
        ValueError: it cannot be read, in words.
        OSError: what came of it cannot be written, in words; nothing of it is kept.
    """
    exercises, _ = gather(paths.exercise_folders)
    try:
        taken = take_in(file, paths, exercises)
    except BadFileError as error:
        raise ValueError(str(error)) from error
    return Brought(tuple(one.path.stem for one in taken.made), taken.lost, taken.told)


def take_in(file: Path, paths: Paths, exercises: Mapping[str, Exercise], into: Path | None = None) -> Taken:
    """Make workouts of a file: all that are in it, or none; sessions that were done go into the history.

    Args:
        file: Ours (`.toml`) or another program's.
        paths: Where workouts are; no new one has the name of another.
        exercises: Those that a file of ours may use.
        into: Where the workouts go; None for the folder of the person's own.

    Returns:
        What was made, and what is to be known about it.

    Raises:
        BadFileError: the file cannot be read.
        OSError: a workout cannot be written, in words.
    """
    folder = paths.workouts if into is None else into
    made: list[Made] = []
    try:
        if file.suffix.lower() == own_files.SUFFIX:
            copied = _copied(file, folder, _taken(paths, folder), exercises)
            if into is None:
                keep_schema(folder)
            return copied
        content = read_bytes(file, LARGEST)
        if is_log(content):
            return _added(file, content, paths, exercises)
        try:
            found = read_workouts(content, file.name)
        except ValueError as error:
            raise BadFileError([f"{file}: {error}"]) from None
        for workout in found.workouts:
            path, _ = write_workout(folder, workout, _taken(paths, folder), schema=into is None)
            made.append(Made(path, workout.title))
    except BaseException:
        for one in made:
            with suppress(OSError):
                one.path.unlink()
        raise
    return Taken(tuple(made), lost=found.notes)


def _added(file: Path, content: bytes, paths: Paths, exercises: Mapping[str, Exercise]) -> Taken:
    """Add the sessions of a file to the history.

    Raises:
        BadFileError: it cannot be read.
        OSError: they cannot be written, in words.
    """
    try:
        found = read_log(content, exercises)
    except ValueError as error:
        raise BadFileError([f"{file}: {error}"]) from None
    added = add(paths.data, found.sessions)
    before = f"; {added.known} had been in there before" if added.known else ""
    sessions = "session" if added.new == 1 else "sessions"
    return Taken(told=(f"{added.new} past {sessions} added to the history{before}",), lost=found.notes)


def _copied(file: Path, folder: Path, taken: frozenset[str], exercises: Mapping[str, Exercise]) -> Taken:
    """A file of ours as it is, remarks and all, once it is known to be right; unless it is there already.

    Raises:
        BadFileError: it is not, or it is an exercise.
        OSError: it cannot be written, in words.
    """
    document = read_toml(file)
    if "name" in document.data and "title" not in document.data:
        raise BadFileError([f"{file}: is an exercise, no workout; put it into the folder of your exercises"])
    title = read_workout(file, exercises).title
    if there := own_files.same_text(folder, document.text):
        return Taken((Made(there, title),), (f"lies there already, as {there.name}; nothing was written",))
    path = own_files.write_new(folder, own_files.file_name(title, taken), document.text)
    return Taken((Made(path, title),))


def _taken(paths: Paths, folder: Path) -> frozenset[str]:
    """Names that would hide another workout, or a file."""
    return frozenset(_stems((*paths.workout_folders, folder)))


def _stems(folders: tuple[Path, ...]) -> Iterator[str]:
    for folder in folders:
        if folder.is_dir():
            yield from (path.stem for path in folder.iterdir())
