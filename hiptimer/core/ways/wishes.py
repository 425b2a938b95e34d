"""Whether the exercises know the ways a person wants to do them.

Belongs here: every complaint about ways, in words. May not: their text (text), their effect (adapt).
"""

from collections.abc import Iterator, Mapping
from dataclasses import replace

from hiptimer.core.complaints import did_you_mean, listed, shown
from hiptimer.core.exercise import Exercise, Variant
from hiptimer.core.ways.implements import choices, find
from hiptimer.core.ways.values import BadWaysError, Ways
from hiptimer.core.ways.variants import conflicting


def check_ways(ways: Ways, catalogue: Mapping[str, Exercise]) -> None:
    """Refuse ways that the catalogue does not know.

    Raises:
        BadWaysError: with every complaint.
    """
    complaints = (*_held_complaints(ways, catalogue), *_variant_complaints(ways, catalogue))
    if complaints:
        raise BadWaysError(complaints)


def known(ways: Ways, catalogue: Mapping[str, Exercise]) -> Ways:
    """What of these ways the catalogue knows: an exercise or a variant that was kept may be gone since."""
    entries = {identity: entry for identity in (*ways.held, *ways.variants) if (entry := catalogue.get(identity))}
    return replace(
        ways,
        held={
            identity: held
            for identity, held in ways.held.items()
            if identity in entries and not implement_problem(entries[identity], held)
        },
        variants={
            identity: ids
            for identity, ids in ways.variants.items()
            if identity in entries and not any(variant_problems(entries[identity], ids))
        },
    )


def _held_complaints(ways: Ways, catalogue: Mapping[str, Exercise]) -> Iterator[str]:
    for identity, implement in ways.held.items():
        entry = catalogue.get(identity)
        problem = _unknown(identity, catalogue) if entry is None else implement_problem(entry, implement)
        if problem:
            yield f"held: {problem}"


def _variant_complaints(ways: Ways, catalogue: Mapping[str, Exercise]) -> Iterator[str]:
    for identity, ids in ways.variants.items():
        entry = catalogue.get(identity)
        if entry is None:
            yield f"variants: {_unknown(identity, catalogue)}"
        else:
            yield from (f"variants: {problem}" for _, problem in variant_problems(entry, ids))


def _unknown(identity: str, catalogue: Mapping[str, Exercise]) -> str:
    guess = did_you_mean(identity, catalogue) or "; its id is the name of its file"
    return f"there is no exercise {shown(identity)}{guess}"


def implement_problem(entry: Exercise, implement: str) -> str:
    """Why the exercise cannot be done with this implement; empty where it can."""
    known = choices(entry)
    if find(implement, known) is not None:
        return ""
    if not known:
        return f"{entry.in_speech} takes no equipment, so not {shown(implement)} either"
    guess = did_you_mean(implement, known) or f"; it can be {listed(known)}"
    return f"{entry.in_speech} is not done with {shown(implement)}{guess}"


def variant_problems(entry: Exercise, ids: tuple[str, ...]) -> Iterator[tuple[int, str]]:
    """What is wrong with choosing these variants, each with its place among them."""
    known = {one.id: one for one in entry.variant}
    for place, identity in enumerate(ids):
        if identity not in known:
            guess = did_you_mean(identity, known) or (f"; it has {listed(known, 'and')}" if known else "; it has none")
            yield place, f"{entry.in_speech} has no variant {shown(identity)}{guess}"
    wanted: list[Variant] = [known[one] for one in dict.fromkeys(ids) if one in known]
    for one, other in conflicting(wanted):
        yield ids.index(other.id), f"{entry.in_speech} is done {one.id} or {other.id}, not both"
