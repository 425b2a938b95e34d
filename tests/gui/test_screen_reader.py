"""The window as a screen reader finds it: over the bus for assistive tools, in another process."""

import re
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

import system
from tests.test_driven import Stage, screen, wait_for

__all__ = ["screen"]

LAUNCHER = next(need for need in system.PROGRAMS if need.package == "at-spi2-core")
PROGRAMS = ("Xvfb", "dbus-daemon", "dbus-send", LAUNCHER.probe)
ABSENT = [name for name in PROGRAMS if shutil.which(name) is None]

ROOT = "/org/a11y/atspi/accessible/root"
ELEMENT = "org.a11y.atspi.Accessible"
PROPERTIES = "org.freedesktop.DBus.Properties"

CHILD = re.compile(r'string "(:[^"]+)"\s+object path "([^"]+)"')
TEXT = re.compile(r'string "(.*)"')

WANTED = {
    ("application", "hiptimer"),
    ("radio button", "Beginner"),
    ("check box", "Barbell"),
    ("push button", "Start"),
    ("label", "Hip extension for runners"),
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
    """What a screen reader asks."""

    def __init__(self, bus: str) -> None:
        self.bus = bus

    def ask(self, program: str, path: str, question: str, *words: str) -> str:
        """The answer as it is printed; empty where there is none, for a window may change in mid-question."""
        command = ["dbus-send", f"--bus={self.bus}", "--print-reply", f"--dest={program}", path, question, *words]
        return subprocess.run(command, capture_output=True, text=True, check=False, timeout=10).stdout

    def children(self, program: str, path: str) -> list[tuple[str, str]]:
        return CHILD.findall(self.ask(program, path, f"{ELEMENT}.GetChildren"))

    def below(self, program: str, path: str) -> Iterator[Element]:
        for child in self.children(program, path):
            name = self.ask(*child, f"{PROPERTIES}.Get", f"string:{ELEMENT}", "string:Name")
            yield Element(*child, said(self.ask(*child, f"{ELEMENT}.GetRoleName")), said(name))
            yield from self.below(*child)

    def everything(self) -> Iterator[Element]:
        """All programs that can be read, and all that is in them."""
        return self.below("org.a11y.atspi.Registry", ROOT)


def said(answer: str) -> str:
    found = TEXT.search(answer)
    return found[1] if found else ""


@pytest.fixture
def bus(screen: dict[str, str]) -> Iterator[str]:
    """The bus of the assistive tools; everything that is started on the screen finds it."""
    command = ["dbus-daemon", "--session", "--nofork", "--print-address"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, env=screen) as daemon:
        assert daemon.stdout is not None
        screen["DBUS_SESSION_BUS_ADDRESS"] = session = daemon.stdout.readline().strip()
        tools = Reader(session)
        address = said(tools.ask("org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus.GetAddress"))
        enabled = ("string:org.a11y.Status", "string:IsEnabled", "variant:boolean:true")
        tools.ask("org.a11y.Bus", "/org/a11y/bus", f"{PROPERTIES}.Set", *enabled)
        yield address
        daemon.terminate()


def test_a_screen_reader_finds_every_choice_and_starts_a_session(
    tmp_path: Path,
    bus: str,
    screen: dict[str, str],
) -> None:
    reader, stage = Reader(bus), Stage(tmp_path, screen)

    def buttons(name: str) -> Iterator[Element]:
        return (each for each in reader.everything() if (each.role, each.name) == ("push button", name))

    with stage.running():
        wait_for(lambda: any(buttons("Romanian deadlift, with: Barbell")))
        seen = {(each.role, each.name): each for each in reader.everything()}
        assert set(seen) >= WANTED
        start = seen["push button", "Start"]
        reader.ask(start.program, start.path, "org.a11y.atspi.Action.DoAction", "int32:0")
        wait_for(lambda: any(buttons("Pause")))
