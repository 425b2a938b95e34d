"""An entry that cannot be drawn gets every complaint in words, at its place."""

from copy import deepcopy
from typing import Any

import pytest

from hiptimer.core.checks.exercise import check_exercise
from hiptimer.core.complaints import in_words

TALL = {"id": "tall", "shank": 2, "thigh": 4, "trunk": 0, "fist": 0.03}
LOW = {"id": "low", "shank": 10, "thigh": 44, "trunk": 60, "fist": 0.055}
DOWN = {"id": "lower", "kind": "lower", "label": "Lower", "seconds": 3, "pose": "low"}
UP = {"id": "lift", "kind": "lift", "label": "Lift", "seconds": 2, "pose": "tall"}
HINGE = {"name": "Hinge", "phase": [DOWN, UP], "standing": [TALL, LOW], "still": "low"}
BRIDGE = {"id": "bridge", "toes": 20}
OUT = {"id": "out", "kind": "step", "label": "Out", "pose": "far", "walk": "out"}
BACK = {"id": "in", "kind": "step", "label": "In", "pose": "bridge", "walk": "in"}
WALK = {
    "name": "Walk",
    "steps": 2,
    "stations": [[0.475, 0.573, 0.659]],
    "phase": [OUT, BACK],
    "lying": [BRIDGE, {"id": "far", "far": True, "toes": 20}],
}
STRETCH = {"name": "Stretch", "line": "Stretch.", "lying": [{"id": "one", "trunk": 1}]}


def changed(data: dict[str, Any], *path: str | int, to: object) -> dict[str, Any]:
    """A copy with another value at one place; None takes the key away."""
    copy = deepcopy(data)
    here: Any = copy
    for step in path[:-1]:
        here = here[step]
    if to is None:
        del here[path[-1]]
    else:
        here[path[-1]] = to
    return copy


@pytest.mark.parametrize("data", [HINGE, WALK, STRETCH])
def test_entries_that_can_be_drawn(data: dict[str, Any]) -> None:
    exercise, complaints = check_exercise(data, "mine")
    assert complaints == ()
    assert exercise is not None
    assert exercise.poses


CASES = [
    (changed(HINGE, "standing", 1, "id", to="tall"), "standing 2 (tall): id: 'tall' is the id of an earlier pose"),
    (
        changed(HINGE, "phase", 0, "pose", to="lowe"),
        "phase 1 (lower): pose: there is no pose 'lowe', did you mean 'low'?",
    ),
    (
        changed(HINGE, "phase", 0, "pose", to="x"),
        "phase 1 (lower): pose: there is no pose 'x'; this entry has tall and low",
    ),
    (changed(HINGE, "still", to="flat"), "still: there is no pose 'flat'; this entry has tall and low"),
    (
        changed(
            HINGE,
            "variant",
            to=[{"id": "v", "name": "V", "way": "easier", "change": [{"phase": "lower", "pose": "q"}]}],
        ),
        "variant 1 (V): change 1: pose: there is no pose 'q'; this entry has tall and low",
    ),
    (
        {"name": "None", "line": "Go.", "loop": [{"pose": "tall", "seconds": 1}]},
        "loop 1: pose: there is no pose 'tall'; this entry has no poses",
    ),
    (
        changed(HINGE, "loop", to=[{"pose": "low", "seconds": 1}]),
        "loop: an exercise with phases repeats those; leave the loop out",
    ),
    (changed(HINGE, "stations", to=[[0.4, 0.5]]), "stations: only an exercise with stepping phases has stations"),
    (changed(HINGE, "phase", 0, "walk", to="out"), "phase 1 (lower): walk: is for a stepping phase"),
    (
        changed(WALK, "phase", 0, "walk", to=None),
        'phase 1 (out): needs walk = "out" or "in", for the figure to know where its feet go',
    ),
    (changed(WALK, "stations", to=None), "phase 1 (out): needs stations = [[…]], the places its feet come by"),
    (changed(WALK, "stations", to=None), "lying 2 (far): far: needs stations = [[…]] to tell where that is"),
    (
        changed(WALK, "stations", 0, to=[0.475]),
        "stations 1: must be two places or more, each farther out than the one before",
    ),
    (
        changed(WALK, "stations", 0, to=[0.5, 0.4]),
        "stations 1: must be two places or more, each farther out than the one before",
    ),
    (changed(WALK, "stations", 0, 1, to="far"), "stations 1, 2: must be a number, not text"),
    (changed(WALK, "stations", 0, to=0.4), "stations 1: must be a list, not a number; write it in [ ]"),
    (
        changed(WALK, "stations", 0, to=[0.475, 0.79]),
        "stations 1: in walking the other leg is too short: hip and ankle are 0.491 apart, it reaches 0.488",
    ),
    (changed(STRETCH, "lying", 0, "trunk", to=50), "lying 1 (one): trunk: must be 0 to 45, not 50"),
    (changed(STRETCH, "lying", 0, "leg", to={"hip": 80}), "lying 1 (one): leg: 'knee' is missing; write knee = 0"),
    (changed(STRETCH, "lying", 0, "leg", to=80), "lying 1 (one): leg: must be a table, not a whole number"),
    (changed(STRETCH, "lying", 0, "legs", to={}), "lying 1 (one): unknown key 'legs', did you mean 'leg'?"),
    (changed(HINGE, "standing", 1, "fist", to=0.03), "standing 2 (low): the fist is inside the shin; move it forward"),
    (
        changed(HINGE, "standing", 1, "trunk", to=0),
        "standing 2 (low): it falls backward: the weight is 0.046 behind the heel",
    ),
    (
        changed(HINGE, "standing", 1, "fist", to=None),
        "phase 1 (lower): pose: on the way from 'tall' to 'low' nothing lies between, for their fist is not alike",
    ),
    (
        changed(HINGE, "kneeling", to=[{"id": "k", "thigh": 0, "trunk": 0}]) | {"phase": [DOWN, {**UP, "pose": "k"}]},
        "phase 2 (lift): pose: on the way from 'low' to 'k' nothing lies between, for their kind is not alike",
    ),
]


@pytest.mark.parametrize(("data", "expected"), CASES)
def test_complaints(data: dict[str, Any], expected: str) -> None:
    exercise, complaints = check_exercise(data, "mine")
    assert exercise is None
    said = [": ".join(filter(None, (in_words(one.where, data), one.message))) for one in complaints]
    assert expected in said


def test_a_movement_is_looked_at_between_its_poses() -> None:
    low = {**LOW, "shank": 12, "thigh": 54, "trunk": 66, "fist": 0.05}
    _, complaints = check_exercise(HINGE | {"standing": [TALL, low]}, "mine")
    assert [one.where for one in complaints] == [("phase", 0, "pose"), ("phase", 1, "pose")]
    assert complaints[0].message == "on the way from 'tall' to 'low' the fist is inside the shin; move it forward"
