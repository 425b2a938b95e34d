"""The first screen: which workout, how hard, how long.

Belongs here: the choice, its total time to the second, what to fetch, and how far the preparation is.
May not: listing workouts, preparing them; both are handed in or asked for by signal.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLayout, QListWidget, QSizePolicy, QVBoxLayout, QWidget

from hiptimer.core.terms import SECOND, Length, Level
from hiptimer.gui.choice import Choice, Wish
from hiptimer.gui.theme import Theme, Tint, is_dark, theme_for
from hiptimer.gui.widgets.button import TextButton
from hiptimer.gui.widgets.marks import Strip
from hiptimer.gui.widgets.option_row import OptionRow
from hiptimer.gui.widgets.words import Words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent, QResizeEvent

    from hiptimer.core.terms import Ms

STARTS: Final = frozenset({Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_PageDown})

MOVES: Final = {
    Qt.Key.Key_Left: ("length", -1),
    Qt.Key.Key_Right: ("length", 1),
    Qt.Key.Key_Up: ("level", -1),
    Qt.Key.Key_Down: ("level", 1),
}


class StartScreen(QWidget):
    """Shows the workouts and asks for one of them."""

    started = Signal(object)
    """A `Wish`."""
    cancelled = Signal()
    """The preparation is no longer wanted."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._choices: tuple[Choice, ...] = ()
        self._busy = False
        self._list = QListWidget(self)
        self._title = Words("title", self)
        self._fetch = QLabel(self)
        self._level = OptionRow("level", [level.value for level in Level], self)
        self._length = OptionRow("length", [length.value for length in Length], self)
        self._start = TextButton("start", self, filled=True)
        self._total = Words("total", self)
        self._strip = Strip("preparing", self)
        self._state = Words("state", self)
        self._cancel = TextButton("cancel", self)
        self._outer = QHBoxLayout(self)
        self._column = QVBoxLayout()
        self._foot = QHBoxLayout()
        self._waiting = QHBoxLayout()
        self._lay_out()
        self._connect()
        self.setFocusProxy(self._start)
        self.show_idle()

    def _lay_out(self) -> None:
        # Sizes follow the window; the words of the last size must not keep it from shrinking.
        self._outer.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        self._list.setObjectName("workouts")
        self._list.setAccessibleName(self.tr("Workouts"))
        self._list.setFrameShape(QFrame.Shape.NoFrame)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setWordWrap(True)
        self._fetch.setObjectName("fetch")
        self._fetch.setTextFormat(Qt.TextFormat.PlainText)
        self._fetch.setWordWrap(True)
        self._fetch.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._title.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._state.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._foot.addWidget(self._start)
        self._foot.addWidget(self._total, 1)
        self._waiting.addWidget(self._state, 1)
        self._waiting.addWidget(self._cancel)
        for part in (self._title, self._fetch):
            self._column.addWidget(part)
        self._column.addStretch(2)
        for row in (self._level, self._length):
            self._column.addWidget(row)
        self._column.addStretch(1)
        self._column.addLayout(self._foot)
        self._column.addLayout(self._waiting)
        self._column.addWidget(self._strip)
        self._outer.addWidget(self._list, 1)
        self._outer.addLayout(self._column, 2)
        self._list.setVisible(False)

    def _connect(self) -> None:
        self._list.currentRowChanged.connect(self._show_choice)
        self._list.itemDoubleClicked.connect(self._ask_to_start)
        self._level.changed.connect(self._show_choice)
        self._length.changed.connect(self._show_choice)
        self._start.clicked.connect(self._ask_to_start)
        self._cancel.clicked.connect(self.cancelled)

    # -- what is shown -------------------------------------------------------------------------

    def prefer(self, level: Level, length: Length) -> None:
        """Choose a level and a length beforehand."""
        self._level.choose(level.value)
        self._length.choose(length.value)
        self._show_choice()

    def show_choices(self, choices: Sequence[Choice]) -> None:
        """List the workouts; the first one is chosen."""
        self._choices = tuple(choices)
        self._list.clear()
        self._list.addItems([choice.title for choice in choices])
        self._list.setCurrentRow(0 if choices else -1)
        self._list.setVisible(len(choices) > 1)
        self._show_choice()

    def show_progress(self, done: int, total: int) -> None:
        """Show how far the preparation is."""
        self._busy = True
        self._state.say(self.tr("Getting the voice ready …"))
        self._strip.show_share(done / total if total else 0.0)
        self._strip.setAccessibleName(self.tr("{0} of {1} spoken lines ready").format(done, total))
        self._show_busy()

    def show_idle(self) -> None:
        """Show that nothing is being prepared."""
        self._busy = False
        self._state.say("")
        self._strip.show_share(0.0)
        self._strip.setAccessibleName("")
        self._show_busy()

    def wish(self) -> Wish | None:
        """What is chosen, if there is anything to choose from."""
        choice = self._choice()
        if choice is None:
            return None
        return Wish(choice.name, Level(self._level.chosen()), Length(self._length.chosen()))

    def _show_busy(self) -> None:
        self._cancel.setVisible(self._busy)
        self._strip.set_hollow(hollow=not self._busy)
        self._cancel.call_it(self.tr("Cancel"), self.tr("Esc"))

    def _choice(self) -> Choice | None:
        row = self._list.currentRow()
        return self._choices[row] if 0 <= row < len(self._choices) else None

    def _show_choice(self) -> None:
        choice = self._choice()
        level, length = Level(self._level.chosen()), Length(self._length.chosen())
        totals = choice.totals if choice else {}
        self._title.say(choice.title if choice else "")
        self._fetch.setText(self._to_fetch(choice) if choice else "")
        for each in Level:
            self._level.name_option(each.value, _level_word(each))
        for one in Length:
            self._length.name_option(one.value, _length_word(one), _exact(totals.get((level, one))))
        total = _exact(totals.get((level, length)))
        self._total.say(total)
        self._start.call_it(self.tr("Start"))
        self._start.setAccessibleDescription(self.tr("{0} in all").format(total) if total else "")

    def _to_fetch(self, choice: Choice) -> str:
        if not choice.equipment:
            return self.tr("Nothing to fetch")
        return self.tr("To fetch: {0}").format(" · ".join(choice.equipment))

    # -- what is asked -------------------------------------------------------------------------

    def _ask_to_start(self) -> None:
        wish = self.wish()
        if wish is not None and not self._busy:
            self.started.emit(wish)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Start, give up a preparation, or move along level and length."""
        key = Qt.Key(event.key())
        if key in STARTS and not event.isAutoRepeat():
            self._ask_to_start()
        elif key == Qt.Key.Key_Escape and self._busy:
            self.cancelled.emit()
        elif key in MOVES:
            row, step = MOVES[key]
            (self._level if row == "level" else self._length).step(step)
        else:
            super().keyPressEvent(event)

    # -- where it stands -----------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take the sizes of the new theme."""
        super().resizeEvent(event)
        self._style(theme_for(self.size(), dark=is_dark(self.palette())))

    def _style(self, theme: Theme) -> None:
        edge = 2 * theme.margin
        self._outer.setContentsMargins(edge, edge, edge, theme.margin)
        self._outer.setSpacing(edge)
        self._column.setSpacing(theme.gap)
        self._foot.setSpacing(edge)
        self._title.style_as(theme, theme.lead, theme.desk, bold=True)
        self._fetch.setFont(theme.font(theme.desk))
        self._state.style_as(theme, theme.desk)
        self._state.tint(Tint.QUIET)
        self._total.style_as(theme, theme.head, theme.text, bold=True)
        self._list.setFont(theme.font(theme.desk))
        self._list.setSpacing(theme.gap // 4)
        self._state.setFixedHeight(theme.row)
        self._start.style_as(theme, theme.note)
        self._cancel.style_as(theme, theme.desk)
        for part in (self._level, self._length, self._strip):
            part.style_as(theme)
        self._strip.setFixedHeight(theme.strip)
        chosen = self._list.palette()
        chosen.setColor(QPalette.ColorRole.Highlight, theme.colour(Tint.TRACK))
        chosen.setColor(QPalette.ColorRole.HighlightedText, theme.colour(Tint.TEXT))
        self._list.setPalette(chosen)
        self._outer.activate()


def _exact(total: Ms | None) -> str:
    """Minutes and seconds of a total; empty while it is unknown."""
    if total is None:
        return ""
    minutes, seconds = divmod(-(-total // SECOND), 60)
    return f"{minutes}:{seconds:02d}"


def _level_word(level: Level) -> str:
    words = {
        Level.BEGINNER: QCoreApplication.translate("Start", "Beginner"),
        Level.STANDARD: QCoreApplication.translate("Start", "Standard"),
        Level.STRONG: QCoreApplication.translate("Start", "Strong"),
    }
    return words[level]


def _length_word(length: Length) -> str:
    words = {
        Length.SHORT: QCoreApplication.translate("Start", "Short"),
        Length.MEDIUM: QCoreApplication.translate("Start", "Medium"),
        Length.FULL: QCoreApplication.translate("Start", "Full"),
    }
    return words[length]


def build() -> StartScreen:
    """Make the screen."""
    return StartScreen()
