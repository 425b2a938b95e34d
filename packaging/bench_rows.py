"""One line of the benchmark's table.

Belongs here: the value and how the table is drawn. May not: measuring.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

HEAD = ("what", "measured", "asked", "")


@dataclass(frozen=True, slots=True)
class Row:
    """Something measured."""

    what: str
    measured: str
    asked: str = ""
    good: bool | None = None
    """None: there is no bar, or it is there for comparison."""

    @property
    def verdict(self) -> str:
        """The last column."""
        return {None: "", True: "ok", False: "SHORT"}[self.good]


def at_most(what: str, value: float, bar: float, unit: str, digits: int = 2) -> Row:
    """A row that is good if `value` does not exceed `bar`."""
    return Row(what, f"{value:.{digits}f} {unit}", f"<= {bar:g} {unit}", value <= bar)


def at_least(what: str, value: float, bar: float, unit: str, digits: int = 0) -> Row:
    """A row that is good if `value` reaches `bar`."""
    return Row(what, f"{value:.{digits}f} {unit}", f">= {bar:g} {unit}", value >= bar)


def table(rows: Sequence[Row]) -> str:
    """The rows as text, in columns."""
    cells = [HEAD, *((row.what, row.measured, row.asked, row.verdict) for row in rows)]
    widths = [max(len(line[column]) for line in cells) for column in range(len(HEAD))]
    lines = ["  ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True)).rstrip() for line in cells]
    return "\n".join([lines[0], "-" * sum(widths), *lines[1:]]) + "\n"
