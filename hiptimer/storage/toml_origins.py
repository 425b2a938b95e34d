"""Which table of a list became which, after somebody changed, moved, added and removed some.

Belongs here: knowing a table again. May not: texts (toml_amend).
"""

from collections import defaultdict, deque
from collections.abc import Callable, Hashable, Mapping
from typing import Final, TypeAlias

import msgspec

IDENTITY: Final = ("use", "name", "id", "implement", "mistake", "about", "pose")
"""Keys by which a table is known again after others in it have changed, the best first."""

FREE: Final = "name"
"""The one of them that a person may change in place."""

Spot: TypeAlias = tuple[str, int]
"""Key of a list of tables, and the place in it."""

Lists: TypeAlias = Mapping[str, tuple[msgspec.Struct, ...]]


def lists_of(document: msgspec.Struct) -> Lists:
    """The lists of tables of a document, by key; empty ones are none."""
    values = {key: getattr(document, key) for key in document.__struct_fields__}
    return {
        key: value
        for key, value in values.items()
        if isinstance(value, tuple) and value and isinstance(value[0], msgspec.Struct)
    }


def origins(before: Lists, after: Lists) -> dict[Spot, Spot]:
    """Where each table stood before; new ones are left out.

    A table is what it was before if it holds the same; else if it is called the same; each time rather in the same list
    than in another. What remains is a table with a new name if it stands behind the same one as before.
    """
    old, new = _spots(before), _spots(after)
    came: dict[Spot, Spot] = {}
    for trait in _TRAITS:
        _match(old, new, trait, came)
    taken = set(came.values())
    for (key, index), table in new.items():
        behind = came.get((key, index - 1), (key, -1 if not index else len(before.get(key, ()))))
        spot = (key, behind[1] + 1)
        renamed = spot in old and spot not in taken and bool(_free(table) and _free(old[spot]))
        if (key, index) not in came and behind[0] == key and renamed:
            came[key, index] = spot
            taken.add(spot)
    return came


Trait: TypeAlias = Callable[[Spot, msgspec.Struct], Hashable]


def _match(
    old: Mapping[Spot, msgspec.Struct], new: Mapping[Spot, msgspec.Struct], trait: Trait, came: dict[Spot, Spot]
) -> None:
    """Join those that have a trait in common, in order."""
    pool: defaultdict[Hashable, deque[Spot]] = defaultdict(deque)
    taken = set(came.values())
    for spot, table in old.items():
        if spot not in taken:
            pool[trait(spot, table)].append(spot)
    for spot, table in new.items():
        found = trait(spot, table)
        if spot not in came and found is not None and pool[found]:
            came[spot] = pool[found].popleft()


def _spots(lists: Lists) -> dict[Spot, msgspec.Struct]:
    return {(key, index): table for key, tables in lists.items() for index, table in enumerate(tables)}


def _free(table: msgspec.Struct) -> object:
    return getattr(table, FREE, None)


def _called(table: msgspec.Struct) -> Hashable:
    """What it is called, None for one that has no such key."""
    names = ((type(table), key, getattr(table, key, None)) for key in IDENTITY)
    return next((name for name in names if name[2]), None)


def _held(table: msgspec.Struct) -> Hashable:
    return type(table), msgspec.json.encode(table)


def _called_here(spot: Spot, table: msgspec.Struct) -> Hashable:
    name = _called(table)
    return None if name is None else (spot[0], name)


_TRAITS: Final[tuple[Trait, ...]] = (
    lambda spot, table: (spot[0], _held(table)),
    lambda _, table: _held(table),
    _called_here,
    lambda _, table: _called(table),
)
"""By which a table is known again, one after the other."""
