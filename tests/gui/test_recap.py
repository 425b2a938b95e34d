"""What was done is counted from the phases that were played."""

from dataclasses import replace

import msgspec

from hiptimer.core.exercise import Exercise
from hiptimer.core.plan import Block, Phase
from hiptimer.core.snapshot import Mode, Snapshot, describe
from hiptimer.core.terms import Kind, Length, Level, Section, Side
from hiptimer.core.timeline import Timeline, Track
from hiptimer.gui.recap import Lifted, Recap, Row, Tally, recap

WARM, MAIN, COOL = Section.WARM_UP, Section.MAIN, Section.COOL_DOWN
BRIDGE = Exercise(id="bridge", name="Bridge")
PLANK = Exercise(name="Plank")
HALO = Exercise(id="halo", name="Halo with two dumbbells", loaded=True)
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
    (MAIN, HALO, 1, None),
    (COOL, SWING, None, None),
)
"""Each block has two phases of 10 s, and a gap of one before it."""

HELD = {HALO.name: "two dumbbells"}
LOADS = {HALO.name: "2 × 5–8 kg"}
ALL = set(range(27))


def timeline() -> Timeline:
    phases: list[Phase] = []
    blocks = []
    for section, exercise, number, side in WORK:
        at = len(phases)
        blocks.append(Block(at, at + 1, section, exercise, Kind.REST))
        second, reps = side is Side.RIGHT, 2 if exercise is BRIDGE else None
        work = Block(at + 1, at + 3, section, exercise, None, number, 2, side, second_side=second, reps=reps)
        blocks.append(replace(work, held=HELD.get(exercise.name, ""), load=LOADS.get(exercise.name, "")))
        phases.append(Phase(Kind.REST, 5_000, section, "Rest", exercise.name))
        phases.extend(Phase(Kind.TIMED, 10_000, section, "Go", exercise.name, rep=rep) for rep in (1, 2))
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
    assert seen(moment(26, 0), moment(26, 10_000, Mode.DONE)) == (set(), 0)


def test_going_back_takes_nothing_away_and_a_pause_adds_nothing() -> None:
    paused = [moment(1, 5_000, Mode.PAUSED)] * 5
    assert seen(moment(1, 4_967), moment(1, 5_000), *paused, moment(1, 0), moment(1, 33)) == (set(), 66)


def test_a_set_at_ones_own_pace_counts_even_when_done_early() -> None:
    early = moment(1, 2_000)
    early = replace(early, phase=msgspec.structs.replace(early.phase, waits=True))
    assert seen(early, moment(2, 0)) == ({1}, 0)


def test_so_does_the_last_one_but_not_where_the_session_is_broken_off() -> None:
    last = moment(26, 2_000)
    last = replace(last, phase=msgspec.structs.replace(last.phase, waits=True))
    done = replace(last, mode=Mode.DONE, position=last.total)
    assert seen(last, done) == ({26}, 0)
    assert seen(last, replace(last, mode=Mode.DONE)) == (set(), 0)


def amounts(found: Recap) -> dict[str, str]:
    return {row.name: row.amount for row in found.rows}


def test_all_of_it() -> None:
    found = recap(timeline(), ALL, 75_000)
    assert (found.whole, found.played, found.worked) == (True, 75_000, True)
    assert (found.amount, found.around) == ("4 sets · 8 reps", "Warm-up done · Cool-down done")
    assert found.rows == (
        Row("bridge", "Bridge", "2 sets · 4 reps a side"),
        Row("Plank", "Plank", "1 set · 0:20"),
        Row("halo", "Halo with two dumbbells", "1 set · 0:20", Lifted(2, 10.0)),
    )


def test_a_set_counts_when_both_sides_are_done() -> None:
    found = recap(timeline(), played(2, 3, 4), 75_000)
    assert not found.whole
    assert found.played == 75_000
    assert amounts(found)["Bridge"] == "1 of 2 sets · 6 reps"
    assert found.amount == "1 set · 6 reps"


def test_of_a_set_that_was_broken_off_the_repetitions_count() -> None:
    found = recap(timeline(), {7}, 10_000)
    assert (amounts(found)["Bridge"], found.amount) == ("0 of 2 sets · 1 rep", "0 sets · 1 rep")


def test_a_timed_set_counts_for_as_long_as_it_was_held() -> None:
    assert amounts(recap(timeline(), played(6) - {20}, 75_000))["Plank"] == "part of a set · 0:10"


def test_a_load_is_asked_for_where_one_was_lifted() -> None:
    found = recap(timeline(), ALL - {22, 23}, 75_000)
    assert (found.rows[2].amount, found.rows[2].lifted) == ("left out", None)
    plain = replace(timeline(), blocks=tuple(replace(block, held="", load="a bar") for block in timeline().blocks))
    assert recap(plain, ALL, 0).rows[2].lifted == Lifted(1, None)


def test_rests_need_not_be_sat_through() -> None:
    assert recap(timeline(), ALL - set(range(0, 27, 3)), 75_000).whole


def test_items_of_the_warm_up_count_one_by_one() -> None:
    assert recap(timeline(), played(1), 75_000).around == "Warm-up 1 of 2 · Cool-down left out"


def test_nothing_at_all() -> None:
    found = recap(timeline(), set(), 75_000)
    assert (found.whole, found.worked, found.amount) == (False, False, "0 sets · 0 reps")
    assert {row.amount for row in found.rows} == {"left out"}
    assert recap(timeline(), played(0), 75_000).worked is False


def test_an_exercise_that_comes_twice_is_one_row_with_all_its_sets() -> None:
    once = timeline()
    again = replace(once, blocks=(*once.blocks, replace(once.blocks[13], first=19, stop=21)))
    assert amounts(recap(again, ALL, 0))["Plank"] == "2 sets · 0:40"


def test_without_warm_up_there_is_no_word_about_it() -> None:
    main = replace(timeline(), blocks=tuple(block for block in timeline().blocks if block.section is MAIN))
    assert recap(main, ALL, 0).around == ""
