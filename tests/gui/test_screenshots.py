"""Pictures can be made of every screen."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from hiptimer.gui import samples, screenshots
from hiptimer.gui.screens import SCREENS
from hiptimer.gui.window import Window
from tests.content import ASSETS

WIDE, HIGH = screenshots.SIZES[0], screenshots.NARROW


def test_every_screen_in_the_sizes_asked_for(qapp: QApplication, tmp_path: Path) -> None:
    assert qapp
    sizes = [f"--size={width}x{height}" for width, height in (WIDE, HIGH)]
    assert screenshots.main([str(tmp_path / "pictures"), "--exercises", str(ASSETS / "exercises"), *sizes]) == 0
    names = {path.name for path in (tmp_path / "pictures").iterdir()}
    for width, height in (WIDE, HIGH):
        assert {f"session-{name}-{width}x{height}.png" for name in samples.snapshots()} <= names
    for screen in SCREENS:
        assert any(name.startswith(screen.key) and name.endswith("800x500.png") for name in names)
    picture = QImage(str(tmp_path / "pictures" / "start-800x500.png"))
    assert (picture.width(), picture.height()) == WIDE


def test_without_a_size_it_is_every_usual_one(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert qapp

    def one_window(_catalogue: object) -> Iterator[tuple[str, Window]]:
        yield "start", Window()

    monkeypatch.setattr(screenshots, "windows", one_window)
    assert screenshots.main([str(tmp_path)]) == 0
    assert {path.name for path in tmp_path.iterdir()} == {
        f"start-{width}x{height}.png" for width, height in screenshots.SIZES
    }


def test_in_the_words_of_another_language(qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert qapp
    titles = []

    def one_window(_catalogue: object) -> Iterator[tuple[str, Window]]:
        yield "start", Window()
        titles.append((QCoreApplication.translate("Screen", "Settings"), QLocale().language()))

    monkeypatch.setattr(screenshots, "windows", one_window)
    before = QLocale()
    assert screenshots.main([str(tmp_path), "--size=800x500", "--assets", str(ASSETS), "--language=de"]) == 0
    assert titles == [("Einstellungen", QLocale.Language.German)]
    assert (QCoreApplication.translate("Screen", "Settings"), QLocale()) == ("Settings", before)
