"""The exercise that is being written: as it is, as it was, and what of it is on the disk.

Belongs here: changes, undo and redo of one exercise. May not: widgets, files, which exercise it is (catalogue_desk).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from hiptimer.core.exercise_editing import checked, with_value
from hiptimer.core.exercise_sample import SAMPLE, sample_workout
from hiptimer.core.plan import Preferences, make_plan
from hiptimer.core.versions import Versions, back, changed, forth
from hiptimer.gui.screens.start_moving import Turn

if TYPE_CHECKING:
    from hiptimer.core.complaints import Complaint, Where
    from hiptimer.core.exercise import Exercise
    from hiptimer.gui.catalogue_bench import Entry


class ExerciseDraft:
    """One exercise; what the program ships takes no change."""

    def __init__(self, entry: Entry) -> None:
        self.entry = entry
        self._versions = Versions(entry.exercise)
        self._base = self._versions
        """As it was before the field was written in that is being written in."""
        self._writing: Where = ()
        self._turn: Turn | None = None

    def now(self) -> Exercise:
        """As it is, right or wrong."""
        return self._versions.now

    def right(self) -> Exercise | None:
        """As it is, if it is right."""
        return checked(self.now())[0]

    def complaints(self) -> tuple[Complaint, ...]:
        """Everything that is wrong with it."""
        return checked(self.now())[1]

    def turn(self) -> Turn | None:
        """How its figure moves; while it is wrong, as it did before."""
        right = self.right()
        if right is not None:
            self._turn = turn_of(right)
        return self._turn

    def undoes(self) -> bool:
        """Whether there is a change to undo."""
        return bool(self._versions.earlier)

    def redoes(self) -> bool:
        """Whether there is one to do again."""
        return bool(self._versions.later)

    def is_changed(self) -> bool:
        """Whether there is anything that is not on the disk."""
        # The id of a new one is made when it is written.
        now = msgspec.structs.replace(self.now(), id=self.entry.exercise.id)
        return self.entry.own and (now != self.entry.exercise or self.entry.path is None)

    def write(self, place: Where, value: object) -> None:
        """Take what stands in a field; what is written in one field is one change, however many letters it has."""
        if not self.entry.own:
            return
        if place != self._writing:
            self._base, self._writing = self._versions, place
        self._versions = changed(self._base, with_value(self._base.now, place, value))

    def settle(self) -> None:
        """What is written next is another change."""
        self._writing = ()

    def change(self, exercise: Exercise) -> None:
        """Take another exercise in its place, as a change of its own."""
        if self.entry.own:
            self._go_to(changed(self._versions, exercise))

    def undo(self) -> None:
        """Undo the latest change."""
        self._go_to(back(self._versions))

    def redo(self) -> None:
        """Do again what was undone last."""
        self._go_to(forth(self._versions))

    def _go_to(self, versions: Versions[Exercise]) -> None:
        self._versions, self._writing = versions, ()


def turn_of(exercise: Exercise) -> Turn | None:
    """How the figure of an exercise moves; None for one that is not drawn."""
    if not exercise.poses:
        return None
    plan = make_plan(sample_workout(exercise), {SAMPLE: exercise}, Preferences())
    block = next(one for one in plan.blocks if one.gap is None)
    rep = tuple(phase for phase in plan.phases[block.first : block.stop] if phase.rep == 1)
    return Turn(block.exercise, block.held, rep)
