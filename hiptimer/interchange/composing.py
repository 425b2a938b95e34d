"""A course → our document, such that the session takes the same steps, second by second.

Belongs here: finding sets, rounds and rests in a row of steps. May not: any format's own keys.

Our document knows one rest for each exercise and one change-over for all. Where the gaps of a course do not fit that, a
timed item called Rest fills what is missing.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Final

from hiptimer.core.terms import SECOND, Ms
from hiptimer.core.workout import Item, Workout
from hiptimer.interchange.course import LONGEST_GAP, LONGEST_STEP, REST, Course, Step, joined

MOST_SETS: Final = 6


@dataclass(frozen=True, slots=True)
class _Run:
    """One exercise, done a number of times with the same rest."""

    step: Step
    sets: int = 1
    rest: Ms = 0
    following: Ms = 0
    """The gap after it."""
    followed: int = 1
    """How often that gap comes; with rounds once less where the last one of all would be."""


@dataclass(frozen=True, slots=True)
class _Layout:
    """Runs in an order."""

    runs: tuple[_Run, ...]
    rounds: int = 0
    """0: not in rounds."""


def compose(course: Course) -> Workout:
    """The document; it has at least one exercise where the course has any step in its main part.

    Args:
        course: As it runs. Steps are no longer than `LONGEST_STEP`.
    """
    lead_in, works, tail = _ends(joined(course.steps))
    layouts = [layout for layout in (_straight(works), _rounds(works)) if layout is not None]
    choices = [(_items(layout, _change_over(layout)), layout) for layout in layouts]
    items, layout = min(choices, key=lambda choice: len(choice[0]))
    change_over = _change_over(layout)
    fields: dict[str, Any] = {}
    if change_over is not None:
        fields["change_over"] = _seconds(change_over)
    if layout.rounds:
        fields |= {"order": "rounds", "sets": layout.rounds}
    return Workout(
        format=1,
        title=course.title,
        about=course.about,
        lead_in=_seconds(lead_in),
        exercise=items,
        warm_up=_section(course.warm_up),
        cool_down=_section((*tail, *course.cool_down)),
        **fields,
    )


def _ends(steps: Sequence[Step]) -> tuple[Ms, list[tuple[Step, Ms]], tuple[Step, ...]]:
    """The gap in front, every work with the gap after it, and the gap at the end: it has no place in the main part."""
    lead_in = 0
    works: list[tuple[Step, Ms]] = []
    for one in steps:
        if not one.gap:
            works.append((one, 0))
        elif works:
            works[-1] = (works[-1][0], one.length)
        elif one.length <= LONGEST_GAP:
            lead_in = one.length
        else:
            works += [(rest, 0) for rest in _rests(one.length)]
    if not works:
        return 0, [(rest, 0) for rest in _rests(lead_in)], ()
    if not works[-1][1]:
        return lead_in, works, ()
    last, gap_length = works[-1]
    works[-1] = (last, 0)
    return lead_in, works, tuple(_rests(gap_length))


def _rests(length: Ms) -> Iterator[Step]:
    """A rest as steps of its own, none longer than may be."""
    while length > 0:
        yield Step(REST, min(length, LONGEST_STEP))
        length -= LONGEST_STEP


def _straight(works: Sequence[tuple[Step, Ms]]) -> _Layout:
    """Neighbours of the same kind as sets of one item."""
    runs: list[_Run] = []
    start = 0
    while start < len(works):
        one, rest = works[start]
        stop = start + 1
        if rest <= LONGEST_GAP:
            while stop < len(works) and works[stop][0] == one and works[stop - 1][1] == rest:
                stop += 1
        count = stop - start
        parts = -(-count // MOST_SETS)
        sizes = [count // parts + (part < count % parts) for part in range(parts)]
        after = works[stop - 1][1]
        runs += [_Run(one, size, rest if size > 1 else 0, rest) for size in sizes[:-1]]
        runs.append(_Run(one, sizes[-1], rest if sizes[-1] > 1 else 0, after))
        start = stop
    return _Layout(tuple(runs))


def _rounds(works: Sequence[tuple[Step, Ms]]) -> _Layout | None:
    """The whole as one round over and over; None where it is none."""
    count = len(works)
    size = next((size for size in range(2, count // 2 + 1) if not count % size and _is_period(works, size)), 0)
    if not size:
        return None
    times = count // size
    # More rounds than there may be: each of ours holds several of theirs, and the last maybe fewer.
    copies = -(-times // MOST_SETS)
    full, extra = divmod(times, copies)
    last = (extra or copies) - 1
    runs = []
    for copy in range(copies):
        sets = full + (copy < extra)
        runs += [_Run(one, sets, 0, after, sets) for one, after in works[: size - 1]]
        runs.append(_Run(works[size - 1][0], sets, 0, works[size - 1][1], sets - (copy == last)))
    return _Layout(tuple(runs), full + bool(extra))


def _is_period(works: Sequence[tuple[Step, Ms]], size: int) -> bool:
    """Whether the first so many works come over and over; after the very last one there is no gap."""
    return works[size:-1] == works[: -size - 1] and works[-1][0] == works[-size - 1][0]


def _change_over(layout: _Layout) -> Ms | None:
    """The one gap between exercises; 0 where none serves, None where there is only one exercise."""
    runs = layout.runs if layout.rounds else layout.runs[:-1]
    gaps = {run.following for run in runs if run.followed}
    if not gaps:
        return None
    least = min(gaps)
    # A longer gap becomes this one, a rest, and this one again.
    fits = least <= LONGEST_GAP and all(one == least or 2 * least < one <= LONGEST_STEP for one in gaps)
    return least if fits else 0


def _items(layout: _Layout, change_over: Ms | None) -> tuple[Item, ...]:
    between = change_over or 0
    items: list[Item] = []
    for index, run in enumerate(layout.runs):
        items.append(_item(run.step, run.sets, run.rest, usual_sets=layout.rounds or 1))
        last = not layout.rounds and index == len(layout.runs) - 1
        if run.following == between or last or not run.followed:
            continue
        rests = _rests(run.following - 2 * between)
        items += [_item(rest, run.followed, 0, usual_sets=layout.rounds or 1) for rest in rests]
    return tuple(items)


def _item(step: Step, sets: int = 1, rest: Ms = 0, usual_sets: int = 1) -> Item:
    fields: dict[str, Any] = {}
    if sets != usual_sets:
        fields["sets"] = sets
    if sets > 1 and usual_sets == 1:
        fields["rest"] = _seconds(rest)
    if step.each:
        fields |= {"sides": "each", "side_change": _seconds(step.side_change)}
    if step.own_pace:
        fields["pace"] = "own"
    if step.load is not None:
        fields["load"] = step.load
    if step.reps is not None:
        return Item(name=step.name, reps=step.reps, **fields)
    return Item(name=step.name, seconds=_seconds(step.length), **fields)


def _section(steps: Sequence[Step]) -> tuple[Item, ...]:
    """Warm-up or cool-down: one after the other."""
    parts = (part for one in joined(steps) for part in (_rests(one.length) if one.gap else (one,)))
    return tuple(_item(part) for part in parts)


def _seconds(length: Ms) -> float:
    return length // SECOND if not length % SECOND else length / SECOND
