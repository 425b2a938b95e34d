"""The painter: solid figures in their place, told apart in every palette."""

import time
from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from hiptimer.core.picture import Ground, Picture, still
from hiptimer.core.terms import Colours, Implement, Length, Level, Side
from hiptimer.figure.joints import Point
from hiptimer.figure.poses import Lying, OnToes, Standing
from hiptimer.figure.solve import joints_of
from hiptimer.gui.figure.change import changed_area, settled
from hiptimer.gui.figure.loads import BAG, load
from hiptimer.gui.figure.paint import paint_body, paint_figure, pieces
from hiptimer.gui.figure.stage import STRETCHES, onto
from hiptimer.gui.palettes import PALETTES, Tint
from hiptimer.gui.theme import contrast
from tests.content import catalogue, session
from tests.gui.figures import BENT, BRIDGE, STEPPED, TALL, blank, count_of, first_rep, of_both_sides, painted, pixels_of

pytestmark = pytest.mark.usefixtures("qapp")

BODY = (
    Tint.FIGURE_SKIN, Tint.FIGURE_ARM, Tint.FIGURE_HAIR, Tint.FIGURE_TOP, Tint.FIGURE_SLEEVE, Tint.FIGURE_SHORTS,
    Tint.FIGURE_SHOE, Tint.FIGURE_FAR, Tint.FIGURE_FAR_CLOTH, Tint.FIGURE_FAR_SHOE, Tint.LOAD,
)  # fmt: skip

KICKSTAND = Picture(
    joints_of(Standing(id="k", shank=0, thigh=26, trunk=62, fist=0.055, other_foot=OnToes(toe=-0.04, pitch=42))),
    Ground.STANDING,
    one_sided=True,
)
PRESSING = Picture(
    joints_of(Lying(id="p", trunk=22.5)), Ground.LYING, one_sided=True, press=Point(0.1, 0.3), touches=(Point(0.28, 0),)
)


def ratio(colours: Colours, one: Tint, other: Tint = Tint.BACKGROUND) -> float:
    return contrast(QColor(PALETTES[colours][one]), QColor(PALETTES[colours][other]))


@pytest.mark.parametrize("colours", PALETTES)
def test_every_part_stands_out_from_the_background(colours: Colours) -> None:
    least = 7 if colours is Colours.HIGH_CONTRAST else 3
    assert {tint.name: ratio(colours, tint) for tint in BODY if ratio(colours, tint) < least} == {}
    assert ratio(colours, Tint.FIGURE_WORKING) >= 4.5
    assert ratio(colours, Tint.MARK) >= 4.5
    assert ratio(colours, Tint.ON_MARK, Tint.MARK) >= 4.5


@pytest.mark.parametrize("colours", PALETTES)
def test_the_working_leg_is_told_from_the_far_one_and_from_one_that_only_stands(colours: Colours) -> None:
    for other in (Tint.FIGURE_FAR, Tint.FIGURE_SKIN):
        one, two = QColor(PALETTES[colours][Tint.FIGURE_WORKING]), QColor(PALETTES[colours][other])
        apart = max(abs(one.red() - two.red()), abs(one.green() - two.green()), abs(one.blue() - two.blue()))
        assert apart >= 60


@pytest.mark.parametrize("shown", [BENT, KICKSTAND, PRESSING, STEPPED], ids=["bent", "kickstand", "pressing", "step"])
@pytest.mark.parametrize("held", ["", *Implement])
def test_mirrored_is_the_mirror_image(shown: Picture, held: str) -> None:
    one, other = of_both_sides(replace(shown, held=held))
    # Which foot steps changes with the side that is seen.
    other = replace(other, stepping=other.stepping and other.stepping.other)
    apart = np.abs(painted(one).astype(int) - painted(other)[:, ::-1])
    assert (apart > 40).mean() < 0.0005


