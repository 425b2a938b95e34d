"""Changes of a document: each is a new one, what cannot be done is refused, and undoing all gives the first back."""

import time

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule, run_state_machine_as_test

from hiptimer.core import editing
from hiptimer.core.checks.workout import check_workout
from hiptimer.core.editing import SECTION_KEYS, SECTION_OF, Edits, SectionKey, Spot
from hiptimer.core.plan import Preferences, make_plan
from hiptimer.core.terms import Length, Level, Section
from hiptimer.core.workout import Item, Workout
from tests.content import built_in, catalogue
from tests.core.strategies import counted, free, reps, seconds, stepping, tempos, timed, varied

FIRST = Workout(format=1, title="T", exercise=(editing.free_item("Squat"), Item(name="Plank", seconds=40)))

ITEMS = counted | free | stepping | timed

FIELDS = {
    "reps": st.none() | reps,
    "seconds": st.none() | varied(seconds),
    "tempo": st.none() | varied(tempos) | st.sampled_from(["3120", "3 1 X 0", "0000", "nonsense"]),
    "sets": st.none() | varied(st.integers(0, 7)),
    "rest": st.none() | varied(seconds),
    "side_change": st.none() | varied(seconds),
    "sides": st.sampled_from([None, "each", "both"]),
    "pace": st.sampled_from([None, "timed", "own"]),
    "load": st.none() | varied(st.integers(0, 600)),
    "steps": st.none() | st.integers(1, 6),
    "variants": st.sampled_from([None, (), ("three-counts",), ("no such",)]),
    "equipment": st.sampled_from([None, "kettlebell", "no weight"]),
    "name": st.sampled_from([None, "Row", "", "x" * 81]),
    "use": st.sampled_from([None, "deadlift", "no-such"]),
}

WHOLE = {
    "title": st.sampled_from(["Other", "", "\u202e"]),
    "order": st.sampled_from(["straight", "rounds", "sideways"]),
    "sets": varied(st.integers(0, 7)),
    "lead_in": varied(seconds),
    "change_over": varied(seconds),
    "side_change": varied(seconds),
}


class Editor(RuleBasedStateMachine):
    """A person at the editor: every kind of change, sensible or not, with undo and redo."""

    def __init__(self) -> None:
        super().__init__()
        self.edits = Edits(FIRST)
        self.way = 0

    def attempt(self, workout: Workout) -> None:
        before = self.edits
        self.edits, complaints = editing.take(before, workout, catalogue())
        assert bool(complaints) == (self.edits.workout != workout)
        if complaints:
            assert self.edits is before
        elif workout != before.workout:
            assert self.edits.later == ()
            assert editing.undo(self.edits).workout == before.workout

    def spots(self) -> list[Spot]:
        here = self.edits.workout
        return [Spot(key, index) for key in SECTION_KEYS for index in range(len(editing.items(here, key)))]

    @rule(section=st.sampled_from(SECTION_KEYS), index=st.integers(0, 5), item=ITEMS)
    def insert(self, section: SectionKey, index: int, item: Item) -> None:
        self.attempt(editing.insert(self.edits.workout, Spot(section, index), item))

    @rule(entry=st.sampled_from(sorted(catalogue())), section=st.sampled_from(SECTION_KEYS))
    def add_from_the_catalogue(self, entry: str, section: SectionKey) -> None:
        before = self.edits
        self.attempt(editing.insert(before.workout, Spot(section, 99), editing.item_for(catalogue()[entry])))
        assert self.edits is not before

    @rule(data=st.data())
    def remove(self, data: st.DataObject) -> None:
        self.attempt(editing.remove(self.edits.workout, data.draw(st.sampled_from(self.spots()))))

    @rule(data=st.data())
    def duplicate(self, data: st.DataObject) -> None:
        self.attempt(editing.duplicate(self.edits.workout, data.draw(st.sampled_from(self.spots()))))

    @rule(data=st.data(), section=st.sampled_from(SECTION_KEYS), index=st.integers(0, 5))
    def move(self, data: st.DataObject, section: SectionKey, index: int) -> None:
        spot = data.draw(st.sampled_from(self.spots()))
        self.attempt(editing.move(self.edits.workout, spot, Spot(section, index)))

    @rule(data=st.data(), item=ITEMS)
    def put(self, data: st.DataObject, item: Item) -> None:
        self.attempt(editing.put(self.edits.workout, data.draw(st.sampled_from(self.spots())), item))

    @rule(data=st.data(), field=st.sampled_from(sorted(FIELDS)))
    def change_item(self, data: st.DataObject, field: str) -> None:
        spot, value = data.draw(st.sampled_from(self.spots())), data.draw(FIELDS[field])
        self.attempt(editing.change_item(self.edits.workout, spot, **{field: value}))

    @rule(data=st.data(), field=st.sampled_from(sorted(WHOLE)))
    def change(self, data: st.DataObject, field: str) -> None:
        self.attempt(editing.change(self.edits.workout, **{field: data.draw(WHOLE[field])}))

    @precondition(lambda self: self.edits.earlier)
    @rule()
    def undo_and_redo(self) -> None:
        before = self.edits
        self.edits = editing.redo(editing.undo(before))
        assert self.edits == before

    @precondition(lambda self: self.edits.earlier)
    @rule(steps=st.integers(1, 4))
    def undo(self, steps: int) -> None:
        for _ in range(steps):
            self.edits = editing.undo(self.edits)

    @precondition(lambda self: self.edits.later)
    @rule()
    def redo(self) -> None:
        wanted = self.edits.later[-1]
        self.edits = editing.redo(self.edits)
        assert self.edits.workout == wanted

    @invariant()
    def it_can_be_done(self) -> None:
        """At another level and length each time; a file would hold the same document."""
        ways = [(level, length) for level in Level for length in Length]
        self.way = (self.way + 1) % len(ways)
        assert make_plan(self.edits.workout, catalogue(), Preferences(*ways[self.way])).blocks
        assert check_workout(editing.to_data(self.edits.workout), catalogue()) == (self.edits.workout, ())

    def teardown(self) -> None:
        while self.edits.earlier:
            self.edits = editing.undo(self.edits)
        assert self.edits.workout == FIRST
        while self.edits.later:
            self.edits = editing.redo(self.edits)


