"""Walking with the heels while the hips are up: stations of the feet, and every moment between them.

Belongs here: where each foot is after so many steps, the arc of a step. May not: which foot is left or right, time.
"""

from collections.abc import Sequence
from typing import Final

from hiptimer.figure.joints import Joints, Point
from hiptimer.figure.limbs import ankle_on_heel
from hiptimer.figure.lying import bridge, lie_on
from hiptimer.figure.motion import leading, lifting
from hiptimer.figure.points import between
from hiptimer.figure.poses import Lying

ARC: Final = 0.03
"""How high a stepping foot is raised, in body heights."""
SWING: Final = 0.6
"""Share of a step's time in which its foot moves; the hips take all of it."""


def stations(lists: Sequence[Sequence[float]], steps: int) -> tuple[float, ...]:
    """Where the ankles come to be, from the start on, for a number of steps of each foot.

    Args:
        lists: Stations for some numbers of steps, at least one list of two; body heights.
        steps: Steps of each foot, at least 1.

    Returns:
        The list for that number; for fewer steps than any list has, the beginning of the shortest; otherwise the next
        longer list, or the longest, divided anew.
    """
    by_length = sorted(lists, key=len)
    if steps + 1 <= len(by_length[0]):
        return tuple(by_length[0][: steps + 1])
    chosen = next((one for one in by_length if len(one) > steps), by_length[-1])
    return tuple(_along(chosen, index / steps) for index in range(steps + 1))


def walk(pose: Lying, route: Sequence[float], feet: Sequence[bool], step: int, time: float) -> Joints:
    """The joints in the middle of a walk.

    Args:
        pose: What the rest of the body does, and how far the toes are up.
        route: Where the feet come by, the first place first.
        feet: Of every step, whether it is the working (near) leg's.
        step: Which of them is under way, from 0.
        time: Share of its time that has passed.
    """
    before, after = _ankles(pose, route, feet, step), _ankles(pose, route, feet, step + 1)
    gone = min(1.0, time / SWING)
    near, far = (_on_arc(a, b, gone) for a, b in zip(before, after, strict=True))
    start, end = bridge(*before), bridge(*after)
    return lie_on(pose, start + (end - start) * leading(time), near, far)


def _ankles(pose: Lying, route: Sequence[float], feet: Sequence[bool], steps: int) -> tuple[Point, Point]:
    """Near and far ankle after so many steps."""
    near = sum(feet[:steps])
    far = min(steps, len(feet)) - near
    last = len(route) - 1
    return ankle_on_heel(route[min(near, last)], pose.toes), ankle_on_heel(route[min(far, last)], pose.toes)


def _on_arc(start: Point, end: Point, share: float) -> Point:
    """On the way of a foot from one place to another, share by share of its time; a foot that stays stays down."""
    if start == end:
        return start
    middle = between(start, end, lifting(share))
    return Point(middle.x, middle.y + 4 * ARC * share * (1 - share))


def _along(places: Sequence[float], share: float) -> float:
    """The place at a share of the way through a list of places."""
    position = share * (len(places) - 1)
    index = min(int(position), len(places) - 2)
    return places[index] + (places[index + 1] - places[index]) * (position - index)
