"""Names that are safe anywhere, and files that are never lost nor written over."""

import errno
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hiptimer.core.workout import Item, Workout
from hiptimer.storage.own_files import (
    LONGEST,
    RESERVED,
    ChangedOutsideError,
    file_name,
    replace,
    stamp,
    write_new,
)
from hiptimer.storage.reading import LARGEST
from hiptimer.storage.workout_files import SCHEMA, save_workout, workout_text, write_workout
from tests.content import ASSETS
from tests.storage.dying import workout
from tests.storage.test_journal import dying

OLD = Workout(format=1, title="Hip day", exercise=(Item(name="Plank", seconds=30),))
NEW = Workout(format=1, title="Hip day", exercise=(Item(name="Plank", seconds=45),))

posix = pytest.mark.skipif(sys.platform == "win32", reason="Windows has none of these permissions, limits and forks")


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Hip day", "hip-day"),
        ("  Hüfte & Rücken!  ", "hüfte-rücken"),
        ("Ёлка 2", "ёлка-2"),
        ("../../etc/passwd", "etc-passwd"),
        ("C:\\CON", "c-con"),
        ("CON", "con-workout"),
        ("nul.toml", "nul-toml"),
        ("\u202e\u0000", "workout"),
        ("...", "workout"),
        ("", "workout"),
        ("💪", "workout"),
        ("Taken", "taken-3"),
        ("x" * 300, "x" * LONGEST),
    ],
)
def test_a_name_is_made_of_a_title(title: str, name: str) -> None:
    assert file_name(title, ["taken", "Taken-2", "other"]) == name


@given(st.text(max_size=80), st.lists(st.text(max_size=3)))
def test_every_name_is_safe_and_new(title: str, taken: list[str]) -> None:
    name = file_name(title, taken)
    assert name
    assert len(f"{name}.toml".encode()) <= 255
    assert all(letter.isalnum() or letter == "-" for letter in name)
    assert name[0] != "-"
    assert name not in RESERVED
    assert name.casefold() not in {one.casefold() for one in taken}
    assert file_name(title, [*taken, name]) not in {*taken, name}


def test_a_new_workout_finds_its_place(tmp_path: Path) -> None:
    folder = tmp_path / "data" / "workouts"
    first, text = write_workout(folder, OLD, taken=["hip-extension"])
    second, _ = write_workout(folder, OLD)
    third, _ = write_workout(folder, Workout(format=1, title="Hip extension", exercise=OLD.exercise), ["hip-extension"])
    assert [path.name for path in (first, second, third)] == ["hip-day.toml", "hip-day-2.toml", "hip-extension-2.toml"]
    assert first.read_text(encoding="utf-8") == text == workout_text(OLD)
    named = text.partition("\n")[0].removeprefix("#:schema ")
    assert (folder / named).read_bytes() == (ASSETS / SCHEMA).read_bytes()


def test_no_file_is_written_over(tmp_path: Path) -> None:
    write_new(tmp_path, "a", "one")
    with pytest.raises(FileExistsError, match="there is such a file already"):
        write_new(tmp_path, "a", "two")
    assert (tmp_path / "a.toml").read_text(encoding="utf-8") == "one"


@pytest.mark.parametrize("meanwhile", ["", "theirs", "old ", b"\xff\xfe", workout_text(NEW)])
def test_a_file_changed_outside_is_left_as_it_is(tmp_path: Path, meanwhile: str | bytes) -> None:
    path, text = write_workout(tmp_path, OLD)
    content = meanwhile if isinstance(meanwhile, bytes) else meanwhile.encode()
    path.write_bytes(content)
    with pytest.raises(ChangedOutsideError):
        save_workout(path, text, OLD, NEW)
    assert path.read_bytes() == content


def test_a_file_deleted_outside_comes_back_with_its_remarks(tmp_path: Path) -> None:
    path, _ = write_workout(tmp_path, OLD)
    path.unlink()
    save_workout(path, workout_text(OLD) + "# mine\n", OLD, NEW)
    assert path.read_text(encoding="utf-8") == workout_text(NEW) + "# mine\n"


def test_saving_again_and_again(tmp_path: Path) -> None:
    path, text = write_workout(tmp_path, OLD)
    for was, now in ((OLD, NEW), (NEW, OLD), (OLD, OLD)):
        text = save_workout(path, text, was, now)
        assert path.read_text(encoding="utf-8") == text
    assert [one.name for one in tmp_path.iterdir()] == ["hip-day.toml"]


