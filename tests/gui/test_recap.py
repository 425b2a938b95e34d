"""What was done is counted from the phases that were played."""

from hiptimer.core.exercise import Exercise
from hiptimer.core.plan import Block, Phase
from hiptimer.core.terms import Kind, Length, Level, Section, Side
from hiptimer.core.timeline import Timeline, Track
from hiptimer.gui.recap import recap

WARM, MAIN, COOL = Section.WARM_UP, Section.MAIN, Section.COOL_DOWN
BRIDGE = Exercise(id="bridge", name="Bridge")
PLANK = Exercise(name="Plank")
MARCH = Exercise(id="march", name="March")
SWING = Exercise(id="swing", name="Swing")

WORK = (
    (WARM, MARCH, None, None),
    (WARM, SWING, None, None),
    (MAIN, BRIDGE, 1, Side.LEFT),
    (MAIN, BRIDGE, 1, Side.RIGHT),
    (MAIN, BRIDGE, 2, Side.LEFT),
    (MAIN, BRIDGE, 2, Side.RIGHT),
    (MAIN, PLANK, 1, None),
    (COOL, SWING, None, None),
)
"""Each block has two phases of 10 s, and a gap of one before it."""


def timeline() -> Timeline:
    phases: list[Phase] = []
    blocks = []
    for section, exercise, number, side in WORK:
        at = len(phases)
        blocks.append(Block(at, at + 1, section, exercise, Kind.REST))
        blocks.append(Block(at + 1, at + 3, section, exercise, set=number, side=side))
        phases.append(Phase(Kind.REST, 5_000, section, "Rest", exercise.name))
        phases.extend([Phase(Kind.TIMED, 10_000, section, "Go", exercise.name)] * 2)
    starts = tuple(sum(phase.length for phase in phases[:index]) for index in range(len(phases)))
    total = sum(phase.length for phase in phases)
    return Timeline("Test", Level.STANDARD, Length.SHORT, tuple(phases), starts, tuple(blocks), Track(()), total)


def played(*blocks: int) -> set[int]:
    return {3 * block + phase for block in blocks for phase in range(3)}


def test_all_of_it() -> None:
    found = recap(timeline(), set(range(24)))
    assert found.whole
    assert found.played == timeline().total
    assert found.rows == (("Warm-up", "done"), ("Bridge", "2 sets"), ("Plank", "1 set"), ("Cool-down", "done"))


def test_a_set_counts_when_both_sides_are_done() -> None:
    found = recap(timeline(), played(2, 3, 4))
    assert not found.whole
    assert found.played == 75_000
    assert dict(found.rows)["Bridge"] == "1 of 2 sets"


def test_a_set_with_a_phase_left_out_does_not_count() -> None:
    assert dict(recap(timeline(), played(6) - {20}).rows)["Plank"] == "left out"


def test_rests_need_not_be_sat_through() -> None:
    assert recap(timeline(), set(range(24)) - {0, 3, 6, 9, 12, 15, 18, 21}).whole


def test_items_of_the_warm_up_count_one_by_one() -> None:
    assert dict(recap(timeline(), played(1)).rows)["Warm-up"] == "1 of 2"


def test_nothing_at_all() -> None:
    found = recap(timeline(), set())
    assert (found.whole, found.played) == (False, 0)
    assert {words for _, words in found.rows} == {"left out"}
