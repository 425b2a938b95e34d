"""The first page of a first start: what the program is, when to stop, what there is at home.

Belongs here: the page, on one screen and with one thing to press. May not: the list of signs itself (help_words),
remembering that it was read.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QBoxLayout,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from hiptimer.core.ways.values import Owned
from hiptimer.gui.keys import Deed, deeds
from hiptimer.gui.palettes import Tint
from hiptimer.gui.screens.help_words import stop_head, stop_signs
from hiptimer.gui.screens.start_owned import OwnedRow
from hiptimer.gui.theme import Theme, colours_of, theme_for
from hiptimer.gui.widgets.button import TextButton
from hiptimer.gui.widgets.scrolling import scroll_down
from hiptimer.gui.widgets.tab_order import tab_through

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QResizeEvent

    from hiptimer.core.ways.values import Owned

SCROLLS: Final = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class WelcomeScreen(QWidget):
    """To be read once."""

    agreed = Signal(object)
    """It has been read; what there is at home, as `Owned`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._deeds = deeds("")
        self._labels: dict[str, QLabel] = {}
        self._page = QWidget()
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._signs = QGridLayout()
        self._stop = QVBoxLayout()
        self._scroll = QScrollArea(self)
        self._owned = OwnedRow(self)
        self._agree = TextButton("agree", self, filled=True)
        self._later = self._label("later", _later())
        self._foot = QHBoxLayout()
        self._outer = QVBoxLayout(self)
        self._lay_out()
        self._agree.call_it(self.tr("I have read this"))
        self._agree.clicked.connect(self._tell)
        self.setFocusProxy(self._agree)
        tab_through(self._owned, self._agree)

    def _lay_out(self) -> None:
        # Sizes follow the window; the words of the last size must not keep it from shrinking.
        self._outer.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        self._stop.addWidget(self._label("stop", stop_head(), Tint.WARNING))
        self._stop.addLayout(self._signs)
        for number, sign in enumerate(stop_signs()):
            self._signs.addWidget(self._label(f"point-{number}", "•", Tint.WARNING), number, 0, _TOP)
            self._signs.addWidget(self._label(f"sign-{number}", sign), number, 1)
        self._signs.setColumnStretch(1, 1)
        self._stop.addWidget(self._label("where", _where(), Tint.QUIET))
        self._stop.addStretch(1)
        self._columns.addWidget(self._label("disclaimer", disclaimer()), 1, _TOP)
        self._columns.addLayout(self._stop, 1)
        page = QVBoxLayout(self._page)
        page.setContentsMargins(0, 0, 0, 0)
        page.addLayout(self._columns)
        page.addStretch(1)
        scroll_down(self._scroll, self._page)
        self._foot.addWidget(self._agree)
        self._foot.addWidget(self._later, 1)
        self._outer.addWidget(self._label("title", self.tr("Before you start")))
        self._outer.addWidget(self._scroll, 1)
        self._outer.addWidget(self._owned)
        self._outer.addLayout(self._foot)

    def _label(self, name: str, text: str, tint: Tint = Tint.TEXT) -> QLabel:
        label = QLabel(text, self)
        label.setObjectName(name)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setProperty("tint", tint.name)
        self._labels[name] = label
        return label

    def prefer(self, owned: Owned, keys_setting: str) -> None:
        """Tick what is known to be there, and obey the keys of the person's own.

        Args:
            owned: What there is.
            keys_setting: The setting `keys`.

        Raises:
            ValueError: the setting cannot be read, in words.
        """
        self._owned.show_owned(owned)
        self._deeds = deeds(keys_setting)

    def _tell(self) -> None:
        self.agreed.emit(self._owned.owned())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Whatever starts elsewhere agrees here; arrows scroll where not everything is seen."""
        key = Qt.Key(event.key())
        if self._deeds.get(key) is Deed.GO_ON:
            if not event.isAutoRepeat():
                self._tell()
        elif key in SCROLLS:
            bar = self._scroll.verticalScrollBar()
            bar.setValue(bar.value() + SCROLLS[key] * bar.singleStep())
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take sizes and colours, and stand one below the other in a high window."""
        super().resizeEvent(event)
        theme = theme_for(self.size(), colours_of(self.palette()))
        edge = 3 * theme.margin // 2
        self._columns.setDirection(
            QBoxLayout.Direction.TopToBottom if self.width() < self.height() else QBoxLayout.Direction.LeftToRight
        )
        self._columns.setSpacing(2 * theme.margin)
        self._columns.setContentsMargins(0, 0, theme.gap, 0)
        self._signs.setHorizontalSpacing(theme.gap)
        self._signs.setVerticalSpacing(theme.gap // 4)
        self._stop.setSpacing(theme.gap)
        self._foot.setSpacing(edge)
        self._outer.setContentsMargins(edge, theme.margin, edge, theme.margin)
        self._outer.setSpacing(theme.gap)
        self._owned.style_as(theme)
        self._agree.style_as(theme, theme.note)
        for name, label in self._labels.items():
            label.setFont(theme.font(_size(name, theme), bold=name in {"title", "stop"}))
            colours = label.palette()
            colours.setColor(QPalette.ColorRole.WindowText, theme.colour(Tint[label.property("tint")]))
            label.setPalette(colours)
        self._outer.activate()


_TOP: Final = Qt.AlignmentFlag.AlignTop


def _size(name: str, theme: Theme) -> int:
    sizes = {"title": theme.text, "disclaimer": theme.desk}
    return sizes.get(name, theme.fine)


def disclaimer() -> str:
    """What the program does not know, and what follows from that."""
    return QCoreApplication.translate(
        "Welcome",
        "hiptimer is a timer that talks. It cannot see you, and it does not know your health. The exercises load "
        "hips, thighs and back. If you are ill, pregnant, recovering from an operation or an injury, have high blood "
        "pressure or heart trouble, or have not exercised for a long time, ask a doctor or physiotherapist first. "
        "Start light, keep some strength in reserve, stop when something hurts. You train at your own risk.",
    )


def _where() -> str:
    return QCoreApplication.translate("Welcome", "This list, and what is normal, is under the key H at any time.")


def _later() -> str:
    return QCoreApplication.translate("Welcome", "What you have can be changed at any time.")


def build() -> WelcomeScreen:
    """Make the screen."""
    return WelcomeScreen()
