"""A workout is written, done, found again, changed, deleted and brought back in the program's window, by keys alone.

What comes of it is read where it is kept: in the files, in the journal, in the history.
"""

import signal
import subprocess
import time
from pathlib import Path

import msgspec
import pytest

from hiptimer.core.workout import Item, Workout
from hiptimer.storage.history.reading import last_done
from hiptimer.storage.workout_files import workout_text
from hiptimer.storage.workouts import read_workout
from tests.content import catalogue
from tests.test_driven import ABSENT, PATIENCE, Stage, screen, wait_for

__all__ = ["screen"]

WRITTEN = Workout(
    format=1,
    title="Hallway four",
    about="Four minutes at most.",
    lead_in=1,
    change_over=0,
    side_change=0,
    exercise=(
        Item(use="romanian-deadlift", reps=1, pace="own", rest=0),
        Item(use="march", seconds=2, rest=0),
        Item(name="Calf raise", reps=1, tempo="3-1-2-0", rest=0),
        Item(name="Doorway step", reps=1, tempo="1-0-1-0", sides="each", rest=0),
    ),
)

pytestmark = [
    pytest.mark.screen,
    pytest.mark.skipif(bool(ABSENT), reason=f"{', '.join(ABSENT)} not installed (Debian: xvfb, xdotool)"),
]

ON_ITS_WAY = 4.0
"""Seconds within which a screen that was asked for is there, also on a busy machine."""


class Keyboard:
    """Writes and presses keys in the one window there is."""

    def __init__(self, stage: Stage) -> None:
        self._stage = stage

    def press(self, keys: str) -> None:
        """Keys one after the other, by their names with blanks between."""
        self._stage.xdotool("key", "--delay", "15", *keys.split())

    def write(self, text: str) -> None:
        """Letters."""
        self._stage.xdotool("type", "--delay", "15", text)

    def tab(self, times: int) -> None:
        """Go on by so many fields."""
        self.press("Tab " * times)

    def until(self, title: str, keys: str) -> None:
        """Press keys until the screen of that title is there: what they ask for may not be offered yet."""
        wait_for(lambda: self._there(title) or self._pressed(keys, title))

    def _there(self, title: str) -> bool:
        return bool(self._stage.windows(title))

    def _pressed(self, keys: str, title: str) -> bool:
        self.press(keys)
        # Pressed once more while the screen is on its way, the key would be written into a field of it.
        patient = time.monotonic() + ON_ITS_WAY
        while not self._there(title) and time.monotonic() < patient:
            time.sleep(0.03)
        return self._there(title)


def write_the_workout(keys: Keyboard) -> None:
    """As somebody does who has never seen the editor: from top to bottom, Tab by Tab."""
    keys.press("ctrl+a")
    keys.write(WRITTEN.title)
    keys.press("Return Home Return")
    keys.write(WRITTEN.about)
    keys.tab(4)  # order, sets, by level or length
    keys.write("1")
    for _gap in ("change-over", "side change"):
        keys.tab(2)
        keys.write("0")
    keys.press("Return")
    # The first two are found in the catalogue, the others are nowhere.
    keys.press("a")
    for name in ("rdl", "march on", "Calf raise", "Doorway step"):
        keys.write(name)
        keys.press("Return")
    # What it began with is not wanted.
    keys.press("Escape Home Down Down Down Delete")
    romanian_deadlift(keys)
    march(keys)
    calf_raise(keys)
    doorway_step(keys)


def romanian_deadlift(keys: Keyboard) -> None:
    """Once, at one's own pace."""
    keys.press("Return")
    keys.tab(1)
    keys.write("1")
    keys.tab(10)  # switch, sets, switch, four parts of the tempo, switch, sides; then the pace
    keys.press("Right")
    keys.tab(1)
    keys.write("0")
    keys.press("Return Down")


def march(keys: Keyboard) -> None:
    """For two seconds."""
    keys.press("Return")
    keys.write("2")
    keys.tab(6)
    keys.write("0")
    keys.press("Return Down")


def calf_raise(keys: Keyboard) -> None:
    """With a tempo written as one word."""
    keys.press("Return")
    keys.tab(2)
    keys.write("1")
    keys.tab(4)
    keys.write("3-1-2-0")
    keys.tab(4)
    keys.write("0")
    keys.press("Return Down")


