"""What the settings screen of the window needs: keeping settings, a spoken sample, voices, loudspeakers, folders.

Belongs here: the call as it is now, once settings have been changed in the window. May not: widgets.
"""

from collections.abc import Callable, Mapping
from dataclasses import replace

from hiptimer.cli.arguments import Arguments
from hiptimer.core.settings import Settings, Value, from_values
from hiptimer.gui.choice import Opening, Prepared
from hiptimer.gui.setup import Setup
from hiptimer.paths import Paths


class Now:
    """The call, with the settings as they are in the window at the moment."""

    def __init__(self, arguments: Arguments) -> None:
        self.arguments = arguments

    def take_up(self, settings: Settings) -> None:
        """Follow these settings from now on."""
        self.arguments = replace(self.arguments, settings=settings)


def setup(now: Now, opening: Callable[[Arguments], Opening]) -> Setup:
    """What the settings screen is handed.

    Args:
        now: the call, which follows what is changed.
        opening: how the window opens for a call.
    """
    paths = now.arguments.paths

    def take_up(settings: Settings) -> Opening:
        now.take_up(settings)
        return opening(now.arguments)

    return Setup(
        settings=now.arguments.settings,
        take_up=take_up,
        remember=lambda values: remember(paths, values),
        sample=lambda settings: sample(paths, settings),
        voices=voices,
        outputs=outputs,
        workouts=paths.workouts,
        exercises=paths.exercises,
        make_folder=lambda place: place.mkdir(parents=True, exist_ok=True),
    )


def remember(paths: Paths, values: Mapping[str, Value]) -> None:
    """Keep these values; what was set for this call alone stays out of the file.

    Raises:
        OSError: it cannot be written, in words.
    """
    from hiptimer.storage.settings import read_settings, write_settings  # noqa: PLC0415  (after the first paint)

    saved, _ = read_settings(paths.settings_file)
    changed, _ = from_values(values, saved)
    write_settings(paths.settings_file, changed)


def sample(paths: Paths, settings: Settings) -> Prepared:
    """One line spoken as it is set; what did not go well is among its problems, in words."""
    from hiptimer.audio.mixer import Sounds  # noqa: PLC0415  (after the first paint)
    from hiptimer.audio.tones import make_tones  # noqa: PLC0415  (likewise)
    from hiptimer.cli.build import SPEECH_FOLDER, voice  # noqa: PLC0415  (likewise)
    from hiptimer.core.sample import SAMPLE_LINE, sample_timeline  # noqa: PLC0415  (likewise)
    from hiptimer.pcm import length_ms  # noqa: PLC0415  (likewise)
    from hiptimer.voice.clips import prepare  # noqa: PLC0415  (likewise)

    speech = prepare((SAMPLE_LINE,), voice(settings), paths.cache / SPEECH_FOLDER)
    clip = speech.clips.get(SAMPLE_LINE)
    length = length_ms(clip) if clip is not None else 0
    return Prepared(sample_timeline(length), Sounds(speech.clips, make_tones()), speech.problems)


def voices() -> Mapping[str, tuple[str, ...]]:
    """Ids of the voices by engine."""
    from hiptimer.voice.clips import known_voices  # noqa: PLC0415  (after the first paint)

    return known_voices()


def outputs() -> tuple[str, ...]:
    """Names of the loudspeakers, the usual one first."""
    from hiptimer.audio.speaker import devices  # noqa: PLC0415  (after the first paint)

    return devices().names
