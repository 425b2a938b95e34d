"""What the window can do with everything the program knows at once.

Belongs here: the frozen value between whoever starts the window and the page that copies and takes back. May not: Qt,
logic.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime
    from pathlib import Path


@dataclass(frozen=True, slots=True)
class Safekeeping:
    """Both are called off the window's thread, and raise ValueError or OSError in words."""

    copy: Callable[[Path], None]
    """Copy everything into one file, an archive."""
    take_back: Callable[[Path], datetime]
    """Check an archive and lay it ready, so that it takes the place of everything at the next start; of when it is."""
