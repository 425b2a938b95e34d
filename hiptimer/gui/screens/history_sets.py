"""The sets of a session as a table in which what was done can be mended.

Belongs here: what each column says, what may be written there and what it means. May not: keeping it.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal

from hiptimer.core.loads import read_load
from hiptimer.core.past import MOST_RESERVE, with_reps
from hiptimer.core.terms import Section, Units
from hiptimer.core.ways.implements import pieces
from hiptimer.gui.screens.history_words import done_of, load_of, reserve_word, set_number
from hiptimer.gui.widgets.table import Column, Rows

if TYPE_CHECKING:
    from collections.abc import Sequence

    from hiptimer.core.past import PastSet
    from hiptimer.gui.widgets.table import Index

MOST_REPS: Final = 1000

REPS, LOAD, LEFT = 2, 3, 4
"""Columns that can be written in."""


class Sets(Rows):
    """The sets of one session."""

    mended = Signal(int, object)
    """Which of them, and the `PastSet` it is now."""
    refused = Signal(str)
    """Why what was written means nothing, in words; empty where it does."""

    def __init__(self, parent: QObject) -> None:
        self._units = Units.KG
        self._reserve: int | None = None
        super().__init__(
            (
                Column(self.tr("Exercise"), lambda one: one.done.name),
                Column(self.tr("Set"), set_number, "2 " + self.tr("right")),
                Column(self.tr("Done"), done_of, "10 / 12", number=True),
                Column(self.tr("Load"), lambda one: load_of(one, self._units), "2 × 12.5 kg", number=True),
                Column(self.tr("Left"), self._left, self.tr("Left"), number=True),
                Column(self.tr("Tempo"), lambda one: one.done.tempo, "3-1-2-1"),
            ),
            parent,
        )

    def show_sets(self, sets: Sequence[PastSet], units: Units, reserve: int | None) -> None:
        """Show other sets.

        Args:
            sets: In their order.
            units: What loads are written in.
            reserve: Good repetitions left at the end of every set of which nothing else was said.
        """
        self._units, self._reserve = units, reserve
        self.show_rows(sets)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Repetitions, load and what was left can be written, of what has repetitions."""
        flags = super().flags(index)
        if index.isValid() and can_be_mended(self.rows[index.row()], index.column()):
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """What stands in a cell; to be written in, as it would be written."""
        if role == Qt.ItemDataRole.EditRole and index.isValid():
            return written(self.rows[index.row()], index.column(), self._units)
        return super().data(index, role)

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:  # noqa: N802 Qt's name
        """Take what was written, if it means anything."""
        if role != Qt.ItemDataRole.EditRole or not index.isValid():
            return False
        before = self.rows[index.row()]
        try:
            after = mended(before, index.column(), str(value), self._units)
        except ValueError as error:
            self.refused.emit(str(error))
            return False
        self.refused.emit("")
        if after != before:
            self.change_row(index.row(), after)
            self.mended.emit(index.row(), after)
        return True

    def _left(self, one: PastSet) -> str:
        if one.done.section is not Section.MAIN or one.done.skipped:
            return ""
        said = self._reserve if one.reserve is None else one.reserve
        return "4+" if said == MOST_RESERVE else reserve_word(said)


def can_be_mended(one: PastSet, column: int) -> bool:
    """Whether something can be written there: in a set by repetitions; in one that was left out, these alone."""
    if one.done.planned_reps is None:
        return False
    return column == REPS or (column in {LOAD, LEFT} and not one.done.skipped)


def written(one: PastSet, column: int, units: Units) -> str:
    """What stands in a cell, as a person would write it."""
    if column == REPS:
        return str(one.done.reps)
    return load_of(one, units) if column == LOAD else "" if one.reserve is None else str(one.reserve)


def mended(one: PastSet, column: int, text: str, units: Units) -> PastSet:
    """The set after something was written.

    Args:
        one: As it was.
        column: Where.
        text: What; nothing for nothing said.
        units: Of a load without any.

    Raises:
        ValueError: it means nothing there, in words.
    """
    if column == LOAD:
        return replace(one, load=_load(text, units, pieces(one.done.held)))
    plain = text.strip().removesuffix("+")
    if column == REPS:
        return with_reps(one, _number(plain, MOST_REPS))
    return replace(one, reserve=_number(plain, MOST_RESERVE) if plain else None)


def _load(text: str, units: Units, count: int) -> float | None:
    """A load in kg and in all that a person has written; None for nothing.

    Raises:
        ValueError: it is none, in words.
    """
    try:
        return read_load(text, units, count)
    except ValueError as error:
        msg = QCoreApplication.translate("History", "“{0}” is no load: write 16, 12.5 or 35 lb").format(text.strip())
        raise ValueError(msg) from error


def _number(text: str, most: int) -> int:
    """A whole number that a person has written.

    Raises:
        ValueError: it is none, or too great, in words.
    """
    if text.isdecimal() and len(text) <= len(str(most)) and int(text) <= most:
        return int(text)
    msg = QCoreApplication.translate("History", "“{0}” is no number from 0 to {1}").format(text, most)
    raise ValueError(msg)
