"""The window starts, and starts fast because it loads little."""

import os
import subprocess
import sys

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication

from hiptimer.core.terms import Colours, Length, Level
from hiptimer.core.ways.values import Ways
from hiptimer.gui import app, samples
from hiptimer.gui.choice import Choice, Opening, Prepared, Progress, Wish
from hiptimer.gui.palettes import PALETTES, Tint

HEAVY = (
    *(
        "numpy",
        "msgspec",
        "wakepy",
        "soxr",
        "PySide6.QtMultimedia",
        "PySide6.QtSvg",
        "hiptimer.audio",
        "hiptimer.figure",
    ),
    *("hiptimer.core.player", "hiptimer.core.picture", "hiptimer.core.exercise", "hiptimer.gui.pictures"),
)

OPENING = Opening(Level.STANDARD, Length.SHORT)


def listed(_ways: Ways) -> tuple[Choice, ...]:
    return samples.choices()


def unprepared(_wish: Wish, _progress: Progress) -> Prepared:
    msg = "nothing is prepared here"
    raise ValueError(msg)


def test_it_can_end_after_the_first_frame(qapp: QApplication) -> None:
    assert qapp
    assert app.run(OPENING, listed, unprepared, lambda _ways: None, quit_after_paint=True) == 0


@pytest.mark.parametrize("colours", PALETTES)
def test_it_opens_in_the_colours_asked_for(qapp: QApplication, colours: Colours) -> None:
    opening = Opening(Level.STANDARD, Length.SHORT, colours=colours)
    app.run(opening, listed, unprepared, lambda _ways: None, quit_after_paint=True)
    assert qapp.palette().window().color() == QColor(PALETTES[colours][Tint.BACKGROUND])


def test_nothing_heavy_is_loaded_before_the_first_frame() -> None:
    code = f"""
import sys
from hiptimer.core.terms import Length, Level
from hiptimer.gui import app
opening = app.Opening(Level.STANDARD, Length.SHORT)
status = app.run(opening, lambda ways: (), None, None, quit_after_paint=True)
print(status, [name for name in {HEAVY!r} if name in sys.modules])
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False, timeout=60)
    assert (done.stdout.strip(), done.stderr) == ("0 []", "")


def test_a_machine_without_a_screen_is_told_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    with pytest.raises(OSError, match=r"no screen found.*--no-window"):
        app.run(OPENING, listed, unprepared, lambda _ways: None)


@pytest.mark.parametrize("name", ["DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"])
def test_a_named_screen_will_do(monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    for each in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(each, raising=False)
    monkeypatch.setenv(name, "something")
    assert app.no_screen() is None
    assert os.environ[name] == "something"
