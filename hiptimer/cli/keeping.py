"""Everything the program knows, copied into one archive and taken back.

Belongs here: which folders of this machine are in an archive, and that nothing else runs while it takes their place.
May not: zip files (storage), widgets.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import Final

from hiptimer import __version__
from hiptimer.cli import DONE, FAILED, WRONG, tell
from hiptimer.cli.arguments import Arguments
from hiptimer.cli.quick import FILE as QUICK
from hiptimer.paths import Paths
from hiptimer.storage.archive import Home, Manifest, write_archive
from hiptimer.storage.history.schema import FILE
from hiptimer.storage.shelf import KEPT
from hiptimer.storage.taking_back import discard, is_ready, put_in_place, unpack

SINGLE: Final = {FILE: "the history", "settings.toml": "the settings", QUICK: "the last quick timer"}

RUNNING: Final = "hiptimer runs already; close it first, so that it does not write meanwhile"


def archive_command(arguments: Arguments) -> int:
    """Copy everything into one file.

    Raises:
        OSError: it cannot be made.
    """
    out = arguments.out
    if out.suffix.lower() != ".zip":
        tell(f"{out}: an archive is a zip file; name it like {out.with_suffix('.zip').name}")
        return WRONG
    manifest = copy_everything(arguments.paths, out)
    print(f"{out}: {_count(manifest)}")
    return DONE


def restore_command(arguments: Arguments) -> int:
    """Take an archive back.

    Raises:
        BadFileError: it is none, or a damaged one.
        OSError: it cannot be done, and everything is as it was.
    """
    with _alone(arguments.paths) as alone:
        if not alone:
            tell(RUNNING)
            return FAILED
        manifest = lay_ready(arguments.paths, arguments.out)
        aside = put_in_place(home(arguments.paths))
    made = manifest.made.astimezone()
    print(f"{arguments.out}: {_count(manifest)}, as of {made:%Y-%m-%d %H:%M}")
    print(f"What there was before is kept in {aside} for {KEPT.days} days.")
    return DONE


def finish(paths: Paths) -> tuple[str, ...]:
    """Finish what was begun when the program was closed or killed while it took an archive back; told in words.

    Raises nothing: whatever cannot be done leaves everything as it was.
    """
    place = home(paths)
    with _alone(paths) as alone:
        if not alone:
            return ()
        try:
            if is_ready(place):
                return (f"the archive was taken back; what there was before is in {put_in_place(place)}",)
            discard(place)
        except OSError as error:
            return (f"the archive could not be taken back, everything is as it was: {in_words(error)}",)
    return ("taking back an archive was cut short; everything is as it was",)


def copy_everything(paths: Paths, out: Path) -> Manifest:
    """Make an archive.

    Raises:
        OSError: it cannot be made.
    """
    return write_archive(home(paths), out, __version__, _now())


def lay_ready(paths: Paths, archive: Path) -> Manifest:
    """Check an archive and unpack it, so that it takes the place of everything at the next start.

    Raises:
        BadFileError: it is none, or a damaged one.
        OSError: it cannot be unpacked.
    """
    return unpack(home(paths), archive, _now())


def home(paths: Paths) -> Home:
    """Where everything is that an archive holds."""
    return Home(
        data=paths.data,
        files={"settings.toml": paths.settings_file, QUICK: paths.state / QUICK},
        folders={"workouts": paths.workouts, "exercises": paths.exercises},
        under_way=paths.taking_back,
        replaced=paths.replaced,
    )


def in_words(error: OSError) -> str:
    """What the system complains of."""
    return f"{error.filename}: {error.strerror}" if error.filename else str(error.strerror or error)


@contextmanager
def _alone(paths: Paths) -> Iterator[bool]:
    """Keep others from starting with the same data, for a moment; False where one runs."""
    from hiptimer.desktop.instance import claim  # noqa: PLC0415  (Qt only where something is taken back)

    held = claim(paths.data)
    try:
        yield held is not None and held.is_alone()
    finally:
        if held is not None:
            held.close()


def _count(manifest: Manifest) -> str:
    names = [entry.name for entry in manifest.files]
    single = [words for name, words in SINGLE.items() if name in names]
    many = [(sum(name.startswith(f"{folder}/") for name in names), folder) for folder in ("workouts", "exercises")]
    some = [f"{count} {folder if count > 1 else folder.removesuffix('s')}" for count, folder in many if count]
    return ", ".join([*single, *some]) or "nothing"


def _now() -> datetime:
    return datetime.now().astimezone()
