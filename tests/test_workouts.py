"""Every workout that the program ships can be done at every level and length, and says what has to be said."""

from itertools import product
from pathlib import Path

import pytest

from hiptimer.core.coach.script import script
from hiptimer.core.coach.slots import Manner, texts
from hiptimer.core.fetch import MAT, to_fetch
from hiptimer.core.place import place
from hiptimer.core.plan import Plan, Preferences, make_plan
from hiptimer.core.terms import SECOND, Kind, Length, Level, Ms, Section
from hiptimer.core.timeline import Timeline
from hiptimer.core.ways.values import Owned
from hiptimer.core.workout import Workout
from hiptimer.storage.workouts import list_workouts, read_workout
from tests.content import BUILT_IN, catalogue, spoken_lengths

SHIPPED = {one.name: one.path for one in list_workouts([BUILT_IN.parent])}

WAYS = list(product(Level, Length))

MINUTES = {
    "hip-extension": (12, 56),
    "hip-extension-no-weight": (11, 55),
    "hip-warm-up": (9, 15),
    "intervals": (9, 19),
    "tabata": (7, 20),
}
"""Between which totals each stays at every level and length, in minutes."""

PROMISES = ("injur", "prevent", "heal", "cure", "correct", "imbalance", "recover", "burn", "fat")
"""What no workout may claim anything about."""


def read(name: str) -> Workout:
    return read_workout(SHIPPED[name], catalogue())


def planned(name: str, level: Level, length: Length) -> Plan:
    return make_plan(read(name), catalogue(), Preferences(level, length))


def heard(plan: Plan) -> Timeline:
    slots = script(plan, Manner())
    return place(plan, slots, spoken_lengths(texts(slots)), Manner())


def total(plan: Plan) -> Ms:
    return sum(phase.length for phase in plan.phases)


def test_these_are_shipped() -> None:
    assert set(SHIPPED) == set(MINUTES)
    assert not [one.problem for one in list_workouts([BUILT_IN.parent]) if one.problem]


def test_the_main_one_comes_first_by_its_name_alone() -> None:
    assert next(iter(SHIPPED)) == "hip-extension"


@pytest.mark.parametrize("name", SHIPPED)
def test_names_its_schema(name: str) -> None:
    first = SHIPPED[name].read_text(encoding="utf-8").splitlines()[0]
    assert first == "#:schema ../workout.schema.json"
    assert Path(SHIPPED[name].parent, first.removeprefix("#:schema ")).is_file()


@pytest.mark.parametrize("name", SHIPPED)
def test_says_what_it_is_for_and_promises_nothing(name: str) -> None:
    about = read(name).about
    assert len(about) > 80
    assert not [word for word in PROMISES if word in about.casefold()]


@pytest.mark.parametrize(("level", "length"), WAYS)
@pytest.mark.parametrize("name", SHIPPED)
def test_takes_a_sensible_time(name: str, level: Level, length: Length) -> None:
    low, high = MINUTES[name]
    assert low * 60 - 30 <= total(planned(name, level, length)) / SECOND <= high * 60


@pytest.mark.parametrize(("level", "length"), WAYS)
@pytest.mark.parametrize("name", SHIPPED)
def test_everything_is_named_before_it_starts_or_as_it_does(name: str, level: Level, length: Length) -> None:
    timeline = heard(planned(name, level, length))
    named = ""
    for block in timeline.blocks:
        stop = timeline.starts[block.stop] if block.stop < len(timeline.starts) else timeline.total
        named += " ".join(cue.text for cue in timeline.track.between(timeline.starts[block.first], stop))
        if block.gap is None and block.section is Section.MAIN:
            assert block.exercise.in_speech in named
        if block.gap is Kind.CHANGE_OVER:
            assert block.exercise.in_speech in named


@pytest.mark.parametrize("level", Level)
def test_longer_means_longer(level: Level) -> None:
    for name in SHIPPED:
        totals = [total(planned(name, level, length)) for length in Length]
        assert totals == sorted(set(totals)), name


def test_the_warm_up_takes_ten_minutes() -> None:
    assert total(planned("hip-warm-up", Level.STANDARD, Length.SHORT)) == 600 * SECOND


@pytest.mark.parametrize("name", ["hip-extension-no-weight", "hip-warm-up", "intervals", "tabata"])
def test_without_weights_there_is_nothing_to_fetch_but_a_mat(name: str) -> None:
    plan = planned(name, Level.STRONG, Length.FULL)
    assert not [block.held for block in plan.blocks if block.held]
    assert set(to_fetch(plan, Owned())) <= {MAT}


@pytest.mark.parametrize("level", Level)
def test_tabata_is_eight_times_twenty_and_ten(level: Level) -> None:
    plan = planned("tabata", level, Length.SHORT)
    main = [phase for phase in plan.phases if phase.section is Section.MAIN]
    assert [phase.length for phase in main[1:]] == [20 * SECOND, 10 * SECOND] * 7 + [20 * SECOND]


def test_intervals_work_longer_and_rest_less_the_stronger() -> None:
    pairs = []
    for level in Level:
        main = [phase for phase in planned("intervals", level, Length.SHORT).phases if phase.section is Section.MAIN]
        pairs.append((main[1].length // SECOND, main[2].length // SECOND))
    assert pairs == [(30, 30), (40, 20), (45, 15)]
