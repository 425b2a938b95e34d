"""The second start shows the first one's window and ends; neither a killed nor a hung one ever keeps it from starting.

Real processes, real sockets: what the operating system frees and what it leaves behind is the point.
"""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLockFile
from PySide6.QtNetwork import QLocalSocket
from pytestqt.qtbot import QtBot

from hiptimer.desktop import instance
from hiptimer.desktop.instance import PATIENCE, TOKEN, Claim, claim
from tests.desktop.processes import line, output, python, running

POSIX_ONLY = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such signals")

FIRST = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from hiptimer.desktop.instance import claim
application = QCoreApplication(sys.argv)
held = claim(Path(sys.argv[1]))
assert held.listen(lambda: print("shown", flush=True)) is None
print("ready", flush=True)
sys.exit(application.exec())
"""

SECOND = """
import sys
from pathlib import Path
from hiptimer.desktop.instance import claim
held = claim(Path(sys.argv[1]))
print("first" if held else "told", int("PySide6.QtNetwork" in sys.modules))
"""


@pytest.fixture(autouse=True)
def sockets(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Sockets of this test alone."""
    folder = tmp_path / "run"
    folder.mkdir()
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(folder))
    monkeypatch.setenv(TOKEN, "")  # whatever the test makes of it is undone
    monkeypatch.delenv(TOKEN)
    return folder


@pytest.fixture
def first(tmp_path: Path) -> Iterator[subprocess.Popen[str]]:
    """A program that is the first, and says when it is shown."""
    with running(python(FIRST, str(tmp_path))) as process:
        assert line(process) == "ready"
        yield process


@pytest.fixture
def begin(tmp_path: Path) -> Iterator[Callable[[], Claim | None]]:
    """Claims the folder, and gives it up after the test."""
    made: list[Claim] = []

    def start() -> Claim | None:
        found = claim(tmp_path, patience=0.1)
        made.extend([found] if found else [])
        return found

    yield start
    for each in made:
        each.close()


def second(folder: Path) -> str:
    return output(python(SECOND, str(folder)))


def test_a_second_start_shows_the_first_and_ends(first: subprocess.Popen[str], tmp_path: Path) -> None:
    assert second(tmp_path) == "told 1"
    assert line(first) == "shown"
    began = time.perf_counter()
    assert claim(tmp_path) is None
    assert time.perf_counter() - began < PATIENCE / 2
    assert line(first) == "shown"


def test_another_data_folder_is_another_program(first: subprocess.Popen[str], tmp_path: Path) -> None:
    assert first.poll() is None
    assert second(tmp_path / "other") == "first 0"


@POSIX_ONLY
@pytest.mark.usefixtures("qapp")
def test_what_a_killed_one_leaves_behind_is_no_hindrance(
    first: subprocess.Popen[str], tmp_path: Path, sockets: Path
) -> None:
    first.send_signal(signal.SIGKILL)
    first.wait()
    assert {path.suffix for path in sockets.iterdir()} == {"", ".lock"}, (
        "it left nothing behind: the test shows nothing"
    )
    began = time.perf_counter()
    held = claim(tmp_path)
    assert time.perf_counter() - began < PATIENCE / 2
    assert held is not None
    assert held.listen(lambda: None) is None
    assert claim(tmp_path, patience=0.0) is not None, "nobody answers in this thread, so this one starts all the same"
    held.close()
    assert list(sockets.iterdir()) == []


@POSIX_ONLY
def test_one_that_hangs_is_not_waited_for(first: subprocess.Popen[str], tmp_path: Path) -> None:
    first.send_signal(signal.SIGSTOP)
    try:
        began = time.perf_counter()
        held = claim(tmp_path)
        taken = time.perf_counter() - began
    finally:
        first.send_signal(signal.SIGCONT)
    assert held is not None
    assert taken < PATIENCE + 0.25
    assert held.listen(lambda: None) == "another hiptimer runs with this data folder and does not answer"


def test_two_at_the_same_moment_are_still_one(tmp_path: Path) -> None:
    script = FIRST.replace("assert held", "assert held or sys.exit()\nassert held")
    with running(python(script, str(tmp_path))) as one, running(python(script, str(tmp_path))) as other:
        assert {line(one), line(other)} == {"ready", ""}


def test_a_start_before_the_first_listens_is_answered_when_it_does(
    qtbot: QtBot, begin: Callable[[], Claim | None], tmp_path: Path
) -> None:
    held = begin()
    assert held is not None
    with running(python(SECOND, str(tmp_path))) as later:
        shown: list[str] = []
        assert held.listen(lambda: shown.append("shown")) is None
        qtbot.waitUntil(lambda: shown == ["shown"])
        qtbot.waitUntil(lambda: later.poll() is not None)
        assert line(later) == "told 1"


