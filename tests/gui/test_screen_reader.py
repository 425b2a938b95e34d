"""The window as a screen reader finds it: over the bus for assistive tools, in another process."""

import re
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from PySide6.QtDBus import QDBus, QDBusConnection, QDBusMessage, QDBusVariant
from PySide6.QtWidgets import QApplication

import system
from tests.test_driven import Stage, screen, wait_for

__all__ = ["screen"]

LAUNCHER = next(need for need in system.PROGRAMS if need.package == "at-spi2-core")
PROGRAMS = ("Xvfb", "dbus-daemon", LAUNCHER.probe)
ABSENT = [name for name in PROGRAMS if shutil.which(name) is None]

ROOT = "/org/a11y/atspi/accessible/root"
ELEMENT = "org.a11y.atspi.Accessible"
PROPERTIES = "org.freedesktop.DBus.Properties"
CHILD = re.compile(r'"(:[^"]+)", \[ObjectPath: ([^\]]+)\]')
"""A reference to an element, as the toolkit prints one: its bindings cannot take it apart."""

TOOLS = ("org.a11y.Bus", "/org/a11y/bus")

PATIENCE_MS = 10_000

WANTED = {
    ("application", "hiptimer"),
    ("radio button", "Beginner"),
    ("check box", "Barbell"),
    ("push button", "Start"),
    ("label", "Hip extension for runners"),
}

WANTED_IN_THE_EDITOR = {
    ("text", "Title"),
    ("text", "Add an exercise"),
    ("list", "Exercises"),
    ("list item", "Romanian deadlift, 8 reps · 5-0-2-1 · rest 90 s"),
    ("text", "Repetitions"),
    ("radio button", "Counted"),
}

pytestmark = [
    pytest.mark.screen,
    pytest.mark.skipif(bool(ABSENT), reason=f"{', '.join(ABSENT)} not installed (Debian: xvfb, dbus, at-spi2-core)"),
]


class Element(NamedTuple):
    """Something in the tree."""

    program: str
    path: str
    role: str
    name: str


class Reader:
    """What a screen reader asks: many small things, so over one connection and not by a process for each."""

    def __init__(self, bus: str) -> None:
        self._bus = QDBusConnection.connectToBus(bus, bus)

    def call(self, program: str, path: str, interface: str, question: str, *values: object) -> QDBusMessage:
        """The reply; an error where there is no answer, for a window may change in mid-question."""
        message = QDBusMessage.createMethodCall(program, path, interface, question)
        message.setArguments(list(values))
        return self._bus.call(message, QDBus.CallMode.Block, PATIENCE_MS)

    def ask(self, program: str, path: str, interface: str, question: str, *values: object) -> Any:  # noqa: ANN401
        """What the reply says; None where it says nothing."""
        reply = self.call(program, path, interface, question, *values)
        answered = reply.type() is QDBusMessage.MessageType.ReplyMessage and reply.arguments()
        return answered[0] if answered else None

    def name_of(self, program: str, path: str) -> str:
        """What an element is called."""
        found = self.ask(program, path, PROPERTIES, "Get", ELEMENT, "Name")
        return (found.variant() if isinstance(found, QDBusVariant) else found) or ""

    def below(self, program: str, path: str) -> Iterator[Element]:
        for child in CHILD.findall(repr(self.call(program, path, ELEMENT, "GetChildren"))):
            yield Element(*child, self.ask(*child, ELEMENT, "GetRoleName") or "", self.name_of(*child))
            yield from self.below(*child)

    def everything(self) -> Iterator[Element]:
        """All programs that can be read, and all that is in them."""
        return self.below("org.a11y.atspi.Registry", ROOT)


@pytest.fixture
def bus(screen: dict[str, str], qapp: QApplication) -> Iterator[str]:
    """The bus of the assistive tools; everything that is started on the screen finds it."""
    assert qapp, "nothing comes over a bus without it"
    command = ["dbus-daemon", "--session", "--nofork", "--print-address"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, env=screen) as daemon:
        assert daemon.stdout is not None
        screen["DBUS_SESSION_BUS_ADDRESS"] = session = daemon.stdout.readline().strip()
        tools = Reader(session)
        address = tools.ask(*TOOLS, "org.a11y.Bus", "GetAddress")
        tools.ask(*TOOLS, PROPERTIES, "Set", "org.a11y.Status", "IsEnabled", QDBusVariant(True))  # noqa: FBT003
        yield address
        for each in (address, session):
            QDBusConnection.disconnectFromBus(each)
        daemon.terminate()


def test_a_screen_reader_finds_every_choice_and_starts_a_session(
    tmp_path: Path,
    bus: str,
    screen: dict[str, str],
) -> None:
    reader, stage = Reader(bus), Stage(tmp_path, screen)

    def buttons(name: str) -> Iterator[Element]:
        return (each for each in reader.everything() if (each.role, each.name) == ("push button", name))

    def press(button: Element) -> None:
        assert reader.ask(button.program, button.path, "org.a11y.atspi.Action", "DoAction", 0)

    with stage.running():
        wait_for(lambda: any(buttons("Romanian deadlift, with: Barbell")))
        seen = {(each.role, each.name): each for each in reader.everything()}
        assert set(seen) >= WANTED
        press(seen["push button", "Edit"])
        wait_for(lambda: any(buttons("Redo")))
        edited = {(each.role, each.name) for each in reader.everything()}
        assert edited >= WANTED_IN_THE_EDITOR
        press(next(buttons("Back")))
        wait_for(lambda: any(buttons("Romanian deadlift, with: Barbell")))
        press(next(buttons("Start")))
        wait_for(lambda: any(buttons("Pause")))
