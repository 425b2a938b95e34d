"""Whether an entry of the catalogue is right: every complaint at once.

Belongs here: the rules that join several fields of an entry.
May not: types and ranges (shapes), workouts (workout), files (storage).
"""

import re
from collections.abc import Iterator, Mapping
from itertools import product
from typing import Any, Final

import msgspec

from hiptimer.core.checks.lines import line_complaints
from hiptimer.core.checks.poses import pose_complaints
from hiptimer.core.checks.shapes import deviations, tables
from hiptimer.core.checks.versions import present
from hiptimer.core.checks.ways import way_complaints
from hiptimer.core.complaints import Complaint, did_you_mean, listed, shown, some
from hiptimer.core.exercise import MOVES, Exercise
from hiptimer.core.terms import Kind, Length, Level
from hiptimer.core.varied import pick

ID: Final = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")

Table = Mapping[str, Any]


def check_exercise(data: object, identity: str) -> tuple[Exercise | None, tuple[Complaint, ...]]:
    """Read an entry of the catalogue from plain data.

    Args:
        data: what a TOML file of any format holds: dicts, lists and plain values.
        identity: the id it has by the name of its file.

    Returns:
        The entry and no complaints, or None and what is wrong with it.
    """
    data, complaints = present(data)
    complaints = complaints or some(_complaints(data, identity))
    if complaints:
        return None, complaints
    try:
        return msgspec.structs.replace(msgspec.convert(data, Exercise), id=identity), ()
    except msgspec.ValidationError as error:
        return None, (Complaint((), str(error)),)


def _complaints(data: object, identity: str) -> Iterator[Complaint]:
    if not ID.fullmatch(identity):
        yield Complaint((), f"the file's name is its id; {shown(identity)} may hold only a-z, 0-9 and single hyphens")
    yield from deviations(data, Exercise)
    if not isinstance(data, Mapping):
        return
    if data.get("id", identity) != identity:
        yield Complaint(("id",), f"must be the name of the file, {shown(identity)}, or be left out")
    phases = tables(data, "phase")
    if not phases and "line" not in data:
        yield Complaint((), "needs a [[phase]] for each part of a repetition, or for a timed item a line")
    yield from _phase_complaints(phases)
    yield from _step_complaints(data, phases)
    yield from _lasting(data, phases)
    yield from _cue_complaints(tables(data, "cue"), phases)
    yield from line_complaints(data)
    yield from way_complaints(data)
    yield from pose_complaints(data)


def _phase_complaints(phases: list[tuple[int, Table]]) -> Iterator[Complaint]:
    ids: list[object] = []
    for index, phase in phases:
        identity = phase.get("id")
        if isinstance(identity, str) and identity in ids:
            yield Complaint(("phase", index, "id"), f"{shown(identity)} is the id of an earlier phase")
        ids.append(identity)
        kind = phase.get("kind")
        if kind in [one.value for one in Kind if one not in MOVES]:
            moves = listed(move.value for move in MOVES)
            yield Complaint(("phase", index, "kind"), f"{shown(kind)} is no part of a repetition; it can be {moves}")


def _step_complaints(data: Table, phases: list[tuple[int, Table]]) -> Iterator[Complaint]:
    stepping = [(index, phase) for index, phase in phases if phase.get("kind") == Kind.STEP]
    if stepping and "steps" not in data:
        yield Complaint((), "has stepping phases, so it needs steps = … (of each foot)")
    if "steps" in data and not stepping:
        yield Complaint(("steps",), "only an exercise with stepping phases takes steps")
    for index, phase in stepping:
        if "seconds" in phase:
            yield Complaint(("phase", index, "seconds"), "a stepping phase takes one second a step; leave seconds out")
    for index, phase in phases if stepping else ():
        if "tempo" in phase:
            yield Complaint(("phase", index, "tempo"), "an exercise with stepping phases takes no tempo")


def _lasting(data: Table, phases: list[tuple[int, Table]]) -> Iterator[Complaint]:
    """A repetition must last some time at every level and length."""
    if not phases or "steps" in data or any(phase.get("kind") == Kind.STEP for _, phase in phases):
        return
    for level, length in product(Level, Length):
        try:
            lasts = any(pick(phase.get("seconds", 0), level, length) for _, phase in phases)
        except KeyError:
            return
        if not lasts:
            yield Complaint(("phase",), f"at {level.value}, {length.value} a repetition lasts no time at all")
            return


def _cue_complaints(cues: list[tuple[int, Table]], phases: list[tuple[int, Table]]) -> Iterator[Complaint]:
    ids = [identity for _, phase in phases if isinstance(identity := phase.get("id"), str)]
    for index, cue in cues:
        about = cue.get("about")
        if isinstance(about, str) and about not in ids:
            guess = did_you_mean(about, ids) or (f"; this entry has {listed(ids[:9], 'and')}" if ids else "")
            yield Complaint(("cue", index, "about"), f"there is no phase {shown(about)}{guess}")
