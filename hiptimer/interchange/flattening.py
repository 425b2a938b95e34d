"""A plan → a course: what formats are written from that know neither repetitions nor tempos.

Belongs here: the way back from `composing`, and telling what a course cannot hold. May not: any format's own keys.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import Final

from hiptimer.core.plan import Block, Plan
from hiptimer.core.terms import SECOND, Kind, Ms, Section
from hiptimer.core.words import duration
from hiptimer.interchange.cleaning import clean_name
from hiptimer.interchange.course import LONGEST_STEP, Course, Step, bounded, gap, is_rest, joined
from hiptimer.interchange.notes import Notes

UNTITLED: Final = "Workout"

NAMED: Final = 60
"""Characters of a name in a note."""


def flatten(plan: Plan) -> Course:
    """The plan as it runs."""
    parts: dict[Section, list[Step]] = {section: [] for section in Section}
    for section in Section:
        parts[section] += _steps(plan, [block for block in plan.blocks if block.section is section])
    return Course(
        title=clean_name(plan.title) or UNTITLED,
        steps=joined(parts[Section.MAIN]),
        warm_up=joined(parts[Section.WARM_UP]),
        cool_down=joined(parts[Section.COOL_DOWN]),
    )


def in_a_row(plan: Plan, notes: Notes, *, apart: bool = False) -> Course:
    """The plan as one row of steps, of a bounded number.

    Args:
        plan: At one level and length.
        notes: Told where something is cut off.
        apart: Keep a warm-up of one step, and the last step of a cool-down that has nothing else but rests, out of the
            row.
    """
    course = flatten(plan)
    front, back = course.warm_up, course.cool_down
    first = front if apart and len(front) == 1 and not front[0].gap else ()
    last = back[-1:] if apart and back and not back[-1].gap and all(one.gap for one in back[:-1]) else ()
    row = (*(() if first else front), *course.steps, *back[: len(back) - len(last)])
    return replace(course, warm_up=first, steps=bounded(joined(row), notes), cool_down=last)


def whole_seconds(steps: tuple[Step, ...], notes: Notes) -> tuple[Step, ...]:
    """The steps in whole seconds, of two sides together; none is lost, and what is rounded does not add up.

    Args:
        steps: Any.
        notes: Told if anything is rounded.
    """
    exact = written = 0
    rounded: list[Step] = []

    def whole(length: Ms, least: int) -> Ms:
        nonlocal exact, written
        exact += length
        found = max(least, round(exact / SECOND) - written)
        written += found
        return found * SECOND

    for one in steps:
        if one.each:
            both, change = whole(2 * one.length, 1), whole(one.side_change, 0)
            rounded.append(replace(one, length=both // 2, side_change=change))
        else:
            rounded.append(replace(one, length=whole(one.length, 0 if one.gap else 1)))
    if tuple(rounded) != steps:
        notes.add("Times are rounded to whole seconds.")
    return joined(rounded)


def tell_expanded(plan: Plan, notes: Notes) -> None:
    """Note what becomes of repetitions, and that weights stay behind."""
    seen: set[str] = set()
    for block in plan.blocks:
        if block.gap is not None or block.exercise.name in seen:
            continue
        seen.add(block.exercise.name)
        name = clean_name(block.exercise.name)[:NAMED]
        if block.reps is not None:
            length = duration(_length(plan, block))
            notes.add(f"{name}: {block.reps} repetitions are written as {length}, without their counts.")
        if block.load:
            notes.add(f"{name}: the weight ({block.load}) is left out.")


def tell_own_pace(steps: Iterable[Step], notes: Notes) -> None:
    """Note what is done at one's own pace and will be timed."""
    for one in steps:
        if one.own_pace:
            notes.add(f"{one.name[:NAMED]}: it is timed now, no longer at your own pace.")


def _steps(plan: Plan, blocks: Sequence[Block]) -> Iterator[Step]:
    for index, block in enumerate(blocks):
        if block.second_side:
            continue  # told with the first
        if block.gap is not None:
            yield gap(_length(plan, block))
        elif block.side is None:
            yield _step(plan, block)
        else:
            between = blocks[index + 1]
            change = _length(plan, between) if between.gap is Kind.SIDE_CHANGE else 0
            yield replace(_step(plan, block), each=True, side_change=change)


def _step(plan: Plan, block: Block) -> Step:
    name = clean_name(block.exercise.name)
    length = min(_length(plan, block), LONGEST_STEP)
    if block.own_pace:
        return Step(name, length, reps=block.reps, own_pace=True)
    if block.side is None and is_rest(name):
        return gap(length)
    return Step(name, length)


def _length(plan: Plan, block: Block) -> Ms:
    """Rounded up to a millisecond at least, so that nothing that is there is lost."""
    return max(1, sum(phase.length for phase in plan.phases[block.first : block.stop]))
