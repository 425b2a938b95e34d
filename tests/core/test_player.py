"""The player: every transition, in any order, with time passed in."""

from copy import deepcopy
from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from hiptimer.core.coach.slots import Manner
from hiptimer.core.coach.whereabouts import told_at
from hiptimer.core.navigate import block_at, is_on_the_beat, phase_at
from hiptimer.core.place import GAP
from hiptimer.core.player import Command, Player, count_in
from hiptimer.core.resume import go_on_at, phases_digest, place_of
from hiptimer.core.snapshot import Mode, Snapshot
from hiptimer.core.terms import Kind, Section, Talk, Tone
from hiptimer.core.timeline import Timeline
from hiptimer.core.workout import Item, Workout
from tests.content import session
from tests.core.strategies import sessions

HOUR = 3_600_000


def started(timeline: Timeline | None = None, re_entry: int = 3000) -> tuple[Player, Timeline]:
    """A player that started at 0."""
    timeline = timeline or session()
    player = Player(timeline, re_entry=re_entry)
    player.do(Command.PLAY, 0)
    return player, timeline


def start_of(timeline: Timeline, kind: Kind, rep: int | None = None) -> int:
    """Start of the first such phase of the main part."""
    pairs = zip(timeline.starts, timeline.phases, strict=True)
    return next(s for s, p in pairs if p.section is Section.MAIN and p.kind is kind and rep in {None, p.rep})


def test_nothing_moves_before_the_start() -> None:
    player = Player(session())
    assert player.at(HOUR).mode is Mode.READY
    assert player.at(HOUR).position == 0


def test_position_is_time_since_the_start() -> None:
    player, _ = started()
    assert player.at(12_345).position == 12_345


def test_an_hours_pause_loses_nothing() -> None:
    player, _ = started(re_entry=0)
    player.do(Command.PAUSE, 150_001)
    assert player.at(150_001 + HOUR).position == 150_001
    player.do(Command.PLAY, 150_001 + HOUR)
    assert player.at(150_002 + HOUR).position == 150_002


def test_resume_counts_in_and_restarts_the_repetition() -> None:
    player, timeline = started()
    rep = start_of(timeline, Kind.LIFT, rep=3)
    player.do(Command.PAUSE, rep + 5000)
    player.do(Command.PLAY, HOUR)
    counted = HOUR + words_of(timeline, "Single-leg glute bridge", "Left leg", "Rep three")
    snapshots = [player.at(counted + passed) for passed in (-1, 0, 1000, 2999, 3000, 3500)]
    assert [s.mode for s in snapshots] == [Mode.COUNT_IN] * 4 + [Mode.PLAYING] * 2
    assert [s.count for s in snapshots[:4]] == ["", "3", "2", "1"]
    assert [s.position for s in snapshots] == [rep, rep, rep, rep, rep, rep + 500]


def words_of(timeline: Timeline, *pieces: str) -> int:
    """How long these pieces take before the tones begin."""
    return sum(timeline.whereabouts[piece] + GAP for piece in pieces)


def captions(player: Player, now: int) -> list[str]:
    """What is said from `now` on until it plays, each once."""
    said = []
    while player.at(now).mode is Mode.COUNT_IN:
        said.append(player.at(now).caption)
        now += 10
    return list(dict.fromkeys(filter(None, said)))


@pytest.mark.parametrize(("pause", "named"), [(1, False), (30_000, False), (30_001, True)])
def test_after_a_long_pause_the_exercise_is_named_too(pause: int, named: bool) -> None:  # noqa: FBT001 a case
    player, timeline = started()
    paused = start_of(timeline, Kind.LIFT, rep=3) + 1000
    player.do(Command.PAUSE, paused)
    player.do(Command.PLAY, paused + pause)
    told = [*(["Single-leg glute bridge"] if named else []), "Left leg", "Rep three"]
    assert captions(player, paused + pause)[: len(told)] == told


