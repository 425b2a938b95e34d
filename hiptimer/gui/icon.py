"""The program's icon, drawn by the program: `python -m hiptimer.gui.icon FOLDER` writes it in every size.

Belongs here: how the icon looks, and its files. May not: reading them back (shipped), outlines (gui.figure).

Somebody in a hip hinge inside a ring of five counts, three of which are over. Where a figure of many shapes would blur,
its body is a few strokes instead.
"""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage, QImageWriter, QPainter, QPen, QPolygonF, QTransform
from PySide6.QtSvg import QSvgGenerator

from hiptimer.core.picture import Ground, Picture
from hiptimer.core.terms import Colours, Implement
from hiptimer.figure.poses import Standing
from hiptimer.figure.solve import joints_of
from hiptimer.gui.figure.paint import pieces
from hiptimer.gui.palettes import PALETTES, Tint
from hiptimer.gui.picture_files import DOTS_PER_INCH
from hiptimer.storage.atomic import replacing

if TYPE_CHECKING:
    from collections.abc import Sequence

    from hiptimer.figure.joints import Joints, Point

SIZES: Final = (16, 24, 32, 48, 64, 128, 256, 512)
"""Widths in pixels that desktops ask for."""

NAME: Final = "hiptimer"

FEW_STROKES: Final = 48
"""Up to this width the body is strokes."""

COUNTS: Final = 5
OVER: Final = 3
"""As many of the counts are filled."""

GAP: Final = 13.0
"""Between two counts, in degrees."""

RIM: Final = 0.035
"""Free edge of the disc outside the ring, and all further lengths, as shares of the icon's width."""
THICK: Final = 0.085
THICK_SMALL: Final = 0.11
"""Of the ring where the icon is small: nearly two pixels at sixteen."""
BODY: Final = QRectF(0.18, 0.2, 0.62, 0.61)
"""Where the figure stands."""
BODY_SMALL: Final = QRectF(0.27, 0.3, 0.42, 0.44)
LIMB: Final = 0.1
ARM: Final = 0.05
"""Thickness of strokes."""
HEAD: Final = 0.075
LOAD: Final = 0.06
"""Radius."""

HINGE: Final = Standing(id="hinge", shank=5, thigh=32, trunk=72, fist=0.1)
"""Hips back, trunk nearly level, arms hanging in front of the shins."""

HINGE_SMALL: Final = Standing(id="hinge", shank=2, thigh=26, trunk=76, fist=0.2)
"""The same, with the load clear of the legs."""

HELD: Final = Implement.KETTLEBELL


def main(arguments: Sequence[str] | None = None) -> int:
    """Write the icon into a folder."""
    parser = argparse.ArgumentParser(description="Write the program's icon as PNG in every size, and as SVG.")
    parser.add_argument("folder", type=Path)
    given = parser.parse_args(arguments)
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    running = QGuiApplication.instance() or QGuiApplication([NAME])
    write(given.folder)
    del running
    return 0


def write(folder: Path) -> None:
    """Write the icon in every size.

    Raises:
        OSError: the folder or a file cannot be written.
    """
    folder.mkdir(parents=True, exist_ok=True)
    for size in SIZES:
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        QImageWriter(buffer, QByteArray(b"PNG")).write(image(size))
        with replacing(folder / f"{NAME}-{size}.png") as file:
            file.write(bytes(buffer.data().data()))
    with replacing(folder / f"{NAME}.svg") as file:
        file.write(svg())


def image(size: int) -> QImage:
    """The icon as pixels, with nothing round its disc."""
    made = QImage(size, size, QImage.Format.Format_ARGB32_Premultiplied)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    paint_icon(painter, size)
    painter.end()
    return made


