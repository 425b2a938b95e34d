"""What can be done with the person's own workouts from the start page.

Belongs here: the frozen values between whoever starts the window and the start page. May not: Qt, logic.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path


@dataclass(frozen=True, slots=True)
class Brought:
    """What came of a file that was brought along."""

    names: tuple[str, ...]
    """Of the workouts that were made of it, as they are listed."""
    notes: tuple[str, ...] = ()
    """What could not be kept, in words, a line each."""
    told: tuple[str, ...] = ()
    """What else is to be known, in words, a line each."""


@dataclass(frozen=True, slots=True)
class Report:
    """A file that was brought along, or could not be."""

    file: str
    """Its name."""
    brought: Brought | None
    """None where it could not be taken in."""
    problems: tuple[str, ...] = ()
    """Why it could not, in words, a line each."""


@dataclass(frozen=True, slots=True)
class Shelf:
    """The person's own workouts. All of it is called off the window's thread; raises ValueError or OSError in words."""

    duplicate: Callable[[str], str]
    """Copy a workout, also one that the program ships, as one of the person's own; the name of the copy."""
    delete: Callable[[str], Callable[[], None]]
    """Delete a workout of the person's own; how to undo that."""
    bring: Callable[[Path], Brought]
    """Take in a file, ours or another program's."""
    tidy: Callable[[], None] = lambda: None
    """Let go of what was deleted long ago."""
