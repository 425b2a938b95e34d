"""The figure in files: contact sheets, by the same painter, without a window.

Belongs here: writing SVG and PNG. May not: what stands on a sheet (gui.sheet), how a figure looks (gui.figure).
"""

from __future__ import annotations

import errno
import os
from contextlib import contextmanager
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QBuffer, QByteArray, QCoreApplication, QIODevice, QRect
from PySide6.QtGui import QGuiApplication, QImage, QImageWriter, QPainter
from PySide6.QtSvg import QSvgGenerator

from hiptimer.core.terms import Colours
from hiptimer.gui.sheet import paint_sheet, place_rows, rows_of
from hiptimer.interchange import Exporter
from hiptimer.storage.atomic import replacing

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from hiptimer.audio.mixer import Sounds
    from hiptimer.core.timeline import Timeline

DOTS_PER_INCH: Final = 96
"""What browsers count as an inch, so that an SVG is shown as large as it was laid out."""


def write_svg(timeline: Timeline, sounds: Sounds, out: Path) -> None:
    """Write a session's contact sheet as a drawing.

    Raises:
        OSError: the file cannot be written; it is as it was.
    """
    del sounds
    with _fonts():
        _put(out, _svg(timeline))


def write_png(timeline: Timeline, sounds: Sounds, out: Path) -> None:
    """Write a session's contact sheet as an image.

    Raises:
        OSError: the file cannot be written; it is as it was.
    """
    del sounds
    with _fonts():
        size, placed = place_rows(rows_of(timeline), timeline.title)
        image = QImage(size, QImage.Format.Format_RGB32)
        painter = QPainter(image)
        paint_sheet(painter, size, placed, Colours.LIGHT)
        painter.end()
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        QImageWriter(buffer, QByteArray(b"PNG")).write(image)
        _put(out, bytes(buffer.data().data()))


EXPORTERS: Final = (
    Exporter(".svg", "contact sheet as a drawing", write_svg, needs_sound=False),
    Exporter(".png", "contact sheet as an image", write_png, needs_sound=False),
)


def _svg(timeline: Timeline) -> bytes:
    size, placed = place_rows(rows_of(timeline), timeline.title)
    buffer = QBuffer()
    generator = QSvgGenerator()
    generator.setOutputDevice(buffer)
    generator.setResolution(DOTS_PER_INCH)
    generator.setSize(size)
    generator.setViewBox(QRect(0, 0, size.width(), size.height()))
    generator.setTitle(timeline.title)
    generator.setDescription(QCoreApplication.translate("pictures", "Every figure of the session"))
    painter = QPainter(generator)
    paint_sheet(painter, size, placed, Colours.LIGHT)
    painter.end()
    return bytes(buffer.data().data())


def _put(out: Path, content: bytes) -> None:
    """Write a file whole, into a folder that must be there: a mistyped one is told, not made."""
    folder = out.resolve().parent
    if not folder.is_dir():
        raise FileNotFoundError(errno.ENOENT, os.strerror(errno.ENOENT), str(out))
    with replacing(out) as file:
        file.write(content)


@contextmanager
def _fonts() -> Iterator[None]:
    """Qt finds typefaces only while there is an application: the one that runs, or one of our own without a screen."""
    running = QCoreApplication.instance()
    application = running or QGuiApplication(["hiptimer", "-platform", "offscreen"])
    yield
    del application
