"""Colours can be told from the background, and sizes follow the window."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QPalette

from hiptimer.gui.theme import DARK, GRID, LIGHT, Tint, contrast, is_dark, palette, theme_for

WORDS = [tint for tint in Tint if tint not in {Tint.BACKGROUND, Tint.ON_ACCENT, Tint.TRACK}]


@pytest.mark.parametrize("colours", [DARK, LIGHT], ids=["dark", "light"])
@pytest.mark.parametrize("tint", WORDS, ids=lambda tint: tint.name)
def test_words_stand_out_seven_to_one(colours: dict[Tint, str], tint: Tint) -> None:
    assert contrast(QColor(colours[tint]), QColor(colours[Tint.BACKGROUND])) >= 7


@pytest.mark.parametrize("colours", [DARK, LIGHT], ids=["dark", "light"])
def test_so_does_the_word_on_the_filled_button(colours: dict[Tint, str]) -> None:
    assert contrast(QColor(colours[Tint.ON_ACCENT]), QColor(colours[Tint.ACCENT])) >= 7


def test_contrast_is_that_of_wcag() -> None:
    assert contrast(QColor("white"), QColor("black")) == pytest.approx(21)
    assert contrast(QColor("#777777"), QColor("white")) == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("dark", [True, False])
def test_a_widget_can_tell_the_palette(*, dark: bool) -> None:
    assert is_dark(palette(dark=dark)) is dark
    assert palette(dark=dark).color(QPalette.ColorRole.Window) == QColor((DARK if dark else LIGHT)[Tint.BACKGROUND])


@given(st.integers(200, 8000), st.integers(200, 5000))
def test_spacings_lie_on_the_grid_and_type_sizes_keep_their_order(width: int, height: int) -> None:
    theme = theme_for(QSize(width, height))
    for length in (theme.gap, theme.margin, theme.strip, theme.row, theme.column):
        assert length >= GRID
        assert length % GRID == 0
    assert theme.count > theme.head > theme.lead > theme.text > theme.note > theme.desk > 0


def test_a_narrow_window_shrinks_with_its_width() -> None:
    assert theme_for(QSize(500, 2000)).base == theme_for(QSize(500, 400)).base
