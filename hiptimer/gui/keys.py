"""What each key asks for: the keys that always do, and those a person has chosen.

Belongs here: the one table of keys, names of keys in files and in words. May not: what follows when one is pressed.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence

from hiptimer.core.own_keys import Deed, read_keys, write_keys

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["Deed", "bound", "deeds", "key_name", "key_word", "keys_of", "usual_deeds"]

USUAL: Final = (
    (Qt.Key.Key_Space, Deed.GO_ON),
    (Qt.Key.Key_Return, Deed.GO_ON),
    (Qt.Key.Key_Enter, Deed.GO_ON),
    (Qt.Key.Key_PageDown, Deed.GO_ON),
    (Qt.Key.Key_MediaPlay, Deed.GO_ON),
    (Qt.Key.Key_MediaTogglePlayPause, Deed.GO_ON),
    (Qt.Key.Key_P, Deed.PAUSE),
    (Qt.Key.Key_MediaPause, Deed.PAUSE),
    (Qt.Key.Key_MediaStop, Deed.PAUSE),
    (Qt.Key.Key_Left, Deed.BACK),
    (Qt.Key.Key_PageUp, Deed.BACK),
    (Qt.Key.Key_MediaPrevious, Deed.BACK),
    (Qt.Key.Key_Right, Deed.SKIP),
    (Qt.Key.Key_MediaNext, Deed.SKIP),
    (Qt.Key.Key_R, Deed.REPEAT),
    (Qt.Key.Key_M, Deed.MUTE),
    (Qt.Key.Key_Plus, Deed.LOUDER),
    (Qt.Key.Key_Equal, Deed.LOUDER),
    (Qt.Key.Key_Minus, Deed.QUIETER),
    (Qt.Key.Key_F, Deed.FULL_SCREEN),
    (Qt.Key.Key_F11, Deed.FULL_SCREEN),
    (Qt.Key.Key_H, Deed.HELP),
    (Qt.Key.Key_F1, Deed.HELP),
    (Qt.Key.Key_Question, Deed.HELP),
    (Qt.Key.Key_Escape, Deed.ESCAPE),
)
"""Presenter clickers and foot pedals are keyboards too; most send Page Down and Page Up."""

FIXED: Final = frozenset({Qt.Key.Key_Escape, Qt.Key.Key_Tab, Qt.Key.Key_Backtab})
"""These are never bound to anything else: without them there is no way out."""

MODIFIERS: Final = frozenset(
    {
        Qt.Key.Key_Shift,
        Qt.Key.Key_Control,
        Qt.Key.Key_Alt,
        Qt.Key.Key_AltGr,
        Qt.Key.Key_Meta,
        Qt.Key.Key_Super_L,
        Qt.Key.Key_Super_R,
        Qt.Key.Key_CapsLock,
        Qt.Key.Key_NumLock,
        Qt.Key.Key_unknown,
    }
)
"""Nothing by themselves."""


def usual_deeds() -> dict[Qt.Key, Deed]:
    """What keys ask for as long as nobody has chosen otherwise."""
    return dict(USUAL)


def deeds(keys_setting: str) -> Mapping[Qt.Key, Deed]:
    """What every key asks for.

    Args:
        keys_setting: the setting `keys`, as in `core.own_keys`; keys that are unknown here are passed over.

    Raises:
        ValueError: the setting cannot be read, in words.
    """
    known = Qt.Key.__members__
    own = {known[f"Key_{name}"]: deed for name, deed in read_keys(keys_setting).items() if f"Key_{name}" in known}
    return {**usual_deeds(), **{key: deed for key, deed in own.items() if can_be_bound(key)}}


def can_be_bound(key: Qt.Key) -> bool:
    """Whether a person can give this key a meaning of their own."""
    return key not in FIXED and key not in MODIFIERS


def bound(keys_setting: str, key: Qt.Key, deed: Deed) -> str:
    """The setting `keys` after a key was given a meaning.

    A key that has this meaning anyway needs no entry.

    Raises:
        ValueError: the setting cannot be read, in words.
    """
    own = {name: known for name, known in read_keys(keys_setting).items() if name != key_name(key)}
    if usual_deeds().get(key) is not deed:
        own[key_name(key)] = deed
    return write_keys(own)


def keys_of(keys_setting: str, deed: Deed) -> tuple[Qt.Key, ...]:
    """The keys that ask for something, the person's own first.

    Raises:
        ValueError: the setting cannot be read, in words.
    """
    usual = usual_deeds()
    asking = [key for key, known in deeds(keys_setting).items() if known is deed]
    return tuple(sorted(asking, key=lambda key: usual.get(key) is deed))


def key_name(key: Qt.Key) -> str:
    """The key as a settings file names it: `PageDown`."""
    return key.name.removeprefix("Key_")


def key_word(key: Qt.Key) -> str:
    """The key as this system names it: `PgDown`, `←`."""
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText) or key_name(key)
