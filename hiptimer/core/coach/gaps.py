"""Speech between sets and in timed items: what was, what comes, how to get ready.

Belongs here: lead-in, rest, change of sides, change-over, timed items. May not: repetitions (reps).
"""

import msgspec

from hiptimer.core.coach.scene import Scene
from hiptimer.core.coach.slots import Slot, Utterance, only
from hiptimer.core.exercise import Exercise
from hiptimer.core.terms import SECOND, CueKind, Kind, Ms, Section, Talk, Tone
from hiptimer.core.words import capital, duration, leg, number, sentence

SET_DOWN = "Set the weight down."
FETCH_AT = 6 * SECOND
SETUP_AT = 15 * SECOND
TEN = 10 * SECOND
LONG_ENOUGH_FOR_TEN = 14 * SECOND
"""A gap shorter than this has no room for an announcement before "ten seconds"."""
SIDE_AT = 4500
"""Before the start, where there is no "ten seconds" to carry the side."""
LONG_ITEM = 30 * SECOND
"""A timed item this long tells half-time and its last ten seconds."""
SECOND_SET = 2
WORD = 400
"""What a spoken word takes, in ms, as far as can be told before it is made."""
SPARE_WORDS = 2
"""Room for a slow voice."""
TICKED_ITEM = 10 * SECOND
"""A timed item this long ends with 3-2-1."""


def gap_slots(scene: Scene) -> list[Slot]:
    """A gap: the opening sentence, preparation where there is time for it, the last seconds."""
    openings = {
        Kind.LEAD_IN: _lead_in,
        Kind.REST: _rest,
        Kind.SIDE_CHANGE: _side_change,
        Kind.CHANGE_OVER: _change_over,
    }
    if scene.block.gap is None:
        return []
    slots = openings[scene.block.gap](scene)
    # Between the sides of a warm-up item there are some seconds at most: the words alone, and "go".
    return slots + (_ready(scene) if scene.block.section is Section.MAIN else [])


