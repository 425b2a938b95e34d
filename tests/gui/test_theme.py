"""Colours can be told from the background, and sizes follow the window."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication

from hiptimer.core.terms import Colours
from hiptimer.gui.palettes import PALETTES, Tint
from hiptimer.gui.theme import GRID, colours_of, contrast, dress, palette, resolved, theme_for

DRAWN = {tint for tint in Tint if tint.name.startswith(("FIGURE_", "LOAD"))}
"""Shapes, not words; tests/gui/test_figure.py says how far they stand out."""
DRAWN |= {Tint.FLOOR, Tint.SHADOW, Tint.MARK, Tint.ON_MARK, Tint.WORK, Tint.WORK_AHEAD}
WORDS = [tint for tint in Tint if tint not in {Tint.BACKGROUND, Tint.ON_ACCENT, Tint.TRACK} | DRAWN]


@pytest.mark.parametrize("colours", PALETTES)
@pytest.mark.parametrize("tint", WORDS, ids=lambda tint: tint.name)
def test_words_stand_out_seven_to_one(colours: Colours, tint: Tint) -> None:
    assert contrast(QColor(PALETTES[colours][tint]), QColor(PALETTES[colours][Tint.BACKGROUND])) >= 7


@pytest.mark.parametrize("colours", PALETTES)
def test_so_does_the_word_on_the_filled_button(colours: Colours) -> None:
    assert contrast(QColor(PALETTES[colours][Tint.ON_ACCENT]), QColor(PALETTES[colours][Tint.ACCENT])) >= 7


SCHEMES = [
    (Colours.SYSTEM, Qt.ColorScheme.Light, Colours.LIGHT),
    (Colours.SYSTEM, Qt.ColorScheme.Dark, Colours.DARK),
    (Colours.SYSTEM, Qt.ColorScheme.Unknown, Colours.DARK),
    (Colours.DARK, Qt.ColorScheme.Light, Colours.DARK),
    (Colours.HIGH_CONTRAST, Qt.ColorScheme.Light, Colours.HIGH_CONTRAST),
]


@pytest.mark.parametrize(("wanted", "scheme", "shown"), SCHEMES)
def test_system_is_what_the_computer_has(wanted: Colours, scheme: Qt.ColorScheme, shown: Colours) -> None:
    assert resolved(wanted, scheme) is shown


def test_the_size_of_words_changes_those_outside_a_session_alone(qapp: QApplication) -> None:
    size = QSize(1280, 800)
    usual = theme_for(size)
    dress(qapp, text=150)
    large = theme_for(size)
    dress(qapp)
    assert (large.desk, large.fine) == (round(1.5 * 800 * 0.038), round(1.5 * 800 * 0.03))
    assert replace(large, desk=usual.desk, fine=usual.fine, line=usual.line) == usual == theme_for(size)


def test_contrast_is_that_of_wcag() -> None:
    assert contrast(QColor("white"), QColor("black")) == pytest.approx(21)
    assert contrast(QColor("#777777"), QColor("white")) == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("colours", PALETTES)
def test_a_widget_can_tell_the_palette(colours: Colours) -> None:
    assert colours_of(palette(colours)) is colours


@given(st.integers(200, 8000), st.integers(200, 5000))
def test_spacings_lie_on_the_grid_and_type_sizes_keep_their_order(width: int, height: int) -> None:
    theme = theme_for(QSize(width, height))
    for length in (theme.gap, theme.margin, theme.strip, theme.row, theme.column):
        assert length >= GRID
        assert length % GRID == 0
    assert theme.count > theme.head > theme.lead > theme.text > theme.note > theme.desk > 0


def test_a_narrow_window_shrinks_with_its_width() -> None:
    assert theme_for(QSize(500, 2000)).base == theme_for(QSize(500, 400)).base
