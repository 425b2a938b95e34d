"""The strip of a whole session: its pieces, its marker, and how little a frame costs."""

from itertools import pairwise

import pytest
from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QColor, QImage, QPixmap
from pytestqt.qtbot import QtBot

from hiptimer.core.terms import Section
from hiptimer.gui import samples
from hiptimer.gui.palettes import DARK, PALETTES, Tint
from hiptimer.gui.screens.session_strip import pieces
from hiptimer.gui.theme import contrast, theme_for
from hiptimer.gui.widgets.overview import Overview, Piece
from tests.content import session


@pytest.fixture
def strip(qtbot: QtBot) -> Overview:
    made = Overview("strip")
    qtbot.addWidget(made)
    made.resize(800, 40)
    made.style_as(theme_for(QSize(1280, 800)))
    made.show_pieces(
        (Piece(0, 0.25, 0.5, works=True), Piece(0.25, 0.5, 0.2, works=False), Piece(0.5, 1, 1, works=True))
    )
    made.show()
    return made


def painted(strip: Overview) -> QImage:
    image = QImage(strip.size(), QImage.Format.Format_RGB32)
    strip.render(image)
    return image


def colours(image: QImage, x: int) -> set[str]:
    return {QColor(image.pixel(x, y)).name() for y in range(image.height())}


def heights(image: QImage, x: int, tint: Tint) -> int:
    return sum(QColor(image.pixel(x, y)).name() == DARK[tint] for y in range(image.height()))


def test_parts_stand_out_by_strength_and_by_a_line_above_them(qtbot: QtBot) -> None:
    strip = Overview("strip", marked=False)
    qtbot.addWidget(strip)
    strip.resize(800, 40)
    strip.style_as(theme_for(QSize(1280, 800)))
    strip.show_pieces((Piece(0, 0.5, 1, works=True), Piece(0.5, 1, 1, works=True)))
    whole = painted(strip)
    assert DARK[Tint.WORK] in colours(whole, 200) & colours(whole, 600)
    strip.show_parts(((0.5, 1.0),))
    image = painted(strip)
    assert DARK[Tint.WORK] not in colours(image, 200)
    assert DARK[Tint.TEXT] not in colours(image, 200)
    assert colours(image, 600) >= {DARK[Tint.WORK], DARK[Tint.TEXT]}
    strip.show_parts(())
    assert painted(strip) == whole


def test_the_pieces_are_the_blocks_of_the_session() -> None:
    timeline = session()
    found = pieces(timeline)
    assert len(found) == len(timeline.blocks)
    assert (found[0].start, found[-1].stop) == (0.0, 1.0)
    assert all(one.stop == other.start for one, other in pairwise(found))
    for piece, block in zip(found, timeline.blocks, strict=True):
        assert piece.works == (block.gap is None)
        assert piece.start * timeline.total == pytest.approx(timeline.starts[block.first])


def test_sections_and_gaps_are_told_apart_by_their_height() -> None:
    found = zip(pieces(samples.timeline()), samples.timeline().blocks, strict=True)
    by_kind = {(block.section if piece.works else "gap", piece.height) for piece, block in found}
    assert len(by_kind) == 4
    known = dict(by_kind)
    assert known["gap"] < known[Section.WARM_UP] == known[Section.COOL_DOWN] < known[Section.MAIN]


def test_work_that_is_done_is_in_another_colour_than_work_ahead(strip: Overview) -> None:
    strip.show_share(0.75)
    image = painted(strip)
    assert heights(image, 100, Tint.WORK) == 13
    assert heights(image, 300, Tint.TRACK) == 5
    assert heights(image, 500, Tint.WORK) == 26
    assert heights(image, 700, Tint.WORK_AHEAD) == 26
    assert DARK[Tint.WORK] not in colours(image, 700)
    # The marker stands between them, over the whole height.
    assert heights(image, strip._marker().center().toPoint().x(), Tint.TEXT) == 40


@pytest.mark.parametrize("share", [-1.0, 0.0, 0.5, 1.0, 7.0])
def test_the_marker_keeps_within_the_strip(strip: Overview, share: float) -> None:
    strip.show_share(share)
    assert 0 <= strip.share() <= 1
    assert strip.rect().contains(strip._marker().toRect())


def test_a_frame_copies_what_was_painted_and_repaints_only_when_the_marker_has_moved(
    strip: Overview, monkeypatch: pytest.MonkeyPatch
) -> None:
    strip.show_share(0.5)
    painted(strip)
    made: list[QSize] = []
    areas: list[QRect] = []
    monkeypatch.setattr(strip, "update", lambda area=None: areas.append(area))
    monkeypatch.setattr(Overview, "_picture", lambda _strip, _theme, _tint: made.append(strip.size()) or QPixmap(1, 1))
    for thousandth in range(500, 600):
        strip.show_share(thousandth / 1000)
        painted(strip)
    assert made == []
    assert 50 < len(areas) < 100
    assert max(area.width() for area in areas) < 40
    strip.show_pieces((Piece(0, 1, 1, works=True),))
    painted(strip)
    assert len(made) == 2


@pytest.mark.parametrize("palette", PALETTES)
def test_work_stands_out_against_the_background_and_what_is_done_from_what_is_not(palette: str) -> None:
    colour = {tint: QColor(PALETTES[palette][tint]) for tint in (Tint.WORK, Tint.WORK_AHEAD, Tint.BACKGROUND)}
    assert contrast(colour[Tint.WORK], colour[Tint.BACKGROUND]) >= 4.5
    assert contrast(colour[Tint.WORK_AHEAD], colour[Tint.BACKGROUND]) >= 3
    assert contrast(colour[Tint.WORK], colour[Tint.WORK_AHEAD]) >= 1.5
