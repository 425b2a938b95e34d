"""Golden timelines: one for each exercise and level, to be read aloud.

After a wanted change of the rules, write them anew with `HIPTIMER_WRITE_GOLDEN=1` and read the difference.
"""

import os
from pathlib import Path

import pytest

from hiptimer.core.aloud import block_script
from hiptimer.core.terms import Kind, Length, Level
from tests.content import built_in, catalogue, session

FOLDER = Path(__file__).resolve().parent.parent / "golden"


def aloud(exercise: str, level: Level) -> str:
    """The way to the exercise and its first two sets, as in the medium length of the built-in workout."""
    timeline = session(level=level, length=Length.MEDIUM)
    name = catalogue()[exercise].name
    lines: list[str] = []
    for block in timeline.blocks:
        if block.exercise.name == name and (block.section == "main" or block.gap is Kind.LEAD_IN):
            lines += [*block_script(timeline, block), ""]
    return "\n".join(lines)


@pytest.mark.parametrize("level", Level)
@pytest.mark.parametrize("exercise", [item.use for item in built_in().exercise])
def test_reads_aloud_as_before(exercise: str, level: Level) -> None:
    golden = FOLDER / f"{exercise}-{level}.txt"
    said = aloud(exercise, level)
    if os.environ.get("HIPTIMER_WRITE_GOLDEN"):
        golden.write_text(said, encoding="utf-8")
    assert said == golden.read_text(encoding="utf-8")
