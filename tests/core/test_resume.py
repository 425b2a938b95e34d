"""A session cut short goes on at the same repetition, in the same session made anew and in one that has changed."""

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from hiptimer.core.coach.slots import Manner
from hiptimer.core.navigate import block_at, phase_at, restart
from hiptimer.core.plan import Preferences
from hiptimer.core.player import Command, Player
from hiptimer.core.resume import (
    TAKEN_DOWN_EVERY,
    Place,
    from_runs,
    go_on_at,
    is_worth_taking_down,
    phases_digest,
    place_in_words,
    place_of,
    to_runs,
)
from hiptimer.core.snapshot import Mode, describe
from hiptimer.core.terms import GAPS, Count, Kind, Length, Level, Section, Side, Talk
from hiptimer.core.timeline import Timeline
from hiptimer.core.workout import Item, Workout
from tests.content import session
from tests.core.strategies import sessions


def standing_at(timeline: Timeline, position: int, mode: Mode = Mode.PLAYING) -> Place:
    """The place that is taken down there."""
    return place_of(timeline, describe(timeline, mode, position, timeline.track, position))


def found(place: Place, timeline: Timeline) -> int | None:
    """Where it is in a timeline with other phases."""
    return go_on_at(timeline, place, "another")


def start_of(timeline: Timeline, **wanted: object) -> int:
    """Start of the first phase like that."""
    pairs = zip(timeline.starts, timeline.phases, strict=True)
    return next(at for at, phase in pairs if all(getattr(phase, name) == value for name, value in wanted.items()))


def own_workout(*items: Item, **changed: object) -> Workout:
    """A workout of these, with a short lead-in and three sets."""
    return replace(Workout(format=1, title="T", lead_in=5, sets=3, exercise=items), **changed)


DEADLIFT = Item(use="deadlift", reps=8, tempo="3-1-2-1", rest=20)
KICKSTAND = Item(use="kickstand-deadlift", reps=8, tempo="3-1-2-1", rest=20)
PLANK = Item(name="Plank", seconds=40, rest=20)


@given(sessions, st.floats(0, 1, exclude_max=True))
@settings(deadline=None, max_examples=40)
def test_names_and_milliseconds_lead_to_the_same_place(timeline: Timeline, part: float) -> None:
    position = int(part * timeline.total)
    place = standing_at(timeline, position)
    assert go_on_at(timeline, place, phases_digest(timeline)) == restart(timeline, position)
    assert found(place, timeline) == restart(timeline, position)


@given(sessions, sessions, st.floats(0, 1, exclude_max=True))
@settings(deadline=None, max_examples=40)
def test_in_any_other_session_it_is_the_same_set_or_none(one: Timeline, other: Timeline, part: float) -> None:
    position = int(part * one.total)
    at = found(standing_at(one, position), other)
    if at is None:
        return
    before, after = one.blocks[block_at(one, position)], other.blocks[block_at(other, at)]
    # With what it is done may have changed, and its name with that.
    assert (before.section, before.exercise.id or before.exercise.name) == (
        after.section,
        after.exercise.id or after.exercise.name,
    )
    assert (before.set, before.side) == (after.set, after.side)
    assert (before.gap is not None) or after.gap is None
    assert 0 <= at < other.total
    assert (other.phases[phase_at(other, at)].rep or 0) <= max(1, one.phases[phase_at(one, position)].rep or 0)


@pytest.mark.parametrize("manner", [Manner(talk=Talk.SPARSE), Manner(talk=Talk.TONES), Manner(count=Count.UP)])
def test_what_is_said_does_not_make_another_session(manner: Manner) -> None:
    one, other = session(), session(manner=manner)
    assert phases_digest(one) == phases_digest(other)
    lift = start_of(one, exercise="Kickstand deadlift", kind=Kind.LIFT, side=Side.RIGHT, rep=4)
    at = go_on_at(other, standing_at(one, lift), phases_digest(one))
    assert at == start_of(other, exercise="Kickstand deadlift", side=Side.RIGHT, rep=4)


