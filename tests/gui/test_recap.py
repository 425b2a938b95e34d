"""What was done is counted from the phases that were played."""

from dataclasses import replace

from hiptimer.core.exercise import Exercise
from hiptimer.core.plan import Block, Phase
from hiptimer.core.snapshot import Mode, Snapshot, describe
from hiptimer.core.terms import Kind, Length, Level, Section, Side
from hiptimer.core.timeline import Timeline, Track
from hiptimer.gui.recap import Tally, recap

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


def moment(index: int, elapsed: int, mode: Mode = Mode.PLAYING) -> Snapshot:
    shown = timeline()
    return describe(shown, mode, shown.starts[index] + elapsed, None, 0)


def seen(*moments: Snapshot) -> tuple[set[int], int]:
    tally = Tally()
    for each in moments:
        tally.see(each)
    return tally.phases, tally.time


def test_a_phase_played_to_its_end_counts_and_so_does_its_time() -> None:
    through = [moment(1, elapsed) for elapsed in range(0, 10_000, 33)]
    assert seen(*through, moment(2, 23)) == ({1}, 10_023)


def test_a_phase_that_was_skipped_does_not() -> None:
    assert seen(moment(1, 0), moment(1, 33), moment(3, 0), moment(3, 33), moment(6, 0)) == (set(), 66)
    assert seen(moment(23, 0), moment(23, 10_000, Mode.DONE)) == (set(), 0)


def test_going_back_takes_nothing_away_and_a_pause_adds_nothing() -> None:
    paused = [moment(1, 5_000, Mode.PAUSED)] * 5
    assert seen(moment(1, 4_967), moment(1, 5_000), *paused, moment(1, 0), moment(1, 33)) == (set(), 66)


def test_a_set_at_ones_own_pace_counts_even_when_done_early() -> None:
    early = moment(1, 2_000)
    early = replace(early, phase=replace(early.phase, waits=True))
    assert seen(early, moment(2, 0)) == ({1}, 0)


def test_all_of_it() -> None:
    found = recap(timeline(), set(range(24)), 75_000)
    assert found.whole
    assert found.played == 75_000
    assert found.rows == (("Warm-up", "done"), ("Bridge", "2 sets"), ("Plank", "1 set"), ("Cool-down", "done"))


def test_a_set_counts_when_both_sides_are_done() -> None:
    found = recap(timeline(), played(2, 3, 4), 75_000)
    assert not found.whole
    assert found.played == 75_000
    assert dict(found.rows)["Bridge"] == "1 of 2 sets"


def test_a_set_with_a_phase_left_out_does_not_count() -> None:
    assert dict(recap(timeline(), played(6) - {20}, 75_000).rows)["Plank"] == "left out"


def test_rests_need_not_be_sat_through() -> None:
    assert recap(timeline(), set(range(24)) - {0, 3, 6, 9, 12, 15, 18, 21}, 75_000).whole


def test_items_of_the_warm_up_count_one_by_one() -> None:
    assert dict(recap(timeline(), played(1), 75_000).rows)["Warm-up"] == "1 of 2"


def test_nothing_at_all() -> None:
    found = recap(timeline(), set(), 75_000)
    assert not found.whole
    assert {words for _, words in found.rows} == {"left out"}
