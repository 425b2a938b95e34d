"""What could not be kept of a foreign file, in words.

Belongs here: collecting the lines, each once and not without end. May not: deciding what is lost.
"""

from typing import Final

MOST: Final = 30
"""Lines told about one file."""


class Notes:
    """Lines as they come up."""

    def __init__(self) -> None:
        self._lines: dict[str, None] = {}
        self._more = 0

    def add(self, line: str) -> None:
        """Note a line, unless it is there already."""
        if line in self._lines:
            return
        if len(self._lines) < MOST:
            self._lines[line] = None
        else:
            self._more += 1

    @property
    def lines(self) -> tuple[str, ...]:
        """All of them, or the first and how many there are beyond."""
        more = (f"… and {self._more:,} more of such notes.",) if self._more else ()
        return (*self._lines, *more)
