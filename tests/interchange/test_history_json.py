"""Our own JSON of everything: out, in again the same, and what is refused."""

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hiptimer.core.past import totals
from hiptimer.core.terms import Side
from hiptimer.interchange import LOG_EXPORTERS, history_json
from hiptimer.interchange.log_reading import is_log, read_log
from tests.interchange.logs import AFTERNOON, past_session, past_sessions, past_set

DONE = {
    "block": 1,
    "exercise": "deadlift",
    "name": "Deadlift",
    "section": "main",
    "planned_ms": 40_000,
    "done_ms": 40_000,
}
SESSION = {
    "id": "one",
    "workout": "hip-extension",
    "title": "Hip extension",
    "level": "standard",
    "length": "short",
    "started": AFTERNOON,
}


def document(**changes: object) -> bytes:
    """A file with one session of one set, with these changes to the session."""
    return json.dumps({"format": 1, "sessions": [{**SESSION, "sets": [{"done": DONE}], **changes}]}).encode()


def with_done(**changes: object) -> bytes:
    return document(sets=[{"done": {**DONE, **changes}}])


@settings(deadline=None, max_examples=50)
@given(sessions=st.lists(past_sessions(), max_size=4))
def test_it_comes_back_the_same(tmp_path_factory: pytest.TempPathFactory, sessions: list) -> None:
    path = tmp_path_factory.mktemp("log") / "log.json"
    assert history_json.write(sessions, path) == (path,)
    found = read_log(path.read_bytes(), {})
    assert found.sessions == tuple(sessions)
    assert found.notes == ()
    assert [one.totals for one in found.sessions] == [totals(one) for one in sessions]


def test_the_file_is_as_it_is_described(tmp_path: Path) -> None:
    one = past_set(3, "deadlift", side=Side.LEFT, tempo="3-1-2-1", held="kettlebell", load=16.0, reserve=2)
    history_json.write([past_session(one, note="n"), past_session()], tmp_path / "log.json")
    text = (tmp_path / "log.json").read_text("utf-8")
    assert text.startswith('{"format": 1, "sessions": [\n{"id":"one",')
    assert text.count("\n") == 4  # a line for each session, and one for the end
    first, second = json.loads(text)["sessions"]
    assert first == {
        **SESSION,
        "utc_offset": 3600,
        "ended": AFTERNOON + 900_000,
        "played": 880_000,
        "whole": False,
        "note": "n",
        "sets": [
            {
                "done": {
                    "block": 3,
                    "exercise": "deadlift",
                    "name": "deadlift",
                    "section": "main",
                    "set": 1,
                    "sets": 1,
                    "side": "left",
                    "planned_reps": 8,
                    "reps": 8,
                    "planned_ms": 40_000,
                    "done_ms": 40_000,
                    "tempo": "3-1-2-1",
                    "held": "kettlebell",
                },
                "load": 16.0,
                "reserve": 2,
            }
        ],
    }
    assert second["sets"] == []


def test_what_is_left_out_is_as_usual() -> None:
    (session,) = read_log(document(), {}).sessions
    assert (session.utc_offset, session.ended, session.note, session.reserve) == (0, None, "", None)
    assert (session.sets[0].load, session.sets[0].done.reps) == (None, None)


def test_what_is_not_known_is_passed_over() -> None:
    assert read_log(document(weather="rain", totals={"sets": 99}), {}) == read_log(document(), {})