def doorway_step(keys: Keyboard) -> None:
    """One side after the other."""
    keys.press("Return")
    keys.tab(2)
    keys.write("1")
    keys.tab(4)
    keys.write("1010")
    keys.tab(2)
    keys.press("Right")
    keys.tab(4)
    keys.write("0")
    keys.press("Return")


def test_a_workout_is_written_done_found_changed_deleted_and_brought_back(
    tmp_path: Path, screen: dict[str, str]
) -> None:
    stage = Stage(tmp_path, screen)
    keys = Keyboard(stage)
    file = stage.data / "data" / "workouts" / "hallway-four.toml"
    with stage.running(welcome=True) as program:
        stage.press("Welcome", "Return")
        wait_for(lambda: stage.windows("Choose a workout"))
        keys.until("Edit a workout", "n")
        write_the_workout(keys)
        keys.press("ctrl+s")
        wait_for(file.exists)
        assert read_workout(file, catalogue()) == WRITTEN
        checked = subprocess.run(
            stage.command("check", str(file)), env=screen, capture_output=True, text=True, check=False
        )
        assert (checked.returncode, checked.stderr) == (0, "")

        keys.press("ctrl+Return")
        wait_for(lambda: stage.journal().get("place", {}).get("words") == "Romanian deadlift")
        keys.press("space")  # done, at one's own pace
        wait_for(lambda: stage.windows("Done"))
        keys.until("Choose a workout", "space")
        assert list(last_done(stage.data / "data")) == ["hallway-four"]
        keys.press("q")
        assert program.wait(PATIENCE) == 0

    before = file.read_bytes()
    with stage.running() as program:
        stage.focus("Choose a workout")
        keys.until("Edit a workout", "e")  # as soon as there is one to be edited, all are listed
        keys.press("Escape")
        wait_for(lambda: stage.windows("Choose a workout"))
        find(keys, "hallway")
        keys.until("Edit a workout", "e")
        keys.press("Home Return Tab Tab")
        keys.write("3")
        keys.press("ctrl+z Escape")
        wait_for(lambda: stage.windows("Choose a workout"))
        assert file.read_bytes() == before, "what was undone is not written"

        find(keys, "hallway")
        keys.press("Delete")
        wait_for(lambda: not file.exists())
        keys.press("ctrl+z")
        wait_for(file.exists)
        assert file.read_bytes() == before
        keys.press("q")
        assert program.wait(PATIENCE) == 0


LONG = Workout(format=1, title="Long", exercise=tuple(Item(name=f"Plank {n}", seconds=30) for n in range(500)))
LONGER = msgspec.structs.replace(LONG, about="Every day")


def test_killed_while_it_saves_it_leaves_the_old_file_or_the_new_one(tmp_path: Path, screen: dict[str, str]) -> None:
    stage = Stage(tmp_path, screen)
    keys = Keyboard(stage)
    # The one that is chosen on a first start has this name.
    file = stage.data / "data" / "workouts" / "hip-extension.toml"
    file.parent.mkdir(parents=True)
    file.write_text(workout_text(LONG), encoding="utf-8")
    with stage.running() as program:
        stage.focus("Choose a workout")
        keys.until("Edit a workout", "e")
        keys.press("Home Return")
        keys.write(LONGER.about)
        keys.press("ctrl+s")
        deadline = time.monotonic() + PATIENCE
        # A busy loop: what is being written is there for a few thousandths of a second.
        while len(list(file.parent.iterdir())) == 1 and file.stat().st_size == len(workout_text(LONG)):
            assert time.monotonic() < deadline, "it never saved"
        program.send_signal(signal.SIGKILL)
    assert read_workout(file, {}) in (LONG, LONGER), read_workout(file, {}).about

    with stage.running():
        stage.focus("Choose a workout")
        keys.until("Edit a workout", "e")
        keys.press("Home Return ctrl+a")
        keys.write(LONGER.about)
        keys.press("ctrl+s")
        wait_for(lambda: read_workout(file, {}) == LONGER)


def find(keys: Keyboard, words: str) -> None:
    """Have the workout chosen whose title has these words."""
    keys.press("slash ctrl+a")
    keys.write(words)
    keys.press("Return")
