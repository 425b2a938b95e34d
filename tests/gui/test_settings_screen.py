"""The settings: every one there is, explained, changed by mouse or key, and back."""

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QSlider,
    QWidget,
)
from pytestqt.qtbot import QtBot

from hiptimer.core.settings import SETTINGS, Part, Setting, Settings, Value
from hiptimer.core.terms import Talk
from hiptimer.gui.keys import Deed
from hiptimer.gui.screens.settings import SettingsScreen
from hiptimer.gui.screens.settings_words import count_word, deed_word, explained, part_word, title
from hiptimer.gui.theme import dress, refit
from hiptimer.gui.widgets.key_catcher import KeyCatcher
from hiptimer.gui.widgets.menu_button import MenuButton
from hiptimer.gui.widgets.words import Words
from tests.gui.menus import pick

SIZES = [(640, 400, 100), (800, 500, 100), (800, 500, 150), (1920, 1080, 80), (700, 1000, 150)]


@pytest.fixture
def screen(qtbot: QtBot) -> SettingsScreen:
    made = SettingsScreen()
    qtbot.addWidget(made)
    made.resize(800, 500)
    made.show_settings(Settings())
    made.show_folders([("Your workouts", "here"), ("Your exercises", "there")])
    made.show()
    QApplication.processEvents()
    return made


@pytest.fixture
def changes(screen: SettingsScreen) -> list[tuple[str, Value]]:
    kept: list[tuple[str, Value]] = []
    screen.changed.connect(lambda name, value: kept.append((name, value)))
    return kept


def button(screen: SettingsScreen, name: str) -> QPushButton:
    return screen.findChild(QPushButton, name)


def said(screen: SettingsScreen, name: str) -> str:
    return screen.findChild(Words, name).said()


def test_every_setting_has_a_line_that_explains_it(screen: SettingsScreen) -> None:
    for setting in SETTINGS:
        assert said(screen, f"{setting.name}-name") == title(setting.name) != ""
        assert screen.findChild(QLabel, f"{setting.name}-about").text() == explained(setting) != ""
        assert "{" not in count_word(setting.unit, 7)
        assert not button(screen, f"{setting.name}-back").isVisible()


def test_a_setting_without_words_is_told_as_it_is_on_the_command_line() -> None:
    new = Setting("new_thing", bool, default=False, part=Part.BODY, help="do the new thing")
    assert (title("new_thing"), explained(new)) == ("New thing", "Do the new thing")


def test_every_part_has_its_heading(screen: SettingsScreen) -> None:
    words = [said(screen, f"part-{part.value}") for part in Part]
    assert words == [part_word(part) for part in Part]
    assert len(set(words)) == len(Part)


def test_each_kind_acts_at_once(screen: SettingsScreen, changes: list[tuple[str, Value]], qtbot: QtBot) -> None:
    screen.findChild(QCheckBox, "mat").click()
    screen.findChild(QRadioButton, "talk-tones").click()
    qtbot.keyClick(screen.findChild(QSlider, "rate"), Qt.Key.Key_Right)
    field = screen.findChild(QLineEdit, "held")
    field.setText(" deadlift=no-weight ")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert changes == [("mat", False), ("talk", Talk.TONES), ("rate", 160), ("held", "deadlift=no-weight")]
    assert isinstance(changes[1][1], Talk)
    assert said(screen, "rate-number") == "160 words a minute"


