"""Texts as a person would read them aloud: in words, and with nothing that an engine takes for an order.

Belongs here: English readings of numbers, times, tempos, units and gym shorthand; taking the force out of markup;
cutting long texts. May not: knowing which engine will speak. Spelling a spelled text changes nothing.
"""

import html
import re
import unicodedata
from collections.abc import Callable, Iterator

from hiptimer.voice.numerals import cardinal, fraction, ordinal, reading

LONGEST_PIECE = 200
"""Characters an engine gets at once: natural takes seconds for more, system loses what is longer."""

_SHORT_WORDS = 2
"""A command or a count has at most so many words."""

SHORTHAND = {
    "AMRAP": "am rap",
    "EMOM": "ee mom",
    "HIIT": "hit",
    "WOD": "wod",
    "KB": "kettlebell",
    "KBs": "kettlebells",
    "DB": "dumbbell",
    "DBs": "dumbbells",
    "BB": "barbell",
    "BW": "body weight",
    "RDL": "R D L",
    "RDLs": "R D Ls",
    "w/": "with",
    "w/o": "without",
    "vs": "versus",
    "approx": "about",
}
"""What is written short and read long; only exactly as written here."""

UNITS = {
    "kg": ("kilogram", "kilograms"),
    "g": ("gram", "grams"),
    "lb": ("pound", "pounds"),
    "lbs": ("pound", "pounds"),
    "km": ("kilometer", "kilometers"),
    "m": ("meter", "meters"),
    "cm": ("centimeter", "centimeters"),
    "s": ("second", "seconds"),
    "sec": ("second", "seconds"),
    "secs": ("second", "seconds"),
    "min": ("minute", "minutes"),
    "mins": ("minute", "minutes"),
    "h": ("hour", "hours"),
    "%": ("percent", "percent"),
    "°": ("degree", "degrees"),
}
"""Read in full behind a number: (one, several)."""

SIGNS = {
    "&": "and",
    "@": "at",
    "=": "equals",
    "+": "plus",
    "\N{MULTIPLICATION SIGN}": "by",
    "<": "less than",
    ">": "more than",
    "±": "plus or minus",
}

_UNIT = "|".join(sorted(map(re.escape, UNITS), key=len, reverse=True))
_SHORT = "|".join(sorted(map(re.escape, SHORTHAND), key=len, reverse=True))
_NUMBER = r"\d+(?:,\d{3})*(?:\.\d+)?"

_MARKUP: tuple[tuple[str, str], ...] = (
    # [word](/sounds/) of natural, and links
    (r"\[([^\[\]]*)\]\([^()]*\)", r"\1"),
    # SSML and SAPI XML; a lone < or > is a sign
    (r"</?[A-Za-z!?][^<>]*>", " "),
    # [[orders]] of eSpeak and macOS lose their brackets; *emphasis* and other decoration its marks
    (r"[\[\]{}\\|*_^~`\"“”„«»]", " "),
    (r"[()]", ", "),
)

_READINGS: tuple[tuple[str, Callable[[re.Match[str]], str]], ...] = (
    (rf"(?<![\w])(?:{_SHORT})(?![\w/])", lambda m: SHORTHAND[m[0]]),
    (r"(?<![\w:])(\d{1,2}):([0-5]\d)(?::([0-5]\d))?(?![\w:])", lambda m: _time(*m.groups())),
    # a tempo: commas, or the numbers run together
    (r"(?<![\w-])[\dX](?:-[\dX]){2,3}(?![\w-])", lambda m: ", ".join(m[0].split("-"))),
    (r"(?<![\w-])(\d+)\s*[-\N{EN DASH}]\s*(\d+)(?!-?\w*\d)", lambda m: f"{m[1]} to {m[2]}"),
    (r"(?<![\w/])(\d+)\s*/\s*(\d+)(?![\w/])", lambda m: fraction(m[1], m[2])),
    (r"(?<=\d)\s*[x\N{MULTIPLICATION SIGN}]\s*(?=\d)", lambda _: " by "),
    (rf"({_NUMBER})\s*({_UNIT})(?![\w])", lambda m: f"{reading(m[1])} {UNITS[m[2]][m[1] != '1']}"),
    (r"(?<!\w)(\d+)(?:st|nd|rd|th)\b", lambda m: ordinal(m[1])),
    (r"(?<![\w)])[-\N{MINUS SIGN}](?=\d)", lambda _: "minus "),
    (r"#(?=\d)", lambda _: "number "),
    (_NUMBER, lambda m: f" {reading(m[0])} "),
    (r"[&@=+\N{MULTIPLICATION SIGN}<>±]", lambda m: f" {SIGNS[m[0]]} "),
    (r"\d", lambda m: f" {cardinal(int(m[0]))} "),
    # what is left of slashes, hashes and dashes between words
    (r"\s*[—\N{EN DASH}]\s*", lambda _: ", "),
    (r"[/#]", lambda _: " "),
)


