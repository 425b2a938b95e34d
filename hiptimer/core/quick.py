"""The quick timer: work, rest, rounds and names → a workout.

Belongs here: what a person says in three numbers and some names, its limits, one line of text that says the same.
May not: files (storage), widgets (gui), what a workout may hold (checks).

    40/20 x 8 squats, lunges     eight times forty seconds of work, squats and lunges in turn, twenty of rest between
"""

import re
from dataclasses import dataclass
from typing import Final, Literal, TypeAlias
from unicodedata import category

import msgspec

from hiptimer.core.terms import SECOND, Ms
from hiptimer.core.words import number
from hiptimer.core.workout import Item, Workout

Field: TypeAlias = Literal["work", "rest", "rounds", "names"]


@dataclass(frozen=True, slots=True)
class Quick:
    """What a quick timer is made of."""

    work: int = 40
    """Seconds."""
    rest: int = 20
    """Seconds between two rounds; 0 for none."""
    rounds: int = 8
    names: tuple[str, ...] = ()
    """Of what is done, in turn; each comes again when all have been done."""


@dataclass(frozen=True, slots=True)
class Limits:
    """The numbers a field can have."""

    low: int
    high: int
    step: int
    """How far an arrow key goes."""


LIMITS: Final[dict[Field, Limits]] = {
    "work": Limits(5, 3600, 5),
    "rest": Limits(0, 300, 5),
    "rounds": Limits(1, 99, 1),
}

LONGEST_NAME: Final = 50
"""Characters; a name of a workout has room for that and the number of its round."""

LEAD_IN: Final = 15
"""Seconds before the first round: to get to one's place, with room for the words that belong there."""

MOST_SETS: Final = 6
"""Of one item of a workout; more rounds than these are written out."""

LONGEST_TITLE: Final = 80

LINE: Final = re.compile(
    r"\s*(?P<work>\d{1,6}(?::\d{1,2})?)\s*s?\s*/\s*(?P<rest>\d{1,6}(?::\d{1,2})?)\s*s?"
    r"(?:\s*[x×*]\s*(?P<rounds>\d{1,6}))?(?:(?:\s*[:,]\s*|\s+)(?P<names>\S.*)?)?\s*",
    re.IGNORECASE | re.DOTALL,
)

FORM: Final = "40/20 x 8 squats, lunges"
"""What a line looks like."""

SAID: Final[dict[Field, str]] = {"work": "work", "rest": "rest", "rounds": "rounds", "names": "names"}


@dataclass(frozen=True, slots=True)
class Problem:
    """Why there is no such timer."""

    field: Field
    words: str


def read_names(text: str) -> tuple[str, ...]:
    """The names in a text, parted by commas or lines; signs that show nothing are left out."""
    parts = re.split(r"[,;\n\r\u2028\u2029]", text)
    cleaned = ("".join(" " if category(sign).startswith("C") else sign for sign in part) for part in parts)
    return tuple(name for part in cleaned if (name := " ".join(part.split())))


def read_line(text: str) -> Quick:
    """Read one line such as `40/20 x 8 squats, lunges`; times may be minutes, as in `1:30/0:30`.

    Without a number of rounds, every name is done once, or there are as many as usual.

    Raises:
        ValueError: in words that tell what to write instead.
    """
    found = LINE.fullmatch(text)
    if found is None:
        msg = f"{text.strip()[:60]!r} is no quick timer; write work/rest x rounds and names, such as {FORM}"
        raise ValueError(msg)
    names = read_names(found["names"] or "")
    rounds = int(found["rounds"]) if found["rounds"] else len(names) or Quick().rounds
    quick = Quick(_seconds(found["work"]), _seconds(found["rest"]), rounds, names)
    wrong = problems(quick)
    if wrong:
        raise ValueError("; ".join(one.words for one in wrong))
    return quick


def write_line(quick: Quick) -> str:
    """The line that `read_line` reads back the same."""
    numbers = f"{quick.work}/{quick.rest} x {quick.rounds}"
    return f"{numbers}: {', '.join(quick.names)}" if quick.names else numbers


def _seconds(text: str) -> int:
    minutes, _, seconds = text.rpartition(":")
    return int(minutes or 0) * 60 + int(seconds)


def problems(quick: Quick) -> tuple[Problem, ...]:
    """Everything that keeps the timer from being one, in the order of its fields."""
    found: list[Problem] = []
    for field, limits in LIMITS.items():
        value: int = getattr(quick, field)
        if not limits.low <= value <= limits.high:
            unit = "" if field == "rounds" else " seconds"
            words = f"{SAID[field]} can be {limits.low} to {limits.high}{unit}, not {value}"
            found.append(Problem(field, words))
    if len(quick.names) > quick.rounds >= LIMITS["rounds"].low:
        words = f"there are {len(quick.names)} names and only {quick.rounds} rounds; add rounds or leave names out"
        found.append(Problem("names", words))
    long = next((name for name in quick.names if len(name) > LONGEST_NAME), None)
    if long is not None:
        found.append(Problem("names", f"a name can have {LONGEST_NAME} characters, {long[:20]!r}… has {len(long)}"))
    return tuple(found)


def total(quick: Quick) -> Ms:
    """How long it takes, with the time to get ready."""
    return (LEAD_IN + quick.rounds * quick.work + (quick.rounds - 1) * quick.rest) * SECOND


def title(quick: Quick) -> str:
    """What its workout is called: `8 × 40/20: squats, lunges`."""
    whole = f"{quick.rounds} × {quick.work}/{quick.rest}"
    if quick.names:
        whole += f": {', '.join(quick.names)}"
    return whole if len(whole) <= LONGEST_TITLE else f"{whole[: LONGEST_TITLE - 1].rstrip(' ,')}…"


def to_workout(quick: Quick) -> Workout:
    """The workout: one set of each in turn, the rest between any two of them.

    Its `about` is the line of the timer, so that the timer can be read from its file again.
    """
    return Workout(
        format=1,
        title=title(quick),
        about=write_line(quick),
        order="rounds",
        lead_in=LEAD_IN,
        change_over=quick.rest,
        exercise=_items(quick),
    )


def _items(quick: Quick) -> tuple[Item, ...]:
    usual = Item(seconds=quick.work, rest=quick.rest)
    names = tuple(map(_with_capital, quick.names))
    most = -(-quick.rounds // len(names)) if names else 0
    if names and most <= MOST_SETS:
        # Done in rounds, the first names come once more where it does not work out even.
        sets = ((quick.rounds - place + len(names) - 1) // len(names) for place in range(len(names)))
        return tuple(_named(usual, name, count) for name, count in zip(names, sets, strict=True))
    if len(names) > 1:
        return tuple(_named(usual, names[place % len(names)]) for place in range(quick.rounds))
    # Of one thing many times, the number of the round is what tells them apart.
    return tuple(_named(usual, _round(names, place, quick.rounds)) for place in range(1, quick.rounds + 1))


def _with_capital(name: str) -> str:
    first = name[:1].upper()
    return first + name[1:] if len(first) == 1 else name


def _named(usual: Item, name: str, sets: int = 1) -> Item:
    return msgspec.structs.replace(usual, name=name, sets=None if sets == 1 else sets)


def _round(names: tuple[str, ...], place: int, rounds: int) -> str:
    words = "last round" if place == rounds > 1 else f"round {number(place)}"
    return f"{names[0]}, {words}" if names else f"{words[:1].upper()}{words[1:]}"
