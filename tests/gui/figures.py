"""Pictures of figures, and images of them, for tests that look at what is painted.

Belongs here: what several tests of the painter build on. May not: assertions.
"""

from collections.abc import Iterable, Iterator
from dataclasses import replace

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from hiptimer.core.picture import Ground, Picture, picture
from hiptimer.core.snapshot import Mode, describe
from hiptimer.core.terms import Colours, Ms, Section, Side
from hiptimer.core.timeline import Timeline
from hiptimer.figure.joints import Joints, Leg, Point
from hiptimer.figure.poses import Lying, Standing
from hiptimer.figure.solve import joints_of
from hiptimer.gui.figure.paint import paint_body
from hiptimer.gui.figure.stage import onto
from hiptimer.gui.palettes import PALETTES, Tint

TALL = Picture(joints_of(Standing(id="tall", shank=2, thigh=4, trunk=0, fist=0.03)), Ground.STANDING)
BENT = Picture(joints_of(Standing(id="bent", shank=10, thigh=44, trunk=60, fist=0.055)), Ground.STANDING)
BRIDGE = Picture(joints_of(Lying(id="bridge")), Ground.LYING)

Pixels = npt.NDArray[np.uint8]


def blank(width: int, height: int, colours: Colours) -> QImage:
    """An image with nothing but the background."""
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor(PALETTES[colours][Tint.BACKGROUND]))
    return image


def pixels_of(image: QImage) -> Pixels:
    """Its pixels: rows, columns, blue-green-red."""
    plain = image.convertToFormat(QImage.Format.Format_RGB32)
    return np.array(plain.constBits(), np.uint8).reshape(plain.height(), plain.width(), 4)[..., :3].copy()


def painted(shown: Picture, width: int = 240, height: int = 260, colours: Colours = Colours.LIGHT) -> Pixels:
    """The figure without its letter, which looks different on every machine."""
    image = blank(width, height, colours)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    place = QRectF(0, 0, width, height)
    paint_body(painter, onto(place, shown.ground, mirrored=shown.mirrored), shown, colours)
    painter.end()
    return pixels_of(image)


def count_of(tint: Tint, pixels: Pixels, colours: Colours = Colours.LIGHT) -> int:
    """How many pixels have exactly this colour."""
    colour = QColor(PALETTES[colours][tint])
    return int((pixels == (colour.blue(), colour.green(), colour.red())).all(axis=2).sum())


def first_rep(timeline: Timeline, every: Ms = 0) -> Iterator[Picture]:
    """Each exercise, on each side: every pose of its first repetition.

    Args:
        timeline: The session.
        every: Milliseconds from one picture to the next, if more than the ends of phases is wanted.
    """
    for block in timeline.blocks:
        if block.gap is None and block.section is Section.MAIN and block.set == 1:
            start = timeline.starts[block.first]
            phases = [index for index in range(block.first, block.stop) if timeline.phases[index].rep == 1]
            last = phases[-1]
            end = timeline.starts[last] + timeline.phases[last].length
            yield from _pictures(timeline, range(start, end, every) if every else _moments(timeline, phases))


def _moments(timeline: Timeline, phases: list[int]) -> Iterator[Ms]:
    """Where each phase begins and the one before has ended; of a step, while its foot is in the air."""
    for index in phases:
        phase, start = timeline.phases[index], timeline.starts[index]
        if phase.feet:
            yield from range(start + phase.beat * 3 // 10, start + phase.length, phase.beat)
        else:
            yield start


def _pictures(timeline: Timeline, positions: Iterable[Ms]) -> Iterator[Picture]:
    for position in positions:
        shown = picture(describe(timeline, Mode.PLAYING, position, None, position))
        if shown is not None:
            yield replace(shown, breath=0.0, moving=False)


def moved(joints: Joints, part: str, by: float) -> Joints:
    """The figure with one part of it displaced, up and to the side."""
    aside = by / 2**0.5

    def shift(point: Point) -> Point:
        return Point(point.x + aside, point.y + aside)

    def lifted(leg: Leg) -> Leg:
        return replace(leg, ankle=shift(leg.ankle), heel=shift(leg.heel), ball=shift(leg.ball), toe=shift(leg.toe))

    near_arm, near_leg = joints.near_arm, joints.near_leg
    changes = {
        "head": {"head": shift(joints.head)},
        "trunk": {"shoulder": shift(joints.shoulder)},
        "upper arm": {"near_arm": replace(near_arm, elbow=shift(near_arm.elbow))},
        "forearm": {"near_arm": replace(near_arm, fist=shift(near_arm.fist))},
        "thigh": {"near_leg": replace(near_leg, knee=shift(near_leg.knee))},
        "foot": {"near_leg": lifted(near_leg)},
    }
    return replace(joints, **changes[part])


def of_both_sides(shown: Picture) -> tuple[Picture, Picture]:
    """The picture with the right and with the left leg working."""
    return replace(shown, mirrored=False), replace(shown, mirrored=True)


STEPPED = replace(BRIDGE, stepping=Side.RIGHT)
