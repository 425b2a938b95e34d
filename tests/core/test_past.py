"""What past sessions add up to."""

from dataclasses import replace

import pytest

from hiptimer.core.done import SetDone
from hiptimer.core.past import Bout, PastSession, PastSet, Totals, totals, with_reps
from hiptimer.core.terms import Length, Level, Section

SET = SetDone(
    block=1, exercise="deadlift", name="Deadlift", section=Section.MAIN, planned_reps=8, reps=8, planned_ms=56_000,
    done_ms=56_000,
)  # fmt: skip


def session(*sets: PastSet, started: int = 0, utc_offset: int = 0) -> PastSession:
    return PastSession(
        id="one",
        workout="tuesday",
        title="Tuesday",
        level=Level.STANDARD,
        length=Length.SHORT,
        started=started,
        utc_offset=utc_offset,
        sets=sets,
    )


def test_only_what_was_done_in_the_main_part_counts() -> None:
    skipped = replace(SET, done_ms=0, reps=0)
    sets = (
        PastSet(SET, 20),
        PastSet(replace(SET, reps=5, done_ms=30_000), 24.5),
        PastSet(skipped, 40),
        PastSet(replace(SET, section=Section.WARM_UP), 10),
        PastSet(replace(SET, planned_reps=None, reps=None)),
    )
    assert totals(session(*sets)) == Totals(3, 4, 20 * 8 + 24.5 * 5, 142_000, 24.5)
    assert totals(session()) == Totals()


@pytest.mark.parametrize(
    ("planned", "reps", "done_ms", "mended", "expected"),
    [
        (8, 8, 56_000, 6, 42_000),
        (8, 8, 56_000, 10, 56_000),
        (8, 8, 56_000, 0, 0),
        (8, 4, 28_000, 8, 56_000),
        (8, 4, 30_000, 6, 45_000),
        (8, 0, 0, 8, 56_000),
        (8, 0, 3_000, 4, 28_000),
        (0, 0, 0, 3, 56_000),
    ],
)
def test_time_goes_with_the_repetitions(planned: int, reps: int, done_ms: int, mended: int, expected: int) -> None:
    before = PastSet(replace(SET, planned_reps=planned, reps=reps, done_ms=done_ms), 20, 2)
    after = with_reps(before, mended)
    assert (after.done.reps, after.done.done_ms) == (mended, expected)
    assert (after.load, after.reserve, after.done.planned_ms) == (20, 2, 56_000)


@pytest.mark.parametrize(("offset", "day"), [(0, 0), (3600, 1), (-3600, 0)])
def test_a_day_is_the_local_one(offset: int, day: int) -> None:
    late = 23 * 3_600_000 + 1_800_000
    assert session(started=late, utc_offset=offset).day == day
    assert Bout("one", late, offset, None, 0, 0, 0).day == day