@pytest.mark.parametrize(
    "other", [session(level=Level.STRONG), session(length=Length.FULL), session(preferences=Preferences(speed=80))]
)
def test_another_session_goes_on_at_the_same_repetition(other: Timeline) -> None:
    one = session()
    wanted = {"exercise": "Kickstand deadlift", "side": Side.RIGHT, "set": 1, "rep": 4}
    assert phases_digest(one) != phases_digest(other)
    place = standing_at(one, start_of(one, **wanted, kind=Kind.LIFT))
    assert go_on_at(other, place, phases_digest(one)) == start_of(other, **wanted)


def test_a_repetition_the_set_no_longer_has_becomes_its_last() -> None:
    one = session(own_workout(DEADLIFT))
    other = session(own_workout(replace(DEADLIFT, reps=5)))
    assert found(standing_at(one, start_of(one, set=2, rep=8)), other) == start_of(other, set=2, rep=5)


@pytest.mark.parametrize(
    "other",
    [
        own_workout(DEADLIFT, sets=1),
        own_workout(KICKSTAND),
        own_workout(PLANK),
        own_workout(replace(DEADLIFT, sides="each")),
        own_workout(PLANK, warm_up=(DEADLIFT,)),
    ],
    ids=["fewer sets", "another exercise", "timed and by another name", "now one-sided", "now in the warm-up"],
)
def test_where_the_set_is_gone_nothing_fits(other: Workout) -> None:
    one = session(own_workout(DEADLIFT))
    assert found(standing_at(one, start_of(one, set=2, rep=4)), session(other)) is None


def test_the_same_exercise_twice_is_told_apart() -> None:
    one = session(own_workout(DEADLIFT, PLANK, DEADLIFT))
    second_time = start_of(one, exercise="Plank", set=3, kind=Kind.TIMED)
    starts = zip(one.starts, one.phases, strict=True)
    position = next(at for at, phase in starts if at > second_time and phase.set == 2 and phase.rep == 3)
    longer = session(own_workout(DEADLIFT, replace(PLANK, seconds=60), DEADLIFT))
    assert found(standing_at(one, position), longer) == position + 60_000
    assert found(standing_at(one, position), session(own_workout(DEADLIFT, PLANK))) is None


@pytest.mark.parametrize(("seconds", "elapsed"), [(40, 25_000), (60, 25_000), (10, 9_999)])
def test_a_held_exercise_goes_on_as_far_as_it_was(seconds: int, elapsed: int) -> None:
    one = session(own_workout(PLANK), manner=Manner(talk=Talk.TONES))
    other = session(own_workout(replace(PLANK, seconds=seconds)), manner=Manner(talk=Talk.TONES))
    place = standing_at(one, start_of(one, kind=Kind.TIMED, set=2) + 25_000)
    start = start_of(other, kind=Kind.TIMED, set=2)
    assert found(place, other) == restart(other, start + elapsed)
    assert start <= restart(other, start + elapsed) <= start + elapsed


def test_a_gap_goes_on_at_its_sentence() -> None:
    timeline = session()
    gap = start_of(timeline, kind=Kind.CHANGE_OVER)
    cut = next(cue for cue in timeline.track.cues if cue.at > gap + 3000 and cue.length > 1000)
    assert found(standing_at(timeline, cut.at + 500), timeline) == cut.at


def test_where_the_gap_is_gone_its_set_begins() -> None:
    one, other = session(own_workout(DEADLIFT)), session(own_workout(replace(DEADLIFT, rest=0)))
    place = standing_at(one, start_of(one, kind=Kind.REST, set=2) + 9000)
    assert found(place, other) == start_of(other, set=2, rep=1)


@pytest.mark.parametrize("pace", ["timed", "own"])
def test_a_set_now_done_at_another_pace_begins_anew(pace: str) -> None:
    one = session(own_workout(replace(DEADLIFT, pace=pace)))
    other = session(own_workout(replace(DEADLIFT, pace="own" if pace == "timed" else "timed")))
    work = next(b for b in one.blocks if b.set == 2 and b.gap is None)
    again = next(b for b in other.blocks if b.set == 2 and b.gap is None)
    place = standing_at(one, one.starts[work.first] + 20_000)
    assert found(place, other) == other.starts[again.first]


