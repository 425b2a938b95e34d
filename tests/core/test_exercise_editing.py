"""Changes of an exercise: whatever is done to it can be undone, and what is wrong is told where it is."""

from typing import Any

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule, run_state_machine_as_test

from hiptimer.core.exercise import Exercise
from hiptimer.core.exercise_editing import (
    Rows,
    add_row,
    checked,
    copy_of,
    fresh,
    move_row,
    remove_row,
    value_at,
    with_value,
)
from hiptimer.core.exercise_sample import SAMPLE, sample_workout
from hiptimer.core.plan import Preferences, make_plan
from hiptimer.core.versions import Versions, back, changed, forth
from tests.content import catalogue

PLACES: list[tuple[Any, ...]] = [
    ("name",),
    ("spoken",),
    ("aliases",),
    ("sides",),
    ("equipment",),
    ("mat",),
    ("loaded",),
    ("fetch",),
    ("setup",),
    ("switch",),
    ("line",),
    ("other_line",),
]

VALUES = st.one_of(
    st.none(),
    st.booleans(),
    st.text(max_size=12),
    st.sampled_from(["each", "both", "lower", "hold", "{side}", "{yours}", "kettlebell", "E", "bottom"]),
    st.integers(-2, 20),
    st.lists(st.text(max_size=6), max_size=3).map(tuple),
)

ROWS = st.sampled_from(["phase", "cue", "correction"])


@pytest.mark.parametrize("identity", sorted(catalogue()))
def test_every_shipped_one_is_right_and_so_is_its_copy(identity: str) -> None:
    entry = catalogue()[identity]
    assert checked(entry) == (entry, ())
    copied = copy_of(entry, "Another")
    right, complaints = checked(copied)
    assert not complaints
    assert right is not None
    assert (right.name, right.in_speech, right.id) == ("Another", "Another", "")
    assert make_plan(sample_workout(right), {SAMPLE: right}, Preferences()).phases


def test_a_new_one_is_right_from_the_start() -> None:
    right, complaints = checked(fresh("Squat"))
    assert not complaints
    assert right is not None
    assert [move.kind for move in right.phase] == ["lower", "bottom", "lift", "top"]


def test_a_phase_keeps_its_cues_when_it_is_called_something_else() -> None:
    entry = catalogue()["romanian-deadlift"]
    place = ("phase", 0, "id")
    renamed = with_value(entry, place, "down")
    assert not checked(renamed)[1]
    assert {cue.about for cue in renamed.cue} == {"down", "drive", "tall"}
    assert renamed.variant[1].change[0].phase == "down"
    assert with_value(renamed, place, "lower") == entry


@pytest.mark.parametrize(
    ("place", "value", "where", "words"),
    [
        (("name",), None, ("name",), "must not be empty"),
        (("phase", 0, "seconds"), "soon", ("phase", 0, "seconds"), "must be a number, not text"),
        (("phase", 0, "seconds"), 99, ("phase", 0, "seconds"), "must be 0 to 15, not 99"),
        (("phase", 1, "id"), "lower", ("phase", 1, "id"), "is the id of an earlier phase"),
        (("phase", 0, "pose"), "nowhere", ("phase", 0, "pose"), "nowhere"),
        (("cue", 0, "about"), "flight", ("cue", 0, "about"), "there is no phase 'flight'"),
        (("cue", 0, "say"), None, ("cue", 0, "say"), "must not be empty"),
        (("switch",), "Other side.", ("switch",), "is for a second side"),
        (("equipment",), ("kettlebell", "kettlebell"), ("equipment",), "stands there twice"),
        (("setup",), "Take {your}", ("setup",), "is no placeholder"),
    ],
)
def test_what_is_wrong_is_told_where_it_is(
    place: tuple[Any, ...], value: object, where: tuple[Any, ...], words: str
) -> None:
    right, complaints = checked(with_value(catalogue()["deadlift"], place, value))
    assert right is None
    assert any(one.path[: len(where)] == where and words in one.message for one in complaints)


