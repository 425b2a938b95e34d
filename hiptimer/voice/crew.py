"""Workers on one batch of texts: side by side, replaced when lost, given up on when that happens too often.

Belongs here: who makes which text, second tries, restarts. May not: the cache, choosing the engine (clips).
"""

import queue
import tempfile
import threading
from collections import deque
from collections.abc import Generator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from hiptimer.pcm import Samples
from hiptimer.voice.worker import NONSENSE, Clip, Fault, Open, Ready, Say, Worker, WorkerLostError

TEXTS_PER_HAND = 30
"""Fewer texts than this are not worth a worker of their own."""

TRIES = 2
"""For each text: engines lose one now and then."""

RESTARTS = 3
"""Workers lost in one batch before we stop trusting the engine."""

START_FACTOR = 3
"""Loading an engine may take this many times the time limit of a clip."""


@dataclass(frozen=True, slots=True)
class Order:
    """What is to be spoken, and how."""

    engine: str
    voice: str
    """Id of the engine's voice, "" for its default."""
    rate: int
    """Words a minute."""
    launch: Sequence[str]
    """The command of a worker."""
    time_limit_s: float
    """For each piece of a text."""
    hands: int = 2
    """Workers at most."""


@dataclass(frozen=True, slots=True)
class Made:
    """One text done, or not."""

    text: str
    clip: Samples | None
    reason: str = ""
    """Why there is no clip, for people."""


@dataclass(slots=True)
class _Task:
    text: str
    pieces: tuple[str, ...]
    tries: int = 0


class Crew:
    """One batch on its way. After `run` is exhausted, `fault` says why the engine was given up, "" if it was not."""

    def __init__(self, order: Order, texts: Mapping[str, tuple[str, ...]]) -> None:
        """Nothing starts yet.

        Args:
            order: engine and voice.
            texts: spelled pieces by text.
        """
        self.fault = ""
        self._order = order
        self._todo = deque(_Task(text, pieces) for text, pieces in texts.items())
        self._hands = max(1, min(order.hands, len(texts) // TEXTS_PER_HAND))
        self._made: queue.SimpleQueue[Made | None] = queue.SimpleQueue()
        self._lock = threading.Lock()
        self._workers: set[Worker] = set()
        self._opened = False
        self._losses = 0
        self._stopped = False

    def run(self) -> Generator[Made, None, None]:
        """Every text that was made, or that could not be, as it happens; in the caller's thread.

        Texts left when the engine is given up do not come. Closing the iterator ends all workers at once.
        """
        # Here, not in the worker: a worker that is killed cannot clean up after itself.
        with tempfile.TemporaryDirectory(prefix="hiptimer-", ignore_cleanup_errors=True) as scratch:
            hands = [
                threading.Thread(target=self._hand, args=(Path(scratch) / str(n),), daemon=True)
                for n in range(self._hands)
            ]
            try:
                for hand in hands:
                    hand.start()
                working = len(hands)
                while working:
                    made = self._made.get()
                    if made is None:
                        working -= 1
                    else:
                        yield made
            finally:
                self._stop("")
                for hand in hands:
                    hand.join()

    def _hand(self, scratch: Path) -> None:
        """One worker after another until there is nothing left to do."""
        try:
            scratch.mkdir()
            while self._todo and not self._stopped:
                self._shift(scratch)
        except OSError as error:
            self._stop(f"there is no room for files on their way ({error}); free some space")
        finally:
            self._made.put(None)

    def _shift(self, scratch: Path) -> None:
        """The life of one worker."""
        try:
            with self._hire() as worker:
                try:
                    self._open(worker, scratch)
                    while (task := self._next()) is not None:
                        self._make(worker, task)
                finally:
                    with self._lock:
                        self._workers.discard(worker)
        except WorkerLostError as lost:
            self._count_loss(str(lost))

    def _hire(self) -> Worker:
        with self._lock:
            if self._stopped:
                msg = "the work was called off"
                raise WorkerLostError(msg)
            worker = Worker(self._order.launch)
            self._workers.add(worker)
            return worker

    def _open(self, worker: Worker, scratch: Path) -> None:
        order = self._order
        reply = worker.ask(Open(order.engine, order.voice, order.rate, str(scratch)), START_FACTOR * order.time_limit_s)
        if not isinstance(reply, Ready):
            msg = reply.reason if isinstance(reply, Fault) else NONSENSE
            raise WorkerLostError(msg)
        self._opened = True

    def _next(self) -> _Task | None:
        with self._lock:
            return self._todo.popleft() if self._todo and not self._stopped else None

    def _make(self, worker: Worker, task: _Task) -> None:
        reason = ""
        while task.tries < TRIES:
            task.tries += 1
            try:
                reply = worker.ask(Say(task.pieces), self._order.time_limit_s * len(task.pieces))
            except WorkerLostError as lost:
                self._put_back(task, str(lost))
                raise
            clip = reply.unpacked() if isinstance(reply, Clip) else None
            if clip is not None and len(clip):
                self._made.put(Made(task.text, clip))
                return
            reason = reply.reason if isinstance(reply, Fault) else "the engine gave no sound"
        self._made.put(Made(task.text, None, reason))

    def _put_back(self, task: _Task, reason: str) -> None:
        """A text that took a worker along waits behind all others for its last try: they must not suffer for it."""
        if task.tries < TRIES:
            with self._lock:
                self._todo.append(task)
        else:
            self._made.put(Made(task.text, None, reason))

    def _count_loss(self, reason: str) -> None:
        with self._lock:
            self._losses += 1
            hopeless = self._losses > RESTARTS or not self._opened
        if hopeless:
            self._stop(reason)

    def _stop(self, reason: str) -> None:
        """No further texts, and an end to every worker; the first reason is the one that counts."""
        with self._lock:
            if not self._stopped:
                self._stopped, self.fault = True, reason
            workers = tuple(self._workers)
        for worker in workers:
            worker.kill()
