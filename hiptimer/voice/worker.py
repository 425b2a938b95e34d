"""The other process, where engines live: speech code that hangs or crashes takes a worker along, never the timer.

Belongs here: both ends of the pipe and what is said over it (one JSON object a line, one answer to each request).
May not: deciding which texts are made, or what to do when a worker is lost (crew, clips).
"""

import os
import queue
import subprocess
import sys
import threading
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from types import TracebackType
from typing import BinaryIO, Self, TypeAlias

import msgspec
import numpy as np

from hiptimer.pcm import BYTES_PER_FRAME, Samples
from hiptimer.voice.engines import ENGINES, Engine, EngineError, Speaker
from hiptimer.voice.polish import polished

ROLE = "--speech-worker"
"""The argument that makes the program a worker."""

TRIAL = "one"
"""An engine that cannot say this does not work."""


class Open(msgspec.Struct, frozen=True, tag="open"):
    """Load an engine and try a word → Ready."""

    engine: str
    voice: str
    rate: int
    scratch: str
    """A folder for files on their way."""


class Say(msgspec.Struct, frozen=True, tag="say"):
    """Make one clip of the pieces of a text → Clip."""

    pieces: tuple[str, ...]


class List(msgspec.Struct, frozen=True, tag="list"):
    """Which voices has this engine → Voices."""

    engine: str


class Ready(msgspec.Struct, frozen=True, tag="ready"):
    """The engine speaks."""


class Clip(msgspec.Struct, frozen=True, tag="clip"):
    """A finished clip; on the line its bytes stand in base64."""

    samples: bytes

    def unpacked(self) -> Samples:
        """The samples; none if the bytes are no whole frames."""
        whole = self.samples if len(self.samples) % BYTES_PER_FRAME == 0 else b""
        return np.frombuffer(whole, "<i2").astype(np.int16, copy=False)


class Voices(msgspec.Struct, frozen=True, tag="voices"):
    """Ids, the default one first."""

    ids: tuple[str, ...]


class Fault(msgspec.Struct, frozen=True, tag="fault"):
    """What was asked could not be done."""

    reason: str
    """For people."""


NONSENSE = "the speech process sent an answer that makes no sense"

Request: TypeAlias = Open | Say | List
Reply: TypeAlias = Ready | Clip | Voices | Fault


class WorkerLostError(Exception):
    """The worker hangs, died or talks nonsense; the message says which, for people."""


# ---- the worker's end


def serve() -> int:
    """Answer requests on standard input until it ends: the main loop of a worker.

    Returns:
        The exit status, always 0: everything that goes wrong is an answer.
    """
    with _private_pipe() as (requests, answers):
        desk = Desk(ENGINES)
        for line in requests:
            answers.write(msgspec.json.encode(desk.answer(line)) + b"\n")
            answers.flush()
    return 0


@contextmanager
def _private_pipe() -> Iterator[tuple[BinaryIO, BinaryIO]]:
    """Standard input and output for us alone: engines print, and their lines among the answers would be nonsense."""
    requests, answers, nothing = os.dup(0), os.dup(1), os.open(os.devnull, os.O_RDWR)
    os.dup2(nothing, 0)
    os.dup2(nothing, 1)
    os.close(nothing)
    with os.fdopen(requests, "rb") as incoming, os.fdopen(answers, "wb") as outgoing:
        yield incoming, outgoing


