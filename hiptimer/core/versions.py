"""Undo and redo as values: what is, what was before each change, and what was undone.

Belongs here: any frozen thing that is changed step by step. May not: what the thing is.
"""

from dataclasses import dataclass
from typing import Generic, TypeVar

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Versions(Generic[T]):
    """Something that is being changed."""

    now: T
    earlier: tuple[T, ...] = ()
    """As it was before each change that can be undone, the oldest first."""
    later: tuple[T, ...] = ()
    """As it was before each change that was undone, the next to be done again last."""


def changed(versions: Versions[T], now: T) -> Versions[T]:
    """After a change; the same where nothing has."""
    return versions if now == versions.now else Versions(now, (*versions.earlier, versions.now))


def back(versions: Versions[T]) -> Versions[T]:
    """With the latest change undone; the same where there is none."""
    if not versions.earlier:
        return versions
    return Versions(versions.earlier[-1], versions.earlier[:-1], (*versions.later, versions.now))


def forth(versions: Versions[T]) -> Versions[T]:
    """With what was undone last done again; the same where there is nothing."""
    if not versions.later:
        return versions
    return Versions(versions.later[-1], (*versions.earlier, versions.now), versions.later[:-1])
