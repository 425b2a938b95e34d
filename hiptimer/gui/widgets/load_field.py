"""How heavy something was: a number to type, with less and more beside it.

Belongs here: the field, its two buttons, and reading what is typed. May not: what the load is for, keeping it.
"""

from __future__ import annotations

from math import ceil
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPointF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QWidget

from hiptimer.core.loads import read_load, stepped, write_amount, write_load
from hiptimer.core.terms import Units
from hiptimer.gui.palettes import Tint
from hiptimer.gui.widgets.text_field import TextField
from hiptimer.gui.widgets.words import Words

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QKeyEvent, QPaintEvent

    from hiptimer.gui.theme import Theme

WIDEST: Final = "188.5"
"""The longest number that usually stands in the field."""

LONGEST: Final = 20
"""Letters that can be typed."""

ARM: Final = 0.22
"""Half the length of a stroke of minus and plus as a share of the button's side."""

STEPS: Final = {Qt.Key.Key_Plus: 1, Qt.Key.Key_Equal: 1, Qt.Key.Key_Minus: -1}
"""Keys that make it heavier or lighter."""

MOVES: Final = frozenset({Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Home, Qt.Key.Key_End})
ERASES: Final = frozenset({Qt.Key.Key_Backspace, Qt.Key.Key_Delete})


class StepButton(QPushButton):
    """A large minus or plus, to be pressed by hand; the keys that do the same are the field's."""

    def __init__(self, name: str, parent: QWidget, *, more: bool) -> None:
        super().__init__(parent)
        self._theme: Theme | None = None
        self._more = more
        self.setObjectName(name)
        # As of a spin box: the field is the one place for the keys, and a click leaves them where they are.
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAutoRepeat(True)

    def style_as(self, theme: Theme) -> None:
        """Take the sizes and colours of a theme."""
        self._theme = theme
        self.setFixedSize(theme.row, theme.row)
        self.update()

    def sizeHint(self) -> QSize:
        """All of its place: no words stand on it."""
        return self.minimumSize()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the strokes."""
        del event
        if self._theme is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tint = Tint.ACCENT if self.underMouse() or self.isDown() else Tint.TEXT
        pen = QPen(self._theme.colour(tint), 1.5 * self._theme.stroke)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        centre, arm = QPointF(self.width() / 2, self.height() / 2), ARM * self.width()
        painter.drawLine(centre - QPointF(arm, 0), centre + QPointF(arm, 0))
        if self._more:
            painter.drawLine(centre - QPointF(0, arm), centre + QPointF(0, arm))
        painter.end()


class NumberField(TextField):
    """Takes what makes a number, and leaves every other key to the page."""

    stepped = Signal(int)
    """So many steps heavier; lighter where it is negative."""

    def style_as(self, theme: Theme) -> None:
        """Take the sizes and colours of a theme."""
        super().style_as(theme)
        self.setFont(theme.font(theme.text, bold=True))
        self.setFixedWidth(ceil(QFontMetricsF(self.font()).horizontalAdvance(WIDEST)) + 2 * theme.stroke)
        self.updateGeometry()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Digits and letters are for the field; space, Enter and whatever else leads away from it are the page's."""
        key, text = Qt.Key(event.key()), event.text()
        if key in STEPS:
            self.stepped.emit(STEPS[key])
        elif key in MOVES | ERASES or (text.isprintable() and text.strip()) or _edits(event):
            super().keyPressEvent(event)
        else:
            event.ignore()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """What is typed next takes the place of what stands here."""
        super().focusInEvent(event)
        if event.reason() is not Qt.FocusReason.MouseFocusReason:
            self.selectAll()


def _edits(event: QKeyEvent) -> bool:
    """Whether it copies, pastes or undoes."""
    return bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)


