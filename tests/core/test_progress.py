"""What next: the rules, case by case, and what holds whatever was done."""

from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hiptimer.core.done import SetDone
from hiptimer.core.past import DAY, PastSession, PastSet
from hiptimer.core.progress import (
    LEAST_STEP,
    MOST_STEP,
    Advice,
    Harder,
    Heavier,
    Longer,
    Reason,
    Rest,
    Shorter,
    advise,
    next_load,
)
from hiptimer.core.terms import Implement, Length, Level, Section, Units
from hiptimer.core.weeks import this_week, week, weekday, weeks_in_a_row

MONDAY = 20_780
"""A day; its week is of no matter."""


def lift(load: float | None = 40, reps: int = 8, held: str = Implement.BARBELL, planned: int = 8) -> PastSet:
    """A set of deadlifts."""
    done = SetDone(
        block=1,
        exercise="deadlift",
        name="Deadlift",
        section=Section.MAIN,
        set=1,
        sets=1,
        planned_reps=planned,
        reps=reps,
        planned_ms=planned * 7000,
        done_ms=reps * 7000,
        held=held,
    )
    return PastSet(done, load)


PLANK = SetDone(
    block=3, exercise="Plank", name="Plank", section=Section.MAIN, set=1, sets=1, planned_ms=40_000, done_ms=40_000
)


def past(
    day: int,
    *sets: PastSet,
    reserve: int | None = 2,
    level: Level = Level.STANDARD,
    length: Length = Length.SHORT,
    workout: str = "hip-extension",
) -> PastSession:
    """A session on a day."""
    return PastSession(
        id=f"{day}",
        workout=workout,
        title="Hips",
        level=level,
        length=length,
        started=day * DAY + DAY // 2,
        reserve=reserve,
        sets=sets or (lift(),),
    )


@pytest.mark.parametrize(
    ("days", "rest"),
    [
        ((0,), Rest(2, Reason.RECENT, 0)),
        ((-1,), Rest(1, Reason.RECENT, 1)),
        ((-2,), None),
        ((-30,), None),
        ((-2, -4, -6), Rest(1, Reason.FULL, 2)),
        ((-3, -5, -6), Rest(1, Reason.FULL, 3)),
        ((-2, -4, -7), None),
        ((-2, -2, -2, -4), None),
        ((-1, -3, -5), Rest(2, Reason.FULL, 1)),
        ((0, -4, -6), Rest(2, Reason.RECENT, 0)),
        ((3, -2), None),
    ],
    ids=str,
)
def test_two_days_apart_and_three_in_seven_days_are_the_most(days: tuple[int, ...], rest: Rest | None) -> None:
    assert advise([past(MONDAY + day) for day in days], MONDAY).rest == rest


def test_nobody_needs_a_rest_from_holding_still() -> None:
    assert advise([past(MONDAY, PastSet(PLANK))], MONDAY) == Advice()
    assert advise([], MONDAY) == Advice()


@pytest.mark.parametrize(
    ("length", "advice"),
    [
        (Length.FULL, Advice(None, (Shorter(Length.MEDIUM),))),
        (Length.MEDIUM, Advice(None, (Shorter(Length.SHORT),))),
        (Length.SHORT, Advice(Rest(1, Reason.SORE, 3))),
    ],
)
def test_sore_legs_get_less_and_nothing_else(length: Length, advice: Advice) -> None:
    eager = [past(MONDAY - days, reserve=4, length=length) for days in (3, 6)]
    assert advise(eager, MONDAY).steps == (Harder(Level.STANDARD, Level.STRONG),)
    assert advise(eager, MONDAY, sore=True) == advice


@pytest.mark.parametrize(
    ("sessions", "steps"),
    [
        ([past(-3, reserve=3), past(-6, reserve=4)], (Harder(Level.STANDARD, Level.STRONG),)),
        ([past(-3, reserve=3, level=Level.STRONG), past(-6, reserve=3, level=Level.STRONG)], (40, 42.5)),
        ([past(-3, reserve=3)], ()),
        ([past(-3, reserve=3), past(-6, reserve=2)], (40, 42.5)),
        ([past(-3, reserve=3), past(-6, reserve=None)], ()),
        ([past(-3, reserve=3), past(-6, lift(reps=7), reserve=3)], ()),
        ([past(-3, reserve=3), past(-6, reserve=3, level=Level.BEGINNER)], ()),
        ([past(-3, reserve=3), past(-6, reserve=3, workout="other")], (40, 42.5)),
        ([past(-3, replace(lift(), reserve=1), reserve=3), past(-6, reserve=3)], (40, 42.5)),
    ],
)
def test_the_next_level_once_this_one_was_easy_twice(
    sessions: list[PastSession], steps: tuple[Harder | float, ...]
) -> None:
    found = advise([replace(one, started=one.started + MONDAY * DAY) for one in sessions], MONDAY).steps
    loads = tuple(load for one in found if isinstance(one, Heavier) for load in (one.before, one.to))
    assert (loads or found) == steps


def beginner(*weeks: int, length: Length = Length.SHORT, last: int = 8) -> list[PastSession]:
    """Two sessions in each of these weeks, counted back; the newest with so many of eight repetitions."""
    days = sorted((MONDAY - 7 * back + extra for back in weeks for extra in (1, 4)), reverse=True)
    made = [past(day, reserve=1, level=Level.BEGINNER, length=length) for day in days]
    return [replace(made[0], sets=(lift(reps=last),)), *made[1:]]


