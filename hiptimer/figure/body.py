"""The measures of one body: lengths, masses and outlines.

Belongs here: numbers about the body as such, in shares of its height and mass. May not: poses, joints, painting.
"""

from typing import Final, NamedTuple

# Lengths in body heights: Drillis and Contini 1966, as tabulated by Winter, Biomechanics and Motor Control, table 4.1.
ANKLE_HEIGHT: Final = 0.039
SHANK: Final = 0.246
THIGH: Final = 0.245
TRUNK: Final = 0.288
"""From hip to shoulder."""
NECK: Final = 0.052
HEAD_RADIUS: Final = 0.065
UPPER_ARM: Final = 0.186
FOREARM: Final = 0.146 + 0.045
"""From the elbow to the centre of the fist."""
ARM: Final = UPPER_ARM + FOREARM

HEEL: Final = -0.040
"""Along the sole from the ankle, toward the toes; as `BALL` and `TOE`."""
BALL: Final = 0.072
TOE: Final = 0.112

REACH: Final = 0.488
"""Farthest distance from hip to ankle of a leg that is not quite straight; SHANK + THIGH would be locked."""

FOOT_MASS: Final = 0.0145
"""Masses as shares of the whole: Winter, the same table. Paired limbs are given for one side."""
SHANK_MASS: Final = 0.0465
THIGH_MASS: Final = 0.100
TRUNK_MASS: Final = 0.497
HEAD_MASS: Final = 0.081
UPPER_ARM_MASS: Final = 0.028
FOREARM_MASS: Final = 0.016
HAND_MASS: Final = 0.006

THIGH_CENTRE: Final = 0.433
"""Where a limb's mass sits, as a share of the way from its upper to its lower end: Winter, the same table."""
SHANK_CENTRE: Final = 0.433
UPPER_ARM_CENTRE: Final = 0.436
FOREARM_CENTRE: Final = 0.430 * 0.146 / FOREARM
TRUNK_CENTRE: Final = 0.5


class Girth(NamedTuple):
    """Half-widths of the outline, square to the line between two joints, at one place along it."""

    share: float
    """Of the way from the first joint to the second, 0 to 1."""
    front: float
    """Body heights toward the front of the body: to the left when looking from the first joint to the second."""
    back: float
    """Body heights toward its back."""


# Drawn by eye after a slim adult in profile. The joint line runs near the front of knee and shin, so that hands which
# slide down the legs stay in front of them.
TRUNK_OUTLINE: Final = (
    Girth(0.00, 0.034, 0.040),
    Girth(0.12, 0.046, 0.050),
    Girth(0.30, 0.052, 0.050),
    Girth(0.50, 0.046, 0.046),
    Girth(0.70, 0.042, 0.046),
    Girth(0.86, 0.043, 0.053),
    Girth(1.00, 0.040, 0.055),
)
"""From shoulder to hip: chest, waist, seat."""
THIGH_OUTLINE: Final = (
    Girth(0.00, 0.038, 0.055),
    Girth(0.15, 0.035, 0.054),
    Girth(0.37, 0.031, 0.049),
    Girth(0.60, 0.027, 0.043),
    Girth(0.80, 0.020, 0.038),
    Girth(0.92, 0.014, 0.037),
    Girth(1.00, 0.012, 0.036),
)
"""From hip to knee."""
SHANK_OUTLINE: Final = (
    Girth(0.00, 0.012, 0.036),
    Girth(0.10, 0.014, 0.037),
    Girth(0.28, 0.015, 0.041),
    Girth(0.48, 0.014, 0.036),
    Girth(0.70, 0.013, 0.025),
    Girth(0.88, 0.014, 0.020),
    Girth(1.00, 0.017, 0.022),
)
"""From knee to ankle: the shin is nearly straight, the calf lies behind."""
UPPER_ARM_OUTLINE: Final = (
    Girth(0.00, 0.028, 0.028),
    Girth(0.25, 0.025, 0.025),
    Girth(0.60, 0.021, 0.021),
    Girth(1.00, 0.018, 0.019),
)
"""From shoulder to elbow."""
FOREARM_OUTLINE: Final = (
    Girth(0.00, 0.018, 0.019),
    Girth(0.20, 0.020, 0.019),
    Girth(0.50, 0.015, 0.016),
    Girth(0.76, 0.012, 0.012),
    Girth(1.00, 0.014, 0.014),
)
"""From elbow to fist; the wrist is at 0.76."""
NECK_RADIUS: Final = 0.028
FIST_RADIUS: Final = 0.022
FOOT_HEIGHT: Final = 0.024
"""Of the foot at its ball, above the sole."""
ELBOW_RADIUS: Final = 0.022
"""Of a bent elbow."""


def knee_radius(flexion: float) -> float:
    """How far a knee sticks out around its joint: the kneecap comes forward as the knee bends.

    Args:
        flexion: Of the knee, in degrees.

    Returns:
        Body heights.
    """
    return 0.012 + 0.024 * min(1.0, max(0.0, (flexion - 60) / 50))
