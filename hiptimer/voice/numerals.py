"""Numbers as English words.

Belongs here: cardinals, ordinals, fractions, decimals. May not: finding numbers in a text (spelling).
"""

# fmt: off
_SMALL = (
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine",
    "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
)
# fmt: on
_TENS = ("", "ten", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
_SCALES = ((10**9, "billion"), (10**6, "million"), (1000, "thousand"), (100, "hundred"))
_ORDINALS = {
    "one": "first",
    "two": "second",
    "three": "third",
    "five": "fifth",
    "eight": "eighth",
    "nine": "ninth",
    "twelve": "twelfth",
}
_PARTS = {2: ("half", "halves"), 3: ("third", "thirds"), 4: ("quarter", "quarters")}

LARGEST = 10**12 - 1
"""Above this, digits are read one by one."""


def cardinal(number: int) -> str:
    """0 → "zero", 90 → "ninety", 1200 → "one thousand two hundred"."""
    if number > LARGEST:
        return " ".join(_SMALL[int(digit)] for digit in str(number))
    for scale, name in _SCALES:
        if number >= scale:
            rest = number % scale
            return f"{cardinal(number // scale)} {name}" + (f" {cardinal(rest)}" if rest else "")
    if number < len(_SMALL):
        return _SMALL[number]
    tens, ones = divmod(number, 10)
    return _TENS[tens] + (f"-{_SMALL[ones]}" if ones else "")


def ordinal(digits: str) -> str:
    """Its place in a row: "1" → "first", "22" → "twenty-second"."""
    words = cardinal(int(digits))
    start = max(words.rfind(" "), words.rfind("-")) + 1
    last = words[start:]
    ending = _ORDINALS.get(last) or (f"{last[:-1]}ieth" if last.endswith("y") else f"{last}th")
    return words[:start] + ending


def reading(digits: str) -> str:
    """A number as written, with its thousands and decimals: "1,200" or "2.5"; leading zeros are read."""
    whole, _, decimals = digits.replace(",", "").partition(".")
    zeros = len(whole) - len(whole.lstrip("0")) if len(whole) > 1 else 0
    words = ["zero"] * min(zeros, len(whole) - 1) + [cardinal(int(whole))]
    if decimals:
        words += ["point", *(_SMALL[int(digit)] for digit in decimals)]
    return " ".join(words)


def fraction(above: str, below: str) -> str:
    """Either parts, "3/4" → "three quarters", or as intervals and stretches are said: "90/90" → "ninety ninety"."""
    upper, lower = int(above), int(below)
    if 0 < upper < lower and lower in _PARTS:
        return f"{cardinal(upper)} {_PARTS[lower][upper != 1]}"
    return f"{reading(above)} {reading(below)}"
