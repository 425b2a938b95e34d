"""A running session: the player's sound on its way to the loudspeaker, and what is heard on its way to the screen.

Belongs here: the sound device, the thread that owns it, and what happens when there is none. May not: what sounds when
(core.player, audio.mixer), windows. This is the only Qt outside gui and desktop.

The number of samples handed out is the clock: the sink never stops, and each time it wants sound the player is asked
where it is. Player and sink live in a thread of their own, so that a stalled window costs nothing. While no device asks
for sound, the monotonic clock drives the same player.
"""

import os
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import (
    QByteArray,
    QCoreApplication,
    QIODevice,
    QLoggingCategory,
    QObject,
    Qt,
    QThread,
    QTimer,
    Signal,
    Slot,
)

from hiptimer.audio.feed import BYTES_PER_MS, Feed, Plays
from hiptimer.audio.mixer import Sounds
from hiptimer.core.player import Command, Player
from hiptimer.core.snapshot import Mode, Snapshot
from hiptimer.core.terms import Ms
from hiptimer.core.timeline import Timeline
from hiptimer.pcm import RATE

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QAudioFormat, QAudioSink, QtAudio

BUFFER: Final[Ms] = 160
"""What the sink holds ready. Measured with a window that computes without pause and more work than cores: gaps of up to
104 ms between two requests; 60 ms ran dry there, 120 ms did not. More would only make a pause slower to be heard."""

SERVER_BUFFER: Final[Ms] = 120 if sys.platform == "linux" else 0
"""What the sound server holds ready behind the sink. Qt asks PulseAudio for 16 ms, and every hiccup of the machine was
heard as a gap of up to 60 ms that shifted all that came after."""

RUNNING_INTERVAL: Final[Ms] = 33
STILL_INTERVAL: Final[Ms] = 100

LONGEST_GAP: Final[Ms] = 1500
"""A longer gap between two looks at the clock means that program or machine slept, and the session with them."""

SILENT_LOOKS: Final = 20
"""So many looks in a row without a request for sound and the output counts as dead: a killed sound server reports no
error. Looks, not time, so that nobody is blamed for a program that was stopped and goes on."""

CLOSE_PATIENCE: Final[Ms] = 3000

NO_LIBRARY = "no sound, as a library is missing ({reason}); on Debian and Ubuntu: sudo apt-get install libpulse0"
NO_DEVICE = "no sound output was found; switch on a loudspeaker or start a sound server"
NO_ANSWER = "the sound output “{name}” no longer answers"
REFUSED = "the sound output “{name}” gave up ({reason})"
GOES_ON = "{reason}. The session goes on without sound."


@dataclass(frozen=True, slots=True)
class Outputs:
    """What this machine can sound through."""

    names: tuple[str, ...]
    """The default one first."""
    trouble: str
    """Why there are none, and what to do about it; empty where there are some."""


def devices() -> Outputs:
    """The sound outputs of this machine, for `hiptimer doctor`; needs a QCoreApplication."""
    if reason := _missing():
        return Outputs((), reason)
    from PySide6.QtMultimedia import QMediaDevices  # noqa: PLC0415 cannot be imported everywhere

    default = QMediaDevices.defaultAudioOutput()
    others = [each for each in QMediaDevices.audioOutputs() if each.id() != default.id()]
    names = tuple(each.description() for each in (default, *others) if not each.isNull())
    return Outputs(names, "" if names else NO_DEVICE)


def _missing() -> str:
    """Why Qt's sound cannot be used at all, in words; empty where it can. Without libpulse even the import fails."""
    # Qt tells on stderr which optional libraries it does without; nobody who came to train needs to know.
    QLoggingCategory.setFilterRules("qt.multimedia.symbolsresolver*=false\nqt.multimedia.ffmpeg*=false")
    # Read by libpulse when a stream begins; Qt has no call for it. Who has set it knows better.
    os.environ.setdefault("PULSE_LATENCY_MSEC", str(SERVER_BUFFER))
    try:
        import PySide6.QtMultimedia  # noqa: F401, PLC0415 only when sound is wanted: it loads some 30 MB
    except ImportError as error:
        return NO_LIBRARY.format(reason=error)
    return ""


