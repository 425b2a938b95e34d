"""What was done, as a table, as JSON, or as a file of another program.

Belongs here: the command `history`. May not: SQL (storage.history), any format's own keys (interchange).
"""

import sys
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime, timedelta, timezone
from typing import Final

from hiptimer.cli import DONE, WRONG, tell
from hiptimer.cli.arguments import Arguments
from hiptimer.core.loads import write_load
from hiptimer.core.past import PastSession
from hiptimer.core.snapshot import clock
from hiptimer.core.terms import SECOND, Units
from hiptimer.interchange.history_json import lines
from hiptimer.interchange.log_writing import log_exporter
from hiptimer.storage.history.reading import list_sessions, read_sessions

HEAD: Final = ("date", "workout", "level", "length", "time", "sets", "heaviest load")
RIGHT: Final = frozenset({"time", "sets", "heaviest load"})
"""Columns of numbers."""

LONGEST_TITLE: Final = 36
"""Characters; a table is to fit on a screen."""


def history_command(arguments: Arguments) -> int:
    """Print the sessions, or write them to a file."""
    folder, most = arguments.paths.data, arguments.most
    if arguments.export is not None:
        return _export(arguments)
    if arguments.json:
        sys.stdout.writelines(line.decode() for line in lines(read_sessions(folder, most=most)))
        return DONE
    sessions = list_sessions(folder, most=most)
    if not sessions:
        print("Nothing was done yet; a session is written down as soon as you have done something of it.")
        return DONE
    print("\n".join(table(sessions, arguments.settings.units)))
    return DONE


def table(sessions: Sequence[PastSession], units: Units) -> Iterator[str]:
    """The sessions as lines of text, under a heading."""
    cells = [HEAD, *(_cells(session, units) for session in sessions)]
    widths = [max(len(row[column]) for row in cells) for column in range(len(HEAD))]
    for row in cells:
        columns = zip(HEAD, row, widths, strict=True)
        line = (cell.rjust(width) if name in RIGHT else cell.ljust(width) for name, cell, width in columns)
        yield "  ".join(line).rstrip()


def _cells(session: PastSession, units: Units) -> tuple[str, ...]:
    zone = timezone(timedelta(seconds=session.utc_offset))
    began = datetime.fromtimestamp(session.started // SECOND, UTC).astimezone(zone)
    totals, title = session.totals, " ".join(session.title.split())
    return (
        f"{began:%Y-%m-%d %H:%M}",
        title if len(title) <= LONGEST_TITLE else f"{title[: LONGEST_TITLE - 1]}…",
        session.level.value,
        session.length.value,
        clock(session.played),
        f"{totals.sets} of {totals.planned}",
        "" if totals.heaviest is None else write_load(totals.heaviest, units),
    )


def _export(arguments: Arguments) -> int:
    out = arguments.export
    if out is None or out.is_dir():
        tell(f"{out}: is a folder; name a file in it")
        return WRONG
    try:
        exporter = log_exporter(out)
    except ValueError as error:
        tell(str(error))
        return WRONG
    sessions = read_sessions(arguments.paths.data, most=arguments.most)
    if not sessions:
        tell("nothing was done yet, so there is nothing to write")
        return WRONG
    for path in exporter.write(sessions, out):
        print(f"{path}: {exporter.label}")
    return DONE
