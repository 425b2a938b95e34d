"""The session hears of the machine's sleep before it comes."""

import sys

import pytest
from PySide6.QtDBus import QDBusConnection, QDBusMessage
from pytestqt.qtbot import QtBot

from hiptimer.desktop import sleep
from hiptimer.desktop.sleep import INTERFACE, PATH, SERVICE, SIGNAL, watch_sleep

ON_LINUX = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only Linux has D-Bus")


def tell(bus: QDBusConnection, *, begins: bool) -> None:
    """What logind says."""
    message = QDBusMessage.createSignal(PATH, INTERFACE, SIGNAL)
    message.setArguments([begins])
    assert bus.send(message)


@ON_LINUX
def test_it_is_heard_once_and_before_the_sleep(bus: str, qtbot: QtBot) -> None:
    heard: list[str] = []
    ours = QDBusConnection.connectToBus(bus, "sleep-listener")
    logind = QDBusConnection.connectToBus(bus, "sleep-teller")
    assert logind.registerService(SERVICE)
    kept = watch_sleep(lambda: heard.append("near"), ours)
    assert kept is not None
    for begins in (False, True, False):
        tell(logind, begins=begins)
    qtbot.waitUntil(lambda: heard == ["near"])
    tell(logind, begins=True)
    qtbot.waitUntil(lambda: heard == ["near", "near"])
    for name in ("sleep-listener", "sleep-teller"):
        QDBusConnection.disconnectFromBus(name)


@ON_LINUX
def test_without_a_bus_nobody_tells() -> None:
    assert watch_sleep(lambda: None, QDBusConnection("no such connection")) is None


@pytest.mark.parametrize("platform", ["win32", "darwin"])
def test_elsewhere_the_gap_in_time_has_to_do(monkeypatch: pytest.MonkeyPatch, platform: str) -> None:
    monkeypatch.setattr(sleep.sys, "platform", platform)
    assert watch_sleep(lambda: None) is None
