"""Whether the lines of an entry of the catalogue can be said: their placeholders and the sides they speak of.

Belongs here: rules of lines. May not: the other rules of an entry (exercise, ways), filling lines (words).
"""

from collections.abc import Iterator, Mapping
from string import Formatter
from typing import Any, Final

from hiptimer.core.checks.shapes import tables
from hiptimer.core.complaints import Complaint, Where, listed, shown
from hiptimer.core.terms import Kind

OF_SIDES, OF_HELD, OF_COUNTS = ("side", "other"), ("it", "yours"), ("counts",)

PLACEHOLDERS: Final = (*OF_SIDES, *OF_HELD, *OF_COUNTS)

LINES: Final = ("fetch", "setup", "switch", "line", "other_line", "start")
"""Keys of an entry, or of a table in it, that may hold placeholders."""

OTHER_LINES: Final = {"cue": ("say", "short"), "correction": ("mistake", "say"), "holding": LINES, "variant": LINES}

SECOND_SIDE: Final = ("switch", "other_line")

Table = Mapping[str, Any]


def line_complaints(data: Table) -> Iterator[Complaint]:
    """Words for a second side, and words that stand for something, only where there is such a thing."""
    one_sided = data.get("sides") == "each"
    places: list[tuple[Where, object]] = [((key,), data.get(key)) for key in LINES]
    for table, keys in OTHER_LINES.items():
        places += [((table, index, key), one.get(key)) for index, one in tables(data, table) for key in keys]
    safety = data.get("safety")
    places += [(("safety", index), text) for index, text in enumerate(safety if isinstance(safety, list) else ())]
    missing = _missing(data)
    for where, line in places:
        if not isinstance(line, str):
            continue
        if where[-1] in SECOND_SIDE and not one_sided:
            yield Complaint(where, 'is for a second side; it needs sides = "each"')
        problem = _placeholder_problem(line, missing)
        if problem:
            yield Complaint(where, problem)


def _missing(data: Table) -> dict[str, str]:
    """By placeholder what keeps it from being filled."""
    missing: dict[str, str] = {}
    if data.get("sides") != "each":
        missing |= dict.fromkeys(OF_SIDES, 'but there are no sides here; it needs sides = "each"')
    if not data.get("equipment") and not data.get("loaded"):
        missing |= dict.fromkeys(OF_HELD, "but nothing is held here; it needs equipment = […]")
    if not any(phase.get("kind") == Kind.LOWER for _, phase in tables(data, "phase")):
        missing |= dict.fromkeys(OF_COUNTS, "but nothing is lowered here; it needs a phase of kind lower")
    return missing


def _placeholder_problem(line: str, missing: Mapping[str, str]) -> str:
    usable = listed(f"{{{name}}}" for name in PLACEHOLDERS)
    try:
        parts = list(Formatter().parse(line))
    except ValueError:
        return f"has a brace too many or too few; only {usable} may stand in braces"
    for _, name, form, conversion in parts:
        if name is None:
            continue
        plain = f"{name[:1].lower()}{name[1:]}"
        if plain not in PLACEHOLDERS or form or conversion:
            return f"{shown('{' + name + '}')} is no placeholder; it can be {usable}"
        if plain in missing:
            return f"has {{{name}}}, {missing[plain]}"
    return ""
