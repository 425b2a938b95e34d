"""Pictures in files and lists, and how every pose of the built-in workout looks.

After a wanted change of poses, painter or colours, write the golden images anew with `HIPTIMER_WRITE_GOLDEN=1` and look
at them.
"""

import os
import stat
import subprocess
import sys
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cache
from pathlib import Path
from xml.etree import ElementTree as ET

import msgspec
import numpy as np
import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from hiptimer.audio.mixer import Sounds
from hiptimer.core.exercise import Exercise
from hiptimer.core.picture import Picture
from hiptimer.core.plan import Preferences
from hiptimer.core.terms import Colours, Implement, Side
from hiptimer.core.timeline import Timeline
from hiptimer.core.ways.values import NO_WEIGHT, Ways
from hiptimer.gui.palettes import PALETTES, Tint
from hiptimer.gui.picture_files import EXPORTERS
from hiptimer.gui.pictures import still_image
from hiptimer.gui.sheet import rows_of
from hiptimer.interchange import EXPORTERS as SOUNDS
from tests.content import built_in, catalogue, session
from tests.gui.figures import Pixels, first_rep, moved, painted, pixels_of

pytestmark = pytest.mark.usefixtures("qapp")

GOLDEN = Path(__file__).resolve().parent.parent / "golden"
EXERCISES = [item.use for item in built_in().exercise]

CELL = 156
"""Pixels of a golden figure, either way: one per cent of a body is a little more than one of them."""
ACROSS = 6
BLOCK = 6
"""Pixels of the squares whose mean colours are compared, so that an edge softened otherwise does not count."""
TOLERANCE = 10
"""How far, of 255, such a mean may be off."""


@pytest.fixture(scope="module")
def timeline() -> Timeline:
    return session()


def written(timeline: Timeline, out: Path) -> bytes:
    exporter = next(each for each in EXPORTERS if each.suffix == out.suffix)
    exporter.write(timeline, Sounds({}, {}), out)
    return out.read_bytes()


def test_every_format_is_written_once_and_pictures_need_no_speech() -> None:
    suffixes = [each.suffix for each in (*SOUNDS, *EXPORTERS)]
    assert len(set(suffixes)) == len(suffixes)
    assert {each.suffix: each.needs_sound for each in (*SOUNDS, *EXPORTERS)} == {
        ".wav": True, ".svg": False, ".png": False,
    }  # fmt: skip


def test_the_sheet_holds_every_exercise_on_every_side(timeline: Timeline) -> None:
    rows = {row.name: row for row in rows_of(timeline)}
    assert list(rows)[:8] == [
        "Single-leg glute bridge, left leg", "Single-leg glute bridge, right leg", "Deadlift",
        "Kickstand deadlift, left leg", "Kickstand deadlift, right leg", "Glute bridge walkout", "Romanian deadlift",
        "Warm-up",
    ]  # fmt: skip
    left, right = rows["Kickstand deadlift, left leg"], rows["Kickstand deadlift, right leg"]
    assert [frame.words for frame in left.frames] == ["Start", "Lower", "Pause", "Drive up", "Stand tall"]
    assert {frame.picture.mirrored for frame in left.frames} == {True}
    assert {frame.picture.mirrored for frame in right.frames} == {False}
    stepping = [frame.picture.stepping for frame in rows["Glute bridge walkout"].frames if frame.picture.stepping]
    assert stepping == [Side.LEFT, Side.RIGHT] * 6


def test_the_drawing_can_be_read_back_with_its_words(timeline: Timeline, tmp_path: Path) -> None:
    content = written(timeline, tmp_path / "figures.svg")
    said = {
        "".join(each.itertext()).strip() for each in ET.fromstring(content).iter("{http://www.w3.org/2000/svg}text")
    }
    assert {"Kickstand deadlift, right leg", "Walk out: step 1, left", "L", "R", "Stand tall"} <= said
    renderer = QSvgRenderer(content)
    assert renderer.isValid()
    image = QImage(renderer.viewBox().size(), QImage.Format.Format_RGB32)
    image.fill(QColor("magenta"))
    painter = QPainter(image)
    renderer.render(painter)
    painter.end()
    written(timeline, tmp_path / "figures.png")
    assert blocks_apart(pixels_of(image), pixels_of(QImage(str(tmp_path / "figures.png")))).mean() < 1


def test_the_image_is_light_and_whole(timeline: Timeline, tmp_path: Path) -> None:
    written(timeline, tmp_path / "figures.png")
    image = QImage(str(tmp_path / "figures.png"))
    assert image.pixelColor(0, 0) == QColor(PALETTES[Colours.LIGHT][Tint.BACKGROUND])
    assert image.width() > 1500
    assert image.height() > 3000


def test_a_file_is_replaced_whole_or_left_alone(timeline: Timeline, tmp_path: Path) -> None:
    out = tmp_path / "figures.png"
    out.write_bytes(b"old")
    assert written(timeline, out).startswith(b"\x89PNG")
    assert stat.S_ISREG(out.stat().st_mode)
    assert list(tmp_path.iterdir()) == [out]
    with pytest.raises(FileNotFoundError, match=r"missing.figures\.png"):
        written(timeline, tmp_path / "missing" / "figures.png")
    assert not (tmp_path / "missing").exists()


