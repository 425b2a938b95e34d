"""A value that may differ by level or by length.

Belongs here: the type and how a value is picked. May not: what the values mean.
"""

from collections.abc import Mapping
from typing import Literal, TypeAlias, TypeVar

from hiptimer.core.terms import Length, Level

T = TypeVar("T")

Key: TypeAlias = Literal["beginner", "standard", "strong", "short", "medium", "full"]

Varied: TypeAlias = T | dict[Key, T]
"""One value for all, or a table with a value for every level, or for every length."""


def pick(value: "Varied[T]", level: Level, length: Length) -> T:
    """The value for this level and length.

    Raises:
        KeyError: the table has neither; `check_workout` refuses such a table.
    """
    if not isinstance(value, Mapping):
        return value
    return value[level.value] if level.value in value else value[length.value]
