"""Set up, run, test, check and measure hiptimer from a checkout, with nothing installed but Python.

    python3 packaging/dev.py run [ARGUMENT…]     set up what is missing, then start hiptimer with these arguments
    python3 packaging/dev.py test [ARGUMENT…]    the same, then run the tests; the arguments go to pytest
    python3 packaging/dev.py check               style, types, the walls between the rooms, translations
    python3 packaging/dev.py bench [ARGUMENT…]   measure what README promises
    python3 packaging/dev.py translate           gather the window's words for translation (translations.py)
    python3 packaging/dev.py lock [ARGUMENT…]    make the lock files anew; `--upgrade` takes newer packages

Everything goes into `.venv` beside this folder; delete it to start over. HIPTIMER_NO_SKIP=1 makes `test` install
whatever the tests of sound and screen need, and lets no test be skipped.

Belongs here: the commands and the virtual environment. May not: anything outside the standard library, for nothing is
installed yet; syntax newer than Python 3.8, so that an old Python gets far enough to ask for a newer one; system
libraries (system.py).
"""

from __future__ import annotations

import hashlib
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

ROOT = Path(__file__).resolve().parent.parent
OLDEST = (3, 11)
NEWEST = (3, 14)
"""The Pythons that every locked package has a wheel for."""

RUN_LOCK = "packaging/requirements.lock"
DEV_LOCK = "packaging/requirements-dev.lock"
"""Holds everything in RUN_LOCK, at the same versions, and the developers' tools."""

STAMP = "set-up-complete"
"""In `.venv`: a digest for each lock installed in full. Written last, so that a set-up cut short is done again."""

SPREAD = ["--numprocesses", "auto", "--dist", "worksteal"]
"""How pytest is told to use every core."""

SOUND = "sound"
"""Marks the tests that record sound."""

TRANSLATIONS = ["python", "packaging/translations.py"]

NO_SKIP = "HIPTIMER_NO_SKIP"
INTERRUPTED = 130


# ------------------------------------------------------------------------------------------------ which Python


def other_python(version: tuple[int, int]) -> str | None:
    """The newest fitting Python on the path if `version` does not fit, else None.

    Raises:
        LookupError: none fits; the message says what to do.
    """
    if OLDEST <= version <= NEWEST:
        return None
    for minor in range(NEWEST[1], OLDEST[1] - 1, -1):
        found = shutil.which(f"python3.{minor}")
        # A version manager may leave a name on the path that starts nothing.
        if found and subprocess.call([found, "-c", ""], stderr=subprocess.DEVNULL) == 0:
            return found
    msg = (
        "hiptimer needs Python {}.{} to {}.{}; this is {}.{}, and no other is on the path.\n"
        "Install one (Debian and Ubuntu: sudo apt-get install python3.11 python3.11-venv) and start again."
    ).format(*OLDEST, *NEWEST, *version)
    raise LookupError(msg)


# ------------------------------------------------------------------------------------------------ environment


def venv_python(root: Path, platform: str = sys.platform) -> Path:
    """The interpreter in the virtual environment, whether it is there yet or not."""
    return root / ".venv" / ("Scripts/python.exe" if platform == "win32" else "bin/python")


def digest(root: Path, lock: str, version: tuple[int, int]) -> str:
    """What a complete installation of `lock` is known by.

    Of Python only the minor version counts: installing a package may bring a newer patch release of python3 with it.
    """
    return hashlib.sha256((root / lock).read_bytes() + b"%d.%d" % version).hexdigest()


def installed(root: Path) -> list[str]:
    """The digests of what is installed in full; none where set-up was cut short."""
    try:
        return (root / ".venv" / STAMP).read_text("ascii").split()
    except (OSError, ValueError):
        return []


def is_ready(root: Path, lock: str, version: tuple[int, int]) -> bool:
    """Is there a virtual environment with everything in `lock`?"""
    return digest(root, lock, version) in installed(root) and venv_python(root).exists()


def set_up(root: Path, lock: str, version: tuple[int, int]) -> None:
    """Make the virtual environment and install `lock` into it.

    One that holds RUN_LOCK already is only added to; any other is made anew, so that nothing half-done stays.

    Raises:
        subprocess.CalledProcessError: a step failed, and has said why.
        OSError: the folder can't be written.
    """
    stamp = root / ".venv" / STAMP
    adding = is_ready(root, RUN_LOCK, version)
    stamp.unlink(missing_ok=True)
    if not adding:
        sys.stderr.write(f"Making {stamp.parent}\n")
        subprocess.run([sys.executable, "-m", "venv", "--clear", str(stamp.parent)], check=True)
    sys.stderr.write(f"Installing the packages in {lock}\n")
    sys.stderr.flush()
    # The lock is complete, so pip need not look for anything else; of fitparse, for tests alone, there is no wheel.
    strictly = ["--no-deps", "--require-hashes", "--only-binary", ":all:", "--no-binary", "fitparse"]
    pip = [str(venv_python(root)), "-m", "pip", "install", "--quiet", "--no-input", "--disable-pip-version-check"]
    subprocess.run([*pip, *strictly, "-r", str(root / lock)], check=True)
    complete = [RUN_LOCK] if lock == RUN_LOCK else [RUN_LOCK, DEV_LOCK]
    part = stamp.with_suffix(".part")
    part.write_text("\n".join(digest(root, each, version) for each in complete), "ascii")
    part.replace(stamp)


