"""What a session takes, to be fetched before it begins.

Belongs here: going through a plan for implements and mat. May not: what they are called (ways.implements).
"""

from hiptimer.core.plan import Plan
from hiptimer.core.terms import Implement
from hiptimer.core.ways.implements import called
from hiptimer.core.ways.values import Owned

MAT = "a mat"


def to_fetch(plan: Plan, owned: Owned) -> tuple[str, ...]:
    """Everything the session takes, in words: implements in order of their first use, then the mat.

    Args:
        plan: Knows what is held when; that is owned or was wished for.
        owned: For the mat, without which the floor will do.
    """
    held = dict.fromkeys(block.held for block in plan.blocks if block.held)
    if Implement.TWO_DUMBBELLS in held:
        # Whoever has fetched two has fetched one.
        held.pop(Implement.DUMBBELL, None)
    mat = owned.mat and any(block.exercise.mat for block in plan.blocks)
    return (*(called(implement).one for implement in held), *((MAT,) if mat else ()))
