"""Colours, sizes and spacings, as tokens.

Belongs here: every number and colour the window uses, derived once from the palette and the window's size.
May not: painting, widgets.

Words in a session keep a contrast of 7 : 1 or more against the background, in both palettes.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPalette, QResizeEvent
from PySide6.QtWidgets import QWidget

from hiptimer.core.terms import Colours
from hiptimer.gui.palettes import PALETTES, Tint

if TYPE_CHECKING:
    from PySide6.QtCore import QSize
    from PySide6.QtWidgets import QApplication

GRID: Final = 8
"""Pixels; places and sizes lie on it."""

COUNT_INK: Final = 0.392
"""Height of the big digits as a share of the screen's height."""

LONG_COUNT_INK: Final = 0.35
"""The same where there are several, which stand closer to the ring."""

NARROWEST: Final = 1.6
"""Width over height below which everything shrinks with the width."""


SHEET_COLUMNS: Final = 6
SHEET_FRAME: Final = 300
"""Width of one picture on a contact sheet, in pixels; its words take two lines beneath."""
SHEET_WORDS: Final = 52
SHEET_HEAD: Final = 56
SHEET_MARGIN: Final = 36
SHEET_GAP: Final = 8
SHEET_TEXT: Final = 19
SHEET_TITLE: Final = 27

NOTICE_MS: Final = 2000
"""How long the answer to a key stays."""

FADE_MS: Final = 200
"""How long it takes to go."""

CONTROLS_MS: Final = 3000
"""How long the controls of a session stay after a key or the pointer has called them."""

NOBODY_MS: Final = 60_000
"""After so long without a key or the pointer, nothing on the start page moves any more."""

PREVIEW_MS: Final = 66
"""From one picture of the start page's figure to the next; it is small, and nothing is counted by it."""

TURN_MS: Final = 6000
"""Each exercise of the start page is shown for at least so long, and never for a part of a repetition."""

UNDO_MS: Final = 12_000
"""How long the start page offers to undo what was done."""

USUAL_TEXT: Final = 100
"""Size of the words outside a session, in per cent of what the window's size makes of them."""

TEXT_PROPERTY: Final = "text-size"
"""Where the application keeps that size, from which every theme reads it."""

NEARLY_BLACK: Final = 0.04045
"""Below it, WCAG's luminance is linear."""


@dataclass(frozen=True, slots=True)
class Theme:
    """Every token for one window size; lengths in pixels."""

    colours: Colours
    base: int
    """What the sizes are shares of: the screen's height, or less in a narrow window."""
    count: int
    """Type size of the big number."""
    long_count: int
    """The same where it is long."""
    long_ink: int
    """Height of the digits at that size."""
    head: int
    lead: int
    """Of what comes next."""
    text: int
    note: int
    """The smallest in a session: buttons and problems."""
    desk: int
    """Of pages that are read from near by."""
    fine: int
    """Of what stands beside the main thing on such a page."""
    column: int
    """Least width of an option in a row of them."""
    gap: int
    margin: int
    stroke: int
    strip: int
    """Height of the progress strip."""
    overview: int
    """Height of the strip of a whole session, its marker included."""
    ring: int
    """Width of what is filled of the ring; even, so that its edges fall between pixels."""
    tip: int
    """Side of the shape at its end."""
    still: int
    """Height of a still picture in a list."""
    row: int
    """Height of a line of text that can be pressed."""
    line: int
    """The same where there are several, one below the other."""

    def colour(self, tint: Tint) -> QColor:
        """The colour for a purpose."""
        return QColor(PALETTES[self.colours][tint])

    def font(self, pixels: int, *, bold: bool = False) -> QFont:
        """The system's typeface at a size, with figures of equal width where it has them."""
        font = QFont()
        font.setPixelSize(max(1, pixels))
        font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
        font.setFeature(QFont.Tag("tnum"), 1)
        return font


def theme_for(size: QSize, colours: Colours = Colours.DARK) -> Theme:
    """The tokens for a screen of this size."""
    base = min(size.height(), round(size.width() / NARROWEST))
    near = base * text_size() / USUAL_TEXT
    return Theme(
        colours=colours,
        base=base,
        count=round(base * COUNT_INK / digit_height()),
        long_count=round(base * LONG_COUNT_INK / digit_height()),
        long_ink=round(base * LONG_COUNT_INK),
        head=round(base * 0.088),
        lead=round(base * 0.063),
        text=round(base * 0.055),
        note=round(base * 0.045),
        desk=round(near * 0.038),
        fine=round(near * 0.03),
        column=on_grid(base * 0.2),
        gap=on_grid(base * 0.02),
        margin=on_grid(base * 0.04),
        stroke=max(2, round(base * 0.005)),
        strip=on_grid(base * 0.01),
        overview=on_grid(base * 0.044),
        ring=2 * round(base * 0.014),
        tip=2 * round(base * 0.022),
        still=on_grid(base * 0.11),
        row=on_grid(base * 0.088),
        line=round(near * 0.056),
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


def dress(application: QApplication, colours: Colours = Colours.DARK, text: int = USUAL_TEXT) -> None:
    """Give the whole application its style, palette and size of words.

    Args:
        application: Whose windows it is about.
        colours: As in the settings.
        text: Size of the words outside a session, in per cent.
    """
    application.setStyle("Fusion")
    application.setPalette(palette(resolved(colours, application.styleHints().colorScheme())))
    application.setProperty(TEXT_PROPERTY, text)


def refit(shown: QWidget) -> None:
    """Have a widget that is shown already, and all in it, take the sizes and colours of a new dress."""
    for widget in (shown, *shown.findChildren(QWidget)):
        # Sizes and colours are taken together with a size.
        QCoreApplication.sendEvent(widget, QResizeEvent(widget.size(), widget.size()))


def resolved(colours: Colours, scheme: Qt.ColorScheme) -> Colours:
    """The colours that are meant; dark where the operating system does not tell.

    Args:
        colours: As in the settings.
        scheme: What the operating system has.
    """
    if colours is not Colours.SYSTEM:
        return colours
    return Colours.LIGHT if scheme is Qt.ColorScheme.Light else Colours.DARK


def text_size() -> int:
    """Size of the words outside a session that the application was dressed in, in per cent."""
    application = QCoreApplication.instance()
    kept = application.property(TEXT_PROPERTY) if application is not None else None
    return kept if isinstance(kept, int) else USUAL_TEXT


def palette(colours: Colours = Colours.DARK) -> QPalette:
    """The palette that Qt's own widgets use."""
    each = {tint: QColor(value) for tint, value in PALETTES[colours].items()}
    made = QPalette(each[Tint.BACKGROUND])
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
        made.setColor(role, each[tint])
    return made


def colours_of(shown: QPalette) -> Colours:
    """Which colours a palette has, so that a widget needs no second source for it."""
    found = shown.color(QPalette.ColorRole.Window)
    return next((each for each, tints in PALETTES.items() if QColor(tints[Tint.BACKGROUND]) == found), Colours.DARK)


def contrast(one: QColor, other: QColor) -> float:
    """Contrast of two colours as WCAG 2 defines it, 1 to 21."""
    high, low = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def _luminance(colour: QColor) -> float:
    parts = (colour.redF(), colour.greenF(), colour.blueF())
    linear = [part / 12.92 if part <= NEARLY_BLACK else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
