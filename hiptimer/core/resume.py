"""Going on with a session that was cut short: the place it had reached, as a value that outlasts its timeline.

Belongs here: taking down the place from a snapshot, and finding it in a timeline made anew.
May not: files (storage), the transitions of a session (player).

A place names exercise, set, side and repetition. Speech of another length moves no phase, so in a timeline whose phases
are the same the millisecond holds; where workout, level or settings have changed since, the names find the place.
"""

import hashlib
from collections.abc import Iterable, Sequence
from typing import Annotated, Final, TypeAlias

import msgspec
from msgspec import Meta

from hiptimer.core.navigate import block_at, block_start, phase_at, restart
from hiptimer.core.plan import Block
from hiptimer.core.snapshot import Mode, Snapshot, in_words
from hiptimer.core.terms import SECOND, Ms, Section, Side
from hiptimer.core.timeline import Timeline

TAKEN_DOWN_EVERY: Final[Ms] = 5 * SECOND
"""A long phase is taken down so often, so that no more than this of a rest or of a held exercise comes twice."""

Runs: TypeAlias = tuple[tuple[int, int], ...]
"""Indexes as runs of neighbours: the first of each, and the one after its last."""


class Place(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True, omit_defaults=True):
    """Where a session is: at one side of a set, or in the gap that leads to it."""

    words: str
    """The same for a person, in English."""
    position: Annotated[Ms, Meta(ge=0)]
    """In the timeline it was taken down from."""
    section: Section
    exercise: str
    """Its id; its name where it has none."""
    gap: bool = False
    """In the gap that leads to the set, not in the set."""
    set: int | None = None
    side: Side | None = None
    turn: Annotated[int, Meta(ge=1)] = 1
    """1 for the first such side of such a set; more where the workout has the exercise several times."""
    rep: Annotated[int, Meta(ge=1)] | None = None
    elapsed: Annotated[Ms, Meta(ge=0)] = 0
    """Of the gap or of the whole set; it counts where there are no repetitions."""
    name: str = ""
    """What the exercise was called; empty in a place that was taken down by an earlier version."""
    label: str = ""
    """What a gap was called; empty in a set."""
    sets: int | None = None
    """Of how many sets `set` was one."""
    reps: int | None = None
    """Of how many repetitions `rep` was one."""


def is_worth_taking_down(last: Snapshot | None, snapshot: Snapshot) -> bool:
    """Whether the session is elsewhere, or does something else, than when its place was last taken down.

    Args:
        last: What was last taken down; None at the beginning.
        snapshot: What is the case now. Before the start and after the end there is nothing to take down.
    """
    if snapshot.mode in {Mode.READY, Mode.DONE}:
        return False
    if last is None or (snapshot.index, snapshot.mode) != (last.index, last.mode):
        return True
    return abs(snapshot.position - last.position) >= TAKEN_DOWN_EVERY


def place_of(timeline: Timeline, snapshot: Snapshot) -> Place:
    """The place of a moment of a session."""
    position = _position(timeline, snapshot)
    number = block_at(timeline, position)
    block = timeline.blocks[number]
    phase = timeline.phases[phase_at(timeline, position)]
    return Place(
        words=place_in_words(timeline, position),
        position=position,
        section=block.section,
        exercise=_name(block),
        gap=block.gap is not None,
        set=block.set,
        side=block.side,
        turn=1 + sum(_is_same_set(block, earlier) for earlier in timeline.blocks[:number]),
        rep=phase.rep,
        elapsed=position - block_start(timeline, number),
        name=block.exercise.name,
        label=phase.label if block.gap is not None else "",
        sets=block.sets,
        reps=phase.reps if phase.rep is not None else None,
    )


def place_in_words(timeline: Timeline, position: Ms) -> str:
    """`Deadlift, set 2 of 3, repetition 4 of 8`; in a gap `Rest, then Deadlift, set 2 of 3`."""
    phase = timeline.phases[phase_at(timeline, position)]
    block = timeline.blocks[block_at(timeline, position)]
    if block.gap is not None:
        return f"{phase.label}, then {in_words(block)}"
    if phase.rep is None:
        return in_words(block)
    return f"{in_words(block)}, repetition {phase.rep} of {phase.reps}"


def go_on_at(timeline: Timeline, place: Place, phases: str) -> Ms | None:
    """Where to go on: at the start of the repetition, between sets at that of the sentence that was cut.

    Nothing is left out: a repetition that its set no longer has becomes the last one, a gap that is gone the set.

    Args:
        timeline: The session, made anew.
        place: Where it was cut short.
        phases: The `phases_digest` of the timeline the place was taken down from.

    Returns:
        A position in `timeline`; None where there is no such set any more.
    """
    unchanged = phases == phases_digest(timeline) and place.position < timeline.total
    found = place.position if unchanged else _find(timeline, place)
    return None if found is None else restart(timeline, found)


def phases_digest(timeline: Timeline) -> str:
    """The same for two timelines exactly if their phases are, whatever is said in them."""
    return hashlib.sha256(msgspec.json.encode(timeline.phases)).hexdigest()


def to_runs(indexes: Iterable[int]) -> Runs:
    """A set of indexes, short enough to be written often."""
    runs: list[tuple[int, int]] = []
    for index in sorted(indexes):
        if runs and runs[-1][1] == index:
            runs[-1] = (runs[-1][0], index + 1)
        else:
            runs.append((index, index + 1))
    return tuple(runs)


def from_runs(runs: Runs, among: Sequence[object]) -> set[int]:
    """The indexes again, of which those outside `among` are left out."""
    return {index for start, stop in runs for index in range(max(0, start), min(stop, len(among)))}


def _position(timeline: Timeline, snapshot: Snapshot) -> Ms:
    """The position, but at the end of a set at own pace still within it: a session that stands there waits for *done*.

    Who has jumped to that very place while paused, and is cut short then, says *done* once more.
    """
    position = snapshot.position
    standing = position > 0 and snapshot.mode in {Mode.WAITING, Mode.PAUSED}
    if standing and timeline.phases[index := phase_at(timeline, position - 1)].waits:
        phase_end = timeline.starts[index] + timeline.phases[index].length
        if position == phase_end:
            return position - 1
    return min(position, timeline.total - 1)


def _name(block: Block) -> str:
    return block.exercise.id or block.exercise.name


def _is_same_set(place: Place | Block, block: Block) -> bool:
    """Whether `block` is work, and that of the place but for its turn."""
    name = place.exercise if isinstance(place, Place) else _name(place)
    wanted = (place.section, name, place.set, place.side)
    return block.gap is None and wanted == (block.section, _name(block), block.set, block.side)


def _find(timeline: Timeline, place: Place) -> Ms | None:
    """Where the place is by its names."""
    turns = [number for number, block in enumerate(timeline.blocks) if _is_same_set(place, block)]
    if place.turn > len(turns):
        return None
    number = turns[place.turn - 1]
    if place.gap and number and timeline.blocks[number - 1].gap is not None:
        number -= 1
    return block_start(timeline, number) + _into(timeline, timeline.blocks[number], place)


def _into(timeline: Timeline, block: Block, place: Place) -> Ms:
    """How far into the block: to the start of the repetition, or as far as it was."""
    phases = timeline.phases[block.first : block.stop]
    if place.rep is not None:
        rep = min(place.rep, phases[-1].rep or 1)
        return sum(phase.length for phase in phases if (phase.rep or 1) < rep)
    if phases[0].rep is not None or place.gap != (block.gap is not None):
        return 0
    return min(place.elapsed, sum(phase.length for phase in phases) - 1)
