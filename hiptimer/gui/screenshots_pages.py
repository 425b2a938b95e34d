"""The quick timer and the page of exercises in every state, for pictures and for judging by eye.

Belongs here: windows that show made-up values. May not: painting them into files (screenshots).
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QCoreApplication, QTimer

from hiptimer.core.exercise_editing import checked, copy_of, fresh, with_value
from hiptimer.core.quick import Quick
from hiptimer.gui.catalogue_bench import Entry
from hiptimer.gui.catalogue_desk import to_mend
from hiptimer.gui.catalogue_draft import turn_of
from hiptimer.gui.window import Window

if TYPE_CHECKING:
    from collections.abc import Iterator

    from hiptimer.core.complaints import Where
    from hiptimer.core.exercise import Exercise
    from hiptimer.gui.samples import Catalogue
    from hiptimer.gui.screens.catalogue import CatalogueScreen
    from hiptimer.gui.screens.quick import QuickScreen

NAMES = ("squats", "lunges", "push-ups")


def windows(catalogue: Catalogue) -> Iterator[tuple[str, Window]]:
    """A window for every state, by name."""
    yield "quick", _quick(Quick(40, 20, 8, NAMES))
    kept = QCoreApplication.translate("QuickDesk", "Kept as {0}; it is among your workouts on the start page.")
    yield "quick-kept", _quick(Quick(20, 10, 8), kept.format("8-20-10"))
    yield "quick-wrong", _quick(Quick(20, 10, 0, NAMES))
    shipped = next((one for one in catalogue.values() if one.id == "romanian-deadlift"), fresh("Romanian deadlift"))
    yield "catalogue", _catalogue(catalogue, shipped, own=False)
    copied = copy_of(shipped, "Slow Romanian deadlift on a step, with a pause")
    wrong = with_value(with_value(copied, ("phase", 0, "seconds"), "soon"), ("phase", 1, "id"), "lower")
    yield "catalogue-own", _catalogue(catalogue, copied, own=True)
    yield "catalogue-wrong", _catalogue(catalogue, wrong, own=True, at=("phase", 0, "seconds"))
    yield "catalogue-cues", _catalogue(catalogue, copied, own=True, at=("correction", 0, "say"))


def _quick(quick: Quick, said: str = "") -> Window:
    window = Window()
    window.open("quick")
    screen = cast("QuickScreen", window.screen_for("quick"))
    screen.show_timer(quick)
    screen.show_said(said)
    return window


def _catalogue(catalogue: Catalogue, exercise: Exercise, *, own: bool, at: Where = ()) -> Window:
    window = Window()
    window.open("catalogue")
    screen = cast("CatalogueScreen", window.screen_for("catalogue"))
    entries = [Entry(one, own=False) for one in catalogue.values()]
    entries = [Entry(exercise), *entries] if own else entries or [Entry(exercise, own=False)]
    names = [entry.exercise.name for entry in entries]
    screen.show_entries(entries, names.index(exercise.name))
    _, complaints = checked(exercise)
    turn = turn_of(exercise) if not complaints else None
    screen.show_exercise(exercise, complaints, turn, own=own, undoes=own, redoes=False)
    if own:
        screen.tell(to_mend(complaints) if complaints else QCoreApplication.translate("CatalogueDesk", "Changed"))
    if at:
        QTimer.singleShot(0, window, partial(screen.form.go_to, at))
    return window
