"""What the page of the quick timer is handed from outside.

Belongs here: the frozen value between whoever starts the window and the desk of the quick timer. May not: Qt, logic.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from hiptimer.core.quick import Quick


@dataclass(frozen=True, slots=True)
class QuickTimer:
    """What can be done about a quick timer. All of it is called off the window's thread; raises OSError in words."""

    last: Callable[[], Quick]
    """The one that was started last, or the usual one."""
    lay_down: Callable[[Quick], str]
    """Write it down, so that it can be started, and gone on with after a crash; the name a wish has for it."""
    keep: Callable[[Quick], str]
    """Make it one of the person's own workouts; its name."""
