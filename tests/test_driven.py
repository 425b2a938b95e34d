"""The program in a window on a screen of its own, driven by its keys: killed in mid-set, put to sleep, started twice.

One session after the other and one screen for all; what the program knows of its place is read from its journal.
"""

import json
import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, TypeVar

import pytest

from hiptimer.storage.history.reading import last_done, read_session

Answer = TypeVar("Answer")

PROGRAMS = ("Xvfb", "xdotool")
ABSENT = [name for name in PROGRAMS if shutil.which(name) is None]
PATIENCE = 20.0
"""Seconds; nothing takes so long unless it has gone wrong."""

WORKOUT = """
format = 1
title = "Steps"
lead_in = 0
change_over = 0
side_change = 0
sets = 2

[[exercise]]
name = "Step"
sides = "each"
reps = 8
tempo = "1-0-1-0"
rest = 0
"""

pytestmark = [
    pytest.mark.screen,
    pytest.mark.skipif(bool(ABSENT), reason=f"{', '.join(ABSENT)} not installed (Debian: xvfb, xdotool)"),
]


@pytest.fixture
def screen() -> Iterator[dict[str, str]]:
    """The environment of programs on an empty screen."""
    read, write = os.pipe()
    # A server that begins anew when its last client goes turns away whoever comes meanwhile; and on a busy machine a
    # key is down for so long that it would repeat.
    steady = ["-noreset", "-r"]
    command = ["Xvfb", "-displayfd", str(write), "-screen", "0", "1280x800x24", "-nolisten", "tcp", *steady]
    with subprocess.Popen(command, pass_fds=[write], stderr=subprocess.DEVNULL) as server:
        os.close(write)
        with os.fdopen(read) as told:
            number = told.readline().strip()
        yield os.environ | {
            "DISPLAY": f":{number}",
            "QT_QPA_PLATFORM": "xcb",
            "DBUS_SESSION_BUS_ADDRESS": "unix:path=/nowhere",
        }
        server.terminate()


class Stage:
    """One data folder and one screen, and the programs that run there."""

    def __init__(self, folder: Path, environment: dict[str, str]) -> None:
        self.workout = folder / "steps.toml"
        self.workout.write_text(WORKOUT, encoding="utf-8")
        self.data = folder / "data"
        self.environment = environment
        self.options = ["--re-entry", "0", "--voice-engine", "silent", "--talk", "tones", "--no-full-screen"]

    def command(self, *words: str, welcome: bool = False) -> list[str]:
        options = self.options if welcome else [*self.options, "--no-welcome"]
        return [sys.executable, "-m", "hiptimer", "--data-dir", str(self.data), *options, *words]

    @contextmanager
    def running(self, *words: str, welcome: bool = False) -> Iterator[subprocess.Popen[str]]:
        """The program, which is killed in the end."""
        command = self.command(*words, welcome=welcome)
        with subprocess.Popen(command, env=self.environment, text=True) as process:
            try:
                yield process
            finally:
                process.kill()

    def journal(self) -> dict[str, Any]:
        """What the journal says; nothing where there is none."""
        file = self.data / "state" / "session.json"
        return json.loads(file.read_text("utf-8")) if file.exists() else {}

    def where(self) -> tuple[Any, ...]:
        """Set, side and repetition of the journal."""
        place = self.journal().get("place", {})
        return tuple(place.get(name) for name in ("set", "side", "rep"))

    def press(self, title: str, key: str) -> None:
        """Press a key in the window of that title, as soon as it is there."""
        self.focus(title)
        self.xdotool("key", key)

    def focus(self, title: str) -> None:
        """Have the window of that title get the keys, as soon as it is there."""
        found = wait_for(lambda: self.windows(title))
        self.xdotool("windowfocus", "--sync", found[-1])

    def windows(self, title: str) -> list[str]:
        """The windows of that title."""
        return self.xdotool("search", "--name", f"^{title} · hiptimer$").split()

    def xdotool(self, *words: str) -> str:
        done = subprocess.run(
            ["xdotool", *words], env=self.environment, capture_output=True, text=True, check=False, timeout=PATIENCE
        )
        return done.stdout


def wait_for(question: Callable[[], Answer]) -> Answer:
    """Ask until there is an answer."""
    deadline = time.monotonic() + PATIENCE
    while not (answer := question()):
        assert time.monotonic() < deadline, "waited in vain"
        time.sleep(0.03)
    return answer


def test_it_goes_on_after_a_kill_pauses_in_a_sleep_and_is_shown_by_a_second_start(
    tmp_path: Path, screen: dict[str, str]
) -> None:
    stage = Stage(tmp_path, screen)
    with stage.running("play", str(stage.workout), "--silent") as program:
        wait_for(lambda: stage.where()[2])
        stage.press("Session", "Right")
        wait_for(lambda: stage.where() == (1, "right", 2))
        program.send_signal(signal.SIGKILL)
    killed = stage.journal()

    with stage.running() as program:
        stage.press(r"Go on\?", "space")
        wait_for(lambda: stage.journal()["at"] != killed["at"])
        gone_on = stage.journal()["place"]
        assert stage.where() == (1, "right", 2)
        assert gone_on["words"] == "Step, right leg, set 1 of 2, repetition 2 of 8"

        wait_for(lambda: stage.where() == (1, "right", 3))
        program.send_signal(signal.SIGSTOP)
        time.sleep(3)
        before = stage.journal()["at"]
        program.send_signal(signal.SIGCONT)
        wait_for(lambda: stage.journal()["at"] != before)
        asleep = stage.journal()["place"]["position"]

        second = subprocess.run(stage.command(), env=screen, capture_output=True, text=True, check=False, timeout=20)
        assert (second.returncode, second.stderr) == (0, "hiptimer: runs already; its window is in front now\n")
        time.sleep(1)
        assert stage.journal()["place"]["position"] == asleep, "it went on although it had slept"

        stage.press("Session", "q")
        assert program.wait(PATIENCE) == 0
    assert stage.where() == (1, "right", 3)
    # All of it is one session in the history.
    found = read_session(stage.data / "data", killed["session"])
    assert found is not None
    assert found.ended is None
    assert [(one.done.side, one.done.reps) for one in found.sets] == [("right", 2)]
    assert list(last_done(stage.data / "data")) == [str(stage.workout)]
