"""Speech is made before a session, whatever workers and folders do."""

import os
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path

import pytest

from hiptimer.voice.clips import Speech, Voice, known_voices, prepare, probe
from hiptimer.voice.crew import TEXTS_PER_HAND
from hiptimer.voice.engines import natural
from tests.voice import scripted

TEXTS = ("one", "two", "three")
NATURAL = Voice(engine="natural")


def made(
    launch: Sequence[str],
    voice: Voice = NATURAL,
    cache: Path | None = None,
    texts: Sequence[str] = TEXTS,
) -> Speech:
    return prepare(texts, voice, cache, launch=launch, time_limit_s=0.5)


def told(speech: Speech) -> str:
    return "\n".join(speech.problems)


@pytest.fixture
def log(tmp_path: Path) -> Path:
    path = tmp_path / "log"
    path.touch()
    return path


def noting(log: Path, body: str = "") -> list[str]:
    """A good worker that writes down what it is asked."""
    return scripted.worker(f"note({str(log)!r}, kind + ':' + text)\n{body}")


def test_every_text_becomes_a_clip_and_nothing_is_complained_of(tmp_path: Path) -> None:
    speech = made(scripted.GOOD, cache=tmp_path)
    assert speech.engine == "natural"
    assert set(speech.clips) == set(TEXTS)
    assert all(len(clip) == 480 for clip in speech.clips.values())
    assert speech.problems == ()


def test_auto_takes_the_first_engine() -> None:
    assert made(scripted.GOOD, Voice()).engine == "natural"


def test_auto_takes_the_next_when_the_first_does_not_work() -> None:
    speech = made(scripted.NO_NATURAL, Voice())
    assert speech.engine == "system"
    assert set(speech.clips) == set(TEXTS)
    assert "natural" in told(speech)
    assert "no model here" in told(speech)


def test_a_named_engine_that_does_not_work_falls_to_another_in_words() -> None:
    only_natural = scripted.worker('if engine == "system": tell("fault", reason="no eSpeak"); continue')
    speech = made(only_natural, Voice(engine="system"))
    assert speech.engine == "natural"
    assert "The system voice does not work here: no eSpeak." in speech.problems


def test_an_unknown_voice_gives_way_to_the_engines_own() -> None:
    picky = scripted.worker('if asked.get("voice"): tell("fault", reason="no voice " + asked["voice"]); continue')
    speech = made(picky, Voice(engine="natural", voice="nobody"))
    assert (speech.engine, len(speech.clips)) == ("natural", 3)
    assert "no voice nobody" in told(speech)


def test_an_unknown_engine_is_named_and_the_first_that_works_speaks() -> None:
    speech = made(scripted.GOOD, Voice(engine="festival"))
    assert speech.engine == "natural"
    assert "festival" in told(speech)


def test_silent_says_nothing_and_starts_nothing() -> None:
    assert made(scripted.MISSING_PROGRAM, Voice(engine="silent")) == Speech("silent", {}, ())


@pytest.mark.parametrize(
    "launch",
    [
        scripted.NO_ENGINE,
        scripted.DIES_ALWAYS,
        scripted.GARBAGE,
        scripted.ALWAYS_EMPTY,
        scripted.DIES_AFTER_OPENING,
        scripted.MISSING_PROGRAM,
    ],
    ids=["no engine", "dies", "garbage", "always empty", "dies at the first text", "no program"],
)
def test_without_any_engine_it_is_silent_and_says_so(launch: Sequence[str], tmp_path: Path) -> None:
    speech = made(launch, Voice(), tmp_path)
    assert speech.engine == "silent"
    assert not speech.clips
    assert "tones and captions" in told(speech)
    assert "natural" in told(speech)
    assert "system" in told(speech)


def test_a_worker_that_hangs_at_once_costs_one_time_limit_for_each_engine() -> None:
    start = time.monotonic()
    speech = prepare(TEXTS, Voice(), None, launch=scripted.HANGS_AT_ONCE, time_limit_s=0.05)
    assert speech.engine == "silent"
    assert "did not answer within" in told(speech)
    assert time.monotonic() - start < 5


