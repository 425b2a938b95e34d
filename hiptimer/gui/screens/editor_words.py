"""The editor's words: what a field is called, what a card says, numbers and tempos as they are written.

Belongs here: values in, words out, and back. May not: widgets, what is right or wrong (checks).
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication

from hiptimer.core import tempo
from hiptimer.core.snapshot import clock
from hiptimer.core.terms import Length, Level

if TYPE_CHECKING:
    from hiptimer.core.editing import SectionKey
    from hiptimer.core.terms import Ms

NUMBER: Final = re.compile(r"-?\d{1,9}([.,]\d{1,6})?")
"""What is read as a number; everything else is handed on as it is, for the check to say what is wrong with it."""


def read_number(text: str) -> int | float | str | None:
    """What is written in a field of numbers: None where it is empty, the text itself where it is no number."""
    written = text.strip()
    if not NUMBER.fullmatch(written):
        return written or None
    number = float(written.replace(",", "."))
    return int(number) if number.is_integer() else number


def write_number(value: object) -> str:
    """A number as a field shows it; empty for None."""
    if value is None:
        return ""
    return f"{value:g}" if isinstance(value, float) else str(value)


def write_tempo(value: object) -> tuple[str, ...]:
    """The four parts of a tempo as its fields show them; all empty where there is none."""
    try:
        return tempo.parts(str(value or ""))
    except ValueError:
        return ("", "", "", "")


def read_tempo(parts: tuple[str, ...]) -> str | None:
    """The tempo that is written in four fields: None where all are empty, otherwise whatever it is."""
    return "-".join(part.strip().upper() for part in parts) if any(part.strip() for part in parts) else None


def exact(total: Ms | None) -> str:
    """Minutes and seconds; empty while it is unknown."""
    return "" if total is None else clock(total)


def section_word(section: SectionKey) -> str:
    """What a section is called."""
    return {
        "warm_up": QCoreApplication.translate("Editor", "Warm-up"),
        "exercise": QCoreApplication.translate("Editor", "Main part"),
        "cool_down": QCoreApplication.translate("Editor", "Cool-down"),
    }[section]


def section_line(section: SectionKey) -> str:
    """What a section is for."""
    if section == "exercise":
        return QCoreApplication.translate("Editor", "In sets, with rests between them")
    return QCoreApplication.translate("Editor", "Each once, one after the other")


def key_word(key: str) -> str:
    """A level or a length by its name in the file."""
    return {
        Level.BEGINNER.value: QCoreApplication.translate("Editor", "Beginner"),
        Level.STANDARD.value: QCoreApplication.translate("Editor", "Standard"),
        Level.STRONG.value: QCoreApplication.translate("Editor", "Strong"),
        Length.SHORT.value: QCoreApplication.translate("Editor", "Short"),
        Length.MEDIUM.value: QCoreApplication.translate("Editor", "Medium"),
        Length.FULL.value: QCoreApplication.translate("Editor", "Full"),
    }[key]


def field_word(field: str) -> str:
    """What a field of a document is called."""
    return {
        "about": QCoreApplication.translate("Editor", "About"),
        "change_over": QCoreApplication.translate("Editor", "Change-over"),
        "equipment": QCoreApplication.translate("Editor", "Held"),
        "held": QCoreApplication.translate("Editor", "Held"),
        "lead_in": QCoreApplication.translate("Editor", "Lead-in"),
        "load": QCoreApplication.translate("Editor", "Load"),
        "measure": QCoreApplication.translate("Editor", "Measured in"),
        "name": QCoreApplication.translate("Editor", "Name"),
        "order": QCoreApplication.translate("Editor", "Order"),
        "pace": QCoreApplication.translate("Editor", "Pace"),
        "reps": QCoreApplication.translate("Editor", "Repetitions"),
        "rest": QCoreApplication.translate("Editor", "Rest"),
        "seconds": QCoreApplication.translate("Editor", "Time"),
        "sets": QCoreApplication.translate("Editor", "Sets"),
        "side_change": QCoreApplication.translate("Editor", "Side change"),
        "sides": QCoreApplication.translate("Editor", "Sides"),
        "steps": QCoreApplication.translate("Editor", "Steps a foot"),
        "tempo": QCoreApplication.translate("Editor", "Tempo"),
        "title": QCoreApplication.translate("Editor", "Title"),
        "variants": QCoreApplication.translate("Editor", "Ways"),
    }[field]


def unit_word(field: str) -> str:
    """What a field counts in, where its name does not tell."""
    if field in {"seconds", "rest", "lead_in", "change_over", "side_change"}:
        return QCoreApplication.translate("Editor", "s")
    return QCoreApplication.translate("Editor", "kg") if field == "load" else ""


def part_words() -> tuple[str, ...]:
    """What the four parts of a tempo are called."""
    pause = QCoreApplication.translate("Editor", "Pause")
    return (
        QCoreApplication.translate("Editor", "Lower"),
        pause,
        QCoreApplication.translate("Editor", "Lift"),
        pause,
    )


def sentence(words: str) -> str:
    """With a capital."""
    return words[:1].upper() + words[1:]
