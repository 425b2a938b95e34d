"""The engine that says nothing: tones and captions lead the session.

Belongs here: the last resort, which works everywhere. May not: anything that can fail.
"""

from pathlib import Path

import numpy as np

from hiptimer.pcm import RATE
from hiptimer.voice.engines.contract import Recording, Speaker

NAME = "silent"

HANDS = 1


def voices() -> tuple[str, ...]:
    """It has none."""
    return ()


def start(_voice: str, _rate: int, _scratch: Path) -> Speaker:
    """A speaker whose every recording is empty."""
    return lambda _text: Recording(np.zeros(0, np.float32), RATE)
