"""One flat shape of a figure.

Belongs here: the value that body and loads hand to the painter. May not: how it is made or painted.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from PySide6.QtGui import QPainterPath

    from hiptimer.gui.palettes import Tint


class Piece(NamedTuple):
    """An outline in body heights, y up, and what its colour is for."""

    outline: QPainterPath
    tint: Tint
