"""The figure's place in a window: it paints when there is something new to see, and only then."""

from dataclasses import replace
from math import sin, tau

import pytest
from PySide6.QtCore import QEvent, QObject, QRect, QSize
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from hiptimer.core.terms import Colours
from hiptimer.gui.palettes import PALETTES
from hiptimer.gui.theme import theme_for
from hiptimer.gui.widgets.figure import FigureView
from tests.gui.figures import BENT, BRIDGE, TALL, blank, pixels_of

FRAMES = 30


class Paints(QObject):
    """Keeps which areas of a widget were painted."""

    def __init__(self) -> None:
        super().__init__()
        self.areas: list[QRect] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802  (Qt's name)
        """Keep a paint event, and let it pass."""
        del watched
        if isinstance(event, QPaintEvent):
            self.areas.append(event.rect())
        return False


@pytest.fixture
def view(qtbot: QtBot) -> FigureView:
    made = FigureView("figure")
    qtbot.addWidget(made)
    made.resize(300, 300)
    made.style_as(theme_for(QSize(1280, 800)))
    made.show()
    QApplication.processEvents()
    return made


@pytest.fixture
def paints(view: FigureView) -> Paints:
    made = Paints()
    view.installEventFilter(made)
    return made


def test_it_paints_the_figure_on_its_background(view: FigureView) -> None:
    view.show_picture(TALL, "Standing tall")
    assert view.accessibleDescription() == "Standing tall"
    assert view.accessibleName()
    assert (pixels_of(view.grab().toImage()) != pixels_of(blank(300, 300, Colours.DARK))).any()
    view.show_picture(None)
    assert (pixels_of(view.grab().toImage()) == pixels_of(blank(300, 300, Colours.DARK))).all()


def test_it_takes_the_colours_of_its_theme(view: FigureView) -> None:
    view.show_picture(TALL)
    seen = set()
    for colours in PALETTES:
        view.style_as(theme_for(QSize(1280, 800), colours))
        seen.add(pixels_of(view.grab().toImage()).tobytes())
    assert len(seen) == len(PALETTES)


def test_it_paints_nothing_while_it_is_hidden(view: FigureView, paints: Paints) -> None:
    view.hide()
    for picture in (TALL, BENT, BRIDGE):
        view.show_picture(picture)
        QApplication.processEvents()
    assert paints.areas == []
    view.show()
    QApplication.processEvents()
    assert len(paints.areas) == 1
    assert view.picture() == BRIDGE


def test_a_figure_at_rest_is_painted_at_most_eight_times_a_second(view: FigureView, paints: Paints) -> None:
    seconds = 8
    for frame in range(seconds * FRAMES):
        view.show_picture(replace(TALL, breath=0.004 * sin(tau * frame / FRAMES / 4)))
        QApplication.processEvents()
    assert 2 * seconds < len(paints.areas) <= 8 * seconds


def test_a_picture_that_stays_is_painted_once(view: FigureView, paints: Paints) -> None:
    for _ in range(FRAMES):
        view.show_picture(TALL)
        QApplication.processEvents()
    assert len(paints.areas) == 1


def test_a_breath_paints_less_than_a_movement_and_a_movement_less_than_all(view: FigureView, paints: Paints) -> None:
    for picture in (BENT, replace(BENT, breath=0.004), TALL):
        view.show_picture(picture)
        QApplication.processEvents()
    everything, breath, movement = (area.width() * area.height() for area in paints.areas)
    assert everything == 300 * 300
    assert breath < movement < everything
