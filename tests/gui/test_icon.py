"""The icon: every size of it is shipped, as it is drawn, and can be told from any ground."""

from pathlib import Path

import numpy as np
import numpy.typing as npt
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication

from hiptimer.core.terms import Colours
from hiptimer.gui.icon import NAME, OVER, SIZES, image, main
from hiptimer.gui.palettes import PALETTES, Tint
from hiptimer.gui.shipped import window_icon
from tests.content import ASSETS
from tests.gui.figures import pixels_of

SHIPPED = ASSETS / "icons"
ALIKE = 3.0
"""Mean difference of a colour's value, out of 255, that another build of Qt may make."""


def on_ground(icon: QImage, ground: Qt.GlobalColor = Qt.GlobalColor.white) -> npt.NDArray[np.float64]:
    """The icon's pixels where it lies on a ground."""
    laid = QImage(icon.size(), QImage.Format.Format_RGB32)
    laid.fill(ground)
    painter = QPainter(laid)
    painter.drawImage(0, 0, icon)
    painter.end()
    return pixels_of(laid).astype(np.float64)


def difference(one: QImage, other: QImage) -> float:
    """Mean difference of their pixels."""
    return float(np.abs(on_ground(one) - on_ground(other)).mean())


def rendered(file: Path, size: int) -> QImage:
    made = QImage(size, size, QImage.Format.Format_ARGB32_Premultiplied)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    QSvgRenderer(str(file)).render(painter)
    painter.end()
    return made


@pytest.mark.parametrize("size", SIZES)
def test_what_is_shipped_is_what_is_drawn(size: int) -> None:
    shipped = QImage(str(SHIPPED / f"{NAME}-{size}.png"))
    assert (shipped.width(), shipped.height()) == (size, size)
    assert difference(shipped, image(size)) < ALIKE


def test_the_drawing_shows_the_same_as_the_largest_image() -> None:
    assert difference(rendered(SHIPPED / f"{NAME}.svg", SIZES[-1]), image(SIZES[-1])) < ALIKE


def test_the_comparison_sees_another_figure() -> None:
    mirrored = image(64).flipped(Qt.Orientation.Horizontal)
    assert difference(mirrored, image(64)) > 2 * ALIKE


def test_the_command_writes_every_file_that_is_shipped(tmp_path: Path) -> None:
    assert main([str(tmp_path / "icons")]) == 0
    written = {path.name for path in (tmp_path / "icons").iterdir()}
    assert written == {path.name for path in SHIPPED.iterdir()}
    assert len(written) == len(SIZES) + 1


@pytest.mark.parametrize("ground", [Qt.GlobalColor.black, Qt.GlobalColor.white])
@pytest.mark.parametrize("size", SIZES)
def test_figure_and_ring_stand_out_on_any_ground(size: int, ground: Qt.GlobalColor) -> None:
    grey = on_ground(image(size), ground).mean(axis=2)
    middle = grey[size // 5 : -size // 5, size // 5 : -size // 5]
    assert middle.max() - middle.min() > 120, "the figure is lost"
    ring = QColor(PALETTES[Colours.DARK][Tint.ACCENT])
    wanted = (ring.blue(), ring.green(), ring.red())
    shown = np.abs(on_ground(image(size), ground) - wanted).max(axis=2) < 40
    assert shown.sum() / size**2 > 0.02 * OVER, "the ring is lost"


def test_the_window_has_every_size(qapp: QApplication) -> None:
    assert qapp is not None
    sizes = {(size.width(), size.height()) for size in window_icon(ASSETS).availableSizes()}
    assert sizes == {(size, size) for size in SIZES}


def test_without_files_the_icon_is_empty(qapp: QApplication, tmp_path: Path) -> None:
    assert qapp is not None
    assert window_icon(tmp_path).isNull()
