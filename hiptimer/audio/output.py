"""A running session: the player's sound on its way to the loudspeaker, and what is heard on its way to the screen.

Belongs here: the thread that owns player and loudspeaker, and what happens when there is no loudspeaker. May not: what
sounds when (core.player, audio.mixer), the device itself (speaker), windows.

The number of samples handed out is the clock: the sink never stops, and each time it wants sound the player is asked
where it is. Player and sink live in a thread of their own, so that a stalled window costs nothing. While no device asks
for sound, the monotonic clock drives the same player.
"""

import sys
import time
from typing import Final

from PySide6.QtCore import QCoreApplication, QObject, Qt, QThread, QTimer, Signal, Slot

from hiptimer.audio.feed import Feed, Plays
from hiptimer.audio.mixer import Sounds
from hiptimer.audio.speaker import GONE, NO_ANSWER, NO_DEVICE, Speaker, missing
from hiptimer.core.player import Command, Player
from hiptimer.core.snapshot import Mode, Snapshot
from hiptimer.core.terms import Ms
from hiptimer.core.timeline import Timeline

RUNNING_INTERVAL: Final[Ms] = 33
STILL_INTERVAL: Final[Ms] = 100
SHORTEST_LOOK: Final[Ms] = 2

MOVING: Final = frozenset({Mode.PLAYING, Mode.COUNT_IN})
"""Time passes by itself."""

LONGEST_GAP: Final[Ms] = 1500
"""A longer gap between two looks at the clock means that program or machine slept, and the session with them."""

LONGEST_SILENCE: Final[Ms] = 20 * RUNNING_INTERVAL
"""So long without a request for sound and the output counts as dead: a killed sound server reports no error. The sum of
what lay between looks as planned, so that nobody is blamed for a program that was stopped and goes on."""

REST_AFTER: Final[Ms] = 10_000
"""After so long a pause the output is let go of until somebody asks for something: an open one has its silence made and
fetched fifty times a second."""

CLOSE_PATIENCE: Final[Ms] = 3000

GOES_ON = "{reason}. The session goes on without sound."
STANDS = "{reason}. The session is paused."


