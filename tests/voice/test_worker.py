"""Both ends of the pipe."""

import sys
from pathlib import Path

import msgspec
import numpy as np
import pytest

from hiptimer.voice.engines import Engine, EngineError, Recording, Speaker
from hiptimer.voice.worker import (
    NONSENSE,
    Clip,
    Desk,
    Fault,
    List,
    Open,
    Ready,
    Say,
    Voices,
    Worker,
    WorkerLostError,
    command,
)
from tests.voice import scripted

RATE = 24_000


class Beeper:
    """An engine that beeps a second for each word."""

    NAME = "beeper"
    HANDS = 1

    def __init__(self, *, empties: int = 0) -> None:
        self.empties = empties

    def voices(self) -> tuple[str, ...]:
        return ("high", "low")

    def start(self, voice: str, rate: int, _scratch: Path) -> Speaker:
        if voice not in {"", *self.voices()}:
            msg = f"no voice {voice}, rate {rate}"
            raise EngineError(msg)
        return self.speak

    def speak(self, text: str) -> Recording:
        if text == "boom":
            msg = "boom it was"
            raise RuntimeError(msg)
        self.empties -= 1
        length = 0 if self.empties >= 0 else len(text.split()) * RATE
        return Recording(np.sin(np.arange(length) / 10).astype(np.float32) * np.float32(0.2), RATE)


def answer(desk: Desk, request: "Open | Say | List") -> object:
    return desk.answer(msgspec.json.encode(request))


def opening(name: str = "beeper", voice: str = "") -> Open:
    return Open(name, voice, 155, "/tmp")


def test_open_say_list() -> None:
    engine: Engine = Beeper()
    desk = Desk([engine])
    assert answer(desk, List("beeper")) == Voices(("high", "low"))
    assert answer(desk, opening()) == Ready()
    reply = answer(desk, Say(("two words", "one")))
    assert isinstance(reply, Clip)
    assert len(reply.unpacked()) == pytest.approx(3.3 * 48_000, rel=0.02)


@pytest.mark.parametrize(
    ("request_", "words"),
    [
        (List("nobody"), "no speech engine 'nobody'"),
        (opening("nobody"), "no speech engine 'nobody'"),
        (opening(voice="third"), "no voice third"),
        (Say(("one",)), "no engine has been opened"),
    ],
    ids=["list", "engine", "voice", "too early"],
)
def test_what_cannot_be_done_is_answered_in_words(request_: "Open | Say | List", words: str) -> None:
    reply = answer(Desk([Beeper()]), request_)
    assert isinstance(reply, Fault)
    assert words in reply.reason


def test_an_engine_that_raises_does_not_end_the_worker() -> None:
    desk = Desk([Beeper()])
    answer(desk, opening())
    assert answer(desk, Say(("boom",))) == Fault("RuntimeError: boom it was")
    assert isinstance(answer(desk, Say(("one",))), Clip)


@pytest.mark.parametrize("line", [b"", b"nonsense", b"{}", b'{"type": "open"}', b"\xff\xfe"])
def test_nonsense_is_a_fault(line: bytes) -> None:
    assert isinstance(Desk([Beeper()]).answer(line), Fault)


def test_an_engine_must_say_a_word_to_count_as_working() -> None:
    assert answer(Desk([Beeper(empties=1)]), opening()) == Ready()
    assert answer(Desk([Beeper(empties=2)]), opening()) == Fault("it gives no sound")


def test_a_worker_answers_over_its_pipe() -> None:
    with Worker(scripted.GOOD) as worker:
        assert worker.ask(List("natural"), 5) == Voices(("a", "b"))
        assert worker.ask(opening(), 5) == Ready()


def test_the_real_worker_answers_over_its_pipe() -> None:
    with Worker(scripted.REAL) as worker:
        assert worker.ask(List("silent"), 20) == Voices(())
        assert worker.ask(List("nobody"), 5) == Fault("there is no speech engine 'nobody'")


def test_what_an_engine_prints_is_no_answer() -> None:
    code = (
        "import os, sys\n"
        "from hiptimer.voice import worker\n"
        "class Chatty(worker.Desk):\n"
        "    def answer(self, line):\n"
        "        print('Audio saved to somewhere', flush=True); os.write(1, b'from C'); sys.stdin.read()\n"
        "        return super().answer(line)\n"
        "worker.Desk = Chatty\n"
        "raise SystemExit(worker.serve())"
    )
    with Worker([sys.executable, "-c", code]) as worker:
        assert worker.ask(List("silent"), 20) == Voices(())
        assert worker.ask(List("silent"), 5) == Voices(())


@pytest.mark.parametrize(
    ("launch", "limit", "words"),
    [
        (scripted.HANGS_AT_ONCE, 0.1, "did not answer within 0.1 seconds"),
        (scripted.DIES_ALWAYS, 5, "died (exit status 3)"),
        (scripted.GARBAGE, 5, NONSENSE),
    ],
    ids=["hangs", "dies", "garbage"],
)
def test_a_lost_worker_is_told_apart(launch: list[str], limit: float, words: str) -> None:
    with Worker(launch) as worker, pytest.raises(WorkerLostError) as lost:
        worker.ask(List("natural"), limit)
    assert words in str(lost.value)


def test_a_dead_worker_stays_lost() -> None:
    with Worker(scripted.DIES_ALWAYS) as worker:
        for _ in range(2):
            with pytest.raises(WorkerLostError):
                worker.ask(List("natural"), 1)


def test_a_program_that_is_not_there_is_a_lost_worker() -> None:
    with pytest.raises(WorkerLostError, match="could not be started"):
        Worker(scripted.MISSING_PROGRAM)


def test_the_program_starts_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    assert command() == (sys.executable, "-m", "hiptimer", "--speech-worker")
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert command() == (sys.executable, "--speech-worker")


def test_half_a_frame_is_no_clip() -> None:
    assert len(Clip(b"abc").unpacked()) == 0
    assert len(Clip(b"abcd").unpacked()) == 2