def test_a_letter_is_never_mirrored() -> None:
    def letter_of(shown: Picture) -> np.ndarray:
        image = blank(400, 400, Colours.LIGHT)
        painter = QPainter(image)
        paint_figure(painter, QRectF(0, 0, 400, 400), shown, Colours.LIGHT)
        painter.end()
        ink = pixels_of(image)[-49:]
        places = np.argwhere((ink == pixels_of(blank(1, 1, Colours.LIGHT))[0, 0]).all(axis=2))
        disc = np.argwhere(ink[..., 0] < 60)
        (top, left), (bottom, right) = disc.min(axis=0), disc.max(axis=0)
        inside = [(y, x) for y, x in places if top + 6 < y < bottom - 6 and left + 6 < x < right - 6]
        return np.array(inside) - (top, left)

    right, left = (letter_of(replace(BRIDGE, mirrored=mirrored, stepping=Side.LEFT)) for mirrored in (False, True))
    # An L has most of its ink to the left, whichever way its figure lies.
    assert len(right) > 20
    for ink in (right, left):
        assert np.median(ink[:, 1]) < (ink[:, 1].min() + ink[:, 1].max()) / 2


def test_far_limbs_lie_behind_near_ones() -> None:
    tints = [tint for _, tint in pieces(replace(KICKSTAND, held=Implement.BARBELL))]
    far = max(index for index, tint in enumerate(tints) if tint.name.startswith("FIGURE_FAR"))
    trunk, near = tints.index(Tint.FIGURE_TOP), tints.index(Tint.FIGURE_WORKING)
    weight, arm = tints.index(Tint.LOAD), len(tints) - 1 - tints[::-1].index(Tint.FIGURE_ARM)
    assert far < trunk < near < weight < arm
    seen = painted(KICKSTAND)
    assert count_of(Tint.FIGURE_FAR, seen) > 50
    together = replace(KICKSTAND, joints=replace(KICKSTAND.joints, far_leg=KICKSTAND.joints.near_leg))
    assert count_of(Tint.FIGURE_FAR, painted(together)) == 0


def test_the_working_leg_is_accented_only_where_one_leg_works() -> None:
    assert count_of(Tint.FIGURE_WORKING, painted(KICKSTAND)) > 100
    assert count_of(Tint.FIGURE_WORKING, painted(replace(KICKSTAND, one_sided=False))) == 0


@pytest.mark.parametrize(("mirrored", "stepping"), [(False, Side.LEFT), (True, Side.RIGHT)])
def test_the_far_foot_is_accented_when_it_steps(mirrored: bool, stepping: Side) -> None:  # noqa: FBT001
    far = replace(BRIDGE, mirrored=mirrored, stepping=stepping)
    near = replace(far, stepping=stepping.other)
    ahead = replace(BRIDGE.joints.near_leg, toe=Point(0.8, 0.05), ball=Point(0.77, 0.03), heel=Point(0.65, 0.0))
    apart = replace(BRIDGE.joints, far_leg=ahead)
    by_foot = {name: painted(replace(each, joints=apart)) for name, each in (("far", far), ("near", near))}
    middles = {}
    for name, pixels in by_foot.items():
        colour = QColor(PALETTES[Colours.LIGHT][Tint.MARK])
        columns = np.argwhere((pixels == (colour.blue(), colour.green(), colour.red())).all(axis=2))[:, 1]
        middles[name] = columns.mean()
    assert (middles["far"] > middles["near"]) is not mirrored


@pytest.fixture(scope="module")
def frames() -> list[Picture]:
    """A repetition of every exercise, four pictures a second, at the level that walks farthest."""
    return list(first_rep(session(level=Level.STRONG, length=Length.SHORT), every=250))


def test_every_pose_fits_into_its_stretch_of_floor(frames: list[Picture]) -> None:
    stills = [still(exercise, side=Side.RIGHT) for exercise in catalogue().values()]
    every = [*frames, *(shown for shown in stills if shown)]
    assert {shown.ground for shown in every} == set(Ground)
    for shown in every:
        stretch = STRETCHES[shown.ground]
        for held in ("", *Implement) if shown.held else ("",):
            bounds = QRectF()
            for outline, _ in pieces(replace(shown, held=held)):
                bounds = bounds.united(outline.boundingRect())
            assert stretch.left < bounds.left() < bounds.right() < stretch.right
            assert -0.01 < bounds.top() < bounds.bottom() < stretch.height


def test_nothing_is_painted_outside_its_place(frames: list[Picture]) -> None:
    image = QImage(400, 320, QImage.Format.Format_RGB32)
    for shown in frames[::5]:
        for each in of_both_sides(shown):
            image.fill(QColor("magenta"))
            painter = QPainter(image)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            place = QRectF(100, 60, 200, 200)
            paint_body(painter, onto(place, each.ground, mirrored=each.mirrored), each, Colours.DARK)
            painter.end()
            pixels = pixels_of(image)
            pixels[60:260, 100:300] = (255, 0, 255)
            assert (pixels == (255, 0, 255)).all()


