"""From the settings page everything is copied into one file, and taken back."""

from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from hiptimer.gui import samples
from hiptimer.gui.safekeeping import Safekeeping
from hiptimer.gui.safekeeping_desk import COPY, TAKE_BACK, SafekeepingDesk
from hiptimer.gui.screens.settings import SettingsScreen
from hiptimer.gui.window import Window

MADE = datetime(2025, 3, 1, 18, 30, tzinfo=UTC)


@dataclass
class World:
    """All that the desk is handed."""

    window: Window
    chosen: Path | None = None
    copied: list[Path] = field(default_factory=list)
    taken: list[Path] = field(default_factory=list)
    problem: str = ""

    def copy(self, out: Path) -> None:
        """Copy, or not."""
        if self.problem:
            raise OSError(self.problem)
        self.copied.append(out)

    def take_back(self, archive: Path) -> datetime:
        """Take back, or not."""
        if self.problem:
            raise ValueError(self.problem)
        self.taken.append(archive)
        return MADE

    def screen(self) -> SettingsScreen:
        """The settings page."""
        return cast("SettingsScreen", self.window.screen_for("settings"))

    def button(self, act: str) -> QPushButton:
        """The button of an act."""
        found = self.screen().findChild(QPushButton, act)
        assert found is not None
        return found

    def words(self) -> str:
        """All that the page says."""
        return "\n".join(label.text() for label in self.screen().findChildren(QLabel))


@pytest.fixture
def world(qtbot: QtBot) -> World:
    window = Window()
    qtbot.addWidget(window)
    made = World(window)
    desk = SafekeepingDesk(
        window, Safekeeping(made.copy, made.take_back), lambda _window: made.chosen, lambda _window: made.chosen
    )
    desk.offer()
    assert not window.has_screen("settings")
    made.screen().show_settings(samples.settings())
    window.resize(1280, 800)
    window.open("settings")
    window.show()
    desk.offer()
    desk.offer()
    return made


def test_both_are_offered_once_and_tell_what_they_do(world: World) -> None:
    assert [len(world.screen().findChildren(QPushButton, act)) for act in (COPY, TAKE_BACK)] == [1, 1]
    assert world.button(COPY).text() == "Copy everything …"
    assert world.button(TAKE_BACK).accessibleDescription() == "From such a file, in place of all that is here"
    assert all(world.button(act).focusPolicy() & Qt.FocusPolicy.TabFocus for act in (COPY, TAKE_BACK))


def test_everything_is_copied_to_where_the_person_says(qtbot: QtBot, world: World) -> None:
    world.chosen = Path("all.zip")
    qtbot.mouseClick(world.button(COPY), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "Copied to all.zip" in world.words())
    assert world.copied == [Path("all.zip")]


def test_what_is_taken_back_is_told_with_what_to_do(qtbot: QtBot, world: World) -> None:
    world.chosen = Path("all.zip")
    qtbot.mouseClick(world.button(TAKE_BACK), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "takes its place at the next start" in world.words())
    assert world.taken == [Path("all.zip")]
    assert "What is here now is kept for 30 days." in world.button(TAKE_BACK).accessibleDescription()


@pytest.mark.parametrize("act", [COPY, TAKE_BACK])
def test_who_changes_their_mind_is_left_alone(qtbot: QtBot, world: World, act: str) -> None:
    before = world.words()
    qtbot.mouseClick(world.button(act), Qt.MouseButton.LeftButton)
    assert world.words() == before
    assert not world.copied
    assert not world.taken


@pytest.mark.parametrize("act", [COPY, TAKE_BACK])
def test_why_it_cannot_be_done_is_told(qtbot: QtBot, world: World, act: str) -> None:
    world.chosen, world.problem = Path("all.zip"), "all.zip: the disk is full"
    qtbot.mouseClick(world.button(act), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "all.zip: the disk is full" in world.words())
    assert world.button(act).isEnabled()
