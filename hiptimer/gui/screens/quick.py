"""The quick timer: work, rest and rounds in three fields, and what is done.

Belongs here: the fields, what comes of them, what is wrong with them, and asking by signal to start or to keep it.
May not: files, sessions, the limits themselves (core.quick).

To see this screen alone: `python -m hiptimer.gui.screens.quick`.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QGridLayout, QHBoxLayout, QLayout, QSizePolicy, QVBoxLayout, QWidget

from hiptimer.core.quick import LIMITS, Quick, problems, read_names, total
from hiptimer.core.snapshot import clock
from hiptimer.gui.palettes import Tint
from hiptimer.gui.screens.settings_row import note_label, style_note
from hiptimer.gui.theme import Theme, colours_of, dress, theme_for
from hiptimer.gui.widgets.big_number import BigNumber
from hiptimer.gui.widgets.button import TextButton
from hiptimer.gui.widgets.text_field import TextField
from hiptimer.gui.widgets.words import Words

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent

    from hiptimer.core.quick import Field

STARTS: Final = frozenset({Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_PageDown})


class QuickScreen(QWidget):
    """Takes a quick timer in and asks for it."""

    started = Signal(object)
    """A `Quick` to be led through."""
    kept = Signal(object)
    """A `Quick` that is to become a workout of the person's own."""
    left = Signal()
    """Back to the start page."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = Words("title", self)
        # In the order in which Tab goes.
        self._back = TextButton("back", self)
        self._fields = {field: BigNumber(field, limits.step, self) for field, limits in LIMITS.items()}
        self._captions = {field: Words(f"{field}-caption", self) for field in LIMITS}
        self._units = {field: Words(f"{field}-unit", self) for field in LIMITS}
        self._wrong = note_label("wrong", self)
        self._names_caption = Words("names-caption", self)
        self._names = TextField("names", self)
        self._order = Words("order", self)
        self._start = TextButton("start", self, filled=True)
        self._total = Words("total", self)
        self._keep = TextButton("keep", self)
        self._said = Words("said", self)
        self._outer = QVBoxLayout(self)
        self._top = QHBoxLayout()
        self._numbers = QGridLayout()
        self._foot = QHBoxLayout()
        self._lay_out()
        self._connect()
        self._name()
        self.show_timer(Quick())

    def _lay_out(self) -> None:
        # Sizes follow the window; the words of the last size must not keep it from shrinking.
        self._outer.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        self._top.addWidget(self._title, 1)
        self._top.addWidget(self._back)
        for column, field in enumerate(LIMITS):
            for row, part in enumerate((self._captions[field], self._fields[field], self._units[field])):
                self._numbers.addWidget(part, row, column)
        self._numbers.setColumnStretch(len(LIMITS), 1)
        for words in (self._title, self._order, self._said, *self._captions.values(), *self._units.values()):
            words.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._foot.addWidget(self._start)
        self._foot.addWidget(self._total, 1)
        self._foot.addWidget(self._keep)
        self._outer.addLayout(self._top)
        self._outer.addStretch(2)
        self._outer.addLayout(self._numbers)
        self._outer.addStretch(1)
        self._outer.addWidget(self._names_caption)
        self._outer.addWidget(self._names)
        self._outer.addWidget(self._order)
        self._outer.addWidget(self._wrong)
        self._outer.addStretch(2)
        self._outer.addLayout(self._foot)
        self._outer.addWidget(self._said)

    def _connect(self) -> None:
        for field in self._fields.values():
            field.edited.connect(self._follow)
            field.returnPressed.connect(self._ask_to_start)
        self._names.textChanged.connect(self._follow)
        self._names.returnPressed.connect(self._ask_to_start)
        self._start.clicked.connect(self._ask_to_start)
        self._keep.clicked.connect(self._ask_to_keep)
        self._back.clicked.connect(self.left)

    def _name(self) -> None:
        seconds = self.tr("seconds")
        words: dict[Field, tuple[str, str]] = {
            "work": (self.tr("Work"), seconds),
            "rest": (self.tr("Rest"), seconds),
            "rounds": (self.tr("Rounds"), self.tr("times")),
        }
        for field, (name, unit) in words.items():
            self._captions[field].say(name)
            self._units[field].say(unit)
            self._fields[field].setAccessibleName(f"{name}, {unit}")
        self._title.say(self.tr("Quick timer"))
        self._back.call_it(self.tr("Back"), self.tr("Esc"))
        self._names_caption.say(self.tr("What is done, in turn"))
        self._names.setAccessibleName(self._names_caption.said())
        self._names.setPlaceholderText(self.tr("squats, lunges – or nothing: then the rounds are counted"))
        self._start.call_it(self.tr("Start"))
        self._keep.call_it(self.tr("Keep as a workout"), "K")

    # -- what is shown -------------------------------------------------------------------------

    def show_timer(self, quick: Quick) -> None:
        """Write a timer into the fields."""
        for field, shown in self._fields.items():
            shown.show_value(getattr(quick, field))
        self._names.setText(", ".join(quick.names))
        self.show_said("")
        self._follow()

    def show_said(self, words: str) -> None:
        """Tell what came of keeping it; empty when there is nothing to tell."""
        self._said.say(words)

    def timer(self) -> Quick | None:
        """What the fields say, if it is a timer."""
        quick = self._written()
        return None if quick is None or problems(quick) else quick

    def _written(self) -> Quick | None:
        """What the fields say, within limits or not; None where one of them holds no number."""
        numbers = {field: value for field, shown in self._fields.items() if (value := shown.value()) is not None}
        if len(numbers) < len(self._fields):
            return None
        return Quick(numbers["work"], numbers["rest"], numbers["rounds"], read_names(self._names.text()))

    def _follow(self) -> None:
        """Show what comes of what is written."""
        quick = self._written()
        wrong = (
            [self.tr("Write a number in each of the three fields.")]
            if quick is None
            else [f"{one.words[:1].upper()}{one.words[1:]}." for one in problems(quick)]
        )
        self._wrong.setText(" ".join(wrong))
        right = quick is not None and not wrong
        said = clock(total(quick)) if quick is not None and right else ""
        self._total.say(said)
        self._order.say(_order(quick) if quick is not None and right else "")
        self._start.setEnabled(right)
        self._keep.setVisible(right)
        self._start.setAccessibleDescription(self.tr("{0} in all").format(said) if said else " ".join(wrong))

    # -- what is asked -------------------------------------------------------------------------

    def _ask_to_start(self) -> None:
        quick = self.timer()
        if quick is not None:
            self.started.emit(quick)

    def _ask_to_keep(self) -> None:
        quick = self.timer()
        if quick is not None:
            self.kept.emit(quick)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Hand the keys to what starts; a focus proxy would be a stop of its own on the way of Tab."""
        super().focusInEvent(event)
        self._start.setFocus(event.reason())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Start, keep or leave."""
        key = Qt.Key(event.key())
        if event.isAutoRepeat():
            super().keyPressEvent(event)
        elif key == Qt.Key.Key_Escape:
            self.left.emit()
        elif key in STARTS:
            self._ask_to_start()
        elif key == Qt.Key.Key_K:
            self._ask_to_keep()
        else:
            super().keyPressEvent(event)

    # -- where it stands -----------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take the sizes of the new theme."""
        super().resizeEvent(event)
        self._style(theme_for(self.size(), colours_of(self.palette())))

    def _style(self, theme: Theme) -> None:
        edge = 3 * theme.margin // 2
        self._outer.setContentsMargins(edge, theme.margin, edge, theme.gap)
        self._outer.setSpacing(theme.gap)
        self._numbers.setHorizontalSpacing(2 * theme.margin)
        self._numbers.setVerticalSpacing(theme.gap // 2)
        self._foot.setSpacing(edge)
        self._title.style_as(theme, theme.lead, theme.desk, bold=True)
        for field, shown in self._fields.items():
            shown.style_as(theme)
            self._captions[field].style_as(theme, theme.desk, bold=True)
            self._units[field].style_as(theme, theme.fine)
            self._units[field].tint(Tint.QUIET)
        self._names_caption.style_as(theme, theme.desk, bold=True)
        self._names.style_as(theme)
        self._names.setFont(theme.font(theme.desk))
        self._order.style_as(theme, theme.fine)
        self._order.tint(Tint.QUIET)
        style_note(self._wrong, theme, Tint.WARNING)
        self._wrong.setMinimumHeight(2 * self._wrong.fontMetrics().lineSpacing())
        self._total.style_as(theme, theme.head, theme.text, bold=True)
        self._start.style_as(theme, theme.note)
        self._said.style_as(theme, theme.fine, theme.fine * 4 // 5)
        self._said.tint(Tint.QUIET)
        for button in (self._back, self._keep):
            button.style_as(theme, theme.fine)
        for words in (self._order, self._said):
            words.setFixedHeight(words.fontMetrics().lineSpacing())
        self._outer.activate()


def _order(quick: Quick) -> str:
    """What is done one after the other: `squats · lunges · squats …`; empty where the rounds are only counted."""
    if len(quick.names) < 2:  # noqa: PLR2004 one thing has no order
        return ""
    turns = [quick.names[turn % len(quick.names)] for turn in range(min(quick.rounds, len(quick.names) + 1))]
    return " · ".join(turns) + (" …" if quick.rounds > len(turns) else "")


ALONE: Final = (1280, 800)


def build() -> QuickScreen:
    """Make the screen."""
    return QuickScreen()


def main() -> int:
    """Show this screen alone."""
    application = QApplication(["hiptimer"])
    dress(application)
    screen = build()
    screen.left.connect(screen.close)
    screen.resize(*ALONE)
    screen.show()
    return application.exec()


if __name__ == "__main__":
    sys.exit(main())
