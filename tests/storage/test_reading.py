"""A file that cannot be used gets every complaint, in words, with its line, and soon."""

import os
import sys
import time
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from hiptimer.storage.reading import LARGEST, BadFileError, read_toml
from hiptimer.storage.workouts import read_workout
from tests.content import BUILT_IN, catalogue

BAD = Path(__file__).parent / "bad"


@pytest.mark.parametrize("path", sorted(BAD.glob("*.toml")), ids=lambda path: path.stem)
def test_each_wrong_file_gets_the_messages_beside_it(path: Path) -> None:
    with pytest.raises(BadFileError) as caught:
        read_workout(path, catalogue())
    expected = path.with_suffix(".expected").read_text(encoding="utf-8").splitlines()
    assert [message.removeprefix(str(path)) for message in caught.value.messages] == expected
    assert str(caught.value) == "\n".join(caught.value.messages)


def complaint(path: Path) -> str:
    with pytest.raises(BadFileError) as caught:
        read_toml(path)
    (message,) = caught.value.messages
    return message


def test_a_missing_file(tmp_path: Path) -> None:
    path = tmp_path / "w.toml"
    assert complaint(path) == f"{path}: there is no such file"


def test_a_folder(tmp_path: Path) -> None:
    assert complaint(tmp_path) == f"{tmp_path}: is a folder, not a file"


def test_a_file_within_a_file(tmp_path: Path) -> None:
    (tmp_path / "w.toml").write_bytes(b"")
    assert "cannot be read" in complaint(tmp_path / "w.toml" / "x.toml") or sys.platform == "win32"


@pytest.mark.parametrize("name", ["w\0.toml", "w" * 5000])
def test_an_impossible_name(tmp_path: Path, name: str) -> None:
    message = complaint(tmp_path / name)
    assert "cannot be read" in message or sys.platform == "win32"
    assert message.isprintable()


def test_a_file_without_permission(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Made up, since an administrator may read everything."""
    path = tmp_path / "w.toml"
    path.write_bytes(b"format = 1")

    def refuse(*_: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "open", refuse)
    assert complaint(path) == f"{path}: may not be read; give yourself permission to read it"


@pytest.mark.parametrize("device", [os.devnull, "/dev/zero"])
def test_a_device_is_not_waited_for(device: str) -> None:
    assert complaint(Path(device)).startswith(device)


def test_a_file_that_is_too_large(tmp_path: Path) -> None:
    path = tmp_path / "w.toml"
    path.write_bytes(b"\n" * (LARGEST + 1))
    assert complaint(path) == f"{path}: is too large, a file may have at most {LARGEST:,} bytes"


def full(line: str) -> str:
    """As many of the line as a file may hold."""
    return line * (LARGEST // len(line))


HEAVY = {
    "a million lines": "\n" * 1_000_000,
    "as many lines as there may be": full("\n"),
    "as many unknown keys": "".join(f"k{number} = 1\n" for number in range(LARGEST // 12)),
    "as many exercises": full("[[exercise]]\n"),
    "open brackets": "a = " + "[" * 100_000,
    "closed brackets": "a = " + "[" * 200 + "]" * 200,
    "open tables": "a = " + "{a = " * 50_000,
    "a key of many parts": "a" + ".a" * 200_000 + " = 1",
    "a quoted key of many parts": '"a"' + '."a"' * 100_000 + " = 1",
    "a table of many parts": "[" + "a." * 200_000 + "a]",
    "many keys of many parts": "".join("a." * 39 + f"k{number} = 1\n" for number in range(LARGEST // 90)),
    "many tables of many parts": "".join("[" + "a." * 39 + f"k{number}]\n" for number in range(LARGEST // 90)),
    "many values": "lead_in = [" + full("1,")[:-20] + "]",
    "many empty tables": "exercise = [" + full("{},")[:-20] + "]",
    "a long text": 'title = "' + full("x")[:-20] + '"',
    "a long text that is not closed": 'title = """' + full('"" \\'),
    "quotation marks": full('"'),
    "backslashes": 'title = "' + full("\\\\")[:-20] + '"',
    "dots": full("."),
    "dots in a text": 'format = 1\ntitle = """' + full(".")[:-40] + '"""',
    "a large number": "lead_in = 0x" + full("f")[:-20],
    "a long key": full("k")[:-10] + " = 1",
}


@pytest.mark.parametrize("text", HEAVY.values(), ids=HEAVY)
def test_no_file_takes_long(tmp_path: Path, text: str) -> None:
    path = tmp_path / "w.toml"
    path.write_text(text, encoding="utf-8")
    start = time.process_time()
    with pytest.raises(BadFileError) as caught:
        read_workout(path, catalogue())
    assert time.process_time() - start < 2, "one second on an idle machine, and some for a busy one"
    assert 0 < len(caught.value.messages) <= 101
    assert all(len(message) < 500 + len(str(path)) for message in caught.value.messages)


@given(st.binary(max_size=200) | st.text(max_size=200).map(lambda text: text.encode("utf-8", "surrogatepass")))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
def test_any_bytes_are_read_or_complained_about(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "w.toml"
    path.write_bytes(content)
    assert_told(path)


@given(data=st.data())
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
def test_any_slip_in_a_good_file_is_read_or_complained_about(tmp_path: Path, data: st.DataObject) -> None:
    content = BUILT_IN.read_bytes()
    start = data.draw(st.integers(0, len(content)))
    stop = data.draw(st.integers(start, min(len(content), start + 30)))
    slip = data.draw(st.sampled_from([b"", b"\n", b'"', b"[", b"]", b"{", b"= 3", b"-1", b"e9", b"\xff", b"\0", b"99"]))
    path = tmp_path / "w.toml"
    path.write_bytes(content[:start] + slip + content[stop:])
    assert_told(path)


def assert_told(path: Path) -> None:
    """The file is read, or every message is one line that starts with its name."""
    messages = told(path)
    assert messages != ()
    for message in messages or ():
        assert message.startswith(f"{path}:")
        assert len(message.splitlines()) == 1


def told(path: Path) -> tuple[str, ...] | None:
    """What is wrong with a file; None if nothing is."""
    try:
        read_workout(path, catalogue())
    except BadFileError as error:
        return error.messages
    return None
