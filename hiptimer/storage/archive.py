"""Everything the program knows in one archive: what is in it, and making one.

Belongs here: which files there are, the list of them inside, writing. May not: taking an archive back (taking_back),
which folders there are on this machine (handed in), speech, which can be made anew.

An archive is a zip file: `manifest.json` first, then whatever there is of `settings.toml`, `quick.toml`,
`history.sqlite` and the person's own `workouts/` and `exercises/`, each file as it is on the disk.
"""

import hashlib
import re
import zipfile
from collections.abc import Iterator, Mapping
from contextlib import ExitStack
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path, PurePosixPath
from tempfile import TemporaryDirectory
from typing import Annotated, Final

import msgspec
from msgspec import Meta

from hiptimer.storage.atomic import PART, replacing
from hiptimer.storage.history.opening import back_up
from hiptimer.storage.history.schema import FILE

FORMAT: Final = 1

MANIFEST: Final = "manifest.json"

LARGEST: Final = 2**30
"""Bytes of everything together: a history of a hundred thousand sessions has half as many."""

MOST: Final = 20_000
"""Files."""

NAME: Final = re.compile(r"[^\x00-\x1f\x7f<>:\"/\\|?*]{1,200}(?<![. ])")
"""One part of a path, as every system takes it."""

BLOCK: Final = 2**20
"""Bytes that are copied at a time."""


@dataclass(frozen=True, slots=True)
class Home:
    """Where on this machine everything is that an archive holds."""

    data: Path
    """The folder of the history."""
    files: Mapping[str, Path]
    """Single files, by their name in the archive."""
    folders: Mapping[str, Path]
    """Folders of files, likewise."""
    under_way: Path
    """A folder, on the disk of `data`, of an archive that is being taken back; of nothing else."""
    replaced: Path
    """Likewise of what there was before, each time in a folder whose name begins with the moment."""


class Entry(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One file in an archive."""

    name: str
    size: Annotated[int, Meta(ge=0, le=LARGEST)]
    """Bytes."""
    sha256: str


class Manifest(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What an archive tells about itself."""

    format: int
    program: str
    """The version of hiptimer that made it."""
    made: datetime
    files: Annotated[tuple[Entry, ...], Meta(max_length=MOST)] = ()


def write_archive(home: Home, out: Path, program: str, now: datetime) -> Manifest:
    """Copy everything into one file, whole or not at all.

    Sessions may be written down meanwhile; the copy holds those sets that were finished when it was made.

    Args:
        home: Where everything is.
        out: The archive; one of that name is replaced.
        program: The version of hiptimer.
        now: The time of day, with its zone.

    Raises:
        OSError: something cannot be read, or the archive cannot be written; in words.
    """
    with ExitStack() as stack:
        sources = dict(_sources(home))
        if (home.data / FILE).exists():
            folder = Path(stack.enter_context(TemporaryDirectory(prefix="hiptimer-")))
            back_up(home.data / FILE, folder / FILE)
            sources[FILE] = folder / FILE
        entries = tuple(_entry(name, path) for name, path in sources.items())
        _bounded(entries)
        manifest = Manifest(FORMAT, program, now, entries)
        file = stack.enter_context(replacing(out))
        with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
            archive.writestr(MANIFEST, msgspec.json.format(msgspec.json.encode(manifest), indent=2))
            for entry in entries:
                _copy_in(archive, entry, sources[entry.name])
    return manifest


def digest_of(path: Path) -> str:
    """SHA-256 of a file, in hexadecimal."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _sources(home: Home) -> Iterator[tuple[str, Path]]:
    """Every file but the history, by its name in the archive.

    Raises:
        OSError: one has a name that could not be taken back everywhere, in words.
    """
    yield from ((name, path) for name, path in home.files.items() if path.is_file())
    for name, folder in home.folders.items():
        for path in sorted(folder.rglob("*")):
            parts = path.relative_to(folder).parts
            if path.is_file() and not path.name.endswith(PART):
                if not all(NAME.fullmatch(part) for part in parts):
                    msg = f"{path}: has a name that some systems do not take; rename it first"
                    raise OSError(msg)
                yield str(PurePosixPath(name, *parts)), path


def _entry(name: str, path: Path) -> Entry:
    return Entry(name, path.stat().st_size, digest_of(path))


def _bounded(entries: tuple[Entry, ...]) -> None:
    """Refuse what could not be taken back.

    Raises:
        OSError: there is too much, in words.
    """
    size = sum(entry.size for entry in entries)
    if size > LARGEST or len(entries) > MOST:
        largest = max(entries, key=lambda entry: entry.size)
        msg = (
            f"{len(entries):,} files with {size:,} bytes are more than one archive takes ({MOST:,}, {LARGEST:,}); "
            f"the largest is {largest.name}"
        )
        raise OSError(msg)


def _copy_in(archive: zipfile.ZipFile, entry: Entry, source: Path) -> None:
    """Copy a file into the archive.

    Raises:
        OSError: it was changed meanwhile, in words.
    """
    # Moments of files are nobody's business, and those before 1980 a zip file cannot hold.
    about = zipfile.ZipInfo(entry.name)
    about.compress_type = zipfile.ZIP_DEFLATED
    digest = hashlib.sha256()
    with source.open("rb") as file, archive.open(about, "w") as into:
        while block := file.read(BLOCK):
            digest.update(block)
            into.write(block)
    if digest.hexdigest() != entry.sha256:
        msg = f"{source}: was changed just now; make the archive once more"
        raise OSError(msg)
