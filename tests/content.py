"""The built-in content and made-up lengths, for tests that need a whole session.

Belongs here: what several rooms' tests build on. May not: fakes of parts (fakes.py).
"""

from collections.abc import Iterable, Mapping
from functools import cache
from pathlib import Path

from hiptimer.core.coach.script import lines, script
from hiptimer.core.coach.slots import Manner
from hiptimer.core.exercise import Exercise
from hiptimer.core.place import place
from hiptimer.core.plan import Plan, Preferences, make_plan
from hiptimer.core.terms import Length, Level, Ms
from hiptimer.core.timeline import Timeline
from hiptimer.core.workout import Workout
from hiptimer.storage.catalogue import read_catalogue
from hiptimer.storage.workouts import read_workout

ASSETS = Path(__file__).resolve().parent.parent / "assets"
BUILT_IN = ASSETS / "workouts" / "hip-extension.toml"


@cache
def catalogue() -> Mapping[str, Exercise]:
    """Every exercise the program ships."""
    return read_catalogue([ASSETS / "exercises"])


@cache
def built_in() -> Workout:
    """The built-in workout."""
    return read_workout(BUILT_IN, catalogue())


def spoken_lengths(said: Iterable[str]) -> dict[str, Ms]:
    """A length for each text, near what the natural voice takes for it: `five` 330 ms, `Walk back` 555 ms."""
    return {text: 150 + 45 * len(text) for text in said}


def session(
    workout: Workout | None = None,
    level: Level = Level.STANDARD,
    length: Length = Length.SHORT,
    manner: Manner | None = None,
    preferences: Preferences | None = None,
) -> Timeline:
    """A placed session, by default the built-in one."""
    if workout is None and preferences is None:
        return _built_in_session(level, length, manner or Manner())
    return _placed(plan_of(workout, preferences or Preferences(level, length)), manner or Manner())


@cache
def _built_in_session(level: Level, length: Length, manner: Manner) -> Timeline:
    return _placed(plan_of(preferences=Preferences(level, length)), manner)


def _placed(plan: Plan, manner: Manner) -> Timeline:
    slots = script(plan, manner)
    return place(plan, slots, spoken_lengths(lines(plan, slots)), manner)


def plan_of(workout: Workout | None = None, preferences: Preferences | None = None) -> Plan:
    """A plan, by default the built-in one's."""
    return make_plan(workout or built_in(), catalogue(), preferences or Preferences())
