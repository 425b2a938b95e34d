"""Where a session is, in pieces: what the voice says when it goes on after a pause.

Belongs here: which pieces tell a place, and all there can be in a session. May not: when one is said (player), sound.

    Deadlift · Left leg · Rep four        before the first repetition: Set two

Pieces are short, so that one clip serves many places and few have to be made.
"""

from hiptimer.core.navigate import is_on_the_beat
from hiptimer.core.plan import Block, Phase, Plan
from hiptimer.core.words import capital, leg, number


def told_at(phase: Phase, block: Block, *, named: bool) -> tuple[str, ...]:
    """What tells the repetition or the held set that a phase belongs to, in the order in which it is said.

    Args:
        phase: Where it goes on.
        block: What the phase belongs to.
        named: Say the exercise, too; where there is nothing else to say it is said anyway.
    """
    side = (leg(phase.side),) if phase.side is not None else ()
    pieces = (*side, *_number(phase))
    return (capital(block.exercise.in_speech), *pieces) if named or not pieces else pieces


def pieces_of(plan: Plan) -> tuple[str, ...]:
    """Everything that could be told in a session, each once: names, two sides, numbers of sets and repetitions."""
    told = (
        told_at(phase, block, named=True)
        for block in plan.blocks
        for phase in plan.phases[block.first : block.stop]
        if is_on_the_beat(phase)
    )
    return tuple(dict.fromkeys(piece for pieces in told for piece in pieces))


def _number(phase: Phase) -> tuple[str, ...]:
    """The repetition; of the first one the set, where there are several."""
    if phase.set is not None and (phase.sets or 1) > 1 and phase.rep in {None, 1}:
        return (f"Set {number(phase.set)}",)
    return (f"Rep {number(phase.rep)}",) if phase.rep is not None else ()
