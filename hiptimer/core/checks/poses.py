"""Whether an exercise can be drawn: its poses, and every place that names one.

Belongs here: the rules that join poses, phases, loops and stations of an entry.
May not: types and ranges (shapes), what a body can do (figure.checks), files (storage).
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import pairwise
from typing import Any, Final

import msgspec

from hiptimer.core.checks.shapes import tables
from hiptimer.core.complaints import Complaint, Where, did_you_mean, listed, shown
from hiptimer.core.terms import Kind
from hiptimer.figure.checks import faults
from hiptimer.figure.lying import settled
from hiptimer.figure.motion import unlike
from hiptimer.figure.poses import Kneeling, Lying, Pose, Standing
from hiptimer.figure.solve import joints_of, pose_between
from hiptimer.figure.walk import walk

KINDS: Final[tuple[tuple[str, type[Pose]], ...]] = (("standing", Standing), ("lying", Lying), ("kneeling", Kneeling))

ON_THE_WAY: Final = (0.25, 0.5, 0.75)
"""Where a movement is looked at between its poses."""

Table = Mapping[str, Any]
Named = tuple[Where, object]
"""A place that names a pose, and what stands there."""


def pose_complaints(data: Table) -> Iterator[Complaint]:
    """Everything that is wrong with the poses of an entry of the catalogue; `data` is what its file holds."""
    poses, complaints = _poses(data)
    yield from complaints
    yield from _unknown(data, list(poses))
    routes = _routes(data)
    yield from _station_complaints(data)
    yield from _loop_complaints(data)
    if poses:
        yield from _stepping_complaints(data, drawable=bool(routes))
    yield from _far_complaints(poses.values(), drawable=bool(routes))
    fars: list[float | None] = [route[-1] for route in routes] or [None]
    for where, pose in poses.values():
        problems = [words for far in fars for words in _faults(pose, pose, 0.0, far)]
        yield from (Complaint(where, words) for words in dict.fromkeys(problems))
    for where, start, end in _ways(data):
        if start in poses and end in poses and start != end:
            yield from _on_the_way(where, poses[start][1], poses[end][1], fars)
    yield from _walk_complaints(data, poses, routes)


def _poses(data: Table) -> tuple[dict[str, tuple[Where, Pose]], list[Complaint]]:
    """Every pose that has the shape of one, by id, with its place; and complaints about ids."""
    found: dict[str, tuple[Where, Pose]] = {}
    complaints = []
    for key, kind in KINDS:
        for index, table in tables(data, key):
            try:
                pose = msgspec.convert(table, kind)
            except msgspec.ValidationError:
                continue
            if pose.id in found:
                complaints.append(Complaint((key, index, "id"), f"{shown(pose.id)} is the id of an earlier pose"))
            found.setdefault(pose.id, ((key, index), pose))
    return found, complaints


def _unknown(data: Table, ids: Sequence[str]) -> Iterator[Complaint]:
    for where, name in _mentions(data):
        if isinstance(name, str) and name not in ids:
            has = f"; this entry has {listed(list(ids)[:9], 'and')}" if ids else "; this entry has no poses"
            yield Complaint(where, f"there is no pose {shown(name)}{did_you_mean(name, ids) or has}")


def _mentions(data: Table) -> Iterator[Named]:
    """Every place that names a pose."""
    if "still" in data:
        yield ("still",), data["still"]
    for key in ("phase", "loop"):
        for index, table in tables(data, key):
            yield (key, index, "pose"), table.get("pose")
    for index, variant in tables(data, "variant"):
        for place, change in tables(variant, "change"):
            yield ("variant", index, "change", place, "pose"), change.get("pose")


def _routes(data: Table) -> list[tuple[float, ...]]:
    """The lists of stations that are lists of two places or more, each farther out."""
    lists = data.get("stations")
    if not isinstance(lists, list):
        return []
    return [tuple(map(float, one)) for one in lists if _is_route(one)]


def _is_route(value: object) -> bool:
    if not isinstance(value, list) or len(value) < 2:  # noqa: PLR2004 there and back
        return False
    numbers = [one for one in value if isinstance(one, int | float) and not isinstance(one, bool)]
    return len(numbers) == len(value) and all(a < b for a, b in pairwise(numbers))


def _station_complaints(data: Table) -> Iterator[Complaint]:
    lists = data.get("stations")
    if lists is not None and not _stepping(data):
        yield Complaint(("stations",), "only an exercise with stepping phases has stations")
    for index, one in enumerate(lists if isinstance(lists, list) else ()):
        if isinstance(one, list) and not _is_route(one):
            yield Complaint(("stations", index), "must be two places or more, each farther out than the one before")


def _stepping_complaints(data: Table, *, drawable: bool) -> Iterator[Complaint]:
    for index, phase in _stepping(data):
        if "walk" not in phase:
            yield Complaint(("phase", index), 'needs walk = "out" or "in", for the figure to know where its feet go')
        if not drawable:
            yield Complaint(("phase", index), "needs stations = [[…]], the places its feet come by")


def _loop_complaints(data: Table) -> Iterator[Complaint]:
    for index, phase in tables(data, "phase"):
        if "walk" in phase and phase.get("kind") != Kind.STEP:
            yield Complaint(("phase", index, "walk"), "is for a stepping phase")
    if "loop" in data and tables(data, "phase"):
        yield Complaint(("loop",), "an exercise with phases repeats those; leave the loop out")


def _far_complaints(poses: Iterable[tuple[Where, Pose]], *, drawable: bool) -> Iterator[Complaint]:
    for where, pose in poses:
        if isinstance(pose, Lying) and pose.far and not drawable:
            yield Complaint((*where, "far"), "needs stations = [[…]] to tell where that is")


def _stepping(data: Table) -> list[tuple[int, Table]]:
    return [(index, phase) for index, phase in tables(data, "phase") if phase.get("kind") == Kind.STEP]


def _ways(data: Table) -> Iterator[tuple[Where, str, str]]:
    """Every movement from pose to pose, with the place that tells it; steps apart."""
    for key in ("phase", "loop"):
        turns = [(index, table) for index, table in tables(data, key) if isinstance(table.get("pose"), str)]
        for number, (index, table) in enumerate(turns):
            if table.get("kind") != Kind.STEP:
                yield (key, index), turns[number - 1][1]["pose"], table["pose"]


def _on_the_way(where: Where, start: Pose, end: Pose, fars: Sequence[float | None]) -> Iterator[Complaint]:
    named = f"on the way from {shown(start.id)} to {shown(end.id)}"
    far = fars[-1]
    first, last = (settled(pose, far) if isinstance(pose, Lying) else pose for pose in (start, end))
    field = unlike(first, last)
    if field:
        yield Complaint((*where, "pose"), f"{named} nothing lies between, for their {field} is not alike")
        return
    problems = [words for share in ON_THE_WAY for one in fars for words in _faults(start, end, share, one)]
    yield from (Complaint((*where, "pose"), f"{named} {words}") for words in list(dict.fromkeys(problems))[:1])


def _walk_complaints(
    data: Table, poses: Mapping[str, tuple[Where, Pose]], routes: Sequence[tuple[float, ...]]
) -> Iterator[Complaint]:
    """Every step of every list of stations; the way back goes through the same places."""
    for _, phase in _stepping(data):
        name = phase.get("pose")
        pose = poses[name][1] if isinstance(name, str) and name in poses else None
        if not isinstance(pose, Lying):
            continue
        for number, route in enumerate(routes):
            feet = (False, True) * (len(route) - 1)
            way = route if phase.get("walk") == "out" else route[::-1]
            frames = (walk(pose, way, feet, step, time) for step in range(len(feet)) for time in (*ON_THE_WAY[1:], 1.0))
            problem = next((words for joints in frames for words in faults(pose, joints)), None)
            if problem:
                yield Complaint(("stations", number), f"in walking {problem}")


def _faults(start: Pose, end: Pose, share: float, far: float | None) -> list[str]:
    """What is wrong somewhere between two poses, with something in the hands and without."""
    pose = pose_between(start, end, share, far)
    hands = (True, False) if isinstance(pose, Standing) and pose.empty == "hips" else (True,)
    return [words for held in hands for words in faults(pose, joints_of(pose, held=held))]
