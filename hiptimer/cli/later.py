"""Values that are worked out when somebody first looks at them.

Belongs here: what stands in for a table or a list that may never be looked at. May not: what is in it.

A person with a thousand workouts sees twenty, and the numbers of one.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import TypeVar, overload

K = TypeVar("K")
T = TypeVar("T")
V = TypeVar("V")


class LaterTable(Mapping[K, V]):
    """A table with known keys, each of whose values is made once, when it is asked for."""

    def __init__(self, keys: Sequence[K], make: Callable[[K], V]) -> None:
        self._keys = tuple(keys)
        self._make = make
        self._made: dict[K, V] = {}

    def __getitem__(self, key: K) -> V:
        if key not in self._made:
            if key not in self._keys:
                raise KeyError(key)
            self._made[key] = self._make(key)
        return self._made[key]

    def __iter__(self) -> Iterator[K]:
        return iter(self._keys)

    def __len__(self) -> int:
        return len(self._keys)


class LaterList(Sequence[T]):
    """A list that is made once, when anything about it is asked for; the same as any that holds the same."""

    def __init__(self, make: Callable[[], Sequence[T]]) -> None:
        self._make = make
        self._made: Sequence[T] | None = None

    @overload
    def __getitem__(self, index: int) -> T: ...

    @overload
    def __getitem__(self, index: slice) -> Sequence[T]: ...

    def __getitem__(self, index: int | slice) -> T | Sequence[T]:
        return self._all()[index]

    def __len__(self) -> int:
        return len(self._all())

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Sequence) and tuple(self) == tuple(other)

    def __hash__(self) -> int:
        return hash(tuple(self))

    def _all(self) -> Sequence[T]:
        if self._made is None:
            self._made = self._make()
        return self._made