class _Driver(QObject):
    """Owner of player and loudspeaker; lives in the audio thread and is spoken to by signals alone."""

    published = Signal(object)
    trouble = Signal(str)

    def __init__(
        self, feed: Feed, *, volume: float, muted: bool, device: str = "", pause_when_lost: bool = False
    ) -> None:
        super().__init__()
        self._feed = feed
        self._volume = volume
        self._device = device
        self._pause_when_lost = pause_when_lost
        self._stands = False
        """Paused because the output was lost, and nobody has gone on since."""
        self._reason = ""
        """What was wrong last."""
        self._muted = muted
        self._speaker: Speaker | None = None
        self._looks: QTimer | None = None
        self._clock: Ms | None = None
        """While the clock drives: up to when; None: the output drives."""
        self._seen: Ms | None = None
        """When this thread last did anything."""
        self._silence: Ms = 0
        self._stood_still: Ms = 0
        self._rests = False
        """The output is let go of, for nothing moves."""
        self._shown: Snapshot | None = None
        self._said = ""

    @Slot()
    def open(self) -> None:
        """Make everything that has to be made in this very thread."""
        self._clock = _clock()
        self._looks = QTimer(self)
        self._looks.setTimerType(Qt.TimerType.PreciseTimer)
        self._looks.timeout.connect(self._look)
        self._looks.start(RUNNING_INTERVAL)
        if not self._muted:
            if reason := missing():
                self._complain(reason)
            else:
                self._speaker = Speaker(self._pull, self._failed, self._outputs_changed, self._volume, self._device)
                self._connect_output()
        self._publish()

    @Slot(object)
    def do(self, command: Command) -> None:
        """Obey from the moment that is heard on, not from the one that was handed out last, and show it."""
        self._notice_sleep()
        self._catch_up()
        speaker = self._speaker if self._clock is None else None
        if speaker is not None:
            self._feed.take_back(speaker.buffered())
        self._feed.do(command)
        if self._rests:
            self._rests = False
            if self._connect_output():
                # Nothing is to be heard while it gets going, so time waits for it.
                self._clock = None
        elif speaker is not None:
            speaker.drop()
        self._publish()
        if self._stands and self._shown is not None and self._shown.mode is not Mode.PAUSED:
            self._stands = False
            if self._clock is None:
                self._say(self._remark())
            else:
                self._complain(self._reason)

    @Slot(float)
    def set_volume(self, volume: float) -> None:
        """Be so loud from now on."""
        self._volume = volume
        if self._speaker is not None:
            self._speaker.set_volume(volume)

    @Slot()
    def close(self) -> None:
        """Let go of the output and end the thread."""
        if self._looks is not None:
            self._looks.stop()
            self._looks = None
        if self._speaker is not None:
            self._speaker.close()
            self._speaker = None
        QThread.currentThread().quit()

    def _pull(self, size: int) -> bytes:
        self._notice_sleep()
        if self._clock is not None:
            self._catch_up()
            self._clock = None
            if not self._stands:
                self._say(self._remark())
        self._silence = 0
        return self._feed.pull(size)

    def _look(self) -> None:
        self._notice_sleep()
        if self._clock is not None:
            self._catch_up()
        elif self._looks is not None and self._silence < LONGEST_SILENCE:
            self._silence += self._looks.interval()
        elif self._speaker is not None:
            # Left open: should it ask again, it takes over again.
            self._failed(NO_ANSWER.format(name=self._speaker.name))
        self._publish()
        self._rest_in_a_long_pause()

    def _rest_in_a_long_pause(self) -> None:
        paused = self._shown is not None and self._shown.mode is Mode.PAUSED
        self._stood_still = self._stood_still + STILL_INTERVAL if paused else 0
        if self._stood_still >= REST_AFTER and self._clock is None and self._speaker is not None:
            self._rests = True
            self._clock = _clock()
            self._speaker.close()

    def _notice_sleep(self) -> None:
        """Nobody trained on while program or machine slept: whoever comes back finds the session paused."""
        now = _clock()
        slept = self._seen is not None and now - self._seen > LONGEST_GAP
        self._seen = now
        if slept and self._shown is not None and self._shown.mode in MOVING:
            self._feed.do(Command.PAUSE)

    def _catch_up(self) -> None:
        """Where the clock drives, let the player have the time that has passed."""
        if self._clock is None:
            return
        passed = _clock() - self._clock
        self._clock += passed
        if passed <= LONGEST_GAP:
            self._feed.skip(passed)

    def _publish(self) -> None:
        speaker = self._speaker if self._clock is None else None
        snapshot = self._feed.heard(speaker.buffered() if speaker else 0)
        if self._looks is not None:
            interval = _next_look(snapshot)
            if self._looks.interval() != interval:
                self._looks.setInterval(interval)
        if snapshot != self._shown:
            self._shown = snapshot
            self.published.emit(snapshot)

    def _say(self, trouble: str) -> None:
        if trouble != self._said:
            self._said = trouble
            self.trouble.emit(trouble)

    def _outputs_changed(self) -> None:
        if self._rests:
            return
        if self._speaker is not None and self._clock is None and not self._speaker.is_there():
            self._stand(GONE.format(name=self._speaker.name))
        if self._speaker is not None and (self._clock is not None or not self._speaker.is_best()):
            self._clock = self._clock if self._clock is not None else _clock()
            self._connect_output()

    def _connect_output(self) -> bool:
        """Whether there is one."""
        if self._speaker is None:
            return False
        self._speaker.close()
        opened = self._speaker.open()
        if not opened:
            self._complain(NO_DEVICE)
        return opened

    def _failed(self, reason: str) -> None:
        if self._clock is None:
            self._stand(reason)
            self._clock = _clock()
        self._complain(reason)

    def _stand(self, reason: str) -> None:
        """Pause because the output is lost, where that is wanted and anything moves."""
        if self._pause_when_lost and self._speaker is not None and self._shown is not None:
            self._stands = self._shown.mode in MOVING
            if self._stands:
                self._feed.take_back(self._speaker.buffered())
                self._feed.do(Command.PAUSE)
                self._complain(reason)

    def _complain(self, reason: str) -> None:
        """Say what is wrong, and what becomes of the session."""
        self._reason = reason
        self._say((STANDS if self._stands else GOES_ON).format(reason=reason))

    def _remark(self) -> str:
        return self._speaker.remark() if self._speaker is not None else ""


