"""The one place for problems: words along the top of the window, never a dialog.

Belongs here: keeping what is wrong, by subject, and showing it. May not: finding out what is wrong.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics, QPalette
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

from hiptimer.gui.palettes import Tint
from hiptimer.gui.widgets.button import TextButton
from hiptimer.gui.widgets.tips import plain_tip

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from hiptimer.gui.theme import Theme

LINES = 2
"""As many lines as a problem may take from the screen below."""


class Banner(QWidget):
    """Shows one problem at a time; hidden when there is none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._problems: dict[str, str] = {}
        self._theme: Theme | None = None
        self._words = QLabel(self)
        self._words.setObjectName("problem")
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._words.setWordWrap(True)
        self._words.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._hide = TextButton("hide", self)
        self._hide.clicked.connect(self.dismiss)
        self._row = QHBoxLayout(self)
        self._row.addWidget(self._words, 1)
        self._row.addWidget(self._hide, 0, Qt.AlignmentFlag.AlignTop)
        self.setVisible(False)

    def style_as(self, theme: Theme) -> None:
        """Take the sizes and colours of a theme."""
        self._theme = theme
        self._words.setFont(theme.font(theme.note))
        colours = self._words.palette()
        colours.setColor(QPalette.ColorRole.WindowText, theme.colour(Tint.WARNING))
        self._words.setPalette(colours)
        self._hide.style_as(theme, theme.note)
        self._hide.setFixedHeight(QFontMetrics(theme.font(theme.note)).height() + 2 * theme.stroke)
        self._row.setContentsMargins(theme.margin, theme.gap, theme.margin, 0)
        self._row.setSpacing(theme.margin)
        self._refresh()

    def tell(self, subject: str, problem: str, *, first: bool = False) -> None:
        """Say what is wrong with a subject, before all others if need be; an empty text takes it back."""
        others = {each: words for each, words in self._problems.items() if each != subject}
        told = {subject: problem[:1].upper() + problem[1:]} if problem else {}
        self._problems = told | others if first else others | told
        self._refresh()

    def clear(self) -> None:
        """Nothing is wrong any more."""
        self._problems.clear()
        self._refresh()

    def dismiss(self) -> None:
        """Put the problem that is shown away; the next one, if any, takes its place."""
        for subject in list(self._problems)[:1]:
            del self._problems[subject]
        self._refresh()

    def shown(self) -> str:
        """The problem that is shown, in full."""
        return next(iter(self._problems.values()), "")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the words to the new width."""
        super().resizeEvent(event)
        self._refresh()

    def _refresh(self) -> None:
        problem = self.shown()
        more = len(self._problems) - 1
        self._hide.call_it(self.tr("Next ({0})").format(more) if more > 0 else self.tr("Hide"))
        self._words.setAccessibleName(problem)
        self._words.setToolTip(plain_tip(problem))
        fitted, height = self._fitted(problem)
        self._words.setText(fitted)
        self._words.setFixedHeight(height)
        self.setVisible(bool(problem))

    def _fitted(self, problem: str) -> tuple[str, int]:
        """The problem in at most so many lines, and their height; the rest of it is in the tool tip."""
        metrics = QFontMetrics(self._words.font())
        wrap = Qt.TextFlag.TextWordWrap
        width = max(
            1,
            self.width() - 2 * self._row.contentsMargins().left() - self._row.spacing() - self._hide.sizeHint().width(),
        )
        limit = round(metrics.lineSpacing() * (LINES + 0.5))  # Qt rounds each line up by a pixel or so
        words = problem.split()
        for count in range(len(words), 0, -1):
            text = problem if count == len(words) else " ".join(words[:count]) + " …"
            height = metrics.boundingRect(0, 0, width, 10 * limit, wrap, text).height()
            if height <= limit:
                return text, height
        return "", 0
