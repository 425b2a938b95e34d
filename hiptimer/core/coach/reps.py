"""Speech within a set: commands, counts, steps, rep information, encouragement.

Belongs here: the ordinary repetition and which repetitions differ from it. May not: form cues (form), gaps.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

import msgspec

from hiptimer.core.coach.form import cue_for, form_options
from hiptimer.core.coach.rep import COUNTED_BEATS, INFO, Key, Rep, Script
from hiptimer.core.coach.scene import Scene
from hiptimer.core.coach.slots import Slot, Utterance
from hiptimer.core.terms import PAUSES, SECOND, Count, CueKind, Kind, Ms, Side, Talk, Tone
from hiptimer.core.words import number

STEP_LEAD = 700
"""Two words before the first step word, which has the boundary for itself."""
SPOKEN_LAST = 3
"""At talk level sparse only this many repetitions at the end are counted."""
QUIET_FROM = 6
"""Sets of this many repetitions have one with ticks alone."""
HALF_WAY_FROM = 7
"""In shorter sets half-way falls together with the last three."""

TONES: Final = {Kind.LOWER: Tone.DOWN, Kind.LIFT: Tone.UP, **dict.fromkeys(PAUSES, Tone.HOLD)}
ENDINGS: Final = frozenset({Kind.TOP, Kind.RESET})
"""Where rep information stands; a form cue about them would take its place."""
TO_GO: Final = {1: "Last one", 2: "Two to go", 3: "Three to go"}
TAILS: Final = ("stay with it", "keep breathing", "nice and steady")


@dataclass(frozen=True, slots=True)
class Pattern:
    """Which repetitions of a set differ from the ordinary one."""

    cued: tuple[int, ...]
    quiet: int | None


def set_slots(scene: Scene) -> list[Slot]:
    """Everything worth saying in one side of one set."""
    pattern = pattern_of(scene)
    slots: list[Slot] = []
    for rep in _reps(scene, pattern.quiet):
        script = ordinary(rep)
        if rep.number == pattern.quiet:
            slots += _slots(scene.index, {key: _wordless(u) for key, u in script.items() if u.tone})
            continue
        information = _information(rep)
        if information:
            script[INFO] = information
        slots += _cheer(rep, script)
        if rep.number in pattern.cued:
            slots += _form(rep, script, pattern.cued.index(rep.number))
        slots += _slots(scene.index, script)
    return slots


def _form(rep: Rep, script: Script, turn: int) -> list[Slot]:
    """This repetition's form cue; it never stands where the last two repetitions are told."""
    avoid = frozenset() if rep.left >= SPOKEN_LAST or not rep.left else ENDINGS
    cue = cue_for(rep, turn, avoid)
    return [Slot(rep.scene.index, form_options(rep, cue, script))] if cue else []


def pattern_of(scene: Scene) -> Pattern:
    """Cue repetitions fade from set to set; the quiet one has neither cue nor rep information."""
    reps, talk = scene.block.reps or 0, scene.manner.talk
    every = _every(scene.block.set or 1, reps, talk)
    for first in (every, every + 1):
        cued = tuple(range(first, reps, every)) if every else ()
        if reps < QUIET_FROM:
            return Pattern(cued, None)
        plain = [n for n in range(2, reps) if n not in cued and not _info(n, reps)]
        if plain:
            return Pattern(cued, plain[0])
    return Pattern((), 2)


