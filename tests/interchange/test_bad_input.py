"""Whatever a stranger's file holds: refused in words or made harmless, soon, and with little memory."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from hiptimer.core.checks.shapes import hidden
from hiptimer.core.checks.workout import check_workout
from hiptimer.core.coach.script import script
from hiptimer.core.coach.slots import Manner, texts
from hiptimer.core.editing import to_data
from hiptimer.interchange.notes import MOST
from hiptimer.interchange.reading import Imported, read_workouts
from hiptimer.voice.spelling import pieces
from tests.content import plan_of
from tests.interchange.heavy import HEAVY, STATUS, jawt

CORPUS = Path(__file__).parent / "corpus"
ROOT = Path(__file__).parents[2]


def outcome(content: bytes) -> Imported | None:
    """What came of it, found harmless; None where it was refused in words."""
    message, found = answer(content)
    if found is None:
        assert 0 < len(message) < 500
        assert not any(map(hidden, message))
        return None
    assert len(found.notes) <= MOST + 1
    for workout in found.workouts:
        assert check_workout(to_data(workout), {})[1] == ()
        assert not any(hidden(letter) for item in (workout, *workout.exercise) for letter in called(item))
    assert all(not any(map(hidden, note)) and len(note) < 500 for note in found.notes)
    return found


def answer(content: bytes) -> tuple[str, Imported | None]:
    """What came of it, or why nothing did."""
    try:
        return "", read_workouts(content, "w.json")
    except ValueError as error:
        if isinstance(error, UnicodeError):
            raise  # no refusal, but a fault
        return str(error), None


def called(thing: Any) -> str:  # noqa: ANN401  (a workout or an item)
    return getattr(thing, "title", None) or thing.name


HOSTILE_NAMES = {
    "SSML": "<speak>Squat<break time='60s'/></speak>",
    "SAPI XML": '<volume level="100"/><pitch absmiddle="10">Squat</pitch><silence msec="90000"/>',
    "phonemes": "[[inpt PHON]] 1AYSAW [[inpt TEXT]] Squat [[rate 500]]",
    "entities": "&lt;break time=&quot;60s&quot;/&gt; Squat &amp;lt;audio src=&quot;x&quot;/&amp;gt; &#60;s&#62;",
    "wide brackets": "\uff1cbreak\uff1e Squat \uff3b\uff3brate 9\uff3d\uff3d",
    "backslash orders": r"\pau=9000\ Squat \vol=100\ \rst\ ",
    "markdown": "[Squat](/sk wɔt/) `code` *loud*",
    "placeholders": "Squat {side} {it} %s %(name)s ${HOME} $(rm -rf ~)",
    "control characters": "Squat\x00\x07\x1b[2J\x1b]0;owned\x07\r\n\x85",
    "turned text": "Squat \u202egpj.exe\u202c \u2066x\u2069 \u200f",
    "a path": "../../../etc/passwd",
    "a device": "CON",
    "only what cannot be seen": "\u200b\u200d\ufeff\u202e",
    "very long": "Squat " * 50_000,
    "half a character": "Squat \\ud800",
    "rich text": '<img src="file:///etc/passwd"><a href="x">Squat</a><script>1</script>',
}


@pytest.mark.parametrize("name", HOSTILE_NAMES)
def test_no_name_gives_orders_to_an_engine(name: str) -> None:
    """What an engine gets of it is letters and the signs of a sentence."""
    found = outcome(jawt(HOSTILE_NAMES[name], title=HOSTILE_NAMES[name]))
    assert found is not None
    said = texts(script(plan_of(found.workouts[0]), Manner()))
    heard = [piece for text in said for piece in pieces(text)]
    assert heard
    odd = {letter for piece in heard for letter in piece if not (letter.isalpha() or letter in " .,;:!?…'-")}
    assert not odd
    assert max(map(len, heard)) <= 200


NUMBERS = ["NaN", "Infinity", "-Infinity", "1e999", "-1e999", "1e300", "-1", "-1e9", "1" * 400, "1" * 5000,
           "10000000000", "1e9", "0.0001", '"30"', "null", "[]", "{}", "true", "9007199254740993", "-0.0"]  # fmt: skip


@pytest.mark.parametrize("number", NUMBERS)
@pytest.mark.parametrize("key", ["duration", "repetitions"])
def test_no_number_does_harm(key: str, number: str) -> None:
    outcome(jawt(**{key: number}))


@pytest.mark.skipif(not STATUS.exists(), reason="this system does not tell how much memory a program takes")
def test_no_file_takes_long_or_much_memory() -> None:
    """In one process, so that what one of them leaves behind counts as well."""
    command = [sys.executable, "-m", "tests.interchange.heavy"]
    done = subprocess.run(command, capture_output=True, text=True, check=False, cwd=ROOT)
    assert done.returncode == 0, done.stderr
    told = json.loads(done.stdout)
    assert told["megabytes"] < 200
    slow = {name: seconds for name, seconds in told["seconds"].items() if seconds > 2}
    assert not slow, "one second on an idle machine, and some for a busy one"


@pytest.mark.parametrize("name", HEAVY)
def test_heavy_content_is_answered(name: str) -> None:
    outcome(HEAVY[name])


tables = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.text(max_size=20)
    | st.sampled_from(["Rest", "BW", "{}"]),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=5), inner, max_size=4),
    max_leaves=12,
)


def places(data: object) -> list[tuple[Any, Any]]:
    """Every container and key in the data."""
    pairs = list(data.items()) if isinstance(data, dict) else list(enumerate(data)) if isinstance(data, list) else []
    return [place for key, value in pairs for place in [(data, key), *places(value)]]


DOCUMENTS = [path.read_bytes() for path in sorted(CORPUS.iterdir())]


@given(data=st.data())
@settings(deadline=None, max_examples=150)
def test_odd_values_anywhere_in_a_file(data: st.DataObject) -> None:
    """Whatever stands in the place of a value, or beside it."""
    content = data.draw(st.sampled_from([one for one in DOCUMENTS if one.startswith((b"{", b"[{"))]))
    document = json.loads(content.decode("latin-1"))
    for _ in range(data.draw(st.integers(1, 3))):
        container, key = data.draw(st.sampled_from(places(document)))
        change = data.draw(st.sampled_from(["replace", "remove", "double"]))
        if change == "replace" or isinstance(container, dict):
            container[key] = data.draw(tables)
        elif change == "remove":
            container.pop(key)
        else:
            container.insert(key, container[key])
        if not places(document):
            break
    outcome(json.dumps(document).encode())


@given(data=st.data())
@settings(deadline=None, max_examples=150)
def test_slips_anywhere_in_a_file(data: st.DataObject) -> None:
    content = data.draw(st.sampled_from(DOCUMENTS))
    for _ in range(data.draw(st.integers(1, 3))):
        start = data.draw(st.integers(0, len(content)))
        stop = data.draw(st.integers(start, min(len(content), start + 30)))
        slip = data.draw(
            st.binary(max_size=6) | st.sampled_from([b'"', b"{", b"]", b"null", b"1e9", b"-5", b"\\", b"'"])
        )
        content = content[:start] + slip + content[stop:]
    outcome(content)


@given(st.binary(max_size=200) | st.text(max_size=200).map(lambda text: text.encode("utf-8", "surrogatepass")))
@settings(suppress_health_check=[HealthCheck.too_slow], deadline=None)
def test_any_bytes(content: bytes) -> None:
    outcome(content)


def test_the_last_of_two_equal_keys_counts() -> None:
    found = outcome(b'{"title":"A","title":"B","sets":[{"repetitions":1,"exercises":[{"name":"S","duration":9}]}]}')
    assert found is not None
    assert found.workouts[0].title == "B"