@pytest.mark.parametrize(
    ("launch", "reason"),
    [
        (scripted.HANGS_ON_TWO, "did not answer within 0.5 seconds"),
        (scripted.DIES_ON_TWO, "died (exit status 3)"),
        (scripted.EMPTY_ON_TWO, "no sound"),
        (scripted.ODD_BYTES, "no sound"),
    ],
    ids=["hangs", "dies", "empty", "odd bytes"],
)
def test_one_bad_text_costs_no_other(launch: Sequence[str], reason: str) -> None:
    speech = made(launch)
    assert speech.engine == "natural"
    assert set(speech.clips) == {"one", "three"}
    assert reason in told(speech)
    assert "“two”" in told(speech)
    assert "1 of 3" in told(speech)


def test_a_clip_with_no_samples_is_tried_once_more(log: Path) -> None:
    once_empty = noting(log, f'if text == "two" and open({str(log)!r}).read().count(":two") == 1: clip(0); continue')
    speech = made(once_empty)
    assert set(speech.clips) == set(TEXTS)
    assert speech.problems == ()
    assert log.read_text().count("say:two") == 2


def test_a_text_that_killed_a_worker_by_chance_is_made_after_all(log: Path) -> None:
    once_deadly = noting(log, f'if text == "two" and open({str(log)!r}).read().count(":two") == 1: os._exit(1)')
    speech = made(once_deadly)
    assert set(speech.clips) == set(TEXTS)
    assert log.read_text().split()[-1] == "say:two"


def test_an_engine_that_dies_again_and_again_is_given_up(log: Path) -> None:
    deadly = noting(log, 'if kind == "say" and text != "one": os._exit(1)')
    speech = made(deadly, texts=["one", *"abcdefgh"])
    assert speech.engine == "natural"
    assert set(speech.clips) == {"one"}
    assert "8 of 9" in told(speech)
    assert log.read_text().count("open") <= 12


def test_several_workers_share_a_long_list(log: Path) -> None:
    texts = [f"line {letter}{other}" for letter in "abcdefghij" for other in "abcdefghij"]
    assert len(texts) >= natural.HANDS * TEXTS_PER_HAND
    speech = made(noting(log), texts=texts)
    assert set(speech.clips) == set(texts)
    assert sorted(entry for entry in log.read_text().splitlines() if "say" in entry) == [
        f"say:{text}" for text in texts
    ]
    assert log.read_text().count("open") == natural.HANDS


def test_the_second_time_all_comes_from_the_cache(tmp_path: Path) -> None:
    first = made(scripted.GOOD, cache=tmp_path)
    second = made(scripted.MISSING_PROGRAM, cache=tmp_path)
    assert second.engine == "natural"
    assert second.problems == ()
    assert {text: clip.tobytes() for text, clip in second.clips.items()} == {
        text: clip.tobytes() for text, clip in first.clips.items()
    }


def test_only_what_is_missing_is_made(tmp_path: Path, log: Path) -> None:
    cache = tmp_path / "clips"
    made(scripted.GOOD, cache=cache)
    speech = made(noting(log), cache=cache, texts=[*TEXTS, "four"])
    assert set(speech.clips) == {*TEXTS, "four"}
    assert log.read_text().split() == ["open:", "say:four"]


def test_another_voice_or_rate_is_another_clip(tmp_path: Path, log: Path) -> None:
    cache = tmp_path / "clips"
    for voice in (NATURAL, Voice("natural", "heart"), Voice("natural", rate=180), Voice("system"), NATURAL):
        made(noting(log), voice, cache, texts=["one"])
    assert log.read_text().count("say:one") == 4


def test_a_damaged_clip_is_made_again(tmp_path: Path, log: Path) -> None:
    cache = tmp_path / "clips"
    made(scripted.GOOD, cache=cache, texts=["one"])
    (file,) = cache.iterdir()
    file.write_bytes(file.read_bytes()[:-7])
    assert made(noting(log), cache=cache, texts=["one"]).problems == ()
    assert "say:one" in log.read_text()
    assert made(scripted.MISSING_PROGRAM, cache=cache, texts=["one"]).problems == ()


