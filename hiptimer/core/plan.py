"""Workout + catalogue + preferences → plan: what happens, in order, without times of day or positions.

Belongs here: sets, sides, repetitions, rests and their order. May not: speech, absolute time.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

import msgspec

from hiptimer.core import tempo as tempo_code
from hiptimer.core.exercise import Exercise, Move
from hiptimer.core.terms import SECOND, Kind, Length, Level, Ms, Section, Side, Units
from hiptimer.core.varied import T, Varied, pick
from hiptimer.core.ways.adapt import Adapted, adapt
from hiptimer.core.ways.values import NO_WEIGHT, Ways
from hiptimer.core.ways.wishes import check_ways
from hiptimer.core.workout import Item, Workout


@dataclass(frozen=True, slots=True)
class Preferences:
    """What the person chose for this session, beside the workout itself."""

    level: Level = Level.STANDARD
    length: Length = Length.SHORT
    first_side: Side = Side.LEFT
    speed: int = 100
    """Per cent of the written tempo, 80 to 120."""
    warm_up: bool = True
    cool_down: bool = True
    ways: Ways = field(default_factory=Ways)
    units: Units = Units.KG
    """What loads are written in."""


class Phase(msgspec.Struct, frozen=True):
    """One stretch of time with one instruction. Fields that do not apply are None.

    A gap (rest, change-over …) names the exercise, set and side it leads to.
    """

    kind: Kind
    length: Ms
    section: Section
    label: str
    exercise: str
    set: int | None = None
    sets: int | None = None
    side: Side | None = None
    rep: int | None = None
    reps: int | None = None
    beat: Ms = 1000
    """Length of one count in this phase."""
    feet: tuple[Side, ...] = ()
    """In a stepping phase the foot of each beat."""
    waits: bool = False
    """At its end the player waits for *done* (a set at the person's own pace)."""
    move: int | None = None
    """Index into `Exercise.phase` of the movement this phase was made from."""


@dataclass(frozen=True, slots=True)
class Block:
    """A run of phases that belong together: one side of a set, one timed item, or one gap."""

    first: int
    """Index of its first phase in the plan."""
    stop: int
    """Index after its last phase."""
    section: Section
    exercise: Exercise
    """The exercise done, or in a gap the one that follows; as it is done today, worded for this side."""
    gap: Kind | None = None
    """The kind of gap, or None for work."""
    set: int | None = None
    sets: int | None = None
    side: Side | None = None
    second_side: bool = False
    reps: int | None = None
    own_pace: bool = False
    held: str = ""
    """The implement in the hands, in words; empty for none."""
    load: str = ""
    """How heavy it is, in words to be read; empty where there is nothing to tell."""
    item: int = 0
    """Index of what the person wrote, in its section of the workout."""


@dataclass(frozen=True, slots=True)
class Plan:
    """Everything that happens, in order."""

    title: str
    level: Level
    length: Length
    phases: tuple[Phase, ...]
    blocks: tuple[Block, ...]


USUAL_REPS = 8
"""Repetitions of an exercise for which nobody wrote how many."""

GAP_LABELS = {
    Kind.LEAD_IN: "Get ready",
    Kind.REST: "Rest",
    Kind.SIDE_CHANGE: "Switch sides",
    Kind.CHANGE_OVER: "Change over",
}


def make_plan(workout: Workout, catalogue: Mapping[str, Exercise], preferences: Preferences) -> Plan:
    """Expand a checked workout.

    Raises:
        BadWaysError: what the preferences want of an exercise the catalogue does not know.
        KeyError: an item uses an exercise the catalogue lacks; `check_workout` refuses such a workout.
    """
    check_ways(preferences.ways, catalogue)
    compiler = _Compiler(workout, preferences)
    if preferences.warm_up:
        compiler.add_items(Section.WARM_UP, _resolve(workout.warm_up, catalogue, preferences))
    compiler.add_main(_resolve(workout.exercise, catalogue, preferences))
    if preferences.cool_down:
        compiler.add_items(Section.COOL_DOWN, _resolve(workout.cool_down, catalogue, preferences))
    return Plan(
        title=workout.title,
        level=preferences.level,
        length=preferences.length,
        phases=tuple(compiler.phases),
        blocks=tuple(compiler.blocks),
    )


def free_form(item: Item) -> Exercise:
    """A catalogue entry for an item that names its exercise freely: lower, pause, lift, pause."""
    moves = (
        Move(id="lower", kind=Kind.LOWER, label="Lower", tempo="E", seconds=tempo_code.USUAL.E, say="Down"),
        Move(id="bottom", kind=Kind.BOTTOM, label="Pause", tempo="B", seconds=tempo_code.USUAL.B),
        Move(id="lift", kind=Kind.LIFT, label="Lift", tempo="C", seconds=tempo_code.USUAL.C, say="Up"),
        Move(id="top", kind=Kind.TOP, label="Pause", tempo="T", seconds=tempo_code.USUAL.T),
    )
    named = item.equipment is not None and item.equipment != NO_WEIGHT
    return Exercise(
        name=item.name or "Exercise",
        phase=moves,
        loaded=named or (item.load is not None and item.equipment is None),
        equipment=(item.equipment,) if item.equipment and named else (),
    )


def adapted(item: Item, catalogue: Mapping[str, Exercise], preferences: Preferences) -> Adapted:
    """The exercise of an item as it is done today."""
    entry = catalogue[item.use] if item.use else free_form(item)
    return adapt(entry, item, preferences.ways, preferences.level, preferences.length, preferences.units)


def same_exercise(one: Block, other: Block) -> bool:
    """Whether two blocks are about the same exercise, whichever side it is worded for."""
    return (one.exercise.id, one.exercise.name) == (other.exercise.id, other.exercise.name)


@dataclass(frozen=True, slots=True)
class _Visit:
    """One set of one exercise, all its sides."""

    item: Item
    adapted: Adapted
    index: int
    """Of the item in its section."""
    set: int | None = None
    sets: int | None = None

    @property
    def exercise(self) -> Exercise:
        """The exercise, of a one-sided one its first side."""
        return self.adapted.exercise


def _resolve(items: Sequence[Item], catalogue: Mapping[str, Exercise], preferences: Preferences) -> list[_Visit]:
    return [_Visit(item, adapted(item, catalogue, preferences), index) for index, item in enumerate(items)]


@dataclass(slots=True)
class _Compiler:
    """Collects phases and blocks; what it needs of workout and preferences it looks up itself."""

    workout: Workout
    preferences: Preferences
    phases: list[Phase] = field(default_factory=list)
    blocks: list[Block] = field(default_factory=list)

    def add_items(self, section: Section, visits: Sequence[_Visit]) -> None:
        """Warm-up or cool-down: one after the other, each once, with no gaps but the change of sides."""
        for visit in visits:
            self._add_visit(section, visit, self._work(section, visit))

    def add_main(self, entries: Sequence[_Visit]) -> None:
        """Lead-in, sets, rests and change-overs."""
        visits = [(visit, work) for visit in self._in_order(entries) if (work := self._work(Section.MAIN, visit))]
        if not visits:
            return
        self._add_gap(Kind.LEAD_IN, self._ms(self.workout.lead_in), Section.MAIN, visits[0][0])
        for index, (visit, work) in enumerate(visits):
            if index:
                self._add_rest(visits[index - 1][0], visit)
            self._add_visit(Section.MAIN, visit, work)

    def _in_order(self, entries: Sequence[_Visit]) -> Iterator[_Visit]:
        counted = [replace(e, sets=self._pick(e.item.sets or self.workout.sets)) for e in entries]
        if self.workout.order == "straight":
            return (replace(e, set=n) for e in counted for n in range(1, (e.sets or 1) + 1))
        rounds = max((e.sets or 1 for e in counted), default=0)
        return (replace(e, set=n) for n in range(1, rounds + 1) for e in counted if n <= (e.sets or 1))

    def _add_rest(self, done: _Visit, following: _Visit) -> None:
        if following.item is done.item:
            self._add_gap(Kind.REST, self._ms(done.item.rest), Section.MAIN, following)
        else:
            self._add_gap(Kind.CHANGE_OVER, self._ms(self.workout.change_over), Section.MAIN, following)

    def _add_visit(self, section: Section, visit: _Visit, work: Sequence[Phase]) -> None:
        if not work:
            return
        sides = self._sides(visit)
        for number, side in enumerate(sides):
            if number:
                change = visit.item.side_change
                gap = self._ms(self.workout.side_change if change is None else change)
                self._add_gap(Kind.SIDE_CHANGE, gap, section, visit, side)
            self._add_block(work if side is None else _on_side(work, side), visit, None, side, second=number > 0)

    def _add_gap(self, kind: Kind, length: Ms, section: Section, visit: _Visit, side: Side | None = None) -> None:
        if not length:
            return
        phase = Phase(
            kind=kind,
            length=length,
            section=section,
            label=GAP_LABELS[kind],
            exercise=visit.exercise.name,
            set=visit.set,
            sets=visit.sets,
            side=side or self._sides(visit)[0],
        )
        self._add_block([phase], visit, kind, phase.side, second=side is not None)

    def _add_block(
        self, phases: Sequence[Phase], visit: _Visit, gap: Kind | None, side: Side | None, *, second: bool
    ) -> None:
        first = len(self.phases)
        self.phases.extend(phases)
        self.blocks.append(
            Block(
                first=first,
                stop=len(self.phases),
                section=phases[0].section,
                exercise=visit.adapted.sides[side],
                gap=gap,
                set=visit.set,
                sets=visit.sets,
                side=side,
                second_side=second,
                reps=None if visit.item.seconds is not None else self._reps(visit.item),
                own_pace=phases[0].waits,
                held=visit.adapted.held,
                load=visit.adapted.load,
                item=visit.index,
            )
        )

    def _work(self, section: Section, visit: _Visit) -> list[Phase]:
        """The phases of one side of one set; none where the item is left out at this length."""
        item, entry = visit.item, visit.exercise
        if item.seconds is not None or not entry.phase:
            length = self._ms(item.seconds or 0)
            waits = item.pace == "own"
            timed = Phase(Kind.TIMED, length, section, entry.name, entry.name, visit.set, visit.sets, waits=waits)
            return [timed] if length else []
        rep = self._rep(section, visit)
        reps = self._reps(item)
        if item.pace == "own":
            length = reps * sum(phase.length for phase in rep)
            own = Phase(
                Kind.TIMED, length, section, entry.name, entry.name, visit.set, visit.sets, reps=reps, waits=True
            )
            return [own] if length else []
        return [msgspec.structs.replace(phase, rep=number, reps=reps) for number in range(1, reps + 1) for phase in rep]

    def _rep(self, section: Section, visit: _Visit) -> list[Phase]:
        """One repetition, rep number open; phases of no length are left out, and it starts where the entry starts."""
        entry = visit.exercise
        usual = SECOND * 100 / self.preferences.speed
        rep = []
        for index, move in enumerate(entry.phase):
            feet = self._feet(entry) if move.kind is Kind.STEP else ()
            beat = round(usual * entry.step_seconds) if feet else round(usual)
            rep.append(
                Phase(
                    kind=move.kind,
                    length=round((len(feet) or self._pick(move.seconds)) * beat),
                    section=section,
                    label=move.label,
                    exercise=entry.name,
                    set=visit.set,
                    sets=visit.sets,
                    beat=beat,
                    feet=feet,
                    move=index,
                )
            )
        return [phase for phase in rep if phase.length]

    def _feet(self, entry: Exercise) -> tuple[Side, ...]:
        per_foot = self._pick(entry.steps or 1)
        leading = self.preferences.first_side
        return (leading, leading.other) * per_foot

    def _sides(self, visit: _Visit) -> tuple[Side | None, ...]:
        if (visit.item.sides or visit.exercise.sides) == "both":
            return (None,)
        return (self.preferences.first_side, self.preferences.first_side.other)

    def _reps(self, item: Item) -> int:
        return self._pick(item.reps or USUAL_REPS)

    def _pick(self, value: Varied[T]) -> T:
        return pick(value, self.preferences.level, self.preferences.length)

    def _ms(self, seconds: Varied[float]) -> Ms:
        return round(self._pick(seconds) * SECOND)


def _on_side(work: Sequence[Phase], side: Side) -> list[Phase]:
    return [msgspec.structs.replace(phase, side=side) for phase in work]
