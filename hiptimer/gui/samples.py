"""Made-up moments, for looking at screens without a session.

Belongs here: one value for every state a screen has to show; tests, pictures and a screen by itself use the same ones.
May not: real content (assets); whoever wants figures hands a catalogue in, without one the exercises are mere names.
"""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from types import MappingProxyType
from typing import TYPE_CHECKING, Final, TypeAlias

import msgspec

from hiptimer.core.exercise import Exercise
from hiptimer.core.plan import GAP_LABELS, Block, Phase
from hiptimer.core.resume import Place
from hiptimer.core.settings import Settings
from hiptimer.core.snapshot import Coming, Mode, Snapshot
from hiptimer.core.terms import GAPS, SECOND, Implement, Kind, Length, Level, Section, Side
from hiptimer.core.timeline import Timeline, Track
from hiptimer.core.ways.implements import choices as implements_of
from hiptimer.gui.choice import Choice, CutShort, Offer, Wish

if TYPE_CHECKING:
    from collections.abc import Mapping

    from hiptimer.core.terms import Ms

    Catalogue: TypeAlias = Mapping[str, Exercise]

TOTAL: Final[Ms] = 878_000

NAMES: Final = MappingProxyType(
    {
        "single-leg-glute-bridge": "Single-leg glute bridge",
        "deadlift": "Deadlift",
        "kickstand-deadlift": "Kickstand deadlift",
        "glute-bridge-walkout": "Glute bridge walkout",
        "romanian-deadlift": "Romanian deadlift",
        "march": "March on the spot",
        "leg-swings": "Leg swings",
        "push-up": "Push-up",
    }
)

MINUTES: Final = {
    Level.BEGINNER: ((12, 38), (27, 56), (44, 14)),
    Level.STANDARD: ((14, 38), (31, 56), (50, 14)),
    Level.STRONG: ((15, 20), (35, 5), (55, 50)),
}

NO_CATALOGUE: Final[Catalogue] = MappingProxyType({})


def snapshots(catalogue: Catalogue = NO_CATALOGUE) -> dict[str, Snapshot]:
    """A moment of every sort, by name."""
    return _work(catalogue) | _gaps(catalogue) | _modes(catalogue)


def settings() -> Settings:
    """Settings of which a few are not as usual."""
    return Settings(rate=170, keys="F5=skip", text_size=110)


def folders() -> tuple[tuple[str, str], ...]:
    """Folders to be opened, and where they are."""
    return (("Your workouts", "Documents/hiptimer/workouts"), ("Your exercises", "Documents/hiptimer/exercises"))


