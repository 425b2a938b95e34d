"""The user's own exercises join the program's, replace those of the same id, and get every complaint."""

from pathlib import Path

import pytest

from hiptimer.storage.catalogue import gather, read_catalogue
from hiptimer.storage.reading import BadFileError
from tests.content import ASSETS

BUILT_IN = ASSETS / "exercises"
PHASES = """
[[phase]]
id = "down"
kind = "lower"
label = "Lower"
seconds = 3
"""


def test_own_entries_join_and_replace(tmp_path: Path) -> None:
    (tmp_path / "hip-thrust.toml").write_text(f'name = "Hip thrust"\n{PHASES}', encoding="utf-8")
    (tmp_path / "deadlift.toml").write_text(f'name = "My deadlift"\n{PHASES}', encoding="utf-8")
    catalogue = read_catalogue([BUILT_IN, tmp_path, tmp_path / "nowhere"])
    assert catalogue["hip-thrust"].id == "hip-thrust"
    assert catalogue["deadlift"].name == "My deadlift"
    assert catalogue["march"].name == "March on the spot"


def test_every_complaint_about_every_entry(tmp_path: Path) -> None:
    (tmp_path / "a.toml").write_text(f'nam = "A"\n{PHASES}', encoding="utf-8")
    (tmp_path / "B c.toml").write_text(f'name = "B"\n{PHASES}seconds = 3', encoding="utf-8")
    (tmp_path / "d.toml").write_text(
        f'name = "D"\n{PHASES}say = ""\n[[cue]]\nabout = "up"\nsay = "Up"', encoding="utf-8"
    )
    with pytest.raises(BadFileError) as caught:
        read_catalogue([BUILT_IN, tmp_path])
    assert caught.value.messages == (
        f"{tmp_path / 'B c.toml'}:8: not valid TOML: this key stands here twice",
        f"{tmp_path / 'a.toml'}:1: unknown key 'nam', did you mean 'name'?",
        f"{tmp_path / 'a.toml'}:1: 'name' is missing; write name = \"…\"",
        f"{tmp_path / 'd.toml'}:8: phase 1 (down): say: must not be empty",
        f"{tmp_path / 'd.toml'}:10: cue 1: about: there is no phase 'up'; this entry has down",
    )


def test_what_is_right_can_be_had_without_the_rest(tmp_path: Path) -> None:
    (tmp_path / "deadlift.toml").write_text("", encoding="utf-8")
    catalogue, messages = gather([BUILT_IN, tmp_path])
    assert messages == (f"{tmp_path / 'deadlift.toml'}:1: is empty",)
    assert catalogue["deadlift"].name == "Deadlift", "the program's own stays"
