"""A contact sheet: which pictures stand on it, where, and what is written beneath them.

Belongs here: rows of frames out of a timeline, their places, and painting them. May not: files (picture_files), how a
figure looks (gui.figure).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont

from hiptimer.core.picture import Ground, Picture, picture, still
from hiptimer.core.snapshot import Mode, describe
from hiptimer.core.terms import Section, Side
from hiptimer.gui.figure.paint import paint_figure
from hiptimer.gui.figure.stage import STRETCHES
from hiptimer.gui.palettes import PALETTES, Tint
from hiptimer.gui.theme import (
    SHEET_COLUMNS,
    SHEET_FRAME,
    SHEET_GAP,
    SHEET_HEAD,
    SHEET_MARGIN,
    SHEET_TEXT,
    SHEET_TITLE,
    SHEET_WORDS,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from PySide6.QtGui import QPainter

    from hiptimer.core.plan import Block
    from hiptimer.core.terms import Colours, Ms
    from hiptimer.core.timeline import Timeline


@dataclass(frozen=True, slots=True)
class Frame:
    """One picture and the words beneath it."""

    picture: Picture
    words: str


@dataclass(frozen=True, slots=True)
class Row:
    """The frames of one exercise on one side."""

    name: str
    frames: tuple[Frame, ...]


@dataclass(frozen=True, slots=True)
class Placed:
    """A text, or a frame's picture, in its place."""

    place: QRectF
    words: str = ""
    pixels: int = SHEET_TEXT
    picture: Picture | None = None


def rows_of(timeline: Timeline) -> list[Row]:
    """Every figure of a session once: start and end of each phase, both sides; of warm-up and cool-down one each."""
    main = [block for block in timeline.blocks if block.gap is None and block.section is Section.MAIN]
    found = {(block.exercise.name, block.held, block.side): block for block in reversed(main)}
    rows = [
        Row(_name(block), tuple(_frames(timeline, block)))
        for block in sorted(found.values(), key=lambda block: block.first)
    ]
    headings = (
        (Section.WARM_UP, QCoreApplication.translate("pictures", "Warm-up")),
        (Section.COOL_DOWN, QCoreApplication.translate("pictures", "Cool-down")),
    )
    for section, heading in headings:
        blocks = [block for block in timeline.blocks if block.gap is None and block.section is section]
        rows.append(Row(heading, tuple(_stills(blocks))))
    return [row for row in rows if row.frames]


def place_rows(rows: Iterable[Row], title: str) -> tuple[QSize, list[Placed]]:
    """Lay a sheet out from top to bottom; its size and everything on it."""
    width = 2 * SHEET_MARGIN + SHEET_COLUMNS * SHEET_FRAME
    placed = [Placed(QRectF(SHEET_MARGIN, SHEET_MARGIN, width - 2 * SHEET_MARGIN, SHEET_HEAD), title, SHEET_TITLE)]
    top = SHEET_MARGIN + SHEET_HEAD
    for row in rows:
        placed.append(Placed(QRectF(SHEET_MARGIN, top, width - 2 * SHEET_MARGIN, SHEET_HEAD), row.name, SHEET_TITLE))
        top += SHEET_HEAD
        for first in range(0, len(row.frames), SHEET_COLUMNS):
            line = row.frames[first : first + SHEET_COLUMNS]
            height = max(_height(frame.picture.ground) for frame in line)
            for column, frame in enumerate(line):
                cell = QRectF(SHEET_MARGIN + column * SHEET_FRAME, top, SHEET_FRAME, height)
                beneath = QRectF(cell.left(), cell.bottom(), SHEET_FRAME, SHEET_WORDS)
                placed.append(Placed(cell.adjusted(SHEET_GAP, 0, -SHEET_GAP, 0), picture=frame.picture))
                placed.append(Placed(beneath.adjusted(SHEET_GAP, 0, -SHEET_GAP, 0), frame.words))
            top += height + SHEET_WORDS + SHEET_GAP
    return QSize(width, top + SHEET_MARGIN), placed


def paint_sheet(painter: QPainter, size: QSize, placed: Sequence[Placed], colours: Colours) -> None:
    """Paint a sheet that was laid out."""
    palette = PALETTES[colours]
    painter.fillRect(QRectF(QPointF(), size.toSizeF()), QColor(palette[Tint.BACKGROUND]))
    for each in placed:
        if each.picture is not None:
            paint_figure(painter, each.place, each.picture, colours)
            continue
        font = QFont()
        font.setPixelSize(each.pixels)
        font.setWeight(QFont.Weight.DemiBold if each.pixels == SHEET_TITLE else QFont.Weight.Normal)
        painter.setFont(font)
        painter.setPen(QColor(palette[Tint.TEXT if each.pixels == SHEET_TITLE else Tint.QUIET]))
        heading = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        beneath = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
        painter.drawText(each.place, heading if each.pixels == SHEET_TITLE else beneath, each.words)


def _height(ground: Ground) -> int:
    """Of a frame as wide as a column, so that lying figures leave no empty band above them."""
    stretch = STRETCHES[ground]
    return round(SHEET_FRAME * (stretch.height + stretch.depth) / (stretch.right - stretch.left))


def _frames(timeline: Timeline, block: Block) -> Iterator[Frame]:
    """The first repetition: where it starts, and where each phase or step of it ends."""
    start = timeline.starts[block.first]
    if (first := _picture_at(timeline, start)) is not None:
        yield Frame(first, QCoreApplication.translate("pictures", "Start"))
    for index in range(block.first, block.stop):
        phase = timeline.phases[index]
        if phase.rep not in {None, 1}:
            return
        for beat, foot in enumerate(phase.feet or (None,)):
            length = phase.beat * (beat + 1) if phase.feet else phase.length
            shown = _picture_at(timeline, timeline.starts[index] + min(length, phase.length) - 1)
            if shown is not None:
                yield Frame(shown, phase.label if foot is None else _step(phase.label, beat + 1, foot))


def _stills(blocks: Iterable[Block]) -> Iterator[Frame]:
    for block in blocks:
        shown = still(block.exercise, held=block.held, side=block.side)
        if shown is not None:
            yield Frame(shown, _name(block))


def _picture_at(timeline: Timeline, position: Ms) -> Picture | None:
    return picture(describe(timeline, Mode.PLAYING, position, None, position))


def _name(block: Block) -> str:
    if block.side is Side.LEFT:
        return QCoreApplication.translate("pictures", "{0}, left leg").format(block.exercise.name)
    if block.side is Side.RIGHT:
        return QCoreApplication.translate("pictures", "{0}, right leg").format(block.exercise.name)
    return block.exercise.name


def _step(label: str, number: int, foot: Side) -> str:
    if foot is Side.LEFT:
        return QCoreApplication.translate("pictures", "{0}: step {1}, left").format(label, number)
    return QCoreApplication.translate("pictures", "{0}: step {1}, right").format(label, number)
