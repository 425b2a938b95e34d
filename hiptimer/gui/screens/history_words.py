"""What the page of history says.

Belongs here: wording: days and times, what to do next and why, what a chart's numbers are. May not: widgets.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTime

from hiptimer.core.loads import write_amount, write_load
from hiptimer.core.past import MOST_RESERVE
from hiptimer.core.progress import Harder, Heavier, Longer, Reason, Shorter
from hiptimer.core.snapshot import clock
from hiptimer.core.terms import SECOND, Side
from hiptimer.core.trend import Grain, Measure, Period
from hiptimer.core.ways.implements import pieces
from hiptimer.core.weeks import PLAN
from hiptimer.gui.recap import BETWEEN
from hiptimer.gui.screens.start_words import length_word, level_word

if TYPE_CHECKING:
    from collections.abc import Sequence

    from hiptimer.core.past import PastSession, PastSet
    from hiptimer.core.progress import Advice, Rest, Step
    from hiptimer.core.terms import Units

JULIAN_1970: Final = 2_440_588
"""The Julian day of the first of January 1970."""

TOMORROW, AFTER_TOMORROW = 1, 2


# -- days --------------------------------------------------------------------------------------


def date_of(day: int) -> QDate:
    """The date of a day since 1970."""
    return QDate.fromJulianDay(JULIAN_1970 + day)


def day_of(date: QDate) -> int:
    """The days since 1970 of a date."""
    return date.toJulianDay() - JULIAN_1970


def short_date(day: int) -> str:
    """A day, in numbers."""
    return QLocale().toString(date_of(day), QLocale.FormatType.ShortFormat)


def widest_date() -> str:
    """A day whose numbers are as long as any."""
    return short_date(day_of(QDate(2028, 12, 28)))


def long_date(day: int) -> str:
    """A day, in words."""
    return QLocale().toString(date_of(day), QLocale.FormatType.LongFormat)


def time_of_day(session: PastSession) -> str:
    """When in its day it began."""
    second = (session.started // SECOND + session.utc_offset) % (24 * 60 * 60)
    return QLocale().toString(QTime(0, 0).addSecs(second), QLocale.FormatType.ShortFormat)


# -- a session ---------------------------------------------------------------------------------


def ways_of(session: PastSession) -> str:
    """Its level and its length."""
    return BETWEEN.join((level_word(session.level), length_word(session.length)))


def sets_of(session: PastSession) -> str:
    """How many sets of its main part were done."""
    done, planned = session.totals.sets, session.totals.planned
    return str(done) if done == planned else f"{done} / {planned}"


def told_of(session: PastSession) -> str:
    """A session in a line, for whoever listens."""
    return ", ".join((session.title, level_word(session.level), length_word(session.length), clock(session.played)))


def set_number(past: PastSet) -> str:
    """Which set of an exercise, and which side."""
    sides = {
        Side.LEFT: QCoreApplication.translate("History", "left"),
        Side.RIGHT: QCoreApplication.translate("History", "right"),
    }
    side = sides[past.done.side] if past.done.side is not None else ""
    return " ".join(filter(None, (str(past.done.set or ""), side)))


def done_of(past: PastSet) -> str:
    """How much of a set was done, of how much that was planned."""
    done = past.done
    if done.skipped:
        return QCoreApplication.translate("History", "left out")
    if done.planned_reps is None:
        return clock(done.done_ms) if done.whole else f"{clock(done.done_ms)} / {clock(done.planned_ms)}"
    return str(done.reps) if done.reps == done.planned_reps else f"{done.reps} / {done.planned_reps}"


def load_of(past: PastSet, units: Units) -> str:
    """How heavy it was; empty where nobody said."""
    return "" if past.load is None else write_load(past.load, units, pieces(past.done.held))


def reserve_word(reserve: int | None) -> str:
    """How many good repetitions were left."""
    if reserve is None:
        return ""
    return QCoreApplication.translate("History", "4 or more") if reserve >= MOST_RESERVE else str(reserve)


# -- weeks -------------------------------------------------------------------------------------


def row_words(weeks: int) -> str:
    """How many weeks in a row held what is planned."""
    if weeks == 0:
        return QCoreApplication.translate("History", "The plan is two sessions a week")
    if weeks == 1:
        return QCoreApplication.translate("History", "Two sessions or more: 1 week")
    return QCoreApplication.translate("History", "Two sessions or more: {0} weeks in a row").format(weeks)


def week_words(done: int) -> str:
    """How much of this week's plan is done."""
    if done > PLAN:
        return QCoreApplication.translate("History", "this week: {0}").format(done)
    return QCoreApplication.translate("History", "this week: {0} of {1}").format(done, PLAN)


