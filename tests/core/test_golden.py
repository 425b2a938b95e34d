"""Golden timelines: one for each exercise and level, to be read aloud.

After a wanted change of the rules, write them anew with `HIPTIMER_WRITE_GOLDEN=1` and read the difference.
"""

import os
from pathlib import Path

import pytest

from hiptimer.core.aloud import block_script
from hiptimer.core.plan import Preferences
from hiptimer.core.terms import Kind, Length, Level
from hiptimer.core.ways.values import NO_WEIGHT, Ways
from tests.content import built_in, session

FOLDER = Path(__file__).resolve().parent.parent / "golden"


WAYS = {
    "romanian-deadlift-three-counts-two-dumbbells": (
        "romanian-deadlift",
        Ways(held={"romanian-deadlift": "two dumbbells"}, variants={"romanian-deadlift": ("three-counts",)}),
    ),
    "glute-bridge-walkout-lower-out-there": (
        "glute-bridge-walkout",
        Ways(variants={"glute-bridge-walkout": ("lower-out-there",)}),
    ),
    "deadlift-no-weight": ("deadlift", Ways(held={"deadlift": NO_WEIGHT})),
}
"""Ways of doing an exercise that change what is heard, by the name of their golden file."""


def aloud(exercise: str, level: Level, ways: Ways | None = None) -> str:
    """The way to the exercise and its first two sets, as in the medium length of the built-in workout."""
    timeline = session(preferences=Preferences(level, Length.MEDIUM, ways=ways or Ways()))
    lines: list[str] = []
    for block in timeline.blocks:
        if block.exercise.id == exercise and (block.section == "main" or block.gap is Kind.LEAD_IN):
            lines += [*block_script(timeline, block), ""]
    return "\n".join(lines)


@pytest.mark.parametrize("level", Level)
@pytest.mark.parametrize("exercise", [item.use for item in built_in().exercise])
def test_reads_aloud_as_before(exercise: str, level: Level) -> None:
    compare(aloud(exercise, level), f"{exercise}-{level}")


@pytest.mark.parametrize("name", WAYS)
def test_another_way_reads_aloud_as_before(name: str) -> None:
    exercise, ways = WAYS[name]
    compare(aloud(exercise, Level.STANDARD, ways), name)


def compare(said: str, name: str) -> None:
    golden = FOLDER / f"{name}.txt"
    if os.environ.get("HIPTIMER_WRITE_GOLDEN"):
        golden.write_text(said, encoding="utf-8")
    assert said == golden.read_text(encoding="utf-8")
