"""Made-up sessions of the past, for looking at the page of history in all its states.

Belongs here: one value for every state. May not: real content (assets), widgets.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from hiptimer.core.done import SetDone
from hiptimer.core.past import DAY, Bout, PastSession, PastSet, totals, under_tension, volume
from hiptimer.core.terms import SECOND, Implement, Length, Level, Ms, Section, Side
from hiptimer.gui.samples import NAMES

if TYPE_CHECKING:
    from collections.abc import Sequence

TODAY: Final = 20_780
"""A Monday; days since 1970."""

EVENING: Final[Ms] = 18 * 60 * 60 * SECOND + 4 * 60 * SECOND

PLANNED: Final = (
    ("single-leg-glute-bridge", "", 8, 8, "3-1-2-2", True),
    ("deadlift", Implement.KETTLEBELL, 10, 7, "3-1-2-1", False),
    ("kickstand-deadlift", Implement.DUMBBELL, 8, 7, "3-1-2-1", True),
    ("glute-bridge-walkout", "", 5, 20, "", False),
    ("romanian-deadlift", Implement.TWO_DUMBBELLS, 8, 8, "5-0-2-1", False),
)
"""Exercise, implement, repetitions, seconds of one, tempo, and whether each side has its turn."""

FIRST_LOADS: Final = {"deadlift": 12.0, "kickstand-deadlift": 6.0, "romanian-deadlift": 12.0}

STEPS: Final = {"deadlift": 2.0, "kickstand-deadlift": 1.0, "romanian-deadlift": 2.0}
"""How much heavier at a time, up to `HEAVIEST` times."""

SIXTEEN: Final = 16
HEAVIEST: Final = 24
RISE: Final = 4
"""As many sessions with one load there are at least."""

BREAKS: Final = 9
"""After so many steps, half of them are taken back: a long illness, or a new technique."""


def days(count: int) -> tuple[int, ...]:
    """The days of so many sessions, newest first: two a week, and a holiday every year."""
    found: list[int] = []
    day = TODAY - 1
    while len(found) < count:
        if day % 365 > 20:  # noqa: PLR2004 three weeks of it
            found.append(day)
        day -= 3 if len(found) % 2 else 4
    return tuple(found)


def sessions(count: int) -> tuple[PastSession, ...]:
    """So many, newest first, without their sets."""
    kinds = {number: session(number, 0) for number in range(min(count, 3 * SIXTEEN))}
    return tuple(
        replace(
            kinds[number % len(kinds)],
            id=f"past-{number}",
            started=day * DAY + EVENING,
            sets=(),
        )
        for number, day in enumerate(days(count))
    )


def session(number: int, day: int = TODAY - 1) -> PastSession:
    """One with its sets: the later its number, the longer ago and the lighter; every fifth one was broken off."""
    sets = tuple(_set(block, number) for block in range(len(_blocks())))
    made = PastSession(
        id=f"past-{number}",
        workout="hip-extension",
        title="Tuesday legs, as in the hotel" if number % 7 == 3 else "Hip extension for runners",  # noqa: PLR2004 a few
        level=Level.STANDARD if number < 2 * SIXTEEN else Level.BEGINNER,
        length=Length.SHORT,
        started=day * DAY + EVENING,
        ended=day * DAY + EVENING + 900_000,
        played=878_000 - 7000 * (number % 5),
        whole=number % 5 != 4,  # noqa: PLR2004 every fifth
        reserve=2,
        note="Left knee a little stiff; the bell stands in the hall." if number % 4 == 0 else "",
        sets=sets,
    )
    return replace(made, totals=totals(made))


def bouts(exercise: str, past: Sequence[PastSession]) -> tuple[Bout, ...]:
    """What was done of an exercise in these sessions, which are newest first; oldest first."""
    found = []
    for number, one in enumerate(past):
        sets = [each for each in session(number).sets if each.done.exercise == exercise and not each.done.skipped]
        if sets:
            load = _load(exercise, number, len(past))
            sets = [replace(each, load=load) for each in sets]
            reps = sum(each.done.reps or 0 for each in sets)
            found.append(Bout(one.id, one.started, one.utc_offset, load, reps, volume(sets), under_tension(sets)))
    return tuple(found[::-1])


def _blocks() -> tuple[tuple[str, str, int, int, str, Side | None], ...]:
    return tuple(
        (exercise, held, reps, seconds, tempo, side)
        for exercise, held, reps, seconds, tempo, each in PLANNED
        for side in ((Side.LEFT, Side.RIGHT) if each else (None,))
    )


def _set(block: int, number: int) -> PastSet:
    exercise, held, reps, seconds, tempo, side = _blocks()[block]
    skipped = number % 5 == 4 and exercise in {"glute-bridge-walkout", "romanian-deadlift"}  # noqa: PLR2004 every fifth
    did = 0 if skipped else reps - 2 * (exercise == "kickstand-deadlift" and number % 3 == 0)
    done = SetDone(
        block=2 * block + 1,
        exercise=exercise,
        name=f"{NAMES[exercise]}{' with two dumbbells' * (held == Implement.TWO_DUMBBELLS)}",
        section=Section.MAIN,
        set=1,
        sets=1,
        side=side,
        planned_reps=reps,
        reps=did,
        planned_ms=reps * seconds * SECOND,
        done_ms=did * seconds * SECOND,
        tempo=tempo,
        held=held,
    )
    return PastSet(done, None if skipped else _load(exercise, number, 2 * SIXTEEN))


def _load(exercise: str, number: int, count: int) -> float | None:
    """Heavier the fewer sessions ago it was."""
    first = FIRST_LOADS.get(exercise)
    steps = min(HEAVIEST, max(0, count - number) // min(2 * SIXTEEN, max(RISE, count // 8)))
    steps -= (steps // BREAKS) * (BREAKS // 2)
    return None if first is None else first + steps * STEPS[exercise]
