"""Along the foot of the editor: what comes of the workout at the level and length that are looked at.

Belongs here: time in all, what to fetch, the strip, what does not fit. May not: working any of that out.
"""

from __future__ import annotations

from dataclasses import replace
from itertools import compress
from math import ceil
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from hiptimer.core.editing import spot_of
from hiptimer.core.terms import Length, Level
from hiptimer.gui.palettes import Tint
from hiptimer.gui.screens.editor_words import exact, key_word
from hiptimer.gui.screens.session_strip import planned
from hiptimer.gui.widgets.button import TextButton
from hiptimer.gui.widgets.option_row import OptionRow
from hiptimer.gui.widgets.overview import Overview
from hiptimer.gui.widgets.tips import plain_tip
from hiptimer.gui.widgets.words import Words
from hiptimer.gui.wording import worded

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from hiptimer.core.editing import Spot
    from hiptimer.core.terms import Ms
    from hiptimer.gui.theme import Theme
    from hiptimer.gui.workbench import Outlook, Warned, Way


class Foot(QWidget):
    """Shows what comes of a workout."""

    way_changed = Signal()
    """Another level or length is looked at."""
    warned_asked = Signal(object)
    """The `Spot` of an item about which there is a warning; None for the whole."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme: Theme | None = None
        self._warned: tuple[Warned, ...] = ()
        self._at = 0
        self._outlook: Outlook | None = None
        self._marked: Spot | None = None
        self._total = Words("total", self)
        self._level = OptionRow("level", [level.value for level in Level], self)
        self._length = OptionRow("length", [length.value for length in Length], self)
        self._fetch = Words("fetch", self)
        self._strip = Overview("strip", self, marked=False)
        self._warning = Words("warning", self)
        self._next = TextButton("next-warning", self)
        self._column = QVBoxLayout(self)
        self._row = QHBoxLayout()
        self._below = QHBoxLayout()
        self._lay_out()
        self._level.changed.connect(self.way_changed)
        self._length.changed.connect(self.way_changed)
        self._next.clicked.connect(self._go_on)
        self.show_warnings(())

    def _lay_out(self) -> None:
        self._level.setAccessibleName(self.tr("Level"))
        self._length.setAccessibleName(self.tr("Length"))
        for words in (self._fetch, self._warning):
            words.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        for level in Level:
            self._level.name_option(level.value, key_word(level.value))
        for length in Length:
            self._length.name_option(length.value, key_word(length.value))
        for options in (self._level, self._length):
            options.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        middle = Qt.AlignmentFlag.AlignVCenter
        self._row.addWidget(self._total, 0, middle)
        self._row.addWidget(self._level, 0, middle)
        self._row.addWidget(self._length, 0, middle)
        self._row.addWidget(self._fetch, 1, middle)
        self._below.addWidget(self._warning, 1)
        self._below.addWidget(self._next)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self._strip)
        self._column.addLayout(self._row)
        self._column.addLayout(self._below)

    def way(self) -> Way:
        """The level and length that are looked at."""
        return Level(self._level.chosen()), Length(self._length.chosen())

    def prefer(self, way: Way) -> None:
        """Look at this level and length."""
        for options, value in ((self._level, way[0].value), (self._length, way[1].value)):
            options.blockSignals(True)  # noqa: FBT003 Qt names no such argument
            options.choose(value)
            options.blockSignals(False)  # noqa: FBT003 likewise

    def show_outlook(self, outlook: Outlook) -> None:
        """Show the time in all, what to fetch, and the strip."""
        self._total.say(exact(outlook.total))
        self._fit_total()
        self._total.setAccessibleName(self.tr("{0} in all").format(exact(outlook.total)))
        fetch = " · ".join(worded(each) for each in outlook.fetch)
        self._fetch.say(self.tr("To fetch: {0}").format(fetch) if fetch else self.tr("Nothing to fetch"))
        self._strip.show_pieces(planned(outlook.plan))
        self._outlook = outlook
        self._mark()

    def mark(self, spot: Spot | None) -> None:
        """Have an item stand out in the strip; None for none."""
        self._marked = spot
        self._mark()

    def _mark(self) -> None:
        if self._outlook is not None:
            plan = self._outlook.plan
            here = [block.gap is None and spot_of(block) == self._marked for block in plan.blocks]
            pieces = self._strip.pieces()
            self._strip.show_parts(tuple((one.start, one.stop) for one in compress(pieces, here)))

    def show_totals(self, totals: Mapping[Way, Ms]) -> None:
        """Tell with each length how long the workout is at the level that is looked at."""
        level, _ = self.way()
        for length in Length:
            total = exact(totals.get((level, length)))
            self._length.name_option(length.value, key_word(length.value))
            option = self._length.findChild(QWidget, f"length-{length.value}")
            if total and option is not None:
                option.setAccessibleName(f"{key_word(length.value)}, {total}")

    def show_warnings(self, warned: Sequence[Warned]) -> None:
        """Show what does not fit, one thing at a time."""
        if self._warned != tuple(warned):
            self._warned, self._at = tuple(warned), 0
        self._show_warning()

    def style_as(self, theme: Theme) -> None:
        """Take the sizes and colours of a theme."""
        self._theme = theme
        self._column.setSpacing(theme.gap)
        self._row.setSpacing(theme.margin)
        self._below.setSpacing(theme.margin)
        self._total.style_as(theme, theme.lead, bold=True)
        self._fit_total()
        small = replace(theme, desk=theme.fine * 7 // 8)
        self._level.style_as(small, tight=True)
        self._length.style_as(small, tight=True)
        self._fetch.style_as(theme, theme.fine * 7 // 8, theme.fine * 5 // 8)
        self._fetch.tint(Tint.QUIET)
        self._strip.style_as(theme)
        self._strip.setFixedHeight(theme.overview)
        self._warning.style_as(theme, theme.fine * 7 // 8, theme.fine * 3 // 4)
        self._warning.tint(Tint.WARNING)
        self._next.style_as(theme, theme.fine * 7 // 8)
        high = round(theme.fine * 1.4)
        self._warning.setFixedHeight(high)
        self._next.setFixedHeight(high)

    def _fit_total(self) -> None:
        """The time keeps its width from minute to minute."""
        if self._theme is not None:
            metrics = QFontMetricsF(self._theme.font(self._theme.lead, bold=True))
            wide = max(metrics.horizontalAdvance(words) for words in ("00:00", self._total.said()))
            self._total.setFixedWidth(ceil(wide) + 1)

    def _show_warning(self) -> None:
        many = len(self._warned)
        words = self._warned[self._at].words if many else ""
        self._warning.say(f"! {words[:1].upper()}{words[1:]}" if words else "")
        self._warning.setToolTip(plain_tip(words))
        self._next.setVisible(bool(many))
        self._next.call_it(self.tr("Show ({0} of {1})").format(self._at + 1, many) if many > 1 else self.tr("Show"))

    def _go_on(self) -> None:
        """Go to what the warning is about; pressed again, to the next one."""
        if not self._warned:
            return
        spot = self._warned[self._at].spot
        self._at = (self._at + 1) % len(self._warned)
        self._show_warning()
        self.warned_asked.emit(spot)
