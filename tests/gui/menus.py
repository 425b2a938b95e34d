"""Picking entries of menus without opening them, which a test without a screen could not.

Belongs here: what several tests of the window do to menus. May not: assertions.
"""

from PySide6.QtGui import QAction

from hiptimer.gui.widgets.menu_button import MenuButton


def lines(button: MenuButton) -> list[QAction]:
    """The entries of a button's menu, without headings."""
    return [line for line in button.menu_now().actions() if line.isCheckable()]


def pick(button: MenuButton, value: str) -> None:
    """Pick an entry as a click would."""
    next(line for line in lines(button) if line.data() == value).trigger()
