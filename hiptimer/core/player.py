"""Where we are at `now`, and the only place that knows the transitions.

Belongs here: state, position and since-when; commands; the stretches of track that make sound.
May not: clocks (the caller passes `now`, in milliseconds that go back by `take_back` alone), sound, screens.

    READY ──play──▶ PLAYING ◀──▶ WAITING (end of a set at own pace; *done* goes on)
                     ▲   │ ╲
          count over │   │  ╲ end of the timeline
                     │   ▼   ▼
               COUNT_IN ◀── PAUSED    DONE
"""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from itertools import takewhile
from typing import Final

from hiptimer.core.coach.whereabouts import told_at
from hiptimer.core.navigate import (
    block_at,
    earlier_block,
    moves_on_the_beat,
    next_block,
    phase_at,
    repeated_block,
    restart,
)
from hiptimer.core.place import GAP
from hiptimer.core.snapshot import Mode, Snapshot, describe, seconds_left
from hiptimer.core.terms import SECOND, TONE_MS, CueKind, Ms, Tone
from hiptimer.core.timeline import Cue, Timeline, Track

REMEMBERED = 64
"""Segments kept for looking back: far more than a person can cause within the lag of a loudspeaker."""

STILL: Final = frozenset({Mode.READY, Mode.PAUSED})
"""Nothing goes on until somebody says so."""

LONG_PAUSE: Final[Ms] = 30 * SECOND
"""After a longer one the exercise is named, too, for by then one may have done something else."""


class Command(StrEnum):
    """What a person can ask of a running session."""

    PLAY = "play"
    PAUSE = "pause"
    TOGGLE = "toggle"
    """The sensible thing: start, finish a set at own pace, pause, resume."""
    SKIP = "skip"
    BACK = "back"
    REPEAT = "repeat"
    """The set once more from its start; between sets, the one just done."""
    FINISH_SET = "done"
    STOP = "stop"


@dataclass(frozen=True, slots=True)
class Stretch:
    """A piece of a track to be made audible: `length` ms from `start`; `track` None is silence."""

    track: Track | None
    start: Ms
    length: Ms


@dataclass(frozen=True, slots=True)
class Segment:
    """One mode from `since` on, until the next segment begins."""

    mode: Mode
    since: Ms
    position: Ms
    """In the timeline, at `since`; it moves only while PLAYING."""
    track: Track | None = None
    length: Ms | None = None
    """How long it can last at most; None: until somebody does something."""

    def position_at(self, now: Ms) -> Ms:
        """Position in the timeline."""
        return self.position + (now - self.since) if self.mode is Mode.PLAYING else self.position

    def track_position(self, now: Ms) -> Ms:
        """Position in this segment's own track."""
        return self.position_at(now) if self.mode is Mode.PLAYING else now - self.since