def test_a_full_disk_costs_only_the_cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(_part: Path, _content: bytes) -> int:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "write_bytes", full)
    speech = made(scripted.GOOD, cache=tmp_path)
    assert set(speech.clips) == set(TEXTS)
    assert len(speech.problems) == 1
    assert "No space left on device" in told(speech)
    assert str(tmp_path) in told(speech)
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_may_not_be_made_costs_only_the_cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    mkdir = Path.mkdir

    def refuse(path: Path, mode: int = 0o777, *, parents: bool = False, exist_ok: bool = False) -> None:
        if path.name == "locked":
            raise PermissionError(13, "Permission denied")
        mkdir(path, mode, parents=parents, exist_ok=exist_ok)

    monkeypatch.setattr(Path, "mkdir", refuse)
    speech = made(scripted.GOOD, cache=tmp_path / "locked")
    assert set(speech.clips) == set(TEXTS)
    assert len(speech.problems) == 1
    assert "Permission denied" in told(speech)


def test_a_file_in_place_of_the_folder_costs_only_the_cache(log: Path) -> None:
    speech = made(scripted.GOOD, cache=log)
    assert set(speech.clips) == set(TEXTS)
    assert len(speech.problems) == 1
    assert "cannot be kept" in told(speech)


def test_texts_without_words_are_told_and_not_sent(log: Path) -> None:
    speech = made(noting(log), texts=["one", "🏋️", "..."])
    assert set(speech.clips) == {"one"}
    assert "no words" in told(speech)
    assert log.read_text().split() == ["open:", "say:one"]


def test_texts_are_spelled_out_before_they_are_sent(log: Path) -> None:
    speech = made(noting(log), texts=["90/90"])
    assert set(speech.clips) == {"90/90"}
    assert "say:ninety ninety" in log.read_text()


@pytest.mark.parametrize(("asked", "used"), [(10, 80), (155, 155), (999, 300)])
def test_the_rate_stays_within_its_limits(tmp_path: Path, asked: int, used: int) -> None:
    seen = tmp_path / "seen"
    launch = scripted.worker(f'note({str(seen)!r}, str(asked.get("rate")))')
    made(launch, Voice("natural", rate=asked))
    assert seen.read_text().split()[0] == str(used)


def test_nothing_to_say_starts_nothing() -> None:
    assert made(scripted.MISSING_PROGRAM, texts=[]) == Speech("natural", {}, ())


def test_progress_is_told_in_order(tmp_path: Path) -> None:
    seen: list[tuple[int, int]] = []
    prepare(TEXTS, NATURAL, tmp_path, progress=lambda done, total: seen.append((done, total)), launch=scripted.GOOD)
    assert seen == [(0, 3), (1, 3), (2, 3), (3, 3)]
    prepare(TEXTS, NATURAL, tmp_path, progress=lambda done, total: seen.append((done, total)), launch=scripted.GOOD)
    assert seen[4:] == [(3, 3)]


def test_whoever_breaks_off_leaves_no_process_behind(log: Path) -> None:
    launch = scripted.worker(f"note({str(log)!r}, str(os.getpid()))")

    def interrupt(done: int, _total: int) -> None:
        if done:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        prepare(TEXTS, NATURAL, None, progress=interrupt, launch=launch)
    with pytest.raises(ProcessLookupError):
        os.kill(int(log.read_text().split()[0]), 0)


def test_probe_tells_what_works_and_why_not() -> None:
    reports = {report.name: report for report in probe(launch=scripted.NO_NATURAL, time_limit_s=2)}
    assert list(reports) == ["natural", "system", "silent"]
    assert (reports["natural"].works, reports["natural"].reason) == (False, "no model here")
    assert (reports["system"].works, reports["system"].voices) == (True, ("a", "b"))
    assert reports["silent"].works


def test_probe_survives_a_worker_that_dies() -> None:
    natural, system, silent = probe(launch=scripted.DIES_ALWAYS, time_limit_s=2)
    assert "died" in natural.reason
    assert not system.works
    assert silent.works


def test_the_voices_are_known_of_every_engine_that_can_tell() -> None:
    assert known_voices(launch=scripted.NO_ENGINE, time_limit_s=2) == {"natural": ("a", "b"), "system": ("a", "b")}
    assert known_voices(launch=scripted.DIES_ALWAYS, time_limit_s=2) == {}
    assert known_voices(launch=scripted.MISSING_PROGRAM, time_limit_s=2) == {}


def test_the_door_imports_no_engine() -> None:
    code = "import sys, hiptimer.voice.clips; sys.exit(bool({'hibari', 'onnxruntime', 'pyttsx3'} & set(sys.modules)))"
    assert subprocess.run([sys.executable, "-c", code], check=False, cwd=Path(__file__).parents[2]).returncode == 0