def test_who_jumps_in_a_pause_is_told_where_that_leads() -> None:
    player, timeline = started()
    player.do(Command.PAUSE, start_of(timeline, Kind.CHANGE_OVER) + 1000)
    player.do(Command.SKIP, HOUR)
    player.do(Command.PLAY, HOUR + 1)
    assert captions(player, HOUR + 1)[:-1] == ["Deadlift", "Rep one"]


def test_after_a_jump_nothing_is_told() -> None:
    player, timeline = started()
    player.do(Command.REPEAT, now := start_of(timeline, Kind.LIFT, rep=3) + 1000)
    assert (player.at(now).count, player.at(now).caption) == ("3", "")


@pytest.mark.parametrize("manner", [Manner(talk=Talk.TONES), Manner()], ids=["tones alone", "no clips"])
def test_without_clips_there_are_tones_alone(manner: Manner) -> None:
    timeline = session(manner=manner)
    timeline = timeline if manner.talk is Talk.TONES else replace(timeline, whereabouts={})
    assert not timeline.whereabouts
    player, _ = started(timeline)
    player.do(Command.PAUSE, start_of(timeline, Kind.LIFT, rep=3))
    player.do(Command.PLAY, HOUR)
    assert player.at(HOUR).count == "3"
    assert player.at(HOUR + 3000).mode is Mode.PLAYING


def test_the_count_in_ends_with_the_command() -> None:
    timeline = session()
    lift = start_of(timeline, Kind.LIFT, rep=2)
    track, length = count_in(timeline, lift, 3000)
    assert length == 3000
    assert [cue.tone for cue in track.cues[:3]] == [Tone.READY] * 3
    assert [(cue.at, cue.text) for cue in track.cues[3:]] == [(2800, "Up")]


def test_resume_in_a_rest_repeats_the_sentence_that_was_cut() -> None:
    player, timeline = started()
    gap = start_of(timeline, Kind.CHANGE_OVER)
    player.do(Command.PAUSE, gap + 700)
    player.do(Command.PLAY, HOUR)
    assert player.at(HOUR).mode is Mode.PLAYING
    assert player.at(HOUR).position == gap


def test_skip_from_a_rest_leads_in_to_the_set() -> None:
    player, timeline = started()
    gap = start_of(timeline, Kind.CHANGE_OVER)
    player.do(Command.SKIP, gap + 2000)
    snapshot = player.at(gap + 2000)
    assert snapshot.mode is Mode.COUNT_IN
    assert snapshot.phase.exercise == "Deadlift"


def test_skip_from_a_set_goes_to_the_rest_at_once() -> None:
    player, timeline = started()
    lift = start_of(timeline, Kind.LIFT)
    player.do(Command.SKIP, lift + 1000)
    assert player.at(lift + 1000).phase.kind is Kind.SIDE_CHANGE


@pytest.mark.parametrize(("late", "kind"), [(2000, Kind.LEAD_IN), (4000, Kind.LIFT)])
def test_back_goes_to_the_start_and_just_after_it_to_the_block_before(late: int, kind: Kind) -> None:
    player, timeline = started()
    lift = start_of(timeline, Kind.LIFT)
    player.do(Command.BACK, lift + late)
    assert player.at(lift + late).phase.kind is kind


@pytest.mark.parametrize("rep", [1, 3, 8])
def test_a_set_is_repeated_from_its_start_and_led_in(rep: int) -> None:
    player, timeline = started()
    start = start_of(timeline, Kind.LIFT)
    now = start_of(timeline, Kind.LIFT, rep=rep) + 1000
    player.do(Command.REPEAT, now)
    assert [player.at(now + passed).mode for passed in (0, 2999, 3000)] == [Mode.COUNT_IN] * 2 + [Mode.PLAYING]
    assert [player.at(now + passed).position for passed in (0, 3000, 3500)] == [start, start, start + 500]


def test_in_a_gap_it_is_the_set_just_done_that_is_repeated() -> None:
    player, timeline = started()
    gap = start_of(timeline, Kind.SIDE_CHANGE)
    player.do(Command.REPEAT, gap + 2000)
    assert player.at(gap + 2000).position == start_of(timeline, Kind.LIFT)


