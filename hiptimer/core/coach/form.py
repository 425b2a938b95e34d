"""Form cues: which one, where it is said, and what makes way for it.

Belongs here: the table of slots, one function a row. May not: how often cues come (reps).

A cue is *about* one phase and is *said* before it or at its start, never after: a pause of one second has room for two
words only.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from hiptimer.core.coach.rep import COUNTED_BEATS, INFO, Key, Rep, Script
from hiptimer.core.coach.slots import Utterance
from hiptimer.core.exercise import FormCue
from hiptimer.core.terms import PAUSES, SECOND, CueKind, Kind, Ms

CUES_A_SET = 3
LONG_LOWERING = 4
"""Beats from which the end of the count comes back after a cue."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where a cue could be said."""

    at: Ms
    room: Ms
    replaces: tuple[Key, ...]
    lead: Ms = 0
    slack: Ms = 0
    is_command: bool = False
    """The cue itself tells the body to turn, so it comes on the beat."""


def cue_for(rep: Rep, turn: int, avoid: frozenset[Kind] = frozenset()) -> FormCue | None:
    """The cue of this set's `turn`-th cue repetition: three different ones a set, others in the next.

    Args:
        rep: The repetition.
        turn: Counts the set's cue repetitions, from 0.
        avoid: Kinds of phase whose cues would displace something else here; another of the set's three comes instead.
    """
    usable = [cue for cue in rep.scene.block.exercise.cue if places(rep, cue)]
    stride = max(1, len(usable) // CUES_A_SET)
    first = (rep.scene.block.set or 1) - 1
    three = [usable[(first + n * stride) % len(usable)] for n in range(min(CUES_A_SET, len(usable)))]
    fitting = [cue for cue in three if _kind(rep, cue) not in avoid]
    return fitting[turn % len(fitting)] if fitting else None


def _kind(rep: Rep, cue: FormCue) -> Kind | None:
    index = rep.find(cue.about)
    return None if index is None else rep.phases[index].kind


def form_options(rep: Rep, cue: FormCue, script: Script) -> tuple[tuple[Utterance, ...], ...]:
    """One slot's options: the cue at each of its places, the shorter wording, and last what it would have replaced.

    What the cue may replace is taken out of `script`.
    """
    candidates = places(rep, cue)
    removed = {key: script.pop(key) for place in candidates for key in place.replaces if key in script}
    options = []
    for wording in filter(None, (cue.say, cue.short)):
        for place in candidates:
            kept = tuple(u for key, u in removed.items() if key not in place.replaces)
            said = Utterance(
                at=place.at,
                text=wording,
                kind=CueKind.FORM,
                lead=place.lead,
                room=place.room,
                slack=place.slack,
                on_beat=place.is_command,
            )
            options.append((said, *kept))
    if removed:
        options.append(tuple(removed.values()))
    return tuple(options)


def places(rep: Rep, cue: FormCue) -> list[Place]:
    """Where this cue may be said in this repetition, best first; none where its phase has no time."""
    index = rep.find(cue.about)
    if index is None:
        return []
    kind = rep.phases[index].kind
    if kind is Kind.LOWER and cue.late:
        return _late_lowering(rep, index)
    if kind is Kind.HOLD and rep.kind_before(index) is Kind.STEP and index:
        return _far(rep, index)
    return _TABLE[kind](rep, index)


def _lowering(rep: Rep, index: int) -> list[Place]:
    phase, start = rep.phases[index], rep.starts[index]
    beats = phase.length // phase.beat
    replaced = tuple((index, beat) for beat in range(-1, 3))
    # Scaled to the beat, so that the number that comes back has its own beat at any speed.
    room = 2600 if beats >= LONG_LOWERING else 2700
    return [Place(start, room * phase.beat // SECOND, replaced)]


def _late_lowering(rep: Rep, index: int) -> list[Place]:
    phase = rep.phases[index]
    beats = phase.length // phase.beat
    if beats < LONG_LOWERING:
        # A short one is nearly over by then; its start comes before the moment meant, too.
        return _lowering(rep, index)
    at = rep.starts[index] + (beats - 2) * phase.beat
    return [Place(at, 1800 * phase.beat // SECOND, ((index, beats - 2), (index, beats - 1)))]


def _still(rep: Rep, index: int) -> list[Place]:
    """Bottom or reset: a second before the end of the lowering, in place of its last number."""
    if not index or rep.phases[index - 1].kind is not Kind.LOWER:
        return []
    before = rep.phases[index - 1]
    beat = before.length // before.beat - 1
    return [Place(rep.starts[index] - before.beat, 2 * before.beat, ((index - 1, beat), (index, -1), INFO))]


def _lifting(rep: Rep, index: int) -> list[Place]:
    start, lead = rep.starts[index], rep.scene.manner.lead
    command = ((index, -1),)
    if rep.phases[index].length >= 2 * SECOND:
        return [Place(start, 1900, command, lead=lead, is_command=True)]
    if rep.kind_before(index) in PAUSES and rep.length_before(index) >= SECOND:
        return [Place(start - SECOND, 1900, command, lead=lead, is_command=True)]
    return []


def _holding(rep: Rep, index: int) -> list[Place]:
    phase, start = rep.phases[index], rep.starts[index]
    replaced = ((index, -1), (index, 0), (index, 1))
    if phase.length >= 2 * SECOND:
        return [Place(start, 1900, replaced)]
    # The earlier place serves where a command follows the short hold at once.
    return [Place(start - before, 1900, replaced) for before in (1000, 1500)]


def _far(rep: Rep, index: int) -> list[Place]:
    """Far end of a walkout: at the last step, or over the last two where the way back is called at once."""
    if rep.phases[index].length >= COUNTED_BEATS * rep.phases[index].beat:
        return _holding(rep, index)
    steps = len(rep.phases[index - 1].feet)
    beat, start = rep.phases[index - 1].beat, rep.starts[index]
    last, two = (index - 1, steps - 1), (index - 1, steps - 2)
    return [Place(start - beat, 1900, (last,)), Place(start - 2 * beat, 1900, (last, two), slack=300)]


def _standing(rep: Rep, index: int) -> list[Place]:
    """Top: in the second half of a lift of two seconds, after the command of a shorter one."""
    if not index or rep.phases[index - 1].kind is not Kind.LIFT:
        return []
    long = rep.phases[index - 1].length >= 2 * SECOND
    at = rep.starts[index - 1] + (SECOND if long else 0)
    return [Place(at, 1900, (INFO,), slack=0 if long else 600)]


def _stepping(rep: Rep, index: int) -> list[Place]:
    """In place of the first two step words, where the steps begin."""
    return [Place(rep.starts[index], 1900, ((index, 0), (index, 1)), slack=300)]


_TABLE: Final[dict[Kind, Callable[[Rep, int], list[Place]]]] = {
    Kind.LOWER: _lowering,
    Kind.BOTTOM: _still,
    Kind.RESET: _still,
    Kind.LIFT: _lifting,
    Kind.HOLD: _holding,
    Kind.TOP: _standing,
    Kind.STEP: _stepping,
}