class _Source(QIODevice):
    """The sound as the sink reads it: endless, and made at the moment of reading."""

    def __init__(self, pull: Callable[[int], bytes]) -> None:
        super().__init__()
        self._pull = pull
        # Buffered, it would read 170 ms ahead of the sink, and nobody could say any more what is heard.
        self.open(QIODevice.OpenModeFlag.ReadOnly | QIODevice.OpenModeFlag.Unbuffered)

    def isSequential(self) -> bool:
        return True

    def bytesAvailable(self) -> int:
        return LONGEST_GAP * BYTES_PER_MS

    def readData(self, size: int, /) -> bytes:
        return self._pull(size)

    def writeData(self, _data: bytes | bytearray | memoryview, _size: int, /) -> int:
        return -1


class _Speaker:
    """The default sound output of the moment; used in the audio thread alone, and only where `_missing()` is empty.

    Args:
        pull: Gives so many bytes of sound.
        failed: Told in words when the output gives up by itself.
        changed: Told when outputs come or go.
        volume: 0 to 1.
    """

    def __init__(
        self, pull: Callable[[int], bytes], failed: Callable[[str], None], changed: Callable[[], None], volume: float
    ) -> None:
        from PySide6.QtMultimedia import QMediaDevices  # noqa: PLC0415 cannot be imported everywhere

        self._pull = pull
        self._failed = failed
        self._volume = volume
        self._outputs: QMediaDevices = QMediaDevices()
        self._outputs.audioOutputsChanged.connect(changed)
        self._source: _Source | None = None
        self._sink: QAudioSink | None = None
        self._device = QByteArray()
        self.name = ""

    def open(self) -> bool:
        """Begin to ask for sound; False if there is no output."""
        from PySide6.QtMultimedia import QAudio, QAudioSink  # noqa: F401, PLC0415 cannot be imported everywhere

        # QAudio is not used, yet without its import no slot can be called with a state: PySide makes a type when it is
        # asked for by name, and cannot convert values of one not yet made.
        device = self._outputs.defaultAudioOutput()
        if device.isNull():
            return False
        self._device, self.name = device.id(), device.description()
        self._source = _Source(self._pull)
        self._sink = QAudioSink(device, _sound_format())
        self._sink.setBufferSize(BUFFER * BYTES_PER_MS)
        self._sink.setVolume(self._volume)
        self._sink.stateChanged.connect(self._state_changed)
        self._sink.start(self._source)
        return True

    def close(self) -> None:
        """Let go of the output."""
        sink, source = self._sink, self._source
        self._sink = self._source = None
        self._device = QByteArray()
        if sink is not None and source is not None:
            sink.stateChanged.disconnect(self._state_changed)
            sink.stop()
            source.close()

    def is_default(self) -> bool:
        """Is the output in use still the one the person has chosen for this machine?"""
        return self._sink is not None and self._outputs.defaultAudioOutput().id() == self._device

    def buffered(self) -> int:
        """Bytes handed out that are not heard yet."""
        if self._sink is None:
            return 0
        return self._sink.bufferSize() - self._sink.bytesFree() + SERVER_BUFFER * BYTES_PER_MS

    def _state_changed(self, state: "QtAudio.State") -> None:
        # Idle after an underrun is no failure: the sink asks again by itself.
        if state.name == "StoppedState" and self._sink is not None:
            self._failed(REFUSED.format(name=self.name, reason=self._sink.error().name))


def _sound_format() -> "QAudioFormat":
    from PySide6.QtMultimedia import QAudioFormat  # noqa: PLC0415 cannot be imported everywhere

    wanted = QAudioFormat()
    wanted.setSampleRate(RATE)
    wanted.setChannelCount(1)
    wanted.setSampleFormat(QAudioFormat.SampleFormat.Int16)
    return wanted


