"""Taking an archive back: everything in it is checked first, then takes the place of what there is.

Belongs here: which archives are trusted, unpacking one beside, putting it in place. May not: making one (archive).

An archive may come from anywhere, so nothing in it is believed: names, sizes and digests are those of its list or it is
refused, and no more is unpacked than the list says. What is unpacked lies beside what there is until it is complete and
checked. From the moment on at which the file `ready` says so, it takes the place of the present state, step by step,
each of which can be repeated: whoever finds that file after a kill takes the next one. What there was before is kept.
"""

import errno
import lzma
import os
import shutil
import struct
import zipfile
import zlib
from collections.abc import Collection, Iterator
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from pathlib import Path, PurePosixPath
from typing import Final
from uuid import uuid4

import msgspec

from hiptimer.core.complaints import shown
from hiptimer.storage.archive import BLOCK, FORMAT, LARGEST, MANIFEST, NAME, Entry, Home, Manifest, digest_of
from hiptimer.storage.atomic import replacing, write_text
from hiptimer.storage.history.opening import COMPANIONS, DamagedError, NewerError, history
from hiptimer.storage.history.schema import FILE
from hiptimer.storage.reading import BadFileError
from hiptimer.storage.shelf import MOMENT

NEW: Final = "new"
READY: Final = "ready"

END: Final = struct.Struct("<4s4x2H2LH")
"""The end of a zip file: mark, entries here and in all, bytes and place of their directory, bytes of the remark."""

LARGEST_DIRECTORY: Final = 8_000_000
"""Bytes of an archive's directory and of its list, each; twenty thousand files need half as many."""


class _Head(msgspec.Struct):
    """What the list of every format has."""

    format: int
    program: str = ""


class _Ready(msgspec.Struct, frozen=True):
    """What is to happen."""

    aside: str
    """Folder of what was there before."""
    gone: tuple[str, ...]
    """What there is nothing of in the archive."""


def unpack(home: Home, archive: Path, now: datetime) -> Manifest:
    """Unpack an archive beside what there is, check all of it, and make it ready to be put in place.

    Args:
        home: Where everything is.
        archive: The file.
        now: The time of day, with its zone.

    Raises:
        BadFileError: it is no archive of this program, or damaged, or of a newer version; nothing has changed.
        OSError: it cannot be read or unpacked, in words; nothing has changed.
    """
    place = home.under_way
    discard(home)
    try:
        with _complaints(archive):
            manifest = _unpacked(archive, place / NEW, home)
            _check_history(archive, place / NEW)
        aside = f"{now.astimezone(UTC).strftime(MOMENT)}-{uuid4().hex[:8]}"
        gone = tuple(name for name in (*home.files, FILE) if not (place / NEW / name).exists())
        write_text(place / READY, msgspec.json.encode(_Ready(aside, gone)).decode())
    except BaseException:
        discard(home)
        raise
    return manifest


def is_ready(home: Home) -> bool:
    """Whether an archive waits to be put in place, or was while the program was killed."""
    return (home.under_way / READY).exists()


def discard(home: Home) -> None:
    """Let go of what was unpacked and not put in place.

    Raises:
        OSError: it cannot be done.
    """
    place = home.under_way
    # First this: a kill within what follows must not leave half of it ready.
    (place / READY).unlink(missing_ok=True)
    shutil.rmtree(place, ignore_errors=True)


def put_in_place(home: Home) -> Path:
    """Put what is ready in the place of what there is; nothing else of the program may run.

    Returns:
        The folder of what there was before.

    Raises:
        OSError: it cannot be done; everything is as it was.
    """
    place = home.under_way
    ready = _ready(place)
    aside = home.replaced / ready.aside
    try:
        aside.mkdir(parents=True, exist_ok=True)
        _exchange(home, place / NEW, aside, ready.gone)
    except OSError:
        # Where this fails as well, it stays ready, and the next try goes on from here.
        _change_back(home, place / NEW, aside, ready.gone)
        discard(home)
        raise
    with suppress(OSError):  # it is tried again at the next start
        discard(home)
    return aside


# -- into the folder beside ------------------------------------------------------------------------


@contextmanager
def _complaints(archive: Path) -> Iterator[None]:
    """What an archive can be to blame for, in words.

    Raises:
        BadFileError: with the reason.
    """
    damaged = (
        zipfile.BadZipFile,
        zlib.error,
        lzma.LZMAError,
        EOFError,
        struct.error,
        RuntimeError,
        msgspec.DecodeError,
    )
    try:
        yield
    except FileNotFoundError as error:
        raise BadFileError([f"{error.filename}: there is no such file"]) from None
    except (DamagedError, NewerError) as error:
        raise BadFileError([f"{archive}: its history cannot be used: {error}"]) from error
    except (*damaged, ValueError) as error:
        raise BadFileError([f"{archive}: is no archive of hiptimer, or a damaged one ({str(error)[:200]})"]) from error


def _unpacked(archive: Path, folder: Path, home: Home) -> Manifest:
    if not archive.is_file():
        raise BadFileError([f"{archive}: there is no such file"])
    _check_end(archive)
    with zipfile.ZipFile(archive) as packed:
        manifest = _manifest(archive, packed)
        _check_names(manifest, packed, home)
        folder.mkdir(parents=True)
        for name in home.folders:
            (folder / name).mkdir()
        for entry in manifest.files:
            _unpack(packed, entry, folder.joinpath(*PurePosixPath(entry.name).parts))
    return manifest


