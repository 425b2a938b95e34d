"""Plan + slots + lengths of the spoken lines → timeline.

Belongs here: giving every utterance its moment, or none; no cue ever touches the next.
May not: what is worth saying (coach).

Slots are served by rank, then by time. An utterance that does not find its place is dropped, never queued; a later one
never talks over an earlier one. Where a set would be more speech than its talk level allows, its lesser kinds of
speech fall silent one by one.
"""

from bisect import bisect_left
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

from hiptimer.core.coach.scene import phase_starts
from hiptimer.core.coach.slots import Manner, Slot, Utterance
from hiptimer.core.coach.whereabouts import pieces_of
from hiptimer.core.plan import Plan
from hiptimer.core.terms import TONE_MS, Count, CueKind, Kind, Ms, Talk
from hiptimer.core.timeline import Cue, Timeline, Track

GAP: Final[Ms] = 300
"""Silence between utterances."""
BEAT_GAP: Final[Ms] = 50
"""Silence before a command or number, which comes when its beat comes."""
TONE_GAP: Final[Ms] = 20
WORD_MS: Final[Ms] = 400
"""Reading time a word of a caption that is shown but not heard."""

SHARE: Final = {Talk.NORMAL: 0.5, Talk.SPARSE: 0.25}
"""Largest part of a set that may be speech."""
FALLS_SILENT: Final = (CueKind.ENCOURAGEMENT, CueKind.FORM, CueKind.REP, CueKind.COUNT, CueKind.COMMAND)
"""In this order, where a set is too wordy."""
SHOWN_WHEN_UNHEARD: Final = frozenset({CueKind.SAFETY, CueKind.COMMAND, CueKind.NAME})


def place(plan: Plan, slots: Sequence[Slot], lengths: Mapping[str, Ms], manner: Manner) -> Timeline:
    """Lay the session out.

    Args:
        plan: What happens.
        slots: What the coach would say.
        lengths: Length of each spoken text in ms; a text that is missing cannot be said and its tone stands in.
            With none at all the session is led by tones and captions.
        manner: For the share of speech and what the screen's numbers do.
    """
    if manner.talk is Talk.TONES:
        lengths = {}
    starts = phase_starts(plan.phases)
    in_turn = sorted(slots, key=lambda slot: (_unheard(slot, lengths), slot.rank, slot.at))
    mute: dict[int, int] = {}
    while True:
        layout = _Layout(plan, starts, lengths)
        for slot in in_turn:
            layout.serve(slot, frozenset(FALLS_SILENT[: mute.get(slot.block, 0)]))
        wordy = _too_wordy(plan, starts, layout, manner.talk, mute)
        if not wordy:
            break
        mute.update({block: mute.get(block, 0) + 1 for block in wordy})
    return Timeline(
        title=plan.title,
        level=plan.level,
        length=plan.length,
        phases=plan.phases,
        starts=starts[:-1],
        blocks=plan.blocks,
        track=Track(tuple(layout.cues)),
        total=starts[-1],
        counts_up=manner.count is Count.UP,
        lead=manner.lead,
        whereabouts={piece: lengths[piece] for piece in pieces_of(plan) if lengths.get(piece)},
    )


