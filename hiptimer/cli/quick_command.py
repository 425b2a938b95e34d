"""The command that starts a quick timer, in the window or in the terminal.

Belongs here: from what was typed to a session. May not: its files (quick), what a timer can be (core.quick).
"""

from dataclasses import replace
from typing import TYPE_CHECKING

from hiptimer.cli import WRONG, tell
from hiptimer.cli.quick import last, lay_down
from hiptimer.core.quick import read_line

if TYPE_CHECKING:
    from hiptimer.cli.arguments import Arguments


def quick(arguments: "Arguments") -> int:
    """Start the timer that was typed, or the last one where nothing was."""
    try:
        wanted = read_line(arguments.workout) if arguments.workout else last(arguments.paths)
    except ValueError as error:
        tell(str(error))
        return WRONG
    started = replace(arguments, workout=lay_down(arguments.paths, wanted))
    if arguments.window:
        from hiptimer.cli.window import open_window  # noqa: PLC0415  (one of the two)

        return open_window(started)
    from hiptimer.cli.commands import play  # noqa: PLC0415  (likewise)

    return play(started)