def prepare(lock: str, *, with_programs: bool = False) -> None:
    """Set up whatever is missing for `lock`; costs next to nothing when all is there."""
    version = sys.version_info[:2]
    ready = is_ready(ROOT, lock, version)
    if ready and not with_programs:
        return
    # Only now: it loads a dozen libraries to see whether they are there.
    import system  # noqa: PLC0415

    try:
        system.provide(system.this_machine(), with_programs=with_programs)
        if not ready:
            set_up(ROOT, lock, version)
    except system.SetUpError as error:
        sys.exit(str(error))
    except OSError as error:
        sys.exit(
            f"{ROOT / '.venv'} could not be written: {error}\nMake room or give yourself the right to write there."
        )
    except subprocess.CalledProcessError:
        sys.exit(
            "Set-up stopped; the reason stands above. Is there a connection to a package index? Start again to go on."
        )


def child_environment(environ: Mapping[str, str], **more: str) -> dict[str, str]:
    """The environment of what we start: ours, with the checkout in front of the import path."""
    path = os.pathsep.join(filter(None, [str(ROOT), environ.get("PYTHONPATH")]))
    return {**environ, "PYTHONPATH": path, **more}


def become(arguments: Sequence[str], **more: str) -> int:
    """Run the environment's Python in our place; only on Windows does this return, with the exit status."""
    command = [str(venv_python(ROOT)), *arguments]
    environment = child_environment(os.environ, **more)
    if sys.platform != "win32":
        os.execve(command[0], command, environment)  # noqa: S606 signals and exit status are the program's own
    return subprocess.call(command, env=environment)


# ------------------------------------------------------------------------------------------------ commands


def run(arguments: Sequence[str]) -> int:
    """Start hiptimer."""
    prepare(RUN_LOCK)
    # A stray `random.py` in the folder we stand in must not be imported, by hiptimer or by a process it starts.
    return become(["-m", "hiptimer", *arguments], PYTHONSAFEPATH="1")


def test(arguments: Sequence[str]) -> int:
    """Run the tests, without a screen; a test that wants one starts its own.

    All of them on every core, but for those that record sound: they come last and have the machine to themselves.
    """
    prepare(DEV_LOCK, with_programs=bool(os.environ.get(NO_SKIP)))
    os.chdir(ROOT)
    if arguments:
        return become(["-m", "pytest", *arguments], QT_QPA_PLATFORM="offscreen")
    environment = child_environment(os.environ, QT_QPA_PLATFORM="offscreen")
    runs = (["-m", f"not {SOUND}", *SPREAD], ["-m", SOUND, *marked(ROOT / "tests", SOUND)])
    return max(subprocess.call([str(venv_python(ROOT)), "-m", "pytest", *run], env=environment) for run in runs)


def marked(tests: Path, marker: str) -> list[str]:
    """The modules in which a test may have that marker; reading all the others a second time takes longer than it."""
    modules = sorted(tests.rglob("test_*.py"))
    return [str(module) for module in modules if f"pytest.mark.{marker}" in module.read_text("utf-8")]


def check(arguments: Sequence[str]) -> int:
    """Run every check, also after one has failed."""
    if arguments:
        sys.exit("check takes no arguments")
    prepare(DEV_LOCK)
    tools = venv_python(ROOT).parent
    commands = (
        ["ruff", "check"],
        ["ruff", "format", "--check"],
        ["mypy"],
        ["lint-imports"],
        [*TRANSLATIONS, "--check"],
    )
    failed = []
    for name, *rest in commands:
        print("$", name, *rest, flush=True)
        if subprocess.call([str(tools / name), *rest], cwd=str(ROOT), env=child_environment(os.environ)):
            failed.append(" ".join([name, *rest]))
    print("Failed: " + ", ".join(failed) if failed else "All checks passed", flush=True)
    return 1 if failed else 0


def bench(arguments: Sequence[str]) -> int:
    """Measure."""
    prepare(DEV_LOCK, with_programs=True)
    return become([str(ROOT / "packaging" / "bench.py"), *arguments])


def translate(arguments: Sequence[str]) -> int:
    """Gather the window's words, for further languages too, and make what the program loads."""
    prepare(DEV_LOCK)
    return become([str(ROOT / TRANSLATIONS[1]), *arguments])


def lock(arguments: Sequence[str]) -> int:
    """Make the lock files from pyproject.toml, for every system at once, with hashes and without any host's name."""
    prepare(DEV_LOCK)
    uv = [str(venv_python(ROOT).parent / "uv"), "pip", "compile", "--quiet", "--universal", "--python-version", "3.11"]
    uv += ["--generate-hashes", "--no-annotate", "--no-header", "pyproject.toml", *arguments]
    for extra in (["-o", RUN_LOCK], ["--extra", "dev", "-c", RUN_LOCK, "-o", DEV_LOCK]):
        subprocess.run([*uv, *extra], cwd=str(ROOT), check=True, stdout=subprocess.DEVNULL)
    for name in (RUN_LOCK, DEV_LOCK):
        if re.search(r"https?://|--index|--find|--extra-index", (ROOT / name).read_text("utf-8")):
            sys.exit(f"{name} names a host; it must hold names, versions and hashes only.")
    return 0


def main(arguments: Sequence[str]) -> int:
    """Do what the first argument says."""
    commands = {command.__name__: command for command in (run, test, check, bench, translate, lock)}
    if not arguments or arguments[0] not in commands:
        sys.stderr.write(__doc__.split("\n\nEverything")[0] + "\n")
        return 0 if arguments[:1] in (["-h"], ["--help"]) else 2
    try:
        python = other_python(sys.version_info[:2])
    except LookupError as error:
        sys.exit(str(error))
    if python:
        return subprocess.call([python, __file__, *arguments])
    try:
        return commands[arguments[0]](arguments[1:])
    except KeyboardInterrupt:
        sys.stderr.write("\nStopped. The next start goes on from here.\n")
        return INTERRUPTED
    except subprocess.CalledProcessError as error:
        sys.exit(f"{error.cmd[0]} failed; the reason stands above.")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
