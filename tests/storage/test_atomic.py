"""A file is written whole or not at all."""

import os
import stat
import sys
from pathlib import Path

import pytest

from hiptimer.storage.atomic import remove_parts, replacing, write_text


def test_a_new_file_in_a_new_folder(tmp_path: Path) -> None:
    path = tmp_path / "a" / "b" / "w.toml"
    write_text(path, "title = 'ü'\n")
    assert path.read_bytes() == "title = 'ü'\n".encode()
    assert [one.name for one in path.parent.iterdir()] == ["w.toml"]


def test_a_failure_leaves_the_old_file_and_nothing_else(tmp_path: Path) -> None:
    path = tmp_path / "w.toml"
    path.write_text("old", encoding="utf-8")

    def interrupted() -> None:
        with replacing(path) as file:
            file.write(b"half")
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        interrupted()
    assert path.read_text(encoding="utf-8") == "old"
    assert [one.name for one in tmp_path.iterdir()] == ["w.toml"]


def test_a_full_disk_leaves_the_old_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "w.toml"
    path.write_text("old", encoding="utf-8")

    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OSError, match="No space left"):
        write_text(path, "new")
    assert path.read_text(encoding="utf-8") == "old"
    assert [one.name for one in tmp_path.iterdir()] == ["w.toml"]


def test_the_old_content_stands_until_the_end(tmp_path: Path) -> None:
    path = tmp_path / "w.toml"
    path.write_text("old", encoding="utf-8")
    with replacing(path) as file:
        file.write(b"new")
        file.flush()
        assert path.read_text(encoding="utf-8") == "old"
    assert path.read_text(encoding="utf-8") == "new"


def test_remains_of_a_killed_writer_are_removed_and_nothing_else(tmp_path: Path) -> None:
    path = tmp_path / "w[1].toml"
    names = {
        ".w[1].toml.0123456789ab.part": 90,
        ".w[1].toml.ba9876543210.part": 110,
        ".w1.toml.a.part": 90,
        "w[1].toml": 90,
    }
    for name, changed in names.items():
        (tmp_path / name).write_bytes(b"")
        os.utime(tmp_path / name, (changed, changed))
    remove_parts(path, before=100)
    remove_parts(tmp_path / "none" / "w.toml", before=100)
    assert {one.name for one in tmp_path.iterdir()} == set(names) - {".w[1].toml.0123456789ab.part"}


def test_a_file_where_a_folder_should_be(tmp_path: Path) -> None:
    (tmp_path / "a").write_text("", encoding="utf-8")
    with pytest.raises(OSError, match="a"):
        write_text(tmp_path / "a" / "w.toml", "new")


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has neither these permissions nor links for everybody")
def test_permissions_are_the_usual_and_links_are_followed(tmp_path: Path) -> None:
    usual, path, link = tmp_path / "usual", tmp_path / "w.toml", tmp_path / "link.toml"
    usual.write_text("", encoding="utf-8")
    link.symlink_to(path)
    write_text(link, "new")
    assert link.is_symlink()
    assert path.read_text(encoding="utf-8") == "new"
    assert stat.S_IMODE(path.stat().st_mode) == stat.S_IMODE(usual.stat().st_mode)
