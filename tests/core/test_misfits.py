"""What finds no room is told of, with the room there is and what stands there instead."""

from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hiptimer.core.coach.script import lines, script
from hiptimer.core.coach.slots import Manner, Slot, Utterance
from hiptimer.core.misfits import Misfit, misfits
from hiptimer.core.place import place
from hiptimer.core.plan import Preferences, make_plan
from hiptimer.core.terms import CueKind, Length, Level, Ms, Talk, Tone
from hiptimer.core.workout import Item, Workout
from tests.content import built_in, catalogue, plan_of, spoken_lengths

PLAN = make_plan(
    Workout(format=1, title="T", exercise=(Item(name="Plank", seconds=40),), lead_in=20), {}, Preferences()
)
"""A lead-in of twenty seconds and a set of forty."""


def found(*slots: Slot, **lengths: Ms) -> list[Misfit]:
    timeline = place(PLAN, slots, lengths, Manner(talk=Talk.FULL))
    return list(misfits(slots, timeline, lengths))


def one(at: Ms, text: str, kind: CueKind = CueKind.NAME, **more: object) -> Slot:
    return Slot(0, ((Utterance(at, text, kind, **more),),))  # type: ignore[arg-type]


def test_what_is_said_is_no_misfit() -> None:
    assert found(one(1000, "a"), one(5000, "b"), a=900, b=900) == []


def test_what_ends_too_late_has_the_room_to_the_end_of_its_block() -> None:
    (misfit,) = found(one(18_000, "long"), long=2500)
    assert misfit == Misfit(block=0, text="long", length=2500, room=2000, instead=None)


def test_what_stands_between_two_others_has_the_room_between_them() -> None:
    command = CueKind.COMMAND
    (misfit,) = found(one(0, "a", command), one(5000, "b", command), one(1200, "long"), a=1000, b=500, long=4000)
    assert (misfit.text, misfit.instead) == ("long", None)
    assert misfit.room == 5000 - 50 - 1200


def test_a_shorter_wording_is_named() -> None:
    wordings = tuple((Utterance(0, text, CueKind.FORM, room=1200),) for text in ("Bar to the shins", "Bar close"))
    (shorter,) = found(Slot(0, wordings), **{"Bar to the shins": 1900, "Bar close": 900})
    assert (shorter.room, shorter.instead and shorter.instead.text) == (1200, "Bar close")


def test_a_tone_stands_in_where_a_set_has_too_many_words() -> None:
    items = (Item(use="deadlift", reps=8, tempo="3-1-2-1"),)
    plan = make_plan(Workout(format=1, title="T", exercise=items), catalogue(), Preferences())
    slots = script(plan, Manner(talk=Talk.SPARSE))
    lengths = dict.fromkeys(lines(plan, slots), 700)
    told = list(misfits(slots, place(plan, slots, lengths, Manner(talk=Talk.SPARSE)), lengths))
    assert told
    assert {one.instead.tone for one in told if one.instead} <= {Tone.TICK, Tone.DOWN, Tone.UP}


def test_the_same_words_at_another_place_are_no_misfit() -> None:
    places = tuple((Utterance(at, "Long knees", CueKind.FORM),) for at in (19_000, 15_000))
    assert found(Slot(0, places), **{"Long knees": 1500}) == []


def test_what_cannot_be_said_at_all_and_encouragement_are_none() -> None:
    assert found(one(1000, "unheard"), one(19_900, "go on", CueKind.ENCOURAGEMENT), **{"go on": 900}) == []


@pytest.mark.parametrize(("level", "length"), list(product(Level, Length)))
def test_everything_in_the_built_in_workout_fits(level: Level, length: Length) -> None:
    plan = plan_of(built_in(), Preferences(level, length))
    slots = script(plan, Manner())
    lengths = spoken_lengths(lines(plan, slots))
    assert list(misfits(slots, place(plan, slots, lengths, Manner()), lengths)) == []


@given(st.integers(1, 60), st.sampled_from(["1-0-1-0", "1-0-1-1", "3-1-2-1"]), st.integers(1, 4))
def test_nothing_is_dropped_in_silence(factor: int, tempo: str, rest: int) -> None:
    """However slowly it is said: each line is heard, told of, or mere encouragement."""
    items = (Item(use="deadlift", reps=6, tempo=tempo, rest=rest * 4, sets=2),)
    plan = make_plan(Workout(format=1, title="T", exercise=items), catalogue(), Preferences())
    slots = script(plan, Manner())
    lengths = {text: 10 + factor * 5 * len(text) for text in lines(plan, slots)}
    timeline = place(plan, slots, lengths, Manner())
    said = {cue.text for cue in timeline.track.cues if cue.tone is None}
    told = {misfit.text for misfit in misfits(slots, timeline, lengths)}
    wanted = {slot.options[0][0] for slot in slots}
    cheers = {one.text for one in wanted if one.kind is CueKind.ENCOURAGEMENT}
    assert {one.text for one in wanted if one.text} <= said | told | cheers
    assert all(misfit.room >= 0 for misfit in misfits(slots, timeline, lengths))
