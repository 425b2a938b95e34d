"""The rooms, their walls and their sizes: what a reader is told about the whole tree holds for every file in it."""

import ast
import re
import statistics
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from shutil import copytree, ignore_patterns

import pytest

ROOT = Path(__file__).parent.parent
PACKAGE = ROOT / "hiptimer"
MODULES = sorted(PACKAGE.rglob("*.py"))
TESTS = sorted((ROOT / "tests").rglob("*.py"))
SCRIPTS = sorted((ROOT / "packaging").glob("*.py"))

LINES_AT_MOST = 400
MEDIAN_LINES_AT_MOST = 120
METHODS_AT_MOST = 20
LINES_OF_MOST_FUNCTIONS = 30

WAITS = re.compile(r"(time\.|QTest\.|qtbot\.)(sleep|qSleep|qWait|wait)")
MAY_WAIT = re.compile(r"pytest\.mark\.(sound|screen)")


def name_of(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


@cache
def tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text("utf-8"), str(path))


@cache
def nodes(path: Path) -> tuple[ast.AST, ...]:
    return tuple(ast.walk(tree(path)))


def lines(path: Path) -> int:
    return len(path.read_text("utf-8").splitlines())


def calls(path: Path) -> Iterator[str]:
    """Every `thing.method` that is called in the file."""
    for node in nodes(path):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
            yield ast.unparse(node.func)


def qt_rooms() -> list[str]:
    """The packages and modules that may import Qt, from the contract that says so."""
    contracts = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["tool"]["importlinter"]["contracts"]
    (allowed,) = (each["allowed_importers"] for each in contracts if each.get("protected_modules") == ["PySide6"])
    return allowed


def dotted(path: Path) -> str:
    return ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")


def lint_imports(root: Path) -> subprocess.CompletedProcess[str]:
    script = "from importlinter.cli import lint_imports_command; lint_imports_command(['--no-cache'])"
    command = [sys.executable, "-c", script]
    return subprocess.run(command, cwd=root, env={"PYTHONPATH": str(root)}, capture_output=True, text=True, check=False)


def test_every_import_keeps_to_the_rooms() -> None:
    done = lint_imports(ROOT)
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize(
    ("module", "line", "contract"),
    [
        ("core/terms.py", "import time", "core and figure know no clock"),
        ("core/terms.py", "import hiptimer.storage", "Each room"),
        ("storage/__init__.py", "import PySide6.QtCore", "know Qt"),
        ("voice/__init__.py", "import pyttsx3", "knows pyttsx3"),
        ("gui/__init__.py", "import hiptimer.paths", "composition root"),
        ("audio/mixer.py", "import hiptimer.voice", "audio knows no room"),
        ("stray.py", "", "Each room"),
    ],
)
def test_a_wall_that_is_broken_is_noticed(tmp_path: Path, module: str, line: str, contract: str) -> None:
    copytree(PACKAGE, tmp_path / "hiptimer", ignore=ignore_patterns("__pycache__"))
    (tmp_path / "pyproject.toml").write_bytes((ROOT / "pyproject.toml").read_bytes())
    with (tmp_path / "hiptimer" / module).open("a", encoding="utf-8") as file:
        file.write(f"\n{line}\n")
    done = lint_imports(tmp_path)
    assert done.returncode == 1
    assert re.search(rf"{contract}.* BROKEN", done.stdout), done.stdout


def test_most_of_the_program_runs_without_qt() -> None:
    knowing = (*qt_rooms(), "hiptimer.cli", "hiptimer.__main__")
    names = [name for name in map(dotted, MODULES) if not f"{name}.".startswith(tuple(f"{room}." for room in knowing))]
    script = f"import sys, {', '.join(names)}; sys.exit('PySide6' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr or "PySide6 was imported"


def test_every_module_says_what_it_is_for() -> None:
    assert not [name_of(path) for path in MODULES + SCRIPTS if not is_sentence(ast.get_docstring(tree(path)) or "")]


def is_sentence(words: str) -> bool:
    return bool(words) and (words[0].isupper() or not words[0].isalpha() or words.startswith("hiptimer"))


@pytest.mark.parametrize("path", sorted(PACKAGE.glob("*/__init__.py")), ids=name_of)
def test_every_room_says_what_belongs_there(path: Path) -> None:
    docstring = ast.get_docstring(tree(path)) or ""
    assert "Belongs here" in docstring
    assert "May not" in docstring


def test_no_module_is_too_long() -> None:
    assert not {name_of(path): lines(path) for path in MODULES + SCRIPTS if lines(path) > LINES_AT_MOST}


def test_most_modules_are_short() -> None:
    assert statistics.median(map(lines, MODULES)) <= MEDIAN_LINES_AT_MOST


def test_no_class_does_too_much() -> None:
    for path in MODULES + SCRIPTS:
        for node in nodes(path):
            if isinstance(node, ast.ClassDef):
                methods = [part for part in node.body if isinstance(part, ast.FunctionDef)]
                assert len(methods) <= METHODS_AT_MOST, f"{name_of(path)}: {node.name} has {len(methods)} methods"


def test_nine_functions_in_ten_are_short() -> None:
    functions = [node for path in MODULES for node in nodes(path) if isinstance(node, ast.FunctionDef)]
    lengths = [(node.end_lineno or node.lineno) - node.lineno + 1 for node in functions]
    assert statistics.quantiles(lengths, n=10)[-1] <= LINES_OF_MOST_FUNCTIONS


def test_only_a_test_that_records_sound_or_drives_the_program_waits_for_real_time() -> None:
    suspects = [path for path in TESTS if WAITS.search(path.read_text("utf-8"))]
    waiting = [path for path in suspects if any(WAITS.fullmatch(call) for call in calls(path))]
    assert waiting
    assert not [name_of(path) for path in waiting if not MAY_WAIT.search(path.read_text("utf-8"))]


@pytest.mark.parametrize("name", ["dev.py", "system.py"])
def test_what_runs_before_anything_is_installed_can_be_read_by_an_old_python(name: str) -> None:
    path = ROOT / "packaging" / name
    ast.parse(path.read_text("utf-8"), feature_version=(3, 8))
    imported = {alias.name for node in nodes(path) if isinstance(node, ast.Import) for alias in node.names}
    assert {name.split(".")[0] for name in imported} <= sys.stdlib_module_names | {"system"}
