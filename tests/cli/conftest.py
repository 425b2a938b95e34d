"""What several tests of the command line need."""

from pathlib import Path

import pytest

from hiptimer.cli.build import SPEECH_FOLDER


@pytest.fixture(scope="session")
def spoken_data(tmp_path_factory: pytest.TempPathFactory, speech_folder: Path) -> Path:
    """A folder for `--data-dir` in which everything is found that any test has spoken."""
    data = tmp_path_factory.mktemp("spoken")
    cache = data / "cache"
    cache.mkdir()
    (cache / SPEECH_FOLDER).symlink_to(speech_folder, target_is_directory=True)
    return data
