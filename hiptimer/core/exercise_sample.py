"""One exercise by itself, as a workout: to hear it, or to see it move.

Belongs here: that workout. May not: speaking or painting it.
"""

from typing import Final

from hiptimer.core.editing import Spot
from hiptimer.core.exercise import Exercise
from hiptimer.core.workout import Item, Workout

SAMPLE: Final = "sample"
"""The id of the exercise in that workout."""

SECONDS: Final = 30


def sample_workout(exercise: Exercise) -> Workout:
    """A workout of one repetition of an exercise; one that goes by time is half a minute of warm-up, with its line."""
    item = Item(use=SAMPLE, reps=1) if exercise.phase else Item(use=SAMPLE, seconds=SECONDS)
    warm_up = () if exercise.phase else (item,)
    return Workout(format=1, title=exercise.name, exercise=(item,), warm_up=warm_up)


def sample_spot(exercise: Exercise) -> Spot:
    """Where it stands in that workout."""
    return Spot("exercise" if exercise.phase else "warm_up", 0)
