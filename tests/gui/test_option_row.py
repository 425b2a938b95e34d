"""A row of words of which one is chosen, and where Tab and the arrows lead in it."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from hiptimer.gui.widgets.option_row import OptionRow
from hiptimer.gui.widgets.tab_order import tab_through


@pytest.fixture
def row(qtbot: QtBot) -> Iterator[OptionRow]:
    page = QWidget()
    qtbot.addWidget(page)
    page.resize(400, 300)
    column = QVBoxLayout(page)
    column.setSizeConstraint(QVBoxLayout.SizeConstraint.SetNoConstraint)
    parts = before, made, after = QLineEdit(page), OptionRow("sides", ["both", "each"], page), QLineEdit(page)
    tab_through(before, made, after)
    for part in parts:
        column.addWidget(part)
    page.show()
    page.activateWindow()
    yield made
    page.close()


def focused() -> str:
    return QApplication.focusWidget().objectName()


def press(key: Qt.Key) -> None:
    QTest.keyClick(QApplication.focusWidget(), key)


def test_tab_stops_at_the_chosen_one_however_it_was_chosen(row: OptionRow) -> None:
    first = row.parentWidget().findChild(QLineEdit)
    assert first is not None
    for value, other in (("both", "each"), ("each", "both")):
        row.choose(value)
        first.setFocus()
        press(Qt.Key.Key_Tab)
        assert focused() == f"sides-{value}"
        press(Qt.Key.Key_Right if value == "both" else Qt.Key.Key_Left)
        assert (focused(), row.chosen()) == (f"sides-{other}", other)
        row.choose(value)
        first.setFocus()
        press(Qt.Key.Key_Tab)
        press(Qt.Key.Key_Tab)
        assert isinstance(QApplication.focusWidget(), QLineEdit), "one stop for all of it"


def test_the_row_hands_the_keys_to_the_chosen_one(row: OptionRow) -> None:
    row.choose("each")
    row.setFocus()
    assert focused() == "sides-each"
