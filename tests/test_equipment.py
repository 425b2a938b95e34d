"""Whatever somebody owns: the built-in workout compiles, everything said fits, nothing they do not have is named."""

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from itertools import pairwise, product
from pathlib import Path

import pytest

from hiptimer.core.coach.gaps import SET_DOWN
from hiptimer.core.coach.script import script
from hiptimer.core.coach.slots import Manner, Slot, texts
from hiptimer.core.exercise import Exercise
from hiptimer.core.fetch import to_fetch
from hiptimer.core.place import place
from hiptimer.core.plan import Plan, Preferences, make_plan
from hiptimer.core.terms import CueKind, Implement, Length, Level, Ms, Talk
from hiptimer.core.timeline import Timeline
from hiptimer.core.ways.adapt import adapt
from hiptimer.core.ways.implements import is_owned
from hiptimer.core.ways.values import Dumbbells, Owned, Ways
from hiptimer.pcm import length_ms
from hiptimer.voice.clips import Voice, prepare
from tests.content import built_in, catalogue

SETS = [Owned(*there) for there in product((True, False), Dumbbells, *[(True, False)] * 3)]
"""Every set of equipment."""

MANNER = Manner(talk=Talk.FULL)
"""Says most."""

NAMED = {
    r"bars?|barbells?": {Implement.BARBELL},
    r"bells?|kettlebells?": {Implement.KETTLEBELL},
    r"dumbbell": {Implement.DUMBBELL},
    r"dumbbells|weights": {Implement.TWO_DUMBBELLS},
    r"rucksacks?|bags?": {Implement.RUCKSACK},
    r"weight|load|kg": set(Implement),
}
"""Words for things, and what has to be held where they are said."""

NOT_THERE = re.compile(r"\b(no|without) weight\b", re.IGNORECASE)

Key = tuple[tuple[str, ...], Level, Length]


@cache
def plans() -> Mapping[Key, Plan]:
    """Every plan there can be: what is held in every block, level and length tell them apart."""
    found: dict[Key, Plan] = {}
    for owned, level, length in product(SETS, Level, Length):
        plan = make_plan(built_in(), catalogue(), Preferences(level, length, ways=Ways(owned)))
        found.setdefault((tuple(block.held for block in plan.blocks), level, length), plan)
    return found


@pytest.fixture(scope="module")
def lengths(speech_folder: Path) -> Mapping[str, Ms]:
    """Real lengths of everything that is said to anybody."""
    said = dict.fromkeys(text for plan in plans().values() for text in texts(script(plan, MANNER)))
    speech = prepare(list(said), Voice("natural"), speech_folder)
    if speech.engine != "natural":
        pytest.skip("; ".join(speech.problems))
    return {text: length_ms(clip) for text, clip in speech.clips.items()}


def test_there_are_as_many_sets_as_there_can_be() -> None:
    assert len(set(SETS)) == 2**5 + 2**4, "two to the fifth, and one dumbbell instead of two"
    assert len(plans()) > len(SETS)


@pytest.mark.parametrize("level", Level)
def test_every_clip_fits_its_slot(level: Level, lengths: Mapping[str, Ms]) -> None:
    """Nothing overlaps, and no name, command or safety line is lost, whatever is owned."""
    for (_, at, _), plan in plans().items():
        if at is level:
            slots = script(plan, MANNER)
            timeline = place(plan, slots, lengths, MANNER)
            cues = timeline.track.cues
            assert all(one.end <= other.at for one, other in pairwise(cues))
            assert not list(_lost(slots, timeline))


def _lost(slots: Sequence[Slot], timeline: Timeline) -> Iterator[str]:
    for slot in slots:
        wanted = slot.options[0][0]
        if wanted.text and wanted.kind in {CueKind.NAME, CueKind.COMMAND, CueKind.SAFETY}:
            early = wanted.at - wanted.lead - wanted.early
            heard = timeline.track.between(max(0, early), wanted.at + wanted.slack + 1)
            if not any(cue.text == wanted.text and cue.tone is None for cue in heard):
                yield f"{wanted.at}: {wanted.text}"


def wrongly_named(text: str, held: str) -> list[str]:
    """Words for things that are not held."""
    plain = NOT_THERE.sub("", text)
    return [
        word for words, needs in NAMED.items() if held not in needs for word in re.findall(rf"\b(?:{words})\b", plain)
    ]


@pytest.mark.parametrize(("text", "held", "wrong"), [
    ("Slide the bar down", "barbell", []),
    ("Slide the bar down", "kettlebell", ["bar"]),
    ("No weight this time", "", []),
    ("Set the weight down", "", ["weight"]),
    ("You need your dumbbells", "dumbbell", ["dumbbells"]),
])  # fmt: skip
def test_wrong_words_are_found(text: str, held: str, wrong: list[str]) -> None:
    assert wrongly_named(text, held) == wrong


def test_nothing_is_said_of_what_is_not_held() -> None:
    for plan in plans().values():
        for slot in script(plan, MANNER):
            block, before = plan.blocks[slot.block], plan.blocks[slot.block - 1]
            for text in texts([slot]):
                held = before.held if text == SET_DOWN else block.held
                assert not wrongly_named(text, held), text


def test_nothing_is_shown_of_what_is_not_held() -> None:
    for plan in plans().values():
        for block in plan.blocks:
            for text in (*readable(block.exercise), block.load):
                assert not wrongly_named(text, block.held), text


def readable(exercise: Exercise) -> Iterator[str]:
    """Everything that tells how the exercise is done today."""
    lines = (exercise.name, exercise.in_speech, exercise.fetch, exercise.setup, exercise.switch, exercise.line)
    yield from (line for line in (*lines, exercise.start) if line)
    yield from (text for cue in exercise.cue for text in (cue.say, cue.short) if text)
    yield from (text for one in exercise.correction for text in (one.mistake, one.say))
    yield from exercise.safety


@pytest.mark.parametrize("owned", SETS, ids=str)
def test_only_what_is_owned_is_held_and_fetched(owned: Owned) -> None:
    plan = make_plan(built_in(), catalogue(), Preferences(Level.STANDARD, Length.FULL, ways=Ways(owned)))
    assert all(is_owned(block.held, owned) for block in plan.blocks)
    things = to_fetch(plan, owned)
    assert ("a mat" in things) == owned.mat
    assert ("a barbell" in things) <= owned.barbell
    assert ("a kettlebell" in things) <= owned.kettlebell
    assert ("a rucksack" in things) <= owned.rucksack
    assert ("a dumbbell" in things) <= (owned.dumbbells is not Dumbbells.NONE)
    assert ("two dumbbells" in things) <= (owned.dumbbells is Dumbbells.TWO)


def test_every_weight_that_is_shipped_can_be_left_out() -> None:
    """An exercise none of whose implements is there says what to do without, in words of its own."""
    nothing = Owned(barbell=False, dumbbells=Dumbbells.NONE, kettlebell=False, rucksack=False)
    for item in (*built_in().warm_up, *built_in().exercise):
        entry = catalogue()[item.use or ""]
        if entry.equipment:
            done = adapt(entry, item, Ways(nothing), Level.STANDARD, Length.FULL).exercise
            own = [one for one in entry.holding if one.implement == "no weight"]
            assert own, entry.id
            assert "without weight" in done.name
            assert bool(done.setup) == bool(entry.setup)
            assert (done.start, done.line) != (entry.start, entry.line)
