"""What the fields of an exercise are called, and how their values are written.

Belongs here: captions, the order of the fields, from a value to what is written in a field and back.
May not: widgets, what is right (core.checks).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Literal, TypeAlias

from PySide6.QtCore import QCoreApplication

from hiptimer.core.exercise import MOVES, Exercise
from hiptimer.core.terms import Implement, Kind, Length, Level

if TYPE_CHECKING:
    from collections.abc import Mapping

    from hiptimer.core.complaints import Where
    from hiptimer.core.exercise_editing import Rows

Sort: TypeAlias = Literal["text", "words", "seconds", "choice", "toggle"]

COLUMNS: Final = 12
"""Of the grid in which the fields of an exercise stand."""


@dataclass(frozen=True, slots=True)
class Spec:
    """One field."""

    key: str
    sort: Sort
    span: int
    """Columns it takes."""


PARTS: Final[Mapping[str, tuple[Spec, ...]]] = {
    "name": (Spec("name", "text", 7), Spec("spoken", "text", 5), Spec("aliases", "words", 12)),
    "doing": (
        Spec("sides", "choice", 3),
        Spec("equipment", "words", 9),
        Spec("mat", "toggle", 3),
        Spec("loaded", "toggle", 9),
    ),
    "lines": tuple(Spec(key, "text", 12) for key in ("fetch", "setup", "switch", "line", "other_line")),
}

ROWS: Final[Mapping[Rows, tuple[Spec, ...]]] = {
    "phase": (
        Spec("id", "text", 3),
        Spec("label", "text", 3),
        Spec("kind", "choice", 4),
        Spec("seconds", "seconds", 2),
        Spec("tempo", "choice", 3),
        Spec("say", "text", 3),
        Spec("pose", "choice", 6),
    ),
    "cue": (Spec("about", "choice", 3), Spec("say", "text", 5), Spec("short", "text", 4)),
    "correction": (Spec("mistake", "text", 6), Spec("say", "text", 6)),
}


def part_word(part: str) -> str:
    """The heading of a part or a list."""
    words = {
        "name": QCoreApplication.translate("Catalogue", "Name"),
        "doing": QCoreApplication.translate("Catalogue", "How it is done"),
        "lines": QCoreApplication.translate("Catalogue", "What is said"),
        "phase": QCoreApplication.translate("Catalogue", "A repetition, phase by phase"),
        "cue": QCoreApplication.translate("Catalogue", "Form cues"),
        "correction": QCoreApplication.translate("Catalogue", "Tips in a rest"),
    }
    return words[part]


def add_word(rows: Rows) -> str:
    """What adds a row."""
    words: dict[Rows, str] = {
        "phase": QCoreApplication.translate("Catalogue", "Add a phase"),
        "cue": QCoreApplication.translate("Catalogue", "Add a cue"),
        "correction": QCoreApplication.translate("Catalogue", "Add a tip"),
    }
    return words[rows]


def caption(place: Where) -> str:
    """What a field is called."""
    key = str(place[-1])
    if len(place) > 1 and (place[0], key) in _in_rows():
        return _in_rows()[str(place[0]), key]
    return _captions()[key]


def _captions() -> dict[str, str]:
    return {
        "name": QCoreApplication.translate("Catalogue", "Name"),
        "spoken": QCoreApplication.translate("Catalogue", "Spoken as, if different"),
        "aliases": QCoreApplication.translate("Catalogue", "Other names, to find it by"),
        "sides": QCoreApplication.translate("Catalogue", "Sides"),
        "equipment": QCoreApplication.translate("Catalogue", "What will do, best first"),
        "mat": QCoreApplication.translate("Catalogue", "On a mat"),
        "loaded": QCoreApplication.translate("Catalogue", "A weight is held and set down"),
        "fetch": QCoreApplication.translate("Catalogue", "What to fetch"),
        "setup": QCoreApplication.translate("Catalogue", "How to get into position"),
        "switch": QCoreApplication.translate("Catalogue", "How to change sides"),
        "line": QCoreApplication.translate("Catalogue", "As it starts, where it goes by time"),
        "other_line": QCoreApplication.translate("Catalogue", "As its second side starts"),
        "id": QCoreApplication.translate("Catalogue", "Called"),
        "label": QCoreApplication.translate("Catalogue", "On the screen"),
        "kind": QCoreApplication.translate("Catalogue", "Sort"),
        "seconds": QCoreApplication.translate("Catalogue", "Seconds"),
        "tempo": QCoreApplication.translate("Catalogue", "In the tempo"),
        "say": QCoreApplication.translate("Catalogue", "Command"),
        "pose": QCoreApplication.translate("Catalogue", "Pose at its end"),
        "about": QCoreApplication.translate("Catalogue", "About"),
        "short": QCoreApplication.translate("Catalogue", "Shorter"),
        "mistake": QCoreApplication.translate("Catalogue", "If …"),
    }


def _in_rows() -> dict[tuple[str, str], str]:
    """Captions that differ from list to list."""
    return {
        ("cue", "say"): QCoreApplication.translate("Catalogue", "Says"),
        ("correction", "say"): QCoreApplication.translate("Catalogue", "Says"),
    }


def options(place: Where, exercise: Exercise) -> tuple[tuple[str, str], ...]:
    """What a choice can be: each value with its word; an empty value is for none."""
    nothing = ("", "–")
    match place[-1]:
        case "sides":
            both = QCoreApplication.translate("Catalogue", "both at once")
            return (("both", both), ("each", QCoreApplication.translate("Catalogue", "one after the other")))
        case "kind":
            return tuple((kind.value, _kind_word(kind)) for kind in MOVES)
        case "tempo":
            return (nothing, *((place_, place_) for place_ in "EBCT"))
        case "pose":
            return (nothing, *((pose.id, pose.id) for pose in exercise.poses))
        case _:
            return tuple((move.id, move.id) for move in exercise.phase if move.id)


def _kind_word(kind: Kind) -> str:
    words = {
        Kind.LOWER: QCoreApplication.translate("Catalogue", "lower"),
        Kind.BOTTOM: QCoreApplication.translate("Catalogue", "pause below"),
        Kind.LIFT: QCoreApplication.translate("Catalogue", "lift"),
        Kind.TOP: QCoreApplication.translate("Catalogue", "pause above"),
        Kind.HOLD: QCoreApplication.translate("Catalogue", "hold"),
        Kind.STEP: QCoreApplication.translate("Catalogue", "steps"),
        Kind.RESET: QCoreApplication.translate("Catalogue", "reset"),
    }
    return words[kind]


def hint(place: Where) -> str:
    """What a field could hold, shown as long as it is empty."""
    match place[-1]:
        case "equipment":
            return ", ".join(Implement)
        case "seconds":
            return "2 · 2/2/1"
        case _:
            return ""


def write(sort: Sort, value: object) -> str:
    """What is written in a field; nothing for what is the same as left out."""
    if not value or isinstance(value, bool):
        return ""
    if sort == "words" and isinstance(value, tuple):
        return ", ".join(map(str, value))
    if isinstance(value, dict):
        keys = next((keys for keys in (tuple(Level), tuple(Length)) if keys[0] in value), ())
        parts = "/".join(_number(value[key.value]) for key in keys if key.value in value)
        return f"{LENGTHS} {parts}" if keys == tuple(Length) else parts
    return _number(value)


LENGTHS: Final = "length"
"""Before three numbers by length; three numbers alone are by level."""


def _number(value: object) -> str:
    return f"{value:g}" if isinstance(value, float) else str(value)


def read(sort: Sort, text: str) -> object:
    """The value of what is written: None for nothing, and the text itself where it cannot be read as what it is."""
    plain = " ".join(text.split())
    if not plain:
        return None
    if sort == "words":
        return tuple(part for one in plain.split(",") if (part := one.strip()))
    return _read_seconds(plain) if sort == "seconds" else plain


def _read_seconds(text: str) -> object:
    by_length = text.startswith(LENGTHS)
    parts = text.removeprefix(LENGTHS).replace(",", ".").split("/")
    try:
        numbers = [float(part) for part in parts]
    except ValueError:
        return text
    keys = tuple(Length) if by_length else tuple(Level)
    if len(numbers) == 1 and not by_length:
        return _whole(numbers[0])
    if len(numbers) == len(keys):
        return {key.value: _whole(number) for key, number in zip(keys, numbers, strict=True)}
    return text


def _whole(number: float) -> float:
    return int(number) if number.is_integer() else number
