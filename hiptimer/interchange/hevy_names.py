"""Which exercise of ours a name in another program's table means.

Belongs here: every name an exercise may go by. May not: guesses; a load for the wrong exercise does harm.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from hiptimer.core.exercise import Exercise
from hiptimer.core.ways.implements import choices, with_implement
from hiptimer.core.ways.values import NO_WEIGHT
from hiptimer.interchange.naming import plain

IN_PARENTHESES: Final = re.compile(r"^(?P<name>.*?)\s*\((?P<implement>[^()]*)\)\s*$", re.DOTALL)
"""The implement behind the name: Deadlift (Kettlebell)."""

OTHER_WORDS: Final[Mapping[str, tuple[str, ...]]] = {
    "two dumbbells": ("dumbbell",),
    NO_WEIGHT: ("bodyweight", "no weight", "without weight"),
}
"""What others call our implements; where two are called the same, the one that the exercise has first is meant."""


@dataclass(frozen=True, slots=True)
class Match:
    """What a name means here."""

    exercise: str
    """Its id."""
    name: str
    """Of the exercise as it is done with this implement."""
    held: str
    """The implement; empty for none."""


def names(exercises: Mapping[str, Exercise]) -> dict[str, Match]:
    """Everything that exercises may be called, written so that `match` finds it.

    A name that two of them go by means the one whose proper name it is, else the first.
    """
    found: dict[str, Match] = {}
    for entry in exercises.values():
        found.setdefault(plain(entry.name), _usual(entry))
    for entry in exercises.values():
        for name, held in _with_implements(entry):
            found.setdefault(name, Match(entry.id, with_implement(entry, held).name, held))
        for alias in entry.aliases:
            found.setdefault(plain(alias), _usual(entry))
    return found


def match(title: str, known: Mapping[str, Match]) -> Match | None:
    """What a title means; None where it is no exercise of ours, or not one with that implement."""
    parts = IN_PARENTHESES.fullmatch(title)
    return known.get(plain(title) if parts is None else _key(parts["name"], parts["implement"]))


def _usual(entry: Exercise) -> Match:
    return Match(entry.id, entry.name, entry.equipment[0] if entry.equipment else "")


def _with_implements(entry: Exercise) -> Iterator[tuple[str, str]]:
    """Names that tell the implement, and the implement."""
    for one in choices(entry):
        held = "" if one == NO_WEIGHT else one
        yield plain(with_implement(entry, held).name), held
        for word in (one, *OTHER_WORDS.get(one, ())):
            yield from ((_key(name, word), held) for name in (entry.name, *entry.aliases))


def _key(name: str, implement: str) -> str:
    return f"{plain(name)} ({plain(implement)})"
