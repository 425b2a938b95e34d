"""What Garmin's programs call an exercise: a category and, within it, a name.

Belongs here: our exercises in the words of the FIT profile, and how others are found in it. May not: messages (fit).

The words are the profile's own, so that this table can be read; their numbers come from the library, which is handed
over. An entry of the catalogue has no such field: what one program calls a thing is no property of the exercise.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from types import ModuleType
from typing import Final

from hiptimer.core.done import SetDone
from hiptimer.interchange.naming import plain

UNKNOWN: Final = 65534
"""The category of an exercise that the profile does not know."""

ANY: Final = "any"
"""Whatever is held."""

OURS: Final[Mapping[str, Mapping[str, tuple[str, str]]]] = {
    "single-leg-glute-bridge": {
        "": ("HIP_RAISE", "SINGLE_LEG_HIP_RAISE"),
        ANY: ("HIP_RAISE", "WEIGHTED_SINGLE_LEG_HIP_RAISE"),
    },
    "deadlift": {
        "kettlebell": ("DEADLIFT", "KETTLEBELL_DEADLIFT"),
        "dumbbell": ("DEADLIFT", "DUMBBELL_DEADLIFT"),
        "two dumbbells": ("DEADLIFT", "DUMBBELL_DEADLIFT"),
        "barbell": ("DEADLIFT", "BARBELL_DEADLIFT"),
        ANY: ("DEADLIFT", ""),
    },
    "kickstand-deadlift": {
        "": ("DEADLIFT", ""),
        ANY: ("DEADLIFT", "SINGLE_LEG_ROMANIAN_DEADLIFT_WITH_DUMBBELL"),
    },
    "glute-bridge-walkout": {
        "": ("HIP_RAISE", "MARCHING_HIP_RAISE"),
        ANY: ("HIP_RAISE", "WEIGHTED_MARCHING_HIP_RAISE"),
    },
    "romanian-deadlift": {ANY: ("DEADLIFT", "ROMANIAN_DEADLIFT")},
    "two-leg-bridge": {"": ("HIP_RAISE", "HIP_RAISE"), ANY: ("HIP_RAISE", "WEIGHTED_HIP_RAISE")},
    "practice-deadlifts": {ANY: ("DEADLIFT", "")},
    "hip-hinge": {ANY: ("LEG_CURL", "GOOD_MORNING")},
    "march": {ANY: ("WARM_UP", "MARCHING_IN_PLACE")},
    "cat-and-cow": {ANY: ("WARM_UP", "STRETCH_CAT_COW")},
    "leg-swings": {ANY: ("WARM_UP", "FORWARD_AND_BACKWARD_LEG_SWINGS")},
    "one-leg-stand": {ANY: ("HIP_STABILITY", "")},
    "walk-around": {ANY: ("RUN", "WALK")},
    "hamstring-stretch": {ANY: ("WARM_UP", "STRETCH_HAMSTRING")},
    "hip-flexor-stretch": {ANY: ("WARM_UP", "STRETCH_LUNGING_HIP_FLEXOR")},
    "figure-four-stretch": {ANY: ("WARM_UP", "STRETCH_LYING_PIRIFORMIS")},
}
"""For each implement, empty for none; without a name where the category has none that fits. The profile has no
kickstand stance; one leg does most of the work there."""

NOTHING_DONE: Final = frozenset({"closing-words"})
"""Items of a session that are listened to."""


@dataclass(frozen=True, slots=True)
class Known:
    """An exercise in the profile's numbers."""

    category: int
    name: int | None
    """Within its category; None where the category alone is known."""


class Vocabulary:
    """The numbers of exercises; those that the profile does not know are numbered as they come."""

    def __init__(self, profile: ModuleType) -> None:
        """The words of `fit_tool.profile.profile_type`."""
        self._numbers = {(category, name): known for category, name, known in _listed(profile)}
        self._by_name = {plain(name): known for (_, name), known in reversed(self._numbers.items()) if name}
        self._strangers: dict[str, Known] = {}

    def find(self, done: SetDone, *, weighted: bool) -> Known:
        """The numbers of what was done in a set; the same ones for the same exercise."""
        table = OURS.get(done.exercise)
        if table is not None:
            held = done.held or (ANY if weighted else "")
            return self._numbers[table.get(held, table[ANY])]
        known = self._by_name.get(plain(done.name))
        return known or self._strangers.setdefault(done.name, Known(UNKNOWN, len(self._strangers)))


def _listed(profile: ModuleType) -> Iterator[tuple[str, str, Known]]:
    """Every category, without a name and with each of its names."""
    for category in profile.ExerciseCategory:
        yield category.name, "", Known(category.value, None)
        of_it = getattr(profile, f"{category.name.title().replace('_', '')}ExerciseName", ())
        for name in of_it:
            yield category.name, name.name, Known(category.value, name.value)