class Player:
    """A session under way.

    Args:
        timeline: What to play.
        re_entry: Length of the 3-2-1 that leads back into a repetition after a pause or a jump, in ms; after a pause
            the voice says before it where that is. 0 goes on at the very place, without restarting the repetition.
        start: Where it is READY, in the timeline, for a session that was cut short there; from it PLAY leads in as
            after a pause. A position that the timeline does not have is moved to its nearest.
    """

    def __init__(self, timeline: Timeline, *, re_entry: Ms = 3 * SECOND, start: Ms = 0) -> None:
        self._timeline = timeline
        self._re_entry = re_entry
        self._pause_track = Track((_tone(0, Tone.PAUSE),))
        ends = (at + phase.length for at, phase in zip(timeline.starts, timeline.phases, strict=True))
        self._stops = tuple(end for end, phase in zip(ends, timeline.phases, strict=True) if phase.waits)
        self._segments = [Segment(Mode.READY, 0, max(0, min(start, timeline.total - 1)))]

    # -- what a person does ----------------------------------------------------------------------

    def do(self, command: Command, now: Ms) -> None:
        """Obey a command; one that makes no sense in the present mode changes nothing."""
        self._settle(now)
        mode = self._segments[-1].mode
        if command is Command.TOGGLE:
            command = self._sensible(mode, now)
        if mode is Mode.DONE:
            return
        if command is Command.PLAY and mode in STILL:
            self._resume(now)
        elif command is Command.PAUSE and mode in {Mode.PLAYING, Mode.WAITING, Mode.COUNT_IN}:
            self._begin(Mode.PAUSED, now, self._position(now), self._pause_track)
        elif command is Command.FINISH_SET and mode in {Mode.PLAYING, Mode.WAITING}:
            self._finish_set(now)
        elif command in {Command.SKIP, Command.BACK, Command.REPEAT}:
            self._jump(self._elsewhere(command, self._position(now)), now)
        elif command is Command.STOP:
            self._begin(Mode.DONE, now, self._position(now))

    def _elsewhere(self, command: Command, position: Ms) -> Ms:
        """Where a command leads that leaves the place."""
        if command is Command.SKIP:
            return next_block(self._timeline, position)
        if command is Command.BACK:
            return earlier_block(self._timeline, position)
        # A set that waits for *done* is the one before the place where time stands still.
        return repeated_block(self._timeline, max(0, position - 1) if self._stands_at_an_end() else position)

    def _stands_at_an_end(self) -> bool:
        """Whether it waits at the end of a set at own pace, paused or not."""
        last = len(self._segments) - 1
        mode = self._segments[last].mode
        return mode is Mode.WAITING or (mode is Mode.PAUSED and self._waited_before(last))

    def _sensible(self, mode: Mode, now: Ms) -> Command:
        if mode in STILL:
            return Command.PLAY
        if mode is Mode.WAITING or (mode is Mode.PLAYING and self._waits(self._position(now))):
            return Command.FINISH_SET
        return Command.PAUSE

    def _resume(self, now: Ms) -> None:
        position = self._position(now)
        if position in self._stops and self._waited_before(len(self._segments) - 1):
            self._begin(Mode.WAITING, now, position)
        elif self._re_entry == 0:
            self._play(position, now)
        else:
            target = restart(self._timeline, position)
            self._enter(target, now, self._whereabouts(target, now))

    def _whereabouts(self, target: Ms, now: Ms) -> Sequence[str]:
        """What the voice says of the place where it goes on; whoever begins at the beginning knows it."""
        still = list(takewhile(lambda segment: segment.mode in STILL, reversed(self._segments)))
        if still[0].mode is Mode.READY and target == 0:
            return ()
        elsewhere = still[0].mode is Mode.READY or len(still) > 1
        phase = self._timeline.phases[phase_at(self._timeline, target)]
        block = self._timeline.blocks[block_at(self._timeline, target)]
        return told_at(phase, block, named=elsewhere or now - still[-1].since > LONG_PAUSE)

    def _waited_before(self, index: int) -> bool:
        """Whether the segment before that one was a wait."""
        return index > 0 and self._segments[index - 1].mode is Mode.WAITING

    def _finish_set(self, now: Ms) -> None:
        segment = self._segments[-1]
        if segment.mode is Mode.WAITING:
            self._play(segment.position, now)
            return
        position = self._position(now)
        if self._waits(position):
            self._play(self._stops[bisect_right(self._stops, position)], now)

    def _jump(self, position: Ms, now: Ms) -> None:
        """Go elsewhere; a paused session stays paused there."""
        mode = self._segments[-1].mode
        if mode in STILL:
            self._begin(mode, now, min(position, self._timeline.total - 1))
        else:
            self._enter(position, now)

    def take_back(self, now: Ms) -> None:
        """Be where it was at `now`, shortly before: what it gave out since then has not been heard."""
        while len(self._segments) > 1 and self._segments[-1].since > now:
            self._segments.pop()

    # -- what sounds, what shows ---------------------------------------------------------------

    def stretches(self, now: Ms, length: Ms) -> list[Stretch]:
        """What sounds in [now, now + length): their lengths add up to `length`."""
        stop = now + length
        result = []
        while now < stop:
            self._settle(now)
            segment = self._segments[-1]
            until = stop if segment.length is None else min(stop, segment.since + segment.length)
            result.append(Stretch(segment.track, segment.track_position(now), until - now))
            now = until
        return result

    def at(self, now: Ms) -> Snapshot:
        """The snapshot at `now`.

        `now` may lie some seconds before the latest command: what is heard lags what is handed out.
        """
        if now >= self._segments[-1].since:
            self._settle(now)
        index = next((i for i in reversed(range(len(self._segments))) if self._segments[i].since <= now), 0)
        segment = self._segments[index]
        now = max(now, segment.since)
        shown = describe(
            self._timeline,
            segment.mode,
            segment.position_at(now),
            segment.track,
            segment.track_position(now),
            waiting=segment.mode is Mode.WAITING or (segment.mode is Mode.PAUSED and self._waited_before(index)),
        )
        if segment.mode is not Mode.COUNT_IN or segment.length is None:
            return shown
        left = segment.since + segment.length - now
        count = seconds_left(left) if left <= self._re_entry else ""
        return replace(shown, count=count, steady=left % SECOND or SECOND)

    # -- transitions ----------------------------------------------------------------------------

    def _settle(self, now: Ms) -> None:
        """Do what time alone has brought about up to `now`."""
        while (segment := self._segments[-1]).length is not None and now >= segment.since + segment.length:
            end = segment.since + segment.length
            position = segment.position_at(end)
            if segment.mode is Mode.COUNT_IN:
                self._play(position, end)
            elif position < self._timeline.total or position in self._stops:
                self._begin(Mode.WAITING, end, position)
            else:
                self._begin(Mode.DONE, end, position)

    def _begin(self, mode: Mode, now: Ms, position: Ms, track: Track | None = None, length: Ms | None = None) -> None:
        self._segments.append(Segment(mode, now, position, track, length))
        del self._segments[:-REMEMBERED]

    def _play(self, position: Ms, now: Ms) -> None:
        if position >= self._timeline.total:
            self._begin(Mode.DONE, now, self._timeline.total)
            return
        following = bisect_right(self._stops, position)
        stop = self._stops[following] if following < len(self._stops) else self._timeline.total
        self._begin(Mode.PLAYING, now, position, self._timeline.track, stop - position)

    def _enter(self, position: Ms, now: Ms, said: Sequence[str] = ()) -> None:
        """Begin at `position`, led in by words and 3-2-1 where a body has to move on the beat."""
        if position >= self._timeline.total or not self._re_entry or not moves_on_the_beat(self._timeline, position):
            self._play(position, now)
        else:
            track, length = count_in(self._timeline, position, self._re_entry, said)
            self._begin(Mode.COUNT_IN, now, position, track, length)

    def _position(self, now: Ms) -> Ms:
        return self._segments[-1].position_at(now)

    def _waits(self, position: Ms) -> bool:
        return self._timeline.phases[phase_at(self._timeline, position)].waits