@pytest.mark.parametrize("rows", ["phase", "cue", "correction"])
def test_rows_come_move_and_go(rows: Rows) -> None:
    entry = catalogue()["deadlift"]
    count = len(value_at(entry, (rows,)))
    longer = add_row(entry, rows)
    assert len(value_at(longer, (rows,))) == count + 1
    assert remove_row(longer, rows, count) == entry
    assert move_row(move_row(entry, rows, 0, 2), rows, 2, 0) == entry
    assert move_row(entry, rows, 0, count) == entry


def test_two_new_phases_have_ids_of_their_own() -> None:
    entry = add_row(add_row(fresh("Squat"), "phase"), "phase")
    assert not checked(entry)[1]


@given(st.sampled_from(sorted(catalogue())), st.sampled_from(PLACES), VALUES)
@settings(max_examples=150)
def test_whatever_is_written_somewhere_is_right_or_complained_about(
    identity: str, place: tuple[Any, ...], value: object
) -> None:
    right, complaints = checked(with_value(catalogue()[identity], place, value))
    assert (right is None) == bool(complaints)
    if right is not None:
        assert make_plan(sample_workout(right), {SAMPLE: right}, Preferences()).phases


class Writing(RuleBasedStateMachine):
    """Somebody writes at an exercise, undoes and redoes."""

    def __init__(self) -> None:
        super().__init__()
        self.first = catalogue()["kickstand-deadlift"]
        self.versions: Versions[Exercise] = Versions(self.first)

    def take(self, exercise: Exercise) -> None:
        """Change it."""
        self.versions = changed(self.versions, exercise)

    @rule(place=st.sampled_from(PLACES), value=VALUES)
    def write(self, place: tuple[Any, ...], value: object) -> None:
        """Write in a field."""
        self.take(with_value(self.versions.now, place, value))

    @rule(rows=ROWS)
    def add(self, rows: Rows) -> None:
        """Add a row."""
        self.take(add_row(self.versions.now, rows))

    @rule(rows=ROWS, index=st.integers(0, 20))
    def remove(self, rows: Rows, index: int) -> None:
        """Take a row away."""
        if index < len(value_at(self.versions.now, (rows,))):
            self.take(remove_row(self.versions.now, rows, index))

    @rule(rows=ROWS, index=st.integers(0, 20), key=st.sampled_from(["say"]), value=VALUES)
    def write_in_row(self, rows: Rows, index: int, key: str, value: object) -> None:
        """Write in a row."""
        if index < len(value_at(self.versions.now, (rows,))):
            self.take(with_value(self.versions.now, (rows, index, key), value))

    @rule()
    def undo(self) -> None:
        """Undo."""
        self.versions = back(self.versions)

    @rule()
    def redo(self) -> None:
        """Do again."""
        self.versions = forth(self.versions)

    @invariant()
    def undoing_everything_gives_the_first_one_back(self) -> None:
        """And redoing it all, the last one."""
        gone = self.versions
        while gone.earlier:
            gone = back(gone)
        assert gone.now == self.first
        while gone.later:
            gone = forth(gone)
        assert not self.versions.later or gone.now == self.versions.later[0]

    @invariant()
    def it_is_right_or_complained_about(self) -> None:
        """Never both, never neither."""
        right, complaints = checked(self.versions.now)
        assert (right is None) == bool(complaints)


def test_a_long_time_of_writing() -> None:
    run_state_machine_as_test(Writing, settings=settings(max_examples=12, stateful_step_count=40, deadline=None))


def test_what_is_taken_back_to_its_default_stands_in_no_file() -> None:
    entry = with_value(with_value(catalogue()["deadlift"], ("fetch",), None), ("equipment",), ())
    assert "fetch" not in msgspec.to_builtins(entry)
    assert "equipment" not in msgspec.to_builtins(entry)
