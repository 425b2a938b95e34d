"""The window, handed everything it needs.

Belongs here: one window for one data folder, the start page's workouts, the function that prepares one, and what is
kept of the choices made there.
May not: widgets.
"""

import gc
import sys
from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Final

from hiptimer.cli import DONE, tell
from hiptimer.cli.arguments import BUILT_IN, Arguments
from hiptimer.cli.setting_up import Now, setup
from hiptimer.core.remembered import remembered, ways
from hiptimer.core.terms import SECOND, Length, Level
from hiptimer.core.ways.values import Ways
from hiptimer.desktop.instance import claim
from hiptimer.desktop.screen import no_screen
from hiptimer.gui.choice import Choice, Choices, Opening, Prepared, Progress, Wish

if TYPE_CHECKING:
    from datetime import datetime

    from hiptimer.core.exercise import Exercise
    from hiptimer.core.plan import Preferences
    from hiptimer.core.workout import Workout
    from hiptimer.gui.pages import Pages
    from hiptimer.paths import Paths
    from hiptimer.storage.library import Library

TURN: Final = 0.0005
"""Seconds for which a thread has the interpreter while another one wants it."""


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
    from hiptimer.cli.diary import diary  # noqa: PLC0415  (a second start needs none of these)
    from hiptimer.cli.lasting import lasting  # noqa: PLC0415  (likewise)
    from hiptimer.gui import app  # noqa: PLC0415  (likewise)

    try:
        now = Now(arguments)
        return app.run(
            opening(arguments),
            _listing(now),
            lambda wish, progress: _prepare(now.arguments, wish, progress),
            partial(remember, arguments),
            lasting=lasting(arguments.paths, held.listen, arguments.notes),
            diary=diary(arguments.paths),
            setup=setup(now, opening),
            pages=partial(_pages, now),
            quit_after_paint=arguments.quit_after_paint,
        )
    finally:
        held.close()


def _pages(now: Now) -> "Pages":
    from hiptimer.cli.pages import pages  # noqa: PLC0415  (after the first paint)

    made = pages(now)
    answer_at_once()
    return made


def answer_at_once() -> None:
    """Keep the interpreter from making the window's thread wait; for the process of a window, once it is painted."""
    # What is loaded by now stays to the end. To look through it for garbage again and again took 50 ms each time,
    # in mid-word or in mid-session.
    gc.freeze()
    # The window's thread lets go of the interpreter in nearly every call of the toolkit, and has it back when the
    # thread that works beside it has had its turn: at the usual 5 ms, a key took a quarter of a second.
    sys.setswitchinterval(TURN)


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
        pause_when_sound_is_lost=settings.pause_when_sound_is_lost,
        full_screen=settings.full_screen,
        units=settings.units,
        media_keys=settings.media_keys,
        welcome=settings.welcome,
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


def _listing(now: Now) -> Choices:
    """Lists the workouts as the settings are at the moment, and reads each file once."""
    library: Library | None = None

    def listed(chosen: Ways) -> Sequence[Choice]:
        from hiptimer.storage.library import Library  # noqa: PLC0415  (after the first paint)

        nonlocal library
        library = library or Library()
        return choices(now.arguments, chosen, library)

    return listed


def choices(arguments: Arguments, chosen: Ways, library: "Library | None" = None) -> Sequence[Choice]:
    """The workouts that can be read, as they come out when done in these ways, as far as the exercises know them.

    Args:
        arguments: The call, with its folders and settings.
        chosen: The ways.
        library: What has been read before; it learns what is read now.
    """
    from hiptimer.cli.build import catalogue, preferences  # noqa: PLC0415  (after the first paint)
    from hiptimer.core.ways.wishes import known  # noqa: PLC0415  (likewise)
    from hiptimer.storage.library import Library  # noqa: PLC0415  (likewise)

    exercises, _ = catalogue(arguments.paths)
    wanted = {
        (level, length): replace(preferences(arguments.settings, level, length), ways=known(chosen, exercises))
        for level in Level
        for length in Length
    }
    done = _last_done(arguments.paths)
    shelved = (library or Library()).workouts(arguments.paths.workout_folders, exercises)
    found = []
    # Whoever has done nothing yet is offered the built-in one, whatever else there is.
    for one in sorted(shelved, key=lambda one: one.name != BUILT_IN):
        own = one.path.parent == arguments.paths.workouts
        choice = _choice(one.name, one.workout, exercises, wanted)
        found.append(replace(choice, last_done=done.get(one.name), own=own))
    return found


def _last_done(paths: "Paths") -> Mapping[str, "datetime"]:
    """When each workout was last done; where that cannot be read, the workouts are there all the same."""
    import logging  # noqa: PLC0415  (after the first paint)

    from hiptimer.cli.diary import diary  # noqa: PLC0415  (likewise)

    try:
        return diary(paths).last_done()
    except OSError as error:
        logging.getLogger(__name__).info("%s", error)
        return {}


def _choice(
    name: str,
    workout: "Workout",
    exercises: Mapping[str, "Exercise"],
    wanted: Mapping[tuple[Level, Length], "Preferences"],
) -> Choice:
    from hiptimer.cli.build import first_reps, offers, total  # noqa: PLC0415  (after the first paint)
    from hiptimer.cli.later import LaterList, LaterTable  # noqa: PLC0415  (likewise)
    from hiptimer.core.fetch import to_fetch  # noqa: PLC0415  (likewise)
    from hiptimer.core.plan import make_plan  # noqa: PLC0415  (likewise)

    usual = wanted[Level.STANDARD, Length.SHORT]
    # Nearly all of it is for the one workout that is chosen.
    plans = LaterTable(tuple(wanted), lambda key: make_plan(workout, exercises, wanted[key]))
    offered = LaterList(lambda: offers(workout, exercises, usual))

    def loads(level: Level) -> tuple[str, ...]:
        heavy = {block.exercise.name: block.load for block in plans[level, Length.FULL].blocks}
        return tuple(heavy.get(offer.exercise.name, "") for offer in offered)

    return Choice(
        name,
        workout.title,
        LaterTable(tuple(wanted), lambda key: total(plans[key])),
        LaterList(lambda: to_fetch(plans[Level.STANDARD, Length.FULL], usual.ways.owned)),
        offered,
        LaterTable(tuple(Level), loads),
        reps=LaterTable(tuple(Level), lambda level: first_reps(plans[level, Length.SHORT], offered)),
    )
