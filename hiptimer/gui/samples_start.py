"""Made-up workouts for looking at the start page in all its states.

Belongs here: one value for every state. May not: real content (assets), widgets.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Final

from hiptimer.gui.samples import NO_CATALOGUE, choices
from hiptimer.gui.shelf import Brought, Report

if TYPE_CHECKING:
    from hiptimer.gui.choice import Choice
    from hiptimer.gui.samples import Catalogue

TITLES: Final = (
    "Tuesday legs",
    "Ten minutes before a run",
    "Tabata",
    "Hip extension for runners without any weight, as I do it in a hotel room",
    "Rückenschule",
    "Stairs",
)

DAYS: Final = (4, None, 6, 12, None, 40)
"""How long ago each of them was last done."""


def several(catalogue: Catalogue = NO_CATALOGUE) -> tuple[Choice, ...]:
    """The built-in workout, done three days ago, one for the floor, and a few of the person's own."""
    built_in, floor = choices(catalogue)
    now = datetime.now(UTC)
    own = tuple(
        replace(
            floor,
            name=f"own-{number}",
            title=title,
            own=True,
            last_done=None if days is None else now - timedelta(days=days),
        )
        for number, (title, days) in enumerate(zip(TITLES, DAYS, strict=True))
    )
    return (replace(built_in, last_done=now - timedelta(days=3)), floor, *own)


def many(count: int, catalogue: Catalogue = NO_CATALOGUE) -> tuple[Choice, ...]:
    """More workouts than fit a page."""
    few = several(catalogue)
    return tuple(
        few[number] if number < len(few) else replace(few[2], name=f"many-{number}", title=f"Workout no. {number}")
        for number in range(count)
    )


def reports() -> tuple[Report, ...]:
    """What came of three files: all kept, something lost, not taken in."""
    return (
        Report("tuesday-legs.toml", Brought(("tuesday-legs",))),
        Report("legs.toml", Brought(("legs",), told=("lies there already, as legs.toml; nothing was written",))),
        Report(
            "Morning circuit.seconds",
            Brought(
                ("morning-circuit", "morning-circuit-2"),
                (
                    "Morning circuit: the colour of 12 intervals is left out; hiptimer colours by what is done.",
                    "Morning circuit: “Plank” counts up until you stop it; here it ends when you say so.",
                    "Cool-down: 9 rounds are written out one after the other, as a set here is done six times at most.",
                ),
            ),
        ),
        Report(
            "holiday.toml",
            None,
            (
                "holiday.toml:4: tempo: must be like 3-1-2-0, not '3-1-2'",
                "holiday.toml:9: exercise 2: there is no exercise 'dedlift', did you mean 'deadlift'?",
            ),
        ),
    )
