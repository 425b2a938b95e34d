"""What the body is doing at a moment of a session: on its way from which pose to which, and how far.

Belongs here: from phases, loops and their times to poses by id. May not: joints (figure), what is shown (picture).
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final

from hiptimer.core.exercise import Exercise
from hiptimer.core.plan import Phase
from hiptimer.core.snapshot import Snapshot
from hiptimer.core.terms import GAPS, PAUSES, SECOND, Kind, Length, Level, Ms, Side
from hiptimer.core.varied import pick
from hiptimer.figure.motion import lifting, lowering
from hiptimer.figure.poses import PoseId

SHIFT: Final[Ms] = SECOND
"""A change of pose in a pause, such as lifting the toes, takes no longer than this."""

HALF: Final = 0.5
"""Where reduced motion goes over from the start to the end of a movement."""


@dataclass(frozen=True, slots=True)
class Part:
    """One stretch of a movement, and how much of its time has passed."""

    start: PoseId
    end: PoseId
    kind: Kind = Kind.HOLD
    elapsed: Ms = 0
    length: Ms = SECOND
    feet: tuple[Side, ...] = ()
    """Of a walk, the foot of each step."""
    outward: bool = True
    """The walk goes along the stations; otherwise back."""

    @property
    def passed(self) -> float:
        """Share of the time that the body is on its way which has passed, 0 to 1."""
        way = min(self.length, SHIFT) if self.kind in PAUSES else self.length
        return min(1.0, self.elapsed / way) if way else 1.0

    @property
    def on_its_way(self) -> bool:
        """The body moves at this moment."""
        return (self.start != self.end or bool(self.feet)) and self.passed < 1

    @property
    def step(self) -> int:
        """Of a walk, the step under way, from 0."""
        return min(int(self.passed * len(self.feet)), len(self.feet) - 1)

    def share(self, *, reduced: bool) -> float:
        """How far the way from start to end has been gone, 0 to 1; `reduced` leaves out what lies between."""
        if reduced:
            return float(self.passed >= HALF)
        return lowering(self.passed) if self.kind is Kind.LOWER else lifting(self.passed)

    def step_time(self, *, reduced: bool) -> float:
        """Share of the step under way that has passed; `reduced` leaves out what lies between."""
        passed = self.passed * len(self.feet) - self.step
        return float(passed >= HALF) if reduced else passed


def part_at(snapshot: Snapshot) -> Part:
    """What the body does at a moment; the exercise must have poses."""
    exercise, phase = snapshot.block.exercise, snapshot.phase
    if phase.kind in GAPS:
        return resting(beginning(exercise))
    if phase.kind is Kind.TIMED:
        return _in_turn(tuple(_loop(exercise)), snapshot.elapsed) or resting(telling(exercise))
    if phase.move is None:
        return resting(telling(exercise))
    return _of_phase(exercise, phase.move, phase.length, phase.feet, snapshot.elapsed)


def part_of_rep(exercise: Exercise, rep: Sequence[Phase], elapsed: Ms) -> Part:
    """What the body does at a moment of one repetition done over and over; the exercise must have poses.

    Args:
        exercise: As it is done.
        rep: The phases of one repetition; none of one that is timed as a whole.
        elapsed: Since the first of them began.
    """
    moved = [(phase, phase.move) for phase in rep if phase.move is not None]
    parts = [_of_phase(exercise, move, phase.length, phase.feet) for phase, move in moved] or _loop(exercise)
    return _in_turn(tuple(parts), elapsed) or resting(telling(exercise))


def rep_length(exercise: Exercise, rep: Sequence[Phase]) -> Ms:
    """How long such a repetition takes; 0 for an exercise that only stays as it is."""
    return sum(phase.length for phase in rep if phase.move is not None) or sum(part.length for part in _loop(exercise))


def resting(pose: PoseId) -> Part:
    """Being still."""
    return Part(pose, pose)


def telling(exercise: Exercise) -> PoseId:
    """Id of the pose that tells an exercise from all others."""
    return exercise.still or exercise.poses[0].id


def beginning(exercise: Exercise) -> PoseId:
    """Id of the pose from which an exercise sets out."""
    if exercise.phase:
        return pose_after(exercise, -1)
    return exercise.loop[-1].pose if exercise.loop else telling(exercise)


def pose_after(exercise: Exercise, index: int) -> PoseId:
    """Id of the pose at the end of a phase: its own, or that of the nearest one before it in the round."""
    phases = exercise.phase
    named = (phases[(index - back) % len(phases)].pose for back in range(len(phases)))
    return next((pose for pose in named if pose is not None), None) or telling(exercise)


def steps_of(exercise: Exercise) -> int:
    """Steps of each foot; where they vary and nobody has chosen yet, those of the middle level."""
    steps = exercise.steps
    return 1 if steps is None else pick(steps, Level.STANDARD, Length.MEDIUM)


def _of_phase(exercise: Exercise, index: int, length: Ms, feet: tuple[Side, ...], elapsed: Ms = 0) -> Part:
    move = exercise.phase[index]
    return Part(
        start=pose_after(exercise, index - 1),
        end=pose_after(exercise, index),
        kind=move.kind,
        elapsed=elapsed,
        length=length,
        feet=feet if move.walk else (),
        outward=move.walk == "out",
    )


def _loop(exercise: Exercise) -> Iterator[Part]:
    """What is repeated in a set that is timed as a whole: a repetition at its usual tempo, or the entry's loop."""
    feet = (Side.LEFT, Side.RIGHT) * steps_of(exercise)
    for index, move in enumerate(exercise.phase):
        step = move.kind is Kind.STEP
        seconds = len(feet) * exercise.step_seconds if step else pick(move.seconds, Level.STANDARD, Length.MEDIUM)
        yield _of_phase(exercise, index, round(seconds * SECOND), feet if step else ())
    if not exercise.phase:
        for index, turn in enumerate(exercise.loop):
            start = exercise.loop[index - 1].pose
            yield Part(start, turn.pose, Kind.LIFT, length=round(turn.seconds * SECOND))


def _in_turn(parts: tuple[Part, ...], elapsed: Ms) -> Part | None:
    """The part under way when all of them are done over and over."""
    total = sum(part.length for part in parts)
    gone = elapsed % total if total else 0
    for part in parts:
        if gone < part.length:
            return replace(part, elapsed=gone)
        gone -= part.length
    return None
