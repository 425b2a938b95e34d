"""The workout that is chosen: its figure, how hard, how long, and one thing to press.

Belongs here: level, length, total time, the button that starts. May not: which workouts there are, in which ways their
exercises are done.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from hiptimer.core.terms import Length, Level
from hiptimer.gui.screens.start_words import exact, length_word, level_word
from hiptimer.gui.widgets.button import TextButton
from hiptimer.gui.widgets.option_row import OptionRow
from hiptimer.gui.widgets.words import Words

if TYPE_CHECKING:
    from hiptimer.gui.choice import Choice
    from hiptimer.gui.screens.start_moving import MovingFigure
    from hiptimer.gui.theme import Theme


class Today(QWidget):
    """Shows one workout, and what is chosen about it."""

    changed = Signal()
    """Level or length."""
    start_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme: Theme | None = None
        self._reduced = False
        self._choice: Choice | None = None
        self._level = OptionRow("level", [level.value for level in Level], self)
        self._length = OptionRow("length", [length.value for length in Length], self)
        self.start = TextButton("start", self, filled=True)
        self._total = Words("total", self)
        # Made with the first answer; the first paint of the window does not wait for it.
        self._figure: MovingFigure | None = None
        self._column = QVBoxLayout(self)
        self._foot = QHBoxLayout()
        self._lay_out()
        self._level.changed.connect(self._take)
        self._length.changed.connect(self._take)
        self.start.clicked.connect(self.start_asked)
        self._name_everything()

    def _lay_out(self) -> None:
        self._level.setAccessibleName(self.tr("Level"))
        self._length.setAccessibleName(self.tr("Length"))
        self._total.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._foot.addWidget(self.start)
        self._foot.addWidget(self._total, 1)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addStretch(1)
        self._column.addWidget(self._level)
        self._column.addWidget(self._length)
        self._column.addLayout(self._foot)

    def style_as(self, theme: Theme) -> None:
        """Take the sizes and colours of a theme."""
        self._theme = theme
        self._column.setSpacing(theme.gap)
        self._foot.setSpacing(3 * theme.margin // 2)
        self._total.style_as(theme, theme.head, theme.text, bold=True)
        self.start.style_as(theme, theme.note)
        for part in (self._level, self._length, self._figure):
            if part is not None:
                part.style_as(theme)

    def prefer(self, level: Level, length: Length) -> None:
        """Choose a level and a length from outside."""
        self._level.choose(level.value)
        self._length.choose(length.value)

    def step(self, row: str, places: int) -> None:
        """Choose another level or length, so many places further on, if there is one."""
        (self._level if row == "level" else self._length).step(places)

    def level(self) -> Level:
        """What is chosen."""
        return Level(self._level.chosen())

    def length(self) -> Length:
        """What is chosen."""
        return Length(self._length.chosen())

    def reduce_motion(self, *, reduced: bool) -> None:
        """Have the figure stand still, or move."""
        self._reduced = reduced
        if self._figure is not None:
            self._figure.reduce_motion(reduced=reduced)

    def show_choice(self, choice: Choice | None) -> None:
        """Show a workout; None where there is none."""
        self._choice = choice
        self._name_everything()
        if choice is not None and choice.offers:
            self._show_figure(choice)
        elif self._figure is not None:
            self._figure.show_turns(())

    def _take(self) -> None:
        self.show_choice(self._choice)
        self.changed.emit()

    def _name_everything(self) -> None:
        totals = self._choice.totals if self._choice is not None else {}
        for level in Level:
            self._level.name_option(level.value, level_word(level))
        for length in Length:
            self._length.name_option(length.value, length_word(length), exact(totals.get((self.level(), length))))
        total = exact(totals.get((self.level(), self.length())))
        self._total.say(total)
        self.start.call_it(self.tr("Start"))
        self.start.setAccessibleDescription(self.tr("{0} in all").format(total) if total else "")

    def _show_figure(self, choice: Choice) -> None:
        from hiptimer.gui.screens.start_moving import MovingFigure, Turn  # noqa: PLC0415 not before the first paint

        if self._figure is None:
            self._figure = MovingFigure(self)
            self._figure.reduce_motion(reduced=self._reduced)
            if self._theme is not None:
                self._figure.style_as(self._theme)
            self._column.takeAt(0)
            self._column.insertWidget(0, self._figure, 1)
        reps = choice.reps.get(self.level()) or ((),) * len(choice.offers)
        self._figure.show_turns(
            [Turn(offer.exercise, offer.held, rep) for offer, rep in zip(choice.offers, reps, strict=True)]
        )
