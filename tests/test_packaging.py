"""The program finds what it ships, from a checkout, from an editable installation and from a wheel."""

import os
import subprocess
import sys
import tomllib
import zipfile
from pathlib import Path
from shutil import copytree, ignore_patterns

import pytest

ROOT = Path(__file__).parent.parent
PARTS = ("assets", "hiptimer")
FILES = ("LICENSE", "README.md", "pyproject.toml")

SHOW_ASSETS = """
import sys, site
for folder in sys.argv[1:]:
    site.addsitedir(folder)
import hiptimer.paths
print(hiptimer.paths.assets().resolve())
"""


@pytest.fixture(scope="module")
def source(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of what is built, for building leaves files behind."""
    folder = tmp_path_factory.mktemp("source")
    for part in PARTS:
        copytree(ROOT / part, folder / part, ignore=ignore_patterns("__pycache__"))
    for file in FILES:
        (folder / file).write_bytes((ROOT / file).read_bytes())
    return folder


def build(source: Path, hook: str, into: Path) -> Path:
    """Build a wheel by calling the build backend, which needs nothing from anywhere."""
    script = f"import setuptools.build_meta as backend, sys; print(backend.{hook}(sys.argv[1]))"
    command = [sys.executable, "-c", script, str(into)]
    done = subprocess.run(command, cwd=source, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return into / done.stdout.splitlines()[-1]


@pytest.fixture(scope="module")
def wheel(source: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return build(source, "build_wheel", tmp_path_factory.mktemp("wheel"))


def assets_seen_with(*folders: Path) -> Path:
    """Where a Python that knows only these folders and our libraries finds the assets."""
    command = [sys.executable, "-c", SHOW_ASSETS, *map(str, folders)]
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
    home = folders[0] if folders else ROOT
    done = subprocess.run(command, cwd=home, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return Path(done.stdout.strip())


def data(folder: Path) -> set[str]:
    """The names of the data files under a folder of assets."""
    files = (path for path in folder.rglob("*") if path.is_file() and "__pycache__" not in path.parts)
    return {path.relative_to(folder).as_posix() for path in files}


def test_every_package_is_listed_for_the_wheel() -> None:
    listed = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["tool"]["setuptools"]["packages"]
    folders = {path.parent for path in (ROOT / "hiptimer").rglob("*.py")}
    assert set(listed) == {".".join(folder.relative_to(ROOT).parts) for folder in folders} | {"hiptimer.assets"}


def test_a_checkout_finds_its_assets() -> None:
    assert assets_seen_with() == (ROOT / "assets").resolve()


def test_an_editable_installation_finds_the_assets_of_the_checkout(source: Path, tmp_path: Path) -> None:
    editable = build(source, "build_editable", tmp_path)
    target = tmp_path / "installed"
    with zipfile.ZipFile(editable) as archive:
        archive.extractall(target)
    assert assets_seen_with(target) == (source / "assets").resolve()


def test_a_wheel_brings_every_asset(wheel: Path, tmp_path: Path) -> None:
    target = tmp_path / "installed"
    pip = [sys.executable, "-m", "pip", "install", "--quiet", "--no-index", "--no-deps", "--no-compile"]
    subprocess.run([*pip, "--target", str(target), str(wheel)], check=True)
    found = assets_seen_with(target)
    assert found == (target / "hiptimer" / "assets").resolve()
    assert data(found) == data(ROOT / "assets")
    assert (target / "hiptimer" / "py.typed").is_file()


def test_a_wheel_starts_the_program_by_its_name(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        (scripts,) = (name for name in archive.namelist() if name.endswith("entry_points.txt"))
        assert "hiptimer = hiptimer.cli:main" in archive.read(scripts).decode()


def test_a_wheel_carries_the_licence_and_no_tests(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        names = archive.namelist()
    assert any(name.endswith("licenses/LICENSE") for name in names)
    assert {name.split("/")[0].split("-")[0] for name in names} == {"hiptimer"}
