"""Easier and harder ways to do an exercise: which can be chosen together, and what they make of it.

Belongs here: the effect of variants on an exercise. May not: who chose them (adapt), equipment (implements).
"""

from collections.abc import Iterable, Iterator, Sequence
from itertools import combinations
from typing import Final

import msgspec

from hiptimer.core.exercise import Change, Exercise, Move, Variant

CHANGED: Final = ("seconds", "pose", "label", "say")
"""What a variant can change of a phase."""
TEXTS: Final = ("setup", "switch", "start")
"""What a variant can have words of its own for."""


def conflicts(one: Variant, other: Variant) -> bool:
    """Whether the two touch the same thing, so that they cannot both be done."""
    first, second = frozenset(_touched(one)), frozenset(_touched(other))
    return bool(first & second) or _leaves_out(one, second) or _leaves_out(other, first)


def _leaves_out(variant: Variant, touched: frozenset[tuple[str, str]]) -> bool:
    return any(phase in variant.without for phase, _ in touched)


def _touched(variant: Variant) -> Iterator[tuple[str, str]]:
    """Phase (empty for the exercise as a whole) and what of it is changed (empty for its being there at all)."""
    for change in variant.change:
        yield from ((change.phase, key) for key in CHANGED if getattr(change, key) is not None)
    yield from ((phase, "") for phase in variant.without)
    for key, plain in (("fewer_steps", 0), ("step_seconds", None), ("weight", True)):
        if getattr(variant, key) != plain:
            yield "", key
    yield from (("", key) for key in TEXTS if getattr(variant, key) is not None)


def conflicting(variants: Iterable[Variant]) -> Iterator[tuple[Variant, Variant]]:
    """Every two of them that cannot both be done."""
    return ((one, other) for one, other in combinations(variants, 2) if conflicts(one, other))


def chosen(entry: Exercise, written: Sequence[str], wished: Sequence[str] | None) -> tuple[Variant, ...]:
    """The variants in effect, in the entry's order.

    Args:
        entry: The exercise; ids it does not know count for nothing.
        written: Ids in the workout.
        wished: Ids the person has chosen instead of those, none of them included; None: nothing was chosen.
    """
    ids = written if wished is None else wished
    return tuple(one for one in entry.variant if one.id in ids)


def vary(exercise: Exercise, variants: Iterable[Variant]) -> Exercise:
    """The exercise with these variants.

    Args:
        exercise: With its timing settled: `steps` is one number.
        variants: No two of which are in conflict.
    """
    for variant in variants:
        texts = {key: text for key in TEXTS if (text := getattr(variant, key))}
        changes = {change.phase: change for change in variant.change}
        moves = (_changed(move, changes.get(move.id)) for move in exercise.phase if move.id not in variant.without)
        steps = exercise.steps
        if isinstance(steps, int):
            steps = max(1, steps - variant.fewer_steps)
        exercise = msgspec.structs.replace(
            exercise,
            **texts,
            phase=tuple(moves),
            steps=steps,
            step_seconds=variant.step_seconds or exercise.step_seconds,
        )
    return exercise


def _changed(move: Move, change: Change | None) -> Move:
    if change is None:
        return move
    new = {key: value for key in CHANGED if (value := getattr(change, key)) is not None}
    return msgspec.structs.replace(move, **new)
