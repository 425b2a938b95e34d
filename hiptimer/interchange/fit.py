"""A session as a Garmin FIT activity, for Garmin Connect, Strava and whatever else reads the format.

Belongs here: its files, and who can write them. May not: what is in one (fit_messages).

The library fit-tool puts the messages into bytes. It is an extra, 8 MB for those who want such a file, and loaded only
where one is written.
"""

import sys
from collections.abc import Callable, Sequence
from datetime import UTC, datetime, timedelta
from importlib.util import find_spec
from pathlib import Path
from typing import Final

from hiptimer.core.past import PastSession
from hiptimer.interchange.fit_times import FIRST, LAST
from hiptimer.storage.atomic import replacing

SUFFIX: Final = ".fit"
LABEL: Final = "Garmin activity"

LIBRARY: Final = "fit_tool"
PACKAGE: Final = "fit-tool"
"""What it is called where packages are installed from."""


def missing() -> str:
    """The package to install before anything can be written; empty where it is there."""
    return "" if find_spec(LIBRARY) is not None else PACKAGE


def write(sessions: Sequence[PastSession], path: Path) -> tuple[Path, ...]:
    """Write each session as an activity; of several, each into a file of its own, named after its time.

    Returns:
        The files.

    Raises:
        OSError: there is no session, one is of a time that the format cannot tell, fit-tool is missing, or a file
            cannot be written; in words. Those written before stay.
    """
    if not sessions:
        msg = f"{path}: there is no session to write, and an activity is one"
        raise OSError(msg)
    activity = _activity(path)
    for session in sessions:
        if not FIRST <= session.started <= LAST:
            msg = f"{path}: the format has no time like that of {session.title!r}, {_local(session):%d %B %Y}"
            raise OSError(msg)
    files = (path,) if len(sessions) == 1 else _names(sessions, path)
    for session, file in zip(sessions, files, strict=True):
        with replacing(file) as out:
            out.write(activity(session))
    return files


def _activity(path: Path) -> Callable[[PastSession], bytes]:
    """What makes a file's content.

    Raises:
        OSError: fit-tool is not installed, in words that tell how to do that.
    """
    try:
        from hiptimer.interchange.fit_messages import activity  # noqa: PLC0415  (83 ms, and perhaps not there)
    except ModuleNotFoundError as error:
        if (error.name or "").partition(".")[0] != LIBRARY:
            raise
        msg = f"{path}: Garmin's format needs the package {PACKAGE}: {sys.executable} -m pip install {PACKAGE}"
        raise OSError(msg) from error
    return activity


def _names(sessions: Sequence[PastSession], path: Path) -> tuple[Path, ...]:
    """The path with each session's time in its name, and a number where two have the same."""
    found: dict[Path, None] = {}
    for session in sessions:
        stem = f"{path.stem}-{_local(session):%Y-%m-%d-%H%M%S}"
        number = 1
        while (file := path.with_name(f"{stem}{f'-{number}' if number > 1 else ''}{path.suffix}")) in found:
            number += 1
        found[file] = None
    return tuple(found)


def _local(session: PastSession) -> datetime:
    """When it began, in the local time of then."""
    return datetime.fromtimestamp(0, UTC) + timedelta(milliseconds=session.started, seconds=session.utc_offset)
