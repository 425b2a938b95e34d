"""What works on this machine, and what to do about the rest.

Belongs here: asking each room and printing its answer. May not: repairing anything.
"""

import tempfile
from collections.abc import Iterator
from pathlib import Path

from hiptimer.cli import DONE
from hiptimer.cli.arguments import Arguments
from hiptimer.cli.build import catalogue
from hiptimer.desktop.screen import no_screen

ANSWERS = {True: "ok", False: "--"}


def examine(arguments: Arguments) -> int:
    """Print a line for each thing that was tried."""
    answers = [*_voices(), *_sound(), *_screen(), *_awake(), *_media_keys(), *_folders(arguments), *_content(arguments)]
    for works, what, words in answers:
        print(f"{ANSWERS[works]:3} {what:16} {words}")
    return DONE


def _voices() -> Iterator[tuple[bool, str, str]]:
    from hiptimer.voice.clips import probe  # noqa: PLC0415  (starts the engines)

    for report in probe():
        voices = f"{len(report.voices)} voice{'' if len(report.voices) == 1 else 's'}" if report.voices else "no words"
        yield report.works, f"voice {report.name}", voices if report.works else report.reason


def _sound() -> Iterator[tuple[bool, str, str]]:
    from hiptimer.audio.headless import outputs  # noqa: PLC0415  (starts Qt)

    found = outputs()
    yield not found.trouble, "sound", found.trouble or ", ".join(found.names)


def _screen() -> Iterator[tuple[bool, str, str]]:
    reason = no_screen()
    yield reason is None, "screen", reason or "there"


def _awake() -> Iterator[tuple[bool, str, str]]:
    from hiptimer.desktop.awake import probe  # noqa: PLC0415

    reason = probe()
    yield reason is None, "keep awake", reason or "the screen stays on during a session"


def _media_keys() -> Iterator[tuple[bool, str, str]]:
    from hiptimer.desktop.mpris import probe  # noqa: PLC0415  (starts Qt)

    reason = probe()
    yield reason is None, "media keys", reason or "headset buttons and media keys reach the session"


def _folders(arguments: Arguments) -> Iterator[tuple[bool, str, str]]:
    paths = arguments.paths
    for name in ("config", "data", "state", "cache", "workouts", "exercises"):
        folder: Path = getattr(paths, name)
        reason = _unwritable(folder)
        yield reason is None, f"folder {name}", f"{folder}{': ' + reason if reason else ''}"
    yield not arguments.problems, "settings", "; ".join(arguments.problems) or "right"


def _unwritable(folder: Path) -> str | None:
    """Why nothing can be written there (or where it would be made), or None."""
    there = next(place for place in (folder, *folder.parents) if place.exists())
    try:
        with tempfile.TemporaryFile(dir=there):
            return None
    except OSError as error:
        return error.strerror or str(error)


def _content(arguments: Arguments) -> Iterator[tuple[bool, str, str]]:
    exercises, complaints = catalogue(arguments.paths)
    yield not complaints, "exercises", "; ".join(complaints) or f"{len(exercises)} read"
