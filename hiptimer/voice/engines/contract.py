"""What a speech engine is: a module with a name, a list of voices and a way to start it.

Belongs here: the types every engine shares. May not: any engine.
"""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol, TypeAlias

import numpy as np
import numpy.typing as npt

USUAL_RATE = 155
"""Words a minute at which an engine that counts in speeds speaks at speed 1."""


class EngineError(Exception):
    """An engine cannot do what was asked. The message is for people: what is wrong and what to do."""


@dataclass(frozen=True, slots=True)
class Recording:
    """Sound as an engine made it, before any polish."""

    samples: npt.NDArray[np.float32]
    """Mono, shape (frames,), full scale ±1. No frames: the engine had nothing to say or failed."""
    rate: int
    """Frames a second."""


Speaker: TypeAlias = Callable[[str], Recording]
"""Speaks one spelled-out piece of at most `spelling.LONGEST_PIECE` characters."""


class Engine(Protocol):
    """A module under `engines/`. Everything it needs is imported inside these functions."""

    NAME: str
    """As written in the settings, on the command line and in the names of cached clips."""

    HANDS: int
    """How many workers side by side make a long list of texts quicker, on two cores."""

    def voices(self) -> tuple[str, ...]:
        """Ids of the voices that work here without fetching anything, the default one first.

        Raises:
            EngineError: the engine is not there.
        """
        ...

    def start(self, voice: str, rate: int, scratch: Path, /) -> Speaker:
        """Load the engine.

        Args:
            voice: one of `voices()`; "" is the engine's default.
            rate: words a minute, 80..300.
            scratch: a folder for files the engine has to write on its way; the caller removes it.

        Raises:
            EngineError: the engine or the voice is not there.
        """
        ...
