"""Set-up: what it decides on machines that are not this one. Nothing is installed here."""

import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

import pytest

import dev
import system

PYTHON = (3, 11)
APT = frozenset({"apt-get"})
SUDO = frozenset({"apt-get", "sudo"})
ALL_LIBRARIES = frozenset(need.probe for need in system.LIBRARIES)
ALL_PROGRAMS = frozenset(need.probe for need in system.PROGRAMS)
PACKAGE_OF = {need.package: need.probe for need in (*system.LIBRARIES, *system.PROGRAMS)}


@dataclass
class FakeMachine:
    """A computer of our making; apt-get on it installs what it is told to, unless it is out of order."""

    platform: str = "linux"
    is_root: bool = False
    libraries: set[str] = field(default_factory=set)
    programs: set[str] = field(default_factory=set)
    modules: set[str] = field(default_factory=lambda: {"venv"})
    sudo_asks: bool = False
    apt_fails: bool = False
    ran: list[list[str]] = field(default_factory=list)

    def machine(self) -> system.Machine:
        return system.Machine(
            platform=self.platform,
            python=PYTHON,
            is_root=self.is_root,
            loads=lambda library: library in self.libraries,
            finds=lambda program: program in self.programs,
            imports=lambda module: module in self.modules,
            succeeds=self.succeeds,
        )

    def succeeds(self, command: Sequence[str]) -> bool:
        self.ran.append(list(command))
        if command[0] == "sudo" and self.sudo_asks:
            return False
        if "install" in command and not self.apt_fails:
            self.install(command[command.index("--no-install-recommends") + 1 :])
        return not (self.apt_fails and "apt-get" in command)

    def install(self, packages: Sequence[str]) -> None:
        for package in packages:
            if package.endswith("-venv"):
                self.modules.add("ensurepip")
            else:
                probe = PACKAGE_OF[package]
                (self.libraries if ".so." in probe else self.programs).add(probe)

    @property
    def installs(self) -> list[list[str]]:
        return [command for command in self.ran if "install" in command]


def whole(**more: object) -> FakeMachine:
    """A machine that lacks nothing."""
    modules = {"venv", "ensurepip"}
    return FakeMachine(libraries=set(ALL_LIBRARIES), programs=set(APT | ALL_PROGRAMS), modules=modules, **more)


def test_nothing_is_run_where_nothing_is_missing() -> None:
    fake = whole(is_root=True)
    system.provide(fake.machine(), with_programs=True)
    assert fake.ran == []


@pytest.mark.parametrize("platform", ["win32", "darwin"])
def test_windows_and_macos_need_only_the_python_part(platform: str) -> None:
    fake = FakeMachine(platform=platform)
    system.provide(fake.machine(), with_programs=True)
    assert fake.ran == []


def test_a_bare_debian_gets_everything_from_apt_as_root() -> None:
    fake = FakeMachine(is_root=True, programs=set(APT))
    system.provide(fake.machine())
    assert fake.libraries == ALL_LIBRARIES
    assert "ensurepip" in fake.modules
    assert fake.programs == APT
    assert [command[0] for command in fake.ran] == ["apt-get", "env"]


def test_programs_for_the_tests_come_only_when_asked_for() -> None:
    fake = FakeMachine(is_root=True, programs=set(APT))
    system.provide(fake.machine(), with_programs=True)
    assert fake.programs == APT | ALL_PROGRAMS


def test_only_what_is_missing_is_installed() -> None:
    fake = whole(is_root=True)
    fake.libraries.remove("libpulse.so.0")
    system.provide(fake.machine())
    assert fake.installs[0][-1] == "libpulse0"
    assert fake.installs[0][-2] == "--no-install-recommends"


def test_sudo_is_used_where_it_does_not_ask() -> None:
    fake = FakeMachine(programs=set(SUDO))
    system.provide(fake.machine())
    assert fake.ran[0] == ["sudo", "-n", "true"]
    assert all(command[:2] == ["sudo", "-n"] for command in fake.ran)
    assert fake.libraries == ALL_LIBRARIES


@pytest.mark.parametrize(
    ("fake", "command"),
    [
        (FakeMachine(programs=set(APT)), "sudo apt-get update && sudo apt-get install"),
        (FakeMachine(programs=set(SUDO), sudo_asks=True), "sudo apt-get update && sudo apt-get install"),
        (FakeMachine(is_root=True, programs=set(APT), apt_fails=True), "    apt-get update && apt-get install"),
    ],
    ids=["no sudo", "sudo asks for a password", "apt-get fails"],
)
def test_where_it_may_not_install_it_says_exactly_what_is_missing(fake: FakeMachine, command: str) -> None:
    with pytest.raises(system.SetUpError) as caught:
        system.provide(fake.machine())
    message = str(caught.value)
    assert command in message
    for need in system.LIBRARIES:
        assert need.probe in message
        assert need.package in message
    assert "python3.11-venv" in message