def test_before_any_work_it_is_the_first_gap_that_is_repeated() -> None:
    player, _ = started(own_pace())
    player.do(Command.REPEAT, 4000)
    assert (player.at(4000).mode, player.at(4000).position) == (Mode.PLAYING, 0)


@pytest.mark.parametrize("rest", [0, 10])
@pytest.mark.parametrize("paused", [False, True])
def test_a_set_that_waits_for_done_is_itself_repeated(rest: int, paused: bool) -> None:  # noqa: FBT001 a case
    player, _ = started(own_pace(rest))
    if paused:
        player.do(Command.PAUSE, 80_000)
    player.do(Command.REPEAT, 81_000)
    repeated = player.at(81_000)
    assert (repeated.position, repeated.phase.waits, repeated.phase.set) == (5000, True, 1)
    assert repeated.mode is (Mode.PAUSED if paused else Mode.PLAYING)


def test_a_paused_session_stays_paused_where_it_jumps() -> None:
    player, _ = started()
    player.do(Command.PAUSE, 1000)
    player.do(Command.SKIP, 2000)
    assert player.at(9000).mode is Mode.PAUSED
    assert player.at(9000).position == 40_000


def test_skipping_the_last_block_ends_the_session() -> None:
    player, timeline = started()
    player.do(Command.SKIP, timeline.total - 1)
    assert player.at(timeline.total).mode is Mode.DONE


def own_pace(rest: int = 10) -> Timeline:
    """Lead-in 5 s, ten repetitions of seven seconds at one's own pace, rest 10 s, again."""
    item = Item(use="deadlift", reps=10, tempo="3-1-2-1", pace="own", rest=rest)
    return session(Workout(format=1, title="T", lead_in=5, sets=2, exercise=(item,)))


def test_at_the_end_of_a_set_at_own_pace_time_stands_still() -> None:
    player, timeline = started(own_pace())
    assert player.at(75_000).mode is Mode.WAITING
    assert player.at(HOUR).position == 75_000
    player.do(Command.FINISH_SET, HOUR)
    assert player.at(HOUR + 1).phase.kind is Kind.REST
    assert player.at(HOUR + timeline.total).mode is Mode.WAITING


def test_done_ends_a_set_early() -> None:
    player, _ = started(own_pace())
    player.do(Command.FINISH_SET, 20_000)
    assert player.at(20_000).phase.kind is Kind.REST


def test_a_pause_while_waiting_goes_on_waiting() -> None:
    player, _ = started(own_pace())
    player.do(Command.PAUSE, 80_000)
    player.do(Command.PLAY, 90_000)
    assert player.at(95_000).mode is Mode.WAITING


def test_a_set_that_waits_is_still_the_one_that_is_shown() -> None:
    player, _ = started(own_pace())
    waiting = player.at(80_000)
    assert (waiting.mode, waiting.phase.waits, waiting.block.gap, waiting.left) == (Mode.WAITING, True, None, 0)
    player.do(Command.PAUSE, 80_000)
    assert player.at(81_000).phase.waits


def test_one_key_does_the_sensible_thing() -> None:
    player = Player(own_pace())
    for now, mode in enumerate([Mode.PLAYING, Mode.PAUSED, Mode.PLAYING], start=1):
        player.do(Command.TOGGLE, now)
        assert player.at(now).mode is mode
    player.do(Command.TOGGLE, 30_000)
    assert player.at(30_000).phase.kind is Kind.REST


def test_what_was_never_heard_is_taken_back() -> None:
    player, timeline = started()
    player.stretches(10_000, timeline.total)
    assert player.at(10_000 + timeline.total).mode is Mode.DONE
    player.take_back(12_000)
    assert (player.at(12_000).mode, player.at(12_000).position) == (Mode.PLAYING, 12_000)


def test_what_is_heard_lags_behind_what_was_commanded() -> None:
    player, _ = started()
    player.do(Command.PAUSE, 10_000)
    assert player.at(9_900).mode is Mode.PLAYING
    assert player.at(9_900).position == 9_900


