"""Buttons that stand in as many lines as they need.

Belongs here: giving each its place, from left to right and from line to line. May not: what they are.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QSize
from PySide6.QtWidgets import QSizePolicy, QWidget

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from PySide6.QtGui import QResizeEvent


class Flow(QWidget):
    """Groups of widgets; each group begins a line of its own, and goes on in the next where it is full."""

    def __init__(self, groups: Sequence[Sequence[QWidget]], parent: QWidget | None = None) -> None:
        """Take the widgets in.

        Args:
            groups: In their order; hidden ones take no place.
            parent: As in Qt.
        """
        super().__init__(parent)
        self._groups = tuple(tuple(group) for group in groups)
        self._gap = self._line = 0
        for widget in (widget for group in self._groups for widget in group):
            widget.setParent(self)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def space(self, gap: int, line: int) -> None:
        """Set sizes in pixels: between two of them, and the height of a line."""
        self._gap, self._line = gap, line
        self.refresh()

    def refresh(self) -> None:
        """Give everything its place anew, as something was shown, hidden or called otherwise."""
        for widget, place in self._places(self.width()):
            widget.setGeometry(place.x(), place.y(), min(widget.sizeHint().width(), self.width()), self._line)
        self.updateGeometry()

    def heightForWidth(self, width: int) -> int:  # noqa: N802 Qt's name
        """The height of all lines at that width, in pixels."""
        return max((place.y() + self._line for _, place in self._places(width)), default=0)

    def sizeHint(self) -> QSize:
        """The lines at the present width."""
        return QSize(self.width(), self.heightForWidth(self.width()))

    def minimumSizeHint(self) -> QSize:
        """As narrow as need be, and never lower than the lines."""
        return QSize(0, self.heightForWidth(self.width()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the lines anew."""
        super().resizeEvent(event)
        self.refresh()

    def _places(self, width: int) -> Iterator[tuple[QWidget, QPoint]]:
        """Whatever is shown, and where it begins."""
        top = 0
        for group in self._groups:
            shown = [widget for widget in group if not widget.isHidden()]
            left = 0
            for widget in shown:
                wide = widget.sizeHint().width()
                if left and left + wide > width:
                    left, top = 0, top + self._line
                yield widget, QPoint(left, top)
                left += wide + self._gap
            top += self._line if shown else 0
