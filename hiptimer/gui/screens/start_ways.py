"""What a click on the start page makes of the ways in which the exercises are done.

Belongs here: ways in, ways out. May not: widgets, keeping them.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from hiptimer.core.ways.values import Owned, Ways


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
