"""The ring of the phase: its line, its parts, and how little of it is painted anew."""

from dataclasses import replace
from itertools import pairwise
from math import hypot

import pytest
from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from hiptimer.gui.palettes import Tint
from hiptimer.gui.theme import Theme, theme_for
from hiptimer.gui.widgets.marks import Shape
from hiptimer.gui.widgets.ring import POINTS, Arc, Ring, room_within, track

SIZE = QSize(640, 420)
FIVE = Arc(0.0, 5, Shape.DOWN, Tint.DOWN)


def theme() -> Theme:
    return theme_for(QSize(1280, 800))


@pytest.fixture
def ring(qtbot: QtBot) -> Ring:
    made = Ring("ring")
    qtbot.addWidget(made)
    made.resize(SIZE)
    made.style_as(theme())
    made.show()
    return made


def runs(ring: Ring, tint: Tint) -> int:
    """Into how many pieces the line is broken in one colour, going round once."""
    image = ring.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    wanted = theme().colour(tint)
    seen = [QColor(image.pixel(point.toPoint())) == wanted for point in ring._line]
    return sum(after and not before for before, after in pairwise(seen)) + seen[0]


@pytest.mark.parametrize(("width", "height"), [(640, 420), (420, 420), (300, 900), (2000, 500)])
def test_the_line_is_closed_evenly_cut_and_within_its_place(width: int, height: int) -> None:
    line = track(QRectF(0, 0, width, height), theme())
    assert (line[0], line[-1].toPoint()) == (line[0], line[0].toPoint())
    assert line[0].x() == pytest.approx(width / 2)
    assert all(QRectF(0, 0, width, height).contains(point) for point in line)
    steps = [hypot(b.x() - a.x(), b.y() - a.y()) for a, b in pairwise(line)]
    assert len(steps) == POINTS
    assert max(steps) - min(steps) < 0.01 * max(steps)
    assert line[POINTS // 4].x() > width / 2 > line[3 * POINTS // 4].x()


@pytest.mark.parametrize("parts", [1, 2, 3, 5, 6, 8])
def test_there_is_a_piece_for_each_count(ring: Ring, parts: int) -> None:
    ring.show_arc(Arc(0.0, parts, Shape.NONE, Tint.DOWN))
    assert runs(ring, Tint.TRACK) == parts
    ring.show_arc(Arc(1.0, parts, Shape.NONE, Tint.DOWN))
    assert runs(ring, Tint.DOWN) == parts


@pytest.mark.parametrize("done", range(6))
def test_after_each_count_one_piece_more_is_filled(ring: Ring, done: int) -> None:
    ring.show_arc(replace(FIVE, share=done / 5, shape=Shape.NONE))
    assert (runs(ring, Tint.DOWN), runs(ring, Tint.TRACK)) == (done, 5 - done)


def test_the_phases_shape_stands_at_the_tip(ring: Ring) -> None:
    ring.show_arc(replace(FIVE, share=0.25, shape=Shape.NONE))
    without = ring.grab().toImage()
    ring.show_arc(replace(FIVE, share=0.25))
    within = ring.grab().toImage()
    tip = ring._line[POINTS // 4]
    changed = [
        (x, y) for x in range(SIZE.width()) for y in range(SIZE.height()) if without.pixel(x, y) != within.pixel(x, y)
    ]
    assert changed
    assert all(hypot(x - tip.x(), y - tip.y()) <= theme().tip for x, y in changed)


def test_only_what_has_grown_is_painted_anew(ring: Ring, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    asked = []
    ring.show_arc(FIVE)
    monkeypatch.setattr(ring, "update", lambda *area: asked.append(area))
    ring.show_arc(FIVE)
    ring.show_arc(replace(FIVE, share=1e-6))
    assert asked == []
    ring.show_arc(replace(FIVE, share=0.02))
    (area,) = asked[0]
    assert area.width() * area.height() < 0.05 * SIZE.width() * SIZE.height()
    ring.show_arc(replace(FIVE, share=0.02, tint=Tint.QUIET))
    ring.show_arc(FIVE)
    assert asked[1:] == [(), ()]
    assert qtbot


@pytest.mark.parametrize("arc", [FIVE, Arc(0.0, 1, Shape.REST, Tint.REST)])
def test_what_is_painted_piece_by_piece_is_the_same_as_all_at_once(
    ring: Ring, monkeypatch: pytest.MonkeyPatch, arc: Arc
) -> None:
    seen = QImage(SIZE, QImage.Format.Format_RGB32)
    ring.show_arc(arc)
    ring.render(seen)
    monkeypatch.setattr(ring, "update", lambda area: ring.render(seen, area.topLeft(), area))
    for number in range(1, 101):
        ring.show_arc(replace(arc, share=number / 100))
    whole = QImage(SIZE, QImage.Format.Format_RGB32)
    ring.render(whole)
    assert seen == whole


@pytest.mark.parametrize(("width", "height"), [(640, 420), (420, 420), (1000, 420)])
def test_the_room_within_touches_no_line(width: int, height: int) -> None:
    place = QRectF(0, 0, width, height).toRect()
    room = room_within(place, theme())
    ink = min(theme().long_ink, room.height())
    digits = QRectF(room.x(), room.center().y() - ink / 2, room.width(), ink)
    assert all(not digits.contains(point) for point in track(QRectF(place), theme()))