@pytest.mark.parametrize(
    ("sessions", "longer"),
    [
        (beginner(1, 2), Longer(Length.SHORT, Length.MEDIUM)),
        (beginner(1, 2, length=Length.MEDIUM), Longer(Length.MEDIUM, Length.FULL)),
        (beginner(1, 4), Longer(Length.SHORT, Length.MEDIUM)),
        (beginner(1), None),
        (beginner(1, 2, length=Length.FULL), None),
        (beginner(1, 2, last=6), None),
        (beginner(1, length=Length.MEDIUM) + beginner(2, 3), None),
        ([replace(one, level=Level.STANDARD) for one in beginner(1, 2)], None),
    ],
)
def test_beginners_have_two_weeks_of_a_length(sessions: list[PastSession], longer: Longer | None) -> None:
    steps = advise(sessions, MONDAY).steps
    assert [one for one in steps if isinstance(one, Longer)] == ([longer] if longer else [])
    assert longer is None or len(steps) == 1


@pytest.mark.parametrize(
    ("newest", "older", "heavier"),
    [
        (lift(), lift(), 42.5),
        (lift(held=Implement.KETTLEBELL), lift(held=Implement.KETTLEBELL), 42),
        (lift(16, held=Implement.KETTLEBELL), lift(16, held=Implement.KETTLEBELL), None),
        (lift(20, held=Implement.TWO_DUMBBELLS), lift(20, held=Implement.TWO_DUMBBELLS), 22),
        (lift(8), lift(8), None),
        (lift(), lift(37.5), None),
        (lift(reps=7), lift(), None),
        (lift(reps=9), lift(), 42.5),
        (lift(None), lift(None), None),
        (lift(), lift(held=Implement.KETTLEBELL), None),
        (lift(), replace(lift(), reserve=0), None),
        (lift(), lift(reps=0), None),
    ],
)
def test_more_load_once_there_was_room_for_it_twice(newest: PastSet, older: PastSet, heavier: float | None) -> None:
    steps = advise([past(MONDAY - 3, newest), past(MONDAY - 6, older)], MONDAY).steps
    held = newest.done.held
    assert steps == (() if heavier is None else (Heavier("deadlift", "Deadlift", held, newest.load or 0, heavier),))


@given(st.floats(0, 500), st.sampled_from(Units), st.sampled_from(["", *Implement]))
def test_a_step_is_never_smaller_or_greater_than_it_may_be(load: float, units: Units, held: str) -> None:
    heavier = next_load(load, units, held)
    assert heavier is None or LEAST_STEP * load - 1e-6 <= heavier <= MOST_STEP * load + 1e-6


sets = st.builds(
    lambda load, reps, reserve: replace(lift(load, reps), reserve=reserve),
    st.sampled_from([None, 8.0, 16.0, 40.0]),
    st.integers(0, 9),
    st.sampled_from([None, 0, 1, 3, 4]),
)
histories = st.lists(
    st.builds(
        lambda day, one, level, length, reserve: past(day, one, level=level, length=length, reserve=reserve),
        st.integers(MONDAY - 40, MONDAY + 2),
        sets,
        st.sampled_from(Level),
        st.sampled_from(Length),
        st.sampled_from([None, 0, 2, 3, 4]),
    ),
    max_size=9,
).map(lambda some: sorted(some, key=lambda one: one.day, reverse=True))


@given(histories, st.booleans())
def test_whatever_was_done_the_advice_is_one_thing(sessions: list[PastSession], sore: bool) -> None:  # noqa: FBT001
    advice = advise(sessions, MONDAY, sore=sore)
    kinds = {type(one) for one in advice.steps}
    assert len(kinds) <= 1
    assert kinds == {Heavier} or len(advice.steps) <= 1
    assert not sore or kinds <= {Shorter}
    if advice.rest is None:
        days = sorted({one.day for one in sessions if one.day <= MONDAY and one.sets[0].done.reps}, reverse=True)
        assert all(MONDAY - day >= 2 for day in days)
        assert sum(MONDAY - day < 7 for day in days) <= 2
    else:
        assert advice.rest.days >= 1


@given(histories)
def test_resting_as_long_as_told_is_enough(sessions: list[PastSession]) -> None:
    told = [one for one in sessions if one.day <= MONDAY]
    rest = advise(told, MONDAY).rest
    assert rest is None or advise(told, MONDAY + rest.days).rest is None


# -- weeks -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("days", "row", "now"),
    [
        ((), 0, 0),
        ((-7, -5), 1, 0),
        ((-7, -5, -14, -12), 2, 0),
        ((0, -7, -5), 1, 1),
        ((-7, -7), 0, 0),
        ((-14, -12), 0, 0),
        ((-1, -14, -12), 0, 0),
        ((2, 3), 0, 0),
    ],
    ids=str,
)
def test_weeks_in_a_row(days: tuple[int, ...], row: int, now: int) -> None:
    monday = MONDAY - weekday(MONDAY)
    assert weeks_in_a_row([monday + day for day in days], monday) == row
    assert this_week([monday + day for day in days], monday) == now


def test_a_week_that_holds_the_plan_counts_before_it_is_over() -> None:
    monday = MONDAY - weekday(MONDAY)
    assert weeks_in_a_row([monday, monday + 2, monday - 5, monday - 3], monday + 2) == 2


def test_weeks_begin_on_monday() -> None:
    assert weekday(0) == 3, "1970 began on a Thursday"
    changes = [after for before, after in pairwise(range(-20, 20)) if week(after) != week(before)]
    assert {weekday(day) for day in changes} == {0}
