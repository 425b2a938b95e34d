"""Colours, sizes and spacings, as tokens.

Belongs here: every number and colour the window uses, derived once from the palette and the window's size.
May not: painting, widgets.

Words in a session keep a contrast of 7 : 1 or more against the background, in both palettes.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto
from typing import TYPE_CHECKING, Final

from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPalette

if TYPE_CHECKING:
    from PySide6.QtCore import QSize
    from PySide6.QtWidgets import QApplication

GRID: Final = 8
"""Pixels; places and sizes lie on it."""

COUNT_INK: Final = 0.395
"""Height of the big digits as a share of the screen's height."""

NARROWEST: Final = 1.6
"""Width over height below which everything shrinks with the width."""


NEARLY_BLACK: Final = 0.04045
"""Below it, WCAG's luminance is linear."""


class Tint(Enum):
    """What a colour is for."""

    BACKGROUND = auto()
    TEXT = auto()
    QUIET = auto()
    """Words that matter less."""
    ACCENT = auto()
    """The one thing to press, and what is chosen."""
    ON_ACCENT = auto()
    TRACK = auto()
    """What is still empty in a strip or a dot; never a word."""
    WARNING = auto()
    DOWN = auto()
    UP = auto()
    HOLD = auto()
    STEP = auto()
    TIMED = auto()
    REST = auto()


DARK: Final = {
    Tint.BACKGROUND: "#11151a",
    Tint.TEXT: "#f3f1ec",
    Tint.QUIET: "#b3bac1",
    Tint.ACCENT: "#f6c177",
    Tint.ON_ACCENT: "#11151a",
    Tint.TRACK: "#39424c",
    Tint.WARNING: "#f6c177",
    Tint.DOWN: "#ff9d80",
    Tint.UP: "#6fdcae",
    Tint.HOLD: "#8fc1ff",
    Tint.STEP: "#e3a8f5",
    Tint.TIMED: "#e6dc7e",
    Tint.REST: "#c3ccd4",
}

LIGHT: Final = {
    Tint.BACKGROUND: "#faf8f4",
    Tint.TEXT: "#16191d",
    Tint.QUIET: "#474e56",
    Tint.ACCENT: "#6d3f00",
    Tint.ON_ACCENT: "#faf8f4",
    Tint.TRACK: "#cfcdc7",
    Tint.WARNING: "#8a1c0c",
    Tint.DOWN: "#862a0e",
    Tint.UP: "#00523a",
    Tint.HOLD: "#0c4384",
    Tint.STEP: "#6a2382",
    Tint.TIMED: "#524700",
    Tint.REST: "#3d464e",
}


@dataclass(frozen=True, slots=True)
class Theme:
    """Every token for one window size; lengths in pixels."""

    dark: bool
    base: int
    """What the sizes are shares of: the screen's height, or less in a narrow window."""
    count: int
    """Type size of the big number."""
    head: int
    lead: int
    """Of what comes next."""
    text: int
    note: int
    """The smallest in a session: buttons and problems."""
    desk: int
    """Of pages that are read from near by."""
    column: int
    """Least width of an option in a row of them."""
    gap: int
    margin: int
    stroke: int
    strip: int
    """Height of the progress strip."""
    row: int
    """Height of a line of text that can be pressed."""

    def colour(self, tint: Tint) -> QColor:
        """The colour for a purpose."""
        return QColor((DARK if self.dark else LIGHT)[tint])

    def font(self, pixels: int, *, bold: bool = False) -> QFont:
        """The system's typeface at a size, with figures of equal width where it has them."""
        font = QFont()
        font.setPixelSize(max(1, pixels))
        font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
        font.setFeature(QFont.Tag("tnum"), 1)
        return font


def theme_for(size: QSize, *, dark: bool = True) -> Theme:
    """The tokens for a screen of this size."""
    base = min(size.height(), round(size.width() / NARROWEST))
    return Theme(
        dark=dark,
        base=base,
        count=round(base * COUNT_INK / digit_height()),
        head=round(base * 0.096),
        lead=round(base * 0.066),
        text=round(base * 0.056),
        note=round(base * 0.045),
        desk=round(base * 0.038),
        column=on_grid(base * 0.24),
        gap=on_grid(base * 0.02),
        margin=on_grid(base * 0.04),
        stroke=max(2, round(base * 0.005)),
        strip=on_grid(base * 0.01),
        row=on_grid(base * 0.088),
    )


def on_grid(length: float) -> int:
    """The nearest multiple of the grid, at least one."""
    return max(1, round(length / GRID)) * GRID


def digit_height() -> float:
    """Height of a digit's ink, as a share of the type size."""
    probe = QFont()
    probe.setPixelSize(1000)
    probe.setWeight(QFont.Weight.DemiBold)
    return QFontMetricsF(probe).tightBoundingRect("0").height() / 1000


def dress(application: QApplication, *, dark: bool = True) -> None:
    """Give the whole application its style and palette."""
    application.setStyle("Fusion")
    application.setPalette(palette(dark=dark))


def palette(*, dark: bool = True) -> QPalette:
    """The palette that Qt's own widgets use."""
    colours = {tint: QColor(value) for tint, value in (DARK if dark else LIGHT).items()}
    made = QPalette(colours[Tint.BACKGROUND])
    for role, tint in (
        (QPalette.ColorRole.Window, Tint.BACKGROUND),
        (QPalette.ColorRole.Base, Tint.BACKGROUND),
        (QPalette.ColorRole.AlternateBase, Tint.BACKGROUND),
        (QPalette.ColorRole.Button, Tint.BACKGROUND),
        (QPalette.ColorRole.WindowText, Tint.TEXT),
        (QPalette.ColorRole.Text, Tint.TEXT),
        (QPalette.ColorRole.ButtonText, Tint.TEXT),
        (QPalette.ColorRole.PlaceholderText, Tint.QUIET),
        (QPalette.ColorRole.Highlight, Tint.ACCENT),
        (QPalette.ColorRole.HighlightedText, Tint.ON_ACCENT),
        (QPalette.ColorRole.Link, Tint.ACCENT),
    ):
        made.setColor(role, colours[tint])
    return made


def is_dark(shown: QPalette) -> bool:
    """Whether a palette is the dark one, so that a widget needs no second source for it."""
    return shown.color(QPalette.ColorRole.Window).lightnessF() < shown.color(QPalette.ColorRole.WindowText).lightnessF()


def contrast(one: QColor, other: QColor) -> float:
    """Contrast of two colours as WCAG 2 defines it, 1 to 21."""
    high, low = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def _luminance(colour: QColor) -> float:
    parts = (colour.redF(), colour.greenF(), colour.blueF())
    linear = [part / 12.92 if part <= NEARLY_BLACK else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
