"""A session in the program's own window, led the ways there are: by one key, by every key, by media controls.

What it does is read where a person would: from its journal, from what a screen reader is told, from the desktop.
"""

import shutil
import subprocess
import time
from pathlib import Path

import pytest

import bench_sound
from hiptimer.storage.history.reading import last_done
from tests.gui.test_screen_reader import ABSENT, Element, Reader, bus
from tests.test_driven import PATIENCE, Stage, screen, wait_for

__all__ = ["bus", "screen"]

TINY = """
format = 1
title = "Tiny"
lead_in = 1
change_over = 0
side_change = 0
[[exercise]]
name = "Step"
reps = 2
tempo = "1-0-1-0"
"""

pytestmark = [
    pytest.mark.screen,
    pytest.mark.skipif(bool(ABSENT), reason=f"{', '.join(ABSENT)} not installed (Debian: xvfb, dbus, at-spi2-core)"),
]


def test_one_key_leads_from_the_start_page_to_the_end(tmp_path: Path, bus: str, screen: dict[str, str]) -> None:
    reader, stage = Reader(bus), Stage(tmp_path, screen)
    workouts = stage.data / "data" / "workouts"
    workouts.mkdir(parents=True)
    (workouts / "hip-extension.toml").write_text(TINY, encoding="utf-8")
    with stage.running() as program:
        wait_for(lambda: any(each.name.startswith("Tiny") for each in reader.everything()))
        stage.press("Choose a workout", "space")
        begun = wait_for(lambda: stage.windows("Session") and time.monotonic())
        wait_for(lambda: stage.windows("Done"))
        took = time.monotonic() - begun
        assert 4 < took < 8, "one second to get ready and two repetitions of two"
        assert stage.journal() == {}, "nothing to go on with"
        stage.press("Done", "ctrl+q")
        assert program.wait(PATIENCE) == 0
    assert list(last_done(stage.data / "data")) == ["hip-extension"]


KEYS = [
    # Full screen is answered with what it leads to, so a second press tells that the first one has worked.
    # key,     the word that answers it, and the side that works then
    ("Right", "Skipped", "right"),
    ("Left", "Back", "left"),
    ("r", "Set repeated", "left"),
    ("m", "Muted", "left"),
    ("m", "Volume 100 %", "left"),
    ("minus", "Volume 90 %", "left"),
    ("plus", "Volume 100 %", "left"),
    ("f", "Full screen", "left"),
    ("f", "Window", "left"),
    ("space", "Paused", "left"),
    ("space", "Going on", "left"),
    ("Escape", "Paused", "left"),
]


def test_each_key_does_its_thing_and_is_answered(tmp_path: Path, bus: str, screen: dict[str, str]) -> None:
    reader, stage = Reader(bus), Stage(tmp_path, screen)
    with stage.running("play", str(stage.workout), "--silent"):
        wait_for(lambda: stage.where()[2])
        # On a busy machine the answer is gone before the whole tree has been read.
        notice = wait_for(lambda: stage.press("Session", "r") or element(reader, "Set repeated"))
        seen = {(each.role, each.name) for each in reader.everything()}
        assert seen >= {("push button", name) for name in ("Pause", "Back", "Skip", "Help", "Quit")}
        assert ("label", "Step") in seen

        def answer() -> str:
            return reader.name_of(notice.program, notice.path)

        for key, word, side in KEYS:
            stage.press("Session", key)
            wait_for(lambda word=word, side=side: (answer(), stage.where()[1]) == (word, side))

        stage.press("Session", "h")
        wait_for(lambda: element(reader, "cold sweat, or feeling sick"))
        stage.press("Session", "Escape")
        stage.press("Session", "Escape")
        wait_for(lambda: stage.windows("Choose a workout"))
        wait_for(lambda: stage.journal() == {})


@pytest.mark.skipif(shutil.which("playerctl") is None, reason="playerctl not installed (Debian: playerctl)")
def test_the_desktop_s_media_controls_see_the_session_and_lead_it(
    tmp_path: Path, bus: str, screen: dict[str, str]
) -> None:
    assert bus, "the session's bus, too, is up"
    stage = Stage(tmp_path, screen)

    def playerctl(*words: str) -> str:
        command = ["playerctl", "--player=hiptimer", *words]
        return subprocess.run(
            command, env=screen, capture_output=True, text=True, check=False, timeout=PATIENCE
        ).stdout.strip()

    with stage.running("play", str(stage.workout), "--silent") as program:
        wait_for(lambda: playerctl("status") == "Playing")
        told = playerctl("metadata", "--format", "{{title}} / {{artist}} / {{mpris:length}}")
        assert told == f"Step, left leg, set 1 of 2 / Steps / {16 * 1_000_000}"
        assert 0 <= float(playerctl("position")) < 16
        for word, status, side in (
            ("next", "Playing", "right"),
            ("previous", "Playing", "left"),
            ("play-pause", "Paused", "left"),
            ("play-pause", "Playing", "left"),
            ("stop", "Paused", "left"),
            ("play", "Playing", "left"),
            ("pause", "Paused", "left"),
        ):
            playerctl(word)
            wait_for(lambda status=status, side=side: (playerctl("status"), stage.where()[1]) == (status, side))
            assert playerctl("metadata", "title") == f"Step, {side} leg, set 1 of 2"
        at = playerctl("position")
        time.sleep(0.3)
        assert playerctl("position") == at
        assert program.poll() is None


@pytest.mark.skipif(bool(bench_sound.missing()), reason=bench_sound.missing())
def test_the_session_goes_on_while_its_sound_output_goes_and_comes(tmp_path: Path, screen: dict[str, str]) -> None:
    stage = Stage(tmp_path, screen)
    with bench_sound.SoundServer() as server:
        screen.update(server.environment | {name: screen[name] for name in ("DISPLAY", "QT_QPA_PLATFORM")})
        with stage.running("play", str(stage.workout)):
            wait_for(lambda: stage.where()[2] == 1 and server.recorded().any())
            server.unplug()
            begun, rep = time.monotonic(), wait_for(lambda: stage.where()[2])
            wait_for(lambda: stage.where()[2] == 2)
            server.plug_in()
            wait_for(lambda: stage.where()[2] == 4)
            took, expected = time.monotonic() - begun, 2 * (4 - rep)
            stage.press("Session", "q")
    assert stage.where()[:2] == (1, "left")
    assert expected - 2 <= took < expected + 2


def element(reader: Reader, name: str) -> Element | None:
    return next((each for each in reader.everything() if each.name == name), None)
