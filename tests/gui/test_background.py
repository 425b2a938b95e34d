"""Work off the window's thread comes back on it, in words, or not at all."""

import logging
import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject, Slot
from pytestqt.qtbot import QtBot

from hiptimer.gui.background import Background
from hiptimer.gui.choice import Progress


class Ear(QObject):
    """Hears a job, and in which thread."""

    def __init__(self) -> None:
        super().__init__()
        self.heard: list[tuple[object, ...]] = []
        self.threads: set[int] = set()

    @Slot(int, int)
    def progressed(self, done: int, total: int) -> None:
        self._hear("progress", done, total)

    @Slot(object)
    def finished(self, result: object) -> None:
        self._hear("finished", result)

    @Slot(str)
    def failed(self, reason: str) -> None:
        self._hear("failed", reason)

    def _hear(self, *what: object) -> None:
        self.heard.append(what)
        self.threads.add(threading.get_ident())


@pytest.fixture
def background(qtbot: QtBot) -> Iterator[Background]:
    assert qtbot
    made = Background()
    yield made
    made.close()


def run(background: Background, work: object) -> Ear:
    job = background.prepare(work)
    ear = Ear()
    job.progressed.connect(ear.progressed)
    job.finished.connect(ear.finished)
    job.failed.connect(ear.failed)
    ear.job = job
    background.begin(job)
    return ear


def test_progress_and_result_arrive_in_the_windows_thread(qtbot: QtBot, background: Background) -> None:
    worked_in = []

    def work(progress: Progress) -> str:
        worked_in.append(threading.get_ident())
        progress(1, 2)
        progress(2, 2)
        return "made"

    ear = run(background, work)
    qtbot.waitUntil(lambda: len(ear.heard) == 3)
    assert ear.heard == [("progress", 1, 2), ("progress", 2, 2), ("finished", "made")]
    assert ear.threads == {threading.get_ident()}
    assert worked_in != [threading.get_ident()]


@pytest.mark.parametrize(
    ("error", "words"),
    [
        (ValueError("no workout 'x'"), "no workout 'x'"),
        (OSError("the disk is full"), "the disk is full"),
        (PermissionError(13, "Permission denied", "/cache"), "/cache: Permission denied"),
    ],
)
def test_an_expected_error_arrives_in_its_words(
    qtbot: QtBot, background: Background, error: Exception, words: str
) -> None:
    def work(_progress: Progress) -> None:
        raise error

    ear = run(background, work)
    qtbot.waitUntil(lambda: bool(ear.heard))
    assert ear.heard == [("failed", words)]


def test_a_fault_is_owned_up_to_and_logged(
    qtbot: QtBot, background: Background, caplog: pytest.LogCaptureFixture
) -> None:
    def work(_progress: Progress) -> None:
        msg = "boom"
        raise KeyError(msg)

    with caplog.at_level(logging.ERROR):
        ear = run(background, work)
        qtbot.waitUntil(lambda: bool(ear.heard))
    assert ear.heard == [("failed", "That is a fault in hiptimer itself: KeyError('boom')")]
    assert "boom" in caplog.text


def test_work_given_up_ends_at_its_next_progress_and_reports_nothing(qtbot: QtBot, background: Background) -> None:
    go, reached = threading.Event(), []

    def work(progress: Progress) -> str:
        go.wait(10)
        progress(1, 2)
        reached.append("further")
        return "late"

    ear = run(background, work)
    ear.job.give_up()
    go.set()
    after = run(background, lambda _progress: "next")
    qtbot.waitUntil(lambda: bool(after.heard))
    assert (ear.heard, reached) == ([], [])


def test_a_result_that_comes_too_late_is_not_reported(qtbot: QtBot, background: Background) -> None:
    go = threading.Event()
    ear = run(background, lambda _progress: go.wait(10))
    ear.job.give_up()
    go.set()
    after = run(background, lambda _progress: "next")
    qtbot.waitUntil(lambda: bool(after.heard))
    assert ear.heard == []


def test_one_job_at_a_time_and_in_order(qtbot: QtBot, background: Background) -> None:
    running, most, order = [0], [0], []

    def work(number: int) -> int:
        running[0] += 1
        most[0] = max(most[0], running[0])
        order.append(number)
        running[0] -= 1
        return number

    ears = [run(background, lambda _progress, number=number: work(number)) for number in range(5)]
    qtbot.waitUntil(lambda: all(ear.heard for ear in ears))
    assert (most, order) == ([1], [0, 1, 2, 3, 4])