def period_word(period: Period) -> str:
    """A stretch of time."""
    words = {
        Period.WEEKS: QCoreApplication.translate("History", "4 weeks"),
        Period.QUARTER: QCoreApplication.translate("History", "3 months"),
        Period.YEAR: QCoreApplication.translate("History", "Year"),
        Period.ALL: QCoreApplication.translate("History", "All"),
    }
    return words[period]


# -- what next ---------------------------------------------------------------------------------


def advice_lines(advice: Advice, units: Units) -> tuple[str, ...]:
    """What to do next and why: when first, then what; none where nothing is to change."""
    lines = [_rest(advice.rest)] if advice.rest is not None else []
    heavier = [step for step in advice.steps if isinstance(step, Heavier)]
    if heavier:
        lines.append(_heavier(heavier, units))
    return (*lines, *(_step(step) for step in advice.steps if not isinstance(step, Heavier)))


def no_change(newest: PastSession | None) -> str:
    """What to say where nothing is to change."""
    if newest is None:
        return ""
    if newest.reserve is None:
        return QCoreApplication.translate(
            "History", "Next: as last time. Say how many good reps were left, and this page tells when more is due."
        )
    return QCoreApplication.translate("History", "Next: as last time.")


def _rest(rest: Rest) -> str:
    if rest.reason is Reason.SORE:
        words = QCoreApplication.translate("History", "Still sore after the shortest session: {0} is better")
    elif rest.reason is Reason.FULL:
        words = QCoreApplication.translate("History", "Three sessions in seven days: {0} is better")
    elif rest.ago == 0:
        words = QCoreApplication.translate("History", "Last session today: {0} is better")
    else:
        words = QCoreApplication.translate("History", "Last session yesterday: {0} is better")
    return words.format(_when(rest.days))


def _when(days: int) -> str:
    if days == TOMORROW:
        return QCoreApplication.translate("History", "tomorrow")
    if days == AFTER_TOMORROW:
        return QCoreApplication.translate("History", "the day after tomorrow")
    return QCoreApplication.translate("History", "in {0} days").format(days)


def _heavier(steps: Sequence[Heavier], units: Units) -> str:
    loads = "; ".join(
        QCoreApplication.translate("History", "{0} {1} (was {2})").format(
            step.name,
            write_load(step.to, units, pieces(step.held)),
            write_load(step.before, units, pieces(step.held)),
        )
        for step in steps
    )
    return QCoreApplication.translate("History", "Finished twice with reps to spare, next time: {0}").format(loads)


def _step(step: Step) -> str:
    if isinstance(step, Shorter):
        words = QCoreApplication.translate("History", "Still sore: the last session once more, length {0}")
        return words.format(length_word(step.to))
    if isinstance(step, Longer):
        words = QCoreApplication.translate("History", "Two weeks of length {0} are done: {1} is next")
        return words.format(length_word(step.before), length_word(step.to))
    if isinstance(step, Harder):
        words = QCoreApplication.translate(
            "History", "Level {0} was easy twice, with three or more reps left: {1} is next"
        )
        return words.format(level_word(step.before), level_word(step.to))
    return ""


# -- charts ------------------------------------------------------------------------------------


def measure_word(measure: Measure) -> str:
    """What a chart shows."""
    words = {
        Measure.LOAD: QCoreApplication.translate("History", "Load"),
        Measure.VOLUME: QCoreApplication.translate("History", "Volume"),
        Measure.TENSION: QCoreApplication.translate("History", "Time under tension"),
    }
    return words[measure]


def value_word(measure: Measure, value: float, units: Units) -> str:
    """A number of a chart, whose values are in kg and in seconds."""
    if measure is Measure.TENSION:
        return clock(round(value * SECOND))
    return f"{write_amount(value, units)} {units}"


def grain_words(grain: Grain, measure: Measure) -> str:
    """What a point of a chart stands for; empty where it is one session."""
    if grain is Grain.SESSION:
        return ""
    if measure is Measure.LOAD:
        week = QCoreApplication.translate("History", "Each point: the greatest of a week")
        month = QCoreApplication.translate("History", "Each point: the greatest of four weeks")
    else:
        week = QCoreApplication.translate("History", "Each point: the mean of a week's sessions")
        month = QCoreApplication.translate("History", "Each point: the mean of four weeks' sessions")
    return week if grain is Grain.WEEK else month