def test_a_stop_is_final() -> None:
    player, _ = started()
    player.do(Command.STOP, 5000)
    for command in Command:
        player.do(command, 6000)
    assert player.at(7000).mode is Mode.DONE


def test_a_session_that_was_cut_short_is_ready_at_its_repetition_and_led_in() -> None:
    timeline = session()
    rep = start_of(timeline, Kind.LIFT, rep=3)
    player = Player(timeline, start=rep)
    assert [(s.mode, s.position) for s in (player.at(0), player.at(HOUR))] == [(Mode.READY, rep)] * 2
    player.do(Command.TOGGLE, HOUR)
    counted = HOUR + words_of(timeline, "Single-leg glute bridge", "Left leg", "Rep three")
    snapshots = [player.at(counted + passed) for passed in (-1, 0, 2999, 3000, 3500)]
    assert [s.mode for s in snapshots] == [Mode.COUNT_IN] * 3 + [Mode.PLAYING] * 2
    assert [s.position for s in snapshots] == [rep, rep, rep, rep, rep + 500]
    assert player.at(HOUR).caption == "Single-leg glute bridge"


def test_ready_in_the_middle_of_a_repetition_it_begins_anew() -> None:
    timeline = session()
    rep = start_of(timeline, Kind.LIFT, rep=3)
    player = Player(timeline, start=rep + 2500)
    player.do(Command.PLAY, 0)
    assert player.at(3000).position == rep


def test_whoever_begins_at_the_beginning_is_told_nothing() -> None:
    timeline = session(Workout(format=1, title="T", lead_in=0, exercise=(Item(use="deadlift", reps=2),)))
    player, _ = started(timeline)
    assert (player.at(0).mode, player.at(0).count, player.at(0).caption) == (Mode.COUNT_IN, "3", "")


def test_ready_in_a_gap_it_says_its_sentence_at_once() -> None:
    timeline = session()
    gap = start_of(timeline, Kind.CHANGE_OVER)
    player = Player(timeline, start=gap + 700)
    player.do(Command.PLAY, 0)
    assert (player.at(0).mode, player.at(0).position) == (Mode.PLAYING, gap)


@pytest.mark.parametrize(("start", "position"), [(-1, 0), (0, 0), (HOUR, 877_999)])
def test_a_start_beyond_the_session_is_moved_into_it(start: int, position: int) -> None:
    assert Player(session(), start=start).at(0).position == position


@settings(max_examples=60, deadline=None)
@given(sessions, st.floats(0, 1, exclude_max=True), st.sampled_from([1000, 3000, 10_000]), st.booleans())
def test_words_and_tones_never_touch_and_end_with_the_start(
    timeline: Timeline,
    part: float,
    re_entry: int,
    named: bool,  # noqa: FBT001 a case
) -> None:
    target = timeline.starts[phase_at(timeline, int(part * timeline.total))]
    phase = timeline.phases[phase_at(timeline, target)]
    if not is_on_the_beat(phase):
        return
    said = told_at(phase, timeline.blocks[block_at(timeline, target)], named=named)
    track, length = count_in(timeline, target, re_entry, said)
    words = [cue for cue in track.cues if cue.tone is None and cue.text in said]
    tones = [cue for cue in track.cues if cue.tone is Tone.READY]
    assert [cue.text for cue in words] == [piece for piece in said if piece in timeline.whereabouts]
    assert [cue.length for cue in words] == [timeline.whereabouts[cue.text] for cue in words]
    assert [length - cue.at for cue in tones] == list(range(re_entry, 0, -1000))
    spoken = [*words, tones[0]]
    assert all(after.at - before.end == GAP for before, after in pairwise(spoken))
    assert spoken[0].at == 0
    assert all(after.at >= before.end for before, after in pairwise(track.cues))


