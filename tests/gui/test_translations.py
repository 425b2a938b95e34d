"""The window in other languages: what is missing or stale is found, the person's wish decides, the words fit."""

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QAbstractButton, QApplication

import translations
from hiptimer.core.terms import Length, Level
from hiptimer.gui import app
from hiptimer.gui.choice import Opening, Prepared, Progress, Wish
from hiptimer.gui.screens import SCREENS
from hiptimer.gui.screenshots import windows
from hiptimer.gui.shipped import translators
from hiptimer.gui.theme import theme_for
from hiptimer.gui.widgets.words import Words
from hiptimer.gui.window import Window
from tests.content import ASSETS, catalogue

SIZES = ((800, 500), (1280, 800), (1920, 1080), (700, 1000))

GERMAN = "hiptimer_de.ts"
CODE = f"{translations.WORDS}/doors.py"
PROGRAM = """
from PySide6.QtCore import QCoreApplication, QObject


class Door(QObject):
    def words(self) -> list[str]:
        return [self.tr("In"), QCoreApplication.translate("Window", "Out")]
"""


class Wishes(QLocale):
    """Somebody who reads these languages, best first."""

    def __init__(self, *languages: str) -> None:
        super().__init__(QLocale.Language.C)
        self.languages = list(languages)

    def uiLanguages(self, *_: object) -> list[str]:  # noqa: N802 Qt's name
        return self.languages


@pytest.fixture
def german(qapp: QApplication) -> Iterator[None]:
    """The window speaks German."""
    installed = translators(ASSETS, QLocale("de_DE"), qapp)
    for translator in installed:
        qapp.installTranslator(translator)
    yield
    for translator in installed:
        qapp.removeTranslator(translator)


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """A little program with two words, both translated."""
    for part in (translations.WORDS, translations.FOLDER):
        (tmp_path / part).mkdir(parents=True)
    (tmp_path / CODE).write_text(PROGRAM, "utf-8")
    file = tmp_path / translations.FOLDER / GERMAN
    translations.gather(tmp_path, file)
    for word in ("Hinein", "Hinaus"):
        fill(file, word)
    translations.release(file, file.with_suffix(".qm"))
    return tmp_path


def fill(file: Path, word: str) -> None:
    """Translate the next word that is not."""
    unfinished = '<translation type="unfinished"></translation>'
    file.write_text(file.read_text("utf-8").replace(unfinished, f"<translation>{word}</translation>", 1), "utf-8")


def test_all_is_well_where_every_word_is_translated_and_loadable(checkout: Path) -> None:
    assert translations.problems(checkout) == []


def test_a_word_that_is_new_in_the_code_is_missed(checkout: Path) -> None:
    (checkout / CODE).write_text(PROGRAM.replace("Out", "Away"), "utf-8")
    before = (checkout / translations.FOLDER / GERMAN).read_bytes()
    found = translations.problems(checkout)
    assert f"{GERMAN}: not translated: 'Away'" in found
    assert f"{GERMAN}: it is not what the code says now" in found
    assert (checkout / translations.FOLDER / GERMAN).read_bytes() == before


def test_a_translation_that_was_not_made_loadable_is_missed(checkout: Path) -> None:
    file = checkout / translations.FOLDER / GERMAN
    file.write_text(file.read_text("utf-8").replace("Hinaus", "Raus"), "utf-8")
    assert translations.problems(checkout) == [f"hiptimer_de.qm: it is not what {GERMAN} says now"]
    file.with_suffix(".qm").unlink()
    assert translations.problems(checkout) == [f"hiptimer_de.qm: it is not what {GERMAN} says now"]


@pytest.mark.parametrize(
    ("message", "found"),
    [
        ("<source>{0} left</source><translation>noch {0}</translation>", []),
        ("<source>a &lt; b</source><translation>a &lt; b</translation>", []),
        ('<source>Done</source><translation type="unfinished">Fertig</translation>', ["not translated: 'Done'"]),
        ("<source>Done</source><translation></translation>", ["not translated: 'Done'"]),
        ("<source>{0} left</source><translation>noch</translation>", ["other open places than in '{0} left': 'noch'"]),
        ("<source>{0}</source><translation>{0} {0}</translation>", ["other open places than in '{0}': '{0} {0}'"]),
    ],
)
def test_a_translation_says_all_that_its_source_says(message: str, found: list[str]) -> None:
    assert translations.faults(f"<message>{message}</message>") == found


