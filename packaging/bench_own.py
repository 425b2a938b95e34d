"""The benchmark's rows about workouts of the person's own: editing a long one, and having many.

    python3 packaging/bench_own.py FOLDER

prints, as JSON, how long a keystroke in a long workout takes in the window, in milliseconds, and how long it takes from
a folder of many workouts to all of them on the start page, in seconds; FOLDER is for everything that is written.

Belongs here: what a keystroke in the editor and a full shelf cost, in a process of its own. May not: parts of a screen.
"""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, Final, cast

from bench_rows import Row, at_most

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from hiptimer.cli.arguments import Arguments
    from hiptimer.core.terms import Ms
    from hiptimer.gui.choice import Prepared
    from hiptimer.gui.controller import Running
    from hiptimer.gui.editor_desk import EditorDesk
    from hiptimer.gui.screens.editor import EditorScreen
    from hiptimer.gui.screens.start import StartScreen

LONG: Final = 200
"""Exercises of a workout that is edited."""

MANY: Final = 1000
"""Workouts on a shelf."""

KEYSTROKES: Final = 60

PAUSES_MS: Final = (0, 30, 120, 500, 1100)
"""Between two keystrokes: held down, typed fast, typed, and while what takes longer is worked out."""

SETTLE_MS: Final = 1500

PATIENCE: Final = 30
"""Seconds until something is given up."""

KEYSTROKE_BAR, SHELF_BAR = 50, 0.5


def own_rows(folder: Path) -> list[Row]:
    """Every row of this module.

    Args:
        folder: An empty one, for everything that is written.
    """
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": os.pathsep.join(sys.path)}
    command = [sys.executable, __file__, str(folder)]
    done = subprocess.run(command, env=environment, check=True, capture_output=True, text=True, timeout=300)
    found = json.loads(done.stdout)
    what = f"a keystroke in a workout of {LONG} exercises"
    return [
        at_most(what, found["usual"], KEYSTROKE_BAR, "ms", 1),
        at_most(f"{what}, the worst of {KEYSTROKES}", found["worst"], KEYSTROKE_BAR, "ms", 1),
        at_most(f"the start page lists {MANY:,} workouts, painted", found["shelf"], SHELF_BAR, "s"),
    ]


def main(arguments: list[str]) -> int:
    """Measure, and print."""
    from PySide6.QtWidgets import QApplication  # noqa: PLC0415 only in a process of its own

    from hiptimer.cli.window import answer_at_once  # noqa: PLC0415 likewise
    from hiptimer.gui.theme import dress  # noqa: PLC0415 likewise

    application = QApplication(["hiptimer"])
    dress(application)
    answer_at_once()
    folder = Path(arguments[0])
    shelf = _shelf(_called(folder / "shelf"), application)
    spent = _keystrokes(_called(folder / "desk"), application)
    print(json.dumps({"usual": statistics.median(spent), "worst": max(spent), "shelf": shelf}))
    return 0


def _shelf(arguments: Arguments, application: QApplication) -> float:
    """From a folder of files to the start page with all of them painted, nothing of it read before; in seconds."""
    from hiptimer.cli.window import choices  # noqa: PLC0415 only in a process of its own
    from hiptimer.core import editing  # noqa: PLC0415 likewise
    from hiptimer.core.ways.values import Ways  # noqa: PLC0415 likewise
    from hiptimer.core.workout import Workout  # noqa: PLC0415 likewise
    from hiptimer.gui.window import Window  # noqa: PLC0415 likewise
    from hiptimer.storage.workout_files import workout_text  # noqa: PLC0415 likewise

    arguments.paths.workouts.mkdir(parents=True)
    for number in range(MANY):
        items = tuple(editing.free_item(f"Exercise {one} of {number}") for one in range(6))
        text = workout_text(Workout(format=1, title=f"Workout {number}", exercise=items))
        (arguments.paths.workouts / f"own-{number}.toml").write_text(text, encoding="utf-8")
    window = Window()
    window.show()
    application.processEvents()
    begun = time.perf_counter()
    cast("StartScreen", window.screen_for("start")).show_choices(choices(arguments, Ways()))
    window.grab()
    spent = time.perf_counter() - begun
    window.close()
    return spent


def _keystrokes(arguments: Arguments, application: QApplication) -> list[float]:
    """What a digit takes from the key to the pixels, with everything that is worked out beside it; each in ms."""
    from PySide6.QtTest import QTest  # noqa: PLC0415 only in a process of its own
    from PySide6.QtWidgets import QLineEdit  # noqa: PLC0415 likewise

    desk, screen = _editor(arguments)
    spent = []
    for number in range(KEYSTROKES):
        field = cast("QLineEdit", screen.findChild(QLineEdit, ("rest", "reps")[number % 2]))
        field.setFocus()
        field.selectAll()
        QTest.qWait(PAUSES_MS[number % len(PAUSES_MS)])
        begun = time.perf_counter()
        QTest.keyClicks(field, "78"[number // 2 % 2])
        application.processEvents()
        spent.append(1000 * (time.perf_counter() - begun))
    screen.window().close()
    desk.close()
    return spent


def _editor(arguments: Arguments) -> tuple[EditorDesk, EditorScreen]:
    """The editor with a long workout in it, in the middle of which something is chosen."""
    from PySide6.QtTest import QTest  # noqa: PLC0415 only in a process of its own

    from hiptimer.cli.setting_up import Now  # noqa: PLC0415 likewise
    from hiptimer.cli.workbench import workbench  # noqa: PLC0415 likewise
    from hiptimer.core.editing import Spot, item_for  # noqa: PLC0415 likewise
    from hiptimer.core.terms import Length, Level  # noqa: PLC0415 likewise
    from hiptimer.core.workout import Workout  # noqa: PLC0415 likewise
    from hiptimer.gui.editor_desk import EditorDesk  # noqa: PLC0415 likewise
    from hiptimer.gui.window import Window  # noqa: PLC0415 likewise
    from hiptimer.storage.workout_files import write_workout  # noqa: PLC0415 likewise

    bench = workbench(Now(arguments))
    usual = [item_for(one) for one in bench.catalogue().values() if one.phase]
    items = tuple(usual[number % len(usual)] for number in range(LONG))
    path, _ = write_workout(arguments.paths.workouts, Workout(format=1, title="Long", exercise=items))
    window = Window()
    window.show()
    window.activateWindow()
    desk = EditorDesk(window, bench, _nothing_to_hear)
    desk.edit(path.stem, (Level.STANDARD, Length.SHORT))
    until = time.perf_counter() + PATIENCE
    while window.shown() != "editor":
        QTest.qWait(10)
        if time.perf_counter() > until:
            msg = "the editor does not open"
            raise TimeoutError(msg)
    QTest.qWait(SETTLE_MS)
    screen = cast("EditorScreen", window.screen_for("editor"))
    screen.choose(Spot("exercise", LONG // 2))
    return desk, screen


def _nothing_to_hear(_prepared: Prepared, _at: Ms) -> Running:
    """Nobody listens.

    Raises:
        NotImplementedError: somebody does.
    """
    raise NotImplementedError


def _called(folder: Path) -> Arguments:
    from hiptimer.cli.arguments import Arguments, parse  # noqa: PLC0415 only in a process of its own

    found = parse(["--data-dir", str(folder), "--voice-engine", "silent"])
    if not isinstance(found, Arguments):
        msg = "the program would not start"
        raise OSError(msg)
    return found


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
