"""Everything in one archive and back: the same bytes and rows, or, of what cannot be trusted, nothing."""

import errno
import io
import json
import shutil
import sqlite3
import zipfile
from collections.abc import Callable, Mapping
from contextlib import closing, suppress
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path
from typing import Any, Final

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from hiptimer.storage import archive as making
from hiptimer.storage.archive import MANIFEST, Home, write_archive
from hiptimer.storage.history.reading import list_sessions, read_sessions
from hiptimer.storage.history.schema import FILE
from hiptimer.storage.reading import BadFileError
from hiptimer.storage.taking_back import discard, is_ready, put_in_place, unpack
from tests.storage.history.pasts import fill, lists, past

NOW: Final = datetime(2025, 3, 1, 18, 30, tzinfo=UTC)


def home(folder: Path) -> Home:
    data = folder / "data"
    return Home(
        data=data,
        files={"settings.toml": folder / "config" / "settings.toml", "quick.toml": folder / "state" / "quick.toml"},
        folders={"workouts": data / "workouts", "exercises": data / "exercises"},
        under_way=data / "taking-back",
        replaced=data / "replaced",
    )


def write(path: Path, content: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)


def furnish(place: Home, mark: str) -> None:
    """Something of everything, told apart by a mark."""
    fill(place.data, [past(mark, title=mark)])
    write(place.files["settings.toml"], f"level = '{mark}'".encode())
    write(place.folders["workouts"] / f"{mark}.toml", mark.encode())
    write(place.folders["exercises"] / "same.toml", mark.encode())


def state(place: Home) -> dict[str, object]:
    """Everything there is, as it counts: bytes of files, sessions of the history."""
    found: dict[str, object] = {name: path.read_bytes() for name, path in place.files.items() if path.exists()}
    for name, folder in place.folders.items():
        found |= {
            f"{name}/{path.relative_to(folder)}": path.read_bytes() for path in folder.rglob("*") if path.is_file()
        }
    return found | {"sessions": read_sessions(place.data)}


def wipe(place: Home) -> None:
    for path in (*place.folders.values(), place.data, *(one.parent for one in place.files.values())):
        shutil.rmtree(path, ignore_errors=True)


def take_back(place: Home, archive: Path) -> Path:
    unpack(place, archive, NOW)
    return put_in_place(place)


names = st.text(st.characters(codec="utf-8", categories=["L", "N"]), min_size=1, max_size=8).map(
    lambda name: f"{name}.toml"
)
files = st.dictionaries(names, st.binary(max_size=3000), max_size=3)


