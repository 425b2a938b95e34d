"""Does this PySide6 keep its references?

6.12.0 on Python 3.11 drops one to None in nearly every call that returns nothing, and the process dies in mid-workout,
after some 5,000 of them. A later release may do it again.
"""

import subprocess
import sys

from PySide6.QtCore import QObject

CALLS = 100

SOAK = """
from PySide6.QtCore import QLineF, QTimer
from PySide6.QtGui import QColor, QGuiApplication, QPainter, QPixmap

app = QGuiApplication([])
pixmap, timer, calls = QPixmap(64, 64), QTimer(), 0
while calls < 30_000:
    painter = QPainter(pixmap)
    for x in range(64):
        painter.setPen(QColor(x, x, x))
        painter.drawLine(QLineF(x, 0, x, 64))
        timer.setInterval(x)
        calls += 3
    painter.end()
print(calls)
"""


def test_a_call_that_returns_nothing_leaves_the_references_to_none_alone() -> None:
    thing = QObject()
    before = sys.getrefcount(None)
    for _ in range(CALLS):
        thing.setObjectName("a")
    assert sys.getrefcount(None) > before - CALLS // 2


def test_more_calls_than_a_leaking_release_survives() -> None:
    done = subprocess.run([sys.executable, "-c", SOAK], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert int(done.stdout) > 20_000
