"""What the start page says.

Belongs here: wording: totals, what to fetch, when it was last done, levels and lengths; which workout is chosen where
nobody has. May not: widgets.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from hiptimer.core.terms import SECOND, Length, Level
from hiptimer.gui.wording import worded

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from hiptimer.core.terms import Ms
    from hiptimer.gui.choice import Choice

WEEK: Final = 7
COUNTED_IN_DAYS: Final = 13
"""Up to so many days ago they are counted; from there on the weeks are."""
COUNTED_IN_WEEKS: Final = 8 * WEEK
"""Up to so many days ago the weeks are counted; from there on the day is named."""


def to_choose(before: Sequence[Choice], chosen: str, now: Sequence[Choice]) -> str:
    """Name of the workout to be chosen in a new list: the same, else the one in its place, else the one done last.

    Args:
        before: The list so far.
        chosen: Name of the one that is chosen, or is to be.
        now: The new list.
    """
    names = [choice.name for choice in now]
    if chosen in names or not names:
        return chosen
    row = next((row for row, choice in enumerate(before) if choice.name == chosen), None)
    if row is not None:
        return names[min(row, len(names) - 1)]
    done = [(choice.last_done, choice.name) for choice in now if choice.last_done is not None]
    return max(done)[1] if done else names[0]


def to_fetch(choice: Choice) -> str:
    """What a workout takes."""
    if not choice.equipment:
        return QCoreApplication.translate("Start", "Nothing to fetch")
    things = " · ".join(worded(each) for each in choice.equipment)
    return QCoreApplication.translate("Start", "To fetch: {0}").format(things)


def exact(total: Ms | None) -> str:
    """Minutes and seconds of a total; empty while it is unknown."""
    if total is None:
        return ""
    minutes, seconds = divmod(-(-total // SECOND), 60)
    return f"{minutes}:{seconds:02d}"


def last_done(then: datetime | None, now: datetime) -> str:
    """When a workout was last done, by the days of the calendar here; empty where that is not known.

    Args:
        then: When it was.
        now: The time it is.
    """
    if then is None:
        return ""
    day = then.astimezone().date()
    days = (now.astimezone().date() - day).days
    if days <= 0:
        return QCoreApplication.translate("Start", "Last done today")
    if days == 1:
        return QCoreApplication.translate("Start", "Last done yesterday")
    if days <= COUNTED_IN_DAYS:
        return QCoreApplication.translate("Start", "Last done {0} days ago").format(days)
    if days <= COUNTED_IN_WEEKS:
        return QCoreApplication.translate("Start", "Last done {0} weeks ago").format(days // WEEK)
    written = QLocale().toString(QDate(day.year, day.month, day.day), QLocale.FormatType.ShortFormat)
    return QCoreApplication.translate("Start", "Last done on {0}").format(written)


def level_word(level: Level) -> str:
    """A level."""
    words = {
        Level.BEGINNER: QCoreApplication.translate("Start", "Beginner"),
        Level.STANDARD: QCoreApplication.translate("Start", "Standard"),
        Level.STRONG: QCoreApplication.translate("Start", "Strong"),
    }
    return words[level]


def length_word(length: Length) -> str:
    """A length."""
    words = {
        Length.SHORT: QCoreApplication.translate("Start", "Short"),
        Length.MEDIUM: QCoreApplication.translate("Start", "Medium"),
        Length.FULL: QCoreApplication.translate("Start", "Full"),
    }
    return words[length]
