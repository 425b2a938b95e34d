"""The JSON Schemas of workouts and of exercises, for editors that complete and check while one types.

Belongs here: making them from the structs. `assets/*.schema.json` hold their texts; a test keeps them equal.
"""

import msgspec

from hiptimer.core.exercise import Exercise
from hiptimer.core.workout import Workout


def workout_schema() -> str:
    """The schema of a workout as indented JSON, with a line feed at its end."""
    return _schema(Workout, "hiptimer workout, format 1")


def exercise_schema() -> str:
    """The schema of an entry of the catalogue, likewise."""
    return _schema(Exercise, "hiptimer exercise, format 1")


def _schema(kind: type[msgspec.Struct], title: str) -> str:
    described = {"$schema": "https://json-schema.org/draft/2020-12/schema", "title": title} | msgspec.json.schema(kind)
    return msgspec.json.format(msgspec.json.encode(described, order="sorted"), indent=2).decode() + "\n"