def count_in(timeline: Timeline, target: Ms, counted: Ms, said: Sequence[str] = ()) -> tuple[Track, Ms]:
    """What leads in to `target`: where that is, 3-2-1 in tones, then the command that belongs just before it.

    Args:
        timeline: The session.
        target: In the timeline.
        counted: Length of the part with the tones, in ms; the last of them sounds a second before its end.
        said: Pieces that tell the place; one without a clip is left out.

    Returns:
        The track, in which none touches the next, and its length in ms.
    """
    words: list[Cue] = []
    begin = 0
    for piece in said:
        if piece in timeline.whereabouts:
            words.append(Cue(begin, timeline.whereabouts[piece], CueKind.NAME, piece))
            begin = words[-1].end + GAP
    length = begin + counted
    tones = [_tone(at, Tone.READY) for at in range(begin + counted % SECOND, length, SECOND)]
    command = [
        Cue(length + cue.at - target, cue.length, cue.kind, cue.text, cue.tone)
        for cue in timeline.track.between(target - timeline.lead, target)
        if cue.at >= target - timeline.lead and cue.tone is not Tone.READY
    ]
    return Track((*words, *tones, *command)), length


def _tone(at: Ms, tone: Tone) -> Cue:
    return Cue(at, TONE_MS[tone], CueKind.TONE, tone.value, tone)
