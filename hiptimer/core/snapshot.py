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

MOST_SECONDS = 99
"""More seconds than two digits tell are shown as minutes and seconds."""


class Mode(StrEnum):
    """What the session is doing."""

    READY = "ready"
    COUNT_IN = "count-in"
    PLAYING = "playing"
    WAITING = "waiting"
    PAUSED = "paused"
    DONE = "done"


@dataclass(frozen=True, slots=True)
class Coming:
    """What comes after a set or a gap."""

    block: Block
    """The set."""
    gap: Phase | None = None
    """The rest or change that leads to it, where that has not begun."""
    named: bool = True
    """Whether its exercise is to be named, as it is another one or there is time to tell it."""


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
    """The big number; empty while the voice says where it goes on."""
    caption: str
    """What is being said; empty in silence."""
    coming: Coming | None
    """What comes after this set or gap; None for the end."""
    total_left: Ms
    total: Ms
    next_phase: Phase | None = None
    upcoming: Block | None = None
    """What comes after this set or gap, where that is another exercise or side than before."""
    foot: Side | None = None
    """In a stepping phase the foot that steps."""
    steady: Ms = 0
    """For so long the big number stays as it is, if time goes on; 0 where that cannot be told."""

    @property
    def can_finish(self) -> bool:
        """Whether the person may say now that the set is done."""
        return self.mode is Mode.WAITING or (self.mode is Mode.PLAYING and self.phase.waits)


def describe(
    timeline: Timeline,
    mode: Mode,
    position: Ms,
    track: Track | None,
    track_position: Ms,
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
        count=_count(timeline, phase, elapsed),
        caption=_caption(track, track_position),
        coming=_coming(timeline, here),
        total_left=timeline.total - position,
        total=timeline.total,
        next_phase=following,
        upcoming=_upcoming(timeline, here),
        foot=phase.feet[beat] if phase.feet and beat < len(phase.feet) else None,
        steady=_steady(timeline, phase, elapsed),
    )


def clock(ms: Ms) -> str:
    """`m:ss`, rounded up to whole seconds as a countdown is read."""
    minutes, seconds = divmod(_ceil(ms, SECOND), 60)
    return f"{minutes}:{seconds:02d}"


def seconds_left(ms: Ms) -> str:
    """Whole seconds, rounded up as a countdown is read."""
    return str(_ceil(ms, SECOND))


def _count(timeline: Timeline, phase: Phase, elapsed: Ms) -> str:
    left = phase.length - elapsed
    if phase.kind in GAPS or phase.kind is Kind.TIMED:
        # Told by what is shown: the second that begins with 100 left is one number to its end.
        return seconds_left(left) if left <= MOST_SECONDS * SECOND else clock(left)
    if phase.kind is Kind.STEP or timeline.counts_up:
        return str(min(elapsed, phase.length - 1) // phase.beat + 1)
    return str(max(1, _ceil(left, phase.beat)))


def _steady(timeline: Timeline, phase: Phase, elapsed: Ms) -> Ms:
    """How long until that number is another one, or the phase is over."""
    left = phase.length - elapsed
    if phase.kind is Kind.STEP or (timeline.counts_up and phase.kind not in GAPS and phase.kind is not Kind.TIMED):
        return min(left, phase.beat - elapsed % phase.beat)
    return left % phase.beat or phase.beat


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


def _coming(timeline: Timeline, here: int) -> Coming | None:
    """What follows the block of index `here`; a gap leads to its own."""
    blocks = timeline.blocks
    if blocks[here].gap is not None:
        return Coming(blocks[here])
    if here + 1 == len(blocks):
        return None
    following = blocks[here + 1]
    if following.gap is None:
        return Coming(following)
    return Coming(following, timeline.phases[following.first], named=not same_exercise(following, blocks[here]))


def _upcoming(timeline: Timeline, here: int) -> Block | None:
    """The block that follows the one of index `here`, if one has to do something else in it."""
    # A gap knows what it leads to.
    coming = here if timeline.blocks[here].gap is not None else here + 1
    if coming == len(timeline.blocks):
        return None
    following = timeline.blocks[coming]
    if coming == 0:
        return following
    before = timeline.blocks[coming - 1]
    same = same_exercise(following, before) and following.side is before.side
    return None if same else following


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
