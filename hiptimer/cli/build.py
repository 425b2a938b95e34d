"""Putting a session together: files → plan → speech → timeline and sounds.

Belongs here: the one place where storage, core, voice and audio meet. May not: argparse, printing.
"""

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, replace

from hiptimer.audio.mixer import Sounds
from hiptimer.audio.tones import make_tones
from hiptimer.core.coach.script import lines, script
from hiptimer.core.coach.slots import Manner, Slot, texts
from hiptimer.core.exercise import Exercise
from hiptimer.core.place import place
from hiptimer.core.plan import Phase, Plan, Preferences, adapted, make_plan
from hiptimer.core.remembered import ways
from hiptimer.core.settings import Settings
from hiptimer.core.terms import Length, Level, Ms, Talk
from hiptimer.core.ways.implements import choices
from hiptimer.core.ways.wishes import known
from hiptimer.core.workout import Item, Workout
from hiptimer.gui.choice import Offer, Prepared, Wish
from hiptimer.paths import Paths
from hiptimer.pcm import length_ms
from hiptimer.storage.catalogue import gather
from hiptimer.storage.workouts import find_workout
from hiptimer.voice.clips import Voice, prepare

SPEECH_FOLDER = "speech"


def catalogue(paths: Paths) -> tuple[dict[str, Exercise], tuple[str, ...]]:
    """Every exercise, and what is wrong with those of the user that cannot be read."""
    return gather(paths.exercise_folders)


def wish_of(name: str, settings: Settings) -> Wish:
    """The wish for a workout of somebody who has said no more than the settings do."""
    return Wish(name, settings.level, settings.length, ways(settings))


def plan_of(wish: Wish, settings: Settings, paths: Paths, *, lenient: bool = False) -> Plan:
    """The plan of a workout.

    Args:
        wish: Which workout, and in which ways.
        settings: For all that the wish does not say.
        paths: Where workouts and exercises are.
        lenient: Ways that no exercise knows, as kept ones may be since they were kept, count for nothing.

    Raises:
        BadFileError: there is no such workout, or with every complaint about it.
        BadWaysError: with every complaint about the ways it is to be done in; not where it is lenient.
    """
    exercises, _ = catalogue(paths)
    workout = find_workout(wish.name, paths.workout_folders, exercises)
    done = known(wish.ways, exercises) if lenient else wish.ways
    wanted = replace(preferences(settings, wish.level, wish.length), ways=done)
    return make_plan(workout, exercises, wanted)


def build(
    wish: Wish,
    settings: Settings,
    paths: Paths,
    progress: Callable[[int, int], None] | None = None,
    *,
    lenient: bool = False,
) -> Prepared:
    """Everything from what a person wishes for to its sound; the wish's ways count, not the settings'.

    Raises:
        BadFileError: there is no such workout, or with every complaint about it.
        BadWaysError: with every complaint about the ways it is to be done in; not where it is lenient (`plan_of`).
    """
    return stage(plan_of(wish, settings, paths, lenient=lenient), settings, paths, progress).prepared


@dataclass(frozen=True, slots=True)
class Staged:
    """A session ready to play, and what it was made of."""

    slots: tuple[Slot, ...]
    """What the coach would say."""
    lengths: Mapping[str, Ms]
    """Of each line that could be spoken, in ms."""
    prepared: Prepared


def stage(
    plan: Plan,
    settings: Settings,
    paths: Paths,
    progress: Callable[[int, int], None] | None = None,
    blocks: Collection[int] | None = None,
) -> Staged:
    """Everything from a plan to its sound.

    Args:
        plan: What happens.
        settings: Who speaks, and how.
        paths: Where spoken lines are kept.
        progress: Is told how many lines are made.
        blocks: Indexes of the blocks in which to speak, with tones alone in all others; None for all.
    """
    wanted = manner(settings)
    slots = script(plan, wanted)
    said = lines(plan, slots) if blocks is None else texts(slot for slot in slots if slot.block in blocks)
    heard = () if wanted.talk is Talk.TONES else said
    speech = prepare(heard, voice(settings), paths.cache / SPEECH_FOLDER, progress=progress)
    lengths = {text: length_ms(clip) for text, clip in speech.clips.items()}
    timeline = place(plan, slots, lengths, wanted)
    return Staged(slots, lengths, Prepared(timeline, Sounds(speech.clips, make_tones()), speech.problems))


def offers(workout: Workout, exercises: Mapping[str, Exercise], wanted: Preferences) -> tuple[Offer, ...]:
    """The exercises of the main part as they are done with these preferences, each once."""
    items: dict[str | None, Item] = {}
    for item in workout.exercise:
        items.setdefault(item.use or item.name, item)
    return tuple(_offer(item, exercises, wanted) for item in items.values())


def _offer(item: Item, exercises: Mapping[str, Exercise], wanted: Preferences) -> Offer:
    done = adapted(item, exercises, wanted)
    return Offer(
        exercise=done.sides.get(wanted.first_side, done.exercise),
        held=done.held,
        # An exercise without an id cannot be named in a wish.
        implements=choices(exercises[item.use]) if item.use else (),
        variants=done.variants,
    )


def first_reps(plan: Plan, offered: Sequence[Offer]) -> tuple[tuple[Phase, ...], ...]:
    """The phases of the first repetition of each exercise; none of one that is timed as a whole, or left out."""
    blocks = {block.exercise.name: block for block in reversed(plan.blocks) if block.gap is None}
    worked = (blocks.get(offer.exercise.name) for offer in offered)
    phases = (plan.phases[block.first : block.stop] if block is not None else () for block in worked)
    return tuple(tuple(phase for phase in each if phase.rep == 1) for each in phases)


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
        ways=ways(settings),
        units=settings.units,
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
