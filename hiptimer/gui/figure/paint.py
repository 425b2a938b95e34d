"""A picture, painted.

Belongs here: what lies over what, and handing it to a painter. May not: outlines (body, loads), places (stage), state.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QTransform

from hiptimer.gui.figure import clothes, marks
from hiptimer.gui.figure.body import shorts
from hiptimer.gui.figure.loads import load
from hiptimer.gui.figure.piece import Piece
from hiptimer.gui.figure.stage import close_to, onto
from hiptimer.gui.palettes import PALETTES, Tint

if TYPE_CHECKING:
    from hiptimer.core.picture import Picture
    from hiptimer.core.terms import Colours

FLOOR_SHOWN: Final = 0.02
"""How much of the floor is seen around a figure close up, in body heights."""


def paint_figure(painter: QPainter, place: QRectF, picture: Picture, colours: Colours) -> None:
    """Paint a picture's figure with its floor and marks.

    Scale, floor and head keep their places as long as the picture's `ground` stays; what is mirrored is so about the
    middle of `place`, but for the letter at a stepping foot.

    Args:
        painter: Anything that paints: a widget, an image, a file. It is left as it was.
        place: Nothing is painted outside it; its background shows through.
        picture: The moment.
        colours: The palette.
    """
    painter.save()
    painter.setClipRect(place, Qt.ClipOperation.IntersectClip)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    to_place = onto(place, picture.ground, mirrored=picture.mirrored)
    paint_body(painter, to_place, picture, colours)
    marks.paint_letter(painter, to_place, picture, colours)
    painter.restore()


def paint_close_up(painter: QPainter, place: QRectF, picture: Picture, colours: Colours) -> None:
    """Paint a picture's figure as large as `place` allows, for a place that is small.

    Args:
        painter: As above.
        place: As above.
        picture: Stands still: figure and scale would not keep their place from one picture to the next.
        colours: The palette.
    """
    body = QRectF()
    for outline, _tint in pieces(picture):
        body = body.united(outline.boundingRect())
    painter.save()
    painter.setClipRect(place, Qt.ClipOperation.IntersectClip)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    line = body.adjusted(-FLOOR_SHOWN, -FLOOR_SHOWN, FLOOR_SHOWN, 0.0)
    paint_body(painter, close_to(place, line, mirrored=picture.mirrored), picture, colours)
    painter.restore()


def paint_body(painter: QPainter, to_place: QTransform, picture: Picture, colours: Colours) -> None:
    """The same without the letter: all that does not depend on the typefaces of a machine.

    Args:
        painter: As above; its brush and pen are changed.
        to_place: From body heights to the painter's pixels.
        picture: The moment.
        colours: The palette.
    """
    palette = PALETTES[colours]
    marks.paint_shadow(painter, to_place, picture, colours)
    for outline, tint in pieces(picture):
        # An outline that is mapped beforehand is filled ten times as fast as one under a painter that is scaled.
        painter.fillPath(to_place.map(outline), QColor(palette[tint]))
    marks.paint_floor(painter, to_place, picture, colours)
    marks.paint_contacts(painter, to_place, picture, colours)


def pieces(picture: Picture) -> list[Piece]:
    """Everything solid, from the furthest to the nearest: far limbs, trunk, near leg, load, near arm."""
    joints = picture.joints
    near, far = clothes.NEAR, clothes.FAR
    if picture.one_sided:
        near = near._replace(skin=Tint.FIGURE_WORKING)
    if picture.stepping is not None:
        stepped = {"shoe": Tint.MARK, "sole": Tint.MARK}
        if marks.stepping_leg(picture) is joints.near_leg:
            near = near._replace(**stepped)
        else:
            far = far._replace(**stepped)
    hidden_arm, hidden_leg = joints.far_arm == joints.near_arm, joints.far_leg == joints.near_leg
    return [
        *([] if hidden_arm else clothes.arm_pieces(joints.far_arm, Tint.FIGURE_FAR, Tint.FIGURE_FAR_CLOTH)),
        *([] if hidden_leg else clothes.leg_pieces(joints.far_leg, far)),
        *clothes.trunk_pieces(joints, picture.breath),
        *clothes.leg_pieces(joints.near_leg, near),
        Piece(shorts(joints), Tint.FIGURE_SHORTS),
        *load(picture.held, joints.near_arm.fist),
        *clothes.arm_pieces(joints.near_arm, Tint.FIGURE_ARM, Tint.FIGURE_SLEEVE),
    ]
