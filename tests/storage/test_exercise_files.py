"""The person's own exercises: as files they are what they were, and changing one keeps its remarks."""

from pathlib import Path

import msgspec
import pytest

from hiptimer.storage.catalogue import gather, read_exercise
from hiptimer.storage.exercise_files import SCHEMA, exercise_id, exercise_text, save_exercise, write_exercise
from hiptimer.storage.own_files import ChangedOutsideError
from tests.content import ASSETS, catalogue


@pytest.mark.parametrize("identity", sorted(catalogue()))
def test_every_exercise_is_written_as_it_is_read(tmp_path: Path, identity: str) -> None:
    path, text = write_exercise(tmp_path / "exercises", catalogue()[identity])
    assert path.read_text(encoding="utf-8") == text == exercise_text(catalogue()[identity])
    assert read_exercise(path) == msgspec.structs.replace(catalogue()[identity], id=path.stem)


def test_a_new_file_names_a_schema_that_is_there(tmp_path: Path) -> None:
    path, text = write_exercise(tmp_path / "exercises", catalogue()["march"])
    named = text.partition("\n")[0].removeprefix("#:schema ")
    assert (path.parent / named).read_bytes() == (ASSETS / SCHEMA).read_bytes()


@pytest.mark.parametrize(
    ("name", "identity"),
    [
        ("Deadlift", "deadlift-2"),
        ("  Hüft-Heben (links)", "huft-heben-links"),
        ("../../x", "x"),
        ("Приседание", "exercise"),
        ("", "exercise"),
        ("CON", "con-exercise"),
    ],
)
def test_an_id_is_made_of_a_name(name: str, identity: str) -> None:
    assert exercise_id(name, ["deadlift", "march"]) == identity


def test_an_exercise_of_the_same_name_replaces_none(tmp_path: Path) -> None:
    march = catalogue()["march"]
    first, second = (write_exercise(tmp_path, march, catalogue())[0] for _ in range(2))
    assert {first.stem, second.stem} == {"march-on-the-spot", "march-on-the-spot-2"}
    assert set(gather([tmp_path])[0]) == {first.stem, second.stem}


def test_changing_one_keeps_its_remarks_and_never_what_others_wrote(tmp_path: Path) -> None:
    path = tmp_path / "deadlift.toml"
    text = (ASSETS / "exercises" / "romanian-deadlift.toml").read_text(encoding="utf-8")
    path.write_text(text, encoding="utf-8")
    was = read_exercise(path)
    now = msgspec.structs.replace(was, name="Other", cue=was.cue[1:])
    new = save_exercise(path, text, was, now)
    assert path.read_text(encoding="utf-8") == new
    assert read_exercise(path) == now
    assert new.startswith("#:schema ../exercise.schema.json\n# Romanian deadlift with a five-count lowering")
    with pytest.raises(ChangedOutsideError):
        save_exercise(path, text, was, now)
