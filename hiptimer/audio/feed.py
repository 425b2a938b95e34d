"""The player as a stream of sound: bytes on request, however many are asked for.

Belongs here: how many milliseconds have been handed out, and what of them is heard by now. May not:
devices, threads, clocks; time passes only because somebody asks for sound, or says that time passed without any.
"""

from typing import Protocol

from hiptimer.audio.mixer import Sounds, mix_stretches
from hiptimer.core.player import Command, Stretch
from hiptimer.core.snapshot import Snapshot
from hiptimer.core.terms import Ms
from hiptimer.pcm import BYTES_PER_FRAME, frames

BYTES_PER_MS = frames(1) * BYTES_PER_FRAME


class Plays(Protocol):
    """What is asked of a player; `core.player.Player` is one."""

    def do(self, command: Command, now: Ms) -> None:
        """Obey a command."""

    def stretches(self, now: Ms, length: Ms) -> list[Stretch]:
        """What sounds in [now, now + length)."""

    def at(self, now: Ms) -> Snapshot:
        """The moment `now`, which may lie shortly before what was handed out last."""

    def take_back(self, now: Ms) -> None:
        """Be where it was at `now`: what was handed out since then is never heard."""


class Feed:
    """A player and how far it has been played.

    The player thinks in whole milliseconds, a device asks for any number of bytes: what is left of the last millisecond
    waits for the next request.
    """

    def __init__(self, player: Plays, sounds: Sounds) -> None:
        self._player = player
        self._sounds = sounds
        self._left = b""
        self._now: Ms = 0

    @property
    def now(self) -> Ms:
        """Milliseconds handed out since the beginning, the time of the player."""
        return self._now

    def pull(self, size: int) -> bytes:
        """The next `size` bytes of sound, little-endian."""
        missing = -(-max(0, size - len(self._left)) // BYTES_PER_MS)
        if missing:
            mixed = mix_stretches(self._player.stretches(self._now, missing), self._sounds)
            self._now += missing
            self._left += mixed.astype("<i2", copy=False).tobytes()
        pulled, self._left = self._left[:size], self._left[size:]
        return pulled

    def skip(self, length: Ms) -> None:
        """`length` ms pass without anybody listening."""
        self._left = b""
        if length > 0:
            self._player.stretches(self._now, length)
            self._now += length

    def take_back(self, buffered: int) -> None:
        """What was handed out last, `buffered` bytes of it, will never be heard."""
        self._now = max(0, self._now - -(-(buffered + len(self._left)) // BYTES_PER_MS))
        self._left = b""
        self._player.take_back(self._now)

    def do(self, command: Command) -> None:
        """Obey `command` from the next millisecond on."""
        self._player.do(command, self._now)

    def heard(self, buffered: int) -> Snapshot:
        """The moment being heard while `buffered` bytes of what was handed out have not sounded yet."""
        waiting = -(-(buffered + len(self._left)) // BYTES_PER_MS)
        return self._player.at(max(0, self._now - waiting))
