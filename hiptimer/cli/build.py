"""Putting a session together: files → plan → speech → timeline and sounds.

Belongs here: the one place where storage, core, voice and audio meet. May not: argparse, printing.
"""

from collections.abc import Callable

from hiptimer.audio.mixer import Sounds
from hiptimer.audio.tones import make_tones
from hiptimer.core.coach.script import script
from hiptimer.core.coach.slots import Manner, texts
from hiptimer.core.exercise import Exercise
from hiptimer.core.place import place
from hiptimer.core.plan import Plan, Preferences, make_plan
from hiptimer.core.settings import Settings
from hiptimer.core.terms import Length, Level, Ms, Talk
from hiptimer.gui.choice import Prepared
from hiptimer.paths import Paths
from hiptimer.pcm import length_ms
from hiptimer.storage.catalogue import gather
from hiptimer.storage.workouts import find_workout
from hiptimer.voice.clips import Voice, prepare

SPEECH_FOLDER = "speech"


def catalogue(paths: Paths) -> tuple[dict[str, Exercise], tuple[str, ...]]:
    """Every exercise, and what is wrong with those of the user that cannot be read."""
    return gather(paths.exercise_folders)


def plan_of(name: str, level: Level, length: Length, settings: Settings, paths: Paths) -> Plan:
    """The plan of a workout.

    Raises:
        BadFileError: there is no such workout, or with every complaint about it.
    """
    exercises, _ = catalogue(paths)
    workout = find_workout(name, paths.workout_folders, exercises)
    return make_plan(workout, exercises, preferences(settings, level, length))


def build(
    name: str,
    level: Level,
    length: Length,
    settings: Settings,
    paths: Paths,
    progress: Callable[[int, int], None] | None = None,
) -> Prepared:
    """Everything from a workout's name to its sound.

    Raises:
        BadFileError: there is no such workout, or with every complaint about it.
    """
    plan = plan_of(name, level, length, settings, paths)
    wanted = manner(settings)
    slots = script(plan, wanted)
    said = () if wanted.talk is Talk.TONES else texts(slots)
    speech = prepare(said, voice(settings), paths.cache / SPEECH_FOLDER, progress=progress)
    lengths = {text: length_ms(clip) for text, clip in speech.clips.items()}
    timeline = place(plan, slots, lengths, wanted)
    return Prepared(timeline, Sounds(speech.clips, make_tones()), speech.problems)


def total(plan: Plan) -> Ms:
    """How long the session takes."""
    return sum(phase.length for phase in plan.phases)


def preferences(settings: Settings, level: Level, length: Length) -> Preferences:
    """What the plan depends on."""
    return Preferences(
        level=level,
        length=length,
        first_side=settings.first_side,
        speed=settings.speed,
        warm_up=settings.warm_up,
        cool_down=settings.cool_down,
    )


def manner(settings: Settings) -> Manner:
    """How it is spoken."""
    return Manner(
        talk=settings.talk,
        count=settings.count,
        lead=settings.lead,
        rep_numbers=settings.rep_numbers,
        safety_line=settings.safety_line,
    )


def voice(settings: Settings) -> Voice:
    """Who speaks."""
    return Voice(settings.voice_engine, settings.voice, settings.rate)
