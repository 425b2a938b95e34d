"""Activities for Garmin's programs, read back by two readers that know nothing of us."""

import sys
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from pathlib import Path

import fitdecode
import fitparse
import pytest
from fit_tool.profile import profile_type as profile
from hypothesis import given, settings
from hypothesis import strategies as st

from hiptimer.core.past import PastSession, PastSet
from hiptimer.core.terms import SECOND, Implement, Section, Side
from hiptimer.interchange import fit
from hiptimer.interchange.fit_exercises import NOTHING_DONE, OURS, UNKNOWN, Known, Vocabulary
from hiptimer.interchange.fit_messages import activity
from hiptimer.interchange.fit_times import FIRST, LAST, spans
from tests.content import catalogue
from tests.interchange.logs import AFTERNOON, past_session, past_sessions, past_set

Message = tuple[str, dict[str, object]]

KICKSTAND = tuple(
    past_set(2 * number, "kickstand-deadlift", set=1 + number // 2, sets=2, side=side, held="kettlebell", load=12.5)
    for number, side in enumerate([Side.LEFT, Side.RIGHT] * 2)
)


def decoded(content: bytes) -> list[Message]:
    """As fitdecode reads it, which checks sizes and sums on the way."""
    strict = {"check_crc": fitdecode.CrcCheck.RAISE, "error_handling": fitdecode.ErrorHandling.RAISE}
    with fitdecode.FitReader(content, **strict) as reader:
        frames = [frame for frame in reader if isinstance(frame, fitdecode.FitDataMessage)]
    return [(one.name, {field.name: _plain(field.raw_value, field.value) for field in one.fields}) for one in frames]


def parsed(content: bytes) -> list[Message]:
    """As fitparse reads it."""
    messages = fitparse.FitFile(content, check_crc=True).get_messages()
    return [(one.name, {field.name: _plain(field.raw_value, field.value) for field in one.fields}) for one in messages]


def _plain(raw: object, value: object) -> object:
    """Numbers instead of words, but times as times and scaled numbers as they are meant."""
    if isinstance(value, datetime):
        return value.replace(tzinfo=UTC)
    return raw if isinstance(value, str) and not isinstance(raw, str) else value


def active(messages: list[Message]) -> list[dict[str, object]]:
    return [fields for name, fields in messages if name == "set" and fields["set_type"] == 1]


def done(session: PastSession) -> list[PastSet]:
    return [one for one in session.sets if not one.done.skipped and one.done.exercise not in NOTHING_DONE]


def moment(ms: int) -> datetime:
    return datetime.fromtimestamp(ms // SECOND, UTC)


both = pytest.mark.parametrize("reader", [decoded, parsed])


@both
@settings(deadline=None, max_examples=40)
@given(session=past_sessions())
def test_every_set_is_read_back(reader, session: PastSession) -> None:  # noqa: ANN001
    session = replace(session, sets=tuple(replace(one, started=None) for one in session.sets))
    messages = reader(activity(session))
    found = active(messages)
    for one, fields in zip(done(session), found, strict=True):
        assert fields["duration"] == one.done.done_ms / SECOND
        assert fields.get("repetitions") == one.done.reps
        weight = fields.get("weight")
        assert (weight is None) is (one.load is None)
        assert one.load is None or abs(weight - one.load) <= 1 / 32
    stamps = [fields["timestamp"] for name, fields in messages if name in {"event", "set"}]
    assert all(earlier <= later for earlier, later in pairwise(stamps))
    assert stamps[0] == moment(session.started)


@both
def test_the_messages_of_an_activity(reader) -> None:  # noqa: ANN001
    messages = reader(activity(past_session(*KICKSTAND, past_set(9, "Push-ups"))))
    assert [name for name, _ in messages] == [
        "file_id",
        "event",
        "sport",
        *["set"] * 9,  # five, and the rests between them
        "event",
        "exercise_title",
        "exercise_title",
        "lap",
        "session",
        "activity",
    ]
    by_name = dict(messages)
    begin, end = moment(AFTERNOON), moment(AFTERNOON + 900_000)
    assert by_name["file_id"]["type"] == 4  # an activity
    assert by_name["file_id"]["time_created"] == begin
    assert by_name["sport"] == {"sport": 10, "sub_sport": 20, "name": "Hip extension"}  # training, strength
    events = [fields["event_type"] for name, fields in messages if name == "event"]
    assert events == [0, 4]  # start, stop all
    for name in ("lap", "session"):
        summary = by_name[name]
        assert (summary["start_time"], summary["timestamp"]) == (begin, end)
        assert (summary["total_elapsed_time"], summary["total_timer_time"]) == (900, 880)
        assert (summary["sport"], summary["sub_sport"]) == (10, 20)
    assert by_name["session"]["num_laps"] == 1
    assert by_name["activity"]["num_sessions"] == 1
    assert by_name["activity"]["local_timestamp"] == end + timedelta(hours=1)


@both
def test_weight_category_and_title(reader) -> None:  # noqa: ANN001
    messages = reader(activity(past_session(*KICKSTAND)))
    assert [
        (one["category"], one["category_subtype"], one["weight"], one["weight_display_unit"], one["repetitions"])
        for one in active(messages)
    ] == [(8, 14, 12.5, 1, 8)] * 4
    titles = [fields for name, fields in messages if name == "exercise_title"]
    assert [(one["exercise_category"], one["exercise_name"], one["wkt_step_name"]) for one in titles] == [
        (8, 14, "kickstand-deadlift")
    ]


def test_a_change_of_sides_is_shorter_than_a_rest() -> None:
    course = spans(past_session(*KICKSTAND), KICKSTAND)
    assert [one.length for one in course if one.work is None] == [60_000, 300_000, 60_000]
    assert course[0].start == 300_000
    assert course[-1].end == 880_000
    assert all(one.end == after.start for one, after in pairwise(course))


@settings(deadline=None, max_examples=50)
@given(session=past_sessions())
def test_sets_fill_the_session(session: PastSession) -> None:
    sets = tuple(replace(one, started=None) for one in session.sets)
    course = spans(session, sets)
    assert [one.work for one in course if one.work is not None] == list(sets)
    assert all(one.end == after.start for one, after in pairwise(course))
    work = sum(one.done.done_ms for one in sets)
    assert not course or course[-1].end == max(work, session.played)


@settings(deadline=None, max_examples=50)
@given(session=past_sessions(), moments=st.lists(st.integers(-5_000, 900_000), min_size=12, max_size=12))
def test_sets_whose_start_is_known_are_when_they_were(session: PastSession, moments: list[int]) -> None:
    starts = [session.started + moment for moment in moments]
    sets = tuple(replace(one, started=start) for one, start in zip(session.sets, starts, strict=False))
    course = spans(session, sets)
    work = [one for one in course if one.work is not None]
    assert sorted(id(one.work) for one in work) == sorted(map(id, sets))
    assert all(one.end == after.start for one, after in pairwise(course))
    for one, after in pairwise(work):
        assert one.work is not None
        assert after.work is not None
        assert (one.work.started or 0) <= (after.work.started or 0)
        assert one.start == max(0, (one.work.started or 0) - session.started)
        assert one.length <= (one.work.done.done_ms if one.work.lasted is None else one.work.lasted)


@both
def test_pauses_are_no_work(reader) -> None:  # noqa: ANN001
    """Two sets of half a minute, the second begun five minutes after the first; at one's own pace it took longer."""
    first = replace(past_set(1, "deadlift", done_ms=30_000), started=AFTERNOON + 20_000, lasted=30_000)
    second = replace(past_set(3, "deadlift", done_ms=30_000), started=AFTERNOON + 320_000, lasted=47_000)
    messages = reader(activity(past_session(first, second, played=100_000, ended=AFTERNOON + 400_000)))
    assert [(one["start_time"], one["duration"]) for one in active(messages)] == [
        (moment(AFTERNOON + 20_000), 30), (moment(AFTERNOON + 320_000), 47),
    ]  # fmt: skip
    summary = dict(messages)["session"]
    assert (summary["total_elapsed_time"], summary["total_timer_time"]) == (400, 100)


@both
def test_a_session_in_which_nothing_was_done(reader) -> None:  # noqa: ANN001
    skipped = past_set(1, "deadlift", done_ms=0, reps=0)
    messages = reader(activity(past_session(skipped, ended=None, played=0)))
    assert not active(messages)
    assert dict(messages)["session"]["total_elapsed_time"] == 0


@both
def test_two_hundred_sets(reader) -> None:  # noqa: ANN001
    sets = [past_set(number, f"Exercise {number % 30}", reps=number, load=number / 4) for number in range(200)]
    messages = reader(activity(past_session(*sets, played=16_000_000, ended=AFTERNOON + 16_000_000)))
    found = active(messages)
    assert [one["repetitions"] for one in found] == list(range(200))
    assert [one["weight"] for one in found] == [number / 4 for number in range(200)]
    strangers = [(one["category"], one["category_subtype"]) for one in found]
    assert strangers == [(UNKNOWN, number % 30) for number in range(200)]
    assert sum(name == "exercise_title" for name, _ in messages) == 30


@pytest.mark.parametrize(
    ("exercise", "held", "category", "name"),
    [
        ("single-leg-glute-bridge", "", 10, 30),
        ("single-leg-glute-bridge", "dumbbell", 10, 31),
        ("deadlift", "kettlebell", 8, 20),
        ("deadlift", "two dumbbells", 8, 2),
        ("deadlift", "barbell", 8, 0),
        ("deadlift", "rucksack", 8, None),
        ("deadlift", "", 8, None),
        ("kickstand-deadlift", "rucksack", 8, 14),
        ("glute-bridge-walkout", "", 10, 24),
        ("romanian-deadlift", "barbell", 8, 23),
        ("romanian-deadlift", "", 8, 23),
        ("two-leg-bridge", "", 10, 11),
        ("cat-and-cow", "", 31, 38),
        ("walk-around", "", 32, 1),
        ("Push-Ups", "", 22, 77),
        ("goblet squat", "", 28, 37),
        ("Something else", "", UNKNOWN, 0),
    ],
)
def test_numbers_of_exercises(exercise: str, held: str, category: int, name: int | None) -> None:
    one = past_set(0, exercise, held=held)
    assert Vocabulary(profile).find(one.done, weighted=bool(held)) == Known(category, name)


def test_every_exercise_of_the_catalogue_has_its_numbers() -> None:
    vocabulary = Vocabulary(profile)
    assert set(catalogue()) == {*OURS, *NOTHING_DONE}
    for exercise in OURS:
        for held in ("", *Implement, "sandbag"):
            for weighted in (False, True):
                found = vocabulary.find(past_set(0, exercise, held=held).done, weighted=weighted)
                assert found.category != UNKNOWN


def test_words_that_are_listened_to_are_no_set() -> None:
    words = past_set(3, "closing-words", section=Section.COOL_DOWN, reps=None, planned_reps=None)
    assert len(active(decoded(activity(past_session(past_set(1, "deadlift"), words))))) == 1


def test_long_names_fit() -> None:
    name = "ü" * 300
    messages = decoded(activity(past_session(past_set(1, name), title=name)))
    title = next(fields["wkt_step_name"] for kind, fields in messages if kind == "exercise_title")
    assert title.startswith("üüüü")
    assert len(title.encode()) <= 200


def test_the_same_session_is_the_same_activity_again(tmp_path: Path) -> None:
    session = past_session(*KICKSTAND)
    assert fit.write([session], tmp_path / "a.fit") == (tmp_path / "a.fit",)
    assert (tmp_path / "a.fit").read_bytes() == activity(session)
    assert activity(replace(session, id="two")) != activity(session)


def test_of_several_sessions_each_has_a_file(tmp_path: Path) -> None:
    later = replace(past_session(*KICKSTAND), started=AFTERNOON + 86_400_000, ended=None)
    files = fit.write([past_session(), past_session(), later], tmp_path / "all.fit")
    assert [file.name for file in files] == [
        "all-2026-03-13-154200.fit",
        "all-2026-03-13-154200-2.fit",
        "all-2026-03-14-154200.fit",
    ]
    assert sorted(tmp_path.iterdir()) == sorted(files)
    assert len(active(decoded(files[2].read_bytes()))) == 4


@pytest.mark.parametrize("started", [0, FIRST - 1, LAST + 1])
def test_a_time_that_the_format_cannot_tell(tmp_path: Path, started: int) -> None:
    with pytest.raises(OSError, match="no time like that of 'Hip extension'"):
        fit.write([past_session(started=started, ended=None)], tmp_path / "a.fit")
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("started", [FIRST, LAST])
def test_the_ends_of_its_time(started: int) -> None:
    long = past_session(past_set(1, "Plank", planned_ms=10**12, done_ms=10**12), started=started, ended=None)
    assert dict(decoded(activity(long)))["file_id"]["time_created"] == moment(started)


def test_no_session_is_no_activity(tmp_path: Path) -> None:
    with pytest.raises(OSError, match="there is no session"):
        fit.write([], tmp_path / "a.fit")


def test_without_the_library_it_is_told_what_to_do(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delitem(sys.modules, "hiptimer.interchange.fit_messages")
    monkeypatch.setitem(sys.modules, "fit_tool.fit_file_builder", None)
    with pytest.raises(OSError, match=r"needs the package fit-tool: .* -m pip install fit-tool"):
        fit.write([past_session()], tmp_path / "a.fit")
    assert not list(tmp_path.iterdir())