def test_floor_and_head_keep_their_pixels_through_a_repetition(frames: list[Picture]) -> None:
    lying = [shown for shown in frames if shown.ground is Ground.LYING and shown.stepping]
    floors, heads = set(), set()
    for shown in lying:
        pixels = painted(shown)
        floor, hair = (QColor(PALETTES[Colours.LIGHT][tint]) for tint in (Tint.FLOOR, Tint.FIGURE_HAIR))
        rows = np.argwhere((pixels[:, 3] == (floor.blue(), floor.green(), floor.red())).all(axis=1))
        floors.add(tuple(rows.ravel()))
        places = np.argwhere((pixels == (hair.blue(), hair.green(), hair.red())).all(axis=2))
        heads.add((*places.min(axis=0), *places.max(axis=0)))
    assert len(lying) > 30
    assert len(floors) == len(heads) == 1


def test_a_word_without_a_picture_draws_nothing() -> None:
    assert load("bag of potatoes", Point(0, 0.4)) == ()
    assert (painted(replace(TALL, held="bag of potatoes")) == painted(TALL)).all()


@pytest.mark.parametrize("held", Implement)
def test_no_load_sinks_below_the_floor_at_the_lowest_bend(held: Implement) -> None:
    assert BENT.joints.near_arm.fist.y == pytest.approx(0.23, abs=0.005)
    assert min(outline.boundingRect().top() for outline, _ in load(held, BENT.joints.near_arm.fist)) > 0
    assert BAG[1] < 0.23


def test_a_breath_moves_the_chest_and_nothing_else() -> None:
    calm, full = painted(TALL, 480, 520), painted(replace(TALL, breath=0.004), 480, 520)
    rows = np.argwhere((calm != full).any(axis=(1, 2))).ravel()
    shoulder = onto(QRectF(0, 0, 480, 520), Ground.STANDING, mirrored=False).map(*TALL.joints.shoulder)
    hip = onto(QRectF(0, 0, 480, 520), Ground.STANDING, mirrored=False).map(*TALL.joints.hip)
    assert len(rows) > 20
    # The shoulder itself is round, so its curve gives a little above the joint.
    assert shoulder[1] - 20 < rows.min() < rows.max() < hip[1]


def test_the_pulse_widens_the_ring() -> None:
    weak, strong = (count_of(Tint.MARK, painted(replace(PRESSING, pulse=pulse), 480, 520)) for pulse in (0.0, 1.0))
    assert strong > weak


def test_only_the_area_that_is_told_changes(frames: list[Picture]) -> None:
    place = QRectF(0, 0, 240, 260)
    shown = [settled(each) for each in frames[::3]]
    for before, after in zip(shown, [*shown[1:], replace(shown[-1], breath=0.004)], strict=True):
        changed = (painted(before) != painted(after)).any(axis=2)
        area = changed_area(place, before, after).toAlignedRect().adjusted(-1, -1, 1, 1)
        changed[max(0, area.top()) : area.bottom() + 1, max(0, area.left()) : area.right() + 1] = False
        assert not changed.any()


def test_the_same_picture_changes_nothing() -> None:
    place = QRectF(0, 0, 240, 260)
    assert changed_area(place, TALL, replace(TALL, moving=True)).isEmpty()
    assert changed_area(place, TALL, TALL).isEmpty()
    assert changed_area(place, TALL, BRIDGE) == changed_area(place, None, TALL) == place


def test_a_whole_stage_is_painted_within_a_frame() -> None:
    """The bound is that of the slowest machine; the benchmark tells the figure."""
    took = []
    image = blank(1920, 1080, Colours.DARK)
    for _ in range(5):
        began = time.perf_counter()
        painter = QPainter(image)
        painter.fillRect(image.rect(), QColor(PALETTES[Colours.DARK][Tint.BACKGROUND]))
        paint_figure(painter, QRectF(image.rect()), replace(PRESSING, held=Implement.BARBELL), Colours.DARK)
        painter.end()
        took.append(time.perf_counter() - began)
    assert min(took) < 0.033
