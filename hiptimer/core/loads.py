"""How heavy: reading, writing and stepping loads in kilograms or in pounds.

Belongs here: what a person types and reads of loads, in the units of the settings. A load is kept in kg and in all.
May not: what to lift (the exercise's own words, `core.ways.implements`), widgets.
"""

import re
from typing import Final

from hiptimer.core.terms import Units

KG_PER: Final = {Units.KG: 1.0, Units.LB: 0.45359237}
"""The pound is exact by definition: International Yard and Pound Agreement of 1959 (NIST Handbook 44, appendix C)."""

HEAVIEST: Final = 500.0
"""kg; as much as a workout file takes."""

DECIMALS: Final = 3
"""Of what is typed, as many count."""

SAME: Final = 1e-9
"""Two amounts as near as this are one; arithmetic is ten thousand times nearer."""

LIGHT: Final = {Units.KG: 5.0, Units.LB: 10.0}
"""Below it a converted load is written twice as fine."""

GRID: Final = {Units.KG: 0.5, Units.LB: 1.0}
"""What a load that was typed in the other unit is rounded to."""

STEPS: Final = {Units.KG: (1.0, 2.5), Units.LB: (2.5, 5.0)}
"""How much more a light and a heavy load can usually be made."""

HEAVY: Final = {Units.KG: 20.0, Units.LB: 40.0}
"""From here on the greater step is usual."""

ROUND: Final = {Units.KG: (1.0, 1.0), Units.LB: (1.0, 5.0)}
"""What a light and a heavy suggestion are rounded to when they are converted: as weights are made there."""

ROUND_FROM: Final = {Units.KG: 20.0, Units.LB: 20.0}
"""From here on a suggestion counts as a heavy one."""

NUMBER: Final = r"\d{1,6}(?:[.,]\d{1,6})?"
UNIT: Final = r"kg|kgs|kilos?|lbs?|pounds?|#"

TYPED: Final = re.compile(rf"(?:(?P<pieces>[1-9])\s*[x×*]\s*)?(?P<each>{NUMBER})\s*(?P<unit>{UNIT})?\.?", re.IGNORECASE)
"""One load as it is typed: `16`, `12,5 kg`, `2 x 27.5 lb`."""

IN_WORDS: Final = re.compile(
    rf"(?:(?P<pieces>[1-9])\s*[x×]\s*)?\b(?P<low>{NUMBER})(?P<to>\s*(?:[-–]|to)\s*(?P<high>{NUMBER}))?\s*(?P<unit>kg|lbs?)\b"
)
"""A load among other words, or from one to another: `2 × 10–15 kg`, `40 kg or more`."""


def to_kg(amount: float, units: Units) -> float:
    """An amount in some units, in kg."""
    return amount * KG_PER[units]


def to_units(kilograms: float, units: Units) -> float:
    """A load in some units as it is written there: as it was typed, or rounded where it was typed in the other ones."""
    exact = kilograms / KG_PER[units]
    typed = round(exact, DECIMALS)
    if abs(exact - typed) <= SAME:
        return typed
    grid = GRID[units] / 2 if exact < LIGHT[units] else GRID[units]
    return round(exact / grid) * grid


def read_load(text: str, units: Units, pieces: int = 1) -> float | None:
    """What a person has typed, in kg and in all; None for nothing.

    Args:
        text: Like `16`, `12,5 kg`, `2 x 12.5` or `35 lb`.
        units: Of a number without any.
        pieces: How many weights of this kind are held; a number alone is about one of them.

    Raises:
        ValueError: That is no load, in words.
    """
    plain = text.strip()
    if not plain:
        return None
    found = TYPED.fullmatch(plain)
    kilograms = _in_all(found, "each", units, pieces) if found else -1.0
    if not 0 <= kilograms <= HEAVIEST + SAME:
        most = f"{HEAVIEST:g} kg" if units is Units.KG else f"{int(HEAVIEST / KG_PER[units])} lb"
        msg = f"{text.strip()!r} is no load; it is written like 16, 12.5, 2 x 10 or 35 lb, and is {most} at most"
        raise ValueError(msg)
    return kilograms


def write_amount(kilograms: float, units: Units, pieces: int = 1) -> str:
    """A load as a bare number in some units: of several pieces, one of them."""
    return f"{to_units(kilograms / pieces, units):.{DECIMALS}f}".rstrip("0").rstrip(".")


def write_load(kilograms: float, units: Units, pieces: int = 1) -> str:
    """A load in words.

    Args:
        kilograms: In kg and in all.
        units: What to write it in.
        pieces: Of how many equal weights it is made.
    """
    each = f"{write_amount(kilograms, units, pieces)} {units}"
    return each if pieces == 1 else f"{pieces} × {each}"


def stepped(kilograms: float, units: Units, steps: int, pieces: int = 1) -> float:
    """A load so many usual steps heavier, or lighter where `steps` is negative; in kg and in all.

    The first step leads to the next multiple of a step, so that odd loads become round ones.
    """
    amount = to_units(kilograms / pieces, units)
    for _ in range(abs(steps)):
        amount = _heavier(amount, units) if steps > 0 else _lighter(amount, units)
    most = HEAVIEST / pieces
    return min(to_kg(amount, units), most) * pieces


def in_units(words: str, units: Units) -> str:
    """The same words with every load in them in other units, rounded as a suggestion is: `16–24 kg` → `35–55 lb`."""

    def other(found: re.Match[str]) -> str:
        if _unit(found["unit"]) is units:
            return found[0]
        low, high = (_suggested(found[name] or "0", found["unit"], units) for name in ("low", "high"))
        until = found["to"].replace(found["high"], high) if found["to"] and low != high else ""
        return f"{found['pieces']} × " * bool(found["pieces"]) + f"{low}{until} {units}"

    return IN_WORDS.sub(other, words)


def first_load(words: str) -> float | None:
    """The lightest load that words suggest, in kg and in all; None where they name none."""
    found = IN_WORDS.search(words)
    return _in_all(found, "low", Units.KG, 1) if found else None


def _in_all(found: re.Match[str], group: str, units: Units, pieces: int) -> float:
    """The kilograms of a match; rounded as typed, so that it can be written the same."""
    each = round(_number(found[group]), DECIMALS)
    return to_kg(each, _unit(found["unit"]) if found["unit"] else units) * int(found["pieces"] or pieces)


def _number(text: str) -> float:
    return float(text.replace(",", "."))


def _unit(word: str) -> Units:
    return Units.KG if word.lower().startswith("k") else Units.LB


def _suggested(number: str, unit: str, units: Units) -> str:
    exact = to_kg(_number(number), _unit(unit)) / KG_PER[units]
    light, heavy = ROUND[units]
    grid = light if exact < ROUND_FROM[units] else heavy
    return f"{round(exact / grid) * grid or exact:.4g}"


def _heavier(amount: float, units: Units) -> float:
    light, heavy = STEPS[units]
    grid = light if amount < HEAVY[units] - SAME else heavy
    return (amount + SAME) // grid * grid + grid


def _lighter(amount: float, units: Units) -> float:
    light, heavy = STEPS[units]
    grid = light if amount <= HEAVY[units] + SAME else heavy
    return max(0.0, -((-amount + SAME) // grid) * grid - grid)
