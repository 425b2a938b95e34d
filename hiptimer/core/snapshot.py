"""One moment of a session, as a value: everything a screen, a terminal or a journal needs to show.

Belongs here: turning a position into words and numbers. May not: transitions (player), colours and sizes (gui).
"""

import re
from bisect import bisect_right
from dataclasses import dataclass
from enum import StrEnum

from hiptimer.core.navigate import block_at, phase_at
from hiptimer.core.plan import Block, Phase, same_exercise
from hiptimer.core.terms import GAPS, SECOND, Kind, Ms, Side
from hiptimer.core.timeline import Cue, Timeline, Track

CAPTION_LETTERS = 60
"""A longer caption is shown sentence by sentence, so that it fits a line that can be read from across the room."""

CAPTION_LINGERS = 1500
"""How long a caption stays after its words have ended, so that it can be read."""


class Mode(StrEnum):
    """What the session is doing."""

    READY = "ready"
    COUNT_IN = "count-in"
    PLAYING = "playing"
    WAITING = "waiting"
    PAUSED = "paused"
    DONE = "done"


@dataclass(frozen=True, slots=True)
class Snapshot:
    """Everything a screen needs to know about one moment."""

    mode: Mode
    position: Ms
    """In the timeline."""
    index: int
    """Of the phase in the timeline."""
    phase: Phase
    block: Block
    """What the phase belongs to: the exercise itself, or in a gap the one that follows."""
    elapsed: Ms
    """Within the phase."""
    left: Ms
    """Of the phase."""
    count: str
    """The big number."""
    caption: str
    """What is being said; empty in silence."""
    coming: str
    """What comes after this set or gap, in words."""
    total_left: Ms
    total: Ms
    next_phase: Phase | None = None
    foot: Side | None = None
    """In a stepping phase the foot that steps."""

    @property
    def can_finish(self) -> bool:
        """Whether the person may say now that the set is done."""
        return self.mode is Mode.WAITING or (self.mode is Mode.PLAYING and self.phase.waits)


def describe(  # noqa: PLR0913 the last two are named by their one caller
    timeline: Timeline,
    mode: Mode,
    position: Ms,
    track: Track | None,
    track_position: Ms,
    count_in_left: Ms | None = None,
    *,
    waiting: bool = False,
) -> Snapshot:
    """The snapshot at `position`.

    Args:
        timeline: The session.
        mode: What it is doing.
        position: In the timeline.
        track: What is heard, which in a count-in is not the timeline's own track.
        track_position: In that track.
        count_in_left: Milliseconds left of a count-in; None outside one.
        waiting: Time stands still at the end of a set until the person says that it is done.
    """
    # A set at one's own pace is over when one says so, although its time is.
    index = phase_at(timeline, max(0, position - 1) if waiting else position)
    here = block_at(timeline, timeline.starts[index])
    phase = timeline.phases[index]
    elapsed = min(position - timeline.starts[index], phase.length)
    following = timeline.phases[index + 1] if index + 1 < len(timeline.phases) else None
    beat = min(elapsed, phase.length - 1) // phase.beat
    return Snapshot(
        mode=mode,
        position=position,
        index=index,
        phase=phase,
        block=timeline.blocks[here],
        elapsed=elapsed,
        left=phase.length - elapsed,
        count=_count(timeline, phase, elapsed) if count_in_left is None else str(_ceil(count_in_left, SECOND)),
        caption=_caption(track, track_position),
        coming=_coming(timeline, here),
        total_left=timeline.total - position,
        total=timeline.total,
        next_phase=following,
        foot=phase.feet[beat] if phase.feet and beat < len(phase.feet) else None,
    )


def clock(ms: Ms) -> str:
    """`m:ss`, rounded up to whole seconds as a countdown is read."""
    minutes, seconds = divmod(_ceil(ms, SECOND), 60)
    return f"{minutes}:{seconds:02d}"


def _count(timeline: Timeline, phase: Phase, elapsed: Ms) -> str:
    left = phase.length - elapsed
    if phase.kind in GAPS or phase.kind is Kind.TIMED:
        return str(_ceil(left, SECOND)) if left < 100 * SECOND else clock(left)
    if phase.kind is Kind.STEP or timeline.counts_up:
        return str(min(elapsed, phase.length - 1) // phase.beat + 1)
    return str(max(1, _ceil(left, phase.beat)))


def _caption(track: Track | None, position: Ms) -> str:
    if track is None:
        return ""
    index = bisect_right(track.starts, position) - 1
    if index < 0:
        return ""
    cue = track.cues[index]
    mere_tone = cue.tone is not None and cue.text == cue.tone.value
    return "" if mere_tone or position >= cue.end + CAPTION_LINGERS else _sentence_at(cue, position - cue.at)


def _sentence_at(cue: Cue, elapsed: Ms) -> str:
    """The words, or of a long cue the sentence that is being said, as far as its letters tell."""
    if len(cue.text) <= CAPTION_LETTERS:
        return cue.text
    spoken = len(cue.text) * elapsed // cue.length
    ends = [match.end() for match in re.finditer(r"[.!?]+(?=\s|$)", cue.text)] or [len(cue.text)]
    index = min(bisect_right(ends, spoken), len(ends) - 1)
    return cue.text[ends[index - 1] if index else 0 : ends[index]].strip()


def _coming(timeline: Timeline, here: int) -> str:
    """What follows the block of index `here`."""
    blocks = timeline.blocks
    if blocks[here].gap is not None:
        return in_words(blocks[here])
    if here + 1 == len(blocks):
        return "End"
    following = blocks[here + 1]
    if following.gap is None:
        return in_words(following)
    gap = timeline.phases[following.first]
    other = not same_exercise(following, blocks[here])
    return f"{gap.label} {clock(gap.length)}, then {in_words(following, named=other)}"


def in_words(block: Block, *, named: bool = True) -> str:
    """A set in words: exercise, side and set; without the name where the exercise stays the same."""
    parts = [block.exercise.name] if named else []
    if block.side is not None:
        parts.append(f"{block.side} leg")
    if block.sets is not None and block.sets > 1:
        parts.append(f"set {block.set} of {block.sets}")
    return ", ".join(parts) or block.exercise.name


def _ceil(value: Ms, unit: Ms) -> int:
    return -(-value // unit)
