"""Where a figure stands in its place on the screen.

Belongs here: which stretch of floor each ground shows, and from body heights to pixels. May not: painting, joints.

The stretch depends on the ground alone, so neither floor nor head nor scale ever moves while the figure does.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtGui import QTransform

from hiptimer.core.picture import Ground

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtCore import QRectF


@dataclass(frozen=True, slots=True)
class Stretch:
    """What is seen of the world, in body heights."""

    left: float
    right: float
    height: float
    """Above the floor."""
    depth: float = 0.06
    """Below the floor: room for its line and the shadow."""


STRETCHES: Final[Mapping[Ground, Stretch]] = {
    Ground.STANDING: Stretch(-0.46, 0.46, 1.04),
    Ground.LYING: Stretch(-0.24, 0.98, 0.66, depth=0.15),
    Ground.KNEELING: Stretch(-0.20, 0.80, 0.82),
}


def onto(place: QRectF, ground: Ground, *, mirrored: bool) -> QTransform:
    """From body heights, y up, to pixels: as large as fits, the floor along the foot of the place.

    Mirrored about the middle of the stretch, so that the figure takes the same place facing either way.
    """
    stretch = STRETCHES[ground]
    width, height = stretch.right - stretch.left, stretch.height + stretch.depth
    scale = min(place.width() / width, place.height() / height)
    middle = (stretch.left + stretch.right) / 2
    made = QTransform.fromTranslate(place.center().x(), place.bottom() - stretch.depth * scale)
    return made.scale(-scale if mirrored else scale, -scale).translate(-middle, 0.0)


def close_to(place: QRectF, body: QRectF, *, mirrored: bool) -> QTransform:
    """From body heights, y up, to pixels: as large as fits, whatever else there is to see of the world.

    Args:
        place: In pixels.
        body: What is to be seen, in body heights; it stands in the middle of the place, at its foot.
        mirrored: About the middle of the body.
    """
    scale = min(place.width() / body.width(), place.height() / body.height())
    made = QTransform.fromTranslate(place.center().x(), place.bottom())
    return made.scale(-scale if mirrored else scale, -scale).translate(-body.center().x(), -body.top())
