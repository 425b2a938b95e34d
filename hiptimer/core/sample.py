"""One spoken line by itself, as a session: to hear how a voice sounds.

Belongs here: its text and its timeline. May not: speaking it (voice), playing it (audio).
"""

from typing import Final

from hiptimer.core.exercise import Exercise
from hiptimer.core.plan import Block, Phase
from hiptimer.core.terms import CueKind, Kind, Length, Level, Ms, Section
from hiptimer.core.timeline import Cue, Timeline, Track

SAMPLE_LINE: Final = "Lower with control. Three. Two. One. And up."

AROUND: Final[Ms] = 300
"""Silence before and after the line, in which an output comes to life."""


def sample_timeline(length: Ms) -> Timeline:
    """A session in which that line is heard and nothing else.

    Args:
        length: of the spoken line, in ms.
    """
    total = length + 2 * AROUND
    return Timeline(
        title=SAMPLE_LINE,
        level=Level.STANDARD,
        length=Length.SHORT,
        phases=(Phase(Kind.LEAD_IN, total, Section.MAIN, SAMPLE_LINE, SAMPLE_LINE),),
        starts=(0,),
        blocks=(Block(0, 1, Section.MAIN, Exercise(name=SAMPLE_LINE), Kind.LEAD_IN),),
        track=Track((Cue(AROUND, length, CueKind.FORM, SAMPLE_LINE),)),
        total=total,
    )
