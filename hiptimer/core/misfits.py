"""What of a script found no room in the timeline, and what stands there instead.

Belongs here: comparing what the coach would have said with what is heard. May not: placing (place), words for it (cli).

Encouragement comes where there is room and is missed by nobody, so it is never told of.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from hiptimer.core.coach.slots import Slot, Utterance
from hiptimer.core.place import BEAT_GAP
from hiptimer.core.terms import CueKind, Ms
from hiptimer.core.timeline import Cue, Timeline


@dataclass(frozen=True, slots=True)
class Misfit:
    """A line that is not said at any of its places."""

    block: int
    """Index of the timeline's block it belongs to."""
    text: str
    length: Ms
    """How long it takes to say."""
    room: Ms
    """The longest line there would have been room for; as long as this one where its set has too many words already."""
    instead: Cue | None
    """What is heard there, another wording or a tone; None where nothing is."""


def misfits(slots: Sequence[Slot], timeline: Timeline, lengths: Mapping[str, Ms]) -> Iterator[Misfit]:
    """Every line that is not said at any of its places, in order of the script.

    Args:
        slots: What the coach would say.
        timeline: What was made of them.
        lengths: Length of each spoken text in ms; one that is missing cannot be said at all, which is no misfit.
    """
    ends = [*timeline.starts, timeline.total]
    for slot in slots:
        wanted = slot.options[0][0]
        if not lengths.get(wanted.text) or wanted.kind is CueKind.ENCOURAGEMENT:
            continue
        tries = [option[0] for option in slot.options]
        same = [one for one in tries if one.text == wanted.text]
        if any(_said(one, timeline) for one in same):
            continue
        instead = next((cue for one in tries if (cue := _said(one, timeline) or _sounded(one, timeline))), None)
        block = timeline.blocks[slot.block]
        rooms = (_room(one, timeline, ends[block.stop], instead) for one in same)
        yield Misfit(slot.block, wanted.text, lengths[wanted.text], max(rooms), instead)


def _near(utterance: Utterance, timeline: Timeline) -> tuple[Cue, ...]:
    """What starts within its slack; words may start early, and wait for the person before them."""
    first = utterance.at - utterance.lead - utterance.early
    last = utterance.at + utterance.slack
    return tuple(cue for cue in timeline.track.between(max(0, first), last + 1) if first <= cue.at <= last)


def _said(utterance: Utterance, timeline: Timeline) -> Cue | None:
    return next((cue for cue in _near(utterance, timeline) if cue.tone is None and cue.text == utterance.text), None)


def _sounded(utterance: Utterance, timeline: Timeline) -> Cue | None:
    if utterance.tone is None:
        return None
    return next((cue for cue in _near(utterance, timeline) if cue.tone is utterance.tone), None)


def _room(utterance: Utterance, timeline: Timeline, end: Ms, instead: Cue | None) -> Ms:
    """The longest stretch without other cues that begins within the slack, or what the coach allows if that is less."""
    first = max(0, utterance.at - utterance.lead)
    last, gap = utterance.at - utterance.lead + utterance.slack, BEAT_GAP
    longest, free = 0, first
    for cue in (*timeline.track.between(first, end), None):
        if cue is not None and cue == instead:
            continue
        longest = max(longest, (cue.at - gap if cue else end) - free)
        free = max(free, cue.end + gap if cue else end)
        if free > last:
            break
    return max(0, longest if utterance.room is None else min(longest, utterance.room))
