"""What each key asks for on the start page.

Belongs here: from a key to the name of what is asked for. May not: doing it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Literal, TypeAlias

from PySide6.QtCore import Qt

from hiptimer.gui.keys import Deed

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtGui import QKeyEvent

Asked: TypeAlias = Literal[
    "start",
    "help",
    "leave",
    "settings",
    "history",
    "search",
    "undo",
    "shorter",
    "longer",
    "easier",
    "harder",
    "edit",
    "duplicate",
    "delete",
    "new",
    "quick",
    "catalogue",
    "open",
    "nothing",
]

ABOUT_ONE: Final = ("edit", "duplicate", "delete")
"""What can be done with the workout that is chosen."""

OTHERS: Final = ("new", "quick", "open", "catalogue")
"""What else can be done with workouts."""

ALONE: Final[Mapping[Qt.Key, Asked]] = {
    Qt.Key.Key_Escape: "leave",
    Qt.Key.Key_Left: "shorter",
    Qt.Key.Key_Right: "longer",
    Qt.Key.Key_Up: "easier",
    Qt.Key.Key_Down: "harder",
    Qt.Key.Key_Comma: "settings",
    Qt.Key.Key_Slash: "search",
    Qt.Key.Key_Y: "history",
    Qt.Key.Key_E: "edit",
    Qt.Key.Key_D: "duplicate",
    Qt.Key.Key_Delete: "delete",
    Qt.Key.Key_N: "new",
    Qt.Key.Key_T: "quick",
    Qt.Key.Key_C: "catalogue",
}

WITH_CONTROL: Final[Mapping[Qt.Key, Asked]] = {
    Qt.Key.Key_F: "search",
    Qt.Key.Key_O: "open",
    Qt.Key.Key_Z: "undo",
}

OF_DEEDS: Final[Mapping[Deed, Asked]] = {Deed.GO_ON: "start", Deed.HELP: "help"}
"""Of what keys ask for in a session, that which makes sense before one."""


def asked_by(event: QKeyEvent, deeds: Mapping[Qt.Key, Deed]) -> Asked:
    """What a key asks for; one of the person's own that starts does so whatever it does otherwise.

    Args:
        event: A key that was pressed.
        deeds: What keys ask for in a session, the person's own among them.
    """
    key, modifiers = Qt.Key(event.key()), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    if modifiers == Qt.KeyboardModifier.ControlModifier:
        return WITH_CONTROL.get(key, "nothing")
    deed = deeds.get(key)
    if deed is not None and deed in OF_DEEDS:
        return OF_DEEDS[deed]
    # A slash or a comma may need Shift on this keyboard.
    if modifiers in {Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier}:
        return ALONE.get(key, "nothing")
    return "nothing"