def test_the_first_needs_no_network_and_no_time(tmp_path: Path) -> None:
    assert second(tmp_path) == "first 0"
    taken = []
    for number in range(20):
        began = time.process_time()
        held = claim(tmp_path / str(number))
        taken.append(time.process_time() - began)
        assert held is not None
        held.close()
    assert sorted(taken)[len(taken) // 2] < 0.005


@pytest.mark.usefixtures("qapp")
def test_who_gives_up_the_right_lets_the_next_one_have_it(begin: Callable[[], Claim | None], sockets: Path) -> None:
    held = begin()
    assert held is not None
    assert held.listen(lambda: None) is None
    assert len(list(sockets.iterdir())) == 2
    held.close()
    held.close()
    assert list(sockets.iterdir()) == []
    again = begin()
    assert again is not None
    assert again.listen(lambda: None) is None


@pytest.mark.parametrize(
    ("words", "shown", "answer"),
    [
        (b"show yourself \n", 1, b"here I am\n"),
        (b"show yourself a-token\n", 1, b"here I am\n"),
        (b"format the disk\n", 0, b""),
        (b"\xff\xfe\n", 0, b""),
        (b"x" * (instance.LONGEST_LINE + 1), 0, b""),
    ],
)
def test_only_its_own_words_are_heard(
    qtbot: QtBot, begin: Callable[[], Claim | None], tmp_path: Path, words: bytes, shown: int, answer: bytes
) -> None:
    held = begin()
    assert held is not None
    seen: list[str | None] = []
    assert held.listen(lambda: seen.append(os.environ.get(TOKEN))) is None
    caller = QLocalSocket()
    caller.connectToServer(instance._place(tmp_path))
    caller.write(words)
    qtbot.waitUntil(lambda: caller.state() == QLocalSocket.LocalSocketState.UnconnectedState)
    assert bytes(caller.readAll().data()) == answer
    assert len(seen) == shown
    assert seen == [None if b"token" not in words else "a-token"][:shown]


def test_one_who_says_nothing_holds_nobody_up(qtbot: QtBot, begin: Callable[[], Claim | None], tmp_path: Path) -> None:
    held = begin()
    assert held is not None
    seen: list[str] = []
    assert held.listen(lambda: seen.append("shown")) is None
    silent, caller = QLocalSocket(), QLocalSocket()
    for each in (silent, caller):
        each.connectToServer(instance._place(tmp_path))
        qtbot.waitUntil(lambda each=each: each.state() == QLocalSocket.LocalSocketState.ConnectedState)
    caller.write(b"show your")
    caller.flush()
    caller.write(b"self \n")
    qtbot.waitUntil(lambda: seen == ["shown"])


@POSIX_ONLY
def test_a_stranger_is_not_asked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    place = tmp_path / "place"
    assert not instance._is_ours(str(place))
    place.touch()
    assert instance._is_ours(str(place))
    monkeypatch.setattr(os, "getuid", lambda: os.geteuid() + 1)
    assert not instance._is_ours(str(place))


def test_on_windows_a_pipe_has_a_name_and_no_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "win32")
    places = set()
    for user in ("ann", "ben"):
        monkeypatch.setenv("USERNAME", user)
        places.add(instance._place(tmp_path))
    assert len(places) == 2
    assert all(instance._address(place).startswith("hiptimer-") for place in places)


@pytest.mark.parametrize("runtime", [None, "", "relative", "/nowhere/at/all"])
def test_without_a_folder_for_sockets_the_one_for_temporary_files_serves(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, runtime: str | None
) -> None:
    if runtime is None:
        monkeypatch.delenv("XDG_RUNTIME_DIR")
    else:
        monkeypatch.setenv("XDG_RUNTIME_DIR", runtime)
    monkeypatch.setattr(instance.QDir, "tempPath", lambda: "/temporary")
    assert instance._place(tmp_path).startswith("/temporary/hiptimer-")


def test_the_place_is_short_whatever_the_folder(tmp_path: Path) -> None:
    deep = tmp_path / ("long folder name " * 12) / "é" / os.fsdecode(b"\xff")
    assert len(Path(instance._place(deep)).name) < 40
    assert instance._place(deep) == instance._place(deep / ".." / deep.name)
    assert instance._place(deep) != instance._place(tmp_path)


def test_where_no_lock_can_be_made_the_program_starts_all_the_same(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(instance, "_place", lambda _folder: str(tmp_path / "nowhere" / "place"))
    held = claim(tmp_path)
    assert held is not None
    assert "cannot be written" in str(held.listen(lambda: None))


@pytest.mark.usefixtures("qapp")
def test_where_nothing_can_be_listened_on_the_reason_is_told(tmp_path: Path) -> None:
    lock = QLockFile(str(tmp_path / "lock"))
    assert lock.tryLock(0)
    held = Claim(str(tmp_path / "nowhere" / "place"), lock)
    assert "cannot be listened on" in str(held.listen(lambda: None))
    held.close()