def test_another_distribution_gets_the_list_and_no_apt_command() -> None:
    fake = FakeMachine(is_root=True, libraries=set(ALL_LIBRARIES) - {"libxcb-cursor.so.0"})
    with pytest.raises(system.SetUpError) as caught:
        system.provide(fake.machine())
    assert "libxcb-cursor.so.0" in str(caught.value)
    assert "libpulse" not in str(caught.value)
    assert "apt-get" not in str(caught.value)
    assert fake.ran == []


def test_what_apt_could_not_bring_is_named_and_nothing_else() -> None:
    fake = whole(is_root=True, apt_fails=True)
    fake.libraries.remove("libGL.so.1")
    with pytest.raises(system.SetUpError, match=r"libGL\.so\.1") as caught:
        system.provide(fake.machine())
    assert "libEGL" not in str(caught.value)


@pytest.mark.parametrize("version", [(3, 11), (3, 12), (3, 14)])
def test_a_python_that_fits_is_kept(version: tuple[int, int]) -> None:
    assert dev.other_python(version) is None


@pytest.mark.parametrize("version", [(3, 8), (3, 10), (3, 15)])
def test_a_python_that_does_not_fit_asks_for_one_that_does(
    version: tuple[int, int], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(dev.shutil, "which", lambda _: None)
    with pytest.raises(LookupError, match=r"needs Python 3\.11 to 3\.14; this is 3\.\d+"):
        dev.other_python(version)


def test_a_fitting_python_on_the_path_is_taken_if_it_starts(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(dev.shutil, "which", lambda name: f"/bin/{name}" if name != "python3.14" else None)
    monkeypatch.setattr(dev.subprocess, "call", lambda command, **_: int("3.13" in command[0]))
    assert dev.other_python((3, 10)) == "/bin/python3.12"


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """A checkout with two locks and nothing installed."""
    (tmp_path / "packaging").mkdir()
    (tmp_path / dev.RUN_LOCK).write_text("a==1\n")
    (tmp_path / dev.DEV_LOCK).write_text("a==1\nb==1\n")
    return tmp_path


class FakePip:
    """Stands in for the programs that set-up starts: makes what they would make, or fails where told to."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.fails_at = ""
        self.ran: list[list[str]] = []

    def __call__(self, command: list[str], *, check: bool) -> None:
        assert check
        self.ran.append(command)
        if self.fails_at and self.fails_at in command:
            raise subprocess.CalledProcessError(1, command)
        if "venv" in command:
            python = dev.venv_python(self.root)
            python.parent.mkdir(parents=True, exist_ok=True)
            python.touch()

    def made_venv(self) -> bool:
        return any("venv" in command for command in self.ran)


@pytest.fixture
def pip(checkout: Path, monkeypatch: pytest.MonkeyPatch) -> FakePip:
    fake = FakePip(checkout)
    monkeypatch.setattr(dev.subprocess, "run", fake)
    return fake


def test_packages_are_installed_by_hash_and_from_wheels_only(checkout: Path, pip: FakePip) -> None:
    dev.set_up(checkout, dev.RUN_LOCK, PYTHON)
    install = pip.ran[-1]
    assert install[:4] == [str(dev.venv_python(checkout)), "-m", "pip", "install"]
    assert {"--require-hashes", "--only-binary"} < set(install)
    assert install[-1] == str(checkout / dev.RUN_LOCK)
    assert dev.is_ready(checkout, dev.RUN_LOCK, PYTHON)
    assert not dev.is_ready(checkout, dev.DEV_LOCK, PYTHON)


def test_the_developers_packages_serve_the_user_too(checkout: Path, pip: FakePip) -> None:
    dev.set_up(checkout, dev.DEV_LOCK, PYTHON)
    assert dev.is_ready(checkout, dev.RUN_LOCK, PYTHON)
    assert len(pip.ran) == 2


def test_tests_after_a_run_only_add(checkout: Path, pip: FakePip) -> None:
    dev.set_up(checkout, dev.RUN_LOCK, PYTHON)
    pip.ran.clear()
    dev.set_up(checkout, dev.DEV_LOCK, PYTHON)
    assert not pip.made_venv()
    assert dev.is_ready(checkout, dev.DEV_LOCK, PYTHON)


@pytest.mark.parametrize("step", ["venv", "pip"])
def test_a_set_up_cut_short_is_done_again_from_the_start(checkout: Path, pip: FakePip, step: str) -> None:
    pip.fails_at = step
    with pytest.raises(subprocess.CalledProcessError):
        dev.set_up(checkout, dev.RUN_LOCK, PYTHON)
    assert not dev.is_ready(checkout, dev.RUN_LOCK, PYTHON)
    pip.fails_at = ""
    pip.ran.clear()
    dev.set_up(checkout, dev.RUN_LOCK, PYTHON)
    assert pip.made_venv()
    assert dev.is_ready(checkout, dev.RUN_LOCK, PYTHON)


def test_adding_that_is_cut_short_leaves_nothing_that_counts_as_ready(checkout: Path, pip: FakePip) -> None:
    dev.set_up(checkout, dev.RUN_LOCK, PYTHON)
    pip.fails_at = "pip"
    with pytest.raises(subprocess.CalledProcessError):
        dev.set_up(checkout, dev.DEV_LOCK, PYTHON)
    assert dev.installed(checkout) == []


@pytest.mark.parametrize(
    "spoil",
    [
        lambda root: (root / dev.RUN_LOCK).write_text("a==2\n"),
        lambda root: dev.venv_python(root).unlink(),
        lambda root: (root / ".venv" / dev.STAMP).write_bytes(b"\xff"),
        lambda root: (root / ".venv" / dev.STAMP).unlink(),
    ],
    ids=["another lock", "no Python", "garbled stamp", "no stamp"],
)
@pytest.mark.usefixtures("pip")
def test_what_no_longer_fits_is_made_anew(checkout: Path, spoil: object) -> None:
    dev.set_up(checkout, dev.RUN_LOCK, PYTHON)
    spoil(checkout)
    assert not dev.is_ready(checkout, dev.RUN_LOCK, PYTHON)


@pytest.mark.usefixtures("pip")
def test_another_minor_version_of_python_needs_its_own_packages(checkout: Path) -> None:
    dev.set_up(checkout, dev.RUN_LOCK, (3, 11))
    assert not dev.is_ready(checkout, dev.RUN_LOCK, (3, 12))


def test_the_interpreter_stands_where_each_system_puts_it(tmp_path: Path) -> None:
    assert dev.venv_python(tmp_path, "win32") == tmp_path / ".venv" / "Scripts" / "python.exe"
    assert dev.venv_python(tmp_path, "linux") == tmp_path / ".venv" / "bin" / "python"


def test_modules_are_found_by_the_marker_in_them(tmp_path: Path) -> None:
    (tmp_path / "room").mkdir()
    marked = tmp_path / "room" / "test_recorded.py"
    marked.write_text("pytestmark = pytest.mark.sound\n", encoding="utf-8")
    (tmp_path / "test_other.py").write_text("pytestmark = pytest.mark.screen\n", encoding="utf-8")
    assert dev.marked(tmp_path, dev.SOUND) == [str(marked)]


def test_the_checkout_comes_first_on_the_import_path() -> None:
    environment = dev.child_environment({"PYTHONPATH": "/other", "HOME": "/home/ann"}, QT_QPA_PLATFORM="offscreen")
    assert environment["PYTHONPATH"].split(dev.os.pathsep) == [str(dev.ROOT), "/other"]
    assert environment["HOME"] == "/home/ann"
    assert environment["QT_QPA_PLATFORM"] == "offscreen"


@pytest.mark.parametrize(("arguments", "status"), [([], 2), (["fly"], 2), (["--help"], 0)])
def test_without_a_command_it_lists_them(arguments: list[str], status: int, capsys: pytest.CaptureFixture[str]) -> None:
    assert dev.main(arguments) == status
    shown = capsys.readouterr().err
    for command in ("run", "test", "check", "bench", "translate", "lock"):
        assert f"packaging/dev.py {command}" in shown


def test_a_missing_library_ends_in_words_and_status_1(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(dev, "is_ready", lambda *_: False)
    monkeypatch.setattr(system, "this_machine", FakeMachine(programs=set(APT)).machine)
    monkeypatch.setattr(sys, "argv", ["dev.py", "run"])
    with pytest.raises(SystemExit) as caught:
        dev.main(["run"])
    assert "libpulse0" in str(caught.value.code)
    assert capsys.readouterr().out == ""
