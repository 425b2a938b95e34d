"""How a person does the exercises: with which implements, and how easy or hard.

Belongs here: the values that settings, start page and plan exchange. May not: what they do to an exercise (adapt).
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum


class Dumbbells(StrEnum):
    """How many there are."""

    NONE = "none"
    ONE = "one"
    TWO = "two"


@dataclass(frozen=True, slots=True)
class Owned:
    """What there is at home."""

    barbell: bool = True
    dumbbells: Dumbbells = Dumbbells.TWO
    kettlebell: bool = True
    rucksack: bool = True
    mat: bool = True


@dataclass(frozen=True, slots=True)
class Ways:
    """Everything in which this person's way differs from the workout as it is written."""

    owned: Owned = Owned()
    held: Mapping[str, str] = field(default_factory=dict)
    """For this session: by the exercise's id, the implement to use whatever else there is; `NO_WEIGHT` for none."""
    variants: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """By the exercise's id, the ids of its easier and harder variants; none of them, whatever a workout asks for."""


NO_WEIGHT = "no weight"
"""What stands for an implement where none is used."""


class BadWaysError(ValueError):
    """Ways that no exercise knows.

    Attributes:
        messages: one line per complaint, for people.
    """

    def __init__(self, messages: Iterable[str]) -> None:
        """Keep the messages."""
        self.messages: tuple[str, ...] = tuple(messages)
        super().__init__("\n".join(self.messages))
