"""Numbers and durations as words, and lines with words left open: no engine ever gets a digit or a brace.

Belongs here: wording that several rules share. May not: when it is said.
"""

from collections.abc import Mapping
from typing import Final

from hiptimer.core.terms import SECOND, Ms, Side

_SMALL: Final = (
    *("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"),
    *("thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"),
)
_TENS: Final = ("", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
_HUNDRED, _THOUSAND = 100, 1000

IN_SECONDS: Final = 90
"""Up to here a duration is told in seconds, beyond in minutes."""


def number(value: int) -> str:
    """0 to 9,999 in words: `forty-five`, `one hundred and five`."""
    if value < len(_SMALL):
        return _SMALL[value]
    if value < _HUNDRED:
        tens, units = divmod(value, 10)
        return _TENS[tens] + (f"-{_SMALL[units]}" if units else "")
    if value < _THOUSAND:
        hundreds, rest = divmod(value, _HUNDRED)
        return f"{_SMALL[hundreds]} hundred" + (f" and {number(rest)}" if rest else "")
    thousands, rest = divmod(value, _THOUSAND)
    return f"{number(thousands)} thousand" + (f" {number(rest)}" if rest else "")


def duration(length: Ms) -> str:
    """`one second`, `ninety seconds`, `two minutes`, `two minutes thirty`."""
    seconds = -(-length // SECOND)
    if seconds <= IN_SECONDS:
        return f"{number(seconds)} second{'' if seconds == 1 else 's'}"
    minutes, rest = divmod(seconds, 60)
    whole = f"{number(minutes)} minute{'' if minutes == 1 else 's'}"
    return f"{whole} {number(rest)}" if rest else whole


def leg(side: Side) -> str:
    """`Left leg`."""
    return f"{side.value.capitalize()} leg"


def side_words(side: Side | None) -> dict[str, str]:
    """What stands for `{side}` and `{other}`; where there are no sides, those of the left."""
    side = side or Side.LEFT
    return {"side": side.value, "other": side.other.value}


def fill(line: str, words: Mapping[str, str]) -> str:
    """A line with its placeholders replaced.

    Args:
        line: With `{name}` or, for a capital, `{Name}`.
        words: What stands for each name.
    """
    if "{" not in line:
        return line
    for name, word in words.items():
        line = line.replace(f"{{{name}}}", word).replace(f"{{{name.capitalize()}}}", f"{word[:1].upper()}{word[1:]}")
    return line


def capital(text: str) -> str:
    """With a capital."""
    return text[:1].upper() + text[1:]


def sentence(text: str) -> str:
    """With a capital and a full stop."""
    text = capital(text)
    return text if text.endswith((".", "!", "?")) else f"{text}."
