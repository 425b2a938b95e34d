"""Points in the plane and limbs of two bones.

Belongs here: directions, distances, two-bone inverse kinematics. May not: what the points belong to.
"""

from math import acos, asin, atan2, cos, degrees, hypot, radians, sin

from hiptimer.figure.joints import Point


def away(start: Point, direction: float, length: float) -> Point:
    """The point `length` from `start` in `direction` (degrees counter-clockwise from +x)."""
    angle = radians(direction)
    return Point(start.x + length * cos(angle), start.y + length * sin(angle))


def turned(centre: Point, direction: float, ahead: float, left: float) -> Point:
    """The point `ahead` of `centre` and `left` of it for somebody looking in `direction`."""
    c, s = cos(radians(direction)), sin(radians(direction))
    return Point(centre.x + ahead * c - left * s, centre.y + ahead * s + left * c)


def between(a: Point, b: Point, share: float) -> Point:
    """The point that lies `share` of the way from `a` to `b`."""
    return Point(a.x + (b.x - a.x) * share, a.y + (b.y - a.y) * share)


def distance(a: Point, b: Point) -> float:
    """How far apart two points are."""
    return hypot(b.x - a.x, b.y - a.y)


def direction(a: Point, b: Point) -> float:
    """The direction from `a` to `b`, in degrees."""
    return degrees(atan2(b.y - a.y, b.x - a.x))


def place_on(a: Point, b: Point, point: Point) -> tuple[float, float]:
    """Where `point` is beside the line from `a` to `b`: the share of the way along it, and how far to its left."""
    length = distance(a, b)
    along_x, along_y = (b.x - a.x) / length, (b.y - a.y) / length
    x, y = point.x - a.x, point.y - a.y
    return (x * along_x + y * along_y) / length, along_x * y - along_y * x


def corner(beside: float, other: float, opposite: float) -> float:
    """The angle of a triangle between two sides, in degrees; a triangle that cannot close is stretched flat."""
    cosine = (beside * beside + other * other - opposite * opposite) / (2 * beside * other)
    return degrees(acos(min(1.0, max(-1.0, cosine))))


def two_bones(root: Point, target: Point, upper: float, lower: float, *, left: bool) -> tuple[Point, Point]:
    """A limb of two bones that reaches for `target`.

    Args:
        root: Where the limb begins.
        target: Where its end should be.
        upper: Length of the first bone.
        lower: Length of the second.
        left: To which side of the line from root to target the joint between them bends.

    Returns:
        That joint, and the end. Bones keep their length: a target out of reach is pointed at.
    """
    apart = max(distance(root, target), 1e-9)
    bend = corner(upper, apart, lower) if apart < upper + lower else 0.0
    toward = direction(root, target)
    joint = away(root, toward + (bend if left else -bend), upper)
    return joint, away(joint, direction(joint, target), lower)


def sine_share(height: float, length: float) -> float:
    """The angle at which a bar of `length` rises by `height`, in degrees; upright where it is too short."""
    return degrees(asin(min(1.0, max(-1.0, height / length))))
