"""The window, handed everything it needs.

Belongs here: one window for one data folder, the start page's workouts, the function that prepares one, and what is
kept of the choices made there.
May not: widgets.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Final

from hiptimer.cli import DONE, tell
from hiptimer.cli.arguments import Arguments
from hiptimer.cli.setting_up import Now, setup
from hiptimer.core.remembered import remembered, ways
from hiptimer.core.terms import SECOND, Length, Level
from hiptimer.core.ways.values import Ways
from hiptimer.desktop.instance import claim
from hiptimer.desktop.screen import no_screen
from hiptimer.gui.choice import Choice, Opening, Prepared, Progress, Wish

if TYPE_CHECKING:
    from hiptimer.core.exercise import Exercise
    from hiptimer.core.plan import Preferences
    from hiptimer.core.workout import Workout

BUILT_IN: Final = "hip-extension"
"""What is led through where nobody can choose."""


def open_window(arguments: Arguments) -> int:
    """Show the window until it is closed."""
    if reason := no_screen():
        return _without_screen(arguments, reason)
    tell(*arguments.problems)
    if arguments.workout:
        _check(arguments)
    held = claim(arguments.paths.data)
    if held is None:
        tell("runs already; its window is in front now")
        return DONE
    from hiptimer.cli.lasting import lasting  # noqa: PLC0415  (a second start needs neither)
    from hiptimer.gui import app  # noqa: PLC0415  (likewise)

    try:
        now = Now(arguments)
        return app.run(
            opening(arguments),
            lambda chosen: choices(now.arguments, chosen),
            lambda wish, progress: _prepare(now.arguments, wish, progress),
            partial(remember, arguments),
            lasting=lasting(arguments.paths, held.listen),
            setup=setup(now, opening),
            quit_after_paint=arguments.quit_after_paint,
        )
    finally:
        held.close()


def opening(arguments: Arguments) -> Opening:
    """How the window opens, as settings and call want it."""
    settings = arguments.settings
    return Opening(
        level=settings.level,
        length=settings.length,
        ways=ways(settings),
        workout=arguments.workout or None,
        volume=settings.volume / 100,
        re_entry=settings.re_entry * SECOND,
        muted=arguments.silent,
        colours=settings.colours,
        text_size=settings.text_size,
        keys=settings.keys,
        reduce_motion=settings.reduce_motion,
        device=settings.sound_device,
        full_screen=settings.full_screen,
        media_keys=settings.media_keys,
        assets=arguments.paths.assets,
    )


def _prepare(arguments: Arguments, wish: Wish, progress: Progress) -> Prepared:
    from hiptimer.cli.build import build  # noqa: PLC0415  (after the first paint)
    from hiptimer.storage.reading import BadFileError  # noqa: PLC0415  (likewise)

    try:
        return build(wish, arguments.settings, arguments.paths, progress, lenient=True)
    except BadFileError as error:
        raise ValueError(str(error)) from error


def _without_screen(arguments: Arguments, reason: str) -> int:
    """A machine with a loudspeaker and no screen leads through the workout all the same."""
    from hiptimer.cli.commands import play  # noqa: PLC0415  (not for the window)

    workout = arguments.workout or BUILT_IN
    tell(reason, f"{workout} runs here in the terminal now")
    return play(replace(arguments, workout=workout))


def _check(arguments: Arguments) -> None:
    """What is wrong with what was asked for in the call is told before any window opens."""
    from hiptimer.core.ways.wishes import check_ways  # noqa: PLC0415  (a call without a workout does not need it)
    from hiptimer.storage.catalogue import gather  # noqa: PLC0415  (likewise)
    from hiptimer.storage.settings import read_settings  # noqa: PLC0415  (likewise)
    from hiptimer.storage.workouts import find_workout  # noqa: PLC0415  (likewise)

    exercises, _ = gather(arguments.paths.exercise_folders)
    saved, _ = read_settings(arguments.paths.settings_file)
    asked = ways(arguments.settings)
    check_ways(asked if asked != ways(saved) else Ways(), exercises)
    find_workout(arguments.workout, arguments.paths.workout_folders, exercises)


def remember(arguments: Arguments, chosen: Ways) -> None:
    """Keep what is owned and which variants are done; what was set for this call alone stays out of the file.

    Raises:
        OSError: it cannot be written, in words.
    """
    from hiptimer.storage.settings import read_settings, write_settings  # noqa: PLC0415  (after the first paint)

    file = arguments.paths.settings_file
    saved, _ = read_settings(file)
    write_settings(file, remembered(saved, chosen))


def choices(arguments: Arguments, chosen: Ways) -> Sequence[Choice]:
    """The workouts that can be read, as they come out when done in these ways, as far as the exercises know them."""
    from hiptimer.cli.build import catalogue, preferences  # noqa: PLC0415  (after the first paint)
    from hiptimer.core.ways.wishes import known  # noqa: PLC0415  (likewise)
    from hiptimer.storage.reading import BadFileError  # noqa: PLC0415  (likewise)
    from hiptimer.storage.workouts import list_workouts, read_workout  # noqa: PLC0415  (likewise)

    exercises, _ = catalogue(arguments.paths)
    wanted = {
        (level, length): replace(preferences(arguments.settings, level, length), ways=known(chosen, exercises))
        for level in Level
        for length in Length
    }
    found = []
    for one in list_workouts(arguments.paths.workout_folders):
        try:
            workout = read_workout(one.path, exercises)
        except BadFileError:
            continue
        found.append(_choice(one.name, workout, exercises, wanted))
    return found


def _choice(
    name: str,
    workout: "Workout",
    exercises: Mapping[str, "Exercise"],
    wanted: Mapping[tuple[Level, Length], "Preferences"],
) -> Choice:
    from hiptimer.cli.build import offers, total  # noqa: PLC0415  (after the first paint)
    from hiptimer.core.fetch import to_fetch  # noqa: PLC0415  (likewise)
    from hiptimer.core.plan import make_plan  # noqa: PLC0415  (likewise)

    plans = {key: make_plan(workout, exercises, each) for key, each in wanted.items()}
    usual = wanted[Level.STANDARD, Length.SHORT]
    offered = offers(workout, exercises, usual)
    heavy = {level: {block.exercise.name: block.load for block in plan.blocks} for (level, _), plan in plans.items()}
    return Choice(
        name,
        workout.title,
        {key: total(plan) for key, plan in plans.items()},
        to_fetch(plans[Level.STANDARD, Length.FULL], usual.ways.owned),
        offered,
        {level: tuple(loads.get(offer.exercise.name, "") for offer in offered) for level, loads in heavy.items()},
    )
