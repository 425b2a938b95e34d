"""The table of sets: as spreadsheets and Python read it, and back into sessions."""

import csv
import re
from collections.abc import Iterator
from datetime import timedelta, timezone
from io import StringIO
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from hiptimer.core.loads import to_kg
from hiptimer.core.past import PastSession
from hiptimer.core.terms import SECOND, Section, Side, Units
from hiptimer.interchange import hevy
from hiptimer.interchange.hevy_names import match, names
from hiptimer.interchange.hevy_reading import read
from hiptimer.interchange.log_reading import ImportedLog, is_log, read_log
from hiptimer.interchange.naming import plain
from hiptimer.interchange.notes import Notes
from tests.content import catalogue
from tests.interchange.logs import AFTERNOON, past_session, past_sessions, past_set

BERLIN = timezone(timedelta(hours=1))
HEAD = "title,start_time,end_time,exercise_title,set_type,weight_kg,reps,duration_seconds,rpe"
WHEN = '"13 Mar 2026, 15:42","13 Mar 2026, 15:57"'


def written(tmp_path: Path, *sessions: PastSession) -> bytes:
    assert hevy.write(sessions, tmp_path / "log.csv") == (tmp_path / "log.csv",)
    return (tmp_path / "log.csv").read_bytes()


def rows(content: bytes) -> list[dict[str, str]]:
    return list(csv.DictReader(StringIO(content.decode(), newline=""), strict=True))


def taken(*lines: str, head: str = HEAD) -> tuple[tuple[PastSession, ...], tuple[str, ...]]:
    """What is read from a table with these rows, and what is told."""
    notes = Notes()
    return read("\n".join((head, *lines)).encode(), catalogue(), notes, BERLIN), notes.lines


def as_a_spreadsheet_reads(text: str) -> Iterator[list[str]]:
    """Rows by the rules a spreadsheet imports a text by, and nothing that it would have to guess.

    Cells are parted by commas and rows by CR LF; a cell that holds either, or a quotation mark, stands in quotation
    marks from its first to its last letter, with those inside doubled. A text that begins as a formula becomes one.
    """
    cell = re.compile(r'"((?:[^"]|"")*)"(,|\r\n)|([^",\r\n]*)(,|\r\n)')
    row: list[str] = []
    at = 0
    while at < len(text):
        found = cell.match(text, at)
        assert found is not None, text[at : at + 40]
        row.append(found[1].replace('""', '"') if found[1] is not None else found[3])
        assert row[-1][:1] not in {*"=+-@\t\r\n", "＝", "＋", "－", "＠"}, row[-1]  # noqa: RUF001  (meant)
        at = found.end()
        if (found[2] or found[4]) == "\r\n":
            yield row
            row = []
    assert not row


def test_a_set_is_a_row(tmp_path: Path) -> None:
    content = written(
        tmp_path,
        past_session(
            past_set(1, "walk-around", name="Walk around", section=Section.WARM_UP, set=None, sets=None, reps=None),
            past_set(3, "kickstand-deadlift", name="Kickstand deadlift", side=Side.LEFT, load=16.0, reserve=2),
            past_set(5, "kickstand-deadlift", name="Kickstand deadlift", side=Side.RIGHT, load=to_kg(35, Units.LB)),
            past_set(7, "deadlift", done_ms=0, reps=0),
            note="Felt fine",
        ),
    )
    assert content.decode() == (
        "title,start_time,end_time,description,exercise_title,exercise_notes,set_index,set_type,weight_lbs,weight_kg,"
        "reps,duration_seconds,rpe\r\n"
        'Hip extension,"13 Mar 2026, 15:42","13 Mar 2026, 15:57",Felt fine,Walk around,,0,warmup,,,,40,\r\n'
        'Hip extension,"13 Mar 2026, 15:42","13 Mar 2026, 15:57",Felt fine,Kickstand deadlift,left side,0,normal,'
        "35.274,16,8,40,8\r\n"
        'Hip extension,"13 Mar 2026, 15:42","13 Mar 2026, 15:57",Felt fine,Kickstand deadlift,right side,1,normal,'
        "35,15.876,8,40,\r\n"
    )


@settings(deadline=None, max_examples=50)
@given(sessions=st.lists(past_sessions(), max_size=3))
def test_python_and_spreadsheets_read_the_same(tmp_path_factory: pytest.TempPathFactory, sessions: list) -> None:
    content = written(tmp_path_factory.mktemp("log"), *sessions)
    found = rows(content)
    strict = list(as_a_spreadsheet_reads(content.decode()))
    assert [list(row.values()) for row in found] == strict[1:]
    sets = [(session, one) for session in sessions for one in session.sets if not one.done.skipped]
    for (session, one), row in zip(sets, found, strict=True):
        shown = [row[column].removeprefix("'") for column in ("title", "description", "exercise_title")]
        assert shown == [session.title, session.note, one.done.name]
        assert row["reps"] == ("" if one.done.reps is None else str(one.done.reps))
        for column, units in (("weight_kg", Units.KG), ("weight_lbs", Units.LB)):
            assert re.fullmatch(r"(\d+(\.\d+)?)?", row[column])
            assert one.load is None or abs(to_kg(float(row[column]), units) - one.load) < 0.001


