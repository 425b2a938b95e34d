"""What the settings screen is handed from outside.

Belongs here: the frozen value between whoever starts the window and the desk of the settings. May not: Qt, logic.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from pathlib import Path

    from hiptimer.core.settings import Settings, Value
    from hiptimer.gui.choice import Opening, Prepared


@dataclass(frozen=True, slots=True)
class Setup:
    """The settings as they are, and what can be done about them."""

    settings: Settings
    """When the window opens."""
    take_up: Callable[[Settings], Opening]
    """Have every session from now on follow these settings; how the window would open with them. Returns at once."""
    remember: Callable[[Mapping[str, Value]], None]
    """Keep these values for the next start; called off the window's thread, raises OSError in words."""
    sample: Callable[[Settings], Prepared]
    """Speak one line as it is set; called off the window's thread."""
    voices: Callable[[], Mapping[str, Sequence[str]]]
    """Voices by engine; called off the window's thread."""
    outputs: Callable[[], Sequence[str]]
    """Names of the loudspeakers."""
    workouts: Path
    """Where the person's own workouts are kept; the folder may not exist yet."""
    exercises: Path
    """Likewise their exercises."""
    make_folder: Callable[[Path], None]
    """Make one of them, if need be; raises OSError in words."""
