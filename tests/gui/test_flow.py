"""Buttons that stand in as many lines as they need: none is cut, none lies on another, hidden ones take no place."""

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from hiptimer.gui.widgets.flow import Flow


class Box(QWidget):
    """A widget that wants to be so wide."""

    def __init__(self, wide: int) -> None:
        super().__init__()
        self.wide = wide

    def sizeHint(self) -> QSize:
        """As wide as it was told."""
        return QSize(self.wide, 10)


@pytest.mark.parametrize(
    ("width", "hidden", "lines"),
    [
        (1000, (), 2),
        (210, (), 2),
        (209, (), 3),
        (100, (), 3),
        (99, (), 4),
        (1000, (3,), 1),
        (209, (1,), 2),
        (20, (), 4),
    ],
)
def test_lines_break_where_they_are_full(qtbot: QtBot, width: int, hidden: tuple[int, ...], lines: int) -> None:
    boxes = [Box(wide) for wide in (100, 50, 40, 30)]
    flow = Flow([boxes[:3], boxes[3:]])
    qtbot.addWidget(flow)
    for number in hidden:
        boxes[number].hide()
    flow.space(10, 20)
    flow.resize(width, 200)
    flow.refresh()
    assert flow.heightForWidth(width) == lines * 20
    shown = [box.geometry() for number, box in enumerate(boxes) if number not in hidden]
    for first in shown:
        assert flow.rect().contains(first)
        assert not any(first.intersects(second) for second in shown if second is not first)