def _every(set_number: int, reps: int, talk: Talk) -> int:
    """A cue every how many repetitions; 0 for none."""
    if talk is Talk.FULL:
        return 2
    if talk is not Talk.NORMAL:
        return 0
    return {1: 2, 2: 3}.get(set_number, max(2, reps // 2 + 1))


def ordinary(rep: Rep) -> Script:
    """An ordinary repetition: command and count of each phase, by phase and beat (-1 is the command)."""
    script: Script = {}
    for index, phase in enumerate(rep.phases):
        if phase.kind is Kind.STEP:
            script.update(_stepping(rep, index))
            continue
        counted = _is_counted(rep, index)
        command = _command(rep, index, counted=counted)
        if command:
            script[index, -1] = command
        if counted:
            script.update(_numbers(rep, index, after_command=command is not None))
    return script


def _command(rep: Rep, index: int, *, counted: bool) -> Utterance | None:
    phase = rep.phases[index]
    tone = TONES.get(phase.kind)
    words = rep.moves[index].say
    number_tells = counted and phase.kind is Kind.LOWER and rep.number > 1
    if number_tells:
        return None
    if not words:
        return Utterance(rep.starts[index], "", CueKind.TONE, tone=tone) if rep.tones_only and tone else None
    after_steps = index > 0 and rep.phases[index - 1].kind is Kind.STEP
    lead = 0 if after_steps else rep.scene.manner.lead
    return Utterance(rep.starts[index], words, CueKind.COMMAND, lead=lead, tone=tone, on_beat=True)


def _is_counted(rep: Rep, index: int) -> bool:
    phase, manner = rep.phases[index], rep.scene.manner
    countable = phase.kind is Kind.LOWER or (phase.kind in PAUSES and phase.kind is not Kind.RESET)
    if not countable or phase.length < COUNTED_BEATS * phase.beat or manner.count is Count.OFF:
        return False
    sparse = manner.talk is Talk.SPARSE and rep.left >= SPOKEN_LAST
    return not sparse or rep.number == rep.quiet


def _numbers(rep: Rep, index: int, *, after_command: bool) -> Iterator[tuple[Key, Utterance]]:
    phase, count = rep.phases[index], rep.scene.manner.count
    beats = phase.length // phase.beat
    for beat in range(beats):
        if beat == 0 and after_command:
            continue
        value = beat + 1 if count is Count.UP else beats - beat
        tone = TONES[phase.kind] if beat == 0 else Tone.TICK
        text = "" if count is Count.TICKS else number(value)
        at = rep.starts[index] + beat * phase.beat
        yield (index, beat), Utterance(at, text, CueKind.COUNT, tone=tone, on_beat=True)


def _stepping(rep: Rep, index: int) -> Iterator[tuple[Key, Utterance]]:
    phase, start = rep.phases[index], rep.starts[index]
    words = rep.moves[index].say
    if words:
        yield (index, -1), Utterance(start, words, CueKind.COMMAND, lead=STEP_LEAD, early=STEP_LEAD, on_beat=True)
    for beat, foot in enumerate(phase.feet):
        at = start + beat * phase.beat
        yield (index, beat), Utterance(at, Side(foot).value, CueKind.COUNT, tone=Tone.STEP, on_beat=True)


def _reps(scene: Scene, quiet: int | None) -> Iterator[Rep]:
    """The block's phases, repetition by repetition."""
    first = 0
    for stop in range(1, len(scene.phases) + 1):
        if stop == len(scene.phases) or scene.phases[stop].rep != scene.phases[first].rep:
            yield Rep(
                scene=scene,
                number=scene.phases[first].rep or 1,
                phases=tuple(scene.phases[first:stop]),
                starts=tuple(scene.starts[first : stop + 1]),
                moves=tuple(scene.block.exercise.phase[phase.move or 0] for phase in scene.phases[first:stop]),
                quiet=quiet,
            )
            first = stop


def _wordless(utterance: Utterance) -> Utterance:
    return msgspec.structs.replace(utterance, text="", kind=CueKind.TONE)


def _slots(block: int, script: Script) -> list[Slot]:
    return [Slot(block, ((utterance,),)) for utterance in script.values()]


def _info(rep: int, reps: int) -> str:
    """Rep information at the end of repetition `rep`; empty at most of them."""
    if reps >= HALF_WAY_FROM and rep * 2 == reps:
        return "Half-way"
    return TO_GO.get(reps - rep, "")


def _information(rep: Rep) -> Utterance | None:
    """What is said of the repetitions at this one's end."""
    manner = rep.scene.manner
    text = _info(rep.number, rep.reps)
    if manner.talk is Talk.SPARSE and rep.left > SPOKEN_LAST:
        text = ""
    if not text and manner.rep_numbers and rep.left:
        text = f"Rep {number(rep.number + 1)}"
    return Utterance(_info_at(rep), text, CueKind.REP) if text else None


def _cheer(rep: Rep, script: Script) -> list[Slot]:
    """Rep information in its encouraging wording, where it is its turn; the plain one stays as the other option."""
    plain = script.get(INFO)
    if plain is None or not _encouraging(rep):
        return []
    tail = TAILS[((rep.scene.block.set or 1) - 1) % len(TAILS)]
    at, replaced = _long_info_at(rep)
    kept = tuple(script.pop(key) for key in (INFO, *replaced) if key in script)
    cheer = Utterance(at, f"{plain.text}, {tail}", CueKind.ENCOURAGEMENT, slack=600)
    return [Slot(rep.scene.index, ((cheer,), kept))]


def _encouraging(rep: Rep) -> bool:
    """Once a set, in the last third: with "two to go", in short sets with "last one"."""
    turn = 2 if rep.reps >= QUIET_FROM else 1
    return rep.scene.manner.talk in {Talk.NORMAL, Talk.FULL} and rep.left == turn and rep.reps > turn + 1


def _info_at(rep: Rep) -> Ms:
    """In the pause that ends the repetition, or in its last second."""
    return rep.starts[-2] if rep.phases[-1].kind in PAUSES else rep.starts[-1] - SECOND


def _long_info_at(rep: Rep) -> tuple[Ms, tuple[Key, ...]]:
    """A place with more room than a pause of one second, and the number that makes way for it."""
    last = len(rep.phases) - 1
    if rep.phases[last].kind not in PAUSES or rep.phases[last].length >= 2 * SECOND or last == 0:
        return _info_at(rep), ()
    before = rep.phases[last - 1]
    at = rep.starts[last] - min(SECOND, before.length)
    beat = before.length // before.beat - 1
    return at, (((last - 1, beat),) if before.kind is Kind.LOWER and beat > 0 else ())
