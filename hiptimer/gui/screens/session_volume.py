"""How loud a running session is, as a value.

Belongs here: what louder, quieter and mute make of it. May not: sound, keys.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Final

STEP: Final = 10
FULL: Final = 100


@dataclass(frozen=True, slots=True)
class Volume:
    """What has been chosen; it is kept while muted."""

    percent: int = FULL
    muted: bool = False

    @property
    def heard(self) -> float:
        """What there is to hear, 0 to 1."""
        return 0.0 if self.muted else self.percent / FULL


def louder(volume: Volume) -> Volume:
    """The next full step up; heard again if it was muted."""
    return Volume(min(FULL, (volume.percent // STEP + 1) * STEP))


def quieter(volume: Volume) -> Volume:
    """The next full step down; heard again if it was muted."""
    return Volume(max(0, (-(-volume.percent // STEP) - 1) * STEP))


def mute_or_not(volume: Volume) -> Volume:
    """Muted, or heard again."""
    return replace(volume, muted=not volume.muted)
