"""A TOML text cut where its tables begin, each with the remarks that are about it.

Belongs here: which lines belong together. May not: changing any (toml_amend).

A remark right above a header, or right below the last line of a table, is about that table and goes where it goes. One
with a blank line below is about the place.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from hiptimer.storage.toml_lines import TOKEN, key_lines

LINE: Final = re.compile(r"[^\n]*\n")
HEADER: Final = re.compile(r"""[ \t]*\[\[?[ \t]*(?P<quote>["']?)(?P<key>[^]."']+?)(?P=quote)[ \t]*\]""")
REMARK: Final = re.compile(r"[ \t]*(#|$)")
BLANK: Final = re.compile(r"[ \t]*$")


@dataclass(frozen=True, slots=True)
class Piece:
    """One table with its lines; every text but an empty one ends with a line feed."""

    key: str
    """Of the table, or of the list it is in."""
    index: int | None
    """Its place in the list, from 0; None for a table that is in none."""
    gap: str
    """Blank lines above it."""
    standing: str
    """Remarks above it that are about the place, with the blank lines below them."""
    text: str
    """Remarks about it, its header, and what it holds."""


@dataclass(frozen=True, slots=True)
class Cut:
    """A document in pieces; one after the other they are its text."""

    head: str
    pieces: tuple[Piece, ...]
    tail: str
    """Remarks at the end that are about none of them."""


def cut(text: str) -> Cut:
    """Cut a valid TOML text whose lines end with a line feed alone, the last one too."""
    lines = LINE.findall(text)
    headers = _headers(text, lines)
    begins = [number for number, _, _ in headers]
    between = [_between(lines, begin) for begin in (*begins, len(lines))]
    head = "".join(lines[: between[0].first]) + between[0].below
    pieces = []
    for (number, key, index), above, after in zip(headers, between, between[1:], strict=False):
        own = above.about + "".join(lines[number : after.first]) + after.below
        pieces.append(Piece(key, index, above.gap, above.standing, own))
    return Cut(head, tuple(pieces), between[-1].gap + between[-1].standing + between[-1].about)


def remarks(text: str) -> str:
    """Every remark of a TOML text, each on a line of its own."""
    found = (match.group() for match in TOKEN.finditer(text) if match.lastgroup == "skip")
    return "".join(f"{one.rstrip()}\n" for one in found if one.startswith("#"))


def _headers(text: str, lines: Sequence[str]) -> list[tuple[int, str, int | None]]:
    """Where the tables at the top begin: line from 0, key, place in its list."""
    found: dict[int, tuple[str, int | None]] = {}
    for path, line in key_lines(text).items():
        key, index = (*path, None, None)[:2]
        if len(path) in {1, 2} and isinstance(key, str) and not isinstance(index, str):
            here = HEADER.match(lines[line - 1])
            if here and here["key"] == key and (index is not None or line - 1 not in found):
                found[line - 1] = (key, index)
    return [(line, *found[line]) for line in sorted(found)]


@dataclass(frozen=True, slots=True)
class _Between:
    """The blank lines and remarks between two tables."""

    first: int
    """The line with which they begin."""
    below: str
    """Those right below the last line of the first table."""
    gap: str
    standing: str
    about: str


def _between(lines: Sequence[str], stop: int) -> _Between:
    """What stands above line `stop`, or at the end where there is no such line."""
    first = stop
    while first and REMARK.match(lines[first - 1]):
        first -= 1
    blank = {number for number in range(first, stop) if BLANK.match(lines[number])}
    last = stop == len(lines)
    if not blank:
        here = "".join(lines[first:stop])
        return _Between(first, here if last else "", "", "", "" if last else here)
    begin = min(blank)
    opened = next((number for number in range(begin, stop) if number not in blank), stop)
    close = max(max(blank) + 1, opened)
    return _Between(
        first,
        "".join(lines[first:begin]),
        "".join(lines[begin:opened]),
        "".join(lines[opened:close]),
        "".join(lines[close:stop]),
    )
