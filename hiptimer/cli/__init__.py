"""The command line and the composition root: everything is built here once and passed down.

Belongs here: arguments, the commands, and the functions that put the rooms together. May not: rules, sound, windows.
Stable; scripts and checks use it. Exit status: 0 done, 1 could not be done, 2 wrong usage or wrong input.
"""

import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from hiptimer.cli.arguments import Arguments
    from hiptimer.paths import Paths

SPEECH_WORKER = "--speech-worker"
"""How the program starts itself in its other role; no option for people."""

DONE, FAILED, WRONG = 0, 1, 2


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the program and return its exit status; whatever goes wrong is told in words."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    if given[:1] == [SPEECH_WORKER]:
        from hiptimer.voice.worker import serve  # noqa: PLC0415  (the worker loads nothing of the program but this)

        return serve()
    from hiptimer.cli.arguments import parse  # noqa: PLC0415  (likewise, the other way round)

    parsed = parse(given)
    if isinstance(parsed, int):
        return parsed
    if parsed.paths.taking_back.exists() and parsed.command != "restore":
        parsed = _parse_finished(parsed.paths, given)
    return parsed if isinstance(parsed, int) else _run(parsed)


def _parse_finished(paths: "Paths", given: Sequence[str]) -> "Arguments | int":
    """What an archive that was not quite taken back leaves to be done, and then the call, as the settings are now."""
    from dataclasses import replace  # noqa: PLC0415  (hardly ever)

    from hiptimer.cli.arguments import parse  # noqa: PLC0415  (see main)
    from hiptimer.cli.keeping import finish  # noqa: PLC0415  (hardly ever)

    notes = finish(paths)
    parsed = parse(given)
    if isinstance(parsed, int) or parsed.window:
        return parsed if isinstance(parsed, int) else replace(parsed, notes=notes)
    tell(*notes)
    return parsed


def _run(parsed: "Arguments") -> int:
    try:
        return _command(parsed)(parsed)
    except BrokenPipeError:
        # The reader of our output went away, as `head` does.
        sys.stderr.close()
        return DONE
    except KeyboardInterrupt:
        return FAILED
    except Exception as error:  # noqa: BLE001  (the last resort: a person gets words, the report goes to a file)
        return _in_words(error, parsed.paths.state)


def _command(parsed: "Arguments") -> Callable[["Arguments"], int]:
    """Only what the call needs is loaded: the window is on the screen before speech and sound are."""
    if parsed.command == "quick":
        from hiptimer.cli.quick_command import quick  # noqa: PLC0415  (see above)

        return quick
    if parsed.window:
        from hiptimer.cli.window import open_window  # noqa: PLC0415  (see above)

        return open_window
    from hiptimer.cli.commands import COMMANDS  # noqa: PLC0415  (see above)

    return COMMANDS[parsed.command]


def _in_words(error: Exception, folder: Path) -> int:
    from hiptimer.core.ways.values import BadWaysError  # noqa: PLC0415  (see main)
    from hiptimer.storage.reading import BadFileError  # noqa: PLC0415  (see main)

    if isinstance(error, BadFileError | BadWaysError):
        tell(*error.messages)
        return WRONG
    if isinstance(error, OSError):
        what = f"{error.filename}: " if error.filename else ""
        tell(f"{what}{error.strerror or error}")
    else:
        tell(*_fault(folder, error))
    return FAILED


def tell(*lines: str) -> None:
    """Complain, a line each."""
    for line in lines:
        print(f"hiptimer: {line}", file=sys.stderr)


def _fault(folder: Path, error: Exception) -> tuple[str, ...]:
    """Keep what a developer needs and say where it is."""
    import traceback  # noqa: PLC0415  (costs every start some milliseconds)

    report = folder / "fault.txt"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        report.write_text("".join(traceback.format_exception(error)), encoding="utf-8")
    except OSError:
        return (f"a fault in the program itself: {error!r}",)
    return (f"a fault in the program itself: {error!r}", f"please send us {report}")
