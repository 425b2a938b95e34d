"""Programs that a test starts, listens to and ends, whatever becomes of the test.

Belongs here: starting, hearing, ending. May not: what the programs are for.
"""

import os
import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent


@contextmanager
def running(command: Sequence[str]) -> Iterator[subprocess.Popen[str]]:
    """A program whose output can be heard; it is killed in the end."""
    with subprocess.Popen(
        command, cwd=ROOT, env=environment(), stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as process:
        try:
            yield process
        finally:
            process.kill()


def python(script: str, *words: str) -> list[str]:
    """The command that runs a script with this Python."""
    return [sys.executable, "-c", script, *words]


def output(command: Sequence[str]) -> str:
    """What a program says that ends well and complains about nothing."""
    done = subprocess.run(command, cwd=ROOT, env=environment(), capture_output=True, text=True, timeout=30, check=False)
    assert (done.returncode, done.stderr) == (0, ""), done.stderr
    return done.stdout.strip()


def line(process: subprocess.Popen[str]) -> str:
    """The next line a program says; empty when it has ended."""
    assert process.stdout is not None
    return process.stdout.readline().strip()


def environment() -> dict[str, str]:
    """This process's, in which the tests' own modules are found too."""
    return os.environ | {"PYTHONPATH": str(ROOT)}
