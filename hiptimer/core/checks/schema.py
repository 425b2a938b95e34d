"""The JSON Schema of a workout file, for editors that complete and check while one types.

Belongs here: making it from the structs. `assets/workout.schema.json` holds its text; a test keeps the two equal.
"""

import msgspec

from hiptimer.core.workout import Workout


def workout_schema() -> str:
    """The schema as indented JSON, with a line feed at its end."""
    schema = {"$schema": "https://json-schema.org/draft/2020-12/schema", "title": "hiptimer workout, format 1"}
    described = schema | msgspec.json.schema(Workout)
    return msgspec.json.format(msgspec.json.encode(described, order="sorted"), indent=2).decode() + "\n"
