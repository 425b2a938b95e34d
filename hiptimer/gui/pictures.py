"""Still pictures of exercises, for lists.

Belongs here: the figure as an image. May not: files (picture_files), how a figure looks (gui.figure).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPainter

from hiptimer.core.picture import still
from hiptimer.gui.figure.paint import paint_figure

if TYPE_CHECKING:
    from PySide6.QtCore import QSize

    from hiptimer.core.exercise import Exercise
    from hiptimer.core.terms import Colours, Side


def still_image(
    exercise: Exercise, held: str, size: QSize, colours: Colours, side: Side | None = None, ratio: float = 1.0
) -> QImage:
    """The picture that tells an exercise from all others, for lists; half as wide again as high suits every pose.

    Args:
        exercise: Of the catalogue; without poses the image stays empty.
        held: The implement in the hands; empty for none.
        size: In pixels of the list.
        colours: The palette.
        side: The working leg, where there is one.
        ratio: Pixels of the screen to each of those.

    Returns:
        An image with nothing behind the figure.
    """
    image = QImage(size * ratio, QImage.Format.Format_ARGB32_Premultiplied)
    image.setDevicePixelRatio(ratio)
    image.fill(Qt.GlobalColor.transparent)
    shown = still(exercise, held=held, side=side)
    if shown is not None and not image.isNull():
        painter = QPainter(image)
        paint_figure(painter, QRectF(0, 0, size.width(), size.height()), shown, colours)
        painter.end()
    return image
