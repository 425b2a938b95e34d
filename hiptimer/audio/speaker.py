"""The loudspeaker: one endless stream of sound to the output that was chosen, else to the default one of the moment.

Belongs here: Qt's sound output, what it holds ready, what is wrong with it in words. May not: what sounds (feed), the
thread it lives in and what happens without it (output).
"""

import os
import sys
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QByteArray, QIODevice, QLoggingCategory

from hiptimer.audio.feed import BYTES_PER_MS
from hiptimer.core.terms import SECOND, Ms
from hiptimer.pcm import RATE

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QAudioDevice, QAudioFormat, QAudioSink, QtAudio

BUFFER: Final[Ms] = 160
"""What the sink holds ready. Measured with a window that computes without pause and more work than cores: gaps of up to
104 ms between two requests; 60 ms ran dry there, 120 ms did not. More would only make a pause slower to be heard."""

SERVER_BUFFER: Final[Ms] = 120 if sys.platform == "linux" else 0
"""What the sound server holds ready behind the sink. Qt asks PulseAudio for 16 ms, and every hiccup of the machine was
heard as a gap of up to 60 ms that shifted all that came after."""

SERVER_HOLDS: Final[Ms] = SERVER_BUFFER * 7 // 10
"""What is ready there on the average: the server asks for more when a part of it has been played. Recorded beside what
the screen shows (`bench`), this share brought both together."""

READY_BYTES: Final = 2 * SECOND * BYTES_PER_MS
"""What the source says it has, whatever it is asked for: more than any sink holds."""

NO_LIBRARY = "no sound, as a library is missing ({reason}); on Debian and Ubuntu: sudo apt-get install libpulse0"
NO_DEVICE = "no sound output was found; switch on a loudspeaker or start a sound server"
NO_ANSWER = "the sound output “{name}” no longer answers"
GONE = "the sound output “{name}” is gone"
REFUSED = "the sound output “{name}” gave up ({reason})"
OTHER = "the sound output “{wanted}” is not there; “{name}” is used instead until it is"


@dataclass(frozen=True, slots=True)
class Outputs:
    """What this machine can sound through."""

    names: tuple[str, ...]
    """The default one first."""
    trouble: str
    """Why there are none, and what to do about it; empty where there are some."""


def devices() -> Outputs:
    """The sound outputs of this machine, for `hiptimer doctor`; needs a QCoreApplication."""
    if reason := missing():
        return Outputs((), reason)
    from PySide6.QtMultimedia import QMediaDevices  # noqa: PLC0415 cannot be imported everywhere

    default = QMediaDevices.defaultAudioOutput()
    others = [each for each in QMediaDevices.audioOutputs() if each.id() != default.id()]
    names = tuple(each.description() for each in (default, *others) if not each.isNull())
    return Outputs(names, "" if names else NO_DEVICE)


def missing() -> str:
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
        return READY_BYTES

    def readData(self, size: int, /) -> bytes:
        return self._pull(size)

    def writeData(self, _data: bytes | bytearray | memoryview, _size: int, /) -> int:
        return -1


class Speaker:
    """A sound output; used in the audio thread alone, and only where `missing()` is empty.

    Args:
        pull: Gives so many bytes of sound.
        failed: Told in words when the output gives up by itself.
        changed: Told when outputs come or go.
        volume: 0 to 1.
        wanted: Name of the output to use, as `devices` lists it; empty, or one that is not there, for the default.
    """

    def __init__(
        self,
        pull: Callable[[int], bytes],
        failed: Callable[[str], None],
        changed: Callable[[], None],
        volume: float,
        wanted: str = "",
    ) -> None:
        from PySide6.QtMultimedia import QMediaDevices  # noqa: PLC0415 cannot be imported everywhere

        self._pull = pull
        self._failed = failed
        self._volume = volume
        self._wanted = wanted
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
        device = self._best()
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

    def drop(self) -> None:
        """Let what was handed out and is not heard yet never be heard, and ask anew."""
        if self._sink is not None and self._source is not None:
            self._sink.stateChanged.disconnect(self._state_changed)
            self._sink.reset()
            self._sink.start(self._source)
            self._sink.stateChanged.connect(self._state_changed)

    def set_volume(self, volume: float) -> None:
        """Be so loud from the next moment on, 0 to 1; 0 is silent and keeps the sound, and with it the time, going."""
        self._volume = volume
        if self._sink is not None:
            self._sink.setVolume(volume)

    def is_best(self) -> bool:
        """Is the output in use still the one the person has chosen, here or for the whole machine?"""
        return self._sink is not None and self._best().id() == self._device

    def is_there(self) -> bool:
        """Is the output in use still one of this machine's?"""
        return any(each.id() == self._device for each in self._outputs.audioOutputs())

    def remark(self) -> str:
        """What is to be said of the output in use, in words; empty where all is as it was wanted."""
        astray = self._wanted and self.name and self.name != self._wanted
        return OTHER.format(wanted=self._wanted, name=self.name) if astray else ""

    def _best(self) -> "QAudioDevice":
        """The output of the wanted name, else the default one."""
        named = (each for each in self._outputs.audioOutputs() if self._wanted and each.description() == self._wanted)
        return next(named, self._outputs.defaultAudioOutput())

    def buffered(self) -> int:
        """Bytes handed out that are not heard yet."""
        if self._sink is None:
            return 0
        return self._sink.bufferSize() - self._sink.bytesFree() + SERVER_HOLDS * BYTES_PER_MS

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
