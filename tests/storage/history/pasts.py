"""Past sessions of every kind, for the history to keep.

Belongs here: what several tests make them of. May not: judging what becomes of them.
"""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Final

from hypothesis import strategies as st

from hiptimer.core.done import SetDone
from hiptimer.core.past import PastSession, PastSet
from hiptimer.core.terms import Length, Level, Section, Side
from hiptimer.storage.history.mending import add

AT: Final = 1_740_853_800_000
"""In ms since 1970."""

DAY: Final = 86_400_000


def past(identity: str = "one", days: int = 0, note: str = "", *, title: str = "Tuesday") -> PastSession:
    """A session of three sets."""
    deadlift = SetDone(
        block=1, exercise="deadlift", name="Deadlift with two dumbbells", section=Section.MAIN, set=1, sets=2,
        planned_reps=8, reps=8, planned_ms=56_000, done_ms=56_000, tempo="3-1-2-1", held="two dumbbells",
    )  # fmt: skip
    plank = SetDone(block=5, exercise="Plank", name="Plank", section=Section.MAIN, planned_ms=40_000, done_ms=0)
    return PastSession(
        id=identity,
        workout="tuesday",
        title=title,
        level=Level.STANDARD,
        length=Length.SHORT,
        started=AT + days * DAY,
        utc_offset=3600,
        ended=AT + days * DAY + 300_000,
        played=287_000,
        reserve=2,
        note=note,
        sets=(PastSet(deadlift, 24.0, 3), PastSet(replace(deadlift, block=3, set=2, reps=7, done_ms=50_000), 26.5),
              PastSet(plank)),
    )  # fmt: skip


def fill(folder: Path, sessions: Sequence[PastSession]) -> None:
    """Put sessions into a history."""
    assert add(folder, sessions).new == len(sessions)


numbers = st.none() | st.integers(0, 10_000)
words = st.text(st.characters(codec="utf-8", exclude_characters="\0"), max_size=12)
reserves = st.none() | st.integers(0, 4)


@st.composite
def past_sets(draw: st.DrawFn, block: int) -> PastSet:
    planned = draw(st.integers(0, 10**7))
    done = SetDone(
        block=block,
        exercise=draw(st.sampled_from(["deadlift", "Plank", "march", "Übung"])),
        name=draw(words),
        section=draw(st.sampled_from(Section)),
        set=draw(numbers),
        sets=draw(numbers),
        side=draw(st.none() | st.sampled_from(Side)),
        planned_reps=draw(numbers),
        reps=draw(numbers),
        planned_ms=planned,
        done_ms=draw(st.sampled_from([0, planned]) | st.integers(0, planned)),
        tempo=draw(words),
        held=draw(words),
    )
    load, moment = draw(st.none() | st.floats(0, 500)), draw(st.none() | st.integers(0, 4 * 10**12))
    return PastSet(done, load, draw(reserves), moment, draw(st.none() | st.integers(0, 10**7)))


@st.composite
def pasts(draw: st.DrawFn, identity: str) -> PastSession:
    blocks = sorted(draw(st.sets(st.integers(0, 60), max_size=6)))
    return PastSession(
        id=identity,
        workout=draw(words),
        title=f"{identity}{draw(words)}",
        level=draw(st.sampled_from(Level)),
        length=draw(st.sampled_from(Length)),
        started=draw(st.integers(0, 4 * 10**12)),
        utc_offset=draw(st.integers(-86_399, 86_399)),
        ended=draw(st.none() | st.integers(0, 4 * 10**12)),
        played=draw(st.integers(0, 10**9)),
        whole=draw(st.booleans()),
        reserve=draw(reserves),
        note=draw(words),
        sets=tuple(draw(past_sets(block)) for block in blocks),
    )


lists = st.integers(0, 4).flatmap(lambda many: st.tuples(*(pasts(str(number)) for number in range(many))))
