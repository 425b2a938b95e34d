"""What the settings page is handed: settings that are kept one by one, and a line spoken as it is set."""

from pathlib import Path

from hiptimer.cli import setting_up, window
from hiptimer.cli.arguments import Arguments, parse
from hiptimer.cli.setting_up import Now
from hiptimer.core.sample import SAMPLE_LINE
from hiptimer.core.settings import Settings, VoiceEngine
from hiptimer.core.terms import Level
from hiptimer.storage.settings import read_settings


def called(tmp_path: Path, *given: str) -> Arguments:
    found = parse(["--data-dir", str(tmp_path), *given])
    assert isinstance(found, Arguments)
    return found


def test_only_what_was_changed_is_kept_not_what_holds_for_this_call(tmp_path: Path) -> None:
    arguments = called(tmp_path, "--rate", "200")
    made = setting_up.setup(Now(arguments), window.opening)
    assert made.settings.rate == 200
    made.remember({"volume": 40, "level": Level.STRONG})
    made.remember({"mat": False})
    saved, problems = read_settings(arguments.paths.settings_file)
    assert (saved, problems) == (Settings(volume=40, level=Level.STRONG, mat=False), ())


def test_what_is_taken_up_holds_for_every_session_after(tmp_path: Path) -> None:
    now = Now(called(tmp_path))
    made = setting_up.setup(now, window.opening)
    opened = made.take_up(Settings(volume=40, text_size=120, keys="F5=skip", cool_down=False))
    assert (opened.volume, opened.text_size, opened.keys) == (0.4, 120, "F5=skip")
    assert not now.arguments.settings.cool_down


def test_folders_are_made_when_they_are_wanted(tmp_path: Path) -> None:
    made = setting_up.setup(Now(called(tmp_path)), window.opening)
    assert not made.workouts.exists()
    made.make_folder(made.workouts)
    made.make_folder(made.workouts)
    assert made.workouts.is_dir()


def test_without_a_voice_the_sample_says_nothing(tmp_path: Path) -> None:
    made = setting_up.setup(Now(called(tmp_path)), window.opening)
    prepared = made.sample(Settings(voice_engine=VoiceEngine.SILENT))
    assert SAMPLE_LINE not in prepared.sounds.clips
    assert prepared.timeline.track.cues[0].length == 0


def test_the_sample_is_as_long_as_it_is_spoken(tmp_path: Path) -> None:
    made = setting_up.setup(Now(called(tmp_path)), window.opening)
    quick, slow = (made.sample(Settings(voice_engine=VoiceEngine.SYSTEM, rate=rate)) for rate in (250, 100))
    assert 500 < quick.timeline.total < slow.timeline.total
