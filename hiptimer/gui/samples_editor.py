"""Made-up workouts for looking at the editor without files.

Belongs here: a workout for every state of the editor, and what comes of it. May not: real content (assets).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from hiptimer.core.editing import Spot
from hiptimer.core.plan import Preferences, make_plan
from hiptimer.core.workout import Item, Workout
from hiptimer.gui.workbench import Outlook, Warned

if TYPE_CHECKING:
    from hiptimer.core.terms import Length, Level
    from hiptimer.gui.samples import Catalogue

    Way = tuple[Level, Length]

MANY: Final = 200
"""Exercises of a long workout."""


def workout(catalogue: Catalogue) -> Workout:
    """A workout with something of everything; of free exercises alone where there is no catalogue."""
    main = (
        _item("single-leg-glute-bridge", catalogue, reps={"beginner": 6, "standard": 8, "strong": 10}, rest=45),
        _item("romanian-deadlift", catalogue, reps=8, tempo="5-0-2-1", rest=90, load=30.0),
        _item("glute-bridge-walkout", catalogue, reps=5, rest=60),
        Item(name="Push-up", reps=12, pace="own", rest=60),
        Item(name="Plank", seconds={"short": 30, "medium": 40, "full": 60}, rest=20),
    )
    return Workout(
        format=1,
        title="Tuesday: hips and a little of everything",
        about="For the days between two runs.\nSlowly down, and without a load when the last run was long.",
        sets={"short": 1, "medium": 2, "full": 3},
        exercise=main,
        warm_up=(_item("march", catalogue, seconds=40),),
    )


def long(catalogue: Catalogue) -> Workout:
    """A workout of two hundred exercises."""
    once = workout(catalogue)
    return Workout(format=1, title="Two hundred", exercise=once.exercise * (MANY // len(once.exercise)))


def tables(catalogue: Catalogue) -> Workout:
    """A workout whose values differ by level and by length."""
    reps = {"beginner": 6, "standard": 8, "strong": 10}
    tempo = {"beginner": "3-2-2-1", "standard": "3-1-2-2", "strong": "3-1-X-3"}
    rest = {"short": 45, "medium": 60, "full": 75}
    named = _item("romanian-deadlift", catalogue, reps=reps, tempo=tempo, rest=rest, load=30.0)
    return Workout(
        format=1, title="By level and by length", sets={"short": 1, "medium": 2, "full": 3}, exercise=(named,)
    )


def new() -> Workout:
    """A workout as it begins."""
    return Workout(format=1, title="My workout", exercise=(Item(name="Exercise", reps=8),))


def outlook(edited: Workout, way: Way, catalogue: Catalogue) -> Outlook:
    """What comes of it."""
    plan = make_plan(edited, catalogue, Preferences(*way))
    fetch = ("a barbell", "a mat") if catalogue else ()
    return Outlook(plan, sum(phase.length for phase in plan.phases), fetch)


def warnings() -> tuple[Warned, ...]:
    """Something that does not fit, twice."""
    return (
        Warned(Spot("exercise", 1), "“Barbell Romanian deadlift” does not fit in 1.2 s: the shorter name is used."),
        Warned(Spot("exercise", 2), "The hint “Keep your hips high” does not fit and is left out."),
    )


def _item(identity: str, catalogue: Catalogue, **fields: object) -> Item:
    named = {"use": identity} if identity in catalogue else {"name": identity.replace("-", " ").capitalize()}
    return Item(**named, **fields)  # type: ignore[arg-type]  # fields by name, as a file has them