def test_a_number_is_drawn_and_told_when_it_is_let_go(
    screen: SettingsScreen, changes: list[tuple[str, Value]], qtbot: QtBot
) -> None:
    line = screen.findChild(QSlider, "volume")
    middle = QPoint(line.width() // 2, line.height() // 2)
    qtbot.mousePress(line, Qt.MouseButton.LeftButton, pos=QPoint(line.width() - 2, middle.y()))
    qtbot.mouseMove(line, middle)
    assert (line.value(), changes) == (50, [])
    qtbot.mouseRelease(line, Qt.MouseButton.LeftButton, pos=middle)
    assert changes == [("volume", 50)]


def test_a_text_that_is_none_is_refused_in_words(
    screen: SettingsScreen, changes: list[tuple[str, Value]], qtbot: QtBot
) -> None:
    field, wrong = screen.findChild(QLineEdit, "variants"), screen.findChild(QLabel, "variants-wrong")
    field.setText("nonsense")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert wrong.text().startswith("Must be like ")
    assert (wrong.isVisible(), changes) == (True, [])
    field.setText("")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert not wrong.isVisible()


def test_a_change_can_be_taken_back_and_then_there_is_the_usual(
    screen: SettingsScreen, changes: list[tuple[str, Value]], qtbot: QtBot
) -> None:
    screen.show_settings(Settings(rate=200))
    back = button(screen, "rate-back")
    assert (back.isVisible(), back.text()) == (True, "As usual")
    qtbot.keyClick(screen.findChild(QSlider, "rate"), Qt.Key.Key_Right)
    assert back.text() == "As it was"
    back.click()
    assert back.text() == "As usual"
    back.click()
    assert changes == [("rate", 205), ("rate", 200), ("rate", 155)]
    assert back.text() == "As it was"


def test_voices_are_offered_and_one_that_is_gone_is_still_told(
    screen: SettingsScreen, changes: list[tuple[str, Value]]
) -> None:
    screen.show_settings(Settings(voice="gone"))
    screen.offer("voice", {"Natural": ["a"], "System": ["b", "c"], "Other": []})
    menu = screen.findChild(MenuButton, "voice")
    assert menu.accessibleName() == "Voice: gone"
    assert [[entry.value for entry in group.entries] for group in menu.offered()] == [["", "gone"], ["a"], ["b", "c"]]
    pick(menu, "c")
    assert changes == [("voice", "c")]
    assert menu.text() == "c"


def catch(screen: SettingsScreen, deed: Deed, key: Qt.Key, qtbot: QtBot) -> None:
    catcher = screen.findChild(KeyCatcher, f"catch-{deed.value}")
    catcher.click()
    assert catcher.text() == "Press the button you want to use"
    qtbot.keyClick(catcher, key)
    assert not catcher.waits()


def test_any_key_is_bound_and_what_it_meant_before_is_told(
    screen: SettingsScreen, changes: list[tuple[str, Value]], qtbot: QtBot
) -> None:
    catch(screen, Deed.SKIP, Qt.Key.Key_B, qtbot)
    assert said(screen, "keys-told") == "B asks for “Skip” now."
    catch(screen, Deed.GO_ON, Qt.Key.Key_B, qtbot)
    assert said(screen, "keys-told") == "B asks for “Go on” now, no longer for “Skip”."
    assert said(screen, "keys-go-on").startswith("B · ")
    catch(screen, Deed.BACK, Qt.Key.Key_PageDown, qtbot)
    assert changes == [("keys", "B=skip"), ("keys", "B=go-on"), ("keys", "B=go-on PageDown=back")]
    button(screen, "keys-back").click()
    assert changes[-1] == ("keys", "")
    assert "B" not in said(screen, "keys-go-on").split(" · ")


def test_some_keys_are_not_for_binding(screen: SettingsScreen, changes: list[tuple[str, Value]], qtbot: QtBot) -> None:
    catch(screen, Deed.SKIP, Qt.Key.Key_Tab, qtbot)
    assert "keeps its meaning" in said(screen, "keys-told")
    catch(screen, Deed.SKIP, Qt.Key.Key_Right, qtbot)
    assert said(screen, "keys-told").endswith("asks for “Skip” already.")
    with qtbot.assertNotEmitted(screen.left):
        catch(screen, Deed.SKIP, Qt.Key.Key_Escape, qtbot)
    catcher = screen.findChild(KeyCatcher, "catch-skip")
    catcher.click()
    qtbot.keyClick(catcher, Qt.Key.Key_Shift)
    assert catcher.waits()
    catcher.click()
    assert (catcher.waits(), catcher.text(), changes) == (False, "Add a key", [])


def test_it_asks_to_speak_to_open_folders_and_to_leave(screen: SettingsScreen, qtbot: QtBot) -> None:
    with qtbot.waitSignal(screen.say_asked):
        button(screen, "say").click()
    with qtbot.waitSignal(screen.folder_asked) as asked:
        button(screen, "open-1").click()
    assert asked.args == ["there"]
    with qtbot.waitSignal(screen.left):
        qtbot.keyClick(screen.findChild(QLineEdit, "held"), Qt.Key.Key_Escape)


def test_tab_reaches_everything_from_top_to_bottom_and_brings_it_into_sight(screen: SettingsScreen) -> None:
    screen.activateWindow()
    screen.setFocus()
    names, heights = [], []
    area = screen.findChild(QScrollArea)
    page = area.widget()
    for _ in range(120):
        focused = QApplication.focusWidget()
        if focused is None or focused.objectName() in names:
            break
        names.append(focused.objectName())
        assert focused.accessibleName()
        if page.isAncestorOf(focused):
            heights.append(focused.mapTo(page, QPoint(0, 0)).y())
            seen = QRect(focused.mapTo(area.viewport(), QPoint(0, 0)), focused.size())
            assert area.viewport().rect().intersects(seen)
        screen.focusNextChild()
    reached = {name.split("-")[0] for name in names}
    assert {one.name for one in SETTINGS} - {"keys"} <= reached
    assert {f"catch-{deed}" for deed in ("go-on", "help")} | {"say", "open-0", "open-1", "back"} <= set(names)
    assert heights == sorted(heights)


def test_keys_scroll_the_page(screen: SettingsScreen, qtbot: QtBot) -> None:
    bar = screen.findChild(QScrollArea).verticalScrollBar()
    for key, goes in ((Qt.Key.Key_Down, 1), (Qt.Key.Key_PageDown, 1), (Qt.Key.Key_End, 1), (Qt.Key.Key_PageUp, -1)):
        before = bar.value()
        qtbot.keyClick(screen, key)
        assert (bar.value() - before) * goes > 0
    screen.reveal(Part.KEYS)
    assert bar.value() == screen.findChild(Words, "part-keys").y()


@pytest.mark.parametrize(("width", "height", "text"), SIZES)
def test_nothing_is_cut_off(screen: SettingsScreen, qapp: QApplication, width: int, height: int, text: int) -> None:
    dress(qapp, text=text)
    try:
        screen.resize(width, height)
        refit(screen)
        for _ in range(3):
            QApplication.processEvents()
        page = screen.findChild(QScrollArea).widget()
        assert page.width() <= screen.width()
        for words in page.findChildren(Words):
            assert words.text() == words.said(), words.objectName()
        for kind in (QRadioButton, QCheckBox, QPushButton):
            for each in page.findChildren(kind):
                assert_whole(each, page)
    finally:
        dress(qapp)


def assert_whole(each: QWidget, page: QWidget) -> None:
    """It has the width it needs, within the page."""
    if each.isVisible():
        assert each.width() >= each.sizeHint().width(), each.objectName()
        assert each.mapTo(page, QPoint(each.sizeHint().width(), 0)).x() <= page.width(), each.objectName()


def test_every_deed_has_a_word() -> None:
    assert len({deed_word(deed) for deed in Deed}) == len(Deed)
