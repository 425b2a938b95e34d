"""The rules that hold for every test do bite."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

SKIPS = "import pytest\ndef test_it(): pytest.skip('no sound server')\n"
SKIPS_WHOLE = "import pytest\npytest.skip('no screen', allow_module_level=True)\n"
EXPECTED_FAILURE = "import pytest\n@pytest.mark.xfail\ndef test_it(): assert False\n"
COMPLAINS = "import logging\ndef test_it(): logging.getLogger('x').warning('the cache is full')\n"
COMPLAINS_AND_LOOKS = "import logging\ndef test_it(caplog): logging.getLogger('x').warning('full')\n"
TELLS = "import logging\ndef test_it(): logging.getLogger('x').info('started')\n"


def run(folder: Path, test: str, **environment: str) -> subprocess.CompletedProcess[str]:
    """Run one test file beside our conftest, in a pytest of its own."""
    (folder / "conftest.py").write_bytes((Path(__file__).parent / "conftest.py").read_bytes())
    (folder / "test_it.py").write_text(test)
    (folder / "pytest.ini").write_text("[pytest]\n")
    command = [sys.executable, "-m", "pytest", "-p", "no:cacheprovider", "-ra"]
    inherited = {name: value for name, value in os.environ.items() if name != "HIPTIMER_NO_SKIP"}
    inherited["PYTEST_DISABLE_PLUGIN_AUTOLOAD"] = "1"
    return subprocess.run(command, cwd=folder, env=inherited | environment, capture_output=True, text=True, check=False)


@pytest.mark.parametrize("test", [SKIPS, SKIPS_WHOLE], ids=["a test", "a module"])
def test_a_skip_is_a_failure_where_nothing_may_be_skipped(tmp_path: Path, test: str) -> None:
    assert run(tmp_path, test).returncode in {pytest.ExitCode.OK, pytest.ExitCode.NO_TESTS_COLLECTED}
    done = run(tmp_path, test, HIPTIMER_NO_SKIP="1")
    assert done.returncode not in {pytest.ExitCode.OK, pytest.ExitCode.NO_TESTS_COLLECTED}
    assert "Skipped, and HIPTIMER_NO_SKIP forbids it: " in done.stdout
    assert "no s" in done.stdout


def test_an_expected_failure_is_no_skip(tmp_path: Path) -> None:
    assert run(tmp_path, EXPECTED_FAILURE, HIPTIMER_NO_SKIP="1").returncode == 0


def test_a_warning_in_the_log_that_nobody_looks_at_is_a_failure(tmp_path: Path) -> None:
    done = run(tmp_path, COMPLAINS)
    assert done.returncode == pytest.ExitCode.TESTS_FAILED
    assert "the cache is full" in done.stdout


@pytest.mark.parametrize("test", [COMPLAINS_AND_LOOKS, TELLS], ids=["looked at", "no complaint"])
def test_other_lines_in_the_log_are_none(tmp_path: Path, test: str) -> None:
    assert run(tmp_path, test).returncode == 0


def test_nothing_reaches_the_folders_of_whoever_runs_the_tests() -> None:
    for name in ("CACHE_HOME", "CONFIG_HOME", "DATA_HOME", "RUNTIME_DIR", "STATE_HOME"):
        assert "hiptimer-tests-" in os.environ[f"XDG_{name}"]