def svg() -> bytes:
    """The icon as a drawing."""
    size = SIZES[-1]
    buffer = QBuffer()
    drawing = QSvgGenerator()
    drawing.setOutputDevice(buffer)
    drawing.setResolution(DOTS_PER_INCH)
    drawing.setSize(QSize(size, size))
    drawing.setViewBox(QRect(0, 0, size, size))
    drawing.setTitle(NAME)
    drawing.setDescription("A hip hinge inside a ring of five counts")
    painter = QPainter(drawing)
    paint_icon(painter, size)
    painter.end()
    return bytes(buffer.data().data())


def paint_icon(painter: QPainter, size: int) -> None:
    """Paint the icon into the square of this width at the painter's origin.

    Args:
        painter: Of an image or a drawing. The colours are those of the dark palette, on a disc that any ground suits.
        size: Width in pixels; it decides how much detail there is.
    """
    small = size <= FEW_STROKES
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(_colour(Tint.BACKGROUND))
    painter.drawEllipse(QRectF(0, 0, size, size))
    _paint_counts(painter, size, THICK_SMALL if small else THICK)
    if small:
        _paint_strokes(painter, size, joints_of(HINGE_SMALL, held=True))
    else:
        _paint_pieces(painter, size, Picture(joints_of(HINGE, held=True), Ground.STANDING, held=HELD))


def _paint_counts(painter: QPainter, size: int, thick: float) -> None:
    inset = (RIM + thick / 2) * size
    box = QRectF(inset, inset, size - 2 * inset, size - 2 * inset)
    part = 360 / COUNTS
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for number in range(COUNTS):
        colour = _colour(Tint.ACCENT if number < OVER else Tint.TRACK)
        painter.setPen(QPen(colour, thick * size, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
        start = 90 - number * part - GAP / 2  # Qt counts sixteenths of a degree, anticlockwise from three o'clock
        painter.drawArc(box, round(16 * start), -round(16 * (part - GAP)))


def _paint_pieces(painter: QPainter, size: int, shown: Picture) -> None:
    found = pieces(shown)
    bounds = QRectF()
    for outline, _ in found:
        bounds = bounds.united(outline.boundingRect())
    to_place = _into(bounds, BODY, size)
    for outline, tint in found:
        painter.fillPath(to_place.map(outline), _colour(tint))


def _paint_strokes(painter: QPainter, size: int, joints: Joints) -> None:
    leg = joints.near_leg
    body = _line(joints.shoulder, leg.hip, leg.knee, leg.ankle)
    arm = _line(joints.shoulder, joints.near_arm.fist)
    head = _line(joints.head)
    bounds = body.boundingRect().united(arm.boundingRect()).united(QRectF(body.boundingRect().topLeft(), head.first()))
    to_place = _into(bounds.normalized(), BODY_SMALL, size)
    for line, tint, thick in ((arm, Tint.FIGURE_ARM, ARM), (body, Tint.TEXT, LIMB)):
        ends = (Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
        painter.setPen(QPen(_colour(tint), thick * size, *ends))
        painter.drawPolyline(to_place.map(line))
    painter.setPen(Qt.PenStyle.NoPen)
    for place, tint, radius in ((head, Tint.TEXT, HEAD), (_line(joints.near_arm.fist), Tint.LOAD, LOAD)):
        painter.setBrush(_colour(tint))
        painter.drawEllipse(to_place.map(place.first()), radius * size, radius * size)


def _into(bounds: QRectF, place: QRectF, size: int) -> QTransform:
    """From body heights, y up, to pixels: as large as fits into the middle of the place."""
    scale = size * min(place.width() / bounds.width(), place.height() / bounds.height())
    centre = place.center() * size
    made = QTransform.fromTranslate(centre.x(), centre.y()).scale(scale, -scale)
    return made.translate(-bounds.center().x(), -bounds.center().y())


def _line(*joints: Point) -> QPolygonF:
    return QPolygonF([QPointF(joint.x, joint.y) for joint in joints])


def _colour(tint: Tint) -> QColor:
    return QColor(PALETTES[Colours.DARK][tint])


if __name__ == "__main__":
    sys.exit(main())
