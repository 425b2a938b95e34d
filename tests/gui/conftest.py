"""What every test of the window needs."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from hiptimer.gui.theme import dress


@pytest.fixture(autouse=True)
def dressed(qapp: QApplication) -> Iterator[None]:
    """The application in its own style and palette, and no window left from the test before.

    A window that stays is dressed again for every test that follows, and one that stays open, as after a failure, keeps
    the program from ending when its own window is closed.
    """
    dress(qapp)
    yield
    for window in qapp.topLevelWidgets():
        window.close()
        window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
