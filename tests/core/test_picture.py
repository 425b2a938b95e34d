"""The figure of every moment: right in every frame at 30 frames a second, and in step with phases, sides and counts."""

from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from itertools import pairwise

import msgspec
import pytest

from hiptimer.core.exercise import Exercise
from hiptimer.core.picture import BREATH, Ground, Picture, picture, still
from hiptimer.core.plan import Plan, Preferences, make_plan
from hiptimer.core.snapshot import Mode, Snapshot, describe
from hiptimer.core.terms import GAPS, PAUSES, Implement, Kind, Length, Level, Ms, Section, Side
from hiptimer.core.timeline import Timeline, Track
from hiptimer.core.ways.values import Ways
from hiptimer.core.workout import Item, Workout
from hiptimer.figure import body
from hiptimer.figure.balance import centre_of_mass
from hiptimer.figure.checks import inside
from hiptimer.figure.joints import Arm, Joints, Leg, Point
from hiptimer.figure.points import direction, distance
from tests.content import built_in, catalogue

FRAMES = 30
"""A second."""
STEP_COUNTS = range(1, 7)


def timeline_of(plan: Plan) -> Timeline:
    """A plan as a session in which nothing is said."""
    starts: list[Ms] = []
    total = 0
    for phase in plan.phases:
        starts.append(total)
        total += phase.length
    return Timeline(plan.title, plan.level, plan.length, plan.phases, tuple(starts), plan.blocks, Track(()), total)


@cache
def session(level: Level = Level.STANDARD, steps: int | None = None, length: Length = Length.SHORT) -> Timeline:
    """The built-in workout, or a walkout of so many steps a foot."""
    workout = built_in()
    if steps is not None:
        item = Item(use="glute-bridge-walkout", reps=2, steps=steps)
        workout = Workout(format=1, title="Walkout", exercise=(item,))
    return timeline_of(make_plan(workout, catalogue(), Preferences(level, length)))


def at(timeline: Timeline, position: Ms, mode: Mode = Mode.PLAYING) -> Snapshot:
    return describe(timeline, mode, position, None, position)


def shown(snapshot: Snapshot, *, reduced: bool = False) -> Picture:
    figure = picture(snapshot, reduced=reduced)
    assert figure is not None
    return figure


