"""What next: rest, a shorter or longer session, a harder level, a heavier load, each with its reason.

Belongs here: the rules, from past sessions to suggestions. May not: doing what is suggested, words for a screen (gui),
today (handed in).

The rules, in the order in which one of them silences those after it:

1.  Two sessions are at least 48 hours apart, which is a day between them, and three in seven days are the most.
2.  Soreness that still disturbs walking or stairs: the last session once more, one length shorter.
3.  Every repetition done with three or more left, in two sessions running: the next level.
4.  Beginners: two weeks short, two weeks medium, then full if they like.
5.  Every set of an exercise finished with a repetition or more left, in two sessions: the smallest step of load
    there is that makes it 2 to 10 % heavier.

Sources: days apart and step of load, American College of Sports Medicine 2009, doi:10.1249/MSS.0b013e3181915670; how
many sessions a week, Blagrove, Howatson and Hayes 2018, PMC5889786; short beginnings, since a second bout of
unaccustomed lowering leaves far less soreness, Cleary et al. 2002, PMC164305. The second and the third rule and the
weeks of the fourth are our own.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Final, TypeAlias, TypeVar

from hiptimer.core.loads import SAME, stepped, to_kg, to_units
from hiptimer.core.past import PastSession, PastSet, main_sets
from hiptimer.core.terms import Implement, Length, Level, Section, Units
from hiptimer.core.ways.implements import pieces
from hiptimer.core.weeks import DAYS, week

APART: Final = 2
"""Days from one session to the next, at least."""

MOST_A_WEEK: Final = 3

RUNNING: Final = 2
"""As many sessions in a row must have gone well."""

EASY: Final = 3
"""Repetitions left from which on a level is easy."""

TO_SPARE: Final = 1
"""Repetitions left from which on there is room for more load."""

WEEKS_OF_A_LENGTH: Final = 2

LEAST_STEP, MOST_STEP = 1.02, 1.10
"""How much heavier, as a factor."""

KETTLEBELLS: Final = {Units.KG: 2.0, Units.LB: 5.0}
"""Apart from each other by so much they are cast."""

ENOUGH: Final = 40
"""So many of the latest sessions tell all that the rules ask for: five weeks at more than the most a week, and more."""


class Reason(StrEnum):
    """Why to rest."""

    RECENT = "recent"
    """The last session was today or yesterday."""
    FULL = "full"
    """There were as many in seven days as are good."""
    SORE = "sore"
    """The legs are, and no session is shorter than the last one was."""


@dataclass(frozen=True, slots=True)
class Rest:
    """Better not today."""

    days: int
    """Until a better day; 1 is tomorrow."""
    reason: Reason
    ago: int
    """Days since the last session; 0 is today."""


@dataclass(frozen=True, slots=True)
class Shorter:
    """The legs are sore: the last session once more, but shorter."""

    to: Length


@dataclass(frozen=True, slots=True)
class Longer:
    """There were weeks enough of one length."""

    before: Length
    to: Length


@dataclass(frozen=True, slots=True)
class Harder:
    """The level has become easy."""

    before: Level
    to: Level


@dataclass(frozen=True, slots=True)
class Heavier:
    """An exercise has room for more load."""

    exercise: str
    """Its id; its name where it has none."""
    name: str
    held: str
    """The implement; empty for none that is known."""
    before: float
    """In kg and in all, like `to`."""
    to: float


Step: TypeAlias = Shorter | Longer | Harder | Heavier


@dataclass(frozen=True, slots=True)
class Advice:
    """What to do next; nothing of it is done by itself."""

    rest: Rest | None = None
    """None: today is a good day."""
    steps: tuple[Step, ...] = ()
    """What to change then; none: as last time. Several only where each is about the load of another exercise."""


def advise(sessions: Sequence[PastSession], today: int, units: Units = Units.KG, *, sore: bool = False) -> Advice:
    """What the rules say after these sessions.

    Args:
        sessions: The latest, newest first, with their sets; `ENOUGH` of them are enough. Only those count in which
            something was done by repetitions: nobody needs a day's rest from stretching.
        today: As a number of days since 1970.
        units: In which steps loads can be changed.
        sore: Soreness still disturbs walking or stairs.
    """
    known = [one for one in sessions if one.day <= today and is_strength(one)]
    if not known:
        return Advice()
    rest = _rest([one.day for one in known], today)
    if sore:
        return _after_soreness(known[0], rest, today)
    same = [one for one in known if one.workout == known[0].workout]
    return Advice(rest, _harder(same) or _longer(same, today) or _heavier(known, units))


def is_strength(session: PastSession) -> bool:
    """Whether something in its main part was done by repetitions."""
    return any(one.done.planned_reps is not None for one in main_sets(session))


def next_load(load: float, units: Units, held: str = "") -> float | None:
    """The smallest step there is that makes a load 2 to 10 % heavier, in kg and in all; None where there is none.

    Args:
        load: In kg and in all.
        units: In which weights are made.
        held: The implement.
    """
    for steps in range(1, 10):
        heavier = _stepped(load, units, held, steps)
        if heavier >= LEAST_STEP * load - SAME:
            return heavier if load > 0 and heavier <= MOST_STEP * load + SAME else None
    return None


# -- the rules ---------------------------------------------------------------------------------


def _rest(days: Iterable[int], today: int) -> Rest | None:
    newest = sorted(set(days), reverse=True)
    last = newest[0]
    spaced = last + APART
    full = newest[MOST_A_WEEK - 1] + DAYS if len(newest) >= MOST_A_WEEK else spaced
    ready = max(spaced, full)
    if ready <= today:
        return None
    return Rest(ready - today, Reason.FULL if full > spaced else Reason.RECENT, today - last)


def _after_soreness(last: PastSession, rest: Rest | None, today: int) -> Advice:
    shorter = _neighbour(list(Length), last.length, -1)
    if shorter is not None:
        return Advice(rest, (Shorter(shorter),))
    return Advice(rest or Rest(1, Reason.SORE, today - last.day))


def _harder(same: Sequence[PastSession]) -> tuple[Step, ...]:
    level = same[0].level
    harder = _neighbour(list(Level), level, +1)
    lately = same[:RUNNING]
    if harder is None or len(lately) < RUNNING or any(one.level is not level for one in lately):
        return ()
    easy = all(_went_well(one, _main(one), EASY) for one in lately)
    return (Harder(level, harder),) if easy else ()


def _longer(same: Sequence[PastSession], today: int) -> tuple[Step, ...]:
    last = same[0]
    longer = _neighbour(list(Length), last.length, +1)
    if longer is None or last.level is not Level.BEGINNER or not _finished(_main(last)):
        return ()
    alike = {week(one.day) for one in same if (one.level, one.length) == (last.level, last.length)}
    enough = len([one for one in alike if one < week(today)]) >= WEEKS_OF_A_LENGTH
    return (Longer(last.length, longer),) if enough else ()


def _heavier(known: Sequence[PastSession], units: Units) -> tuple[Step, ...]:
    exercises = dict.fromkeys(one.done.exercise for one in main_sets(known[0]))
    return tuple(step for each in exercises if (step := _heavier_one(known, each, units)) is not None)


def _heavier_one(known: Sequence[PastSession], exercise: str, units: Units) -> Heavier | None:
    done = [(one, sets) for one in known if (sets := _of(one, exercise))][:RUNNING]
    if len(done) < RUNNING or len({one.level for one, _ in done}) > 1:
        return None
    alike = {(past.load, past.done.held) for _, sets in done for past in sets}
    load, held = next(iter(alike))
    if len(alike) > 1 or load is None or not all(_went_well(one, sets, TO_SPARE) for one, sets in done):
        return None
    heavier = next_load(load, units, held)
    name = done[0][1][0].done.name
    return None if heavier is None else Heavier(exercise, name, held, load, heavier)


# -- how it went -------------------------------------------------------------------------------


def _main(session: PastSession) -> tuple[PastSet, ...]:
    """The main part, with what was left out of it."""
    return tuple(one for one in session.sets if one.done.section is Section.MAIN)


def _of(session: PastSession, exercise: str) -> tuple[PastSet, ...]:
    """Its sets of an exercise; none where nothing of it was done."""
    sets = tuple(one for one in _main(session) if one.done.exercise == exercise)
    return () if all(one.done.skipped for one in sets) else sets


def _finished(sets: Iterable[PastSet]) -> bool:
    return all(
        one.done.whole if one.done.planned_reps is None else (one.done.reps or 0) >= one.done.planned_reps
        for one in sets
    )


def _went_well(session: PastSession, sets: Sequence[PastSet], left: int) -> bool:
    """Whether they were all finished with so many repetitions left; where nobody said how many, they were not."""
    said = [session.reserve if one.reserve is None else one.reserve for one in sets]
    return _finished(sets) and all(each is not None and each >= left for each in said)


def _stepped(load: float, units: Units, held: str, steps: int) -> float:
    if held != Implement.KETTLEBELL:
        return stepped(load, units, steps, pieces(held))
    grid = KETTLEBELLS[units]
    return to_kg(((to_units(load, units) + SAME) // grid + steps) * grid, units)


Value = TypeVar("Value")


def _neighbour(values: Sequence[Value], value: Value, places: int) -> Value | None:
    """The value so many places further on; None where there is none."""
    place = values.index(value) + places
    return values[place] if 0 <= place < len(values) else None
