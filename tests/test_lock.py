"""The lock files: whole, hashed, naming no host, and holding the releases we chose on purpose."""

import re
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
RUN = ROOT / "packaging" / "requirements.lock"
DEV = ROOT / "packaging" / "requirements-dev.lock"

both = pytest.mark.parametrize("lock", [RUN, DEV], ids=lambda path: path.name)


def entries(lock: Path) -> list[str]:
    """Each requirement with its hashes, as one line."""
    return lock.read_text("utf-8").replace("\\\n", " ").splitlines()


def pins(lock: Path) -> dict[str, str]:
    """Name and marker → version."""
    found = {}
    for entry in entries(lock):
        requirement = entry.split("--hash")[0]
        name, version, marker = re.fullmatch(r"([a-z0-9-]+)==([\w.]+)\s*(;.*)?", requirement.strip()).groups("")
        found[f"{name} {marker}".strip()] = version
    return found


def names(requirements: list[str]) -> set[str]:
    """The names of the packages that these requirements ask for."""
    return {re.match(r"[A-Za-z0-9-]+", requirement)[0].lower() for requirement in requirements}


@both
def test_names_no_host(lock: Path) -> None:
    assert not re.search(r"https?:|file:|--index|--extra-index|--find|--trusted|@", lock.read_text("utf-8"))


@both
def test_every_requirement_has_a_version_and_hashes(lock: Path) -> None:
    for entry in entries(lock):
        assert re.search(r"^\S+==\S+ .*--hash=sha256:[0-9a-f]{64}", entry), entry


@both
@pytest.mark.parametrize("part", ["pyside6-essentials", "pyside6-addons", "shiboken6"])
def test_pyside_is_the_release_that_keeps_its_references(lock: Path, part: str) -> None:
    assert pins(lock)[part] == "6.11.3"


@both
def test_macos_gets_the_one_framework_that_is_used(lock: Path) -> None:
    found = {key.split()[0] for key in pins(lock) if key.startswith("pyobjc")}
    assert found == {"pyobjc-core", "pyobjc-framework-cocoa"}


def test_the_developers_lock_holds_the_users() -> None:
    assert pins(RUN).items() <= pins(DEV).items()


def test_everything_that_the_project_asks_for_is_locked() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    assert names(project["dependencies"]) <= {key.split()[0] for key in pins(RUN)}
    assert names(project["optional-dependencies"]["dev"]) <= {key.split()[0] for key in pins(DEV)}
