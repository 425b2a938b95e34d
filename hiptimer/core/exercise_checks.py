"""Whether an entry of the catalogue is right: every complaint at once.

Belongs here: the rules that join several fields of an entry.
May not: types and ranges (shapes), workouts (checks), files (storage).
"""

import re
from collections.abc import Iterator, Mapping
from itertools import product
from string import Formatter
from typing import Any, Final

import msgspec

from hiptimer.core.complaints import Complaint, Where, did_you_mean, listed, shown, some
from hiptimer.core.exercise import MOVES, Exercise
from hiptimer.core.shapes import deviations
from hiptimer.core.terms import Kind, Length, Level
from hiptimer.core.varied import pick

PLACEHOLDERS: Final = ("side", "other", "Side", "Other")

SIDED_LINES: Final = ("setup", "switch", "line", "other_line", "start")
"""Texts that may name the side; those of cues may too."""

SECOND_SIDE: Final = ("switch", "other_line")

ID: Final = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")

Table = Mapping[str, Any]


def check_exercise(data: object, identity: str) -> tuple[Exercise | None, tuple[Complaint, ...]]:
    """Read an entry of the catalogue from plain data.

    Args:
        data: what a TOML file of format 1 holds: dicts, lists and plain values.
        identity: the id it has by the name of its file.

    Returns:
        The entry and no complaints, or None and what is wrong with it.
    """
    complaints = some(_complaints(data, identity))
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
    phases = _tables(data, "phase")
    if not phases and "line" not in data:
        yield Complaint((), "needs a [[phase]] for each part of a repetition, or for a timed item a line")
    yield from _phase_complaints(phases)
    yield from _step_complaints(data, phases)
    yield from _lasting(data, phases)
    yield from _cue_complaints(_tables(data, "cue"), phases)
    yield from _side_complaints(data)


def _tables(data: Table, key: str) -> list[tuple[int, Table]]:
    """The tables of a list with their places; whatever else is there has been complained about."""
    items = data.get(key)
    return [(i, item) for i, item in enumerate(items if isinstance(items, list) else ()) if isinstance(item, Mapping)]


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


def _side_complaints(data: Table) -> Iterator[Complaint]:
    """Words for a second side, and words that name a side, only where there are sides."""
    one_sided = data.get("sides") == "each"
    for key in SECOND_SIDE:
        if key in data and not one_sided:
            yield Complaint((key,), 'is for a second side; it needs sides = "each"')
    spoken: list[tuple[Where, object]] = [((key,), data.get(key)) for key in SIDED_LINES]
    for index, cue in _tables(data, "cue"):
        spoken += [(("cue", index, key), cue.get(key)) for key in ("say", "short")]
    for index, mistake in _tables(data, "correction"):
        spoken += [(("correction", index, key), mistake.get(key)) for key in ("mistake", "say")]
    for where, line in spoken:
        problem = _placeholder_problem(line, one_sided=one_sided) if isinstance(line, str) else ""
        if problem:
            yield Complaint(where, problem)


def _placeholder_problem(line: str, *, one_sided: bool) -> str:
    usable = listed(f"{{{name}}}" for name in PLACEHOLDERS)
    try:
        parts = list(Formatter().parse(line))
    except ValueError:
        return f"has a brace too many or too few; only {usable} may stand in braces"
    for _, name, form, conversion in parts:
        if name is None:
            continue
        if name not in PLACEHOLDERS or form or conversion:
            return f"{shown('{' + name + '}')} is no placeholder; it can be {usable}"
        if not one_sided:
            return f'has {{{name}}}, but there are no sides here; it needs sides = "each"'
    return ""
