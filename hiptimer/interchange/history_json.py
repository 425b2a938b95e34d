"""The whole history as JSON, and back.

Belongs here: the file's shape, and what is wrong with one. May not: the history's own file (storage.history).

    {"format": 1, "sessions": [
    {"id": "…", "workout": "hip-extension", "title": "Hip extension", "level": "standard", "length": "short",
     "started": 1773412920000, "utc_offset": 3600, "ended": 1773413800000, "played": 878000, "whole": true,
     "reserve": 2, "note": "…", "sets": [
        {"done": {"block": 3, "exercise": "deadlift", "name": "Deadlift", "section": "main", "set": 1, "sets": 2,
                  "side": "left", "planned_reps": 8, "reps": 8, "planned_ms": 40000, "done_ms": 40000,
                  "tempo": "3-1-2-1", "held": "kettlebell"},
         "load": 16.0, "reserve": 2, "started": 1773412980000, "lasted": 41200}, …]}, …]}

Its keys are those of `core.past.PastSession`, `PastSet` and `core.done.SetDone`, which tell what they mean; empty ones
are left out. Times of day are milliseconds since 1970, UTC; `utc_offset` is seconds; lengths are milliseconds; loads
are kilograms, in all; `level` is beginner, standard or strong, `length` short, medium or full, `section` warm-up, main
or cool-down, `side` left or right. Never left out are the session's `started` and all that stands before it, `block`,
`exercise`, `name`, `section`, `planned_ms` and `done_ms`. Keys may be added within format 1; unknown ones are passed
over.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from math import isfinite
from pathlib import Path
from typing import Any, Final

import msgspec

from hiptimer.core.complaints import shown
from hiptimer.core.done import SetDone
from hiptimer.core.loads import HEAVIEST, SAME
from hiptimer.core.past import DAY, MOST_RESERVE, PastSession, PastSet, totals
from hiptimer.core.terms import Ms
from hiptimer.interchange.documents import parse
from hiptimer.interchange.notes import Notes
from hiptimer.storage.atomic import replacing

SUFFIX: Final = ".json"
LABEL: Final = "hiptimer's history"

FORMAT: Final = 1

HEAD: Final = 1_000
"""Bytes looked at to tell the format."""

MAY_BE_EMPTY: Final = frozenset({"note", "tempo", "held"})
"""Texts without which nothing is missing."""

MOST_SESSIONS: Final = 100_000
MOST_SETS: Final = 2_000
"""Of one session."""
MOST_REPS: Final = 10_000
LONGEST: Final = 20_000
"""Characters of one text."""
LONGEST_TIME: Final[Ms] = 400 * DAY
LATEST: Final[Ms] = 253_402_214_400_000
"""The last day but one of the year 9999: a day later no calendar has a day for every local time."""
FARTHEST: Final = 24 * 60 * 60
"""Seconds; no local time is as far from UTC."""


def write(sessions: Sequence[PastSession], path: Path) -> tuple[Path, ...]:
    """Write the sessions, each on a line of its own; a file of that name is replaced at the very end.

    Raises:
        OSError: it cannot be written; it is as it was.
    """
    with replacing(path) as file:
        file.writelines(lines(sessions))
    return (path,)


def lines(sessions: Sequence[PastSession]) -> Iterator[bytes]:
    """The same, piece by piece."""
    yield b'{"format": %d, "sessions": [' % FORMAT
    for number, session in enumerate(sessions):
        yield b",\n" if number else b"\n"
        yield msgspec.json.encode(_data(session))
    yield b"\n]}\n"


def knows(content: bytes) -> bool:
    """Whether this is JSON and soon speaks of sessions, as no other program's does."""
    head = content[:HEAD].removeprefix(b"\xef\xbb\xbf").lstrip()
    return head.startswith(b"{") and b'"sessions"' in head


def read(content: bytes, _exercises: object, _notes: Notes) -> tuple[PastSession, ...]:
    """The sessions of a file.

    Raises:
        ValueError: what is wrong with it, in words that go on from its name; nothing of it is taken then.
    """
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError:
        msg = "is no UTF-8 text"
        raise ValueError(msg) from None
    listed = _listed(parse(text))
    return tuple(_session(data, number) for number, data in enumerate(listed, start=1))


def _data(session: PastSession) -> dict[str, Any]:
    data: dict[str, Any] = _present(msgspec.to_builtins(session))
    del data["totals"]
    data["sets"] = [{**_present(one), "done": _present(one["done"])} for one in data.get("sets", ())]
    return data


