"""Joins the editor to the program: a workout is opened, changed, saved, and never lost.

Belongs here: the workout as it is and was, what has been saved of it, what follows from a change of its file outside.
May not: painting, files, speech (the workbench, handed in).
"""

from __future__ import annotations

from enum import Enum, auto
from functools import partial
from typing import TYPE_CHECKING, Final, cast

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Signal

from hiptimer.core.checks.workout import check_workout
from hiptimer.core.editing import Edits, item_at, redo, take, to_data, undo, used_in, with_gone
from hiptimer.core.terms import Length, Level, Units
from hiptimer.gui.editor_ear import Ear
from hiptimer.gui.editor_keeping import Keeping
from hiptimer.gui.editor_live import Live
from hiptimer.gui.latest import Latest
from hiptimer.gui.screens.editor_cards import first_difference
from hiptimer.gui.screens.editor_keys import Do
from hiptimer.gui.screens.editor_words import key_word
from hiptimer.gui.workbench import Conflict

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from hiptimer.core.complaints import Complaint
    from hiptimer.core.exercise import Exercise
    from hiptimer.core.terms import Ms
    from hiptimer.core.workout import Workout
    from hiptimer.gui.choice import Prepared
    from hiptimer.gui.controller import Running
    from hiptimer.gui.screens.editor import EditorScreen
    from hiptimer.gui.window import Window
    from hiptimer.gui.workbench import Draft, Way, Workbench


class Then(Enum):
    """What comes after the workout is safe."""

    STAY = auto()
    HOME = auto()
    START = auto()
    CLOSE = auto()


THEN: Final = {Do.SAVE: Then.STAY, Do.LEAVE: Then.HOME, Do.START: Then.START}


