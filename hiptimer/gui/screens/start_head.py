"""The first lines of the start page: the workout's title, what to fetch, when it was last done.

Belongs here: these words, and the ways to other pages. May not: choosing a workout.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from hiptimer.gui.palettes import Tint
from hiptimer.gui.screens.start_words import last_done, to_fetch
from hiptimer.gui.widgets.button import TextButton
from hiptimer.gui.widgets.tips import plain_tip
from hiptimer.gui.widgets.words import Words

if TYPE_CHECKING:
    from hiptimer.gui.choice import Choice
    from hiptimer.gui.theme import Theme


class Head(QWidget):
    """Says which workout it is."""

    history_asked = Signal()
    help_asked = Signal()
    settings_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = Words("title", self)
        self._fetch = QLabel(self)
        self._last = QLabel(self)
        self._advice = Words("advice", self)
        self._history = TextButton("history", self)
        self._help = TextButton("help", self)
        self._settings = TextButton("settings", self)
        self._top = QHBoxLayout()
        self._under = QHBoxLayout()
        self._rows = QVBoxLayout(self)
        self._lay_out()
        self._history.clicked.connect(self.history_asked)
        self._help.clicked.connect(self.help_asked)
        self._settings.clicked.connect(self.settings_asked)
        self._history.call_it(self.tr("History"), "Y")
        self._history.hide()
        self._advice.hide()
        self._help.call_it(self.tr("Help"), "H")
        self._settings.call_it(self.tr("Settings"), ",")

    def _lay_out(self) -> None:
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._title.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        for label, name in ((self._fetch, "fetch"), (self._last, "last-done")):
            label.setObjectName(name)
            label.setTextFormat(Qt.TextFormat.PlainText)
        self._fetch.setWordWrap(True)
        self._fetch.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._advice.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._top.addWidget(self._title, 1)
        self._top.addWidget(self._history)
        self._top.addWidget(self._help)
        self._top.addWidget(self._settings)
        self._under.addWidget(self._fetch, 1)
        self._under.addWidget(self._last)
        self._rows.addLayout(self._top)
        self._rows.addLayout(self._under)
        self._rows.addWidget(self._advice)

    def style_as(self, theme: Theme) -> None:
        """Take the sizes and colours of a theme."""
        self._rows.setSpacing(theme.gap)
        for row in (self._top, self._under):
            row.setSpacing(3 * theme.margin // 2)
        self._title.style_as(theme, theme.lead, theme.desk, bold=True)
        self._fetch.setFont(theme.font(theme.desk))
        quiet = self._last.palette()
        quiet.setColor(quiet.ColorRole.WindowText, theme.colour(Tint.QUIET))
        self._last.setFont(theme.font(theme.fine))
        self._last.setPalette(quiet)
        self._advice.style_as(theme, theme.fine, theme.fine * 4 // 5)
        self._advice.tint(Tint.QUIET)
        for button in (self._history, self._help, self._settings):
            button.style_as(theme, theme.fine)

    def show_choice(self, choice: Choice | None) -> None:
        """Say which workout it is; nothing where there is none."""
        title = choice.title if choice is not None else ""
        self._title.say(title)
        self._title.setToolTip(plain_tip(title))
        self._fetch.setText(to_fetch(choice) if choice is not None else "")
        self._last.setText(_last_done(choice) if choice is not None else "")

    def show_advice(self, words: str) -> None:
        """Say what to do next, and why; nothing for nothing."""
        from hiptimer.gui.widgets.tips import plain_tip  # noqa: PLC0415 not needed before the first paint

        self._advice.say(words)
        self._advice.setToolTip(plain_tip(words))
        self._advice.setVisible(bool(words))

    def allow_history(self) -> None:
        """Offer what was done."""
        self._history.show()

    def allow_settings(self, *, allowed: bool) -> None:
        """Have the settings open, or not just now."""
        self._settings.setEnabled(allowed)


def _last_done(choice: Choice) -> str:
    from datetime import UTC, datetime  # noqa: PLC0415 not needed before the first paint

    return last_done(choice.last_done, datetime.now(UTC))