@pytest.mark.parametrize("pause", [False, True])
@pytest.mark.parametrize("set_number", [1, 3])
def test_a_set_at_own_pace_that_waited_waits_again(set_number: int, pause: bool) -> None:  # noqa: FBT001
    timeline = session(own_workout(replace(DEADLIFT, pace="own")))
    player = Player(timeline, start=start_of(timeline, kind=Kind.TIMED, set=set_number))
    player.do(Command.PLAY, 0)
    assert player.at(100_000).mode is Mode.WAITING
    if pause:
        player.do(Command.PAUSE, 100_000)
    place = place_of(timeline, player.at(100_001))
    assert place.words == f"Deadlift, set {set_number} of 3"

    at = go_on_at(timeline, place, phases_digest(timeline))
    assert at is not None
    again = Player(timeline, start=at)
    again.do(Command.PLAY, 0)
    assert again.at(0).phase.kind is Kind.TIMED
    assert again.at(10_000).mode is Mode.WAITING


@pytest.mark.parametrize(
    ("wanted", "words"),
    [
        (
            {"exercise": "Kickstand deadlift", "side": Side.RIGHT, "rep": 4, "set": 2},
            "Kickstand deadlift, right leg, set 2 of 2, repetition 4 of 8",
        ),
        ({"exercise": "Deadlift", "rep": 1, "kind": Kind.LIFT}, "Deadlift, set 1 of 2, repetition 1 of 10"),
        (
            {"kind": Kind.SIDE_CHANGE, "section": Section.MAIN},
            "Switch sides, then Single-leg glute bridge, right leg, set 1 of 2",
        ),
        ({"kind": Kind.CHANGE_OVER}, "Change over, then Deadlift, set 1 of 2"),
    ],
)
def test_a_place_in_words(wanted: dict[str, object], words: str) -> None:
    timeline = session(length=Length.MEDIUM)
    assert place_in_words(timeline, start_of(timeline, **wanted)) == words
    assert standing_at(timeline, start_of(timeline, **wanted)).words == words


@given(sessions, st.floats(0, 1, exclude_max=True))
@settings(deadline=None, max_examples=30)
def test_every_place_has_words(timeline: Timeline, part: float) -> None:
    position = int(part * timeline.total)
    phase = timeline.phases[phase_at(timeline, position)]
    words = place_in_words(timeline, position)
    assert phase.exercise in words
    assert ("then" in words) == (phase.kind in GAPS)
    assert ("repetition" in words) == (phase.rep is not None)
    assert "None" not in words


def test_a_place_beyond_its_own_session_is_looked_for_by_name() -> None:
    timeline = session()
    place = standing_at(timeline, start := start_of(timeline, exercise="Deadlift", rep=3))
    assert go_on_at(timeline, replace(place, position=timeline.total), phases_digest(timeline)) == start


def test_what_is_taken_down() -> None:
    timeline = session()
    player = Player(timeline)
    assert not is_worth_taking_down(None, player.at(0))
    player.do(Command.PLAY, 0)
    last, taken = None, []
    for now in range(0, timeline.total, 33):
        snapshot = player.at(now)
        if is_worth_taking_down(last, snapshot):
            taken.append((snapshot.index, now))
            last = snapshot
    assert {index for index, _ in taken} == set(range(len(timeline.phases)))
    assert max(later - earlier for (_, earlier), (_, later) in pairwise(taken)) < 6000
    assert len(taken) <= len(timeline.phases) + timeline.total // TAKEN_DOWN_EVERY
    player.do(Command.PAUSE, timeline.total - 1000)
    assert is_worth_taking_down(last, player.at(timeline.total - 1000))
    player.do(Command.STOP, timeline.total)
    assert not is_worth_taking_down(last, player.at(timeline.total))


@given(st.sets(st.integers(0, 60)))
def test_runs_are_the_set_again(indexes: set[int]) -> None:
    runs = to_runs(indexes)
    assert from_runs(runs, range(61)) == indexes
    assert all(start < stop for start, stop in runs)
    assert all(one[1] < other[0] for one, other in pairwise(runs))


def test_runs_of_another_session_name_nothing_it_does_not_have() -> None:
    assert from_runs(((-5, 2), (4, 10**15)), range(6)) == {0, 1, 4, 5}
