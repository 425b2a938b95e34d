"""Whether the ways of doing an exercise that its entry tells of are right: implements, easier and harder variants.

Belongs here: rules of `equipment`, `[[holding]]` and `[[variant]]`. May not: what a person chooses of them (wishes).
"""

from collections.abc import Iterator, Mapping
from typing import Any, Final

from hiptimer.core.checks.shapes import tables
from hiptimer.core.complaints import Complaint, Where, did_you_mean, listed, shown
from hiptimer.core.terms import Implement, Kind
from hiptimer.core.ways.values import NO_WEIGHT

Table = Mapping[str, Any]

EFFECTS: Final = ("change", "without", "fewer_steps", "step_seconds", "weight", "setup", "switch", "start")

OF_STEPS: Final = ("fewer_steps", "step_seconds")


def way_complaints(data: Table) -> Iterator[Complaint]:
    """Everything wrong with the ways of an entry."""
    yield from _equipment_complaints(data)
    yield from _holding_complaints(data)
    yield from _variant_complaints(data)


def _texts(value: object) -> list[str]:
    return [one for one in value if isinstance(one, str)] if isinstance(value, list) else []


def _equipment_complaints(data: Table) -> Iterator[Complaint]:
    known = [implement.value for implement in Implement]
    words = _texts(data.get("equipment"))
    for index, word in enumerate(words):
        if word in words[:index]:
            yield Complaint(("equipment",), f"{shown(word)} stands there twice")
        if word == NO_WEIGHT:
            yield Complaint(("equipment",), f"{NO_WEIGHT!r} is always possible; leave it out")
        elif word not in known and word.replace("-", " ").casefold() in known:
            yield Complaint(("equipment",), f"{shown(word)} is written {word.replace('-', ' ').casefold()!r}")


def _holding_complaints(data: Table) -> Iterator[Complaint]:
    known = [*_texts(data.get("equipment")), NO_WEIGHT]
    seen: list[str] = []
    for index, holding in tables(data, "holding"):
        implement = holding.get("implement")
        if not isinstance(implement, str):
            continue
        where = ("holding", index, "implement")
        if len(known) == 1:
            yield Complaint(where, "nothing is held here; it needs equipment = […]")
        elif implement not in known:
            guess = did_you_mean(implement, known) or f"; it can be {listed(known[:9])}"
            yield Complaint(where, f"{shown(implement)} is none of the equipment{guess}")
        elif implement in seen:
            yield Complaint(where, f"{shown(implement)} has a [[holding]] already")
        seen.append(implement)


def _variant_complaints(data: Table) -> Iterator[Complaint]:
    phases = [phase for _, phase in tables(data, "phase")]
    ids: list[object] = []
    for index, variant in tables(data, "variant"):
        where = ("variant", index)
        identity = variant.get("id")
        if isinstance(identity, str) and identity in ids:
            yield Complaint((*where, "id"), f"{shown(identity)} is the id of an earlier variant")
        elif isinstance(identity, str) and any(sign.isspace() or sign in "=+" for sign in identity):
            yield Complaint((*where, "id"), f"{shown(identity)} may not hold spaces, = or +")
        ids.append(identity)
        if not any(key in variant for key in EFFECTS):
            yield Complaint(where, f"changes nothing; it can have {listed(EFFECTS)}")
        yield from _phase_complaints(variant, phases, where)
        yield from _effect_complaints(variant, data, where)


def _phase_complaints(variant: Table, phases: list[Table], where: Where) -> Iterator[Complaint]:
    """The phases it names are there, each named once, and those that step take no seconds."""
    kinds = {identity: phase.get("kind") for phase in phases if isinstance(identity := phase.get("id"), str)}
    without = _texts(variant.get("without"))
    named: list[tuple[Where, object]] = [((*where, "without"), one) for one in without]
    changes = tables(variant, "change")
    named += [((*where, "change", index, "phase"), change.get("phase")) for index, change in changes]
    seen: list[str] = []
    for place, identity in named:
        if not isinstance(identity, str):
            continue
        if identity not in kinds:
            guess = did_you_mean(identity, kinds) or (f"; this entry has {listed(kinds, 'and')}" if kinds else "")
            yield Complaint(place, f"there is no phase {shown(identity)}{guess}")
        elif identity in seen:
            yield Complaint(place, f"{shown(identity)} is named twice in this variant")
        seen.append(identity)
    for index, change in changes:
        identity = change.get("phase")
        if "seconds" in change and isinstance(identity, str) and kinds.get(identity) == Kind.STEP:
            message = "a stepping phase takes step_seconds a step; leave seconds out"
            yield Complaint((*where, "change", index, "seconds"), message)
    if kinds and set(kinds) <= set(without):
        yield Complaint((*where, "without"), "leaves no phase over")


def _effect_complaints(variant: Table, data: Table, where: Where) -> Iterator[Complaint]:
    for key in OF_STEPS:
        if key in variant and "steps" not in data:
            yield Complaint((*where, key), "only an exercise with stepping phases takes it")
    if variant.get("weight") is False and not data.get("equipment"):
        yield Complaint((*where, "weight"), "nothing is held here; it needs equipment = […]")