@dataclass(slots=True)
class _Layout:
    """Cues placed so far, in order of time."""

    plan: Plan
    starts: Sequence[Ms]
    lengths: Mapping[str, Ms]
    cues: list[Cue] = field(default_factory=list)
    ats: list[Ms] = field(default_factory=list)
    on_beat: list[bool] = field(default_factory=list)

    def serve(self, slot: Slot, silent: frozenset[CueKind]) -> None:
        """Take the first option that fits."""
        floor, ceiling = self._bounds(slot.block)
        for option in slot.options:
            if self._say(option[0], floor, ceiling, silent):
                for utterance in option[1:]:
                    self._say(utterance, floor, ceiling, silent)
                return
        # The last option is what would stand here anyway: its first word may be missing and the rest still be said.
        for utterance in slot.options[-1][1:]:
            self._say(utterance, floor, ceiling, silent)

    def _bounds(self, block: int) -> tuple[Ms, Ms]:
        """What belongs to a block is over when the block is, and waits where the player waits for the person."""
        here = self.plan.blocks[block]
        waited = block > 0 and self.plan.blocks[block - 1].own_pace
        return self.starts[here.first] if waited else 0, self.starts[here.stop]

    def _say(self, utterance: Utterance, floor: Ms, ceiling: Ms, silent: frozenset[CueKind]) -> bool:
        cue = self._as_cue(utterance, floor, silent)
        if cue is None or (utterance.room is not None and cue.length > utterance.room):
            return False
        start = self._find_room(cue, utterance, ceiling)
        if start is None:
            return False
        index = bisect_left(self.ats, start)
        self.cues.insert(index, Cue(start, cue.length, cue.kind, cue.text, cue.tone))
        self.ats.insert(index, start)
        self.on_beat.insert(index, utterance.on_beat)
        return True

    def _as_cue(self, utterance: Utterance, floor: Ms, silent: frozenset[CueKind]) -> Cue | None:
        """Words where they can be said, else the tone, else a caption."""
        length = self.lengths.get(utterance.text, 0)
        if utterance.text and length and utterance.kind not in silent:
            lead = max(utterance.lead, min(utterance.lead + utterance.early, length + BEAT_GAP))
            return Cue(max(floor, utterance.at - lead), length, utterance.kind, utterance.text)
        if utterance.tone is not None:
            text = utterance.text or utterance.tone.value
            return Cue(max(floor, utterance.at), TONE_MS[utterance.tone], CueKind.TONE, text, utterance.tone)
        if utterance.text and utterance.kind in SHOWN_WHEN_UNHEARD - silent:
            length = WORD_MS * len(utterance.text.split())
            return Cue(max(floor, utterance.at - utterance.lead), length, utterance.kind, utterance.text)
        return None

    def _find_room(self, cue: Cue, utterance: Utterance, ceiling: Ms) -> Ms | None:
        """The earliest start within the slack that keeps the silence before and after, or None."""
        start = cue.at
        index = bisect_left(self.ats, start)
        if index:
            start = max(start, self.cues[index - 1].end + _gap(cue, on_beat=utterance.on_beat))
        while start <= cue.at + utterance.slack and start + cue.length <= ceiling:
            if index == len(self.cues):
                return start
            following = self.cues[index]
            if start + cue.length + _gap(following, on_beat=self.on_beat[index], after=cue) <= following.at:
                return start
            index += 1
            start = max(start, following.end + _gap(cue, on_beat=utterance.on_beat, after=following))
        return None


def _unheard(slot: Slot, lengths: Mapping[str, Ms]) -> bool:
    """Whether it would be a mere caption; those come last, so that they never cost a sound."""
    first = slot.options[0][0]
    return first.tone is None and not lengths.get(first.text)


def _gap(cue: Cue, *, on_beat: bool, after: Cue | None = None) -> Ms:
    """Silence needed before `cue`."""
    if cue.tone is not None or (after is not None and after.tone is not None):
        return TONE_GAP
    return BEAT_GAP if on_beat else GAP


def _too_wordy(plan: Plan, starts: Sequence[Ms], layout: _Layout, talk: Talk, mute: Mapping[int, int]) -> list[int]:
    """Sets with more speech than their share that still have something to leave out."""
    if talk not in SHARE:
        return []
    track = Track(tuple(layout.cues))
    return [
        index
        for index, block in enumerate(plan.blocks)
        if block.gap is None
        and plan.phases[block.first].kind is not Kind.TIMED
        and mute.get(index, 0) < len(FALLS_SILENT)
        and speech(track, starts[block.first], starts[block.stop])
        > SHARE[talk] * (starts[block.stop] - starts[block.first])
    ]


def speech(track: Track, start: Ms, stop: Ms) -> Ms:
    """Milliseconds of words within [start, stop)."""
    return sum(min(c.end, stop) - max(c.at, start) for c in track.between(start, stop) if c.tone is None)
