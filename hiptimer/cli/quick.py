"""The quick timer and its files: the one that was started last, and those that are kept.

Belongs here: putting timer and files together for the window and the command. May not: widgets, starting one
(quick_command), what a timer can be (core.quick).
"""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

from hiptimer.gui.quick_timer import QuickTimer
from hiptimer.paths import Paths

if TYPE_CHECKING:
    from hiptimer.core.quick import Quick

FILE: Final = "quick.toml"
"""The timer that was started last, as a workout like any other."""


def quick_timer(paths: Paths) -> QuickTimer:
    """What the window is handed; it loads what it needs when it is first asked, after the first paint."""
    return QuickTimer(partial(last, paths), partial(lay_down, paths), partial(keep, paths))


def last(paths: Paths) -> "Quick":
    """The timer that was started last; the usual one where there is none, or its file is no timer any more."""
    from hiptimer.core.quick import Quick, read_line  # noqa: PLC0415  (after the first paint)
    from hiptimer.storage.reading import BadFileError  # noqa: PLC0415  (likewise)
    from hiptimer.storage.workouts import read_workout  # noqa: PLC0415  (likewise)

    try:
        return read_line(read_workout(_file(paths), {}).about)
    except (BadFileError, ValueError):
        return Quick()


def lay_down(paths: Paths, wanted: "Quick") -> str:
    """Write a timer as a workout; the path of its file.

    Raises:
        OSError: it cannot be written, in words.
    """
    from hiptimer.core.quick import to_workout  # noqa: PLC0415  (after the first paint)
    from hiptimer.storage.atomic import write_text  # noqa: PLC0415  (likewise)
    from hiptimer.storage.workout_files import workout_text  # noqa: PLC0415  (likewise)

    write_text(_file(paths), workout_text(to_workout(wanted)))
    return str(_file(paths))


def keep(paths: Paths, wanted: "Quick") -> str:
    """Make a timer one of the person's own workouts; its name.

    Raises:
        OSError: it cannot be written, in words.
    """
    from hiptimer.core.quick import to_workout  # noqa: PLC0415  (after the first paint)
    from hiptimer.storage.workout_files import write_workout  # noqa: PLC0415  (likewise)
    from hiptimer.storage.workouts import list_workouts  # noqa: PLC0415  (likewise)

    taken = [one.name for one in list_workouts(paths.workout_folders)]
    path, _ = write_workout(paths.workouts, to_workout(wanted), taken)
    return path.stem


def _file(paths: Paths) -> Path:
    return (paths.state / FILE).absolute()
