"""Where files live, and where the program's own data is.

Belongs here: folders, as values. May not: making or reading them.
Asked by `cli` alone; everybody else is given a folder.
"""

from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path

from platformdirs import PlatformDirs

APP = "hiptimer"


@dataclass(frozen=True, slots=True)
class Paths:
    """The folders of one run; only `assets` is sure to exist."""

    config: Path
    """Settings."""
    data: Path
    """History."""
    state: Path
    """Log, window size, a session that was cut short."""
    cache: Path
    """Rendered speech; may be deleted at any time."""
    workouts: Path
    """The user's own workouts."""
    exercises: Path
    """The user's own exercises."""
    assets: Path
    """What the program ships."""

    @property
    def settings_file(self) -> Path:
        """The settings file; it may not exist yet."""
        return self.config / "settings.toml"

    @property
    def taking_back(self) -> Path:
        """What is left of an archive that is being taken back; missing but for moments."""
        return self.data / "taking-back"

    @property
    def replaced(self) -> Path:
        """What there was before archives were taken back, each in a folder whose name begins with the moment."""
        return self.data / "replaced"

    @property
    def workout_folders(self) -> tuple[Path, ...]:
        """Where workouts are looked for; a later folder overrides an earlier one."""
        return (self.assets / "workouts", self.workouts)

    @property
    def exercise_folders(self) -> tuple[Path, ...]:
        """Where exercises are looked for; a later folder overrides an earlier one."""
        return (self.assets / "exercises", self.exercises)


def locate(data_dir: Path | None = None) -> Paths:
    """The folders to use; none of them is made.

    Args:
        data_dir: keep everything under this folder, instead of where the operating system wants it.
    """
    if data_dir is None:
        system = PlatformDirs(APP, appauthor=False)
        config, data, state, cache = (
            system.user_config_path,
            system.user_data_path,
            system.user_state_path,
            system.user_cache_path,
        )
    else:
        config, data, state, cache = (data_dir.absolute() / name for name in ("config", "data", "state", "cache"))
    return Paths(
        config=config,
        data=data,
        state=state,
        cache=cache,
        workouts=data / "workouts",
        exercises=data / "exercises",
        assets=assets(),
    )


def assets() -> Path:
    """The folder of the program's own data: in the installed package, or at the top of a checkout."""
    installed = find_spec("hiptimer.assets")
    places = list(installed.submodule_search_locations or ()) if installed else []
    return Path(places[0]) if places else Path(__file__).resolve().parent.parent / "assets"
