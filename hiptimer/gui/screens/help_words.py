"""What the page of help says.

Belongs here: wording: what each key does, when to stop and what is normal. May not: widgets.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication

from hiptimer.gui.keys import Deed, key_name, key_word, keys_of

if TYPE_CHECKING:
    from PySide6.QtCore import Qt

SHOWN: Final = 2
"""As many keys as are named for one thing; each works."""


def key_rows(keys_setting: str) -> tuple[tuple[str, str], ...]:
    """Keys and what they do, one line for each thing.

    Args:
        keys_setting: the setting `keys`.

    Raises:
        ValueError: the setting cannot be read, in words.
    """
    told = {
        Deed.GO_ON: QCoreApplication.translate("Help", "Start, pause, go on, set done; so does a click anywhere"),
        Deed.PAUSE: QCoreApplication.translate("Help", "Pause"),
        Deed.BACK: QCoreApplication.translate("Help", "Back to the start of this part; twice: the one before"),
        Deed.SKIP: QCoreApplication.translate("Help", "Skip this part"),
        Deed.REPEAT: QCoreApplication.translate("Help", "Repeat the set"),
        Deed.MUTE: QCoreApplication.translate("Help", "Mute, or no longer"),
        Deed.LOUDER: QCoreApplication.translate("Help", "Louder"),
        Deed.QUIETER: QCoreApplication.translate("Help", "Quieter"),
        Deed.FULL_SCREEN: QCoreApplication.translate("Help", "Full screen, or window"),
        Deed.HELP: QCoreApplication.translate("Help", "This page"),
        Deed.ESCAPE: QCoreApplication.translate("Help", "Pause; once more: back to the start page"),
    }
    rows = [(_named(keys_of(keys_setting, deed)), words) for deed, words in told.items()]
    return (*[row for row in rows if row[0]], ("Q", QCoreApplication.translate("Help", "Quit")))


def _named(keys: tuple[Qt.Key, ...]) -> str:
    """The first few keys of one meaning; a media key says itself what it does."""
    typed = [key for key in keys if not key_name(key).startswith("Media")]
    return ", ".join(key_word(key) for key in typed[:SHOWN])


def stop_signs() -> tuple[str, ...]:
    """What one stops for."""
    return (
        QCoreApplication.translate("Help", "pressure, tightness or pain in the chest, neck, jaw or an arm"),
        QCoreApplication.translate("Help", "faintness, dizziness, or eyes that do not see clearly"),
        QCoreApplication.translate("Help", "shortness of breath that is unusual and does not settle"),
        QCoreApplication.translate("Help", "cold sweat, or feeling sick"),
        QCoreApplication.translate("Help", "sudden weakness, numbness or tingling"),
        QCoreApplication.translate("Help", "sharp pain in a joint, in the back or in the back of the thigh"),
    )


def stop_head() -> str:
    """What to do at any of those signs."""
    return QCoreApplication.translate("Help", "Stop at once and put the weight down if you notice")


def emergency() -> str:
    """When that is not enough."""
    return QCoreApplication.translate(
        "Help",
        "Chest, breath or weakness not better within a few minutes: call the emergency number.",
    )


def normal() -> tuple[str, str]:
    """What may be felt, and what may not."""
    return (
        QCoreApplication.translate(
            "Help",
            "Normal: muscles that are tired, warm and trembling, and a dull soreness one to three days later.",
        ),
        QCoreApplication.translate(
            "Help",
            "Not normal: pain that stabs, sits on one side of the back, shoots down the leg or grows with every rep.",
        ),
    )
