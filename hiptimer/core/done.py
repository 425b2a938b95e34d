"""What was done of a session, set by set, as values.

Belongs here: from the phases that were played to their end to sets, repetitions and lengths.
May not: keeping count while it is played (gui.recap), writing it down (storage.history), words for a screen.
"""

from collections.abc import Collection
from dataclasses import dataclass

from hiptimer.core.plan import Block, Phase
from hiptimer.core.tempo import Tempo
from hiptimer.core.terms import Ms, Section, Side
from hiptimer.core.timeline import Timeline


@dataclass(frozen=True, slots=True, kw_only=True)
class SetDone:
    """One side of one set, or one item of warm-up or cool-down, and how much of it was done."""

    block: int
    """Its index among the timeline's blocks; the gaps between sets count there, so that some indexes are missing."""
    exercise: str
    """Its id; its name where it has none."""
    name: str
    """As it was done, which names the implement where it was not the usual one."""
    section: Section
    set: int | None = None
    """1 for the first; None in warm-up and cool-down, where there is but one."""
    sets: int | None = None
    side: Side | None = None
    planned_reps: int | None = None
    """None where it is held for a time."""
    reps: int | None = None
    """Repetitions that were done from start to end; None where it is held for a time."""
    planned_ms: Ms
    done_ms: Ms
    """Length of everything in it that was played to its end; at one's own pace the length that was planned."""
    tempo: str = ""
    """`E-B-C-T` in counts, with the variants of the day; empty where it was not led in this way."""
    held: str = ""
    """The implement; empty for none."""

    @property
    def whole(self) -> bool:
        """Everything in it was done."""
        return self.done_ms == self.planned_ms

    @property
    def skipped(self) -> bool:
        """Nothing in it was done, whether it was left out or never reached."""
        return not self.done_ms


def sets_done(timeline: Timeline, phases: Collection[int]) -> tuple[SetDone, ...]:
    """Every set of a session in its order, those of which nothing was done included.

    Args:
        timeline: What was played.
        phases: Indexes of the phases that were played to their end; look-ups in it should be quick.
    """
    return tuple(
        set_done(timeline, number, phases) for number, block in enumerate(timeline.blocks) if block.gap is None
    )


def set_done(timeline: Timeline, block: int, phases: Collection[int]) -> SetDone:
    """How much was done of the work in one block.

    Args:
        timeline: What was played.
        block: Index of a block that is no gap.
        phases: Indexes of the phases that were played to their end.
    """
    work = timeline.blocks[block]
    all_of_it = [(phase, index in phases) for index, phase in _phases(timeline, work)]
    return SetDone(
        block=block,
        exercise=work.exercise.id or work.exercise.name,
        name=work.exercise.name,
        section=work.section,
        set=work.set,
        sets=work.sets,
        side=work.side,
        planned_reps=work.reps,
        reps=None if work.reps is None else _reps(work, all_of_it),
        planned_ms=sum(phase.length for phase, _ in all_of_it),
        done_ms=sum(phase.length for phase, done in all_of_it if done),
        tempo=_tempo(work, [phase for phase, _ in all_of_it]),
        held=work.held,
    )


def _phases(timeline: Timeline, block: Block) -> list[tuple[int, Phase]]:
    return [(index, timeline.phases[index]) for index in range(block.first, block.stop)]


def _reps(block: Block, phases: list[tuple[Phase, bool]]) -> int:
    """Repetitions done whole; a set at one's own pace is done as a whole or not at all."""
    if block.own_pace:
        return block.reps or 0 if all(done for _, done in phases) else 0
    broken = {phase.rep for phase, done in phases if not done}
    return len({phase.rep for phase, _ in phases} - broken)


def _tempo(block: Block, phases: list[Phase]) -> str:
    """The counts of one repetition as they were led; empty where no movement of it stands in a tempo code."""
    counts: dict[str, float] = {}
    for phase in phases:
        letter = None if phase.move is None else block.exercise.phase[phase.move].tempo
        if letter is not None and phase.rep == 1:
            counts[letter] = counts.get(letter, 0) + phase.length / phase.beat
    # At another speed a count has no whole milliseconds, and what is left of that is no part of the code.
    return "-".join(f"{round(counts.get(letter, 0), 2):g}" for letter in Tempo._fields) if counts else ""
