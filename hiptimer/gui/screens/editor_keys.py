"""What the keys of the editor ask for.

Belongs here: the one table of its keys. May not: what follows when one is pressed.
"""

from __future__ import annotations

from enum import Enum, auto
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent


class Do(Enum):
    """Something that can be asked for."""

    UNDO = auto()
    REDO = auto()
    SAVE = auto()
    START = auto()
    LEAVE = auto()
    ADD = auto()
    DUPLICATE = auto()
    DELETE = auto()
    UP = auto()
    DOWN = auto()
    LISTEN = auto()
    CATALOGUE = auto()
    """Look at the exercises there are, and write others."""
    COPY = auto()
    """Of two changes of the file, keep the one made here as a copy."""
    THEIRS = auto()
    """Of two changes of the file, take the one made outside."""


NONE: Final = Qt.KeyboardModifier.NoModifier
CTRL: Final = Qt.KeyboardModifier.ControlModifier
SHIFT: Final = Qt.KeyboardModifier.ShiftModifier
ALT: Final = Qt.KeyboardModifier.AltModifier

KEYS: Final = {
    (Qt.Key.Key_Z, CTRL): Do.UNDO,
    (Qt.Key.Key_Z, CTRL | SHIFT): Do.REDO,
    (Qt.Key.Key_Y, CTRL): Do.REDO,
    (Qt.Key.Key_S, CTRL): Do.SAVE,
    (Qt.Key.Key_Return, CTRL): Do.START,
    (Qt.Key.Key_Enter, CTRL): Do.START,
    (Qt.Key.Key_Escape, NONE): Do.LEAVE,
    (Qt.Key.Key_D, CTRL): Do.DUPLICATE,
    (Qt.Key.Key_Up, ALT): Do.UP,
    (Qt.Key.Key_Down, ALT): Do.DOWN,
    (Qt.Key.Key_L, CTRL): Do.LISTEN,
    (Qt.Key.Key_L, NONE): Do.LISTEN,
    (Qt.Key.Key_C, NONE): Do.CATALOGUE,
    (Qt.Key.Key_A, NONE): Do.ADD,
    (Qt.Key.Key_Insert, NONE): Do.ADD,
}
"""Anywhere in the editor; a field of text keeps the letters for itself."""

IN_LIST: Final = {
    (Qt.Key.Key_Delete, NONE): Do.DELETE,
    (Qt.Key.Key_Backspace, NONE): Do.DELETE,
}
"""Only where the cards have the keys: elsewhere they are too near to those that delete a letter."""


def deed_of(event: QKeyEvent, *, in_list: bool) -> Do | None:
    """What a key asks for, if anything.

    Args:
        event: Of the key.
        in_list: The cards have the keys.
    """
    pressed = (Qt.Key(event.key()), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier)
    return KEYS.get(pressed) or (IN_LIST.get(pressed) if in_list else None)
