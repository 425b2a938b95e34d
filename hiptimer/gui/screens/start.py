"""The first screen: which workout, how hard, how long, and in which ways.

Belongs here: the choice, its total time to the second, what there is and what to fetch, and how far the preparation is.
May not: listing workouts, preparing them; both are handed in or asked for by signal.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLayout, QListWidget, QSizePolicy, QVBoxLayout, QWidget

from hiptimer.core.terms import SECOND, Length, Level
from hiptimer.core.ways.values import Ways
from hiptimer.gui.choice import Choice, Wish
from hiptimer.gui.keys import Deed, usual_deeds
from hiptimer.gui.palettes import Tint
from hiptimer.gui.screens.start_ways import doing, holding, owning
from hiptimer.gui.theme import Theme, colours_of, theme_for
from hiptimer.gui.widgets.button import TextButton
from hiptimer.gui.widgets.marks import Strip
from hiptimer.gui.widgets.option_row import OptionRow
from hiptimer.gui.widgets.tab_order import tab_through
from hiptimer.gui.widgets.words import Words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent, QResizeEvent

    from hiptimer.core.terms import Ms
    from hiptimer.gui.choice import Offer
    from hiptimer.gui.screens.start_offers import OfferList
    from hiptimer.gui.screens.start_owned import OwnedRow

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
    ways_changed = Signal(object)
    """The person wants it done in other `Ways`; what follows from them is to be shown."""
    help_asked = Signal()
    """What the keys do and when to stop is to be shown."""
    settings_asked = Signal()
    """The settings are to be shown."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._choices: tuple[Choice, ...] = ()
        self._ways = Ways()
        self._busy = False
        self._theme: Theme | None = None
        self._title = Words("title", self)
        self._fetch = QLabel(self)
        self._list = QListWidget(self)
        self._level = OptionRow("level", [level.value for level in Level], self)
        self._length = OptionRow("length", [length.value for length in Length], self)
        self._start = TextButton("start", self, filled=True)
        self._total = Words("total", self)
        self._cancel = TextButton("cancel", self)
        self._help = TextButton("help", self)
        self._settings = TextButton("settings", self)
        self._state = Words("state", self)
        self._strip = Strip("preparing", self)
        # Made with the first answer; the first paint of the window does not wait for them.
        self._owned: OwnedRow | None = None
        self._offers: OfferList | None = None
        self._outer = QVBoxLayout(self)
        self._top = QHBoxLayout()
        self._columns = QHBoxLayout()
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
        self._level.setAccessibleName(self.tr("Level"))
        self._length.setAccessibleName(self.tr("Length"))
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
        self._column.addWidget(self._list, 4)
        self._column.addStretch(1)
        for row in (self._level, self._length):
            self._column.addWidget(row)
        self._column.addStretch(1)
        self._column.addLayout(self._foot)
        self._column.addLayout(self._waiting)
        self._columns.addLayout(self._column, 1)
        self._columns.addStretch(1)
        self._top.addWidget(self._title, 1)
        self._top.addWidget(self._help)
        self._top.addWidget(self._settings)
        self._outer.addLayout(self._top)
        self._outer.addWidget(self._fetch)
        self._outer.addLayout(self._columns, 1)
        self._outer.addWidget(self._strip)
        self._list.setVisible(False)

    def _connect(self) -> None:
        self._list.currentRowChanged.connect(self._show_choice)
        self._list.itemDoubleClicked.connect(self._ask_to_start)
        self._level.changed.connect(self._show_choice)
        self._length.changed.connect(self._show_choice)
        self._start.clicked.connect(self._ask_to_start)
        self._cancel.clicked.connect(self.cancelled)
        self._help.clicked.connect(self.help_asked)
        self._settings.clicked.connect(self.settings_asked)

    # -- what is shown -------------------------------------------------------------------------

    def prefer(self, level: Level, length: Length, ways: Ways | None = None) -> None:
        """Choose a level, a length and ways beforehand."""
        self._level.choose(level.value)
        self._length.choose(length.value)
        self._ways = ways or Ways()
        if self._owned is not None:
            self._owned.show_owned(self._ways.owned)
        self._show_choice()

    def show_choices(self, choices: Sequence[Choice]) -> None:
        """List the workouts; the one that was chosen stays so, otherwise the first is."""
        before = self._choice()
        names = [choice.name for choice in choices]
        row = names.index(before.name) if before is not None and before.name in names else 0
        self._choices = tuple(choices)
        self._list.blockSignals(True)  # noqa: FBT003 Qt names no such argument
        self._list.clear()
        self._list.addItems([choice.title for choice in choices])
        self._list.setCurrentRow(row if choices else -1)
        self._list.blockSignals(False)  # noqa: FBT003 likewise
        self._list.setVisible(len(choices) > 1)
        if self._owned is None:
            self._owned = self._make_owned()
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
        return Wish(choice.name, Level(self._level.chosen()), Length(self._length.chosen()), self._ways)

    def _show_busy(self) -> None:
        self._cancel.setVisible(self._busy)
        self._strip.set_hollow(hollow=not self._busy)
        self._cancel.call_it(self.tr("Cancel"), self.tr("Esc"))
        self._settings.setEnabled(not self._busy)
        self._settings.call_it(self.tr("Settings"), ",")
        self._help.call_it(self.tr("Help"), "H")

    def _choice(self) -> Choice | None:
        row = self._list.currentRow()
        return self._choices[row] if 0 <= row < len(self._choices) else None

    def _show_choice(self) -> None:
        choice = self._choice()
        level, length = Level(self._level.chosen()), Length(self._length.chosen())
        totals = choice.totals if choice else {}
        self._title.say(choice.title if choice else "")
        self._fetch.setText(_to_fetch(choice) if choice else "")
        for each in Level:
            self._level.name_option(each.value, _level_word(each))
        for one in Length:
            self._length.name_option(one.value, _length_word(one), _exact(totals.get((level, one))))
        total = _exact(totals.get((level, length)))
        self._total.say(total)
        self._start.call_it(self.tr("Start"))
        self._start.setAccessibleDescription(self.tr("{0} in all").format(total) if total else "")
        self._show_offers(choice.offers if choice else (), choice.loads.get(level, ()) if choice else ())

    def _show_offers(self, offers: Sequence[Offer], loads: Sequence[str]) -> None:
        if self._offers is None:
            if not offers:
                return
            self._offers = self._make_offers()
        self._offers.show_offers(offers, loads)
        # As the eye goes, whenever they were made.
        above = (self._help, self._settings)
        tab_through(
            *above,
            *([self._owned] if self._owned else []),
            self._list,
            self._level,
            self._length,
            self._start,
            self._cancel,
            self._offers,
        )

    def _make_owned(self) -> OwnedRow:
        from hiptimer.gui.screens.start_owned import OwnedRow  # noqa: PLC0415 not needed before the first paint

        made = OwnedRow(self)
        made.show_owned(self._ways.owned)
        made.changed.connect(lambda: self._change(owning(self._ways, made.owned())))
        self._outer.insertWidget(self._outer.indexOf(self._fetch) + 1, made)
        if self._theme is not None:
            made.style_as(self._theme)
        return made

    def _make_offers(self) -> OfferList:
        from hiptimer.gui.screens.start_offers import OfferList  # noqa: PLC0415 not needed before the first paint

        made = OfferList(self)
        made.held_picked.connect(lambda exercise, implement: self._change(holding(self._ways, exercise, implement)))
        made.variants_picked.connect(self._vary)
        self._columns.takeAt(1)
        self._columns.addWidget(made, 1)
        if self._theme is not None:
            made.style_as(self._theme)
        return made

    # -- what is asked -------------------------------------------------------------------------

    def _ask_to_start(self) -> None:
        wish = self.wish()
        if wish is not None and not self._busy:
            self.started.emit(wish)

    def _vary(self, exercise: str, variants: tuple[str, ...], bare: bool) -> None:  # noqa: FBT001 Qt hands it over so
        self._change(doing(self._ways, exercise, variants, bare=bare))

    def _change(self, ways: Ways) -> None:
        self._ways = ways
        self.ways_changed.emit(ways)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Start, give up a preparation, open help or settings, or move along level and length."""
        key = Qt.Key(event.key())
        if key in STARTS and not event.isAutoRepeat():
            self._ask_to_start()
        elif key == Qt.Key.Key_Escape and self._busy:
            self.cancelled.emit()
        elif key == Qt.Key.Key_Comma and not self._busy:
            self.settings_asked.emit()
        elif usual_deeds().get(key) is Deed.HELP:
            self.help_asked.emit()
        elif key in MOVES:
            row, step = MOVES[key]
            (self._level if row == "level" else self._length).step(step)
        else:
            super().keyPressEvent(event)

    # -- where it stands -----------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take the sizes of the new theme."""
        super().resizeEvent(event)
        self._style(theme_for(self.size(), colours_of(self.palette())))

    def _style(self, theme: Theme) -> None:
        self._theme = theme
        edge = 3 * theme.margin // 2
        self._outer.setContentsMargins(edge, theme.margin, edge, theme.gap)
        self._outer.setSpacing(theme.gap)
        self._top.setSpacing(edge)
        self._columns.setSpacing(edge)
        self._columns.setContentsMargins(0, theme.gap, 0, 0)
        self._column.setSpacing(theme.gap)
        self._foot.setSpacing(edge)
        self._title.style_as(theme, theme.lead, theme.desk, bold=True)
        self._fetch.setFont(theme.font(theme.desk))
        self._state.style_as(theme, theme.fine, theme.fine * 4 // 5)
        self._state.tint(Tint.QUIET)
        self._total.style_as(theme, theme.head, theme.text, bold=True)
        self._list.setFont(theme.font(theme.desk))
        self._list.setSpacing(theme.gap // 4)
        self._state.setFixedHeight(theme.row)
        self._start.style_as(theme, theme.note)
        for button in (self._cancel, self._help, self._settings):
            button.style_as(theme, theme.fine)
        for part in (self._owned, self._offers, self._level, self._length, self._strip):
            if part is not None:
                part.style_as(theme)
        self._strip.setFixedHeight(theme.strip)
        chosen = self._list.palette()
        chosen.setColor(QPalette.ColorRole.Highlight, theme.colour(Tint.TRACK))
        chosen.setColor(QPalette.ColorRole.HighlightedText, theme.colour(Tint.TEXT))
        self._list.setPalette(chosen)
        self._outer.activate()


def _to_fetch(choice: Choice) -> str:
    if not choice.equipment:
        return QCoreApplication.translate("Start", "Nothing to fetch")
    return QCoreApplication.translate("Start", "To fetch: {0}").format(" · ".join(choice.equipment))


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
