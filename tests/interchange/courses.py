"""Any course another program's timer can take.

Belongs here: hypothesis strategies for steps and courses.
"""

from hypothesis import strategies as st

from hiptimer.interchange.cassette import counted
from hiptimer.interchange.course import Course, Step, gap

NAMES = ["Squat", "Plank", "Row"]
lengths = st.sampled_from([1, 5000, 10_000, 15_000, 20_000, 45_500, 300_000, 300_001, 3_600_000])
gaps = st.builds(gap, st.sampled_from([0, 5000, 10_000, 20_000, 25_000, 300_000, 300_001, 900_000, 3_600_000]))
timed = st.builds(Step, st.sampled_from(NAMES), lengths)
own = st.builds(Step, st.sampled_from(NAMES), lengths, own_pace=st.just(value=True))
each = st.builds(
    Step,
    st.sampled_from(NAMES),
    lengths,
    own_pace=st.booleans(),
    each=st.just(value=True),
    side_change=st.sampled_from([0, 5000, 300_000]),
)
reps = st.builds(counted, st.sampled_from(NAMES), st.integers(1, 30))
steps = timed | timed | timed | gaps | gaps | own | each | reps


@st.composite
def _parts(draw: st.DrawFn) -> tuple[Step, ...]:
    """Patterns over and over, as people make them."""
    found: list[Step] = []
    for _ in range(draw(st.integers(0, 3))):
        found += draw(st.lists(steps, min_size=1, max_size=4)) * draw(st.integers(1, 14))
    return tuple(found)


parts = _parts()
courses = st.builds(
    Course,
    st.just("T"),
    parts,
    warm_up=st.lists(steps, max_size=2).map(tuple),
    cool_down=st.lists(steps, max_size=2).map(tuple),
).filter(lambda course: any(one.total for one in course.steps))
