"""What every test of the window needs."""

import pytest
from PySide6.QtWidgets import QApplication

from hiptimer.gui.theme import dress


@pytest.fixture(autouse=True)
def dressed(qapp: QApplication) -> None:
    """The application in its own style and palette."""
    dress(qapp)