@pytest.mark.parametrize("data", [{"format": 2, "runs": [], "sessions": []}, {"format": 99, "sessions": 3}])
def test_a_newer_file_is_refused(data: dict[str, Any]) -> None:
    with pytest.raises(
        ValueError, match=r"^was written by a newer version of hiptimer \(format \d+, this one knows 1\)$"
    ):
        read_log(json.dumps(data).encode(), {})


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b'{"format": 1, "sessions": [', "no valid JSON|not valid JSON"),
        (b'{"format": 1, "sessions": 3}', "is no history of hiptimer"),
        (b'{"sessions": []}', "is no history of hiptimer"),
        (b'{"format": "1", "sessions": []}', "is no history of hiptimer"),
        (b'{"format": 1, "sessions": []}\xff', "no UTF-8"),
        (b'{"format": 1, "sessions": ["\\ud800"]}', "half a character|missing in it"),
        (b'{"sessions": ' + b"[" * 100_000, "too many brackets|not valid JSON"),
        (b'{"format": 1, "sessions": [' + b"0," * 100_000 + b"0]}", "100,000 can be read"),
        (b'{"format": 1, "sessions": [3]}', "session 1: Expected `object`"),
        (document(started="now"), r"session 1: Expected `int`, got `str` - at `\$.started`"),
        (document(level="hard"), "session 1: Invalid enum value 'hard'"),
        (document(started=-1), "`started` and `ended`"),
        (document(started=10**15), "`started` and `ended`"),
        (document(ended=AFTERNOON - 1), "`started` and `ended`"),
        (document(utc_offset=86_400), "`utc_offset`"),
        (document(played=-1), "`played`"),
        (document(id=""), "`id` is empty"),
        (document(reserve=5), "`reserve` is 5, not 0 to 4"),
        (document(note="n" * 20_001), "more than 20,000 characters"),
        (document(sets=[{"done": {**DONE, "block": number}} for number in range(2001)]), "2,001 sets"),
        (document(sets=[{"done": DONE}, {"done": DONE}]), "the same `block`"),
        (document(sets=[{"done": DONE, "load": 501}]), "set 1: `load` is 501.0, not 0 to 500 kg"),
        (document(sets=[{"done": DONE, "load": -1}]), "set 1: `load`"),
        (document(sets=[{"done": DONE, "started": -1}]), "set 1: `started` is no time"),
        (document(sets=[{"done": DONE, "started": 10**15}]), "set 1: `started` is no time"),
        (document(sets=[{"done": DONE, "lasted": -1}]), "set 1: `lasted` is -1 ms"),
        (document(sets=[{"done": DONE, "reserve": -1}]), "set 1: `reserve`"),
        (with_done(done_ms=40_001), "set 1: `done_ms`"),
        (with_done(done_ms=-1), "set 1: `done_ms`"),
        (with_done(reps=-1), "set 1: a number is less than 0"),
        (with_done(block=10_001), "set 1: a number is less than 0 or more than 10,000"),
        (with_done(name="n" * 20_001), "set 1: a text"),
        (with_done(section="middle"), "Invalid enum value 'middle'"),
    ],
    ids=lambda value: value[:30] if isinstance(value, str) else "",
)
def test_what_is_refused(content: bytes, words: str) -> None:
    with pytest.raises(ValueError, match=words):
        read_log(content, {})


@settings(deadline=None, max_examples=120)
@given(
    data=st.recursive(
        st.none() | st.booleans() | st.integers(-(2**70), 2**70) | st.floats() | st.text(max_size=5),
        lambda inner: (
            st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from([*SESSION, *DONE, "sets", "done"]), inner)
        ),
        max_leaves=20,
    )
)
def test_no_data_is_too_strange(data: object) -> None:
    content = json.dumps({"format": 1, "sessions": data}).encode()
    try:
        read_log(content, {})
    except ValueError as error:
        assert str(error)  # noqa: PT017  (other ways are right too)


def test_other_files_are_not_taken_for_it() -> None:
    assert is_log(document())
    assert is_log(b"\xef\xbb\xbf" + document())
    assert not is_log(b'{"workouts": []}')
    assert not is_log(b"sessions")


def test_every_format_has_a_suffix_of_its_own() -> None:
    assert [one.suffix for one in LOG_EXPORTERS] == [".fit", ".csv", ".json"]
    assert all(one.label for one in LOG_EXPORTERS)
