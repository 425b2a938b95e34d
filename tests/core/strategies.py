"""Any workout the format accepts, any manner, any lengths of clips.

Belongs here: hypothesis strategies for whole sessions.
"""

from hypothesis import strategies as st

from hiptimer.core.coach.script import lines, script
from hiptimer.core.coach.slots import Manner
from hiptimer.core.place import place
from hiptimer.core.plan import Preferences, make_plan
from hiptimer.core.terms import Count, Length, Level, Side, Talk
from hiptimer.core.timeline import Timeline
from hiptimer.core.ways.implements import choices
from hiptimer.core.ways.values import Dumbbells, Owned, Ways
from hiptimer.core.ways.variants import conflicts
from hiptimer.core.workout import Item, Workout
from tests.content import catalogue

LEVELS = [level.value for level in Level]
LENGTHS = [length.value for length in Length]


def varied(value: st.SearchStrategy) -> st.SearchStrategy:
    """One value, or a table by level or by length."""
    by_level, by_length = (st.fixed_dictionaries(dict.fromkeys(keys, value)) for keys in (LEVELS, LENGTHS))
    return value | by_level | by_length


seconds = st.integers(0, 90) | st.floats(0, 90).map(lambda value: round(value, 3))
tempos = st.tuples(*[st.integers(0, 6)] * 4).filter(any).map(lambda code: "-".join(map(str, code)))
moving = sorted(name for name, entry in catalogue().items() if entry.phase and entry.id != "glute-bridge-walkout")
sides = st.sampled_from([None, "each", "both"])
paces = st.sampled_from(["timed", "own"])
reps = varied(st.integers(1, 12))
counted = st.builds(
    Item,
    use=st.sampled_from(moving),
    reps=reps,
    tempo=st.none() | varied(tempos),
    sides=sides,
    pace=paces,
    rest=varied(seconds),
)
free = st.builds(
    Item,
    name=st.just("Squat"),
    reps=reps,
    tempo=st.none() | varied(tempos),
    sides=sides,
    pace=paces,
    rest=varied(seconds),
)
stepping = st.builds(
    Item, use=st.just("glute-bridge-walkout"), reps=st.integers(1, 6), steps=st.none() | varied(st.integers(1, 6))
)
timed = st.builds(
    Item,
    name=st.just("Plank"),
    seconds=varied(seconds),
    sides=sides,
    pace=paces,
    side_change=st.none() | varied(seconds),
)
items = st.lists(counted | free | stepping | timed, max_size=4).map(tuple)
workouts = st.builds(
    Workout,
    format=st.just(1),
    title=st.just("T"),
    order=st.sampled_from(["straight", "rounds"]),
    lead_in=varied(seconds),
    sets=varied(st.integers(1, 3)),
    change_over=varied(seconds),
    side_change=varied(seconds),
    exercise=items,
    warm_up=items,
    cool_down=items,
).filter(lambda workout: workout.exercise)
owned = st.builds(
    Owned,
    barbell=st.booleans(),
    dumbbells=st.sampled_from(Dumbbells),
    kettlebell=st.booleans(),
    rucksack=st.booleans(),
    mat=st.booleans(),
)


@st.composite
def variants(draw: st.DrawFn) -> dict[str, tuple[str, ...]]:
    """For every exercise that has any, some of its variants that go together."""
    found = {}
    for name, entry in catalogue().items():
        if entry.variant:
            one = draw(st.lists(st.sampled_from(entry.variant), unique=True, max_size=4))
            found[name] = tuple(v.id for n, v in enumerate(one) if not any(conflicts(v, other) for other in one[:n]))
    return found


held = st.fixed_dictionaries(
    {}, optional={name: st.sampled_from(choices(entry)) for name, entry in catalogue().items() if entry.equipment}
)
ways = st.builds(Ways, owned=owned, held=held, variants=variants())
preferences = st.builds(
    Preferences,
    level=st.sampled_from(Level),
    length=st.sampled_from(Length),
    first_side=st.sampled_from(Side),
    speed=st.sampled_from([80, 100, 117, 120]),
    warm_up=st.booleans(),
    cool_down=st.booleans(),
    ways=ways,
)
manners = st.builds(
    Manner,
    talk=st.sampled_from(Talk),
    count=st.sampled_from(Count),
    lead=st.integers(0, 400),
    rep_numbers=st.booleans(),
    safety_line=st.booleans(),
)


@st.composite
def timelines(draw: st.DrawFn, wanted: st.SearchStrategy = manners) -> Timeline:
    """A placed session with at least one phase; a few of its clips are missing, the others of any length."""
    plan = make_plan(draw(workouts), catalogue(), draw(preferences))
    manner = draw(wanted)
    slots = script(plan, manner)
    slow = draw(st.integers(10, 200))
    missing = draw(st.integers(0, 7))
    said = (text for text in lines(plan, slots) if not missing or len(text) % 7 != missing - 1)
    lengths = {text: 60 + slow * len(text) for text in said}
    return place(plan, slots, lengths, manner)


sessions = timelines().filter(lambda timeline: timeline.total > 0)
