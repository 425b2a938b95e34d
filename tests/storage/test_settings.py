"""The settings file: what is written is read back, what is wrong is said, and the program always starts."""

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from hiptimer.core.settings import SETTINGS, Setting, Settings, check
from hiptimer.core.terms import Talk
from hiptimer.storage.settings import read_settings, write_settings


def values(setting: Setting) -> st.SearchStrategy[object]:
    """Any value the setting can have."""
    if setting.type is bool:
        return st.booleans()
    if setting.type is int:
        return st.integers(setting.low, setting.high)
    if setting.form:
        return st.lists(st.sampled_from(setting.form.split()), unique=True).map(" ".join)
    words = st.sampled_from(setting.choices) if setting.choices else st.text(max_size=200).filter(str.isprintable)
    return words.map(lambda word: check(setting.name, word))


ANY = st.fixed_dictionaries({one.name: values(one) for one in SETTINGS}).map(lambda chosen: Settings(**chosen))


@given(ANY)
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=50)
def test_what_is_written_is_read_back(tmp_path: Path, chosen: Settings) -> None:
    path = tmp_path / "config" / "settings.toml"
    write_settings(path, chosen)
    assert read_settings(path) == (chosen, ())
    assert [one.name for one in path.parent.iterdir()] == ["settings.toml"]


@pytest.mark.parametrize("content", [None, "", "\n", "# nothing\n"])
def test_nothing_written_is_everything_at_its_default(tmp_path: Path, content: str | None) -> None:
    path = tmp_path / "settings.toml"
    if content is not None:
        path.write_text(content, encoding="utf-8")
    assert read_settings(path) == (Settings(), ())


def test_what_is_wrong_is_said_and_the_rest_is_used(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    path.write_text('rate = 900\ntalk = "spars"\nvolum = 3\nwarm_up = 0\nspeed = 90\n', encoding="utf-8")
    chosen, messages = read_settings(path)
    assert chosen == Settings(speed=90)
    assert messages == (
        f"{path}:1: rate: must be 80 to 300 words a minute, not 900; 155 is used",
        f"{path}:2: talk: must be full, normal, sparse or tones, not 'spars', did you mean 'sparse'?; normal is used",
        f"{path}:3: unknown setting 'volum', did you mean 'volume'?",
        f"{path}:4: warm_up: must be true or false, not 0; true is used",
    )


@pytest.mark.parametrize("content", [b"rate = ", b"\xff\xfe", b"rate = 155\nrate = 156"])
def test_a_file_that_cannot_be_read_is_no_obstacle(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "settings.toml"
    path.write_bytes(content)
    chosen, messages = read_settings(path)
    assert chosen == Settings()
    assert all(message.startswith(f"{path}:") and message.endswith("; the defaults are used") for message in messages)
    assert messages


def test_a_folder_in_its_place_is_no_obstacle(tmp_path: Path) -> None:
    assert read_settings(tmp_path) == (Settings(), (f"{tmp_path}: is a folder, not a file; the defaults are used",))


def test_what_was_not_understood_is_kept(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    path.write_text("rate = 180\nfuture = 3\n", encoding="utf-8")
    chosen, _ = read_settings(path)
    write_settings(path, Settings(rate=chosen.rate, talk=Talk.FULL))
    assert read_settings(path) == (Settings(rate=180, talk=Talk.FULL), ())
    assert (tmp_path / "settings.toml.before").read_text(encoding="utf-8") == "rate = 180\nfuture = 3\n"


@given(st.binary(max_size=100))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
def test_any_bytes_give_settings(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "settings.toml"
    path.write_bytes(content)
    chosen, _ = read_settings(path)
    assert isinstance(chosen, Settings)
