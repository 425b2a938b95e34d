"""A cassette of exercise-coach, version 1.1: one day's training, as JSON.

Belongs here: the keys of that format. May not: finding sets and rests (composing).

A cassette has phases, a phase has groups. In a straight group every exercise does all its sets; in a superset or
circuit the exercises take turns, a set each a round. The rest comes after every set or round but the last. Of a timed
exercise the repetitions are seconds; all others are done at one's own pace.
"""

from collections.abc import Iterator, Mapping, Sequence
from itertools import zip_longest
from typing import Any, Final

from hiptimer.core.complaints import shown
from hiptimer.core.loads import read_load
from hiptimer.core.tempo import USUAL
from hiptimer.core.terms import SECOND, Ms, Section, Units
from hiptimer.interchange import fields
from hiptimer.interchange.course import Course, Step, bounded, gap
from hiptimer.interchange.fields import Table
from hiptimer.interchange.notes import Notes

LABEL: Final = "exercise-coach cassette"

KNOWN: Final = "1.1"

MOST_REPS: Final = 30

MOST_READ: Final = 40
"""Characters of a load."""

CASSETTE: Final = frozenset({"version", "meta", "phases", "context_exercises", "voice"})
META: Final = frozenset({"date", "title", "program", "session_number", "rest_default"})
PHASE: Final = frozenset({"type", "groups", "voice_intro"})
GROUP: Final = frozenset({"type", "rounds", "rest", "exercises", "setup"})
EXERCISE: Final = frozenset({"name", "load", "timed", "sets"})

TURNS: Final = frozenset({"superset", "circuit"})
STRAIGHT: Final = "straight"
SECTIONS: Final = {"warmup": Section.WARM_UP, "cooldown": Section.COOL_DOWN}

BODY_WEIGHT: Final = frozenset({"", "bw", "bodyweight", "body weight", "none"})


def find(data: object, _notes: Notes) -> list[Any] | None:
    """The cassette; None where this is none."""
    if not isinstance(data, Mapping) or not isinstance(data.get("phases"), list):
        return None
    return [data] if "meta" in data or "version" in data else None


def convert(cassette: object, usual: str, notes: Notes) -> Course:
    """The cassette as it runs.

    Args:
        cassette: As it was found.
        usual: Its title, if it has none.
        notes: Told what cannot be kept.

    Raises:
        ValueError: a value in it is of the wrong kind, in words.
    """
    data = fields.table(cassette, "a cassette")
    fields.tell_unknown(data, CASSETTE, "the cassette", notes)
    if data.get("version") != KNOWN:
        notes.add(f"The cassette is not of version {KNOWN}; look at what came of it.")
    if data.get("voice"):
        _tell_voice(notes)
    if data.get("context_exercises"):
        notes.add("Exercises that are told of for context alone are left out.")
    meta = fields.sub_table(data, "meta")
    fields.tell_unknown(meta, META, "'meta'", notes)
    phases = fields.tables(data, "phases")
    parts = {section: bounded(_of_section(section, phases, meta, notes), notes) for section in Section}
    warm_up, main, cool_down = (parts[section] for section in (Section.WARM_UP, Section.MAIN, Section.COOL_DOWN))
    if not main:
        warm_up, main, cool_down = (), bounded((*warm_up, *cool_down), notes), ()
    return Course(
        title=fields.name(meta, "title", usual, notes),
        steps=main,
        warm_up=warm_up,
        cool_down=cool_down,
        about=fields.about(_about(meta, phases), notes),
    )


def _of_section(section: Section, phases: Sequence[Table], meta: Table, notes: Notes) -> Iterator[Step]:
    return (step for one in phases if _section(one) is section for step in _steps(one, meta, notes))


def _section(phase: Table) -> Section:
    kind = fields.text(phase, "type").casefold().replace("-", "").replace("_", "")
    return SECTIONS.get(kind, Section.MAIN)


def _steps(phase: Table, meta: Table, notes: Notes) -> Iterator[Step]:
    _tell_rest(phase, PHASE, "a phase", notes)
    for group in fields.tables(phase, "groups"):
        _tell_rest(group, GROUP, "a group", notes)
        told = (group, "rest") if group.get("rest") is not None else (meta, "rest_default")
        yield from _of_group(group, gap(fields.seconds(*told, notes)), notes)


def _of_group(group: Table, rest: Step, notes: Notes) -> Iterator[Step]:
    kind = fields.text(group, "type").casefold() or STRAIGHT
    exercises = [_sets(one, notes) for one in fields.tables(group, "exercises")]
    if kind not in TURNS:
        if kind != STRAIGHT:
            notes.add(f"A group of the kind {shown(kind)} is done as a straight one.")
        for sets in exercises:
            yield from _with_rests([(one,) for one in sets], rest)
        return
    rounds = [tuple(one for one in turn if one is not None) for turn in zip_longest(*exercises)]
    told = fields.count(group, "rounds", len(rounds))
    if told != len(rounds):
        notes.add(f"A {kind} says {shown(told)} rounds and has sets for {len(rounds):,}; those are done.")
    yield from _with_rests(rounds, rest)


def _with_rests(turns: Sequence[tuple[Step, ...]], rest: Step) -> Iterator[Step]:
    for number, turn in enumerate(turns):
        if number:
            yield rest
        yield from turn


def _sets(data: Table, notes: Notes) -> list[Step]:
    fields.tell_unknown(data, EXERCISE, "an exercise", notes)
    name = fields.name(data, "name", "Exercise", notes)
    load = _load(data, name, notes)
    timed = fields.flag(data, "timed")
    sets = []
    for one in fields.tables(data, "sets"):
        fields.tell_unknown(one, frozenset({"reps"}), "a set", notes)
        if timed:
            sets.append(Step(name, fields.seconds(one, "reps", notes, None), load=load))
            continue
        reps = fields.count(one, "reps")
        if reps > MOST_REPS:
            notes.add(f"{name}: more than {MOST_REPS} repetitions of a set are cut to that.")
        sets.append(counted(name, min(reps, MOST_REPS), load))
    return sets


def counted(name: str, reps: int, load: float | None = None) -> Step:
    """A set of repetitions at one's own pace; how long it takes is a guess."""
    length: Ms = reps * sum(USUAL) * SECOND
    return Step(name, length, reps=reps, own_pace=True, load=load)


def _load(data: Table, name: str, notes: Notes) -> float | None:
    words = fields.text(data, "load").strip()
    if words.casefold() in BODY_WEIGHT:
        return None
    try:
        return read_load(words[:MOST_READ], Units.KG)
    except ValueError:
        notes.add(f"{name}: the load {shown(words)} is left out; it is no weight in kg or lb.")
        return None


def _tell_rest(data: Table, known: frozenset[str], where: str, notes: Notes) -> None:
    """Unknown keys, and the lines its voice would say."""
    if any(key.startswith("voice") and value for key, value in data.items()):
        _tell_voice(notes)
    fields.tell_unknown({key: one for key, one in data.items() if not key.startswith("voice")}, known, where, notes)


def _tell_voice(notes: Notes) -> None:
    notes.add("What its own voice says is left out; a session speaks by itself.")


def _about(meta: Table, phases: Sequence[Table]) -> str:
    """What is told about the day, and how to set up."""
    number = meta.get("session_number")
    facts = (
        fields.text(meta, "program"),
        f"session {shown(number)}" if isinstance(number, int) else "",
        fields.text(meta, "date"),
    )
    setups = (fields.text(group, "setup") for phase in phases for group in fields.tables(phase, "groups"))
    return "\n".join(line for line in (", ".join(fact for fact in facts if fact), *setups) if line)
