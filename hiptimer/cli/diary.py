"""The history, as the window and the terminal are handed it.

Belongs here: putting folder, wish and timeline together. May not: SQL, widgets.

What needs a while to load is loaded when it is first asked for, after the first paint.
"""

from collections.abc import Callable, Collection, Mapping, Sequence
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from hiptimer.cli.lasting import lasting_name
from hiptimer.gui.choice import Wish
from hiptimer.gui.diary import Diary, LogFormat
from hiptimer.paths import Paths

if TYPE_CHECKING:
    from hiptimer.core.past import Bout, PastSession
    from hiptimer.core.timeline import Timeline
    from hiptimer.storage.history.recorder import Recorder


def diary(paths: Paths) -> Diary:
    """What is kept of sessions, in the data folder."""
    folder = paths.data
    return Diary(
        record=partial(_record, folder),
        last_loads=partial(_last_loads, folder),
        fill_in=partial(_fill_in, folder),
        last_done=partial(_last_done, folder),
        sessions=partial(_sessions, folder),
        session=partial(_session, folder),
        latest=partial(_latest, folder),
        exercises=partial(_exercises, folder),
        bouts=partial(_bouts, folder),
        mend=partial(_mend, folder),
        delete=partial(_delete, paths),
        sore=partial(_sore, folder),
        be_sore=partial(_be_sore, folder),
        formats=_formats,
        export=partial(_export, folder),
    )


def _record(
    folder: Path, wish: Wish, timeline: "Timeline", session: str, complain: Callable[[str], None]
) -> "Recorder":
    from uuid import uuid4  # noqa: PLC0415  (after the first paint)

    from hiptimer.storage.history.recorder import Recorder  # noqa: PLC0415  (likewise)
    from hiptimer.storage.history.writing import Beginning  # noqa: PLC0415  (likewise)

    identity = session or str(uuid4())
    workout = lasting_name(wish.name)
    beginning = Beginning(identity, workout, timeline.title, wish.level, wish.length, goes_on=bool(session))
    return Recorder(folder, beginning, timeline, complain)


def _last_loads(folder: Path, exercises: Sequence[str]) -> Mapping[str, float]:
    from hiptimer.storage.history.reading import last_loads  # noqa: PLC0415  (after the first paint)

    return last_loads(folder, exercises)


def _fill_in(folder: Path, session: str, loads: Mapping[str, float], reserve: int | None) -> None:
    from hiptimer.storage.history.writing import fill_in  # noqa: PLC0415  (after the first paint)

    fill_in(folder, session, loads, reserve)


def _last_done(folder: Path) -> Mapping[str, datetime]:
    from hiptimer.storage.history.reading import last_done  # noqa: PLC0415  (after the first paint)

    return last_done(folder)


def _sessions(folder: Path) -> "Sequence[PastSession]":
    from hiptimer.storage.history.reading import list_sessions  # noqa: PLC0415  (after the first paint)

    return list_sessions(folder)


def _session(folder: Path, session: str) -> "PastSession | None":
    from hiptimer.storage.history.reading import read_session  # noqa: PLC0415  (after the first paint)

    return read_session(folder, session)


def _latest(folder: Path, most: int) -> "Sequence[PastSession]":
    from hiptimer.storage.history.reading import read_sessions  # noqa: PLC0415  (after the first paint)

    return read_sessions(folder, most=most)


def _exercises(folder: Path) -> Mapping[str, str]:
    from hiptimer.storage.history.reading import list_exercises  # noqa: PLC0415  (after the first paint)

    return list_exercises(folder)


def _bouts(folder: Path, exercise: str) -> "Sequence[Bout]":
    from hiptimer.storage.history.reading import list_bouts  # noqa: PLC0415  (after the first paint)

    return list_bouts(folder, exercise)


def _mend(folder: Path, session: "PastSession") -> None:
    from hiptimer.storage.history.mending import mend  # noqa: PLC0415  (after the first paint)

    mend(folder, session)


def _delete(paths: Paths, sessions: Sequence[str]) -> None:
    from hiptimer.storage.history.mending import delete  # noqa: PLC0415  (after the first paint)

    delete(paths.data, sessions, paths.replaced)


def _sore(folder: Path) -> int | None:
    from hiptimer.storage.history.soreness import sore_day  # noqa: PLC0415  (after the first paint)

    return sore_day(folder)


def _be_sore(folder: Path, day: int | None) -> None:
    from hiptimer.storage.history.soreness import keep_sore  # noqa: PLC0415  (after the first paint)

    keep_sore(folder, day)


def _formats() -> Sequence[LogFormat]:
    from hiptimer.interchange import LOG_EXPORTERS  # noqa: PLC0415  (after the first paint)

    return [LogFormat(one.suffix, one.label, one.missing()) for one in LOG_EXPORTERS]


def _export(folder: Path, file: Path, since: int | None, without: Collection[str]) -> Sequence[Path]:
    from hiptimer.core.past import DAY  # noqa: PLC0415  (after the first paint)
    from hiptimer.interchange.log_writing import log_exporter  # noqa: PLC0415  (likewise)
    from hiptimer.storage.history.reading import read_sessions  # noqa: PLC0415  (likewise)

    exporter = log_exporter(file)
    # A day begins up to a day sooner, or later, where it is another local time.
    found = read_sessions(folder, since=None if since is None else max(0, since - 1) * DAY)
    wanted = [one for one in found if one.id not in without and (since is None or one.day >= since)]
    if not wanted:
        msg = "there is no session in this time, so there is nothing to write"
        raise ValueError(msg)
    return exporter.write(wanted, file)
