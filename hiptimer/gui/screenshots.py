"""Pictures of every screen, from made-up moments: `python -m hiptimer.gui.screenshots OUTDIR --exercises FOLDER`.

Belongs here: painting screens into files, for the README and for judging by eye. May not: real sessions; knowing where
the exercises are (their folder is handed in, without it they have names and no figures).
"""

from __future__ import annotations

import argparse
import os
import sys
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final, TypeVar

from PySide6.QtCore import QCoreApplication, QLocale, QTimer
from PySide6.QtWidgets import QApplication

from hiptimer.core.settings import Part
from hiptimer.core.terms import Colours
from hiptimer.gui import (
    samples,
    samples_done,
    screenshots_editor,
    screenshots_history,
    screenshots_pages,
    screenshots_start,
)
from hiptimer.gui.keys import Deed
from hiptimer.gui.screens.done import DoneScreen
from hiptimer.gui.screens.session import SessionScreen
from hiptimer.gui.screens.settings import SettingsScreen
from hiptimer.gui.screens.unfinished import UnfinishedScreen
from hiptimer.gui.shipped import translators
from hiptimer.gui.theme import dress
from hiptimer.gui.window import Window
from hiptimer.storage.catalogue import read_catalogue

if TYPE_CHECKING:
    from collections.abc import Iterator

    from hiptimer.core.snapshot import Snapshot

SIZES: Final = ((800, 500), (1280, 800), (1920, 1080))
NARROW: Final = (700, 1000)
"""A window higher than wide, in which a session is shown, too."""

TOUCHED: Final = {"session-controls": Deed.QUIETER, "session-help": Deed.HELP}
"""Pictures of a session in which a key has just been pressed, and what it asked for."""

Shown = TypeVar("Shown")

PROBLEM: Final = (
    "No sound output was found; switch on a loudspeaker or start a sound server. The session goes on without sound."
)


def main(arguments: list[str] | None = None) -> int:
    """Paint everything into a folder."""
    given = _parser().parse_args(arguments)
    given.folder.mkdir(parents=True, exist_ok=True)
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QApplication.instance() or QApplication(["hiptimer"])
    if isinstance(application, QApplication):
        dress(application, given.colours)
    catalogue = read_catalogue([given.exercises]) if given.exercises else samples.NO_CATALOGUE
    with _in_words_of(given.language, given.assets):
        for width, height in given.size or (*SIZES, NARROW):
            for name, window in windows(catalogue):
                if width >= height or name.startswith("session"):
                    window.resize(width, height)
                    _paint(name, window, given.folder / f"{name}-{width}x{height}.png")
                window.close()
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(description="Paint every screen into PNG files.")
    parser.add_argument("folder", type=Path)
    parser.add_argument("--exercises", type=Path, help="folder of the exercises whose figures are shown")
    parser.add_argument("--colours", type=Colours, choices=list(Colours), default=Colours.DARK)
    parser.add_argument("--assets", type=Path, help="the program's own data, where other languages are")
    parser.add_argument("--language", help="like de; without it, or where it is not found, English")
    parser.add_argument(
        "--size",
        type=_size,
        action="append",
        metavar="WIDTHxHEIGHT",
        help="of the window; may be given again; a high one shows sessions only; without it, every usual size",
    )
    return parser


@contextmanager
def _in_words_of(language: str | None, assets: Path | None) -> Iterator[None]:
    """In another language, dates and numbers, too; or as they are."""
    before = QLocale()
    wanted = QLocale(language) if language else before
    application = QCoreApplication.instance()
    foreign = translators(assets, wanted, application) if assets and language and application else []
    for translator in foreign:
        QCoreApplication.installTranslator(translator)
    QLocale.setDefault(wanted)
    try:
        yield
    finally:
        QLocale.setDefault(before)
        for translator in foreign:
            QCoreApplication.removeTranslator(translator)


def _paint(name: str, window: Window, file: Path) -> None:
    window.show()
    if name.startswith("session") and name not in TOUCHED:
        _on(window, SessionScreen).controls.rest()
    QApplication.processEvents()
    window.grab().save(str(file))


def _size(text: str) -> tuple[int, int]:
    width, _, height = text.partition("x")
    return int(width), int(height)


def windows(catalogue: samples.Catalogue) -> Iterator[tuple[str, Window]]:
    """A window for every screen and every made-up moment, by name."""
    yield from screenshots_start.windows(catalogue)
    for name, snapshot in samples.snapshots(catalogue).items():
        window = _session(snapshot)
        if name == "rest":
            window.banner.tell("sound", PROBLEM)
        yield f"session-{name}", window
    lower = samples.snapshots(catalogue)["lower-three"]
    yield "session-reduced", _session(lower, reduced=True)
    yield from _touched(lower)
    window = Window()
    window.open("unfinished")
    _on(window, UnfinishedScreen).show_session(samples.cut_short())
    yield "unfinished", window
    yield from screenshots_editor.windows(catalogue)
    yield from screenshots_history.windows()
    yield from screenshots_pages.windows(catalogue)
    yield "settings", _settings(Part.VOICE)
    yield "settings-screen", _settings(Part.SCREEN)
    yield "settings-keys", _settings(Part.KEYS)
    window = Window()
    window.open("help")
    yield "help", window
    for name, page in samples_done.pages().items():
        yield name, _done(page)


def _touched(snapshot: Snapshot) -> Iterator[tuple[str, Window]]:
    """A session that has just been given a key: its controls are seen, and a word answers."""
    for name, deed in TOUCHED.items():
        window = _session(snapshot)
        _on(window, SessionScreen).do(deed)
        yield name, window


def _session(snapshot: Snapshot, *, reduced: bool = False) -> Window:
    window = Window()
    window.open("session")
    screen = _on(window, SessionScreen)
    screen.reduce_motion(reduced=reduced)
    screen.show_timeline(samples.timeline())
    screen.show_snapshot(snapshot)
    return window


def _done(page: samples_done.Page) -> Window:
    window = Window()
    window.open("done")
    screen = _on(window, DoneScreen)
    screen.show_recap(page.recap, page.units)
    screen.fill_in(page.loads)
    if page.reserve is not None:
        screen.choose(page.reserve)
    screen.show_kept(kept=page.kept)
    return window


def _settings(part: Part) -> Window:
    window = Window()
    window.open("settings")
    screen = _on(window, SettingsScreen)
    screen.show_settings(samples.settings())
    screen.show_folders(samples.folders())
    QTimer.singleShot(0, screen, partial(screen.reveal, part))
    return window


def _on(window: Window, kind: type[Shown]) -> Shown:
    found = window.screen_for(window.shown())
    if not isinstance(found, kind):
        msg = f"{window.shown()} is no {kind.__name__}"
        raise TypeError(msg)
    return found


if __name__ == "__main__":
    sys.exit(main())
