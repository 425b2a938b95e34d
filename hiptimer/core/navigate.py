"""Finding one's way in a timeline: phase, block, repetition, where to take up again.

Belongs here: pure look-ups from a position. May not: state.
"""

from bisect import bisect_right

from hiptimer.core.plan import Phase
from hiptimer.core.terms import GAPS, SECOND, Kind, Ms, Section
from hiptimer.core.timeline import Timeline

BACK_GRACE = 3 * SECOND
"""*Back* within this time of a block's start goes to the block before, later to its own start."""


def phase_at(timeline: Timeline, position: Ms) -> int:
    """Index of the phase at `position`; at the very end and beyond, of the last one."""
    return max(0, bisect_right(timeline.starts, min(position, timeline.total - 1)) - 1)


def block_at(timeline: Timeline, position: Ms) -> int:
    """Index of the block at `position`."""
    return bisect_right(timeline.blocks, phase_at(timeline, position), key=lambda block: block.first) - 1


def block_start(timeline: Timeline, block: int) -> Ms:
    """Where a block starts; after the last one, the end."""
    return timeline.starts[timeline.blocks[block].first] if block < len(timeline.blocks) else timeline.total


def next_block(timeline: Timeline, position: Ms) -> Ms:
    """Start of the block after the one at `position`."""
    return block_start(timeline, block_at(timeline, position) + 1)


def earlier_block(timeline: Timeline, position: Ms) -> Ms:
    """Start of the block at `position`, or just after that start, of the one before."""
    block = block_at(timeline, position)
    start = block_start(timeline, block)
    return start if position - start > BACK_GRACE or block == 0 else block_start(timeline, block - 1)


def repeated_block(timeline: Timeline, position: Ms) -> Ms:
    """Start of the work at `position`; in a gap, of the work just done, and before any work, of that first gap."""
    block = block_at(timeline, position)
    done = (before for before in range(block, -1, -1) if timeline.blocks[before].gap is None)
    return block_start(timeline, next(done, block))


def restart(timeline: Timeline, position: Ms) -> Ms:
    """Where to take up again: the start of the repetition; between sets that of the sentence that was cut."""
    index = phase_at(timeline, position)
    phase = timeline.phases[index]
    if phase.kind in GAPS or phase.kind is Kind.TIMED:
        cut = timeline.track.at(position)
        return max(cut.at, timeline.starts[index]) if cut else position
    first = timeline.blocks[block_at(timeline, position)].first
    while index > first and timeline.phases[index - 1].rep == phase.rep:
        index -= 1
    return timeline.starts[index]


def moves_on_the_beat(timeline: Timeline, position: Ms) -> bool:
    """Whether a body has to be in position before time goes on here."""
    return is_on_the_beat(timeline.phases[phase_at(timeline, position)])


def is_on_the_beat(phase: Phase) -> bool:
    """Whether a body has to be in position before this phase goes on."""
    return phase.kind not in GAPS and phase.section is Section.MAIN and not phase.waits
