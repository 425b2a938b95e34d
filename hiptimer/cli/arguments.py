"""What the person typed.

Belongs here: argparse, the options made from the settings, complaints about usage. May not: doing anything.
"""

import argparse
from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path
from typing import Final, NoReturn

from hiptimer import __version__
from hiptimer.core.settings import Option, Settings, VoiceEngine, from_values, options
from hiptimer.core.settings import parse as parse_setting
from hiptimer.paths import Paths, locate

BUILT_IN: Final = "hip-extension"
"""The workout that is meant where none is named."""


@dataclass(frozen=True, slots=True)
class Arguments:
    """A whole call, settings file included."""

    command: str
    paths: Paths
    settings: Settings
    problems: tuple[str, ...]
    """What is wrong with the settings file; it never keeps the program from working."""
    workout: str = ""
    out: Path = Path()
    files: tuple[Path, ...] = ()
    into: Path | None = None
    """Where workouts that are brought along go; None for the folder of the person's own."""
    json: bool = False
    window: bool = False
    """Whether the call opens the window."""
    silent: bool = False
    quit_after_paint: bool = False
    most: int | None = None
    """Sessions to show, the newest; None for all."""
    export: Path | None = None
    days: str = ""
    """Of the week, on which sessions are planned, as they were typed; empty for the usual ones."""
    at: str = ""
    """The time of day at which, likewise."""
    weeks: str = ""
    """For how many weeks, likewise."""
    """A file to write them to; None for the terminal."""
    notes: tuple[str, ...] = ()
    """What happened before the call was understood, to be told in the window."""


class _Parser(argparse.ArgumentParser):
    """Complains in one line."""

    def error(self, message: str) -> NoReturn:
        self.exit(2, f"hiptimer: {message}; `hiptimer --help` shows the usage\n")


def parse(given: Sequence[str]) -> Arguments | int:
    """Read the call; a status where it is over already (help, version, a mistake)."""
    try:
        found = vars(_parser().parse_args(given))
    except SystemExit as over:
        return int(over.code or 0)
    paths = locate(found.pop("data_dir", None))
    saved, problems = _saved(paths.settings_file)
    names = {option.setting.name for option in options()}
    settings, _ = from_values({name: _plain(value) for name, value in found.items() if name in names}, saved)
    rest = {name: value for name, value in found.items() if name not in names}
    if rest.get("silent"):
        # Without sound there is nothing to speak either.
        settings = replace(settings, voice_engine=VoiceEngine.SILENT)
    return Arguments(**rest, paths=paths, settings=settings, problems=problems)


def _saved(file: Path) -> tuple[Settings, tuple[str, ...]]:
    if not file.exists():
        return Settings(), ()
    from hiptimer.storage.settings import read_settings  # noqa: PLC0415  (nothing to read is the usual case)

    return read_settings(file)


def _plain(value: object) -> object:
    return value.value if isinstance(value, StrEnum) else value


