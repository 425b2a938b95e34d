"""A timeline as a script that a person can read aloud.

Belongs here: the text of `hiptimer timeline` and of the golden files. May not: files, JSON.

    2:20  Single-leg glute bridge, left leg, set 1 of 1: 8 reps
          1  -0.2 Up · 1.8 Hold · 3.8 Down · 5 two · 6 one

Times of a repetition count from its start, those of a gap from its own; a tone stands in angle brackets.
"""

from collections.abc import Iterator

from hiptimer.core.plan import Block
from hiptimer.core.snapshot import clock, in_words
from hiptimer.core.terms import SECOND, Ms
from hiptimer.core.timeline import Cue, Timeline


def script_of(timeline: Timeline) -> Iterator[str]:
    """The whole session, a line for each block and one for each repetition or cue within it."""
    yield f"{timeline.title}: {timeline.level}, {timeline.length}, {clock(timeline.total)}"
    for block in timeline.blocks:
        yield ""
        yield from block_script(timeline, block)


def block_script(timeline: Timeline, block: Block) -> Iterator[str]:
    """One block."""
    start, stop = timeline.starts[block.first], _end(timeline, block)
    yield f"{clock(start):>6}  {_heading(timeline, block, stop - start)}"
    cues = _cues(timeline, start, stop)
    if timeline.phases[block.first].rep is None:
        for cue in cues:
            yield f"        {_seconds(cue.at - start):>5}  {_said(cue)}"
        return
    for number, first, last in _reps(timeline, block, stop):
        said = " · ".join(f"{_seconds(c.at - first)} {_said(c)}" for c in _cues(timeline, first, last))
        yield f"        {number:>3}  {said}"


def _heading(timeline: Timeline, block: Block, length: Ms) -> str:
    if block.gap is not None:
        return f"{timeline.phases[block.first].label}, {clock(length)}, then {in_words(block)}"
    amount = f"{block.reps} reps" if block.reps else clock(length)
    return f"{in_words(block)}: {amount}{', at your own pace' if block.own_pace else ''}"


def _reps(timeline: Timeline, block: Block, stop: Ms) -> Iterator[tuple[int, Ms, Ms]]:
    """Number, start and end of each repetition."""
    firsts = [
        index
        for index in range(block.first, block.stop)
        if index == block.first or timeline.phases[index].rep != timeline.phases[index - 1].rep
    ]
    starts = [timeline.starts[index] for index in firsts]
    for index, start, end in zip(firsts, starts, [*starts[1:], stop], strict=True):
        yield timeline.phases[index].rep or 1, start, end


def _cues(timeline: Timeline, start: Ms, stop: Ms) -> list[Cue]:
    """Cues that belong to [start, stop): a command belongs to the boundary it leads to."""
    lead = timeline.lead
    first = 0 if start == 0 else start - lead
    last = timeline.total if stop == timeline.total else stop - lead
    return [cue for cue in timeline.track.between(first, last) if cue.at >= first]


def _end(timeline: Timeline, block: Block) -> Ms:
    return timeline.starts[block.stop] if block.stop < len(timeline.starts) else timeline.total


def _said(cue: Cue) -> str:
    return f"<{cue.tone}>" if cue.tone is not None else cue.text


def _seconds(ms: Ms) -> str:
    return f"{ms / SECOND:.2f}".rstrip("0").rstrip(".")
