"""What holds for every test: no screen, no folder of the user's, no unexpected complaint in the log, no forbidden skip.

Belongs here: hooks and fixtures that every test gets. May not: fakes (fakes.py), anything only one room needs.
"""

import inspect
import logging
import os
import tempfile
from collections.abc import Generator, Iterator
from pathlib import Path

import pytest

NO_SKIP = "HIPTIMER_NO_SKIP"
FOLDERS = pytest.StashKey[tempfile.TemporaryDirectory[str]]()


def pytest_configure(config: pytest.Config) -> None:
    """Draw into memory, and let nothing reach the user's folders or the user's sound server."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    folders = tempfile.TemporaryDirectory(prefix="hiptimer-tests-")
    config.stash[FOLDERS] = folders
    for name in ("CACHE_HOME", "CONFIG_HOME", "DATA_HOME", "RUNTIME_DIR", "STATE_HOME"):
        folder = Path(folders.name, name.lower())
        folder.mkdir(mode=0o700)
        os.environ[f"XDG_{name}"] = str(folder)


def pytest_unconfigure(config: pytest.Config) -> None:
    """Remove those folders."""
    config.stash[FOLDERS].cleanup()


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport() -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Where nothing may be skipped, a skipped test has failed."""
    report = yield
    if report.skipped and not hasattr(report, "wasxfail"):
        forbid_skip(report)
    return report


@pytest.hookimpl(wrapper=True)
def pytest_make_collect_report() -> Generator[None, pytest.CollectReport, pytest.CollectReport]:
    """The same for a module that skips itself."""
    report = yield
    if report.skipped:
        forbid_skip(report)
    return report


def forbid_skip(report: pytest.TestReport | pytest.CollectReport) -> None:
    """Turn a skip into a failure if the environment says that nothing may be skipped."""
    if os.environ.get(NO_SKIP):
        reason = report.longrepr[2] if isinstance(report.longrepr, tuple) else report.longrepr
        report.outcome = "failed"
        report.longrepr = f"Skipped, and {NO_SKIP} forbids it: {reason}"


@pytest.fixture(autouse=True)
def no_unexpected_complaint(request: pytest.FixtureRequest, caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """Fail a test during which a warning or an error was logged; one that asks for `caplog` looks after that itself."""
    yield
    expects = "caplog" in inspect.signature(request.function).parameters
    complaints = [record for record in caplog.get_records("call") if record.levelno >= logging.WARNING]
    if complaints and not expects:
        pytest.fail("Unexpected in the log:\n" + "\n".join(record.getMessage() for record in complaints))


@pytest.fixture(scope="session")
def speech_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where tests that measure real speech keep it: one folder for all processes, so that every text is made once."""
    own = tmp_path_factory.getbasetemp()
    folder = (own.parent if "PYTEST_XDIST_WORKER" in os.environ else own) / "speech"
    folder.mkdir(exist_ok=True)
    return folder