def test_a_thousand_random_edits() -> None:
    """Twenty-five sessions of forty."""
    run_state_machine_as_test(Editor, settings=settings(max_examples=25, stateful_step_count=40, deadline=None))


@pytest.mark.parametrize("identity", sorted(catalogue()))
def test_any_exercise_of_the_catalogue_can_be_added_as_it_is(identity: str) -> None:
    workout = Workout(format=1, title="T", exercise=(editing.item_for(catalogue()[identity]),))
    found, complaints = check_workout(editing.to_data(workout), catalogue())
    assert (found, complaints) == (workout, ())
    for level in Level:
        plan = make_plan(workout, catalogue(), Preferences(level))
        assert any(block.gap is None for block in plan.blocks)


def test_a_field_taken_back_is_what_it_is_when_left_out() -> None:
    spot = Spot("exercise", 0)
    changed = editing.change_item(built_in(), spot, rest=None, tempo=None, variants=None)
    assert editing.item_at(changed, spot) == Item(use=built_in().exercise[0].use, reps=built_in().exercise[0].reps)


def test_moving_within_and_between_sections() -> None:
    a, b, c = (editing.free_item(name) for name in "ABC")
    workout = Workout(format=1, title="T", exercise=(a, b, c))
    assert editing.move(workout, Spot("exercise", 0), Spot("exercise", 2)).exercise == (b, c, a)
    assert editing.move(workout, Spot("exercise", 2), Spot("exercise", 0)).exercise == (c, a, b)
    moved = editing.move(workout, Spot("exercise", 1), Spot("warm_up", 0))
    assert (moved.warm_up, moved.exercise) == ((b,), (a, c))
    assert editing.duplicate(workout, Spot("exercise", 1)).exercise == (a, b, b, c)


def test_what_stays_the_same_is_no_change() -> None:
    edits = Edits(FIRST)
    assert editing.take(edits, editing.change(FIRST), catalogue()) == (edits, ())
    assert editing.undo(edits) is edits
    assert editing.redo(edits) is edits


def test_every_part_of_a_session_has_a_section() -> None:
    assert tuple(SECTION_OF[part] for part in Section) == SECTION_KEYS


def test_a_change_of_two_hundred_exercises_is_taken_at_once() -> None:
    """Generous, as machines differ; the benchmark has the real bar."""
    items = tuple(editing.item_for(catalogue()["deadlift"]) for _ in range(200))
    edits = Edits(Workout(format=1, title="T", exercise=items))
    begun = time.perf_counter()
    editing.take(edits, editing.change_item(edits.workout, Spot("exercise", 7), rest=90), catalogue())
    assert time.perf_counter() - begun < 0.5


def test_what_a_document_uses_or_used_stays_known_when_it_is_gone() -> None:
    first, second, third, *_ = catalogue()
    made = [Workout(format=1, title="W", exercise=(Item(use=use, reps=5),)) for use in (first, second, third)]
    edits = Edits(made[1], earlier=(made[0],), later=(made[2],))
    assert editing.used_in(edits.workout) == {second}
    others = {name: entry for name, entry in catalogue().items() if name not in {first, second, third}}
    changed = others | {third: catalogue()[first]}
    now = editing.with_gone(edits, catalogue(), changed)
    assert now == changed | {name: catalogue()[name] for name in (first, second)}
    assert editing.with_gone(Edits(made[0]), catalogue(), others).keys() == {*others, first}
