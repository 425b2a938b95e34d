"""What hiptimer needs of the operating system, and how it gets there.

Belongs here: the table of system libraries, the probe for each, and the decision whether to install them or to say in
words what is missing. May not: Python packages (dev.py), anything outside the standard library, syntax newer than
Python 3.8.

Only Linux leaves anything to do: on Windows and macOS the wheels bring all they need.
"""

from __future__ import annotations

import ctypes
import importlib.util
import os
import shutil
import subprocess
import sys
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence


class SetUpError(Exception):
    """Set-up can't go on; the message says what is missing, where, and what to do."""


class Need(NamedTuple):
    """One thing a package of the system provides."""

    package: str
    """The Debian and Ubuntu package."""
    probe: str
    """What shows that it is there: a shared library's name, or a program's."""


LIBRARIES = (
    Need("libglib2.0-0", "libglib-2.0.so.0"),
    Need("libgl1", "libGL.so.1"),
    Need("libegl1", "libEGL.so.1"),
    Need("libxkbcommon0", "libxkbcommon.so.0"),
    Need("libfontconfig1", "libfontconfig.so.1"),
    Need("libdbus-1-3", "libdbus-1.so.3"),
    Need("libpulse0", "libpulse.so.0"),
    Need("libwayland-cursor0", "libwayland-cursor.so.0"),
    Need("libxcb-cursor0", "libxcb-cursor.so.0"),
    Need("libxkbcommon-x11-0", "libxkbcommon-x11.so.0"),
    Need("libxcb-icccm4", "libxcb-icccm.so.4"),
    Need("libxcb-keysyms1", "libxcb-keysyms.so.1"),
    Need("libxcb-shape0", "libxcb-shape.so.0"),
    Need("libxcb-xkb1", "libxcb-xkb.so.1"),
)
"""What the Qt wheels load but do not bring."""

PROGRAMS = (
    Need("at-spi2-core", "/usr/libexec/at-spi-bus-launcher"),
    Need("dbus", "dbus-daemon"),
    Need("espeak-ng", "espeak-ng"),
    Need("playerctl", "playerctl"),
    Need("pulseaudio", "pulseaudio"),
    Need("pulseaudio-utils", "parec"),
    Need("xdotool", "xdotool"),
    Need("xvfb", "Xvfb"),
)
"""What the tests of sound, screen and the system's voices start; without them those tests are skipped."""


class Machine(NamedTuple):
    """The questions that set-up asks of the computer, so that a test can answer them instead."""

    platform: str
    python: tuple[int, int]
    is_root: bool
    loads: Callable[[str], bool]
    """Does this shared library load?"""
    finds: Callable[[str], bool]
    """Is this program on the path?"""
    imports: Callable[[str], bool]
    """Does this Python have this module?"""
    succeeds: Callable[[Sequence[str]], bool]
    """Runs a command and shows its output; did it succeed?"""


def this_machine() -> Machine:
    """The computer we run on."""
    return Machine(
        platform=sys.platform,
        python=sys.version_info[:2],
        is_root=hasattr(os, "geteuid") and os.geteuid() == 0,
        loads=_loads,
        finds=lambda program: shutil.which(program) is not None,
        imports=lambda module: importlib.util.find_spec(module) is not None,
        succeeds=_succeeds,
    )


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def _succeeds(command: Sequence[str]) -> bool:
    try:
        return subprocess.run(command, check=False, stdin=subprocess.DEVNULL).returncode == 0
    except OSError:
        return False


def missing(machine: Machine, *, with_programs: bool) -> list[Need]:
    """What this machine lacks, in the order of the tables.

    Args:
        machine: where to look.
        with_programs: also what only the tests of sound and screen need.
    """
    if not machine.platform.startswith("linux"):
        return []
    lacking = [need for need in LIBRARIES if not machine.loads(need.probe)]
    if not (machine.imports("venv") and machine.imports("ensurepip")):
        # Debian splits them off; by the full version, for the unversioned package serves only the default Python.
        lacking.append(Need("python{}.{}-venv".format(*machine.python), "ensurepip"))
    if with_programs:
        lacking += [need for need in PROGRAMS if not machine.finds(need.probe)]
    return lacking


def provide(machine: Machine, *, with_programs: bool = False) -> None:
    """Install what is missing, or say exactly what it is.

    Raises:
        SetUpError: something is missing and may not or could not be installed.
    """
    lacking = missing(machine, with_programs=with_programs)
    if not lacking:
        return
    prefix = _prefix(machine)
    if prefix is None:
        raise SetUpError(_explanation(machine, lacking))
    packages = [need.package for need in lacking]
    sys.stderr.write(f"Installing system packages: {' '.join(packages)}\n")
    sys.stderr.flush()
    # A repository that has nothing to do with us may fail to update; what counts is whether the install then works.
    machine.succeeds([*prefix, "apt-get", "update", "-q"])
    quietly = ["env", "DEBIAN_FRONTEND=noninteractive"]
    machine.succeeds([*prefix, *quietly, "apt-get", "install", "-y", "-q", "--no-install-recommends", *packages])
    # The import system remembers what it did not find.
    importlib.invalidate_caches()
    still = missing(machine, with_programs=with_programs)
    if still:
        raise SetUpError(_explanation(machine, still))


def _prefix(machine: Machine) -> list[str] | None:
    """What to put before apt-get, or None where it may not or can not be used."""
    if not machine.finds("apt-get"):
        return None
    if machine.is_root:
        return []
    may_sudo = machine.finds("sudo") and machine.succeeds(["sudo", "-n", "true"])
    return ["sudo", "-n"] if may_sudo else None


def _explanation(machine: Machine, lacking: Sequence[Need]) -> str:
    width = max(len(need.probe) for need in lacking)
    lines = ["hiptimer needs these from the operating system, and this machine lacks them:", ""]
    lines += [f"    {need.probe:{width}}  (Debian and Ubuntu: {need.package})" for need in lacking]
    lines.append("")
    packages = " ".join(need.package for need in lacking)
    if machine.finds("apt-get"):
        command = f"apt-get update && {{}}apt-get install --no-install-recommends {packages}"
        sudo = "" if machine.is_root else "sudo "
        lines += ["Install them, then start again:", "", f"    {sudo}{command.format(sudo)}"]
    else:
        lines.append("Install the packages of your distribution that hold them, then start again.")
    return "\n".join(lines)
