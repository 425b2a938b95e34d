"""Entry of the catalogue + item of a workout + a person's ways → the exercise as it is done today.

Belongs here: bringing implement, variants, timing and words together. May not: order, sets and gaps (plan).
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TypeVar

import msgspec

from hiptimer.core import tempo as tempo_code
from hiptimer.core.exercise import Exercise, Move
from hiptimer.core.terms import Kind, Length, Level, Side, Units
from hiptimer.core.varied import pick
from hiptimer.core.ways.implements import UNNAMED, called, choose, load_in_words, with_implement
from hiptimer.core.ways.values import NO_WEIGHT, Ways
from hiptimer.core.ways.variants import chosen, vary
from hiptimer.core.words import fill, number, side_words
from hiptimer.core.workout import Item

Struct = TypeVar("Struct", bound=msgspec.Struct)


@dataclass(frozen=True, slots=True)
class Adapted:
    """An exercise as one person does it today."""

    sides: Mapping[Side | None, Exercise]
    """The exercise, with no word and no number left open, for each side; None where it has no sides."""
    held: str = ""
    """The implement; empty for none."""
    load: str = ""
    """How heavy, in words to be read; empty where there is nothing to tell."""
    variants: tuple[str, ...] = ()
    """Ids of the variants in effect."""

    @property
    def exercise(self) -> Exercise:
        """The exercise, of a one-sided one its first side."""
        return next(iter(self.sides.values()))


def adapt(entry: Exercise, item: Item, ways: Ways, level: Level, length: Length, units: Units = Units.KG) -> Adapted:
    """The exercise of an item as it is done today.

    Args:
        entry: What the catalogue has.
        item: What the workout wants of it.
        ways: What the person has and wants; variants chosen there stand in place of the workout's.
        level: Picks numbers that vary.
        length: Likewise.
        units: What its load is written in.
    """
    wish = ways.held.get(entry.id)
    variants = chosen(entry, item.variants, ways.variants.get(entry.id))
    if wish is not None:
        # An implement wished for today is the answer to the question whether to hold anything.
        variants = tuple(one for one in variants if one.weight)
    bare = not all(one.weight for one in variants)
    held = choose(entry, NO_WEIGHT if bare else wish, item.equipment, ways.owned)
    exercise = vary(_settled(with_implement(entry, held), item, level, length), variants)
    words = {**_held_words(exercise, held), "counts": _counts(exercise.phase)}
    one_sided = (item.sides or entry.sides) == "each"
    return Adapted(
        sides={side: worded(exercise, words | side_words(side)) for side in (tuple(Side) if one_sided else (None,))},
        held=held,
        load=load_in_words(entry, held, item.load, level, length, units),
        variants=tuple(one.id for one in variants),
    )


def _settled(exercise: Exercise, item: Item, level: Level, length: Length) -> Exercise:
    """With one number for everything that varies by level, length or tempo code."""
    code = tempo_code.read(pick(item.tempo, level, length)) if item.tempo is not None else None

    def seconds(move: Move) -> float:
        by_code = getattr(code, move.tempo) if code and move.tempo else None
        return pick(move.seconds, level, length) if by_code is None else float(by_code)

    steps = item.steps or exercise.steps
    return msgspec.structs.replace(
        exercise,
        phase=tuple(msgspec.structs.replace(move, seconds=seconds(move)) for move in exercise.phase),
        steps=None if steps is None else pick(steps, level, length),
    )


def _held_words(exercise: Exercise, held: str) -> dict[str, str]:
    unnamed = exercise.loaded and not exercise.equipment
    words = UNNAMED if unnamed else called(held or NO_WEIGHT)
    return {"it": words.it, "yours": words.yours}


def _counts(moves: Sequence[Move]) -> str:
    """The counts of the lowering; one where it is over before a second is."""
    lowering = next((move.seconds for move in moves if move.kind is Kind.LOWER), 1)
    beats = max(1, int(lowering)) if isinstance(lowering, int | float) else 1
    return f"{number(beats)} count{'' if beats == 1 else 's'}"


def worded(exercise: Exercise, words: Mapping[str, str]) -> Exercise:
    """The exercise with its placeholders replaced in every line that is said, and in `start` and `safety`."""
    filled = _filled(exercise, ("fetch", "setup", "switch", "line", "other_line", "start"), words)
    return msgspec.structs.replace(
        filled,
        cue=tuple(_filled(cue, ("say", "short"), words) for cue in exercise.cue),
        correction=tuple(_filled(one, ("mistake", "say"), words) for one in exercise.correction),
        safety=tuple(fill(text, words) for text in exercise.safety),
    )


def _filled(struct: Struct, keys: Sequence[str], words: Mapping[str, str]) -> Struct:
    changes = {key: fill(text, words) for key in keys if (text := getattr(struct, key))}
    return msgspec.structs.replace(struct, **changes)
