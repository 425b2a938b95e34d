"""Where every joint of a figure is.

Belongs here: the value that geometry hands to a painter. May not: how it is found (standing, lying, kneeling).
"""

from dataclasses import dataclass
from typing import NamedTuple


class Point(NamedTuple):
    """A place in units of body height; y is up, the floor is at 0."""

    x: float
    y: float


@dataclass(frozen=True, slots=True)
class Leg:
    """One leg, from the hip down."""

    hip: Point
    knee: Point
    ankle: Point
    heel: Point
    ball: Point
    toe: Point


@dataclass(frozen=True, slots=True)
class Arm:
    """One arm, from the shoulder down."""

    shoulder: Point
    elbow: Point
    fist: Point
    """Centre of the closed hand."""


@dataclass(frozen=True, slots=True)
class Joints:
    """A whole figure. The spine is the straight line from hip to shoulder, and on to the neck."""

    head: Point
    """Its centre."""
    neck: Point
    """Where neck and head meet."""
    shoulder: Point
    hip: Point
    near_leg: Leg
    """The working leg; of two that do the same, the right one."""
    far_leg: Leg
    near_arm: Arm
    far_arm: Arm