def frames(timeline: Timeline) -> Iterator[tuple[Snapshot, Picture]]:
    """Every frame of two repetitions of every set, of ten seconds of every timed item and of a second of a gap."""
    for index, start in enumerate(timeline.starts):
        phase = timeline.phases[index]
        if phase.rep is not None and phase.rep > 2:
            continue
        length = min(phase.length, 10_000 if phase.kind not in GAPS else 1000)
        for frame in range(length * FRAMES // 1000):
            snapshot = at(timeline, start + frame * 1000 // FRAMES)
            yield snapshot, shown(snapshot)


SESSIONS = [
    pytest.param((level, None, Length.FULL if level is Level.STANDARD else Length.SHORT), id=level) for level in Level
] + [pytest.param((Level.STANDARD, steps, Length.SHORT), id=f"{steps} steps") for steps in STEP_COUNTS]


@pytest.mark.parametrize("which", SESSIONS)
def test_every_frame_is_a_body(which: tuple[Level, int | None, Length]) -> None:
    for snapshot, figure in frames(session(*which)):
        where = f"{snapshot.phase.exercise}, {snapshot.phase.label}, {snapshot.elapsed} ms"
        assert max(misses(figure.joints)) < 0.001, f"{where}: a limb is longer or shorter than it is"
        assert min(point.y for point in points(figure.joints)) > -0.003, f"{where}: something is under the floor"
        if figure.ground is Ground.STANDING:
            check_standing(figure, where)
        if figure.ground is Ground.LYING and snapshot.phase.exercise == "Glute bridge walkout":
            check_walkout(snapshot, figure, where)


def check_standing(figure: Picture, where: str) -> None:
    joints = figure.joints
    below = (0.0, body.ANKLE_HEIGHT)
    standing = [leg for leg in (joints.near_leg, joints.far_leg) if leg.ankle == pytest.approx(below) and flat(leg)]
    assert standing, f"{where}: no foot stands flat"
    for load in (0.0, 0.3) if figure.held else (0.0,):
        assert body.HEEL < centre_of_mass(joints, load).x < body.TOE, f"{where}: falls over with {load}"
    if figure.held:
        assert not inside(joints.near_arm.fist, joints.near_leg), f"{where}: the hands pass through the leg"
        assert flat(joints.near_leg), f"{where}: the working foot is not flat"
    assert turn(direction(joints.hip, joints.shoulder), direction(joints.shoulder, joints.neck)) < 0.01, (
        "one straight line"
    )


def check_walkout(snapshot: Snapshot, figure: Picture, where: str) -> None:
    for leg in (figure.joints.near_leg, figure.joints.far_leg):
        assert distance(leg.hip, leg.ankle) < body.REACH, f"{where}: a leg is stretched too far"
        if snapshot.phase.kind is Kind.LIFT or snapshot.phase.kind in GAPS:
            assert flat(leg), f"{where}: a foot is not flat"
    heels = sorted(leg.heel.y for leg in (figure.joints.near_leg, figure.joints.far_leg))
    assert abs(heels[0]) < 0.001, f"{where}: no heel on the floor"
    if snapshot.phase.kind is not Kind.STEP:
        assert abs(heels[1]) < 0.001, f"{where}: only a stepping foot leaves the floor"


def flat(leg: Leg) -> bool:
    return max(abs(leg.heel.y), abs(leg.ball.y), abs(leg.toe.y)) < 1e-9


def turn(one: float, other: float) -> float:
    return abs((one - other + 180) % 360 - 180)


def misses(joints: Joints) -> Iterator[float]:
    """By what share every limb differs from its length."""
    for leg in (joints.near_leg, joints.far_leg):
        yield abs(distance(leg.hip, leg.knee) / body.THIGH - 1)
        yield abs(distance(leg.knee, leg.ankle) / body.SHANK - 1)
        sole = distance(Point(0, 0), Point(body.HEEL, body.ANKLE_HEIGHT))
        yield abs(distance(leg.ankle, leg.heel) / sole - 1)
        yield abs(distance(leg.heel, leg.ball) / (body.BALL - body.HEEL) - 1)
        yield abs(distance(leg.ball, leg.toe) / (body.TOE - body.BALL) - 1)
    for arm in (joints.near_arm, joints.far_arm):
        yield abs(distance(arm.shoulder, arm.elbow) / body.UPPER_ARM - 1)
        yield abs(distance(arm.elbow, arm.fist) / body.FOREARM - 1)
    yield abs(distance(joints.hip, joints.shoulder) / body.TRUNK - 1)
    yield abs(distance(joints.shoulder, joints.neck) / body.NECK - 1)


def points(joints: Joints) -> list[Point]:
    legs = [
        point
        for leg in (joints.near_leg, joints.far_leg)
        for point in (leg.hip, leg.knee, leg.ankle, leg.heel, leg.ball, leg.toe)
    ]
    arms: list[Arm] = [joints.near_arm, joints.far_arm]
    return [joints.head, joints.neck, *legs, *(point for arm in arms for point in (arm.shoulder, arm.elbow, arm.fist))]


FASTEST = 0.06
"""Body heights from one frame to the next: a foot that swings."""


@pytest.mark.parametrize("which", SESSIONS)
def test_nothing_jumps(which: tuple[Level, int | None, Length]) -> None:
    timeline = session(*which)
    for (before, first), (after, second) in pairwise(frames(timeline)):
        if after.position - before.position > 40 or before.block is not after.block:
            continue
        apart = max(distance(a, b) for a, b in zip(points(first.joints), points(second.joints), strict=True))
        assert apart < FASTEST, f"{after.phase.exercise}, {after.phase.label}, {after.elapsed} ms: {apart:.3f}"
        if not first.moving and before.phase is after.phase:
            assert apart < 1e-9, "what does not move stands still"


@pytest.mark.parametrize("level", Level)
def test_a_gap_shows_where_the_set_begins(level: Level) -> None:
    timeline = session(level)
    for gap, work in pairwise(timeline.blocks):
        if gap.gap is None:
            continue
        waiting = shown(at(timeline, timeline.starts[gap.first]))
        begun = shown(at(timeline, timeline.starts[work.first]))
        assert waiting.joints == begun.joints
        assert (waiting.mirrored, waiting.held) == (begun.mirrored, begun.held)
        assert not waiting.moving


def test_hips_sink_out_there_and_the_feet_come_in_along_the_floor() -> None:
    ways = Ways(variants={"glute-bridge-walkout": ("lower-out-there",)})
    timeline = timeline_of(make_plan(built_in(), catalogue(), Preferences(ways=ways)))
    (down, *_), (reset, *_) = (phases(timeline, "glute-bridge-walkout", kind) for kind in (Kind.LOWER, Kind.RESET))
    sunk = shown(at(timeline, timeline.starts[reset]))
    assert sunk.joints.near_leg.ankle.x == pytest.approx(0.763)
    assert sunk.touches
    assert sunk.joints.hip.y < shown(at(timeline, timeline.starts[down])).joints.hip.y
    way_in = [shown(at(timeline, timeline.starts[reset] + ms)) for ms in range(0, 1100, 33)]
    ankles = [figure.joints.near_leg.ankle.x for figure in way_in]
    assert ankles == sorted(ankles, reverse=True)
    assert ankles[-1] == pytest.approx(0.475), "there after a second"
    for figure in way_in:
        assert figure.joints.near_leg.heel.y == pytest.approx(0, abs=1e-9)
        assert distance(figure.joints.hip, figure.joints.near_leg.ankle) < body.REACH
        assert figure.joints.hip == sunk.joints.hip, "the seat stays where it is"


def phases(timeline: Timeline, exercise: str, kind: Kind) -> list[int]:
    """Indices of the first set's phases of a kind."""
    return [
        index
        for block in timeline.blocks
        if block.gap is None and block.exercise.id == exercise and block.section is Section.MAIN
        for index in range(block.first, block.stop)
        if timeline.phases[index].kind is kind
    ]


LIFTERS = ["deadlift", "kickstand-deadlift", "romanian-deadlift"]


@pytest.mark.parametrize("level", Level)
@pytest.mark.parametrize("exercise", [*LIFTERS, "single-leg-glute-bridge"])
def test_count_k_is_k_nths_of_the_way_down(exercise: str, level: Level) -> None:
    timeline = session(level)
    index = phases(timeline, exercise, Kind.LOWER)[0]
    phase, start = timeline.phases[index], timeline.starts[index]
    trunk = [lean(shown(at(timeline, position))) for position in (start, start + phase.length)]
    counts = phase.length // phase.beat
    assert counts == (5 if exercise == "romanian-deadlift" else 3)
    for count in range(1, counts):
        measured = lean(shown(at(timeline, start + count * phase.beat)))
        assert (measured - trunk[0]) / (trunk[1] - trunk[0]) == pytest.approx(count / counts, abs=1e-9)


def lean(figure: Picture) -> float:
    return direction(figure.joints.hip, figure.joints.shoulder)


def test_the_left_leg_works_on_the_mirrored_side() -> None:
    timeline = session()
    for block in timeline.blocks:
        figure = shown(at(timeline, timeline.starts[block.first]))
        assert figure.mirrored is (block.side is Side.LEFT)
        assert figure.one_sided is (block.side is not None)


def test_the_left_foot_is_the_far_one_and_carries_its_letter() -> None:
    timeline = session()
    index = phases(timeline, "glute-bridge-walkout", Kind.STEP)[0]
    start, phase = timeline.starts[index], timeline.phases[index]
    assert phase.feet[:2] == (Side.LEFT, Side.RIGHT)
    before = shown(at(timeline, start))
    for beat, foot in enumerate(phase.feet):
        snapshot = at(timeline, start + beat * phase.beat + 300)
        figure = shown(snapshot)
        assert figure.stepping is foot is snapshot.foot
        assert figure.moving
        moved, stayed = figure.joints.far_leg, figure.joints.near_leg
        if foot is Side.RIGHT:
            moved, stayed = stayed, moved
        assert moved.heel.y == pytest.approx(0.03, abs=0.001), "half-way through its arc"
        assert stayed.heel.y == pytest.approx(0, abs=1e-9)
        planted = shown(at(timeline, start + beat * phase.beat + 600))
        assert max(planted.joints.near_leg.heel.y, planted.joints.far_leg.heel.y) < 1e-9, "down after 0.6 of the beat"
    after = shown(at(timeline, start + phase.length))
    assert after.joints.near_leg.ankle.x > before.joints.near_leg.ankle.x + 0.2


def test_a_step_moves_the_hips_through_its_whole_beat() -> None:
    timeline = session()
    index = phases(timeline, "glute-bridge-walkout", Kind.STEP)[0]
    start = timeline.starts[index]
    heights = [shown(at(timeline, start + ms)).joints.hip.y for ms in range(0, 1001, 50)]
    assert all(before > after for before, after in pairwise(heights))


def test_the_right_foot_may_lead() -> None:
    plan = make_plan(built_in(), catalogue(), Preferences(first_side=Side.RIGHT))
    timeline = timeline_of(plan)
    index = phases(timeline, "glute-bridge-walkout", Kind.STEP)[0]
    figure = shown(at(timeline, timeline.starts[index] + 300))
    assert figure.stepping is Side.RIGHT
    assert figure.joints.near_leg.heel.y > 0.02
    figure = shown(at(timeline, timeline.starts[0]))
    assert not figure.mirrored, "the right leg begins"


def test_the_seat_touches_the_floor_in_the_reset_of_the_bridge() -> None:
    timeline = session()
    reset = phases(timeline, "single-leg-glute-bridge", Kind.RESET)[0]
    top = phases(timeline, "single-leg-glute-bridge", Kind.HOLD)[0]
    (touch,) = shown(at(timeline, timeline.starts[reset] + 500)).touches
    assert touch == pytest.approx((0.288, 0.0), abs=0.005)
    assert shown(at(timeline, timeline.starts[top] + 500)).touches == ()
    assert all(not shown(at(timeline, start)).touches for start in standing_starts(timeline))


def standing_starts(timeline: Timeline) -> list[Ms]:
    return [timeline.starts[block.first] for block in timeline.blocks if block.exercise.id in LIFTERS]


def test_pressing_swells_once_a_second_while_it_is_asked_for() -> None:
    timeline = session()
    index = phases(timeline, "single-leg-glute-bridge", Kind.RESET)[0]
    snapshot = at(timeline, timeline.starts[index])
    asking = replace(snapshot, caption="Press knee and elbow together")
    for ms, swell in ((0, 0.0), (250, 0.5), (500, 1.0), (750, 0.5)):
        figure = shown(replace(asking, elapsed=ms, left=1000 - ms))
        assert figure.pulse == pytest.approx(swell)
        elbow, knee = figure.joints.far_arm.elbow, figure.joints.far_leg.knee
        assert figure.press is not None
        assert distance(elbow, figure.press) + distance(figure.press, knee) == pytest.approx(distance(elbow, knee))
    assert shown(replace(snapshot, caption="Light touch, then up", elapsed=500)).pulse == 0
    assert shown(replace(snapshot, elapsed=500)).pulse == 0
    assert shown(replace(asking, elapsed=500, mode=Mode.PAUSED)).pulse == 0
    assert shown(at(timeline, standing_starts(timeline)[0])).press is None


def test_the_chest_breathes_where_the_body_is_still() -> None:
    timeline = session()
    swollen = set()
    for snapshot, figure in frames(timeline):
        assert abs(figure.breath) <= BREATH
        if figure.moving:
            assert figure.breath == 0
        if snapshot.phase.kind in GAPS:
            assert not figure.moving
        swollen.add(round(figure.breath, 4))
    assert max(swollen) > 0.002


def test_a_breath_takes_four_seconds_and_begins_and_ends_at_rest() -> None:
    timeline = session()
    lead_in = next(index for index, phase in enumerate(timeline.phases) if phase.kind is Kind.LEAD_IN)
    start, length = timeline.starts[lead_in], timeline.phases[lead_in].length
    for ms, expected in ((0, 0.0), (1000, BREATH), (2000, 0.0), (3000, -BREATH), (5000, BREATH), (length - 1, 0.0)):
        assert shown(at(timeline, start + ms)).breath == pytest.approx(expected, abs=1e-4)


@pytest.mark.parametrize("mode", [mode for mode in Mode if mode is not Mode.PLAYING])
def test_nothing_moves_unless_it_is_played(mode: Mode) -> None:
    timeline = session()
    index = phases(timeline, "deadlift", Kind.LOWER)[0]
    position = timeline.starts[index] + 1200
    figure = shown(at(timeline, position, mode))
    assert not figure.moving
    assert figure.breath == figure.pulse == 0
    assert figure.joints == shown(at(timeline, position)).joints, "it stays where it is"
    assert shown(at(timeline, position)).moving


def test_a_change_of_pose_in_a_pause_takes_its_first_second() -> None:
    timeline = session(Level.STRONG)
    index = phases(timeline, "glute-bridge-walkout", Kind.HOLD)[0]
    start = timeline.starts[index]
    assert flat(shown(at(timeline, start)).joints.near_leg)
    middle = shown(at(timeline, start + 500))
    assert middle.moving
    assert 0.01 < middle.joints.near_leg.toe.y < shown(at(timeline, start + 999)).joints.near_leg.toe.y
    slow = replace(at(timeline, start), phase=msgspec.structs.replace(timeline.phases[index], length=3000))
    later = [shown(replace(slow, elapsed=ms, left=3000 - ms)) for ms in (1000, 1500, 2900)]
    assert not any(figure.moving for figure in later)
    assert later[0].joints == later[1].joints == later[2].joints


@pytest.mark.parametrize("kind", [Kind.LOWER, Kind.LIFT])
def test_reduced_motion_shows_start_and_end_in_turn(kind: Kind) -> None:
    timeline = session()
    index = phases(timeline, "romanian-deadlift", kind)[0]
    start, length = timeline.starts[index], timeline.phases[index].length
    seen = [shown(at(timeline, start + ms), reduced=True) for ms in range(0, length, 33)]
    ends = [shown(at(timeline, position)).joints for position in (start, start + length)]
    assert [figure.joints for figure in seen] == [ends[ms * 2 >= length] for ms in range(0, length, 33)]
    assert not any(figure.moving or figure.breath for figure in seen)


def test_reduced_motion_shows_every_step_in_turn() -> None:
    timeline = session()
    index = phases(timeline, "glute-bridge-walkout", Kind.STEP)[0]
    start, phase = timeline.starts[index], timeline.phases[index]
    seen = [shown(at(timeline, start + ms), reduced=True).joints for ms in range(0, phase.length, 100)]
    changes = [number for number, (a, b) in enumerate(pairwise(seen), start=1) if a != b]
    assert changes == [5 + 10 * step for step in range(len(phase.feet))]


@pytest.mark.parametrize("exercise", ["deadlift", "single-leg-glute-bridge", "glute-bridge-walkout"])
def test_a_set_at_the_persons_own_pace_repeats_the_exercise(exercise: str) -> None:
    workout = Workout(format=1, title="Own", exercise=(Item(use=exercise, reps=2, pace="own"),))
    timeline = timeline_of(make_plan(workout, catalogue(), Preferences()))
    block = next(block for block in timeline.blocks if block.own_pace)
    start, length = timeline.starts[block.first], timeline.phases[block.first].length
    paced = [shown(at(timeline, start + ms)).joints for ms in range(0, length, 100)]
    assert len({lean(shown(at(timeline, start + ms))) for ms in range(0, length // 2, 100)}) > 10
    assert paced[: len(paced) // 2] == paced[len(paced) // 2 :], "the second repetition is the first again"
    waiting = shown(at(timeline, start + length, Mode.WAITING))
    assert not waiting.moving


def test_a_timed_item_repeats_its_loop() -> None:
    timeline = session(length=Length.FULL)
    block = next(block for block in timeline.blocks if block.exercise.id == "hip-hinge")
    start = timeline.starts[block.first]
    assert lean(shown(at(timeline, start))) == pytest.approx(90)
    assert lean(shown(at(timeline, start + 2500))) == pytest.approx(30)
    assert shown(at(timeline, start + 2500)).joints == shown(at(timeline, start + 7500)).joints
    assert not shown(at(timeline, start + 4500)).moving, "a second of standing"


@pytest.mark.parametrize("exercise", LIFTERS)
@pytest.mark.parametrize("held", [*Implement, ""])
def test_what_is_held_changes_no_pose_but_empty_hands_may_rest(exercise: str, held: str) -> None:
    entry = catalogue()[exercise]
    with_it, without = still(entry, held=held), still(entry)
    assert with_it is not None
    assert without is not None
    assert with_it.held == held
    same = with_it.joints == without.joints
    assert same is (exercise != "kickstand-deadlift" or not held)
    assert replace(with_it.joints, near_arm=without.joints.near_arm, far_arm=without.joints.far_arm) == without.joints


def test_the_still_picture() -> None:
    entries = catalogue()
    top = still(entries["single-leg-glute-bridge"], side=Side.LEFT)
    assert top is not None
    assert top.mirrored
    assert top.one_sided
    assert top.press is not None
    assert not top.moving
    unsided = still(entries["kickstand-deadlift"])
    assert unsided is not None
    assert (unsided.mirrored, unsided.one_sided) == (False, True)
    far = still(entries["glute-bridge-walkout"])
    assert far is not None
    assert far.joints.near_leg.ankle.x == pytest.approx(0.763)
    grounds = {name: one.ground for name, entry in entries.items() if (one := still(entry))}
    assert len(grounds) == len(entries)
    assert grounds["cat-and-cow"] is Ground.KNEELING
    assert grounds["march"] is Ground.STANDING
    assert grounds["figure-four-stretch"] is Ground.LYING


def test_without_poses_there_is_no_figure() -> None:
    workout = Workout(format=1, title="Free", exercise=(Item(name="Plank", seconds=40),))
    timeline = timeline_of(make_plan(workout, catalogue(), Preferences()))
    assert [picture(at(timeline, start)) for start in timeline.starts] == [None, None]
    assert still(Exercise(name="Plank")) is None


def test_pauses_keep_still_but_for_a_change_of_pose() -> None:
    for snapshot, figure in frames(session()):
        if snapshot.phase.kind in PAUSES and snapshot.block.exercise.id in LIFTERS:
            assert not figure.moving
