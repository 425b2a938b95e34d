"""Telling a screen reader what has happened.

Belongs here: handing words to whatever reads the screen. May not: which words, and when.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


def announce(about: QWidget, words: str) -> None:
    """Have words read out, after what is being read; nothing happens where no screen reader listens.

    Args:
        about: What they are about.
        words: A few; empty for none.
    """
    if words and QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(about, words))
