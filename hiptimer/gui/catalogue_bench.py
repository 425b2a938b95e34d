"""What the page of exercises is handed from outside.

Belongs here: the frozen values between whoever starts the window and the desk of the catalogue. May not: Qt, logic.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from hiptimer.core.exercise import Exercise
    from hiptimer.gui.choice import Prepared


@dataclass(frozen=True, slots=True)
class Entry:
    """An exercise as it is on the disk, or as it begins."""

    exercise: Exercise
    own: bool = True
    """One of the person's own; the program's stay as they are."""
    path: Path | None = None
    """The file of one of the person's own; None as long as it has none."""
    text: str = ""
    """Of that file, when it was read or written last."""


@dataclass(frozen=True, slots=True)
class Found:
    """All exercises there are."""

    entries: tuple[Entry, ...]
    problems: tuple[str, ...] = ()
    """What is wrong with files that cannot be read, in words."""


@dataclass(frozen=True, slots=True)
class CatalogueBench:
    """What can be done about exercises.

    All of it is called off the window's thread, and raises ValueError or OSError in words.
    """

    find: Callable[[], Found]
    save: Callable[[Entry, Exercise], Entry]
    """Write an exercise in the place of the entry, or as a new file named after it; the file is left as it was where
    that fails, or where it was changed outside meanwhile."""
    delete: Callable[[Entry], Callable[[], None]]
    """Delete one of the person's own; how to undo that."""
    listen: Callable[[Exercise], Prepared]
    """Its first repetition, exactly as a session says it."""
    users: Callable[[Entry], tuple[str, ...]] = lambda _entry: ()
    """Titles of the workouts that cannot be done without it."""


def replaced(entries: Sequence[Entry], before: Entry, after: Entry) -> tuple[Entry, ...]:
    """The entries with another in the place of one of them."""
    return tuple(after if entry is before else entry for entry in entries)


def reread(entries: Sequence[Entry], found: Sequence[Entry], kept: Entry) -> tuple[Entry, ...]:
    """The entries as they are on the disk now, those that have no file yet, and one as it was.

    Args:
        entries: As they were.
        found: As they are on the disk.
        kept: One of those that were, which stays as it is whatever became of its file.
    """
    unsaved = [entry for entry in entries if entry.own and entry.path is None and entry is not kept]
    same = next((entry for entry in found if is_same(entry, kept)), None)
    now = replaced(found, same, kept) if same is not None else (*found, kept)
    return (*now, *unsaved)


def texts(entries: Sequence[Entry]) -> dict[Path, str]:
    """What is in the files of those that have one."""
    return {entry.path: entry.text for entry in entries if entry.path is not None}


def is_same(one: Entry, other: Entry) -> bool:
    """Whether both are about the same exercise, whatever is in it."""
    return (one.own, one.path, one.exercise.id) == (other.own, other.path, other.exercise.id)