class LoadField(QWidget):
    """Asks for one load; empty until it is told one."""

    changed = Signal()
    """By the person."""
    refused = Signal(str)
    """What is typed, and is no load; empty when it is well again."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme: Theme | None = None
        self._kilograms: float | None = None
        self._suggested: float | None = None
        self._units = Units.KG
        self._pieces = 1
        self.touched = False
        """The person has said something here."""
        self.setObjectName(name)
        self._each = Words(f"{name}-pieces", self)
        self._less = StepButton(f"{name}-less", self, more=False)
        self.field = NumberField(f"{name}-number", self)
        self._unit = Words(f"{name}-unit", self)
        self._more = StepButton(f"{name}-more", self, more=True)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        for part in (self._each, self._less, self.field, self._unit, self._more):
            self._row.addWidget(part)
        self.field.setMaxLength(LONGEST)
        self.field.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.field.textEdited.connect(self._read)
        self.field.settled.connect(self._settle)
        self.field.stepped.connect(self.step)
        self._less.clicked.connect(lambda: self.step(-1))
        self._more.clicked.connect(lambda: self.step(1))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def style_as(self, theme: Theme) -> None:
        """Take the sizes and colours of a theme."""
        self._theme = theme
        self._row.setSpacing(theme.gap // 2)
        for button in (self._less, self._more):
            button.style_as(theme)
        self.field.style_as(theme)
        for words in (self._each, self._unit):
            words.style_as(theme, theme.desk)
            words.tint(Tint.QUIET)
            words.setFixedWidth(self._widest(theme, words))
        self._row.invalidate()
        self.updateGeometry()

    def ask(self, about: str, units: Units, pieces: int, suggested: float | None) -> None:
        """Ask for the load of something, of which nothing is known yet.

        Args:
            about: What was lifted, in words.
            units: To write and read it in.
            pieces: Of how many equal weights it is made.
            suggested: What plus and minus begin with, in kg and in all.
        """
        self._units, self._pieces, self._suggested, self.touched = units, pieces, suggested, False
        self._each.say(f"{pieces} ×" if pieces > 1 else "")
        self._unit.say(str(units))
        each = self.tr("{0}: load in {1} each") if pieces > 1 else self.tr("{0}: load in {1}")
        self.field.setAccessibleName(each.format(about, units))
        self.field.setAccessibleDescription(self.tr("Plus and minus change it"))
        self._less.setAccessibleName(self.tr("{0}: less").format(about))
        self._more.setAccessibleName(self.tr("{0}: more").format(about))
        self.show_load(None)

    def show_load(self, kilograms: float | None) -> None:
        """Show a load in kg and in all; None for none."""
        self._kilograms = kilograms
        self.field.setText("" if kilograms is None else write_amount(kilograms, self._units, self._pieces))

    def load(self) -> float | None:
        """In kg and in all; None as long as nothing is said."""
        return self._kilograms

    def in_words(self) -> str:
        """The load in words; empty for none."""
        return "" if self._kilograms is None else write_load(self._kilograms, self._units, self._pieces)

    def step(self, steps: int) -> None:
        """Make it so many steps heavier, or lighter; from nothing, begin with what is suggested."""
        begins = self._kilograms is None and self._suggested is not None
        load = self._suggested if begins else stepped(self._kilograms or 0.0, self._units, steps, self._pieces)
        self.show_load(load)
        self._tell()

    def _read(self, text: str) -> None:
        try:
            self._kilograms = read_load(text, self._units, self._pieces)
        except ValueError:
            self.refused.emit(text)
        else:
            self._tell()

    def _settle(self) -> None:
        """Write what is meant as it is kept; what is no load gives way to the last one."""
        self.show_load(self._kilograms)
        self.refused.emit("")

    def _tell(self) -> None:
        self.touched = True
        self.refused.emit("")
        self.changed.emit()

    def _widest(self, theme: Theme, words: Words) -> int:
        """Room for what can stand there, so that numbers stand below each other."""
        metrics = QFontMetricsF(theme.font(theme.desk))
        can_be = ("2 ×",) if words is self._each else tuple(Units)
        return ceil(max(map(metrics.horizontalAdvance, can_be))) + 1

    def sizeHint(self) -> QSize:
        """As the parts say."""
        return self._row.sizeHint()
