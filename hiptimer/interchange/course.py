"""What another program's timer does, step after step: the common ground of all foreign formats.

Belongs here: steps and gaps as values, telling a rest by its name, order and size of a course.
May not: any format's own keys, our document (composing, flattening).
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import islice
from typing import Final

from hiptimer.core.terms import SECOND, Ms
from hiptimer.interchange.notes import Notes

MOST_STEPS: Final = 1000
"""Of one course: a section of ours has room for as many items, and at thirty seconds each they take a working day."""

LONGEST_STEP: Final[Ms] = 3600 * SECOND
"""The longest item there may be."""

LONGEST_GAP: Final[Ms] = 300 * SECOND
"""The longest gap there may be; a longer one stands as an item."""

REST: Final = "Rest"
"""What a rest is called that has to stand as an item of its own."""

REST_WORDS: Final = frozenset(
    {"rest", "resting", "break", "pause", "recover", "recovery", "ready", "prepare", "preparation", "change", "switch"}
)
FILLING_WORDS: Final = frozenset(
    {"a", "and", "between", "for", "get", "long", "next", "over", "round", "rounds", "set", "sets", "short", "side"}
    | {"sides", "the", "time", "up", "exercise", "exercises", "interval", "intervals"}
)


@dataclass(frozen=True, slots=True)
class Step:
    """One thing after another: something to do, or a gap."""

    name: str
    """Empty for a gap, in which nothing is trained."""
    length: Ms
    """Of each side, where there are two."""
    reps: int | None = None
    """Of a set at one's own pace that is counted; its length is a guess then."""
    own_pace: bool = False
    """It lasts until the person says that it is done."""
    each: bool = False
    """Once a side."""
    side_change: Ms = 0
    load: float | None = None
    """In kg."""

    @property
    def gap(self) -> bool:
        """Whether nothing is trained in it."""
        return not self.name

    @property
    def total(self) -> Ms:
        """All of it, with both sides."""
        return 2 * self.length + self.side_change if self.each else self.length


@dataclass(frozen=True, slots=True)
class Course:
    """One timer as it runs."""

    title: str
    steps: tuple[Step, ...]
    warm_up: tuple[Step, ...] = ()
    cool_down: tuple[Step, ...] = ()
    about: str = ""


def gap(length: Ms) -> Step:
    """A stretch in which nothing is trained."""
    return Step("", length)


def step(name: str, length: Ms, *, rest: bool | None = None) -> Step:
    """A timed step, or a gap.

    Args:
        name: Cleaned, not empty.
        length: Of it.
        rest: Whether it is a gap; None goes by the name.
    """
    return gap(length) if (is_rest(name) if rest is None else rest) else Step(name, length)


def is_rest(name: str) -> bool:
    """Whether a name says nothing but that this is a rest: `Rest`, `Get ready`, `Break between sets`."""
    words = re.findall(r"[^\W\d_]+", name.casefold())
    return any(word in REST_WORDS for word in words) and all(word in REST_WORDS | FILLING_WORDS for word in words)


def joined(steps: Iterable[Step]) -> tuple[Step, ...]:
    """The same course with neighbouring gaps as one, and without what takes no time."""
    found: list[Step] = []
    for one in steps:
        if not one.total:
            continue
        if one.gap and found and found[-1].gap:
            found[-1] = gap(found[-1].length + one.length)
        else:
            found.append(one)
    return tuple(found)


def bounded(steps: Iterable[Step], notes: Notes) -> tuple[Step, ...]:
    """The first steps, as many as there may be; it is noted if there are more."""
    found = tuple(islice(steps, MOST_STEPS + 1))
    if len(found) > MOST_STEPS:
        notes.add(f"Only the first {MOST_STEPS:,} steps are kept; there are more.")
    return found[:MOST_STEPS]


def repeated(steps: Sequence[Step], times: int, between: Step | None = None) -> Iterator[Step]:
    """The steps over and over; safe for any number of times, since nothing is never repeated.

    Args:
        steps: Once.
        times: How often they come.
        between: What stands between two times.
    """
    if not steps:
        return
    for time in range(times):
        if time and between is not None:
            yield between
        yield from steps


def separate_sides(steps: Iterable[Step]) -> Iterator[Step]:
    """The steps for a format without sides: each side by its name."""
    for one in steps:
        if not one.each:
            yield one
            continue
        half = replace(one, each=False, side_change=0)
        yield replace(half, name=f"{one.name}, left")
        yield gap(one.side_change)
        yield replace(half, name=f"{one.name}, right")


def loops(steps: tuple[Step, ...], longest: int = 60) -> Iterator[tuple[int, tuple[Step, ...]]]:
    """The steps as times and pattern, the greatest repetitions found from the front; what comes once is one pattern.

    Args:
        steps: Any.
        longest: Patterns are looked for up to this many steps, which bounds the time that takes.
    """
    start = once = 0
    while start < len(steps):
        sizes = range(1, min(longest, (len(steps) - start) // 2) + 1)
        found = [(_times(steps, start, size), size) for size in sizes]
        times, size = max(found, key=lambda one: (one[0] * one[1] * (one[0] > 1), -one[1]), default=(1, 1))
        if times == 1:
            start += 1
            continue
        if once < start:
            yield 1, steps[once:start]
        yield times, steps[start : start + size]
        start = once = start + times * size
    if once < len(steps):
        yield 1, steps[once:]


def _times(steps: Sequence[Step], start: int, size: int) -> int:
    """How often the pattern of that size comes in a row."""
    times = 1
    pattern = steps[start : start + size]
    while steps[start + times * size : start + (times + 1) * size] == pattern:
        times += 1
    return times
