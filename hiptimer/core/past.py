"""Sessions that were done, as values.

Belongs here: what is known of a session afterwards, and what can be added up from it.
May not: keeping it (storage.history), pictures and words of it (gui), the calendar's names for days (there is no clock
here: a time of day is a number of milliseconds since 1970, UTC, and a day the number of days since then, local time).
"""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from typing import Final

from hiptimer.core.done import SetDone
from hiptimer.core.terms import SECOND, Length, Level, Ms, Section

DAY: Final[Ms] = 24 * 60 * 60 * SECOND

MOST_RESERVE: Final = 4
"""As many good repetitions left, or more."""


@dataclass(frozen=True, slots=True)
class PastSet:
    """One side of one set, and what the person said of it."""

    done: SetDone
    load: float | None = None
    """In kg in all; None where nobody said."""
    reserve: int | None = None
    """Good repetitions left at its end, 4 for four or more; None where nobody said."""
    started: Ms | None = None
    """Since 1970, UTC, when it was come to for the last time; None where nobody knows."""
    lasted: Ms | None = None
    """From then on, pauses left out: at one's own pace not what was planned. None where nobody knows."""


@dataclass(frozen=True, slots=True)
class Totals:
    """What the main part of a session adds up to."""

    sets: int = 0
    """Sets of which something was done; of one-sided ones, each side."""
    planned: int = 0
    """Sets that there are."""
    volume: float = 0.0
    """As of the function `volume`."""
    under_tension: Ms = 0
    """As of the function `under_tension`."""
    heaviest: float | None = None
    """The greatest load, in kg and in all; None where nobody said any."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PastSession:
    """One session."""

    id: str
    workout: str
    """Its name, or the whole path of its file."""
    title: str
    level: Level
    length: Length
    started: Ms
    """Since 1970, UTC."""
    utc_offset: int = 0
    """Of the local time it was started in, in seconds."""
    ended: Ms | None = None
    """None where it was cut short."""
    played: Ms = 0
    whole: bool = False
    """Every set, warm-up and cool-down item was done."""
    reserve: int | None = None
    """Good repetitions left at the end of its sets, as of a set."""
    note: str = ""
    sets: tuple[PastSet, ...] = ()
    """Empty in a list of many sessions, whose sets nobody looks at."""
    totals: Totals = field(default=Totals(), compare=False)
    """Known of sessions that come out of the history, with their sets or without."""

    @property
    def day(self) -> int:
        """Days since 1970 in the local time of then."""
        return local_day(self.started, self.utc_offset)


@dataclass(frozen=True, slots=True)
class Bout:
    """One exercise in the main part of one session, all its sets together."""

    session: str
    """Its id."""
    started: Ms
    """Of the session, since 1970, UTC."""
    utc_offset: int
    """Of the local time it was started in, in seconds."""
    load: float | None
    """The greatest, in kg and in all; None where nobody said any."""
    reps: int
    volume: float
    """As of the function `volume`."""
    under_tension: Ms
    """As of the function `under_tension`."""

    @property
    def day(self) -> int:
        """Days since 1970 in the local time of then."""
        return local_day(self.started, self.utc_offset)


def local_day(moment: Ms, utc_offset: int) -> int:
    """Days since 1970, in a local time so many seconds ahead of UTC."""
    return (moment + utc_offset * SECOND) // DAY


def main_sets(session: PastSession) -> tuple[PastSet, ...]:
    """The sets of the main part of which something was done."""
    return tuple(one for one in session.sets if one.done.section is Section.MAIN and not one.done.skipped)


def volume(sets: Iterable[PastSet]) -> float:
    """Load times repetitions, in kg, of all sets whose load and repetitions are known."""
    return sum(one.load * one.done.reps for one in sets if one.load is not None and one.done.reps is not None)


def under_tension(sets: Iterable[PastSet]) -> Ms:
    """How long was worked."""
    return sum(one.done.done_ms for one in sets)


def totals(session: PastSession) -> Totals:
    """What a session whose sets are known adds up to."""
    sets = main_sets(session)
    return Totals(
        sets=len(sets),
        planned=sum(one.done.section is Section.MAIN for one in session.sets),
        volume=volume(sets),
        under_tension=under_tension(sets),
        heaviest=max((one.load for one in sets if one.load is not None), default=None),
    )


def with_reps(past: PastSet, reps: int) -> PastSet:
    """The same set with another number of repetitions; its time goes with them, up to what was planned.

    Args:
        past: A set that is done by repetitions.
        reps: 0 for a set that was left out after all.
    """
    done = past.done
    before, length = (done.reps, done.done_ms) if done.reps and done.done_ms else (done.planned_reps, done.planned_ms)
    lasted = min(length * reps // (before or 1), done.planned_ms)
    return replace(past, done=replace(done, reps=reps, done_ms=lasted))
