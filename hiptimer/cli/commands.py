"""The commands, one function each.

Belongs here: what a command does with the parts, and what it prints. May not: argparse, making the parts (build).
"""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Final

from hiptimer.cli import DONE, WRONG, tell
from hiptimer.cli.arguments import Arguments
from hiptimer.cli.build import build, catalogue, plan_of, total, wish_of
from hiptimer.cli.handing_out import hand_out
from hiptimer.core.aloud import script_of
from hiptimer.core.settings import VoiceEngine
from hiptimer.core.snapshot import clock
from hiptimer.core.terms import Talk
from hiptimer.gui.choice import Prepared
from hiptimer.interchange import EXPORTERS, WORKOUT_EXPORTERS, Exporter
from hiptimer.interchange.timeline_json import timeline_json
from hiptimer.storage.catalogue import read_exercise
from hiptimer.storage.reading import BadFileError, read_toml
from hiptimer.storage.workouts import list_workouts, read_workout


def timeline(arguments: Arguments) -> int:
    """Print the session as a script to read aloud, or as JSON."""
    built = _build(arguments)
    if arguments.json:
        print(timeline_json(built.timeline))
    else:
        print("\n".join(script_of(built.timeline)))
    return DONE


def export(arguments: Arguments) -> int:
    """Write the session as a file, or the workout as one of another program."""
    out = arguments.out
    if out.is_dir():
        tell(f"{out}: is a folder; name a file in it")
        return WRONG
    name = out.name.lower()
    foreign = next((one for one in WORKOUT_EXPORTERS if name.endswith(one.suffix)), None)
    if foreign is not None:
        return hand_out(foreign, arguments)
    exporters = _exporters()
    exporter = next((one for one in exporters if name.endswith(one.suffix)), None)
    if exporter is None:
        formats = [
            *((one.suffix, one.label) for one in exporters),
            *((one.suffix, one.label) for one in WORKOUT_EXPORTERS),
        ]
        known = ", ".join(f"{suffix} ({label})" for suffix, label in formats)
        tell(f"{out}: no format has the suffix {out.suffix!r}; there are {known}")
        return WRONG
    built = _build(arguments if exporter.needs_sound else _unspoken(arguments))
    exporter.write(built.timeline, built.sounds, out)
    print(f"{out}: {built.timeline.title}, {clock(built.timeline.total)}")
    return DONE


def bring(arguments: Arguments) -> int:
    """Make workouts of other programs' files, or take in ours."""
    from hiptimer.cli.bringing import bring_command  # noqa: PLC0415  (only where something is brought along)

    return bring_command(arguments)


def check(arguments: Arguments) -> int:
    """Tell everything that is wrong with each file."""
    exercises, _ = catalogue(arguments.paths)
    status = DONE
    for path in arguments.files:
        try:
            if _is_exercise(path):
                found = f"exercise {read_exercise(path).name}"
            else:
                found = f"workout {read_workout(path, exercises).title}"
            print(f"{path}: {found}: right")
        except BadFileError as error:
            tell(*error.messages)
            status = WRONG
    return status


def list_all(arguments: Arguments) -> int:
    """List the workouts with their total time at the chosen level and length."""
    settings = arguments.settings
    for one in list_workouts(arguments.paths.workout_folders):
        try:
            plan = plan_of(wish_of(one.name, settings), settings, arguments.paths)
            print(f"{one.name:24} {clock(total(plan)):>7}  {one.title}")
        except BadFileError as error:
            tell(*error.messages)
    return DONE


def play(arguments: Arguments) -> int:
    """Lead through a workout in the terminal."""
    from hiptimer.cli.diary import diary  # noqa: PLC0415  (only where something is done)
    from hiptimer.cli.terminal import lead  # noqa: PLC0415  (Qt only where something runs)

    built = _build(arguments)
    wish = wish_of(arguments.workout, arguments.settings)
    record = diary(arguments.paths).record(wish, built.timeline, "", tell)
    return lead(built, arguments.settings, muted=arguments.silent, record=record)


def history(arguments: Arguments) -> int:
    """Show what was done."""
    from hiptimer.cli.history import history_command  # noqa: PLC0415  (only where it is asked for)

    return history_command(arguments)


def plan(arguments: Arguments) -> int:
    """Write the sessions somebody plans for a calendar."""
    from hiptimer.cli.planning import plan_command  # noqa: PLC0415  (only where it is asked for)

    return plan_command(arguments)


def archive(arguments: Arguments) -> int:
    """Copy everything the program knows into one file."""
    from hiptimer.cli.keeping import archive_command  # noqa: PLC0415  (only where it is asked for)

    return archive_command(arguments)


def restore(arguments: Arguments) -> int:
    """Take such a file back."""
    from hiptimer.cli.keeping import restore_command  # noqa: PLC0415  (only where it is asked for)

    return restore_command(arguments)


def doctor(arguments: Arguments) -> int:
    """Tell what works here."""
    from hiptimer.cli.doctor import examine  # noqa: PLC0415  (starts engines and Qt)

    return examine(arguments)


COMMANDS: Final[dict[str, Callable[[Arguments], int]]] = {
    "play": play,
    "timeline": timeline,
    "export": export,
    "import": bring,
    "check": check,
    "list": list_all,
    "history": history,
    "plan": plan,
    "archive": archive,
    "restore": restore,
    "doctor": doctor,
}


def _build(arguments: Arguments) -> Prepared:
    settings = arguments.settings
    built = build(wish_of(arguments.workout, settings), settings, arguments.paths)
    tell(*arguments.problems, *built.problems)
    return built


def _exporters() -> tuple[Exporter, ...]:
    """Everything a session can be written to, as sound and as pictures."""
    from hiptimer.gui.picture_files import EXPORTERS as PICTURES  # noqa: PLC0415  (Qt only where something is exported)

    return (*EXPORTERS, *PICTURES)


def _unspoken(arguments: Arguments) -> Arguments:
    """The same call without speech, for which nobody need wait where nothing sounds."""
    return replace(arguments, settings=replace(arguments.settings, talk=Talk.TONES, voice_engine=VoiceEngine.SILENT))


def _is_exercise(path: Path) -> bool:
    data = read_toml(path).data
    return "name" in data and "title" not in data