@pytest.mark.parametrize("suffix", [".svg", ".png"])
def test_the_command_writes_pictures_without_screen_or_speech(suffix: str, tmp_path: Path) -> None:
    out = tmp_path / f"figures{suffix}"
    command = [sys.executable, "-m", "hiptimer", "--data-dir", str(tmp_path / "data"), "export", "hip-extension", out]
    environment = {name: value for name, value in os.environ.items() if name not in {"DISPLAY", "QT_QPA_PLATFORM"}}
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")
    assert out.stat().st_size > 50_000
    assert not list((tmp_path / "data").rglob("*.wav"))


def test_a_still_picture_suits_lists() -> None:
    size = QSize(96, 64)
    seen = set()
    for identity in EXERCISES:
        exercise = catalogue()[identity]
        image = still_image(exercise, "", size, Colours.DARK, Side.RIGHT if exercise.sides == "each" else None)
        assert image.size() == size
        assert image.pixelColor(0, 0).alpha() == 0
        seen.add(pixels_of(image).tobytes())
    assert len(seen) == len(EXERCISES)
    assert still_image(catalogue()["deadlift"], "", size, Colours.DARK, ratio=2.0).size() == size * 2
    empty = still_image(Exercise(name="Plank"), "", size, Colours.DARK)
    assert not pixels_of(empty).any()


# --------------------------------------------------------------------------- golden images


def ways_of(exercise: str) -> Iterator[Ways]:
    """The exercise with everything it can be done with, and without."""
    entry = catalogue()[exercise]
    for held in (*entry.equipment, NO_WEIGHT) if entry.loaded else ("",):
        yield Ways(held={exercise: held} if held else {})


@cache
def poses(exercise: str) -> tuple[Picture, ...]:
    """Each of its pictures once: every pose, side and implement."""
    items = tuple(item for item in built_in().exercise if item.use == exercise)
    workout = msgspec.structs.replace(built_in(), exercise=items)
    found = (
        shown
        for ways in ways_of(exercise)
        for shown in first_rep(session(workout, preferences=Preferences(warm_up=False, cool_down=False, ways=ways)))
    )
    return tuple(dict.fromkeys(found))


def sheet(shown: Sequence[Picture]) -> Pixels:
    """Pictures side by side, without words."""
    rows = -(-len(shown) // ACROSS)
    made = np.full((rows * CELL, ACROSS * CELL, 3), 255, np.uint8)
    for index, each in enumerate(shown):
        top, left = index // ACROSS * CELL, index % ACROSS * CELL
        made[top : top + CELL, left : left + CELL] = painted(each, CELL, CELL)
    return made


def blocks_apart(one: Pixels, other: Pixels) -> np.ndarray:
    """How far the mean colours of small squares are apart, 0 to 255."""

    def means(pixels: Pixels) -> np.ndarray:
        rows, columns = pixels.shape[0] // BLOCK, pixels.shape[1] // BLOCK
        cut = pixels[: rows * BLOCK, : columns * BLOCK].astype(float)
        return cut.reshape(rows, BLOCK, columns, BLOCK, 3).mean(axis=(1, 3))

    return np.abs(means(one) - means(other))


def image_of(pixels: Pixels) -> QImage:
    rows, columns = pixels.shape[:2]
    return QImage(pixels.tobytes(), columns, rows, 3 * columns, QImage.Format.Format_BGR888)


@pytest.mark.parametrize("exercise", EXERCISES)
def test_every_pose_looks_as_before(exercise: str) -> None:
    golden = GOLDEN / f"figures-{exercise}.png"
    now = sheet(poses(exercise))
    if os.environ.get("HIPTIMER_WRITE_GOLDEN"):
        image_of(now).save(str(golden), quality=0)
    before = pixels_of(QImage(str(golden)))
    assert now.shape == before.shape
    assert blocks_apart(now, before).max() <= TOLERANCE


@pytest.mark.parametrize("exercise", EXERCISES)
@pytest.mark.parametrize("part", ["head", "trunk", "upper arm", "forearm", "thigh", "foot"])
def test_a_part_that_moves_by_a_hundredth_of_the_body_is_noticed(exercise: str, part: str) -> None:
    """Whichever part, on each side and with the bare hands as with a barbell before them."""
    for shown in poses(exercise)[::3]:
        bent = replace(shown, joints=moved(shown.joints, part, 0.01))
        assert blocks_apart(painted(shown, CELL, CELL), painted(bent, CELL, CELL)).max() > TOLERANCE


def test_a_colour_that_changes_is_noticed(monkeypatch: pytest.MonkeyPatch) -> None:
    shown = replace(poses("kickstand-deadlift")[0], held=Implement.BARBELL)
    before = painted(shown, CELL, CELL)
    for tint in (Tint.FIGURE_TOP, Tint.FIGURE_WORKING, Tint.FIGURE_FAR, Tint.FIGURE_HAIR, Tint.LOAD):
        with monkeypatch.context() as patch:
            patch.setitem(PALETTES[Colours.LIGHT], tint, QColor(PALETTES[Colours.LIGHT][tint]).lighter(135).name())
            assert blocks_apart(before, painted(shown, CELL, CELL)).max() > TOLERANCE, tint


def test_edges_that_are_softened_otherwise_are_not(timeline: Timeline) -> None:
    """As another version of Qt may do it; here, by painting at twice the size and averaging."""
    for shown in list(first_rep(timeline))[::4]:
        fine = painted(shown, 2 * CELL, 2 * CELL).astype(float).reshape(CELL, 2, CELL, 2, 3).mean(axis=(1, 3))
        assert blocks_apart(painted(shown, CELL, CELL), fine.astype(np.uint8)).max() <= TOLERANCE