def _present(data: dict[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in data.items() if value is not None and (value or key not in MAY_BE_EMPTY)}


def _listed(data: object) -> list[Any]:
    """The data of the sessions.

    Raises:
        ValueError: it is no history, or one of a newer version.
    """
    found = data.get("format") if isinstance(data, dict) else None
    if isinstance(found, int) and found > FORMAT:
        msg = f"was written by a newer version of hiptimer (format {shown(found)}, this one knows {FORMAT})"
        raise ValueError(msg)
    sessions = data.get("sessions") if isinstance(data, dict) else None
    if found != FORMAT or not isinstance(sessions, list):
        msg = f'is no history of hiptimer, which begins with {{"format": {FORMAT}, "sessions": ['
        raise ValueError(msg)
    if len(sessions) > MOST_SESSIONS:
        msg = f"holds {len(sessions):,} sessions, {MOST_SESSIONS:,} can be read at a time"
        raise ValueError(msg)
    return sessions


def _session(data: object, number: int) -> PastSession:
    """A session out of its data.

    Raises:
        ValueError: it cannot be one, in words.
    """
    try:
        session = msgspec.convert(data, PastSession)
    except msgspec.ValidationError as error:
        msg = f"session {number}: {error}"
        raise ValueError(msg) from None
    except RecursionError:
        msg = f"session {number}: has too many brackets within brackets"
        raise ValueError(msg) from None
    wrong = next(_wrong(session), None)
    if wrong is not None:
        msg = f"session {number}: {wrong}"
        raise ValueError(msg)
    return replace(session, totals=totals(session))


def _wrong(session: PastSession) -> Iterator[str]:
    """What a history cannot hold."""
    if not 0 <= session.played <= LONGEST_TIME:
        yield f"`played` is {shown(session.played)} ms"
    ended = session.started + session.played if session.ended is None else session.ended
    if not 0 <= session.started <= ended < LATEST:
        yield "`started` and `ended` are no times between 1970 and 9999, one after the other"
    if abs(session.utc_offset) >= FARTHEST:
        yield f"`utc_offset` is {shown(session.utc_offset)} seconds, more than a day"
    if not session.id:
        yield "`id` is empty"
    if not _is_reserve(session.reserve):
        yield f"`reserve` is {shown(session.reserve)}, not 0 to {MOST_RESERVE}"
    if any(len(text) > LONGEST for text in (session.id, session.workout, session.title, session.note)):
        yield f"a text has more than {LONGEST:,} characters"
    if len(session.sets) > MOST_SETS:
        yield f"has {len(session.sets):,} sets, more than {MOST_SETS:,}"
    if len({one.done.block for one in session.sets}) < len(session.sets):
        yield "two of its sets have the same `block`"
    for number, one in enumerate(session.sets, start=1):
        yield from (f"set {number}: {wrong}" for wrong in _wrong_set(one))


def _wrong_set(one: PastSet) -> Iterator[str]:
    done = one.done
    if not 0 <= done.done_ms <= done.planned_ms <= LONGEST_TIME:
        yield "`done_ms` is less than 0 or more than `planned_ms`"
    if one.load is not None and not (isfinite(one.load) and 0 <= one.load <= HEAVIEST + SAME):
        yield f"`load` is {shown(one.load)}, not 0 to {HEAVIEST:g} kg"
    if not _is_reserve(one.reserve):
        yield f"`reserve` is {shown(one.reserve)}, not 0 to {MOST_RESERVE}"
    if one.started is not None and not 0 <= one.started < LATEST:
        yield "`started` is no time between 1970 and 9999"
    if one.lasted is not None and not 0 <= one.lasted <= LONGEST_TIME:
        yield f"`lasted` is {shown(one.lasted)} ms"
    if not all(_is_number(value) for value in (done.block, done.set, done.sets, done.planned_reps, done.reps)):
        yield f"a number is less than 0 or more than {MOST_REPS:,}"
    if any(len(text) > LONGEST for text in _texts(done)):
        yield f"a text has more than {LONGEST:,} characters"


def _texts(done: SetDone) -> tuple[str, ...]:
    return (done.exercise, done.name, done.tempo, done.held)


def _is_reserve(value: int | None) -> bool:
    return value is None or 0 <= value <= MOST_RESERVE


def _is_number(value: int | None) -> bool:
    return value is None or 0 <= value <= MOST_REPS
