"""Changing a TOML text that a person wrote by hand: only what changed changes.

Belongs here: the changes of keys within a table, and in which order tables stand afterwards.
May not: where a text is cut (toml_cut), which table became which (toml_origins), writing from nothing (toml_text).

What cannot be changed piece by piece, as a list of tables that stands in brackets, or a piece of more than a hundred
thousand characters, is written anew; even then every remark is kept, at the top of it. Whichever way it went, the
result is read again and must be the document asked for.
"""

import re
import tomllib
from collections import deque
from collections.abc import Iterator, Mapping, MutableMapping
from typing import Any, Final

import msgspec
import tomlkit
from tomlkit.exceptions import TOMLKitError

from hiptimer.core.editing import to_data
from hiptimer.storage.toml_cut import Piece, cut, remarks
from hiptimer.storage.toml_origins import Lists, Spot, lists_of, origins
from hiptimer.storage.toml_text import document_text, table_text, value_text

NOTHING: Final[tuple[object, ...]] = (None, (), "")
"""Values that stand in no file."""

LONGEST_PIECE: Final = 100_000
"""Characters; tomlkit takes half a second for so many, where a whole workout has some thousands."""

Data = Mapping[str, Any]
Row = tuple[str, Spot | None]
"""The text of a table as it is to be, and where it stood before."""


class _OddError(Exception):
    """The text is laid out in a way that cannot be changed piece by piece."""


def amend(text: str, was: msgspec.Struct, now: msgspec.Struct) -> str:
    """The text of a document after a change.

    Args:
        text: A valid TOML text that holds `was`; lines may end in either way.
        was: The document in it.
        now: As it is to be.

    Returns:
        A text that holds `now`, with the remarks, the order and the layout of the old one wherever they still fit.
    """
    if was == now:
        return text
    plain = text.replace("\r\n", "\n").removesuffix("\n") + "\n"
    try:
        new = _piecewise(plain, was, now)
    except (_OddError, TOMLKitError):
        new = ""
    if not _holds(new, now):
        new = anew(plain, now)
    return new.replace("\n", "\r\n") if "\r\n" in text else new


def anew(text: str, now: msgspec.Struct) -> str:
    """A new text of a document, with every remark of an old text at its top."""
    return remarks(text) + document_text(to_data(now))


def _holds(text: str, now: msgspec.Struct) -> bool:
    try:
        return bool(msgspec.convert(tomllib.loads(text), type(now)) == now)
    except (tomllib.TOMLDecodeError, msgspec.ValidationError):
        return False


def _piecewise(text: str, was: msgspec.Struct, now: msgspec.Struct) -> str:
    old, here = tomllib.loads(text), cut(text)
    before, after = lists_of(was), lists_of(now)
    places = {(piece.key, piece.index or 0): piece for piece in here.pieces if piece.index is not None}
    if any((key, index) not in places for key, rows in before.items() for index in range(len(rows))):
        raise _OddError
    came = origins(before, after)
    rows = {
        key: deque(
            (_row(places, old, came.get((key, index)), key, one, before), came.get((key, index)))
            for index, one in enumerate(found)
        )
        for key, found in after.items()
    }
    lists = {*before, *after}
    own = {key: value for key, value in _wanted(old, now).items() if key not in lists}
    tables = {piece.key: piece for piece in here.pieces if piece.index is None}
    kept = {key: _table(piece, own.get(key)) for key, piece in tables.items()}
    inline = {key: value for key, value in own.items() if not kept.get(key)}
    listed = {key: value for key, value in old.items() if key not in lists and key not in tables}
    head = here.head if inline == listed else _values(here.head, inline)
    return head + "".join(_laid_out(here.pieces, rows, kept)) + here.tail


def _wanted(old: Data, now: msgspec.Struct) -> dict[str, Any]:
    """What the table in the file is to hold; a value at its default stays where it is written out already."""
    values = to_data(now)
    for key in old:
        usual = getattr(now, key, None)
        if key not in values and usual not in NOTHING:
            values[key] = usual
    return values


def _row(
    places: Mapping[Spot, Piece], old: Data, came: Spot | None, key: str, now: msgspec.Struct, before: Lists
) -> str:
    """The text of one table of a list as it is to be."""
    if came is None:
        return table_text(key, to_data(now))
    text, (section, index) = places[came].text, came
    if before[section][index] != now:
        table = old[section][index]
        if tomllib.loads(text) != {section: [table]}:
            raise _OddError
        document = _parsed(text)
        _set(document[section][0], _wanted(table, now))
        text = tomlkit.dumps(document)
    # A header of its own, and those of tables in it.
    return text if section == key else re.sub(rf"(?m)^(\s*\[\[?\s*){section}(?=\s*[].])", rf"\g<1>{key}", text)


def _parsed(text: str) -> tomlkit.TOMLDocument:
    if len(text) > LONGEST_PIECE:
        raise _OddError
    return tomlkit.parse(text)


def _table(piece: Piece, value: object) -> str:
    """The text of a table with a header at the top; empty where it is none any more."""
    if not isinstance(value, Mapping):
        return ""
    document = _parsed(piece.text)
    _set(document[piece.key], value)
    return tomlkit.dumps(document)


def _values(head: str, values: Data) -> str:
    """The values at the top of a document."""
    document = _parsed(head)
    _set(document, values)
    return tomlkit.dumps(document)


def _set(table: MutableMapping[str, Any], values: Data) -> None:
    """Have the table hold these values and no others; those that are the same keep their looks."""
    for key in [key for key in table if key not in values]:
        del table[key]
    for key, value in values.items():
        if key not in table:
            table[key] = tomlkit.value(value_text(value))
        elif isinstance(table[key], Mapping) and isinstance(value, Mapping) and {*table[key]} == {*value}:
            _set(table[key], value)
        elif not _same(table[key], value):
            table[key] = tomlkit.value(value_text(value))


def _same(one: Any, other: Any) -> bool:  # noqa: ANN401 a value of either reader
    if isinstance(one, list) and isinstance(other, list | tuple):
        return len(one) == len(other) and all(map(_same, one, other))
    return bool(one == other)


def _laid_out(pieces: tuple[Piece, ...], rows: Mapping[str, deque[Row]], tables: Mapping[str, str]) -> Iterator[str]:
    """The tables in their new order; every list stays where it stood, a new one comes at the end."""
    spots = {(piece.key, piece.index): piece for piece in pieces}
    stays = {came for queue in rows.values() for _, came in queue}
    last = {piece.key: piece for piece in pieces}
    for piece in pieces:
        if piece.index is None:
            yield piece.gap + piece.standing + tables[piece.key]
            continue
        queue = rows.get(piece.key, deque())
        if piece.index == 0:
            # What stands above a whole list is about the list.
            yield piece.gap + piece.standing
            yield queue.popleft()[0] if queue else ""
        else:
            gone = piece.standing and (piece.key, piece.index) not in stays
            yield piece.gap + piece.standing if gone else ""
            yield _with_remarks(queue.popleft(), spots) if queue else ""
        while last[piece.key] is piece and queue:
            yield _with_remarks(queue.popleft(), spots)
    for key, queue in rows.items():
        if key not in last:
            yield from (_with_remarks(row, spots) for row in queue)


def _with_remarks(row: Row, spots: Mapping[tuple[str, int | None], Piece]) -> str:
    text, came = row
    if came is None:
        return "\n" + text
    piece = spots[came]
    return (piece.gap + piece.standing if piece.index else piece.gap or "\n") + text