def _next_look(snapshot: Snapshot) -> Ms:
    """How soon to look again: thirty times a second, but just when a number of the count is due not a frame later."""
    if snapshot.mode not in MOVING:
        return STILL_INTERVAL
    return max(SHORTEST_LOOK, min(RUNNING_INTERVAL, snapshot.steady)) if snapshot.steady else RUNNING_INTERVAL


def _clock() -> Ms:
    """Milliseconds since some moment, those in which the machine slept included."""
    # Linux stops the monotonic clock in a suspend and has another; macOS and Windows count on.
    if sys.platform == "linux":
        return time.clock_gettime_ns(time.CLOCK_BOOTTIME) // 1_000_000
    return time.monotonic_ns() // 1_000_000


class Session(QObject):
    """A session under way; lives in the caller's thread and owns the audio thread.

    Args:
        timeline: What to play.
        sounds: Its clips and tones.
        volume: 0 to 1.
        re_entry: Length of the count that leads back in after a pause, in ms.
        muted: Use no sound output at all.
        device: Name of the sound output to use; empty, or one that is not there, for the default.
        pause_when_lost: Pause when the output is lost, instead of moving on to the default one or going on without.
        parent: As everywhere in Qt.
        player: Another player than the usual one.
    """

    published = Signal(object)
    """A `Snapshot` of what is heard, whenever it differs from the last: some 30 a second while something moves."""
    trouble = Signal(str)
    """What is wrong with the sound and what to do, in words; empty when it is over."""

    _commanded = Signal(object)
    _volume_wanted = Signal(float)
    _closing = Signal()

    def __init__(  # noqa: PLR0913 all but two have a default and go by name
        self,
        timeline: Timeline,
        sounds: Sounds,
        *,
        volume: float = 1.0,
        re_entry: Ms = 3000,
        muted: bool = False,
        device: str = "",
        pause_when_lost: bool = False,
        parent: QObject | None = None,
        player: Plays | None = None,
    ) -> None:
        super().__init__(parent)
        feed = Feed(player if player is not None else Player(timeline, re_entry=re_entry), sounds)
        self._driver = _Driver(feed, volume=volume, muted=muted, device=device, pause_when_lost=pause_when_lost)
        self._thread = QThread()
        self._driver.moveToThread(self._thread)
        self._thread.started.connect(self._driver.open)
        self._commanded.connect(self._driver.do)
        self._volume_wanted.connect(self._driver.set_volume)
        self._closing.connect(self._driver.close)
        self._driver.published.connect(self.published)
        self._driver.trouble.connect(self.trouble)
        application = QCoreApplication.instance()
        if application is not None:
            application.aboutToQuit.connect(self.close)

    def start(self) -> None:
        """Open the sound output and begin to publish; the player waits, ready."""
        self._thread.start(QThread.Priority.TimeCriticalPriority)

    def do(self, command: Command) -> None:
        """Have the player obey; returns at once."""
        self._commanded.emit(command)

    def set_volume(self, volume: float) -> None:
        """Be so loud from the next moment on, 0 to 1; 0 is silent, and the session goes on."""
        self._volume_wanted.emit(volume)

    @Slot()
    def close(self) -> None:
        """End the thread and let go of the output; safe to call again."""
        if not self._thread.isRunning():
            return
        self._closing.emit()
        # A sound server that is alive and answers nothing can hold the thread; nobody must wait for it for ever,
        # and to kill a thread that may hold Python's lock would be worse.
        self._thread.wait(CLOSE_PATIENCE)
