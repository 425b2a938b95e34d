"""Values and documents as TOML text that a person likes to read.

Belongs here: how each kind of value is written. May not: keeping what a person wrote (toml_amend), files (own_files).
"""

import json
from collections.abc import Iterator, Mapping
from typing import Any, Final

WIDTH: Final = 120
"""Characters of a line; a longer text is written over several."""


def value_text(value: object) -> str:
    """A value on one line: true or false, a number, a text, a list, or a table in braces.

    Args:
        value: Of dicts, lists, tuples and plain values; a whole number that is kept as a float is written without its
            point.
    """
    if isinstance(value, Mapping):
        return "{ " + ", ".join(f"{key} = {value_text(one)}" for key, one in value.items()) + " }"
    if isinstance(value, list | tuple):
        return "[" + ", ".join(map(value_text, value)) + "]"
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return json.dumps(value, ensure_ascii=False)  # what JSON writes of these is TOML, too


def line(key: str, value: object) -> str:
    """One key and its value, with the line feed; long texts and lists stand on several lines."""
    short = f"{key} = {value_text(value)}\n"
    if isinstance(value, str) and ("\n" in value or len(short) > WIDTH + 1):
        # The first line feed in three quotation marks counts for nothing.
        begin = "\n" if value.startswith("\n") else ""
        return f'{key} = """{begin}{_folded(value, len(key) + 6)}"""\n'
    if isinstance(value, list | tuple) and len(short) > WIDTH + 1:
        return f"{key} = [\n" + "".join(f"    {value_text(one)},\n" for one in value) + "]\n"
    return short


def table_text(section: str, data: Mapping[str, Any]) -> str:
    """One table of a list, with its header: `[[exercise]]`."""
    return f"[[{section}]]\n" + "".join(line(key, value) for key, value in data.items())


def document_text(data: Mapping[str, Any]) -> str:
    """A whole document: its own values first, then every list of tables with a blank line before each of them."""
    lists = {key: value for key, value in data.items() if is_list_of_tables(value)}
    own = "".join(line(key, value) for key, value in data.items() if key not in lists)
    return own + "".join(f"\n{table_text(key, one)}" for key, value in lists.items() for one in value)


def is_list_of_tables(value: object) -> bool:
    """Whether it is written with a header for each of its tables."""
    return isinstance(value, list | tuple) and bool(value) and all(isinstance(one, Mapping) for one in value)


def _folded(text: str, indent: int) -> str:
    """The inside of a text in three quotation marks: lines as they are, long ones broken between words."""
    return "\n".join("".join(_broken(one, indent)) for one in text.split("\n"))


def _broken(text: str, indent: int) -> Iterator[str]:
    """The line in pieces; a backslash at the end of one says that the next line goes on."""
    width = indent
    for number, word in enumerate(text.split(" ")):
        piece = json.dumps(word, ensure_ascii=False)[1:-1]
        # What follows a backslash at the end of a line is skipped up to the next letter, so no word may be empty.
        if number and word and width + len(piece) > WIDTH - 2:
            yield " \\\n"
            width = 0
        elif number:
            yield " "
        yield piece
        width += len(piece) + 1
