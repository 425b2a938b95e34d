"""What holds for every engine, and what is special to each."""

import sys
import wave
from collections.abc import Callable
from importlib.util import find_spec
from pathlib import Path
from types import SimpleNamespace

import numpy as np
import pytest

from hiptimer.pcm import FRAMES_PER_MS, length_ms
from hiptimer.voice.clips import Voice, prepare
from hiptimer.voice.engines import ENGINES, Engine, EngineError, Recording, natural, silent, system
from hiptimer.voice.spelling import LONGEST_PIECE
from tests.voice import scripted

LONG = ("push the floor away with your heel and lift your hips " * 4)[:LONGEST_PIECE].strip()


@pytest.fixture(params=ENGINES, ids=lambda engine: engine.NAME)
def engine(request: pytest.FixtureRequest) -> Engine:
    found: Engine = request.param
    if found is system and not sys.platform.startswith("linux"):
        pytest.skip("the voices of this system are not the same everywhere")
    try:
        found.voices()
    except EngineError as error:
        pytest.skip(f"{found.NAME}: {error}")
    return found


def test_silent_stands_last() -> None:
    assert ENGINES[-1] is silent
    assert len({engine.NAME for engine in ENGINES}) == len(ENGINES)


def test_an_engine_keeps_its_contract(engine: Engine, tmp_path: Path) -> None:
    speak = engine.start("", 155, tmp_path)
    for text in ("five", "Drift your hips to the wall", LONG, "five"):
        # A second time, as the worker does: eSpeak NG through pyttsx3 loses a text in a thousand.
        recording = next((made for made in (speak(text), speak(text)) if len(made.samples)), speak(text))
        assert isinstance(recording, Recording)
        assert recording.samples.dtype == np.float32
        assert recording.samples.ndim == 1
        assert (len(recording.samples) > 0) == (engine is not silent)
        assert recording.rate >= 16_000
    # The next text takes away what came too late for its own.
    speak("five")
    assert list(tmp_path.iterdir()) == []


def test_an_unknown_voice_is_an_error_in_words(engine: Engine, tmp_path: Path) -> None:
    if engine is silent:
        assert engine.voices() == ()
        return
    with pytest.raises(EngineError, match="has no voice 'nobody'"):
        engine.start("nobody", 155, tmp_path)


def test_each_listed_voice_can_be_asked_for(engine: Engine, tmp_path: Path) -> None:
    for voice in engine.voices()[:1]:
        assert len(engine.start(voice, 155, tmp_path)("one").samples)


def test_a_higher_rate_is_faster(engine: Engine, tmp_path: Path) -> None:
    if engine is silent:
        return
    slow, fast = (
        len(engine.start("", rate, tmp_path)("Reach hips behind the front heel").samples) for rate in (110, 220)
    )
    assert fast < 0.75 * slow


@pytest.mark.parametrize("name", ["natural", "system"])
def test_counts_and_commands_come_out_short_and_begin_at_once(name: str) -> None:
    speech = prepare(["five", "Four.", "one", "Walk out."], Voice(name), None, launch=scripted.REAL)
    if speech.engine != name:
        pytest.skip(" ".join(speech.problems))
    lengths = {text: length_ms(clip) for text, clip in speech.clips.items()}
    assert all(200 <= lengths[text] <= 500 for text in ("five", "Four.", "one"))
    assert lengths["Walk out."] <= (610 if name == "natural" else 700)
    for clip in speech.clips.values():
        audible = np.flatnonzero(np.abs(clip) > 0.01 * np.abs(clip).max())
        assert audible[0] <= 10 * FRAMES_PER_MS


def test_natural_says_the_same_every_time(tmp_path: Path) -> None:
    if find_spec("hibari") is None:
        pytest.skip("hibari-tts is not installed")
    first, second = (natural.start("", 155, tmp_path)("five").samples for _ in range(2))
    assert np.array_equal(first, second)


def test_natural_lists_no_voice_it_would_have_to_fetch() -> None:
    if find_spec("hibari") is None:
        pytest.skip("hibari-tts is not installed")
    assert natural.voices()[0] == "heart"
    assert "emma" not in natural.voices()