def timed_slots(scene: Scene) -> list[Slot]:
    """A timed item: its line or "go", half-time and the last seconds."""
    slots = [] if scene.block.section is Section.MAIN else _item_line(scene)
    if not slots:
        word = "Go" if _announced(scene) else sentence(scene.block.exercise.in_speech)
        go = Utterance(scene.start, word, CueKind.COMMAND, lead=scene.manner.lead, tone=Tone.UP, on_beat=True)
        slots += only(scene.index, go)
    if scene.phases[0].waits:
        return slots
    if scene.block.section is Section.MAIN and scene.length >= LONG_ITEM and scene.manner.talk is not Talk.SPARSE:
        slots += only(
            scene.index,
            Utterance(scene.start + scene.length // 2, "Half-way", CueKind.REP),
            Utterance(scene.end - TEN, "Ten seconds", CueKind.REP),
        )
    return slots + (_ready(scene) if scene.length >= TICKED_ITEM else [])


def _announced(scene: Scene) -> bool:
    """Whether what begins here has been named, or goes on with what was done before."""
    gap = scene.before.gap if scene.before else None
    if scene.block.second_side or gap in {Kind.REST, Kind.SIDE_CHANGE}:
        return True
    return _time_to_name(scene.gap_before, scene.block.exercise)


def _time_to_name(gap: Ms, following: Exercise) -> bool:
    """Whether a gap is long enough to name what follows before its last seconds are counted."""
    words = len(f"Rest. Next: {following.in_speech}.".split())
    return gap >= 3 * SECOND + (words + SPARE_WORDS) * WORD


def _item_line(scene: Scene) -> list[Slot]:
    """What a warm-up or cool-down item says as it starts; its second side says so in the change, if there is one."""
    entry = scene.block.exercise
    if scene.block.second_side:
        line = entry.other_line if scene.before and scene.before.gap is None else None
    else:
        line = entry.line or sentence(entry.name)
    if not line:
        return []
    return _opening(scene, line)


def _lead_in(scene: Scene) -> list[Slot]:
    entry = scene.block.exercise
    first = _name(scene.start, f"First: {entry.in_speech}.", slack=scene.length)
    slots = [_or_short(scene, first, capital(entry.in_speech))]
    slots += _preparation(scene, fetch_at=2 * SECOND, setup_at=2 * SECOND)
    return slots + _side(scene)


def _rest(scene: Scene) -> list[Slot]:
    slots = _opening(scene, f"Rest, {duration(scene.length)}.")
    slots += _tip(scene)
    again = f"Set {number(scene.block.set or 1)} of {number(scene.block.sets or 1)}."
    if scene.block.side is not None:
        again += f" {leg(scene.block.side)}."
    if scene.length < LONG_ENOUGH_FOR_TEN:
        return slots + only(scene.index, _name(scene.start, again, slack=scene.length))
    ten = Utterance(scene.end - TEN, "Ten seconds", CueKind.COMMAND)
    return slots + only(scene.index, ten, _name(scene.end - 8 * SECOND, again, slack=3 * SECOND))


def _side_change(scene: Scene) -> list[Slot]:
    entry, side = scene.block.exercise, scene.block.side
    if scene.block.section is not Section.MAIN:
        return only(scene.index, _name(scene.start, entry.other_line or "Other side."))
    slots = _opening(scene, f"Switch. {leg(side) if side else 'Other leg'}.", down=False)
    if entry.switch:
        slots += only(scene.index, _name(scene.start + 2 * SECOND, entry.switch, slack=scene.length))
    return slots


def _change_over(scene: Scene) -> list[Slot]:
    # Between two stretches of time the pause is what one works for; after a set it is that the set is done.
    timed = scene.before is not None and scene.after is not None and not (scene.before.reps or scene.after.reps)
    over = "Rest" if timed else "Done"
    if timed and not _time_to_name(scene.length, scene.block.exercise):
        return _opening(scene, f"{over}.") + _side(scene)
    name = scene.block.exercise.in_speech
    slots = _opening(scene, f"{over}. Next: {name}.", short=capital(name))
    slots += _preparation(scene, fetch_at=FETCH_AT, setup_at=SETUP_AT)
    if scene.length < LONG_ENOUGH_FOR_TEN:
        return slots + _side(scene)
    side = f". {leg(scene.block.side)}." if scene.block.side else ""
    return slots + only(scene.index, Utterance(scene.end - TEN, f"Ten seconds{side}", CueKind.COMMAND))


def _opening(scene: Scene, text: str, *, down: bool = True, short: str = "") -> list[Slot]:
    """The first words after a set, or the short ones; a weight is set down before anything else is said."""
    before = scene.before
    after_work = before is not None and before.gap is None and before.section is Section.MAIN
    tone = Tone.END if after_work else None
    if not (down and after_work and before and before.exercise.loaded):
        return [_or_short(scene, Utterance(scene.start, text, CueKind.NAME, tone=tone, slack=3 * SECOND), short)]
    set_down = Utterance(scene.start, SET_DOWN, CueKind.COMMAND, tone=tone)
    opening = _or_short(scene, _name(scene.start + SECOND, text, slack=4 * SECOND), short)
    return [*only(scene.index, set_down), opening]


def _or_short(scene: Scene, utterance: Utterance, short: str) -> Slot:
    """The utterance, or where it does not fit the short words alone, if there are any."""
    options = [(utterance,)]
    if short:
        options.append((msgspec.structs.replace(utterance, text=short),))
    return Slot(scene.index, tuple(options))


def _preparation(scene: Scene, fetch_at: Ms, setup_at: Ms) -> list[Slot]:
    """What to fetch and how to stand; in a short gap earlier and closer together than planned."""
    entry = scene.block.exercise
    slots = []
    if entry.fetch:
        slots.append(_soon(scene, fetch_at, entry.fetch))
    if entry.setup:
        slots.append(_soon(scene, setup_at, entry.setup))
    if scene.after is not None and scene.after.own_pace and scene.after.reps:
        slots.append(_soon(scene, setup_at, f"{sentence(number(scene.after.reps))[:-1]} reps, at your own pace."))
    return slots


def _soon(scene: Scene, after: Ms, text: str) -> Slot:
    """At `after` ms into the gap, or as early as it finds room."""
    planned = _name(scene.start + after, text, slack=max(0, scene.length - after))
    early = _name(scene.start, text, slack=scene.length)
    return Slot(scene.index, ((planned,), (early,)))


def _tip(scene: Scene) -> list[Slot]:
    """One sentence at half-time after the first set, after every set at talk level full."""
    tips, following = scene.block.exercise.correction, scene.block.set or SECOND_SET
    wanted = scene.manner.talk is Talk.FULL or (scene.manner.talk is Talk.NORMAL and following == SECOND_SET)
    if not tips or not wanted:
        return []
    tip = tips[(following - SECOND_SET) % len(tips)]
    text = f"If {tip.mistake}: {tip.say[0].lower()}{tip.say[1:].rstrip('.')}."
    return only(scene.index, Utterance(scene.start + scene.length // 2, text, CueKind.FORM, room=scene.length // 2))


def _side(scene: Scene) -> list[Slot]:
    if scene.block.side is None:
        return []
    at = max(scene.start, scene.end - SIDE_AT)
    return only(scene.index, Utterance(at, leg(scene.block.side), CueKind.COMMAND, slack=max(0, scene.end - at)))


def _ready(scene: Scene) -> list[Slot]:
    """The three tones before a start or an end."""
    times = (scene.end - left * SECOND for left in (3, 2, 1) if left * SECOND <= scene.length)
    return only(scene.index, *(Utterance(at, "", CueKind.TONE, tone=Tone.READY) for at in times))


def _name(at: Ms, text: str, slack: Ms = 0) -> Utterance:
    return Utterance(at, text, CueKind.NAME, slack=slack)