def _parser() -> argparse.ArgumentParser:
    common = _common()
    parser = _Parser(
        prog="hiptimer",
        description="An interval timer that leads a strength workout by voice. Without a command it opens its window.",
        parents=[common],
    )
    parser.add_argument("--version", action="version", version=f"hiptimer {__version__}")
    parser.add_argument("--quit-after-paint", action="store_true", default=argparse.SUPPRESS, help=argparse.SUPPRESS)
    parser.set_defaults(command="window", window=True)
    commands = parser.add_subparsers(title="commands", metavar="", parser_class=_Parser)
    play = _command(commands, common, "play", "lead through a workout")
    play.add_argument("workout", metavar="WORKOUT", help="a name from `hiptimer list`, or a file")
    play.add_argument("--no-window", dest="window", action="store_false", help="in the terminal, by voice alone")
    play.add_argument("--silent", action="store_true", help="without any sound")
    quick = _command(commands, common, "quick", "start an interval timer of work, rest, rounds and names")
    quick.add_argument(
        "workout",
        metavar="LINE",
        nargs="?",
        default="",
        help='such as "40/20 x 8 squats, lunges"; without it, the last',
    )
    quick.add_argument("--no-window", dest="window", action="store_false", help="in the terminal, by voice alone")
    quick.add_argument("--silent", action="store_true", help="without any sound")
    timeline = _command(commands, common, "timeline", "print what happens when, and what is said")
    timeline.add_argument("workout", metavar="WORKOUT")
    timeline.add_argument("--json", action="store_true", help="for programs")
    export = _command(commands, common, "export", "write a session to a file; the format follows its suffix")
    export.add_argument("workout", metavar="WORKOUT")
    export.add_argument("out", metavar="OUT", type=Path)
    bring = _command(commands, common, "import", "make workouts of another program's files, or take in ours")
    bring.add_argument("files", metavar="FILE", type=Path, nargs="+")
    bring.add_argument("--into", type=Path, metavar="DIR", help="where they go; left out, with your own workouts")
    check = _command(commands, common, "check", "tell everything that is wrong with a file")
    check.add_argument("files", metavar="FILE", type=Path, nargs="+")
    _command(commands, common, "list", "list the workouts")
    history = _command(commands, common, "history", "show what was done, the newest first")
    history.add_argument("--limit", dest="most", type=_count, metavar="N", help="only the newest N sessions")
    history.add_argument("--json", action="store_true", help="everything that is known of them, for programs")
    history.add_argument("--export", type=Path, metavar="FILE", help="to a file; the format follows its suffix")
    plan = _command(commands, common, "plan", "write the sessions you plan as a file for your calendar")
    plan.add_argument("out", metavar="OUT.ics", type=Path)
    plan.add_argument("workout", metavar="WORKOUT", nargs="?", default="", help=f"left out, {BUILT_IN}")
    plan.add_argument("--days", metavar="DAYS", default="", help="of the week, two unless you say others: tue,fri")
    plan.add_argument("--at", metavar="TIME", default="", help="at which they begin: 18:30")
    plan.add_argument("--weeks", metavar="N", default="", help="how many: 8")
    archive = _command(commands, common, "archive", "copy everything hiptimer knows into one file")
    archive.add_argument("out", metavar="OUT.zip", type=Path)
    restore = _command(commands, common, "restore", "take such a file back, in place of everything there is")
    restore.add_argument("out", metavar="FILE.zip", type=Path)
    _command(commands, common, "doctor", "tell what works here and what to do about the rest")
    return parser


def _count(text: str) -> int:
    if not text.isascii() or not text.isdecimal() or not 0 < int(text[:19]) < 2**31:
        msg = f"{text!r} is no number of sessions"
        raise argparse.ArgumentTypeError(msg)
    return int(text)


def _command(
    commands: "argparse._SubParsersAction[_Parser]", common: _Parser, name: str, help_text: str
) -> argparse.ArgumentParser:
    parser = commands.add_parser(name, parents=[common], help=help_text, description=help_text)
    parser.set_defaults(command=name, window=name in {"play", "quick"})
    return parser


def _common() -> _Parser:
    """Options that may stand before and after the command; absent ones leave no trace."""
    common = _Parser(add_help=False, argument_default=argparse.SUPPRESS)
    common.add_argument("--data-dir", type=Path, metavar="DIR", help="keep everything under DIR: safe for trial runs")
    group = common.add_argument_group("settings, for this call alone")
    for option in options():
        _add(group, option)
    return common


def _add(group: "argparse._ArgumentGroup", option: Option) -> None:
    setting = option.setting
    if option.negation:
        group.add_argument(
            option.flag, action=argparse.BooleanOptionalAction, default=argparse.SUPPRESS, help=option.help
        )
        return

    def value(text: str) -> object:
        try:
            return parse_setting(setting.name, text)
        except ValueError as error:
            raise argparse.ArgumentTypeError(str(error)) from None

    group.add_argument(option.flag, dest=setting.name, type=value, metavar=_metavar(option), help=option.help)


def _metavar(option: Option) -> str:
    return "|".join(option.setting.choices) or ("N" if option.setting.type is int else "TEXT")
