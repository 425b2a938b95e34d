"""Words of the core and of the shipped exercises that reach the window as they are written, in the window's language.

Belongs here: the list of them, and looking one up. May not: wording what comes as values (whereabouts, the screens);
names of exercises and workouts, and all that is spoken: they are shown as they are said.

What a person has written stays as it is, unless it happens to be one of these words.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

CONTEXT: Final = "Wording"

OR_MORE: Final = " or more"
"""At the end of a suggested load."""


def worded(words: str) -> str:
    """These words in the window's language; as they are where they are none of ours."""
    return QCoreApplication.translate(CONTEXT, words) if words else ""


def worded_load(load: str) -> str:
    """How heavy something may be, like `2 × 20 kg or more`, in the window's language."""
    amount = load.removesuffix(OR_MORE)
    if amount == load:
        return worded(load)
    return QCoreApplication.translate("Wording", "{0} or more").format(worded(amount))


def known() -> tuple[str, ...]:
    """All of these words as they are written; here the translations find them."""
    words = (
        # what gaps are called
        QT_TRANSLATE_NOOP("Wording", "Get ready"),
        QT_TRANSLATE_NOOP("Wording", "Rest"),
        QT_TRANSLATE_NOOP("Wording", "Switch sides"),
        QT_TRANSLATE_NOOP("Wording", "Change over"),
        # what the phases of a repetition are called
        QT_TRANSLATE_NOOP("Wording", "Lower"),
        QT_TRANSLATE_NOOP("Wording", "Pause"),
        QT_TRANSLATE_NOOP("Wording", "Lift"),
        QT_TRANSLATE_NOOP("Wording", "Drive up"),
        QT_TRANSLATE_NOOP("Wording", "Stand tall"),
        QT_TRANSLATE_NOOP("Wording", "Hold"),
        QT_TRANSLATE_NOOP("Wording", "Hold long"),
        QT_TRANSLATE_NOOP("Wording", "Light touch"),
        QT_TRANSLATE_NOOP("Wording", "Rest on the floor"),
        QT_TRANSLATE_NOOP("Wording", "Walk out"),
        QT_TRANSLATE_NOOP("Wording", "Walk back"),
        # what is to be fetched
        QT_TRANSLATE_NOOP("Wording", "a barbell"),
        QT_TRANSLATE_NOOP("Wording", "two dumbbells"),
        QT_TRANSLATE_NOOP("Wording", "a kettlebell"),
        QT_TRANSLATE_NOOP("Wording", "a dumbbell"),
        QT_TRANSLATE_NOOP("Wording", "a rucksack"),
        QT_TRANSLATE_NOOP("Wording", "a mat"),
        # how heavy it may be
        QT_TRANSLATE_NOOP("Wording", "an empty light bar"),
        # easier and harder ways
        QT_TRANSLATE_NOOP("Wording", "Three counts down"),
        QT_TRANSLATE_NOOP("Wording", "Six counts down"),
        QT_TRANSLATE_NOOP("Wording", "Seven counts down"),
        QT_TRANSLATE_NOOP("Wording", "Eight counts down"),
        QT_TRANSLATE_NOOP("Wording", "Hold for one second"),
        QT_TRANSLATE_NOOP("Wording", "Hold for three seconds"),
        QT_TRANSLATE_NOOP("Wording", "Hold for four seconds"),
        QT_TRANSLATE_NOOP("Wording", "Hold for five seconds"),
        QT_TRANSLATE_NOOP("Wording", "Hold three seconds out there"),
        QT_TRANSLATE_NOOP("Wording", "Hold five seconds out there"),
        QT_TRANSLATE_NOOP("Wording", "Lower out there"),
        QT_TRANSLATE_NOOP("Wording", "One second at the bottom"),
        QT_TRANSLATE_NOOP("Wording", "One step less with each foot"),
        QT_TRANSLATE_NOOP("Wording", "Two seconds a step"),
        QT_TRANSLATE_NOOP("Wording", "Without weight"),
    )
    return tuple(map(str, words))