class Desk:
    """Answers requests; what it remembers between them is the engine that was opened."""

    def __init__(self, engines: Iterable[Engine]) -> None:
        self._engines = {engine.NAME: engine for engine in engines}
        self._speak: Speaker | None = None

    def answer(self, line: bytes) -> Reply:
        """The reply to one request; never raises, since a worker that died could not say why."""
        try:
            return self._reply(msgspec.json.decode(line, type=Request))
        except EngineError as fault:
            return Fault(str(fault))
        except Exception as error:  # noqa: BLE001  # native engines raise anything, and the reason must reach a person
            return Fault(f"{type(error).__name__}: {error}")

    def _reply(self, request: Request) -> Reply:
        match request:
            case List(engine=name):
                return Voices(self._engine(name).voices())
            case Open():
                speak = self._engine(request.engine).start(request.voice, request.rate, Path(request.scratch))
                # Twice, since the engines of some systems lose a text now and then.
                if not any(len(polished([speak(TRIAL)])) for _ in range(2)):
                    return Fault("it gives no sound")
                self._speak = speak
                return Ready()
            case Say(pieces=pieces):
                if self._speak is None:
                    return Fault("no engine has been opened")
                return Clip(polished([self._speak(piece) for piece in pieces]).astype("<i2").tobytes())

    def _engine(self, name: str) -> Engine:
        if name not in self._engines:
            msg = f"there is no speech engine {name!r}"
            raise EngineError(msg)
        return self._engines[name]


# ---- the program's end


def command() -> tuple[str, ...]:
    """How to start this program as a worker; a frozen bundle is its own interpreter."""
    return (sys.executable, ROLE) if getattr(sys, "frozen", False) else (sys.executable, "-m", "hiptimer", ROLE)


class Worker:
    """A running worker process. Use it in a `with` block: leaving it ends the process, whatever it is doing."""

    def __init__(self, launch: Sequence[str]) -> None:
        """Start the process.

        Raises:
            WorkerLostError: it cannot be started.
        """
        try:
            self._process = subprocess.Popen(  # noqa: S603  # our own program, and no shell
                launch,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                cwd=_home(),
                creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
            )
        except OSError as error:
            msg = f"the speech process could not be started ({error})"
            raise WorkerLostError(msg) from error
        if self._process.stdin is None or self._process.stdout is None:
            msg = "the speech process has no pipes"
            raise WorkerLostError(msg)
        self._requests, self._answers = self._process.stdin, self._process.stdout
        # A thread reads, since only so a read can have a time limit on every system.
        self._lines: queue.SimpleQueue[bytes] = queue.SimpleQueue()
        self._reader = threading.Thread(target=self._read, name="speech-reader", daemon=True)
        self._reader.start()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def ask(self, request: Request, limit_s: float) -> Reply:
        """Send `request` and wait for its answer.

        Raises:
            WorkerLostError: no answer within `limit_s` seconds, no process any more, or no sense in the answer.
                The worker is then of no use; close it.
        """
        try:
            self._requests.write(msgspec.json.encode(request) + b"\n")
            self._requests.flush()
            line = self._lines.get(timeout=limit_s)
        except queue.Empty:
            msg = f"the speech process did not answer within {limit_s:g} seconds"
            raise WorkerLostError(msg) from None
        except (OSError, ValueError):
            line = b""
        if not line:
            raise WorkerLostError(self._obituary())
        try:
            reply: Reply = msgspec.json.decode(line, type=Reply)
        except (msgspec.DecodeError, UnicodeDecodeError):
            raise WorkerLostError(NONSENSE) from None
        return reply

    def close(self) -> None:
        """End the process at once; it holds nothing worth saving."""
        self.kill()
        self._process.wait()
        self._reader.join()
        self._answers.close()
        # Closing flushes what the dead process never read.
        with suppress(OSError):
            self._requests.close()

    def kill(self) -> None:
        """Make an `ask` in another thread end now."""
        self._process.kill()

    def _read(self) -> None:
        """Lines as they come, then an empty one for the end."""
        for line in self._answers:
            self._lines.put(line)
        self._lines.put(b"")

    def _obituary(self) -> str:
        self.kill()
        status = self._process.wait()
        return f"the speech process died (exit status {status})"


def _home() -> Path | None:
    """Where a worker starts: `python -m` imports from there first, and a person's own folder may hold a `queue.py`."""
    return None if getattr(sys, "frozen", False) else Path(__file__).resolve().parents[2]