@pytest.mark.parametrize(
    "name", ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "'", "'=1", '=HYPERLINK("x")', "plain"]
)
def test_a_formula_is_shown_and_comes_back(tmp_path: Path, name: str) -> None:
    content = written(tmp_path, past_session(past_set(1, "deadlift", name="Deadlift", load=20.0), note=name))
    assert list(as_a_spreadsheet_reads(content.decode()))[1][3] == hevy.harmless(name)
    (session,) = read(content, catalogue(), Notes(), BERLIN)
    assert session.note == name.strip()


def test_what_was_written_is_read_again(tmp_path: Path) -> None:
    session = past_session(
        past_set(0, "walk-around", name="Walk around", section=Section.WARM_UP, set=None, sets=None, reps=None),
        past_set(1, "kickstand-deadlift", name="Kickstand deadlift", side=Side.LEFT, held="kettlebell", load=16.0),
        past_set(2, "kickstand-deadlift", name="Kickstand deadlift", side=Side.RIGHT, held="kettlebell", load=15.5),
        past_set(3, "romanian-deadlift", name="Romanian deadlift with two dumbbells", set=1, sets=2,
                 held="two dumbbells", load=to_kg(55, Units.LB), reserve=4),
        past_set(4, "romanian-deadlift", name="Romanian deadlift without weight", set=1, reserve=0),
        note="Two\nlines, with a comma",
    )  # fmt: skip
    (found,) = read(written(tmp_path, session), catalogue(), Notes(), BERLIN)
    assert (found.started, found.ended, found.utc_offset) == (AFTERNOON, AFTERNOON + 900_000, 3600)
    assert (found.title, found.note) == (session.title, session.note)
    assert [(one.done.exercise, one.done.name, one.done.held, one.done.side, one.load, one.reserve, one.done.reps)
            for one in found.sets] == [
        (one.done.exercise, one.done.name, one.done.held, one.done.side, one.load, one.reserve, one.done.reps)
        for one in session.sets
    ]  # fmt: skip
    assert [one.done.section for one in found.sets] == [one.done.section for one in session.sets]
    assert found.totals.heaviest == to_kg(55, Units.LB)


def test_theirs_is_read_for_its_loads() -> None:
    (first, second), told = taken(
        f"Legs,{WHEN},Romanian Deadlift (Barbell),warmup,20,10,,",
        f"Legs,{WHEN},Romanian Deadlift (Barbell),normal,42.5,8,,7.5",
        f"Legs,{WHEN},Romanian Deadlift (Barbell),normal,45,6,,10",
        f"Legs,{WHEN},Leg Press (Machine),normal,120,10,,",
        f"Legs,{WHEN},Leg Press (Machine),normal,120,10,,",
        f"Legs,{WHEN},Single Leg Glute Bridge,normal,,12,,",
        'Legs,"20 Mar 2026, 07:05","20 Mar 2026, 06:05",Deadlift (Kettlebell),normal,"24,0",8,30,',
        'Legs,"20 Mar 2026, 07:05",,Back Squat,normal,60,5,,',
    )
    assert (first.started, first.played, first.title, first.whole) == (AFTERNOON, 900_000, "Legs", True)
    assert [
        (one.done.exercise, one.done.section, one.done.set, one.done.sets, one.done.held, one.done.reps, one.load)
        for one in first.sets
    ] == [
        ("romanian-deadlift", Section.WARM_UP, None, None, "barbell", 10, 20),
        ("romanian-deadlift", Section.MAIN, 1, 2, "barbell", 8, 42.5),
        ("romanian-deadlift", Section.MAIN, 2, 2, "barbell", 6, 45),
        ("single-leg-glute-bridge", Section.MAIN, 1, 1, "", 12, None),
    ]
    assert [one.reserve for one in first.sets] == [None, 2, 0, None]
    assert (second.ended, second.played) == (None, 30 * SECOND)
    assert [(one.done.exercise, one.done.held, one.load) for one in second.sets] == [("deadlift", "kettlebell", 24)]
    assert told == (
        "How long sets took is not told; 3 seconds are taken for a repetition.",
        "Leg Press (Machine) is none of the exercises here; 2 sets are left out.",
        "Back Squat is none of the exercises here; 1 set is left out.",
    )


def test_pounds_are_read() -> None:
    head = HEAD.replace("weight_kg", "weight_lbs")
    ((session,), _) = taken(f"Legs,{WHEN},Deadlift,normal,35,8,,", head=head)
    assert session.sets[0].load == to_kg(35, Units.LB)


