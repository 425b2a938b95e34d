"""A session is done, said to have been heavy, mended, handed out and deleted in the program's window, by keys alone.

What comes of it is asked of the program itself from outside, and read by another program's reader.
"""

import json
import subprocess
from collections.abc import Sequence
from pathlib import Path

import fitdecode
import pytest

from hiptimer.core.past import PastSession
from hiptimer.storage.history.reading import read_sessions
from hiptimer.storage.history.schema import FILE
from tests.test_driven import ABSENT, PATIENCE, Stage, screen, wait_for

__all__ = ["screen"]

HEAVY = """
format = 1
title = "Heavy as lead"
lead_in = 1
change_over = 0
[[exercise]]
use = "deadlift"
reps = 2
tempo = "1-0-1-0"
rest = 0
"""

pytestmark = [
    pytest.mark.screen,
    pytest.mark.skipif(bool(ABSENT), reason=f"{', '.join(ABSENT)} not installed (Debian: xvfb, xdotool)"),
]


def keys(stage: Stage, title: str, names: str) -> None:
    """Keys one after the other, by their names with blanks between, as soon as the window of that title is there."""
    first, *others = names.split()
    stage.press(title, first)
    if others:
        stage.xdotool("key", "--delay", "15", *others)


def told(stage: Stage, *words: str) -> str:
    """What the program tells in a terminal, while its window is open."""
    command = stage.command(*words)
    done = subprocess.run(command, env=stage.environment, capture_output=True, text=True, check=True, timeout=PATIENCE)
    return done.stdout


def kept(stage: Stage) -> Sequence[PastSession]:
    """The sessions in the history."""
    return read_sessions(stage.data / "data")


def in_file(stage: Stage, text: str) -> bool:
    """Whether a text is anywhere in the history's files."""
    files = (stage.data / "data").glob(f"{FILE}*")
    return any(text.encode() in file.read_bytes() for file in files)


def test_a_session_from_its_last_rep_until_it_is_gone(tmp_path: Path, screen: dict[str, str]) -> None:
    stage = Stage(tmp_path, screen)
    stage.workout.write_text(HEAVY, encoding="utf-8")
    with stage.running("play", str(stage.workout), "--silent") as program:
        # How many were left, and how heavy it was.
        keys(stage, "Done", "2 Up Up ctrl+a 1 6 Escape")
        keys(stage, "Choose a workout", "y")
        wait_for(lambda: stage.windows("History"))
        (before,) = json.loads(told(stage, "history", "--json"))["sessions"]
        (done,) = before["sets"]
        assert (before["title"], before["reserve"], done["load"], done["done"]["reps"]) == ("Heavy as lead", 2, 16, 2)
        assert before["started"] < done["started"] < before["ended"]

        # From the list past the two pages, export and plan to the set; its load is in the fourth column.
        keys(stage, "History", "Tab Tab Tab Tab Home Right Right Right 2 0 period 5 Return")
        wait_for(lambda: kept(stage)[0].sets[0].load == 20.5)
        log = tmp_path / "log.fit"
        told(stage, "history", "--export", str(log))
        with fitdecode.FitReader(log, check_crc=fitdecode.CrcCheck.RAISE) as reader:
            frames = [one for one in reader if isinstance(one, fitdecode.FitDataMessage) and one.name == "set"]
        (found,) = frames
        assert (found.get_value("weight"), found.get_value("repetitions")) == (20.5, 2)

        # Whoever leaves the page deletes for good what was not brought back.
        keys(stage, "History", "shift+Tab shift+Tab shift+Tab shift+Tab Delete ctrl+z Escape")
        keys(stage, "Choose a workout", "y")
        wait_for(lambda: stage.windows("History"))
        assert [one.id for one in kept(stage)] == [before["id"]]
        keys(stage, "History", "Delete Escape")
        wait_for(lambda: not kept(stage))
        wait_for(lambda: not in_file(stage, "Heavy as lead"))
        stage.press("Choose a workout", "q")
        program.wait(PATIENCE)
