"""Sessions that were done, any and some chosen ones.

Belongs here: what the tests of log formats build on. May not: tests.
"""

from hypothesis import strategies as st

from hiptimer.core.done import SetDone
from hiptimer.core.past import PastSession, PastSet
from hiptimer.core.terms import SECOND, Implement, Length, Level, Section, Side
from tests.content import catalogue

AFTERNOON = 1_773_412_920_000
"""13 March 2026, 14:42 UTC."""

texts = st.text(st.characters(exclude_categories=["Cs"]), max_size=30)
names = st.sampled_from(["Push-ups", "Plank", "Über Kreuz", "=1+1", "a\nb, c;d", "'x"]) | texts
reserves = st.none() | st.integers(0, 4)
loads = st.none() | st.sampled_from([0.0, 4.0, 12.5, 16.0, 35 * 0.45359237, 500.0]) | st.floats(0, 500)


@st.composite
def past_sets(draw: st.DrawFn, block: int) -> PastSet:
    reps = draw(st.none() | st.integers(0, 40))
    planned = draw(st.integers(1, 600)) * SECOND
    done = SetDone(
        block=block,
        exercise=draw(st.sampled_from(sorted(catalogue())) | names),
        name=draw(names),
        section=draw(st.sampled_from(Section)),
        set=draw(st.none() | st.integers(1, 5)),
        sets=draw(st.none() | st.integers(1, 5)),
        side=draw(st.none() | st.sampled_from(Side)),
        planned_reps=reps,
        reps=reps,
        planned_ms=planned,
        done_ms=draw(st.sampled_from([planned, planned // 2, 0])),
        tempo=draw(st.sampled_from(["", "3-1-2-1"])),
        held=draw(st.sampled_from(["", *Implement])),
    )
    moments = st.none() | st.integers(1_000_000_000_000, 4_000_000_000_000)
    return PastSet(done, draw(loads), draw(reserves), draw(moments), draw(st.none() | st.integers(0, 600 * SECOND)))


@st.composite
def past_sessions(draw: st.DrawFn) -> PastSession:
    started = draw(st.integers(1_000_000_000_000, 4_000_000_000_000))
    played = draw(st.integers(0, 7_200_000))
    return PastSession(
        id=draw(st.uuids().map(str)),
        workout=draw(texts),
        title=draw(names),
        level=draw(st.sampled_from(Level)),
        length=draw(st.sampled_from(Length)),
        started=started,
        utc_offset=draw(st.sampled_from([0, 3600, -12_600, 50_400])),
        ended=draw(st.none() | st.integers(0, 9_000_000).map(lambda more: started + more)),
        played=played,
        whole=draw(st.booleans()),
        reserve=draw(reserves),
        note=draw(texts),
        sets=tuple(draw(past_sets(2 * place + 1)) for place in range(draw(st.integers(0, 8)))),
    )


def past_set(block: int, exercise: str, **fields: object) -> PastSet:
    """A set of eight repetitions in 40 s; `load` and `reserve` are those of the set, all else of what was done."""
    said = {key: fields.pop(key) for key in ("load", "reserve") if key in fields}
    usual = {
        "name": exercise,
        "section": Section.MAIN,
        "set": 1,
        "sets": 1,
        "planned_reps": 8,
        "reps": 8,
        "planned_ms": 40_000,
        "done_ms": 40_000,
    }
    return PastSet(SetDone(block=block, exercise=exercise, **{**usual, **fields}), **said)


def past_session(*sets: PastSet, **fields: object) -> PastSession:
    """A session of 15 minutes, 20 seconds of which it was paused."""
    usual = {
        "id": "one",
        "workout": "hip-extension",
        "title": "Hip extension",
        "level": Level.STANDARD,
        "length": Length.SHORT,
        "started": AFTERNOON,
        "utc_offset": 3600,
        "ended": AFTERNOON + 900_000,
        "played": 880_000,
    }
    return PastSession(**{**usual, **fields}, sets=sets)
