"""The moving figure of the start page: each exercise in turn, at the tempo in which it will be done.

Belongs here: whose turn it is, and when nothing moves. May not: poses (core.picture), painting (widgets.figure).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QElapsedTimer, Qt, QTimer
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from hiptimer.core.movement import rep_length
from hiptimer.core.picture import moving, still
from hiptimer.core.terms import Side
from hiptimer.gui.palettes import Tint
from hiptimer.gui.theme import PREVIEW_MS, TURN_MS
from hiptimer.gui.widgets.figure import FigureView
from hiptimer.gui.widgets.stirring import Stirring
from hiptimer.gui.widgets.words import Words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent

    from hiptimer.core.exercise import Exercise
    from hiptimer.core.picture import Picture
    from hiptimer.core.plan import Phase
    from hiptimer.core.terms import Ms
    from hiptimer.gui.theme import Theme


LEAST_LINES: Final = 3
"""A place that is no higher than so many lines of words has no room for a figure."""


@dataclass(frozen=True, slots=True)
class Turn:
    """One exercise, shown for a while."""

    exercise: Exercise
    held: str = ""
    """The implement in the hands."""
    rep: tuple[Phase, ...] = ()
    """The phases of one repetition."""

    @property
    def side(self) -> Side | None:
        """The leg that works, where it is one; the figure then looks the way its still picture does."""
        return Side.RIGHT if self.exercise.sides == "each" else None

    @property
    def length(self) -> Ms:
        """For how long it is shown: whole repetitions."""
        once = rep_length(self.exercise, self.rep)
        return once * -(-TURN_MS // once) if once else TURN_MS

    def at(self, elapsed: Ms) -> Picture | None:
        """Its figure at a moment."""
        return moving(self.exercise, self.rep, elapsed, held=self.held, side=self.side)

    def at_rest(self) -> Picture | None:
        """Its figure where nothing moves."""
        return still(self.exercise, held=self.held, side=self.side)


class MovingFigure(QWidget):
    """Shows turns one after the other while it is seen and somebody is there; the place is kept in any case."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._turns: tuple[Turn, ...] = ()
        self._now = 0
        self._reduced = False
        self._clock = QElapsedTimer()
        self._view = FigureView("moving", self)
        self._name = Words("doing", self)
        self._name.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._name.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._ticks = QTimer(self)
        self._ticks.setInterval(PREVIEW_MS)
        self._ticks.timeout.connect(self._show_moment)
        self._stirring = Stirring(self)
        self._stirring.came.connect(self._settle)
        self._stirring.went.connect(self._settle)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._view, 1)
        column.addWidget(self._name)

    def style_as(self, theme: Theme) -> None:
        """Take the sizes and colours of a theme."""
        self._view.style_as(theme)
        self._name.style_as(theme, theme.fine, theme.fine * 4 // 5)
        self._name.tint(Tint.QUIET)

    def reduce_motion(self, *, reduced: bool) -> None:
        """Stand still, or move again."""
        if reduced is not self._reduced:
            self._reduced = reduced
            self._settle()

    def show_turns(self, turns: Sequence[Turn]) -> None:
        """Show these exercises, the first one first; the same ones again go on where they are."""
        drawn = tuple(turn for turn in turns if turn.exercise.poses)
        if drawn != self._turns:
            self._turns, self._now = drawn, 0
            self._settle()

    def is_moving(self) -> bool:
        """Whether something moves."""
        return self._ticks.isActive()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show no figure where there is only room for a speck."""
        super().resizeEvent(event)
        self._view.setVisible(self.height() > LEAST_LINES * self._name.height())

    def showEvent(self, event: QShowEvent) -> None:
        """Begin to move."""
        super().showEvent(event)
        self._stirring.begin()
        self._settle()

    def hideEvent(self, event: QHideEvent) -> None:
        """Do nothing where nobody sees it."""
        super().hideEvent(event)
        self._stirring.end()
        self._ticks.stop()

    def _settle(self) -> None:
        """Move or stand still, beginning with the exercise whose turn it is."""
        there = self.isVisible() and self._stirring.is_somebody()
        if self._turns and there and not self._reduced:
            self._ticks.start()
        else:
            self._ticks.stop()
        self._begin()

    def _begin(self) -> None:
        turn = self._turns[self._now] if self._turns else None
        self._clock.start()
        self._name.say(turn.exercise.name if turn else "")
        if turn is None:
            self._view.show_picture(None)
        else:
            self._view.show_picture(turn.at(0) if self.is_moving() else turn.at_rest(), turn.exercise.name)

    def _show_moment(self) -> None:
        if not self.window().windowHandle().isExposed():
            return  # covered or minimised
        turn = self._turns[self._now]
        elapsed = self._clock.elapsed()
        if elapsed >= turn.length:
            self._now = (self._now + 1) % len(self._turns)
            self._begin()
            return
        self._view.show_picture(turn.at(elapsed), turn.exercise.name)
