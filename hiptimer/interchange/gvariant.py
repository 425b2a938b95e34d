"""A list of texts as `gsettings get` prints it: `['one', "it's two"]`.

Belongs here: this one shape of GVariant text. May not: what stands in the texts.
"""

import re
from typing import Final

EMPTY: Final = "@as []"

_TEXT: Final = re.compile(r"""'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)\"""", re.DOTALL)
_BETWEEN: Final = re.compile(r"\s*,\s*")
_ESCAPED: Final = re.compile(r"\\(u[0-9A-Fa-f]{4}|U[0-9A-Fa-f]{8}|.)", re.DOTALL)
_BEYOND: Final = 0x11_0000
"""The first number that is no letter in Unicode."""

_LETTERS: Final = {"n": "\n", "t": "\t", "r": "\r", "a": "\a", "b": "\b", "f": "\f", "v": "\v", "\n": ""}


def looks_like(text: str) -> bool:
    """Whether this can be such a list, and no JSON: JSON has no single quotation marks and no `@`."""
    return text == EMPTY or bool(re.match(r"\[\s*'", text))


def strings(text: str) -> list[str]:
    """The texts.

    Raises:
        ValueError: it is no such list, in words that go on from the name of the file.
    """
    if text == EMPTY:
        return []
    found: list[str] = []
    place = len(text) - len(text[1:].lstrip())
    while match := _TEXT.match(text, place):
        found.append(_ESCAPED.sub(_letter, match[1] if match[1] is not None else match[2]))
        between = _BETWEEN.match(text, match.end())
        if between is None:
            place = match.end()
            break
        place = between.end()
    if text[place:].strip() != "]":
        msg = f"is a list of settings that is broken at character {place + 1}; copy all that gsettings printed"
        raise ValueError(msg)
    return found


def _letter(match: re.Match[str]) -> str:
    code = match[1]
    if len(code) == 1:
        return _LETTERS.get(code, code)
    number = int(code[1:], 16)
    return chr(number) if number < _BEYOND else "\ufffd"
