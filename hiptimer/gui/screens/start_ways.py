"""What a click on the start page makes of the ways in which the exercises are done.

Belongs here: ways in, ways out, and the ones that hold now. May not: widgets, keeping them for the next start.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from hiptimer.core.ways.values import Ways

if TYPE_CHECKING:
    from collections.abc import Iterable

    from hiptimer.core.ways.values import Owned


class Doing(QObject):
    """The ways in which the exercises are done now."""

    changed = Signal(object)
    """The `Ways` after a change by the person."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.ways = Ways()
        """Also set from outside, which is no change by the person."""

    def own(self, owned: Owned) -> None:
        """Own this from now on."""
        self._take(owning(self.ways, owned))

    def hold(self, exercise: str, implement: str) -> None:
        """Do an exercise with this implement, in this session."""
        self._take(holding(self.ways, exercise, implement))

    def vary(self, exercise: str, variants: Iterable[str], bare: bool) -> None:  # noqa: FBT001 Qt hands it over so
        """Do an exercise in these easier and harder ways; `bare` as in `doing`."""
        self._take(doing(self.ways, exercise, variants, bare=bare))

    def _take(self, ways: Ways) -> None:
        self.ways = ways
        self.changed.emit(ways)


def owning(ways: Ways, owned: Owned) -> Ways:
    """Own this from now on; a wish of this session for something that is gone is dropped."""
    from hiptimer.core.ways.implements import is_owned  # noqa: PLC0415 not needed before the first paint

    gone = {one for one in ways.held.values() if is_owned(one, ways.owned) and not is_owned(one, owned)}
    return replace(ways, owned=owned, held={key: one for key, one in ways.held.items() if one not in gone})


def holding(ways: Ways, exercise: str, implement: str) -> Ways:
    """Do an exercise with this implement, in this session."""
    return replace(ways, held={**ways.held, exercise: implement})


def doing(ways: Ways, exercise: str, variants: Iterable[str], *, bare: bool) -> Ways:
    """Do an exercise in these easier and harder ways.

    Args:
        ways: As they are.
        exercise: Its id.
        variants: Their ids; none for the exercise as the catalogue has it, whatever a workout asks for.
        bare: One without a weight was just asked for, which undoes a wish to hold something.
    """
    held = {key: one for key, one in ways.held.items() if not (bare and key == exercise)}
    return replace(ways, held=held, variants={**ways.variants, exercise: tuple(variants)})