@given(lists, files, files, st.none() | st.binary(max_size=200), st.none() | st.binary(max_size=200))
@settings(max_examples=20, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_what_was_archived_comes_back_as_it_was(
    tmp_path_factory: pytest.TempPathFactory,
    sessions: Any,  # noqa: ANN401
    workouts: Mapping[str, bytes],
    exercises: Mapping[str, bytes],
    kept: bytes | None,
    quick: bytes | None,
) -> None:
    folder = tmp_path_factory.mktemp("home")
    place, out = home(folder), folder / "all.zip"
    if sessions:
        fill(place.data, sessions)
    for where, content in (
        *((place.folders["workouts"] / name, content) for name, content in workouts.items()),
        *((place.folders["exercises"] / "more" / name, content) for name, content in exercises.items()),
        *(
            (place.files[name], content)
            for name, content in (("settings.toml", kept), ("quick.toml", quick))
            if content
        ),
    ):
        write(where, content)
    before = state(place)
    write_archive(place, out, "1.2", NOW)
    wipe(place)
    assert state(place) == {"sessions": ()}
    take_back(place, out)
    assert state(place) == before
    assert not place.under_way.exists()


@pytest.fixture
def two(tmp_path: Path) -> tuple[Home, Path]:
    """A home with something of everything, and an archive of another one."""
    old, place, out = home(tmp_path / "old"), home(tmp_path / "here"), tmp_path / "all.zip"
    furnish(old, "old")
    write_archive(old, out, "1.2", NOW)
    furnish(place, "here")
    write(place.files["quick.toml"], b"only here")
    return place, out


def test_what_there_was_before_is_kept(two: tuple[Home, Path], tmp_path: Path) -> None:
    place, out = two
    aside = take_back(place, out)
    assert state(place) == state(home(tmp_path / "old"))
    assert aside.parent == place.replaced
    assert (aside / "settings.toml").read_bytes() == b"level = 'here'"
    assert (aside / "quick.toml").read_bytes() == b"only here"
    assert (aside / "workouts" / "here.toml").read_bytes() == b"here"
    assert [one.id for one in list_sessions(aside)] == ["here"]


def test_a_log_beside_the_history_goes_with_it(two: tuple[Home, Path]) -> None:
    place, out = two
    with closing(sqlite3.connect(place.data / FILE)) as open_still:
        open_still.execute("UPDATE session SET note = 'in the log'")
        open_still.commit()
        aside = take_back(place, out)
    assert [one.title for one in list_sessions(place.data)] == ["old"]
    assert [one.note for one in list_sessions(aside)] == ["in the log"]


def test_an_archive_is_made_while_a_session_is_written_down(two: tuple[Home, Path], tmp_path: Path) -> None:
    place, _ = two
    with closing(sqlite3.connect(place.data / FILE)) as writer:
        writer.execute("UPDATE session SET note = 'half'")
        write_archive(place, tmp_path / "now.zip", "1.2", NOW)
        writer.rollback()
    wipe(place)
    take_back(place, tmp_path / "now.zip")
    assert [(one.title, one.note) for one in list_sessions(place.data)] == [("here", "")]


# -- killed, or something in the way ---------------------------------------------------------------


class Killed(BaseException):
    """Nothing of the program runs any more."""


def stopping_at(step: int, error: BaseException, monkeypatch: pytest.MonkeyPatch) -> Callable[[], int]:
    """Have that change of the disk fail, before it is done or after it; tells how many there were."""
    counted = [0]

    def watched(act: Callable[..., Any]) -> Callable[..., Any]:
        def done(*arguments: Any, **named: Any) -> Any:  # noqa: ANN401
            counted[0] += 1
            if counted[0] == 2 * step:
                raise error
            found = act(*arguments, **named)
            if counted[0] == 2 * step - 1:
                raise error
            counted[0] += 1
            return found

        return done

    for owner, name in ((Path, "replace"), (Path, "unlink"), (Path, "mkdir"), (shutil, "rmtree")):
        monkeypatch.setattr(owner, name, watched(getattr(owner, name)))
    return lambda: counted[0]


STEPS: Final = range(1, 40)


@pytest.mark.parametrize("step", STEPS)
def test_killed_at_any_moment_it_is_the_old_state_or_the_new_one(
    two: tuple[Home, Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, step: int
) -> None:
    place, out = two
    before, after = state(place), state(home(tmp_path / "old"))
    with monkeypatch.context() as patched, suppress(Killed):
        stopping_at(step, Killed(), patched)
        take_back(place, out)
    # The next start.
    if is_ready(place):
        put_in_place(place)
        assert state(place) == after
    else:
        discard(place)
        assert state(place) in (before, after)
    assert not place.under_way.exists()


@pytest.mark.parametrize("step", STEPS)
def test_what_fails_leaves_everything_as_it_was(
    two: tuple[Home, Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, step: int
) -> None:
    place, out = two
    before, failed = state(place), True
    unpack(place, out, NOW)
    with monkeypatch.context() as patched:
        stopping_at(step, OSError("the disk is full"), patched)
        try:
            put_in_place(place)
        except OSError:
            pass
        else:
            failed = False
    if is_ready(place):
        put_in_place(place)
        failed = False
    assert state(place) == (before if failed else state(home(tmp_path / "old")))


def test_files_on_another_disk_are_copied(
    two: tuple[Home, Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    place, out = two
    rename = Path.replace

    def crossing(source: Path, target: Path) -> Path:
        if ("data" in source.parts) != ("data" in Path(target).parts):
            raise OSError(errno.EXDEV, "Invalid cross-device link")
        return rename(source, target)

    monkeypatch.setattr(Path, "replace", crossing)
    aside = take_back(place, out)
    assert state(place) == state(home(tmp_path / "old"))
    assert (aside / "settings.toml").read_bytes() == b"level = 'here'"


# -- archives that are none ------------------------------------------------------------------------


def packed(files: Mapping[str, bytes], manifest: Mapping[str, object] | None = None) -> bytes:
    """An archive made by somebody who knows how."""
    listed = [{"name": name, "size": len(data), "sha256": sha256(data).hexdigest()} for name, data in files.items()]
    told = {"format": 1, "program": "1", "made": "2025-03-01T18:30:00Z", "files": listed, **(manifest or {})}
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(MANIFEST, json.dumps(told))
        for name, data in files.items():
            archive.writestr(name, data)
    return out.getvalue()


def listing(name: str, size: int, data: bytes) -> dict[str, object]:
    return {"files": [{"name": name, "size": size, "sha256": sha256(data).hexdigest()}]}


def plain_zip() -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("settings.toml", "")
    return out.getvalue()


def history_of(version: int) -> bytes:
    with closing(sqlite3.connect(":memory:")) as connection:
        connection.executescript(
            (Path(__file__).parent / "history" / "version-1.sql").read_text(encoding="utf-8")
            + f"PRAGMA user_version = {version};"
        )
        return connection.serialize()


def torn(database: bytes) -> bytes:
    """Pages in the middle are somebody else's."""
    return database[:8192] + b"\xa5" * 8192 + database[16384:]


ZEROS: Final = bytes(50_000_000)

BAD: Final = {
    "empty": (b"", "is no archive"),
    "text": (b"settings" * 100, "it does not end as one does"),
    "another zip": (plain_zip(), "there is no manifest.json in it"),
    "up and out": (packed({"workouts/../../x.toml": b""}), "does not belong into one"),
    "absolute": (packed({"/etc/x": b""}), "does not belong into one"),
    "a drive": (packed({"workouts/C:x.toml": b""}), "does not belong into one"),
    "a backslash": (packed({"workouts/..\\x.toml": b""}), "does not belong into one"),
    "a folder's name": (packed({"workouts": b""}), "does not belong into one"),
    "nothing after the folder": (packed({"workouts/": b""}), "does not belong into one"),
    "elsewhere": (packed({"cache/x": b""}), "does not belong into one"),
    "a log": (packed({f"{FILE}-wal": b""}), "does not belong into one"),
    "not listed": (packed({"settings.toml": b""}, {"files": []}), "are not those that its manifest.json lists"),
    "not there": (packed({}, listing("settings.toml", 0, b"")), "are not those that its manifest.json lists"),
    "smaller than it is": (packed({"settings.toml": ZEROS}, listing("settings.toml", 9, ZEROS)), "not as it was"),
    "larger than it is": (packed({"settings.toml": b"a"}, listing("settings.toml", 99, b"a")), "not as it was"),
    "other bytes": (packed({"settings.toml": b"a"}, listing("settings.toml", 1, b"b")), "not as it was"),
    "too large": (packed({}, listing("settings.toml", 2**40, b"")), "is no archive"),
    "too large together": (
        packed({"workouts/a": b"", "workouts/b": b""}, {"files": [
            {"name": f"workouts/{one}", "size": 2**30, "sha256": ""} for one in "ab"]}),
        "unpack to more than",
    ),
    "newer": (packed({}, {"format": 2, "program": "9.1"}), "was made by hiptimer '9.1', which is newer"),
    "older than any": (packed({}, {"format": "0"}), "is no archive"),
    "a newer history": (packed({FILE: history_of(99)}), "newer version of hiptimer .format 99"),
    "a damaged history": (packed({FILE: torn(history_of(1))}), "its history"),
    "somebody else's": (packed({FILE: b"SQLite format 3\0" + b"x" * 5000}), "its history cannot be used"),
    "brackets": (packed({}).replace(b"manifest.json", b"manifest.jsom"), "there is no manifest.json in it"),
}  # fmt: skip


@pytest.mark.parametrize(("content", "words"), BAD.values(), ids=BAD)
def test_an_archive_that_cannot_be_trusted_is_refused_in_words(
    two: tuple[Home, Path], tmp_path: Path, content: bytes, words: str
) -> None:
    place, _ = two
    before, bad = state(place), tmp_path / "bad.zip"
    bad.write_bytes(content)
    with pytest.raises(BadFileError, match=words) as refused:
        unpack(place, bad, NOW)
    assert str(bad) in str(refused.value)
    assert state(place) == before
    assert not place.under_way.exists()
    assert not (tmp_path / "x.toml").exists()


def test_an_archive_that_is_not_there(two: tuple[Home, Path], tmp_path: Path) -> None:
    with pytest.raises(BadFileError, match="there is no such file"):
        unpack(two[0], tmp_path / "none.zip", NOW)
    with pytest.raises(BadFileError, match="there is no such file"):
        unpack(two[0], tmp_path, NOW)


@pytest.fixture(scope="module")
def small(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("small")
    furnish(home(folder), "small")
    write_archive(home(folder), folder / "all.zip", "1.2", NOW)
    return folder


@given(st.data())
@settings(max_examples=60, deadline=None)
@example(None)
def test_an_archive_with_any_bytes_changed_is_taken_back_as_it_was_or_refused(small: Path, data: st.DataObject) -> None:
    content, place = bytearray((small / "all.zip").read_bytes()), home(small / "there")
    if data is not None:
        for _ in range(data.draw(st.integers(1, 3))):
            content[data.draw(st.integers(0, len(content) - 1))] = data.draw(st.integers(0, 255))
        del content[data.draw(st.integers(len(content) // 2, len(content)) | st.just(len(content))) :]
    bad = small / "bad.zip"
    bad.write_bytes(content)
    with suppress(BadFileError, OSError):
        take_back(place, bad)
        assert state(place) == state(home(small))
    wipe(place)


def test_an_older_history_in_an_archive_is_brought_up_to_date(two: tuple[Home, Path], tmp_path: Path) -> None:
    place, _ = two
    (tmp_path / "v1.zip").write_bytes(packed({FILE: history_of(1)}))
    take_back(place, tmp_path / "v1.zip")
    assert [one.title for one in list_sessions(place.data)] == ["Tuesday"]


# -- what is not archived --------------------------------------------------------------------------


def test_a_name_that_could_not_be_taken_back_is_told(two: tuple[Home, Path], tmp_path: Path) -> None:
    place, _ = two
    write(place.folders["workouts"] / "a:b.toml", b"")
    with pytest.raises(OSError, match=r"a:b.toml: has a name that some systems do not take; rename it first"):
        write_archive(place, tmp_path / "new.zip", "1.2", NOW)
    assert not (tmp_path / "new.zip").exists()


def test_more_than_one_archive_takes_is_told(two: tuple[Home, Path], monkeypatch: pytest.MonkeyPatch) -> None:
    place, out = two
    before = out.read_bytes()
    monkeypatch.setattr(making, "LARGEST", 10)
    with pytest.raises(OSError, match=r"are more than one archive takes .*; the largest is history.sqlite"):
        write_archive(place, out, "1.2", NOW)
    assert out.read_bytes() == before


def test_a_damaged_history_is_told_when_an_archive_is_made(two: tuple[Home, Path], tmp_path: Path) -> None:
    place, _ = two
    (place.data / FILE).write_bytes(b"no database " * 1000)
    with pytest.raises(OSError, match="is no history of sessions, or a damaged one"):
        write_archive(place, tmp_path / "new.zip", "1.2", NOW)


def test_what_is_half_written_stays_out(two: tuple[Home, Path], tmp_path: Path) -> None:
    place, _ = two
    write(place.folders["workouts"] / ".a.toml.123.part", b"half")
    manifest = write_archive(place, tmp_path / "new.zip", "1.2", NOW)
    assert sorted(one.name for one in manifest.files) == [
        "exercises/same.toml", "history.sqlite", "quick.toml", "settings.toml", "workouts/here.toml",
    ]  # fmt: skip
