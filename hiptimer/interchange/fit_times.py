"""Times of a FIT file: those it can tell, and when each set of a session was and each rest between them.

Belongs here: the format's clock, laying out the sets of a session in its time. May not: messages (fit_messages).

A session that was led here knows when each of its sets began and how long it took. One from elsewhere knows at most how
long they were: what is left of its time is given to the gaps, less to a change of sides than to a rest, and the first
of them comes before the first set.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import zip_longest
from typing import Final

from hiptimer.core.past import PastSession, PastSet
from hiptimer.core.terms import SECOND, Ms

EPOCH: Final[Ms] = 631_065_600 * SECOND
"""The format counts seconds from 31 December 1989 on, UTC."""

FIRST: Final[Ms] = EPOCH + 0x1000_0000 * SECOND
"""Smaller numbers are no times of day there: July 1998."""

LAST: Final[Ms] = EPOCH + 0xF000_0000 * SECOND
"""Greater ones leave no room for the session's end in 32 bits: the year 2117."""

CHANGE_OF_SIDES: Final = 1
REST: Final = 5
"""Parts of the time that is left."""


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of a session."""

    start: Ms
    """Since the session began."""
    length: Ms
    work: PastSet | None = None
    """None in a rest."""

    @property
    def end(self) -> Ms:
        """Since the session began."""
        return self.start + self.length


def spans(session: PastSession, sets: Sequence[PastSet]) -> tuple[Span, ...]:
    """Work and rests in their order, the time before the first set left out.

    Args:
        session: As long as it was played, or as its sets took where that is more.
        sets: Those of its sets that are looked at.
    """
    starts = [one.started - session.started for one in sets if one.started is not None]
    return _kept(starts, sets) if len(starts) == len(sets) else _guessed(session, sets)


def _kept(starts: Sequence[Ms], sets: Sequence[PastSet]) -> tuple[Span, ...]:
    """Each set when it was, in the order in which they were done; none goes on when the next one begins."""
    order = sorted(zip(starts, sets, strict=True), key=lambda one: one[0])
    found: list[Span] = []
    for (start, one), following in zip_longest(order, order[1:]):
        now = found[-1].end if found else 0
        begin = max(start, now)
        length = one.done.done_ms if one.lasted is None else one.lasted
        if following is not None:
            length = min(length, max(0, following[0] - begin))
        if found and begin > now:
            found.append(Span(now, begin - now))
        found.append(Span(begin, length, one))
    return tuple(found)


def _guessed(session: PastSession, sets: Sequence[PastSet]) -> tuple[Span, ...]:
    work = sum(one.done.done_ms for one in sets)
    left = max(session.played, work) - work
    weights = [_weight(before, one) for before, one in zip((None, *sets), sets, strict=False)]
    found: list[Span] = []
    now = given = 0
    for number, (one, weight) in enumerate(zip(sets, weights, strict=True)):
        given += weight
        gap = left * given // sum(weights) - left * (given - weight) // sum(weights)
        if number and gap:
            found.append(Span(now, gap))
        now += gap
        found.append(Span(now, one.done.done_ms, one))
        now += one.done.done_ms
    return tuple(found)


def _weight(before: PastSet | None, one: PastSet) -> int:
    if before is None:
        return REST
    other_side = before.done.exercise == one.done.exercise and before.done.set == one.done.set
    return CHANGE_OF_SIDES if other_side and before.done.side is not one.done.side else REST
