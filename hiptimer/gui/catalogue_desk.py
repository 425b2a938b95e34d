"""Joins the page of exercises to the program: one is chosen, changed, saved, and never lost.

Belongs here: which exercise it is, when it is saved, what follows from what is asked for.
May not: painting, its changes (catalogue_draft), files and speech (the bench, handed in).
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final, cast

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Signal

from hiptimer.core.exercise_editing import add_row, copy_of, fresh, move_row, remove_row
from hiptimer.gui.background import Background
from hiptimer.gui.catalogue_bench import Entry, Found, is_same, replaced, reread, texts
from hiptimer.gui.catalogue_draft import ExerciseDraft
from hiptimer.gui.editor_ear import Ear
from hiptimer.gui.screens.catalogue import Do
from hiptimer.gui.watching import Watch

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from hiptimer.core.complaints import Complaint, Where
    from hiptimer.core.exercise import Exercise
    from hiptimer.core.terms import Ms
    from hiptimer.gui.catalogue_bench import CatalogueBench
    from hiptimer.gui.choice import Prepared
    from hiptimer.gui.controller import Running
    from hiptimer.gui.screens.catalogue import CatalogueScreen
    from hiptimer.gui.screens.start import StartScreen
    from hiptimer.gui.window import Window

SUBJECT: Final = "catalogue"
"""Of what the banner says."""


class CatalogueDesk(QObject):
    """Runs the page of exercises."""

    left = Signal()
    """The page was left, for the one it was opened from."""

    def __init__(self, window: Window, bench: CatalogueBench, make_session: Callable[[Prepared, Ms], Running]) -> None:
        super().__init__(window)
        self._window = window
        self._bench = bench
        self._background = Background(self)
        self._ear = Ear(make_session, self)
        self._entries: tuple[Entry, ...] = ()
        self._draft: ExerciseDraft | None = None
        """The exercise that is shown; None while the page is closed."""
        self._deleted: list[tuple[str, Callable[[], None]]] = []
        """Ids of those that were deleted, and how to undo that, the latest last."""
        self._watch = Watch(self)
        self._watch.stirred.connect(lambda: self._ask(self._bench.find, self._follow))
        self._warned = False
        """That it is not right and cannot be saved has been told once."""
        self._came_from = "start"
        self._wanted = ""
        """Id of the exercise to be shown first."""
        window.installEventFilter(self)
        window.closing.connect(self._watch.close)
        window.closing.connect(self._ear.close)
        window.closing.connect(self._background.close)

    # -- what is shown -------------------------------------------------------------------------

    def open(self, identity: str = "") -> None:
        """Show the page, beginning with the exercise of that id, if there is one."""
        self._wanted = identity
        if self._window.shown() != "catalogue":
            self._came_from = self._window.shown()
        self._ask(self._bench.find, self._show)

    def _ask(self, work: Callable[[], object], done: Callable[..., None]) -> None:
        """Do something off the window's thread; what is wrong with it is told."""
        job = self._background.prepare(lambda _progress: work())
        job.finished.connect(lambda _result: self._window.banner.tell(SUBJECT, ""))
        job.finished.connect(done)
        job.failed.connect(partial(self._window.banner.tell, SUBJECT))
        self._background.begin(job)

    def _show(self, found: Found) -> None:
        self._window.banner.tell(SUBJECT, " ".join(found.problems))
        self._entries = found.entries
        self._watch.watch(texts(self._entries))
        if not self._entries:
            return
        self._choose(next((n for n, one in enumerate(self._entries) if one.exercise.id == self._wanted), 0))
        self._window.open("catalogue")

    def _follow(self, found: Found) -> None:
        """Files were changed outside: show what is in them, but for what is being written here."""
        draft = self._draft
        if draft is None or texts(found.entries) == texts(self._entries):
            return
        self._window.banner.tell(SUBJECT, " ".join(found.problems))
        theirs = next((entry for entry in found.entries if is_same(entry, draft.entry)), None)
        untouched = theirs is not None and theirs.text == draft.entry.text
        if untouched or draft.is_changed():
            self._entries = reread(self._entries, found.entries, draft.entry)
            self._screen().show_entries(self._entries, self._entries.index(draft.entry))
            words = "" if untouched else self.tr("The file was changed outside; C makes a copy of what is written here")
        else:
            index = self._entries.index(draft.entry) if theirs is None else found.entries.index(theirs)
            self._entries = found.entries
            self._choose(min(index, len(self._entries) - 1))
            words = self.tr("The file was changed outside; this is what is in it now")
            if theirs is None:
                words = self.tr("“{0}” is gone, or cannot be read any more").format(draft.now().name)
        self._watch.watch(texts(self._entries))
        if words:
            self._screen().tell(words)

    def _screen(self) -> CatalogueScreen:
        known = self._window.has_screen("catalogue")
        screen = cast("CatalogueScreen", self._window.screen_for("catalogue"))
        if not known:
            screen.picked.connect(self._pick)
            screen.asked.connect(self._do)
            screen.form.edited.connect(self._write)
            screen.form.settled.connect(lambda: self._draft.settle() if self._draft is not None else None)
            screen.form.add_asked.connect(lambda rows: self._change(lambda now: add_row(now, rows)))
            screen.form.remove_asked.connect(lambda rows, index: self._change(lambda now: remove_row(now, rows, index)))
            screen.form.move_asked.connect(lambda rows, at, to: self._change(lambda now: move_row(now, rows, at, to)))
            self._ear.told.connect(screen.tell)
        return screen

    def _pick(self, index: int) -> None:
        """Another one is to be shown; the one that was is saved first."""
        if self._draft is not None and self._entries[index] is not self._draft.entry:
            self._save(partial(self._choose, index))

    def _choose(self, index: int) -> None:
        self._ear.hush()
        entry, screen = self._entries[index], self._screen()
        self._draft, self._warned = ExerciseDraft(entry), False
        screen.show_entries(self._entries, index)
        screen.form.show_top()
        screen.tell("" if entry.own else self.tr("Comes with hiptimer and stays as it is; a copy can be changed"))
        self._refresh()

    def _refresh(self) -> None:
        if self._draft is None:
            return
        draft, screen = self._draft, self._screen()
        complaints = draft.complaints()
        screen.list.rename(self._entries.index(draft.entry), draft.now().name)
        screen.show_exercise(
            draft.now(),
            complaints,
            draft.turn(),
            own=draft.entry.own,
            undoes=draft.undoes() or bool(self._deleted),
            redoes=draft.redoes(),
        )

    # -- what is changed -----------------------------------------------------------------------

    def _write(self, place: Where, value: object) -> None:
        if self._draft is not None:
            self._draft.write(place, value)
            self._told_of_change()

    def _change(self, change: Callable[[Exercise], Exercise]) -> None:
        if self._draft is not None:
            self._draft.change(change(self._draft.now()))
            self._told_of_change()

    def _told_of_change(self) -> None:
        """Show what has changed, and how it stands with saving it."""
        if self._draft is None:
            return
        self._warned = False
        self._refresh()
        wrong = self._draft.complaints()
        usual = self.tr("Changed") if self._draft.is_changed() else self.tr("As it was saved")
        self._screen().tell(to_mend(wrong) if wrong else usual)

    # -- what is asked for ---------------------------------------------------------------------

    def _do(self, deed: Do) -> None:
        if self._draft is None:
            return
        match deed:
            case Do.UNDO if self._draft.undoes() or not self._deleted:
                self._draft.undo()
                self._told_of_change()
            case Do.UNDO:
                self._wanted, undo = self._deleted.pop()
                self._ask(undo, lambda _nothing: self._ask(self._bench.find, self._show))
            case Do.REDO:
                self._draft.redo()
                self._told_of_change()
            case Do.LISTEN if (right := self._draft.right()) is not None:
                self._ear.listen(lambda: self._bench.listen(right))
            case Do.SAVE:
                self._save(lambda: None)
            case Do.LEAVE:
                self._save(self._leave)
            case Do.NEW | Do.COPY:
                self._save(partial(self._begin, deed, self._draft.now()))
            case Do.DELETE if self._draft.entry.own:
                self._delete(self._draft.entry)
            case _:
                pass

    def _begin(self, deed: Do, now: Exercise) -> None:
        """A new one, or a copy of the one that is shown, is written next; it has no file until it is saved."""
        name = free_name(now.name if deed is Do.COPY else self.tr("My exercise"), self._entries)
        self._entries = (*self._entries, Entry(copy_of(now, name) if deed is Do.COPY else fresh(name)))
        self._choose(len(self._entries) - 1)
        self._screen().form.go_to(("name",))

    def _delete(self, entry: Entry) -> None:
        if entry.path is None:
            self._gone(entry, ((), None))
        else:
            self._ask(lambda: (self._bench.users(entry), self._bench.delete(entry)), partial(self._gone, entry))

    def _gone(self, entry: Entry, done: tuple[tuple[str, ...], Callable[[], None] | None]) -> None:
        users, undo = done
        index = self._entries.index(entry)
        self._entries = tuple(one for one in self._entries if one is not entry)
        if undo is not None:
            self._deleted.append((entry.exercise.id, undo))
        self._choose(min(index, len(self._entries) - 1))
        if undo is not None:
            self._screen().tell(self.tr("“{0}” is deleted; Ctrl+Z brings it back").format(entry.exercise.name))
        if users:
            words = self.tr("“{0}” is deleted, and these workouts cannot be done without it: {1}")
            self._window.banner.tell(SUBJECT, words.format(entry.exercise.name, ", ".join(users)))

    # -- saving --------------------------------------------------------------------------------

    def _save(self, then: Callable[[], None]) -> None:
        """Save what has not been saved, and then go on; what is wrong is told once, and then gone on without."""
        draft = self._draft
        if draft is None or not draft.is_changed():
            then()
            return
        right, complaints = draft.right(), draft.complaints()
        if right is not None:
            self._ask(partial(self._bench.save, draft.entry, right), partial(self._saved, draft, then))
        elif self._warned:
            self._entries = tuple(one for one in self._entries if one is not draft.entry or one.path is not None)
            then()
        else:
            self._warned = True
            screen = self._screen()
            screen.show_entries(self._entries, self._entries.index(draft.entry))
            screen.tell(to_mend(complaints))
            screen.form.go_to(complaints[0].path)

    def _saved(self, draft: ExerciseDraft, then: Callable[[], None], after: Entry) -> None:
        self._entries = replaced(self._entries, draft.entry, after)
        draft.entry = after
        self._watch.watch(texts(self._entries))
        self._screen().tell(self.tr("Saved"))
        if draft is self._draft and draft.is_changed():
            self._save(then)  # something was typed meanwhile
        else:
            then()

    def _leave(self) -> None:
        self._ear.hush()
        self._draft = None
        self._window.open(self._came_from)
        cast("StartScreen", self._window.screen_for("start")).list_anew()
        self.left.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 Qt's name
        """The window closes once everything is saved."""
        closing = watched is self._window and event.type() == QEvent.Type.Close
        if closing and self._draft is not None and self._draft.is_changed():

            def end() -> None:
                self._draft = None
                self._window.close()

            event.ignore()
            self._save(end)
            return True
        return super().eventFilter(watched, event)


def free_name(name: str, entries: Sequence[Entry]) -> str:
    """A name like that which no exercise has: `Squat`, then `Squat (2)`."""
    taken = {entry.exercise.name for entry in entries}
    numbered = (f"{name} ({number})" for number in range(2, len(entries) + 3))
    return next(one for one in (name, *numbered) if one not in taken)


def to_mend(complaints: Sequence[Complaint]) -> str:
    """Why something is not saved."""
    words = QCoreApplication.translate("Catalogue", "Not saved until what is marked is mended: {0}")
    return words.format(complaints[0].message)
