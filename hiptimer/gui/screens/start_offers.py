"""The exercises of a workout as they will be done today, each with its picture, and the ways to do them otherwise.

Belongs here: the list, its rows and their menus. May not: working out what an exercise becomes; whoever shows the list
hands that in and is told what was picked.
"""

from __future__ import annotations

from itertools import zip_longest
from typing import TYPE_CHECKING, Final, cast

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QHBoxLayout, QLabel, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from hiptimer.core.terms import Implement
from hiptimer.core.ways.values import NO_WEIGHT
from hiptimer.core.ways.variants import conflicts
from hiptimer.gui.palettes import Tint
from hiptimer.gui.pictures import still_image
from hiptimer.gui.widgets.menu_button import Entry, Group, MenuButton
from hiptimer.gui.widgets.scrolling import scroll_down
from hiptimer.gui.widgets.words import Words
from hiptimer.gui.wording import worded, worded_load

if TYPE_CHECKING:
    from collections.abc import Sequence

    from hiptimer.core.exercise import Variant
    from hiptimer.gui.choice import Offer
    from hiptimer.gui.theme import Theme

SHAPE: Final = 1.5
"""Width of a still picture over its height."""


class OfferRow(QWidget):
    """One exercise."""

    held_picked = Signal(str, str)
    """The exercise's id, and an implement."""
    variants_picked = Signal(str, object, bool)
    """The exercise's id, the ids of its variants to be done now, and whether the latest of them is without a weight."""

    def __init__(self, number: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._offer: Offer | None = None
        self._theme: Theme | None = None
        self._still = QLabel(self)
        self._still.setObjectName(f"still-{number}")
        self._name = Words(f"name-{number}", self)
        self._held = MenuButton(f"held-{number}", self)
        self._load = Words(f"load-{number}", self)
        self._ways = MenuButton(f"ways-{number}", self)
        self._held.picked.connect(self._pick_held)
        self._ways.picked.connect(self._pick_variant)
        for words in (self._name, self._load):
            words.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._with = QWidget(self)
        held = QHBoxLayout(self._with)
        held.setContentsMargins(0, 0, 0, 0)
        held.addWidget(self._held)
        held.addWidget(self._load, 1)
        lines = QVBoxLayout()
        lines.setSpacing(0)
        lines.addStretch(1)
        lines.addWidget(self._name)
        lines.addWidget(self._with)
        lines.addWidget(self._ways, 0, Qt.AlignmentFlag.AlignLeft)
        lines.addStretch(1)
        self._row.addWidget(self._still, 0, Qt.AlignmentFlag.AlignTop)
        self._row.addLayout(lines, 1)

    def style_as(self, theme: Theme) -> None:
        """Take the sizes and colours of a theme."""
        self._theme = theme
        self._row.setSpacing(theme.margin // 2)
        cast("QHBoxLayout", self._with.layout()).setSpacing(theme.margin // 2)
        self._still.setFixedSize(round(theme.still * SHAPE), theme.still)
        self._name.style_as(theme, theme.fine, theme.fine * 4 // 5, bold=True)
        self._load.style_as(theme, theme.fine, theme.fine * 4 // 5)
        self._load.tint(Tint.QUIET)
        self._held.style_as(theme)
        self._ways.style_as(theme)
        self._show_still()

    def show_offer(self, offer: Offer, load: str) -> None:
        """Show an exercise and what there is to choose about it."""
        changed = self._offer is None or (offer.exercise, offer.held) != (self._offer.exercise, self._offer.held)
        self._offer = offer
        name = offer.exercise.name
        self._name.say(name)
        self._load.say(worded_load(load) if offer.implements else "")
        self._with.setVisible(bool(offer.implements))
        self._held.offer(self.tr("{0}, with").format(name), implement_word(offer.held), [_implements(offer)])
        variants = _variants(offer)
        self._ways.setVisible(bool(variants))
        self._ways.offer(self.tr("{0}, way").format(name), _ways_word(offer), variants)
        if changed:
            self._show_still()

    def _show_still(self) -> None:
        if self._theme is None or self._offer is None:
            return
        exercise = self._offer.exercise
        theme, size = self._theme, self._still.size()
        drawn = still_image(exercise, self._offer.held, size, theme.colours, ratio=self.devicePixelRatioF())
        self._still.setPixmap(QPixmap.fromImage(drawn))

    def _pick_held(self, implement: str) -> None:
        if self._offer is not None:
            self.held_picked.emit(self._offer.exercise.id, implement)

    def _pick_variant(self, variant: str, chosen: bool) -> None:  # noqa: FBT001 Qt hands it over so
        if self._offer is not None:
            known = {each.id: each for each in self._offer.exercise.variant}
            ids = with_variant(self._offer, known[variant], chosen=chosen)
            self.variants_picked.emit(self._offer.exercise.id, ids, chosen and not known[variant].weight)


class OfferList(QScrollArea):
    """Rows in order; scrolls where there are more than fit."""

    held_picked = Signal(str, str)
    variants_picked = Signal(str, object, bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("offers")
        self._theme: Theme | None = None
        self._rows: list[OfferRow] = []
        page = QWidget(self)
        self._column = QVBoxLayout(page)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addStretch(1)
        scroll_down(self, page)
        self.setAccessibleName(self.tr("Exercises"))

    def style_as(self, theme: Theme) -> None:
        """Take the sizes and colours of a theme."""
        self._theme = theme
        self._column.setSpacing(theme.gap // 2)
        for row in self._rows:
            row.style_as(theme)

    def show_offers(self, offers: Sequence[Offer], loads: Sequence[str]) -> None:
        """Show these exercises; a row that stays keeps the focus it has."""
        while len(self._rows) < len(offers):
            self._rows.append(self._new_row())
        for row, offer, load in zip_longest(self._rows, offers, loads[: len(offers)]):
            if offer is not None:
                row.show_offer(offer, load or "")
        for number, row in enumerate(self._rows):
            row.setVisible(number < len(offers))

    def _new_row(self) -> OfferRow:
        row = OfferRow(len(self._rows), self.widget())
        row.held_picked.connect(self.held_picked)
        row.variants_picked.connect(self.variants_picked)
        if self._theme is not None:
            row.style_as(self._theme)
        self._column.insertWidget(len(self._rows), row)
        return row


def implement_word(held: str) -> str:
    """An implement as a word of its own; one that only its exercise knows is called as it is there."""
    words: dict[str, str] = {
        Implement.BARBELL: QCoreApplication.translate("Offers", "Barbell"),
        Implement.TWO_DUMBBELLS: QCoreApplication.translate("Offers", "Two dumbbells"),
        Implement.KETTLEBELL: QCoreApplication.translate("Offers", "Kettlebell"),
        Implement.DUMBBELL: QCoreApplication.translate("Offers", "One dumbbell"),
        Implement.RUCKSACK: QCoreApplication.translate("Offers", "Rucksack"),
        NO_WEIGHT: QCoreApplication.translate("Offers", "No weight"),
    }
    return words.get(held or NO_WEIGHT, held[:1].upper() + held[1:])


def with_variant(offer: Offer, variant: Variant, *, chosen: bool) -> tuple[str, ...]:
    """The ids of the variants done once this one is ticked or unticked; what conflicts with it gives way."""
    others = [each for each in offer.exercise.variant if each.id in offer.variants and each.id != variant.id]
    if not chosen:
        return tuple(each.id for each in others)
    return (*(each.id for each in others if not conflicts(each, variant)), variant.id)


def _implements(offer: Offer) -> Group:
    held = offer.held or NO_WEIGHT
    entries = tuple(Entry(each, implement_word(each), each == held) for each in offer.implements)
    return Group(QCoreApplication.translate("Offers", "For this session"), entries, single=True)


def _variants(offer: Offer) -> tuple[Group, ...]:
    titles = {
        "easier": QCoreApplication.translate("Offers", "Easier"),
        "harder": QCoreApplication.translate("Offers", "Harder"),
    }
    groups = []
    for way, title in titles.items():
        found = [variant for variant in offer.exercise.variant if variant.way == way]
        entries = tuple(Entry(variant.id, worded(variant.name), variant.id in offer.variants) for variant in found)
        if entries:
            groups.append(Group(title, entries))
    return tuple(groups)


def _ways_word(offer: Offer) -> str:
    names = [worded(variant.name) for variant in offer.exercise.variant if variant.id in offer.variants]
    return " · ".join(names) or QCoreApplication.translate("Offers", "Easier or harder")
