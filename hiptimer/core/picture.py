"""One moment of a session as a figure: which pose, on which side, holding what.

Belongs here: from phase and time to joints, and what is marked about them. May not: painting, colours (gui), geometry
(figure).
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from math import cos, sin, tau
from typing import Final

from hiptimer.core.exercise import Exercise
from hiptimer.core.movement import Part, part_at, part_of_rep, resting, steps_of, telling
from hiptimer.core.plan import Phase
from hiptimer.core.snapshot import Mode, Snapshot
from hiptimer.core.terms import SECOND, Ms, Side
from hiptimer.figure.joints import Joints, Point
from hiptimer.figure.lying import contact
from hiptimer.figure.poses import Lying, Pose, Standing
from hiptimer.figure.solve import joints_of, pose_between
from hiptimer.figure.walk import stations, walk


class Ground(StrEnum):
    """How the figure bears on the floor; it tells which stretch of floor a picture shows."""

    STANDING = "standing"
    LYING = "lying"
    KNEELING = "kneeling"


@dataclass(frozen=True, slots=True)
class Picture:
    """Everything a painter needs to know about one moment's figure."""

    joints: Joints
    ground: Ground
    mirrored: bool = False
    """The left leg works and is seen: standing the figure faces left, lying its head is on the right."""
    one_sided: bool = False
    """One leg works and is accented; otherwise both do the same."""
    held: str = ""
    """The implement in the hands, one of `terms.Implement` where it can be drawn; empty for none."""
    stepping: Side | None = None
    """The foot that steps now: it carries its letter and an accent."""
    press: Point | None = None
    """Where elbow and knee press against each other."""
    pulse: float = 0.0
    """How strongly that contact shows, 0 to 1; it swells while the voice asks to press."""
    touches: tuple[Point, ...] = ()
    """Where something beside the feet just meets the floor."""
    breath: float = 0.0
    """How far the chest has swollen, in body heights (0.004 at most either way)."""
    moving: bool = False
    """The body is on its way; where it is not, a picture changes by the breath alone."""


BREATH: Final = 0.004
"""How far the chest swells, in body heights."""
BREATH_MS: Final[Ms] = 4000
"""From one breath to the next."""
SETTLE_MS: Final[Ms] = 500
"""In this time before a phase ends the chest comes back from its swell."""
SEAT: Final = 0.0565
"""A hip that is no higher has its seat on the floor; body heights."""


def picture(snapshot: Snapshot, *, reduced: bool = False) -> Picture | None:
    """The figure of a moment; between sets the start of what comes. None where the exercise has no poses.

    Args:
        snapshot: The moment.
        reduced: Show the start and the end of a movement in turn instead of the way between them.
    """
    block = snapshot.block
    if not block.exercise.poses:
        return None
    part = part_at(snapshot)
    figure = _figure(block.exercise, part, block.held, block.side, reduced=reduced)
    playing = snapshot.mode is Mode.PLAYING
    moving = playing and part.on_its_way and not reduced
    return replace(
        figure,
        stepping=part.feet[part.step] if part.feet else None,
        pulse=_swell(snapshot.elapsed) if playing and figure.press and _asks_to_press(snapshot) else 0.0,
        breath=_breath(snapshot.elapsed, snapshot.left) if playing and not moving and not reduced else 0.0,
        moving=moving,
    )


def still(exercise: Exercise, *, held: str = "", side: Side | None = None) -> Picture | None:
    """The one picture that tells an exercise from all others, for lists; None where it has no poses."""
    if not exercise.poses:
        return None
    figure = _figure(exercise, resting(telling(exercise)), held, side, reduced=False)
    return replace(figure, one_sided=exercise.sides == "each")


def moving(
    exercise: Exercise, rep: Sequence[Phase], elapsed: Ms, *, held: str = "", side: Side | None = None
) -> Picture | None:
    """The figure at a moment of one repetition that is shown over and over, outside a session; None without poses.

    Args:
        exercise: As it is done.
        rep: The phases of one repetition; none of one that is timed as a whole.
        elapsed: Since it was first shown.
        held: The implement in the hands; empty for none.
        side: The working leg, where there is one.
    """
    if not exercise.poses:
        return None
    part = part_of_rep(exercise, rep, elapsed)
    figure = _figure(exercise, part, held, side, reduced=False)
    return replace(figure, stepping=part.feet[part.step] if part.feet else None, moving=part.on_its_way)


def _figure(exercise: Exercise, part: Part, held: str, side: Side | None, *, reduced: bool) -> Picture:
    """The figure as it is placed; nothing yet of what comes and goes about it."""
    route = stations(exercise.stations, len(part.feet) // 2 or steps_of(exercise)) if exercise.stations else ()
    start, end = (_pose(exercise, identity) for identity in (part.start, part.end))
    pose = pose_between(start, end, part.share(reduced=reduced), route[-1] if route else None)
    if part.feet and route and isinstance(pose, Lying):
        near = tuple((foot is Side.RIGHT) is not (side is Side.LEFT) for foot in part.feet)
        along = route if part.outward else route[::-1]
        joints = walk(pose, along, near, part.step, part.step_time(reduced=reduced))
    else:
        joints = joints_of(pose, held=bool(held))
    lying = isinstance(pose, Lying)
    return Picture(
        joints=joints,
        ground=_ground(pose),
        mirrored=side is Side.LEFT,
        one_sided=side is not None,
        held=held,
        press=contact(joints) if isinstance(pose, Lying) and pose.press else None,
        touches=(Point(joints.hip.x, 0.0),) if lying and joints.hip.y <= SEAT else (),
    )


def _pose(exercise: Exercise, identity: str) -> Pose:
    return next(pose for pose in exercise.poses if pose.id == identity)


def _ground(pose: Pose) -> Ground:
    if isinstance(pose, Standing):
        return Ground.STANDING
    return Ground.LYING if isinstance(pose, Lying) else Ground.KNEELING


def _asks_to_press(snapshot: Snapshot) -> bool:
    """What is said now is a cue to press."""
    said = snapshot.caption
    return bool(said) and any(cue.press and said in {cue.say, cue.short} for cue in snapshot.block.exercise.cue)


def _swell(elapsed: Ms) -> float:
    """From 0 to 1 and back once a second."""
    return (1 - cos(tau * elapsed / SECOND)) / 2


def _breath(elapsed: Ms, left: Ms) -> float:
    """How far the chest has swollen; it starts and ends at rest, so that no phase begins with a jerk."""
    return BREATH * sin(tau * elapsed / BREATH_MS) * min(1.0, left / SETTLE_MS)
