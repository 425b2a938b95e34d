"""The details of what is chosen in the editor: of one exercise, of a section, of the workout as a whole.

Belongs here: which rows there are, and what is shown in them. May not: keeping the workout, judging a value; both are
the desk's, which is asked by signal.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any, Final, cast

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from hiptimer.gui.screens.editor_choices import AreaRow, ChoiceRow, MenuRow, TextRow
from hiptimer.gui.screens.editor_fields import FieldRow, VariedRow
from hiptimer.gui.screens.editor_inputs import LoadInput, NumberInput, TempoInput
from hiptimer.gui.screens.editor_offers import (
    held_groups,
    held_word,
    holding,
    is_stepping,
    measured,
    usual_tempo,
    variant_groups,
    variant_word,
    with_variant,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

    from hiptimer.core.editing import SectionKey
    from hiptimer.core.exercise import Exercise
    from hiptimer.core.terms import Length, Level, Units
    from hiptimer.core.workout import Item, Workout
    from hiptimer.gui.screens.editor_inputs import MakeInput
    from hiptimer.gui.theme import Theme

    Way = tuple[Level, Length]

FIVE: Final = partial(NumberInput, step=5)

WHOLE: Final = ("about", "order", "sets", "lead_in", "change_over", "side_change")
"""Rows of the workout as a whole, from top to bottom."""

ITEM: Final = (
    *("name", "measure", "reps", "seconds", "sets", "tempo", "steps", "sides", "side_change", "pace", "rest"),
    *("load", "equipment", "held", "variants"),
)
"""Rows of an item, of which each has those that mean something there."""

VARIED: Final[Mapping[str, MakeInput]] = {
    "sets": NumberInput,
    "lead_in": FIVE,
    "change_over": FIVE,
    "side_change": FIVE,
    "reps": NumberInput,
    "seconds": FIVE,
    "steps": NumberInput,
    "rest": FIVE,
    "load": LoadInput,
}
"""Values that may be tables of numbers, and what each number is written in."""


class Rows(QWidget):
    """The rows of a document or of an item."""

    edited = Signal(object, str)
    """New values by the names of their fields, and the field that was written in."""
    settled = Signal()

    def __init__(self, names: tuple[str, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._item: Item | None = None
        self._entry: Exercise | None = None
        self.rows: dict[str, FieldRow] = {name: self._make(name) for name in names}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        for row in self.rows.values():
            self._column.addWidget(row)
            row.edited.connect(self._tell)
            row.settled.connect(self.settled)

    def style_as(self, theme: Theme, wide: int) -> None:
        """Take the sizes and colours of a theme, for a page so many pixels wide."""
        self._column.setSpacing(theme.gap)
        for row in self.rows.values():
            row.style_as(theme, wide)

    def use_units(self, units: Units) -> None:
        """Write loads in these units."""
        cast("VariedRow", self.rows["load"]).use_units(units)

    def show_whole(self, workout: Workout, way: Way) -> None:
        """Show what holds for a workout as a whole."""
        cast("AreaRow", self.rows["about"]).show_value(workout.about)
        cast("ChoiceRow", self.rows["order"]).show_value(workout.order)
        for name in ("sets", "lead_in", "change_over", "side_change"):
            self._show(name, getattr(workout, name), None, way)

    def show_item(self, workout: Workout, item: Item, section: SectionKey, entry: Exercise | None, way: Way) -> None:
        """Show one item of a section, and of its rows those that mean something for it."""
        self._item, self._entry = item, entry
        timed = item.seconds is not None
        stepping = is_stepping(entry)
        each = (item.sides or (entry.sides if entry else "both")) == "each"
        tempo = usual_tempo(entry, way)
        shown = {
            "name": entry is None,
            "measure": entry is None or bool(entry.phase),
            "reps": not timed,
            "seconds": timed,
            "sets": section == "exercise",
            "tempo": not timed and not stepping and (tempo is not None or item.tempo is not None),
            "steps": not timed and stepping,
            "sides": entry is None or entry.sides == "both",
            "side_change": each,
            "rest": section == "exercise",
            "load": entry is None or bool(entry.equipment),
            "equipment": entry is None,
            "held": entry is not None and bool(entry.equipment),
            "variants": entry is not None and bool(entry.variant),
        }
        for name, row in self.rows.items():
            row.setVisible(shown.get(name, True))
        usual = {
            "sets": workout.sets,
            "side_change": workout.side_change,
            "tempo": tempo,
            "steps": entry.steps if entry else None,
        }
        for name in (*(one for one in VARIED if one in self.rows), "tempo"):
            self._show(name, getattr(item, name), usual.get(name), way)
        self._show_choices(item, entry, each=each, timed=timed)

    def complain(self, field: str, words: str) -> None:
        """Tell at a row what is wrong with what is written there, and nothing at the others."""
        for name, row in self.rows.items():
            row.complain(words if name == field else "")

    def show_raw(self, field: str, value: object, way: Way) -> None:
        """Show again what was written and not taken."""
        row = self.rows[field]
        if isinstance(row, VariedRow):
            row.show_value(value, None, way)
        elif isinstance(row, TextRow | AreaRow):
            row.show_value(value)

    def _show_choices(self, item: Item, entry: Exercise | None, *, each: bool, timed: bool) -> None:
        cast("ChoiceRow", self.rows["measure"]).show_value("seconds" if timed else "reps")
        cast("ChoiceRow", self.rows["sides"]).show_value("each" if each else "both")
        cast("ChoiceRow", self.rows["pace"]).show_value(item.pace)
        cast("TextRow", self.rows["name"]).show_value(item.name)
        cast("TextRow", self.rows["equipment"]).show_value(item.equipment)
        if entry is not None:
            cast("MenuRow", self.rows["held"]).offer(held_word(item), held_groups(item, entry))
            cast("MenuRow", self.rows["variants"]).offer(variant_word(item, entry), variant_groups(item, entry))

    def _show(self, name: str, value: object, usual: object, way: Way) -> None:
        cast("VariedRow", self.rows[name]).show_value(value, usual, way)

    def _make(self, name: str) -> FieldRow:
        if name in VARIED:
            return VariedRow(name, VARIED[name], self)
        if name == "tempo":
            return VariedRow(name, TempoInput, self, upright=True)
        if name == "about":
            return AreaRow(name, self)
        if name in {"name", "equipment"}:
            return TextRow(name, self)
        if name in {"held", "variants"}:
            return MenuRow(name, self, several=name == "variants")
        words = {
            "measure": {"reps": self.tr("Repetitions"), "seconds": self.tr("Time")},
            "sides": {"both": self.tr("Both at once"), "each": self.tr("One by one")},
            "pace": {"timed": self.tr("Counted"), "own": self.tr("At my own")},
            "order": {"straight": self.tr("Exercise by exercise"), "rounds": self.tr("In rounds")},
        }
        return ChoiceRow(name, words[name], self)

    def _tell(self, field: str, value: Any) -> None:  # noqa: ANN401 each row has values of its own
        """Turn what was chosen into fields of the document."""
        item, entry = self._item, self._entry
        if field == "measure" and item is not None:
            self.edited.emit(measured(item, value), field)
        elif field == "variants" and item is not None and entry is not None:
            identity, chosen = value
            self.edited.emit(with_variant(item, entry, identity, chosen=chosen), field)
        elif field == "held" and item is not None and entry is not None:
            self.edited.emit(holding(item, entry, value), field)
        elif field == "sides":
            # What an exercise of the catalogue is anyway need not be written; nor what is usual.
            self.edited.emit({"sides": value if value == "each" else None}, field)
        else:
            self.edited.emit({field: value}, field)
