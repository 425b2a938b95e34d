"""The window, handed everything it needs.

Belongs here: the start page's workouts and the function that prepares one. May not: widgets.
"""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from hiptimer.cli import tell
from hiptimer.cli.arguments import Arguments
from hiptimer.core.terms import SECOND, Length, Level
from hiptimer.gui import app
from hiptimer.gui.choice import Choice, Prepared, Progress

BUILT_IN: Final = "hip-extension"
"""What is led through where nobody can choose."""


def open_window(arguments: Arguments) -> int:
    """Show the window until it is closed."""
    settings = arguments.settings

    def prepare(name: str, level: Level, length: Length, progress: Progress) -> Prepared:
        from hiptimer.cli.build import build  # noqa: PLC0415  (after the first paint)
        from hiptimer.storage.reading import BadFileError  # noqa: PLC0415  (likewise)

        try:
            return build(name, level, length, settings, arguments.paths, progress)
        except BadFileError as error:
            raise ValueError(str(error)) from error

    if reason := app.no_screen():
        return _without_screen(arguments, reason)
    tell(*arguments.problems)
    if arguments.workout:
        _check(arguments)
    return app.run(
        lambda: choices(arguments),
        prepare,
        level=settings.level,
        length=settings.length,
        start=arguments.workout or None,
        volume=settings.volume / 100,
        re_entry=settings.re_entry * SECOND,
        muted=arguments.silent,
        quit_after_paint=arguments.quit_after_paint,
    )


def _without_screen(arguments: Arguments, reason: str) -> int:
    """A machine with a loudspeaker and no screen leads through the workout all the same."""
    from hiptimer.cli.commands import play  # noqa: PLC0415  (not for the window)

    workout = arguments.workout or BUILT_IN
    tell(reason, f"{workout} runs here in the terminal now")
    return play(replace(arguments, workout=workout))


def _check(arguments: Arguments) -> None:
    """What is wrong with a workout asked for by name is told before any window opens."""
    from hiptimer.storage.catalogue import gather  # noqa: PLC0415  (a call without a workout does not need it)
    from hiptimer.storage.workouts import find_workout  # noqa: PLC0415  (likewise)

    exercises, _ = gather(arguments.paths.exercise_folders)
    find_workout(arguments.workout, arguments.paths.workout_folders, exercises)


def choices(arguments: Arguments) -> Sequence[Choice]:
    """The workouts that can be read, each with its total times and what to fetch."""
    from hiptimer.cli.build import catalogue, preferences, total  # noqa: PLC0415  (after the first paint)
    from hiptimer.core.plan import make_plan  # noqa: PLC0415
    from hiptimer.storage.reading import BadFileError  # noqa: PLC0415
    from hiptimer.storage.workouts import list_workouts, read_workout  # noqa: PLC0415

    exercises, _ = catalogue(arguments.paths)
    found = []
    for one in list_workouts(arguments.paths.workout_folders):
        try:
            workout = read_workout(one.path, exercises)
        except BadFileError:
            continue
        used = [exercises[item.use] for item in workout.exercise if item.use]
        totals = {
            (level, length): total(make_plan(workout, exercises, preferences(arguments.settings, level, length)))
            for level in Level
            for length in Length
        }
        fetch = dict.fromkeys(entry.equipment[0] for entry in used if entry.equipment)
        found.append(Choice(one.name, workout.title, totals, tuple(fetch)))
    return found
