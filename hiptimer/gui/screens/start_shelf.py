"""The workouts on the start page, to choose from and to do something about.

Belongs here: the list with its search, and asking for what is to be done with a workout. May not: doing it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from hiptimer.gui.screens.start_keys import ABOUT_ONE, OTHERS
from hiptimer.gui.screens.start_list import WorkoutList, folded, matches
from hiptimer.gui.widgets.button import TextButton
from hiptimer.gui.widgets.flow import Flow
from hiptimer.gui.widgets.search_field import SearchField

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Sequence

    from hiptimer.gui.choice import Choice
    from hiptimer.gui.theme import Theme


class ShelfView(QWidget):
    """Shows the workouts that match what is searched for."""

    chosen = Signal(str)
    """Name of a workout, by the person."""
    start_asked = Signal()
    """The one that is chosen is the one."""
    asked = Signal(str)
    """One of `ABOUT_ONE` or `OTHERS`, by its button; `ask` then asks for it, if nothing stands against it."""
    edit_asked = Signal(str)
    duplicate_asked = Signal(object)
    delete_asked = Signal(object)
    new_asked = Signal()
    quick_asked = Signal()
    open_asked = Signal()
    catalogue_asked = Signal()
    left = Signal()
    """Search and list are left for the button that starts."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._choices: tuple[Choice, ...] = ()
        self._folded: tuple[str, ...] = ()
        self._chosen = ""
        self._allowed: frozenset[str] = frozenset()
        self._search = SearchField("search", self)
        self._list = WorkoutList("workouts", self)
        self._buttons = {name: TextButton(name, self) for name in (*ABOUT_ONE, *OTHERS)}
        self._column = QVBoxLayout(self)
        self._flow = Flow([[self._buttons[name] for name in names] for names in (ABOUT_ONE, OTHERS)], self)
        self._lay_out()
        self._search.textChanged.connect(self._filter)
        self._search.stepped.connect(self._list.step)
        self._search.taken.connect(self._settle)
        self._search.left.connect(self.leave_search)
        self._list.picked.connect(self._pick)
        self._list.itemDoubleClicked.connect(self.start_asked)
        for name, button in self._buttons.items():
            button.clicked.connect(self._asker(name))
        self._name_everything()
        self.allow(())

    def _lay_out(self) -> None:
        self._column.setContentsMargins(0, 0, 0, 0)
        self._list.setFrameShape(QFrame.Shape.NoFrame)
        self._column.addWidget(self._search)
        self._column.addWidget(self._list, 1)
        self._column.addWidget(self._flow)

    def style_as(self, theme: Theme) -> None:
        """Take the sizes and colours of a theme."""
        self._column.setSpacing(theme.gap // 2)
        self._search.style_as(theme)
        self._list.style_as(theme)
        for button in self._buttons.values():
            button.style_as(theme, theme.fine)
        self._flow.space(theme.margin, theme.line)

    def allow(self, names: Collection[str]) -> None:
        """Offer these of `ABOUT_ONE` and `OTHERS`."""
        self._allowed = frozenset(names)
        self._show_buttons()

    def show_choices(self, choices: Sequence[Choice], chosen: str, note: Callable[[Choice], str]) -> None:
        """List the workouts.

        Args:
            choices: In their order.
            chosen: Name of the one that is chosen.
            note: What stands beside a title; asked for those that are seen.
        """
        self._choices, self._chosen = tuple(choices), chosen
        self._folded = tuple(folded(choice.title) for choice in choices)
        self._list.note_by(note)
        self._search.setVisible(len(choices) > 1)
        self._filter()
        self._show_buttons()

    def choose(self, name: str) -> None:
        """Have another workout chosen, by no person."""
        if name != self._chosen:
            self._chosen = name
            self._list.choose(name)
            self._show_buttons()

    def search(self) -> bool:
        """Give the keys to the field that searches.

        Returns:
            Whether it is there.
        """
        self._search.setFocus()
        self._search.selectAll()
        return self._search.isVisible()

    def leave_search(self) -> None:
        """Show every workout again, and go back to the button that starts."""
        self._search.clear()
        self.left.emit()

    def refresh(self) -> None:
        """Show anew what stands beside the titles."""
        self._list.viewport().update()

    def _filter(self) -> None:
        """Show what matches; where the chosen one does not, the first that does is chosen."""
        wanted = self._search.text()
        found = [one for one, words in zip(self._choices, self._folded, strict=True) if matches(words, wanted)]
        self._list.show_choices(found, self._chosen)
        self._search.tell_nothing_found(nothing=bool(self._choices) and not found)
        if found and self._chosen not in {choice.name for choice in found}:
            self._pick(found[0].name)
            self._list.choose(self._chosen)

    def _settle(self) -> None:
        if self._list.count():
            self.left.emit()

    def _pick(self, name: str) -> None:
        if name != self._chosen:
            self._chosen = name
            self._show_buttons()
            self.chosen.emit(name)

    def _show_buttons(self) -> None:
        choice = self._choice()
        shown = {name for name in self._allowed if name in OTHERS or choice is not None}
        if choice is None or not choice.own:
            shown.discard("delete")
        for name, button in self._buttons.items():
            button.setVisible(name in shown)
        self._flow.refresh()

    def ask(self, name: str) -> bool:
        """Ask for one of `ABOUT_ONE` or `OTHERS`, if it is offered now.

        Returns:
            Whether it is.
        """
        if self._buttons[name].isHidden():
            return False
        others = {
            "new": self.new_asked,
            "quick": self.quick_asked,
            "open": self.open_asked,
            "catalogue": self.catalogue_asked,
        }
        choice = self._choice()
        if name in others:
            others[name].emit()
        elif name == "edit" and choice is not None:
            self.edit_asked.emit(choice.name)
        elif choice is not None:
            (self.duplicate_asked if name == "duplicate" else self.delete_asked).emit(choice)
        return True

    def _choice(self) -> Choice | None:
        return next((choice for choice in self._choices if choice.name == self._chosen), None)

    def _asker(self, name: str) -> Callable[[], None]:
        return lambda: self.asked.emit(name)

    def _name_everything(self) -> None:
        self._list.setAccessibleName(self.tr("Workouts"))
        self._search.setAccessibleName(self.tr("Search the workouts"))
        self._search.setAcceptDrops(False)  # a file is for the window
        self._search.setPlaceholderText(self.tr("Search  /"))
        for name, (word, key) in _words().items():
            self._buttons[name].call_it(word, key)


def _words() -> dict[str, tuple[str, str]]:
    """Every button's word and key."""
    delete = QCoreApplication.translate("Shelf", "Del")
    return {
        "edit": (QCoreApplication.translate("Shelf", "Edit"), "E"),
        "duplicate": (QCoreApplication.translate("Shelf", "Duplicate"), "D"),
        "delete": (QCoreApplication.translate("Shelf", "Delete"), delete),
        "new": (QCoreApplication.translate("Shelf", "New"), "N"),
        "quick": (QCoreApplication.translate("Shelf", "Quick timer"), "T"),
        "catalogue": (QCoreApplication.translate("Shelf", "All exercises"), "C"),
        "open": (QCoreApplication.translate("Shelf", "Open …"), QCoreApplication.translate("Shelf", "Ctrl+O")),
    }