def test_what_is_wrong_in_a_row_is_told() -> None:
    ((session,), told) = taken(
        f"Legs,{WHEN},Deadlift,normal,-5,8,30,",
        f"Legs,{WHEN},Deadlift,normal,=1+1,8,30,",
        f"Legs,{WHEN},Deadlift,normal,9999,8,30,",
        f"Legs,{WHEN},Deadlift,normal,16,,,",
        f"Legs,{WHEN},Deadlift,normal,16,-3,,",
        f"Legs,{WHEN},Deadlift,normal,16,8,30,11",
        "Legs,yesterday,,Deadlift,normal,16,8,30,",
        'Legs,"31 Feb 2026, 15:42",,Deadlift,normal,16,8,30,',
        "",
    )
    assert [one.load for one in session.sets] == [None, None, None, 16]
    assert session.sets[-1].reserve is None
    assert len(told) == 6
    assert any("'-5' is no load" in line and "the set is taken without it" in line for line in told)
    assert "Deadlift: a set that tells neither repetitions nor seconds is left out." in told
    assert "'yesterday' is no time like 13 Mar 2026, 15:22; what was done then is left out." in told


def test_semicolons_and_numbers_with_commas_are_read() -> None:
    content = f"\ufeff{HEAD.replace(',', ';')}\r\nLegs;2026-03-13 15:42:00;;RDL;normal;42,5;8;;\r\n".encode()
    (session,) = read(content, catalogue(), Notes(), BERLIN)
    assert (session.started, session.sets[0].done.exercise, session.sets[0].load) == (
        AFTERNOON,
        "romanian-deadlift",
        42.5,
    )


def test_the_same_table_gives_the_same_sessions() -> None:
    line = f"Legs,{WHEN},Deadlift,normal,16,8,30,"
    assert taken(line) == taken(line)
    assert taken(line)[0][0].id != taken(line.replace("Legs", "Back"))[0][0].id


@pytest.mark.parametrize(
    ("title", "exercise", "held"),
    [
        ("Romanian Deadlift (Dumbbell)", "romanian-deadlift", "two dumbbells"),
        ("Deadlift (Dumbbell)", "deadlift", "dumbbell"),
        ("deadlifts", "deadlift", "kettlebell"),
        ("Deadlift (Bodyweight)", "deadlift", ""),
        ("RDL (Kettlebell)", "romanian-deadlift", "kettlebell"),
        ("Kickstand-Deadlift with a rucksack", "kickstand-deadlift", "rucksack"),
        ("Cook Hip Lift", "single-leg-glute-bridge", ""),
        ("Glute Bridge", "two-leg-bridge", ""),
        ("Kickstand Deadlift (Barbell)", None, None),
        ("Deadlift (Smith Machine)", None, None),
        ("Deadlift ()", None, None),
        ("Hip Thrust", None, None),
        ("", None, None),
    ],
)
def test_names_of_exercises(title: str, exercise: str | None, held: str | None) -> None:
    found = match(title, names(catalogue()))
    assert (found.exercise, found.held) == (exercise, held) if exercise else found is None


def test_names_are_the_same_but_for_signs() -> None:
    assert plain("Push-Ups") == plain("push up") == plain("PUSH_UP")
    assert plain("Press") != plain("Row")


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "of no format that sessions can be read from"),
        (b"a,b,c\n1,2,3\n", "of no format"),
        (b"start_time,exercise_title,reps\n", "needs the columns"),
        (f"{HEAD}\n\xff".encode("latin-1"), "no UTF-8 text"),
        (f'{HEAD}\n"{"a" * 200_000}"'.encode(), "no table that can be read, line 2"),
        (f"{HEAD}\n".encode() + b"x,,,,,,,,\n" * 100_001, "more than 100,000 rows"),
        (b"0" * 128_000_001, "too large"),
    ],
    ids=lambda value: value[:20] if isinstance(value, str) else None,
)
def test_what_is_no_table_is_refused(content: bytes, words: str) -> None:
    with pytest.raises(ValueError, match=words):
        read_log(content, catalogue())


def test_a_table_is_known_by_its_head() -> None:
    content = f"{HEAD}\n".encode()
    assert is_log(content)
    assert read_log(content, catalogue()) == ImportedLog(())
    assert not is_log(b'{"format": 1, "exercise": []}')
    assert not is_log(b"title,date\n")


cells = st.sampled_from(
    ["Deadlift", "RDL (Barbell)", "13 Mar 2026, 15:42", "1 Jan 1, 1:1", "1e5", "nan", "٣", "8", "-1", "''", '"', "\0"]
)


@settings(deadline=None, max_examples=120)
@given(lines=st.lists(st.lists(cells | st.text(max_size=12), min_size=3, max_size=10).map(",".join), max_size=6))
@example(lines=['Legs,"31 Dec 9999, 23:59","1 Jan 0001, 00:00",Deadlift,,1,1,,'])
@example(lines=['Legs,"31 Dec 9998, 23:59","1 Jan 1971, 00:00",Deadlift,,1,1,,'])
def test_no_table_is_too_strange(lines: list[str]) -> None:
    content = "\n".join((HEAD, *lines)).encode("utf-8", "replace")
    try:
        found = read_log(content, catalogue())
    except ValueError as error:
        assert re.match(r"is no table that can be read, line \d+: ", str(error))  # noqa: PT017  (other ways are right too)
    else:
        for session in found.sessions:
            assert session.started >= 0
            assert all(one.load is None or 0 <= one.load <= 500 for one in session.sets)
            assert all(0 < one.done.done_ms == one.done.planned_ms for one in session.sets)