def _check_end(archive: Path) -> None:
    """Refuse a directory without measure before it is read.

    Raises:
        ValueError: it has none, or the file is none of ours; in words.
    """
    with archive.open("rb") as file:
        file.seek(-min(END.size, archive.stat().st_size), 2)
        mark, _, _, size, _, _ = END.unpack(file.read())
    if mark != b"PK\x05\x06":
        msg = "it does not end as one does"
        raise ValueError(msg)
    if size > LARGEST_DIRECTORY:
        msg = "its directory is too large"
        raise ValueError(msg)


def _manifest(archive: Path, packed: zipfile.ZipFile) -> Manifest:
    """The list in the archive.

    Raises:
        BadFileError: it is of a newer version.
        ValueError: there is none, or it cannot be read.
    """
    names = packed.namelist()
    if MANIFEST not in names:
        msg = f"there is no {MANIFEST} in it"
        raise ValueError(msg)
    with packed.open(MANIFEST) as file:
        content = file.read(LARGEST_DIRECTORY)
    head = msgspec.json.decode(content, type=_Head)
    if head.format > FORMAT:
        made = f"hiptimer {shown(head.program)}"
        raise BadFileError([f"{archive}: was made by {made}, which is newer than this one; it takes that version"])
    return msgspec.json.decode(content, type=Manifest)


def _check_names(manifest: Manifest, packed: zipfile.ZipFile, home: Home) -> None:
    """Every file must be in the list, once, under a name that leads to where it belongs.

    Raises:
        ValueError: one is not.
    """
    listed = [entry.name for entry in manifest.files]
    found = [name for name in packed.namelist() if name != MANIFEST]
    if sorted(found) != sorted(listed) or len(set(listed)) != len(listed):
        msg = f"the files in it are not those that its {MANIFEST} lists"
        raise ValueError(msg)
    if sum(entry.size for entry in manifest.files) > LARGEST:
        msg = f"it would unpack to more than {LARGEST:,} bytes"
        raise ValueError(msg)
    for name in listed:
        first, *rest = name.split("/")
        known = name == FILE or name in home.files or (first in home.folders and rest)
        if not known or not all(NAME.fullmatch(part) for part in rest):
            msg = f"{shown(name)} does not belong into one"
            raise ValueError(msg)


def _unpack(packed: zipfile.ZipFile, entry: Entry, path: Path) -> None:
    """Unpack one file, and not a byte more than its list says.

    Raises:
        ValueError: it is not as the list says.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    left = entry.size
    with packed.open(entry.name) as file, path.open("xb") as into:
        while block := file.read(min(BLOCK, left + 1)):
            left -= len(block)
            if left < 0:
                break
            into.write(block)
        into.flush()
        os.fsync(into.fileno())
    if left or digest_of(path) != entry.sha256:
        msg = f"{shown(entry.name)} is not as it was when it was packed"
        raise ValueError(msg)


def _check_history(archive: Path, folder: Path) -> None:
    """Bring the history up to date, and see that all of it can be read.

    Raises:
        OSError: it cannot, in words.
    """
    with history(folder, create=False) as connection:
        if connection is None:
            return
        (said,) = connection.execute("PRAGMA integrity_check(1)").fetchone()
        broken = connection.execute("PRAGMA foreign_key_check").fetchone()
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    if said != "ok" or broken:
        msg = f"{archive}: its history is damaged ({said})"
        raise DamagedError(msg)


# -- into place ------------------------------------------------------------------------------------


def _ready(place: Path) -> _Ready:
    """What is to happen.

    Raises:
        OSError: nothing is ready.
    """
    try:
        return msgspec.json.decode((place / READY).read_bytes(), type=_Ready)
    except msgspec.DecodeError as error:
        msg = f"{place / READY}: cannot be read ({error})"
        raise OSError(msg) from error


def _pieces(home: Home) -> Iterator[tuple[str, Path]]:
    """Everything that is exchanged as a whole: its name, and where it belongs; the history after what belongs to it."""
    yield from home.folders.items()
    yield from home.files.items()
    yield from ((f"{FILE}{ending}", home.data / f"{FILE}{ending}") for ending in reversed(COMPANIONS))


def _exchange(home: Home, new: Path, aside: Path, gone: Collection[str]) -> None:
    """Take every step that has not been taken."""
    for name, target in _pieces(home):
        # A log goes with its history: with another one it would do harm.
        whole = FILE if name.startswith(FILE) else name
        if whole not in gone and not os.path.lexists(new / whole):
            continue  # taken before a kill
        # Where it is kept already, what is in its place was copied, and the program killed before the next step.
        is_kept = os.path.lexists(aside / name) and os.path.lexists(new / name)
        if os.path.lexists(target) and not is_kept:
            _move(target, aside / name)
        if os.path.lexists(new / name):
            _move(new / name, target)


def _change_back(home: Home, new: Path, aside: Path, gone: Collection[str]) -> None:
    """Take back every step, the last one first."""
    for name, target in reversed([*_pieces(home)]):
        is_whole = name == FILE or not name.startswith(FILE)
        if is_whole and name not in gone and not os.path.lexists(new / name):
            _move(target, new / name)
        if os.path.lexists(aside / name):
            _move(aside / name, target)


def _move(source: Path, target: Path) -> None:
    """Move a folder, or a file to wherever it may be.

    Raises:
        OSError: it cannot be moved.
    """
    target.parent.mkdir(parents=True, exist_ok=True)
    try:
        source.replace(target)
    except OSError as error:
        if error.errno != errno.EXDEV:
            raise
        with source.open("rb") as file, replacing(target) as into:
            shutil.copyfileobj(file, into)
        source.unlink()
