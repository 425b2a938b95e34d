"""The person: which outline has which colour, limb by limb.

Belongs here: pieces of trunk, head, legs and arms in the order in which they lie over each other. May not: outlines
(body), loads, the order of limbs (paint).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from hiptimer.gui.figure import body
from hiptimer.gui.figure.piece import Piece
from hiptimer.gui.palettes import Tint

if TYPE_CHECKING:
    from hiptimer.figure.joints import Arm, Joints, Leg


class LegTints(NamedTuple):
    """The colours of a leg."""

    skin: Tint
    shorts: Tint
    shoe: Tint
    sole: Tint


NEAR: Final = LegTints(Tint.FIGURE_SKIN, Tint.FIGURE_SHORTS, Tint.FIGURE_SHOE, Tint.FIGURE_SOLE)
FAR: Final = LegTints(Tint.FIGURE_FAR, Tint.FIGURE_FAR_CLOTH, Tint.FIGURE_FAR_SHOE, Tint.FIGURE_FAR_CLOTH)


def leg_pieces(leg: Leg, tints: LegTints) -> list[Piece]:
    """A leg with shoe and shorts."""
    upper, sole = body.shoe(leg)
    return [
        *(Piece(each, tints.skin) for each in body.leg_parts(leg)),
        Piece(upper, tints.shoe),
        Piece(sole, tints.sole),
        Piece(body.shorts_leg(leg), tints.shorts),
    ]


def arm_pieces(arm: Arm, skin: Tint, sleeve: Tint) -> list[Piece]:
    """An arm in its sleeve."""
    return [*(Piece(each, skin) for each in body.arm_parts(arm)), Piece(body.sleeve(arm), sleeve)]


def trunk_pieces(joints: Joints, breath: float) -> list[Piece]:
    """Neck, top and head."""
    return [
        Piece(body.neck(joints), Tint.FIGURE_SKIN),
        Piece(body.trunk(joints, breath), Tint.FIGURE_TOP),
        Piece(body.head(joints), Tint.FIGURE_SKIN),
        Piece(body.hair(joints), Tint.FIGURE_HAIR),
    ]
