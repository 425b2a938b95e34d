"""Planned sessions for a calendar.

Belongs here: the command `plan`, from what was typed to the file. May not: the file's lines (interchange.ics), what
speaks for or against a plan (core.planned).
"""

from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Final

from hiptimer.cli import DONE, WRONG, tell
from hiptimer.cli.arguments import BUILT_IN, Arguments
from hiptimer.cli.build import plan_of, total, wish_of
from hiptimer.cli.lasting import lasting_name
from hiptimer.core.complaints import listed
from hiptimer.core.planned import Planned, misgivings, read_days, read_minute, read_weeks
from hiptimer.core.snapshot import clock
from hiptimer.gui.choice import Wish
from hiptimer.gui.diary import Appointed
from hiptimer.interchange.ics import SUFFIX, Appointment, calendar, first
from hiptimer.storage.atomic import replacing
from hiptimer.storage.reading import BadFileError

ABOUT: Final = (
    "hiptimer play {workout} --length {length}\n"
    "Best after an easy run or on a day without one, and not within a day before a hard or long run. "
    "Still sore in walking or on stairs? Do the last session again, one length shorter."
)


def plan_command(arguments: Arguments) -> int:
    """Write the file, tell what is in it and what speaks against it."""
    out = arguments.out
    if out.is_dir() or out.suffix.lower() != SUFFIX:
        tell(f"{out}: is {'a folder' if out.is_dir() else 'no calendar'}; name a file that ends in {SUFFIX}")
        return WRONG
    try:
        planned = _planned(arguments)
    except ValueError as error:
        tell(str(error))
        return WRONG
    wish = wish_of(arguments.workout or BUILT_IN, arguments.settings)
    appointment, begin = _put_down(arguments, wish, planned)
    days = listed([day.capitalize() for day in planned.days], "and")
    print(f"{out}: {appointment.title}, {clock(appointment.lasts)}, {planned.sessions} sessions")
    print(f"    {days} at {begin:%H:%M}, from {begin:%Y-%m-%d} on; open the file with your calendar")
    print(*(f"    {line}\n" for line in misgivings(planned.days)), sep="", end="")
    return DONE


def _planned(arguments: Arguments) -> Planned:
    """What was typed, and the usual for the rest.

    Raises:
        ValueError: it is no plan, in words.
    """
    planned = Planned()
    if arguments.days:
        planned = replace(planned, days=read_days(arguments.days))
    if arguments.at:
        planned = replace(planned, minute=read_minute(arguments.at))
    if arguments.weeks:
        planned = replace(planned, weeks=read_weeks(arguments.weeks))
    return planned


def plan_file(arguments: Arguments, wish: Wish | None, planned: Planned, out: Path) -> Appointed:
    """Write the file from the window.

    Args:
        arguments: The call, with its folders and settings.
        wish: What is chosen on the start page; None for the built-in workout.
        planned: When.
        out: The file.

    Raises:
        ValueError: there is no such workout, or with every complaint about it.
        OSError: the file cannot be written, in words; it is as it was.
    """
    wish = wish or wish_of(BUILT_IN, arguments.settings)
    try:
        appointment, begin = _put_down(replace(arguments, out=out), wish, planned)
    except BadFileError as error:
        raise ValueError(str(error)) from error
    return Appointed(appointment.title, begin)


def _put_down(arguments: Arguments, wish: Wish, planned: Planned) -> tuple[Appointment, datetime]:
    """Write the workout, as it is wished for, into the file; what it is there, and when it first begins.

    Raises:
        BadFileError: there is no such workout, or with every complaint about it.
        OSError: the file cannot be written; it is as it was.
    """
    now = datetime.now().astimezone()
    plan = plan_of(wish, arguments.settings, arguments.paths, lenient=True)
    name = lasting_name(wish.name)
    appointment = Appointment(name, plan.title, ABOUT.format(workout=name, length=wish.length), total(plan))
    with replacing(arguments.out) as file:
        file.write(calendar(planned, appointment, now))
    return appointment, first(planned, now)
