"""Tool tips tell a stranger's words as they are written, whatever Qt would make of them."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QListWidget, QWidget

from hiptimer.core.exercise_editing import fresh
from hiptimer.gui import samples_start
from hiptimer.gui.catalogue_bench import Entry
from hiptimer.gui.screens.catalogue_list import CatalogueList
from hiptimer.gui.screens.editor_foot import Foot
from hiptimer.gui.screens.start_head import Head
from hiptimer.gui.widgets.tips import plain_tip
from hiptimer.gui.window import Window
from hiptimer.gui.workbench import Warned

STRANGE = ["<img src=x>", "<b>Legs</b> & more", "&lt;", "a < b > c", '<a href="http://x">x</a>', "Tuesday"]


def seen(tip: str) -> str:
    """What is read in a tool tip, as Qt shows one that is certainly rich text; of any other it would have to guess."""
    assert tip.startswith("<qt>")
    document = QTextDocument()
    document.setHtml(tip)
    return document.toPlainText()


def of_title(words: str) -> str:
    """On the start page."""
    head = Head()
    head.show_choice(replace(samples_start.several()[0], title=words))
    return part(head, "title").toolTip()


def of_problem(words: str) -> str:
    """On the banner, which begins with a capital."""
    window = Window()
    window.banner.tell("file", words)
    return part(window, "problem").toolTip()


def of_warning(words: str) -> str:
    """Along the foot of the editor."""
    foot = Foot()
    foot.show_warnings([Warned(None, words)])
    return part(foot, "warning").toolTip()


def of_exercise(words: str) -> str:
    """On the page of exercises."""
    page = CatalogueList()
    page.show_entries([Entry(fresh(words))], 0)
    names = page.findChild(QListWidget, "exercises")
    return names.item(0).toolTip()


def part(page: QWidget, name: str) -> QWidget:
    found = page.findChild(QWidget, name)
    assert isinstance(found, QWidget)
    return found


@pytest.mark.usefixtures("qtbot")
@pytest.mark.parametrize("tip", [plain_tip, of_title, of_problem, of_warning, of_exercise])
@pytest.mark.parametrize("words", STRANGE)
def test_words_are_shown_as_they_are_written(tip: Callable[[str], str], words: str) -> None:
    assert seen(tip(words)).casefold() == words.casefold()


def test_nothing_to_tell_is_no_tip() -> None:
    assert plain_tip("") == ""
