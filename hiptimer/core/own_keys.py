"""Keys of one's own in one line of text, for command line, settings file and settings screen.

Belongs here: what a key can ask for, reading and writing `PageDown=go-on F5=skip`.
May not: which keys there are and what they do by themselves (gui.keys), what follows when one is pressed.
"""

import re
from collections.abc import Mapping
from enum import StrEnum
from typing import Final

from hiptimer.core.complaints import did_you_mean, listed, shown

KEYS_FORM: Final = "PageDown=go-on F5=skip"

ENTRY: Final = re.compile(r"(?P<key>[A-Za-z0-9_]+)=(?P<deed>[a-z-]+)")


class Deed(StrEnum):
    """What a key asks for, before it is known what that means at the moment."""

    GO_ON = "go-on"
    """The sensible thing: start, done for a set at one's own pace, pause, resume."""
    PAUSE = "pause"
    BACK = "back"
    SKIP = "skip"
    REPEAT = "repeat"
    """The set from its beginning."""
    MUTE = "mute"
    LOUDER = "louder"
    QUIETER = "quieter"
    FULL_SCREEN = "full-screen"
    HELP = "help"
    ESCAPE = "escape"
    """Pause; paused already, leave."""


def read_keys(text: str) -> dict[str, Deed]:
    """What is asked for by key, in the order of the text.

    Args:
        text: of the form of `KEYS_FORM`; empty for none.

    Raises:
        ValueError: in words.
    """
    found: dict[str, Deed] = {}
    known = [deed.value for deed in Deed]
    for part in text.split():
        entry = ENTRY.fullmatch(part)
        if entry is None:
            msg = f"must be like {KEYS_FORM}, not {shown(part)}"
            raise ValueError(msg)
        if entry["deed"] not in known:
            meant = did_you_mean(entry["deed"], known)
            msg = f"must ask for {listed(known)}, not for {shown(entry['deed'])}{meant}"
            raise ValueError(msg)
        if entry["key"] in found:
            msg = f"must name each key once, like {KEYS_FORM}; {shown(entry['key'])} stands there twice"
            raise ValueError(msg)
        found[entry["key"]] = Deed(entry["deed"])
    return found


def write_keys(keys: Mapping[str, Deed]) -> str:
    """What `read_keys` reads back."""
    return " ".join(f"{key}={deed.value}" for key, deed in keys.items())