def spelled(text: str) -> str:
    """`text` in words; "" if it holds nothing that can be said."""
    text = re.sub(r"(?<=\d)\s*(?=[¼-¾⅐-⅞])", " and ", html.unescape(text))
    text = unicodedata.normalize("NFKC", text).replace("⁄", "/").replace("’", "'")  # noqa: RUF001  # these very signs
    text = re.sub(r"\s*[\r\n]+\s*", ". ", text.strip())
    for pattern, replacement in _MARKUP:
        text = re.sub(pattern, replacement, text)
    for pattern, reader in _READINGS:
        text = re.sub(pattern, reader, text)
    return _tidy("".join(character for character in text if _speakable(character)))


def pieces(text: str) -> tuple[str, ...]:
    """The spelled text by sentences, each piece at most `LONGEST_PIECE` characters; none if nothing can be said."""
    sentences = re.split(r"(?<=[.!?…])\s+", spelled(text))
    return tuple(
        _crisp(piece)
        for sentence in sentences
        for piece in _cut(sentence)
        if any(character.isalpha() for character in piece)
    )


def _time(first: str, second: str, third: str | None) -> str:
    parts = [int(part) for part in (first, second, third) if part is not None]
    if third is None and not parts[1]:
        return f"{cardinal(parts[0])} {UNITS['min'][parts[0] != 1]}"
    if third is None and not parts[0]:
        return f"{cardinal(parts[1])} {UNITS['s'][parts[1] != 1]}"
    low = 10
    return " ".join([cardinal(parts[0]), *(("oh " if part < low else "") + cardinal(part) for part in parts[1:])])


def _speakable(character: str) -> bool:
    """Letters with their marks, spaces and the signs that shape a sentence; no pictures, controls or other signs."""
    if "\N{VARIATION SELECTOR-1}" <= character <= "\N{VARIATION SELECTOR-16}":
        return False
    category = unicodedata.category(character)
    return character.isspace() or character in ".,;:!?…'-" or category[0] == "L" or category in {"Mn", "Mc"}


def _tidy(text: str) -> str:
    text = re.sub(r"\s+", " ", text)
    # a hyphen on its own, which may be all that is left of something longer
    text = re.sub(r" (?:-+ )+", ", ", text)
    text = re.sub(r" (?=[.,;:!?…])", "", text)
    # of several signs in a row the strongest counts
    text = re.sub(r"[.,;:!?…]{2,}", lambda m: next(sign for sign in "?!.…;:," if sign in m[0]), text)
    return re.sub(r"^[\s.,;:!?…'-]+|[\s,;:-]+$", "", text)


def _cut(sentence: str) -> Iterator[str]:
    while len(sentence) > LONGEST_PIECE:
        room = sentence[: LONGEST_PIECE + 1]
        end = max(room.rfind(", ") + 1, room.rfind("; ") + 1)
        end = end if end > LONGEST_PIECE // 2 else room.rfind(" ")
        end = end if end > 0 else LONGEST_PIECE
        yield sentence[:end].strip()
        sentence = sentence[end:].strip()
    if sentence:
        yield sentence


def _crisp(piece: str) -> str:
    """A count or a command without its full stop: "five" is a fifth shorter than "five." and leads on."""
    return piece.rstrip(".") if len(piece.split()) <= _SHORT_WORDS else piece