def test_more_than_could_be_read_back_is_not_written(tmp_path: Path) -> None:
    write_new(tmp_path, "a", "old")
    with pytest.raises(OSError, match="take something out of it"):
        replace(tmp_path / "a.toml", "old", "x" * (LARGEST + 1))
    assert (tmp_path / "a.toml").read_text(encoding="utf-8") == "old"


def test_a_change_outside_is_noticed_by_its_stamp(tmp_path: Path) -> None:
    path, _ = write_workout(tmp_path, OLD)
    before = stamp(path)
    assert before == stamp(path) is not None
    path.write_text("longer " * 90, encoding="utf-8")
    assert stamp(path) != before
    path.unlink()
    assert stamp(path) is None
    assert stamp(tmp_path / "x\0") is None


def test_what_a_killed_writer_left_is_swept_away(tmp_path: Path) -> None:
    path, text = write_workout(tmp_path, OLD)
    for name, changed in ((".hip-day.toml.aa.part", 90), (".other.toml.aa.part", 90)):
        (tmp_path / name).write_bytes(b"")
        os.utime(tmp_path / name, (changed, changed))
    save_workout(path, text, OLD, NEW)
    assert sorted(one.name for one in tmp_path.iterdir()) == [".other.toml.aa.part", "hip-day.toml"]


@contextmanager
def small_disk(folder: Path) -> Iterator[None]:
    """A file system of 16 kB in that folder; where none may be mounted, no file may have more than 12 kB."""
    folder.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=16k,mode=777", "tmpfs", str(folder)]
    if shutil.which("mount") and subprocess.run(mount, capture_output=True, check=False).returncode == 0:
        try:
            yield
        finally:
            subprocess.run(["umount", str(folder)], check=True)
        return
    import resource  # noqa: PLC0415 not on Windows

    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (12_000, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


@posix
def test_a_full_disk_leaves_the_old_file_and_says_so(tmp_path: Path) -> None:
    folder = tmp_path / "small"
    items = tuple(Item(name=f"Plank {one}", seconds=30) for one in range(400))
    big = Workout(format=1, title="Hip day", exercise=items)
    with small_disk(folder):
        path, text = write_workout(folder, OLD)
        with pytest.raises(
            OSError, match=r"hip-day\.toml: could not be written: (the disk is full; make room|File too)"
        ):
            save_workout(path, text, OLD, big)
        assert path.read_text(encoding="utf-8") == text
        assert [one.name for one in folder.iterdir()] == ["hip-day.toml"]
        with pytest.raises(OSError, match="could not be written"):
            write_workout(folder, big)


@contextmanager
def nobody() -> Iterator[None]:
    """Root may write anywhere, so it becomes nobody for a moment."""
    if os.geteuid():
        yield
        return
    os.seteuid(65534)
    try:
        yield
    finally:
        os.seteuid(0)


@posix
def test_a_folder_that_may_only_be_read(tmp_path: Path) -> None:
    del tmp_path  # nobody may not even look into it
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        path, text = write_workout(folder / "workouts", OLD)
        for place, mode in ((folder, 0o755), (path.parent, 0o555)):
            place.chmod(mode)
        with nobody():
            with pytest.raises(OSError, match="could not be written: that is not allowed; give yourself permission"):
                save_workout(path, text, OLD, NEW)
            with pytest.raises(OSError, match="could not be written: that is not allowed"):
                write_workout(path.parent, OLD)
        assert path.read_text(encoding="utf-8") == text
        assert [one.name for one in path.parent.iterdir()] == ["hip-day.toml"]
        path.parent.chmod(0o755)


@pytest.mark.parametrize("code", [errno.EROFS, errno.EDQUOT, errno.EIO])
def test_the_system_s_reason_is_told_with_what_to_do(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, code: int
) -> None:
    path, text = write_workout(tmp_path, OLD)

    def refuse(_: int) -> None:
        raise OSError(code, "Input/output error")

    monkeypatch.setattr(os, "fsync", refuse)
    with pytest.raises(OSError, match=r"could not be written: (nothing can be|your share|Input/output error)"):
        save_workout(path, text, OLD, NEW)
    assert path.read_text(encoding="utf-8") == text


@posix
def test_a_kill_at_any_line_leaves_the_old_workout_or_the_new(tmp_path: Path) -> None:
    with dying(tmp_path, "workouts") as process:
        assert process.stdout is not None
        count = int(process.stdout.read())
    files = [tmp_path / str(number) / "own" / "workout-1.toml" for number in range(count)]
    found = [path.read_text(encoding="utf-8") for path in files]
    assert found[0] == workout_text(workout(1))
    assert found[-1] == workout_text(workout(2))
    assert {*found} == {found[0], found[-1]}
    assert count > 10