class AnyOrder(RuleBasedStateMachine):
    """Commands in any order, time in any steps."""

    @initialize(timeline=sessions, re_entry=st.sampled_from([0, 1000, 3000]), part=st.floats(0, 1))
    def begin(self, timeline: Timeline, re_entry: int, part: float) -> None:
        self.timeline, self.now = timeline, 0
        start = int(part * timeline.total)
        self.player = Player(timeline, re_entry=re_entry, start=start)
        self.before: Snapshot = self.player.at(0)
        assert self.before.mode is Mode.READY
        assert self.before.position == min(start, timeline.total - 1)

    @rule(command=st.sampled_from(Command))
    def command(self, command: Command) -> None:
        shown = self.player.at(self.now)
        self.player.do(command, self.now)
        self.before = self.player.at(self.now)
        if command is Command.REPEAT and shown.mode is not Mode.DONE:
            self.is_repeated(shown)

    def is_repeated(self, shown: Snapshot) -> None:
        """Never onward, never into work that was not begun; a set is repeated from its own start."""
        block = self.timeline.blocks[block_at(self.timeline, self.before.position)]
        assert self.before.position <= shown.position
        assert self.before.position == self.timeline.starts[block.first]
        if shown.block.gap is None:
            assert block is shown.block
        else:
            assert block.gap is None or block.first == 0
        still = shown.mode in {Mode.PAUSED, Mode.READY}
        assert (self.before.mode is shown.mode) if still else (self.before.mode in {Mode.PLAYING, Mode.COUNT_IN})

    @rule(passed=st.integers(1, 90_000))
    def wait(self, passed: int) -> None:
        stretches = self.player.stretches(self.now, passed)
        assert sum(s.length for s in stretches) == passed
        assert all(s.length > 0 and (s.track is None or s.start >= 0) for s in stretches)
        played = sum(s.length for s in stretches if s.track is self.timeline.track)
        self.now += passed
        after = self.player.at(self.now)
        assert after.position - self.before.position == played
        self.before = after

    @invariant()
    def snapshot_is_sound(self) -> None:
        snapshot = self.player.at(self.now)
        assert 0 <= snapshot.position <= self.timeline.total
        assert 0 <= snapshot.elapsed <= snapshot.phase.length
        assert snapshot.elapsed + snapshot.left == snapshot.phase.length
        assert snapshot.count or (snapshot.mode is Mode.COUNT_IN and snapshot.caption)
        # A set at one's own pace is shown until one says that it is done, although the place is that of what follows.
        waiting = snapshot.mode in {Mode.WAITING, Mode.PAUSED} and snapshot.phase.waits and snapshot.left == 0
        place = snapshot.position - waiting
        assert snapshot.phase is self.timeline.phases[phase_at(self.timeline, place)]
        block = self.timeline.blocks[block_at(self.timeline, place)]
        assert block.first <= snapshot.index < block.stop

    @invariant()
    def cut_short_now_it_goes_on_here(self) -> None:
        """Whoever makes the session anew starts no later than here, in this very set, and no more than a rep back."""
        snapshot = self.player.at(self.now)
        place = place_of(self.timeline, snapshot)
        at = go_on_at(self.timeline, place, phases_digest(self.timeline))
        assert at is not None
        assert at <= snapshot.position
        again = Player(self.timeline, start=at)
        again.do(Command.PLAY, 0)
        assert again.at(0).position == at
        assert again.at(0).phase.rep == place.rep
        assert again.at(0).block is self.timeline.blocks[block_at(self.timeline, place.position)]

    @invariant()
    def the_number_stays_for_as_long_as_is_said(self) -> None:
        snapshot = self.player.at(self.now)
        if snapshot.mode not in {Mode.PLAYING, Mode.COUNT_IN}:
            return
        probe = deepcopy(self.player)
        assert snapshot.steady > 0
        assert probe.at(self.now + snapshot.steady - 1).count == snapshot.count
        after = probe.at(self.now + snapshot.steady)
        ends = after.mode is not snapshot.mode or after.index != snapshot.index
        # The last number, and the time before the first tone, may last longer than a beat.
        assert ends or after.count != snapshot.count or snapshot.count in {"", "1"}

    @invariant()
    def looking_twice_changes_nothing(self) -> None:
        assert self.player.at(self.now) == self.player.at(self.now)


TestAnyOrder = AnyOrder.TestCase
TestAnyOrder.settings = settings(max_examples=40, stateful_step_count=25, deadline=None)
