"""The order in which Tab leads through a screen.

Belongs here: putting controls into that order. May not: which order it is.
"""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def stops(part: QWidget) -> list[QWidget]:
    """Where Tab stops in a part, itself included, in the order in which it does."""
    inside, widget = [part], part.nextInFocusChain()
    while widget is not None and widget is not part:
        if part.isAncestorOf(widget):
            inside.append(widget)
        widget = widget.nextInFocusChain()
    return [each for each in inside if each.focusPolicy() & Qt.FocusPolicy.TabFocus]


def tab_through(*parts: QWidget) -> None:
    """Let Tab lead through these parts in this order, and through each of them as it does."""
    for before, after in pairwise(each for part in parts for each in stops(part)):
        QWidget.setTabOrder(before, after)