class EditorDesk(QObject):
    """Keeps the workout that is being edited."""

    left = Signal(str, bool)
    """The name of the workout, empty where none has been kept, and whether it is to be started."""

    def __init__(
        self,
        window: Window,
        workbench: Workbench,
        make_session: Callable[[Prepared, Ms], Running],
        units: Callable[[], Units] = lambda: Units.KG,
        exercises: Callable[[str], None] | None = None,
    ) -> None:
        """Join them.

        Args:
            window: Where.
            workbench: What can be done about workouts.
            make_session: Makes what a repetition is heard with.
            units: What loads are written in, asked whenever a workout is opened.
            exercises: Opens the page of exercises at the one of that id, or at any; after which they are read anew.
        """
        super().__init__(window)
        self._window = window
        self._workbench = workbench
        self._reading = Latest(self)
        self._keeping = Keeping(workbench, self)
        self._live = Live(workbench, self)
        self._units = units
        self._exercises = exercises
        self._ear = Ear(make_session, self)
        self._catalogue: Mapping[str, Exercise] = {}
        self._edits: Edits | None = None
        """As it is; None while nothing is edited."""
        self._base: Edits | None = None
        """As it was before the field was written in that is being written in."""
        self._writing = ""
        self._conflict: Conflict | None = None
        self._then = Then.STAY
        self._warned = False
        """That something was not taken has been told once."""
        self._gives_up = False
        """It could not be saved when the window was to be closed; once more, and it closes without."""
        self._way: Way = (Level.STANDARD, Length.SHORT)
        self._connect()

    def _connect(self) -> None:
        self._reading.answered.connect(self._show)
        self._reading.failed.connect(partial(self._window.banner.tell, "editor"))
        self._keeping.saved.connect(self._saved)
        self._keeping.conflicted.connect(self._show_conflict)
        self._keeping.failed.connect(self._not_saved)
        self._keeping.changed_outside.connect(self._follow)
        self._window.installEventFilter(self)
        self._window.closing.connect(self.close)

    # -- opening -------------------------------------------------------------------------------

    def edit(self, name: str, way: Way) -> None:
        """Open the workout of that name, and look at it at that level and length; with no name, begin a new one."""
        bench = self._workbench
        self._way = way
        self._reading.ask(lambda _progress: (bench.catalogue(), bench.open(name) if name else bench.start()))

    def reread(self) -> None:
        """Read the exercises anew, for they may have changed, and go on with the same workout."""
        if self._edits is not None:
            self._reading.ask(lambda _progress: (self._workbench.catalogue(), None))

    def _show(self, found: tuple[Mapping[str, Exercise], Draft | None]) -> None:
        self._window.banner.tell("editor", "")
        catalogue, draft = found
        if draft is None:
            self._use(catalogue)
            return
        self._catalogue = catalogue
        self._edits, self._conflict, self._then, self._writing = Edits(draft.workout), None, Then.STAY, ""
        screen = self._screen()
        screen.begin(draft.workout, self._way, self._catalogue, self._units())
        self._window.open("editor")
        shipped = self.tr("This one comes with hiptimer and stays as it is: what you change is kept as a copy of yours")
        screen.top.tell(shipped if draft.name and draft.path is None else "")
        if not draft.name:
            screen.top.name_it()
        self._keeping.begin(draft)
        self._live.show(draft.workout, self._way, self._catalogue)

    def _use(self, catalogue: Mapping[str, Exercise]) -> None:
        """Go on with other exercises than before; what is used and no longer there, or no longer fits, stays."""
        if self._edits is None:
            return
        workout, before, screen = self._edits.workout, self._catalogue, self._screen()
        self._catalogue = with_gone(self._edits, before, catalogue)
        _, complaints = check_workout(to_data(workout), self._catalogue)
        if complaints:
            self._catalogue = {**self._catalogue, **{name: before[name] for name in used_in(workout)}}
        screen.use_catalogue(self._catalogue)
        self._refresh()
        gone = sorted(self._catalogue[name].name for name in used_in(workout) if name not in catalogue)
        if gone:
            screen.top.tell(self.tr("Used here, and no longer there: {0}").format(", ".join(gone)))
        elif complaints:
            screen.top.tell(self.tr("As the exercises are now: {0}").format(refused_words(workout, complaints)))

    def _screen(self) -> EditorScreen:

        def settle() -> None:
            self._writing = ""

        known = self._window.has_screen("editor")
        screen = cast("EditorScreen", self._window.screen_for("editor"))
        if not known:
            screen.top.allow_catalogue(allowed=self._exercises is not None)
            screen.changed.connect(self._take)
            screen.settled.connect(settle)
            screen.asked.connect(self._do)
            screen.way_changed.connect(self._look)
            self._live.looked.connect(screen.foot.show_outlook)
            self._live.counted.connect(screen.show_totals)
            self._live.warned.connect(screen.show_warnings)
            self._ear.told.connect(lambda words: screen.top.tell(words or state_word(changed=self.is_changed())))
            self._keeping.unreadable.connect(screen.top.tell)
        return screen

    # -- changing ------------------------------------------------------------------------------

    def _take(self, workout: Workout, writing: str) -> None:
        """Take a change, or tell why not; what is written in one field is one change, however many letters it has."""
        if self._edits is None:
            return
        if self._base is None or not writing or writing != self._writing:
            self._base = self._edits
        self._writing = writing
        self._edits, complaints = take(self._base, workout, self._catalogue)
        self._refresh(refused_words(workout, complaints))

    def _step(self, edits: Edits) -> None:
        """Go back to an earlier workout, or on to another one, and show where they differ."""
        before, self._edits, self._writing = self._edits, edits, ""
        if before is not None and edits.workout != before.workout:
            self._refresh()
            self._screen().choose(first_difference(before.workout, edits.workout))

    def _refresh(self, refused: str = "") -> None:
        """Show the workout as it is now."""
        edits, screen = self._edits, self._screen()
        if edits is None:
            return
        self._warned = self._gives_up = False
        if not refused:
            screen.top.tell(state_word(changed=self.is_changed()))
        screen.show_workout(edits.workout, undoes=bool(edits.earlier), redoes=bool(edits.later), refused=refused)
        self._look()

    def _look(self) -> None:
        if self._edits is not None:
            self._live.show(self._edits.workout, self._screen().foot.way(), self._catalogue)

    def is_changed(self) -> bool:
        """Whether there is anything that is not on the disk."""
        draft = self._keeping.draft()
        return self._edits is not None and draft is not None and self._edits.workout != draft.workout

    def _do(self, deed: Do) -> None:
        edits, spot, screen = self._edits, self._screen().chosen(), self._screen()
        if edits is None:
            return
        if deed is Do.LISTEN and spot is not None:
            way, catalogue = screen.foot.way(), self._catalogue
            self._ear.listen(lambda: self._workbench.listen(edits.workout, spot, way, catalogue))
        elif deed in {Do.UNDO, Do.REDO}:
            self._step(undo(edits) if deed is Do.UNDO else redo(edits))
        elif deed in {Do.LEAVE, Do.START} and not self._warned and screen.unmended():
            self._warned = True
            self._screen().top.tell(self.tr("What is marked was not taken; once more leaves without it"))
        elif deed is Do.CATALOGUE and self._exercises is not None:
            self._ear.hush()
            self._exercises((item_at(edits.workout, spot).use or "") if spot is not None else "")
        elif deed is Do.COPY:
            self._keeping.save_copy(edits.workout)
        elif deed is Do.THEIRS and self._conflict is not None and self._conflict.theirs is not None:
            self._follow(self._conflict.theirs, told=True)
        elif deed in THEN:
            self._keep(THEN[deed])

    # -- keeping -------------------------------------------------------------------------------

    def _keep(self, then: Then) -> None:
        """Save what has not been saved, as a copy where the file was changed outside, too; and then go on."""
        if self._edits is None:
            return
        self._then = then
        if self._conflict is not None and then is not Then.STAY:
            self._keeping.save_copy(self._edits.workout)
        elif self.is_changed():
            self._screen().top.tell(self.tr("Saving …"))
            self._keeping.save(self._edits.workout)
        else:
            self._saved()

    def _saved(self) -> None:
        draft, then = self._keeping.draft(), self._then
        self._window.banner.tell("editor", "")
        if self._conflict is not None:
            self._conflict = None
            self._screen().top.show_conflict("", readable=False)
        self._screen().top.tell(self.tr("Saved") if draft is not None and draft.path is not None else "")
        if then is Then.STAY:
            return
        if self.is_changed():
            self._keep(then)  # something was typed meanwhile
            return
        self._ear.hush()
        self._live.stop()
        self._keeping.begin(None)
        self._edits, self._then = None, Then.STAY
        if then is Then.CLOSE:
            self._window.close()
        else:
            self._window.open("start")
            self.left.emit(draft.name if draft is not None else "", then is Then.START)

    def _not_saved(self, reason: str) -> None:
        closing = self._then is Then.CLOSE
        self._then = Then.STAY
        words = self.tr("Not saved: {0}. Nothing is lost as long as hiptimer is open; Ctrl+S tries again.")
        self._window.banner.tell("editor", words.format(reason))
        self._screen().top.tell(self.tr("Not saved"))
        self._gives_up = closing

    def _show_conflict(self, conflict: Conflict) -> None:
        self._conflict, self._then = conflict, Then.STAY
        self._screen().top.tell(self.tr("Not saved"))
        self._screen().top.show_conflict(conflict.words, readable=conflict.theirs is not None)

    def _follow(self, theirs: Draft, *, told: bool = False) -> None:
        """The file was changed outside: take it, or ask, where something was changed here, too."""
        if self._edits is None:
            return
        if self.is_changed() and not told:
            words = self.tr("The file was changed outside, and so was the workout here; nothing has been written over")
            self._show_conflict(Conflict(theirs, words))
            return
        self._conflict = None
        self._keeping.begin(theirs)
        # What was here can be had back by undoing.
        self._step(Edits(theirs.workout, (*self._edits.earlier, self._edits.workout)))
        self._screen().top.show_conflict("", readable=False)
        self._screen().top.tell(self.tr("The file was changed outside; this is what is in it now"))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 Qt's name
        """The window closes once everything is saved; where it cannot be, at the second time of asking."""
        if watched is self._window and event.type() == QEvent.Type.Close and self._edits is not None:
            if not self.is_changed() or self._gives_up:
                return False
            event.ignore()
            self._keep(Then.CLOSE)
            return True
        return super().eventFilter(watched, event)

    def close(self) -> None:
        """End everything that runs."""
        for each in (self._reading, self._keeping, self._live, self._ear):
            each.close()


def state_word(*, changed: bool) -> str:
    """Whether there is anything to save, in a word."""
    if changed:
        return QCoreApplication.translate("Editor", "Changed")
    return QCoreApplication.translate("Editor", "As it was saved")


def refused_words(workout: Workout, complaints: Sequence[Complaint]) -> str:
    """Why a change was not taken, for whoever sees the field it was written in; empty where it was.

    Args:
        workout: As it was to be.
        complaints: About it.
    """
    if complaints and not workout.exercise:
        return QCoreApplication.translate("Editor", "A workout needs at least one exercise in its main part")
    keys = {key.value for key in (*Level, *Length)}
    told = {}
    for complaint in complaints:
        last = complaint.where[-1] if complaint.where else ""
        told[f"{key_word(str(last))}: {complaint.message}" if last in keys else complaint.message] = True
    return "; ".join(told)
