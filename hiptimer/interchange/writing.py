"""A workout → the content of another program's file.

Belongs here: data as text. May not: any format's own keys, files.
"""

from dataclasses import dataclass

import msgspec

from hiptimer.core.plan import Plan
from hiptimer.interchange import WorkoutExporter
from hiptimer.interchange.cleaning import clean_text
from hiptimer.interchange.notes import Notes


@dataclass(frozen=True, slots=True)
class Exported:
    """What a file is to hold."""

    content: bytes
    notes: tuple[str, ...] = ()
    """What it cannot hold, in words, a line each."""


def written(exporter: WorkoutExporter, plan: Plan, about: str = "") -> Exported:
    """The content of a file.

    Args:
        exporter: The format.
        plan: The workout at one level and length.
        about: What is told about it.
    """
    notes = Notes()
    data = exporter.write(plan, clean_text(about), notes)
    return Exported(msgspec.json.format(msgspec.json.encode(data), indent=2) + b"\n", notes.lines)
