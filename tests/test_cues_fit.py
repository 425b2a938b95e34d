"""Every form cue, at the length the natural voice gives it, fits a place of its own at every level."""

from collections.abc import Mapping

import msgspec
import pytest

from hiptimer.core.coach.script import script
from hiptimer.core.coach.slots import Manner, texts
from hiptimer.core.exercise import Exercise, FormCue
from hiptimer.core.place import place
from hiptimer.core.plan import Plan, Preferences, make_plan
from hiptimer.core.terms import CueKind, Length, Level, Ms
from hiptimer.core.workout import Workout
from hiptimer.pcm import length_ms
from hiptimer.voice.clips import Voice, prepare
from tests.content import built_in, catalogue

CUES = [(item.use or "", cue) for item in built_in().exercise for cue in catalogue()[item.use or ""].cue]


def plan_with(exercise: str, cue: FormCue, level: Level) -> Plan:
    """The exercise of the built-in workout, with this cue as its only one."""
    item = next(item for item in built_in().exercise if item.use == exercise)
    only: Mapping[str, Exercise] = {exercise: msgspec.structs.replace(catalogue()[exercise], cue=(cue,))}
    workout = Workout(format=1, title="T", exercise=(item,))
    return make_plan(workout, only, Preferences(level, Length.SHORT))


@pytest.fixture(scope="module")
def lengths() -> Mapping[str, Ms]:
    """Real lengths of everything that is said around the cues."""
    said = {
        text: None
        for exercise, cue in CUES
        for level in Level
        for text in texts(script(plan_with(exercise, cue, level), Manner()))
    }
    speech = prepare(list(said), Voice("natural"), None)
    if speech.engine != "natural":
        pytest.skip("; ".join(speech.problems))
    return {text: length_ms(clip) for text, clip in speech.clips.items()}


@pytest.mark.parametrize("level", Level)
@pytest.mark.parametrize(("exercise", "cue"), CUES, ids=[cue.say for _, cue in CUES])
def test_fits(exercise: str, cue: FormCue, level: Level, lengths: Mapping[str, Ms]) -> None:
    plan = plan_with(exercise, cue, level)
    timeline = place(plan, script(plan, Manner()), lengths, Manner())
    heard = {c.text for c in timeline.track.cues if c.kind is CueKind.FORM}
    assert heard & {cue.say, cue.short}
