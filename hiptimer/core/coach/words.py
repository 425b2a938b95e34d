"""Numbers and durations as words: no engine ever gets a digit.

Belongs here: wording that several rules share. May not: when it is said.
"""

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


def sided(line: str, side: Side | None) -> str:
    """Fill `{side}` and `{other}` (capitalised as `{Side}`, `{Other}`) of a catalogue line."""
    side = side or Side.LEFT
    names = {"side": side.value, "other": side.other.value}
    for name, word in names.items():
        line = line.replace(f"{{{name}}}", word).replace(f"{{{name.capitalize()}}}", word.capitalize())
    return line


def sentence(text: str) -> str:
    """With a capital and a full stop."""
    text = text[:1].upper() + text[1:]
    return text if text.endswith((".", "!", "?")) else f"{text}."
