"""Pictures of every screen, from made-up moments: `python -m hiptimer.gui.screenshots OUTDIR`.

Belongs here: painting screens into files, for the README and for judging by eye. May not: real sessions.
"""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Final, TypeVar

from PySide6.QtWidgets import QApplication

from hiptimer.core.terms import Length, Level
from hiptimer.gui import samples
from hiptimer.gui.screens.done import DoneScreen
from hiptimer.gui.screens.session import SessionScreen
from hiptimer.gui.screens.start import StartScreen
from hiptimer.gui.theme import dress
from hiptimer.gui.window import Window

if TYPE_CHECKING:
    from collections.abc import Iterator

SIZES: Final = ((800, 500), (1280, 800), (1920, 1080))

Shown = TypeVar("Shown")

PROBLEM: Final = (
    "No sound output was found; switch on a loudspeaker or start a sound server. The session goes on without sound."
)


def main(arguments: list[str] | None = None) -> int:
    """Paint everything into a folder."""
    parser = argparse.ArgumentParser(description="Paint every screen, in every size, into PNG files.")
    parser.add_argument("folder", type=Path)
    parser.add_argument("--light", action="store_true", help="the light palette")
    given = parser.parse_args(arguments)
    given.folder.mkdir(parents=True, exist_ok=True)
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QApplication.instance() or QApplication(["hiptimer"])
    if isinstance(application, QApplication):
        dress(application, dark=not given.light)
    for width, height in SIZES:
        for name, window in windows():
            window.resize(width, height)
            window.show()
            application.processEvents()
            window.grab().save(str(given.folder / f"{name}-{width}x{height}.png"))
            window.close()
    return 0


def windows() -> Iterator[tuple[str, Window]]:
    """A window for every screen and every made-up moment, by name."""
    yield "start", _start()
    preparing = _start()
    _on(preparing, StartScreen).show_progress(31, 80)
    yield "start-preparing", preparing
    for name, snapshot in samples.snapshots().items():
        window = Window()
        window.open("session")
        _on(window, SessionScreen).show_snapshot(snapshot)
        if name == "rest":
            window.banner.tell("sound", PROBLEM)
        yield f"session-{name}", window
    window = Window()
    window.open("done")
    _on(window, DoneScreen).show_recap(samples.recap())
    yield "done", window


def _start() -> Window:
    window = Window()
    screen = _on(window, StartScreen)
    screen.prefer(Level.STANDARD, Length.SHORT)
    screen.show_choices(samples.choices())
    return window


def _on(window: Window, kind: type[Shown]) -> Shown:
    found = window.screen_for(window.shown())
    if not isinstance(found, kind):
        msg = f"{window.shown()} is no {kind.__name__}"
        raise TypeError(msg)
    return found


if __name__ == "__main__":
    sys.exit(main())