def test_natural_without_its_package_says_what_to_install(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setitem(sys.modules, "hibari.voices", None)
    with pytest.raises(EngineError, match="pip install hibari-tts"):
        natural.start("", 155, tmp_path)


# ---- system: the drivers of three systems, in the behaviour that was seen or read of them


class Driver:
    """pyttsx3's engine as far as we use it."""

    def __init__(self, write: Callable[[Path], None], voices: dict[str, str], current: str = "") -> None:
        self.write, self.known, self.current = write, voices, current
        self.properties: dict[str, object] = {}
        self.listeners: dict[str, Callable[..., None]] = {}
        self.path = Path()
        self.error: Exception | None = None

    def connect(self, topic: str, listener: Callable[..., None]) -> None:
        self.listeners[topic] = listener

    def getProperty(self, name: str) -> object:  # noqa: N802  # pyttsx3's name
        if name == "voice":
            return self.current
        return [SimpleNamespace(id=one, languages=[language]) for one, language in self.known.items()]

    def setProperty(self, name: str, value: object) -> None:  # noqa: N802  # pyttsx3's name
        self.properties[name] = value

    def save_to_file(self, _text: str, path: str) -> None:
        self.path = Path(path)

    def runAndWait(self) -> None:  # noqa: N802  # pyttsx3's name
        if self.error:
            self.listeners["error"](name=None, exception=self.error)
        self.write(self.path)


def write_wav(path: Path) -> None:
    with wave.open(str(path), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(22_050)
        file.writeframes(b"\x00\x10" * 100)


ENGLISH = {"de": "de_DE", "gb": "en-GB", "us": "en_US"}


@pytest.fixture
def driven(monkeypatch: pytest.MonkeyPatch) -> Callable[..., Driver]:
    monkeypatch.setattr(system, "FILE_LIMIT_S", 0.02)

    def install(
        write: Callable[[Path], None] = write_wav,
        voices: dict[str, str] = ENGLISH,
        current: str = "de",
    ) -> Driver:
        driver = Driver(write, voices, current)
        monkeypatch.setitem(sys.modules, "pyttsx3", SimpleNamespace(init=lambda: driver))
        return driver

    return install


@pytest.mark.parametrize(
    ("voices", "current", "expected"),
    [
        (ENGLISH, "gb", "gb"),
        (ENGLISH, "de", "us"),
        (ENGLISH, "", "us"),
        ({"de": "de", "au": "en-AU"}, "de", "au"),
        ({"de": "de", "fr": "fr"}, "fr", "fr"),
    ],
    ids=["default is English", "default is German", "no default", "Australian only", "no English at all"],
)
def test_english_lines_get_an_english_voice(
    driven: Callable[..., Driver],
    tmp_path: Path,
    voices: dict[str, str],
    current: str,
    expected: str,
) -> None:
    driver = driven(voices=voices, current=current)
    system.start("", 180, tmp_path)
    assert driver.properties == {"voice": expected, "rate": 180}


@pytest.mark.parametrize(("asked", "used"), [("de", "de"), ("GB", "gb"), ("us+f3", "us+f3")])
def test_a_voice_may_be_named(driven: Callable[..., Driver], tmp_path: Path, asked: str, used: str) -> None:
    driver = driven()
    system.start(asked, 155, tmp_path)
    assert driver.properties["voice"] == used


def test_a_file_that_never_comes_is_an_empty_recording(driven: Callable[..., Driver], tmp_path: Path) -> None:
    driven(write=lambda _: None)
    assert len(system.start("", 155, tmp_path)("one").samples) == 0


def test_a_file_that_stays_incomplete_is_an_empty_recording(driven: Callable[..., Driver], tmp_path: Path) -> None:
    def cut(path: Path) -> None:
        write_wav(path)
        path.write_bytes(path.read_bytes()[:-10])

    driven(write=cut)
    assert len(system.start("", 155, tmp_path)("one").samples) == 0


def test_an_error_event_is_an_error_in_words(driven: Callable[..., Driver], tmp_path: Path) -> None:
    driver = driven()
    speak = system.start("", 155, tmp_path)
    driver.error = ValueError("SetVoiceByName failed\nmore")
    with pytest.raises(EngineError, match=r"failed: SetVoiceByName failed$"):
        speak("one")
    driver.error = None
    assert len(speak("one").samples) == 100


def test_a_system_without_voices_is_an_error_in_words(driven: Callable[..., Driver], tmp_path: Path) -> None:
    driven(voices={})
    with pytest.raises(EngineError, match="no voice at all"):
        system.start("", 155, tmp_path)


@pytest.mark.parametrize(
    ("platform", "advice"),
    [("linux", "sudo apt install espeak-ng"), ("win32", "Time & language"), ("darwin", "Spoken Content")],
)
def test_a_missing_engine_says_what_to_install(monkeypatch: pytest.MonkeyPatch, platform: str, advice: str) -> None:
    def missing() -> None:
        msg = "This means you probably do not have eSpeak or eSpeak-ng installed!"
        raise RuntimeError(msg)

    monkeypatch.setitem(sys.modules, "pyttsx3", SimpleNamespace(init=missing))
    monkeypatch.setattr(sys, "platform", platform)
    with pytest.raises(EngineError, match=advice):
        system.voices()


def test_a_full_disk_is_told_before_the_driver_hangs_on_it(
    driven: Callable[..., Driver],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    driven()
    monkeypatch.setattr("shutil.disk_usage", lambda _: SimpleNamespace(free=4096))
    with pytest.raises(EngineError, match="is full; free some space"):
        system.start("", 155, tmp_path)
