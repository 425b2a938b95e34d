"""The whole session's slots, block by block.

Belongs here: which block gets which kind of speech. May not: the rules themselves (gaps, reps, form).
"""

from collections.abc import Sequence

from hiptimer.core.coach.gaps import gap_slots, timed_slots
from hiptimer.core.coach.reps import set_slots
from hiptimer.core.coach.scene import Scene, scenes
from hiptimer.core.coach.slots import Manner, Slot, Utterance, only, texts
from hiptimer.core.coach.whereabouts import pieces_of
from hiptimer.core.plan import Plan
from hiptimer.core.terms import TONE_MS, CueKind, Kind, Tone

SAFETY_LINE = "Start light. Stop if anything hurts."


def script(plan: Plan, manner: Manner) -> tuple[Slot, ...]:
    """Everything worth saying in this session, in order of blocks."""
    slots: list[Slot] = []
    warned = not manner.safety_line
    for scene in scenes(plan, manner):
        slots += _block_slots(scene)
        if not warned and scene.phases[0].rep is None:
            slots += _safety(scene)
            warned = True
    return tuple(slots)


def lines(plan: Plan, slots: Sequence[Slot]) -> tuple[str, ...]:
    """Everything that has to be spoken beforehand, each once: what the slots may need, and what tells where we are."""
    return tuple(dict.fromkeys((*texts(slots), *pieces_of(plan))))


def _block_slots(scene: Scene) -> list[Slot]:
    slots = []
    if scene.block.gap is not None:
        slots += gap_slots(scene)
    elif scene.phases[0].kind is Kind.TIMED:
        slots += timed_slots(scene)
    else:
        slots += set_slots(scene)
    if scene.after is None and not scene.phases[-1].waits:
        end = Utterance(scene.end - TONE_MS[Tone.END], "", CueKind.TONE, tone=Tone.END)
        slots += only(scene.index, end)
    return slots


def _safety(scene: Scene) -> list[Slot]:
    """Once a session, in the first block that is no set, after its first sentence."""
    at = scene.start + min(scene.length // 2, 9000)
    return only(scene.index, Utterance(at, SAFETY_LINE, CueKind.SAFETY, slack=max(0, scene.end - at)))
