"""The speech engines, best first.

Belongs here: one module per engine (see `contract.Engine`) and one line per engine below.
May not: caching, spelling, loudness.

Nothing heavy is imported before an engine is started, and engines are started in the worker process only.
"""

from hiptimer.voice.engines import natural, silent, system
from hiptimer.voice.engines.contract import Engine, EngineError, Recording, Speaker

ENGINES: tuple[Engine, ...] = (
    natural,
    system,
    silent,
)
"""In order of preference. `silent` stands last, so that the program always runs."""

__all__ = ["ENGINES", "Engine", "EngineError", "Recording", "Speaker"]
