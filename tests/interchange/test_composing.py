"""A course becomes a workout that takes the same steps, second by second, in as few items as there is need."""

import msgspec
import pytest
from hypothesis import given, settings

from hiptimer.core.checks.workout import check_workout
from hiptimer.core.editing import to_data
from hiptimer.core.plan import Preferences
from hiptimer.core.workout import Workout
from hiptimer.interchange.composing import compose
from hiptimer.interchange.course import Course, Step, gap, is_rest, joined, loops, repeated
from hiptimer.interchange.flattening import flatten
from tests.content import plan_of
from tests.interchange.courses import courses, parts


def laid_out(workout: Workout) -> list[tuple[object, ...]]:
    """Name, sets, seconds and rest of each item, with the rest told only where there is one."""
    return [(item.name, item.sets or workout.sets, item.seconds) for item in workout.exercise]


@given(courses)
@settings(deadline=None)
def test_a_session_takes_the_same_steps(course: Course) -> None:
    workout, complaints = check_workout(to_data(compose(course)), {})
    assert complaints == ()
    taken = flatten(plan_of(workout, Preferences()))
    # A section has no gaps before or after it, so that those of the main part move to the next one.
    ours = joined((*taken.warm_up, gap(0), *taken.steps, *taken.cool_down))
    assert ours == joined((*course.warm_up, *course.steps, *course.cool_down))


A, B, C, D = (Step(name, 30_000) for name in ("A", "B", "C", "D"))
R, LONG = gap(10_000), gap(60_000)

LAYOUTS = {
    "rests between sets of one exercise": (
        (A, R, A, R, A), "straight", [("A", 3, 30)]),
    "a change-over between exercises": (
        (A, R, B, R, C), "straight", [("A", 1, 30), ("B", 1, 30), ("C", 1, 30)]),
    "sets of each, all with the same rest": (
        (A, R, A, R, B, R, B), "straight", [("A", 2, 30), ("B", 2, 30)]),
    "rounds": (
        (A, R, B, R) * 3 + (A, R, B), "rounds", [("A", 4, 30), ("B", 4, 30)]),
    "more rounds than there may be": (
        tuple(repeated((A, R, B), 7, R)), "rounds",
        [("A", 4, 30), ("B", 4, 30), ("A", 3, 30), ("B", 3, 30)]),
    "rounds with a longer rest between them": (
        tuple(repeated((A, R, B), 3, LONG)), "rounds", [("A", 3, 30), ("B", 3, 30), ("Rest", 2, 40)]),
    "rounds without any rest but between them": (
        tuple(repeated((A, B), 3, LONG)), "rounds", [("A", 3, 30), ("B", 3, 30), ("Rest", 2, 60)]),
    "more sets than there may be": (
        tuple(repeated((A,), 8, R)), "straight", [("A", 4, 30), ("A", 4, 30)]),
    "a rest that is no change-over": (
        (A, R, B, gap(15_000), C), "straight",
        [("A", 1, 30), ("Rest", 1, 10), ("B", 1, 30), ("Rest", 1, 15), ("C", 1, 30)]),
    "nothing but rest": ((LONG,), "straight", [("Rest", 1, 60)]),
}  # fmt: skip


@pytest.mark.parametrize("name", LAYOUTS)
def test_what_belongs_together_stands_together(name: str) -> None:
    steps, order, items = LAYOUTS[name]
    workout = compose(Course("T", steps))
    assert (workout.order, laid_out(workout)) == (order, items)


def test_a_rest_in_front_is_the_lead_in_and_one_at_the_end_a_cool_down() -> None:
    workout = compose(Course("T", (R, A, LONG)))
    assert workout.lead_in == 10
    assert [(item.name, item.seconds) for item in workout.cool_down] == [("Rest", 60)]


@given(parts)
def test_loops_are_the_steps(steps: tuple[Step, ...]) -> None:
    assert tuple(one for times, pattern in loops(steps) for one in pattern * times) == steps


def test_loops_find_what_comes_again() -> None:
    steps = (D, *repeated((A, R, B, R), 5), C)
    assert list(loops(steps)) == [(1, (D,)), (5, (A, R, B, R)), (1, (C,))]


@pytest.mark.parametrize("name", ["Rest", "REST 1", "Get ready!", "Short break", "Rest between sets", "Change sides"])
def test_rests_are_told_by_their_names(name: str) -> None:
    assert is_rest(name)


@pytest.mark.parametrize("name", ["", "Arrest", "Rest on your left knee", "Side plank", "Get up", "Reste", "12"])
def test_everything_else_is_work(name: str) -> None:
    assert not is_rest(name)


def test_items_are_as_short_as_can_be() -> None:
    """What is as it is by default stays out of the file."""
    data = msgspec.to_builtins(compose(Course("T", (gap(20_000), A))))
    assert data == {"format": 1, "title": "T", "exercise": ({"name": "A", "seconds": 30},)}
