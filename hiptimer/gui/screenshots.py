"""Pictures of every screen, from made-up moments: `python -m hiptimer.gui.screenshots OUTDIR --exercises FOLDER`.

Belongs here: painting screens into files, for the README and for judging by eye. May not: real sessions; knowing where
the exercises are (their folder is handed in, without it they have names and no figures).
"""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Final, TypeVar

from PySide6.QtWidgets import QApplication

from hiptimer.core.terms import Colours, Length, Level
from hiptimer.gui import samples
from hiptimer.gui.screens.done import DoneScreen
from hiptimer.gui.screens.session import SessionScreen
from hiptimer.gui.screens.start import StartScreen
from hiptimer.gui.theme import dress
from hiptimer.gui.window import Window
from hiptimer.storage.catalogue import read_catalogue

if TYPE_CHECKING:
    from collections.abc import Iterator

    from hiptimer.core.snapshot import Snapshot

SIZES: Final = ((800, 500), (1280, 800), (1920, 1080))
NARROW: Final = (700, 1000)
"""A window higher than wide, in which a session is shown, too."""

Shown = TypeVar("Shown")

PROBLEM: Final = (
    "No sound output was found; switch on a loudspeaker or start a sound server. The session goes on without sound."
)


def main(arguments: list[str] | None = None) -> int:
    """Paint everything into a folder."""
    parser = argparse.ArgumentParser(description="Paint every screen, in every size, into PNG files.")
    parser.add_argument("folder", type=Path)
    parser.add_argument("--exercises", type=Path, help="folder of the exercises whose figures are shown")
    parser.add_argument("--colours", type=Colours, choices=list(Colours), default=Colours.DARK)
    given = parser.parse_args(arguments)
    given.folder.mkdir(parents=True, exist_ok=True)
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QApplication.instance() or QApplication(["hiptimer"])
    if isinstance(application, QApplication):
        dress(application, given.colours)
    catalogue = read_catalogue([given.exercises]) if given.exercises else samples.NO_CATALOGUE
    for width, height in (*SIZES, NARROW):
        for name, window in windows(catalogue):
            if (width, height) != NARROW or name.startswith("session"):
                window.resize(width, height)
                window.show()
                application.processEvents()
                window.grab().save(str(given.folder / f"{name}-{width}x{height}.png"))
            window.close()
    return 0


def windows(catalogue: samples.Catalogue) -> Iterator[tuple[str, Window]]:
    """A window for every screen and every made-up moment, by name."""
    yield "start", _start(catalogue)
    preparing = _start(catalogue, workouts=2)
    _on(preparing, StartScreen).show_progress(31, 80)
    yield "start-preparing", preparing
    for name, snapshot in samples.snapshots(catalogue).items():
        window = _session(snapshot)
        if name == "rest":
            window.banner.tell("sound", PROBLEM)
        yield f"session-{name}", window
    yield "session-reduced", _session(samples.snapshots(catalogue)["lower-three"], reduced=True)
    window = Window()
    window.open("done")
    _on(window, DoneScreen).show_recap(samples.recap())
    yield "done", window


def _session(snapshot: Snapshot, *, reduced: bool = False) -> Window:
    window = Window()
    window.open("session")
    screen = _on(window, SessionScreen)
    screen.reduce_motion(reduced=reduced)
    screen.show_snapshot(snapshot)
    return window


def _start(catalogue: samples.Catalogue, workouts: int = 1) -> Window:
    window = Window()
    screen = _on(window, StartScreen)
    screen.prefer(Level.STANDARD, Length.SHORT)
    screen.show_choices(samples.choices(catalogue)[:workouts])
    return window


def _on(window: Window, kind: type[Shown]) -> Shown:
    found = window.screen_for(window.shown())
    if not isinstance(found, kind):
        msg = f"{window.shown()} is no {kind.__name__}"
        raise TypeError(msg)
    return found


if __name__ == "__main__":
    sys.exit(main())
