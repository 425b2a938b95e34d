"""Pictures can be made of every screen."""

from pathlib import Path

from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from hiptimer.gui import samples, screenshots
from hiptimer.gui.screens import SCREENS
from tests.content import ASSETS


def test_every_screen_in_every_size(qapp: QApplication, tmp_path: Path) -> None:
    assert qapp
    exercises = str(ASSETS / "exercises")
    assert screenshots.main([str(tmp_path / "pictures"), "--exercises", exercises]) == 0
    names = {path.name for path in (tmp_path / "pictures").iterdir()}
    for width, height in (*screenshots.SIZES, screenshots.NARROW):
        assert {f"session-{name}-{width}x{height}.png" for name in samples.snapshots()} <= names
    for width, height in screenshots.SIZES:
        for screen in SCREENS:
            assert any(name.startswith(screen.key) and name.endswith(f"{width}x{height}.png") for name in names)
        picture = QImage(str(tmp_path / "pictures" / f"start-{width}x{height}.png"))
        assert (picture.width(), picture.height()) == (width, height)