class _Driver(QObject):
    """Owner of player and loudspeaker; lives in the audio thread and is spoken to by signals alone."""

    published = Signal(object)
    trouble = Signal(str)

    def __init__(self, feed: Feed, *, volume: float, muted: bool) -> None:
        super().__init__()
        self._feed = feed
        self._volume = volume
        self._muted = muted
        self._speaker: _Speaker | None = None
        self._looks: QTimer | None = None
        self._clock: Ms | None = None
        """While the clock drives: up to when; None: the output drives."""
        self._silent_looks = 0
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
            if reason := _missing():
                self._say(GOES_ON.format(reason=reason))
            else:
                self._speaker = _Speaker(self._pull, self._failed, self._outputs_changed, self._volume)
                self._connect_output()
        self._publish()

    @Slot(object)
    def do(self, command: Command) -> None:
        """Obey, and show it."""
        self._catch_up()
        self._feed.do(command)
        self._publish()

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
        if self._clock is not None:
            self._catch_up()
            self._clock = None
            self._say("")
        self._silent_looks = 0
        return self._feed.pull(size)

    def _look(self) -> None:
        if self._clock is not None:
            self._catch_up()
        elif self._silent_looks < SILENT_LOOKS:
            self._silent_looks += 1
        elif self._speaker is not None:
            # Left open: should it ask again, it takes over again.
            self._clock = _clock()
            self._say(GOES_ON.format(reason=NO_ANSWER.format(name=self._speaker.name)))
        self._publish()

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
            moving = snapshot.mode in {Mode.PLAYING, Mode.COUNT_IN}
            interval = RUNNING_INTERVAL if moving else STILL_INTERVAL
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
        if self._speaker is not None and (self._clock is not None or not self._speaker.is_default()):
            self._clock = self._clock if self._clock is not None else _clock()
            self._connect_output()

    def _connect_output(self) -> None:
        if self._speaker is not None:
            self._speaker.close()
            if not self._speaker.open():
                self._say(GOES_ON.format(reason=NO_DEVICE))

    def _failed(self, reason: str) -> None:
        if self._clock is None:
            self._clock = _clock()
        self._say(GOES_ON.format(reason=reason))


def _clock() -> Ms:
    return time.monotonic_ns() // 1_000_000


class Session(QObject):
    """A session under way; lives in the caller's thread and owns the audio thread.

    Args:
        timeline: What to play.
        sounds: Its clips and tones.
        volume: 0 to 1.
        re_entry: Length of the count that leads back in after a pause, in ms.
        muted: Use no sound output at all.
        parent: As everywhere in Qt.
        player: Another player than the usual one.
    """

    published = Signal(object)
    """A `Snapshot` of what is heard, whenever it differs from the last: some 30 a second while something moves."""
    trouble = Signal(str)
    """What is wrong with the sound and what to do, in words; empty when it is over."""

    _commanded = Signal(object)
    _closing = Signal()

    def __init__(  # noqa: PLR0913 all but two have a default and go by name
        self,
        timeline: Timeline,
        sounds: Sounds,
        *,
        volume: float = 1.0,
        re_entry: Ms = 3000,
        muted: bool = False,
        parent: QObject | None = None,
        player: Plays | None = None,
    ) -> None:
        super().__init__(parent)
        feed = Feed(player if player is not None else Player(timeline, re_entry=re_entry), sounds)
        self._driver = _Driver(feed, volume=volume, muted=muted)
        self._thread = QThread()
        self._driver.moveToThread(self._thread)
        self._thread.started.connect(self._driver.open)
        self._commanded.connect(self._driver.do)
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

    @Slot()
    def close(self) -> None:
        """End the thread and let go of the output; safe to call again."""
        if not self._thread.isRunning():
            return
        self._closing.emit()
        # A sound server that is alive and answers nothing can hold the thread; nobody must wait for it for ever,
        # and to kill a thread that may hold Python's lock would be worse.
        self._thread.wait(CLOSE_PATIENCE)
