"""Made-up sessions looked back on, for looking at the page after a session without having done one.

Belongs here: one value for every state of that page. May not: real content (assets).
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from hiptimer.core.terms import Units
from hiptimer.gui.recap import BETWEEN, Lifted, Recap, Row

if TYPE_CHECKING:
    from collections.abc import Mapping


@dataclass(frozen=True, slots=True)
class Page:
    """A state of the page."""

    recap: Recap
    units: Units = Units.KG
    loads: Mapping[str, float] = field(default_factory=dict)
    """In kg and in all, as they were last time."""
    reserve: int | None = None
    kept: bool | None = True


def recap() -> Recap:
    """A session that was nearly all done."""
    return Recap(
        title="Hip extension for runners",
        whole=False,
        played=812_000,
        amount=_amount(9, 118),
        around=_around(_done(), _left_out()),
        rows=(
            Row("single-leg-glute-bridge", "Single-leg glute bridge", _amount(2, 16, sided=True)),
            Row("deadlift", "Deadlift", _amount(2, 20), Lifted(1, 16.0)),
            Row("kickstand-deadlift", "Kickstand deadlift", _amount(1, 13, of=2, sided=True), Lifted(1, 10.0)),
            Row("glute-bridge-walkout", "Glute bridge walkout", _amount(2, 10)),
            Row("romanian-deadlift", "Romanian deadlift", _amount(2, 16), Lifted(1, 20.0)),
        ),
    )


def all_loaded() -> Recap:
    """Five loads to be filled in, and names as long as there are."""
    names = (
        "Kickstand deadlift with two dumbbells",
        "Romanian deadlift with two dumbbells",
        "Single-leg glute bridge with a sandbag across the hips",
        "Deadlift with a rucksack",
        "Farmer's walk round the kitchen table and back through the hall",
    )
    amount = _amount(2, 15, of=3, sided=True)
    rows = tuple(Row(name, name, amount, Lifted(1 + ("two" in name), 20.0)) for name in names)
    return replace(recap(), rows=rows, amount=_amount(11, 178), around=_around(_part(4, 5), _done()))


def many() -> Recap:
    """A long workout."""
    rows = tuple(
        Row(f"{number}", f"Exercise number {number}", _amount(3, 30), Lifted(1, 10.0) if number % 3 == 0 else None)
        for number in range(1, 13)
    )
    return replace(recap(), title="Twelve times three", whole=True, rows=rows, amount=_amount(36, 360), around="")


def pages() -> dict[str, Page]:
    """Every state, by name."""
    last = {"deadlift": 16.0, "kickstand-deadlift": 12.5, "romanian-deadlift": 30.0}
    heavy = {row.exercise: 25.0 for row in all_loaded().rows}
    whole = replace(recap(), whole=True, around=_around(_done(), _done()))
    nothing = replace(
        recap(),
        rows=tuple(replace(row, amount=_left_out(), lifted=None) for row in recap().rows),
        amount=QCoreApplication.translate("Recap", "{0} sets").format(0),
        around=_around(_part(2, 5), _left_out()),
        worked=False,
    )
    return {
        "done": Page(recap(), loads=last, reserve=2),
        "done-first-time": Page(whole, kept=None),
        "done-pounds": Page(recap(), Units.LB, last, reserve=4),
        "done-all-loaded": Page(all_loaded(), loads=heavy, reserve=0),
        "done-many": Page(many(), loads={"3": 17.5}, reserve=3),
        "done-not-saved": Page(recap(), loads=last, reserve=1, kept=False),
        "done-nothing": Page(nothing),
    }


def _amount(sets: int, reps: int, *, of: int | None = None, sided: bool = False) -> str:
    """Sets and repetitions as a look back tells them, in the window's language."""
    part = QCoreApplication.translate("Recap", "{0} of {1} sets")
    whole = QCoreApplication.translate("Recap", "{0} sets")
    each = QCoreApplication.translate("Recap", "{0} reps a side")
    all_told = QCoreApplication.translate("Recap", "{0} reps")
    return f"{(part if of else whole).format(sets, of)}{BETWEEN}{(each if sided else all_told).format(reps)}"


def _around(warm_up: str, cool_down: str) -> str:
    names = (QCoreApplication.translate("Recap", "Warm-up"), QCoreApplication.translate("Recap", "Cool-down"))
    return BETWEEN.join(f"{name} {words}" for name, words in zip(names, (warm_up, cool_down), strict=True))


def _part(count: int, total: int) -> str:
    return QCoreApplication.translate("Recap", "{0} of {1}").format(count, total)


def _done() -> str:
    return QCoreApplication.translate("Recap", "done")


def _left_out() -> str:
    return QCoreApplication.translate("Recap", "left out")
