"""What was written and could not be taken, so that it is not lost while the person looks elsewhere.

Belongs here: keeping it with the item it was meant for. May not: widgets, judging it.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping


@dataclass(frozen=True, slots=True)
class Refused:
    """One thing that was written."""

    value: object
    """As it was read from the field."""
    words: str
    """Why it was not taken."""


class Refusals:
    """Keeps them by item and field. An item is known by its identity: it is frozen, and stays while it is in use."""

    def __init__(self) -> None:
        self._kept: dict[int, tuple[object, dict[str, Refused]]] = {}

    def note(self, item: object, field: str, refused: Refused) -> None:
        """Keep what was written for a field."""
        self._kept.setdefault(id(item), (item, {}))[1][field] = refused

    def settle(self, before: object, after: object, field: str = "") -> None:
        """An item has become another one: the field was taken, what was written in others is still to be mended."""
        _, fields = self._kept.pop(id(before), (before, {}))
        rest = {name: refused for name, refused in fields.items() if name != field}
        if rest:
            self._kept[id(after)] = (after, rest)

    def of(self, item: object) -> Mapping[str, Refused]:
        """What was written for an item and not taken, by field."""
        return self._kept.get(id(item), (item, {}))[1]

    def among(self, items: Iterable[object]) -> object | None:
        """The first of these items for which there is something."""
        return next((item for item in items if self.of(item)), None)

    def clear(self) -> None:
        """Forget everything."""
        self._kept.clear()
