"""The window starts, and starts fast because it loads little."""

import os
import subprocess
import sys

import pytest
from PySide6.QtWidgets import QApplication

from hiptimer.core.terms import Length, Level
from hiptimer.gui import app, samples
from hiptimer.gui.choice import Prepared, Progress

HEAVY = ("numpy", "msgspec", "wakepy", "soxr", "PySide6.QtMultimedia", "hiptimer.audio", "hiptimer.core.player")


def unprepared(_name: str, _level: Level, _length: Length, _progress: Progress) -> Prepared:
    msg = "nothing is prepared here"
    raise ValueError(msg)


def test_it_can_end_after_the_first_frame(qapp: QApplication) -> None:
    assert qapp
    status = app.run(samples.choices, unprepared, level=Level.STANDARD, length=Length.SHORT, quit_after_paint=True)
    assert status == 0


def test_nothing_heavy_is_loaded_before_the_first_frame() -> None:
    code = f"""
import sys
from hiptimer.core.terms import Length, Level
from hiptimer.gui import app
status = app.run(lambda: (), None, level=Level.STANDARD, length=Length.SHORT, quit_after_paint=True)
print(status, [name for name in {HEAVY!r} if name in sys.modules])
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False, timeout=60)
    assert (done.stdout.strip(), done.stderr) == ("0 []", "")


def test_a_machine_without_a_screen_is_told_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    with pytest.raises(OSError, match=r"no screen found.*--no-window"):
        app.run(samples.choices, unprepared, level=Level.STANDARD, length=Length.SHORT)


@pytest.mark.parametrize("name", ["DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"])
def test_a_named_screen_will_do(monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    for each in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(each, raising=False)
    monkeypatch.setenv(name, "something")
    assert app.no_screen() is None
    assert os.environ[name] == "something"
