"""A page that is longer than its place.

Belongs here: how such a page scrolls. May not: what is on the page.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame

if TYPE_CHECKING:
    from PySide6.QtWidgets import QScrollArea, QWidget


def scroll_down(area: QScrollArea, page: QWidget) -> None:
    """Show a page in an area, as wide as that is and no wider; the keys go to what stands on it.

    Args:
        area: Where it is shown.
        page: Laid out; a widget that is put on it later is shown as well.
    """
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(page)
