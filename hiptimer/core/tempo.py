"""The tempo code `E-B-C-T`: lowering, bottom pause, lifting, top pause, in seconds.

Belongs here: reading and writing the code. May not: which phase of an exercise takes which digit (exercise).
"""

import re
from typing import NamedTuple

LIMIT = 15
"""Longest phase in seconds."""

EXPLOSIVE_SECONDS = 1
"""What `X` (as fast as possible) is counted as."""


class Tempo(NamedTuple):
    """Seconds of each part of a repetition."""

    E: int
    B: int
    C: int
    T: int

    def __str__(self) -> str:
        return "-".join(str(part) for part in self)


USUAL = Tempo(3, 1, 2, 1)
"""The tempo of a set for which nobody wrote one."""


def parts(text: str) -> tuple[str, ...]:
    """The four parts as they are written, `X` among them, whatever stands between.

    Raises:
        ValueError: in words that tell what to write instead.
    """
    compact = text.strip().upper()
    found = list(compact) if re.fullmatch(r"[0-9X]{4}", compact) else re.split(r"[\s\-\u2013]+", compact)
    if len(found) != len(Tempo._fields) or not all(re.fullmatch(r"[0-9]{1,2}|X", part) for part in found):
        msg = f"{text!r} is no tempo; write four numbers such as 3-1-2-0 (lower, pause, lift, pause)"
        raise ValueError(msg)
    return tuple(found)


def read(text: str) -> Tempo:
    """Read `3-1-2-0`, `3120` or `3 1 2 0`; `X` in any place.

    Raises:
        ValueError: in words that tell what to write instead.
    """
    tempo = Tempo(*(EXPLOSIVE_SECONDS if part == "X" else int(part) for part in parts(text)))
    if max(tempo) > LIMIT:
        msg = f"no phase of a tempo may be longer than {LIMIT} seconds, {text!r} has {max(tempo)}"
        raise ValueError(msg)
    if not any(tempo):
        msg = f"{text!r} lasts no time at all; at least one number must be above 0"
        raise ValueError(msg)
    return tempo
