"""Every form cue, at the length the natural voice gives it, fits a place of its own: at every level, in every way."""

from collections.abc import Iterator, Mapping
from itertools import combinations, product
from pathlib import Path

import msgspec
import pytest

from hiptimer.core.coach.script import script
from hiptimer.core.coach.slots import Manner, texts
from hiptimer.core.exercise import Exercise, FormCue, Variant
from hiptimer.core.place import place
from hiptimer.core.plan import Plan, Preferences, make_plan
from hiptimer.core.terms import CueKind, Length, Level, Ms
from hiptimer.core.timeline import Timeline
from hiptimer.core.ways.adapt import adapt
from hiptimer.core.ways.implements import choices
from hiptimer.core.ways.values import NO_WEIGHT, Ways
from hiptimer.core.ways.variants import conflicting
from hiptimer.core.workout import Workout
from hiptimer.pcm import length_ms
from hiptimer.storage.workouts import read_workout
from hiptimer.voice.clips import Voice, prepare
from tests.content import BUILT_IN, built_in, catalogue

FEW = 5
"""Repetitions up to which the first set may have no cue."""

ITEMS = {item.use or "": item for item in built_in().exercise}


def together(variants: tuple[Variant, ...]) -> Iterator[tuple[str, ...]]:
    """Every choice of variants that go together, none among them."""
    for count in range(len(variants) + 1):
        for chosen in combinations([one for one in variants if one.weight], count):
            if not list(conflicting(chosen)):
                yield tuple(one.id for one in chosen)


WAYS = {
    **{
        f"{identity}, {implement}": (identity, Ways(held={identity: implement}))
        for identity in ITEMS
        for implement in choices(catalogue()[identity])
    },
    **{
        ", ".join((identity, *chosen)): (identity, Ways(variants={identity: chosen}))
        for identity in ITEMS
        for chosen in together(catalogue()[identity].variant)
    },
}
"""Each exercise with each implement and without any, and with all variants that go together: exercise, and how."""


def plan_with(exercise: str, cues: tuple[FormCue, ...], level: Level, ways: Ways) -> Plan:
    """One set of the exercise of the built-in workout, with these cues as its only ones."""
    only: Mapping[str, Exercise] = {exercise: msgspec.structs.replace(catalogue()[exercise], cue=cues)}
    workout = Workout(format=1, title="T", exercise=(ITEMS[exercise],))
    return make_plan(workout, only, Preferences(level, Length.SHORT, ways=ways))


def expected(exercise: str, cue: FormCue, ways: Ways) -> bool:
    """Whether the cue has something to be about in this way of doing it."""
    held = ways.held.get(exercise) != NO_WEIGHT or not cue.weighted
    done = adapt(catalogue()[exercise], ITEMS[exercise], ways, Level.STANDARD, Length.SHORT).exercise
    return held and cue.about in [move.id for move in done.phase]


def sessions() -> Iterator[Plan]:
    """Every set there can be, with every cue alone: all that is said anywhere around a cue."""
    for exercise, ways in WAYS.values():
        for level in Level:
            yield from (plan_with(exercise, (cue,), level, ways) for cue in catalogue()[exercise].cue)


@pytest.fixture(scope="module")
def lengths(speech_folder: Path) -> Mapping[str, Ms]:
    """Real lengths of everything that is said in any way; each text is made once."""
    said = {text: None for plan in sessions() for text in texts(script(plan, Manner()))}
    speech = prepare(list(said), Voice("natural"), speech_folder)
    if speech.engine != "natural":
        pytest.skip("; ".join(speech.problems))
    return {text: length_ms(clip) for text, clip in speech.clips.items()}


def placed(plan: Plan, lengths: Mapping[str, Ms]) -> Timeline:
    return place(plan, script(plan, Manner()), lengths, Manner())


@pytest.mark.parametrize("level", Level)
@pytest.mark.parametrize("way", WAYS)
def test_fits(way: str, level: Level, lengths: Mapping[str, Ms]) -> None:
    exercise, ways = WAYS[way]
    for cue in catalogue()[exercise].cue:
        plan = plan_with(exercise, (cue,), level, ways)
        heard = [c.text for c in placed(plan, lengths).track.cues if c.kind is CueKind.FORM]
        assert bool(heard) == expected(exercise, cue, ways), cue.say


def test_counting_words_fit_their_beats(lengths: Mapping[str, Ms]) -> None:
    """Every number of every count is over before the next one."""
    for exercise, ways in WAYS.values():
        timeline = placed(plan_with(exercise, (), Level.STANDARD, ways), lengths)
        counts = [cue for cue in timeline.track.cues if cue.kind is CueKind.COUNT]
        assert counts
        assert all(cue.length < timeline.phases[0].beat for cue in counts)


def others() -> Iterator[tuple[str, Plan]]:
    """One set of each exercise of the other workouts, at each level, with every cue alone."""
    for path in sorted(BUILT_IN.parent.glob("*.toml")):
        for item in () if path == BUILT_IN else read_workout(path, catalogue()).exercise:
            entry = catalogue().get(item.use or "")
            for level, cue in product(Level, entry.cue if entry is not None else ()):
                if item.equipment != NO_WEIGHT or not cue.weighted:
                    only = {entry.id: msgspec.structs.replace(entry, cue=(cue,))} if entry is not None else {}
                    workout = Workout(format=1, title="T", exercise=(item,))
                    yield f"{path.stem}, {level}: {cue.say}", make_plan(workout, only, Preferences(level))


def test_cues_fit_in_the_other_workouts(speech_folder: Path) -> None:
    """Their tempos are not those of the built-in one; in the shortest sets there is no turn for a cue at all."""
    plans = {name: plan for name, plan in others() if (plan.blocks[-1].reps or 0) > FEW}
    assert plans
    said = {text: None for plan in plans.values() for text in texts(script(plan, Manner()))}
    speech = prepare(list(said), Voice("natural"), speech_folder)
    if speech.engine != "natural":
        pytest.skip("; ".join(speech.problems))
    real = {text: length_ms(clip) for text, clip in speech.clips.items()}
    for name, plan in plans.items():
        assert [cue for cue in placed(plan, real).track.cues if cue.kind is CueKind.FORM], name