def test_a_folder_without_languages_is_no_success(tmp_path: Path) -> None:
    assert translations.problems(tmp_path) == ["assets/translations: there is no language at all"]


def test_a_missing_tool_is_told_in_words(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(sys, "executable", str(tmp_path / "python"))
    with pytest.raises(FileNotFoundError, match=r"pyside6-lupdate is not beside .*dev\.py"):
        translations.tool("pyside6-lupdate")


@pytest.mark.parametrize(
    ("languages", "translated"),
    [
        (("de-DE", "de"), True),
        (("de-Latn-AT", "de-AT", "de"), True),
        (("fr-FR", "de"), True),
        (("en-GB", "en", "de"), False),
        (("fr-FR", "fr", "en", "de"), False),
        (("C",), False),
        ((), False),
    ],
)
def test_the_first_language_that_is_there_is_taken(
    qapp: QApplication, languages: tuple[str, ...], *, translated: bool
) -> None:
    found = translators(ASSETS, Wishes(*languages), qapp)
    assert bool(found) == translated
    assert {translator.language()[:2] for translator in found} <= {"de"}


@pytest.mark.usefixtures("german")
def test_ours_come_before_qts_own_words() -> None:
    assert QCoreApplication.translate("Session", "Paused") == "Pausiert"
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Abbrechen"


def test_the_program_speaks_the_systems_language_and_has_its_icon(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[Window] = []

    def window() -> Window:
        opened.append(Window())
        return opened[-1]

    monkeypatch.setattr(app, "Window", window)
    monkeypatch.setattr(QLocale, "system", lambda: Wishes("de-DE", "de"))
    opening = Opening(Level.STANDARD, Length.SHORT, assets=ASSETS)
    app.run(opening, lambda _ways: (), unprepared, lambda _ways: None, quit_after_paint=True)
    assert opened[0].windowTitle() == "Training wählen · hiptimer"
    assert not qapp.windowIcon().isNull()
    assert QCoreApplication.translate("Session", "Paused") == "Paused", "the translation outlived the window"
    qapp.setWindowIcon(QIcon())


def unprepared(_wish: Wish, _progress: Progress) -> Prepared:
    msg = "nothing is prepared here"
    raise ValueError(msg)


@pytest.mark.usefixtures("german")
def test_german_words_fit_where_the_english_ones_do() -> None:
    count, wrong = 0, []
    for name, window in windows(catalogue()):
        window.setUpdatesEnabled(False)  # where everything stands is known before it is painted
        for width, height in SIZES:
            window.resize(width, height)
            window.show()
            QApplication.processEvents()
            count += len(buttons(window))
            wrong += [f"{name} at {width}x{height}: {words}" for words in cut_off(window)]
            window.hide()
        window.close()
    assert count > len(SCREENS) * len(SIZES)
    assert not wrong


def buttons(window: Window) -> list[QAbstractButton]:
    return [part for part in window.findChildren(QAbstractButton) if part.isVisible()]


def cut_off(window: Window) -> Iterator[str]:
    """Whatever does not fit: on buttons everywhere, and in all words of a session."""
    narrow = [part for part in buttons(window) if needed(part) > seen(part)]
    yield from (f"{part.text()} needs {needed(part)} pixels of {seen(part)}" for part in narrow)
    if window.shown() == "session":
        shown = [words for words in window.findChildren(Words) if words.isVisible()]
        yield from (words.said() for words in shown if words.text() != words.said())


def seen(part: QAbstractButton) -> int:
    """The pixels of its breadth that are seen, or would be once it is scrolled to."""
    return part.visibleRegion().boundingRect().width() or part.width()


def needed(part: QAbstractButton) -> int:
    """The pixels that its words take, but for the breadth of a line that is rounded away."""
    return part.sizeHint().width() - theme_for(part.window().size()).stroke