def choices(catalogue: Catalogue = NO_CATALOGUE) -> tuple[Choice, ...]:
    """A short list for the start page."""
    times = {
        (level, length): (minutes * 60 + seconds) * 1000
        for level, row in MINUTES.items()
        for length, (minutes, seconds) in zip(Length, row, strict=True)
    }
    halved = {key: total // 2 for key, total in times.items()}
    offers = tuple(_offer(identity, catalogue) for identity in list(NAMES)[:5])
    loads = ("", "16–24 kg", "10–16 kg", "", "20–30 kg")
    fetch = ("a mat", "a kettlebell", "a barbell")
    return (
        Choice("hip-extension", "Hip extension for runners", times, fetch, offers, dict.fromkeys(Level, loads)),
        Choice("floor-only", "Floor only", halved, (), (offers[0], offers[3])),
    )


SETS: Final = ((3, 44), (2, 40), (4, 36), (2, 52), (2, 64))
"""Of each exercise: how many times it is worked, one side or both, and for how many seconds."""


def timeline() -> Timeline:
    """A whole session as a screen sees it: warm-up, five exercises, cool-down; nothing is heard."""
    phases = [_part(Kind.TIMED, 32, Section.WARM_UP)] * 5
    for times, seconds in SETS:
        phases.append(_part(Kind.CHANGE_OVER, 25, Section.MAIN))
        phases += [_part(Kind.LOWER, seconds, Section.MAIN), _part(Kind.REST, 16, Section.MAIN)] * times
    phases[-1:] = [_part(Kind.TIMED, 20, Section.COOL_DOWN)] * 3
    starts = tuple(sum(each.length for each in phases[:number]) for number in range(len(phases)))
    blocks = tuple(
        Block(
            number,
            number + 1,
            phase.section,
            Exercise(name=phase.exercise),
            gap=phase.kind if phase.kind in GAPS else None,
        )
        for number, phase in enumerate(phases)
    )
    total = starts[-1] + phases[-1].length
    title = "Hip extension for runners"
    return Timeline(title, Level.STANDARD, Length.SHORT, tuple(phases), starts, blocks, Track(()), total)


def _part(kind: Kind, seconds: int, section: Section) -> Phase:
    return Phase(kind, seconds * SECOND, section, "", "")


def cut_short() -> CutShort:
    """A session that was cut short, with as many words as a place can have."""
    return CutShort(
        title="Hip extension for runners",
        words="",
        wish=Wish("hip-extension", Level.STANDARD, Length.FULL),
        take_up=lambda _timeline: None,
        place=Place(
            words="",
            position=0,
            section=Section.MAIN,
            exercise="kickstand-deadlift",
            set=2,
            side=Side.RIGHT,
            rep=4,
            name="Kickstand deadlift with two dumbbells",
            sets=3,
            reps=8,
        ),
    )


def _entry(identity: str, catalogue: Catalogue) -> Exercise:
    return catalogue.get(identity) or Exercise(id=identity, name=NAMES[identity])


def _offer(identity: str, catalogue: Catalogue) -> Offer:
    exercise = _entry(identity, catalogue)
    known = implements_of(exercise)
    return Offer(exercise, known[0] if known else "", known)


def _moment(
    exercise: Exercise, phase: Phase, count: str | int, *, elapsed: Ms = 0, position: Ms = 500_000, held: str = ""
) -> Snapshot:
    """A moment of a phase; the movement is found by the phase's label."""
    move = next((number for number, each in enumerate(exercise.phase) if each.label == phase.label), None)
    block = Block(
        first=17,
        stop=18,
        section=phase.section,
        exercise=exercise,
        gap=phase.kind if phase.kind in GAPS else None,
        set=phase.set,
        sets=phase.sets,
        side=phase.side,
        reps=phase.reps,
        own_pace=phase.waits,
        held=held,
    )
    return Snapshot(
        mode=Mode.PLAYING,
        position=position,
        index=17,
        phase=msgspec.structs.replace(phase, move=move),
        block=block,
        elapsed=elapsed,
        left=phase.length - elapsed,
        count=str(count),
        caption="",
        coming=Coming(block),
        total_left=TOTAL - position,
        total=TOTAL,
        foot=phase.feet[elapsed // phase.beat] if phase.feet else None,
    )


def _rep(exercise: Exercise, kind: Kind, label: str, length: Ms, rep: int, side: Side | None = None) -> Phase:
    return Phase(
        kind=kind,
        length=length,
        section=Section.MAIN,
        label=label,
        exercise=exercise.name,
        set=2,
        sets=3,
        side=side,
        rep=rep,
        reps=8,
    )


def _gap(exercise: Exercise, kind: Kind, length: Ms, side: Side | None = None) -> Phase:
    return Phase(kind, length, Section.MAIN, GAP_LABELS[kind], exercise.name, set=2, sets=3, side=side)


def _work(catalogue: Catalogue) -> dict[str, Snapshot]:
    ids = ("romanian-deadlift", "single-leg-glute-bridge", "kickstand-deadlift", "march")
    romanian, bridge, kickstand, march = (_entry(identity, catalogue) for identity in ids)
    lower = _rep(romanian, Kind.LOWER, "Lower", 5000, 3)
    hold = _rep(bridge, Kind.TOP, "Hold", 2000, 5, Side.LEFT)
    lift = _rep(bridge, Kind.LIFT, "Lift", 2000, 8, Side.RIGHT)
    down = _rep(kickstand, Kind.LOWER, "Lower", 3000, 2, Side.LEFT)
    marching = Phase(Kind.TIMED, 30_000, Section.WARM_UP, march.name, march.name)
    bar, bell = Implement.BARBELL, Implement.KETTLEBELL
    steady = replace(_moment(bridge, hold, 2, elapsed=700), caption="Keep your belt line level")
    last = replace(_moment(bridge, lift, 1, elapsed=1400), caption="Last one")
    hinge = replace(_moment(kickstand, down, 1, elapsed=2600, held=bell), caption="Hips back")
    five = replace(_moment(romanian, lower, 5, elapsed=400, held=bar), caption="Down")
    three = replace(_moment(romanian, lower, 3, elapsed=2600, held=bar), caption="Hips back")
    knees = replace(_moment(march, marching, 24, elapsed=6000, position=6000), caption="Lift your knees, stay tall")
    swings = replace(knees.block, exercise=_entry("leg-swings", catalogue), side=Side.LEFT)
    turn = partial(_then, kind=Kind.SIDE_CHANGE, seconds=12)
    return {
        "lower-five": _then(five, Kind.REST, 90, set=3),
        "lower-three": _then(three, Kind.REST, 90, set=3),
        "kickstand-left": _leading_to(turn(hinge, side=Side.RIGHT), side=Side.RIGHT),
        "bridge-hold": _leading_to(turn(steady, side=Side.RIGHT), side=Side.RIGHT),
        "bridge-lift-right": _leading_to(_then(last, Kind.REST, 45, side=Side.LEFT, set=3), side=Side.LEFT),
        "timed": replace(knees, coming=Coming(swings)),
    } | _steps(catalogue)


def _steps(catalogue: Catalogue) -> dict[str, Snapshot]:
    walkout, romanian = (_entry(identity, catalogue) for identity in ("glute-bridge-walkout", "romanian-deadlift"))
    out = msgspec.structs.replace(
        _rep(walkout, Kind.STEP, "Walk out", 6000, 2), feet=(Side.LEFT, Side.RIGHT) * 3, reps=5
    )
    left = replace(_moment(walkout, out, 1, elapsed=300), caption="Left")
    right = replace(_moment(walkout, msgspec.structs.replace(out, set=3), 4, elapsed=3300), caption="Right")
    right = _then(right, Kind.CHANGE_OVER, 75, exercise=romanian, set=1)
    return {
        "step-left": _then(left, Kind.REST, 60, set=3),
        "step-right": _leading_to(right, exercise=romanian, held=Implement.BARBELL),
    }


def _gaps(catalogue: Catalogue) -> dict[str, Snapshot]:
    ids = ("romanian-deadlift", "single-leg-glute-bridge", "kickstand-deadlift")
    romanian, bridge, kickstand = (_entry(identity, catalogue) for identity in ids)
    rest = _gap(romanian, Kind.REST, 90_000)
    turn = _gap(bridge, Kind.SIDE_CHANGE, 12_000, Side.RIGHT)
    over = msgspec.structs.replace(_gap(kickstand, Kind.CHANGE_OVER, 120_000, Side.LEFT), set=1)
    lead = msgspec.structs.replace(_gap(bridge, Kind.LEAD_IN, 20_000, Side.LEFT), set=1)
    fetching = replace(
        _moment(kickstand, over, "1:58", elapsed=2000, held=Implement.KETTLEBELL),
        caption="Fetch one kettlebell or one dumbbell.",
    )
    turning = replace(
        _moment(bridge, turn, 9, elapsed=3000),
        caption="Switch sides. Right foot down, left knee against left elbow.",
    )
    resting = _moment(romanian, rest, 74, elapsed=16_000, held=Implement.TWO_DUMBBELLS)
    ready = replace(_moment(bridge, lead, 20, position=0), mode=Mode.READY)
    return {
        "lead-in": _leading_to(ready),
        "rest": _weighing(resting, "2 × 10–15 kg"),
        "side-change": _leading_to(turning),
        "change-over": _leading_to(_weighing(fetching, "10–16 kg")),
    }


def _weighing(snapshot: Snapshot, load: str) -> Snapshot:
    return replace(snapshot, block=replace(snapshot.block, load=load))


def _then(snapshot: Snapshot, kind: Kind, seconds: int, **otherwise: object) -> Snapshot:
    """The moment with such a gap after it: its own set follows, but for what is given."""
    following: Block = replace(snapshot.block, **otherwise)  # type: ignore[arg-type]
    gap = _gap(following.exercise, kind, seconds * SECOND)
    return replace(snapshot, coming=Coming(following, gap, named="exercise" in otherwise))


def _leading_to(snapshot: Snapshot, **otherwise: object) -> Snapshot:
    """The moment with something else to do after it: its own block, but for what is given."""
    return replace(snapshot, upcoming=replace(snapshot.block, **otherwise))  # type: ignore[arg-type]


def _modes(catalogue: Catalogue) -> dict[str, Snapshot]:
    romanian, push_up = (_entry(identity, catalogue) for identity in ("romanian-deadlift", "push-up"))
    own = Phase(Kind.TIMED, 60_000, Section.MAIN, push_up.name, push_up.name, set=1, sets=3, reps=12, waits=True)
    lower = _rep(romanian, Kind.LOWER, "Lower", 5000, 3)
    half = _then(_moment(romanian, lower, 4, elapsed=1700, held=Implement.BARBELL), Kind.REST, 90, set=3)
    waiting = replace(_moment(push_up, own, 0, elapsed=60_000), mode=Mode.WAITING)
    return {
        "own-pace": _then(_moment(push_up, own, 42, elapsed=18_000), Kind.REST, 60, set=2),
        "own-pace-waiting": _then(waiting, Kind.REST, 60, set=2),
        "paused": replace(half, mode=Mode.PAUSED),
        "count-in": replace(half, mode=Mode.COUNT_IN, count="3"),
        "count-in-told": replace(half, mode=Mode.COUNT_IN, count="", caption="Rep three"),
        "done": replace(
            _moment(romanian, lower, 1, elapsed=5000, position=TOTAL, held=Implement.BARBELL),
            mode=Mode.DONE,
            coming=None,
        ),
    }
