"""A piece of a session as a session of its own, for somebody to listen to.

Belongs here: which piece lets an exercise be heard, and cutting it out. May not: placing (place), sound.
"""

from dataclasses import replace
from typing import Final

import msgspec

from hiptimer.core.plan import Block
from hiptimer.core.terms import SECOND, Ms
from hiptimer.core.timeline import Cue, Timeline, Track

LEAD_IN: Final[Ms] = 3 * SECOND
"""So much of what comes before is heard: "ten seconds" is over by then, three ticks and the first command are not."""

LONGEST: Final[Ms] = 15 * SECOND
"""So much is heard of a set that has no repetitions."""


def first_rep(timeline: Timeline, index: int) -> Timeline:
    """The first repetition of a block of work, with the end of the gap before it; of a timed one its beginning.

    The same cues at the same distances as in the session. What begins in the repetition is heard to its end; what
    opens the next one is not.

    Args:
        timeline: The whole session.
        index: Of the block.
    """
    block = timeline.blocks[index]
    work = [number for number in range(block.first, block.stop) if timeline.phases[number].rep in {None, 1}]
    start, ends = timeline.starts[block.first], (*timeline.starts[1:], timeline.total)
    stop = min(ends[work[-1]], start + LONGEST) if timeline.phases[block.first].rep is None else ends[work[-1]]
    gap = index > 0 and timeline.blocks[index - 1].gap is not None
    begin = max(start - LEAD_IN, timeline.starts[timeline.blocks[index - 1].first]) if gap else start
    first = block.first - 1 if gap else block.first
    # The command of the next repetition starts before its boundary.
    last = stop if stop == timeline.total else stop - timeline.lead
    cues = tuple(_moved(cue, begin) for cue in timeline.track.between(begin, last) if begin <= cue.at < last)
    total = max(stop - begin, cues[-1].end if cues else 0)
    return _cut(timeline, range(first, work[-1] + 1), cues, begin, total)


def _cut(timeline: Timeline, phases: range, cues: tuple[Cue, ...], begin: Ms, total: Ms) -> Timeline:
    """The phases of that range; the first begins at `begin`, the last lasts to the end."""
    starts = tuple(max(0, timeline.starts[number] - begin) for number in phases)
    lengths = (after - at for at, after in zip(starts, (*starts[1:], total), strict=True))
    return replace(
        timeline,
        phases=tuple(
            msgspec.structs.replace(timeline.phases[number], length=length)
            for number, length in zip(phases, lengths, strict=True)
        ),
        starts=starts,
        blocks=tuple(_within(block, phases) for block in timeline.blocks if _touches(block, phases)),
        track=Track(cues),
        total=total,
        whereabouts={},
    )


def _touches(block: Block, phases: range) -> bool:
    return block.first < phases.stop and block.stop > phases.start


def _within(block: Block, phases: range) -> Block:
    first, stop = max(block.first, phases.start), min(block.stop, phases.stop)
    return replace(block, first=first - phases.start, stop=stop - phases.start)


def _moved(cue: Cue, begin: Ms) -> Cue:
    return msgspec.structs.replace(cue, at=cue.at - begin)
