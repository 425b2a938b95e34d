"""What is changed on the settings page holds at once, is kept, and a line can be heard as it is set."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QColor, QDesktopServices
from PySide6.QtWidgets import QApplication, QCheckBox, QLabel, QPushButton, QRadioButton, QSlider
from pytestqt.qtbot import QtBot

from hiptimer.audio.mixer import Sounds
from hiptimer.core.player import Command
from hiptimer.core.settings import Settings, Value, VoiceEngine
from hiptimer.core.snapshot import Mode
from hiptimer.core.terms import Colours, Ms
from hiptimer.core.ways.values import Owned, Ways
from hiptimer.gui import samples
from hiptimer.gui.choice import Opening, Prepared
from hiptimer.gui.palettes import PALETTES, Tint
from hiptimer.gui.screens.start import StartScreen
from hiptimer.gui.settings_desk import SettingsDesk, brought_along, follow
from hiptimer.gui.setup import Setup
from hiptimer.gui.theme import colours_of, text_size
from hiptimer.gui.widgets.menu_button import MenuButton
from hiptimer.gui.window import Window
from tests.fakes import FakeSession, lead_in_with
from tests.gui.menus import pick


@dataclass
class World:
    """All that the desk is handed."""

    window: Window
    folder: Path
    kept: list[Mapping[str, Value]] = field(default_factory=list)
    taken: list[Settings] = field(default_factory=list)
    spoken: list[Settings] = field(default_factory=list)
    sessions: list[FakeSession] = field(default_factory=list)
    followed: list[Opening] = field(default_factory=list)
    problem: str = ""
    disk_full: bool = False

    def take_up(self, settings: Settings) -> Opening:
        """Remember the settings."""
        self.taken.append(settings)
        return opening(settings)

    def remember(self, values: Mapping[str, Value]) -> None:
        """Keep the values, or not."""
        if self.disk_full:
            msg = "settings.toml: no space left; free some"
            raise OSError(msg)
        self.kept.append(values)

    def sample(self, settings: Settings) -> Prepared:
        """Speak a line."""
        self.spoken.append(settings)
        problems = (self.problem,) if self.problem else ()
        return Prepared(lead_in_with([], 1000), Sounds({}, {}), problems)

    def session(self, _opening: Opening, _prepared: Prepared, _at: Ms) -> FakeSession:
        """A session that does as the test says."""
        self.sessions.append(FakeSession())
        return self.sessions[-1]

    def make_folder(self, place: Path) -> None:
        """Make a folder, or not."""
        if self.disk_full:
            raise OSError(13, "Permission denied")
        place.mkdir(parents=True)


def opening(settings: Settings) -> Opening:
    return Opening(level=settings.level, length=settings.length, volume=settings.volume / 100, keys=settings.keys)


@pytest.fixture
def world(qtbot: QtBot, tmp_path: Path) -> World:
    window = Window()
    qtbot.addWidget(window)
    window.resize(800, 500)
    window.show()
    return World(window, tmp_path / "own")


@pytest.fixture
def desk(world: World) -> Iterator[SettingsDesk]:
    setup = Setup(
        settings=Settings(),
        take_up=world.take_up,
        remember=world.remember,
        sample=world.sample,
        voices=lambda: {"natural": ("a", "b")},
        outputs=lambda: ("Headphones",),
        workouts=world.folder / "workouts",
        exercises=world.folder / "exercises",
        make_folder=world.make_folder,
    )
    made = SettingsDesk(world.window, setup, opening(Settings()), world.session)
    follow(made, world.window, world.followed.append)
    yield made
    made.close()


def press(world: World, name: str) -> None:
    world.window.screen_for("settings").findChild(QPushButton, name).click()


def about_sound(world: World) -> str:
    return world.window.screen_for("settings").findChild(QLabel, "say-about").text()


@pytest.mark.parametrize("key", [Qt.Key.Key_Comma, None])
def test_the_start_page_leads_there_and_escape_back(
    world: World, desk: SettingsDesk, qtbot: QtBot, key: Qt.Key | None
) -> None:
    start = world.window.screen_for("start")
    if key is None:
        start.findChild(QPushButton, "settings").click()
    else:
        qtbot.keyClick(start, key)
    assert world.window.shown() == "settings"
    desk.open()
    qtbot.keyClick(world.window.screen_for("settings"), Qt.Key.Key_Escape)
    assert world.window.shown() == "start"


def test_a_change_is_followed_and_kept(world: World, desk: SettingsDesk, qtbot: QtBot) -> None:
    desk.open()
    qtbot.keyClick(world.window.screen_for("settings").findChild(QSlider, "volume"), Qt.Key.Key_Left)
    assert world.taken == [Settings(volume=95)]
    assert [each.volume for each in world.followed] == [0.95]
    assert desk.opening() == world.followed[0]
    qtbot.waitUntil(lambda: world.kept == [{"volume": 95}])


def test_what_cannot_be_kept_is_told_and_holds_all_the_same(world: World, desk: SettingsDesk, qtbot: QtBot) -> None:
    world.disk_full = True
    desk.open()
    mat = world.window.screen_for("settings").findChild(QCheckBox, "mat")
    mat.click()
    qtbot.waitUntil(lambda: "no space left" in world.window.banner.shown())
    assert not world.taken[-1].mat
    world.disk_full = False
    mat.click()
    qtbot.waitUntil(lambda: world.window.banner.shown() == "")


def test_colours_and_size_are_seen_at_once(world: World, desk: SettingsDesk, qapp: QApplication, qtbot: QtBot) -> None:
    desk.open()
    screen = world.window.screen_for("settings")
    name = screen.findChild(QLabel, "mat-name")
    screen.findChild(QRadioButton, f"colours-{Colours.LIGHT.value}").click()
    light = QColor(PALETTES[Colours.LIGHT][Tint.BACKGROUND])
    assert qapp.palette().window().color() == light
    qtbot.waitUntil(lambda: colours_of(screen.palette()) is Colours.LIGHT)
    qtbot.waitUntil(lambda: name.palette().windowText().color() == QColor(PALETTES[Colours.LIGHT][Tint.TEXT]))
    assert world.window.grab().toImage().pixelColor(2, 2) == light
    height = name.font().pixelSize()
    line = screen.findChild(QSlider, "text_size")
    line.setValue(150)
    assert text_size() == 150
    qtbot.waitUntil(lambda: name.font().pixelSize() > 1.4 * height)
    qtbot.waitUntil(lambda: {"text_size": 150} in world.kept)
    line.setValue(100)


def test_it_follows_what_is_owned_on_the_start_page(world: World, desk: SettingsDesk) -> None:
    start = world.window.screen_for("start")
    assert isinstance(start, StartScreen)
    start.ways_changed.emit(Ways(Owned(mat=False)))
    desk.open()
    assert not world.window.screen_for("settings").findChild(QCheckBox, "mat").isChecked()
    assert world.taken[-1] == Settings(mat=False)


def test_voices_and_loudspeakers_are_offered(world: World, desk: SettingsDesk, qtbot: QtBot) -> None:
    desk.open()
    screen = world.window.screen_for("settings")
    menus = {name: screen.findChild(MenuButton, name) for name in ("voice", "sound_device")}
    assert [group.entries[0].value for group in menus["sound_device"].offered()] == ["", "Headphones"]
    qtbot.waitUntil(lambda: len(menus["voice"].offered()) == 2)
    assert menus["voice"].offered()[1].title == "Natural"


VOICES = {"natural": ("a",), "system": ("b", "c")}
BROUGHT = [
    ("voice", "b", Settings(), {"voice_engine": VoiceEngine.SYSTEM}),
    ("voice", "a", Settings(voice_engine=VoiceEngine.NATURAL), {}),
    ("voice", "", Settings(voice="b"), {}),
    ("voice", "unheard-of", Settings(), {}),
    ("voice_engine", VoiceEngine.NATURAL, Settings(voice="b"), {"voice": ""}),
    ("voice_engine", VoiceEngine.SYSTEM, Settings(voice="b"), {}),
    ("voice_engine", VoiceEngine.AUTO, Settings(), {}),
    ("rate", 200, Settings(voice="b"), {}),
]


@pytest.mark.parametrize(("name", "value", "before", "brought"), BROUGHT)
def test_a_voice_and_its_engine_go_together(
    name: str, value: Value, before: Settings, brought: dict[str, Value]
) -> None:
    assert brought_along(name, value, before, VOICES) == brought


def test_both_are_shown_and_kept(world: World, desk: SettingsDesk, qtbot: QtBot) -> None:
    desk.open()
    screen = world.window.screen_for("settings")
    menu = screen.findChild(MenuButton, "voice")
    qtbot.waitUntil(lambda: len(menu.offered()) == 2)
    pick(menu, "b")
    assert screen.findChild(QRadioButton, "voice_engine-natural").isChecked()
    qtbot.waitUntil(lambda: world.kept == [{"voice": "b", "voice_engine": "natural"}])
    screen.findChild(QRadioButton, "voice_engine-silent").click()
    assert menu.text() == "The usual one"
    press(world, "say")
    assert "says nothing" in about_sound(world)
    assert world.spoken == []


def test_a_line_is_heard_as_it_is_set_and_then_it_is_over(world: World, desk: SettingsDesk, qtbot: QtBot) -> None:
    desk.open()
    qtbot.keyClick(world.window.screen_for("settings").findChild(QSlider, "rate"), Qt.Key.Key_Right)
    press(world, "say")
    assert "ready" in about_sound(world)
    qtbot.waitUntil(lambda: len(world.sessions) == 1)
    (session,) = world.sessions
    assert (world.spoken, session.commands, session.started) == ([Settings(rate=160)], [Command.PLAY], True)
    done = replace(samples.snapshots()["done"], mode=Mode.DONE)
    session.published.emit(done)
    assert session.closed


def test_what_is_wrong_with_it_is_told_beside_the_button(world: World, desk: SettingsDesk, qtbot: QtBot) -> None:
    world.problem = "The natural voice does not work here."
    desk.open()
    press(world, "say")
    qtbot.waitUntil(lambda: about_sound(world) == world.problem)
    world.sessions[0].trouble.emit("no sound output was found")
    qtbot.waitUntil(lambda: about_sound(world) == "no sound output was found")


def test_asking_again_and_leaving_end_it(world: World, desk: SettingsDesk, qtbot: QtBot) -> None:
    desk.open()
    press(world, "say")
    press(world, "say")
    qtbot.waitUntil(lambda: len(world.sessions) == 1)
    press(world, "say")
    assert world.sessions[0].closed
    press(world, "back")
    desk.close()
    QApplication.processEvents()
    assert len(world.sessions) == 1
    assert all(session.closed for session in world.sessions)


def test_a_folder_is_made_and_opened(world: World, desk: SettingsDesk, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[str] = []

    def open_url(url: QUrl) -> bool:
        opened.append(url.toLocalFile())
        return len(opened) == 1

    monkeypatch.setattr(QDesktopServices, "openUrl", open_url)
    desk.open()
    press(world, "open-0")
    assert (opened, world.window.banner.shown()) == ([str(world.folder / "workouts")], "")
    assert (world.folder / "workouts").is_dir()
    press(world, "open-1")
    assert str(world.folder / "exercises") in world.window.banner.shown()
    world.disk_full = True
    press(world, "open-0")
    assert "cannot be made (Permission denied)" in world.window.banner.shown()
