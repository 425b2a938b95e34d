"""What another program's timer does second by second, expanded a second time and as plainly as can be.

Belongs here: expanders written from the descriptions of the formats, for well-formed files, and the same of a workout
of ours. May not: anything from `hiptimer.interchange`.
"""

import ast
import json
from collections.abc import Iterator
from itertools import chain
from typing import Any

from hiptimer.core.plan import Preferences, make_plan
from hiptimer.core.terms import Kind
from hiptimer.core.workout import Workout
from tests.content import catalogue

Row = tuple[str, float | str]
"""What, and how many seconds of it or how often."""

RESTS = {"Rest", "Get ready", "Get Ready", "Break", "Pause", "Prepare", "Rest between sets"}


def merged(rows: Iterator[Row] | list[Row]) -> list[Row]:
    """Neighbouring rests as one, and without what takes no time."""
    found: list[Row] = []
    for name, length in rows:
        what = "Rest" if name in RESTS and isinstance(length, int | float) else name
        if not length:
            continue
        if what == "Rest" and found and found[-1][0] == "Rest":
            found[-1] = (what, round(found[-1][1] + length, 3))
        else:
            found.append((what, length))
    return found


def of_workout(workout: Workout) -> list[Row]:
    """A workout of ours."""
    return merged(list(_of_workout(workout)))


def _of_workout(workout: Workout) -> Iterator[Row]:
    plan = make_plan(workout, catalogue(), Preferences())
    for block in plan.blocks:
        phases = plan.phases[block.first : block.stop]
        seconds = sum(phase.length for phase in phases) / 1000
        if block.gap in {Kind.LEAD_IN, Kind.REST, Kind.SIDE_CHANGE, Kind.CHANGE_OVER}:
            yield "Rest", seconds
        elif block.own_pace:
            yield block.exercise.name, f"{block.reps} reps" if block.reps else f"about {seconds:g}"
        else:
            yield block.exercise.name, seconds


def of_jawt(data: dict[str, Any]) -> list[list[Row]]:
    """Each workout of a file."""
    return [
        merged(
            [
                (exercise["name"], exercise["duration"])
                for one in workout["sets"]
                for _ in range(one["repetitions"])
                for exercise in one["exercises"]
            ]
        )
        for workout in data.get("workouts", [data])
    ]


def of_seconds(data: dict[str, Any]) -> list[list[Row]]:
    """Each timer of a file, folders before what follows them."""
    if "intervals" in data:
        return [merged(list(_of_timer(data)))]
    return [timer for one in data.get("items") or data.get("packs") for timer in of_seconds(one)]


def _of_timer(timer: dict[str, Any]) -> Iterator[Row]:
    def rows(interval: dict[str, Any] | None) -> list[Row]:
        if not interval:
            return []
        name, length = interval["name"].replace(" $(round)", ""), interval["duration"]
        if interval.get("indefinite"):
            return [(name, f"about {length or 30}")]
        if interval.get("split"):
            return [(name, length / 2), ("Rest", interval["splitRest"]), (name, length / 2)]
        return [(name, length)]

    yield from rows(timer.get("warmup"))
    sets = timer.get("numberOfSets", 1)
    for number in range(sets):
        for index, interval in enumerate(timer["intervals"]):
            yield from rows(interval)
            if index < len(timer["intervals"]) - 1:
                yield from rows(timer.get("intervalRest"))
        if number < sets - 1:
            yield from rows(timer.get("setRest"))
    yield from rows(timer.get("cooldown"))


def of_timer_machine(data: dict[str, Any]) -> list[list[Row]]:
    """Each timer of a backup."""

    def rows(step: dict[str, Any]) -> list[Row]:
        if step.get("step_type") == "group":
            return [row for one in step["steps"] for row in rows(one)] * step["loop"]
        if not step:
            return []
        seconds = step["length"] / 1000
        if any(one["type"] == "HALT" for one in step["behaviour"]):
            return [(step["label"], f"about {seconds:g}")]
        return [(step["label"], seconds)]

    return [
        merged(
            [
                *rows(timer["startStep"]),
                *[row for step in timer["steps"] for row in rows(step)] * timer["loop"],
                *rows(timer["endStep"]),
            ]
        )
        for timer in data["timers"]
    ]


def of_openhiit(data: list[dict[str, Any]]) -> list[list[Row]]:
    """Each timer of a list."""
    return [merged(list(_of_hiit(timer))) for timer in data]


def _of_hiit(timer: dict[str, Any]) -> Iterator[Row]:
    times = timer["timeSettings"]
    times = json.loads(times) if isinstance(times, str) else times
    names = timer["activities"] or ["Work"]
    yield "Rest", times["getReadyTime"]
    yield "Warm-up", times["warmupTime"]
    for time in range(times["restarts"] + 1):
        if time:
            yield "Rest", times["breakTime"]
        for index in range(timer["activeIntervals"]):
            if index:
                yield "Rest", times["restTime"]
            yield names[index % len(names)], times["workTime"]
    yield "Cool-down", times["cooldownTime"]


def of_exercise_timer(text: str) -> list[list[Row]]:
    """Each training of a list as gsettings prints it."""
    found = []
    for one in map(json.loads, ast.literal_eval(text)):
        first = "Rest" if one["warmup_s"] <= 30 else "Warm-up"
        sets = [[("Rest", one["rest_s"]), (one["name"], one["exercise_s"])] for _ in range(one["sets"])]
        found.append(merged([(first, one["warmup_s"]), *list(chain(*sets))[1:]]))
    return found


def of_cassette(data: dict[str, Any]) -> list[Row]:
    """The one session of a cassette; no set has more than thirty repetitions here."""
    rows: list[Row] = []
    for group in (group for phase in data["phases"] for group in phase["groups"]):
        rest = group.get("rest", data["meta"].get("rest_default", 0))
        counts = [len(one["sets"]) for one in group["exercises"]]
        if group["type"] == "straight":
            order = [
                [(one, number)]
                for one, count in zip(group["exercises"], counts, strict=True)
                for number in range(count)
            ]
        else:
            order = [[(one, number) for one in group["exercises"]] for number in range(max(counts))]
        for index, turn in enumerate(order):
            same = group["type"] != "straight" or (index and order[index - 1][0][0] is turn[0][0])
            if index and same:
                rows.append(("Rest", rest))
            for one, number in turn:
                reps = min(one["sets"][number]["reps"], 30 if not one.get("timed") else 3600)
                rows.append((one["name"], reps if one.get("timed") else f"{reps} reps"))
    return merged(rows)
