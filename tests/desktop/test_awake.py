"""The screen is kept awake from one thread, until told otherwise, and words say why when it cannot be."""

import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import pytest
from PySide6.QtCore import ClassInfo, QObject, Slot
from PySide6.QtDBus import QDBusConnection
from pytestqt.qtbot import QtBot

from hiptimer.desktop import awake

SERVICE = "org.freedesktop.ScreenSaver"


class FakeKeep:
    """Stands in for wakepy's `keep` and notes who came and went."""

    def __init__(self) -> None:
        self.seen: list[tuple[str, int]] = []

    @contextmanager
    def presenting(self, on_fail: Callable[[object], None]) -> Iterator[None]:
        assert callable(on_fail)
        self.seen.append(("enter", threading.get_ident()))
        yield
        self.seen.append(("leave", threading.get_ident()))


@pytest.fixture
def keep(monkeypatch: pytest.MonkeyPatch) -> FakeKeep:
    made = FakeKeep()
    monkeypatch.setattr(awake, "keep", made)
    return made


def test_it_is_entered_and_left_in_one_thread_of_its_own(keep: FakeKeep) -> None:
    let_go = awake.keep_awake(pytest.fail)
    let_go()
    let_go()
    (entered, first), (left, second) = keep.seen
    assert (entered, left) == ("enter", "leave")
    assert first == second != threading.get_ident()


def test_the_probe_lets_go_at_once(keep: FakeKeep) -> None:
    assert awake.probe() is None
    assert [what for what, _ in keep.seen] == ["enter", "leave"]


def test_a_bus_that_goes_away_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    @contextmanager
    def presenting(on_fail: Callable[[object], None]) -> Iterator[None]:
        del on_fail
        msg = "the bus is gone"
        raise OSError(msg)
        yield

    monkeypatch.setattr(awake, "keep", type("Keep", (), {"presenting": staticmethod(presenting)}))
    assert awake.probe() is None or "the bus is gone" in str(awake.probe())
    heard: list[str] = []
    told = threading.Event()
    let_go = awake.keep_awake(lambda words: (heard.append(words), told.set()))
    assert told.wait(10)
    let_go()
    assert "the bus is gone" in heard[0]


def test_a_desktop_that_does_not_answer_holds_nobody_up(monkeypatch: pytest.MonkeyPatch) -> None:
    stuck = threading.Event()

    @contextmanager
    def presenting(on_fail: Callable[[object], None]) -> Iterator[None]:
        del on_fail
        stuck.wait(10)
        yield

    monkeypatch.setattr(awake, "keep", type("Keep", (), {"presenting": staticmethod(presenting)}))
    monkeypatch.setattr(awake, "PATIENCE", 0.01)
    reason = awake.probe()
    stuck.set()
    assert reason == f"The screen may switch off: the desktop did not answer. {awake.REMEDY}"


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="D-Bus is asked on Linux only")
@pytest.mark.parametrize(
    ("address", "why"),
    [(None, "no desktop session (D-Bus) here"), ("unix:path=/nowhere", "this desktop did not grant it")],
)
def test_without_a_bus_the_reason_is_told_in_words(
    monkeypatch: pytest.MonkeyPatch, address: str | None, why: str
) -> None:
    if address is None:
        monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)
    else:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
    reason = awake.probe()
    assert reason is not None
    assert reason.startswith(f"The screen may switch off: {why}")
    assert reason.endswith(awake.REMEDY)


@ClassInfo({"D-Bus Interface": SERVICE})
class ScreenSaver(QObject):
    """The screen saver's service, as desktops offer it."""

    def __init__(self) -> None:
        super().__init__()
        self.asked: list[str] = []

    @Slot(str, str, result="uint")
    def Inhibit(self, name: str, reason: str) -> int:  # noqa: N802 the service's own name
        assert name
        assert reason
        self.asked.append("inhibit")
        return 77

    @Slot("uint")
    def UnInhibit(self, cookie: int) -> None:  # noqa: N802 the service's own name
        self.asked.append(f"release {cookie}")


def test_a_real_screen_saver_service_is_held_and_let_go(qtbot: QtBot, bus: str) -> None:
    connection = QDBusConnection.connectToBus(bus, "screen saver")
    service = ScreenSaver()
    everything = QDBusConnection.RegisterOption.ExportAllSlots
    assert connection.registerObject("/org/freedesktop/ScreenSaver", service, everything)
    assert connection.registerService(SERVICE)
    let_go = awake.keep_awake(pytest.fail)
    qtbot.waitUntil(lambda: service.asked == ["inhibit"])
    threading.Thread(target=let_go).start()
    qtbot.waitUntil(lambda: service.asked == ["inhibit", "release 77"])
    QDBusConnection.disconnectFromBus("screen saver")
