"""Where a session goes on, in words: which pieces, and that every one of them is made beforehand."""

from hiptimer.core.coach.whereabouts import pieces_of, told_at
from hiptimer.core.navigate import is_on_the_beat
from hiptimer.core.plan import Preferences
from hiptimer.core.player import count_in
from hiptimer.core.terms import Length, Level
from hiptimer.core.workout import Item, Workout
from tests.content import built_in, plan_of, session
from tests.core.test_golden import compare

MOST_REPS = 10


def test_reads_aloud_as_before() -> None:
    """After a long pause in the first and in the third repetition of every exercise, each side of its second set."""
    timeline = session(preferences=Preferences(Level.STANDARD, Length.MEDIUM))
    lines = []
    for block in timeline.blocks:
        for index in range(block.first, block.stop):
            phase = timeline.phases[index]
            starts_rep = index == block.first or timeline.phases[index - 1].rep != phase.rep
            if is_on_the_beat(phase) and phase.set == 2 and phase.rep in {1, 3} and starts_rep:
                track, length = count_in(timeline, timeline.starts[index], 3000, told_at(phase, block, named=True))
                heard = (f"{cue.at / 1000:.2f} {f'<{cue.tone}>' if cue.tone else cue.text}" for cue in track.cues)
                lines.append(f"{' · '.join(heard)} · {length / 1000:.2f} goes on")
    compare("\n".join(lines) + "\n", "going-on")


def test_a_full_session_has_few_pieces() -> None:
    plan = plan_of(preferences=Preferences(Level.STRONG, Length.FULL))
    assert len(pieces_of(plan)) <= len(built_in().exercise) + 2 + 3 + MOST_REPS


def test_a_held_set_is_told_by_its_name_where_there_is_no_other() -> None:
    timeline = session(Workout(format=1, title="T", lead_in=5, exercise=(Item(name="plank", seconds=40),)))
    assert told_at(timeline.phases[-1], timeline.blocks[-1], named=False) == ("Plank",)
    assert list(timeline.whereabouts) == ["Plank"]
